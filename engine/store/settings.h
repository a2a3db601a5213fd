// Settings: what the learner set for themselves, in settings.json of the data folder.
#ifndef CASUS_STORE_SETTINGS_H
#define CASUS_STORE_SETTINGS_H

#include "base/date.h"
#include "base/error.h"
#include "base/text.h"

typedef struct Settings {
    char player[64];  // pseudonym; "" when none was chosen yet
    Language language;
    int theme;  // 0 light, 1 dark, 2 high contrast
    int scale;  // percent, 100..200
    char keep[16];  // how long sessions are kept after the last time, as a duration: "P1Y"
} Settings;

// Reads the settings. Missing or damaged: the defaults; `*damaged` tells that the file was there
// but not readable.
void settings_load(const char *data, Settings *settings, bool *damaged);
bool settings_save(const char *data, const Settings *settings, Error *error);

// Whether the file names this player; of a damaged file: whether the pseudonym stands anywhere in
// it. False with an error when it is there and cannot be read.
bool settings_name(const char *data, const char *player, bool *is_named, Error *error);

// Takes the pseudonym out when the file names this player; the rest stays as it is. Of a damaged
// file nothing can stay.
bool settings_forget(const char *data, const char *player, bool *was_named, Error *error);

// How long sessions can be kept: a duration of four weeks at least.
bool settings_is_keep(const char *text);

// A pseudonym is 1 to 40 letters, digits, - and _; so no name with a space and no e-mail address.
bool settings_is_pseudonym(const char *text);

#endif
