// casus list: the cases of Casus and those that were installed, a line each, id first. A case that
// does not load is listed with its mistake.

#include <stdio.h>

#include "app/commands.h"
#include "store/files.h"


static bool list_case(const char *folder, const char *id, const Place *place, Language language,
                      const char *origin) {
    Error error;
    Case *opened = case_open(folder, place->assets, &error);
    if (!opened) {
        char line[ERROR_TEXT_MAX + ERROR_PLACE_MAX + 32];
        error_print(&error, line, (int)sizeof line);
        printf("%s\t%s: %s\n", id, language == LANGUAGE_NL ? "fout" : "error", line);
        return false;
    }
    const Scenario *scenario = case_scenario(opened);
    printf("%s\t%s\t%d min\t%s\t%s\n", id, text_in(scenario->title, language),
           scenario->minutes, scenario->version, origin);
    case_close(opened);
    return true;
}


// The cases in `library`, except those whose name one of `before` has.
static int list_library(const char *library, const FolderList *before, const Place *place,
                        Language language, const char *origin, FolderList *list, Error *error) {
    int code = EXIT_GOOD;
    if (!folder_list(library, list, error)) {
        return options_exit_code(error);
    }
    for (int i = 0; i < list->count; i++) {
        char folder[PATH_MAX_BYTES];
        char file[PATH_MAX_BYTES];
        bool is_hidden = before && folder_list_has(before, list->names[i]);
        if (!is_hidden && path_join(folder, library, list->names[i], error) &&
            path_join(file, folder, "scenario.lua", error) && file_exists(file) &&
            !list_case(folder, list->names[i], place, language, origin)) {
            code = EXIT_PROBLEM;
        }
    }
    return code;
}


int command_list(const Options *options, const Place *place) {
    static const Text SHIPPED = {{"bij Casus", "with Casus"}};
    static const Text INSTALLED = {{"geïnstalleerd", "installed"}};
    FolderList shipped = {NULL, 0};
    FolderList installed = {NULL, 0};
    Error error;
    int code = list_library(place->library, NULL, place, options->language,
                            text_in(SHIPPED, options->language), &shipped, &error);
    if (code > EXIT_PROBLEM) {
        return options_refuse(&error);
    }
    if (place->installed[0] && folder_exists(place->installed)) {
        int second = list_library(place->installed, &shipped, place, options->language,
                                  text_in(INSTALLED, options->language), &installed, &error);
        code = second > code ? second : code;
    }
    folder_list_free(&installed);
    folder_list_free(&shipped);
    return code;
}
