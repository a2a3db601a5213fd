// Rescore: the answers once more, by their ids, and what they are worth now.

#include "session/rescore.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/play.h"
#include "session/session_state.h"
#include "store/journal.h"
#include "store/json.h"

// What is at hand while one session is played again.
typedef struct Rescoring {
    const char *folder;
    Facts *facts;  // what the log says itself
    Play *play;
    Rescore *out;
} Rescoring;


// ---- Playing ----


static bool is_decision(const Entry *entry) {
    return entry->verb == VERB_SELECTED || entry->verb == VERB_SCORED ||
           entry->verb == VERB_COMMENTED;
}


static void stop_at(Rescoring *rescoring, JournalReader *reader, const Entry *first,
                    const Error *error) {
    Rescore *out = rescoring->out;
    Entry entry = *first;
    Error unused;
    out->is_carried = false;
    out->line = journal_reader_line(reader);
    snprintf(out->reason, sizeof out->reason, "%s", error->text);
    if (is_decision(first) || first->verb == VERB_INTERACTED) {
        snprintf(out->decision, sizeof out->decision, "%.*s", (int)strcspn(first->object, "/"),
                 first->object);
    }
    do {
        out->lost += is_decision(&entry);
    } while (journal_read(reader, &entry, &unused) == JOURNAL_ENTRY);
}


static bool is_end(const Entry *entry) {
    return entry->verb == VERB_COMPLETED || entry->verb == VERB_PASSED ||
           entry->verb == VERB_FAILED;
}


// False only when the log itself cannot be read.
static bool play_log(Rescoring *rescoring, JournalReader *reader, Error *error) {
    Entry entry;
    JournalRead state;
    while ((state = journal_read(reader, &entry, error)) == JOURNAL_ENTRY) {
        Error why = {.code = ERROR_NONE};
        bool ok = (!is_end(&entry) || play_read_on(rescoring->play, &why)) &&
                  play_entry(rescoring->play, &entry, NULL, &why);
        if (!ok) {
            stop_at(rescoring, reader, &entry, &why);
            return true;
        }
    }
    return state != JOURNAL_WRONG;
}


// ---- Points ----


static const FactsDecision *find_decision(const Facts *facts, const char *id) {
    for (int i = 0; i < facts->decision_count; i++) {
        if (strcmp(facts->decisions[i].id, id) == 0) {
            return &facts->decisions[i];
        }
    }
    return NULL;
}


static const FactsIndicator *find_indicator(const Facts *facts, const char *id) {
    for (int i = 0; i < facts->indicator_count; i++) {
        if (strcmp(facts->indicators[i].id, id) == 0) {
            return &facts->indicators[i];
        }
    }
    return NULL;
}


static void count_decisions(Rescoring *rescoring, const int *lines) {
    const Run *run = play_run(rescoring->play);
    for (int d = 0; d < run->scenario->decision_count; d++) {
        Score score;
        if (!run_is_done(run, d)) {
            continue;
        }
        run_score(run, d, &score);
        const FactsDecision *old = find_decision(rescoring->facts, run->scenario->decisions[d].id);
        if (score.count == 0 && !old) {
            continue;
        }
        RescorePoints *points = &rescoring->out->decisions[rescoring->out->decision_count++];
        *points = (RescorePoints){.line = lines[d],
                                  .old_raw = old ? old->raw : 0,
                                  .old_max = old ? old->max : 0,
                                  .new_raw = score_raw(&score),
                                  .new_max = score_max(&score)};
        snprintf(points->id, sizeof points->id, "%s", run->scenario->decisions[d].id);
    }
}


static void count_indicators(Rescoring *rescoring, const Scoreboard *board) {
    const Framework *framework = play_run(rescoring->play)->scenario->framework;
    for (int i = 0; i < framework->indicator_count; i++) {
        const FactsIndicator *old = find_indicator(rescoring->facts, framework->indicators[i].id);
        const Tally *tally = &board->indicators[i];
        if (!old && tally->observations == 0) {
            continue;
        }
        RescorePoints *points = &rescoring->out->indicators[rescoring->out->indicator_count++];
        *points = (RescorePoints){.old_raw = old ? old->raw : 0,
                                  .old_max = old ? old->max : 0,
                                  .new_raw = tally->raw,
                                  .new_max = tally->max};
        snprintf(points->id, sizeof points->id, "%s", framework->indicators[i].id);
    }
}


static void count(Rescoring *rescoring, const ResultFacts *facts) {
    Scoreboard board;
    run_scoreboard(play_run(rescoring->play), &board);
    rescoring->out->new_raw = board.total.raw;
    rescoring->out->new_max = board.total.max;
    count_decisions(rescoring, facts->decision_lines);
    count_indicators(rescoring, &board);
}


// ---- The file ----


static void add_edition(Buffer *out, const char *name, const Edition *edition) {
    json_open(out, name, '{');
    if (edition->version[0]) {
        json_add_member(out, "version", edition->version);
    }
    json_add_member(out, "hash", edition->hash);
    json_close(out, '}');
}


static void add_pair(Buffer *out, const char *name, int raw, int max) {
    json_open(out, name, '{');
    json_add_number(out, "raw", raw);
    json_add_number(out, "max", max);
    json_close(out, '}');
}


static void add_points(Buffer *out, const char *name, const RescorePoints *list, int total) {
    json_open(out, name, '[');
    for (int i = 0; i < total; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "id", list[i].id);
        if (list[i].line > 0) {
            json_add_number(out, "line", list[i].line);
        }
        add_pair(out, "old", list[i].old_raw, list[i].old_max);
        add_pair(out, "new", list[i].new_raw, list[i].new_max);
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_misfit(Buffer *out, const Rescore *rescore) {
    json_open(out, "left", '[');
    if (!rescore->is_carried) {
        json_open(out, NULL, '{');
        json_add_number(out, "line", rescore->line);
        if (rescore->decision[0]) {
            json_add_member(out, "decision", rescore->decision);
        }
        json_add_member(out, "reason", rescore->reason);
        json_add_number(out, "decisions", rescore->lost);
        json_close(out, '}');
    }
    json_close(out, ']');
}


// The result as it would have been, had the case been like this: a whole casus-result/1.
static void add_result(Rescoring *rescoring, ResultFacts *facts) {
    Header header = rescoring->facts->header;
    session_fill_case(play_run(rescoring->play)->scenario, &header);
    facts->header = &header;
    facts->lines = rescoring->facts->lines;
    facts->head = rescoring->facts->head;
    result_add(play_run(rescoring->play), facts, "result", &rescoring->out->json);
}


static void write_file(Rescoring *rescoring, ResultFacts *facts) {
    const Rescore *rescore = rescoring->out;
    Buffer *out = &rescoring->out->json;
    json_open(out, NULL, '{');
    json_add_member(out, "schema", "casus-rescore/1");
    json_add_member(out, "registration", rescoring->facts->header.registration);
    json_add_member(out, "scenario", rescore->from.scenario);
    add_edition(out, "from", &rescore->from);
    add_edition(out, "to", &rescore->to);
    json_open(out, "journal", '{');
    json_add_number(out, "lines", rescoring->facts->lines);
    json_add_member(out, "head", rescoring->facts->head);
    json_close(out, '}');
    json_add_boolean(out, "carried", rescore->is_carried);
    add_misfit(out, rescore);
    add_pair(out, "old", rescore->old_raw, rescore->old_max);
    if (rescore->is_carried) {
        add_pair(out, "new", rescore->new_raw, rescore->new_max);
        add_points(out, "decisions", rescore->decisions, rescore->decision_count);
        add_points(out, "indicators", rescore->indicators, rescore->indicator_count);
        add_result(rescoring, facts);
    }
    json_close(out, '}');
    buffer_add(out, "\n");
}


// ---- All of it ----


static bool check_log(const Facts *facts, const Scenario *scenario, const char *folder,
                      Error *error) {
    if (strcmp(facts->header.scenario, scenario->id) != 0) {
        return error_set(error, ERROR_DAMAGED, folder,
                         "deze sessie is van casus '%s', niet van '%s'", facts->header.scenario,
                         scenario->id);
    }
    return facts->is_finished ||
           error_set(error, ERROR_REFUSED, folder,
                     "deze sessie is nog niet afgerond; alleen een hele sessie is na te rekenen");
}


static bool rescore_play(Rescoring *rescoring, Case *to, Error *error) {
    Header header;
    ResultFacts facts;
    JournalReader *reader = journal_reader_open(rescoring->folder, error);
    bool ok = reader && journal_read_header(reader, &header, error);
    rescoring->play = ok ? play_new(to, &header, error) : NULL;
    ok = rescoring->play && play_log(rescoring, reader, error);
    journal_reader_close(reader);
    if (ok) {
        play_facts(rescoring->play, &facts);
        if (rescoring->out->is_carried) {
            count(rescoring, &facts);
        }
        write_file(rescoring, &facts);
    }
    play_free(rescoring->play);
    return ok;
}


bool rescore_session(const char *folder, Case *to, Rescore *out, Error *error) {
    const Scenario *scenario = case_scenario(to);
    Rescoring rescoring = {folder, memory_new(1, sizeof(Facts)), NULL, out};
    bool ok = facts_read(folder, rescoring.facts, error);
    if (!ok && !error->place[0]) {
        snprintf(error->place, sizeof error->place, "%s", folder);
    }
    ok = ok && check_log(rescoring.facts, scenario, folder, error);
    if (ok) {
        edition_of_facts(rescoring.facts, &out->from);
        snprintf(out->to.scenario, sizeof out->to.scenario, "%s", scenario->id);
        snprintf(out->to.version, sizeof out->to.version, "%s", scenario->version);
        snprintf(out->to.hash, sizeof out->to.hash, "%s", scenario->hash);
        out->is_carried = true;
        out->old_raw = rescoring.facts->raw;
        out->old_max = rescoring.facts->max;
        ok = rescore_play(&rescoring, to, error);
    }
    free(rescoring.facts);
    return ok;
}


void rescore_free(Rescore *rescore) {
    buffer_free(&rescore->json);
}
