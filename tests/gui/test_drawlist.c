// Drawlist: an unchanged view paints nothing, a small change paints little, and what is painted in
// parts equals what is painted at once.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gui/face.h"
#include "gui/sample_screens.c"
#include "gui/sample_views.c"

enum { WIDTH = 1280, HEIGHT = 800 };


static Face *open_face(Sample *sample) {
    Error error = {0};
    char assets[1024];
    const char *source = getenv("CASUS_SOURCE");
    snprintf(assets, sizeof assets, "%s/assets", source ? source : ".");
    Host host = sample_host(sample);
    GuiOptions options = {"Casus", assets, WIDTH, HEIGHT, false};
    Face *face = face_new(&host, &options, &error);
    assert_non_null(face);
    return face;
}


static SDL_Surface *new_surface(void) {
    return SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, SDL_PIXELFORMAT_RGB888);
}


static long area_of(const SDL_Rect *rects, int count) {
    long area = 0;
    for (int i = 0; i < count; i++) {
        area += (long)rects[i].w * rects[i].h;
    }
    return area;
}


static bool is_same_picture(const SDL_Surface *a, const SDL_Surface *b) {
    const unsigned char *one = a->pixels;
    const unsigned char *two = b->pixels;
    for (int y = 0; y < HEIGHT; y++) {
        const Uint32 *left = (const void *)(one + (ptrdiff_t)y * a->pitch);
        const Uint32 *right = (const void *)(two + (ptrdiff_t)y * b->pitch);
        for (int x = 0; x < WIDTH; x++) {
            if ((left[x] & 0xFFFFFF) != (right[x] & 0xFFFFFF)) {
                return false;
            }
        }
    }
    return true;
}


static void unchanged_view_should_paint_nothing(void **state) {
    (void)state;
    SDL_Surface *surface = new_surface();
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        Sample *sample = sample_new((SampleKind)kind, THEME_LIGHT, 100);
        Face *face = open_face(sample);
        const SDL_Rect *changed;
        int count = face_frame(face, surface, &changed);
        assert_int_equal(area_of(changed, count), WIDTH * HEIGHT);
        assert_int_equal(face_frame(face, surface, &changed), 0);
        sample_rebuild(sample);
        face_renew(face);
        assert_int_equal(face_frame(face, surface, &changed), 0);
        face_free(face);
        sample_free(sample);
    }
    SDL_FreeSurface(surface);
}


static void one_changed_word_should_paint_little(void **state) {
    (void)state;
    Sample *sample = sample_new(SAMPLE_WORK_FORM, THEME_LIGHT, 100);
    Face *face = open_face(sample);
    SDL_Surface *surface = new_surface();
    const SDL_Rect *changed;
    face_frame(face, surface, &changed);
    sample->word = "dinsdag";
    sample_rebuild(sample);
    face_renew(face);
    int count = face_frame(face, surface, &changed);
    assert_in_range(count, 1, 3);
    assert_true(area_of(changed, count) < WIDTH * HEIGHT / 20);
    face_free(face);
    sample_free(sample);
    SDL_FreeSurface(surface);
}


static void blinking_caret_should_paint_little(void **state) {
    (void)state;
    Sample *sample = sample_new(SAMPLE_WORK_FORM, THEME_LIGHT, 100);
    Face *face = open_face(sample);
    SDL_Surface *surface = new_surface();
    const SDL_Rect *changed;
    face_frame(face, surface, &changed);
    assert_true(face_wait_ms(face) >= 500);
    face_tick(face);
    int count = face_frame(face, surface, &changed);
    assert_in_range(count, 1, 2);
    assert_true(area_of(changed, count) <= 2 * 64 * 64);
    for (int i = 0; i < 40; i++) {
        face_tick(face);
    }
    assert_int_equal(face_wait_ms(face), -1);
    face_free(face);
    sample_free(sample);
    SDL_FreeSurface(surface);
}


static void story_should_need_no_timer(void **state) {
    (void)state;
    Sample *sample = sample_new(SAMPLE_STORY, THEME_LIGHT, 100);
    Face *face = open_face(sample);
    assert_int_equal(face_wait_ms(face), -1);
    face_free(face);
    sample_free(sample);
}


// Scrolls and moves the mouse about, painting only what changed; then everything at once: the same
// picture.
static void parts_should_equal_the_whole(void **state) {
    (void)state;
    SDL_Surface *parts = new_surface();
    SDL_Surface *whole = new_surface();
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        Sample *sample = sample_new((SampleKind)kind, THEME_LIGHT, 100);
        Face *face = open_face(sample);
        const SDL_Rect *changed;
        for (int step = 0; step < 20; step++) {
            SDL_Event motion = {
                .motion = {.type = SDL_MOUSEMOTION, .x = 60 * step, .y = 35 * step}};
            SDL_Event wheel = {.wheel = {.type = SDL_MOUSEWHEEL, .y = -1, .preciseY = -0.4f}};
            SDL_Event tab = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = SDLK_TAB}}};
            face_handle(face, &motion);
            face_handle(face, step % 3 ? &wheel : &tab);
            face_frame(face, parts, &changed);
        }
        face_expose(face);
        face_frame(face, whole, &changed);
        assert_true(is_same_picture(parts, whole));
        face_free(face);
        sample_free(sample);
    }
    SDL_FreeSurface(parts);
    SDL_FreeSurface(whole);
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
        cmocka_unit_test(unchanged_view_should_paint_nothing),
        cmocka_unit_test(one_changed_word_should_paint_little),
        cmocka_unit_test(blinking_caret_should_paint_little),
        cmocka_unit_test(story_should_need_no_timer),
        cmocka_unit_test(parts_should_equal_the_whole),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
