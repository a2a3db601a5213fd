// View: every screen of the shipped case, reached by presses and typing alone, keeps the promises
// of view/view.h in both languages; and no press, in whatever order, breaks a session.

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive/appraisal.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

enum { NODES_MAX = 4000, FUZZ_PRESSES = 300, WORDS_LIMIT = 4 * 1024 * 1024 };

typedef struct Fixture {
    Case *opened;
    SampleClock clock;
    char data[2][64];
} Fixture;


static int set_up(void **state) {
    Fixture *fixture = memory_new(1, sizeof *fixture);
    fixture->opened = sample_case();
    fixture->clock = sample_clock();
    sample_folder(fixture->data[0], sizeof fixture->data[0]);
    sample_folder(fixture->data[1], sizeof fixture->data[1]);
    *state = fixture;
    return 0;
}


static int tear_down(void **state) {
    Fixture *fixture = *state;
    case_close(fixture->opened);
    free(fixture);
    return 0;
}


static StageOptions stage_options(Fixture *fixture, RunMode mode, Language language) {
    StageOptions options = {.session =
                                sample_options(fixture->data[language], mode, &fixture->clock, 1),
                            .settings = {.language = language, .theme = THEME_LIGHT, .scale = 100}};
    options.session.language = language;
    return options;
}


// ---- Promises ----


static int compare_ids(const void *a, const void *b) {
    return strcmp((*(const Node *const *)a)->id, (*(const Node *const *)b)->id);
}


static void check_ids(const View *view) {
    const Node *sorted[NODES_MAX];
    assert_true(view->count < NODES_MAX);
    for (int i = 0; i < view->count; i++) {
        expect_row(view->nodes[i].id && view->nodes[i].id[0], "node %d", i);
        sorted[i] = &view->nodes[i];
    }
    qsort(sorted, (size_t)view->count, sizeof sorted[0], compare_ids);
    for (int i = 1; i < view->count; i++) {
        expect_row(strcmp(sorted[i - 1]->id, sorted[i]->id) != 0, "twice: %s", sorted[i]->id);
    }
}


// Every node but the first hangs under one earlier node, and the reading order meets each once.
static void check_tree(const View *view) {
    int met = 0;
    assert_true(view->count > 0);
    assert_int_equal(view->nodes[0].role, ROLE_SCREEN);
    assert_int_equal(view->nodes[0].parent, NODE_NONE);
    for (int i = 1; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        expect_row(node->role != ROLE_SCREEN, "%s", node->id);
        expect_row(node->parent >= 0 && node->parent < i, "%s", node->id);
    }
    for (int at = 0; at != NODE_NONE && met <= view->count; at = view_next(view, at)) {
        met++;
    }
    assert_int_equal(met, view->count);
}


static void check_text(const char *text, const char *id) {
    expect_row(!text || utf8_is_valid(text, strlen(text)), "%s", id);
}


static void check_node(const View *view, const Node *node) {
    bool is_used = node_is_focusable(node);
    expect_row(node->name, "%s", node->id);
    expect_row(!is_used || node->name[0], "%s", node->id);
    expect_row(!is_used || (node->name[0] != ' ' && node->name[strlen(node->name) - 1] != ' '),
               "%s: '%s'", node->id, node->name);
    expect_row(!(node->flags & NODE_TYPABLE) || node->value, "%s", node->id);
    expect_row(!(node->flags & NODE_DISABLED) || (node->description && node->description[0]), "%s",
               node->id);
    expect_row(!(node->flags & NODE_INVALID) || (node->description && node->description[0]), "%s",
               node->id);
    expect_row(!(node->flags & (NODE_PRIMARY | NODE_CANCEL)) || is_used, "%s", node->id);
    expect_row(node->language && strcmp(node->language, language_code(view->language)) == 0, "%s",
               node->id);
    expect_row(node->role != ROLE_BAR || node->value, "%s", node->id);
    expect_row(node->limit >= node->number && node->number >= 0, "%s", node->id);
    expect_row(node->role != ROLE_HEADING || (node->level >= 1 && node->level <= 3), "%s",
               node->id);
    expect_row(!node->picture || file_exists(node->picture), "%s: %s", node->id, node->picture);
    check_text(node->name, node->id);
    check_text(node->value, node->id);
    check_text(node->description, node->id);
}


static int cells_of(const View *view, int row) {
    int cells = 0;
    for (int cell = view->nodes[row].first; cell != NODE_NONE; cell = view->nodes[cell].next) {
        expect_row(view->nodes[cell].role == ROLE_CELL, "%s", view->nodes[cell].id);
        cells++;
    }
    return cells;
}


// A table begins with its header, and all rows are as wide.
static void check_table(const View *view, int table) {
    int head = view->nodes[table].first;
    expect_row(head != NODE_NONE && (view->nodes[head].flags & NODE_HEADER), "%s",
               view->nodes[table].id);
    for (int row = head; row != NODE_NONE; row = view->nodes[row].next) {
        expect_row(view->nodes[row].role == ROLE_TABLE_ROW, "%s", view->nodes[row].id);
        expect_row(cells_of(view, row) == cells_of(view, head), "%s", view->nodes[row].id);
    }
}


static void check_view(const View *view) {
    int cancel = 0;
    int primary = 0;
    int used = 0;
    check_tree(view);
    check_ids(view);
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        check_node(view, node);
        cancel += (node->flags & NODE_CANCEL) != 0;
        primary += (node->flags & NODE_PRIMARY) != 0;
        used += node_is_focusable(node);
        if (node->role == ROLE_TABLE) {
            check_table(view, i);
        }
    }
    assert_true(cancel <= 1);
    assert_int_equal(primary, 1);
    assert_true(used > 0);
    assert_true(view->focus == NODE_NONE || (view->focus >= 0 && view->focus < view->count &&
                                             node_is_focusable(&view->nodes[view->focus])));
    assert_true(view->scale >= 100 && view->scale <= 200);
    assert_true(!view->backdrop || file_exists(view->backdrop));
}


// ---- Two languages ----

// The same play in Dutch and in English, hand in hand.
typedef struct Pair {
    Driver dutch;
    Driver english;
    char *words;  // all that the case and the reference data say
    int views;
    unsigned screens;  // kinds of screen met
    uint64_t roles;   // roles met
} Pair;


static void add_file(Buffer *words, const char *path) {
    Error error;
    size_t length;
    char *text = file_read(path, WORDS_LIMIT, &length, &error);
    if (!text) {
        fail_msg("%s: %s", path, error.text);
    }
    char *end = text;
    for (const char *from = text; *from; from++) {  // Lua and JSON write one backslash as two
        *end++ = *from;
        from += from[0] == '\\' && from[1] == '\\';
    }
    *end = '\0';
    buffer_add(words, text);
    buffer_add(words, "\n");
    free(text);
}


static char *read_words(const Case *opened) {
    Buffer words = {0};
    char path[PATH_MAX_BYTES];
    const Scenario *scenario = case_scenario(opened);
    snprintf(path, sizeof path, "%s/scenario.lua", scenario->folder);
    add_file(&words, path);
    snprintf(path, sizeof path, "%s/schedules/%s.json", CASUS_ASSETS_DIR, scenario->schedule->id);
    add_file(&words, path);
    snprintf(path, sizeof path, "%s/frameworks/%s.json", CASUS_ASSETS_DIR, scenario->framework->id);
    add_file(&words, path);
    return words.text;
}


static const char OWN_WORDS[] = "Eerst lezen, dan pas tekenen.";


// What is said the same in both languages on purpose: names of keys, of languages, of letters.
static bool is_alike_on_purpose(const char *id, const char *text) {
    static const char *const IDS[] = {"zoom/out", "zoom/in",    "language/nl", "language/en",
                                      "keys/",    "log/folder", "log/head",    "log/player",
                                      "words/terugblik"};
    for (size_t i = 0; i < sizeof IDS / sizeof *IDS; i++) {
        if (strncmp(id, IDS[i], strlen(IDS[i])) == 0) {
            return true;
        }
    }
    return strcmp(text, "Code") == 0 || strcmp(text, OWN_WORDS) == 0 || strstr(id, "/checksum");
}


static bool has_word(const char *text) {
    int letters = 0;
    for (; *text; text++) {
        bool is_letter = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z');
        letters = is_letter ? letters + 1 : 0;
        if (letters >= 3) {
            return true;
        }
    }
    return false;
}


static void check_said(const Pair *pair, const char *id, const char *dutch, const char *english) {
    expect_row(!dutch == !english, "%s", id);
    if (!dutch || strcmp(dutch, english) != 0 || !has_word(dutch) ||
        is_alike_on_purpose(id, dutch) || strstr(pair->words, dutch)) {
        return;
    }
    // A heading is made of the number and the name of a record.
    const char *name = strstr(dutch, "  ");
    expect_row(name && strstr(pair->words, name + 2), "%s says in English: %s", id, dutch);
}


static void compare_languages(const Pair *pair) {
    const View *dutch = driver_view(&pair->dutch);
    const View *english = driver_view(&pair->english);
    assert_int_equal(dutch->count, english->count);
    assert_int_equal(dutch->focus, english->focus);
    assert_int_equal(dutch->screen, english->screen);
    for (int i = 0; i < dutch->count; i++) {
        const Node *left = &dutch->nodes[i];
        const Node *right = &english->nodes[i];
        expect_row(strcmp(left->id, right->id) == 0, "%s and %s", left->id, right->id);
        bool is_language = strncmp(left->id, "language/", 9) == 0;
        expect_row(left->role == right->role, "%s", left->id);
        expect_row(left->flags == right->flags || is_language, "%s", left->id);
        check_said(pair, left->id, left->name, right->name);
        if (!(left->flags & NODE_TYPABLE)) {
            check_said(pair, left->id, left->value, right->value);
        }
        check_said(pair, left->id, left->description, right->description);
    }
}


static void follow(void *context, const View *view, int node, const char *text) {
    Pair *pair = context;
    if (text) {
        driver_type(&pair->english, view->nodes[node].id, text);
    } else {
        driver_press(&pair->english, view->nodes[node].id);
    }
}


static void meet(void *context, const View *view) {
    Pair *pair = context;
    check_view(view);
    check_view(driver_view(&pair->english));
    compare_languages(pair);
    pair->views++;
    pair->screens |= 1u << view->screen;
    for (int i = 0; i < view->count; i++) {
        pair->roles |= UINT64_C(1) << view->nodes[i].role;
    }
}


static Pair pair_new(Fixture *fixture, RunMode mode) {
    StageOptions dutch = stage_options(fixture, mode, LANGUAGE_NL);
    StageOptions english = stage_options(fixture, mode, LANGUAGE_EN);
    Pair pair = {.dutch = driver_new(fixture->opened, &dutch),
                 .english = driver_new(fixture->opened, &english),
                 .words = read_words(fixture->opened)};
    return pair;
}


static void pair_bind(Pair *pair) {
    pair->dutch.context = pair;
    pair->dutch.before = follow;
    pair->dutch.after = meet;
    meet(pair, driver_view(&pair->dutch));
}


static void pair_free(Pair *pair) {
    driver_free(&pair->dutch);
    driver_free(&pair->english);
    free(pair->words);
}


// ---- Walking ----


// Opens what can be opened beside the play, and comes back.
static void open_panes(Driver *driver) {
    driver_press(driver, "pane/settings");
    driver_press(driver, "scale/200");
    driver_press(driver, "scale/100");
    driver_press(driver, "theme/1");
    driver_press(driver, "theme/2");
    driver_press(driver, "theme/0");
    driver_press(driver, "close");
    if (!driver_has(driver, "pane/records")) {
        return;
    }
    driver_press(driver, "zoom/in");
    driver_press(driver, "zoom/out");
    driver_press(driver, "pane/notes");
    driver_press(driver, "close");
    driver_press(driver, "pane/records");
    const View *view = driver_view(driver);
    int table = view_find(view, "room/table");
    if (table != NODE_NONE) {
        char id[128];
        snprintf(id, sizeof id, "%s", view->nodes[view->nodes[table].last].id);
        driver_press(driver, id);
        view = driver_view(driver);
        int open = view->nodes[view_find(view, "aside")].first;
        while (view->nodes[open].role != ROLE_BUTTON) {
            open = view->nodes[open].next;
        }
        snprintf(id, sizeof id, "%s", view->nodes[open].id);
        driver_press(driver, id);
    }
    while (driver_has(driver, "close")) {
        driver_press(driver, "close");
    }
}


// Does what is wrong or half at a decision before the right thing is done.
static void try_errors(Driver *driver, int at) {
    static const char *const HALF[] = {"confirm", "submit",   "start",
                                       "type/4",  "type/all", "following"};
    if (driver_run(driver)->scenario->decisions[at].type == DECISION_REFLECT) {
        return;
    }
    for (size_t i = 0; i < sizeof HALF / sizeof *HALF; i++) {
        if (driver_has(driver, HALF[i])) {
            driver_press(driver, HALF[i]);
        }
    }
    if (driver_has(driver, "search")) {
        driver_type(driver, "search", "xyzzy");
        driver_type(driver, "search", "14.1");
        driver_type(driver, "search", "");
        driver_press(driver, "verdict/V");
        driver_type(driver, "trigger", "32-13-2020");
        driver_type(driver, "trigger", "");
    }
}


static void walk_debrief(Driver *driver) {
    driver_press(driver, "tab/next");
    driver_press(driver, "fold/all");
    driver_press(driver, "fold/all");
    driver_press(driver, "tab/next");
    driver_press(driver, "shape/1");
    driver_press(driver, "shape/2");
    driver_type(driver, "words/intention", OWN_WORDS);
    driver_press(driver, "words/keep");
    driver_press(driver, "words/keep");
    driver_press(driver, "tab/3");
}


static void walk(Pair *pair) {
    Driver *driver = &pair->dutch;
    Rng rng = rng_from_seed(1);
    open_panes(driver);
    driver_begin(driver);
    open_panes(driver);
    const Scenario *scenario = driver_run(driver)->scenario;
    for (int d = 0; d < scenario->decision_count; d++) {
        driver_play(driver, POLICY_BEST, &rng, d);
        if (driver_run(driver)->phase == RUN_OVER) {
            break;
        }
        if (driver_run(driver)->phase == RUN_WAITING) {
            try_errors(driver, d);
            open_panes(driver);
            driver_press(driver, "pane/settings");
            driver_press(driver, "cover");
            driver_press(driver, "resume");
        }
    }
    driver_play(driver, POLICY_BEST, &rng, -1);
    open_panes(driver);
    walk_debrief(driver);
    driver_press(driver, "quit");
    assert_true(driver_view(driver)->is_over);
}


static void walk_in(Fixture *fixture, RunMode mode) {
    static const Role ROLES[] = {ROLE_BANNER,   ROLE_ASIDE,    ROLE_SPEECH, ROLE_OPTION,
                                 ROLE_FIELD,    ROLE_TEXTAREA, ROLE_ITEM,   ROLE_TABLE,
                                 ROLE_BOARD,    ROLE_COLUMN,   ROLE_CARD,   ROLE_DOCUMENT,
                                 ROLE_PROGRESS, ROLE_PAIR,     ROLE_BAR,    ROLE_STATUS,
                                 ROLE_TAB,      ROLE_PANEL};
    Pair pair = pair_new(fixture, mode);
    pair_bind(&pair);
    walk(&pair);
    for (int screen = SCREEN_TITLE; screen < SCREEN_MESSAGE; screen++) {
        expect_row(pair.screens & (1u << screen), "screen kind %d was not met", screen);
    }
    for (size_t i = 0; i < sizeof ROLES / sizeof *ROLES; i++) {
        expect_row(pair.roles & (UINT64_C(1) << ROLES[i]), "role %d was not met", (int)ROLES[i]);
    }
    for (int i = 0; i < 2; i++) {
        const Driver *driver = i == 0 ? &pair.dutch : &pair.english;
        char *folder = memory_copy_text(session_folder(stage_session(driver->stage)));
        Verdict verdict = sample_verify(folder, fixture->opened);
        assert_true(verdict.is_finished);
        assert_string_equal(verdict.mode, mode == RUN_EXAM ? "exam" : "practice");
        free(folder);
    }
    print_message("%d views\n", pair.views);
    pair_free(&pair);
}


static void every_screen_of_a_practice_should_keep_its_promises(void **state) {
    walk_in(*state, RUN_PRACTICE);
}


static void every_screen_of_an_exam_should_keep_its_promises(void **state) {
    walk_in(*state, RUN_EXAM);
}


static void every_screen_of_a_bad_play_should_keep_its_promises(void **state) {
    Rng rng = rng_from_seed(3);
    Pair pair = pair_new(*state, RUN_PRACTICE);
    pair_bind(&pair);
    driver_begin(&pair.dutch);
    driver_play(&pair.dutch, POLICY_WORST, &rng, -1);
    walk_debrief(&pair.dutch);
    pair_free(&pair);
}


// ---- What must be on certain screens ----


static Driver start_driver(Fixture *fixture, RunMode mode) {
    StageOptions options = stage_options(fixture, mode, LANGUAGE_NL);
    Driver driver = driver_new(fixture->opened, &options);
    driver_begin(&driver);
    return driver;
}


static bool shows(const View *view, const char *part) {
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        if (strstr(node->name, part) || (node->value && strstr(node->value, part))) {
            return true;
        }
    }
    return false;
}


// Until the end an exam shows no explanation, and no word of why an answer is right.
static void hide_keys(void *context, const View *view) {
    const Driver *driver = context;
    const Scenario *scenario = driver_run(driver)->scenario;
    for (int i = 0; driver_run(driver)->phase != RUN_OVER && i < view->count; i++) {
        expect_row(strncmp(view->nodes[i].id, "outcome", 7) != 0, "%s", view->nodes[i].id);
    }
    for (int r = 0; driver_run(driver)->phase != RUN_OVER && r < scenario->record_count; r++) {
        const char *why = text_in(scenario->records[r].why, LANGUAGE_NL);
        expect_row(!why[0] || !shows(view, why), "%s", scenario->records[r].id);
    }
}


static void an_exam_should_show_no_explanation_before_the_end(void **state) {
    Rng rng = rng_from_seed(1);
    Driver driver = start_driver(*state, RUN_EXAM);
    driver.context = &driver;
    driver.after = hide_keys;
    driver_play(&driver, POLICY_BEST, &rng, -1);
    driver_press(&driver, "tab/1");
    assert_true(shows(driver_view(&driver), "Goed: "));
    driver_free(&driver);
}


static void a_disabled_button_should_say_why_and_do_nothing(void **state) {
    Rng rng = rng_from_seed(1);
    Driver driver = start_driver(*state, RUN_PRACTICE);
    driver_play(&driver, POLICY_BEST, &rng, 0);
    int events = driver_run(&driver)->events;
    driver_press(&driver, "confirm");
    assert_int_equal(driver_run(&driver)->events, events);
    const View *view = driver_view(&driver);
    int message = view_find(view, "message");
    assert_int_not_equal(message, NODE_NONE);
    assert_int_equal(view->nodes[message].role, ROLE_STATUS);
    assert_string_equal(view->nodes[message].name,
                        view->nodes[view_find(view, "confirm")].description);
    driver_free(&driver);
}


// Ids of what can be pressed or typed, in order.
static char *used_ids(const View *view) {
    Buffer ids = {0};
    for (int i = 0; i < view->count; i++) {
        if (node_is_focusable(&view->nodes[i])) {
            buffer_add(&ids, view->nodes[i].id);
            buffer_add(&ids, "\n");
        }
    }
    return ids.text;
}


// The focus lives by id: what stays on the screen keeps its id when a message comes between.
static void ids_should_stay_when_a_message_appears(void **state) {
    Rng rng = rng_from_seed(1);
    Driver driver = start_driver(*state, RUN_PRACTICE);
    const Scenario *scenario = driver_run(&driver)->scenario;
    for (int d = 0; d < scenario->decision_count; d++) {
        driver_play(&driver, POLICY_BEST, &rng, d);
        bool has_submit = driver_has(&driver, "submit") && driver_has(&driver, "board") == false;
        if (!has_submit) {
            continue;
        }
        char *before = used_ids(driver_view(&driver));
        driver_press(&driver, "submit");
        assert_true(driver_has(&driver, "message"));
        char *after = used_ids(driver_view(&driver));
        assert_string_equal(after, before);
        free(before);
        free(after);
    }
    driver_free(&driver);
}


static void escape_should_lead_back_from_every_pane(void **state) {
    static const char *const PANES[] = {"pane/settings", "pane/records", "pane/notes"};
    Driver driver = start_driver(*state, RUN_PRACTICE);
    for (int i = 0; i < 3; i++) {
        int events = driver_run(&driver)->events;
        driver_press(&driver, PANES[i]);
        const View *view = driver_view(&driver);
        int cancel = NODE_NONE;
        for (int n = 0; n < view->count; n++) {
            cancel = view->nodes[n].flags & NODE_CANCEL ? n : cancel;
        }
        expect_row(cancel != NODE_NONE, "%s", PANES[i]);
        driver.host->press(driver.host->context, cancel);
        expect_row(driver_has(&driver, "continue"), "%s", PANES[i]);
        assert_int_equal(driver_run(&driver)->events, events);
    }
    driver_free(&driver);
}


// All sessions below this folder are sound, and there are at least so many.
static void verify_all(const Fixture *fixture, const char *data, int least) {
    char folder[PATH_MAX_BYTES];
    char sessions[PATH_MAX_BYTES];
    Error error;
    FolderList list;
    assert_true(path_join(sessions, data, "sessions", &error));
    assert_true(folder_list(sessions, &list, &error));
    for (int i = 0; i < list.count; i++) {
        assert_true(path_join(folder, sessions, list.names[i], &error));
        sample_verify(folder, fixture->opened);
    }
    assert_true(list.count >= least);
    folder_list_free(&list);
}


// A refusal that no disabled button could tell before.
static void what_is_refused_should_be_told_in_both_languages(void **state) {
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    Pair pair = pair_new(fixture, RUN_PRACTICE);
    Driver *driver = &pair.dutch;
    pair_bind(&pair);
    driver_begin(driver);
    const Scenario *scenario = driver_run(driver)->scenario;
    int at = 0;
    while (scenario->decisions[at].type != DECISION_DESTROY) {
        at++;
    }
    const Decision *decision = &scenario->decisions[at];
    driver_play(driver, POLICY_BEST, &rng, at);
    for (int i = 0; i < decision->record_count; i++) {
        Event event = {EVENT_ANSWER, at, i, DESTROY_EXCEPT + GROUND_UNKNOWN, NULL};
        driver_do(driver, &event);
    }
    driver_press(driver, "submit");
    assert_true(driver_has(driver, "message"));
    driver_do(driver, &(Event){EVENT_ANSWER, at, 0, DESTROY_LISTED, NULL});
    driver_press(driver, "submit");
    // Even the reviewer cannot empty the list.
    driver_do(driver, &(Event){EVENT_ANSWER, at, 0, DESTROY_EXCEPT + GROUND_UNKNOWN, NULL});
    driver_press(driver, "submit");
    assert_true(driver_has(driver, "message"));
    driver_do(driver, &(Event){EVENT_ANSWER, at, 0, DESTROY_LISTED, NULL});
    driver_press(driver, "submit");
    driver_press(driver, "start");
    assert_true(driver_has(driver, "message"));
    driver_type(driver, "name", "Vernietigingslijst");
    driver_press(driver, "start");
    assert_true(driver_has(driver, "message"));
    assert_int_equal(destroy_phase(run_answer(driver_run(driver), at)), DESTROY_READY);
    pair_free(&pair);
}


// ---- The cover ----


static void an_unfinished_session_should_go_on_at_once(void **state) {
    Fixture *fixture = *state;
    Driver driver = start_driver(fixture, RUN_EXAM);
    driver_press(&driver, "continue");
    int events = driver_run(&driver)->events;
    driver_free(&driver);

    StageOptions options = stage_options(fixture, RUN_PRACTICE, LANGUAGE_NL);
    driver = driver_new(fixture->opened, &options);
    assert_non_null(stage_session(driver.stage));
    assert_true(driver_has(&driver, "message"));
    assert_int_equal(driver_run(&driver)->events, events);
    assert_int_equal(session_mode(stage_session(driver.stage)), RUN_EXAM);
    driver_free(&driver);

    options.is_mode_fixed = true;
    driver = driver_new(fixture->opened, &options);
    assert_null(stage_session(driver.stage));
    assert_false(driver_has(&driver, "resume"));
    driver_free(&driver);
}


static void going_back_to_the_start_should_keep_what_was_done(void **state) {
    Fixture *fixture = *state;
    Driver driver = start_driver(fixture, RUN_PRACTICE);
    driver_press(&driver, "continue");
    driver_press(&driver, "pane/settings");
    driver_press(&driver, "cover");
    assert_null(stage_session(driver.stage));
    check_view(driver_view(&driver));
    driver_press(&driver, "mode/exam");
    driver_begin(&driver);
    assert_int_equal(session_mode(stage_session(driver.stage)), RUN_EXAM);
    assert_int_equal(driver_run(&driver)->events, 0);
    driver_press(&driver, "pane/settings");
    driver_press(&driver, "cover");
    driver_press(&driver, "resume");
    assert_int_equal(session_mode(stage_session(driver.stage)), RUN_EXAM);
    driver_free(&driver);
    verify_all(fixture, fixture->data[0], 2);
}


static void a_session_open_elsewhere_should_be_told_on_the_cover(void **state) {
    Fixture *fixture = *state;
    StageOptions options = stage_options(fixture, RUN_PRACTICE, LANGUAGE_NL);
    Driver first = start_driver(fixture, RUN_PRACTICE);
    options.session.identity[0] = 2;
    Driver second = driver_new(fixture->opened, &options);
    assert_null(stage_session(second.stage));
    assert_true(shows(driver_view(&second), "ander venster"));
    check_view(driver_view(&second));
    driver_begin(&second);
    assert_non_null(stage_session(second.stage));
    driver_free(&first);
    driver_free(&second);
}


static void a_direct_stage_should_skip_the_cover(void **state) {
    Fixture *fixture = *state;
    StageOptions options = stage_options(fixture, RUN_PRACTICE, LANGUAGE_NL);
    options.is_direct = true;
    Driver driver = driver_new(fixture->opened, &options);
    assert_non_null(stage_session(driver.stage));
    driver_press(&driver, "continue");
    int events = driver_run(&driver)->events;
    driver_free(&driver);
    driver = driver_new(fixture->opened, &options);
    assert_int_equal(driver_run(&driver)->events, events);
    assert_true(session_was_resumed(stage_session(driver.stage)));
    driver_free(&driver);
}


static void a_mode_that_is_fixed_should_not_be_asked(void **state) {
    Fixture *fixture = *state;
    StageOptions options = stage_options(fixture, RUN_EXAM, LANGUAGE_NL);
    options.is_mode_fixed = true;
    Driver driver = driver_new(fixture->opened, &options);
    assert_false(driver_has(&driver, "mode/exam"));
    driver_free(&driver);
}


static void count_saves(void *context, const StageSettings *settings) {
    StageSettings *saved = context;
    *saved = *settings;
}


static void settings_should_be_saved_and_shown_at_once(void **state) {
    Fixture *fixture = *state;
    StageSettings saved = {.scale = 0};
    StageOptions options = stage_options(fixture, RUN_PRACTICE, LANGUAGE_NL);
    options.save = count_saves;
    options.context = &saved;
    Driver driver = driver_new(fixture->opened, &options);
    driver_press(&driver, "pane/settings");
    driver_press(&driver, "scale/175");
    driver_press(&driver, "theme/2");
    driver_press(&driver, "language/en");
    assert_int_equal(saved.scale, 175);
    assert_int_equal(saved.theme, THEME_CONTRAST);
    assert_int_equal(saved.language, LANGUAGE_EN);
    const View *view = driver_view(&driver);
    assert_int_equal(view->scale, 175);
    assert_int_equal(view->theme, THEME_CONTRAST);
    assert_true(shows(view, "Settings"));
    driver_press(&driver, "close");
    assert_true(driver_has(&driver, "begin"));
    driver_free(&driver);
}


// ---- A case that breaks ----


static void a_hook_that_fails_should_end_the_play_and_keep_the_answers(void **state) {
    static const char BROKEN[] =
        "scenario \"stuk\" { version = \"1\", title = \"Stuk\", date = \"2026-11-16\", "
        "framework = \"fgr-528\", schedule = \"gemeenten-2020\", start = \"begin\" }\n"
        "scene \"begin\" { title = \"Begin\",\n"
        "  say \"Dag.\",\n"
        "  say \"Nog een.\",\n"
        "  when(function(s) error(\"kapot\") end, say \"Nooit.\"),\n"
        "  say \"Klaar.\" }\n";
    Fixture *fixture = *state;
    char folder[128];
    snprintf(folder, sizeof folder, "%s/stuk", fixture->data[0]);
    Case *broken = sample_case_of(folder, BROKEN);
    StageOptions options = stage_options(fixture, RUN_PRACTICE, LANGUAGE_NL);
    Driver driver = driver_new(broken, &options);
    driver_begin(&driver);
    driver_press(&driver, "continue");
    driver_press(&driver, "continue");
    const View *view = driver_view(&driver);
    assert_int_equal(view->screen, SCREEN_MESSAGE);
    check_view(view);
    assert_int_equal(stage_error(driver.stage)->code, ERROR_CASE);
    assert_int_equal(stage_error(driver.stage)->line, 5);
    assert_true(shows(view, "scenario.lua"));
    assert_true(shows(view, "opgeslagen"));
    assert_int_equal(driver_run(&driver)->events, 1);
    char *session = memory_copy_text(session_folder(stage_session(driver.stage)));
    driver_press(&driver, "quit");
    assert_true(driver_view(&driver)->is_over);
    driver_free(&driver);
    sample_verify(session, broken);
    free(session);
    case_close(broken);
}


static void a_case_that_does_not_load_should_have_a_screen(void **state) {
    Fixture *fixture = *state;
    Error problem;
    error_set_at(&problem, ERROR_CASE, "scenario.lua", 12, "een komma te veel");
    StageOptions options = stage_options(fixture, RUN_PRACTICE, LANGUAGE_EN);
    Stage *stage = stage_new_message(&problem, &options);
    const Host *host = stage_host(stage);
    const View *view = host->view(host->context);
    check_view(view);
    assert_true(shows(view, "scenario.lua"));
    assert_true(shows(view, "12"));
    assert_true(shows(view, "een komma te veel"));
    host->press(host->context, view_find(view, "quit"));
    assert_true(host->view(host->context)->is_over);
    assert_null(stage_session(stage));
    stage_free(stage);
}


// ---- Any press in any order ----


static const char *random_text(Rng *rng, char *long_text) {
    static const char *const TEXTS[] = {"",
                                        "31-12-2023",
                                        "2020-02-30",
                                        "1-1-1",
                                        "31-12-9999",
                                        "16",
                                        "overleg foto",
                                        "\xC3\xA9\xE2\x82\xAC",
                                        "\xFF\xFE",
                                        "\xC3",
                                        "Vernietigingslijst G-schijf 2026-1",
                                        "%s%n",
                                        "\n\n",
                                        "a\tb",
                                        "../../etc",
                                        "\"},{\""};
    uint32_t pick = rng_below(rng, sizeof TEXTS / sizeof *TEXTS + 1);
    return pick < sizeof TEXTS / sizeof *TEXTS ? TEXTS[pick] : long_text;
}


static void act_at_random(Driver *driver, Rng *rng, char *long_text) {
    const View *view = driver_view(driver);
    int used[NODES_MAX];
    int count = 0;
    for (int i = 0; i < view->count; i++) {
        // The way out is tried, but not all the time.
        bool is_quit = strcmp(view->nodes[i].id, "quit") == 0 && rng_below(rng, 8) != 0;
        if (node_is_focusable(&view->nodes[i]) && !is_quit) {
            used[count++] = i;
        }
    }
    assert_true(count > 0);
    int node = used[rng_below(rng, (uint32_t)count)];
    if (rng_below(rng, 50) == 0) {
        node = (int)rng_below(rng, (uint32_t)view->count * 2) - view->count / 2;
    }
    bool types = node >= 0 && node < view->count && (view->nodes[node].flags & NODE_TYPABLE);
    if (types || rng_below(rng, 40) == 0) {
        driver->host->type(driver->host->context, node, random_text(rng, long_text));
    } else {
        driver->host->press(driver->host->context, node);
    }
}


static void fuzz_from(Fixture *fixture, RunMode mode, int decision, uint64_t seed) {
    Rng rng = rng_from_seed(seed);
    char *long_text = memory_new(9000, 1);
    memset(long_text, 'e', 8998);
    char data[128];
    StageOptions options = stage_options(fixture, mode, LANGUAGE_NL);
    snprintf(data, sizeof data, "%s/%d", fixture->data[0], decision);
    options.session.data = data;
    Driver driver = driver_new(fixture->opened, &options);
    driver_begin(&driver);
    driver_play(&driver, POLICY_BEST, &rng, decision);
    for (int i = 0; i < FUZZ_PRESSES; i++) {
        act_at_random(&driver, &rng, long_text);
        if (driver_view(&driver)->is_over) {
            driver_free(&driver);
            options.session.identity[1]++;
            driver = driver_new(fixture->opened, &options);
        }
        check_view(driver_view(&driver));
    }
    driver_free(&driver);
    free(long_text);
    verify_all(fixture, data, 1);
}


static void random_presses_should_never_break_a_session(void **state) {
    Fixture *fixture = *state;
    int decisions = case_scenario(fixture->opened)->decision_count;
    for (int d = -1; d < decisions; d++) {
        fuzz_from(fixture, d % 2 == 0 ? RUN_EXAM : RUN_PRACTICE, d, (uint64_t)(d + 2));
    }
}


#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)


int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_screen_of_a_practice_should_keep_its_promises),
        TEST(every_screen_of_an_exam_should_keep_its_promises),
        TEST(every_screen_of_a_bad_play_should_keep_its_promises),
        TEST(an_exam_should_show_no_explanation_before_the_end),
        TEST(a_disabled_button_should_say_why_and_do_nothing),
        TEST(ids_should_stay_when_a_message_appears),
        TEST(escape_should_lead_back_from_every_pane),
        TEST(what_is_refused_should_be_told_in_both_languages),
        TEST(an_unfinished_session_should_go_on_at_once),
        TEST(going_back_to_the_start_should_keep_what_was_done),
        TEST(a_session_open_elsewhere_should_be_told_on_the_cover),
        TEST(a_direct_stage_should_skip_the_cover),
        TEST(a_mode_that_is_fixed_should_not_be_asked),
        TEST(settings_should_be_saved_and_shown_at_once),
        TEST(a_hook_that_fails_should_end_the_play_and_keep_the_answers),
        TEST(a_case_that_does_not_load_should_have_a_screen),
        TEST(random_presses_should_never_break_a_session),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
