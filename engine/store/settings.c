// Settings: a small JSON file; wrong values fall back to the default one by one.

#include "store/settings.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "store/files.h"
#include "store/json.h"

enum { SETTINGS_BYTES = 64 * 1024, LEAST_DAYS = 28 };


bool settings_is_pseudonym(const char *text) {
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++) {
        if (!isalnum((unsigned char)text[i]) && text[i] != '-' && text[i] != '_') {
            return false;
        }
    }
    return length >= 1 && length <= 40;
}


bool settings_is_keep(const char *text) {
    Duration term;
    return strlen(text) < sizeof((Settings *)NULL)->keep && duration_from_iso(text, &term) &&
           date_add(0, term) >= LEAST_DAYS;
}


static const Settings DEFAULTS = {.language = LANGUAGE_NL, .scale = 100, .keep = "P1Y"};


// Each member that is there and right; NULL has none.
static void read_members(const Json *json, Settings *settings) {
    long long number;
    const char *player = json_string(json, "player");
    const char *language = json_string(json, "language");
    const char *keep = json_string(json, "keep");
    *settings = DEFAULTS;
    if (player && settings_is_pseudonym(player)) {
        snprintf(settings->player, sizeof settings->player, "%s", player);
    }
    if (keep && settings_is_keep(keep)) {
        snprintf(settings->keep, sizeof settings->keep, "%s", keep);
    }
    if (language) {
        language_from_code(language, &settings->language);
    }
    if (json_integer(json, "theme", 0, 2, &number)) {
        settings->theme = (int)number;
    }
    if (json_integer(json, "scale", 100, 200, &number)) {
        settings->scale = (int)number;
    }
}


// NULL with `*is_there` false when there is no file.
static char *read_file(const char *data, size_t *length, bool *is_there, Error *error) {
    char path[PATH_MAX_BYTES];
    *is_there = true;
    if (!path_join(path, data, "settings.json", error)) {
        return NULL;
    }
    *is_there = path_is_taken(path);
    return *is_there ? file_read(path, SETTINGS_BYTES, length, error) : NULL;
}


void settings_load(const char *data, Settings *settings, bool *damaged) {
    Error unused;
    size_t length = 0;
    bool is_there;
    char *bytes = read_file(data, &length, &is_there, &unused);
    Json *json = bytes ? json_parse(bytes, length, &unused) : NULL;
    *damaged = is_there && !json;
    read_members(json, settings);
    json_free(json);
    free(bytes);
}


// The file names this player; of a damaged file: the pseudonym stands anywhere in it.
static bool names(const char *bytes, const Json *json, const char *player) {
    const char *found = json_string(json, "player");
    return json ? found && strcmp(found, player) == 0 : utf8_contains(bytes, player);
}


// Whether the file is there and names the player. `*json` is for the caller to free; NULL when it
// cannot be understood.
static bool read_named(const char *data, const char *player, Json **json, bool *is_named,
                       Error *error) {
    Error unused;
    size_t length = 0;
    bool is_there;
    char *bytes = read_file(data, &length, &is_there, error);
    *json = bytes ? json_parse(bytes, length, &unused) : NULL;
    *is_named = bytes && names(bytes, *json, player);
    bool ok = bytes || !is_there;
    free(bytes);
    return ok;
}


bool settings_name(const char *data, const char *player, bool *is_named, Error *error) {
    Json *json;
    bool ok = read_named(data, player, &json, is_named, error);
    json_free(json);
    return ok;
}


bool settings_forget(const char *data, const char *player, bool *was_named, Error *error) {
    Json *json;
    bool ok = read_named(data, player, &json, was_named, error);
    if (*was_named) {
        Settings settings;
        read_members(json, &settings);
        settings.player[0] = '\0';
        ok = settings_save(data, &settings, error);
    }
    json_free(json);
    return ok;
}


bool settings_save(const char *data, const Settings *settings, Error *error) {
    char path[PATH_MAX_BYTES];
    Buffer out = {0};
    json_open(&out, NULL, '{');
    json_add_member(&out, "schema", "casus-settings/1");
    json_add_member(&out, "player", settings->player);
    json_add_member(&out, "language", language_code(settings->language));
    json_add_number(&out, "theme", settings->theme);
    json_add_number(&out, "scale", settings->scale);
    json_add_member(&out, "keep", settings->keep);
    json_close(&out, '}');
    buffer_add(&out, "\n");
    bool ok = folder_make(data, error) && path_join(path, data, "settings.json", error) &&
              file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}
