// Api: finding words and fields in the description, and what was probably meant.

#include "script/api.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

enum {
    FARTHEST = 3,   // letters of a typing mistake
    NAME_ROOM = 64  // utf8_distance looks no further
};

const ApiGroup API_GROUPS[] = {
    {{{"De casus", "The case"}}, API_CASE_WORDS},
    {{{"Wat er in een stuk staat", "What a record says"}}, API_PAGE_WORDS},
    {{{"Het verhaal", "The story"}}, API_STEP_WORDS},
    {{{"Beslissingen", "Decisions"}}, API_DECISION_WORDS},
    {{{"Vernietigen", "Destruction"}}, API_DESTROY_WORDS},
    {{{NULL, NULL}}, NULL}};


int api_item(const char *list, int number, const char **item) {
    const char *at = list ? list : "";
    for (; number > 0 && *at; number--) {
        at += strcspn(at, " ");
        at += strspn(at, " ");
    }
    *item = at;
    return (int)strcspn(at, " ");
}


bool api_has_item(const char *list, const char *item, int length) {
    const char *at;
    int found;
    for (int i = 0; (found = api_item(list, i, &at)) > 0; i++) {
        if (found == length && strncmp(at, item, (size_t)length) == 0) {
            return true;
        }
    }
    return false;
}


const ApiWord *api_word(const char *name, const char *in) {
    const ApiWord *anywhere = NULL;
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        for (const ApiWord *word = group->words; word->name; word++) {
            if (strcmp(word->name, name) != 0) {
                continue;
            }
            if (!in || api_has_item(word->in, in, (int)strlen(in))) {
                return word;
            }
            anywhere = anywhere ? anywhere : word;
        }
    }
    return anywhere;
}


const ApiWord *api_test_word(const char *name) {
    const ApiWord *word = API_TEST_WORDS;
    while (word->name && strcmp(word->name, name) != 0) {
        word++;
    }
    return word->name ? word : NULL;
}


const ApiField *api_field(const ApiWord *word, const char *name) {
    for (const ApiField *field = word->fields; field && field->name; field++) {
        if (strcmp(field->name, name) == 0) {
            return field;
        }
    }
    return NULL;
}


static bool is_part(const ApiWord *part, const ApiWord *whole) {
    return api_has_item(part->in, whole->name, (int)strlen(whole->name));
}


const ApiWord *api_owner(const char *field, const ApiWord *word) {
    enum { SEVERAL = 3 };
    const ApiWord *any = NULL;
    int count = 0;
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        for (const ApiWord *other = group->words; other->name; other++) {
            if (other == word || !api_field(other, field)) {
                continue;
            }
            if (is_part(other, word) || is_part(word, other)) {
                return other;
            }
            any = any ? any : other;
            count++;
        }
    }
    return count <= SEVERAL ? any : NULL;
}


// ---- Did you mean ----


Guess guess_start(const char *wanted) {
    return (Guess){.wanted = wanted,
                   .wanted_length = (int)strlen(wanted),
                   .distance = FARTHEST + 1};
}


// Letters that both begin with.
static int common(const Guess *guess, const char *name, int length) {
    int at = 0;
    while (at < length && at < guess->wanted_length && name[at] == guess->wanted[at]) {
        at++;
    }
    return at;
}


static bool is_likelier(const Guess *guess, const char *name, int length) {
    int ahead = common(guess, name, length) - common(guess, guess->nearest, guess->length);
    if (ahead != 0) {
        return ahead > 0;
    }
    int shortest = length < guess->length ? length : guess->length;
    int order = strncmp(name, guess->nearest, shortest > 0 ? (size_t)shortest : 0);
    return order < 0 || (order == 0 && length < guess->length);
}


// Two letters swapped are one mistake. Not the same word, for that is known.
static bool has_same_letters(const char *a, const char *b) {
    int counts[256] = {0};
    for (; *a; a++) {
        counts[(unsigned char)*a]++;
    }
    for (; *b; b++) {
        counts[(unsigned char)*b]--;
    }
    for (int i = 0; i < 256; i++) {
        if (counts[i] != 0) {
            return false;
        }
    }
    return true;
}


static void offer(Guess *guess, const char *name, int length) {
    char known[NAME_ROOM];
    char wanted[NAME_ROOM];
    char folded[NAME_ROOM];
    if (length >= NAME_ROOM || guess->wanted_length >= NAME_ROOM) {
        return;
    }
    snprintf(folded, sizeof folded, "%.*s", length, name);
    utf8_fold(folded, known);
    snprintf(folded, sizeof folded, "%s", guess->wanted);
    utf8_fold(folded, wanted);
    int apart = utf8_distance(known, wanted);
    apart = apart > 1 && has_same_letters(known, wanted) ? 1 : apart;
    size_t longest = strlen(known) > strlen(wanted) ? strlen(known) : strlen(wanted);
    bool is_near =
        apart <= FARTHEST && (apart == 1 ? longest >= 2 : (size_t)apart * 5 <= longest * 2);
    if (is_near && (apart < guess->distance ||
                    (apart == guess->distance && is_likelier(guess, name, length)))) {
        guess->nearest = name;
        guess->length = length;
        guess->distance = apart;
    }
}


void guess_offer(Guess *guess, const char *name) {
    offer(guess, name, (int)strlen(name));
}


void guess_offer_list(Guess *guess, const char *list) {
    const char *name;
    int length;
    for (int i = 0; (length = api_item(list, i, &name)) > 0; i++) {
        offer(guess, name, length);
    }
}


const char *api_synonym(const char *wanted, int number) {
    char folded[NAME_ROOM];
    if (strlen(wanted) >= NAME_ROOM) {
        return NULL;
    }
    int length = (int)utf8_fold(wanted, folded);
    for (const ApiSynonyms *known = API_SYNONYMS; known->name; known++) {
        if (api_has_item(known->instead, folded, length) && number-- == 0) {
            return known->name;
        }
    }
    return NULL;
}
