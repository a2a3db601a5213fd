// Examiner: the cases opened so far, and those that could not be.

#include "app/examiner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/rescore.h"
#include "store/portable.h"

enum { MOST_CASES = 64, KEY_SIZE = ENTRY_ID + SHA256_HEX_SIZE };

typedef struct Opened {
    char key[KEY_SIZE];  // its id, or id@hash for an edition that was kept
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


static Opened *find(Examiner *examiner, const char *key) {
    for (int i = 0; i < examiner->count; i++) {
        if (strcmp(examiner->cases[i].key, key) == 0) {
            return &examiner->cases[i];
        }
    }
    return NULL;
}


// Who has more cases than this loses the oldest, and opens it again when it comes back.
static Opened *add(Examiner *examiner, const char *key) {
    if (examiner->count == MOST_CASES) {
        case_close(examiner->cases[0].opened);
        memmove(&examiner->cases[0], &examiner->cases[1], (MOST_CASES - 1) * sizeof(Opened));
        examiner->count--;
    }
    Opened *one = &examiner->cases[examiner->count++];
    *one = (Opened){.error = {.code = ERROR_NONE}};
    snprintf(one->key, sizeof one->key, "%s", key);
    return one;
}


Case *examiner_case_named(Examiner *examiner, const char *id, Error *error) {
    const Opened *found = find(examiner, id);
    if (!found) {
        Opened *one = add(examiner, id);
        // A log may name anything, but no path.
        if (portable_fault(id)) {
            error_set(&one->error, ERROR_CASE, id, "zo kan een casus niet heten");
        } else {
            mtx_lock(&examiner->world->opening);
            one->opened = place_open_case(examiner->world->place, id, &one->error);
            mtx_unlock(&examiner->world->opening);
        }
        found = one;
    }
    if (!found->opened) {
        *error = found->error;
    }
    return found->opened;
}


// One that is not there may be there for another session, in another folder.
static Case *find_kept(Examiner *examiner, const Edition *edition, const char *folder,
                       Error *error) {
    char key[KEY_SIZE];
    snprintf(key, sizeof key, "%s@%s", edition->scenario, edition->hash);
    const Opened *found = find(examiner, key);
    if (found) {
        return found->opened;
    }
    const Place *place = examiner->world->place;
    EditionPlace where = {place->data[0] ? place->data : NULL, folder, place->assets};
    mtx_lock(&examiner->world->opening);
    Case *opened = edition_open(edition, &where, error);
    mtx_unlock(&examiner->world->opening);
    if (opened) {
        add(examiner, key)->opened = opened;
    }
    return opened;
}


Case *examiner_edition(Examiner *examiner, const Edition *edition, const char *folder,
                       Error *error) {
    Error of_library;
    Case *opened = examiner_case_named(examiner, edition->scenario, &of_library);
    if (opened && strcmp(case_scenario(opened)->hash, edition->hash) == 0) {
        return opened;
    }
    Case *kept = find_kept(examiner, edition, folder, error);
    bool is_nowhere = !kept && strcmp(error->place, folder) == 0;
    if (is_nowhere && !opened) {
        *error = of_library;
        error_add(error, "de uitgave waarmee is gespeeld, is niet bewaard");
    }
    return kept;
}


Case *examiner_case(Examiner *examiner, const char *folder, Error *error) {
    Edition edition;
    return edition_of_session(folder, &edition, error)
               ? examiner_edition(examiner, &edition, folder, error)
               : NULL;
}


bool examiner_is_kept(const Examiner *examiner, const Case *opened) {
    for (int i = 0; i < examiner->count; i++) {
        if (examiner->cases[i].opened == opened) {
            return strchr(examiner->cases[i].key, '@') != NULL;
        }
    }
    return false;
}


bool examiner_verify(Examiner *examiner, const char *folder, Verdict *verdict, Error *error) {
    Case *opened = examiner_case(examiner, folder, error);
    if (!opened) {
        // A log that is damaged is that, whether its case is here or not.
        Error damage;
        if (!session_check_log(folder, &damage)) {
            *error = damage;
        }
        return false;
    }
    if (!session_verify(folder, opened, verdict, error)) {
        return false;
    }
    verdict->is_kept_edition = examiner_is_kept(examiner, opened);
    return true;
}


bool examiner_verify_rescored(Examiner *examiner, const char *folder, Error *error) {
    Edition to;
    bool found;
    if (!rescore_edition(folder, &to, &found, error)) {
        return false;
    }
    if (!found) {
        return true;
    }
    Case *opened = examiner_edition(examiner, &to, folder, error);
    if (!opened) {
        return error_add(error, RESCORE_NAME);
    }
    return rescore_verify(folder, opened, error);
}
