// Reading the answers of choose, classify, mark and ask.
#ifndef CASUS_CORE_DECISION_KINDS_H
#define CASUS_CORE_DECISION_KINDS_H

#include "core/decision.h"

// ---- choose: value = option; with several answers part = option, value = 1 or 0 ----
enum { CHOOSE_SMALL_PANEL = 8 };  // fewer experts than this say little
bool choose_has_taken(const Decision *decision, const int *cells, int option);
int choose_taken(const Decision *decision, const int *cells);  // how many

// A bit for each option of the set of `pick` that earns most; the first by order of the case.
unsigned choose_best(const Decision *decision);

// ---- classify: part = record, value = class, or -1 ----
// What the class of a record is worth; the right class gives all the points of a record.
enum { CLASSIFY_ELSEWHERE, CLASSIFY_SAME_BRANCH, CLASSIFY_RIGHT };
int classify_worth(const Scenario *scenario, const Decision *decision, const int *cells,
                   int record);

// ---- mark: part = passage, value = 1 or 0 ----
typedef struct MarkCount {
    int hits, misses;  // right passages, marked or not
    int wrong;         // marked without reason
} MarkCount;

bool mark_is_marked(const int *cells, int passage);
MarkCount mark_count(const Decision *decision, const int *cells);

// The language in which page and passages are shown to somebody who reads `language`: Dutch as long
// as the page or one of the passages is not translated, for words of one are sought in the other.
Language mark_language(const Scenario *scenario, const Decision *decision, Language language);

// ---- ask: part = question ----
int ask_turn(const Decision *decision, const int *cells);             // questions asked so far
int ask_asked(const Decision *decision, const int *cells, int turn);  // the question of that turn
bool ask_has_asked(const Decision *decision, const int *cells, int question);
bool ask_is_open(const Decision *decision, const int *cells, int question);  // may be asked now
bool ask_is_ended(const Decision *decision, const int *cells);  // there is nothing more to ask

// A bit for each question of the talk that earns most within the turns; the first such talk by the
// order of the case. 0 when no question can be asked.
unsigned ask_best(const Decision *decision);
bool ask_is_reachable(const Decision *decision, unsigned set);  // as a whole talk

// The next event of a talk that asks just this reachable set.
Event ask_toward(const Scenario *scenario, const Decision *decision, const int *cells,
                 unsigned set);

#endif
