// Atoms: what a question comes down to, as single numbers that are read from a run. Not for outside
// relevance.c.
#ifndef CASUS_AUTHOR_ATOMS_H
#define CASUS_AUTHOR_ATOMS_H

#include "core/run.h"

// Beside the kinds of a question that are an atom themselves.
enum { ATOM_GONE = QUESTION_CHANCE + 1, ATOM_SCORE };

// Each atom once. Start with {.scenario = ...}; free the list.
typedef struct Atoms {
    const Scenario *scenario;
    Question *list;
    int count, room;
} Atoms;

// Some of them. Start with {0}; free the items.
typedef struct AtomSet {
    int *items;
    int count, room;
} AtomSet;

void atom_add(Atoms *about, AtomSet *set, int kind, int first, int second);

// Adds all that the answer to the question can depend on.
void atoms_of(Atoms *about, AtomSet *set, Question question);
void atoms_of_registered(Atoms *about, AtomSet *set, int record);
void atoms_of_destroyed(Atoms *about, AtomSet *set, int record);

int atom_read(const Run *run, const Question *atom);

#endif
