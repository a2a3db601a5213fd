// Script: a case written in Lua, loaded in a sandbox and compiled to a Scenario; and its hooks. The
// only folder with Lua.
#ifndef CASUS_SCRIPT_SCRIPT_H
#define CASUS_SCRIPT_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "core/run.h"
#include "core/scenario.h"

// What loading a case needs from the world; files are opened elsewhere. Functions answer NULL or
// false with an error.
typedef struct ScriptWorld {
    void *context;
    // The bytes of a file in the folder of the case, for the caller to free, and a zero after
    // them; `*found` is false when it is not there.
    char *(*read_file)(void *context, const char *name, size_t *length, bool *found, Error *error);
    Schedule *(*open_schedule)(void *context, const char *id, Error *error);    // taken over
    Regime *(*open_regime)(void *context, const char *id, Error *error);        // taken over
    Laws *(*open_laws)(void *context, Error *error);  // taken over; NULL: there is no reader
    Framework *(*open_framework)(void *context, const char *id, Error *error);  // taken over
    // The same from the bytes of a file in the folder of the case.
    Framework *(*parse_framework)(void *context, const char *name, const char *bytes, size_t length,
                                  Error *error);
} ScriptWorld;

typedef struct Script Script;

// Loads scenario.lua (and en.lua, when it is there) of the case in `folder`. NULL with file, line
// and reason when the case is wrong; never crashes on any text. `world` is used during the call
// only.
Script *script_load(const char *folder, const ScriptWorld *world, Error *error);
void script_free(Script *script);  // also frees the scenario; NULL is allowed

const Scenario *script_scenario(const Script *script);
const Hooks *script_hooks(const Script *script);

#endif
