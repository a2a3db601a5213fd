// Framework: looking up, and putting frameworks together.

#include "core/framework.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


Framework *framework_new(void) {
    Framework *framework = memory_new(1, sizeof *framework);
    Arena *arena = arena_new();
    framework->arena = arena;
    framework->sources = arena_take_array(arena, FRAMEWORK_MAX_SOURCES, sizeof(FrameworkSource));
    framework->competencies =
        arena_take_array(arena, FRAMEWORK_MAX_COMPETENCIES, sizeof(Competency));
    framework->indicators = arena_take_array(arena, FRAMEWORK_MAX_INDICATORS, sizeof(Indicator));
    framework->profiles = arena_take_array(arena, FRAMEWORK_MAX_PROFILES, sizeof(QualityProfile));
    framework->scales = arena_take_array(arena, FRAMEWORK_MAX_SCALES, sizeof(FrameworkScale));
    return framework;
}


void framework_free(Framework *framework) {
    if (framework) {
        arena_free(framework->arena);
        free(framework);
    }
}


// ---- Looking up ----


static bool is_same_id(const char *a, const char *b) {
    while (*a && (*a == *b || (*a == '-' && *b == '_'))) {
        a++;
        b++;
    }
    return *a == '\0' && *b == '\0';
}


int framework_find(const Framework *framework, const char *id) {
    for (int i = 0; i < framework->indicator_count; i++) {
        if (is_same_id(framework->indicators[i].id, id)) {
            return i;
        }
    }
    return -1;
}


int framework_find_competency(const Framework *framework, const char *id) {
    for (int i = 0; i < framework->competency_count; i++) {
        if (strcmp(framework->competencies[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


int framework_find_profile(const Framework *framework, const char *id) {
    for (int i = 0; i < framework->profile_count; i++) {
        if (strcmp(framework->profiles[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


int framework_find_source(const Framework *framework, const char *id) {
    for (int i = 0; i < framework->source_count; i++) {
        if (strcmp(framework->sources[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


int framework_profile_of_scale(const Framework *framework, int scale) {
    int under = -1;
    int lowest = -1;
    for (int i = 0; i < framework->profile_count; i++) {
        int own = framework->profiles[i].scale;
        if (own <= scale && (under < 0 || own > framework->profiles[under].scale)) {
            under = i;
        }
        if (lowest < 0 || own < framework->profiles[lowest].scale) {
            lowest = i;
        }
    }
    return under >= 0 ? under : lowest;
}


// ---- Putting together ----


static Text copy_text(Arena *arena, Text text) {
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        text.in[i] = text.in[i] ? arena_copy_text(arena, text.in[i]) : NULL;
    }
    return text;
}


static const Text *copy_texts(Arena *arena, const Text *texts, int count) {
    Text *copy = arena_take_array(arena, (size_t)count, sizeof *copy);
    for (int i = 0; i < count; i++) {
        copy[i] = copy_text(arena, texts[i]);
    }
    return copy;
}


// No name may be in both: points could not be told apart.
static bool check_names(const Framework *framework, const Framework *other, Error *error) {
    for (int i = 0; i < other->source_count; i++) {
        if (framework_find_source(framework, other->sources[i].id) >= 0) {
            return error_set(error, ERROR_CASE, "", "kader '%s' staat er twee keer",
                             other->sources[i].id);
        }
    }
    for (int i = 0; i < other->indicator_count; i++) {
        int at = framework_find(framework, other->indicators[i].id);
        if (at >= 0) {
            return error_set(error, ERROR_CASE, "",
                             "indicator %s staat in kader '%s' en in kader '%s'; geef hem in een "
                             "van de twee een andere naam",
                             other->indicators[i].id,
                             framework->sources[framework->indicators[at].source].id, other->id);
        }
    }
    for (int i = 0; i < other->competency_count; i++) {
        int at = framework_find_competency(framework, other->competencies[i].id);
        if (at >= 0) {
            return error_set(error, ERROR_CASE, "",
                             "competentie %s staat in kader '%s' en in kader '%s'; geef hem in een "
                             "van de twee een andere naam",
                             other->competencies[i].id,
                             framework->sources[framework->competencies[at].source].id, other->id);
        }
    }
    return true;
}


static bool check_room(const Framework *framework, const Framework *other, Error *error) {
    if (framework->source_count + other->source_count > FRAMEWORK_MAX_SOURCES) {
        return error_set(error, ERROR_CASE, "", "een casus heeft hoogstens %d kaders",
                         FRAMEWORK_MAX_SOURCES);
    }
    if (framework->indicator_count + other->indicator_count > FRAMEWORK_MAX_INDICATORS) {
        return error_set(error, ERROR_CASE, "", "de kaders hebben samen meer dan %d indicatoren",
                         FRAMEWORK_MAX_INDICATORS);
    }
    if (framework->competency_count + other->competency_count > FRAMEWORK_MAX_COMPETENCIES) {
        return error_set(error, ERROR_CASE, "", "de kaders hebben samen meer dan %d competenties",
                         FRAMEWORK_MAX_COMPETENCIES);
    }
    if (framework->profile_count + other->profile_count > FRAMEWORK_MAX_PROFILES ||
        framework->scale_count + other->scale_count > FRAMEWORK_MAX_SCALES) {
        return error_set(error, ERROR_CASE, "",
                         "de kaders hebben samen meer dan %d profielen of %d schalen",
                         FRAMEWORK_MAX_PROFILES, FRAMEWORK_MAX_SCALES);
    }
    return true;
}


// What is copied: all of `from`, or only what is of one of its sources (-1: all).
typedef struct Copying {
    Framework *to;
    const Framework *from;
    int only;
} Copying;


static bool is_copied(const Copying *copying, int source) {
    return copying->only < 0 || copying->only == source;
}


// The index that a source of `from` gets.
static int place_of(const Copying *copying, int source) {
    return copying->to->source_count + (copying->only < 0 ? source : 0);
}


static void copy_measured(const Copying *copying) {
    Framework *to = copying->to;
    int places[FRAMEWORK_MAX_COMPETENCIES] = {0};
    for (int i = 0; i < copying->from->competency_count; i++) {
        const Competency *competency = &copying->from->competencies[i];
        if (is_copied(copying, competency->source)) {
            places[i] = to->competency_count;
            to->competencies[to->competency_count++] =
                (Competency){.id = arena_copy_text(to->arena, competency->id),
                             .title = copy_text(to->arena, competency->title),
                             .source = place_of(copying, competency->source)};
        }
    }
    for (int i = 0; i < copying->from->indicator_count; i++) {
        const Indicator *indicator = &copying->from->indicators[i];
        if (is_copied(copying, indicator->source)) {
            to->indicators[to->indicator_count++] =
                (Indicator){.id = arena_copy_text(to->arena, indicator->id),
                            .title = copy_text(to->arena, indicator->title),
                            .competency = places[indicator->competency],
                            .source = place_of(copying, indicator->source)};
        }
    }
}


static void copy_profile(const Copying *copying, const QualityProfile *from) {
    Arena *arena = copying->to->arena;
    QualityProfile *profile = &copying->to->profiles[copying->to->profile_count++];
    *profile =
        (QualityProfile){.id = arena_copy_text(arena, from->id),
                         .title = copy_text(arena, from->title),
                         .scale = from->scale,
                         .experience = copy_text(arena, from->experience),
                         .work_level = copy_text(arena, from->work_level),
                         .knowledge = copy_texts(arena, from->knowledge, from->knowledge_count),
                         .knowledge_count = from->knowledge_count,
                         .source = place_of(copying, from->source)};
}


static void copy_scale(const Copying *copying, const FrameworkScale *from) {
    Arena *arena = copying->to->arena;
    FrameworkScale *scale = &copying->to->scales[copying->to->scale_count++];
    *scale = (FrameworkScale){.scale = from->scale,
                              .problems = copy_text(arena, from->problems),
                              .frameworks = copy_text(arena, from->frameworks),
                              .choice = copy_text(arena, from->choice),
                              .responds_to = copy_text(arena, from->responds_to),
                              .judged_on = copy_text(arena, from->judged_on),
                              .work = copy_texts(arena, from->work, from->work_count),
                              .work_count = from->work_count,
                              .source = place_of(copying, from->source)};
}


static void copy_all(const Copying *copying) {
    Framework *to = copying->to;
    const Framework *from = copying->from;
    copy_measured(copying);
    for (int i = 0; i < from->profile_count; i++) {
        if (is_copied(copying, from->profiles[i].source)) {
            copy_profile(copying, &from->profiles[i]);
        }
    }
    for (int i = 0; i < from->scale_count; i++) {
        if (is_copied(copying, from->scales[i].source)) {
            copy_scale(copying, &from->scales[i]);
        }
    }
    for (int i = 0; i < from->source_count; i++) {
        if (is_copied(copying, i)) {
            to->sources[to->source_count++] =
                (FrameworkSource){.id = arena_copy_text(to->arena, from->sources[i].id),
                                  .version = arena_copy_text(to->arena, from->sources[i].version),
                                  .title = copy_text(to->arena, from->sources[i].title)};
        }
    }
    if (to->source_count > 0) {
        to->id = to->sources[0].id;
        to->version = to->sources[0].version;
        to->title = to->sources[0].title;
    }
}


bool framework_join(Framework *framework, const Framework *other, Error *error) {
    if (!check_names(framework, other, error) || !check_room(framework, other, error)) {
        return false;
    }
    copy_all(&(Copying){framework, other, -1});
    return true;
}


Framework *framework_extract(const Framework *framework, int source) {
    Framework *part = framework_new();
    copy_all(&(Copying){part, framework, source});
    return part;
}
