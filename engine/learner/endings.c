// Endings: the titles of each edition that was opened, in one list.

#include "learner/endings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/editions.h"

typedef struct Known {
    const char *edition;  // its hash
    int count;            // 0: it is nowhere, or has no endings
    const char **ids;
    Text *titles;
} Known;

struct Endings {
    Arena *arena;
    const Library *library;
    const char *data;
    Known *list;
    int count;
};


Endings *endings_new(const Library *library, const char *data) {
    Endings *endings = memory_new(1, sizeof *endings);
    endings->arena = arena_new();
    endings->library = library;
    endings->data = data;
    return endings;
}


void endings_free(Endings *endings) {
    if (endings) {
        free(endings->list);
        arena_free(endings->arena);
        free(endings);
    }
}


static const Known *find(const Endings *endings, const OverviewSession *session) {
    for (int i = 0; i < endings->count; i++) {
        if (strcmp(endings->list[i].edition, session->edition) == 0) {
            return &endings->list[i];
        }
    }
    return NULL;
}


// Of the library only when it is the very same: an ending may be called otherwise since.
static Case *open_edition(const Endings *endings, const OverviewSession *session) {
    const LibraryCase *known = library_find(endings->library, session->scenario);
    const char *assets = endings->library->place.assets;
    EditionPlace place = {endings->data, session->folder, assets};
    Edition edition = {.version = ""};
    Error unused;
    Case *opened = NULL;
    if (known && !known->problem && strcmp(known->hash, session->edition) == 0) {
        opened = case_open(known->folder, assets, &unused);
    }
    if (opened && strcmp(case_scenario(opened)->hash, session->edition) != 0) {
        case_close(opened);  // edited in between
        opened = NULL;
    }
    snprintf(edition.scenario, sizeof edition.scenario, "%s", session->scenario);
    snprintf(edition.hash, sizeof edition.hash, "%s", session->edition);
    return opened ? opened : edition_open(&edition, &place, &unused);
}


static Text copy_text(Arena *arena, Text text) {
    Text copy = {{NULL}};
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        copy.in[i] = text.in[i] ? arena_copy_text(arena, text.in[i]) : NULL;
    }
    return copy;
}


static void add(Endings *endings, const char *edition, const Scenario *scenario) {
    Arena *arena = endings->arena;
    Known known = {.edition = arena_copy_text(arena, edition)};
    if (scenario) {
        known.count = scenario->ending_count;
        known.ids = arena_take_array(arena, (size_t)known.count, sizeof *known.ids);
        known.titles = arena_take_array(arena, (size_t)known.count, sizeof *known.titles);
        for (int i = 0; i < known.count; i++) {
            known.ids[i] = arena_copy_text(arena, scenario->endings[i].id);
            known.titles[i] = copy_text(arena, scenario->endings[i].title);
        }
    }
    endings->list = memory_resize(endings->list, (size_t)endings->count + 1, sizeof *endings->list);
    endings->list[endings->count++] = known;
}


bool endings_read(Endings *endings, const OverviewSession *session) {
    if (!session->ending[0] || find(endings, session)) {
        return false;
    }
    Case *opened = open_edition(endings, session);
    add(endings, session->edition, opened ? case_scenario(opened) : NULL);
    case_close(opened);
    return true;
}


Text endings_title(const Endings *endings, const OverviewSession *session) {
    const Known *known = find(endings, session);
    for (int i = 0; known && i < known->count; i++) {
        if (strcmp(known->ids[i], session->ending) == 0) {
            return known->titles[i];
        }
    }
    return (Text){{NULL}};
}


bool endings_is_read(const Endings *endings, const OverviewSession *session) {
    return find(endings, session) != NULL;
}
