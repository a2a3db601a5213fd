// Scenario: a case as compiled from Lua. Immutable once loaded;
// all of it lives in one arena. References are indices.
#ifndef CASUS_CORE_SCENARIO_H
#define CASUS_CORE_SCENARIO_H

#include <stdbool.h>

#include "archive/disposition.h"
#include "archive/hold.h"
#include "archive/law.h"
#include "archive/record.h"
#include "archive/regime.h"
#include "archive/schedule.h"
#include "base/arena.h"
#include "base/date.h"
#include "base/origin.h"
#include "base/text.h"
#include "core/framework.h"

enum {
    SCENARIO_MAX_RECORDS = 2000,
    SCENARIO_MAX_STEPS = 20000,
    SCENARIO_MAX_DECISIONS = 400,
    SCENARIO_MAX_OPTIONS = 12,     // of one question
    SCENARIO_MAX_HINTS = 3,        // of one decision
    SCENARIO_MAX_PASSAGES = 40,    // to mark in one document
    SCENARIO_MAX_VARIABLES = 200,
    SCENARIO_MAX_SCHEDULES = 8,    // beside the list of the case
    SCENARIO_MAX_ENDINGS = 100,
    SCENARIO_MAX_HOLDS = 100,
    SCENARIO_MAX_LATERS = 200,
    SCENARIO_MAX_FACTS = 32,       // variables that go along to other cases
    SCENARIO_MAX_CELLS = 120000,    // numbers in which a run keeps its answers
    SCENARIO_MAX_EARNS = 8,        // indicators one answer or decision earns points for
    SCENARIO_NAME_MAX = 64,        // bytes in an id
    SCENARIO_VALUE_MAX = 2048,     // bytes of one answer in words
    LATER_CELLS = 2                // of a run, per consequence: what it waits for, where to go back
};

typedef struct Person {
    const char *id;
    Text name;
    Text role;
    const char *face;  // name of the picture; may be NULL
    Origin origin;
} Person;

typedef struct Class {
    const char *id;
    Text title;
    Text hint;
    int under;  // index of the parent class, -1: none
    Origin origin;
} Class;

typedef struct Scheme {
    const char *id;
    Text title;
    Class *classes;
    int class_count;
    Origin origin;
} Scheme;

typedef struct Earn {
    int indicator;
    int points;
} Earn;

typedef struct Earns {
    Earn list[SCENARIO_MAX_EARNS];
    int count;
} Earns;

typedef struct Assignment {
    int variable;
    int value;
} Assignment;

// All terms hold (data), or the Lua function `hook` answers
// true. No terms and no hook: always true.
typedef struct Condition {
    int hook;  // -1: none
    Assignment *terms;
    int term_count;
} Condition;

typedef struct Option {
    const char *id;
    Text text;
    Text why;
    const char *source;
    Earns earns;       // choose, ask
    int votes;         // choose with a panel: experts who chose this; else -1
    int points;        // field of a declaration: 0..3
    bool needs_places; // and it is only true when every right place was chosen
    bool is_right;     // mark
    Text answer;       // ask: what is said in return
    unsigned needs;    // ask: a bit for each question that has to be asked before this one
    bool closes;       // ask: the talk ends with it
    Assignment *sets;
    int set_count;
    int next;          // step to go on with, -1: the step after the decision
    Origin origin;
} Option;

// A field of a declaration: a question with options.
typedef struct Field {
    const char *id;
    Text ask;
    Option *options;
    int option_count;
    Origin origin;
} Field;

// destroy: how one person reviews the list; the same for a person who only may be asked to.
typedef struct Review {
    int person;
    ListRole role;      // LIST_ROLE_COUNT: any
    bool is_declared;   // the case says how they review
    bool is_careful;    // objects to everything that may not go, in standard words
    Text *objections;   // per record of the decision, empty: none
    bool *insists;      // per record: says it once more
    Text agrees;
} Review;

// destroy: somewhere the records lie, or seem to lie.
typedef struct Whereabout {
    const char *id;
    Text text;
    Text why;
    const char *source;
    bool is_right;  // has to be chosen; else it must not be
} Whereabout;

// destroy: the whole chain.
typedef struct Chain {
    bool is_short;       // no archivist
    bool has_staff;      // the learner gives the roles
    int author;          // person, PERSON_NONE: nobody in particular
    Review *reviews;
    int review_count;
    Duration waiting;    // zero: none
    bool is_register_linked;  // holds are checked again on the day itself
    Whereabout *places;
    int place_count;
    Text *failures;      // per record: why it fails the first time; empty: it does not
    int *proposed;       // per record: category under which the system has it, -1: the right one
    Date *proposed_from; // per record: the day the system has for it, DATE_NONE: as it follows
} Chain;

typedef enum DecisionType {
    DECISION_CHOOSE,
    DECISION_CLASSIFY,
    DECISION_APPRAISE,
    DECISION_DESTROY,
    DECISION_ORDER,
    DECISION_REFLECT,
    DECISION_MARK,
    DECISION_ASK,
    DECISION_FIND,
    DECISION_TYPE_COUNT
} DecisionType;

typedef struct Decision {
    DecisionType type;
    const char *id;
    Text ask;
    Text hints[SCENARIO_MAX_HINTS];  // from vague to precise; reflect: one, always shown
    int hint_count;
    int hint_cell;           // where a run counts those asked for; -1: nothing to ask for
    Text why;
    const char *source;
    int scene;
    Origin origin;
    int cells, cell_count;   // where a run keeps the answer
    int first;               // and the first answer that was taken back: a flag, then its cells

    // choose; order: the steps, in the right order; mark: the passages; ask: the questions
    Option *options;
    int option_count;
    // choose: the most each indicator can earn; ask, and choose with several answers: what the best
    // set of options earns; else, and with a panel: what the whole earns
    Earns maximum;
    int pick;                // choose: answers to give
    int panel;               // choose: experts who voted; 0: there is no panel
    int person;              // ask: who is asked
    int turns;               // ask: questions at most

    int *records;            // classify, appraise, destroy: indices; mark: the document
    int record_count;
    int scheme;              // classify
    Earns precision;         // find: beside `maximum`, which recall earns
    int freezes;             // find: the hold that comes to cover what was found, -1: none
    int *keys;               // classify: class per record; find: 1 for each that belongs

    Text name;               // destroy: name of the list
    int reviewer;
    Text *objections;        // per record, empty: none
    Text agrees;
    const Chain *chain;      // destroy: NULL: one reviewer, no archivist, no waiting period
    Field *fields;           // destroy: the declaration
    int field_count;
    Earns declaration;
} Decision;

typedef enum StepKind {
    STEP_SAY,     // person (or -1: the narrator) says text
    STEP_SHOW,    // record comes to lie beside the conversation
    STEP_NOTE,    // text goes to the notebook
    STEP_SET,     // variable = value
    STEP_BRANCH,  // condition fails: go on at `other`
    STEP_DECIDE,  // decision
    STEP_FREEZE,  // hold comes into force
    STEP_RELEASE, // hold is lifted
    STEP_ADVANCE, // story time passes; the learner is told
    STEP_WIPE,    // a run of the system destroys the record, unless the hold register stops it
    STEP_LATER,   // from now on the consequence waits for its day or condition
    STEP_RETURN,  // end of a consequence: back to where the story was
    STEP_FINISH   // ending
} StepKind;

typedef struct Step {
    StepKind kind;
    int scene;
    Origin origin;
    int next;      // step after this one, -1: the case ends
    int other;     // STEP_BRANCH
    int subject;   // person, record, variable, decision, hold, consequence or ending
    int value;     // STEP_SET
    int number;    // how many-eth spoken step of its scene; part of its id in the log
    Text text;
    const char *mood;
    Condition condition;
    bool is_aside;    // part of a consequence: it plays in whatever scene the story is then
    Duration span;    // STEP_ADVANCE: how long, or
    Date until;       // until which day; DATE_NONE: by span
} Step;

typedef struct Scene {
    const char *id;
    Text title;
    const char *place;  // name of the picture; may be NULL
    Date date;          // the story has come to this day when the scene begins; DATE_NONE: any
    int first;          // step, -1: an empty scene
    Origin origin;
} Scene;

typedef struct Ending {
    const char *id;
    Text title;
    Text text;
    Origin origin;
} Ending;

typedef struct Variable {
    const char *name;
    int start;
    bool is_boolean;
    bool is_fact;  // goes along with the player to other cases
} Variable;

// A consequence that comes back: once the day is there, or once the condition holds.
typedef struct Later {
    bool is_dated;
    Duration after;       // from the day on which the story passed STEP_LATER
    Condition condition;
    int first;            // step
} Later;

typedef struct Scenario {
    Arena *arena;
    const char *id;
    const char *folder;   // where it was loaded from
    const char *version;
    const char *hash;     // SHA-256 over its Lua files, hex
    Origin origin;        // of its header
    Text title;
    Text summary;
    const char *picture;
    int scale;
    int minutes;
    int pass;             // percent, 0: no verdict
    Date date;
    int start;            // scene
    int buddy;            // person who gives the hints; -1: nobody in particular
    bool has_english;
    Framework *framework; // owned
    Schedule *schedule;   // owned; of every record that has no other
    Regime *regime;       // owned; picks the list by the period of a record; NULL: it does not
    Regime *laws;         // owned; the acts, of which the date picks one; NULL: none is asked for
    Laws *reader;         // owned; the articles that can be looked up; NULL: there are none
    bool *cited;          // per article: the case cites it
    int wipe_cells;   // and of the records that STEP_WIPE destroyed; -1: the case has none
    int consult_cells;    // a flag for all that can be looked up, see core/consult.h
    Schedule *others[SCENARIO_MAX_SCHEDULES];  // owned; lists of some records
    int other_count;

    Person *persons;
    int person_count;
    Record *records;
    int record_count;
    Scheme *schemes;
    int scheme_count;
    Scene *scenes;
    int scene_count;
    Step *steps;
    int step_count;
    Decision *decisions;
    int decision_count;
    Ending *endings;
    int ending_count;
    Variable *variables;
    int variable_count;
    Hold *holds;
    int hold_count;
    Later *laters;
    int later_count;
    int note_count;
    int hold_cells;   // where a run keeps the state of the holds
    int later_cells;  // and of the consequences
    int cell_count;
    int hook_count;
} Scenario;

void scenario_free(Scenario *scenario);  // NULL is allowed

// Gives every decision, hold and consequence its place in the cells of a run, when all lists are
// complete. Variables, done flags, read flags and notes come first.
void scenario_lay_out(Scenario *scenario);

// The list a record is appraised by.
const Schedule *scenario_schedule(const Scenario *scenario, int record);

// Index by id, or -1.
int scenario_find_decision(const Scenario *scenario, const char *id);
bool scenario_destroys(const Scenario *scenario);  // whether the learner ever makes a list
int scenario_find_record(const Scenario *scenario, const char *id);
int scenario_find_variable(const Scenario *scenario, const char *name);
int scenario_find_hold(const Scenario *scenario, const char *id);
int option_find(const Option *options, int count, const char *id);

#endif
