// Paragraph: breaks a text into lines that fit a width.
#ifndef CASUS_GUI_PARAGRAPH_H
#define CASUS_GUI_PARAGRAPH_H

#include "gui/words.h"

typedef struct Line {
    const char *text;  // inside the text of the paragraph
    int length;        // in bytes, without the space or line end it broke at; 0 for an empty line
    int width;         // in pixels, with the hyphen if there is one
    bool hyphen;       // broken at a soft hyphen, which now shows
} Line;

typedef struct Paragraph {
    Words *words;
    FontStyle style;
    int width;
    const char *at;  // NULL when finished
    const char *end;
} Paragraph;

Paragraph paragraph_start(Words *words, FontStyle style, const char *text, int length, int width);

// The next line; false after the last. An empty text has one empty line. '\n' always ends a line. A
// word wider than the width is broken between characters.
bool paragraph_next(Paragraph *paragraph, Line *line);

// Width of the widest word, and of the widest line when nothing is broken but at '\n'.
int paragraph_widest_word(Words *words, FontStyle style, const char *text);
int paragraph_widest_line(Words *words, FontStyle style, const char *text);

#endif
