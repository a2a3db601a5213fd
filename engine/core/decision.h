// Decision: what every kind of decision has to know how to
// do. One file per kind, one table per kind.
#ifndef CASUS_CORE_DECISION_H
#define CASUS_CORE_DECISION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/rng.h"
#include "core/event.h"
#include "core/find.h"
#include "core/moment.h"
#include "core/scenario.h"
#include "core/score.h"

// How a simulated player answers.
typedef enum Policy { POLICY_BEST, POLICY_WORST, POLICY_RANDOM, POLICY_COUNT } Policy;

// An answer in words, as the journal holds it. Ids, not
// indices: old logs survive edits of the case.
typedef struct EventWords {
    char part[2 * SCENARIO_NAME_MAX];  // what was answered: "R1", "R1/category", ""
    char value[SCENARIO_VALUE_MAX];    // with what: "inventaris", "16.2.2", "2021-12-10"
} EventWords;

// What accepting an event leads to. Given filled in for an answer that changes nothing else.
typedef struct Outcome {
    bool is_made;  // the decision is complete
    Date until;    // story time moves on to this day; DATE_NONE: it does not
} Outcome;

typedef struct DecisionRules {
    const char *name;  // in Lua and in the log: "choose"
    bool is_scored;    // false: it yields no points and needs no explanation
    bool keeps_draft;  // taken back, the answer lies ready to be changed; else it begins anew

    // How many numbers of a run hold the answer. All start at -1.
    int (*cell_count)(const Decision *decision);

    // Takes one ANSWER or SUBMIT into `cells`, and says in `*outcome` what it leads to.
    // False with ERROR_REFUSED leaves the cells as they were.
    bool (*accept)(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error);

    // Whether the answer holds this option: then its variables are set. NULL: it never does.
    bool (*took)(const Decision *decision, const int *cells, int option);

    // Whether something has happened that cannot be undone: then neither this decision nor one
    // before it can be taken back. NULL: it never has.
    bool (*is_final)(const Decision *decision, const int *cells);

    // What a made decision earns.
    void (*score)(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score);

    // The next event by which a player of this policy comes nearer to a made decision.
    Event (*propose)(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng);

    // An event to words and back. `read` answers false when a word names nothing in this scenario.
    void (*write)(const Scenario *scenario, const Decision *decision, const Event *event,
                  EventWords *words);
    bool (*read)(const Scenario *scenario, const Decision *decision, const EventWords *words,
                 Event *event);
} DecisionRules;

const DecisionRules *decision_rules(DecisionType type);

// The outcome of an event before anything is known of it.
extern const Outcome OUTCOME_NONE;
bool decision_type_from_name(const char *name, DecisionType *type);

const char *policy_name(Policy policy);
bool policy_from_name(const char *name, Policy *policy);

// Adds `earns`, each with part/whole of its points.
void score_add_earns(Score *score, const Earns *earns, int part, int whole, const char *rule);

// Adds what the options that were taken earn, out of what the best set of them does. An indicator
// has at most what it earned and what was missed for it, so that all together the score is the sum
// of the taken over the sum of the best.
void score_add_options(const Decision *decision, const int *cells, Score *score, const char *rule);

// Whether the one ANSWER is the whole decision; else a SUBMIT ends it.
bool decision_is_single(const Decision *decision);

int earns_total(const Earns *earns);

extern const DecisionRules DECISION_CHOOSE_RULES;
extern const DecisionRules DECISION_CLASSIFY_RULES;
extern const DecisionRules DECISION_APPRAISE_RULES;
extern const DecisionRules DECISION_DESTROY_RULES;
extern const DecisionRules DECISION_ORDER_RULES;
extern const DecisionRules DECISION_REFLECT_RULES;
extern const DecisionRules DECISION_MARK_RULES;
extern const DecisionRules DECISION_ASK_RULES;
extern const DecisionRules DECISION_FIND_RULES;

// ---- order: part = item, value = its place from 0 to the number of others placed, or -1 ----
int order_placed(const Decision *decision, const int *cells);         // items that have a place
int order_at(const Decision *decision, const int *cells, int place);  // the item there, or -1

// ---- appraise: part = record * APPRAISE_FIELDS + field ----
enum { APPRAISE_CATEGORY, APPRAISE_VERDICT, APPRAISE_TERM, APPRAISE_TRIGGER, APPRAISE_FIELDS };

// A retention term as one number, and back. The value of APPRAISE_TERM. -1 for a term of 1666 years
// or longer, which no schedule has.
int term_pack(Duration duration);
Duration term_unpack(int packed);

// A trigger date as a number that is never negative (so that -1 can mean "left open"), and back.
int trigger_pack(Date date);      // -1 for DATE_NONE
Date trigger_unpack(int packed);  // DATE_NONE for -1

// Bits of the four fields that are right, for one record. Fields that do not apply (B has no term)
// count as right only when left out.
enum { APPRAISE_ALL_RIGHT = (1 << APPRAISE_FIELDS) - 1 };
int appraise_right_fields(const Scenario *scenario, const Decision *decision, const int *cells,
                          int record);

// ---- destroy: part = record, or record_count + field of the declaration ----
typedef enum DestroyPhase {
    DESTROY_COMPOSE,  // put records on the list or except them with a ground
    DESTROY_REVIEW,   // the reviewer objects; each objection is followed or answered
    DESTROY_READY,    // agreed; start by typing the name of the list
    DESTROY_DECLARE,  // destroyed; fill in the declaration
    DESTROY_DONE
} DestroyPhase;

// Value of a record's part: on the list, or left off with a Ground (DESTROY_EXCEPT + ground).
enum { DESTROY_LISTED = 0, DESTROY_EXCEPT = 100, DESTROY_UPHOLD = 1 };

DestroyPhase destroy_phase(const int *cells);
int destroy_status(const int *cells, int record);  // -1, DESTROY_LISTED or DESTROY_EXCEPT + ground
int destroy_field(const Decision *decision, const int *cells, int field);  // option or -1
bool destroy_has_objection(const Decision *decision, const int *cells, int record);
bool destroy_is_objection_open(const Decision *decision, const int *cells, int record);
bool destroy_is_carried_out(const int *cells);
// Of the short form and of the whole chain (core/chain.h).
Ground destroy_truth(const Decision *decision, const int *cells, int record);  // on its last day
bool destroy_is_listed(const Decision *decision, const int *cells, int record);
// The typed name is the name of the list, in any language.
bool destroy_is_name(const Decision *decision, const char *typed);
bool destroy_is_destroyed(const Decision *decision, const int *cells, int record);

#endif
