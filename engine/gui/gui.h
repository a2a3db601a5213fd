// Gui: the window face. Paints the semantic view with SDL and turns clicks, keys and typing into
// press and type.
#ifndef CASUS_GUI_GUI_H
#define CASUS_GUI_GUI_H

#include <stdbool.h>

#include "base/error.h"
#include "view/view.h"

typedef struct GuiOptions {
    const char *title;    // of the window
    const char *assets;   // folder with fonts/ and pictures/
    int width, height;    // first size of the window in screen points
    bool announce_frame;  // print "first-frame" on stderr after the first picture, "reload-frame"
                          // after that of a saved case (for scripts/bench)
} GuiOptions;

// Shows the host's view until it is over or the window is closed. False when there is no display or
// a font is missing.
bool gui_run(const Host *host, const GuiOptions *options, Error *error);

// Paints the current view without a window, as it would look at this size, into a PNG file.
bool gui_shot(const Host *host, const GuiOptions *options, const char *file, Error *error);

#endif
