// Erase: carrying out the list, so that it can be stopped anywhere and gone on with.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "learner/erase.h"
#include "learner/selfscan.h"
#include "session/editions.h"
#include "store/files.h"
#include "store/json.h"
#include "store/sessions.h"
#include "store/settings.h"

static const char SCHEMA[] = "casus-erase/1";
static const char FILE_NAME[] = "erasing.json";

enum { FILE_LIMIT = 16 * 1024 * 1024 };

// What was begun, from the list or from the file.
typedef struct Work {
    const char *data;
    const char *player;
    bool is_alone;
    const char **sessions;  // under the data folder
    int session_count;
    EraseOutcome *outcome;
} Work;


static void count(Work *work, bool ok, const Error *error) {
    if (ok) {
        work->outcome->erased++;
    } else if (work->outcome->failed++ == 0) {
        work->outcome->why = *error;
    }
}


// ---- Each thing; what is gone already is fine ----


static void erase_sessions(Work *work) {
    for (int i = 0; i < work->session_count; i++) {
        char folder[PATH_MAX_BYTES];
        Error error;
        bool ok = path_join(folder, work->data, work->sessions[i], &error);
        if (ok && !path_is_taken(folder)) {
            continue;
        }
        count(work, ok && sessions_remove(folder, &error), &error);
    }
}


// All whose name is the pseudonym and a point, which no pseudonym holds.
static bool erase_files(Work *work, const char *folder, Error *error) {
    FolderList inside;
    size_t length = strlen(work->player);
    if (!folder_list(folder, &inside, error)) {
        return false;
    }
    for (int i = 0; i < inside.count; i++) {
        const char *name = inside.names[i];
        if (strncmp(name, work->player, length) == 0 && name[length] == '.') {
            char path[PATH_MAX_BYTES];
            Error why;
            count(work, path_join(path, folder, name, &why) && folder_remove(path, &why), &why);
        }
    }
    folder_list_free(&inside);
    return true;
}


// Where each player has files of their own.
static void erase_folder(Work *work, const char *name) {
    char folder[PATH_MAX_BYTES];
    Error error;
    if (!path_join(folder, work->data, name, &error) ||
        (folder_exists(folder) && !erase_files(work, folder, &error))) {
        count(work, false, &error);
    }
}


// What file_replace left when it was interrupted holds what the file itself holds.
static bool remove_half_written(const Work *work, const char *name, Error *error) {
    char path[PATH_MAX_BYTES];
    return path_join(path, work->data, name, error) && folder_remove(path, error);
}


static void erase_scans(Work *work) {
    Error error;
    SelfscanOwners owners;
    bool ok = selfscan_owners(work->data, work->player, &owners, &error);
    if (!remove_half_written(work, "selfscan.ndjson.new", &error)) {
        ok = false;
    }
    if (ok && owners.own + (work->is_alone ? owners.nobody : 0) == 0) {
        return;
    }
    count(work, ok && selfscan_forget(work->data, work->player, work->is_alone, &error), &error);
}


static void erase_pseudonym(Work *work) {
    bool was_named = false;
    Error error;
    bool ok = remove_half_written(work, "settings.json.new", &error) &&
              settings_forget(work->data, work->player, &was_named, &error);
    if (!ok || was_named) {
        count(work, ok, &error);
    }
}


static bool carry_out(Work *work, Error *error) {
    char path[PATH_MAX_BYTES];
    erase_sessions(work);
    erase_folder(work, "ledgers");
    erase_folder(work, SELFSCAN_DRAFTS);
    erase_scans(work);
    erase_pseudonym(work);
    if (work->outcome->failed > 0) {
        const Error *why = &work->outcome->why;
        error_set(error, ERROR_WORLD, why->place,
                  "niet alles kon weg (%.300s); de rest wordt opnieuw geprobeerd als Casus start",
                  why->text);
        return error_english(error,
                             "not everything could go (%.300s); the rest is tried again when "
                             "Casus starts",
                             error_text(why, LANGUAGE_EN));
    }
    // Which cases were played can be seen from the editions that were kept for it. They stay while
    // a log of somebody else cannot be read: it may need them.
    int removed;
    Error unused;
    editions_sweep(work->data, &removed, &unused);
    bool ok = path_join(path, work->data, FILE_NAME, error) && folder_remove(path, error);
    file_sync_name(path);
    return ok;
}


// ---- Beginning ----


static bool is_any_open(const EraseList *list, Error *error) {
    for (int i = 0; i < list->count; i++) {
        char folder[PATH_MAX_BYTES];
        if (list->items[i].kind == ERASE_SESSION &&
            path_join(folder, list->data, list->items[i].path, error) && sessions_is_open(folder)) {
            error_set(error, ERROR_REFUSED, folder,
                      "deze sessie is nog open in een venster; sluit dat eerst. Er is nog niets "
                      "verwijderd");
            return true;
        }
    }
    return false;
}


static bool write_begun(const EraseList *list, Error *error) {
    char path[PATH_MAX_BYTES];
    Buffer out = {0};
    json_open(&out, NULL, '{');
    json_add_member(&out, "schema", SCHEMA);
    json_add_member(&out, "player", list->player);
    json_add_boolean(&out, "alone", list->is_alone);
    json_open(&out, "sessions", '[');
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].kind == ERASE_SESSION) {
            json_add_member(&out, NULL, list->items[i].path);
        }
    }
    json_close(&out, ']');
    json_close(&out, '}');
    buffer_add(&out, "\n");
    bool ok = path_join(path, list->data, FILE_NAME, error) &&
              file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}


bool erase_execute(const EraseList *list, const char *typed, EraseOutcome *outcome, Error *error) {
    *outcome = (EraseOutcome){.erased = 0};
    if (strcmp(typed, list->player) != 0) {
        return error_set(error, ERROR_REFUSED, "",
                         "typ je schuilnaam precies zoals hij er staat: %s. Er is niets verwijderd",
                         list->player);
    }
    if (list->count == 0) {
        return true;
    }
    int lock = folder_lock(list->data, error);
    if (lock < 0) {
        return false;
    }
    if (is_any_open(list, error) || !write_begun(list, error)) {
        folder_unlock(lock);
        return false;
    }
    Work work = {.data = list->data,
                 .player = list->player,
                 .is_alone = list->is_alone,
                 .sessions =
                     arena_take_array(list->arena, (size_t)list->count + 1, sizeof *work.sessions),
                 .outcome = outcome};
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].kind == ERASE_SESSION) {
            work.sessions[work.session_count++] = list->items[i].path;
        }
    }
    bool ok = carry_out(&work, error);
    folder_unlock(lock);
    return ok;
}


// ---- Going on ----


// Only what lies in sessions/: whoever wrote the file, nothing else is ever removed by it.
static bool is_session_path(const char *path) {
    static const char FOLDER[] = "sessions/";
    if (!path || strncmp(path, FOLDER, sizeof FOLDER - 1) != 0) {
        return false;
    }
    for (const char *part = path; part;) {
        const char *slash = strchr(part, '/');
        size_t length = slash ? (size_t)(slash - part) : strlen(part);
        if (length == 0 || part[0] == '.') {
            return false;
        }
        part = slash ? slash + 1 : NULL;
    }
    return true;
}


static bool read_work(const Json *json, Work *work, Arena *arena, Error *error) {
    const char *schema = json_string(json, "schema");
    const Json *sessions = json_member(json, "sessions");
    work->player = json_string(json, "player");
    work->sessions =
        arena_take_array(arena, (size_t)json_length(sessions) + 1, sizeof *work->sessions);
    bool ok = schema && strcmp(schema, SCHEMA) == 0 && work->player &&
              settings_is_pseudonym(work->player) && json_boolean(json, "alone", &work->is_alone);
    for (const Json *item = json_first(sessions); ok && item; item = json_next(item)) {
        const char *path = json_item_string(item);
        ok = is_session_path(path);
        work->sessions[work->session_count++] = path;
    }
    return ok || error_set(error, ERROR_DAMAGED, "",
                           "dit bestand zegt wat er nog weg moet, maar het klopt niet; kijk wat er "
                           "in staat en haal het dan weg");
}


static bool finish(const char *data, const char *path, EraseOutcome *outcome, Error *error) {
    size_t length = 0;
    Work work = {.data = data, .outcome = outcome};
    Arena *arena = arena_new();
    char *bytes = file_read(path, FILE_LIMIT, &length, error);
    Json *json = bytes ? json_parse(bytes, length, error) : NULL;
    bool ok = json && read_work(json, &work, arena, error);
    if (!ok) {
        snprintf(error->place, sizeof error->place, "%.240s", path);
    }
    ok = ok && carry_out(&work, error);
    json_free(json);
    free(bytes);
    arena_free(arena);
    return ok;
}


bool erase_finish(const char *data, EraseOutcome *outcome, Error *error) {
    char path[PATH_MAX_BYTES];
    *outcome = (EraseOutcome){.erased = 0};
    if (!path_join(path, data, FILE_NAME, error) || !path_is_taken(path)) {
        return true;
    }
    int lock = folder_lock(data, error);
    bool ok = lock >= 0 && finish(data, path, outcome, error);
    folder_unlock(lock);
    return ok;
}
