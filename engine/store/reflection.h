// Reflection: what learners wrote for themselves, in reflection.ndjson in the folder of a session.
// It stands apart from the log and goes into no export unless the learner chose so. Lines are only
// added: of what was written again the last counts.
#ifndef CASUS_STORE_REFLECTION_H
#define CASUS_STORE_REFLECTION_H

#include <stdbool.h>

#include "base/arena.h"
#include "store/entry.h"
#include "store/files.h"

enum { REFLECTION_TEXT = 4096 };  // bytes of one text, with its end

typedef enum ReflectionKind {
    REFLECTION_ANSWER,     // to a question of the case, `decision` says which
    REFLECTION_SURPRISE,   // debrief: what surprised them
    REFLECTION_INTENTION,  // debrief: what they will do differently
    REFLECTION_KIND_COUNT
} ReflectionKind;

typedef struct Reflection {
    ReflectionKind kind;
    char timestamp[TIMESTAMP_SIZE];
    char decision[ENTRY_ID];  // "" unless it is an answer
    const char *text;         // "": taken back
} Reflection;

typedef struct Reflections {
    Arena *arena;      // owns all texts
    Reflection *list;  // in the order in which they were written
    int count;
    int skipped;       // lines that are damaged or of a newer version; they stay in the file
    int skipped_line;  // the first of them, from 1
} Reflections;

// All of them. No file: none. NULL with an error when it cannot be read. Free with
// reflections_free.
Reflections *reflections_read(const char *folder, Error *error);
void reflections_free(Reflections *reflections);  // NULL is allowed

// The last of this kind, and for an answer of this decision (else NULL). NULL when there is none or
// it was taken back.
const Reflection *reflections_last(const Reflections *reflections, ReflectionKind kind,
                                   const char *decision);

// Adds one; on the disk when it returns. A last line that was broken off stays as it is.
bool reflection_add(const char *folder, const Reflection *reflection, Error *error);

// What a player last meant to do differently.
typedef struct Intention {
    char timestamp[TIMESTAMP_SIZE];
    char scenario[ENTRY_ID];
    char text[REFLECTION_TEXT];
} Intention;

// Looks in all sessions of this player in `data`/sessions. False when there is none.
bool intention_find(const char *data, const char *player, Intention *intention);

#endif
