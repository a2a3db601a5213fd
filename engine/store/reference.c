// Reference: selection lists and regimes from JSON.
// Wrong data is refused with the entry that is wrong.

#include "store/reference.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/document.h"

enum {
    MOST_MONTHS = 200 * 12,  // longer than any term of a list; a slip of the pen
    MOST_DAYS = 3660
};


// ---- Schedule ----


static bool read_enum(const Json *object, const char *name, const char *const *words, int count,
                      int *value) {
    const char *word = json_string(object, name);
    for (int i = 0; word && i < count; i++) {
        if (strcmp(words[i], word) == 0) {
            *value = i;
            return true;
        }
    }
    return false;
}


static bool read_certainty(const Json *object, Certainty *certainty) {
    const char *words[CERTAINTY_COUNT];
    int value;
    for (int i = 0; i < CERTAINTY_COUNT; i++) {
        words[i] = certainty_code((Certainty)i);
    }
    if (!read_enum(object, "certainty", words, CERTAINTY_COUNT, &value)) {
        return false;
    }
    *certainty = (Certainty)value;
    return true;
}


// A term that a list can have: it ends, and lies within what can be counted with.
static bool read_term(const Json *object, const char *name, Duration *term) {
    const char *text = json_string(object, name);
    return text && duration_from_iso(text, term) &&
           term->years * 12 + term->months <= MOST_MONTHS && term->days <= MOST_DAYS;
}


static int find_type(const Schedule *schedule, long long number) {
    for (int i = 0; i < schedule->type_count; i++) {
        if (schedule->types[i].number == number) {
            return i;
        }
    }
    return -1;
}


// What the category is. Leaves the name of the member at fault in `*wrong`.
static bool read_identity(const Json *item, const Schedule *schedule, Category *category,
                          const char **wrong) {
    static const char *const KINDS[] = {"generic", "specific"};
    long long type;
    int kind;
    category->number = document_copy(item, "number", schedule->arena);
    category->result = json_text(item, "result", schedule->arena);
    category->scope = json_text(item, "scope", schedule->arena);
    category->examples = document_copy(item, "examples", schedule->arena);
    category->start = json_text(item, "start", schedule->arena);
    *wrong = "number";
    if (!category->number || schedule_find(schedule, category->number) >= 0) {
        return false;
    }
    *wrong = "result";
    if (text_is_empty(category->result)) {
        return false;
    }
    *wrong = "process_type";
    if (!json_integer(item, "process_type", 1, 999, &type)) {
        return false;
    }
    category->type = find_type(schedule, type);
    if (category->type < 0) {
        return false;
    }
    *wrong = "kind";
    if (!read_enum(item, "kind", KINDS, 2, &kind)) {
        return false;
    }
    category->is_specific = kind == 1;
    return true;
}


// How long it is kept. Leaves the name of the member at fault in `*wrong`.
static bool read_rule(const Json *item, Category *category, const char **wrong) {
    const char *terms[PROCESS_TERM_COUNT];
    const char *code = json_string(item, "appraisal");
    int term = 0;
    for (int i = 0; i < PROCESS_TERM_COUNT; i++) {
        terms[i] = process_term_code((ProcessTerm)i);
    }
    *wrong = "appraisal";
    if (!code || !appraisal_from_code(code, &category->appraisal) ||
        category->appraisal == APPRAISAL_NONE) {
        return false;
    }
    bool is_destroy = category->appraisal == APPRAISAL_DESTROY;
    *wrong = "process_term";
    if (!read_enum(item, "process_term", terms, PROCESS_TERM_COUNT, &term) &&
        (is_destroy || !json_is_null(item, "process_term"))) {
        return false;
    }
    category->process_term = (ProcessTerm)term;
    *wrong = "retention";
    if (is_destroy ? !read_term(item, "retention", &category->retention)
                   : !json_is_null(item, "retention")) {
        return false;
    }
    *wrong = "certainty";
    return read_certainty(item, &category->certainty);
}


static bool read_types(const Json *json, Schedule *schedule, const char *path, Error *error) {
    const Json *types = json_member(json, "process_types");
    schedule->types =
        arena_take_array(schedule->arena, (size_t)json_length(types), sizeof(ProcessType));
    for (const Json *item = json_first(types); item; item = json_next(item)) {
        long long number;
        if (!json_integer(item, "number", 1, 999, &number) || find_type(schedule, number) >= 0) {
            return error_set(error, ERROR_DAMAGED, path, "procestype %d heeft geen eigen nummer",
                             schedule->type_count + 1);
        }
        ProcessType *type = &schedule->types[schedule->type_count++];
        type->number = (int)number;
        type->title = json_text(item, "title", schedule->arena);
    }
    return true;
}


static bool read_categories(const Json *json, Schedule *schedule, const char *path, Error *error) {
    const Json *categories = json_member(json, "categories");
    int count = json_length(categories);
    if (count == 0) {
        return error_set(error, ERROR_DAMAGED, path, "de selectielijst heeft geen categorie");
    }
    schedule->categories = arena_take_array(schedule->arena, (size_t)count, sizeof(Category));
    for (const Json *item = json_first(categories); item; item = json_next(item)) {
        const char *wrong = "";
        Category category = {0};
        if (!read_identity(item, schedule, &category, &wrong) ||
            !read_rule(item, &category, &wrong)) {
            return error_set(error, ERROR_DAMAGED, path,
                             "categorie %s (de %d-e): '%s' ontbreekt of klopt niet",
                             category.number ? category.number : "?", schedule->category_count + 1,
                             wrong);
        }
        schedule->categories[schedule->category_count++] = category;
    }
    return true;
}


// How terms count: to the day, unless the list says otherwise.
static bool read_counting(const Json *json, Schedule *schedule, const char *path, Error *error) {
    const char *words[COUNTING_COUNT];
    int counting = COUNTING_DAY;
    for (int i = 0; i < COUNTING_COUNT; i++) {
        words[i] = counting_code((Counting)i);
    }
    if (!json_is_null(json, "counting") &&
        !read_enum(json, "counting", words, COUNTING_COUNT, &counting)) {
        return error_set(error, ERROR_DAMAGED, path, "'counting' is \"%s\" of \"%s\"", words[0],
                         words[1]);
    }
    schedule->counting = (Counting)counting;
    return true;
}


// Two days, of which the last may be open (DATE_NONE).
static bool read_days(const Json *object, Date *first, Date *last) {
    const char *from = json_string(object, "from");
    const char *to = json_string(object, "to");
    *last = DATE_NONE;
    return from && date_from_iso(from, first) && (to || json_is_null(object, "to")) &&
           (!to || date_from_iso(to, last));
}


static bool read_validity(const Json *json, Schedule *schedule, const char *path, Error *error) {
    const Json *valid = json_member(json, "valid");
    if (!read_days(valid, &schedule->valid_from, &schedule->valid_to) ||
        (schedule->valid_to != DATE_NONE && schedule->valid_to < schedule->valid_from)) {
        return error_set(error, ERROR_DAMAGED, path, "'valid' heeft geen goede datums (from, to)");
    }
    return true;
}


Schedule *schedule_open(const char *assets, const char *id, Error *error) {
    char path[PATH_MAX_BYTES];
    Json *json = document_open(assets, "schedules", id, "casus-schedule/1", path, error);
    if (!json) {
        return NULL;
    }
    Schedule *schedule = memory_new(1, sizeof *schedule);
    schedule->arena = arena_new();
    schedule->id = arena_copy_text(schedule->arena, id);
    schedule->version = document_copy(json, "version", schedule->arena);
    schedule->title = json_text(json, "title", schedule->arena);
    schedule->source = json_text(json, "source", schedule->arena);
    bool ok =
        read_validity(json, schedule, path, error) && read_counting(json, schedule, path, error) &&
        read_types(json, schedule, path, error) && read_categories(json, schedule, path, error);
    if (ok && (!schedule->version || text_is_empty(schedule->source))) {
        ok = error_set(error, ERROR_DAMAGED, path, "'version' of 'source' ontbreekt");
    }
    json_free(json);
    if (!ok) {
        schedule_free(schedule);
        return NULL;
    }
    return schedule;
}


// ---- Regime ----


// Leaves the name of the member at fault in `*wrong`.
static bool read_entry(const Json *item, Arena *arena, RegimeEntry *entry, const char **wrong) {
    entry->id = document_copy(item, "id", arena);
    entry->title = json_text(item, "title", arena);
    entry->schedule = document_copy(item, "schedule", arena);
    entry->source = document_copy(item, "source", arena);
    entry->instead = document_copy(item, "instead", arena);
    *wrong = "id";
    if (!entry->id) {
        return false;
    }
    *wrong = "title";
    if (text_is_empty(entry->title)) {
        return false;
    }
    *wrong = "from, to";
    if (!read_days(item, &entry->from, &entry->to)) {
        return false;
    }
    *wrong = "schedule";
    if (entry->schedule ? !document_is_plain_id(entry->schedule)
                        : !json_is_null(item, "schedule")) {
        return false;
    }
    *wrong = "transfer";
    if (!json_is_null(item, "transfer") && !read_term(item, "transfer", &entry->transfer)) {
        return false;
    }
    *wrong = "certainty";
    return read_certainty(item, &entry->certainty);
}


static bool read_entries(const Json *json, Regime *regime, const char *path, Error *error) {
    const Json *entries = json_member(json, "entries");
    regime->entries =
        arena_take_array(regime->arena, (size_t)json_length(entries), sizeof(RegimeEntry));
    for (const Json *item = json_first(entries); item; item = json_next(item)) {
        const char *wrong = "";
        RegimeEntry entry = {0};
        if (!read_entry(item, regime->arena, &entry, &wrong)) {
            return error_set(error, ERROR_DAMAGED, path,
                             "periode %s (de %d-e): '%s' ontbreekt of klopt niet",
                             entry.id ? entry.id : "?", regime->entry_count + 1, wrong);
        }
        regime->entries[regime->entry_count++] = entry;
    }
    return regime_check(regime, path, error);
}


Regime *regime_open(const char *assets, const char *id, Error *error) {
    char path[PATH_MAX_BYTES];
    Json *json = document_open(assets, "regimes", id, "casus-regime/1", path, error);
    if (!json) {
        return NULL;
    }
    Regime *regime = memory_new(1, sizeof *regime);
    regime->arena = arena_new();
    regime->id = arena_copy_text(regime->arena, id);
    regime->version = document_copy(json, "version", regime->arena);
    regime->title = json_text(json, "title", regime->arena);
    bool ok = read_entries(json, regime, path, error);
    if (ok && !regime->version) {
        ok = error_set(error, ERROR_DAMAGED, path, "'version' ontbreekt");
    }
    json_free(json);
    if (!ok) {
        regime_free(regime);
        return NULL;
    }
    return regime;
}
