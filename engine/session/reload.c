// Reload: a session goes on in another edition of its case. The log is read again; what it says is
// never changed.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"
#include "core/decision.h"
#include "session/session_state.h"


// ---- Which answer does not fit ----


static void copy_question(const Decision *decision, Reload *reload) {
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        snprintf(reload->question[i], sizeof reload->question[i], "%s",
                 text_in(decision->ask, (Language)i));
    }
}


static void name_decision(const Scenario *scenario, const Entry *entry, Reload *reload) {
    snprintf(reload->decision, sizeof reload->decision, "%.*s",
             (int)strcspn(entry->object, "/"), entry->object);
    int at = scenario_find_decision(scenario, reload->decision);
    if (at < 0) {
        return;
    }
    const Decision *decision = &scenario->decisions[at];
    copy_question(decision, reload);
    snprintf(reload->why.place, sizeof reload->why.place, "%s",
             decision->origin.file ? decision->origin.file : "");
    reload->why.line = decision->origin.line;
}


static bool is_about_decision(const Entry *entry) {
    return entry->verb == VERB_SELECTED || entry->verb == VERB_INTERACTED ||
           entry->verb == VERB_SCORED || entry->verb == VERB_COMMENTED ||
           entry->verb == VERB_UNDONE;
}


// The decisions that were made in this line and those behind it.
static int count_lost(JournalReader *reader, const Entry *first) {
    Entry entry = *first;
    Error unused;
    int lost = 0;
    do {
        lost += entry.verb == VERB_SELECTED || entry.verb == VERB_SCORED ||
                entry.verb == VERB_COMMENTED;
    } while (journal_read(reader, &entry, &unused) == JOURNAL_ENTRY);
    return lost;
}


// ---- Reading the log again ----


static Play *refuse(Play *play, const char *folder, int line, Error *error) {
    snprintf(error->place, sizeof error->place, "%.200s/events.ndjson", folder);
    error->line = line;
    error_add(error, "de casus is veranderd en past niet meer bij deze sessie; begin opnieuw, het "
                     "oude logboek blijft bewaard");
    play_free(play);
    return NULL;
}


// The line does not fit: the play stays where the lines before it led, when that may be.
static Play *stop_at(Play *play, JournalReader *reader, const Entry *entry, const char *folder,
                     Reload *reload, Error *error) {
    // A condition of the case that fails is no answer that does not fit.
    if (!reload || error->code == ERROR_CASE) {
        int line = journal_reader_line(reader);
        if (!reload) {
            return refuse(play, folder, line, error);
        }
        play_free(play);
        return NULL;
    }
    reload->is_whole = false;
    reload->why = *error;
    reload->why.place[0] = '\0';
    reload->why.line = 0;
    if (is_about_decision(entry)) {
        name_decision(play_run(play)->scenario, entry, reload);
    }
    reload->lost = count_lost(reader, entry);
    return play;
}


Play *session_replay_log(Case *opened, const char *folder, Header *header, int *kept,
                         Reload *reload, Error *error) {
    Entry entry;
    JournalRead state = JOURNAL_WRONG;
    JournalReader *reader = journal_reader_open(folder, error);
    Play *play = NULL;
    *kept = SESSION_WHOLE;
    if (reader && journal_read_header(reader, header, error)) {
        if (strcmp(header->scenario, case_scenario(opened)->id) != 0) {
            error_set(error, ERROR_DAMAGED, folder, "deze sessie is van een andere casus: %s",
                      header->scenario);
        } else {
            play = play_new(opened, header, error);
        }
    }
    while (play && *kept == SESSION_WHOLE &&
           (state = journal_read(reader, &entry, error)) == JOURNAL_ENTRY) {
        int line = journal_reader_line(reader);
        if (!play_entry(play, &entry, NULL, error)) {
            *kept = line - 1;
            play = stop_at(play, reader, &entry, folder, reload, error);
        }
    }
    if (play && *kept == SESSION_WHOLE && state == JOURNAL_WRONG) {
        play_free(play);
        play = NULL;
    }
    journal_reader_close(reader);
    return play;
}


// ---- Another edition ----


// Where the learner was is found by its words, when the story around it changed.
static bool go_on_in(Session *session, Play *play, const Place *place, Error *error) {
    const Run *run = play_run(play);
    const Scenario *scenario = run->scenario;
    if (strcmp(play_hash(play), scenario->hash) == 0 || run->phase == RUN_OVER) {
        return true;
    }
    Entry entry = {.verb = VERB_RESUMED, .has_response = true};
    Place found;
    snprintf(entry.response, sizeof entry.response, "%s", scenario->hash);
    snprintf(entry.object, sizeof entry.object, "%s", scenario->id);
    snprintf(entry.type, sizeof entry.type, "scenario");
    if (place &&
        road_translate(play_run(session->play)->scenario, place, scenario, &found) &&
        !road_is_at(run, &found) && play_go_to(play, &found)) {
        road_write(scenario, &found, &entry);
    }
    bool ok = session_append(session, &entry, -1, error);
    if (ok) {
        play_note(play, &entry);
    }
    return ok;
}


bool session_reload(Session *session, Case *newer, Reload *reload, Error *error) {
    Header header;
    int kept;
    *reload = (Reload){.is_whole = true};
    const Place place = road_place(play_run(session->play));
    bool was_whole = session->kept == SESSION_WHOLE;
    Play *play = session_replay_log(newer, journal_folder(session->journal), &header, &kept,
                                    reload, error);
    if (!play) {
        return false;
    }
    if (play_is_author(session->play)) {
        play_set_author(play);
    }
    if (kept == SESSION_WHOLE && !go_on_in(session, play, was_whole ? &place : NULL, error)) {
        play_free(play);
        return false;
    }
    // A question that is gone is known by the case as it was.
    if (reload->decision[0] && !reload->question[0][0]) {
        const Scenario *older = play_run(session->play)->scenario;
        int at = scenario_find_decision(older, reload->decision);
        if (at >= 0) {
            copy_question(&older->decisions[at], reload);
        }
    }
    play_free(session->play);
    session->play = play;
    session->opened = newer;
    session->kept = kept;
    session->is_edition_kept = false;  // at the first answer: an author saves many times without
    return true;
}


Session *session_salvage(Case *opened, const char *folder, const SessionOptions *options,
                         Reload *reload, Error *error) {
    Session *session = session_new(opened, options);
    *reload = (Reload){.is_whole = true};
    session->journal = journal_open(folder, &session->cut, error);
    session->last_ms = options->now(options->clock);
    session->was_resumed = true;
    session->play = session->journal ? session_replay_log(opened, folder, &session->header,
                                                          &session->kept, reload, error)
                                     : NULL;
    bool ok = session->play != NULL;
    if (ok && session->kept == SESSION_WHOLE) {
        ok = journal_mend(session->journal, error) && go_on_in(session, session->play, NULL, error);
    }
    if (!ok) {
        session_free(session);
        return NULL;
    }
    return session;
}


// ---- A new log with what holds ----


// Another session that follows from this one: no chance is needed to name it.
static void name_session(const Session *session, Header *header) {
    char hex[SHA256_HEX_SIZE];
    uint8_t identity[16];
    Sha256 *hash = sha256_new();
    sha256_start(hash);
    sha256_add(hash, session->header.registration, strlen(session->header.registration));
    sha256_add(hash, header->scenario_hash, strlen(header->scenario_hash));
    sha256_add(hash, header->timestamp, strlen(header->timestamp));
    sha256_end(hash, hex);
    sha256_free(hash);
    for (int i = 0; i < 16; i++) {
        char byte[3] = {hex[2 * i], hex[2 * i + 1], '\0'};
        identity[i] = (uint8_t)strtoul(byte, NULL, 16);
    }
    session_make_registration(identity, header->registration);
}


static void fill_header(const Session *session, Header *header) {
    *header = session->header;
    timestamp_write(session->now(session->clock), header->timestamp);
    session_fill_case(case_scenario(session->opened), header);
    snprintf(header->engine, sizeof header->engine, "%s", session->engine);
    name_session(session, header);
}


static bool write_events(Session *session, const Play *old, Error *error) {
    int count;
    const TrailEvent *events = play_events(old, &count);
    for (int i = 0; i < count; i++) {
        Entry entry = {.seq = 0};
        if (!play_event(session->play, &events[i].event, &entry, error) ||
            !session_append(session, &entry, events[i].duration_ms, error)) {
            return false;
        }
        play_note(session->play, &entry);
    }
    return true;
}


static bool write_log(Session *session, const Session *old, Error *error) {
    journal_hold(session->journal);
    return session_append_mark(session, VERB_INITIALIZED, old->header.registration, error) &&
           (!play_is_author(old->play) || session->header.is_author ||
            session_append_author(session, error)) &&
           write_events(session, old->play, error) && journal_release(session->journal, error);
}


bool session_branch_off(Session *session, const Event *event, Error *error) {
    char folder[PATH_MAX_BYTES];
    Entry unused = {.seq = 0};
    if (session->kept == SESSION_WHOLE) {
        return true;
    }
    if (!play_event(session->play, event, &unused, error)) {
        return false;
    }
    play_take_back(session->play);
    Session made = *session;
    made.kept = SESSION_WHOLE;
    made.was_resumed = false;
    made.is_edition_kept = false;
    fill_header(session, &made.header);
    made.play = play_new(session->opened, &made.header, error);
    made.journal = made.play && session_make_folder(&made.header, session->data, folder, error)
                       ? journal_create(folder, &made.header, error)
                       : NULL;
    if (!made.journal || !write_log(&made, session, error)) {
        if (made.journal) {
            journal_remove(made.journal);
        }
        play_free(made.play);
        return false;
    }
    play_take_place(made.play, session->play);
    journal_close(session->journal);
    play_free(session->play);
    *session = made;
    return true;
}
