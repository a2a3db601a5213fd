// Whole case: the learner plays the shipped case in the Face, from the cover to the last tab of the
// debrief, once by keys alone and once by mouse; both leave the journal that the ids leave.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "gui/face.h"
#include "gui/focus.h"
#include "gui/rows.h"
#include "support/expect.h"
#include "support/sample_play.h"

enum {
    DOINGS_MAX = 2000,
    NODES_MAX = 2000,
    FOLDERS = 16,
    PANES_MAX = 4,
    TABS_MAX = 40,  // presses of Tab or Shift+Tab that any node of any screen may be away
    KEYS_MAX = 60,  // to one node, with the rebuilds of what was typed on the way
    WHEEL_MAX = 400,
    TICKS_MAX = 1000
};

static const char PICK[] = "room/pick/";

// What was done by ids: pressed, or typed into.
typedef struct Doing {
    char *id;
    char *text;  // NULL: pressed
} Doing;

typedef struct Fixture {
    Case *opened;
    SampleClock clock;
    char data[FOLDERS][64];
    int used;  // of `data`
    Doing doings[DOINGS_MAX];
    int count;
    char *log;
} Fixture;

typedef struct Desk {
    Fixture *fixture;
    Stage *stage;
    Face *face;
    SDL_Surface *surface;
    int checked;              // version of the view whose layout was checked
    Uint32 painted;           // screen that was painted
    Uint32 panes[PANES_MAX];  // screens under the open panes
    int pane_count;
    char opener[128];  // what opened the first of them
    int tabs;       // the longest way with Tab alone
    char far[128];  // where to
    int keys;       // pressed in all
    int wheel;      // turned in all
    bool has_wheeled;  // the learner themselves turned the focus out of sight
} Desk;


// ---- The play by ids ----


static void note_doing(void *context, const View *view, int node, const char *text) {
    Fixture *fixture = context;
    assert_true(fixture->count < DOINGS_MAX);
    fixture->doings[fixture->count++] =
        (Doing){memory_copy_text(view->nodes[node].id), text ? memory_copy_text(text) : NULL};
}


// The log without what differs between two plays: time, and the hashes over it.
static char *plain_log(const char *folder) {
    static const char *const PARTS[] = {"\"timestamp\":\"", "\"duration\":\"", "\"prev\":\"",
                                        "\"hash\":\""};
    size_t length;
    char *log = sample_file(folder, "events.ndjson", &length);
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++) {
        for (char *at = strstr(log, PARTS[i]); at; at = strstr(at, PARTS[i])) {
            at += strlen(PARTS[i]);
            char *end = strchr(at, '"');
            memmove(at, end, strlen(end) + 1);
        }
    }
    return log;
}


// A stage of its own folder.
static StageOptions stage_options(Fixture *fixture, int scale) {
    assert_true(fixture->used < FOLDERS);
    const char *data = fixture->data[fixture->used++];
    StageOptions options = {.session = sample_options(data, RUN_PRACTICE, &fixture->clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = scale}};
    options.session.face = "gui";
    return options;
}


// Opens what can be opened beside the play, reads a record there, and comes back.
static void open_panes(Driver *driver) {
    static const char *const PANES[] = {"pane/settings", "pane/notes"};
    for (size_t i = 0; i < sizeof PANES / sizeof *PANES; i++) {
        driver_press(driver, PANES[i]);
        driver_press(driver, "close");
    }
    driver_press(driver, "pane/records");
    const View *view = driver_view(driver);
    int table = view_find(view, "room/table");
    if (table != NODE_NONE) {
        char *id = memory_copy_text(view->nodes[view->nodes[table].last].id);
        driver_press(driver, id);
        free(id);
        view = driver_view(driver);
        int open = view->nodes[view_find(view, "aside")].first;
        while (view->nodes[open].role != ROLE_BUTTON) {
            open = view->nodes[open].next;
        }
        driver_press(driver, view->nodes[open].id);
        driver_press(driver, "close");
    }
    driver_press(driver, "close");
}


static char *first_of(const Driver *driver, const char *list) {
    const View *view = driver_view(driver);
    int node = view_find(view, list);
    assert_int_not_equal(node, NODE_NONE);
    return memory_copy_text(view->nodes[view->nodes[node].first].id);
}


static void press_first(Driver *driver, const char *list) {
    char *id = first_of(driver, list);
    driver_press(driver, id);
    free(id);
}


// Looks something up in every way there is: found, in a process type, and an article.
static void open_reader(Driver *driver) {
    driver_press(driver, "pane/reference");
    driver_type(driver, "reference/search", "14.1");
    press_first(driver, "reference/results");
    driver_press(driver, "reference/shut");
    driver_press(driver, "reference/all");
    driver_press(driver, "reference/type/20");
    press_first(driver, "reference/results");
    press_first(driver, "reference/articles");
    driver_press(driver, "close");
}


// Another case than the first: not all its decisions need be met, so the panes open at the first.
static const char *other_case;


static void play_by_ids(Fixture *fixture) {
    Rng rng = rng_from_seed(4);
    StageOptions options = stage_options(fixture, 100);
    Driver driver = driver_new(fixture->opened, &options);
    driver.context = fixture;
    driver.before = note_doing;
    driver_press(&driver, "pane/settings");
    driver_press(&driver, "close");
    driver_press(&driver, "begin");
    const Scenario *scenario = driver_run(&driver)->scenario;
    for (int i = 0; i < (other_case ? 1 : scenario->decision_count); i++) {
        driver_play(&driver, POLICY_BEST, &rng, i);
        open_panes(&driver);
        if (i < 2) {
            open_reader(&driver);
        }
    }
    driver_play(&driver, POLICY_BEST, &rng, -1);
    driver_press(&driver, "tab/3");
    driver_press(&driver, "tab/1");
    driver_press(&driver, "fold/all");
    driver_press(&driver, "tab/next");
    driver_press(&driver, "shape/1");
    driver_press(&driver, "shape/2");
    driver_type(&driver, "words/intention", "Eerst lezen.");
    driver_press(&driver, "words/keep");
    driver_press(&driver, "quit");
    assert_true(driver_view(&driver)->is_over);
    fixture->log = plain_log(session_folder(stage_session(driver.stage)));
    driver_free(&driver);
}


static int set_up(void **state) {
    Fixture *fixture = memory_new(1, sizeof *fixture);
    assert_int_equal(TTF_Init(), 0);
    fixture->opened = other_case ? sample_case_in(other_case) : sample_case();
    fixture->clock = sample_clock();
    for (int i = 0; i < FOLDERS; i++) {
        sample_folder(fixture->data[i], sizeof fixture->data[i]);
    }
    play_by_ids(fixture);
    *state = fixture;
    return 0;
}


static int tear_down(void **state) {
    Fixture *fixture = *state;
    case_close(fixture->opened);
    for (int i = 0; i < fixture->count; i++) {
        free(fixture->doings[i].id);
        free(fixture->doings[i].text);
    }
    free(fixture->log);
    free(fixture);
    TTF_Quit();
    return 0;
}


// ---- What must be so after every event ----


static SDL_Rect on_window(const Desk *desk, int node) {
    const Face *face = desk->face;
    const Box *box = &face->layout.boxes[node];
    return scroll_on_window(&face->scroll, &face->layout, box->region, box->rect);
}


static SDL_Rect view_of(const Desk *desk, int node) {
    const Layout *layout = &desk->face->layout;
    return layout->regions[layout->boxes[node].region].view;
}


static bool is_across(SDL_Rect inner, SDL_Rect outer) {
    return inner.w > 0 && inner.x >= outer.x && inner.x + inner.w <= outer.x + outer.w;
}


// Everything that can be used lies within what can be scrolled to, and nothing that has a place is
// cut off at the side by what holds it.
static void check_boxes(const Desk *desk) {
    const Layout *layout = &desk->face->layout;
    const View *view = desk->face->view;
    for (int i = 1; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        const Box *box = &layout->boxes[i];
        const Box *outer = &layout->boxes[node->parent];
        if (node_is_focusable(node)) {
            expect_row(box->region >= 0, "%s is nowhere", node->id);
            const Region *region = &layout->regions[box->region];
            int end = SDL_max(region->view.h, region->content_height);
            expect_row(box->rect.h > 0 && box->rect.y >= 0 && box->rect.y + box->rect.h <= end,
                       "%s: %d + %d of %d", node->id, box->rect.y, box->rect.h, end);
        }
        if (box->region >= 0 && box->rect.h > 0) {
            SDL_Rect whole = {0, 0, layout->regions[box->region].view.w, 0};
            SDL_Rect around = node->parent == 0 ? whole : outer->rect;
            expect_row(is_across(box->rect, whole) && is_across(box->rect, around),
                       "%s: %d + %d in %d + %d", node->id, box->rect.x, box->rect.w, around.x,
                       around.w);
        }
    }
}


// No piece of any kind is cut off at the side, and every region is on the window.
static void check_pieces(const Desk *desk) {
    const Layout *layout = &desk->face->layout;
    SDL_Rect window = {0, 0, desk->surface->w, desk->surface->h};
    for (int i = 0; i < REGION_COUNT; i++) {
        const Region *region = &layout->regions[i];
        bool is_inside = is_across(region->view, window) && region->view.y >= 0 &&
                         region->view.y + region->view.h <= window.h;
        expect_row(!region->is_used || is_inside, "region %d", i);
        expect_row(!region->is_used || region->view.h > 0, "region %d", i);
    }
    for (int i = 0; i < layout->piece_count; i++) {
        const Piece *piece = &layout->pieces[i];
        SDL_Rect whole = {0, 0, layout->regions[piece->region].view.w, 0};
        bool is_scrolled = piece->detail == PIECE_TYPED && piece->kind == PIECE_TEXT;
        expect_row(is_scrolled || !piece->rect.w || is_across(piece->rect, whole),
                   "piece of %s: %d + %d of %d", desk->face->view->nodes[piece->node].id,
                   piece->rect.x, piece->rect.w, whole.w);
    }
}


static void check_focus(const Desk *desk) {
    const Face *face = desk->face;
    assert_int_not_equal(face->focus, NODE_NONE);
    const Node *node = &face->view->nodes[face->focus];
    assert_true(node_is_focusable(node));
    if (face->shows_focus && !desk->has_wheeled) {
        SDL_Rect rect = on_window(desk, face->focus);
        SDL_Rect view = view_of(desk, face->focus);
        bool fits = rect.y >= view.y && rect.y + rect.h <= view.y + view.h;
        bool fills = rect.h > view.h && rect.y >= view.y && rect.y < view.y + view.h;
        expect_row(is_across(rect, view) && (fits || fills), "%s at %d + %d of %d + %d", node->id,
                   rect.y, rect.h, view.y, view.h);
    }
}


static void paint(Desk *desk) {
    const SDL_Rect *changed;
    face_frame(desk->face, desk->surface, &changed);
    desk->painted = desk->face->screen;
}


static void send(Desk *desk, const SDL_Event *event) {
    face_handle(desk->face, event);
    if (event->type == SDL_MOUSEWHEEL || event->type == SDL_KEYDOWN) {
        desk->has_wheeled = event->type == SDL_MOUSEWHEEL;
    }
    if (face_is_over(desk->face)) {
        return;
    }
    check_focus(desk);
    if (desk->checked != desk->face->view->version) {
        desk->checked = desk->face->view->version;
        check_boxes(desk);
        check_pieces(desk);
    }
    if (desk->painted != desk->face->screen) {
        paint(desk);
    }
}


// ---- Keys ----

typedef struct Key {
    SDL_Keycode sym;
    Uint16 mod;
} Key;

static const Key KEYS[] = {{SDLK_TAB, 0}, {SDLK_TAB, KMOD_LSHIFT}, {SDLK_DOWN, 0},
                           {SDLK_UP, 0},  {SDLK_RIGHT, 0},         {SDLK_LEFT, 0},
                           {SDLK_F6, 0},  {SDLK_F6, KMOD_LSHIFT}};

// How many of KEYS somebody knows: only Tab; the arrows too; all of them.
enum { KNOWS_TAB = 2, KNOWS_ARROWS = 6, KNOWS_ALL = 8, KNOWS_COUNT = 3 };


static void key(Desk *desk, SDL_Keycode sym, Uint16 mod) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = mod}}};
    desk->keys++;
    send(desk, &event);
}


// One event for each character, as a keyboard sends them.
static void type_text(Desk *desk, const char *text) {
    while (*text) {
        SDL_Event event = {.text = {.type = SDL_TEXTINPUT}};
        size_t length = 1;
        while ((text[length] & 0xC0) == 0x80) {
            length++;
        }
        memcpy(event.text.text, text, length);
        send(desk, &event);
        text += length;
    }
}


// Where the focus should be after a key, or NODE_NONE when the key is not for moving there.
static int after_key(const Layout *layout, int node, int which) {
    static const FocusWay WAYS[] = {FOCUS_DOWN, FOCUS_UP, FOCUS_RIGHT, FOCUS_LEFT};
    if (which < KNOWS_TAB) {
        return focus_step(layout, node, which == 0 ? 1 : -1);
    }
    if (which >= KNOWS_ARROWS) {
        return focus_landmark(layout, node, which == KNOWS_ARROWS ? 1 : -1);
    }
    bool is_typed = face_is_typing_node(layout_node(layout, node));
    return is_typed ? NODE_NONE : focus_neighbour(layout, node, WAYS[which - KNOWS_TAB]);
}


typedef struct Way {
    int length;            // of the way, or -1
    int keys[NODES_MAX];   // of KEYS
    int nodes[NODES_MAX];  // where each brings
} Way;


// The shortest way of the focus to a node, for somebody who knows so many keys.
static void find_way(const Desk *desk, int target, int knows, Way *way) {
    const Layout *layout = &desk->face->layout;
    int from[NODES_MAX];
    int by[NODES_MAX];
    int queue[NODES_MAX];
    int end = 1;
    assert_true(desk->face->view->count <= NODES_MAX);
    for (int i = 0; i < desk->face->view->count; i++) {
        from[i] = NODE_NONE;
    }
    queue[0] = desk->face->focus;
    from[queue[0]] = queue[0];
    for (int at = 0; at < end && from[target] == NODE_NONE; at++) {
        for (int k = 0; k < knows; k++) {
            int next = after_key(layout, queue[at], k);
            if (next != NODE_NONE && from[next] == NODE_NONE) {
                from[next] = queue[at];
                by[next] = k;
                queue[end++] = next;
            }
        }
    }
    way->length = from[target] == NODE_NONE ? -1 : 0;
    for (int at = target; way->length >= 0 && at != queue[0]; at = from[at]) {
        way->length++;
    }
    for (int at = target, i = way->length - 1; i >= 0; at = from[at], i--) {
        way->keys[i] = by[at];
        way->nodes[i] = at;
    }
}


static int find(const Desk *desk, const char *id) {
    int node = view_find(desk->face->view, id);
    expect_row(node != NODE_NONE, "no node '%s' on the screen", id);
    return node;
}


// How far it is for those who know Tab alone.
static void measure(Desk *desk, const char *id) {
    // A long table is one stop of Tab; its rows go by the arrows.
    if (rows_row_of(&desk->face->layout, find(desk, id)) != NODE_NONE) {
        return;
    }
    Way *way = memory_new(1, sizeof *way);
    find_way(desk, find(desk, id), KNOWS_TAB, way);
    expect_row(way->length >= 0, "'%s' cannot be reached", id);
    if (way->length > desk->tabs) {
        desk->tabs = way->length;
        snprintf(desk->far, sizeof desk->far, "%s", id);
    }
    free(way);
}


// Leaving a field may build the view anew; then the way is looked for anew.
static void go_by_keys(Desk *desk, const char *id, int knows) {
    bool is_row = rows_row_of(&desk->face->layout, find(desk, id)) != NODE_NONE;
    knows = is_row && knows < KNOWS_ARROWS ? KNOWS_ARROWS : knows;
    Way *way = memory_new(1, sizeof *way);
    int presses = 0;
    while (strcmp(desk->face->focus_id, id) != 0) {
        find_way(desk, find(desk, id), knows, way);
        expect_row(way->length > 0, "'%s' cannot be reached", id);
        int version = desk->face->view->version;
        for (int i = 0; i < way->length && version == desk->face->view->version; i++) {
            const Key *next = &KEYS[way->keys[i]];
            key(desk, next->sym, next->mod);
            expect_row(version != desk->face->view->version || desk->face->focus == way->nodes[i],
                       "to '%s': the focus is on '%s'", id, desk->face->focus_id);
            expect_row(++presses <= KEYS_MAX, "'%s' is too far", id);
        }
    }
    free(way);
}


// A record is chosen on its row, with the space bar.
static void choose_by_keys(Desk *desk, const char *pick) {
    char row[128];
    snprintf(row, sizeof row, "room/row/%s", pick + strlen(PICK));
    go_by_keys(desk, row, KNOWS_ALL);
    key(desk, SDLK_SPACE, 0);
}


// The text goes out with Enter, or when the focus moves on.
static void type_by_keys(Desk *desk, const Doing *doing, bool ends) {
    const Node *node = &desk->face->view->nodes[desk->face->focus];
    if (node->value && node->value[0]) {
        key(desk, SDLK_a, KMOD_LCTRL);
    }
    type_text(desk, doing->text);
    if (ends && node->role != ROLE_TEXTAREA) {
        key(desk, SDLK_RETURN, 0);
    }
}


static bool opens_pane(const char *id) {
    return strncmp(id, "pane/", 5) == 0 || strncmp(id, "aside/open/", 11) == 0;
}


// Back on the screen from which the pane was opened, and from the first one on the same spot.
static void check_panes(Desk *desk, const char *id, Uint32 before) {
    if (opens_pane(id)) {
        assert_true(desk->pane_count < PANES_MAX);
        if (desk->pane_count == 0) {
            snprintf(desk->opener, sizeof desk->opener, "%s", id);
        }
        desk->panes[desk->pane_count++] = before;
    } else if (strcmp(id, "close") == 0) {
        assert_true(desk->pane_count > 0);
        expect_row(desk->face->screen == desk->panes[--desk->pane_count], "another screen");
        expect_row(desk->pane_count > 0 || strcmp(desk->face->focus_id, desk->opener) == 0,
                   "opened by '%s', back on '%s'", desk->opener, desk->face->focus_id);
    }
}


static void press_by_keys(Desk *desk, int number) {
    const char *id = desk->fixture->doings[number].id;
    static const int KNOWS[KNOWS_COUNT] = {KNOWS_TAB, KNOWS_ARROWS, KNOWS_ALL};
    int node = find(desk, id);
    if (strcmp(id, "close") == 0) {
        key(desk, SDLK_ESCAPE, 0);
    } else if (number % 2 == 0 && node == focus_primary(&desk->face->layout)) {
        key(desk, SDLK_RETURN, KMOD_LCTRL);
    } else {
        go_by_keys(desk, id, KNOWS[number % KNOWS_COUNT]);
        // In a long table Enter opens a row; the space bar chooses it.
        bool is_row = rows_row_of(&desk->face->layout, desk->face->focus) != NODE_NONE;
        key(desk, is_row || number % 2 ? SDLK_RETURN : SDLK_SPACE, 0);
    }
    // Who shuts a page is back at the line that opened it, also where the page lies below the list.
    if (strcmp(id, "reference/shut") == 0) {
        expect_row(strncmp(desk->face->focus_id, "consult/", 8) == 0, "on '%s'",
                   desk->face->focus_id);
    }
}


static void do_by_keys(Desk *desk, int number) {
    const Doing *doing = &desk->fixture->doings[number];
    if (strncmp(doing->id, PICK, strlen(PICK)) == 0) {
        choose_by_keys(desk, doing->id);
        return;
    }
    measure(desk, doing->id);
    if (doing->text) {
        go_by_keys(desk, doing->id, KNOWS_ALL);
        type_by_keys(desk, doing, number % 2);
    } else {
        press_by_keys(desk, number);
    }
}


// ---- Mouse ----


static void mouse_to(Desk *desk, SDL_Point point) {
    SDL_Event event = {.motion = {.type = SDL_MOUSEMOTION, .x = point.x, .y = point.y}};
    send(desk, &event);
}


static void mouse_button(Desk *desk, Uint32 type, SDL_Point point) {
    SDL_Event event = {
        .button = {
            .type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = point.x, .y = point.y}};
    send(desk, &event);
}


static SDL_Point middle_of(SDL_Rect rect) {
    return (SDL_Point){rect.x + rect.w / 2, rect.y + rect.h / 2};
}


// Turns the wheel over the region until the middle of the node shows.
static void wheel_to(Desk *desk, const char *id) {
    int node = find(desk, id);
    SDL_Rect view = view_of(desk, node);
    for (int i = 0; i <= WHEEL_MAX; i++) {
        SDL_Point middle = middle_of(on_window(desk, node));
        if (SDL_PointInRect(&middle, &view)) {
            return;
        }
        int turn = middle.y < view.y ? 1 : -1;
        SDL_Event event = {.wheel = {.type = SDL_MOUSEWHEEL, .y = turn, .preciseY = (float)turn}};
        mouse_to(desk, middle_of(view));
        send(desk, &event);
        desk->wheel++;
    }
    fail_msg("'%s' does not come into sight", id);
}


static int node_at(const Desk *desk, SDL_Point point) {
    return scroll_node_at(&desk->face->scroll, &desk->face->layout, point);
}


// A passage in a running text lies on its pieces; what is around them all may hold another one too.
static SDL_Rect first_piece(const Desk *desk, int node) {
    const Layout *layout = &desk->face->layout;
    for (int i = 0; i < layout->piece_count; i++) {
        const Piece *piece = &layout->pieces[i];
        if (piece->node == node && piece->rect.w > 0) {
            return scroll_on_window(&desk->face->scroll, layout, piece->region, piece->rect);
        }
    }
    return on_window(desk, node);
}


// A place to click: the middle, or in a column any that is free of cards.
static SDL_Point spot_of(const Desk *desk, const char *id) {
    int node = find(desk, id);
    bool is_passage = desk->face->view->nodes[node].role == ROLE_PASSAGE;
    SDL_Rect rect = is_passage ? first_piece(desk, node) : on_window(desk, node);
    SDL_Rect view = view_of(desk, node);
    SDL_Point spot = middle_of(rect);
    bool is_column = desk->face->view->nodes[node].role == ROLE_COLUMN;
    for (int y = SDL_max(rect.y, view.y); is_column && node_at(desk, spot) != node; y += 2) {
        expect_row(y < rect.y + rect.h && y < view.y + view.h, "'%s' is full", id);
        spot = (SDL_Point){rect.x + rect.w / 2, y};
    }
    expect_row(node_at(desk, spot) == node, "another node over '%s'", id);
    return spot;
}


static void click(Desk *desk, const char *id) {
    wheel_to(desk, id);
    SDL_Point spot = spot_of(desk, id);
    mouse_to(desk, spot);
    mouse_button(desk, SDL_MOUSEBUTTONDOWN, spot);
    mouse_button(desk, SDL_MOUSEBUTTONUP, spot);
}


// Where the dragged card can be dropped: in what shows of the column. A column out of sight comes
// when the card is held at the edge.
static SDL_Point drag_to(Desk *desk, const char *id) {
    int node = find(desk, id);
    SDL_Rect view = view_of(desk, node);
    for (int i = 0; i < TICKS_MAX; i++) {
        SDL_Rect rect = on_window(desk, node);
        SDL_Rect seen;
        if (SDL_IntersectRect(&rect, &view, &seen) && seen.h > 20) {
            mouse_to(desk, middle_of(seen));
            return middle_of(seen);
        }
        mouse_to(desk, (SDL_Point){middle_of(view).x,
                                   rect.y < view.y ? view.y + 2 : view.y + view.h - 3});
        assert_true(face_wait_ms(desk->face) > 0);
        face_tick(desk->face);
    }
    fail_msg("'%s' does not come under the card", id);
    return (SDL_Point){0, 0};
}


static void drag(Desk *desk, const char *card, const char *column) {
    wheel_to(desk, card);
    SDL_Point from = spot_of(desk, card);
    mouse_to(desk, from);
    mouse_button(desk, SDL_MOUSEBUTTONDOWN, from);
    mouse_to(desk, (SDL_Point){from.x - 20, from.y + 4});
    assert_true(desk->face->drag.is_moving);
    mouse_button(desk, SDL_MOUSEBUTTONUP, drag_to(desk, column));
}


// Answers how many doings that were: a card and its column are one when it is dragged.
static int do_by_mouse(Desk *desk, int number) {
    const Doing *doing = &desk->fixture->doings[number];
    if (strncmp(doing->id, "card/", 5) == 0 && number / 2 % 2) {
        drag(desk, doing->id, doing[1].id);
        return 2;
    }
    click(desk, doing->id);
    if (doing->text) {
        expect_row(strcmp(desk->face->focus_id, doing->id) == 0, "%s has the focus",
                   desk->face->focus_id);
        type_by_keys(desk, doing, false);
    }
    return 1;
}


// ---- Whole plays ----


typedef struct Size {
    int width, height, scale;
} Size;

static const Size USUAL = {1280, 800, 100};
static const Size LARGE_TEXT = {1024, 700, 200};

enum { AT_COVER = -2, AT_END = -1 };  // or at a decision


static Desk open_desk(Fixture *fixture, Size size, int at) {
    Error error = {.line = 0};
    StageOptions options = stage_options(fixture, size.scale);
    GuiOptions gui = {"Casus", CASUS_ASSETS_DIR, size.width, size.height, false};
    Driver driver = driver_new(fixture->opened, &options);
    Desk desk = {.fixture = fixture, .stage = driver.stage};
    if (at != AT_COVER) {
        Rng rng = rng_from_seed(4);
        driver_press(&driver, "begin");
        driver_play(&driver, POLICY_BEST, &rng, at);
    }
    desk.face = face_new(driver.host, &gui, &error);
    assert_non_null(desk.face);
    desk.surface =
        SDL_CreateRGBSurfaceWithFormat(0, size.width, size.height, 32, SDL_PIXELFORMAT_RGB888);
    paint(&desk);
    return desk;
}


static void close_desk(Desk *desk) {
    face_free(desk->face);
    stage_free(desk->stage);
    SDL_FreeSurface(desk->surface);
}


static void check_log(const Desk *desk) {
    const char *folder = session_folder(stage_session(desk->stage));
    char *log = plain_log(folder);
    assert_string_equal(log, desk->fixture->log);
    free(log);
    assert_true(sample_verify(folder, desk->fixture->opened).is_finished);
}


static void play(Fixture *fixture, Desk desk, bool by_mouse) {
    for (int i = 0; i < fixture->count;) {
        char *id = fixture->doings[i].id;
        Uint32 screen = desk.face->screen;
        int version = desk.face->view->version;
        int done = 1;
        if (by_mouse) {
            done = do_by_mouse(&desk, i);
        } else {
            do_by_keys(&desk, i);
        }
        expect_row(version != desk.face->view->version || fixture->doings[i].text,
                   "'%s' did nothing", id);
        check_panes(&desk, id, screen);
        i += done;
    }
    if (by_mouse) {
        print_message("%d acts, %d turns of the wheel\n", fixture->count, desk.wheel);
    } else {
        print_message("%d acts, %d keys; the longest way is %d times Tab, to '%s'\n",
                      fixture->count, desk.keys, desk.tabs, desk.far);
        assert_true(desk.tabs <= TABS_MAX);
    }
    assert_true(face_is_over(desk.face));
    check_log(&desk);
    close_desk(&desk);
}


static void keys_alone_should_play_the_whole_case(void **state) {
    play(*state, open_desk(*state, USUAL, AT_COVER), false);
}


static void mouse_alone_should_play_the_whole_case(void **state) {
    play(*state, open_desk(*state, USUAL, AT_COVER), true);
}


static void keys_should_do_in_a_small_window_with_large_text(void **state) {
    play(*state, open_desk(*state, LARGE_TEXT, AT_COVER), false);
}


static void mouse_should_do_in_a_small_window_with_large_text(void **state) {
    play(*state, open_desk(*state, LARGE_TEXT, AT_COVER), true);
}


// ---- Where one begins to read ----


static void read_to_the_end(Desk *desk, const char *id) {
    SDL_Event event = {.wheel = {.type = SDL_MOUSEWHEEL, .y = -99, .preciseY = -99.0f}};
    mouse_to(desk, middle_of(view_of(desk, find(desk, id))));
    send(desk, &event);
}


static void the_next_tab_should_begin_at_its_top(void **state) {
    const Size sizes[] = {USUAL, LARGE_TEXT};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Desk desk = open_desk(*state, sizes[i], AT_END);
        click(&desk, "tab/1");
        click(&desk, "fold/all");
        read_to_the_end(&desk, "main");
        assert_true(desk.face->scroll.at[REGION_MAIN] > 1000);
        click(&desk, "tab/next");
        assert_int_equal(desk.face->scroll.at[REGION_MAIN], 0);
        assert_string_equal(desk.face->focus_id, "tab/2");
        close_desk(&desk);
    }
}


static int first_of_type(const Fixture *fixture, DecisionType type) {
    const Scenario *scenario = case_scenario(fixture->opened);
    int at = 0;
    while (scenario->decisions[at].type != type) {
        at++;
    }
    return at;
}


static void expect_in_sight(const Desk *desk, const char *id) {
    int node = find(desk, id);
    SDL_Rect rect = on_window(desk, node);
    SDL_Rect view = view_of(desk, node);
    expect_row(rect.y >= view.y && rect.y + rect.h <= view.y + view.h, "%s at %d of %d + %d", id,
               rect.y, view.y, view.h);
}


static void the_next_form_should_begin_at_its_top(void **state) {
    const Size sizes[] = {USUAL, LARGE_TEXT};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Desk desk = open_desk(*state, sizes[i], first_of_type(*state, DECISION_APPRAISE));
        read_to_the_end(&desk, "main");
        read_to_the_end(&desk, "aside");
        assert_true(desk.face->scroll.at[REGION_MAIN] > 100);
        click(&desk, "following");
        assert_int_equal(desk.face->scroll.at[REGION_MAIN], 0);
        assert_int_equal(desk.face->scroll.at[REGION_ASIDE], 0);
        assert_string_equal(desk.face->focus_id, "search");
        close_desk(&desk);
    }
}


// Who decides about a record sees which one comes next, before they decide about that too.
static void the_next_record_should_begin_at_its_top(void **state) {
    const Size sizes[] = {USUAL, LARGE_TEXT, USUAL, LARGE_TEXT};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Desk desk = open_desk(*state, sizes[i], first_of_type(*state, DECISION_DESTROY));
        char *before = memory_copy_text(desk.face->view->nodes[find(&desk, "aside/title")].name);
        if (i < 2) {
            read_to_the_end(&desk, "aside");
            click(&desk, "choice/keep");
        } else {
            go_by_keys(&desk, "choice/keep", KNOWS_ALL);
            key(&desk, SDLK_RETURN, 0);
        }
        assert_string_not_equal(desk.face->view->nodes[find(&desk, "aside/title")].name, before);
        expect_in_sight(&desk, "aside/title");
        assert_string_equal(desk.face->focus_id, "choice/listed");
        free(before);
        close_desk(&desk);
    }
}


int main(int count, char **names) {
    const struct CMUnitTest others[] = {
        cmocka_unit_test(keys_alone_should_play_the_whole_case),
        cmocka_unit_test(mouse_should_do_in_a_small_window_with_large_text),
    };
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_alone_should_play_the_whole_case),
        cmocka_unit_test(mouse_alone_should_play_the_whole_case),
        cmocka_unit_test(keys_should_do_in_a_small_window_with_large_text),
        cmocka_unit_test(mouse_should_do_in_a_small_window_with_large_text),
        cmocka_unit_test(the_next_tab_should_begin_at_its_top),
        cmocka_unit_test(the_next_form_should_begin_at_its_top),
        cmocka_unit_test(the_next_record_should_begin_at_its_top),
    };
    other_case = count > 1 ? names[1] : NULL;
    return other_case ? cmocka_run_group_tests(others, set_up, tear_down)
                      : cmocka_run_group_tests(tests, set_up, tear_down);
}
