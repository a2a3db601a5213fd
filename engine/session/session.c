// Session: start, resume, feed, finish.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/codec.h"
#include "session/editions.h"
#include "session/facts.h"
#include "session/result.h"
#include "session/session_state.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/json.h"

void session_make_registration(const uint8_t bytes[16], char out[REGISTRATION_SIZE]) {
    uint8_t id[16];
    memcpy(id, bytes, sizeof id);
    id[6] = (uint8_t)((id[6] & 0x0F) | 0x40);  // UUID version 4 (RFC 9562)
    id[8] = (uint8_t)((id[8] & 0x3F) | 0x80);
    int at = 0;
    for (int i = 0; i < 16; i++) {
        at += snprintf(out + at, (size_t)(REGISTRATION_SIZE - at), "%s%02x",
                       i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", id[i]);
    }
}


static void fill_reference(HeaderReference *reference, const char *id, const char *version) {
    snprintf(reference->id, sizeof reference->id, "%s", id);
    snprintf(reference->version, sizeof reference->version, "%s", version);
}


static void add_reference(Header *header, const char *id, const char *version) {
    fill_reference(&header->references[header->reference_count++], id, version);
}


static void fill_frameworks(const Framework *framework, Header *header) {
    snprintf(header->framework, ENTRY_ID, "%s", framework->id);
    snprintf(header->framework_version, ENTRY_ID, "%s", framework->version);
    header->framework_count = framework->source_count > 1 ? framework->source_count : 0;
    for (int i = 0; i < header->framework_count; i++) {
        const FrameworkSource *source = &framework->sources[i];
        fill_reference(&header->frameworks[i], source->id, source->version);
    }
}


// What the case judges by beside its own list: the lists of some records, the tables of periods.
static void fill_references(const Scenario *scenario, Header *header) {
    header->reference_count = 0;
    for (int i = 0; i < scenario->other_count; i++) {
        add_reference(header, scenario->others[i]->id, scenario->others[i]->version);
    }
    if (scenario->regime) {
        add_reference(header, scenario->regime->id, scenario->regime->version);
    }
    if (scenario->laws) {
        add_reference(header, scenario->laws->id, scenario->laws->version);
    }
}


void session_fill_case(const Scenario *scenario, Header *header) {
    snprintf(header->scenario, ENTRY_ID, "%s", scenario->id);
    snprintf(header->scenario_version, ENTRY_ID, "%s", scenario->version);
    snprintf(header->scenario_hash, SHA256_HEX_SIZE, "%s", scenario->hash);
    snprintf(header->schedule, ENTRY_ID, "%s", scenario->schedule->id);
    snprintf(header->schedule_version, ENTRY_ID, "%s", scenario->schedule->version);
    fill_frameworks(scenario->framework, header);
    fill_references(scenario, header);
}


static void fill_header(const Scenario *scenario, const SessionOptions *options, Header *header) {
    *header = (Header){.seed = options->seed, .is_author = options->is_author};
    session_make_registration(options->identity, header->registration);
    timestamp_write(options->now(options->clock), header->timestamp);
    snprintf(header->home_page, sizeof header->home_page, "urn:casus:pseudonym");
    snprintf(header->player, sizeof header->player, "%s", options->player);
    session_fill_case(scenario, header);
    snprintf(header->engine, ENTRY_ID, "%s", options->engine);
    snprintf(header->language, sizeof header->language, "%s", language_code(options->language));
    snprintf(header->mode, sizeof header->mode, "%s",
             options->mode == RUN_EXAM ? "exam" : "practice");
    snprintf(header->face, sizeof header->face, "%s", options->face);
}


bool session_append(Session *session, Entry *entry, int64_t duration_ms, Error *error) {
    if (!session->journal) {
        return error_set(error, ERROR_REFUSED, "",
                         "dit is een sessie van eerder; hier verandert niets");
    }
    int64_t now = session->now(session->clock);
    entry->seq = journal_lines(session->journal);
    entry->duration_ms = duration_ms;
    if (duration_ms == SESSION_TIMED) {
        int64_t passed = now > session->last_ms ? now - session->last_ms : 0;
        entry->duration_ms = passed < ENTRY_LONGEST_MS ? passed : ENTRY_LONGEST_MS;
    }
    timestamp_write(now, entry->timestamp);
    if (!journal_append(session->journal, entry, error)) {
        return false;
    }
    session->last_ms = now;
    return true;
}


bool session_append_mark(Session *session, Verb verb, const char *response, Error *error) {
    Entry entry = {.verb = verb};
    snprintf(entry.object, sizeof entry.object, "%s", session->header.scenario);
    snprintf(entry.type, sizeof entry.type, "scenario");
    entry.has_response = response != NULL;
    snprintf(entry.response, sizeof entry.response, "%s", response ? response : "");
    bool ok = session_append(session, &entry, -1, error);
    if (ok) {
        play_note(session->play, &entry);
    }
    return ok;
}


bool session_append_author(Session *session, Error *error) {
    const Run *run = play_run(session->play);
    Entry entry = {.verb = VERB_ACCESSED};
    snprintf(entry.object, sizeof entry.object, "author");
    snprintf(entry.type, sizeof entry.type, "author");
    snprintf(entry.parent, sizeof entry.parent, "%s",
             run->scene >= 0 ? run->scenario->scenes[run->scene].id : "");
    bool ok = session_append(session, &entry, -1, error);
    if (ok) {
        play_note(session->play, &entry);
    }
    return ok;
}


// Play goes on without it: it is only there to recompute a score after the case was edited.
void session_keep_edition(Session *session) {
    Error problem;
    if (session->is_edition_kept) {
        return;
    }
    session->is_edition_kept = true;
    if (!edition_keep(session->opened, session->data, session->engine, &problem) &&
        session->warning.code == ERROR_NONE) {
        session->warning = problem;
        error_add(&session->warning,
                  "je kunt gewoon spelen en je antwoorden worden opgeslagen, maar deze uitgave van "
                  "de casus wordt niet bewaard");
    }
}


Session *session_new(Case *opened, const SessionOptions *options) {
    Session *session = memory_new(1, sizeof *session);
    session->opened = opened;
    session->now = options->now;
    session->clock = options->clock;
    session->kept = SESSION_WHOLE;
    session->data = options->data;
    session->engine = options->engine;
    return session;
}


void session_free(Session *session) {
    journal_close(session->journal);
    play_free(session->play);
    free(session);
}


static bool write_result_file(Session *session, Error *error) {
    char path[PATH_MAX_BYTES];
    Buffer out = {0};
    ResultFacts facts;
    play_facts(session->play, &facts);
    facts.header = &session->header;
    facts.lines = journal_lines(session->journal);
    facts.head = journal_head(session->journal);
    result_write(play_run(session->play), &facts, &out);
    bool ok = path_join(path, journal_folder(session->journal), "result.json", error) &&
              file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}


bool session_finish(Session *session, Error *error) {
    const Run *run = play_run(session->play);
    if (run->phase != RUN_OVER) {
        return true;
    }
    if (!play_is_ended(session->play)) {
        Entry entry = {.verb = VERB_COMPLETED};
        snprintf(entry.object, sizeof entry.object, "%s", session->header.scenario);
        snprintf(entry.type, sizeof entry.type, "scenario");
        play_fill_end(session->play, &entry);
        if (!session_append(session, &entry, -1, error)) {
            return false;
        }
        play_note(session->play, &entry);
    }
    // The log and the result are what counts: a ledger that fails only warns.
    ResultFacts facts;
    play_facts(session->play, &facts);
    if (!facts.is_author) {
        facts_remember(run, session->data, &session->header, facts.ended, &session->warning);
    }
    return write_result_file(session, error);
}


bool session_make_folder(const Header *header, const char *data, char folder[PATH_MAX_BYTES],
                         Error *error) {
    int length = snprintf(folder, PATH_MAX_BYTES, "%s/sessions/%.10s-%s-%.8s", data,
                          header->timestamp, header->scenario, header->registration);
    return length < PATH_MAX_BYTES || error_set(error, ERROR_WORLD, data, "het pad is te lang");
}


Session *session_start(Case *opened, const SessionOptions *options, Error *error) {
    const Scenario *scenario = case_scenario(opened);
    char folder[PATH_MAX_BYTES];
    Session *session = session_new(opened, options);
    fill_header(scenario, options, &session->header);
    // An author begins as somebody who never played: the way to a scene was found like that.
    if (!options->is_author &&
        !facts_recall(scenario, options->data, &session->header, &session->warning)) {
        error_add(&session->warning, "je begint zonder wat je in eerdere casussen hebt gedaan");
    }
    session->last_ms = options->now(options->clock);
    session->play = play_new(opened, &session->header, error);
    if (session->play && session_make_folder(&session->header, options->data, folder, error)) {
        session->journal = journal_create(folder, &session->header, error);
    }
    if (!session->journal || !session_append_mark(session, VERB_INITIALIZED, NULL, error)) {
        session_free(session);
        return NULL;
    }
    session_keep_edition(session);
    return session;
}


Session *session_resume(Case *opened, const char *folder, const SessionOptions *options,
                        Error *error) {
    Session *session = session_new(opened, options);
    int kept;
    session->journal = journal_open(folder, &session->cut, error);
    session->last_ms = options->now(options->clock);
    session->was_resumed = true;
    session->play = session->journal ? session_replay_log(opened, folder, &session->header, &kept,
                                                          NULL, error)
                                     : NULL;
    bool ok = session->play && journal_mend(session->journal, error);
    // Only the header: the program ended between the first two lines.
    if (ok && journal_lines(session->journal) == 1) {
        ok = session_append_mark(session, VERB_INITIALIZED, NULL, error);
    }
    if (ok && play_run(session->play)->phase != RUN_OVER) {
        ok = session_append_mark(session, VERB_RESUMED, case_scenario(opened)->hash, error);
    }
    if (!ok || !session_finish(session, error)) {
        session_free(session);
        return NULL;
    }
    if (play_run(session->play)->phase != RUN_OVER) {
        session_keep_edition(session);
    }
    return session;
}


Session *session_open_ended(Case *opened, const char *folder, const SessionOptions *options,
                            Error *error) {
    Verdict verdict;
    int kept;
    if (!session_verify(folder, opened, &verdict, error)) {
        return NULL;
    }
    if (!verdict.is_finished) {
        error_set(error, ERROR_REFUSED, folder, "deze sessie is nog niet afgerond");
        return NULL;
    }
    Session *session = session_new(opened, options);
    session->was_resumed = true;
    session->is_edition_kept = true;
    snprintf(session->shown, sizeof session->shown, "%s", folder);
    memcpy(session->shown_head, verdict.head, sizeof session->shown_head);
    session->play = session_replay_log(opened, folder, &session->header, &kept, NULL, error);
    if (!session->play) {
        session_free(session);
        return NULL;
    }
    return session;
}


void session_close(Session *session) {
    if (session) {
        Error unused;
        if (session->kept == SESSION_WHOLE && play_run(session->play)->phase != RUN_OVER) {
            session_append_mark(session, VERB_SUSPENDED, NULL, &unused);
        }
        session_free(session);
    }
}


bool session_feed(Session *session, const Event *event, Error *error) {
    Entry entry = {.seq = 0};
    if (!session_branch_off(session, event, error) ||
        !play_event(session->play, event, &entry, error)) {
        return false;
    }
    if (!session_append(session, &entry, SESSION_TIMED, error)) {
        play_take_back(session->play);
        return false;
    }
    play_note(session->play, &entry);
    session_keep_edition(session);
    // The answer is safe from here on. Writing the result is tried again when the session is opened
    // next time.
    return session_finish(session, error);
}


bool session_feed_all(Session *session, const Event *events, int count, Error *error) {
    bool ok = true;
    journal_hold(session->journal);
    for (int i = 0; i < count && ok; i++) {
        ok = session_feed(session, &events[i], error);
    }
    Error unused;
    return journal_release(session->journal, ok ? error : &unused) && ok;
}


bool session_mark_author(Session *session, Error *error) {
    if (play_is_author(session->play)) {
        return true;
    }
    if (session->kept != SESSION_WHOLE || play_is_ended(session->play)) {
        play_set_author(session->play);  // told by the new log, when there is one
        return true;
    }
    return session_append_author(session, error);
}


bool session_is_author(const Session *session) {
    return play_is_author(session->play);
}


static bool add_reflection(const Session *session, Reflection *reflection, Error *error) {
    if (!session->now) {
        return error_set(error, ERROR_REFUSED, "",
                         "dit is een sessie van eerder; hier verandert niets");
    }
    timestamp_write(session->now(session->clock), reflection->timestamp);
    return reflection_add(session_folder(session), reflection, error);
}


bool session_write_down(Session *session, ReflectionKind kind, const char *text, Error *error) {
    return add_reflection(session, &(Reflection){.kind = kind, .text = text}, error);
}


bool session_reflect(Session *session, const char *text, Error *error) {
    const Run *run = play_run(session->play);
    int decision = run_decision(run);
    if (decision < 0 || run->scenario->decisions[decision].type != DECISION_REFLECT) {
        return error_set(error, ERROR_REFUSED, "", "er is nu niets op te schrijven");
    }
    Reflection reflection = {.kind = REFLECTION_ANSWER, .text = text};
    snprintf(reflection.decision, sizeof reflection.decision, "%s",
             run->scenario->decisions[decision].id);
    if (text[0] && !add_reflection(session, &reflection, error)) {
        return false;
    }
    return session_feed(session, &(Event){.kind = EVENT_SUBMIT, .decision = decision}, error);
}


int session_undoable(const Session *session) {
    return play_undoable(session->play);
}


const Run *session_run(const Session *session) {
    return play_run(session->play);
}


Case *session_case(const Session *session) {
    return session->opened;
}


const char *session_folder(const Session *session) {
    return session->journal ? journal_folder(session->journal) : session->shown;
}


const char *session_head(const Session *session) {
    return session->journal ? journal_head(session->journal) : session->shown_head;
}


RunMode session_mode(const Session *session) {
    return play_run(session->play)->mode;
}


const char *session_player(const Session *session) {
    return session->header.player;
}


bool session_was_resumed(const Session *session) {
    return session->was_resumed;
}


const Error *session_warning(const Session *session) {
    return &session->warning;
}


size_t session_cut(const Session *session) {
    return session->cut;
}


// ---- Finding ----


static bool is_candidate(const char *folder, const char *scenario, const char *player,
                         const char *mode, Header *header) {
    char path[PATH_MAX_BYTES];
    Error unused;
    if (path_join(path, folder, "result.json", &unused) && file_exists(path)) {
        return false;
    }
    JournalReader *reader = journal_reader_open(folder, &unused);
    bool ok = reader && journal_read_header(reader, header, &unused) &&
              !header->is_author && strcmp(header->scenario, scenario) == 0 &&
              strcmp(header->player, player) == 0 &&
              (!mode || strcmp(header->mode, mode) == 0);
    journal_reader_close(reader);
    return ok;
}


bool session_find(const char *data, const char *scenario, const char *player, const char *mode,
                  char *folder, int size) {
    char sessions[PATH_MAX_BYTES];
    char newest[TIMESTAMP_SIZE] = "";
    char middle[ENTRY_ID + 3];
    FolderList list;
    Error unused;
    snprintf(middle, sizeof middle, "-%s-", scenario);
    if (!path_join(sessions, data, "sessions", &unused) || !folder_exists(sessions) ||
        !folder_list(sessions, &list, &unused)) {
        return false;
    }
    for (int i = 0; i < list.count; i++) {
        char path[PATH_MAX_BYTES];
        Header header;
        if (!strstr(list.names[i], middle) || !path_join(path, sessions, list.names[i], &unused) ||
            !is_candidate(path, scenario, player, mode, &header) ||
            strcmp(header.timestamp, newest) <= 0) {
            continue;
        }
        memcpy(newest, header.timestamp, sizeof newest);
        snprintf(folder, (size_t)size, "%s", path);
    }
    folder_list_free(&list);
    return newest[0] != '\0';
}
