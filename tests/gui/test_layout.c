// Layout: at every scale and width nothing overlaps, nothing sticks out, and text fits its box.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "gui/face.h"
#include "gui/sample_screens.c"
#include "gui/sample_views.c"

enum { LEAST_TARGET = 36 };

static const int scales[] = {100, 150, 200};
static const SDL_Point sizes[] = {{1024, 700}, {1366, 768}, {1920, 1080}, {3840, 2160}};


static bool is_inside(SDL_Rect inner, SDL_Rect outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}


static void fail_at(const Face *face, const char *what, int node) {
    const Node *now = &face->view->nodes[node];
    SDL_Rect rect = face->layout.boxes[node].rect;
    fail_msg("%s: %s at %d %%, %dx%d: node %d \"%s\" \"%s\" [%d %d %d %d]", what,
             face->view->nodes[0].name, face->view->scale, face->width, face->height, node, now->id,
             now->name, rect.x, rect.y, rect.w, rect.h);
}


static void check_regions(const Face *face) {
    SDL_Rect window = {0, 0, face->width, face->height};
    for (int i = 0; i < REGION_COUNT; i++) {
        const Region *region = &face->layout.regions[i];
        if (!region->is_used) {
            continue;
        }
        assert_true(is_inside(region->view, window));
        assert_true(region->view.w > 0 && region->view.h > 0);
        for (int other = i + 1; other < REGION_COUNT; other++) {
            assert_false(face->layout.regions[other].is_used &&
                         SDL_HasIntersection(&region->view, &face->layout.regions[other].view));
        }
    }
}


static void check_node(const Face *face, int node) {
    const Layout *layout = &face->layout;
    const Box *box = &layout->boxes[node];
    const Node *now = &face->view->nodes[node];
    SDL_Rect content = {0, 0, layout->regions[box->region].view.w,
                        layout->regions[box->region].content_height};
    if (!is_inside(box->rect, content)) {
        fail_at(face, "outside its region", node);
    }
    int least =
        now->role == ROLE_ITEM || now->role == ROLE_CHECKBOX ? LEAST_TARGET : LEAST_TARGET - 1;
    if (node_is_focusable(now) && box->rect.h < layout_px(layout, least)) {
        fail_at(face, "too low to hit", node);
    }
    bool is_placed = now->parent > 0 && layout->boxes[now->parent].region == box->region;
    if (is_placed && !is_inside(box->rect, layout->boxes[now->parent].rect)) {
        fail_at(face, "outside its parent", node);
    }
    for (int next = now->next; next != NODE_NONE; next = face->view->nodes[next].next) {
        const Box *other = &layout->boxes[next];
        if (other->region == box->region && SDL_HasIntersection(&box->rect, &other->rect)) {
            fail_at(face, "overlaps a sibling", node);
        }
    }
}


// Text stays in the box of its node; what is typed in a field may scroll sideways inside its box.
static void check_pieces(const Face *face) {
    const Layout *layout = &face->layout;
    for (int i = 0; i < layout->piece_count; i++) {
        const Piece *piece = &layout->pieces[i];
        bool scrolls =
            piece->detail == PIECE_TYPED && face->view->nodes[piece->node].role == ROLE_FIELD;
        if (piece->kind != PIECE_TEXT || scrolls) {
            continue;
        }
        if (!is_inside(piece->rect, layout->boxes[piece->node].rect)) {
            fail_at(face, "text outside its box", piece->node);
        }
        for (int other = i + 1; other < layout->piece_count; other++) {
            const Piece *next = &layout->pieces[other];
            if (next->kind == PIECE_TEXT && next->region == piece->region &&
                SDL_HasIntersection(&next->rect, &piece->rect)) {
                fail_at(face, "texts overlap", piece->node);
            }
        }
    }
}


static void check_screen(SampleKind kind, int scale, SDL_Point size) {
    Error error = {0};
    Sample *sample = sample_new(kind, THEME_LIGHT, scale);
    Host host = sample_host(sample);
    char assets[1024];
    snprintf(assets, sizeof assets, "%s/assets",
             getenv("CASUS_SOURCE") ? getenv("CASUS_SOURCE") : ".");
    GuiOptions options = {"Casus", assets, size.x, size.y, false};
    Face *face = face_new(&host, &options, &error);
    assert_non_null(face);
    check_regions(face);
    for (int node = 1; node < face->view->count; node++) {
        if (face->layout.boxes[node].region >= 0) {
            check_node(face, node);
        }
    }
    check_pieces(face);
    face_free(face);
    sample_free(sample);
}


static void nothing_should_overlap_or_stick_out(void **state) {
    (void)state;
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        for (size_t scale = 0; scale < sizeof scales / sizeof scales[0]; scale++) {
            for (size_t size = 0; size < sizeof sizes / sizeof sizes[0]; size++) {
                check_screen((SampleKind)kind, scales[scale], sizes[size]);
            }
        }
    }
}


static Face *open_sample(Sample **sample, SampleKind kind, int scale, int width) {
    Error error = {0};
    char assets[1024];
    snprintf(assets, sizeof assets, "%s/assets",
             getenv("CASUS_SOURCE") ? getenv("CASUS_SOURCE") : ".");
    *sample = sample_new(kind, THEME_LIGHT, scale);
    Host host = sample_host(*sample);
    GuiOptions options = {"Casus", assets, width, 800, false};
    return face_new(&host, &options, &error);
}


static void default_text_should_be_at_least_18_pixels(void **state) {
    (void)state;
    Sample *sample;
    Face *face = open_sample(&sample, SAMPLE_STORY, 100, 1280);
    assert_true(TTF_FontHeight(fonts_get(face->fonts, FONT_TEXT)) >= 18);
    int before = TTF_FontHeight(fonts_get(face->fonts, FONT_TEXT));
    face_free(face);
    sample_free(sample);
    face = open_sample(&sample, SAMPLE_STORY, 200, 1280);
    assert_true(TTF_FontHeight(fonts_get(face->fonts, FONT_TEXT)) >= 2 * before - 2);
    face_free(face);
    sample_free(sample);
}


static void aside_should_go_below_when_narrow(void **state) {
    (void)state;
    Sample *sample;
    Face *face = open_sample(&sample, SAMPLE_READ, 100, 1280);
    assert_true(face->layout.regions[REGION_ASIDE].is_used);
    face_free(face);
    sample_free(sample);
    face = open_sample(&sample, SAMPLE_READ, 200, 1280);
    int aside = view_find(face->view, "aside");
    int main_node = view_find(face->view, "main");
    const Box *boxes = face->layout.boxes;
    assert_false(face->layout.regions[REGION_ASIDE].is_used);
    assert_true(boxes[aside].rect.y >= boxes[main_node].rect.y + boxes[main_node].rect.h);
    face_free(face);
    sample_free(sample);
}


static void table_should_be_stacked_when_narrow(void **state) {
    (void)state;
    Sample *sample;
    Face *face = open_sample(&sample, SAMPLE_WORK_TABLE, 100, 1920);
    int row = view_find(face->view, "row/3");
    int first = face->view->nodes[row].first;
    int second = face->view->nodes[first].next;
    assert_int_equal(face->layout.boxes[first].rect.y, face->layout.boxes[second].rect.y);
    face_resize(face, 800, 800, 1000);
    face_layout(face);
    face->needs_layout = true;
    sample->view.scale = 200;
    face_layout(face);
    assert_true(face->layout.boxes[first].rect.y < face->layout.boxes[second].rect.y);
    face_free(face);
    sample_free(sample);
}


// Tabs touch on one line, or stand apart on more: then they are painted as buttons.
static void tabs_should_be_one_row_or_stand_apart(void **state) {
    static const struct {
        int width, scale;
        bool wraps;
    } ROWS[] = {{1280, 100, false}, {1024, 150, false}, {640, 200, true}, {480, 150, true}};
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Sample *sample;
        Face *face = open_sample(&sample, SAMPLE_WORK_FORM, ROWS[i].scale, ROWS[i].width);
        int row = view_find(face->view, "tabs");
        const Node *tabs = &face->view->nodes[row];
        SDL_Rect first = face->layout.boxes[tabs->first].rect;
        SDL_Rect second = face->layout.boxes[face->view->nodes[tabs->first].next].rect;
        SDL_Rect last = face->layout.boxes[tabs->last].rect;
        assert_int_equal(last.y > first.y + first.h, ROWS[i].wraps);
        assert_int_equal(second.y > first.y || second.x > first.x + first.w, ROWS[i].wraps);
        face_free(face);
        sample_free(sample);
    }
}


static int start(void **state) {
    (void)state;
    return TTF_Init();
}


static int stop(void **state) {
    (void)state;
    TTF_Quit();
    return 0;
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_should_overlap_or_stick_out),
        cmocka_unit_test(default_text_should_be_at_least_18_pixels),
        cmocka_unit_test(aside_should_go_below_when_narrow),
        cmocka_unit_test(tabs_should_be_one_row_or_stand_apart),
        cmocka_unit_test(table_should_be_stacked_when_narrow),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
