// casus rescore: finished sessions judged by a corrected edition of their case. The logs stay as
// they are; what comes of it is rescored.json beside each.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/examiner.h"
#include "base/memory.h"
#include "session/rescore.h"
#include "store/sessions.h"

enum { FEW = 20, MOST_CHANGES = 200 };  // sessions of which each is told; decisions

// What changed for one decision, over all sessions.
typedef struct Change {
    char scenario[ENTRY_ID];
    char decision[ENTRY_ID];
    int sessions;  // in which it was made
    int changed;
    int least, most;  // points more than before
} Change;

typedef struct Rescoring {
    Examiner *examiner;
    Case *corrected;  // NULL: that of the library
    const Options *options;
    const char *root;  // the folder that was named, in which the session lies
    bool is_nl;
    bool is_many;
    Change changes[MOST_CHANGES];
    int change_count;
    int changed, same, misfits, problems;
} Rescoring;


// ---- Telling ----


static Change *find_change(Rescoring *rescoring, const char *scenario, const char *decision) {
    for (int i = 0; i < rescoring->change_count; i++) {
        Change *change = &rescoring->changes[i];
        if (strcmp(change->scenario, scenario) == 0 && strcmp(change->decision, decision) == 0) {
            return change;
        }
    }
    if (rescoring->change_count == MOST_CHANGES) {
        return NULL;
    }
    Change *change = &rescoring->changes[rescoring->change_count++];
    *change = (Change){.sessions = 0};
    snprintf(change->scenario, sizeof change->scenario, "%s", scenario);
    snprintf(change->decision, sizeof change->decision, "%s", decision);
    return change;
}


static bool count_changes(Rescoring *rescoring, const Rescore *rescore) {
    bool is_changed = false;
    for (int i = 0; i < rescore->decision_count; i++) {
        const RescorePoints *points = &rescore->decisions[i];
        Change *change = find_change(rescoring, rescore->to.scenario, points->id);
        int more = points->new_raw - points->old_raw;
        bool is_other = more != 0 || points->new_max != points->old_max;
        is_changed = is_changed || is_other;
        if (change) {
            change->least = change->sessions == 0 || more < change->least ? more : change->least;
            change->most = change->sessions == 0 || more > change->most ? more : change->most;
            change->sessions++;
            change->changed += is_other;
        }
    }
    return is_changed;
}


static void tell_points(const Rescoring *rescoring, const char *folder, const Rescore *rescore) {
    if (rescoring->is_many) {
        return;
    }
    printf(rescoring->is_nl ? "%s: %d van %d punten, was %d van %d (uitgave %s %.8s, was %s %.8s)\n"
                            : "%s: %d of %d points, was %d of %d (edition %s %.8s, was %s %.8s)\n",
           folder, rescore->new_raw, rescore->new_max, rescore->old_raw, rescore->old_max,
           rescore->to.version, rescore->to.hash, rescore->from.version, rescore->from.hash);
}


static void tell_misfit(const Rescoring *rescoring, const char *folder, const Rescore *rescore) {
    printf(rescoring->is_nl
               ? "%s/events.ndjson:%d: past niet in de verbeterde uitgave (%s): %s; de oude "
                 "uitslag blijft, %d beslissingen zijn niet over te nemen\n"
               : "%s/events.ndjson:%d: does not fit the corrected edition (%s): %s; the old result "
                 "stays, %d decisions cannot be taken over\n",
           folder, rescore->line,
           rescore->decision[0] ? rescore->decision : rescore->to.scenario, rescore->reason,
           rescore->lost);
}


static void tell_changes(const Rescoring *rescoring) {
    bool nl = rescoring->is_nl;
    bool is_first = true;
    for (int i = 0; i < rescoring->change_count; i++) {
        const Change *change = &rescoring->changes[i];
        if (change->changed == 0) {
            continue;
        }
        if (is_first) {
            printf("\n%-32s %-24s %9s %9s  %s\n", nl ? "Casus" : "Case",
                   nl ? "Beslissing" : "Decision", nl ? "sessies" : "sessions",
                   nl ? "anders" : "changed", nl ? "punten erbij" : "points more");
            is_first = false;
        }
        printf("%-32s %-24s %9d %9d  %+d .. %+d\n", change->scenario, change->decision,
               change->sessions, change->changed, change->least, change->most);
    }
}


static void tell_sums(const Rescoring *rescoring) {
    bool nl = rescoring->is_nl;
    tell_changes(rescoring);
    printf(nl ? "\n%d sessies met andere punten, %d met dezelfde, %d passen niet, %d overgeslagen\n"
              : "\n%d sessions with other points, %d with the same, %d do not fit, %d left out\n",
           rescoring->changed, rescoring->same, rescoring->misfits, rescoring->problems);
    if (rescoring->options->dry_run) {
        puts(nl ? "Er is niets opgeslagen (--dry-run)." : "Nothing was stored (--dry-run).");
    }
}


// ---- One session ----


// Only when it is other than what is there, so that doing it again changes nothing.
static bool store(const Rescoring *rescoring, const char *folder, Case *to, const Rescore *rescore,
                  Error *error) {
    char path[PATH_MAX_BYTES];
    char home[PATH_MAX_BYTES];
    size_t length = 0;
    Error unused;
    if (rescoring->options->dry_run) {
        return true;
    }
    if (!path_join(path, folder, RESCORE_NAME, error)) {
        return false;
    }
    // Judged by the edition it was played with there is nothing new to tell.
    if (strcmp(rescore->from.hash, rescore->to.hash) == 0 && !path_is_taken(path)) {
        return true;
    }
    char *before = path_is_taken(path)
                       ? file_read(path, rescore->json.length, &length, &unused)
                       : NULL;
    bool is_same = before && length == rescore->json.length &&
                   memcmp(before, rescore->json.text, length) == 0;
    free(before);
    // The edition first: what names it must not be there without it.
    return edition_home(folder, rescoring->root, home, error) &&
           edition_keep(to, home, CASUS_VERSION, error) &&
           (is_same || file_replace(path, rescore->json.text, rescore->json.length, error));
}


// The old points must be what the log makes of them in the edition it was played with; when that
// edition is not here, the chain of the log has to do.
static bool check_session(const Rescoring *rescoring, const char *folder, Edition *edition,
                          Error *error) {
    Verdict verdict;
    if (!edition_of_session(folder, edition, error)) {
        return false;
    }
    Case *own = examiner_edition(rescoring->examiner, edition, folder, error);
    return own ? session_verify(folder, own, &verdict, error)
               : session_check_log(folder, error);
}


static bool rescore_one(Rescoring *rescoring, const char *folder, Rescore *rescore,
                        Error *error) {
    Edition edition;
    if (!check_session(rescoring, folder, &edition, error)) {
        return false;
    }
    Case *to = rescoring->corrected
                   ? rescoring->corrected
                   : examiner_case_named(rescoring->examiner, edition.scenario, error);
    if (!to || !rescore_session(folder, to, rescore, error) ||
        !store(rescoring, folder, to, rescore, error)) {
        return false;
    }
    if (!rescore->is_carried) {
        rescoring->misfits++;
        tell_misfit(rescoring, folder, rescore);
        return true;
    }
    bool is_changed = count_changes(rescoring, rescore);
    rescoring->changed += is_changed;
    rescoring->same += !is_changed;
    tell_points(rescoring, folder, rescore);
    return true;
}


static int rescore_all(Rescoring *rescoring, const SessionList *sessions) {
    int worst = EXIT_GOOD;
    Rescore *rescore = memory_new(1, sizeof *rescore);
    for (int i = 0; i < sessions->count; i++) {
        Error error = {.code = ERROR_NONE};
        *rescore = (Rescore){.is_carried = false};
        if (!rescore_one(rescoring, sessions->folders[i], rescore, &error)) {
            rescoring->problems++;
            // Not finished is no fault of anybody.
            int code = options_refuse(&error);
            code = error.code == ERROR_REFUSED ? EXIT_GOOD : code;
            worst = code > worst ? code : worst;
        }
        rescore_free(rescore);
    }
    free(rescore);
    return worst == EXIT_GOOD && rescoring->misfits > 0 ? EXIT_PROBLEM : worst;
}


// ---- The command ----


static int rescore_root(Rescoring *rescoring, const char *root, Error *error) {
    SessionList sessions = {0};
    int code = -1;
    rescoring->root = root;
    if (sessions_find(root, &sessions, error)) {
        if (sessions.count == 0) {
            error_set(error, ERROR_WORLD, root, "hier is geen logboek van Casus");
        } else {
            rescoring->is_many = sessions.count > FEW;
            code = rescore_all(rescoring, &sessions);
        }
    }
    sessions_free(&sessions);
    return code >= 0 ? code : options_refuse(error);
}


int command_rescore(const Options *options, const Place *place) {
    Error error;
    ExaminerWorld world;
    int worst = EXIT_GOOD;
    if (options->count == 0) {
        error_set(&error, ERROR_USAGE, "rescore", "geef een of meer mappen met sessies");
        return options_refuse(&error);
    }
    Rescoring *rescoring = memory_new(1, sizeof *rescoring);
    examiner_world_open(&world, place);
    rescoring->examiner = examiner_new(&world);
    rescoring->options = options;
    rescoring->is_nl = options->language == LANGUAGE_NL;
    if (options->corrected) {
        rescoring->corrected = place_open_case(place, options->corrected, &error);
        worst = rescoring->corrected ? EXIT_GOOD : options_refuse(&error);
    }
    for (int i = 0; i < options->count && (rescoring->corrected || !options->corrected); i++) {
        int code = rescore_root(rescoring, options->names[i], &error);
        worst = code > worst ? code : worst;
    }
    if (rescoring->changed + rescoring->same + rescoring->misfits + rescoring->problems > 0) {
        tell_sums(rescoring);
    }
    examiner_free(rescoring->examiner);
    case_close(rescoring->corrected);
    examiner_world_close(&world);
    free(rescoring);
    return worst;
}
