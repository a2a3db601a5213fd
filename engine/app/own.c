// Own: opening what is about one learner.

#include "app/own.h"

#include <stdio.h>

#include "learner/erase.h"


void own_finish_erasing(const char *data, Language language) {
    EraseOutcome outcome;
    Error error;
    if (!erase_finish(data, &outcome, &error)) {
        options_refuse(&error);
    } else if (outcome.erased > 0) {
        fprintf(stderr,
                language == LANGUAGE_NL
                    ? "casus: het verwijderen dat was onderbroken is nu afgemaakt (%d)\n"
                    : "casus: the erasing that was interrupted is finished now (%d)\n",
                outcome.erased);
    }
}


bool own_find(Own *own, const Options *options, const Place *place, Error *error) {
    bool is_damaged;
    *own = (Own){.today = (Date)(place_now(NULL) / 86400000)};
    if (!data_folder(options->data, place->program, own->data, error)) {
        return false;
    }
    own_finish_erasing(own->data, options->language);
    settings_load(own->data, &own->settings, &is_damaged);
    own->player = options->player ? options->player : own->settings.player;
    own->language = options->has_language ? options->language : own->settings.language;
    return own->player[0] ||
           error_set(error, ERROR_USAGE, own->data,
                     "hier is nog niet gespeeld; kies een andere map met --data, of een schuilnaam "
                     "met --player");
}


bool own_open(Own *own, const Place *place, Error *error) {
    LibraryPlace shelves = {.shelves = {place->library, place->installed},
                            .shelf_count = place->installed[0] ? 2 : 1,
                            .assets = place->assets,
                            .data = folder_exists(own->data) ? own->data : NULL};
    own->library = library_open(&shelves);
    library_read_all(own->library);
    own->overview = overview_read(own->data, own->player, error);
    own->names = own->overview ? names_open(place->assets, error) : NULL;
    if (own->names) {
        names_complete(own->names, own->overview, own->library);
    }
    return own->names != NULL;
}


void own_close(Own *own) {
    names_free(own->names);
    overview_free(own->overview);
    library_free(own->library);
}
