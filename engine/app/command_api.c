// casus api: the words of a case, for an editor, as reference or as JSON.

#include <stdio.h>

#include "app/commands.h"
#include "author/describe.h"


int command_api(const Options *options, const Place *place) {
    (void)place;
    int asked = options->stubs + options->reference + options->json;
    Language language = options->has_language ? options->language : LANGUAGE_NL;
    Buffer out = {0};
    if (asked != 1 || options->count > 0) {
        Error error;
        error_set(&error, ERROR_USAGE, "api",
                  "kies --stubs (voor je editor), --reference (naslag) "
                  "of --json");
        return options_refuse(&error);
    }
    if (options->stubs) {
        describe_stubs(language, &out);
    } else if (options->reference) {
        describe_reference(language, &out);
    } else {
        describe_json(&out);
    }
    bool ok = fputs(buffer_text(&out), stdout) >= 0 && fflush(stdout) == 0;
    buffer_free(&out);
    return ok ? EXIT_GOOD : EXIT_WORLD;
}
