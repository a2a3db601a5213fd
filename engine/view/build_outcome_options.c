// Outcome of the kinds with options of their own: choose, mark and ask.

#include "core/decision_kinds.h"
#include "view/debrief.h"
#include "view/outcome.h"


const int *outcome_cells(const Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    return run->phase == RUN_OVER ? run_counted(run, at) : run_answer(run, at);
}


// How many others took this option, in the debrief and when it is known.
static void add_others(Stage *stage, int panel, int at, const Option *option) {
    const OthersDecision *others = debrief_others(stage, at);
    int chosen = others ? others_chosen(others, option->id) : -1;
    if (chosen < 0) {
        return;
    }
    bool is_marked = case_scenario(stage->opened)->decisions[at].type == DECISION_MARK;
    int node =
        add_node(stage, panel, ROLE_BAR, node_id(stage, "outcome/%d/%s/others", at, option->id),
                 format_text(stage,
                             is_marked ? in_language(stage, "%d van %d anderen markeerden dit",
                                                     "%d of %d others marked this")
                                       : in_language(stage, "%d van %d anderen kozen dit",
                                                     "%d of %d others chose this"),
                             chosen, others->people));
    Node *bar = node_at(stage, node);
    bar->number = chosen;
    bar->limit = others->people;
    bar->count = others->people;
    bar->flags |= NODE_COMPACT;
    bar->tone = TONE_INFO;
    bar->value = format_text(stage, "%d %%", score_share(100, chosen, others->people));
}


void outcome_answer(Stage *stage, int parent, int at, const OutcomeAnswer *answer) {
    const Option *option = answer->option;
    const char *id = node_id(stage, "outcome/%d/%s", at, option->id);
    int panel = add_node(stage, parent, ROLE_PANEL, id, answer->label);
    node_at(stage, panel)->tone = answer->tone;
    int head = add_heading(stage, panel, node_id(stage, "%s/label", id), 3, answer->label);
    node_at(stage, head)->tone = answer->tone;
    add_text(stage, panel, node_id(stage, "%s/text", id), text_of(stage, option->text));
    if (answer->said) {
        add_text(stage, panel, node_id(stage, "%s/said", id), answer->said);
    }
    build_explanation(stage, panel, id, option->why, option->source);
    add_others(stage, panel, at, option);
}


// ---- choose ----


static int worth(const Decision *decision, int option) {
    const Option *about = &decision->options[option];
    return decision->panel > 0 ? about->votes : earns_total(&about->earns);
}


// The options that earn the most; more than one when they earn the same.
static bool is_best(const Decision *decision, int option) {
    for (int i = 0; i < decision->option_count; i++) {
        if (worth(decision, i) > worth(decision, option)) {
            return false;
        }
    }
    return true;
}


// What the panel thought of it. A small panel says little, so that is told with it.
static const char *panel_text(Stage *stage, const Decision *decision, int option, bool is_own) {
    if (decision->panel == 0) {
        return NULL;
    }
    int votes = decision->options[option].votes;
    const char *small = decision->panel < CHOOSE_SMALL_PANEL
                            ? in_language(stage, " Klein panel: neem dit niet te zwaar.",
                                          " Small panel: do not make too much of it.")
                            : "";
    return format_text(stage,
                       is_own ? in_language(stage, "%d van %d deskundigen kozen dit ook.%s",
                                            "%d of %d experts chose this too.%s")
                              : in_language(stage, "%d van %d deskundigen kozen dit.%s",
                                            "%d of %d experts chose this.%s"),
                       votes, decision->panel, small);
}


static void add_choice(Stage *stage, int parent, int at, int option, bool is_own, bool is_good) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    bool was_best = decision->pick <= 1 && is_best(decision, outcome_cells(stage, at)[0]);
    const char *label = is_own ? in_language(stage, "Jouw antwoord", "Your answer")
                        : decision->panel > 0
                            ? in_language(stage, "De meeste deskundigen", "Most experts")
                        : was_best ? in_language(stage, "Ook goed", "Right too")
                                   : in_language(stage, "Beter", "Better");
    outcome_answer(stage, parent, at,
                   &(OutcomeAnswer){label, &decision->options[option],
                                    is_good ? TONE_GOOD : TONE_WARN,
                                    panel_text(stage, decision, option, is_own)});
}


// Several answers: those taken, and of the best set those that were not, when it earns more.
static void outcome_of_several(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const int *cells = outcome_cells(stage, at);
    unsigned best = choose_best(decision);
    int lowest = -1;
    int missed = 0;
    for (int i = 0; i < decision->option_count; i++) {
        if (best & 1u << i) {
            lowest = lowest < 0 || worth(decision, i) < lowest ? worth(decision, i) : lowest;
            missed += worth(decision, i);
        }
        missed -= choose_has_taken(decision, cells, i) ? worth(decision, i) : 0;
    }
    for (int i = 0; i < decision->option_count; i++) {
        if (choose_has_taken(decision, cells, i)) {
            add_choice(stage, parent, at, i, true, worth(decision, i) >= lowest);
        }
    }
    for (int i = 0; i < decision->option_count && missed > 0; i++) {
        if ((best & 1u << i) && !choose_has_taken(decision, cells, i)) {
            add_choice(stage, parent, at, i, false, true);
        }
    }
}


// In the debrief what was not chosen and is not the best: why it tempts, and why not.
static void add_tempting(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const int *cells = outcome_cells(stage, at);
    unsigned best = decision->pick > 1 ? choose_best(decision) : 0;
    for (int i = 0; i < decision->option_count; i++) {
        bool is_best_one = decision->pick > 1 ? (best & 1u << i) != 0 : is_best(decision, i);
        if (!choose_has_taken(decision, cells, i) && !is_best_one) {
            outcome_answer(stage, parent, at,
                           &(OutcomeAnswer){in_language(stage, "Verleidelijk", "Tempting"),
                                            &decision->options[i], TONE_PLAIN,
                                            panel_text(stage, decision, i, false)});
        }
    }
}


static void outcome_of_one(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    int chosen = outcome_cells(stage, at)[0];
    bool was_best = is_best(decision, chosen);
    bool tells_all = stage->debrief != NULL;
    add_choice(stage, parent, at, chosen, true, was_best);
    for (int i = 0; i < decision->option_count && (!was_best || tells_all); i++) {
        if (i != chosen && is_best(decision, i)) {
            add_choice(stage, parent, at, i, false, true);
        }
    }
}


// How the panel spread over the answers that are not shown by themselves.
static void add_rest_of_panel(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const char *said = NULL;
    for (int i = 0; i < decision->option_count; i++) {
        const Option *option = &decision->options[i];
        if (i != outcome_cells(stage, at)[0] && !is_best(decision, i)) {
            said = format_text(stage,
                               in_language(stage, "%s%s%d van %d kozen: %s",
                                           "%s%s%d of %d chose: %s"),
                               said ? said : "", said ? "\n" : "", option->votes, decision->panel,
                               text_of(stage, option->text));
        }
    }
    if (said) {
        add_text(stage, parent, node_id(stage, "outcome/%d/panel", at), said);
    }
}


void outcome_choose(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    if (decision->pick > 1) {
        outcome_of_several(stage, parent, at);
    } else {
        outcome_of_one(stage, parent, at);
    }
    if (stage->debrief) {
        add_tempting(stage, parent, at);
    } else if (decision->panel > 0) {
        add_rest_of_panel(stage, parent, at);
    }
}


// ---- mark ----


static const char *mark_label(const Stage *stage, bool is_right, bool is_marked) {
    if (is_right) {
        return is_marked ? in_language(stage, "Terecht gemarkeerd", "Rightly marked")
                         : in_language(stage, "Gemist", "Missed");
    }
    return is_marked ? in_language(stage, "Ten onrechte gemarkeerd", "Wrongly marked")
                     : in_language(stage, "Terecht niet gemarkeerd", "Rightly not marked");
}


void outcome_mark(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const int *cells = outcome_cells(stage, at);
    MarkCount count = mark_count(decision, cells);
    add_text(stage, parent, node_id(stage, "outcome/%d/counts", at),
             format_text(stage,
                         in_language(stage,
                                     "Terecht gemarkeerd: %d van %d. Gemist: %d. Ten onrechte "
                                     "gemarkeerd: %d.",
                                     "Rightly marked: %d of %d. Missed: %d. Wrongly marked: %d."),
                         count.hits, count.hits + count.misses, count.misses, count.wrong));
    for (int i = 0; i < decision->option_count; i++) {
        const Option *passage = &decision->options[i];
        bool is_marked = mark_is_marked(cells, i);
        Tone tone = passage->is_right == is_marked ? TONE_GOOD : is_marked ? TONE_BAD : TONE_WARN;
        outcome_answer(stage, parent, at,
                       &(OutcomeAnswer){mark_label(stage, passage->is_right, is_marked), passage,
                                        tone, NULL});
    }
}


// ---- ask ----


static void add_question_outcome(Stage *stage, int parent, int at, int question,
                                 const char *label) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const Option *option = &decision->options[question];
    bool is_asked = ask_has_asked(decision, outcome_cells(stage, at), question);
    const Person *person = &case_scenario(stage->opened)->persons[decision->person];
    int points = earns_total(&option->earns);
    const char *said = is_asked ? format_text(stage, "%s: %s", text_of(stage, person->name),
                                              text_of(stage, option->answer))
                                : NULL;
    outcome_answer(stage, parent, at,
                   &(OutcomeAnswer){format_text(stage,
                                                points == 1 ? in_language(stage, "%s: %d punt",
                                                                          "%s: %d point")
                                                            : in_language(stage, "%s: %d punten",
                                                                          "%s: %d points"),
                                                label, points),
                                    option, points > 0 ? TONE_GOOD : TONE_WARN, said});
}


void outcome_ask(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const int *cells = outcome_cells(stage, at);
    unsigned best = ask_best(decision);
    int missed = earns_total(&decision->maximum);
    for (int turn = 0; turn < ask_turn(decision, cells); turn++) {
        int question = ask_asked(decision, cells, turn);
        missed -= earns_total(&decision->options[question].earns);
        add_question_outcome(stage, parent, at, question,
                             in_language(stage, "Dit vroeg je", "You asked this"));
    }
    for (int i = 0; i < decision->option_count && missed > 0; i++) {
        if ((best & 1u << i) && !ask_has_asked(decision, cells, i) &&
            earns_total(&decision->options[i].earns) > 0) {
            add_question_outcome(stage, parent, at, i,
                                 in_language(stage, "Dit had meer opgeleverd",
                                             "This would have brought more"));
        }
    }
}
