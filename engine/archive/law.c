// Law: finding articles by their id, and in the source texts of a case.

#include "archive/law.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER_MAX = 16 };


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


static const char *skip_words(const char *text) {
    static const char *const WORDS[] = {"artikel", "art."};
    text += strspn(text, " ,");
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        if (strncmp(text, WORDS[i], strlen(WORDS[i])) == 0) {
            text += strlen(WORDS[i]);
        }
    }
    return text + strspn(text, " ");
}


void laws_mark_cited(const Laws *laws, const char *source, bool *cited) {
    for (const char *at = source; at && *at;) {
        size_t length;
        char number[NUMBER_MAX];
        at += strspn(at, " ;");
        int act = find_act(laws, at, &length);
        const char *end = at + strcspn(at, ";");
        at = act >= 0 ? skip_words(at + length) : end;
        while (at < end && read_number(&at, number)) {
            mark(laws, act, number, cited);
            at += *at == ',' ? strspn(at, ", ") : 0;  // "Woo 4.1, 4.1a, 4.4"
        }
        at = end;
    }
}
