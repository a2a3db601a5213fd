// casus collect: sessions into a database.

#include <stdio.h>

#include "app/commands.h"
#include "report/collect.h"


int command_collect(const Options *options, const Place *place) {
    SessionList sessions = {0};
    Collected collected;
    Error error;
    (void)place;
    if (options->count == 0 || !options->database) {
        error_set(&error, ERROR_USAGE, "collect",
                  "geef een of meer mappen met sessies, en --db BESTAND voor de database");
        return options_refuse(&error);
    }
    bool ok = sessions_find_all(options->names, options->count, &sessions, &error) &&
              collect(&sessions, options->database, &collected, &error);
    sessions_free(&sessions);
    if (!ok) {
        return options_refuse(&error);
    }
    printf(options->language == LANGUAGE_NL
               ? "%s: %d nieuw, %d vervangen, %d al bekend, %d beschadigd\n"
               : "%s: %d new, %d replaced, %d known already, %d damaged\n",
           options->database, collected.added, collected.replaced, collected.known,
           collected.damaged);
    return collected.damaged > 0 ? EXIT_PROBLEM : EXIT_GOOD;
}
