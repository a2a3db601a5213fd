// Hints: one that says what becomes of a record: its class, its appraisal, whether it may go.
//
// Such a hint names the record and the answer in one sentence. A question leaves it to the learner:
// "Is de klacht een geschil?".

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/appraisal.h"
#include "author/hints.h"
#include "base/memory.h"

enum { NAME_LEAST = 5, MANY = -2, NONE = -1 };

typedef struct Names {
    Wording *titles;
    Wording *numbers;
    int count;
} Names;


static Names names_new(const Hint *hint) {
    int count = hint->decision->record_count;
    Names names = {.titles = memory_new((size_t)count + 1, sizeof(Wording)),
                   .numbers = memory_new((size_t)count + 1, sizeof(Wording)),
                   .count = count};
    for (int i = 0; i < count; i++) {
        const Record *record = &hint->scenario->records[hint->decision->records[i]];
        const char *number = record_number(record);
        names.titles[i] = wording_read(text_in(record->title, LANGUAGE_NL));
        // An id that is a common word ("klacht") is no name.
        names.numbers[i] = wording_read(strpbrk(number, "0123456789") ? number : "");
    }
    return names;
}


static void names_free(Names *names) {
    for (int i = 0; i < names->count; i++) {
        wording_free(&names->titles[i]);
        wording_free(&names->numbers[i]);
    }
    free(names->titles);
    free(names->numbers);
}


// ---- What a word names ----


static bool has_weight(const Word *word) {
    return wording_weighs(word) && strlen(word->text) >= NAME_LEAST;
}


// The one text in which the word stands; MANY or NONE.
static int only_text(const Wording *texts, int count, const Word *word) {
    int found = NONE;
    for (int i = 0; has_weight(word) && i < count; i++) {
        if (wording_find(&texts[i], word->text) >= 0) {
            found = found == NONE ? i : MANY;
        }
    }
    return found;
}


// The record that the word at `at` names by itself, or NONE.
static int record_at(const Hint *hint, const Names *names, int at) {
    const Word *word = &hint->words.list[at];
    for (int i = 0; i < names->count; i++) {
        if (names->numbers[i].count > 0 && names->numbers[i].count <= hint->words.count - at &&
            strcmp(names->numbers[i].list[0].text, word->text) == 0) {
            return i;
        }
    }
    int found = wording_find(&hint->ask, word->text) < 0
                    ? only_text(names->titles, names->count, word)
                    : NONE;
    return found >= 0 ? found : NONE;
}


// ---- Sentences that say something ----


// Whether the word at `at` is the answer for this record; how many words that takes.
typedef int Answer(const Hint *hint, const void *more, int record, int at);

// A sentence that names a record and says its answer.
static void add_told(const Hint *hint, Answer *answer, const void *more, Buffer *out) {
    const Wording *words = &hint->words;
    Names names = names_new(hint);
    for (int at = 0; at < words->count && out->length == 0; at++) {
        int record = words->list[at].is_asked ? NONE : record_at(hint, &names, at);
        for (int i = 0; record >= 0 && i < words->count && out->length == 0; i++) {
            bool is_same = words->list[i].sentence == words->list[at].sentence && i != at;
            int count = is_same ? answer(hint, more, record, i) : 0;
            if (count > 0) {
                wording_quote(words, at, 1, out);
                wording_quote(words, i, count, out);
            }
        }
    }
    names_free(&names);
}


// Of a decision about one record the answer alone says it all.
static void add_alone(const Hint *hint, Answer *answer, Buffer *out) {
    const Wording *words = &hint->words;
    for (int i = 0; hint->decision->record_count == 1 && i < words->count && out->length == 0;
         i++) {
        int count = words->list[i].is_asked ? 0 : answer(hint, NULL, 0, i);
        if (count > 0) {
            wording_quote(words, i, count, out);
        }
    }
}


// ---- Classify ----


// Each class by its title; the number before it ("13 Geschillen") is one of its words.
typedef struct Classes {
    Wording *titles;
    int count;
} Classes;


static int class_at(const Classes *classes, const Word *word) {
    for (int i = 0; i < classes->count; i++) {
        const Wording *title = &classes->titles[i];
        bool is_number = title->count > 0 && wording_number(title->list[0].text) >= 0;
        if (is_number && strcmp(title->list[0].text, word->text) == 0) {
            return i;
        }
    }
    return only_text(classes->titles, classes->count, word);
}


static int class_answer(const Hint *hint, const void *more, int record, int at) {
    const Wording *words = &hint->words;
    int right = hint->decision->keys[record];
    if (class_at(more, &words->list[at]) != right) {
        return 0;
    }
    for (int i = 0; i < words->count; i++) {
        int other = words->list[i].sentence == words->list[at].sentence
                        ? class_at(more, &words->list[i])
                        : NONE;
        if (other >= 0 && other != right) {
            return 0;  // another class in the same sentence: the choice is open
        }
    }
    return 1;
}


void hint_gives_class(const Hint *hint, Buffer *out) {
    const Scheme *scheme = &hint->scenario->schemes[hint->decision->scheme];
    Classes classes = {.titles = memory_new((size_t)scheme->class_count + 1, sizeof(Wording)),
                       .count = scheme->class_count};
    for (int i = 0; i < classes.count; i++) {
        classes.titles[i] = wording_read(text_in(scheme->classes[i].title, LANGUAGE_NL));
    }
    add_told(hint, class_answer, &classes, out);
    for (int i = 0; i < classes.count; i++) {
        wording_free(&classes.titles[i]);
    }
    free(classes.titles);
}


// ---- Appraise ----


static AppraisalKey key_of(const Hint *hint, int record) {
    int number = hint->decision->records[record];
    return appraisal_key(scenario_schedule(hint->scenario, number),
                         &hint->scenario->records[number]);
}


static bool is_span(const char *unit, int number, Duration term) {
    if (strncmp(unit, "ja", 2) == 0) {
        return term.years == number && term.months == 0 && term.days == 0;
    }
    if (strncmp(unit, "maand", 5) == 0) {
        return term.months == number && term.years == 0 && term.days == 0;
    }
    bool is_weeks = strncmp(unit, "we", 2) == 0;
    bool is_days = strncmp(unit, "dag", 3) == 0;
    return (is_weeks || is_days) && term.days == number * (is_weeks ? 7 : 1) && term.years == 0 &&
           term.months == 0;
}


static int appraisal_answer(const Hint *hint, const void *more, int record, int at) {
    const Wording *words = &hint->words;
    const char *word = words->list[at].text;
    AppraisalKey key = key_of(hint, record);
    (void)more;
    if (key.category < 0) {
        return 0;
    }
    const Schedule *schedule = scenario_schedule(hint->scenario, hint->decision->records[record]);
    if (strcmp(word, schedule->categories[key.category].number) == 0) {
        return 1;
    }
    if (key.appraisal == APPRAISAL_KEEP) {
        return strcmp(word, "blijvend") == 0;
    }
    if (word[0] == 'v' && word[1] && wording_number(word + 1) == key.retention.years) {
        return key.retention.years > 0;  // "V10"
    }
    int number = wording_number(word);
    bool is_term = number > 0 && at + 1 < words->count &&
                   is_span(words->list[at + 1].text, number, key.retention);
    return is_term ? 2 : 0;
}


// A day is so much of its own that it need not be said whose it is: "31-03-2024", "31 maart 2024".
static void add_day(const Hint *hint, Date day, Buffer *out) {
    char forms[3][DATE_WORDS_SIZE] = {""};
    date_to_dutch(day, forms[0]);
    date_to_iso(day, forms[1]);
    date_in_words(day, LANGUAGE_NL, forms[2]);
    char *words = strchr(forms[2], ' ');  // without the day of the week
    const char *texts[] = {forms[0], forms[1], words ? words + 1 : ""};
    for (int i = 0; i < 3 && out->length == 0; i++) {
        Wording form = wording_read(texts[i]);
        int at = wording_find_all(&hint->words, &form);
        if (at >= 0) {
            wording_quote(&hint->words, at, form.count, out);
        }
        wording_free(&form);
    }
}


void hint_gives_appraisal(const Hint *hint, Buffer *out) {
    add_told(hint, appraisal_answer, NULL, out);
    add_alone(hint, appraisal_answer, out);
    for (int i = 0; i < hint->decision->record_count && out->length == 0; i++) {
        Date day = key_of(hint, i).trigger;
        if (day != DATE_NONE) {
            add_day(hint, day, out);
        }
    }
}


// ---- Destroy ----


// How one says that a record goes or stays.
static int fate_answer(const Hint *hint, const void *more, int record, int at) {
    static const char *const FATES[] = {"op de lijst",  "van de lijst",   "niet weg",
                                        "mag weg",      "mogen weg",      "kan weg",
                                        "kunnen weg",   "moet weg",       "moeten weg",
                                        "moet blijven", "moeten blijven", "mag blijven",
                                        "blijft",       "blijven",        "eraf",
                                        "erop"};
    (void)more;
    (void)record;
    for (size_t i = 0; i < sizeof FATES / sizeof *FATES; i++) {
        Wording fate = wording_read(FATES[i]);
        int count = fate.count <= hint->words.count - at ? fate.count : 0;
        for (int w = 0; w < count; w++) {
            count = strcmp(hint->words.list[at + w].text, fate.list[w].text) == 0 ? count : 0;
        }
        wording_free(&fate);
        if (count > 0) {
            return count;
        }
    }
    return 0;
}


void hint_gives_fate(const Hint *hint, Buffer *out) {
    add_told(hint, fate_answer, NULL, out);
    if (out->length == 0) {
        hint_gives_options(hint, out);  // the declaration
    }
}


// ---- Find ----


// One that belongs may stand as example in the last hint, when there are more of them to find.
void hint_gives_finds(const Hint *hint, Buffer *out) {
    Names names = names_new(hint);
    int right = 0;
    int named = 0;
    bool names_wrong = false;
    for (int i = 0; i < names.count; i++) {
        bool belongs = hint->decision->keys[i] == 1;
        bool has_title = names.titles[i].count > 1;
        int number = wording_find_all(&hint->words, &names.numbers[i]);
        int title = has_title ? wording_find_all(&hint->words, &names.titles[i]) : NONE;
        int at = number >= 0 ? number : title;
        right += belongs;
        names_wrong = names_wrong || (at >= 0 && !belongs);
        if (at >= 0 && belongs) {
            named++;
            wording_quote(&hint->words, at,
                          number >= 0 ? names.numbers[i].count : names.titles[i].count, out);
        }
    }
    if (names_wrong || (hint->is_last && named * 2 < right)) {
        buffer_clear(out);
    }
    names_free(&names);
}
