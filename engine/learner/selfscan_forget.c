// Selfscan: whose lines there are, and taking out those of one player.

#include <stdlib.h>
#include <string.h>

#include "learner/selfscan.h"
#include "store/files.h"
#include "store/json.h"

enum { FILE_LIMIT = 16 * 1024 * 1024 };

typedef enum Owner { OWN, OTHER, NOBODY } Owner;

typedef struct Line {
    const char *start;
    size_t length;  // with its line end
    Owner owner;
} Line;


static Owner owner_of(const char *line, size_t length, const char *player) {
    Error unused;
    Json *json = json_parse(line, length, &unused);
    const char *name = json_string(json, "player");
    Owner owner = !name || !name[0] ? NOBODY : strcmp(name, player) == 0 ? OWN : OTHER;
    json_free(json);
    return owner;
}


static bool is_blank(const Line *line) {
    for (size_t i = 0; i < line->length; i++) {
        if (line->start[i] != '\n' && line->start[i] != '\r') {
            return false;
        }
    }
    return true;
}


// The next line at `*at`, which moves past it. False at the end.
static bool next_line(const char **at, const char *end, const char *player, Line *line) {
    if (*at == end) {
        return false;
    }
    const char *stop = memchr(*at, '\n', (size_t)(end - *at));
    line->start = *at;
    line->length = (size_t)((stop ? stop + 1 : end) - *at);
    *at += line->length;
    line->owner = owner_of(line->start, line->length, player);
    return true;
}


// The bytes of the file; NULL with `*is_there` false when there is none.
static char *read_file(const char *data, char path[PATH_MAX_BYTES], size_t *length, bool *is_there,
                       Error *error) {
    *is_there = true;
    if (!path_join(path, data, "selfscan.ndjson", error)) {
        return NULL;
    }
    *is_there = path_is_taken(path);
    return *is_there ? file_read(path, FILE_LIMIT, length, error) : NULL;
}


bool selfscan_owners(const char *data, const char *player, SelfscanOwners *owners, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length = 0;
    bool is_there;
    Line line;
    *owners = (SelfscanOwners){0};
    char *bytes = read_file(data, path, &length, &is_there, error);
    if (!bytes) {
        return !is_there;
    }
    const char *at = bytes;
    while (next_line(&at, bytes + length, player, &line)) {
        owners->own += line.owner == OWN;
        owners->others += line.owner == OTHER;
        owners->nobody += line.owner == NOBODY && !is_blank(&line);
    }
    free(bytes);
    return true;
}


bool selfscan_forget(const char *data, const char *player, bool with_nobody, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length = 0;
    bool is_there;
    Line line;
    Buffer kept = {0};
    char *bytes = read_file(data, path, &length, &is_there, error);
    if (!bytes) {
        return !is_there;
    }
    const char *at = bytes;
    while (next_line(&at, bytes + length, player, &line)) {
        if (line.owner == OTHER || (line.owner == NOBODY && !with_nobody && !is_blank(&line))) {
            buffer_add_bytes(&kept, line.start, line.length);
        }
    }
    bool ok = kept.length == 0 ? folder_remove(path, error)
                               : file_replace(path, kept.text, kept.length, error);
    buffer_free(&kept);
    free(bytes);
    return ok;
}
