// Plan: what the test.lua of a case says, compiled: plays by id, and what each should lead to. It
// is no part of the case: not in its hash, and never read when it is played.
#ifndef CASUS_SCRIPT_PLAN_H
#define CASUS_SCRIPT_PLAN_H

#include "base/origin.h"
#include "core/run.h"
#include "script/script.h"

// What can be expected, in the order of the fields in load_plan_expect.c.
typedef enum PlanWhat {
    PLAN_ENDING,
    PLAN_OVER,
    PLAN_SCORE,
    PLAN_MAX,
    PLAN_PERCENT,
    PLAN_PASSED,
    PLAN_POINTS,  // of the decision that was made last
    PLAN_INDICATORS,
    PLAN_SCENE,
    PLAN_DATE,
    PLAN_AT,  // the decision that waits
    PLAN_VARIABLES,
    PLAN_DESTROYED,  // exactly these
    PLAN_KEPT,       // not destroyed
    PLAN_READ,
    PLAN_UNREAD,
    PLAN_CONSULTED,
    PLAN_NOTES,  // how many
    PLAN_NOTE,   // one with this text in it
    PLAN_HOLDS,  // exactly these are in force
    PLAN_ASKED,
    PLAN_NOT_ASKED,
    PLAN_WRONGLY_DESTROYED,
    PLAN_WRONGLY_KEPT,
    PLAN_UNDONE,
    PLAN_WHAT_COUNT
} PlanWhat;

typedef struct PlanCheck {
    PlanWhat what;
    int subject;       // index of the indicator, variable, record, decision, ...; -1: none
    int value;         // number, day, 1 for yes
    const char *text;  // PLAN_NOTE
    const int *list;   // PLAN_DESTROYED, PLAN_HOLDS: indices
    int count;
} PlanCheck;

typedef struct PlanChecks {
    PlanCheck *list;
    int count;
} PlanChecks;

// When a part of an answer to a destruction list can be given.
typedef enum PlanStage {
    PLAN_STAGE_ANY,
    PLAN_STAGE_LIST,         // in a new list
    PLAN_STAGE_REVIEW,       // when there are objections
    PLAN_STAGE_ARCHIVIST,    // once it has been reviewed
    PLAN_STAGE_DECLARATION,  // when it has been carried out
} PlanStage;

typedef struct PlanPart {
    Event event;  // its text lives as long as the plan
    PlanStage stage;
} PlanPart;

typedef enum PlanActKind {
    PLAN_ACT_ANSWER,
    PLAN_ACT_REST,   // from here on, what is not named is answered by a policy
    PLAN_ACT_REACH,  // read on until a scene or decision
    PLAN_ACT_EVENT,  // read, consult, search
    PLAN_ACT_UNDO,
    PLAN_ACT_EXPECT
} PlanActKind;

typedef struct PlanAct {
    PlanActKind kind;
    Origin origin;
    int decision;     // answer, undo, reach; -1: none
    int scene;        // reach; -1: none
    Event event;      // PLAN_ACT_EVENT
    PlanPart *parts;  // answer: what is given, in order
    int part_count;
    bool has_moves;  // the parts are all of it, moves included; else the player submits
    Policy rest;     // of what is not given; POLICY_COUNT: nothing
    PlanChecks checks;
} PlanAct;

typedef struct PlanPlay {
    const char *name;
    Origin origin;
    RunMode mode;
    uint64_t seed;
    int *facts;  // a value per variable of the case; NULL: as the case has them
    PlanAct *acts;
    int act_count;
    PlanChecks checks;  // at the end
} PlanPlay;

typedef struct Plan {
    Arena *arena;  // everything in it; ids are borrowed from the scenario
    PlanPlay *plays;
    int play_count;
} Plan;

// Reads test.lua of the case in `folder`. NULL with file, line and reason when it is wrong or not
// there. The scenario outlives the plan.
Plan *plan_load(const char *folder, const ScriptWorld *world, const Scenario *scenario,
                Error *error);
void plan_free(Plan *plan);  // NULL is allowed

// How a field of expect is called.
const char *plan_what_name(PlanWhat what);

#endif
