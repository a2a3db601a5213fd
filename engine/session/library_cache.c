// Library cache: one JSON file for all cases, replaced as a whole.

#include "session/library_cache.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/framework.h"
#include "store/files.h"
#include "store/json.h"
#include "store/watch.h"

static const char SCHEMA[] = "casus-library/1";

enum {
    CACHE_BYTES = 16 * 1024 * 1024,
    STAMP_SIZE = 36,
    DECISIONS_MOST = 1000,
    NUMBER_MOST = 1000000
};


// Of its own files and of the frameworks, which say to which competency an indicator belongs.
static void stamp_of(const Library *library, const LibraryCase *known, char out[STAMP_SIZE]) {
    char frameworks[PATH_MAX_BYTES];
    Error unused;
    bool has_frameworks = path_join(frameworks, library->place.assets, "frameworks", &unused);
    snprintf(out, STAMP_SIZE, "%016" PRIx64 "-%016" PRIx64, folder_stamp(known->folder),
             has_frameworks ? folder_stamp(frameworks) : 0);
}


static bool cache_path(const Library *library, char path[PATH_MAX_BYTES]) {
    Error unused;
    return library->place.data && path_join(path, library->place.data, "library.json", &unused);
}


// ---- Reading ----


static const char *read_text(const Library *library, const Json *object, const char *name) {
    const char *text = json_string(object, name);
    return text ? arena_copy_text(library->arena, text) : NULL;
}


// A picture lies in the folder of the case or among the assets.
static const char *read_picture(const Library *library, const LibraryCase *known,
                                const Json *object) {
    const char *name = json_string(object, "picture");
    bool is_own = false;
    if (!name || strchr(name, '/') || !json_boolean(object, "own", &is_own)) {
        return NULL;
    }
    const char *path =
        is_own ? arena_format(library->arena, "%s/%s", known->folder, name)
               : arena_format(library->arena, "%s/pictures/%s", library->place.assets, name);
    return file_exists(path) ? path : NULL;
}


static bool read_aims(const Library *library, const Json *object, LibraryCase *known) {
    const Json *list = json_member(object, "aims");
    int count = json_length(list);
    if (count > FRAMEWORK_MAX_INDICATORS) {
        return false;
    }
    LibraryAim *aims = arena_take_array(library->arena, (size_t)count, sizeof *aims);
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        long long decisions;
        LibraryAim aim = {.indicator = read_text(library, item, "indicator"),
                          .competency = read_text(library, item, "competency")};
        if (!aim.indicator || !aim.competency ||
            !json_integer(item, "decisions", 1, DECISIONS_MOST, &decisions)) {
            return false;
        }
        aim.decisions = (int)decisions;
        aims[known->aim_count++] = aim;
    }
    known->aims = aims;
    return true;
}


static void read_case(const Library *library, const Json *object, LibraryCase *known) {
    char stamp[STAMP_SIZE];
    const char *kept = json_string(object, "stamp");
    LibraryCase read = *known;
    long long scale;
    long long minutes;
    stamp_of(library, known, stamp);
    if (!kept || strcmp(kept, stamp) != 0) {
        return;
    }
    read.id = read_text(library, object, "id");
    read.version = read_text(library, object, "version");
    read.hash = read_text(library, object, "hash");
    read.title = json_text(object, "title", library->arena);
    read.summary = json_text(object, "summary", library->arena);
    read.picture = read_picture(library, known, object);
    if (read.id && read.version && read.hash && !text_is_empty(read.title) &&
        json_integer(object, "scale", 0, NUMBER_MOST, &scale) &&
        json_integer(object, "minutes", 0, NUMBER_MOST, &minutes) &&
        json_boolean(object, "english", &read.has_english) && read_aims(library, object, &read)) {
        read.scale = (int)scale;
        read.minutes = (int)minutes;
        read.is_read = true;
        *known = read;
    }
}


static LibraryCase *find_name(const Library *library, const char *name) {
    for (int i = 0; name && i < library->count; i++) {
        if (strcmp(library->cases[i].name, name) == 0) {
            return &library->cases[i];
        }
    }
    return NULL;
}


void library_cache_read(Library *library) {
    char path[PATH_MAX_BYTES];
    Error unused;
    size_t length = 0;
    if (!cache_path(library, path) || !file_exists(path)) {
        return;
    }
    char *bytes = file_read(path, CACHE_BYTES, &length, &unused);
    Json *json = bytes ? json_parse(bytes, length, &unused) : NULL;
    const char *schema = json_string(json, "schema");
    if (schema && strcmp(schema, SCHEMA) == 0) {
        const Json *list = json_member(json, "cases");
        for (const Json *item = json_first(list); item; item = json_next(item)) {
            LibraryCase *known = find_name(library, json_string(item, "name"));
            if (known && !known->is_read) {
                read_case(library, item, known);
            }
        }
    }
    json_free(json);
    free(bytes);
}


// ---- Writing ----


static void write_text(Buffer *out, const char *name, Text text) {
    json_open(out, name, '{');
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        if (text.in[i]) {
            json_add_member(out, language_code((Language)i), text.in[i]);
        }
    }
    json_close(out, '}');
}


static void write_picture(Buffer *out, const LibraryCase *known) {
    if (known->picture) {
        size_t length = strlen(known->folder);
        const char *slash = strrchr(known->picture, '/');
        json_add_member(out, "picture", slash ? slash + 1 : known->picture);
        json_add_boolean(out, "own",
                         strncmp(known->picture, known->folder, length) == 0 &&
                             known->picture[length] == '/');
    }
}


static void write_case(const Library *library, Buffer *out, const LibraryCase *known) {
    char stamp[STAMP_SIZE];
    stamp_of(library, known, stamp);
    json_open(out, NULL, '{');
    json_add_member(out, "name", known->name);
    json_add_member(out, "stamp", stamp);
    json_add_member(out, "id", known->id);
    json_add_member(out, "version", known->version);
    json_add_member(out, "hash", known->hash);
    write_text(out, "title", known->title);
    write_text(out, "summary", known->summary);
    write_picture(out, known);
    json_add_number(out, "scale", known->scale);
    json_add_number(out, "minutes", known->minutes);
    json_add_boolean(out, "english", known->has_english);
    json_open(out, "aims", '[');
    for (int i = 0; i < known->aim_count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "indicator", known->aims[i].indicator);
        json_add_member(out, "competency", known->aims[i].competency);
        json_add_number(out, "decisions", known->aims[i].decisions);
        json_close(out, '}');
    }
    json_close(out, ']');
    json_close(out, '}');
}


void library_cache_write(const Library *library) {
    char path[PATH_MAX_BYTES];
    Error unused;
    Buffer out = {0};
    if (!cache_path(library, path)) {
        return;
    }
    json_open(&out, NULL, '{');
    json_add_member(&out, "schema", SCHEMA);
    json_open(&out, "cases", '[');
    for (int i = 0; i < library->count; i++) {
        if (library->cases[i].is_read && !library->cases[i].problem) {
            write_case(library, &out, &library->cases[i]);
        }
    }
    json_close(&out, ']');
    json_close(&out, '}');
    buffer_add(&out, "\n");
    // Only a help to start quickly: when it cannot be written nothing is lost.
    if (folder_make(library->place.data, &unused)) {
        file_replace(path, out.text, out.length, &unused);
    }
    buffer_free(&out);
}
