// Library: listing the folders, loading what is not known, keeping what was read.

#include "session/library.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/case.h"
#include "session/library_cache.h"
#include "store/files.h"


// ---- What a case trains ----


static void count_earns(const Earns *earns, bool *is_seen) {
    for (int i = 0; i < earns->count; i++) {
        is_seen[earns->list[i].indicator] = true;
    }
}


static void read_aims(Arena *arena, const Scenario *scenario, LibraryCase *known) {
    const Framework *framework = scenario->framework;
    int *decisions = memory_new((size_t)framework->indicator_count + 1, sizeof *decisions);
    bool *is_seen = memory_new((size_t)framework->indicator_count + 1, sizeof *is_seen);
    int count = 0;
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        memset(is_seen, 0, (size_t)framework->indicator_count * sizeof *is_seen);
        count_earns(&decision->maximum, is_seen);
        count_earns(&decision->precision, is_seen);
        count_earns(&decision->declaration, is_seen);
        for (int i = 0; i < framework->indicator_count; i++) {
            count += is_seen[i] && decisions[i] == 0;
            decisions[i] += is_seen[i];
        }
    }
    LibraryAim *aims = arena_take_array(arena, (size_t)count, sizeof *aims);
    for (int i = 0; i < framework->indicator_count; i++) {
        if (decisions[i] > 0) {
            const Indicator *indicator = &framework->indicators[i];
            aims[known->aim_count++] =
                (LibraryAim){arena_copy_text(arena, indicator->id),
                             arena_copy_text(arena,
                                             framework->competencies[indicator->competency].id),
                             decisions[i]};
        }
    }
    known->aims = aims;
    free(decisions);
    free(is_seen);
}


// ---- Reading a case ----


static const char *copy(Arena *arena, const char *text) {
    return text ? arena_copy_text(arena, text) : NULL;
}


static Text copy_both(Arena *arena, Text text) {
    Text both;
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        both.in[i] = copy(arena, text.in[i]);
    }
    return both;
}


static void read_case(Library *library, LibraryCase *known) {
    Error error;
    Case *opened = case_open(known->folder, library->place.assets, &error);
    known->is_read = true;
    if (!opened) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print(&error, text, (int)sizeof text);
        known->problem = arena_copy_text(library->arena, text);
        known->id = known->name;
        return;
    }
    const Scenario *scenario = case_scenario(opened);
    known->id = copy(library->arena, scenario->id);
    known->version = copy(library->arena, scenario->version);
    known->hash = copy(library->arena, scenario->hash);
    known->title = copy_both(library->arena, scenario->title);
    known->summary = copy_both(library->arena, scenario->summary);
    known->picture = copy(library->arena, case_picture(opened, "pictures", scenario->picture));
    known->scale = scenario->scale;
    known->minutes = scenario->minutes;
    known->has_english = scenario->has_english;
    read_aims(library->arena, scenario, known);
    library->is_changed = true;
    case_close(opened);
}


bool library_read_next(Library *library) {
    for (int i = 0; i < library->count; i++) {
        if (!library->cases[i].is_read) {
            read_case(library, &library->cases[i]);
            return true;
        }
    }
    if (library->is_changed) {
        library->is_changed = false;
        library_cache_write(library);
    }
    return false;
}


void library_read_all(Library *library) {
    while (library_read_next(library)) {
    }
}


bool library_is_read(const Library *library) {
    for (int i = 0; i < library->count; i++) {
        if (!library->cases[i].is_read) {
            return false;
        }
    }
    return true;
}


// ---- Listing ----


static bool has_name(const Library *library, const char *name) {
    for (int i = 0; i < library->count; i++) {
        if (strcmp(library->cases[i].name, name) == 0) {
            return true;
        }
    }
    return false;
}


static void add_case(Library *library, const char *name, const char *folder) {
    if (library->count == library->room) {
        library->room = library->room ? library->room * 2 : 16;
        library->cases =
            memory_resize(library->cases, (size_t)library->room, sizeof *library->cases);
    }
    library->cases[library->count++] =
        (LibraryCase){.name = copy(library->arena, name), .folder = copy(library->arena, folder)};
}


static void list_shelf(Library *library, const char *shelf) {
    FolderList list;
    Error unused;
    if (!folder_exists(shelf) || !folder_list(shelf, &list, &unused)) {
        return;
    }
    for (int i = 0; i < list.count && library->count < LIBRARY_CASES; i++) {
        char folder[PATH_MAX_BYTES];
        char file[PATH_MAX_BYTES];
        if (path_join(folder, shelf, list.names[i], &unused) &&
            path_join(file, folder, "scenario.lua", &unused) && file_exists(file) &&
            !has_name(library, list.names[i])) {
            add_case(library, list.names[i], folder);
        }
    }
    folder_list_free(&list);
}


static int compare_cases(const void *a, const void *b) {
    return strcmp(((const LibraryCase *)a)->name, ((const LibraryCase *)b)->name);
}


Library *library_open(const LibraryPlace *place) {
    Library *library = memory_new(1, sizeof *library);
    library->arena = arena_new();
    library->place = *place;
    for (int i = 0; i < place->shelf_count; i++) {
        list_shelf(library, place->shelves[i]);
    }
    if (library->count > 1) {
        qsort(library->cases, (size_t)library->count, sizeof *library->cases, compare_cases);
    }
    library_cache_read(library);
    return library;
}


void library_free(Library *library) {
    if (library) {
        arena_free(library->arena);
        free(library->cases);
        free(library);
    }
}


const LibraryCase *library_find(const Library *library, const char *id) {
    for (int i = 0; i < library->count; i++) {
        const LibraryCase *known = &library->cases[i];
        if (known->is_read && strcmp(known->id, id) == 0) {
            return known;
        }
    }
    return NULL;
}
