// Others: what others chose in a case, counted over a group, as `casus report --others` writes it.
// It lies beside the case or in the folder of the data. The numbers were made safe where they were
// counted; what is left out there is not known here.
#ifndef CASUS_STORE_OTHERS_H
#define CASUS_STORE_OTHERS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"

enum { OTHERS_LEAST = 5 };  // people; about fewer nothing is told

typedef struct OthersOption {
    const char *id;
    int chosen;  // people who chose it, 0..people of the decision
} OthersOption;

typedef struct OthersDecision {
    const char *id;
    int people;  // who made it; at least OTHERS_LEAST
    OthersOption *options;
    int option_count;
} OthersDecision;

typedef struct Others {
    Arena *arena;  // owns all of it
    int people;    // who played this case
    OthersDecision *decisions;
    int decision_count;
} Others;

// Which play it has to be about: only this edition and this mode can be compared.
typedef struct OthersPlay {
    const char *scenario;  // id
    const char *hash;      // of the edition
    const char *mode;      // "practice", "exam"
} OthersPlay;

// What the file has about this play. NULL when it is not there, is about other plays only (code
// NONE), or cannot be read or is damaged. Free with others_free.
Others *others_read(const char *path, const OthersPlay *play, Error *error);
void others_free(Others *others);  // NULL is allowed

// NULL when nothing is known.
const OthersDecision *others_find(const Others *others, const char *decision);

// How many chose this option of it, or -1.
int others_chosen(const OthersDecision *decision, const char *option);

#endif
