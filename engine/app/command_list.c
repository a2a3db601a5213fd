// casus list: the cases in the library, a line each, id first. A case that does not load is listed
// with its mistake.

#include <stdio.h>

#include "app/commands.h"
#include "store/files.h"


static bool list_case(const char *folder, const char *id, const Place *place, Language language) {
    Error error;
    Case *opened = case_open(folder, place->assets, &error);
    if (!opened) {
        char line[ERROR_TEXT_MAX + ERROR_PLACE_MAX + 32];
        error_print(&error, line, (int)sizeof line);
        printf("%s\t%s: %s\n", id, language == LANGUAGE_NL ? "fout" : "error", line);
        return false;
    }
    const Scenario *scenario = case_scenario(opened);
    printf("%s\t%s\t%d min\t%s\n", id, text_in(scenario->title, language), scenario->minutes,
           scenario->version);
    case_close(opened);
    return true;
}


int command_list(const Options *options, const Place *place) {
    FolderList list;
    Error error;
    int code = EXIT_GOOD;
    if (!folder_list(place->library, &list, &error)) {
        return options_refuse(&error);
    }
    for (int i = 0; i < list.count; i++) {
        char folder[PATH_MAX_BYTES];
        char file[PATH_MAX_BYTES];
        if (path_join(folder, place->library, list.names[i], &error) &&
            path_join(file, folder, "scenario.lua", &error) && file_exists(file) &&
            !list_case(folder, list.names[i], place, options->language)) {
            code = EXIT_PROBLEM;
        }
    }
    folder_list_free(&list);
    return code;
}
