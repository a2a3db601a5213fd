// Editions: cases as they were when they were played, so that an answer can be judged by the case
// it was given to after that case was edited. An edition is a pack under its hash, without
// test.lua: <data>/editions/<hash>.casus. Who hands sessions on hands that folder on with them.
#ifndef CASUS_SESSION_EDITIONS_H
#define CASUS_SESSION_EDITIONS_H

#include <stdbool.h>

#include "base/error.h"
#include "session/case.h"
#include "store/facts.h"
#include "store/files.h"

#define EDITIONS_FOLDER "editions"

// Which edition of which case.
typedef struct Edition {
    char scenario[ENTRY_ID];
    char version[ENTRY_ID];  // "" when the log does not tell
    char hash[SHA256_HEX_SIZE];
} Edition;

// Keeps the case as it was loaded in `folder`/editions, when it is not there yet. Whole or not at
// all; safe to fail: only recomputing after a change of the case needs it. Made by the program of
// version `engine`. False with the reason.
bool edition_keep(const Case *opened, const char *folder, const char *engine, Error *error);

// The edition that the last lines of the log in `session` were written with; of a damaged log those
// before the damage. False when it has no header that can be read.
bool edition_of_session(const char *session, Edition *edition, Error *error);

// The same, when the whole log was read already.
void edition_of_facts(const Facts *facts, Edition *edition);

// Where editions are looked for: in `data` (NULL: not there), then in a folder editions beside the
// session or above it.
typedef struct EditionPlace {
    const char *data;
    const char *session;
    const char *assets;
} EditionPlace;

// The case of this edition. What lies there is not trusted: the pack is read as one that is
// installed, and the hash of the case in it is made again. NULL with an error (code DAMAGED) when
// it is nowhere, and then `place` is the session, or damaged. Close with case_close.
Case *edition_open(const Edition *edition, const EditionPlace *place, Error *error);

// The folder that an edition belongs in that says something about this session: the one with the
// nearest folder editions, or else `otherwise`.
bool edition_home(const char *session, const char *otherwise, char out[PATH_MAX_BYTES],
                  Error *error);

// Removes the editions in `data` that no session in `data` names any more. All stay when a log
// cannot be read. `*removed` tells how many went.
bool editions_sweep(const char *data, int *removed, Error *error);

#endif
