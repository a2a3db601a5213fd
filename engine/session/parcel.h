// Parcel: a case to one file and from it. What comes from outside is opened in the sandbox in a
// folder beside the player's cases, and only then gets its place there.
#ifndef CASUS_SESSION_PARCEL_H
#define CASUS_SESSION_PARCEL_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/error.h"
#include "session/case.h"
#include "store/pack.h"

// Where cases lie. Texts outlive the call.
typedef struct ParcelPlace {
    const char *cases;    // folder of the installed cases; made when it is not there
    const char *shipped;  // folder of the cases of Casus itself
    const char *assets;
} ParcelPlace;

// The files the case in `folder` needs, as a pack made by the program of version `engine`. Lines
// about files that are left out, and why, go into `left_out`, each with its line end. NULL with an
// error when the case does not load or a file cannot go along.
Pack *parcel_make(const char *folder, const char *assets, const char *engine, Buffer *left_out,
                  Error *error);

// Writes on a pack which case it is, made by the program of version `engine`. False with an error
// when no file can have that name.
bool parcel_name(Pack *pack, const Scenario *scenario, const char *engine, Error *error);

typedef enum ParcelOutcome {
    PARCEL_NEW,
    PARCEL_SAME,     // this very case was there already
    PARCEL_REPLACED  // in the place of another version
} ParcelOutcome;

typedef struct ParcelDone {
    ParcelOutcome outcome;
    char id[PACK_TEXT_SIZE];
    char version[PACK_TEXT_SIZE];
    char before[PACK_TEXT_SIZE];  // the version that was replaced
} ParcelDone;

// Installs the file at `path`. A version that is there gives way when it is older, or when
// `may_replace`. False with an error leaves all as it was.
bool parcel_install(const char *path, const ParcelPlace *place, bool may_replace, ParcelDone *done,
                    Error *error);

// Puts right what a machine that stopped in the middle of an installation left behind.
void parcel_heal(const char *cases);

// -1, 0 or 1 as version `a` is lower than, the same as or higher than `b`: "1.10" is above "1.9".
int parcel_compare_versions(const char *a, const char *b);

#endif
