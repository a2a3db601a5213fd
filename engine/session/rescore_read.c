// Rescore, read back: rescored.json as it lies there. Nothing in it is believed that the log and
// the case do not say too.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/rescore.h"
#include "store/json.h"

enum { FILE_LIMIT = 4 * 1024 * 1024, MOST_POINTS = 1000 * 1000 };


// The bytes of the file; NULL without an error when it is not there.
static char *read_file(const char *folder, char path[PATH_MAX_BYTES], size_t *length, bool *found,
                       Error *error) {
    *found = path_join(path, folder, RESCORE_NAME, error) && path_is_taken(path);
    return *found ? file_read(path, FILE_LIMIT, length, error) : NULL;
}


static bool fail(const char *path, Error *error) {
    return error_set(error, ERROR_DAMAGED, path,
                     "dit is geen heel bestand van casus rescore; maak het opnieuw met casus "
                     "rescore");
}


static Json *open_file(const char *folder, char path[PATH_MAX_BYTES], bool *found, Error *error) {
    size_t length = 0;
    char *bytes = read_file(folder, path, &length, found, error);
    Json *json = bytes ? json_parse(bytes, length, error) : NULL;
    const char *schema = json_string(json, "schema");
    if (bytes && (!schema || strcmp(schema, "casus-rescore/1") != 0)) {
        fail(path, error);
        json_free(json);
        json = NULL;
    }
    free(bytes);
    return json;
}


bool rescore_edition(const char *folder, Edition *to, bool *found, Error *error) {
    char path[PATH_MAX_BYTES];
    Json *json = open_file(folder, path, found, error);
    if (!json) {
        return !*found;
    }
    const Json *edition = json_member(json, "to");
    bool ok = (json_copy(json, "scenario", to->scenario, sizeof to->scenario) &&
               json_copy(edition, "version", to->version, sizeof to->version) &&
               json_copy(edition, "hash", to->hash, sizeof to->hash)) ||
              fail(path, error);
    json_free(json);
    return ok;
}


bool rescore_verify(const char *folder, Case *to, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length = 0;
    bool found;
    char *bytes = read_file(folder, path, &length, &found, error);
    if (!bytes) {
        return false;
    }
    Rescore *rescore = memory_new(1, sizeof *rescore);
    bool ok = rescore_session(folder, to, rescore, error);
    if (ok && (rescore->json.length != length || memcmp(rescore->json.text, bytes, length) != 0)) {
        ok = error_set(error, ERROR_DAMAGED, path,
                       "dit is niet wat uit het logboek volgt; het is veranderd of gemaakt door "
                       "een andere Casus. Maak het opnieuw met casus rescore");
    }
    rescore_free(rescore);
    free(rescore);
    free(bytes);
    return ok;
}


// ---- In the place of what the log says ----


static bool read_points(const Json *item, int *raw, int *max) {
    long long number[2];
    const Json *now = json_member(item, "new");
    if (!json_integer(now, "raw", 0, MOST_POINTS, &number[0]) ||
        !json_integer(now, "max", 0, MOST_POINTS, &number[1]) || number[0] > number[1]) {
        return false;
    }
    *raw = (int)number[0];
    *max = (int)number[1];
    return true;
}


static bool take_decisions(const Json *json, Facts *facts) {
    const Json *item = json_first(json_member(json, "decisions"));
    for (; item; item = json_next(item)) {
        const char *id = json_string(item, "id");
        int raw;
        int max;
        if (!id || !read_points(item, &raw, &max)) {
            return false;
        }
        for (int i = 0; i < facts->decision_count; i++) {
            if (strcmp(facts->decisions[i].id, id) == 0) {
                facts->decisions[i].raw = raw;
                facts->decisions[i].max = max;
            }
        }
    }
    return true;
}


// As many observations as the result names lines.
static bool take_indicators(const Json *json, Facts *facts) {
    const Json *item = json_first(json_member(json_member(json, "result"), "indicators"));
    facts->indicator_count = 0;
    for (; item; item = json_next(item)) {
        long long raw;
        long long max;
        FactsIndicator *indicator = &facts->indicators[facts->indicator_count];
        if (facts->indicator_count == FRAMEWORK_MAX_INDICATORS ||
            !json_copy(item, "id", indicator->id, sizeof indicator->id) ||
            !json_integer(item, "raw", 0, MOST_POINTS, &raw) ||
            !json_integer(item, "max", 0, MOST_POINTS, &max)) {
            return false;
        }
        indicator->raw = (int)raw;
        indicator->max = (int)max;
        indicator->observations = json_length(json_member(item, "evidence"));
        facts->indicator_count++;
    }
    return true;
}


static bool take_end(const Json *json, Facts *facts) {
    const Json *result = json_member(json, "result");
    facts->has_verdict = json_boolean(result, "success", &facts->has_passed);
    facts->has_passed = facts->has_verdict && facts->has_passed;
    facts->ending[0] = '\0';
    json_copy(result, "ending", facts->ending, sizeof facts->ending);
    return read_points(json, &facts->raw, &facts->max);
}


bool rescore_facts(const char *folder, Facts *facts, bool *found, Error *error) {
    char path[PATH_MAX_BYTES];
    Json *json = open_file(folder, path, found, error);
    if (!json) {
        return !*found;
    }
    bool is_carried = false;
    const char *head = json_string(json_member(json, "journal"), "head");
    bool ok = (head && json_boolean(json, "carried", &is_carried)) || fail(path, error);
    if (ok && strcmp(head, facts->head) != 0) {
        ok = error_set(error, ERROR_DAMAGED, path,
                       "dit hoort bij een ander logboek; maak het opnieuw met casus rescore");
    } else if (ok && !is_carried) {
        ok = error_set(error, ERROR_REFUSED, path,
                       "de antwoorden passen niet in de verbeterde uitgave van de casus");
    } else if (ok) {
        ok = (take_decisions(json, facts) && take_indicators(json, facts) &&
              take_end(json, facts)) ||
             fail(path, error);
    }
    json_free(json);
    return ok;
}
