// Window: software only. SDL's accelerated surface costs much time and memory at the start and
// gains nothing here.

#include "gui/window.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { LEAST_WIDTH = 1024, LEAST_HEIGHT = 700, SHAPE_COUNT = 3, TITLE_MAX = 256 };

struct Window {
    SDL_Window *window;
    SDL_Surface *own;  // when the screen has another format than we paint in
    SDL_Cursor *cursors[SHAPE_COUNT];
    PointerShape shape;
    char title[TITLE_MAX];
};


// Sharp on Windows screens with a scale of their own, input method windows visible, long
// compositions uncut.
static void set_hints(bool software) {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, software ? "0" : "1");
    SDL_SetHint("SDL_WINDOWS_DPI_SCALING", "1");
    SDL_SetHint("SDL_IME_SHOW_UI", "1");
    SDL_SetHint("SDL_IME_SUPPORT_EXTENDED_TEXT", "1");
    SDL_SetHint("SDL_MOUSE_FOCUS_CLICKTHROUGH", "1");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint("SDL_APP_NAME", "Casus");
    SDL_SetHint("SDL_VIDEO_X11_WMCLASS", "casus");
}


static SDL_Window *create(const GuiOptions *options) {
    SDL_Rect room = {0, 0, options->width, options->height};
    SDL_GetDisplayUsableBounds(0, &room);
    int width = SDL_max(SDL_min(options->width, room.w), LEAST_WIDTH);
    int height = SDL_max(SDL_min(options->height, room.h), LEAST_HEIGHT);
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    SDL_Window *window = SDL_CreateWindow(options->title, SDL_WINDOWPOS_CENTERED,
                                          SDL_WINDOWPOS_CENTERED, width, height, flags);
    if (window) {
        SDL_SetWindowMinimumSize(window, LEAST_WIDTH, LEAST_HEIGHT);
    }
    return window;
}


// Where no display answers SDL may take a driver that shows nothing; only somebody who asked for
// that wants it.
static bool is_visible(void) {
    static const char *const UNSEEN[] = {"dummy", "offscreen", "evdev", "KMSDRM"};
    const char *driver = SDL_GetCurrentVideoDriver();
    bool is_unseen = !driver;
    for (int i = 0; i < 4 && !is_unseen; i++) {
        is_unseen = SDL_strcasecmp(driver, UNSEEN[i]) == 0;
    }
    return !is_unseen || SDL_getenv("SDL_VIDEODRIVER");
}


// X11 itself sends what follows a press to the window where it began. SDL would ask for that as
// well, and wait for several answers of the display server at each click.
static void spare_capture(void) {
    const char *driver = SDL_GetCurrentVideoDriver();
    if (driver && strcmp(driver, "x11") == 0) {
        SDL_SetHint("SDL_MOUSE_AUTO_CAPTURE", "0");
    }
}


static bool open_with(Window *window, const GuiOptions *options, bool software) {
    set_hints(software);
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        return false;
    }
    spare_capture();
    if (is_visible()) {
        window->window = create(options);
    } else {
        SDL_SetError("geen schermserver gevonden");
    }
    if (window->window && SDL_GetWindowSurface(window->window)) {
        SDL_StopTextInput();
        return true;
    }
    if (window->window) {
        SDL_DestroyWindow(window->window);
        window->window = NULL;
    }
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return false;
}


Window *window_open(const GuiOptions *options, Error *error) {
    Window *window = memory_new(1, sizeof *window);
    // Where the display server takes no software surface (some Wayland), SDL's own way is better
    // than none.
    if (open_with(window, options, true) || open_with(window, options, false)) {
        return window;
    }
    free(window);
    error_set(error, ERROR_WORLD, "",
              "er is geen scherm om een venster op te openen (%s); speel met --text in de terminal",
              SDL_GetError());
    return NULL;
}


void window_close(Window *window) {
    if (window) {
        for (int i = 0; i < SHAPE_COUNT; i++) {
            if (window->cursors[i]) {
                SDL_FreeCursor(window->cursors[i]);
            }
        }
        SDL_FreeSurface(window->own);
        SDL_DestroyWindow(window->window);
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        free(window);
    }
}


static bool is_ours(const SDL_Surface *surface) {
    return surface->format->format == SDL_PIXELFORMAT_RGB888 ||
           surface->format->format == SDL_PIXELFORMAT_ARGB8888;
}


SDL_Surface *window_surface(Window *window) {
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    if (!surface || is_ours(surface)) {
        return surface;
    }
    if (!window->own || window->own->w != surface->w || window->own->h != surface->h) {
        SDL_FreeSurface(window->own);
        window->own =
            SDL_CreateRGBSurfaceWithFormat(0, surface->w, surface->h, 32, SDL_PIXELFORMAT_RGB888);
    }
    return window->own;
}


void window_show(Window *window, const SDL_Rect *rects, int count) {
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    if (!surface || count == 0) {
        return;
    }
    for (int i = 0; i < count && !is_ours(surface); i++) {
        SDL_Rect to = rects[i];
        SDL_BlitSurface(window->own, &rects[i], surface, &to);
    }
    SDL_UpdateWindowSurfaceRects(window->window, rects, count);
}


int window_ratio(Window *window) {
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    int width = 0;
    SDL_GetWindowSize(window->window, &width, NULL);
    return surface && width > 0 ? SDL_clamp(surface->w * 1000 / width, 500, 4000) : 1000;
}


void window_set_shape(Window *window, PointerShape shape) {
    static const SDL_SystemCursor cursors[SHAPE_COUNT] = {
        [POINTER_ARROW] = SDL_SYSTEM_CURSOR_ARROW,
        [POINTER_HAND] = SDL_SYSTEM_CURSOR_HAND,
        [POINTER_TEXT] = SDL_SYSTEM_CURSOR_IBEAM,
    };
    if (shape == window->shape) {
        return;
    }
    if (!window->cursors[shape]) {
        window->cursors[shape] = SDL_CreateSystemCursor(cursors[shape]);
    }
    if (window->cursors[shape]) {
        SDL_SetCursor(window->cursors[shape]);
    }
    window->shape = shape;
}


void window_set_title(Window *window, const char *title) {
    if (strncmp(title, window->title, TITLE_MAX - 1) != 0) {
        SDL_strlcpy(window->title, title, TITLE_MAX);
        SDL_SetWindowTitle(window->window, title);
    }
}
