// Hints: one that says an option, and one that says the order.
//
// What counts of an option are its own words: those that weigh, that no option of the other kind
// (right against wrong) has, and that are not in the question. A hint that holds as many own words
// of a wrong option leaves the choice open.

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "author/hints.h"
#include "base/memory.h"
#include "core/decision.h"

// Of a hundred own words so many, in a hint before the last one and in the last one.
enum { SHARE_EARLY = 60, SHARE_LAST = 80, OWN_LEAST = 3, ORDER_LEAST = 3, LEAD_WORDS = 2 };

typedef struct Answers {
    Wording *texts;
    bool *is_right;
    int count;
} Answers;

// How much of an answer a hint says.
typedef struct Share {
    int own, said;
} Share;

// Wording of the hint; no words: it says nothing of the kind.
typedef struct Place {
    int from, count;
} Place;

typedef Place FindPlace(const Hint *hint, const Answers *answers, int answer);


static Answers answers_new(int room) {
    return (Answers){.texts = memory_new((size_t)room + 1, sizeof(Wording)),
                     .is_right = memory_new((size_t)room + 1, sizeof(bool))};
}


static void answers_free(Answers *answers) {
    for (int i = 0; i < answers->count; i++) {
        wording_free(&answers->texts[i]);
    }
    free(answers->texts);
    free(answers->is_right);
}


static void add_answer(Answers *answers, Text text, bool is_right) {
    answers->texts[answers->count] = wording_read(text_in(text, LANGUAGE_NL));
    answers->is_right[answers->count++] = is_right;
}


// ---- Wording of its own ----


static bool has_other_kind(const Answers *answers, int answer, const char *word) {
    for (int i = 0; i < answers->count; i++) {
        if (answers->is_right[i] != answers->is_right[answer] &&
            wording_find(&answers->texts[i], word) >= 0) {
            return true;
        }
    }
    return false;
}


static bool is_own(const Hint *hint, const Answers *answers, int answer, int at) {
    const Wording *text = &answers->texts[answer];
    const char *word = text->list[at].text;
    return wording_weighs(&text->list[at]) && wording_find(text, word) == at &&
           wording_find(&hint->ask, word) < 0 && !has_other_kind(answers, answer, word);
}


static Share share_of(const Hint *hint, const Answers *answers, int answer) {
    Share share = {0};
    for (int i = 0; i < answers->texts[answer].count; i++) {
        bool counts = is_own(hint, answers, answer, i);
        share.own += counts;
        share.said +=
            counts && wording_find(&hint->words, answers->texts[answer].list[i].text) >= 0;
    }
    return share;
}


static bool is_open_choice(const Hint *hint, const Answers *answers, Share right) {
    for (int i = 0; i < answers->count; i++) {
        Share wrong = answers->is_right[i] ? (Share){0} : share_of(hint, answers, i);
        if (wrong.said > 0 && wrong.said * right.own >= right.said * wrong.own) {
            return true;
        }
    }
    return false;
}


// ---- Three ways to say it ----


static int count_weight(const Wording *words) {
    int count = 0;
    for (int i = 0; i < words->count; i++) {
        count += wording_weighs(&words->list[i]);
    }
    return count;
}


// The whole text; one with a single word that weighs only when the hint says hardly more.
static Place find_literal(const Hint *hint, const Answers *answers, int answer) {
    const Wording *text = &answers->texts[answer];
    int from = wording_find_all(&hint->words, text);
    int weight = count_weight(text);
    bool is_said = weight > 1 || (weight == 1 && hint->words.count <= text->count + LEAD_WORDS);
    return from >= 0 && is_said ? (Place){from, text->count} : (Place){0};
}


static bool is_unit(const char *word) {
    static const char *const UNITS[] = {"jaar",     "jaren",    "maand",     "maanden", "week",
                                        "weken",    "dag",      "dagen",     "uur",     "januari",
                                        "februari", "maart",    "april",     "mei",     "juni",
                                        "juli",     "augustus", "september", "oktober", "november",
                                        "december", "euro",     "procent"};
    for (size_t i = 0; i < sizeof UNITS / sizeof *UNITS; i++) {
        if (strcmp(word, UNITS[i]) == 0) {
            return true;
        }
    }
    return false;
}


// Where a number with what it counts stands, or -1.
static int find_amount(const Wording *words, int number, const char *unit) {
    for (int i = 0; i + 1 < words->count; i++) {
        if (wording_number(words->list[i].text) == number &&
            strcmp(words->list[i + 1].text, unit) == 0) {
            return i;
        }
    }
    return -1;
}


static bool is_own_amount(const Hint *hint, const Answers *answers, int answer, int number,
                          const char *unit) {
    bool is_own = number > 0 && is_unit(unit) && find_amount(&hint->ask, number, unit) < 0;
    for (int i = 0; i < answers->count; i++) {
        is_own = is_own && (answers->is_right[i] == answers->is_right[answer] ||
                            find_amount(&answers->texts[i], number, unit) < 0);
    }
    return is_own;
}


// A number of the list ("13.1.5"), a term ("tien jaar"), or that it is for ever: each is the answer
// by itself, when only options of this kind have it.
static Place find_telling(const Hint *hint, const Answers *answers, int answer) {
    const Wording *text = &answers->texts[answer];
    for (int i = 0; i < text->count; i++) {
        const char *word = text->list[i].text;
        const char *unit = i + 1 < text->count ? text->list[i + 1].text : "";
        bool is_code = isdigit((unsigned char)*word) && strchr(word, '.');
        bool is_telling = is_code || strcmp(word, "blijvend") == 0;
        int at =
            is_telling && is_own(hint, answers, answer, i) ? wording_find(&hint->words, word) : -1;
        if (at >= 0) {
            return (Place){at, 1};
        }
        int number = wording_number(word);
        at = find_amount(&hint->words, number, unit);
        if (at >= 0 && is_own_amount(hint, answers, answer, number, unit)) {
            return (Place){at, 2};
        }
    }
    return (Place){0};
}


static bool add_place(const Hint *hint, const Answers *answers, FindPlace *find, Buffer *out) {
    Place said = {0};
    for (int i = 0; i < answers->count; i++) {
        Place place = find(hint, answers, i);
        if (place.count > 0 && !answers->is_right[i]) {
            return false;  // it says a wrong one too, so the choice is open
        }
        said = said.count == 0 ? place : said;
    }
    if (said.count > 0) {
        wording_quote(&hint->words, said.from, said.count, out);
    }
    return said.count > 0;
}


static bool add_nearly_all(const Hint *hint, const Answers *answers, int answer, Buffer *out) {
    const Wording *text = &answers->texts[answer];
    Share share = share_of(hint, answers, answer);
    int least = hint->is_last ? SHARE_LAST : SHARE_EARLY;
    if (share.own < OWN_LEAST || share.said * 100 < share.own * least ||
        is_open_choice(hint, answers, share)) {
        return false;
    }
    for (int i = 0; i < text->count; i++) {
        int at =
            is_own(hint, answers, answer, i) ? wording_find(&hint->words, text->list[i].text) : -1;
        if (at >= 0) {
            wording_quote(&hint->words, at, 1, out);
        }
    }
    return true;
}


static void judge(const Hint *hint, const Answers *answers, Buffer *out) {
    bool is_told =
        add_place(hint, answers, find_literal, out) || add_place(hint, answers, find_telling, out);
    for (int i = 0; i < answers->count && !is_told; i++) {
        is_told = answers->is_right[i] && add_nearly_all(hint, answers, i, out);
    }
}


// ---- What is right ----


static int worth(const Decision *decision, const Option *option) {
    return decision->panel > 0 ? option->votes : earns_total(&option->earns);
}


// One of the best: so many are worth more that a player could not take it too.
static bool is_best(const Decision *decision, const Option *option) {
    int better = 0;
    int slots = decision->type == DECISION_ASK ? decision->turns : decision->pick;
    for (int i = 0; i < decision->option_count; i++) {
        better += worth(decision, &decision->options[i]) > worth(decision, option);
    }
    return worth(decision, option) > 0 && better < slots;
}


static void judge_field(const Hint *hint, const Field *field, Buffer *out) {
    Answers answers = answers_new(field->option_count);
    int most = 0;
    for (int i = 0; i < field->option_count; i++) {
        most = field->options[i].points > most ? field->options[i].points : most;
    }
    for (int i = 0; i < field->option_count; i++) {
        add_answer(&answers, field->options[i].text, field->options[i].points == most);
    }
    judge(hint, &answers, out);
    answers_free(&answers);
}


void hint_gives_options(const Hint *hint, Buffer *out) {
    const Decision *decision = hint->decision;
    Answers answers = answers_new(decision->option_count);
    for (int i = 0; i < decision->option_count; i++) {
        const Option *option = &decision->options[i];
        bool is_right =
            decision->type == DECISION_MARK ? option->is_right : is_best(decision, option);
        add_answer(&answers, option->text, is_right);
    }
    judge(hint, &answers, out);
    answers_free(&answers);
    for (int i = 0; i < decision->field_count; i++) {
        judge_field(hint, &decision->fields[i], out);
    }
}


// ---- The order ----


// The first word of the hint that only this item has, or -1.
static int first_of(const Hint *hint, const Answers *items, int item) {
    for (int w = 0; w < hint->words.count; w++) {
        const char *word = hint->words.list[w].text;
        int here = wording_find(&items->texts[item], word);
        bool is_only = here >= 0 && wording_weighs(&hint->words.list[w]);
        for (int i = 0; is_only && i < items->count; i++) {
            is_only = i == item || wording_find(&items->texts[i], word) < 0;
        }
        if (is_only) {
            return w;
        }
    }
    return -1;
}


void hint_gives_order(const Hint *hint, Buffer *out) {
    const Decision *decision = hint->decision;
    Answers items = answers_new(decision->option_count);
    int named = 0;
    int last = -1;
    bool is_in_order = true;
    for (int i = 0; i < decision->option_count; i++) {
        add_answer(&items, decision->options[i].text, true);
    }
    for (int i = 0; i < items.count; i++) {
        int at = first_of(hint, &items, i);
        is_in_order = is_in_order && (at < 0 || at > last);
        named += at >= 0;
        last = at >= 0 ? at : last;
    }
    int share = hint->is_last ? SHARE_LAST : SHARE_EARLY;
    int least = items.count < ORDER_LEAST ? items.count : ORDER_LEAST;
    if (is_in_order && named >= least && named * 100 >= items.count * share) {
        for (int i = 0; i < items.count; i++) {
            int at = first_of(hint, &items, i);
            if (at >= 0) {
                wording_quote(&hint->words, at, 1, out);
            }
        }
    }
    answers_free(&items);
}
