// Examiner: the cases opened so far, and those that could not be.

#include "app/examiner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { MOST_CASES = 64, ID_SIZE = 128 };

typedef struct Opened {
    char id[ID_SIZE];
    Case *opened;  // NULL: it could not be opened, for the reason in `error`
    Error error;
} Opened;

struct Examiner {
    ExaminerWorld *world;
    Opened cases[MOST_CASES];
    int count;
};


void examiner_world_open(ExaminerWorld *world, const Place *place) {
    world->place = place;
    check_always(mtx_init(&world->opening, mtx_plain) == thrd_success);
}


void examiner_world_close(ExaminerWorld *world) {
    mtx_destroy(&world->opening);
}


Examiner *examiner_new(ExaminerWorld *world) {
    Examiner *examiner = memory_new(1, sizeof *examiner);
    examiner->world = world;
    return examiner;
}


void examiner_free(Examiner *examiner) {
    if (examiner) {
        for (int i = 0; i < examiner->count; i++) {
            case_close(examiner->cases[i].opened);
        }
        free(examiner);
    }
}


static Opened *find(Examiner *examiner, const char *id) {
    for (int i = 0; i < examiner->count; i++) {
        if (strcmp(examiner->cases[i].id, id) == 0) {
            return &examiner->cases[i];
        }
    }
    // Who has more cases than this loses the oldest, and opens it again when it comes back.
    if (examiner->count == MOST_CASES) {
        case_close(examiner->cases[0].opened);
        memmove(&examiner->cases[0], &examiner->cases[1], (MOST_CASES - 1) * sizeof(Opened));
        examiner->count--;
    }
    Opened *one = &examiner->cases[examiner->count++];
    *one = (Opened){.error = {.code = ERROR_NONE}};
    snprintf(one->id, sizeof one->id, "%s", id);
    mtx_lock(&examiner->world->opening);
    one->opened = place_open_case(examiner->world->place, id, &one->error);
    mtx_unlock(&examiner->world->opening);
    return one;
}


Case *examiner_case_named(Examiner *examiner, const char *id, Error *error) {
    const Opened *one = find(examiner, id);
    if (!one->opened) {
        *error = one->error;
    }
    return one->opened;
}


Case *examiner_case(Examiner *examiner, const char *folder, Error *error) {
    char id[ID_SIZE];
    return session_scenario_id(folder, id, (int)sizeof id, error)
               ? examiner_case_named(examiner, id, error)
               : NULL;
}


bool examiner_verify(Examiner *examiner, const char *folder, Verdict *verdict, Error *error) {
    Case *opened = examiner_case(examiner, folder, error);
    return opened && session_verify(folder, opened, verdict, error);
}
