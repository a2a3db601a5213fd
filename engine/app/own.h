// Own: what the commands about one learner share: the data folder, who it is about, the library and
// the names of what is scored.
#ifndef CASUS_APP_OWN_H
#define CASUS_APP_OWN_H

#include "app/options.h"
#include "app/place.h"
#include "learner/names.h"
#include "learner/overview.h"
#include "session/library.h"
#include "store/files.h"
#include "store/settings.h"

typedef struct Own {
    char data[PATH_MAX_BYTES];
    Settings settings;
    const char *player;
    Language language;
    Date today;
    Library *library;
    Overview *overview;
    Names *names;
} Own;

// Finds the data folder, finishes what was being erased there, and reads the settings; for the
// player of the settings or the one given. False with an error when nobody played here yet, or when
// the folder cannot be read. `own` must stay where it is.
bool own_find(Own *own, const Options *options, const Place *place, Error *error);

// After own_find: reads library, sessions and names. Free with own_close, also after a failure.
bool own_open(Own *own, const Place *place, Error *error);
void own_close(Own *own);

// Finishes what was being erased in `data`, and says on stderr what became of it.
void own_finish_erasing(const char *data, Language language);

#endif
