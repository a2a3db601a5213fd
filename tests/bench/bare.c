// The bound: the least that SDL2 and SDL2_ttf need for a screen like ours, on the window surface.
//
// usage: bare FONT [FILE]. Writes "first-frame X Y WIDTH HEIGHT" to stderr once the picture is up;
// the rectangle is what a click changes. Then it waits for events. With FILE a click is first
// written there, safe on disk, as an answer must be before it shows.

#define _XOPEN_SOURCE 700
#include <SDL.h>
#include <SDL_ttf.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LINE_BYTES = 600 };


static const SDL_Rect portrait = {60, 60, 240, 320};

static const char *const lines[] = {
    "Maandagochtend, gemeente Waterveen. De G-schijf moet leeg zijn voor vrijdag.",
    "“Dat kan toch gewoon weg?” vraagt Sanne. “Het is al jaren oud.”",
    "Je opent de map en ziet vierhonderd bestanden zonder zaaknummer.",
    "Een subsidie uit 2014, een bezwaarschrift, drie versies van één besluit.",
    "De selectielijst noemt een termijn van tien jaar na het einde van de zaak.",
    "Maar wanneer eindigde de zaak? Dat staat er niet bij.",
    "De archivaris is bereikbaar tot twaalf uur.",
    "Wat doe je?",
    "1. Alles ouder dan zeven jaar verwijderen",
    "2. Eerst uitzoeken bij welke zaken de stukken horen",
    "3. De map naar een andere schijf verplaatsen",
    "4. Aan Sanne vragen waarom het vrijdag klaar moet zijn",
};


static void draw_portrait(SDL_Surface *screen, int clicks) {
    Uint32 colour = clicks % 2 ? SDL_MapRGB(screen->format, 200, 120, 60)
                               : SDL_MapRGB(screen->format, 60, 90, 120);
    SDL_FillRect(screen, &portrait, colour);
}


static void draw_text(SDL_Surface *screen, TTF_Font *font) {
    const SDL_Color ink = {30, 30, 30, 255};
    for (int i = 0; i < (int)SDL_arraysize(lines); i++) {
        SDL_Surface *text = TTF_RenderUTF8_Blended(font, lines[i], ink);
        SDL_Rect place = {360, 60 + 40 * i, 0, 0};
        SDL_BlitSurface(text, NULL, screen, &place);
        SDL_FreeSurface(text);
    }
}


static void keep_click(int file) {
    char line[LINE_BYTES];
    memset(line, 'x', sizeof line);
    line[LINE_BYTES - 1] = '\n';
    if (write(file, line, sizeof line) != LINE_BYTES || fdatasync(file) != 0) {
        perror("bare");
        exit(1);
    }
}


static void answer_events(SDL_Window *window, SDL_Surface *screen, int file) {
    SDL_Event event;
    int clicks = 0;
    while (SDL_WaitEvent(&event) && event.type != SDL_QUIT) {
        if (event.type == SDL_MOUSEBUTTONDOWN) {
            if (file >= 0) {
                keep_click(file);
            }
            draw_portrait(screen, ++clicks);
            SDL_UpdateWindowSurfaceRects(window, &portrait, 1);
        }
        if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_EXPOSED) {
            SDL_UpdateWindowSurface(window);
        }
    }
}


int main(int count, char **words) {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    int file = count == 3 ? open(words[2], O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    bool is_asked_well = count == 2 || (count == 3 && file >= 0);
    if (!is_asked_well || SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) {
        return 1;
    }
    SDL_Window *window = SDL_CreateWindow("bare", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED,
                                          1280, 800, SDL_WINDOW_SHOWN);
    SDL_Surface *screen = window ? SDL_GetWindowSurface(window) : NULL;
    TTF_Font *font = TTF_OpenFont(words[1], 22);
    if (!screen || !font) {
        fprintf(stderr, "bare: %s\n", SDL_GetError());
        return 1;
    }

    SDL_FillRect(screen, NULL, SDL_MapRGB(screen->format, 250, 248, 243));
    draw_portrait(screen, 0);
    draw_text(screen, font);
    SDL_UpdateWindowSurface(window);
    fprintf(stderr, "first-frame %d %d %d %d\n", portrait.x, portrait.y, portrait.w, portrait.h);

    answer_events(window, screen, file);
    return 0;
}
