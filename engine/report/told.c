// Told: the rules of cells.h on every row of a cohort.

#include "report/told.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


void told_share(const Spread *spread, const ToldGroup *group, ToldShare *out) {
    *out = (ToldShare){.is_told = group->people >= CELLS_LEAST, .mean = -1, .deviation = -1};
    if (!out->is_told) {
        return;
    }
    long long rest = group->whole - group->people;
    out->people = rest > 0 && rest < CELLS_LEAST ? -1 : group->people;
    if (spread->count == 0) {
        return;
    }
    out->mean = spread_mean(spread);
    out->deviation = spread_deviation(spread);
    if (group->is_careful) {
        out->margin = cells_margin(group->people, group->weight);
        out->mean = out->margin ? cells_round(out->mean, out->margin) : -1;
        out->deviation_margin = cells_spread_margin(group->people, group->weight);
        out->deviation = out->deviation_margin && out->mean >= 0
                             ? cells_round(out->deviation, out->deviation_margin)
                             : -1;
    }
}


// ---- Decisions ----


// The options, and who answered without choosing one: together who made the decision. After these,
// when they are too few to be told, who did not make it: together all people.
typedef struct Parts {
    long long *people;
    bool *hidden;
    int count;
} Parts;


static Parts parts_of(const CohortCase *one, const CohortDecision *decision) {
    int options = decision->option_count;
    Parts parts = {.count = options + 2};
    long long chosen = 0;
    parts.people = memory_new((size_t)parts.count, sizeof *parts.people);
    parts.hidden = memory_new((size_t)parts.count, sizeof *parts.hidden);
    for (int i = 0; i < options; i++) {
        parts.people[i] = decision->options[i].chosen;
        chosen += parts.people[i];
    }
    parts.people[options] = decision->made - chosen;
    parts.people[options + 1] = one->people - decision->made;
    return parts;
}


// How many made the decision may be known from the one before it, so among these alone enough must
// be hidden; and among all, when what is left would be too small. True when something is.
static bool hide(const long long *people, int count, bool *hidden) {
    long long rest = people[count - 1];
    bool is_hidden = cells_hide(people, count - 1, hidden);
    hidden[count - 1] = rest > 0 && rest < CELLS_LEAST;
    if (hidden[count - 1]) {
        bool *all = memory_new((size_t)count, sizeof *all);
        is_hidden = cells_hide(people, count, all);
        for (int i = 0; i < count; i++) {
            hidden[i] = hidden[i] || all[i];
        }
        free(all);
    }
    return is_hidden;
}


static void free_parts(Parts *parts) {
    free(parts->people);
    free(parts->hidden);
}


// What is hidden of a decision.
typedef struct Hiding {
    bool option;  // how many chose one
    bool full;    // how many did all right
    bool people;  // how many made it
} Hiding;


static void hide_options(const CohortCase *one, ToldDecision *told, Arena *arena, Hiding *hiding) {
    const CohortDecision *decision = told->decision;
    int options = decision->option_count;
    Parts parts = parts_of(one, decision);
    hiding->option = hide(parts.people, parts.count, parts.hidden);
    hiding->people = parts.hidden[parts.count - 1];
    told->hidden = arena_take_array(arena, (size_t)options + 1, sizeof *told->hidden);
    for (int i = 0; i < options; i++) {
        told->hidden[i] = parts.hidden[i];
    }
    free_parts(&parts);
}


static void hide_full(const CohortCase *one, const CohortDecision *decision, Hiding *hiding) {
    long long parts[] = {decision->full, decision->made - decision->full,
                         one->people - decision->made};
    bool hidden[3];
    hiding->full = hide(parts, 3, hidden);
    hiding->people = hiding->people || hidden[2];
}


static void tell_items(const CohortCase *one, ToldDecision *told) {
    const ToldShare *share = &told->share;
    long long people = told->decision->made;
    told->has_chance = share->is_told && share->mean >= 0 && people >= STATISTICS_CHANCE;
    if (told->has_chance) {
        // Give or take the margin, on top of the rest.
        int low = share->mean - share->margin;
        int high = share->mean + share->margin;
        told->chance.value = share->mean;
        told->chance.low = statistics_chance(low < 0 ? 0 : low, people).low;
        told->chance.high =
            statistics_chance(high > CELLS_WHOLE ? CELLS_WHOLE : high, people).high;
    }
    told->has_rest = share->is_told && one->decision_count >= STATISTICS_ITEMS &&
                     told->decision->rest.count >= STATISTICS_CORRELATION &&
                     statistics_correlation(&told->decision->rest, &told->rest);
}


static void tell_decision(const CohortCase *one, const CohortDecision *decision, Arena *arena,
                          ToldDecision *told) {
    Hiding hiding = {.option = false};
    told->decision = decision;
    told->hints = (ToldHints){.share = -1};
    hide_options(one, told, arena, &hiding);
    hide_full(one, decision, &hiding);
    told->is_careful = hiding.option || hiding.full;
    ToldGroup group = {decision->made, one->people, CELLS_WHOLE, told->is_careful};
    told_share(&decision->share, &group, &told->share);
    if (hiding.people) {
        told->share.people = -1;
    }
    // Whoever knows how many chose something, and the mean, knows of how many people it is one.
    if (told->share.people < 0) {
        told->share.mean = told->share.deviation = -1;
    }
    told->full = told->share.is_told && !told->is_careful ? decision->full : -1;
    tell_items(one, told);
}


// ---- Cases ----


static const ToldDecision *decision_at(const ToldCase *told, int slot) {
    for (int i = 0; i < told->one->decision_count; i++) {
        if (told->decisions[i].decision->slot == slot) {
            return &told->decisions[i];
        }
    }
    return NULL;
}


// What is hidden of the decisions a sum is made of.
static Hiding hiding_in(const ToldCase *told, const Makeup *makeup) {
    Hiding hiding = {.option = false};
    for (int slot = 0; slot < told->one->decision_count; slot++) {
        if (makeup->decisions[slot / 64] >> (slot % 64) & 1) {
            const ToldDecision *decision = decision_at(told, slot);
            hiding.option = hiding.option || decision->is_careful;
            hiding.people = hiding.people || decision->share.people < 0;
        }
    }
    return hiding;
}


// ---- Hints ----


void hint_sum_add(HintSum *sum, const HintSum *other) {
    sum->answers += other->answers;
    sum->hinted += other->hinted;
    sum->hints += other->hints;
    sum->is_careful = sum->is_careful || other->is_careful;
    sum->is_unsure = sum->is_unsure || other->is_unsure;
}


void told_hints(const HintSum *sum, ToldHints *out) {
    *out = (ToldHints){.share = -1, .answers = -1, .hinted = -1, .hints = -1};
    if (sum->answers == 0) {
        return;
    }
    out->share = (int)((sum->hinted * CELLS_WHOLE * 2 + sum->answers) / (2 * sum->answers));
    if (sum->is_careful) {
        out->margin = cells_part_margin(sum->answers);
        out->share = out->margin ? cells_round(out->share, out->margin) : -1;
        return;
    }
    out->answers = sum->answers;
    out->hinted = sum->hinted;
    out->hints = sum->is_unsure ? -1 : sum->hints;
}


// How many asked for a hint, and how many they asked for, are told apart: of the second follows how
// many asked for more than one. So it is told only when that might be told of each number.
static HintSum count_hints(const CohortCase *one, const ToldDecision *told) {
    enum { NONE_ASKED, REST = SCENARIO_MAX_HINTS + 1, PARTS };
    const CohortDecision *decision = told->decision;
    HintSum sum = {.answers = decision->made};
    long long parts[PARTS] = {[NONE_ASKED] = decision->made, [REST] = one->people - decision->made};
    bool hidden[PARTS];
    for (int i = 1; i <= SCENARIO_MAX_HINTS; i++) {
        parts[i] = decision->hinted[i - 1];
        parts[NONE_ASKED] -= parts[i];
        sum.hinted += parts[i];
        sum.hints += parts[i] * i;
    }
    const long long some[] = {sum.hinted, parts[NONE_ASKED], parts[REST]};
    sum.is_unsure = hide(parts, PARTS, hidden);
    sum.is_careful =
        hide(some, 3, hidden) || !told->share.is_told || told->share.people < 0;
    return sum;
}


static HintSum hints_in(const ToldCase *told, const HintSum *sums, const Makeup *makeup) {
    HintSum sum = {0};
    for (int i = 0; i < told->one->decision_count; i++) {
        int slot = told->one->decisions[i].slot;
        if (makeup->decisions[slot / 64] >> (slot % 64) & 1) {
            hint_sum_add(&sum, &sums[i]);
        }
    }
    return sum;
}


static HintSum *tell_rows(const ToldCase *told, const HintSum *sums, const CohortIndicator *rows,
                          int count, Arena *arena) {
    HintSum *out = arena_take_array(arena, (size_t)count + 1, sizeof *out);
    for (int i = 0; i < count; i++) {
        out[i] = hints_in(told, sums, &rows[i].makeup);
    }
    return out;
}


static void tell_hints(ToldCase *told, Arena *arena) {
    const CohortCase *one = told->one;
    HintSum *sums = memory_new((size_t)one->decision_count + 1, sizeof *sums);
    for (int i = 0; i < one->decision_count && strcmp(one->mode, "exam") != 0; i++) {
        ToldDecision *decision = &told->decisions[i];
        sums[i] = count_hints(one, decision);
        hint_sum_add(&told->hints, &sums[i]);
        if (!sums[i].is_careful) {
            told_hints(&sums[i], &decision->hints);
        }
    }
    told->indicator_hints =
        tell_rows(told, sums, one->indicators, one->indicator_count, arena);
    told->competency_hints =
        tell_rows(told, sums, one->competencies, one->competency_count, arena);
    free(sums);
}


static void tell_indicators(const ToldCase *told, const CohortIndicator *list, int count,
                            ToldShare *out) {
    for (int i = 0; i < count; i++) {
        Hiding hiding = hiding_in(told, &list[i].makeup);
        ToldGroup group = {list[i].share.count, told->one->people, list[i].makeup.weight,
                           hiding.option || hiding.people};
        told_share(&list[i].share, &group, &out[i]);
        out[i].people = hiding.people ? -1 : out[i].people;
    }
}


// True when an ending is hidden.
static bool tell_endings(ToldCase *told, Arena *arena) {
    const CohortCase *one = told->one;
    long long *parts = memory_new((size_t)one->ending_count + 1, sizeof *parts);
    told->hidden_endings = arena_take_array(arena, (size_t)one->ending_count + 1, sizeof(bool));
    for (int i = 0; i < one->ending_count; i++) {
        parts[i] = one->endings[i].times;
    }
    bool is_hidden = cells_hide(parts, one->ending_count, told->hidden_endings);
    free(parts);
    return is_hidden;
}


// Who passes is often who came to some ending.
static void tell_counts(ToldCase *told, bool is_ending_hidden) {
    const CohortCase *one = told->one;
    long long parts[] = {one->passed, one->judged - one->passed, one->people - one->judged};
    bool hidden[3];
    bool is_hidden = cells_hide(parts, 3, hidden) || is_ending_hidden;
    told->passed = told->share.is_told && !is_hidden && one->judged > 0 ? one->passed : -1;
    long long undone[] = {one->undone_people, one->people - one->undone_people};
    is_hidden = cells_hide(undone, 2, hidden);
    told->undone = told->share.is_told && !is_hidden ? one->undone : -1;
}


static void tell_case(const CohortCase *one, Arena *arena, ToldCase *told) {
    told->one = one;
    told->decisions =
        arena_take_array(arena, (size_t)one->decision_count + 1, sizeof *told->decisions);
    told->indicators =
        arena_take_array(arena, (size_t)one->indicator_count + 1, sizeof *told->indicators);
    told->competencies =
        arena_take_array(arena, (size_t)one->competency_count + 1, sizeof *told->competencies);
    ToldGroup group = {one->people, one->people, one->weight, false};
    told->has_counts = true;
    for (int i = 0; i < one->decision_count; i++) {
        tell_decision(one, &one->decisions[i], arena, &told->decisions[i]);
        const ToldShare *share = &told->decisions[i].share;
        group.is_careful = group.is_careful || told->decisions[i].is_careful || share->people < 0;
        told->has_counts = told->has_counts && share->is_told && share->people >= 0;
    }
    told_share(&one->share, &group, &told->share);
    tell_indicators(told, one->indicators, one->indicator_count, told->indicators);
    tell_indicators(told, one->competencies, one->competency_count, told->competencies);
    tell_hints(told, arena);
    tell_counts(told, tell_endings(told, arena));
    told->has_alpha =
        one->people >= STATISTICS_ALPHA && cohort_alpha(one, &told->items, &told->alpha);
}


Told *told_new(const Cohort *cohort) {
    Told *told = memory_new(1, sizeof *told);
    told->arena = arena_new();
    told->has_totals = true;
    told->cases =
        arena_take_array(told->arena, (size_t)cohort->case_count + 1, sizeof *told->cases);
    for (int i = 0; i < cohort->case_count; i++) {
        tell_case(&cohort->cases[i], told->arena, &told->cases[i]);
        // What is left of a total after the others are taken off would be this case.
        told->has_totals = told->has_totals && told->cases[i].share.is_told;
    }
    return told;
}


void told_free(Told *told) {
    if (told) {
        arena_free(told->arena);
        free(told);
    }
}
