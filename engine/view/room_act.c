// Room, acts: searching, filtering, sorting and choosing. What was looked for is logged when the
// learner does something with what it found.

#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "core/decision.h"
#include "view/act.h"
#include "view/build.h"
#include "view/replay.h"
#include "view/room.h"


// A replay tells the log nothing (act_feed).
static void log_search(Stage *stage) {
    char words[ROOM_SEARCH_MAX];
    RoomDesk *desk = stage->room_of_records->desk;
    room_search_words(stage, words);
    bool is_new = words[0] && strcmp(words, desk->used) != 0;
    if (is_new && session_run(stage->session)->phase != RUN_OVER) {
        act_feed(stage, (Event){.kind = EVENT_USE, .text = words});
        memcpy(desk->used, words, sizeof desk->used);
    }
}


static void open_record(Stage *stage, int record) {
    const Run *run = session_run(stage->session);
    log_search(stage);
    stage->room_of_records->desk->record = record;
    if (!run_has_read(run, record) && run->phase != RUN_OVER) {
        act_feed(stage, (Event){.kind = EVENT_LOOK, .part = record});
    }
}


static void pick(Stage *stage, int record) {
    Room *room = stage->room_of_records;
    bool is_chosen = room_is_chosen(stage, record);
    log_search(stage);
    act_feed(stage, (Event){.kind = EVENT_ANSWER,
                            .part = room->places[record],
                            .value = !is_chosen});
}


// One event, unless the list does not fit in one.
static void feed_many(Stage *stage, const Decision *decision, const bool *wanted, int value) {
    char text[SCENARIO_VALUE_MAX - 2];
    int from = 0;
    while (find_name_list(stage->room_of_records->scenario, decision, wanted, &from, text,
                     sizeof text)) {
        act_feed(stage, (Event){.kind = EVENT_ANSWER,
                                .part = FIND_MANY,
                                .value = value,
                                .text = text});
    }
}


// Of the records that are shown, those from `first` up to but without `end`.
static void pick_some(Stage *stage, int first, int end, bool is_wanted) {
    Room *room = stage->room_of_records;
    bool *wanted = memory_new((size_t)room->scenario->record_count + 1, sizeof *wanted);
    log_search(stage);
    for (int i = first; i < end; i++) {
        int record = room->shown[i];
        wanted[room->places[record]] = room_is_chosen(stage, record) != is_wanted;
    }
    feed_many(stage, &room->scenario->decisions[room->decision], wanted, is_wanted);
    free(wanted);
}


static void sort_by(RoomDesk *desk, int column) {
    desk->is_descending = desk->sort == column && !desk->is_descending;
    desk->sort = column;
    desk->first = 0;
}


static void clear(RoomDesk *desk) {
    desk->query[0] = '\0';
    desk->only_chosen = false;
    desk->first = 0;
    for (int i = 0; i < FACET_COUNT; i++) {
        desk->filter[i] = -1;
    }
}


static void filter(RoomDesk *desk, int facet, int value) {
    desk->filter[facet] = desk->filter[facet] == value ? -1 : value;
    desk->first = 0;
}


// Without filters on the screen there is no drawer; with them one is open or none.
static void open_drawer(RoomDesk *desk, int drawer) {
    bool is_all = drawer == ROOM_DRAWER_FILTERS;
    if (desk->drawer == drawer || (is_all && desk->drawer != ROOM_DRAWER_NONE)) {
        desk->drawer = is_all ? ROOM_DRAWER_NONE : ROOM_DRAWER_FILTERS;
    } else {
        desk->drawer = drawer;
    }
}


void room_act(Stage *stage, RoomAct act, int value) {
    RoomDesk *desk = stage->room_of_records->desk;
    switch (act) {
    case ROOM_OPEN:
        open_record(stage, value);
        break;
    case ROOM_PICK:
        pick(stage, value);
        break;
    case ROOM_PICK_ALL:
        pick_some(stage, 0, stage->room_of_records->shown_count, value);
        break;
    case ROOM_DRAWER:
        open_drawer(desk, value);
        break;
    case ROOM_COLUMN:
        desk->hidden ^= 1u << value;
        break;
    case ROOM_SORT:
        sort_by(desk, value);
        break;
    case ROOM_ONLY:
        desk->only_chosen = !desk->only_chosen;
        desk->first = 0;
        break;
    case ROOM_CLEAR:
        clear(desk);
        break;
    case ROOM_FROM:
        desk->first = value;
        break;
    case ROOM_SEARCH:
        break;
    default:
        filter(desk, (int)act - ROOM_FILTER, value);
    }
}


void room_search(Stage *stage, const char *text) {
    RoomDesk *desk = stage->room_of_records->desk;
    snprintf(desk->query, sizeof desk->query, "%s", text);
    utf8_trim_broken_end(desk->query);
    desk->first = 0;
}


void room_show(void *context, int node, int first, int count) {
    Stage *stage = context;
    Room *room = stage->room_of_records;
    if (node < 0 || node >= stage->view.count || stage->view.nodes[node].limit == 0) {
        return;
    }
    room->desk->size = count < 1 ? 1 : count > ROOM_WINDOW_MAX ? ROOM_WINDOW_MAX : count;
    room->desk->first = first < 0 ? 0 : first;
    stage_rebuild(stage);
}


void room_choose(void *context, int node, int from, int to, bool is_wanted) {
    Stage *stage = context;
    Room *room = stage->room_of_records;
    if (node < 0 || node >= stage->view.count || stage->view.nodes[node].limit == 0 ||
        room->decision < 0) {
        return;
    }
    if (stage->replay) {
        replay_refuse(stage);
        stage_rebuild(stage);
        return;
    }
    int first = from < to ? from : to;
    int last = from < to ? to : from;
    first = first < 1 ? 1 : first;
    last = last > room->shown_count ? room->shown_count : last;
    pick_some(stage, first - 1, last, is_wanted);
    stage_rebuild(stage);
}
