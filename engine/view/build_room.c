// The records room: search, filters, a table of one-line rows, and a pane to read in. The screen of
// find, and the list of records one can open at any time.

#include "base/text.h"
#include "core/decision.h"
#include "view/build.h"
#include "view/room.h"

enum { VALUES_MAX = 24 };  // of a filter, offered at once

static const int SHARES[ROOM_FIRST_FACT] = {2, 8, 4, 3, 5, 2, 3, 3};


static const Room *room_of(const Stage *stage) {
    return stage->room_of_records;
}


// 2000 as people write it.
static const char *number_text(Stage *stage, int number) {
    if (number < 1000) {
        return format_text(stage, "%d", number);
    }
    return format_text(stage, in_language(stage, "%d.%03d", "%d,%03d"), number / 1000,
                       number % 1000);
}


static const char *records_text(Stage *stage, int number) {
    return number == 1 ? in_language(stage, "1 stuk", "1 record")
                       : format_text(stage, in_language(stage, "%s stukken", "%s records"),
                                     number_text(stage, number));
}


static bool has_column(const Room *room, int column) {
    return column == ROOM_MARKS      ? room->has_holds
           : column == ROOM_ACCESS   ? room->rank_counts[ROOM_ACCESS] > 1
           : column == ROOM_PERSONAL ? room->rank_counts[ROOM_PERSONAL] > 1
                                     : true;
}


static bool shows_column(const Room *room, int column) {
    return has_column(room, column) && !(room->desk->hidden & (1u << column));
}


// Outside a find there is nothing to choose for.
static bool has_choice(const Stage *stage) {
    return room_of(stage)->decision >= 0;
}


static void set_compact(Stage *stage, int node) {
    node_at(stage, node)->flags |= NODE_COMPACT;
}


// ---- Search and filters ----


static int filters_used(const RoomDesk *desk) {
    int used = desk->only_chosen;
    for (int f = 0; f < FACET_COUNT; f++) {
        used += desk->filter[f] >= 0;
    }
    return used;
}


// All that stands between the question and the list, in one line: the list needs the height.
static void add_search(Stage *stage, int main) {
    const RoomDesk *desk = room_of(stage)->desk;
    const char *search = in_language(stage, "Zoeken", "Search");
    int row = add_node(stage, main, ROLE_ROW, "room/looking", search);
    add_text(stage, row, "room/search/name", search);
    int field = add_node(stage, row, ROLE_FIELD, "room/search", search);
    node_at(stage, field)->value = desk->query;
    node_at(stage, field)->flags |= NODE_EXPANDED | NODE_COMPACT;
    node_typed(stage, field, ACT_ROOM);
    if (stage->view.focus == NODE_NONE) {
        stage->view.focus = field;
    }
    int used = filters_used(desk);
    bool is_open = desk->drawer != ROOM_DRAWER_NONE;
    int button = add_button(stage, row, "room/drawer",
                            used ? format_text(stage, in_language(stage, "Filteren (%d)",
                                                                  "Filters (%d)"), used)
                                 : in_language(stage, "Filteren", "Filters"),
                            ACT_ROOM, ROOM_DRAWER, ROOM_DRAWER_FILTERS);
    node_at(stage, button)->flags |= NODE_COMPACT | (is_open ? NODE_EXPANDED : 0);
    node_at(stage, button)->value = is_open ? in_language(stage, "open", "open") : NULL;
    if (room_is_filtered(desk)) {
        set_compact(stage, add_button(stage, row, "room/clear",
                                      in_language(stage, "Wissen", "Clear"), ACT_ROOM, ROOM_CLEAR,
                                      0));
    }
}


static const char *filter_name(Stage *stage, RoomFacet facet) {
    int value = room_of(stage)->desk->filter[facet];
    return format_text(stage, "%s: %s", room_facet_name(stage, facet),
                       value < 0 ? in_language(stage, "alle", "all")
                                 : room_value_name(stage, facet, value));
}


static void add_drawer_button(Stage *stage, int row, const char *id, const char *name, int drawer) {
    bool is_open = room_of(stage)->desk->drawer == drawer;
    int button = add_button(stage, row, id, name, ACT_ROOM, ROOM_DRAWER, drawer);
    node_at(stage, button)->flags |= NODE_COMPACT | (is_open ? NODE_EXPANDED : 0);
    node_at(stage, button)->value = is_open ? in_language(stage, "open", "open") : NULL;
}


static bool has_facet(const Stage *stage, RoomFacet facet) {
    const Room *room = room_of(stage);
    return facet == FACET_HOLD ? room->has_holds || room->desk->filter[FACET_HOLD] >= 0
                               : room_value_count(stage, facet) > 1;
}


static void add_filters(Stage *stage, int main) {
    static const char *const IDS[FACET_COUNT] = {"kind",     "place", "access",
                                                 "personal", "hold",  "read"};
    int row = add_node(stage, main, ROLE_ROW, "room/filters",
                       in_language(stage, "Filteren", "Filters"));
    for (int f = 0; f < FACET_COUNT; f++) {
        if (has_facet(stage, (RoomFacet)f)) {
            add_drawer_button(stage, row, node_id(stage, "room/filter/%s", IDS[f]),
                              filter_name(stage, (RoomFacet)f), f);
        }
    }
    add_drawer_button(stage, row, "room/columns", in_language(stage, "Kolommen", "Columns"),
                      ROOM_DRAWER_COLUMNS);
    if (!has_choice(stage)) {
        return;
    }
    int only = add_node(stage, row, ROLE_CHECKBOX, "room/only",
                        in_language(stage, "Alleen gekozen", "Chosen only"));
    node_at(stage, only)->flags |= room_of(stage)->desk->only_chosen ? NODE_CHECKED : 0;
    node_act(stage, only, ACT_ROOM, ROOM_ONLY, 0);
}


// The values that most records have; answers how many there are no buttons for.
static int choose_values(const int *counts, int count, int *values, int *chosen) {
    int left = 0;
    *chosen = 0;
    for (int v = 0; v < count; v++) {
        int at = *chosen;
        if (counts[v] == 0) {
            continue;
        }
        while (at > 0 && counts[values[at - 1]] < counts[v]) {
            at--;
        }
        left += *chosen == VALUES_MAX;
        for (int i = *chosen < VALUES_MAX ? *chosen : VALUES_MAX - 1; i > at; i--) {
            values[i] = values[i - 1];
        }
        if (at < VALUES_MAX) {
            values[at] = v;
            *chosen += *chosen < VALUES_MAX;
        }
    }
    return left;
}


static void add_values(Stage *stage, int main, RoomFacet facet) {
    const RoomDesk *desk = room_of(stage)->desk;
    int values[VALUES_MAX];
    int chosen;
    int count = room_value_count(stage, facet);
    int *counts = arena_take_array(stage->view.arena, (size_t)count + 1, sizeof(int));
    room_facet_counts(stage, facet, counts);
    int left = choose_values(counts, count, values, &chosen);
    int row = add_node(stage, main, ROLE_ROW, "room/values", room_facet_name(stage, facet));
    for (int i = 0; i < chosen; i++) {
        const char *name = format_text(stage, "%s (%s)",
                                       room_value_name(stage, facet, values[i]),
                                       number_text(stage, counts[values[i]]));
        int option = add_option(stage, row, node_id(stage, "room/value/%d", values[i]), name,
                                desk->filter[facet] == values[i], ACT_ROOM,
                                ROOM_FILTER + (int)facet, values[i]);
        set_compact(stage, option);
    }
    if (left > 0) {
        int more = add_text(stage, main, "room/more-values",
                            format_text(stage,
                                        in_language(stage,
                                                    "En nog %s andere. Zoek ze met het zoekveld.",
                                                    "And %s others. Search for them above."),
                                        number_text(stage, left)));
        node_at(stage, more)->tone = TONE_QUIET;
    }
}


static void add_columns(Stage *stage, int main) {
    const Room *room = room_of(stage);
    int row = add_node(stage, main, ROLE_ROW, "room/column-choice",
                       in_language(stage, "Kolommen", "Columns"));
    for (int column = ROOM_TITLE + 1; column < room_column_count(room); column++) {
        if (has_column(room, column)) {
            int box = add_node(stage, row, ROLE_CHECKBOX, node_id(stage, "room/column/%d", column),
                               room_column_name(stage, column));
            node_at(stage, box)->flags |= shows_column(room, column) ? NODE_CHECKED : 0;
            node_act(stage, box, ACT_ROOM, ROOM_COLUMN, column);
        }
    }
}


static void add_drawer(Stage *stage, int main) {
    int drawer = room_of(stage)->desk->drawer;
    if (drawer != ROOM_DRAWER_NONE) {
        add_filters(stage, main);
    }
    if (drawer == ROOM_DRAWER_COLUMNS) {
        add_columns(stage, main);
    } else if (drawer >= 0 && drawer < FACET_COUNT) {
        add_values(stage, main, (RoomFacet)drawer);
    }
}


// ---- What is shown, and choosing it all ----


static void add_count(Stage *stage, int main) {
    const Room *room = room_of(stage);
    const char *shown =
        room->shown_count == room->present_count
            ? records_text(stage, room->present_count)
            : format_text(stage, in_language(stage, "%s van %s", "%s of %s"),
                          number_text(stage, room->shown_count),
                          records_text(stage, room->present_count));
    int count = add_status(
        stage, main, "room/count", TONE_PLAIN,
        has_choice(stage)
            ? format_text(stage, in_language(stage, "%s. Gekozen: %s.", "%s. Chosen: %s."), shown,
                          number_text(stage, room->chosen_count))
            : shown);
    set_compact(stage, count);
}


static void add_choosing(Stage *stage, int main) {
    const Room *room = room_of(stage);
    int left = room->shown_count - room->shown_chosen_count;
    if (!has_choice(stage)) {
        add_count(stage, main);
        return;
    }
    int row = add_node(stage, main, ROLE_ROW, "room/choosing",
                       in_language(stage, "Kiezen", "Choosing"));
    add_count(stage, row);
    if (left > 0) {
        set_compact(stage, add_button(stage, row, "room/all",
                                      format_text(stage, in_language(stage, "Kies alle %s",
                                                                     "Choose all %s"),
                                                  number_text(stage, room->shown_count)),
                                      ACT_ROOM, ROOM_PICK_ALL, 1));
    }
    if (room->shown_chosen_count > 0) {
        set_compact(stage, add_button(stage, row, "room/none",
                                      format_text(stage, in_language(stage, "Laat er %s los",
                                                                     "Let go of %s"),
                                                  number_text(stage, room->shown_chosen_count)),
                                      ACT_ROOM, ROOM_PICK_ALL, 0));
    }
}


// ---- The table ----


static int share_of(int column) {
    return column < ROOM_FIRST_FACT ? SHARES[column] : 3;
}


// The header sorts; the column it is sorted by says so in its value.
static void add_header(Stage *stage, int table) {
    const Room *room = room_of(stage);
    int head = add_node(stage, table, ROLE_TABLE_ROW, "room/head",
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    if (has_choice(stage)) {
        add_cell(stage, head, "room/head/pick", in_language(stage, "Kies", "Choose"), 1);
    }
    for (int column = 0; column < room_column_count(room); column++) {
        if (!shows_column(room, column)) {
            continue;
        }
        const char *name = room_column_name(stage, column);
        bool is_down = room->desk->is_descending;
        int cell = add_cell(stage, head, node_id(stage, "room/head/%d", column), name,
                            share_of(column));
        int button = add_button(stage, cell, node_id(stage, "room/sort/%d", column),
                                format_text(stage, in_language(stage, "Sorteer op %s",
                                                               "Sort by %s"), name),
                                ACT_ROOM, ROOM_SORT, column);
        if (room->desk->sort == column) {
            Node *sorted = node_at(stage, button);
            sorted->flags |= NODE_SELECTED;
            sorted->number = is_down ? 2 : 1;
            sorted->limit = 2;
            sorted->value = is_down ? in_language(stage, "nu aflopend", "now descending")
                                    : in_language(stage, "nu oplopend", "now ascending");
        }
    }
}


static void add_pick(Stage *stage, int row, int record) {
    const Record *about = &room_of(stage)->scenario->records[record];
    int cell = add_cell(stage, row, node_id(stage, "room/cell/%s", about->id), "", 1);
    int box = add_node(stage, cell, ROLE_CHECKBOX, node_id(stage, "room/pick/%s", about->id),
                       format_text(stage, in_language(stage, "Kies %s", "Choose %s"),
                                   record_number(about)));
    node_at(stage, box)->flags |=
        NODE_COMPACT | (room_is_chosen(stage, record) ? NODE_CHECKED : 0);
    node_act(stage, box, ACT_ROOM, ROOM_PICK, record);
}


static void add_row(Stage *stage, int table, int place) {
    const Room *room = room_of(stage);
    int record = room->shown[place];
    const char *id = room->scenario->records[record].id;
    bool is_chosen = room_is_chosen(stage, record);
    int row = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "room/row/%s", id),
                       record_name(stage, record));
    Node *node = node_at(stage, row);
    node->number = place + 1;
    node->limit = room->shown_count;
    node->value = format_text(stage, in_language(stage, "rij %s van %s", "row %s of %s"),
                              number_text(stage, place + 1),
                              number_text(stage, room->shown_count));
    node->flags |= (is_chosen ? NODE_SELECTED : 0) |
                   (room->desk->record == record ? NODE_EXPANDED : 0);
    node_act(stage, row, ACT_ROOM, ROOM_OPEN, record);
    if (has_choice(stage)) {
        add_pick(stage, row, record);
    }
    for (int column = 0; column < room_column_count(room); column++) {
        if (shows_column(room, column)) {
            const char *text = room_text(stage, column, record);
            int made = add_cell(stage, row, node_id(stage, "room/cell/%s/%d", id, column), text,
                                share_of(column));
            node_at(stage, made)->tone = column == ROOM_MARKS && text[0] ? TONE_WARN : TONE_PLAIN;
        }
    }
    // Who comes back from a record stands on it.
    if (room->desk->record == record && stage->pane == PANE_RECORDS) {
        stage->view.focus = row;
    }
}


static void add_turn(Stage *stage, int row, const char *id, const char *name, int from) {
    set_compact(stage, add_button(stage, row, id, name, ACT_ROOM, ROOM_FROM, from < 0 ? 0 : from));
}


static void add_table(Stage *stage, int main) {
    const Room *room = room_of(stage);
    const RoomDesk *desk = room->desk;
    int end = desk->first + desk->size < room->shown_count ? desk->first + desk->size
                                                           : room->shown_count;
    int table = add_node(stage, main, ROLE_TABLE, "room/table",
                         in_language(stage, "Stukken", "Records"));
    node_at(stage, table)->number = desk->first;
    node_at(stage, table)->limit = room->shown_count;
    add_header(stage, table);
    for (int place = desk->first; place < end; place++) {
        add_row(stage, table, place);
    }
    if (desk->first == 0 && end == room->shown_count) {
        return;
    }
    int turns = add_node(stage, main, ROLE_ROW, "room/turns",
                         in_language(stage, "Meer rijen", "More rows"));
    if (desk->first > 0) {
        add_turn(stage, turns, "room/earlier", in_language(stage, "Rijen hiervoor", "Rows before"),
                 desk->first - desk->size);
    }
    if (end < room->shown_count) {
        add_turn(stage, turns, "room/later", in_language(stage, "Rijen hierna", "Rows after"), end);
    }
}


static void add_contents(Stage *stage, int main) {
    const Room *room = room_of(stage);
    if (room->present_count == 0) {
        add_text(stage, main, "records/none",
                 in_language(stage, "Je bent nog geen stukken tegengekomen.",
                             "You have not met any records yet."));
        return;
    }
    add_search(stage, main);
    add_drawer(stage, main);
    add_choosing(stage, main);
    if (room->shown_count > 0) {
        add_table(stage, main);
    } else {
        add_status(stage, main, "room/nothing", TONE_INFO,
                   in_language(stage,
                               "Niets gevonden. Zoek met minder of andere woorden, of wis de "
                               "filters.",
                               "Nothing found. Use fewer or other words, or clear the filters."));
    }
}


// How it works is told where one will read, so that the list starts high.
static void add_help(Stage *stage, int aside, const Decision *find) {
    add_heading(stage, aside, "room/reading", 2, in_language(stage, "Lezen", "Reading"));
    add_text(stage, aside, "room/reading/hint",
             in_language(stage, "Klik op een rij, of druk op Enter, om het stuk hier te lezen.",
                         "Click on a row, or press Enter, to read the record here."));
    if (find) {
        add_text(stage, aside, "room/choosing/hint",
                 in_language(stage,
                             "Met de spatiebalk kies je het stuk. Houd Shift vast en klik, of druk "
                             "op pijl omlaag: zo kies je alles ertussen.",
                             "The space bar chooses the record. Hold Shift and click, or press "
                             "the down arrow, to choose all in between."));
    }
    add_text(stage, aside, "room/search/hint",
             in_language(stage,
                         "Zoeken kijkt in titel, nummer, plaats, kenmerken en tekst. Alle woorden "
                         "moeten erin staan.",
                         "Search looks in title, number, location, properties and text. All words "
                         "must be in it."));
}


static void add_reading(Stage *stage, const Decision *find) {
    const RoomDesk *desk = room_of(stage)->desk;
    int aside = add_aside(stage, in_language(stage, "Lezen", "Reading"));
    if (desk->record < 0) {
        add_help(stage, aside, find);
        return;
    }
    add_heading(stage, aside, "room/reading", 2, record_name(stage, desk->record));
    build_record_button(stage, aside, desk->record);
    build_record_page(stage, aside, desk->record);
}


// ---- The two screens ----


void build_room(Stage *stage) {
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "records/title", 1, in_language(stage, "Stukken", "Records"));
    add_message(stage, main);
    add_contents(stage, main);
    if (room_of(stage)->present_count > 0) {
        add_reading(stage, NULL);
    }
    int close = add_primary(stage, add_actions(stage), "close", in_language(stage, "Terug", "Back"),
                            ACT_CLOSE, 0, 0);
    node_at(stage, close)->flags |= NODE_CANCEL;
}


void build_find(Stage *stage, int at) {
    const Room *room = room_of(stage);
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_short_question(stage, main, &room->scenario->decisions[at]);
    add_contents(stage, main);
    add_reading(stage, &room->scenario->decisions[at]);
    int submit = add_primary(
        stage, add_actions(stage), "submit",
        room->chosen_count == 0
            ? in_language(stage, "Dit zijn ze", "These are they")
            : format_text(stage, in_language(stage, "Dit zijn ze: %s", "These are they: %s"),
                          records_text(stage, room->chosen_count)),
        ACT_SUBMIT, 0, 0);
    if (room->chosen_count == 0) {
        node_disable(stage, submit,
                     in_language(stage, "Kies eerst ten minste een stuk.",
                                 "First choose at least one record."));
    }
}
