// Gui: the loop. It sleeps until something happens, and a frame is only painted when something
// changed.

#include "gui/gui.h"

#include <stdio.h>

#include "gui/face.h"
#include "gui/window.h"


static void resize_face(Face *face, Window *window) {
    SDL_Surface *surface = window_surface(window);
    int ratio = window_ratio(window);
    if (surface &&
        (surface->w != face->width || surface->h != face->height || ratio != face->ratio)) {
        face_resize(face, surface->w, surface->h, ratio);
    }
    face_expose(face);
}


static void handle(Face *face, Window *window, const SDL_Event *event) {
    if (event->type == SDL_WINDOWEVENT) {
        switch (event->window.event) {
        case SDL_WINDOWEVENT_SIZE_CHANGED:
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_DISPLAY_CHANGED:
            resize_face(face, window);
            break;
        default:
            break;
        }
    } else {
        face_handle(face, event);
    }
}


static void name_window(const Face *face, Window *window, const GuiOptions *options) {
    char title[256];
    const char *screen = face->view->nodes[0].name;
    if (screen && screen[0]) {
        snprintf(title, sizeof title, "%s – %s", screen, options->title);
    } else {
        snprintf(title, sizeof title, "%s", options->title);
    }
    window_set_title(window, title);
}


static void show_frame(Face *face, Window *window) {
    SDL_Surface *surface = window_surface(window);
    const SDL_Rect *changed = NULL;
    if (surface) {
        int count = face_frame(face, surface, &changed);
        window_show(window, changed, count);
    }
}


static SDL_Rect box_on_window(const Face *face, int node) {
    const Box *box = &face->layout.boxes[node];
    SDL_Rect nowhere = {0, 0, 0, 0};
    return box->region < 0 ? nowhere
                           : scroll_box(&face->scroll, &face->layout, node);
}


// Tells scripts/bench that the picture is up, where to click, and what that changes.
static void announce_frame(const Face *face) {
    SDL_Rect button = {0, 0, 0, 0};
    SDL_Rect words = {0, 0, 0, 0};
    for (int node = 0; node != NODE_NONE; node = view_next(face->view, node)) {
        const Node *about = &face->view->nodes[node];
        if (about->flags & NODE_PRIMARY) {
            button = box_on_window(face, node);
        } else if (about->role == ROLE_MAIN && about->first != NODE_NONE) {
            words = box_on_window(face, about->first);
        }
    }
    fprintf(stderr, "first-frame %d %d %d %d %d %d %d %d\n", button.x, button.y, button.w, button.h,
            words.x, words.y, words.w, words.h);
}


// Text first: the picture codecs are loaded after the first frame.
static void show_first_frame(Face *face, Window *window, const GuiOptions *options) {
    show_frame(face, window);
    if (options->announce_frame) {
        announce_frame(face);
    }
    if (face_load_pictures(face)) {
        show_frame(face, window);
    }
    name_window(face, window, options);
    face_prefetch(face);
}


// What the loop waits for beside events.
typedef struct Alarm {
    bool is_set;
    Uint32 at;  // when something moves by itself
} Alarm;


static int least_wait(int a, int b) {
    return a < 0 ? b : b < 0 ? a : SDL_min(a, b);
}


// Milliseconds until there is something to do without an event, or -1.
static int time_to_wait(const Face *face, Alarm *alarm) {
    int own = face_wait_ms(face);
    if (own < 0) {
        alarm->is_set = false;
    } else if (!alarm->is_set) {
        *alarm = (Alarm){true, SDL_GetTicks() + (Uint32)own};
    }
    int left = alarm->is_set ? SDL_max((int)(alarm->at - SDL_GetTicks()), 0) : -1;
    return least_wait(left, face_poll_ms(face));
}


static void wait_for_events(Face *face, Window *window, Alarm *alarm) {
    SDL_Event event;
    int wait = time_to_wait(face, alarm);
    bool came = wait < 0 ? SDL_WaitEvent(&event) == 1 : SDL_WaitEventTimeout(&event, wait) == 1;
    if (!came) {
        if (alarm->is_set && (int)(alarm->at - SDL_GetTicks()) <= 0) {
            alarm->is_set = false;
            face_tick(face);
        }
        return;
    }
    alarm->is_set = false;
    do {
        handle(face, window, &event);
    } while (!face_is_over(face) && SDL_PollEvent(&event) == 1);
}


// Tells scripts/bench how long a saved case took from being seen to being shown.
static void announce_reload(Uint64 since) {
    fprintf(stderr, "reload-frame %.2f\n",
            (double)(SDL_GetPerformanceCounter() - since) * 1000 /
                (double)SDL_GetPerformanceFrequency());
}


static void run(Face *face, Window *window, const GuiOptions *options) {
    Alarm alarm = {false, 0};
    resize_face(face, window);
    show_first_frame(face, window, options);
    while (!face_is_over(face)) {
        wait_for_events(face, window, &alarm);
        Uint64 since = SDL_GetPerformanceCounter();
        bool is_reloaded = !face_is_over(face) && face_poll(face);
        show_frame(face, window);
        if (is_reloaded && options->announce_frame) {
            announce_reload(since);
        }
        if (face_load_pictures(face)) {
            show_frame(face, window);
        }
        window_set_shape(window, pointer_shape(face));
        name_window(face, window, options);
        if (!SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT)) {
            face_prefetch(face);
        }
    }
}


bool gui_run(const Host *host, const GuiOptions *options, Error *error) {
    Window *window = window_open(options, error);
    if (!window) {
        return false;
    }
    bool ok = TTF_Init() == 0;
    if (ok) {
        Face *face = face_new(host, options, error);
        ok = face != NULL;
        if (ok) {
            run(face, window, options);
        }
        face_free(face);
        TTF_Quit();
    } else {
        error_set(error, ERROR_WORLD, "", "het schrijven van tekst op het scherm start niet: %s",
                  SDL_GetError());
    }
    window_close(window);
    SDL_Quit();
    return ok;
}


static bool shoot(Face *face, const GuiOptions *options, const char *file, Error *error) {
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, options->width, options->height, 32,
                                                          SDL_PIXELFORMAT_RGB888);
    if (!surface) {
        return error_set(error, ERROR_WORLD, file,
                         "geen geheugen voor een afbeelding van deze grootte");
    }
    const SDL_Rect *changed = NULL;
    face_frame(face, surface, &changed);
    while (face_load_pictures(face)) {
        face_frame(face, surface, &changed);
    }
    bool ok = imaging_save_png(face->imaging, surface, file, error);
    SDL_FreeSurface(surface);
    return ok;
}


bool gui_shot(const Host *host, const GuiOptions *options, const char *file, Error *error) {
    if (TTF_Init() != 0) {
        return error_set(error, ERROR_WORLD, "",
                         "het schrijven van tekst op het scherm start niet: %s", SDL_GetError());
    }
    Face *face = face_new(host, options, error);
    bool ok = face && shoot(face, options, file, error);
    face_free(face);
    TTF_Quit();
    return ok;
}
