// Verify and replay: reading a session as its examiner.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "session/codec.h"
#include "session/examine.h"
#include "session/play.h"
#include "session/result.h"
#include "session/session.h"
#include "store/files.h"
#include "store/journal.h"

enum { RESULT_LIMIT = 4 * 1024 * 1024 };

typedef struct Examination {
    const char *folder;
    JournalReader *reader;
    Play *play;
    Header header;
    bool is_torn;
} Examination;


static bool fail_at_line(const Examination *examination, Error *error) {
    snprintf(error->place, sizeof error->place, "%.200s/events.ndjson", examination->folder);
    error->line = journal_reader_line(examination->reader);
    return false;
}


// A play with the case as it began.
static bool begin(Examination *examination, Case *opened, Error *error) {
    const Scenario *scenario = case_scenario(opened);
    if (strcmp(examination->header.scenario, scenario->id) != 0) {
        return error_set(error, ERROR_DAMAGED, examination->folder,
                         "deze sessie is van casus '%s', niet van '%s'",
                         examination->header.scenario, scenario->id);
    }
    examination->play = play_new(opened, &examination->header, error);
    if (examination->play) {
        play_keep_no_events(examination->play);
    }
    return examination->play != NULL;
}


static bool open_examination(Examination *examination, Case *opened, Error *error) {
    examination->reader = journal_reader_open(examination->folder, error);
    return examination->reader &&
           journal_read_header(examination->reader, &examination->header, error) &&
           begin(examination, opened, error);
}


static void close_examination(Examination *examination) {
    journal_reader_close(examination->reader);
    play_free(examination->play);
}


static bool is_same_evidence(const Entry *a, const Entry *b) {
    if (a->evidence_count != b->evidence_count) {
        return false;
    }
    for (int i = 0; i < a->evidence_count; i++) {
        const EntryEvidence *left = &a->evidence[i];
        const EntryEvidence *right = &b->evidence[i];
        if (left->raw != right->raw || left->max != right->max ||
            strcmp(left->indicator, right->indicator) != 0 ||
            strcmp(left->rule, right->rule) != 0) {
            return false;
        }
    }
    return true;
}


static bool is_same_order(const Entry *a, const Entry *b) {
    if (a->order_count != b->order_count) {
        return false;
    }
    for (int i = 0; i < a->order_count; i++) {
        if (strcmp(a->order[i], b->order[i]) != 0) {
            return false;
        }
    }
    return true;
}


// What a line claims must be what the case makes of the answers so far.
static bool compare(const Entry *entry, const Entry *expected, Error *error) {
    if (entry->has_score != expected->has_score || entry->raw != expected->raw ||
        entry->max != expected->max) {
        return error_set(error, ERROR_DAMAGED, "",
                         "de score is %d van %d, maar de antwoorden geven %d van %d", entry->raw,
                         entry->max, expected->raw, expected->max);
    }
    if (!is_same_evidence(entry, expected)) {
        return error_set(error, ERROR_DAMAGED, "",
                         "de punten per indicator kloppen niet met de antwoorden");
    }
    if (expected->object[0] &&
        (strcmp(entry->object, expected->object) != 0 || entry->verb != expected->verb ||
         strcmp(entry->parent, expected->parent) != 0)) {
        return error_set(error, ERROR_DAMAGED, "", "hier hoort '%s', er staat '%s'",
                         expected->object, entry->object);
    }
    if (entry->has_success != expected->has_success || entry->success != expected->success ||
        !is_same_order(entry, expected)) {
        return error_set(error, ERROR_DAMAGED, "",
                         "uitslag of volgorde van de opties klopt niet met de antwoorden");
    }
    return true;
}


// The case as it was played must be the case that is here: otherwise a score would be a guess.
static bool check_version(const Examination *examination, const Scenario *scenario, Error *error) {
    if (strcmp(play_hash(examination->play), scenario->hash) != 0) {
        return error_set(
            error, ERROR_DAMAGED, examination->folder,
            "gespeeld met een andere uitgave van casus '%s' (versie %s); narekenen kan alleen "
            "met die "
            "uitgave",
            scenario->id, examination->header.scenario_version);
    }
    return true;
}


static bool check_result(const Examination *examination, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length;
    ResultFacts facts;
    Buffer expected = {0};
    if (!path_join(path, examination->folder, "result.json", error)) {
        return false;
    }
    if (!file_exists(path)) {
        return error_set(
            error, ERROR_DAMAGED, path,
            "de uitslag ontbreekt; open de casus nog een keer, dan wordt hij uit het logboek "
            "gemaakt");
    }
    char *bytes = file_read(path, RESULT_LIMIT, &length, error);
    if (!bytes) {
        return false;
    }
    play_facts(examination->play, &facts);
    facts.header = &examination->header;
    facts.lines = journal_reader_line(examination->reader);
    facts.head = journal_reader_head(examination->reader);
    result_write(play_run(examination->play), &facts, &expected);
    bool ok = length == expected.length && memcmp(bytes, expected.text, length) == 0;
    free(bytes);
    buffer_free(&expected);
    return ok ||
           error_set(
               error, ERROR_DAMAGED, path,
               "de uitslag is niet wat uit het logboek volgt; hij is veranderd of van een andere "
               "sessie");
}


// What another edition of the case made of an answer cannot be known any more; what this one makes
// of it is in the result.
static bool take(Examination *examination, const Entry *entry, bool is_compared, Error *error) {
    Entry expected;
    bool is_known = is_compared && !play_is_edited(examination->play);
    return (play_entry(examination->play, entry, &expected, error) &&
            (!is_known || compare(entry, &expected, error))) ||
           fail_at_line(examination, error);
}


static void show(const Examination *examination, const Watcher *watcher, const Entry *entry,
                 Error *error) {
    EventWords words = {"", ""};
    Event event;
    bool is_event;
    const Run *run = play_run(examination->play);
    if (codec_read(run->scenario, entry, &words, &event, &is_event, error) && is_event) {
        watcher->show(watcher->context, run, &event, journal_reader_line(examination->reader));
    }
}


static bool read_all(Examination *examination, const Watcher *watcher, bool is_compared,
                     Error *error) {
    for (;;) {
        Entry entry;
        JournalRead state = journal_read(examination->reader, &entry, error);
        if (state == JOURNAL_WRONG) {
            return false;
        }
        if (state != JOURNAL_ENTRY) {
            examination->is_torn = state == JOURNAL_TORN;
            return true;
        }
        if (!take(examination, &entry, is_compared, error)) {
            return false;
        }
        if (watcher) {
            show(examination, watcher, &entry, error);
        }
    }
}


static bool examine(Examination *examination, Case *opened, Verdict *verdict, Error *error) {
    if (!open_examination(examination, opened, error) ||
        !read_all(examination, NULL, true, error) ||
        !check_version(examination, case_scenario(opened), error)) {
        return false;
    }
    Scoreboard board;
    const Run *run = play_run(examination->play);
    run_scoreboard(run, &board);
    verdict->lines = journal_reader_line(examination->reader);
    verdict->decisions = board.decisions;
    verdict->is_finished = play_is_ended(examination->play);
    verdict->is_author = play_is_author(examination->play);
    verdict->editions = play_editions(examination->play);
    snprintf(verdict->head, sizeof verdict->head, "%s", journal_reader_head(examination->reader));
    if (examination->is_torn) {
        error_set(
            error, ERROR_DAMAGED, "",
            "de laatste regel is afgebroken; open de casus nog een keer, dan wordt hij weggehaald");
        fail_at_line(examination, error);
        error->line++;
        return false;
    }
    return !verdict->is_finished || check_result(examination, error);
}


bool session_verify(const char *folder, Case *opened, Verdict *verdict, Error *error) {
    Examination examination = {.folder = folder};
    *verdict = (Verdict){.lines = 0};
    bool ok = examine(&examination, opened, verdict, error);
    snprintf(verdict->scenario, sizeof verdict->scenario, "%s", examination.header.scenario);
    snprintf(verdict->mode, sizeof verdict->mode, "%s", examination.header.mode);
    close_examination(&examination);
    return ok;
}


// ---- With its facts ----


// To the end of the log, as its facts go. What comes after a line that gives something else is read
// for its form only.
static JournalRead play_all(Examination *examination, const CaseFinder *finder, Facts *facts,
                            Error *doubt, Error *error) {
    Entry entry;
    Edition edition;
    edition_of_facts(facts, &edition);
    examination->header = facts->header;
    Case *opened = finder->find(finder->context, &edition, examination->folder, doubt);
    bool is_good = opened && begin(examination, opened, doubt);
    JournalRead state = facts_next(examination->reader, facts, &entry, error);
    while (state == JOURNAL_ENTRY) {
        is_good = is_good && take(examination, &entry, true, doubt);
        state = facts_next(examination->reader, facts, &entry, error);
    }
    if (state == JOURNAL_END && is_good) {
        *doubt = (Error){.code = ERROR_NONE};
        (void)(check_version(examination, case_scenario(opened), doubt) &&
               play_is_ended(examination->play) && check_result(examination, doubt));
    }
    return state;
}


// A log that went on with another edition is judged by the last, which is not known before its end.
static void play_again(const char *folder, const CaseFinder *finder, const Facts *facts,
                       Error *doubt) {
    Verdict verdict;
    Edition edition;
    *doubt = (Error){.code = ERROR_NONE};
    edition_of_facts(facts, &edition);
    Case *opened = finder->find(finder->context, &edition, folder, doubt);
    if (opened) {
        session_verify(folder, opened, &verdict, doubt);
    }
}


bool session_examine(const char *folder, const CaseFinder *finder, Facts *facts, Error *doubt,
                     Error *error) {
    Examination examination = {.folder = folder};
    *doubt = (Error){.code = ERROR_NONE};
    examination.reader = facts_open(folder, facts, error);
    if (!examination.reader) {
        return false;
    }
    bool ok = play_all(&examination, finder, facts, doubt, error) == JOURNAL_END;
    facts_close(examination.reader, facts);
    play_free(examination.play);
    if (ok && strcmp(facts->edition, facts->header.scenario_hash) != 0) {
        play_again(folder, finder, facts, doubt);
    }
    return ok;
}


bool session_check_log(const char *folder, Error *error) {
    Header header;
    Entry entry;
    JournalRead state = JOURNAL_WRONG;
    JournalReader *reader = journal_reader_open(folder, error);
    if (reader && journal_read_header(reader, &header, error)) {
        do {
            state = journal_read(reader, &entry, error);
        } while (state == JOURNAL_ENTRY);
    }
    journal_reader_close(reader);
    return state == JOURNAL_END || state == JOURNAL_TORN;
}


bool session_replay(const char *folder, Case *opened, const Watcher *watcher, Error *error) {
    Examination examination = {.folder = folder};
    bool ok = open_examination(&examination, opened, error) &&
              read_all(&examination, watcher, false, error);
    close_examination(&examination);
    return ok;
}


bool session_scenario_id(const char *folder, char *id, int size, Error *error) {
    Header header;
    JournalReader *reader = journal_reader_open(folder, error);
    bool ok = reader && journal_read_header(reader, &header, error);
    journal_reader_close(reader);
    if (ok) {
        snprintf(id, (size_t)size, "%s", header.scenario);
    }
    return ok;
}
