// Paragraph: takes pieces (a word up to its space, hyphen or slash) as long as the line has room.

#include "gui/paragraph.h"

#include <string.h>

#include "base/utf8.h"

static const char soft_hyphen[] = "\xC2\xAD";


Paragraph paragraph_start(Words *words, FontStyle style, const char *text, int length, int width) {
    return (Paragraph){words, style, width, text, text + length};
}


static bool is_soft_hyphen(const char *at, const char *end) {
    return end - at >= 2 && memcmp(at, soft_hyphen, 2) == 0;
}


static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}


// Where the text may break next: after a hyphen, slash or soft hyphen, or before a space or the
// end.
static const char *piece_end(const char *at, const char *end) {
    const char *start = at;
    while (at < end && *at != ' ' && *at != '\n') {
        if (is_soft_hyphen(at, end)) {
            return at + 2;
        }
        at++;
        bool may_break = (at[-1] == '-' || at[-1] == '/') && at - start > 2 && end - at > 1;
        if (may_break && !(is_digit(at[-2]) && is_digit(at[0]))) {
            return at;  // but dates and numbers stay whole
        }
    }
    return at;
}


static bool ends_soft(const char *start, const char *end) {
    return end - start >= 2 && memcmp(end - 2, soft_hyphen, 2) == 0;
}


static int width_of(const Paragraph *p, const char *from, const char *to) {
    int hyphen = ends_soft(from, to) ? words_width(p->words, p->style, "-", 1) : 0;
    return words_width(p->words, p->style, from, (int)(to - from)) + hyphen;
}


// As many characters as fit, at least one.
static const char *break_word(const Paragraph *p, const char *from, const char *to) {
    const char *end = from + utf8_step_on(from, 0);
    while (end < to) {
        const char *next = end + utf8_step_on(end, 0);
        if (next > to || width_of(p, from, next) > p->width) {
            break;
        }
        end = next;
    }
    return end < to ? end : to;
}


static Line line_of(const Paragraph *p, const char *from, const char *to) {
    return (Line){from, (int)(to - from), width_of(p, from, to), ends_soft(from, to)};
}


static const char *skip_spaces(const char *at, const char *end) {
    while (at < end && *at == ' ') {
        at++;
    }
    return at;
}


// Moves to what comes after a line that ended at `stop`.
static void move_on(Paragraph *p, const char *stop) {
    stop = skip_spaces(stop, p->end);
    if (stop < p->end && *stop == '\n') {
        p->at = stop + 1;
    } else {
        p->at = stop < p->end ? stop : NULL;
    }
}


bool paragraph_next(Paragraph *p, Line *line) {
    if (!p->at) {
        return false;
    }
    const char *start = p->at;
    const char *fits = start;
    for (;;) {
        const char *word = skip_spaces(fits, p->end);
        const char *next = piece_end(word, p->end);
        if (next == word) {
            break;
        }
        if (width_of(p, start, next) > p->width) {
            fits = fits > start ? fits : break_word(p, start, next);
            break;
        }
        fits = next;
    }
    *line = line_of(p, start, fits);
    move_on(p, fits);
    return true;
}


int paragraph_widest_word(Words *words, FontStyle style, const char *text) {
    Paragraph p = paragraph_start(words, style, text, (int)strlen(text), 0);
    int widest = 0;
    for (const char *at = text; at < p.end;) {
        const char *next = piece_end(at, p.end);
        int width = width_of(&p, at, next);
        widest = width > widest ? width : widest;
        at = next < p.end && (*next == ' ' || *next == '\n') ? next + 1 : next;
    }
    return widest;
}


int paragraph_widest_line(Words *words, FontStyle style, const char *text) {
    int widest = 0;
    while (*text) {
        int length = (int)strcspn(text, "\n");
        int width = words_width(words, style, text, length);
        widest = width > widest ? width : widest;
        text += length + (text[length] == '\n');
    }
    return widest;
}
