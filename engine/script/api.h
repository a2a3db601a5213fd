// Api: everything an author can write, described once. The loader takes its words and fields from
// here, and so do the suggestions, the stubs for editors and the reference.
#ifndef CASUS_SCRIPT_API_H
#define CASUS_SCRIPT_API_H

#include <stdbool.h>

#include "base/text.h"

// How a word is written.
typedef enum ApiShape {
    API_NAMED,     // word "id" { ... }; part of something else
    API_DECLARED,  // the same, and it stands on its own: the case has it from then on
    API_PERSON,    // declared, and callable
    API_LINE,      // word "text"
    API_LIST,      // word(a, b, ...) or word { ... }
    API_BODY,      // word { ... }; part of something else
    API_SPEECH,    // what a person says: person "text" or person { "text", ... }
    API_TABLE,     // { ... } without a word, the value of a field
    API_INCLUDE,   // word "file"; runs at once
    API_ANSWER     // word "id" "text" or word "id" { ... }
} ApiShape;

// What a field holds. Bits, so that a reader can name all it can read.
typedef enum ApiType {
    API_TEXT = 1 << 0,       // shown to the learner, and translated
    API_STRING = 1 << 1,     // as it is
    API_NAME = 1 << 2,       // the name of what `of` says
    API_CHOICE = 1 << 3,     // one of `choices`
    API_DATE = 1 << 4,       // "2026-11-16"
    API_TIME = 1 << 5,       // "14:05"
    API_SPAN = 1 << 6,       // "P2W"
    API_INTEGER = 1 << 7,    // from `least` up to and including `most`
    API_BIG = 1 << 8,        // a number of bytes: 0 or more, may be more than an int holds
    API_BOOLEAN = 1 << 9,
    API_EARNS = 1 << 10,     // { OPD_10 = 3 }
    API_SETS = 1 << 11,      // { variable = value }
    API_NAMES = 1 << 12,     // { "R1", "R2" }, names of what `of` says
    API_TEXTS = 1 << 13,     // { "text", "text" }
    API_PAIRS = 1 << 14,     // { { "a", "b" }, ... }
    API_BY_RECORD = 1 << 15, // { R1 = ..., R2 = ... }
    API_WHO = 1 << 16,       // a person, or the name of one
    API_WHOS = 1 << 17,      // a list of them
    API_PAGE = 1 << 18,      // a text, a part of a page, or a list of both
    API_PARTS = 1 << 19      // { ... } with fields of its own: the API_TABLE called as the field
} ApiType;

typedef struct ApiField {
    const char *name;
    ApiType type;
    Text about;
    const char *example;  // the value as an author writes it
    bool is_required;
    int form;             // 1, 2: only in that form of the word; 0: in both
    int least, most;      // API_INTEGER
    const char *choices;  // API_CHOICE: the words, a space between two
    const char *of;       // API_NAME and API_NAMES: the word that declares it, or what it is
} ApiField;

typedef struct ApiWord {
    const char *name;
    ApiShape shape;
    const char *in;          // words it stands in, a space between two; "": on its own
    Text about;
    const char *example;     // whole: a step, or what stands at the top of a case
    const char *other;       // example of the second form, NULL: there is one form
    const ApiField *fields;  // ends with a NULL name; NULL: none
    Text loose;              // what stands without a name between the braces; empty: nothing may
    const char *parts;       // the words that may stand there, a space between two; NULL: none
} ApiWord;

// A question a condition asks of `s`, or a function of Lua that a case may use.
typedef struct ApiCall {
    const char *name;        // "chose", "string.upper"
    const char *arguments;   // names, a space between two; "" when there are none
    const char *types;       // of the arguments, as the stubs write them, a space between two
    const char *answer;      // type, as the stubs write it
    Text about;
    const char *example;
} ApiCall;

// What authors write instead of a word, field or value; a space between two.
typedef struct ApiSynonyms {
    const char *name;
    const char *instead;
} ApiSynonyms;

// Groups of words, in the order of the reference; each list ends with a NULL name.
typedef struct ApiGroup {
    Text title;
    const ApiWord *words;
} ApiGroup;

extern const ApiWord API_CASE_WORDS[];
extern const ApiWord API_PAGE_WORDS[];
extern const ApiWord API_STEP_WORDS[];
extern const ApiWord API_DECISION_WORDS[];
extern const ApiWord API_DESTROY_WORDS[];

extern const ApiWord API_TEST_WORDS[];  // of test.lua, apart from those of a case

extern const ApiGroup API_GROUPS[];       // ends with NULL words
extern const ApiCall API_QUESTIONS[];     // s:name(...); ends with a NULL name
extern const ApiCall API_FUNCTIONS[];     // the same
extern const ApiSynonyms API_SYNONYMS[];  // the same

// The word, as it is written inside the word `in` (NULL: anywhere); NULL when there is none.
const ApiWord *api_word(const char *name, const char *in);

const ApiWord *api_test_word(const char *name);  // NULL when there is none

const ApiField *api_field(const ApiWord *word, const char *name);  // NULL when there is none

// Word `number` of a list with a space between two words: the length, 0 when there are not as many.
int api_item(const char *list, int number, const char **item);
bool api_has_item(const char *list, const char *item, int length);

// ---- Did you mean ----

// The nearest so far of the names that were offered.
typedef struct Guess {
    const char *wanted;
    int wanted_length;
    const char *nearest;  // borrowed, not terminated; NULL: none is near
    int length;
    int distance;
} Guess;

Guess guess_start(const char *wanted);
// At most a typing mistake away: three letters, and two of five, or one of two; two letters swapped
// are one. Of equally near names the one that begins most like it, then the first of the alphabet.
void guess_offer(Guess *guess, const char *name);
void guess_offer_list(Guess *guess, const char *list);  // a space between two names

// What stands for a word that was written in Dutch, or as in another program: the first, the
// second, ...; NULL when there are not as many.
const char *api_synonym(const char *wanted, int number);

// Another word that has this field: a part of `word`, or what it is part of, before any other. NULL
// when none has it, or too many have to name one.
const ApiWord *api_owner(const char *field, const ApiWord *word);

#endif
