// Facts: one pass over a log.

#include "store/facts.h"

#include <stdio.h>
#include <string.h>

#include "store/journal.h"


static FactsIndicator *find_indicator(Facts *facts, const char *id) {
    for (int i = 0; i < facts->indicator_count; i++) {
        if (strcmp(facts->indicators[i].id, id) == 0) {
            return &facts->indicators[i];
        }
    }
    if (facts->indicator_count == FRAMEWORK_MAX_INDICATORS) {
        return NULL;
    }
    FactsIndicator *indicator = &facts->indicators[facts->indicator_count++];
    *indicator = (FactsIndicator){.raw = 0};
    memcpy(indicator->id, id, strlen(id) + 1);
    return indicator;
}


static bool is_known(const Facts *facts, const char *decision) {
    for (int i = facts->decision_count - 1; i >= 0; i--) {
        if (strcmp(facts->decisions[i].id, decision) == 0) {
            return true;
        }
    }
    return false;
}


static FactsHints *find_hints(Facts *facts, const char *decision) {
    for (int i = facts->hinted_count - 1; i >= 0; i--) {
        if (strcmp(facts->hinted[i].id, decision) == 0) {
            return &facts->hinted[i];
        }
    }
    return NULL;
}


static bool add_hint(Facts *facts, const Entry *entry, Error *error) {
    FactsHints *hints = find_hints(facts, entry->object);
    if (!hints) {
        if (facts->hinted_count == SCENARIO_MAX_DECISIONS || strlen(entry->object) >= ENTRY_ID) {
            return error_set(error, ERROR_DAMAGED, "",
                             "er staan tips in bij meer beslissingen dan een casus heeft");
        }
        hints = &facts->hinted[facts->hinted_count++];
        *hints = (FactsHints){.used = 0};
        memcpy(hints->id, entry->object, strlen(entry->object) + 1);
    }
    if (hints->used < SCENARIO_MAX_HINTS) {
        hints->used++;
        facts->hints++;
    }
    return true;
}


// Only the first time a decision is made counts: later the explanation was seen.
static bool add_decision(Facts *facts, const Entry *entry, Error *error) {
    if (is_known(facts, entry->object)) {
        return true;
    }
    if (facts->decision_count == SCENARIO_MAX_DECISIONS || strlen(entry->object) >= ENTRY_ID) {
        return error_set(error, ERROR_DAMAGED, "",
                         "er staan meer beslissingen in dan een casus heeft");
    }
    FactsDecision *decision = &facts->decisions[facts->decision_count++];
    memcpy(decision->id, entry->object, strlen(entry->object) + 1);
    memcpy(decision->type, entry->type, sizeof decision->type);
    decision->option[0] = '\0';
    if (entry->has_response && strlen(entry->response) < ENTRY_ID) {
        memcpy(decision->option, entry->response, strlen(entry->response) + 1);
    }
    const FactsHints *hints = find_hints(facts, decision->id);
    decision->hints = hints ? hints->used : 0;
    decision->raw = entry->raw;
    decision->max = entry->max;
    decision->evidence_count = entry->evidence_count;
    for (int i = 0; i < entry->evidence_count; i++) {
        FactsIndicator *indicator = find_indicator(facts, entry->evidence[i].indicator);
        if (!indicator) {
            return error_set(error, ERROR_DAMAGED, "", "er staan te veel indicatoren in");
        }
        decision->evidence[i] = (FactsEvidence){(int)(indicator - facts->indicators),
                                                entry->evidence[i].raw, entry->evidence[i].max};
        indicator->raw += entry->evidence[i].raw;
        indicator->max += entry->evidence[i].max;
        indicator->observations++;
    }
    return true;
}


static void add_end(Facts *facts, const Entry *entry) {
    facts->is_finished = true;
    facts->has_verdict = entry->verb != VERB_COMPLETED;
    facts->has_passed = entry->verb == VERB_PASSED;
    facts->raw = entry->raw;
    facts->max = entry->max;
    facts->ending[0] = '\0';
    if (entry->has_response && strlen(entry->response) < ENTRY_ID) {
        memcpy(facts->ending, entry->response, strlen(entry->response) + 1);
    }
}


static bool add_entry(Facts *facts, const Entry *entry, Error *error) {
    if (facts->is_finished) {
        return error_set(error, ERROR_DAMAGED, "", "na het einde van de casus volgt nog een regel");
    }
    switch (entry->verb) {
    case VERB_COMPLETED:
    case VERB_PASSED:
    case VERB_FAILED:
        add_end(facts, entry);
        return true;
    case VERB_RESUMED:
        if (entry->has_response) {
            snprintf(facts->edition, sizeof facts->edition, "%.64s", entry->response);
        }
        return true;
    case VERB_UNDONE:
        facts->undone++;
        return true;
    case VERB_USED:
        return strcmp(entry->type, "hint") != 0 || add_hint(facts, entry, error);
    case VERB_ACCESSED:
        facts->is_author = facts->is_author || strcmp(entry->type, "author") == 0;
        return true;
    default:
        return !entry->has_score || add_decision(facts, entry, error);
    }
}


static void clear(Facts *facts) {
    facts->is_finished = facts->has_verdict = facts->has_passed = facts->is_author = false;
    facts->is_torn = false;
    facts->ending[0] = facts->last[0] = '\0';
    facts->raw = facts->max = facts->undone = facts->hints = facts->lines = 0;
    facts->decision_count = facts->hinted_count = facts->indicator_count = 0;
}


JournalReader *facts_open(const char *folder, Facts *facts, Error *error) {
    clear(facts);
    JournalReader *reader = journal_reader_open(folder, error);
    if (!reader || !journal_read_header(reader, &facts->header, error)) {
        journal_reader_close(reader);
        return NULL;
    }
    memcpy(facts->edition, facts->header.scenario_hash, sizeof facts->edition);
    memcpy(facts->last, facts->header.timestamp, sizeof facts->last);
    return reader;
}


JournalRead facts_next(JournalReader *reader, Facts *facts, Entry *entry, Error *error) {
    JournalRead state = journal_read(reader, entry, error);
    if (state == JOURNAL_TORN) {
        facts->is_torn = true;
        error_set_at(error, ERROR_DAMAGED, "", journal_reader_line(reader) + 1,
                     "de laatste regel is afgebroken; open de casus nog een keer, dan wordt hij "
                     "weggehaald");
    }
    if (state == JOURNAL_ENTRY) {
        // A clock may have gone back: what counts is the latest day, or a log goes too early.
        if (strcmp(entry->timestamp, facts->last) > 0) {
            memcpy(facts->last, entry->timestamp, sizeof facts->last);
        }
        if (!add_entry(facts, entry, error)) {
            error->line = journal_reader_line(reader);
            return JOURNAL_WRONG;
        }
    }
    return state;
}


void facts_close(JournalReader *reader, Facts *facts) {
    facts->lines = journal_reader_line(reader);
    memcpy(facts->head, journal_reader_head(reader), sizeof facts->head);
    journal_reader_close(reader);
}


bool facts_read(const char *folder, Facts *facts, Error *error) {
    Entry entry;
    JournalRead state;
    JournalReader *reader = facts_open(folder, facts, error);
    if (!reader) {
        return false;
    }
    do {
        state = facts_next(reader, facts, &entry, error);
    } while (state == JOURNAL_ENTRY);
    facts_close(reader, facts);
    return state == JOURNAL_END;
}
