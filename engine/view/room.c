// Room: what is prepared of the records once, and what of them is shown after each act.

#include "view/room.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "core/decision.h"
#include "view/build.h"

enum { DESK_OF_LIST, DESK_OF_FIND, FACT_NAMES_MAX = 40, FACT_NAME_BYTES = 40 };


// ---- Texts and their order ----


typedef struct SortText {
    const char *folded;
    int record;
} SortText;


// As people sort: R2 before R10.
static int compare_naturally(const char *a, const char *b) {
    while (*a && *b) {
        size_t digits_a = strspn(a, "0123456789");
        size_t digits_b = strspn(b, "0123456789");
        if (digits_a > 0 && digits_b > 0) {
            size_t zeros_a = strspn(a, "0");
            size_t zeros_b = strspn(b, "0");
            size_t length_a = digits_a - zeros_a;
            size_t length_b = digits_b - zeros_b;
            int order = length_a != length_b ? (length_a < length_b ? -1 : 1)
                                             : strncmp(a + zeros_a, b + zeros_b, length_a);
            if (order != 0) {
                return order;
            }
            a += digits_a;
            b += digits_b;
        } else if (*a != *b) {
            return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
        } else {
            a++;
            b++;
        }
    }
    return (*a != '\0') - (*b != '\0');
}


// What is empty comes last.
static int compare_texts(const void *left, const void *right) {
    const SortText *a = left;
    const SortText *b = right;
    int order = (a->folded[0] == '\0') - (b->folded[0] == '\0');
    order = order ? order : compare_naturally(a->folded, b->folded);
    return order ? order : a->record - b->record;
}


static void rank_column(Room *room, int column) {
    int count = room->scenario->record_count;
    SortText *sorted = memory_new((size_t)count + 1, sizeof *sorted);
    int *ranks = arena_take_array(room->arena, (size_t)count, sizeof(int));
    int rank = 0;
    for (int i = 0; i < count; i++) {
        const char *text = room->texts[column][i];
        char *folded = arena_take(room->arena, strlen(text) + 1);
        utf8_fold(text, folded);
        sorted[i] = (SortText){folded, i};
    }
    qsort(sorted, (size_t)count, sizeof *sorted, compare_texts);
    for (int i = 0; i < count; i++) {
        rank += i > 0 && strcmp(sorted[i].folded, sorted[i - 1].folded) != 0;
        ranks[sorted[i].record] = rank;
    }
    room->ranks[column] = ranks;
    room->rank_counts[column] = count > 0 ? rank + 1 : 0;
    free(sorted);
}


// ---- Facts as columns: "Eigenaar: Openbare Ruimte" ----


static bool split_fact(const char *fact, char name[FACT_NAME_BYTES], const char **value) {
    const char *colon = strstr(fact, ": ");
    if (!colon || colon - fact >= FACT_NAME_BYTES) {
        return false;
    }
    memcpy(name, fact, (size_t)(colon - fact));
    name[colon - fact] = '\0';
    *value = colon + 2;
    return true;
}


typedef struct FactName {
    char name[FACT_NAME_BYTES];
    int count;
} FactName;


// The names of the facts, as far as there is room for, with how often they come.
static int count_facts(const Room *room, FactName *names) {
    int used = 0;
    for (int i = 0; i < room->scenario->record_count; i++) {
        const Record *record = &room->scenario->records[i];
        for (int f = 0; f < record->fact_count; f++) {
            char name[FACT_NAME_BYTES];
            const char *value;
            int at = 0;
            if (!split_fact(text_in(record->facts[f], room->language), name, &value)) {
                continue;
            }
            while (at < used && strcmp(names[at].name, name) != 0) {
                at++;
            }
            if (at == used && used < FACT_NAMES_MAX) {
                memcpy(names[used].name, name, sizeof name);
                names[used++].count = 0;
            }
            names[at < used ? at : 0].count += at < used;
        }
    }
    return used;
}


static const char *fact_of(const Room *room, int record, const char *wanted) {
    const Record *about = &room->scenario->records[record];
    for (int f = 0; f < about->fact_count; f++) {
        char name[FACT_NAME_BYTES];
        const char *value;
        if (split_fact(text_in(about->facts[f], room->language), name, &value) &&
            strcmp(name, wanted) == 0) {
            return value;
        }
    }
    return "";
}


// The facts that more than one record has, the most frequent first.
static void choose_facts(Room *room) {
    FactName names[FACT_NAMES_MAX];
    int count = count_facts(room, names);
    room->fact_count = 0;
    while (room->fact_count < ROOM_FACT_COLUMNS) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (names[i].count > 1 && (best < 0 || names[i].count > names[best].count)) {
                best = i;
            }
        }
        if (best < 0) {
            break;
        }
        names[best].count = 0;
        room->fact_names[room->fact_count++] = arena_copy_text(room->arena, names[best].name);
    }
}


// ---- Preparing ----


static const char *text_of_column(const Room *room, int column, int record) {
    const Record *about = &room->scenario->records[record];
    switch (column) {
    case ROOM_NUMBER:
        return record_number(about);
    case ROOM_TITLE:
        return text_in(about->title, room->language);
    case ROOM_KIND:
        return text_in(about->kind, room->language);
    case ROOM_PLACE:
        return text_in(about->where, room->language);
    case ROOM_ACCESS:
        return text_in(access_label(about->about.access), room->language);
    case ROOM_PERSONAL:
        return text_in(personal_label(about->about.personal), room->language);
    default:
        return fact_of(room, record, room->fact_names[column - ROOM_FIRST_FACT]);
    }
}


// Columns that change during play; they have two ranks: without and with.
static bool is_live(int column) {
    return column == ROOM_READ || column == ROOM_MARKS;
}


static void prepare(Room *room, Language language) {
    int count = room->scenario->record_count;
    room->language = language;
    arena_clear(room->arena);
    finder_free(room->finder);
    room->finder = finder_new(room->scenario->records, count, language);
    choose_facts(room);
    for (int column = 0; column < room_column_count(room); column++) {
        room->texts[column] = NULL;
        if (is_live(column)) {
            continue;
        }
        room->texts[column] = arena_take_array(room->arena, (size_t)count, sizeof(char *));
        for (int i = 0; i < count; i++) {
            room->texts[column][i] = text_of_column(room, column, i);
        }
        rank_column(room, column);
    }
}


static void clear_search(RoomDesk *desk) {
    desk->query[0] = '\0';
    desk->only_chosen = false;
    desk->first = 0;
    for (int i = 0; i < FACET_COUNT; i++) {
        desk->filter[i] = -1;
    }
}


static void clear_desk(RoomDesk *desk) {
    *desk = (RoomDesk){.drawer = ROOM_DRAWER_NONE,
                       .sort = ROOM_NUMBER,
                       .hidden = ~0u << ROOM_ACCESS | 1u << ROOM_PLACE,
                       .size = ROOM_WINDOW,
                       .record = -1};
    clear_search(desk);
}


Room *room_new(const Scenario *scenario, Language language) {
    size_t count = (size_t)scenario->record_count + 1;
    Room *room = memory_new(1, sizeof *room);
    room->scenario = scenario;
    room->arena = arena_new();
    room->present = memory_new(count, sizeof(bool));
    room->found = memory_new(count, sizeof(bool));
    room->places = memory_new(count, sizeof(int));
    room->holds = memory_new(count, sizeof(int));
    room->shown = memory_new(count, sizeof(int));
    room->decision = -1;
    room->desk = &room->desks[DESK_OF_LIST];
    clear_desk(&room->desks[DESK_OF_LIST]);
    clear_desk(&room->desks[DESK_OF_FIND]);
    prepare(room, language);
    return room;
}


void room_free(Room *room) {
    if (room) {
        finder_free(room->finder);
        arena_free(room->arena);
        free(room->present);
        free(room->found);
        free(room->places);
        free(room->holds);
        free(room->shown);
        free(room);
    }
}


void room_forget(Room *room) {
    if (room) {
        int size = room->desks[DESK_OF_FIND].size;
        clear_desk(&room->desks[DESK_OF_FIND]);
        room->desks[DESK_OF_FIND].size = size;
    }
}


void room_leave(Room *room) {
    clear_desk(&room->desks[DESK_OF_LIST]);
}


// ---- What is in the room ----


// Records the learner has met: shown in the story, or part of a decision reached so far.
static void find_known(Room *room, const Run *run) {
    const Scenario *scenario = room->scenario;
    int at = run_decision(run);
    for (int i = 0; i < scenario->record_count; i++) {
        room->present[i] = run_has_read(run, i) || run->phase == RUN_OVER;
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        for (int i = 0; (d == at || run_is_done(run, d)) && i < decision->record_count; i++) {
            room->present[decision->records[i]] = true;
        }
    }
}


static void find_pile(Room *room, const Decision *decision) {
    memset(room->present, 0, (size_t)room->scenario->record_count * sizeof(bool));
    for (int i = 0; i < decision->record_count; i++) {
        room->present[decision->records[i]] = true;
        room->places[decision->records[i]] = i;
    }
}


static void find_holds(Room *room, const Run *run) {
    Moment moment = run_moment(run);
    room->has_holds = false;
    for (int i = 0; i < room->scenario->record_count; i++) {
        room->holds[i] = -1;
    }
    for (int h = room->scenario->hold_count - 1; h >= 0; h--) {
        for (int i = 0; moment_is_active(&moment, h) && i < room->scenario->record_count; i++) {
            if (room->present[i] && moment_registers(&moment, h, i)) {
                room->holds[i] = h;
                room->has_holds = true;
            }
        }
    }
}


// Whether the filters let the record through, one of them left out (-1: none).
static bool passes(const Stage *stage, int record, int except) {
    const Room *room = stage->room_of_records;
    const RoomDesk *desk = room->desk;
    if (!room->present[record] || !room->found[record] ||
        (desk->only_chosen && !room_is_chosen(stage, record))) {
        return false;
    }
    for (int f = 0; f < FACET_COUNT; f++) {
        if (f != except && desk->filter[f] >= 0 &&
            room_value(stage, (RoomFacet)f, record) != desk->filter[f]) {
            return false;
        }
    }
    return true;
}


static int rank_of(const Stage *stage, int record) {
    const Room *room = stage->room_of_records;
    int column = room->desk->sort;
    if (is_live(column)) {
        return room_value(stage, column == ROOM_READ ? FACET_READ : FACET_HOLD, record);
    }
    return room->ranks[column][record];
}


// The records that pass, by the rank of the column: one pass to count each rank, one to put the
// records down. Equal ranks keep the order of the case, up and down.
static void put_in_order(const Stage *stage) {
    Room *room = stage->room_of_records;
    int ranks = is_live(room->desk->sort) ? 2 : room->rank_counts[room->desk->sort];
    int *starts = memory_new((size_t)ranks + 1, sizeof(int));
    room->shown_count = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < room->scenario->record_count; i++) {
            if (!passes(stage, i, -1)) {
                continue;
            }
            int rank = rank_of(stage, i);
            rank = room->desk->is_descending ? ranks - 1 - rank : rank;
            if (pass == 0) {
                starts[rank + 1]++;
                room->shown_count++;
            } else {
                room->shown[starts[rank]++] = i;
            }
        }
        for (int r = 0; pass == 0 && r < ranks; r++) {
            starts[r + 1] += starts[r];
        }
    }
    free(starts);
}


static bool is_find(const Run *run) {
    int at = run_decision(run);
    return at >= 0 && run->phase == RUN_WAITING &&
           run->scenario->decisions[at].type == DECISION_FIND;
}


void room_update(Stage *stage) {
    Room *room = stage->room_of_records;
    const Run *run = stage->session ? session_run(stage->session) : NULL;
    bool finds = run && stage->pane == PANE_PLAY && is_find(run);
    if (!run || (stage->pane != PANE_RECORDS && !finds)) {
        return;
    }
    if (room->language != stage->options.settings.language) {
        prepare(room, stage->options.settings.language);
    }
    room->decision = finds ? run_decision(run) : -1;
    room->desk = &room->desks[finds ? DESK_OF_FIND : DESK_OF_LIST];
    if (finds) {
        find_pile(room, &run->scenario->decisions[room->decision]);
    } else {
        find_known(room, run);
    }
    find_holds(room, run);
    finder_find(room->finder, room->desk->query, room->found);
    put_in_order(stage);
    room->present_count = room->chosen_count = room->shown_chosen_count = 0;
    for (int i = 0; i < room->scenario->record_count; i++) {
        room->present_count += room->present[i];
        room->chosen_count += room->present[i] && room_is_chosen(stage, i);
    }
    for (int i = 0; i < room->shown_count; i++) {
        room->shown_chosen_count += room_is_chosen(stage, room->shown[i]);
    }
    int last = room->shown_count > room->desk->size ? room->shown_count - room->desk->size : 0;
    room->desk->first = room->desk->first > last ? last : room->desk->first;
}


bool room_is_chosen(const Stage *stage, int record) {
    const Room *room = stage->room_of_records;
    return room->decision >= 0 &&
           find_is_chosen(run_answer(session_run(stage->session), room->decision),
                          room->places[record]);
}


bool room_is_filtered(const RoomDesk *desk) {
    for (int i = 0; i < FACET_COUNT; i++) {
        if (desk->filter[i] >= 0) {
            return true;
        }
    }
    return desk->query[0] || desk->only_chosen;
}


void room_facet_counts(const Stage *stage, RoomFacet facet, int *counts) {
    const Room *room = stage->room_of_records;
    memset(counts, 0, (size_t)room_value_count(stage, facet) * sizeof(int));
    for (int i = 0; i < room->scenario->record_count; i++) {
        if (passes(stage, i, (int)facet)) {
            counts[room_value(stage, facet, i)]++;
        }
    }
}
