// Wording: the words of a text, to see what two texts have in common.
#ifndef CASUS_AUTHOR_WORDING_H
#define CASUS_AUTHOR_WORDING_H

#include <stdbool.h>

#include "base/buffer.h"

typedef struct Word {
    const char *text;  // in lower case, without accents
    int from, length;  // where it stands in the text that was read, in bytes
    int sentence;
    bool is_asked;  // its sentence ends with a question mark
} Word;

// Numbers with a dot or a dash in them are one word: "13.1.5", "31-03-2024", "Z-2020-0412".
typedef struct Wording {
    const char *source;  // borrowed
    char *folded;
    Word *list;
    int count;
} Wording;

Wording wording_read(const char *text);  // free with wording_free
void wording_free(Wording *words);

// Says something by itself: it has a digit, or four letters and is none of the words that every
// sentence has ("deze", "kijk", "moet").
bool wording_weighs(const Word *word);

// The same word, or another form of it: "geschil" and "geschillen".
bool wording_is_alike(const char *one, const char *other);
int wording_find(const Wording *words, const char *word);  // the first that is alike, or -1

// Where all words of `part` stand after each other, or -1; -1 too for a part without words.
int wording_find_all(const Wording *words, const Wording *part);

// A whole number in digits or in Dutch ("tien"), or -1.
int wording_number(const char *word);

// Adds the words from..from+count, as they were written, between quotes; a comma before it when
// something is there already.
void wording_quote(const Wording *words, int from, int count, Buffer *out);

#endif
