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


static void copy_measured(Framework *framework, const Framework *other) {
    Arena *arena = framework->arena;
    int sources = framework->source_count;
    int competencies = framework->competency_count;
    for (int i = 0; i < other->competency_count; i++) {
        const Competency *from = &other->competencies[i];
        framework->competencies[framework->competency_count++] =
            (Competency){.id = arena_copy_text(arena, from->id),
                         .title = copy_text(arena, from->title),
                         .source = sources + from->source};
    }
    for (int i = 0; i < other->indicator_count; i++) {
        const Indicator *from = &other->indicators[i];
        framework->indicators[framework->indicator_count++] =
            (Indicator){.id = arena_copy_text(arena, from->id),
                        .title = copy_text(arena, from->title),
                        .competency = competencies + from->competency,
                        .source = sources + from->source};
    }
}


static void copy_profiles(Framework *framework, const Framework *other) {
    Arena *arena = framework->arena;
    for (int i = 0; i < other->profile_count; i++) {
        QualityProfile *profile = &framework->profiles[framework->profile_count++];
        *profile = other->profiles[i];
        profile->id = arena_copy_text(arena, profile->id);
        profile->title = copy_text(arena, profile->title);
        profile->experience = copy_text(arena, profile->experience);
        profile->work_level = copy_text(arena, profile->work_level);
        profile->knowledge = copy_texts(arena, profile->knowledge, profile->knowledge_count);
        profile->source += framework->source_count;
    }
    for (int i = 0; i < other->scale_count; i++) {
        FrameworkScale *scale = &framework->scales[framework->scale_count++];
        *scale = other->scales[i];
        scale->problems = copy_text(arena, scale->problems);
        scale->frameworks = copy_text(arena, scale->frameworks);
        scale->choice = copy_text(arena, scale->choice);
        scale->responds_to = copy_text(arena, scale->responds_to);
        scale->judged_on = copy_text(arena, scale->judged_on);
        scale->work = copy_texts(arena, scale->work, scale->work_count);
        scale->source += framework->source_count;
    }
}


bool framework_join(Framework *framework, const Framework *other, Error *error) {
    if (!check_names(framework, other, error) || !check_room(framework, other, error)) {
        return false;
    }
    copy_measured(framework, other);
    copy_profiles(framework, other);
    for (int i = 0; i < other->source_count; i++) {
        const FrameworkSource *from = &other->sources[i];
        framework->sources[framework->source_count++] =
            (FrameworkSource){.id = arena_copy_text(framework->arena, from->id),
                              .version = arena_copy_text(framework->arena, from->version),
                              .title = copy_text(framework->arena, from->title)};
    }
    if (framework->source_count > 0) {
        framework->id = framework->sources[0].id;
        framework->version = framework->sources[0].version;
        framework->title = framework->sources[0].title;
    }
    return true;
}
