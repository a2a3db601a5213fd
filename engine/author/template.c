// Template: copying its files with the name of the case, its title and the day in their places.

#include "author/template.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "store/files.h"
#include "store/portable.h"

enum { FILE_LIMIT = 1024 * 1024 };

// What stands in the template, so that it is a case itself, and what comes in its place.
typedef struct Filling {
    const char *token;
    const char *text;
} Filling;


bool template_check_id(const char *id, Error *error) {
    size_t length = strlen(id);
    bool is_good = length > 0 && length <= TEMPLATE_ID_MAX && islower((unsigned char)id[0]);
    for (size_t i = 0; i < length && is_good; i++) {
        unsigned char c = (unsigned char)id[i];
        is_good = c < 0x80 && (islower(c) || isdigit(c) || (c == '-' && id[i - 1] != '-'));
    }
    if (!is_good || id[length - 1] == '-') {
        return error_set(error, ERROR_USAGE, id,
                         "dit kan niet de naam van een casus zijn; gebruik kleine letters zonder "
                         "accent, cijfers en losse streepjes, zoals mijn-eerste-casus (hoogstens "
                         "%d tekens, begin met een letter)",
                         TEMPLATE_ID_MAX);
    }
    if (portable_fault(id)) {
        return error_set(error, ERROR_USAGE, id,
                         "deze naam gebruikt Windows voor een apparaat; kies een andere");
    }
    return true;
}


// "mijn-eerste-casus" becomes "Mijn eerste casus".
static void title_of(const char *id, char title[TEMPLATE_ID_MAX + 1]) {
    snprintf(title, TEMPLATE_ID_MAX + 1, "%s", id);
    title[0] = (char)toupper((unsigned char)title[0]);
    for (char *at = title; *at; at++) {
        *at = *at == '-' ? ' ' : *at;
    }
}


static void add_filled(Buffer *out, const char *text, const Filling *fillings) {
    while (*text) {
        const Filling *filling = fillings;
        while (filling->token && strncmp(text, filling->token, strlen(filling->token)) != 0) {
            filling++;
        }
        if (filling->token) {
            buffer_add(out, filling->text);
            text += strlen(filling->token);
        } else {
            buffer_add_bytes(out, text++, 1);
        }
    }
}


// A path as it stands in JSON.
static void add_escaped(Buffer *out, const char *path) {
    for (; *path; path++) {
        if (*path == '"' || *path == '\\') {
            buffer_add(out, "\\");
        }
        buffer_add_bytes(out, path, 1);
    }
}


// A name that starts with a point would be overlooked in the template, so there it has none.
static const char *name_in_case(const char *name) {
    return strcmp(name, "luarc.json") == 0 ? ".luarc.json" : name;
}


static bool copy_file(const char *from, const char *folder, const char *name,
                      const Filling *fillings, Error *error) {
    char source[PATH_MAX_BYTES];
    char target[PATH_MAX_BYTES];
    size_t length;
    if (!path_join(source, from, name, error) ||
        !path_join(target, folder, name_in_case(name), error)) {
        return false;
    }
    char *text = file_read(source, FILE_LIMIT, &length, error);
    Buffer filled = {0};
    if (text) {
        add_filled(&filled, text, fillings);
    }
    bool ok = text && file_replace(target, buffer_text(&filled), filled.length, error);
    buffer_free(&filled);
    free(text);
    return ok;
}


static bool copy_all(const char *from, const char *folder, const Filling *fillings, Error *error) {
    FolderList list;
    if (!folder_list(from, &list, error)) {
        return false;
    }
    bool ok = list.count > 0 ||
              error_set(error, ERROR_WORLD, from,
                        "hier hoort de voorbeeldcasus van Casus te liggen");
    for (int i = 0; i < list.count && ok; i++) {
        ok = copy_file(from, folder, list.names[i], fillings, error);
    }
    folder_list_free(&list);
    return ok;
}


bool template_make(const char *assets, const char *folder, const char *id, Date today,
                   Error *error) {
    char from[PATH_MAX_BYTES];
    char title[TEMPLATE_ID_MAX + 1];
    char day[DATE_TEXT_SIZE];
    Buffer path = {0};
    Error unused;
    if (!template_check_id(id, error) || !path_join(from, assets, "template", error) ||
        !folder_make_new(folder, error)) {
        return false;
    }
    title_of(id, title);
    date_to_dutch(today, day);
    add_escaped(&path, assets);
    Filling fillings[] = {{"mijn-casus", id},
                          {"Mijn casus", title},
                          {"{{datum}}", day},
                          {"{{assets}}", buffer_text(&path)},
                          {NULL, NULL}};
    bool ok = copy_all(from, folder, fillings, error);
    if (!ok) {
        folder_remove(folder, &unused);
    }
    buffer_free(&path);
    return ok;
}
