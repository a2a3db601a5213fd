// Play set-up shared by the commands that play: settings, pseudonym, options of stage and session.
#ifndef CASUS_APP_PLAY_H
#define CASUS_APP_PLAY_H

#include "app/options.h"
#include "app/place.h"
#include "store/files.h"
#include "store/settings.h"
#include "view/stage.h"

typedef struct PlaySetup {
    char data[PATH_MAX_BYTES];
    Settings settings;
    bool is_player_given;  // on the command line: not for next time
    StageOptions stage;
    LibraryPlace library;
    char exports[PATH_MAX_BYTES];  // "" when there is no home folder
    char folder[PATH_MAX_BYTES];  // of the case
    bool settings_damaged;
} PlaySetup;

// Reads the settings and fills the options. A first pseudonym is made and kept. `setup` must stay
// where it is.
bool play_prepare(PlaySetup *setup, const Options *options, const Place *place, const char *face,
                  Error *error);

#endif
