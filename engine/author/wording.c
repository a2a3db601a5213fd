// Wording: cutting a text in words, and comparing them.

#include "author/wording.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { WEIGHT_LEAST = 4, ALIKE_LEAST = 5, ALIKE_ENDING = 3, NUMBER_MOST = 100000 };

// Of four letters or more; shorter ones weigh nothing anyway.
static const char LIGHT[] =
    " alle alleen alles allebei als altijd ander andere anders beide bent blijft blijven daar "
    "daarna daarom deze denk dezelfde doen doet door doordat drie echt eens eerst eerste "
    "eigen eigenlijk elke even eruit gaan gaat geef geen gewoon goed goede graag haar hebben hebt "
    "heeft heel hele helemaal hier hoeft hoelang hoeveel hoort horen iemand iets immers jaar jouw "
    "jullie kies kijk kijken klaar komen komt krijgt kunnen kunt laat later laten lees lezen "
    "maar maken maakt meer meest meteen mijn misschien moet moeten mogen naar neem nemen niemand "
    "niet niets nodig nooit onder onze over precies samen soms staan staat steeds straks tegen "
    "terug toch twee vaak vanaf vandaag verder vinden vindt volgende voor vraag waar waarom "
    "wanneer want weet welk welke weten weer wilt willen worden wordt zeker zelf zien zijn zoals "
    "zodat zoek zoeken zolang zonder zulke ";

static const char *const NUMBERS[] = {"nul",      "een",     "twee",      "drie",     "vier",
                                      "vijf",     "zes",     "zeven",     "acht",     "negen",
                                      "tien",     "elf",     "twaalf",    "dertien",  "veertien",
                                      "vijftien", "zestien", "zeventien", "achttien", "negentien",
                                      "twintig"};


// How many bytes of what is no word stand here: a sign of ASCII, or one of the marks that
// typographers use.
static int gap_at(const char *at) {
    const unsigned char *byte = (const unsigned char *)at;
    if (byte[0] < 0x80) {
        return isalnum(byte[0]) ? 0 : 1;
    }
    if (byte[0] == 0xE2 && (byte[1] == 0x80 || byte[1] == 0x82) && byte[2]) {
        return 3;
    }
    bool is_mark = byte[0] == 0xC2 && byte[1] && strchr("\xA0\xAB\xBB\xB7", (char)byte[1]);
    return is_mark ? 2 : 0;
}


// A dot between digits and a dash before one belong to the word.
static bool goes_on(const char *start, const char *at) {
    bool is_before = isdigit((unsigned char)at[1]);
    return at > start && is_before &&
           (*at == '-' || (*at == '.' && isdigit((unsigned char)at[-1])));
}


static const char *end_of(const char *start) {
    const char *at = start;
    while (*at && (gap_at(at) == 0 || goes_on(start, at))) {
        at++;
    }
    return at;
}


static bool ends_sentence(const char *at) {
    bool is_mark = *at == '.' || *at == '!' || *at == '?';
    return *at == '\n' || (is_mark && !isalnum((unsigned char)at[1]));
}


Wording wording_read(const char *text) {
    size_t length = strlen(text);
    Wording words = {.source = text,
                     .folded = memory_new(2 * length + 2, 1),
                     .list = memory_new(length / 2 + 2, sizeof *words.list)};
    char *to = words.folded;
    int sentence = 0;
    for (const char *at = text; *at;) {
        const char *end = end_of(at);
        if (end == at) {
            for (int i = words.count - 1;
                 *at == '?' && i >= 0 && words.list[i].sentence == sentence; i--) {
                words.list[i].is_asked = true;
            }
            sentence += ends_sentence(at);
            at += gap_at(at);
            continue;
        }
        char *copy = memory_copy(at, (size_t)(end - at) + 1);
        copy[end - at] = '\0';
        size_t folded = utf8_fold(copy, to);
        if (folded > 0) {  // a soft hyphen by itself is no word
            words.list[words.count++] =
                (Word){to, (int)(at - text), (int)(end - at), sentence, false};
            to += folded + 1;
        }
        free(copy);
        at = end;
    }
    return words;
}


void wording_free(Wording *words) {
    free(words->folded);
    free(words->list);
    *words = (Wording){0};
}


bool wording_weighs(const Word *word) {
    if (strpbrk(word->text, "0123456789")) {
        return true;
    }
    size_t length = strlen(word->text);
    for (const char *at = strstr(LIGHT, word->text); at; at = strstr(at + 1, word->text)) {
        if (at[-1] == ' ' && at[length] == ' ') {
            return false;
        }
    }
    return length >= WEIGHT_LEAST;
}


bool wording_is_alike(const char *one, const char *other) {
    size_t same = 0;
    while (one[same] && one[same] == other[same]) {
        same++;
    }
    size_t longest = strlen(one) > strlen(other) ? strlen(one) : strlen(other);
    bool is_number = strpbrk(one, "0123456789") || strpbrk(other, "0123456789");
    return same == longest || (!is_number && same >= ALIKE_LEAST && same + ALIKE_ENDING >= longest);
}


int wording_find(const Wording *words, const char *word) {
    for (int i = 0; i < words->count; i++) {
        if (wording_is_alike(words->list[i].text, word)) {
            return i;
        }
    }
    return -1;
}


int wording_find_all(const Wording *words, const Wording *part) {
    for (int from = 0; part->count > 0 && from + part->count <= words->count; from++) {
        int same = 0;
        while (same < part->count &&
               strcmp(words->list[from + same].text, part->list[same].text) == 0) {
            same++;
        }
        if (same == part->count) {
            return from;
        }
    }
    return -1;
}


int wording_number(const char *word) {
    if (isdigit((unsigned char)*word)) {
        char *end;
        long number = strtol(word, &end, 10);
        return *end || number > NUMBER_MOST ? -1 : (int)number;
    }
    for (size_t i = 0; i < sizeof NUMBERS / sizeof *NUMBERS; i++) {
        if (strcmp(word, NUMBERS[i]) == 0) {
            return (int)i;
        }
    }
    return -1;
}


void wording_quote(const Wording *words, int from, int count, Buffer *out) {
    const Word *first = &words->list[from];
    const Word *last = &words->list[from + count - 1];
    buffer_add_format(out, "%s\"%.*s\"", out->length > 0 ? ", " : "",
                      last->from + last->length - first->from, words->source + first->from);
}
