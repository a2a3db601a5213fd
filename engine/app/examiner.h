// Examiner: plays sessions again with the cases they name; each case is opened once.
#ifndef CASUS_APP_EXAMINER_H
#define CASUS_APP_EXAMINER_H

#include <threads.h>

#include "app/place.h"

// Shared by the examiners of several threads.
typedef struct ExaminerWorld {
    const Place *place;
    mtx_t opening;  // a case is opened by one thread at a time: Lua looks at the locale
} ExaminerWorld;

typedef struct Examiner Examiner;

void examiner_world_open(ExaminerWorld *world, const Place *place);
void examiner_world_close(ExaminerWorld *world);

Examiner *examiner_new(ExaminerWorld *world);  // which outlives it
void examiner_free(Examiner *examiner);        // NULL is allowed

// The case with this id; stays the examiner's. NULL with the reason.
Case *examiner_case_named(Examiner *examiner, const char *id, Error *error);

// The case the session in `folder` names.
Case *examiner_case(Examiner *examiner, const char *folder, Error *error);

// Log, score and result of the session, by playing it again. False with what is wrong.
bool examiner_verify(Examiner *examiner, const char *folder, Verdict *verdict, Error *error);

#endif
