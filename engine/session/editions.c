// Editions: keeping a case under its hash, finding it again, and sweeping out what nobody needs.

#include "session/editions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/parcel.h"
#include "store/journal.h"
#include "store/sessions.h"

enum { LOG_LIMIT = 64 * 1024 * 1024, HASH_LENGTH = SHA256_HEX_SIZE - 1 };

static const char HEX[] = "0123456789abcdef";


static bool is_hash(const char *text) {
    return strlen(text) == HASH_LENGTH && strspn(text, HEX) == HASH_LENGTH;
}


// "<folder>/editions/<hash>.casus"
static bool find_path(char path[PATH_MAX_BYTES], const char *folder, const char *hash,
                      Error *error) {
    int length = snprintf(path, PATH_MAX_BYTES, "%s/" EDITIONS_FOLDER "/%s" PACK_ENDING, folder,
                          hash);
    return length < PATH_MAX_BYTES || error_set(error, ERROR_WORLD, folder, "het pad is te lang");
}


// ---- Keeping ----


static bool add_sources(Pack *pack, const Case *opened, Error *error) {
    int count;
    const CaseSource *sources = case_sources(opened, &count);
    bool ok = true;
    for (int i = 0; i < count && ok; i++) {
        ok = pack_find(pack, sources[i].name) ||
             pack_add(pack, sources[i].name, sources[i].bytes, sources[i].length, error);
    }
    return ok;
}


// Pictures do not count in a score: one that cannot go along is left out.
static void add_pictures(Pack *pack, const Case *opened) {
    FolderList list;
    Error unused;
    if (!folder_exists(case_folder(opened)) ||
        !folder_list(case_folder(opened), &list, &unused)) {
        return;
    }
    for (int i = 0; i < list.count; i++) {
        char path[PATH_MAX_BYTES];
        size_t length;
        char *bytes = !pack_find(pack, list.names[i]) && case_needs_file(opened, list.names[i]) &&
                              path_join(path, case_folder(opened), list.names[i], &unused)
                          ? file_read(path, PACK_FILE_LIMIT, &length, &unused)
                          : NULL;
        if (bytes) {
            pack_add(pack, list.names[i], bytes, length, &unused);
        }
        free(bytes);
    }
    folder_list_free(&list);
}


static bool write_pack(const Pack *pack, const char *path, Error *error) {
    Buffer bytes = {0};
    bool ok = pack_write(pack, &bytes, error) &&
              file_replace(path, bytes.text, bytes.length, error);
    buffer_free(&bytes);
    return ok;
}


bool edition_keep(const Case *opened, const char *folder, const char *engine, Error *error) {
    const Scenario *scenario = case_scenario(opened);
    char path[PATH_MAX_BYTES];
    char parent[PATH_MAX_BYTES];
    if (!find_path(path, folder, scenario->hash, error)) {
        return false;
    }
    if (file_exists(path)) {
        return true;
    }
    Pack *pack = pack_new();
    bool ok = parcel_name(pack, scenario, engine, error) && add_sources(pack, opened, error);
    if (ok) {
        add_pictures(pack, opened);
        pack_sort(pack);
        ok = path_join(parent, folder, EDITIONS_FOLDER, error) && folder_make(parent, error) &&
             write_pack(pack, path, error);
    }
    pack_free(pack);
    // Another program may have written the same bytes meanwhile.
    return ok || file_exists(path);
}


// ---- Which one a log names ----


static void take_resumed(const Entry *entry, Edition *edition) {
    if (entry->verb == VERB_RESUMED && entry->has_response &&
        strcmp(entry->response, edition->hash) != 0) {
        snprintf(edition->hash, sizeof edition->hash, "%.64s", entry->response);
        edition->version[0] = '\0';
    }
}


bool edition_of_session(const char *session, Edition *edition, Error *error) {
    Header header;
    Entry entry;
    Error unused;
    JournalReader *reader = journal_reader_open(session, error);
    bool ok = reader && journal_read_header(reader, &header, error);
    if (ok) {
        memcpy(edition->scenario, header.scenario, sizeof edition->scenario);
        memcpy(edition->version, header.scenario_version, sizeof edition->version);
        memcpy(edition->hash, header.scenario_hash, sizeof edition->hash);
        while (journal_read(reader, &entry, &unused) == JOURNAL_ENTRY) {
            take_resumed(&entry, edition);
        }
    }
    journal_reader_close(reader);
    return ok;
}


void edition_of_facts(const Facts *facts, Edition *edition) {
    const Header *header = &facts->header;
    bool is_first = strcmp(facts->edition, header->scenario_hash) == 0;
    memcpy(edition->scenario, header->scenario, sizeof edition->scenario);
    snprintf(edition->version, sizeof edition->version, "%s",
             is_first ? header->scenario_version : "");
    memcpy(edition->hash, facts->edition, sizeof edition->hash);
}


// ---- Finding ----


static bool is_this(const Case *opened, const Edition *edition) {
    const Scenario *scenario = case_scenario(opened);
    return strcmp(scenario->hash, edition->hash) == 0 &&
           strcmp(scenario->id, edition->scenario) == 0;
}


static bool fail_to_find(const Edition *edition, const char *session, Error *error) {
    const char *version = edition->version[0] ? edition->version : "?";
    error_set(error, ERROR_DAMAGED, session,
              "gespeeld met een andere uitgave van casus '%s' dan hier is (versie %s, %.8s), dus "
              "de score is niet na te rekenen. Op de computer waar is gespeeld staat die uitgave "
              "in de map " EDITIONS_FOLDER "; zet die map naast de sessies",
              edition->scenario, version, edition->hash);
    return error_english(error,
                         "played with another edition of case '%s' than is here (version %s, "
                         "%.8s), so the score cannot be checked. On the computer where it was "
                         "played that edition is in the folder " EDITIONS_FOLDER "; put that "
                         "folder beside the sessions",
                         edition->scenario, version, edition->hash);
}


static Case *open_pack(const char *path, const Edition *edition, const EditionPlace *place,
                       Error *error) {
    Pack *pack = pack_open(path, error);
    if (pack && strcmp(pack->id, edition->scenario) != 0) {
        pack_free(pack);  // the log names a case that this edition never was
        fail_to_find(edition, place->session, error);
        return NULL;
    }
    Case *opened = pack ? case_open_pack(pack, path, place->assets, error) : NULL;
    if (opened && !is_this(opened, edition)) {
        error_set(error, ERROR_DAMAGED, path,
                  "in dit bestand zit een andere uitgave dan de naam zegt");
        case_close(opened);
        return NULL;
    }
    return opened;
}


// The folder above; false at the top.
static bool go_up(char *folder) {
    char *slash = strrchr(folder, '/');
    if (!slash || !folder[1]) {
        return false;
    }
    slash[slash == folder ? 1 : 0] = '\0';
    return true;
}


static Case *open_above(const Edition *edition, const EditionPlace *place, Error *error) {
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    Case *opened = NULL;
    Error unused;
    if (!path_full(place->session, folder, &unused)) {
        return NULL;
    }
    for (int i = 0; i < SESSIONS_DEPTH && !opened && go_up(folder); i++) {
        if (find_path(path, folder, edition->hash, &unused) && file_exists(path)) {
            opened = open_pack(path, edition, place, error);
        }
    }
    return opened;
}


Case *edition_open(const Edition *edition, const EditionPlace *place, Error *error) {
    char path[PATH_MAX_BYTES];
    Case *opened = NULL;
    fail_to_find(edition, place->session, error);
    if (!is_hash(edition->hash)) {
        return NULL;
    }
    if (place->data) {
        Error unused;
        if (find_path(path, place->data, edition->hash, &unused) && file_exists(path)) {
            opened = open_pack(path, edition, place, error);
        }
    }
    return opened ? opened : open_above(edition, place, error);
}


bool edition_home(const char *session, const char *otherwise, char out[PATH_MAX_BYTES],
                  Error *error) {
    char folder[PATH_MAX_BYTES];
    if (!path_full(session, folder, error)) {
        return false;
    }
    for (int i = 0; i < SESSIONS_DEPTH && go_up(folder); i++) {
        char path[PATH_MAX_BYTES];
        Error unused;
        if (path_join(path, folder, EDITIONS_FOLDER, &unused) && folder_exists(path)) {
            memcpy(out, folder, sizeof folder);
            return true;
        }
    }
    return path_full(otherwise, out, error);
}


// ---- Sweeping ----

typedef struct Sweep {
    FolderList list;  // names of the editions, sorted
    bool *needed;
} Sweep;


static bool is_edition(const char *name) {
    return strspn(name, HEX) == HASH_LENGTH && strcmp(name + HASH_LENGTH, PACK_ENDING) == 0;
}


// What else lies in the folder is not ours to remove.
static bool list_editions(const char *folder, FolderList *list, Error *error) {
    if (!folder_list(folder, list, error)) {
        return false;
    }
    int kept = 0;
    for (int i = 0; i < list->count; i++) {
        if (is_edition(list->names[i])) {
            list->names[kept++] = list->names[i];
        } else {
            free(list->names[i]);
        }
    }
    list->count = kept;
    return true;
}


static int compare_with_name(const void *hash, const void *name) {
    return strncmp(hash, *(char *const *)name, HASH_LENGTH);
}


static void mark(Sweep *sweep, const char *hash) {
    char **found = bsearch(hash, sweep->list.names, (size_t)sweep->list.count,
                           sizeof *sweep->list.names, compare_with_name);
    if (found) {
        sweep->needed[found - sweep->list.names] = true;
    }
}


// Any hash in the file counts, so that a damaged log keeps what it names.
static bool mark_named(Sweep *sweep, const char *session, const char *name, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length;
    if (!path_join(path, session, name, error)) {
        return false;
    }
    if (!path_is_taken(path)) {
        return true;
    }
    char *bytes = file_read(path, LOG_LIMIT, &length, error);
    if (!bytes) {
        return false;
    }
    for (const char *at = bytes; at < bytes + length;) {
        size_t run = strspn(at, HEX);
        if (run == HASH_LENGTH) {
            mark(sweep, at);
        }
        at += run + 1;
    }
    free(bytes);
    return true;
}


static bool mark_all(Sweep *sweep, const SessionList *sessions, Error *error) {
    bool ok = true;
    for (int i = 0; i < sessions->count && ok; i++) {
        ok = mark_named(sweep, sessions->folders[i], "events.ndjson", error) &&
             mark_named(sweep, sessions->folders[i], "rescored.json", error);
    }
    return ok;
}


static bool remove_unneeded(const Sweep *sweep, const char *folder, int *removed, Error *error) {
    bool ok = true;
    for (int i = 0; i < sweep->list.count && ok; i++) {
        char path[PATH_MAX_BYTES];
        if (!sweep->needed[i]) {
            ok = path_join(path, folder, sweep->list.names[i], error) &&
                 folder_remove(path, error);
            *removed += ok;
        }
    }
    return ok;
}


bool editions_sweep(const char *data, int *removed, Error *error) {
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    SessionList sessions = {0};
    Sweep sweep;
    *removed = 0;
    if (!path_join(folder, data, EDITIONS_FOLDER, error) ||
        !path_join(path, data, "sessions", error)) {
        return false;
    }
    if (!folder_exists(folder)) {
        return true;
    }
    if (!list_editions(folder, &sweep.list, error)) {
        return false;
    }
    sweep.needed = memory_new((size_t)sweep.list.count, sizeof *sweep.needed);
    bool ok = (!folder_exists(path) || sessions_find(path, &sessions, error)) &&
              mark_all(&sweep, &sessions, error) &&
              remove_unneeded(&sweep, folder, removed, error);
    sessions_free(&sessions);
    folder_list_free(&sweep.list);
    free(sweep.needed);
    return ok;
}
