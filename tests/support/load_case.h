// Loads a case for a test: from a folder on the disk, or from texts in memory; and plays it.
#ifndef CASUS_TESTS_SUPPORT_LOAD_CASE_H
#define CASUS_TESTS_SUPPORT_LOAD_CASE_H

#include <stdbool.h>
#include <stddef.h>

#include "core/decision.h"
#include "core/run.h"
#include "script/plan.h"
#include "script/script.h"

// The case in `folder`, with the schedules and frameworks of assets/.
Script *load_case(const char *folder, Error *error);

// One file of a case in memory. `length` 0 means: up to the end of the text.
typedef struct CaseFile {
    const char *name;
    const char *text;
    size_t length;
} CaseFile;

// A case called "casus" of these files; the list ends with a NULL name. Its schedule is "lijst"
// (1.1 is kept; 1.2 goes after five years; 1.3 a year after the life of the object; 2.1 half a year
// after the date it expires; 2.2 is not appraised), its framework "kader" (OPD-01 to OPD-12 and
// BDV-01 to BDV-04).
// Its regime is "tijden": 1996 to 2016 a list that is not there; 2017 to 2019 "vorige" (1.2 goes
// after three years, 9.9 after seven, 9.10 is not certain), with "lijst" as a choice; 2020 to 2023
// "lijst"; from 2024 "vorige-jaar", which is "vorige" counted by the calendar year.
Script *load_case_files(const CaseFile *files, Error *error);

// The same with the schedules and frameworks of assets/, and nothing to look articles up in.
Script *load_case_of_assets(const CaseFile *files, Error *error);

// A case of one file, scenario.lua.
Script *load_case_text(const char *scenario, Error *error);

// A test.lua with this text, for a case.
Plan *load_plan_text(const char *text, const Scenario *scenario, Error *error);

// Plays a new run with simulated answers until it is over. NULL with an error when an answer is
// refused, a hook fails or the end does not come. Free with run_free.
Run *play_case(const Script *script, Policy policy, uint64_t seed, RunMode mode, Error *error);

#endif
