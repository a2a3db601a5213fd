// Place: where the program lies and what belongs to this machine: folders, clock, chance.
#ifndef CASUS_APP_PLACE_H
#define CASUS_APP_PLACE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "session/case.h"
#include "session/session.h"

enum { PLACE_PATH_MAX = 1024 };

typedef struct Place {
    char program[PLACE_PATH_MAX];  // folder of the program
    char assets[PLACE_PATH_MAX];
    char library[PLACE_PATH_MAX];  // folder of the cases of Casus itself
    // Folder of the cases this player installed; "" when there is no data folder.
    char installed[PLACE_PATH_MAX];
    char data[PLACE_PATH_MAX];     // the data folder; "" when there is none
} Place;

// Finds the folders: beside the program, where they were installed, or in the source tree it was
// built from.
void place_find(Place *place, const char *program);

// Finds the data folder, and that of the installed cases in it: `data`, or the usual one when that
// is NULL.
void place_find_installed(Place *place, const char *data);

int64_t place_now(void *unused);            // milliseconds since 1970, UTC
void place_random(void *bytes, int count);  // from the operating system

// True when a window can be expected to open.
bool place_has_display(void);

// The folder of the case called `name`: a path, or a name among the cases of Casus, else among
// those that were installed; NULL: the first of the library. False with an error when there is
// none.
bool place_find_case(const Place *place, const char *name, char *folder, int size, Error *error);

// Opens the case called `name`, or the first of the library when `name` is NULL.
Case *place_open_case(const Place *place, const char *name, Error *error);

#endif
