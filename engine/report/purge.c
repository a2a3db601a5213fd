// Purge: the list, its carrying out, and what is kept of it.

#include "report/purge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/editions.h"
#include "store/facts.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/json.h"
#include "store/sessions.h"


// ---- The list ----


static bool day_of(const char *timestamp, Date *day) {
    char iso[DATE_TEXT_SIZE];
    snprintf(iso, sizeof iso, "%.10s", timestamp);
    return date_from_iso(iso, day);
}


// A damaged log still says when it began. False when it says nothing.
static bool look_at(const char *folder, Facts *facts, PurgeSession *session) {
    Error unused;
    Header header;
    *session = (PurgeSession){.last = DATE_NONE};
    bool is_whole = facts_read(folder, facts, &unused);
    session->is_damaged = !is_whole;
    if (!is_whole && !journal_peek(folder, &header, &unused)) {
        return false;
    }
    const Header *found = is_whole ? &facts->header : &header;
    memcpy(session->registration, found->registration, sizeof session->registration);
    memcpy(session->scenario, found->scenario, sizeof session->scenario);
    return day_of(is_whole ? facts->last : found->timestamp, &session->last);
}


static void add(PurgeList *list, const char *folder, const PurgeSession *session) {
    list->sessions = memory_resize(list->sessions, (size_t)list->count + 1, sizeof *list->sessions);
    list->sessions[list->count] = *session;
    list->sessions[list->count++].folder = memory_copy_text(folder);
}


bool purge_list(const char *data, Date today, const char *keep, PurgeList *list, Error *error) {
    char folder[PATH_MAX_BYTES];
    char iso[DATE_TEXT_SIZE];
    SessionList sessions = {0};
    Duration term;
    *list = (PurgeList){.today = today};
    check_always(duration_from_iso(keep, &term));
    snprintf(list->keep, sizeof list->keep, "%s", keep);
    date_to_iso(today, iso);
    snprintf(list->name, sizeof list->name, "sessies-%s", iso);
    if (!path_join(folder, data, "sessions", error)) {
        return false;
    }
    if (folder_exists(folder) && !sessions_find(folder, &sessions, error)) {
        return false;
    }
    Facts *facts = memory_new(1, sizeof *facts);
    for (int i = 0; i < sessions.count; i++) {
        PurgeSession session;
        if (!look_at(sessions.folders[i], facts, &session)) {
            list->unreadable++;
            continue;
        }
        session.due = date_add(session.last, term);
        if (session.due != DATE_NONE && session.due <= today) {
            add(list, sessions.folders[i], &session);
        } else {
            list->kept++;
        }
    }
    free(facts);
    sessions_free(&sessions);
    return true;
}


void purge_list_free(PurgeList *list) {
    for (int i = 0; i < list->count; i++) {
        free(list->sessions[i].folder);
    }
    free(list->sessions);
    *list = (PurgeList){.count = 0};
}


// ---- Carrying out ----


static void add_day(Buffer *out, const char *name, Date day) {
    char iso[DATE_TEXT_SIZE];
    date_to_iso(day, iso);
    json_add_member(out, name, iso);
}


static void add_sessions(Buffer *out, const PurgeList *list) {
    json_open(out, "sessions", '[');
    for (int i = 0; i < list->count; i++) {
        const PurgeSession *session = &list->sessions[i];
        json_open(out, NULL, '{');
        json_add_member(out, "registration", session->registration);
        json_add_member(out, "scenario", session->scenario);
        add_day(out, "last", session->last);
        add_day(out, "due", session->due);
        json_add_boolean(out, "damaged", session->is_damaged);
        json_close(out, '}');
    }
    json_close(out, ']');
}


// `outcome` NULL: it is still to be carried out. `failed` holds an error for each that stayed.
static void write_list(Buffer *out, const PurgeList *list, const char *timestamp,
                       const PurgeOutcome *outcome, const Buffer *failed) {
    json_open(out, NULL, '{');
    json_add_member(out, "schema", "casus-purge/1");
    json_add_member(out, "name", list->name);
    add_day(out, "date", list->today);
    json_add_member(out, "ground", "bewaartermijn uit de instellingen van Casus");
    json_add_member(out, "term", list->keep);
    json_add_member(out, "term_starts", "dag na de laatste regel van het logboek");
    add_sessions(out, list);
    if (outcome) {
        json_open(out, "declaration", '{');
        json_add_member(out, "timestamp", timestamp);
        json_add_number(out, "destroyed", outcome->destroyed);
        json_add_number(out, "failed", outcome->failed);
        json_add_number(out, "editions", outcome->editions);
        json_add_member(out, "method",
                        "de mappen van de sessies zijn verwijderd; kopieen die elders zijn "
                        "gemaakt, en reservekopieen van deze schijf, vallen hier niet onder");
        json_open(out, "problems", '[');
        buffer_add(out, buffer_text(failed));
        json_close(out, ']');
        json_close(out, '}');
    }
    json_close(out, '}');
    buffer_add(out, "\n");
}


static bool store(const char *path, const PurgeList *list, const char *timestamp,
                  const PurgeOutcome *outcome, const Buffer *failed, Error *error) {
    Buffer out = {0};
    write_list(&out, list, timestamp, outcome, failed);
    bool ok = file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}


// A list of the same day that was carried out before keeps its name; this one gets a number.
static bool choose_path(const char *data, const PurgeList *list, char path[PATH_MAX_BYTES],
                        Error *error) {
    char folder[PATH_MAX_BYTES];
    if (!path_join(folder, data, "purges", error) || !folder_make(folder, error)) {
        return false;
    }
    for (int number = 1; number < 1000; number++) {
        char name[100];
        if (number == 1) {
            snprintf(name, sizeof name, "%s.json", list->name);
        } else {
            snprintf(name, sizeof name, "%s-%d.json", list->name, number);
        }
        if (!path_join(path, folder, name, error)) {
            return false;
        }
        if (!file_exists(path)) {
            return true;
        }
    }
    return error_set(error, ERROR_WORLD, folder, "hier staan al te veel lijsten van vandaag");
}


bool purge_execute(const char *data, const PurgeList *list, const char *timestamp,
                   PurgeOutcome *outcome, Error *error) {
    char path[PATH_MAX_BYTES];
    Buffer failed = {0};
    *outcome = (PurgeOutcome){.destroyed = 0};
    if (!choose_path(data, list, path, error) ||
        !store(path, list, timestamp, NULL, &failed, error)) {
        return false;
    }
    snprintf(outcome->declaration, sizeof outcome->declaration, "%s", path);
    for (int i = 0; i < list->count; i++) {
        Error problem;
        if (sessions_remove(list->sessions[i].folder, &problem)) {
            outcome->destroyed++;
        } else {
            outcome->failed++;
            json_open(&failed, NULL, '{');
            json_add_member(&failed, "registration", list->sessions[i].registration);
            json_add_member(&failed, "reason", problem.text);
            json_close(&failed, '}');
        }
    }
    if (editions_sweep(data, &outcome->editions, &outcome->editions_left)) {
        outcome->editions_left.code = ERROR_NONE;
    }
    bool ok = store(path, list, timestamp, outcome, &failed, error);
    buffer_free(&failed);
    return ok;
}
