// Law: finding articles by their id, and in the source texts of a case.

#include "archive/law.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER_MAX = 16 };

static const char LETTERS_AND_DIGITS[] = "abcdefghijklmnopqrstuvwxyz0123456789";


void laws_free(Laws *laws) {
    if (laws) {
        arena_free(laws->arena);
        free(laws);
    }
}


int laws_find(const Laws *laws, const char *id) {
    for (int i = 0; i < laws->article_count; i++) {
        if (strcmp(laws->articles[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


// The act that `text` begins with, by the longest of its names; -1 when it begins with none.
static int find_act(const Laws *laws, const char *text, size_t *length) {
    int found = -1;
    *length = 0;
    for (int a = 0; a < laws->act_count; a++) {
        for (int n = 0; n < laws->acts[a].name_count; n++) {
            const char *name = laws->acts[a].names[n];
            size_t size = strlen(name);
            if (size > *length && strncmp(text, name, size) == 0 &&
                !isalnum((unsigned char)text[size])) {
                *length = size;
                found = a;
            }
        }
    }
    return found;
}


// Reads "3", "4.1a", "26b" or "2:3" at `*at` and moves past it; false when no number stands there.
static bool read_number(const char **at, char number[NUMBER_MAX]) {
    size_t length = 0;
    const char *text = *at;
    if (!isdigit((unsigned char)text[0])) {
        return false;
    }
    while (length < NUMBER_MAX - 1 &&
           (isalnum((unsigned char)text[length]) || ((text[length] == '.' || text[length] == ':') &&
                                                     isdigit((unsigned char)text[length + 1])))) {
        number[length] = text[length];
        length++;
    }
    number[length] = '\0';
    *at = text + length;
    return true;
}


static void mark(const Laws *laws, int act, const char *number, bool *cited) {
    for (int i = 0; i < laws->article_count; i++) {
        const Article *article = &laws->articles[i];
        cited[i] = cited[i] || (article->act == act && strcmp(article->number, number) == 0);
    }
}


// Past the word at `text`, when it stands there as a word of its own.
static const char *skip_word(const char *text, const char *word) {
    size_t length = strlen(word);
    if (strncmp(text, word, length) != 0) {
        return text;
    }
    bool is_whole = word[length - 1] == '.' || !isalnum((unsigned char)text[length]);
    return is_whole ? text + length : text;
}


static const char *skip_words(const char *text) {
    static const char *const WORDS[] = {"artikelen", "artikel", "artt.", "art.", "art"};
    text += strspn(text, " ,");
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        const char *after = skip_word(text, WORDS[i]);
        if (after != text) {
            return after + strspn(after, " ");
        }
    }
    return text;
}


// Past what says which part of an article is meant: " lid 1 onder e", "(1)(e)", " c".
static const char *skip_part(const char *text) {
    static const char *const WORDS[] = {"lid", "onder", "aanhef", "sub"};
    const char *from;
    do {
        from = text;
        text += strspn(text, " ");
        if (*text == '(') {
            text += strcspn(text, ");");
            text += *text == ')';
        }
        for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
            const char *after = skip_word(text, WORDS[i]);
            after += after != text ? strspn(after, " ") : 0;
            text = after != text ? after + strspn(after, LETTERS_AND_DIGITS) : text;
        }
        if (islower((unsigned char)text[0]) && !isalnum((unsigned char)text[1])) {
            text++;
        }
    } while (text != from);
    return text;
}


// Past the comma or the word between two articles of one act; NULL when no other follows.
static const char *skip_between(const char *text) {
    text += strspn(text, " ");
    const char *after = *text == ',' ? text + 1 : skip_word(text, "en");
    return after == text ? NULL : skip_words(after + strspn(after, " "));
}


void laws_mark_cited(const Laws *laws, const char *source, bool *cited) {
    for (const char *at = source; at && *at;) {
        size_t length;
        char number[NUMBER_MAX];
        at += strspn(at, " ;");
        int act = find_act(laws, at, &length);
        const char *end = at + strcspn(at, ";");
        at = act >= 0 ? skip_words(at + length) : NULL;
        while (at && at < end && read_number(&at, number)) {
            mark(laws, act, number, cited);
            at = skip_between(skip_part(at));  // "Woo 4.1, 4.1a, 4.4", "AW 3 en 5"
        }
        at = end;
    }
}
