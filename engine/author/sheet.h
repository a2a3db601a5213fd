// Sheet: a translation sheet (en.lua) as pairs, with everything somebody wrote around them.
#ifndef CASUS_AUTHOR_SHEET_H
#define CASUS_AUTHOR_SHEET_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"

// All texts live in the arena of the sheet; those in Dutch and English are tidy (text_tidy).
typedef struct Pair {
    const char *dutch;
    const char *english;   // "": still to be translated
    const char *id;        // where the text belongs, as scenario_each_text says; NULL: not known
    const char *was;       // the Dutch that the English was made for; NULL: this one
    const char *comments;  // hand-written, whole lines; "" when there are none
    int line;              // where it stands in the file
    bool is_unused;        // the case does not show it any more
} Pair;

typedef struct Sheet {
    Arena *arena;
    Pair *pairs;
    int count, room;
    const char *head;  // hand-written lines above the pairs
    const char *tail;  // and below them
    bool is_crlf;      // with the line ends of Windows
} Sheet;

void sheet_init(Sheet *sheet);  // an empty one
void sheet_free(Sheet *sheet);

// Adds a pair that is all empty but for `dutch`.
Pair *sheet_add(Sheet *sheet, const char *dutch);

// Reads a file that holds nothing but translation "en" { pairs } and comments. False with the line
// where something else stands: that would be lost in writing. `name` goes into the message.
bool sheet_read(Sheet *sheet, const char *name, const char *text, Error *error);

// What the sheet begins with, and the heading above a pair; the lines begin with SHEET_MARK.
typedef struct SheetFrame {
    const char *title;            // of the case
    const char *command;          // that writes the sheet
    const char *const *headings;  // per pair; a heading is written where it changes
} SheetFrame;

// Lines of a sheet that begin so are written by the program; all other comments are somebody's.
#define SHEET_MARK "--#"

typedef struct SheetCount {
    int done, changed, todo, unused;
} SheetCount;

SheetCount sheet_count(const Sheet *sheet);

// Adds the sheet to `out`, and sets the line of each pair to where it now stands.
void sheet_write(Sheet *sheet, const SheetFrame *frame, Buffer *out);

#endif
