// Rule texts: what is not translated, translations nobody needs, and very long sentences.

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "author/check.h"
#include "author/sheet.h"
#include "base/memory.h"
#include "core/texts.h"

enum { LONG_SENTENCE = 35, SHOWN_BYTES = 50 };

typedef struct Reading {
    Check *check;
    const char **texts;  // all Dutch, to look translations up in
    int count, room;
} Reading;


// Cut between two letters.
static int shown(const char *text) {
    int length = 0;
    while (text[length] && text[length] != '\n' && length < SHOWN_BYTES) {
        length++;
    }
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) {
        length--;
    }
    return length;
}


static bool ends_sentence(const char *at) {
    bool is_mark = *at == '.' || *at == '!' || *at == '?' || *at == ':' || *at == ';';
    return *at == '\n' || (is_mark && (at[1] == ' ' || at[1] == '\n' || at[1] == '\0'));
}


// Words of the longest sentence. A line break ends one too: lists and headings have no full stop.
static int longest_sentence(const char *text, const char **start) {
    int most = 0;
    int words = 0;
    const char *from = text;
    for (const char *at = text; *at; at++) {
        bool is_new =
            !isspace((unsigned char)*at) && (at == text || isspace((unsigned char)at[-1]));
        from = words == 0 && is_new ? at : from;
        words += is_new;
        if (ends_sentence(at) || !at[1]) {
            *start = words > most ? from : *start;
            most = words > most ? words : most;
            words = 0;
        }
    }
    return most;
}


static void visit(void *context, const char *id, Text text, Origin origin) {
    Reading *reading = context;
    Check *check = reading->check;
    const char *dutch = text_in(text, LANGUAGE_NL);
    const char *start = dutch;
    if (reading->count == reading->room) {
        reading->room = reading->room ? 2 * reading->room : 256;
        reading->texts =
            memory_resize(reading->texts, (size_t)reading->room, sizeof *reading->texts);
    }
    reading->texts[reading->count++] = dutch;
    if (check->scenario->has_english && text_is_untranslated(text)) {
        finding_add(&check->findings, "C601", origin, "\"%.*s\" is niet vertaald (%s)",
                    "\"%.*s\" is not translated (%s)", shown(dutch), dutch, id);
    }
    // What stands in a record is evidence: it is as its maker wrote it.
    bool is_record = strncmp(id, "record/", 7) == 0;
    int words = is_record ? 0 : longest_sentence(dutch, &start);
    if (words > LONG_SENTENCE) {
        finding_add(&check->findings, "C604", origin, "zin van %d woorden: \"%.*s...\"",
                    "sentence of %d words: \"%.*s...\"", words, shown(start), start);
    }
}


static int compare(const void *one, const void *other) {
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}


// What casus translate set apart already is no news.
static void check_pair(Findings *findings, const Pair *pair, bool is_shown) {
    Origin origin = {"en.lua", pair->line};
    if (!is_shown && !pair->is_unused) {
        finding_add(findings, "C603", origin, "\"%.*s\" komt in de casus niet meer voor",
                    "\"%.*s\" is not in the case any more", shown(pair->dutch), pair->dutch);
    }
    if (is_shown && pair->was && pair->english[0]) {
        finding_add(findings, "C605", origin,
                    "het Nederlands is veranderd na de vertaling: \"%.*s\"",
                    "the Dutch was changed after the translation: \"%.*s\"", shown(pair->dutch),
                    pair->dutch);
    }
}


static void check_sheet(Reading *reading, const char *text) {
    Sheet sheet;
    Error error;
    sheet_init(&sheet);
    const char **tidy = memory_new((size_t)reading->count + 1, sizeof *tidy);
    for (int i = 0; i < reading->count; i++) {
        char *copy = arena_take_array(sheet.arena, strlen(reading->texts[i]) + 2, 1);
        text_tidy(reading->texts[i], copy);
        tidy[i] = copy;
    }
    qsort(tidy, (size_t)reading->count, sizeof *tidy, compare);
    if (sheet_read(&sheet, "en.lua", text, &error)) {
        for (int i = 0; i < sheet.count; i++) {
            const Pair *pair = &sheet.pairs[i];
            check_pair(&reading->check->findings, pair,
                       bsearch(&pair->dutch, tidy, (size_t)reading->count, sizeof *tidy, compare));
        }
    }
    free(tidy);
    sheet_free(&sheet);
}


void rule_texts(Check *check, const CheckWorld *world) {
    Reading reading = {.check = check};
    scenario_each_text(check->scenario, visit, &reading);
    if (!check->scenario->has_english) {
        finding_add(&check->findings, "C602", check->scenario->origin,
                    "de casus heeft geen Engelse vertaling", "the case has no English translation");
    } else if (world && world->sheet) {
        check_sheet(&reading, world->sheet);
    }
    free(reading.texts);
}
