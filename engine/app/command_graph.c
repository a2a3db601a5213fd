// casus graph: the map of a story as a drawing, by Graphviz; with sessions, how often players came
// where.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/child.h"
#include "app/commands.h"
#include "author/graph.h"
#include "store/files.h"

enum { SOURCE_LIMIT = 1024 * 1024, FOLDER_LIMIT = 4096 };

typedef struct Drawing {
    Case *opened;
    Map *map;
    Visits *visits;  // NULL: no sessions were given
    int left_out;    // sessions
} Drawing;


static char *read_source(void *context, const char *file) {
    char path[PATH_MAX_BYTES];
    size_t length;
    Error error;
    return path_join(path, context, file, &error) ? file_read(path, SOURCE_LIMIT, &length, &error)
                                                  : NULL;
}


// ---- Sessions ----


static void add_session(Drawing *drawing, const char *folder) {
    Error error;
    if (!visits_add(drawing->visits, folder, drawing->opened, &error)) {
        char line[ERROR_TEXT_MAX + ERROR_PLACE_MAX + 32];
        error_print(&error, line, (int)sizeof line);
        fprintf(stderr, "casus: overgeslagen: %s\n", line);
        drawing->left_out++;
    }
}


// A folder of one session, or one with many in it.
static bool add_folder(Drawing *drawing, const char *folder, Error *error) {
    char path[PATH_MAX_BYTES];
    FolderList list;
    if (!folder_exists(folder)) {
        return error_set(error, ERROR_USAGE, folder, "deze map met sessies bestaat niet");
    }
    if (path_join(path, folder, "events.ndjson", error) && file_exists(path)) {
        add_session(drawing, folder);
        return true;
    }
    if (!folder_list(folder, &list, error)) {
        return false;
    }
    int found = 0;
    for (int i = 0; i < list.count; i++) {
        char session[PATH_MAX_BYTES];
        if (path_join(session, folder, list.names[i], error) &&
            path_join(path, session, "events.ndjson", error) && file_exists(path)) {
            add_session(drawing, session);
            found++;
        }
    }
    folder_list_free(&list);
    return found > 0 || error_set(error, ERROR_USAGE, folder,
                                  "hierin staat geen sessie (een map met events.ndjson)");
}


// ---- Drawing ----


static bool make_svg(const Drawing *drawing, const Buffer *dot, Buffer *out, Error *error) {
    char program[] = "dot";
    char format[] = "-Tsvg";
    char *arguments[] = {program, format, NULL};
    Buffer svg = {0};
    bool is_missing;
    bool ok = child_run(arguments, buffer_text(dot), dot->length, &svg, &is_missing, error);
    if (is_missing) {
        error_set(error, ERROR_WORLD, "graph",
                  "voor de tekening is Graphviz nodig: installeer het pakket graphviz, of gebruik "
                  "--dot en teken het op een andere computer");
    }
    if (ok) {
        graph_finish(case_scenario(drawing->opened), drawing->map, drawing->visits,
                     buffer_text(&svg), out);
    }
    buffer_free(&svg);
    return ok;
}


static bool draw(const Drawing *drawing, bool is_dot, Buffer *out, Error *error) {
    if (is_dot) {
        graph_write(case_scenario(drawing->opened), drawing->map, drawing->visits, out);
        return true;
    }
    Buffer dot = {0};
    graph_write(case_scenario(drawing->opened), drawing->map, drawing->visits, &dot);
    bool ok = make_svg(drawing, &dot, out, error);
    buffer_free(&dot);
    return ok;
}


static bool deliver(const Options *options, const Drawing *drawing, const Buffer *out,
                    Error *error) {
    const Scenario *scenario = case_scenario(drawing->opened);
    char name[SCENARIO_NAME_MAX + 8];
    snprintf(name, sizeof name, "%s.%s", scenario->id, options->dot ? "dot" : "svg");
    const char *path = options->out ? options->out : name;
    if (strcmp(path, "-") == 0) {
        fputs(buffer_text(out), stdout);
        return true;
    }
    if (!file_replace(path, buffer_text(out), out->length, error)) {
        return false;
    }
    printf("%s: %d scènes, %d wegen, %d eindes", path, scenario->scene_count,
           drawing->map->road_count, scenario->ending_count);
    if (drawing->visits) {
        printf("; geteld in %d %s, %d overgeslagen", drawing->visits->sessions,
               drawing->visits->sessions == 1 ? "sessie" : "sessies", drawing->left_out);
    }
    puts("");
    return true;
}


int command_graph(const Options *options, const Place *place) {
    Error error;
    Drawing drawing = {.visits = NULL};
    char folder[FOLDER_LIMIT];
    Buffer out = {0};
    if (options->count < 1) {
        error_set(&error, ERROR_USAGE, "graph",
                  "geef een casus, en daarna als je wilt mappen met sessies");
        return options_refuse(&error);
    }
    drawing.opened = place_open_case(place, options->names[0], &error);
    if (!drawing.opened) {
        return options_refuse(&error);
    }
    const Scenario *scenario = case_scenario(drawing.opened);
    snprintf(folder, sizeof folder, "%s", scenario->folder);
    MapSource source = {folder, read_source};
    drawing.map = map_new(scenario, &source);
    drawing.visits = options->count > 1 ? visits_new(scenario) : NULL;
    bool ok = true;
    for (int i = 1; i < options->count && ok; i++) {
        ok = add_folder(&drawing, options->names[i], &error);
    }
    ok = ok && draw(&drawing, options->dot, &out, &error) &&
         deliver(options, &drawing, &out, &error);
    buffer_free(&out);
    visits_free(drawing.visits);
    map_free(drawing.map);
    case_close(drawing.opened);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
