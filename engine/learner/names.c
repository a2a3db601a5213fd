// Names: collected from frameworks.

#include "learner/names.h"

#include <string.h>

#include "session/case.h"
#include "store/files.h"
#include "store/frameworks.h"

enum {
    NAMES_COMPETENCIES = 1000,  // of all frameworks together
    NAMES_INDICATORS = 4000,
    FRAMEWORK_NAME = 64  // bytes of the name of a file
};


Names *names_new(void) {
    Arena *arena = arena_new();
    Names *names = arena_take(arena, sizeof *names);
    names->arena = arena;
    names->competencies = arena_take_array(arena, NAMES_COMPETENCIES, sizeof *names->competencies);
    names->indicators = arena_take_array(arena, NAMES_INDICATORS, sizeof *names->indicators);
    return names;
}


void names_free(Names *names) {
    if (names) {
        arena_free(names->arena);
    }
}


static Text copy(Arena *arena, Text text) {
    Text both = {{NULL}};
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        both.in[i] = text.in[i] ? arena_copy_text(arena, text.in[i]) : NULL;
    }
    return both;
}


static bool is_it(const char *framework, const char *id, const char *wanted, const char *name) {
    return strcmp(id, name) == 0 && (!wanted || strcmp(framework, wanted) == 0);
}


static int competency_of(const Names *names, const char *framework, const char *id) {
    for (int i = 0; i < names->competency_count; i++) {
        if (is_it(names->competencies[i].framework, names->competencies[i].id, framework, id)) {
            return i;
        }
    }
    return -1;
}


static int indicator_of(const Names *names, const char *framework, const char *id) {
    for (int i = 0; i < names->indicator_count; i++) {
        if (is_it(names->indicators[i].framework, names->indicators[i].id, framework, id)) {
            return i;
        }
    }
    return -1;
}


int names_find_competency(const Names *names, const char *framework, const char *id) {
    int found = competency_of(names, framework, id);
    return found >= 0 ? found : competency_of(names, NULL, id);
}


int names_find_indicator(const Names *names, const char *framework, const char *id) {
    int found = indicator_of(names, framework, id);
    return found >= 0 ? found : indicator_of(names, NULL, id);
}


int names_find_seen(const Names *names, const OverviewSession *session, const char *id) {
    for (int i = 0; i < session->framework_count; i++) {
        int found = indicator_of(names, session->frameworks[i], id);
        if (found >= 0) {
            return found;
        }
    }
    return indicator_of(names, NULL, id);
}


static void add_competency(Names *names, const char *framework, const Competency *competency) {
    if (names->competency_count < NAMES_COMPETENCIES &&
        competency_of(names, framework, competency->id) < 0) {
        names->competencies[names->competency_count++] =
            (NamedCompetency){arena_copy_text(names->arena, framework),
                              arena_copy_text(names->arena, competency->id),
                              copy(names->arena, competency->title)};
    }
}


void names_add(Names *names, const Framework *framework) {
    for (int i = 0; i < framework->competency_count; i++) {
        const Competency *competency = &framework->competencies[i];
        add_competency(names, framework->sources[competency->source].id, competency);
    }
    for (int i = 0; i < framework->indicator_count; i++) {
        const Indicator *indicator = &framework->indicators[i];
        const char *source = framework->sources[indicator->source].id;
        int competency =
            competency_of(names, source, framework->competencies[indicator->competency].id);
        if (competency >= 0 && names->indicator_count < NAMES_INDICATORS &&
            indicator_of(names, source, indicator->id) < 0) {
            names->indicators[names->indicator_count++] =
                (NamedIndicator){names->competencies[competency].framework,
                                 arena_copy_text(names->arena, indicator->id),
                                 copy(names->arena, indicator->title), competency};
        }
    }
}


static bool add_file(Names *names, const char *assets, const char *name, Error *error) {
    char id[FRAMEWORK_NAME];
    size_t length = strlen(name);
    if (length < 6 || length - 5 >= sizeof id || strcmp(name + length - 5, ".json") != 0) {
        return true;
    }
    memcpy(id, name, length - 5);
    id[length - 5] = '\0';
    Framework *framework = framework_open(assets, id, error);
    if (framework) {
        names_add(names, framework);
    }
    framework_free(framework);
    return framework != NULL;
}


Names *names_open(const char *assets, Error *error) {
    char folder[PATH_MAX_BYTES];
    FolderList list;
    if (!path_join(folder, assets, "frameworks", error) || !folder_list(folder, &list, error)) {
        return NULL;
    }
    Names *names = names_new();
    bool ok = true;
    for (int i = 0; i < list.count && ok; i++) {
        ok = add_file(names, assets, list.names[i], error);
    }
    folder_list_free(&list);
    if (!ok) {
        names_free(names);
        return NULL;
    }
    return names;
}


static bool has_unknown(const Names *names, const OverviewSession *session) {
    for (int i = 0; i < session->indicator_count; i++) {
        if (names_find_seen(names, session, session->indicators[i].id) < 0) {
            return true;
        }
    }
    return false;
}


static void add_case(Names *names, const LibraryCase *known, const char *assets) {
    Error unused;
    Case *opened = case_open(known->folder, assets, &unused);
    if (opened) {
        names_add(names, case_scenario(opened)->framework);
    }
    case_close(opened);
}


void names_complete(Names *names, const Overview *overview, const Library *library) {
    for (int i = 0; i < overview->count; i++) {
        const OverviewSession *session = &overview->sessions[i];
        // The first of a case will do: another session with it would say the same.
        bool is_first = session->state == OVERVIEW_FINISHED &&
                        overview_newest(overview, session->scenario, OVERVIEW_FINISHED) == session;
        const LibraryCase *known = is_first ? library_find(library, session->scenario) : NULL;
        if (known && !known->problem && has_unknown(names, session)) {
            add_case(names, known, library->place.assets);
        }
    }
}
