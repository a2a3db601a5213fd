// Selfscan, one that is not finished yet: a small file per player, replaced with each answer, so
// that a program that closes or falls over loses none.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "learner/selfscan.h"
#include "learner/selfscan_json.h"
#include "store/files.h"
#include "store/json.h"

static const char SCHEMA[] = "casus-selfscan-draft/1";

enum { FILE_LIMIT = 1024 * 1024 };


static bool draft_path(char path[PATH_MAX_BYTES], const char *data, const char *player,
                       const char *end, Error *error) {
    char folder[PATH_MAX_BYTES];
    char name[ENTRY_ID + 16];
    snprintf(name, sizeof name, "%s.%s", player, end);
    return path_join(folder, data, SELFSCAN_DRAFTS, error) && path_join(path, folder, name, error);
}


static bool read_draft(const Json *json, const char *player, SelfscanDraft *draft, Error *error) {
    const char *schema = json_string(json, "schema");
    if (!schema || strcmp(schema, SCHEMA) != 0) {
        return error_set(error, ERROR_DAMAGED, "", "dit bestand is niet van deze versie van Casus");
    }
    if (!selfscan_from_json(json_member(json, "scan"), &draft->scan, error)) {
        return false;
    }
    if (strcmp(draft->scan.player, player) != 0 ||
        (!json_is_null(json, "at") && !json_copy(json, "at", draft->at, sizeof draft->at))) {
        return error_set(error, ERROR_DAMAGED, "", "dit is geen zelfscan van deze speler");
    }
    return true;
}


bool selfscan_draft_read(const char *data, const char *player, SelfscanDraft *draft, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length = 0;
    *draft = (SelfscanDraft){.at = ""};
    if (!draft_path(path, data, player, "json", error)) {
        return false;
    }
    if (!path_is_taken(path)) {
        return true;
    }
    char *bytes = file_read(path, FILE_LIMIT, &length, error);
    Json *json = bytes ? json_parse(bytes, length, error) : NULL;
    bool ok = json && read_draft(json, player, draft, error);
    if (!ok) {
        *draft = (SelfscanDraft){.at = ""};
        snprintf(error->place, sizeof error->place, "%.240s", path);
    }
    json_free(json);
    free(bytes);
    return ok;
}


// Nothing is lost: what cannot be read may still be of use to somebody.
static bool put_aside(const char *path, const char *data, const char *player, Error *error) {
    char aside[PATH_MAX_BYTES];
    size_t length = 0;
    SelfscanDraft readable;
    Error why;
    if (selfscan_draft_read(data, player, &readable, &why)) {
        return true;
    }
    char *bytes = file_read(path, FILE_LIMIT, &length, error);
    bool ok = bytes && draft_path(aside, data, player, "damaged", error) &&
              file_replace(aside, bytes, length, error);
    free(bytes);
    return ok;
}


bool selfscan_draft_keep(const char *data, const SelfscanDraft *draft, Error *error) {
    char path[PATH_MAX_BYTES];
    char folder[PATH_MAX_BYTES];
    const char *player = draft->scan.player;
    Buffer out = {0};
    if (draft->scan.answer_count == 0) {
        return selfscan_draft_drop(data, player, error);
    }
    json_open(&out, NULL, '{');
    json_add_member(&out, "schema", SCHEMA);
    if (draft->at[0]) {
        json_add_member(&out, "at", draft->at);
    }
    selfscan_to_json(&out, "scan", &draft->scan);
    json_close(&out, '}');
    buffer_add(&out, "\n");
    bool ok = path_join(folder, data, SELFSCAN_DRAFTS, error) && folder_make(folder, error) &&
              draft_path(path, data, player, "json", error) &&
              put_aside(path, data, player, error) &&
              file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}


bool selfscan_draft_drop(const char *data, const char *player, Error *error) {
    char path[PATH_MAX_BYTES];
    if (!draft_path(path, data, player, "json", error)) {
        return false;
    }
    if (!path_is_taken(path)) {
        return true;
    }
    bool ok = folder_remove(path, error);
    file_sync_name(path);
    return ok;
}


static bool is_same(const Selfscan *a, const Selfscan *b) {
    bool is_same = a->answer_count == b->answer_count && strcmp(a->framework, b->framework) == 0 &&
                   strcmp(a->profile, b->profile) == 0;
    for (int i = 0; is_same && i < a->answer_count; i++) {
        const SelfscanAnswer *answer = &a->answers[i];
        is_same = selfscan_value(b, answer->is_competency, answer->id) == answer->value;
    }
    return is_same;
}


// By its answers and not by its time alone: a clock that was put back must not make a draft go.
bool selfscan_draft_is_kept(const SelfscanDraft *draft, const SelfscanList *list) {
    for (int i = 0; i < list->count; i++) {
        if (strcmp(draft->scan.timestamp, list->scans[i].timestamp) <= 0 &&
            is_same(&draft->scan, &list->scans[i])) {
            return true;
        }
    }
    return false;
}
