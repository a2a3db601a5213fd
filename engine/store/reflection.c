// Reflection: lines of JSON that are only ever added.

#include "store/reflection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/journal.h"
#include "store/json.h"

// No line that can be read is shorter than {"timestamp":"2026-11-16T09:00:00.000Z","text":""}.
enum { FILE_LIMIT = 4 * 1024 * 1024, LEAST_LINE = 48 };

static const char *const KINDS[REFLECTION_KIND_COUNT] = {"answer", "surprise", "intention"};


static bool reflection_path(char path[PATH_MAX_BYTES], const char *folder, Error *error) {
    return path_join(path, folder, "reflection.ndjson", error);
}


// ---- Reading ----


static bool read_kind(const Json *json, Reflection *reflection) {
    const char *kind = json_string(json, "kind");
    if (json_is_null(json, "kind")) {
        return true;  // of before there were kinds: an answer
    }
    for (int i = 0; kind && i < REFLECTION_KIND_COUNT; i++) {
        if (strcmp(kind, KINDS[i]) == 0) {
            reflection->kind = (ReflectionKind)i;
            return true;
        }
    }
    return false;
}


static bool read_line(const char *line, size_t length, Arena *arena, Reflection *reflection) {
    Error unused;
    int64_t ms;
    Json *json = json_parse(line, length, &unused);
    const char *text = json_string(json, "text");
    *reflection = (Reflection){.kind = REFLECTION_ANSWER};
    bool ok = text && strlen(text) < REFLECTION_TEXT && read_kind(json, reflection) &&
              json_copy(json, "timestamp", reflection->timestamp, sizeof reflection->timestamp) &&
              timestamp_read(reflection->timestamp, &ms) &&
              (reflection->kind != REFLECTION_ANSWER ||
               json_copy(json, "decision", reflection->decision, sizeof reflection->decision));
    reflection->text = ok ? arena_copy_text(arena, text) : "";
    json_free(json);
    return ok;
}


static bool is_blank(const char *line, size_t length) {
    return length == 0 || (length == 1 && line[0] == '\r');
}


static void read_lines(const char *bytes, size_t length, Reflections *read) {
    const char *end = bytes + length;
    read->list = arena_take_array(read->arena, length / LEAST_LINE + 1, sizeof(Reflection));
    int number = 1;
    for (const char *line = bytes; line < end; number++) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        size_t size = (size_t)((stop ? stop : end) - line);
        Reflection one;
        if (read_line(line, size, read->arena, &one)) {
            read->list[read->count++] = one;
        } else if (!is_blank(line, size)) {
            read->skipped_line = read->skipped++ == 0 ? number : read->skipped_line;
        }
        line = stop ? stop + 1 : end;
    }
}


Reflections *reflections_read(const char *folder, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length = 0;
    if (!reflection_path(path, folder, error)) {
        return NULL;
    }
    bool is_there = path_is_taken(path);
    char *bytes = is_there ? file_read(path, FILE_LIMIT, &length, error) : NULL;
    if (is_there && !bytes) {
        return NULL;
    }
    Reflections *read = memory_new(1, sizeof *read);
    read->arena = arena_new();
    if (bytes) {
        read_lines(bytes, length, read);
    }
    free(bytes);
    return read;
}


void reflections_free(Reflections *reflections) {
    if (reflections) {
        arena_free(reflections->arena);
        free(reflections);
    }
}


const Reflection *reflections_last(const Reflections *reflections, ReflectionKind kind,
                                   const char *decision) {
    for (int i = reflections->count - 1; i >= 0; i--) {
        const Reflection *one = &reflections->list[i];
        if (one->kind == kind && (!decision || strcmp(one->decision, decision) == 0)) {
            return one->text[0] ? one : NULL;
        }
    }
    return NULL;
}


// ---- Adding ----


// Whether the file ends within a line: somebody was stopped while writing it.
static bool ends_in_line(const char *path, bool *is_broken, Error *error) {
    size_t length = 0;
    *is_broken = false;
    if (!path_is_taken(path)) {
        return true;
    }
    char *bytes = file_read(path, FILE_LIMIT, &length, error);
    *is_broken = bytes && length > 0 && bytes[length - 1] != '\n';
    free(bytes);
    return bytes != NULL;
}


bool reflection_add(const char *folder, const Reflection *reflection, Error *error) {
    char path[PATH_MAX_BYTES];
    bool is_broken;
    if (strlen(reflection->text) >= REFLECTION_TEXT) {
        return error_set(error, ERROR_REFUSED, "", "deze tekst is te lang; maak hem korter");
    }
    if (!reflection_path(path, folder, error) || !ends_in_line(path, &is_broken, error)) {
        return false;
    }
    Buffer line = {0};
    buffer_add(&line, is_broken ? "\n" : "");
    json_open(&line, NULL, '{');
    json_add_member(&line, "timestamp", reflection->timestamp);
    json_add_member(&line, "kind", KINDS[reflection->kind]);
    if (reflection->kind == REFLECTION_ANSWER) {
        json_add_member(&line, "decision", reflection->decision);
    }
    json_add_member(&line, "text", reflection->text);
    json_close(&line, '}');
    buffer_add(&line, "\n");
    bool ok = file_append(path, line.text, line.length, error);
    buffer_free(&line);
    if (ok) {
        file_sync_name(path);
    }
    return ok;
}


// ---- Finding ----


static void look_in(const char *folder, const char *player, Intention *found) {
    Error unused;
    Header header;
    char path[PATH_MAX_BYTES];
    if (!reflection_path(path, folder, &unused) || !file_exists(path)) {
        return;
    }
    Reflections *read = reflections_read(folder, &unused);
    const Reflection *last = read ? reflections_last(read, REFLECTION_INTENTION, NULL) : NULL;
    if (last && strcmp(last->timestamp, found->timestamp) > 0 &&
        journal_peek(folder, &header, &unused) && strcmp(header.player, player) == 0) {
        memcpy(found->timestamp, last->timestamp, sizeof found->timestamp);
        memcpy(found->scenario, header.scenario, sizeof found->scenario);
        snprintf(found->text, sizeof found->text, "%s", last->text);
    }
    reflections_free(read);
}


bool intention_find(const char *data, const char *player, Intention *intention) {
    char sessions[PATH_MAX_BYTES];
    FolderList list;
    Error unused;
    *intention = (Intention){.timestamp = ""};
    if (!path_join(sessions, data, "sessions", &unused) || !folder_exists(sessions) ||
        !folder_list(sessions, &list, &unused)) {
        return false;
    }
    for (int i = 0; i < list.count; i++) {
        char folder[PATH_MAX_BYTES];
        if (path_join(folder, sessions, list.names[i], &unused)) {
            look_in(folder, player, intention);
        }
    }
    folder_list_free(&list);
    return intention->timestamp[0] != '\0';
}
