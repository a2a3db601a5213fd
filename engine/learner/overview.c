// Overview: one pass over the logs of the data folder.

#include "learner/overview.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/facts.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/json.h"
#include "store/sessions.h"

enum { RESULT_LIMIT = 4 * 1024 * 1024 };


static Date day_of(const char *timestamp) {
    char iso[DATE_TEXT_SIZE];
    Date day;
    snprintf(iso, sizeof iso, "%.10s", timestamp);
    return date_from_iso(iso, &day) ? day : DATE_NONE;
}


// ---- One session ----


static void fill_header(Arena *arena, const Header *header, OverviewSession *session) {
    session->registration = arena_copy_text(arena, header->registration);
    session->scenario = arena_copy_text(arena, header->scenario);
    session->version = arena_copy_text(arena, header->scenario_version);
    session->hash = arena_copy_text(arena, header->scenario_hash);
    session->framework = arena_copy_text(arena, header->framework);
    session->frameworks[0] = session->framework;
    session->framework_count = 1;
    for (int i = 1; i < header->framework_count; i++) {
        session->frameworks[session->framework_count++] =
            arena_copy_text(arena, header->frameworks[i].id);
    }
    session->started = arena_copy_text(arena, header->timestamp);
    session->last = session->started;
    session->day = day_of(header->timestamp);
    session->is_exam = strcmp(header->mode, "exam") == 0;
}


static void fill_indicators(Arena *arena, const Facts *facts, OverviewSession *session) {
    OverviewIndicator *list = arena_take_array(arena, (size_t)facts->indicator_count, sizeof *list);
    for (int i = 0; i < facts->indicator_count; i++) {
        const FactsIndicator *found = &facts->indicators[i];
        list[i] = (OverviewIndicator){arena_copy_text(arena, found->id), found->raw, found->max,
                                      found->observations};
    }
    session->indicators = list;
    session->indicator_count = facts->indicator_count;
}


// What was destroyed or kept wrongly stands in the result alone. A result of another log, or one
// that was cut, says nothing about this one.
static void fill_harm(const Facts *facts, OverviewSession *session) {
    char path[PATH_MAX_BYTES];
    Error unused;
    size_t length = 0;
    long long destroyed;
    long long kept;
    if (!path_join(path, session->folder, "result.json", &unused) || !file_exists(path)) {
        return;
    }
    char *bytes = file_read(path, RESULT_LIMIT, &length, &unused);
    Json *json = bytes ? json_parse(bytes, length, &unused) : NULL;
    const char *head = json_string(json_member(json, "journal"), "head");
    const Json *harm = json_member(json, "harm");
    if (head && strcmp(head, facts->head) == 0 &&
        json_integer(harm, "wrongly_destroyed", 0, SCENARIO_MAX_RECORDS, &destroyed) &&
        json_integer(harm, "wrongly_kept", 0, SCENARIO_MAX_RECORDS, &kept)) {
        session->has_harm = true;
        session->wrongly_destroyed = (int)destroyed;
        session->wrongly_kept = (int)kept;
    }
    json_free(json);
    free(bytes);
}


static void fill_facts(Arena *arena, const Facts *facts, OverviewSession *session) {
    fill_header(arena, &facts->header, session);
    session->edition = arena_copy_text(arena, facts->edition);
    session->last = arena_copy_text(arena, facts->last);
    session->day = day_of(facts->last);
    session->undone = facts->undone;
    session->hints = facts->hints;
    fill_indicators(arena, facts, session);
    if (facts->is_finished) {
        session->raw = facts->raw;
        session->max = facts->max;
        session->has_verdict = facts->has_verdict;
        session->has_passed = facts->has_passed;
        session->ending = arena_copy_text(arena, facts->ending);
        fill_harm(facts, session);
    }
}


static const Error *keep_reason(Arena *arena, const char *folder, const Error *error) {
    Error *kept = arena_take(arena, sizeof *kept);
    *kept = *error;
    if (!kept->place[0]) {
        snprintf(kept->place, sizeof kept->place, "%.220s/events.ndjson", folder);
    }
    return kept;
}


typedef enum Whose { MINE, OF_ANOTHER, LEFT_OUT, OF_NOBODY } Whose;


static Whose whose(const Overview *overview, const Header *header, bool is_author) {
    if (strcmp(header->player, overview->player) != 0) {
        return OF_ANOTHER;
    }
    return is_author || header->is_author || strcmp(header->face, "sim") == 0 ? LEFT_OUT : MINE;
}


// Where the log is damaged, `session` holds what its first line says.
static Whose look_at(const Overview *overview, const char *folder, Facts *facts,
                     OverviewSession *session) {
    Error error;
    Error unused;
    Arena *arena = overview->arena;
    *session = (OverviewSession){.state = OVERVIEW_DAMAGED,
                                 .folder = arena_copy_text(arena, folder),
                                 .registration = "",
                                 .scenario = "",
                                 .version = "",
                                 .hash = "",
                                 .edition = "",
                                 .framework = "",
                                 .started = "",
                                 .last = "",
                                 .day = DATE_NONE,
                                 .ending = ""};
    bool is_whole = facts_read(folder, facts, &error);
    if (is_whole || (facts->is_torn && !facts->is_finished)) {
        session->state = facts->is_finished ? OVERVIEW_FINISHED : OVERVIEW_STARTED;
        fill_facts(arena, facts, session);
        return whose(overview, &facts->header, facts->is_author);
    }
    session->why = keep_reason(arena, folder, &error);
    if (!journal_peek(folder, &facts->header, &unused)) {
        return OF_NOBODY;
    }
    fill_header(arena, &facts->header, session);
    return whose(overview, &facts->header, false);
}


// ---- All of them ----


static int compare_newest(const void *a, const void *b) {
    const OverviewSession *left = a;
    const OverviewSession *right = b;
    int order = strcmp(right->last, left->last);
    return order != 0 ? order : strcmp(left->folder, right->folder);
}


static bool is_before(const OverviewSession *a, const OverviewSession *b) {
    int order = strcmp(a->started, b->started);
    return order < 0 || (order == 0 && strcmp(a->folder, b->folder) < 0);
}


static void number_attempts(Overview *overview) {
    for (int i = 0; i < overview->count; i++) {
        OverviewSession *session = &overview->sessions[i];
        if (session->state != OVERVIEW_FINISHED) {
            continue;
        }
        session->attempt = 1;
        for (int k = 0; k < overview->count; k++) {
            const OverviewSession *other = &overview->sessions[k];
            session->attempt += other->state == OVERVIEW_FINISHED && is_before(other, session) &&
                                strcmp(other->scenario, session->scenario) == 0;
        }
    }
}


static void add(Overview *overview, const OverviewSession *session) {
    overview->sessions[overview->count++] = *session;
    overview->finished += session->state == OVERVIEW_FINISHED;
    overview->started += session->state == OVERVIEW_STARTED;
    overview->damaged += session->state == OVERVIEW_DAMAGED;
}


static void read_all(Overview *overview, const SessionList *list) {
    Facts *facts = memory_new(1, sizeof *facts);
    overview->sessions =
        arena_take_array(overview->arena, (size_t)list->count, sizeof *overview->sessions);
    for (int i = 0; i < list->count; i++) {
        OverviewSession session;
        Whose owner = look_at(overview, list->folders[i], facts, &session);
        overview->others += owner == OF_ANOTHER;
        overview->ownerless += owner == OF_NOBODY;
        if (owner == MINE || owner == OF_NOBODY) {
            add(overview, &session);
        }
    }
    free(facts);
    if (overview->count > 1) {
        qsort(overview->sessions, (size_t)overview->count, sizeof *overview->sessions,
              compare_newest);
    }
    number_attempts(overview);
}


Overview *overview_read(const char *data, const char *player, Error *error) {
    char folder[PATH_MAX_BYTES];
    SessionList list = {0};
    if (!path_join(folder, data, "sessions", error) ||
        (folder_exists(folder) && !sessions_find(folder, &list, error))) {
        sessions_free(&list);
        return NULL;
    }
    Arena *arena = arena_new();
    Overview *overview = arena_take(arena, sizeof *overview);
    overview->arena = arena;
    overview->player = arena_copy_text(arena, player);
    read_all(overview, &list);
    sessions_free(&list);
    return overview;
}


void overview_free(Overview *overview) {
    if (overview) {
        arena_free(overview->arena);
    }
}


const OverviewSession *overview_newest(const Overview *overview, const char *scenario,
                                       OverviewState state) {
    for (int i = 0; i < overview->count; i++) {
        const OverviewSession *session = &overview->sessions[i];
        if (session->state == state && strcmp(session->scenario, scenario) == 0) {
            return session;
        }
    }
    return NULL;
}
