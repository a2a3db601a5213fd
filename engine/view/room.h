// Room: the records room, a table of records with search, filters, sorting and a selection. It is
// the screen of `find`, and the list of records one can open at any time. What stands in it is
// prepared once; after each act only the order of what is shown is made anew.
#ifndef CASUS_VIEW_ROOM_H
#define CASUS_VIEW_ROOM_H

#include "archive/finder.h"
#include "view/state.h"

enum {
    ROOM_FACT_COLUMNS = 6,  // columns made of the facts that most records have
    ROOM_FIRST_FACT = 8,    // the first of them
    ROOM_COLUMNS = ROOM_FIRST_FACT + ROOM_FACT_COLUMNS,
    ROOM_WINDOW = 25,       // rows in the view when the face does not say
    ROOM_WINDOW_MAX = 400,
    ROOM_SEARCH_MAX = 512   // bytes of a search with its filters, as the log has it
};

// Columns that are always there; behind them those of the facts.
typedef enum RoomColumn {
    ROOM_NUMBER,
    ROOM_TITLE,
    ROOM_MARKS,  // what one has to mind: a hold; in words
    ROOM_KIND,
    ROOM_PLACE,
    ROOM_READ,
    ROOM_ACCESS,    // who may see it
    ROOM_PERSONAL   // personal data
} RoomColumn;

typedef enum RoomFacet {
    FACET_KIND,
    FACET_PLACE,
    FACET_ACCESS,
    FACET_PERSONAL,
    FACET_HOLD,
    FACET_READ,
    FACET_COUNT
} RoomFacet;

// What is open below the search, when it is not the filters with the values of one of them.
enum {
    ROOM_DRAWER_NONE = -1,
    ROOM_DRAWER_COLUMNS = FACET_COUNT,
    ROOM_DRAWER_FILTERS  // the filters, and no values
};

// What ACT_ROOM means; the second number of the act is given behind it.
typedef enum RoomAct {
    ROOM_SEARCH,
    ROOM_OPEN,     // read record b in the pane at the side
    ROOM_PICK,     // choose record b, or take it back
    ROOM_PICK_ALL,  // choose (b = 1) or take back (b = 0) all that is shown
    ROOM_DRAWER,   // open or close drawer b; ROOM_DRAWER_FILTERS: all of them
    ROOM_COLUMN,   // show or hide column b
    ROOM_SORT,     // by column b; again: the other way round
    ROOM_ONLY,     // only what is chosen, or all
    ROOM_CLEAR,    // no search, no filters
    ROOM_FROM,     // rows from b on
    ROOM_FILTER    // + facet: only value b; again: all
} RoomAct;

// What somebody looks for in the room; one for a find, one for the list of records.
typedef struct RoomDesk {
    char query[STAGE_QUERY_MAX];
    char used[ROOM_SEARCH_MAX];  // the search that was logged last
    int filter[FACET_COUNT];     // a value, or -1
    int drawer;
    int sort;                    // column
    bool is_descending;
    unsigned hidden;             // bit per column
    bool only_chosen;
    int first, size;             // rows in the view
    int record;                  // in the reading pane, or -1
} RoomDesk;

struct Room {
    const Scenario *scenario;
    Language language;
    Arena *arena;                // texts, values and ranks, in this language
    Finder *finder;
    RoomDesk desks[2];           // of the list of records, of a find
    const char *fact_names[ROOM_FACT_COLUMNS];
    int fact_count;
    const char **texts[ROOM_COLUMNS];   // per column and record; NULL: it changes during play
    int *ranks[ROOM_COLUMNS];           // place of the text among all, from 0; equal ones share it
    int rank_counts[ROOM_COLUMNS];
    // Made by room_update.
    RoomDesk *desk;
    int decision;                // the find, or -1
    bool *present;               // in the pile, or known by now
    int *places;                 // in the pile of the find
    int *holds;                  // in force for the record, as registered; or -1
    bool has_holds;              // any of them
    bool *found;                 // by the search
    int *shown;                  // records in the order of the table
    int present_count, shown_count, chosen_count, shown_chosen_count;
};

Room *room_new(const Scenario *scenario, Language language);
void room_free(Room *room);     // NULL is allowed
// Another step: a find starts with nothing looked for. NULL is allowed.
void room_forget(Room *room);
void room_leave(Room *room);    // another session

// Makes what is shown anew, when the room is on the screen.
void room_update(Stage *stage);

// ---- What the builder asks; after room_update ----
bool room_is_chosen(const Stage *stage, int record);  // false outside a find: nothing is chosen
const char *room_text(const Stage *stage, int column, int record);
const char *room_column_name(const Stage *stage, int column);
int room_column_count(const Room *room);
const char *room_facet_name(const Stage *stage, RoomFacet facet);
int room_value_count(const Stage *stage, RoomFacet facet);
int room_value(const Stage *stage, RoomFacet facet, int record);
const char *room_value_name(const Stage *stage, RoomFacet facet, int value);

// How many records of each value the other filters and the search leave; `counts` has
// room_value_count numbers.
void room_facet_counts(const Stage *stage, RoomFacet facet, int *counts);
bool room_is_filtered(const RoomDesk *desk);

// The search with its filters in words of the case, for the log; "" when nothing is looked for.
void room_search_words(const Stage *stage, char text[ROOM_SEARCH_MAX]);

// ---- room_act.c ----
void room_act(Stage *stage, RoomAct act, int value);
void room_search(Stage *stage, const char *text);
void room_show(void *context, int node, int first, int count);  // Host.show
void room_choose(void *context, int node, int from, int to, bool is_wanted);  // Host.choose

#endif
