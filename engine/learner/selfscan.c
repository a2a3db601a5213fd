// Selfscan: lines of JSON; the file is replaced as a whole with one line more, so that it is never
// half and two programs cannot lose each other's scan.

#include "learner/selfscan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "learner/selfscan_json.h"
#include "store/files.h"
#include "store/json.h"

static const char SCHEMA[] = "casus-selfscan/1";
static const char FILE_NAME[] = "selfscan.ndjson";

enum { FILE_LIMIT = 16 * 1024 * 1024 };


Text selfscan_words(int value) {
    static const Text WORDS[] = {
        {{"dit kan ik nog niet", "I cannot do this yet"}},
        {{"dit kan ik met hulp", "I can do this with help"}},
        {{"dit kan ik alleen, bij gewoon werk", "I can do this alone, in ordinary work"}},
        {{"dit kan ik alleen, ook als het lastig is", "I can do this alone, also when it is hard"}},
        {{"dit kan ik, en ik kan het een ander leren", "I can do this, and teach it to others"}},
    };
    bool is_one = value >= SELFSCAN_LEAST && value <= SELFSCAN_MOST;
    return is_one ? WORDS[value - SELFSCAN_LEAST] : (Text){{NULL}};
}


// ---- Answers ----


static int find_answer(const Selfscan *scan, bool is_competency, const char *id) {
    for (int i = 0; i < scan->answer_count; i++) {
        if (scan->answers[i].is_competency == is_competency &&
            strcmp(scan->answers[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


bool selfscan_answer(Selfscan *scan, bool is_competency, const char *id, int value) {
    int at = find_answer(scan, is_competency, id);
    if (value == 0) {
        if (at >= 0) {
            scan->answer_count--;
            memmove(&scan->answers[at], &scan->answers[at + 1],
                    (size_t)(scan->answer_count - at) * sizeof *scan->answers);
        }
        return true;
    }
    if (value < SELFSCAN_LEAST || value > SELFSCAN_MOST || !id[0] || strlen(id) >= ENTRY_ID ||
        (at < 0 && scan->answer_count == SELFSCAN_ANSWERS)) {
        return false;
    }
    at = at < 0 ? scan->answer_count++ : at;
    snprintf(scan->answers[at].id, ENTRY_ID, "%s", id);
    scan->answers[at].is_competency = is_competency;
    scan->answers[at].value = value;
    return true;
}


int selfscan_value(const Selfscan *scan, bool is_competency, const char *id) {
    int at = find_answer(scan, is_competency, id);
    return at < 0 ? 0 : scan->answers[at].value;
}


// ---- Reading ----


static bool read_answers(const Json *list, bool are_competencies, Selfscan *scan) {
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        long long value;
        const char *id = json_string(item, "id");
        if (!id || !json_integer(item, "value", SELFSCAN_LEAST, SELFSCAN_MOST, &value) ||
            find_answer(scan, are_competencies, id) >= 0 ||
            !selfscan_answer(scan, are_competencies, id, (int)value)) {
            return false;
        }
    }
    return true;
}


bool selfscan_from_json(const Json *json, Selfscan *scan, Error *error) {
    const char *schema = json_string(json, "schema");
    const Json *framework = json_member(json, "framework");
    int64_t unused;
    *scan = (Selfscan){.answer_count = 0};
    if (schema && strncmp(schema, SCHEMA, strlen("casus-selfscan/")) == 0 &&
        strcmp(schema, SCHEMA) != 0) {
        return error_set(error, ERROR_DAMAGED, "",
                         "deze zelfscan is van een nieuwere Casus (%.40s)", schema);
    }
    bool has_profile = !json_is_null(json, "profile");
    if (!schema || strcmp(schema, SCHEMA) != 0 ||
        !json_copy(json, "timestamp", scan->timestamp, sizeof scan->timestamp) ||
        !timestamp_read(scan->timestamp, &unused) ||
        !json_copy(json, "player", scan->player, sizeof scan->player) ||
        !json_copy(framework, "id", scan->framework, sizeof scan->framework) ||
        !json_copy(framework, "version", scan->version, sizeof scan->version) ||
        (has_profile && !json_copy(json, "profile", scan->profile, sizeof scan->profile)) ||
        !read_answers(json_member(json, "competencies"), true, scan) ||
        !read_answers(json_member(json, "indicators"), false, scan) || scan->answer_count == 0) {
        return error_set(error, ERROR_DAMAGED, "", "deze regel is geen zelfscan van Casus");
    }
    return true;
}


static void add_scan(SelfscanList *list, const Selfscan *scan) {
    list->scans = memory_resize(list->scans, (size_t)list->count + 1, sizeof *list->scans);
    list->scans[list->count++] = *scan;
}


static void take_line(SelfscanList *list, const char *player, const char *line, size_t length,
                      int number) {
    Selfscan scan;
    Error error;
    Json *json = json_parse(line, length, &error);
    bool ok = json && selfscan_from_json(json, &scan, &error);
    json_free(json);
    if (!ok) {
        if (list->damaged++ == 0) {
            list->why = error;
            list->why.line = number;
            snprintf(list->why.place, sizeof list->why.place, "%s", FILE_NAME);
        }
    } else if (strcmp(scan.player, player) == 0 && list->count < SELFSCAN_SCANS) {
        add_scan(list, &scan);
    }
}


static bool is_blank(const char *line, size_t length) {
    return length == 0 || (length == 1 && line[0] == '\r');
}


static int compare_oldest(const void *a, const void *b) {
    return strcmp(((const Selfscan *)a)->timestamp, ((const Selfscan *)b)->timestamp);
}


// NULL without a reason (code NONE): there is no file.
static char *read_file(const char *data, size_t *length, Error *error) {
    char path[PATH_MAX_BYTES];
    *length = 0;
    error->code = ERROR_NONE;
    if (!path_join(path, data, FILE_NAME, error) || !path_is_taken(path)) {
        return NULL;
    }
    return file_read(path, FILE_LIMIT, length, error);
}


bool selfscan_read(const char *data, const char *player, SelfscanList *list, Error *error) {
    size_t length;
    int number = 1;
    Error problem;
    *list = (SelfscanList){.count = 0};
    char *bytes = read_file(data, &length, &problem);
    if (!bytes) {
        *error = problem;
        return problem.code == ERROR_NONE;
    }
    const char *end = bytes + length;
    for (const char *line = bytes; line < end; number++) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        size_t size = (size_t)((stop ? stop : end) - line);
        if (!is_blank(line, size)) {
            take_line(list, player, line, size, number);
        }
        line = stop ? stop + 1 : end;
    }
    free(bytes);
    if (list->count > 1) {
        qsort(list->scans, (size_t)list->count, sizeof *list->scans, compare_oldest);
    }
    return true;
}


void selfscan_free(SelfscanList *list) {
    free(list->scans);
    *list = (SelfscanList){.count = 0};
}


// ---- Adding ----


static void write_answers(Buffer *out, const Selfscan *scan, const char *name,
                          bool are_competencies) {
    json_open(out, name, '[');
    for (int i = 0; i < scan->answer_count; i++) {
        if (scan->answers[i].is_competency == are_competencies) {
            json_open(out, NULL, '{');
            json_add_member(out, "id", scan->answers[i].id);
            json_add_number(out, "value", scan->answers[i].value);
            json_close(out, '}');
        }
    }
    json_close(out, ']');
}


void selfscan_to_json(Buffer *out, const char *name, const Selfscan *scan) {
    json_open(out, name, '{');
    json_add_member(out, "schema", SCHEMA);
    json_add_member(out, "timestamp", scan->timestamp);
    json_add_member(out, "player", scan->player);
    json_open(out, "framework", '{');
    json_add_member(out, "id", scan->framework);
    json_add_member(out, "version", scan->version);
    json_close(out, '}');
    if (scan->profile[0]) {
        json_add_member(out, "profile", scan->profile);
    }
    write_answers(out, scan, "competencies", true);
    write_answers(out, scan, "indicators", false);
    json_close(out, '}');
}


// What is there stays byte for byte, also lines that nobody can read.
static bool add_line(const char *data, const Selfscan *scan, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length;
    Error problem;
    Buffer out = {0};
    char *bytes = read_file(data, &length, &problem);
    if (!bytes && problem.code != ERROR_NONE) {
        *error = problem;
        return false;
    }
    if (length > 0) {
        buffer_add_bytes(&out, bytes, length);
        buffer_add(&out, bytes[length - 1] == '\n' ? "" : "\n");
    }
    selfscan_to_json(&out, NULL, scan);
    buffer_add(&out, "\n");
    bool ok =
        path_join(path, data, FILE_NAME, error) && file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    free(bytes);
    return ok;
}


bool selfscan_add(const char *data, const Selfscan *scan, Error *error) {
    int64_t unused;
    if (scan->answer_count == 0) {
        return error_set(error, ERROR_REFUSED, "",
                         "je hebt nog niets ingevuld; kies bij ten minste een punt een antwoord");
    }
    check_always(scan->player[0] && scan->framework[0] && scan->version[0] &&
                 timestamp_read(scan->timestamp, &unused));
    if (!folder_make(data, error)) {
        return false;
    }
    int lock = folder_lock(data, error);
    bool ok = lock >= 0 && add_line(data, scan, error);
    folder_unlock(lock);
    return ok;
}


// ---- Comparing ----


static void find_scans(const SelfscanList *list, const Framework *framework,
                       SelfscanComparison *comparison) {
    for (int i = 0; i < list->count; i++) {
        if (framework_find_source(framework, list->scans[i].framework) >= 0) {
            comparison->first = comparison->first ? comparison->first : &list->scans[i];
            comparison->last = &list->scans[i];
        }
    }
}


static void add_row(SelfscanComparison *comparison, const Progress *progress, bool is_competency,
                    const char *framework, const char *id, Text title) {
    SelfscanRow row = {.is_competency = is_competency, .id = id, .title = title};
    const ProgressRow *seen =
        is_competency
            ? progress_find(progress->competencies, progress->competency_count, framework, id)
            : progress_find(progress->indicators, progress->indicator_count, framework, id);
    row.observed = seen ? seen->all : (Tally){0};
    if (comparison->first) {
        row.first = selfscan_value(comparison->first, is_competency, id);
        row.last = selfscan_value(comparison->last, is_competency, id);
    }
    comparison->rows[comparison->count++] = row;
}


SelfscanComparison *selfscan_compare(const SelfscanList *list, const Framework *framework,
                                     const Progress *progress) {
    SelfscanComparison *comparison = memory_new(1, sizeof *comparison);
    size_t most = (size_t)framework->competency_count + (size_t)framework->indicator_count;
    comparison->rows = memory_new(most + 1, sizeof *comparison->rows);
    find_scans(list, framework, comparison);
    for (int i = 0; i < framework->competency_count; i++) {
        const Competency *competency = &framework->competencies[i];
        const char *source = framework->sources[competency->source].id;
        add_row(comparison, progress, true, source, competency->id, competency->title);
        for (int k = 0; k < framework->indicator_count; k++) {
            const Indicator *indicator = &framework->indicators[k];
            if (indicator->competency == i) {
                add_row(comparison, progress, false, source, indicator->id, indicator->title);
            }
        }
    }
    return comparison;
}


void selfscan_compare_free(SelfscanComparison *comparison) {
    if (comparison) {
        free(comparison->rows);
        free(comparison);
    }
}
