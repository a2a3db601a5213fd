// Gauge: how long acts take from the hand to the finished picture, without a window; for
// scripts/bench.
#ifndef CASUS_GUI_GAUGE_H
#define CASUS_GUI_GAUGE_H

#include <SDL.h>

#include "gui/gui.h"

typedef struct Gauge Gauge;

// Paints pictures of the size in `options`. NULL when a font is missing. Free with gauge_free.
Gauge *gauge_new(const Host *host, const GuiOptions *options, Error *error);
void gauge_free(Gauge *gauge);  // NULL is allowed

// Presses the node with this id, or types `text` into it when that is not NULL, and paints what
// changed. Answers the milliseconds, or -1 when there is no such node.
double gauge_act(Gauge *gauge, const char *id, const char *text);

#endif
