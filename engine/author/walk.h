// Walk: one pass over a case, from state to state. What explore.c and explore_path.c share; not for
// outside them.
#ifndef CASUS_AUTHOR_WALK_H
#define CASUS_AUTHOR_WALK_H

#include "author/explore.h"

// The number of an edge: an answer, or WAY_READ for none, and behind it a detour.
enum { WAY_BITS = 12, WAY_READ = (1 << WAY_BITS) - 1, TOUCHED_MAX = 512 };

// What is done after the answer, instead of reading on to the next question: read on so often, then
// open what this cell stands for (-1: nothing).
typedef struct Detour {
    int continues;
    int cell;
} Detour;

// The answers to one decision as they lie in the cells before the event that completes them. Only
// of kinds that do not look at the day or the holds.
typedef struct Drafts {
    int *cells;  // a row per way; NULL: not worked out
    Event *last;
    bool *fails;
} Drafts;

typedef struct Walk {
    const Scenario *scenario;
    const Hooks *hooks;  // of the case; may be NULL
    Hooks own;           // what the runs of the walk get
    Listener listener;
    ExploreLimits limits;
    Exploration *out;
    Run *work, *before, *aside;  // with room behind them, see run_new
    size_t run_size;
    Drafts *drafts;

    int hook;                  // that is being asked
    const Run *asking;         // about this run
    bool is_new;               // a question was heard that nobody had asked
    bool has_reads;            // some condition asks whether something was opened
    int touched[TOUCHED_MAX];  // cells of what was asked for and is not opened yet
    int touched_count;

    char *open;  // nodes to walk on from, each with its run
    size_t open_first, open_count, open_room;
    Detour *detours;
    int detour_count, detour_room;
    int parent;      // node that is being walked on from
    int first_edge;  // and its first edge

    // Looking for a way to a scene:
    int target;  // -1: not looking
    bool has_arrived;
    int arrived_way;
    int *parents, *ways;  // per node, how the walk first came there
    int via_room;
} Walk;

void walk_open(Walk *walk, const Scenario *scenario, const Hooks *hooks,
               const ExploreLimits *limits, Exploration *out);
void walk_close(Walk *walk);

// Makes the node before the first step and those the story comes to first.
void walk_begin(Walk *walk);

// Reads on from walk->work to the next question or the end, and adds that as an edge. Reading
// without end is cut into nodes, so that the circle shows.
void walk_settle(Walk *walk, int gain, int way);

// Walks until nothing is open, a bound is hit, or the scene was found.
void walk_run(Walk *walk);

// Keeps an error of the case, each place once.
void walk_note_failure(Exploration *out, const Error *error);

// Feeds the answer `way` to the decision the run is at. False with an error when the case fails,
// and with ERROR_REFUSED when the answer is never complete. Each event goes into `path`, when there
// is one.
bool walk_answer(Walk *walk, Run *run, int way, EventPath *path, Error *error);

// The same in one event where that can be.
bool walk_take(Walk *walk, Run *run, int way, Error *error);

// Opens what the cell stands for.
Event walk_look(const Scenario *scenario, int cell);

void path_add(EventPath *path, Event event);

#endif
