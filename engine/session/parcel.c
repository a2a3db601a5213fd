// Parcel: choosing the files that go along; loading what came in before it counts.

#include "session/parcel.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/files.h"

// Beside the folder of the cases, so that moving into it is one step of the file system.
static const char WORK_ENDING[] = ".bezig";


// Opens the case, and its test.lua when it has one, so that all its files are known.
static Case *open_whole(const char *folder, const char *assets, Error *error) {
    char path[PATH_MAX_BYTES];
    Case *opened = case_open(folder, assets, error);
    if (opened && path_join(path, folder, "test.lua", error) && file_exists(path)) {
        Plan *plan = case_plan(opened, error);
        if (!plan) {
            case_close(opened);
            return NULL;
        }
        plan_free(plan);
    }
    return opened;
}


// ---- Making one ----


static const char *reason_left_out(const Case *opened, const char *folder, const char *name) {
    char path[PATH_MAX_BYTES];
    Error unused;
    if (case_needs_file(opened, name)) {
        return NULL;
    }
    if (path_join(path, folder, name, &unused) && folder_exists(path)) {
        return "een casus heeft geen mappen";
    }
    const char *point = strrchr(name, '.');
    if (point && strcmp(point, ".lua") == 0) {
        return "geen enkel include leest dit bestand";
    }
    if (point && strcmp(point, ".json") == 0) {
        return "de casus noemt dit bestand niet bij framework";
    }
    if (point && (strcmp(point, ".svg") == 0 || strcmp(point, ".png") == 0 ||
                  strcmp(point, ".jpg") == 0)) {
        return "geen scene, persoon of stuk laat deze afbeelding zien";
    }
    return "hoort niet bij een casus";
}


static bool add_file(Pack *pack, const char *folder, const char *name, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length;
    if (!path_join(path, folder, name, error)) {
        return false;
    }
    char *bytes = file_read(path, PACK_FILE_LIMIT, &length, error);
    bool ok = bytes && pack_add(pack, name, bytes, length, error);
    free(bytes);
    return ok;
}


static bool add_files(Pack *pack, const Case *opened, const char *folder, Buffer *left_out,
                      Error *error) {
    FolderList list;
    if (!folder_list(folder, &list, error)) {
        return false;
    }
    bool ok = true;
    for (int i = 0; i < list.count && ok; i++) {
        const char *reason = reason_left_out(opened, folder, list.names[i]);
        if (reason) {
            char shown[PORTABLE_SHOWN_SIZE];
            portable_show(list.names[i], shown);
            buffer_add_format(left_out, "%s: %s\n", shown, reason);
        } else {
            ok = add_file(pack, folder, list.names[i], error);
        }
    }
    folder_list_free(&list);
    pack_sort(pack);
    return ok;
}


bool parcel_name(Pack *pack, const Scenario *scenario, const char *engine, Error *error) {
    const char *fault = portable_fault(scenario->id);
    if (fault || strlen(scenario->version) >= sizeof pack->version || !scenario->version[0]) {
        return error_set_at(error, ERROR_CASE, scenario->origin.file, scenario->origin.line,
                            "%s: een bestand met die naam of versie kan niet overal bestaan; kies "
                            "een andere, korter dan 64 tekens",
                            scenario->id);
    }
    snprintf(pack->id, sizeof pack->id, "%s", scenario->id);
    snprintf(pack->version, sizeof pack->version, "%s", scenario->version);
    snprintf(pack->engine, sizeof pack->engine, "%s", engine);
    snprintf(pack->hash, sizeof pack->hash, "%s", scenario->hash);
    return true;
}


Pack *parcel_make(const char *folder, const char *assets, const char *engine, Buffer *left_out,
                  Error *error) {
    Case *opened = open_whole(folder, assets, error);
    if (!opened) {
        return NULL;
    }
    Pack *pack = pack_new();
    bool ok = parcel_name(pack, case_scenario(opened), engine, error) &&
              add_files(pack, opened, folder, left_out, error);
    case_close(opened);
    if (!ok) {
        pack_free(pack);
        return NULL;
    }
    return pack;
}


// ---- Versions ----


int parcel_compare_versions(const char *a, const char *b) {
    while (*a || *b) {
        if (isdigit((unsigned char)*a) && isdigit((unsigned char)*b)) {
            a += strspn(a, "0");
            b += strspn(b, "0");
            size_t digits = strspn(a, "0123456789");
            size_t others = strspn(b, "0123456789");
            int order = digits != others ? (digits < others ? -1 : 1) : strncmp(a, b, digits);
            if (order != 0) {
                return order < 0 ? -1 : 1;
            }
            a += digits;
            b += others;
        } else if (*a != *b) {
            return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
        } else {
            a++;
            b++;
        }
    }
    return 0;
}


// ---- Taking one in ----

typedef struct Arrival {
    const char *path;
    const ParcelPlace *place;
    const Pack *pack;
    char work[PATH_MAX_BYTES];    // folder for what is not yet, or no longer, installed
    char fresh[PATH_MAX_BYTES];   // in it: the case that came in
    char old[PATH_MAX_BYTES];     // in it: the case that gives way
    char target[PATH_MAX_BYTES];  // where it will lie
} Arrival;


// A message about a file in the working folder: the player knows only the pack.
static bool fail_inside(const Arrival *arrival, Error *error) {
    size_t length = strlen(arrival->fresh);
    char inside[ERROR_PLACE_MAX] = "";
    if (strncmp(error->place, arrival->fresh, length) == 0 && error->place[length] == '/') {
        snprintf(inside, sizeof inside, "%s", error->place + length + 1);
    }
    char text[ERROR_TEXT_MAX];
    int line = error->line;
    snprintf(text, sizeof text, "%s", error->text);
    if (inside[0] && line > 0) {
        return error_set(error, ERROR_CASE, arrival->path,
                         "'%s' in dit pakket, regel %d: %s", inside, line, text);
    }
    return error_set(error, ERROR_CASE, arrival->path, "de casus in dit pakket werkt niet: %s",
                     text);
}


// The case in the pack, now in a folder, loads in the sandbox, is the one the pack says it is, and
// has no file it does not need.
static bool try_case(const Arrival *arrival, Error *error) {
    const Pack *pack = arrival->pack;
    Case *opened = open_whole(arrival->fresh, arrival->place->assets, error);
    if (!opened) {
        return fail_inside(arrival, error);
    }
    const Scenario *scenario = case_scenario(opened);
    bool ok = true;
    if (strcmp(scenario->id, pack->id) != 0 || strcmp(scenario->version, pack->version) != 0 ||
        strcmp(scenario->hash, pack->hash) != 0) {
        ok = error_set(error, ERROR_DAMAGED, arrival->path,
                       "'" PACK_MANIFEST "' in dit pakket noemt een andere casus dan erin zit");
    }
    for (int i = 0; i < pack->count && ok; i++) {
        if (!case_needs_file(opened, pack->files[i].name)) {
            ok = error_set(error, ERROR_DAMAGED, arrival->path,
                           "'%s' in dit pakket: de casus heeft dit bestand niet nodig; maak het "
                           "pakket opnieuw met casus pack",
                           pack->files[i].name);
        }
    }
    case_close(opened);
    return ok;
}


static bool has_same_files(const Arrival *arrival) {
    bool is_same = true;
    for (int i = 0; i < arrival->pack->count && is_same; i++) {
        const PackFile *file = &arrival->pack->files[i];
        char path[PATH_MAX_BYTES];
        size_t length = 0;
        Error unused;
        char *bytes = path_join(path, arrival->target, file->name, &unused)
                          ? file_read(path, PACK_FILE_LIMIT, &length, &unused)
                          : NULL;
        is_same = bytes && length == file->length && memcmp(bytes, file->bytes, length) == 0;
        free(bytes);
    }
    return is_same;
}


// Answers true when the new one may take the place; `done` tells what was there.
static bool may_take_place(const Arrival *arrival, bool may_replace, ParcelDone *done,
                           Error *error) {
    if (!path_is_taken(arrival->target)) {
        done->outcome = PARCEL_NEW;
        return true;
    }
    Case *present = case_open(arrival->target, arrival->place->assets, error);
    done->outcome = PARCEL_REPLACED;
    if (!present) {
        // What is there does not work any more: nothing is lost by putting a good one in its place.
        snprintf(done->before, sizeof done->before, "?");
        return true;
    }
    const Scenario *scenario = case_scenario(present);
    snprintf(done->before, sizeof done->before, "%s", scenario->version);
    int order = parcel_compare_versions(done->version, scenario->version);
    case_close(present);
    if (order == 0 && has_same_files(arrival) && !may_replace) {
        done->outcome = PARCEL_SAME;
        return true;
    }
    return order > 0 || may_replace ||
           error_set(error, ERROR_REFUSED, arrival->path,
                     "casus '%s' is er al, met versie %s; in dit pakket zit versie %s. Wil je hem "
                     "toch vervangen, schrijf er dan --replace achter",
                     done->id, done->before, done->version);
}


static bool swap_in(const Arrival *arrival, const ParcelDone *done, Error *error) {
    Error unused;
    if (done->outcome == PARCEL_SAME) {
        return true;
    }
    if (done->outcome == PARCEL_REPLACED &&
        !folder_move(arrival->target, arrival->old, error)) {
        return false;
    }
    if (!folder_move(arrival->fresh, arrival->target, error)) {
        if (done->outcome == PARCEL_REPLACED) {
            folder_move(arrival->old, arrival->target, &unused);
        }
        return false;
    }
    return true;
}


static bool find_folders(Arrival *arrival, Error *error) {
    const char *cases = arrival->place->cases;
    if (snprintf(arrival->work, sizeof arrival->work, "%s%s", cases, WORK_ENDING) >=
        PATH_MAX_BYTES) {
        return error_set(error, ERROR_WORLD, cases, "het pad is te lang");
    }
    char name[PACK_TEXT_SIZE + 8];
    snprintf(name, sizeof name, "oud-%s", arrival->pack->id);
    return path_join(arrival->fresh, arrival->work, "nieuw", error) &&
           path_join(arrival->old, arrival->work, name, error) &&
           path_join(arrival->target, cases, arrival->pack->id, error);
}


// A case of Casus itself keeps its name, in capitals or not.
static bool check_shipped(const Arrival *arrival, Error *error) {
    FolderList list;
    bool ok = true;
    Error unused;
    if (!folder_list(arrival->place->shipped, &list, &unused)) {
        return true;
    }
    for (int i = 0; i < list.count && ok; i++) {
        if (portable_is_same(list.names[i], arrival->pack->id)) {
            ok = error_set(error, ERROR_REFUSED, arrival->path,
                           "'%s' is de naam van een casus die bij Casus hoort; de maker moet een "
                           "andere naam kiezen achter het woord scenario",
                           list.names[i]);
        }
    }
    folder_list_free(&list);
    return ok;
}


static void heal_one(const char *cases, const char *work, const char *name) {
    char from[PATH_MAX_BYTES];
    char to[PATH_MAX_BYTES];
    Error unused;
    if (!path_join(from, work, name, &unused)) {
        return;
    }
    bool is_old = strncmp(name, "oud-", 4) == 0;
    if (is_old && path_join(to, cases, name + 4, &unused) && !path_is_taken(to)) {
        folder_move(from, to, &unused);
    } else {
        folder_remove(from, &unused);
    }
}


// The lock of the cases is taken.
static void heal(const char *cases, const char *work) {
    FolderList list;
    Error unused;
    if (folder_exists(work) && folder_list(work, &list, &unused)) {
        for (int i = 0; i < list.count; i++) {
            heal_one(cases, work, list.names[i]);
        }
        folder_list_free(&list);
        folder_remove(work, &unused);
    }
}


void parcel_heal(const char *cases) {
    char work[PATH_MAX_BYTES];
    Error unused;
    if (snprintf(work, sizeof work, "%s%s", cases, WORK_ENDING) >= PATH_MAX_BYTES ||
        !folder_exists(work)) {
        return;
    }
    int lock = folder_lock(cases, &unused);
    if (lock >= 0) {
        heal(cases, work);
        folder_unlock(lock);
    }
}


static bool take_in(Arrival *arrival, bool may_replace, ParcelDone *done, Error *error) {
    Error unused;
    heal(arrival->place->cases, arrival->work);
    bool ok = folder_make(arrival->fresh, error) &&
              pack_unpack(arrival->pack, arrival->fresh, error) && try_case(arrival, error) &&
              may_take_place(arrival, may_replace, done, error) && swap_in(arrival, done, error);
    folder_remove(arrival->work, &unused);
    return ok;
}


bool parcel_install(const char *path, const ParcelPlace *place, bool may_replace, ParcelDone *done,
                    Error *error) {
    Pack *pack = pack_open(path, error);
    if (!pack) {
        return false;
    }
    Arrival arrival = {.path = path, .place = place, .pack = pack};
    *done = (ParcelDone){.outcome = PARCEL_NEW};
    snprintf(done->id, sizeof done->id, "%s", pack->id);
    snprintf(done->version, sizeof done->version, "%s", pack->version);
    bool ok = find_folders(&arrival, error) && check_shipped(&arrival, error) &&
              folder_make(place->cases, error);
    int lock = ok ? folder_lock(place->cases, error) : -1;
    ok = lock >= 0 && take_in(&arrival, may_replace, done, error);
    folder_unlock(lock);
    pack_free(pack);
    return ok;
}
