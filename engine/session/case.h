// Case: a scenario loaded from its folder, with the selection list and framework it names.
#ifndef CASUS_SESSION_CASE_H
#define CASUS_SESSION_CASE_H

#include "base/error.h"
#include "core/run.h"
#include "core/scenario.h"
#include "script/plan.h"
#include "store/pack.h"

typedef struct Case Case;

// Loads the case in `folder`; data comes from `assets`. NULL with file, line and reason.
Case *case_open(const char *folder, const char *assets, Error *error);

// The same, as if its sheet en.lua was not there: what has English then, has it from elsewhere.
Case *case_open_without_sheet(const char *folder, const char *assets, Error *error);

// The case in a pack, which is taken over, also after a failure. It is read where it is, in memory:
// only a picture that is asked for is put in a folder of this machine for as long as the case is
// open. `path` of the pack stands in messages and is the folder of the case.
Case *case_open_pack(Pack *pack, const char *path, const char *assets, Error *error);

Case *case_reopen(const Case *opened, Error *error);  // as its files are now
void case_close(Case *opened);  // NULL is allowed

const char *case_folder(const Case *opened);

const Scenario *case_scenario(const Case *opened);
const Hooks *case_hooks(const Case *opened);

// What its test.lua says. NULL with file, line and reason. Free with plan_free, before the case.
Plan *case_plan(Case *opened, Error *error);

// A file that was read for the case, as it was when it was read.
typedef struct CaseSource {
    char *name;
    char *bytes;  // and a zero behind them
    size_t length;
} CaseSource;

// Those that make the case what it is, in the order of reading. They stay the case's.
const CaseSource *case_sources(const Case *opened, int *count);

// Finds the folder of a case: a path to a folder, or an id in `library`. False with an error that
// says where was looked.
bool case_find(const char *name, const char *library, char *folder, int size, Error *error);

// Whether this case can need the file of its folder with this name: a Lua file that was read for it
// so far (its test.lua only once case_plan did), or a picture that a scene, a person, a page or its
// cover shows.
bool case_needs_file(const Case *opened, const char *name);

// Path of a picture by name ("kantoor"): in the folder of the case, else in the assets. NULL when
// there is none. The text lives as long as the case.
const char *case_picture(Case *opened, const char *kind, const char *name);

#endif
