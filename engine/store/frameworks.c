// Frameworks: reading a framework. Wrong data is refused with the entry that is wrong.

#include "store/frameworks.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "store/document.h"

static const char SCHEMA[] = "casus-framework/1";

enum { SCALE_MOST = 18, TEXTS_MOST = 64 };

// What is being read, and from where.
typedef struct Reading {
    Framework *framework;
    const char *place;
    const char *bytes;  // of the file, to find lines in; NULL: messages have no line
    size_t length;
    Error *error;
} Reading;


// ---- Telling what is wrong ----


// The line where `word` stands between quotes: the first, or the last; 0 when it does not.
static int line_of(const Reading *reading, const char *word, bool is_last) {
    size_t size = strlen(word);
    int line = 1;
    int found = 0;
    for (size_t i = 0; reading->bytes && i + size + 1 < reading->length; i++) {
        line += reading->bytes[i] == '\n';
        if (reading->bytes[i] == '"' && memcmp(reading->bytes + i + 1, word, size) == 0 &&
            reading->bytes[i + 1 + size] == '"' && (is_last || !found)) {
            found = line;
        }
    }
    return found;
}


static bool fail(const Reading *reading, const char *id, const char *format, ...)
    ERROR_FORMAT(3, 4);


// `id`: the entry the message is about, NULL when it has none. Of two that are called the same the
// second is the one too many.
static bool fail(const Reading *reading, const char *id, const char *format, ...) {
    char text[ERROR_TEXT_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return error_set_at(reading->error, ERROR_DAMAGED, reading->place,
                        id ? line_of(reading, id, true) : 0, "%s", text);
}


// The same about a member of the whole; without a line when it is not there.
static bool fail_member(const Reading *reading, const Json *json, const char *name,
                        const char *text) {
    return error_set_at(reading->error, ERROR_DAMAGED, reading->place,
                        json_member(json, name) ? line_of(reading, name, false) : 0, "%s", text);
}


// ---- Parts ----


// A text in both languages, {"nl": ..., "en": ...}, or only in Dutch, "...".
static Text take_text(const Json *item, Arena *arena, const char *dutch) {
    Text text = {{NULL}};
    if (dutch) {
        text.in[LANGUAGE_NL] = dutch[0] ? arena_copy_text(arena, dutch) : NULL;
        return text;
    }
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        const char *in = json_string(item, language_code((Language)i));
        text.in[i] = in && in[0] ? arena_copy_text(arena, in) : NULL;
    }
    return text;
}


static Text read_text(const Json *object, const char *name, Arena *arena) {
    return take_text(json_member(object, name), arena, json_string(object, name));
}


static bool has_dutch(Text text) {
    return text.in[LANGUAGE_NL] != NULL;
}


// A code that an author can write in Lua with an underscore for the dash, and that fits in a log.
static bool is_code(const char *id) {
    if (!isalpha((unsigned char)id[0])) {
        return false;
    }
    return document_is_plain_id(id);
}


// Answers the id of an entry; NULL with a message when it cannot be one.
static const char *read_id(const Reading *reading, const Json *item, const char *what, int number) {
    const char *id = json_string(item, "id");
    if (!id || !id[0]) {
        fail(reading, NULL, "%s %d heeft geen eigen id; schrijf \"id\": \"AB-01\"", what, number);
        return NULL;
    }
    if (!is_code(id)) {
        fail(reading, id,
             "%s %d: \"%.80s\" kan geen id zijn; begin met een letter en gebruik alleen letters, "
             "cijfers en -, hoogstens %d tekens",
             what, number, id, FRAMEWORK_ID_MAX - 1);
        return NULL;
    }
    return arena_copy_text(reading->framework->arena, id);
}


// The list called `name`; NULL with a message when it has nothing or too much in it.
static const Json *read_list(const Reading *reading, const Json *json, const char *name, int most,
                             const char *what) {
    char text[ERROR_TEXT_MAX];
    const Json *list = json_member(json, name);
    int count = json_length(list);
    if (count >= 1 && count <= most) {
        return list;
    }
    snprintf(text, sizeof text,
             "geef 1 tot en met %d %s, in een lijst \"%s\": [ ... ]; er staan er %d", most, what,
             name, count);
    fail_member(reading, json, name, text);
    return NULL;
}


static bool read_competencies(const Reading *reading, const Json *json) {
    Framework *framework = reading->framework;
    const Json *list =
        read_list(reading, json, "competencies", FRAMEWORK_MAX_COMPETENCIES, "competenties");
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        int number = framework->competency_count + 1;
        Competency competency = {.id = read_id(reading, item, "competentie", number),
                                 .title = read_text(item, "title", framework->arena)};
        if (!competency.id) {
            return false;
        }
        if (framework_find_competency(framework, competency.id) >= 0) {
            return fail(reading, competency.id,
                        "competentie %s staat er twee keer (de %d-e); geef "
                        "elke competentie een eigen id",
                        competency.id, number);
        }
        if (!has_dutch(competency.title)) {
            return fail(reading, competency.id, "competentie %s heeft geen 'title'", competency.id);
        }
        framework->competencies[framework->competency_count++] = competency;
    }
    return list != NULL;
}


static bool read_indicator(const Reading *reading, const Json *item) {
    Framework *framework = reading->framework;
    int number = framework->indicator_count + 1;
    const char *competency = json_string(item, "competency");
    Indicator indicator = {.id = read_id(reading, item, "indicator", number),
                           .title = read_text(item, "title", framework->arena),
                           .competency =
                               framework_find_competency(framework, competency ? competency : "")};
    if (!indicator.id) {
        return false;
    }
    if (framework_find(framework, indicator.id) >= 0) {
        return fail(reading, indicator.id,
                    "indicator %s staat er twee keer (de %d-e); geef elke indicator een eigen id",
                    indicator.id, number);
    }
    if (!has_dutch(indicator.title)) {
        return fail(reading, indicator.id, "indicator %s heeft geen 'title'", indicator.id);
    }
    if (indicator.competency < 0) {
        return fail(reading, indicator.id,
                    "indicator %s hoort bij een competentie die er niet is (\"%.60s\"); schrijf "
                    "bij 'competency' bijvoorbeeld \"%s\"",
                    indicator.id, competency ? competency : "", framework->competencies[0].id);
    }
    framework->indicators[framework->indicator_count++] = indicator;
    return true;
}


static bool read_indicators(const Reading *reading, const Json *json) {
    const Json *list =
        read_list(reading, json, "indicators", FRAMEWORK_MAX_INDICATORS, "indicatoren");
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        if (!read_indicator(reading, item)) {
            return false;
        }
    }
    return list != NULL;
}


// ---- What somebody has to know, and what the work is like ----


// A list of texts; false when it is something else, or holds a text without words.
static bool read_texts(const Json *item, const char *name, Arena *arena, const Text **texts,
                       int *count) {
    const Json *list = json_member(item, name);
    int length = json_length(list);
    if (length > TEXTS_MOST || (length == 0 && !json_is_null(item, name))) {
        return false;
    }
    Text *all = arena_take_array(arena, (size_t)length, sizeof *all);
    for (const Json *one = json_first(list); one; one = json_next(one)) {
        all[*count] = take_text(one, arena, json_item_string(one));
        if (!has_dutch(all[(*count)++])) {
            return false;
        }
    }
    *texts = all;
    return true;
}


// False when it is there and no scale; 0 when it is not there.
static bool read_scale_number(const Json *item, int *scale) {
    long long number = 0;
    bool ok = json_is_null(item, "scale") || json_integer(item, "scale", 1, SCALE_MOST, &number);
    *scale = (int)number;
    return ok;
}


static Text name_profile(Arena *arena, const char *id, int scale) {
    Text title = {{NULL}};
    if (scale > 0) {
        title.in[LANGUAGE_NL] = arena_format(arena, "Kwaliteitenprofiel %s, schaal %d", id, scale);
        title.in[LANGUAGE_EN] = arena_format(arena, "Quality profile %s, scale %d", id, scale);
    } else {
        title.in[LANGUAGE_NL] = arena_format(arena, "Kwaliteitenprofiel %s", id);
        title.in[LANGUAGE_EN] = arena_format(arena, "Quality profile %s", id);
    }
    return title;
}


static bool read_profile(const Reading *reading, const Json *item) {
    Framework *framework = reading->framework;
    Arena *arena = framework->arena;
    int number = framework->profile_count + 1;
    QualityProfile profile = {.id = read_id(reading, item, "profiel", number),
                              .title = read_text(item, "title", arena),
                              .experience = read_text(item, "experience", arena),
                              .work_level = read_text(item, "work_level", arena)};
    if (!profile.id) {
        return false;
    }
    if (framework_find_profile(framework, profile.id) >= 0) {
        return fail(reading, profile.id, "profiel %s staat er twee keer", profile.id);
    }
    if (!read_scale_number(item, &profile.scale)) {
        return fail(reading, profile.id, "profiel %s: 'scale' is een schaal van 1 tot en met %d",
                    profile.id, SCALE_MOST);
    }
    if (!read_texts(item, "knowledge", arena, &profile.knowledge, &profile.knowledge_count)) {
        return fail(reading, profile.id, "profiel %s: 'knowledge' is geen lijst van teksten",
                    profile.id);
    }
    if (!has_dutch(profile.title)) {
        profile.title = name_profile(arena, profile.id, profile.scale);
    }
    framework->profiles[framework->profile_count++] = profile;
    return true;
}


static bool read_scale(const Reading *reading, const Json *item) {
    Framework *framework = reading->framework;
    Arena *arena = framework->arena;
    int number = framework->scale_count + 1;
    FrameworkScale scale = {.problems = read_text(item, "problems", arena),
                            .frameworks = read_text(item, "frameworks", arena),
                            .choice = read_text(item, "choice", arena),
                            .responds_to = read_text(item, "responds_to", arena),
                            .judged_on = read_text(item, "judged_on", arena)};
    if (!read_scale_number(item, &scale.scale) || scale.scale == 0) {
        return fail(reading, NULL,
                    "schaal %d van de lijst: 'scale' is een schaal van 1 tot en "
                    "met %d",
                    number, SCALE_MOST);
    }
    if (!read_texts(item, "work", arena, &scale.work, &scale.work_count)) {
        return fail(reading, NULL, "schaal %d: 'work' is geen lijst van teksten", scale.scale);
    }
    framework->scales[framework->scale_count++] = scale;
    return true;
}


// Neither is needed to score.
static bool read_levels(const Reading *reading, const Json *json) {
    const Json *profiles = json_member(json, "quality_profiles");
    const Json *scales = json_member(json, "scales");
    if (json_length(profiles) > FRAMEWORK_MAX_PROFILES ||
        json_length(scales) > FRAMEWORK_MAX_SCALES) {
        return fail(reading, NULL, "geef hoogstens %d profielen en %d schalen",
                    FRAMEWORK_MAX_PROFILES, FRAMEWORK_MAX_SCALES);
    }
    for (const Json *item = json_first(profiles); item; item = json_next(item)) {
        if (!read_profile(reading, item)) {
            return false;
        }
    }
    for (const Json *item = json_first(scales); item; item = json_next(item)) {
        if (!read_scale(reading, item)) {
            return false;
        }
    }
    return true;
}


// ---- The whole ----


static bool read_identity(const Reading *reading, const Json *json) {
    Framework *framework = reading->framework;
    const char *id = json_string(json, "id");
    const char *version = json_string(json, "version");
    if (!id || !document_is_plain_id(id)) {
        return fail_member(reading, json, "id",
                           "'id' ontbreekt of klopt niet; schrijf een korte naam van letters, "
                           "cijfers en -");
    }
    if (!version || !version[0] || strlen(version) >= FRAMEWORK_ID_MAX) {
        return fail_member(reading, json, "version",
                           "'version' ontbreekt; schrijf \"version\": \"1\", en maak het nummer "
                           "hoger als je iets verandert");
    }
    framework->sources[0] = (FrameworkSource){.id = arena_copy_text(framework->arena, id),
                                              .version = arena_copy_text(framework->arena, version),
                                              .title = read_text(json, "title", framework->arena)};
    if (!has_dutch(framework->sources[0].title)) {
        return fail_member(reading, json, "title", "'title' ontbreekt: hoe heet dit kader?");
    }
    framework->source_count = 1;
    framework->id = framework->sources[0].id;
    framework->version = framework->sources[0].version;
    framework->title = framework->sources[0].title;
    return true;
}


static Framework *read_framework(Reading *reading, const Json *json) {
    reading->framework = framework_new();
    if (!read_identity(reading, json) || !read_competencies(reading, json) ||
        !read_indicators(reading, json) || !read_levels(reading, json)) {
        framework_free(reading->framework);
        return NULL;
    }
    return reading->framework;
}


Framework *framework_open(const char *assets, const char *id, Error *error) {
    char path[PATH_MAX_BYTES];
    Json *json = document_open(assets, "frameworks", id, SCHEMA, path, error);
    if (!json) {
        return NULL;
    }
    Framework *framework = read_framework(&(Reading){.place = path, .error = error}, json);
    json_free(json);
    return framework;
}


Framework *framework_parse(const char *name, const char *bytes, size_t length, Error *error) {
    size_t mark = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    Reading reading = {.place = name,
                       .bytes = bytes + mark,
                       .length = length - mark,
                       .error = error};
    Json *json = json_parse_lines(reading.bytes, reading.length, error);
    if (!json) {
        snprintf(error->place, sizeof error->place, "%s", name);
        return NULL;
    }
    const char *schema = json_string(json, "schema");
    Framework *framework = NULL;
    if (!schema || strcmp(schema, SCHEMA) != 0) {
        fail_member(&reading, json, "schema",
                    "dit is geen competentiekader; zet bovenaan \"schema\": "
                    "\"casus-framework/1\"");
    } else {
        framework = read_framework(&reading, json);
    }
    json_free(json);
    return framework;
}
