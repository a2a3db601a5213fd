// Document: opening a data file and checking what it says it is.

#include "store/document.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/files.h"

enum { DOCUMENT_LIMIT = 8 * 1024 * 1024, ID_LIMIT = 64 };


bool document_is_plain_id(const char *id) {
    for (const char *at = id; *at; at++) {
        if (!isalnum((unsigned char)*at) && *at != '-') {
            return false;
        }
    }
    return id[0] != '\0' && strlen(id) < ID_LIMIT;
}


Json *document_open(const char *assets, const char *folder, const char *id, const char *schema,
                    char path[PATH_MAX_BYTES], Error *error) {
    size_t length;
    if (!document_is_plain_id(id)) {
        error_set(error, ERROR_CASE, id, "geen geldige naam; gebruik letters, cijfers en -");
        return NULL;
    }
    if (snprintf(path, PATH_MAX_BYTES, "%s/%s/%s.json", assets, folder, id) >= PATH_MAX_BYTES) {
        error_set(error, ERROR_WORLD, id, "het pad is te lang");
        return NULL;
    }
    char *bytes = file_read(path, DOCUMENT_LIMIT, &length, error);
    if (!bytes) {
        return NULL;
    }
    Json *json = json_parse(bytes, length, error);
    free(bytes);
    if (!json) {
        snprintf(error->place, sizeof error->place, "%.*s", ERROR_PLACE_MAX - 1, path);
        return NULL;
    }
    const char *found = json_string(json, "schema");
    const char *own = json_string(json, "id");
    if (!found || strcmp(found, schema) != 0 || !own || strcmp(own, id) != 0) {
        error_set(error, ERROR_DAMAGED, path, "dit is geen bestand van soort \"%s\" met id \"%s\"",
                  schema, id);
        json_free(json);
        return NULL;
    }
    return json;
}


const char *document_copy(const Json *object, const char *name, Arena *arena) {
    const char *text = json_string(object, name);
    return text && text[0] ? arena_copy_text(arena, text) : NULL;
}
