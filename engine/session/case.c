// Case: the world a script is loaded from, made of files.

#include "session/case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/script.h"
#include "store/files.h"
#include "store/frameworks.h"
#include "store/laws.h"
#include "store/reference.h"

enum { SOURCE_LIMIT = 4 * 1024 * 1024, PICTURES_MAX = 64 };

static const char *const EXTENSIONS[] = {"svg", "png", "jpg"};

struct Case {
    Script *script;
    char folder[PATH_MAX_BYTES];
    char assets[PATH_MAX_BYTES];
    bool has_no_sheet;
    struct {
        char name[SCENARIO_NAME_MAX * 2];
        char path[PATH_MAX_BYTES];  // "" when there is no such picture
    } pictures[PICTURES_MAX];       // looked up so far
    int picture_count;
    CaseSource *sources;  // the files of its own that were read
    int source_count;
    Pack *pack;         // owned: its files come from there and not from a folder; NULL: they do not
    char unpacked[PATH_MAX_BYTES];  // where the pictures of the pack lie while it is open; or ""
};


// A file of the case itself. NULL without `*found` when it is not there.
static char *read_own(const Case *opened, const char *name, size_t *length, bool *found,
                      Error *error) {
    char path[PATH_MAX_BYTES];
    *found = false;
    if (opened->pack) {
        const PackFile *file = pack_find(opened->pack, name);
        *found = file != NULL;
        *length = file ? file->length : 0;
        return file ? memory_copy(file->bytes, file->length + 1) : NULL;
    }
    if (!path_join(path, opened->folder, name, error) || !file_exists(path)) {
        return NULL;
    }
    *found = true;
    return file_read(path, SOURCE_LIMIT, length, error);
}


static char *read_source(void *context, const char *name, size_t *length, bool *found,
                         Error *error) {
    Case *opened = context;
    *found = false;
    char *bytes = opened->has_no_sheet && strcmp(name, "en.lua") == 0
                      ? NULL
                      : read_own(opened, name, length, found, error);
    if (bytes) {
        opened->sources = memory_resize(opened->sources, (size_t)opened->source_count + 1,
                                        sizeof *opened->sources);
        opened->sources[opened->source_count++] =
            (CaseSource){memory_copy_text(name), memory_copy(bytes, *length + 1), *length};
    }
    return bytes;
}


static Schedule *open_schedule(void *context, const char *id, Error *error) {
    return schedule_open(((const Case *)context)->assets, id, error);
}


static Regime *open_regime(void *context, const char *id, Error *error) {
    return regime_open(((const Case *)context)->assets, id, error);
}


static Laws *open_laws(void *context, Error *error) {
    return laws_open(((const Case *)context)->assets, error);
}


static Framework *open_framework(void *context, const char *id, Error *error) {
    return framework_open(((const Case *)context)->assets, id, error);
}


static Framework *parse_framework(void *context, const char *name, const char *bytes,
                                  size_t length, Error *error) {
    (void)context;
    return framework_parse(name, bytes, length, error);
}


static ScriptWorld world_of(Case *opened) {
    return (ScriptWorld){.context = opened,
                         .read_file = read_source,
                         .open_schedule = open_schedule,
                         .open_regime = open_regime,
                         .open_laws = open_laws,
                         .open_framework = open_framework,
                         .parse_framework = parse_framework};
}


// `pack` is taken over; NULL: the files lie in the folder.
static Case *open_at(const char *folder, const char *assets, Pack *pack, bool has_no_sheet,
                     Error *error) {
    if (strlen(folder) >= PATH_MAX_BYTES || strlen(assets) >= PATH_MAX_BYTES) {
        error_set(error, ERROR_WORLD, folder, "het pad is te lang");
        pack_free(pack);
        return NULL;
    }
    Case *opened = memory_new(1, sizeof *opened);
    snprintf(opened->folder, sizeof opened->folder, "%s", folder);
    snprintf(opened->assets, sizeof opened->assets, "%s", assets);
    opened->has_no_sheet = has_no_sheet;
    opened->pack = pack;
    ScriptWorld world = world_of(opened);
    opened->script = script_load(folder, &world, error);
    if (!opened->script) {
        case_close(opened);
        return NULL;
    }
    return opened;
}


static Case *open_folder(const char *folder, const char *assets, bool has_no_sheet, Error *error) {
    if (!folder_exists(folder)) {
        error_set(error, ERROR_CASE, folder, "deze map bestaat niet");
        return NULL;
    }
    return open_at(folder, assets, NULL, has_no_sheet, error);
}


Case *case_open(const char *folder, const char *assets, Error *error) {
    return open_folder(folder, assets, false, error);
}


Case *case_open_pack(Pack *pack, const char *path, const char *assets, Error *error) {
    return open_at(path, assets, pack, false, error);
}


Case *case_open_without_sheet(const char *folder, const char *assets, Error *error) {
    return open_folder(folder, assets, true, error);
}


Case *case_reopen(const Case *opened, Error *error) {
    return case_open(opened->folder, opened->assets, error);
}


const char *case_folder(const Case *opened) {
    return opened->folder;
}


void case_close(Case *opened) {
    if (opened) {
        script_free(opened->script);
        for (int i = 0; i < opened->source_count; i++) {
            free(opened->sources[i].name);
            free(opened->sources[i].bytes);
        }
        free(opened->sources);
        if (opened->unpacked[0]) {
            Error unused;
            folder_remove(opened->unpacked, &unused);
        }
        pack_free(opened->pack);
        free(opened);
    }
}


Plan *case_plan(Case *opened, Error *error) {
    ScriptWorld world = world_of(opened);
    return plan_load(opened->folder, &world, case_scenario(opened), error);
}


const Scenario *case_scenario(const Case *opened) {
    return script_scenario(opened->script);
}


const Hooks *case_hooks(const Case *opened) {
    return script_hooks(opened->script);
}


bool case_find(const char *name, const char *library, char *folder, int size, Error *error) {
    if (strchr(name, '/') || folder_exists(name)) {
        snprintf(folder, (size_t)size, "%s", name);
        size_t length = strlen(folder);
        while (length > 1 && folder[length - 1] == '/') {
            folder[--length] = '\0';
        }
        if (!folder_exists(folder)) {
            return error_set(error, ERROR_CASE, name, "deze map bestaat niet");
        }
        return true;
    }
    snprintf(folder, (size_t)size, "%s/%s", library, name);
    if (!name[0] || name[0] == '.' || !folder_exists(folder)) {
        return error_set(
            error, ERROR_CASE, name,
            "deze casus is er niet; casus list toont welke er zijn, of geef het pad van een map");
    }
    return true;
}


// A picture has to lie somewhere for a face to load it.
static bool unpack_picture(Case *opened, const char *file, char *path) {
    const PackFile *picture = pack_find(opened->pack, file);
    Error unused;
    return picture &&
           (opened->unpacked[0] || folder_make_temporary(opened->unpacked, &unused)) &&
           path_join(path, opened->unpacked, file, &unused) &&
           (file_exists(path) || file_replace(path, picture->bytes, picture->length, &unused));
}


static bool find_own_picture(Case *opened, const char *file, char *path) {
    Error unused;
    return opened->pack ? unpack_picture(opened, file, path)
                        : path_join(path, opened->folder, file, &unused) && file_exists(path);
}


static void find_picture(Case *opened, const char *kind, const char *name, char *path) {
    for (int i = 0; i < 3; i++) {
        char file[SCENARIO_NAME_MAX * 2];
        snprintf(file, sizeof file, "%s.%s", name, EXTENSIONS[i]);
        if (find_own_picture(opened, file, path)) {
            return;
        }
        snprintf(path, PATH_MAX_BYTES, "%s/%s/%s.%s", opened->assets, kind, name, EXTENSIONS[i]);
        if (file_exists(path)) {
            return;
        }
    }
    path[0] = '\0';
}


const char *case_picture(Case *opened, const char *kind, const char *name) {
    char key[SCENARIO_NAME_MAX * 2];
    if (!name || strchr(name, '/') || strchr(name, '\\')) {
        return NULL;
    }
    snprintf(key, sizeof key, "%s/%s", kind, name);
    int at = 0;
    while (at < opened->picture_count && strcmp(opened->pictures[at].name, key) != 0) {
        at++;
    }
    if (at == opened->picture_count) {
        at = opened->picture_count < PICTURES_MAX ? opened->picture_count++ : PICTURES_MAX - 1;
        snprintf(opened->pictures[at].name, sizeof opened->pictures[at].name, "%s", key);
        find_picture(opened, kind, name, opened->pictures[at].path);
    }
    return opened->pictures[at].path[0] ? opened->pictures[at].path : NULL;
}


// ---- What a case needs of its folder ----


static bool is_named(const char *used, const char *stem, size_t length) {
    return used && strlen(used) == length && memcmp(used, stem, length) == 0;
}


// A face has a picture of its own for each mood: "jan-ernstig".
static bool is_face(const Scenario *scenario, const char *stem, size_t length) {
    for (int i = 0; i < scenario->person_count; i++) {
        const char *face = scenario->persons[i].face;
        size_t own = face ? strlen(face) : 0;
        if (face && length >= own && memcmp(face, stem, own) == 0 &&
            (length == own || stem[own] == '-')) {
            return true;
        }
    }
    return false;
}


static bool is_on_a_page(const Scenario *scenario, const char *stem, size_t length) {
    for (int i = 0; i < scenario->record_count; i++) {
        const Page *page = &scenario->records[i].pages;
        for (int j = 0; j < page->count; j++) {
            if (is_named(page->parts[j].picture, stem, length)) {
                return true;
            }
        }
    }
    return false;
}


static bool shows_picture(const Scenario *scenario, const char *stem, size_t length) {
    for (int i = 0; i < scenario->scene_count; i++) {
        if (is_named(scenario->scenes[i].place, stem, length)) {
            return true;
        }
    }
    return is_named(scenario->picture, stem, length) || is_face(scenario, stem, length) ||
           is_on_a_page(scenario, stem, length);
}


const CaseSource *case_sources(const Case *opened, int *count) {
    *count = opened->source_count;
    return opened->sources;
}


bool case_needs_file(const Case *opened, const char *name) {
    const char *point = strrchr(name, '.');
    for (int i = 0; i < opened->source_count; i++) {
        if (strcmp(opened->sources[i].name, name) == 0) {
            return true;
        }
    }
    for (size_t i = 0; point && i < sizeof EXTENSIONS / sizeof EXTENSIONS[0]; i++) {
        if (strcmp(point + 1, EXTENSIONS[i]) == 0) {
            return shows_picture(case_scenario(opened), name, (size_t)(point - name));
        }
    }
    return false;
}
