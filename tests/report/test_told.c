// Told: an attack on a report. Of every possible group of some size it is asked: which of all
// other groups could this report be about just as well? Those in which everything the report says
// is true. When a small number that it hides is the same in all of these, who reads it has found
// that number, by subtracting or however. That must never be.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/print.h"
#include "report/told.h"
#include "support/expect.h"

enum { MOST_TYPES = 9, MOST_DECISIONS = 3 };

// What must not be found. Of each decision ANSWER_CELLS: how many earned each number of points, or
// did not make it. And HINT_CELLS: how many asked for each number of hints, for some, and who then
// earned all points or not.
enum {
    ANSWER_CELLS = 5,
    PASSED_CELL = MOST_DECISIONS * ANSWER_CELLS,
    UNDONE_CELL,
    BOTH_HINTED_CELL,  // at the first decision and at the second
    FIRST_HINT_CELL,
    HINT_CELLS = 6,
    MOST_CELLS = FIRST_HINT_CELL + MOST_DECISIONS * HINT_CELLS
};

// One way to play: for each decision the points (of 3), and -1 where it is not made; and the hints
// before it.
typedef struct Type {
    int raw[MOST_DECISIONS];
    int hints[MOST_DECISIONS];
    const char *ending;
    bool passed;
    bool undone;
} Type;

typedef struct World {
    int cells[MOST_CELLS];
    Cohort cohort;
    Told *told;
} World;

typedef struct Attack {
    const Type *types;
    int type_count, decision_count;
    Facts *facts[MOST_TYPES];
    Framework *framework;  // one that knows no indicator
    World *worlds;
    int count, room;
} Attack;


static void add_decision(Facts *facts, int number, int raw, int hints) {
    FactsDecision *made = &facts->decisions[facts->decision_count++];
    *made = (FactsDecision){.raw = raw, .max = 3, .hints = hints};
    snprintf(made->id, ENTRY_ID, "vraag-%d", number);
    snprintf(made->type, ENTRY_ID, "choose");
    snprintf(made->option, ENTRY_ID, "optie-%d", raw);
    // Each decision is alone in an indicator of its own, and with the others in a shared one.
    for (int i = 0; i < 2; i++) {
        int place = i == 0 ? 0 : number + 1;
        facts->indicators[place].raw += raw;
        facts->indicators[place].max += 3;
        facts->indicators[place].observations++;
        made->evidence[made->evidence_count++] = (FactsEvidence){place, raw, 3};
    }
    facts->raw += raw;
    facts->max += 3;
}


static Facts *facts_of(const Type *type, int decision_count) {
    Facts *facts = memory_new(1, sizeof *facts);
    snprintf(facts->header.scenario, ENTRY_ID, "a");
    snprintf(facts->header.mode, sizeof facts->header.mode, "practice");
    snprintf(facts->header.framework, ENTRY_ID, "fgr-528");
    snprintf(facts->ending, ENTRY_ID, "%s", type->ending ? type->ending : "einde");
    facts->has_verdict = true;
    facts->has_passed = type->passed;
    facts->undone = type->undone;
    facts->indicator_count = decision_count + 1;
    for (int i = 0; i <= decision_count; i++) {
        snprintf(facts->indicators[i].id, ENTRY_ID, "OPD-%02d", i);
    }
    for (int i = 0; i < decision_count; i++) {
        if (type->raw[i] >= 0) {
            add_decision(facts, i, type->raw[i], type->hints[i]);
        }
    }
    return facts;
}


static void count_hints(const Type *type, int decision, int people, int *cells) {
    int *own = &cells[FIRST_HINT_CELL + decision * HINT_CELLS];
    bool is_hinted = type->hints[decision] > 0;
    if (type->raw[decision] >= 0) {
        own[type->hints[decision]] += people;
        own[3] += is_hinted ? people : 0;
        own[4] += is_hinted && type->raw[decision] == 3 ? people : 0;
        own[5] += is_hinted && type->raw[decision] < 3 ? people : 0;
    }
}


static void count_cells(const Attack *attack, const int *people, int *cells) {
    for (int t = 0; t < attack->type_count; t++) {
        const Type *type = &attack->types[t];
        for (int d = 0; d < attack->decision_count; d++) {
            cells[d * ANSWER_CELLS + (type->raw[d] < 0 ? 4 : type->raw[d])] += people[t];
            count_hints(type, d, people[t], cells);
        }
        cells[PASSED_CELL] += type->passed ? people[t] : 0;
        cells[UNDONE_CELL] += type->undone ? people[t] : 0;
        cells[BOTH_HINTED_CELL] += type->hints[0] && type->hints[1] ? people[t] : 0;
    }
}


static void add_world(Attack *attack, const int *people) {
    if (attack->count == attack->room) {
        attack->room = attack->room ? attack->room * 2 : 256;
        attack->worlds =
            memory_resize(attack->worlds, (size_t)attack->room, sizeof *attack->worlds);
    }
    World *world = &attack->worlds[attack->count++];
    *world = (World){.told = NULL};
    for (int t = 0; t < attack->type_count; t++) {
        for (int i = 0; i < people[t]; i++) {
            cohort_add(&world->cohort, attack->facts[t], attack->framework);
        }
    }
    cohort_sort(&world->cohort);
    count_cells(attack, people, world->cells);
    world->told = told_new(&world->cohort);
}


// Every way to share out the `left` people over the types from `type` on.
static void make_worlds(Attack *attack, int *people, int type, int left) {
    if (type == attack->type_count - 1) {
        people[type] = left;
        add_world(attack, people);
        return;
    }
    for (int i = 0; i <= left; i++) {
        people[type] = i;
        make_worlds(attack, people, type + 1, left - i);
    }
}


// ---- Whether what was told of one group is true of another ----


static bool is_near(int told, int margin, int value) {
    return told < 0 || (value >= told - margin && value <= told + margin);
}


static bool is_share_true(const ToldShare *told, const Spread *spread, long long people) {
    return !told->is_told ||
           (people >= CELLS_LEAST && (told->people < 0 || told->people == people) &&
            is_near(told->mean, told->margin, spread_mean(spread)) &&
            is_near(told->deviation, told->deviation_margin, spread_deviation(spread)));
}


static bool is_decision_true(const ToldDecision *told, const CohortDecision *other) {
    const CohortDecision *own = told->decision;
    if (strcmp(own->id, other->id) != 0 ||
        !is_share_true(&told->share, &other->share, other->made)) {
        return false;
    }
    if (!told->share.is_told) {
        return true;
    }
    bool is_true = own->option_count == other->option_count &&
                   (told->full < 0 || told->full == other->full);
    for (int i = 0; i < own->option_count && is_true; i++) {
        is_true = strcmp(own->options[i].id, other->options[i].id) == 0 &&
                  (told->hidden[i] || own->options[i].chosen == other->options[i].chosen);
    }
    return is_true;
}


static bool are_endings_true(const ToldCase *told, const CohortCase *other) {
    const CohortCase *own = told->one;
    bool is_true = own->ending_count == other->ending_count;
    for (int i = 0; i < own->ending_count && is_true; i++) {
        is_true = strcmp(own->endings[i].id, other->endings[i].id) == 0 &&
                  (told->hidden_endings[i] || own->endings[i].times == other->endings[i].times);
    }
    return is_true;
}


static bool are_hints_true(const ToldHints *told, const HintSum *other) {
    HintSum exact = {other->answers, other->hinted, other->hints, false, false};
    ToldHints real;
    told_hints(&exact, &real);
    return is_near(told->share, told->margin, real.share) &&
           (told->share < 0 || told->margin > 0 ||
            (told->answers == real.answers && told->hinted == real.hinted &&
             (told->hints < 0 || told->hints == real.hints)));
}


static HintSum count_of(const CohortDecision *decision) {
    HintSum sum = {.answers = decision->made};
    for (int i = 0; i < SCENARIO_MAX_HINTS; i++) {
        sum.hinted += decision->hinted[i];
        sum.hints += decision->hinted[i] * (i + 1);
    }
    return sum;
}


static bool are_all_hints_true(const ToldCase *told, const ToldCase *other) {
    ToldHints sum;
    told_hints(&told->hints, &sum);
    bool is_true = are_hints_true(&sum, &other->hints);
    for (int i = 0; i < other->one->decision_count && is_true; i++) {
        HintSum count = count_of(&other->one->decisions[i]);
        is_true = are_hints_true(&told->decisions[i].hints, &count);
    }
    for (int i = 0; i < other->one->indicator_count && is_true; i++) {
        told_hints(&told->indicator_hints[i], &sum);
        is_true = !told->indicators[i].is_told ||
                  are_hints_true(&sum, &other->indicator_hints[i]);
    }
    return is_true;
}


static bool is_case_true(const ToldCase *told, const ToldCase *of_other) {
    const CohortCase *other = of_other->one;
    bool is_true = is_share_true(&told->share, &other->share, other->people) &&
                   told->one->decision_count == other->decision_count &&
                   told->one->indicator_count == other->indicator_count &&
                   are_all_hints_true(told, of_other) &&
                   (told->passed < 0 || told->passed == other->passed) &&
                   (told->undone < 0 || told->undone == other->undone) &&
                   are_endings_true(told, other);
    for (int i = 0; i < other->decision_count && is_true; i++) {
        is_true = is_decision_true(&told->decisions[i], &other->decisions[i]);
    }
    for (int i = 0; i < other->indicator_count && is_true; i++) {
        const CohortIndicator *row = &other->indicators[i];
        is_true = is_share_true(&told->indicators[i], &row->share, row->share.count) &&
                  (!told->has_counts || told->one->indicators[i].observations == row->observations);
    }
    return is_true;
}


// Small numbers of `own` that are the same in all groups of which what is told of it is true.
static int count_found(const Attack *attack, const World *own) {
    bool is_sure[MOST_CELLS];
    int found = 0;
    for (int c = 0; c < MOST_CELLS; c++) {
        is_sure[c] = own->cells[c] > 0 && own->cells[c] < CELLS_LEAST;
        found += is_sure[c];
    }
    for (int w = 0; w < attack->count && found > 0; w++) {
        const World *other = &attack->worlds[w];
        if (is_case_true(&own->told->cases[0], &other->told->cases[0])) {
            for (int c = 0; c < MOST_CELLS; c++) {
                if (is_sure[c] && own->cells[c] != other->cells[c]) {
                    is_sure[c] = false;
                    found--;
                }
            }
        }
    }
    return found;
}


static void print_world(const World *world) {
    Gathering gathering = {.cohort = world->cohort};
    Buffer out = {0};
    print_json(&gathering, true, &out);
    for (int c = 0; c < MOST_CELLS; c++) {
        print_message("%d ", world->cells[c]);
    }
    print_message("\n%s", out.text);
    buffer_free(&out);
}


static void attack_all(const Type *types, int type_count, int decision_count, int people) {
    Attack attack = {.types = types, .type_count = type_count, .decision_count = decision_count};
    int shared[MOST_TYPES] = {0};
    attack.framework = framework_new();
    int found = 0;
    for (int t = 0; t < type_count; t++) {
        attack.facts[t] = facts_of(&types[t], decision_count);
    }
    make_worlds(&attack, shared, 0, people);
    for (int w = 0; w < attack.count && found == 0; w++) {
        const World *own = &attack.worlds[w];
        assert_true(is_case_true(&own->told->cases[0], &own->told->cases[0]));
        found = count_found(&attack, own);
        if (found > 0) {
            print_world(own);
        }
    }
    assert_int_equal(found, 0);
    for (int w = 0; w < attack.count; w++) {
        told_free(attack.worlds[w].told);
        cohort_free(&attack.worlds[w].cohort);
    }
    for (int t = 0; t < type_count; t++) {
        free(attack.facts[t]);
    }
    framework_free(attack.framework);
    free(attack.worlds);
}


static void one_decision_should_hide_its_small_answers(void **state) {
    (void)state;
    static const Type TYPES[] = {{.raw = {0}}, {.raw = {1}}, {.raw = {2}}, {.raw = {3}}};
    static const int SIZES[] = {5, 6, 7, 8, 12, 13, 11, 14};
    for (int i = 0; i < (int)(sizeof SIZES / sizeof SIZES[0]); i++) {
        attack_all(TYPES, 2 + i % 3, 1, SIZES[i]);
    }
    attack_all(TYPES, 2, 1, 200);
}


static void two_decisions_should_hide_each_other(void **state) {
    (void)state;
    static const Type TYPES[] = {
        {.raw = {0, 0}}, {.raw = {0, 3}}, {.raw = {3, 0}}, {.raw = {3, 3}}};
    static const Type PARTS[] = {
        {.raw = {0, 1}}, {.raw = {0, 3}}, {.raw = {2, 1}},
        {.raw = {2, 3}}, {.raw = {3, 1}}, {.raw = {3, 3}}};
    for (int people = 8; people <= 16; people += 4) {
        attack_all(TYPES, 4, 2, people);
    }
    attack_all(TYPES, 4, 2, 14);
    attack_all(PARTS, 6, 2, 8);
}


static void a_road_taken_by_few_should_not_be_found(void **state) {
    (void)state;
    static const Type TYPES[] = {
        {.raw = {0, -1}}, {.raw = {3, 0}}, {.raw = {3, 3}}, {.raw = {3, -1}}};
    for (int people = 8; people <= 16; people += 4) {
        attack_all(TYPES, 3, 2, people);
        attack_all(TYPES, 4, 2, people);
    }
    attack_all(TYPES, 3, 2, 25);
}


static void endings_should_not_tell_what_was_answered(void **state) {
    (void)state;
    static const Type TYPES[] = {
        {.raw = {0}, .ending = "slecht"},
        {.raw = {0}, .ending = "slecht", .undone = true},
        {.raw = {3}, .ending = "matig"},
        {.raw = {3}, .ending = "matig", .undone = true},
        {.raw = {3}, .ending = "goed", .passed = true},
        {.raw = {3}, .ending = "goed", .passed = true, .undone = true},
    };
    for (int people = 7; people <= 8; people++) {
        attack_all(TYPES, 6, 1, people);
    }
}


static void three_decisions_should_hide_each_other(void **state) {
    (void)state;
    static const Type TYPES[] = {{.raw = {0, 0, 0}}, {.raw = {0, 0, 3}}, {.raw = {0, 3, 0}},
                                 {.raw = {0, 3, 3}}, {.raw = {3, 0, 0}}, {.raw = {3, 0, 3}},
                                 {.raw = {3, 3, 0}}, {.raw = {3, 3, 3}}};
    attack_all(TYPES, 8, 3, 6);
}


static void hints_should_not_tell_who_needed_more(void **state) {
    (void)state;
    static const Type NUMBERS[] = {{.raw = {3}, .hints = {0}},
                                   {.raw = {3}, .hints = {1}},
                                   {.raw = {3}, .hints = {2}},
                                   {.raw = {0}, .hints = {0}},
                                   {.raw = {0}, .hints = {2}}};
    for (int people = 5; people <= 13; people += 2) {
        attack_all(NUMBERS, 3, 1, people);
    }
    attack_all(NUMBERS, 3, 1, 40);
    attack_all(NUMBERS, 4, 1, 14);
    attack_all(NUMBERS, 5, 1, 11);
    attack_all(NUMBERS, 5, 1, 12);
}


static void hints_at_several_decisions_should_hide_each_other(void **state) {
    (void)state;
    static const Type BOTH[] = {{.raw = {3, 3}, .hints = {0, 0}},
                                {.raw = {3, 3}, .hints = {1, 0}},
                                {.raw = {3, 3}, .hints = {0, 1}},
                                {.raw = {3, 3}, .hints = {1, 1}},
                                {.raw = {3, -1}, .hints = {0, 0}},
                                {.raw = {3, -1}, .hints = {1, 0}}};
    static const Type THREE[] = {{.raw = {3, 3, 0}, .hints = {0, 0, 0}},
                                 {.raw = {3, 3, 0}, .hints = {1, 0, 0}},
                                 {.raw = {3, 3, 0}, .hints = {0, 1, 0}},
                                 {.raw = {3, 3, 0}, .hints = {0, 0, 1}},
                                 {.raw = {3, 3, 0}, .hints = {1, 1, 1}}};
    for (int people = 8; people <= 22; people += 7) {
        attack_all(BOTH, 4, 2, people);
    }
    attack_all(BOTH, 6, 2, 10);
    attack_all(THREE, 5, 3, 14);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_decision_should_hide_its_small_answers),
        cmocka_unit_test(two_decisions_should_hide_each_other),
        cmocka_unit_test(a_road_taken_by_few_should_not_be_found),
        cmocka_unit_test(endings_should_not_tell_what_was_answered),
        cmocka_unit_test(three_decisions_should_hide_each_other),
        cmocka_unit_test(hints_should_not_tell_who_needed_more),
        cmocka_unit_test(hints_at_several_decisions_should_hide_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
