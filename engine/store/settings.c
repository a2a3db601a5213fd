// Settings: a small JSON file; wrong values fall back to the default one by one.

#include "store/settings.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/files.h"
#include "store/json.h"


bool settings_is_pseudonym(const char *text) {
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++) {
        if (!isalnum((unsigned char)text[i]) && text[i] != '-' && text[i] != '_') {
            return false;
        }
    }
    return length >= 1 && length <= 40;
}


void settings_load(const char *data, Settings *settings, bool *damaged) {
    char path[PATH_MAX_BYTES];
    Error unused;
    size_t length;
    long long number;
    *settings = (Settings){.language = LANGUAGE_NL, .scale = 100, .keep = "P1Y"};
    *damaged = false;
    if (!path_join(path, data, "settings.json", &unused) || !file_exists(path)) {
        return;
    }
    char *bytes = file_read(path, 64 * 1024, &length, &unused);
    Json *json = bytes ? json_parse(bytes, length, &unused) : NULL;
    *damaged = json == NULL;
    const char *player = json_string(json, "player");
    const char *language = json_string(json, "language");
    if (player && settings_is_pseudonym(player)) {
        snprintf(settings->player, sizeof settings->player, "%s", player);
    }
    const char *keep = json_string(json, "keep");
    Duration unchecked;
    if (keep && strlen(keep) < sizeof settings->keep && duration_from_iso(keep, &unchecked)) {
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
    json_free(json);
    free(bytes);
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
