// casus new: a case of one's own, that works at once and explains itself.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "author/template.h"
#include "store/files.h"

enum { DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000 };


// A name that Casus or an installed case has: playing it by name would show the other one.
static bool check_free(const Place *place, const char *id, Error *error) {
    const char *const LIBRARIES[] = {place->library, place->installed};
    for (size_t i = 0; i < sizeof LIBRARIES / sizeof LIBRARIES[0]; i++) {
        char path[PATH_MAX_BYTES];
        if (LIBRARIES[i][0] && path_join(path, LIBRARIES[i], id, error) && folder_exists(path)) {
            return error_set(error, ERROR_USAGE, id,
                             "zo heet al een casus (zie casus list); kies een andere naam");
        }
    }
    return true;
}


static void tell(const char *folder, Language language) {
    bool nl = language == LANGUAGE_NL;
    printf("%s %s\n\n", nl ? "Gemaakt:" : "Made:", folder);
    printf("  casus play %s\n", folder);
    printf("  casus check %s\n", folder);
    printf("  casus test %s\n", folder);
    printf("  casus pack %s\n\n", folder);
    printf("%s\n", nl ? "Open daarna scenario.lua; daar staat bij elk onderdeel wat het doet."
                      : "Then open scenario.lua; it says of every part what it does (in Dutch).");
}


int command_new(const Options *options, const Place *place) {
    Error error;
    char folder[PATH_MAX_BYTES];
    if (options->count < 1 || options->count > 2) {
        error_set(&error, ERROR_USAGE, "new",
                  "geef de naam van de nieuwe casus: casus new mijn-casus, en als je wilt de map "
                  "waarin die komt");
        return options_refuse(&error);
    }
    const char *id = options->names[0];
    const char *parent = options->count > 1 ? options->names[1] : "";
    Date today = (Date)(place_now(NULL) / DAY_IN_MILLISECONDS);
    size_t length = strlen(parent);
    snprintf(folder, sizeof folder, "%s%s", parent,
             length > 0 && parent[length - 1] != '/' ? "/" : "");
    if (length + strlen(id) + 2 > sizeof folder) {
        error_set(&error, ERROR_USAGE, "new", "het pad is te lang");
        return options_refuse(&error);
    }
    snprintf(folder + strlen(folder), sizeof folder - strlen(folder), "%s", id);
    if (!template_check_id(id, &error) || !check_free(place, id, &error) ||
        (length > 0 && !folder_make(parent, &error)) ||
        !template_make(place->assets, folder, id, today, &error)) {
        return options_refuse(&error);
    }
    tell(folder, options->language);
    return EXIT_GOOD;
}
