// Editor: opens the author's editor at a line of a file of the case. A child without a shell; no
// network.
#ifndef CASUS_APP_EDITOR_H
#define CASUS_APP_EDITOR_H

#include <stdbool.h>

#include "base/error.h"

enum { EDITOR_WORDS = 16, EDITOR_TEXT = 4096 };

// The words of a command, ending with NULL.
typedef struct EditorCommand {
    char *words[EDITOR_WORDS + 1];
    char text[EDITOR_TEXT];
} EditorCommand;

// What would be run: $CASUS_EDITOR; else $VISUAL or $EDITOR when that is an editor with a window;
// else "code" when it is there; else xdg-open. In $CASUS_EDITOR {file} and {line} stand for the
// place; without them the way of the editor by that name is used. False when it does not fit.
bool editor_command(const char *file, int line, EditorCommand *command, Error *error);

// Runs that. False with an error when it does not start, or ends badly at once.
bool editor_open(void *unused, const char *file, int line, Error *error);

#endif
