// Examiner: plays sessions again with the cases they name; each case is opened once.
#ifndef CASUS_APP_EXAMINER_H
#define CASUS_APP_EXAMINER_H

#include <threads.h>

#include "app/place.h"
#include "session/editions.h"

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

// The case the session in `folder` names, in the edition its last lines were written with: that of
// the library when it is that one, else one that was kept (session/editions.h). NULL with the
// reason.
Case *examiner_case(Examiner *examiner, const char *folder, Error *error);

// The same, when it is known already which edition that is.
Case *examiner_edition(Examiner *examiner, const Edition *edition, const char *folder,
                       Error *error);

// Whether this case of the examiner was kept, and is not that of the library.
bool examiner_is_kept(const Examiner *examiner, const Case *opened);

// Log, score and result of the session, by playing it again. False with what is wrong.
bool examiner_verify(Examiner *examiner, const char *folder, Verdict *verdict, Error *error);

// Whether rescored.json of the session, when it is there, follows from its log and the edition that
// it names. False with what is wrong.
bool examiner_verify_rescored(Examiner *examiner, const char *folder, Error *error);

#endif
