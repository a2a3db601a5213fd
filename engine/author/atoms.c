// Atoms: each kind of question as the numbers of a run it comes down to.

#include "author/atoms.h"

#include <stdlib.h>

#include "base/memory.h"
#include "core/cells.h"
#include "core/chain.h"
#include "core/decision.h"


static void set_add(AtomSet *set, int item) {
    for (int i = 0; i < set->count; i++) {
        if (set->items[i] == item) {
            return;
        }
    }
    if (set->count == set->room) {
        set->room = set->room ? 2 * set->room : 8;
        set->items = memory_resize(set->items, (size_t)set->room, sizeof *set->items);
    }
    set->items[set->count++] = item;
}


void atom_add(Atoms *about, AtomSet *set, int kind, int first, int second) {
    int at = 0;
    while (at < about->count &&
           ((int)about->list[at].kind != kind || about->list[at].first != first ||
            about->list[at].second != second)) {
        at++;
    }
    if (at == about->room) {
        about->room = at ? 2 * at : 64;
        about->list = memory_resize(about->list, (size_t)about->room, sizeof *about->list);
    }
    if (at == about->count) {
        about->list[about->count++] = (Question){(QuestionKind)kind, first, second};
    }
    set_add(set, at);
}


static int place_in(const int *records, int count, int record) {
    for (int i = 0; i < count; i++) {
        if (records[i] == record) {
            return i;
        }
    }
    return -1;
}


static void add_hold(Atoms *about, AtomSet *set, int hold) {
    const Hold *asked = &about->scenario->holds[hold];
    atom_add(about, set, QUESTION_CELL, about->scenario->hold_cells + hold, 0);
    if (asked->from != DATE_NONE) {
        atom_add(about, set, QUESTION_TODAY, 0, 0);
    }
}


static void add_held(Atoms *about, AtomSet *set, int record) {
    for (int h = 0; h < about->scenario->hold_count; h++) {
        const Hold *hold = &about->scenario->holds[h];
        if (place_in(hold->records, hold->record_count, record) >= 0) {
            add_hold(about, set, h);
        }
    }
}


// As add_held, and what the learner found of it.
void atoms_of_registered(Atoms *about, AtomSet *set, int record) {
    add_held(about, set, record);
    for (int d = 0; d < about->scenario->decision_count; d++) {
        const Decision *decision = &about->scenario->decisions[d];
        int at = place_in(decision->records, decision->record_count, record);
        if (decision->type == DECISION_FIND && decision->freezes >= 0) {
            add_hold(about, set, decision->freezes);
            atom_add(about, set, QUESTION_CELL, decision->cells + decision->record_count, 0);
            if (at >= 0) {
                atom_add(about, set, QUESTION_CELL, decision->cells + at, 0);
            }
        }
    }
}


void atoms_of_destroyed(Atoms *about, AtomSet *set, int record) {
    if (about->scenario->wipe_cells >= 0) {
        atom_add(about, set, QUESTION_CELL, cell_of_wipe(about->scenario, record), 0);
    }
    for (int d = 0; d < about->scenario->decision_count; d++) {
        const Decision *decision = &about->scenario->decisions[d];
        int at = place_in(decision->records, decision->record_count, record);
        if (decision->type == DECISION_DESTROY && at >= 0) {
            atom_add(about, set, ATOM_GONE, d, at);
        }
    }
}


void atoms_of(Atoms *about, AtomSet *set, Question question) {
    switch (question.kind) {
    case QUESTION_CLASS:
        atom_add(about, set, QUESTION_CELL,
                 about->scenario->decisions[question.first].cells + question.second, 0);
        return;
    case QUESTION_DESTROYED:
        atoms_of_destroyed(about, set, question.first);
        return;
    case QUESTION_HELD:
        add_held(about, set, question.first);
        return;
    case QUESTION_REGISTERED:
        atoms_of_registered(about, set, question.first);
        return;
    case QUESTION_CHANCE:
        return;
    default:
        atom_add(about, set, (int)question.kind, question.first, question.second);
    }
}


int atom_read(const Run *run, const Question *atom) {
    const Decision *decision = &run->scenario->decisions[atom->first];
    Score score;
    switch ((int)atom->kind) {
    case QUESTION_CELL:
        return run->cells[atom->first];
    case QUESTION_TODAY:
        return run->date;
    case QUESTION_TOOK:
        return decision_rules(decision->type)
            ->took(decision, run_answer(run, atom->first), atom->second);
    case QUESTION_POINTS:
        if (!run_is_done(run, atom->first)) {
            return 0;
        }
        run_score(run, atom->first, &score);
        return score_share(100, score_raw(&score), score_max(&score));
    case QUESTION_LISTED:
        return destroy_is_listed(decision, run_answer(run, atom->first), atom->second);
    case QUESTION_FAILED:
        return decision->chain &&
               chain_item(decision, run_answer(run, atom->first), atom->second) == ITEM_FAILED;
    case QUESTION_ABORTED:
        return decision->chain && chain_aborts(run_answer(run, atom->first)) > 0;
    case QUESTION_DECLARED:
        return decision->chain
                   ? chain_field(decision, run_answer(run, atom->first), atom->second)
                   : destroy_field(decision, run_answer(run, atom->first), atom->second);
    case ATOM_GONE:
        return destroy_is_destroyed(decision, run_answer(run, atom->first), atom->second);
    default:
        return 0;
    }
}
