// Progress: the points of the finished sessions, put in rows.

#include "learner/progress.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct Row {
    ProgressRow row;
    ProgressPoint *points;
} Row;

// Rows while they grow; a row has room for a point of every finished session.
typedef struct Rows {
    Row *list;
    int count, room;
} Rows;

typedef struct Making {
    Arena *arena;
    const Overview *overview;
    const Names *names;
    Rows competencies, indicators;
} Making;


static Row *find_row(const Rows *rows, const char *framework, const char *id) {
    for (int i = 0; i < rows->count; i++) {
        const ProgressRow *row = &rows->list[i].row;
        if (strcmp(row->id, id) == 0 && strcmp(row->framework, framework) == 0) {
            return &rows->list[i];
        }
    }
    return NULL;
}


static Row *add_row(const Making *making, Rows *rows, const char *framework, const char *id,
                    Text title) {
    if (rows->count == rows->room) {
        rows->room = rows->room ? rows->room * 2 : 64;
        rows->list = memory_resize(rows->list, (size_t)rows->room, sizeof *rows->list);
    }
    Row *row = &rows->list[rows->count++];
    *row = (Row){.row = {.framework = framework, .id = id, .title = title, .competency = -1}};
    row->points = arena_take_array(making->arena, (size_t)making->overview->finished,
                                   sizeof *row->points);
    row->row.points = row->points;
    return row;
}


static void add_tally(Tally *tally, const OverviewIndicator *seen) {
    tally->raw += seen->raw;
    tally->max += seen->max;
    tally->observations += seen->observations;
}


// Several indicators of one competency make one point of a session.
static void add_seen(Row *row, const OverviewSession *session, const OverviewIndicator *seen) {
    int last = row->row.count - 1;
    if (last < 0 || row->points[last].session != session) {
        last = row->row.count++;
        row->points[last] = (ProgressPoint){.session = session};
    }
    row->points[last].raw += seen->raw;
    row->points[last].max += seen->max;
    row->points[last].observations += seen->observations;
    add_tally(&row->row.all, seen);
    add_tally(session->attempt == 1 ? &row->row.first : &row->row.later, seen);
}


// ---- The rows there are, in the order of the frameworks ----


static bool uses(const OverviewSession *session, const char *framework) {
    for (int i = 0; i < session->framework_count; i++) {
        if (strcmp(session->frameworks[i], framework) == 0) {
            return true;
        }
    }
    return false;
}


static bool is_used(const Overview *overview, const char *framework) {
    for (int i = 0; i < overview->count; i++) {
        if (overview->sessions[i].state == OVERVIEW_FINISHED &&
            uses(&overview->sessions[i], framework)) {
            return true;
        }
    }
    return false;
}


static void mark_seen(const Making *making, bool *is_seen) {
    for (int i = 0; i < making->overview->count; i++) {
        const OverviewSession *session = &making->overview->sessions[i];
        for (int k = 0; k < session->indicator_count; k++) {
            int named = names_find_seen(making->names, session, session->indicators[k].id);
            if (session->state == OVERVIEW_FINISHED && named >= 0) {
                is_seen[named] = true;
            }
        }
    }
}


static void add_named_rows(Making *making) {
    const Names *names = making->names;
    bool *is_seen = memory_new((size_t)names->indicator_count + 1, sizeof *is_seen);
    bool *is_wanted = memory_new((size_t)names->competency_count + 1, sizeof *is_wanted);
    mark_seen(making, is_seen);
    for (int i = 0; i < names->indicator_count; i++) {
        is_wanted[names->indicators[i].competency] |= is_seen[i];
    }
    for (int i = 0; i < names->competency_count; i++) {
        const NamedCompetency *named = &names->competencies[i];
        if (is_wanted[i] || is_used(making->overview, named->framework)) {
            add_row(making, &making->competencies, named->framework, named->id, named->title);
        }
    }
    for (int i = 0; i < names->indicator_count; i++) {
        const NamedIndicator *named = &names->indicators[i];
        if (is_seen[i]) {
            const NamedCompetency *above = &names->competencies[named->competency];
            Row *row = add_row(making, &making->indicators, named->framework, named->id,
                               named->title);
            row->row.competency = (int)(find_row(&making->competencies, above->framework,
                                                 above->id) -
                                        making->competencies.list);
        }
    }
    free(is_wanted);
    free(is_seen);
}


// ---- The points in them ----


static void add_indicator(Making *making, const OverviewSession *session,
                          const OverviewIndicator *seen) {
    int named = names_find_seen(making->names, session, seen->id);
    const char *framework =
        named >= 0 ? making->names->indicators[named].framework : session->framework;
    Row *row = find_row(&making->indicators, framework, seen->id);
    if (!row) {
        row = add_row(making, &making->indicators, framework, seen->id, (Text){{seen->id, NULL}});
    }
    add_seen(row, session, seen);
    if (row->row.competency >= 0) {
        add_seen(&making->competencies.list[row->row.competency], session, seen);
    }
}


static void add_sessions(Making *making) {
    for (int i = making->overview->count - 1; i >= 0; i--) {
        const OverviewSession *session = &making->overview->sessions[i];
        for (int k = 0; session->state == OVERVIEW_FINISHED && k < session->indicator_count; k++) {
            add_indicator(making, session, &session->indicators[k]);
        }
    }
}


static ProgressRow *finish_rows(Making *making, Rows *rows, int *count) {
    ProgressRow *list = arena_take_array(making->arena, (size_t)rows->count, sizeof *list);
    for (int i = 0; i < rows->count; i++) {
        list[i] = rows->list[i].row;
    }
    *count = rows->count;
    free(rows->list);
    return list;
}


Progress *progress_make(const Overview *overview, const Names *names) {
    Arena *arena = arena_new();
    Progress *progress = arena_take(arena, sizeof *progress);
    Making making = {.arena = arena, .overview = overview, .names = names};
    add_named_rows(&making);
    add_sessions(&making);
    progress->arena = arena;
    progress->competencies =
        finish_rows(&making, &making.competencies, &progress->competency_count);
    progress->indicators = finish_rows(&making, &making.indicators, &progress->indicator_count);
    return progress;
}


void progress_free(Progress *progress) {
    if (progress) {
        arena_free(progress->arena);
    }
}


bool progress_is_enough(const Tally *tally) {
    return tally->observations >= SCORE_ENOUGH_OBSERVATIONS;
}


const ProgressRow *progress_find(const ProgressRow *rows, int count, const char *framework,
                                 const char *id) {
    for (int i = 0; i < count; i++) {
        if (strcmp(rows[i].id, id) == 0 && strcmp(rows[i].framework, framework) == 0) {
            return &rows[i];
        }
    }
    return NULL;
}
