// Finder: the different words of all records in one text, and for each record which words it has. A
// page of ten thousand bytes has a few hundred different words, and two pages share most of them.

#include "archive/finder.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { FIRST_ROOM = 1024 };

typedef struct Span {
    const char *text;
    size_t length;
} Span;

struct Finder {
    int count;         // records
    char *words;       // each word with a line end behind it
    size_t used, room;
    size_t *starts;    // of each word in `words`, and of the end
    int *seen;         // last record that had the word; while the finder is made
    bool *marked;      // words that have the part looked for
    int word_count, word_room;
    int *slots;        // hash table of word + 1; while the finder is made
    int slot_count;
    int *ids;          // the words of record after record
    size_t id_count, id_room;
    size_t *from;      // where the words of each record begin in `ids`, and the end
    char *folded;      // scratch
    size_t folded_room;
};


// ---- Words ----


static bool is_separator(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || strchr(",;:()[]{}\"!?<>|", c);
}


// The next word of the folded text at `*at`; false at its end.
static bool next_word(const char **at, Span *word) {
    while (**at && is_separator(**at)) {
        (*at)++;
    }
    word->text = *at;
    while (**at && !is_separator(**at)) {
        (*at)++;
    }
    word->length = (size_t)(*at - word->text);
    return word->length > 0;
}


static const char *fold(Finder *finder, const char *text) {
    size_t needs = strlen(text) + 1;
    if (needs > finder->folded_room) {
        finder->folded_room = needs * 2;
        finder->folded = memory_resize(finder->folded, finder->folded_room, 1);
    }
    utf8_fold(text, finder->folded);
    return finder->folded;
}


static uint32_t hash_of(Span word) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < word.length; i++) {
        hash = (hash ^ (unsigned char)word.text[i]) * 16777619u;
    }
    return hash;
}


static Span word_at(const Finder *finder, int word) {
    size_t start = finder->starts[word];
    return (Span){finder->words + start, finder->starts[word + 1] - start - 1};
}


// The slot that holds the word, or the empty one where it belongs.
static int slot_of(const Finder *finder, Span word) {
    uint32_t mask = (uint32_t)finder->slot_count - 1;
    uint32_t slot = hash_of(word) & mask;
    while (finder->slots[slot]) {
        Span other = word_at(finder, finder->slots[slot] - 1);
        if (other.length == word.length && memcmp(other.text, word.text, word.length) == 0) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return (int)slot;
}


static void grow_slots(Finder *finder) {
    free(finder->slots);
    finder->slot_count *= 2;
    finder->slots = memory_new((size_t)finder->slot_count, sizeof(int));
    for (int i = 0; i < finder->word_count; i++) {
        finder->slots[slot_of(finder, word_at(finder, i))] = i + 1;
    }
}


static int add_word(Finder *finder, Span word) {
    if (finder->word_count + 1 >= finder->word_room) {
        finder->word_room *= 2;
        size_t room = (size_t)finder->word_room;
        finder->starts = memory_resize(finder->starts, room, sizeof(size_t));
        finder->seen = memory_resize(finder->seen, room, sizeof(int));
    }
    while (finder->used + word.length + 2 > finder->room) {
        finder->room *= 2;
        finder->words = memory_resize(finder->words, finder->room, 1);
    }
    memcpy(finder->words + finder->used, word.text, word.length);
    finder->used += word.length;
    finder->words[finder->used++] = '\n';
    finder->words[finder->used] = '\0';
    finder->seen[finder->word_count] = -1;
    finder->starts[finder->word_count + 1] = finder->used;
    return finder->word_count++;
}


static void note_word(Finder *finder, int record, Span word) {
    int slot = slot_of(finder, word);
    if (!finder->slots[slot]) {
        finder->slots[slot] = add_word(finder, word) + 1;
        if (finder->word_count * 2 > finder->slot_count) {
            grow_slots(finder);
            slot = slot_of(finder, word);
        }
    }
    int id = finder->slots[slot] - 1;
    if (finder->seen[id] == record) {
        return;
    }
    finder->seen[id] = record;
    if (finder->id_count == finder->id_room) {
        finder->id_room *= 2;
        finder->ids = memory_resize(finder->ids, finder->id_room, sizeof(int));
    }
    finder->ids[finder->id_count++] = id;
}


static void note_text(Finder *finder, int record, const char *text) {
    Span word;
    const char *at = fold(finder, text);
    while (next_word(&at, &word)) {
        note_word(finder, record, word);
    }
}


// ---- Making ----


// All that may be looked for in a record: what is seen from outside, and its page. An id that the
// learner does not see is not among it.
static void note_record(Finder *finder, int at, const Record *record, Language language) {
    note_text(finder, at, record_number(record));
    note_text(finder, at, text_in(record->title, language));
    note_text(finder, at, text_in(record->kind, language));
    note_text(finder, at, text_in(record->where, language));
    for (int i = 0; i < record->fact_count; i++) {
        note_text(finder, at, text_in(record->facts[i], language));
    }
    note_text(finder, at, text_in(record->about.creator, language));
    note_text(finder, at, text_in(record->about.classification, language));
    for (int i = 0; i < record->about.keyword_count; i++) {
        note_text(finder, at, text_in(record->about.keywords[i], language));
    }
    note_text(finder, at, text_in(record->page, language));
}


Finder *finder_new(const Record *records, int count, Language language) {
    Finder *finder = memory_new(1, sizeof *finder);
    finder->count = count;
    finder->word_room = finder->slot_count = FIRST_ROOM;
    finder->room = finder->id_room = FIRST_ROOM;
    finder->words = memory_new(finder->room, 1);
    finder->starts = memory_new(FIRST_ROOM, sizeof(size_t));
    finder->seen = memory_new(FIRST_ROOM, sizeof(int));
    finder->slots = memory_new(FIRST_ROOM, sizeof(int));
    finder->ids = memory_new(FIRST_ROOM, sizeof(int));
    finder->from = memory_new((size_t)count + 1, sizeof(size_t));
    for (int i = 0; i < count; i++) {
        note_record(finder, i, &records[i], language);
        finder->from[i + 1] = finder->id_count;
    }
    finder->marked = memory_new((size_t)finder->word_count + 1, sizeof(bool));
    free(finder->slots);
    free(finder->seen);
    finder->slots = finder->seen = NULL;
    return finder;
}


void finder_free(Finder *finder) {
    if (finder) {
        free(finder->words);
        free(finder->starts);
        free(finder->seen);
        free(finder->marked);
        free(finder->slots);
        free(finder->ids);
        free(finder->from);
        free(finder->folded);
        free(finder);
    }
}


// ---- Searching ----


// Marks the words that have `part` in them. A part has no line end, so it lies in one word.
static void mark_words(Finder *finder, const char *part) {
    int word = 0;
    memset(finder->marked, 0, (size_t)finder->word_count + 1);
    for (const char *at = strstr(finder->words, part); at; at = strstr(at, part)) {
        while (finder->starts[word + 1] <= (size_t)(at - finder->words)) {
            word++;
        }
        finder->marked[word] = true;
        at = finder->words + finder->starts[word + 1];
    }
}


static bool has_marked_word(const Finder *finder, int record) {
    for (size_t i = finder->from[record]; i < finder->from[record + 1]; i++) {
        if (finder->marked[finder->ids[i]]) {
            return true;
        }
    }
    return false;
}


int finder_find(Finder *finder, const char *query, bool *found) {
    Span word;
    int sum = 0;
    memset(found, 1, (size_t)finder->count * sizeof *found);
    for (char *at = (char *)fold(finder, query); next_word((const char **)&at, &word);) {
        char *end = (char *)word.text + word.length;
        char after = *end;
        *end = '\0';
        mark_words(finder, word.text);
        *end = after;
        for (int i = 0; i < finder->count; i++) {
            found[i] = found[i] && has_marked_word(finder, i);
        }
    }
    for (int i = 0; i < finder->count; i++) {
        sum += found[i];
    }
    return sum;
}
