// Relevance: questions taken apart into atoms, each a number read from the run; and per step the
// atoms that something after it may read.

#include "author/relevance.h"

#include <stdlib.h>
#include <string.h>

#include "author/atoms.h"
#include "author/flow.h"
#include "base/memory.h"
#include "core/cells.h"
#include "core/decision.h"
#include "core/decision_ways.h"

typedef struct Asked {
    int hook;  // plus one; 0: an empty place
    Question question;
} Asked;

struct Relevance {
    const Scenario *scenario;
    bool is_blind;
    bool *repeats;  // per decision
    Atoms atoms;
    AtomSet *hooks;  // atoms per hook
    AtomSet *own;    // and per step
    bool *partial;   // per hook
    bool has_chance;
    Asked *asked;  // a table to find what was asked before
    int asked_count, asked_room;
    int words;       // of one row of bits
    uint64_t *live;  // a row per step, then one per consequence, then one for always
    uint64_t *row;   // to gather in
};


// ---- What the case itself asks ----


static void add_conditions(Relevance *about, AtomSet *set, const Condition *condition) {
    for (int i = 0; i < condition->term_count; i++) {
        atom_add(&about->atoms, set, QUESTION_CELL, condition->terms[i].variable, 0);
    }
}


static void add_step(Relevance *about, int number) {
    const Scenario *scenario = about->scenario;
    const Step *step = &scenario->steps[number];
    AtomSet *set = &about->own[number];
    if (step->kind == STEP_BRANCH) {
        add_conditions(about, set, &step->condition);
    } else if (step->kind == STEP_LATER) {
        const Later *later = &scenario->laters[step->subject];
        add_conditions(about, set, &later->condition);
        if (later->is_dated) {
            atom_add(&about->atoms, set, QUESTION_TODAY, 0, 0);
        }
    } else if (step->kind == STEP_WIPE) {
        atoms_of_destroyed(&about->atoms, set, step->subject);
        atoms_of_registered(&about->atoms, set, step->subject);
        atom_add(&about->atoms, set, QUESTION_TODAY, 0, 0);
    } else if (step->kind == STEP_DECIDE) {
        const Decision *decision = &scenario->decisions[step->subject];
        for (int i = 0; decision->type == DECISION_DESTROY && i < decision->record_count; i++) {
            atoms_of_registered(&about->atoms, set, decision->records[i]);
            atom_add(&about->atoms, set, QUESTION_TODAY, 0, 0);
        }
    }
}


Relevance *relevance_new(const Scenario *scenario, bool is_blind) {
    Relevance *about = memory_new(1, sizeof *about);
    about->scenario = scenario;
    about->atoms.scenario = scenario;
    about->is_blind = is_blind;
    about->repeats = flow_repeats(scenario);
    about->hooks = memory_new((size_t)scenario->hook_count + 1, sizeof *about->hooks);
    about->own = memory_new((size_t)scenario->step_count + 1, sizeof *about->own);
    about->partial = memory_new((size_t)scenario->hook_count + 1, sizeof *about->partial);
    for (int i = 0; i < scenario->step_count; i++) {
        add_step(about, i);
    }
    relevance_solve(about);
    return about;
}


void relevance_free(Relevance *about) {
    if (!about) {
        return;
    }
    for (int i = 0; i < about->scenario->hook_count; i++) {
        free(about->hooks[i].items);
    }
    for (int i = 0; i < about->scenario->step_count; i++) {
        free(about->own[i].items);
    }
    free(about->repeats);
    free(about->atoms.list);
    free(about->hooks);
    free(about->own);
    free(about->partial);
    free(about->asked);
    free(about->live);
    free(about->row);
    free(about);
}


// ---- What hooks ask ----


static uint64_t mix(uint64_t hash, uint64_t value, uint64_t odd) {
    hash = (hash ^ value) * odd;
    return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93u;
}


static Asked *find_asked(Asked *table, int room, int hook, Question question) {
    uint64_t hash =
        mix(mix((uint64_t)hook, (uint64_t)question.kind, 0x9E3779B97F4A7C15u),
            (uint64_t)question.first << 32 | (uint32_t)question.second, 0x9E3779B97F4A7C15u);
    int at = (int)(hash >> 33) & (room - 1);
    while (table[at].hook != 0 &&
           (table[at].hook != hook + 1 || table[at].question.kind != question.kind ||
            table[at].question.first != question.first ||
            table[at].question.second != question.second)) {
        at = (at + 1) & (room - 1);
    }
    return &table[at];
}


static void grow_asked(Relevance *about) {
    int room = about->asked_room ? 2 * about->asked_room : 256;
    Asked *table = memory_new((size_t)room, sizeof *table);
    for (int i = 0; i < about->asked_room; i++) {
        const Asked *old = &about->asked[i];
        if (old->hook != 0) {
            *find_asked(table, room, old->hook - 1, old->question) = *old;
        }
    }
    free(about->asked);
    about->asked = table;
    about->asked_room = room;
}


// Whether an answer that is not walked could change the answer to this.
static bool asks_partial(const Scenario *scenario, Question question) {
    bool of_decision = question.kind == QUESTION_TOOK || question.kind == QUESTION_CLASS ||
                       question.kind == QUESTION_POINTS || question.kind == QUESTION_LISTED ||
                       question.kind == QUESTION_FAILED || question.kind == QUESTION_ABORTED ||
                       question.kind == QUESTION_DECLARED;
    if (of_decision) {
        return !decision_ways_are_all(&scenario->decisions[question.first]);
    }
    bool moves_time = false;  // by as long as the answers make it
    bool finds = false;
    for (int d = 0; d < scenario->decision_count; d++) {
        moves_time = moves_time || scenario->decisions[d].chain;
        finds = finds || scenario->decisions[d].type == DECISION_FIND;
    }
    switch (question.kind) {
    case QUESTION_TODAY:
    case QUESTION_HELD:
        return moves_time;
    case QUESTION_REGISTERED:
        return moves_time || finds;
    default:
        return question.kind != QUESTION_CELL;
    }
}


bool relevance_add(Relevance *about, int hook, Question question) {
    if (4 * about->asked_count >= 3 * about->asked_room) {
        grow_asked(about);
    }
    Asked *place = find_asked(about->asked, about->asked_room, hook, question);
    if (place->hook != 0) {
        return false;
    }
    *place = (Asked){hook + 1, question};
    about->asked_count++;
    about->partial[hook] = about->partial[hook] || asks_partial(about->scenario, question);
    about->has_chance = about->has_chance || question.kind == QUESTION_CHANCE;
    atoms_of(&about->atoms, &about->hooks[hook], question);
    return true;
}


// ---- Which counts where ----


static uint64_t *row_of(const Relevance *about, int number) {
    return about->live + (size_t)number * (size_t)about->words;
}


static uint64_t *row_of_later(const Relevance *about, int later) {
    return row_of(about, about->scenario->step_count + later);
}


static uint64_t *row_of_always(const Relevance *about) {
    return row_of_later(about, about->scenario->later_count);
}


static void put_set(uint64_t *row, const AtomSet *set) {
    for (int i = 0; i < set->count; i++) {
        row[set->items[i] / 64] |= (uint64_t)1 << set->items[i] % 64;
    }
}


static bool put_row(const Relevance *about, uint64_t *row, const uint64_t *more) {
    bool changed = false;
    for (int i = 0; i < about->words; i++) {
        changed = changed || (more[i] & ~row[i]);
        row[i] |= more[i];
    }
    return changed;
}


static void put_condition(Relevance *about, uint64_t *row, const Condition *condition) {
    if (condition->hook >= 0) {
        put_set(row, &about->hooks[condition->hook]);
    }
}


// Backwards over the steps until nothing changes: those before a step need what it may read.
static void spread_back(Relevance *about) {
    const Scenario *scenario = about->scenario;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = scenario->step_count - 1; i >= 0; i--) {
            int next[FLOW_NEXT_MAX];
            int many = flow_next(scenario, i, next);
            for (int n = 0; n < many; n++) {
                changed =
                    (next[n] >= 0 && put_row(about, row_of(about, i), row_of(about, next[n]))) ||
                    changed;
            }
        }
    }
}


void relevance_solve(Relevance *about) {
    const Scenario *scenario = about->scenario;
    AtomSet always = {0};
    for (int d = 0; d < scenario->decision_count; d++) {
        if (about->repeats[d]) {
            atom_add(&about->atoms, &always, ATOM_SCORE, d, 0);
        }
    }
    about->words = about->atoms.count / 64 + 1;
    free(about->live);
    free(about->row);
    about->live = memory_new((size_t)(scenario->step_count + scenario->later_count + 1) *
                                 (size_t)about->words,
                             sizeof *about->live);
    about->row = memory_new((size_t)about->words, sizeof *about->row);
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        put_set(row_of(about, i), &about->own[i]);
        put_condition(about, row_of(about, i), &step->condition);
        if (step->kind == STEP_LATER) {
            put_condition(about, row_of(about, i), &scenario->laters[step->subject].condition);
        }
    }
    spread_back(about);
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (step->kind == STEP_LATER) {
            // The step needs what its consequence needs; the story that goes on adds to it.
            put_row(about, row_of_later(about, step->subject), row_of(about, i));
        }
    }
    put_set(row_of_always(about), &always);
    free(always.items);
}


// ---- The digest ----


static void add_number(Digest *digest, uint64_t value) {
    digest->high = mix(digest->high, value, 0x9E3779B97F4A7C15u);
    digest->low = mix(digest->low, value, 0xC2B2AE3D27D4EB4Fu);
}


// Points are all that counts of the answer to a decision the story may come back to: they are
// taken off again then.
static void add_score(Digest *digest, const Run *run, int decision) {
    Score score;
    if (!run_is_done(run, decision)) {
        add_number(digest, 0);
        return;
    }
    run_score(run, decision, &score);
    add_number(digest, (uint64_t)score.count + 1);
    for (int i = 0; i < score.count; i++) {
        add_number(digest, (uint64_t)(uint32_t)score.evidence[i].raw << 32 |
                               (uint32_t)score.evidence[i].max);
    }
}


// What waits or plays beside the story, and what that will ask.
static void add_laters(Relevance *about, Digest *digest, const Run *run) {
    const Scenario *scenario = about->scenario;
    bool is_waiting = false;
    for (int i = 0; i < scenario->later_count; i++) {
        const int *cell = run->cells + cell_of_later(scenario, i);
        add_number(digest, (uint64_t)(uint32_t)cell[0] << 32 | (uint32_t)cell[1]);
        if (cell[0] == LATER_PLAYING && cell[1] >= 0) {
            put_row(about, about->row, row_of(about, cell[1]));
        } else if (cell[0] == LATER_DAY || cell[0] == LATER_CONDITION) {
            put_row(about, about->row, row_of_later(about, i));
            is_waiting = true;
        }
    }
    if (is_waiting) {
        add_number(digest, run->checked == run->date);
    }
}


static void add_all(Digest *digest, const Run *run) {
    add_number(digest, (uint64_t)(uint32_t)run->date);
    add_number(digest, (uint64_t)(uint32_t)run->checked);
    add_number(digest, (uint64_t)(uint32_t)run->scene);
    for (int i = 0; i < run->scenario->cell_count; i++) {
        add_number(digest, (uint64_t)(uint32_t)run->cells[i]);
    }
}


Digest relevance_digest(Relevance *about, const Run *run) {
    Digest digest = {1, 2};
    bool is_over = run->phase == RUN_OVER;
    add_number(&digest, (uint64_t)(uint32_t)(is_over ? -2 - run->ending : run->step));
    if (about->is_blind) {
        add_all(&digest, run);
        return digest;
    }
    memcpy(about->row, row_of_always(about), (size_t)about->words * sizeof *about->row);
    if (!is_over) {
        bool is_aside = about->scenario->steps[run->step].is_aside;
        add_number(&digest, is_aside ? (uint64_t)run->scene : 0);
        put_row(about, about->row, row_of(about, run->step));
        add_laters(about, &digest, run);
    }
    for (int word = 0; word < about->words; word++) {
        for (int bit = 0; bit < 64 && about->row[word] >> bit; bit++) {
            if (!(about->row[word] >> bit & 1)) {
                continue;
            }
            const Question *atom = &about->atoms.list[64 * word + bit];
            if ((int)atom->kind == ATOM_SCORE) {
                add_score(&digest, run, atom->first);
            } else {
                add_number(&digest, (uint64_t)(uint32_t)atom_read(run, atom));
            }
        }
    }
    return digest;
}


// ---- Looks ----


bool relevance_asks_cell(const Relevance *about, int cell) {
    for (int i = 0; i < about->atoms.count; i++) {
        if (about->atoms.list[i].kind == QUESTION_CELL && about->atoms.list[i].first == cell) {
            return true;
        }
    }
    return false;
}


bool relevance_hook_asks(const Relevance *about, int hook, int cell) {
    const AtomSet *set = &about->hooks[hook];
    for (int i = 0; i < set->count; i++) {
        const Question *atom = &about->atoms.list[set->items[i]];
        if (atom->kind == QUESTION_CELL && atom->first == cell) {
            return true;
        }
    }
    return false;
}


bool relevance_is_partial(const Relevance *about, int hook) {
    return about->partial[hook];
}


bool relevance_has_chance(const Relevance *about) {
    return about->has_chance;
}


bool relevance_repeats(const Relevance *about, int decision) {
    return about->repeats[decision];
}


int relevance_count(const Relevance *about) {
    return about->atoms.count;
}


size_t relevance_size(const Relevance *about) {
    size_t rows = (size_t)(about->scenario->step_count + about->scenario->later_count + 2);
    return rows * (size_t)about->words * sizeof *about->live +
           (size_t)about->asked_room * sizeof *about->asked;
}
