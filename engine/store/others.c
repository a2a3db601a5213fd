// Others: one JSON document, of which the part about one play is kept.

#include "store/others.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/json.h"

enum { FILE_LIMIT = 8 * 1024 * 1024, PEOPLE_MOST = 10000000, LIST_MOST = 4096 };

static const char SCHEMA[] = "casus-others/1";


// A list of at most LIST_MOST; false when it is something else or not there.
static bool read_list(const Json *object, const char *name, const Json **list) {
    *list = json_member(object, name);
    return json_is_array(*list) && json_length(*list) <= LIST_MOST;
}


static const char *read_id(const Json *object, Arena *arena) {
    const char *id = json_string(object, "id");
    return id && id[0] ? arena_copy_text(arena, id) : NULL;
}


static bool read_count(const Json *object, const char *name, int least, int most, int *count) {
    long long value;
    bool ok = json_integer(object, name, least, most, &value);
    *count = ok ? (int)value : 0;
    return ok;
}


static bool read_decision(const Json *json, Arena *arena, OthersDecision *decision) {
    const Json *list;
    decision->id = read_id(json, arena);
    if (!decision->id ||
        !read_count(json, "people", OTHERS_LEAST, PEOPLE_MOST, &decision->people) ||
        !read_list(json, "options", &list)) {
        return false;
    }
    decision->options = arena_take_array(arena, (size_t)json_length(list), sizeof(OthersOption));
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        OthersOption *option = &decision->options[decision->option_count++];
        option->id = read_id(item, arena);
        if (!option->id || !read_count(item, "chosen", 0, decision->people, &option->chosen)) {
            return false;
        }
    }
    return true;
}


static bool is_listed(const Json *list, const char *text) {
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        const char *one = json_item_string(item);
        if (one && strcmp(one, text) == 0) {
            return true;
        }
    }
    return false;
}


// Whether the item is a case at all; `*is_it`: the one that was asked for.
static bool read_play(const Json *item, const OthersPlay *play, bool *is_it) {
    const char *scenario = json_string(item, "scenario");
    const char *mode = json_string(item, "mode");
    const Json *editions;
    if (!scenario || !mode || !read_list(item, "editions", &editions)) {
        return false;
    }
    *is_it = strcmp(scenario, play->scenario) == 0 && strcmp(mode, play->mode) == 0 &&
             is_listed(editions, play->hash);
    return true;
}


static bool read_case(const Json *item, Others *others) {
    const Json *list;
    if (!read_count(item, "people", OTHERS_LEAST, PEOPLE_MOST, &others->people) ||
        !read_list(item, "decisions", &list)) {
        return false;
    }
    others->decisions =
        arena_take_array(others->arena, (size_t)json_length(list), sizeof(OthersDecision));
    for (const Json *one = json_first(list); one; one = json_next(one)) {
        if (!read_decision(one, others->arena, &others->decisions[others->decision_count++])) {
            return false;
        }
    }
    return true;
}


static bool damaged(Error *error, const char *what) {
    return error_set(error, ERROR_DAMAGED, "", "%s", what);
}


// Leaves `others->people` at 0 when the file is sound but not about this play.
static bool read_document(const Json *json, const OthersPlay *play, Others *others, Error *error) {
    const Json *cases;
    const char *schema = json_string(json, "schema");
    if (!schema || strcmp(schema, SCHEMA) != 0) {
        return damaged(error, "dit is geen bestand van soort \"casus-others/1\"");
    }
    if (!read_list(json, "cases", &cases)) {
        return damaged(error, "de lijst 'cases' ontbreekt of klopt niet");
    }
    for (const Json *item = json_first(cases); item; item = json_next(item)) {
        bool is_it = false;
        if (!read_play(item, play, &is_it)) {
            return damaged(error, "in een van de 'cases' ontbreekt 'scenario', 'mode' of "
                                  "'editions', of het klopt niet");
        }
        if (is_it) {
            return read_case(item, others) ||
                   damaged(error, "een aantal klopt niet: 'people' is ten minste 5, 'chosen' "
                                  "hoogstens 'people', en elke 'id' is ingevuld");
        }
    }
    return true;
}


Others *others_read(const char *path, const OthersPlay *play, Error *error) {
    size_t length = 0;
    *error = (Error){.code = ERROR_NONE};
    if (!path_is_taken(path)) {
        return NULL;
    }
    char *bytes = file_read(path, FILE_LIMIT, &length, error);
    Json *json = bytes ? json_parse(bytes, length, error) : NULL;
    Others *others = memory_new(1, sizeof *others);
    others->arena = arena_new();
    bool ok = json && read_document(json, play, others, error);
    if (!ok && !error->place[0]) {
        snprintf(error->place, sizeof error->place, "%.*s", ERROR_PLACE_MAX - 1, path);
    }
    json_free(json);
    free(bytes);
    if (!ok || others->people == 0) {
        others_free(others);
        return NULL;
    }
    return others;
}


void others_free(Others *others) {
    if (others) {
        arena_free(others->arena);
        free(others);
    }
}


const OthersDecision *others_find(const Others *others, const char *decision) {
    for (int i = 0; i < others->decision_count; i++) {
        if (strcmp(others->decisions[i].id, decision) == 0) {
            return &others->decisions[i];
        }
    }
    return NULL;
}


int others_chosen(const OthersDecision *decision, const char *option) {
    for (int i = 0; i < decision->option_count; i++) {
        if (strcmp(decision->options[i].id, option) == 0) {
            return decision->options[i].chosen;
        }
    }
    return -1;
}
