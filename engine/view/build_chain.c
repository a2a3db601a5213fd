// The destruction chain as a desk: which state the list is in and who has it, what lies open, the
// table of records, and the record at hand beside it.

#include "view/build_chain.h"

#include "archive/appraisal.h"

enum { LARGE_SCALE = 125 };  // percent


// With large letters the height is for the table.
bool chain_is_large(const Stage *stage) {
    return stage->view.scale >= LARGE_SCALE;
}


const char *chain_person_name(Stage *stage, int person) {
    if (person == PERSON_NONE) {
        return in_language(stage, "Jij", "You");
    }
    return text_of(stage, case_scenario(stage->opened)->persons[person].name);
}


void add_person_speech(Stage *stage, int parent, const char *id, int person, const char *words) {
    const Person *about = &case_scenario(stage->opened)->persons[person];
    int node = add_node(stage, parent, ROLE_SPEECH, id, text_of(stage, about->name));
    node_at(stage, node)->value = words;
    node_at(stage, node)->description = text_of(stage, about->role);
    node_at(stage, node)->picture = case_picture(stage->opened, "faces", about->face);
}


// ---- A record in words ----


const char *chain_item_text(Stage *stage, const Desk *desk, int record) {
    const Decision *decision = desk->decision;
    int status = chain_status(decision, desk->cells, record);
    ItemState item = chain_item(decision, desk->cells, record);
    const Schedule *schedule = scenario_schedule(desk->run->scenario, decision->records[record]);
    const char *label = text_of(stage, item_state_label(item));
    if (item == ITEM_EXCEPTED) {
        return format_text(stage, "%s: %s", in_language(stage, "eraf", "off"),
                           text_of(stage, ground_label((Ground)(status - CHAIN_EXCEPT))));
    }
    if (item == ITEM_RECLASSIFIED) {
        return format_text(stage, "%s %s", label,
                           schedule->categories[status - CHAIN_CATEGORY].number);
    }
    if (item == ITEM_EXTENDED) {
        return format_text(stage, in_language(stage, "%s met %s", "%s by %s"), label,
                           term_text(stage, chain_term(status - CHAIN_EXTEND)));
    }
    if (chain_is_objection_open(decision, desk->cells, record)) {
        return in_language(stage, "op de lijst; er is een opmerking",
                           "on the list; there is a remark");
    }
    // Once the reviewers agree there is nothing left to review again.
    ListState state = chain_state(desk->cells);
    bool is_flagged = state != LIST_INTERNALLY_REVIEWED && state != LIST_READY_TO_DELETE &&
                      chain_kept_for(decision, desk->cells, record) >= 0;
    if (item == ITEM_LISTED && is_flagged) {
        return in_language(stage, "op de lijst; herbeoordelen", "on the list; review again");
    }
    if (item == ITEM_FAILED) {
        return format_text(stage, "%s: %s", label,
                           text_of(stage, decision->chain->failures[record]));
    }
    return label;
}


Tone chain_item_tone(const Desk *desk, int record) {
    if (chain_is_objection_open(desk->decision, desk->cells, record)) {
        return TONE_WARN;
    }
    switch (chain_item(desk->decision, desk->cells, record)) {
    case ITEM_LISTED:
    case ITEM_QUEUED:
    case ITEM_UNLINKED:
        return TONE_INFO;
    case ITEM_FAILED:
    case ITEM_SKIPPED:
        return TONE_WARN;
    case ITEM_DESTROYED:
        return TONE_GOOD;
    default:
        return TONE_PLAIN;
    }
}


// ---- The head of the desk ----


// The seven states; the one the list is in says so.
static void add_track(Stage *stage, int main, const Desk *desk) {
    ListState now = chain_state(desk->cells);
    int row = add_node(stage, main, ROLE_ROW, "track",
                       in_language(stage, "Status van de lijst", "State of the list"));
    for (int i = 0; i < LIST_STATE_COUNT; i++) {
        bool is_skipped = desk->decision->chain->is_short &&
                          (i == LIST_INTERNALLY_REVIEWED || i == LIST_READY_FOR_ARCHIVIST);
        const char *label = text_of(stage, list_state_label((ListState)i));
        if (is_skipped) {
            continue;
        }
        int chip = add_status(stage, row, node_id(stage, "track/%d", i),
                              i == (int)now ? TONE_INFO : TONE_QUIET,
                              i == (int)now ? format_text(stage, "%s: %s",
                                                          in_language(stage, "Nu", "Now"), label)
                                            : label);
        node_at(stage, chip)->flags |= NODE_COMPACT;
    }
}


static int holder_of(const Desk *desk) {
    ListRole role = list_holder(chain_state(desk->cells));
    return role == ROLE_OF_AUTHOR ? desk->decision->chain->author
                                  : chain_person_of(desk->decision, desk->cells, role);
}


static void add_holder(Stage *stage, int main, const Desk *desk) {
    ListRole role = list_holder(chain_state(desk->cells));
    bool is_waiting = chain_progress(desk->cells) == PROGRESS_QUEUED;
    const char *who =
        is_waiting ? in_language(stage, "het systeem, dat op het einde van de wachttermijn wacht",
                                 "the system, which waits for the end of the waiting period")
                   : format_text(stage, "%s, %s", chain_person_name(stage, holder_of(desk)),
                                 text_of(stage, list_role_label(role)));
    add_pair(stage, main, "holder", in_language(stage, "De lijst ligt bij", "The list is with"),
             who);
}


// State and holder on one line, where there is no room for all states beside each other.
static void add_short_track(Stage *stage, int main, const Desk *desk) {
    ListState now = chain_state(desk->cells);
    int person = holder_of(desk);
    const char *holder = chain_progress(desk->cells) == PROGRESS_QUEUED
                             ? in_language(stage, "het systeem", "the system")
                         : person == PERSON_NONE ? in_language(stage, "jou", "you")
                                                 : chain_person_name(stage, person);
    add_pair(stage, main, "track",
             format_text(stage, in_language(stage, "Stap %d van %d", "Step %d of %d"),
                         (int)now + 1, LIST_STATE_COUNT),
             format_text(stage, in_language(stage, "%s, bij %s", "%s, with %s"),
                         text_of(stage, list_state_label(now)), holder));
}


static const char *desk_name(Stage *stage, const Desk *desk, int tab) {
    int holds = chain_active_holds(desk);
    switch (tab) {
    case DESK_PEOPLE:
        return desk->decision->chain->place_count > 0 && !chain_is_large(stage)
                   ? in_language(stage, "Mensen en plaatsen", "People and places")
                   : in_language(stage, "Mensen", "People");
    case DESK_HOLDS:
        return format_text(stage, in_language(stage, "Stopregister (%d)", "Hold register (%d)"),
                           holds);
    case DESK_HISTORY:
        return in_language(stage, "Geschiedenis", "History");
    case DESK_ABORT:
        return in_language(stage, "Afbreken", "Abort");
    default:
        return chain_is_large(stage) ? in_language(stage, "Lijst", "List")
                                     : in_language(stage, "De lijst", "The list");
    }
}


static bool can_abort(const Desk *desk) {
    ListState state = chain_state(desk->cells);
    return state != LIST_NEW && state != LIST_DELETED;
}


static void add_tabs(Stage *stage, int main, const Desk *desk) {
    int row =
        add_node(stage, main, ROLE_ROW, "tabs", in_language(stage, "Op tafel", "On the desk"));
    for (int i = 0; i < DESK_COUNT; i++) {
        if (i == DESK_ABORT && !can_abort(desk)) {
            continue;
        }
        int tab =
            add_node(stage, row, ROLE_TAB, node_id(stage, "tab/%d", i), desk_name(stage, desk, i));
        node_at(stage, tab)->flags |= stage->tab == i ? NODE_SELECTED : 0;
        node_act(stage, tab, ACT_TAB, i, 0);
        if (stage->tab == i && i != DESK_LIST) {
            stage->view.focus = tab;
        }
    }
}


// ---- The table ----


// What the system says: the category it proposed the record under, and its date.
static const char *proposed_text(Stage *stage, const Desk *desk, int record) {
    int proposed = desk->decision->chain->proposed[record];
    Date from = chain_system_date(desk->run->scenario, desk->decision, record);
    if (proposed < 0) {
        return "-";
    }
    const Schedule *schedule =
        scenario_schedule(desk->run->scenario, desk->decision->records[record]);
    const char *number = schedule->categories[proposed].number;
    return from == DATE_NONE
               ? format_text(stage, in_language(stage, "%s, geen datum", "%s, no date"), number)
               : format_text(stage, in_language(stage, "%s, vanaf %s", "%s, from %s"), number,
                             date_text(stage, from));
}


typedef struct Columns {
    bool has_proposed, has_own;
} Columns;


static Columns columns_of(const Desk *desk) {
    Columns columns = {false, false};
    const Scenario *scenario = desk->run->scenario;
    ListState state = chain_state(desk->cells);
    if (state != LIST_NEW && state != LIST_CHANGES_REQUESTED) {
        return columns;  // nothing to decide, so nothing to compare
    }
    for (int i = 0; i < desk->decision->record_count; i++) {
        columns.has_proposed = columns.has_proposed || desk->decision->chain->proposed[i] >= 0;
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        columns.has_own = columns.has_own || (scenario->decisions[d].type == DECISION_APPRAISE &&
                                              run_is_done(desk->run, d));
    }
    return columns;
}


static void add_head(Stage *stage, int table, Columns columns) {
    int head = add_node(stage, table, ROLE_TABLE_ROW, "list/head",
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, "list/head/1", in_language(stage, "Stuk", "Record"), 4);
    if (columns.has_proposed) {
        add_cell(stage, head, "list/head/2",
                 in_language(stage, "Voorstel systeem", "Proposed by the system"), 3);
    }
    if (columns.has_own) {
        add_cell(stage, head, "list/head/3",
                 in_language(stage, "Jouw waardering", "Your appraisal"), 3);
    }
    add_cell(stage, head, "list/head/4", in_language(stage, "Stand", "Status"), 3);
}


static void add_table(Stage *stage, int main, const Desk *desk) {
    const Scenario *scenario = desk->run->scenario;
    Columns columns = columns_of(desk);
    const char *name = text_of(stage, desk->decision->name);
    const char *task = chain_task(stage, desk);
    int table = add_node(stage, main, ROLE_TABLE, "list",
                         task[0] ? format_text(stage, "%s: %s", name, task) : name);
    add_head(stage, table, columns);
    for (int i = 0; i < desk->decision->record_count; i++) {
        int number = desk->decision->records[i];
        const char *id = scenario->records[number].id;
        int row = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "row/%s", id),
                           record_name(stage, number));
        node_act(stage, row, ACT_SUBJECT, i, 0);
        node_at(stage, row)->flags |= stage->subject == i ? NODE_SELECTED : 0;
        add_cell(stage, row, node_id(stage, "row/%s/1", id), record_name(stage, number), 4);
        if (columns.has_proposed) {
            add_cell(stage, row, node_id(stage, "row/%s/2", id), proposed_text(stage, desk, i), 3);
        }
        if (columns.has_own) {
            add_cell(stage, row, node_id(stage, "row/%s/3", id), chain_own_appraisal(stage, number),
                     3);
        }
        int cell = add_cell(stage, row, node_id(stage, "row/%s/4", id),
                            chain_item_text(stage, desk, i), 3);
        node_at(stage, cell)->tone = chain_item_tone(desk, i);
    }
}


static void build_list(Stage *stage, int main, const Desk *desk) {
    build_chain_above(stage, main, desk);
    add_message(stage, main);
    add_table(stage, main, desk);
    build_chain_below(stage, main, desk);
    if (chain_state(desk->cells) == LIST_DELETED) {
        build_chain_declaration(stage, main, desk);
    }
    build_chain_subject(stage, desk);
}


void build_chain(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    Desk desk = {run, &run->scenario->decisions[at], run_answer(run, at), run_moment(run)};
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "ask", chain_is_large(stage) ? 2 : 1,
                text_of(stage, desk.decision->ask));
    add_hints(stage, main, desk.decision);
    build_chain_arrived(stage, main, &desk);
    if (chain_is_large(stage)) {
        add_short_track(stage, main, &desk);
    } else {
        add_track(stage, main, &desk);
        add_holder(stage, main, &desk);
    }
    add_tabs(stage, main, &desk);
    switch (stage->tab) {
    case DESK_PEOPLE:
        build_chain_people(stage, main, &desk);
        break;
    case DESK_HOLDS:
        build_chain_holds(stage, main, &desk);
        break;
    case DESK_HISTORY:
        build_chain_history(stage, main, &desk);
        break;
    case DESK_ABORT:
        build_chain_abort(stage, main, &desk);
        break;
    default:
        build_list(stage, main, &desk);
        break;
    }
    build_chain_actions(stage, &desk);
}
