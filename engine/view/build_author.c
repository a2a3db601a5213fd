// What an author sees beside the play: where it is, how things stand, what was earned, and what the
// screen is made of. It computes nothing of its own: the right answer is what the best player of
// the engine gives.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/decision.h"
#include "core/moment.h"
#include "view/build.h"

enum { ANSWER_EVENTS = 400, ANSWER_LINES = 40 };


static int add_list(Stage *stage, int parent, const char *id, const char *dutch,
                    const char *english) {
    const char *name = in_language(stage, dutch, english);
    add_heading(stage, parent, node_id(stage, "%s/title", id), 3, name);
    return add_node(stage, parent, ROLE_LIST, id, name);
}


static void add_none(Stage *stage, int parent, int list, const char *dutch, const char *english) {
    if (node_at(stage, list)->first == NODE_NONE) {
        add_text(stage, parent, node_id(stage, "%s/none", node_at(stage, list)->id),
                 in_language(stage, dutch, english));
    }
}


static const Decision *decision_now(const Stage *stage) {
    const Run *run = session_run(stage->session);
    int at = run_decision(run);
    return at >= 0 ? &run->scenario->decisions[at] : NULL;
}


static const Step *step_now(const Stage *stage) {
    const Run *run = session_run(stage->session);
    return run->step >= 0 && run->phase != RUN_OVER ? &run->scenario->steps[run->step] : NULL;
}


Origin author_origin(const Stage *stage) {
    const Run *run = session_run(stage->session);
    const Decision *decision = decision_now(stage);
    const Step *step = step_now(stage);
    if (stage->pane == PANE_READ && stage->record >= 0) {
        return run->scenario->records[stage->record].origin;
    }
    return decision           ? decision->origin
           : step             ? step->origin
           : run->ending >= 0 ? run->scenario->endings[run->ending].origin
                              : run->scenario->origin;
}


// ---- The step ----


static const char *earns_text(Stage *stage, const Earns *earns) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    const char *text = "";
    for (int i = 0; i < earns->count; i++) {
        text = format_text(stage, "%s%s%s +%d", text, text[0] ? ", " : "",
                           framework->indicators[earns->list[i].indicator].id,
                           earns->list[i].points);
    }
    return text;
}


static void add_options(Stage *stage, int parent, const Decision *decision) {
    if (decision->option_count == 0) {
        return;
    }
    int list = add_list(stage, parent, "author/options", "Antwoorden", "Answers");
    for (int i = 0; i < decision->option_count; i++) {
        const Option *option = &decision->options[i];
        const char *earns = earns_text(stage, &option->earns);
        const char *value = option->votes >= 0 && decision->panel > 0
                                ? format_text(stage, in_language(stage, "%d stemmen", "%d votes"),
                                              option->votes)
                            : decision->type == DECISION_MARK && option->is_right
                                ? in_language(stage, "hoort erbij", "belongs")
                                : earns;
        add_origin(stage, list, node_id(stage, "author/option/%s", option->id), option->id,
                   value[0] ? value : NULL, option->origin);
    }
}


// Whether the best player has finished the decision on this copy of the run.
static bool is_answered(const Run *run, int decision) {
    return run->phase != RUN_WAITING || run_decision(run) != decision;
}


static void add_answer_line(Stage *stage, int list, int number, const EventWords *words) {
    const char *text = words->part[0] && words->value[0]
                           ? format_text(stage, "%s = %.300s", words->part, words->value)
                           : format_text(stage, "%s%.300s", words->part, words->value);
    add_node(stage, list, ROLE_ITEM, node_id(stage, "author/answer/%d", number), text);
}


// What the best player does here, from the beginning of the question.
static void add_answer(Stage *stage, int parent, const Decision *decision, int at) {
    const Run *now = session_run(stage->session);
    size_t size = run_size(now->scenario);
    Run *run = memory_new(2, size);
    Rng rng = rng_from_seed(1);
    Error error;
    int lines = 0;
    int list = add_list(stage, parent, "author/answer", "Goed antwoord", "Right answer");
    memcpy(run, now, size);
    run->phase = RUN_WAITING;
    memset(run->cells + decision->cells, -1, (size_t)decision->cell_count * sizeof(int));
    for (int i = 0; i < ANSWER_EVENTS && !is_answered(run, at); i++) {
        Event event = run_propose(run, POLICY_BEST, &rng);
        EventWords words = {"", ""};
        event.decision = at;
        decision_rules(decision->type)->write(now->scenario, decision, &event, &words);
        if ((words.part[0] || words.value[0]) && lines++ < ANSWER_LINES) {
            add_answer_line(stage, list, i, &words);
        }
        if (!run_apply(run, &event, case_hooks(stage->opened), &error)) {
            break;
        }
    }
    free(run);
    if (lines > ANSWER_LINES) {
        add_text(stage, parent, "author/answer/more",
                 format_text(stage, in_language(stage, "En nog %d.", "And %d more."),
                             lines - ANSWER_LINES));
    }
}


static void build_step(Stage *stage, int parent) {
    const Run *run = session_run(stage->session);
    const Scenario *scenario = run->scenario;
    const Decision *decision = decision_now(stage);
    const Step *step = step_now(stage);
    int list = add_list(stage, parent, "author/where", "Waar je bent", "Where you are");
    if (run->scene >= 0) {
        add_origin(stage, list, "author/scene",
                   format_text(stage, in_language(stage, "Scène %s", "Scene %s"),
                               scenario->scenes[run->scene].id),
                   NULL, scenario->scenes[run->scene].origin);
    }
    if (decision) {
        add_origin(stage, list, "author/decision",
                   format_text(stage, "%s \"%s\"", decision_rules(decision->type)->name,
                               decision->id),
                   NULL, decision->origin);
    } else if (step) {
        add_origin(stage, list, "author/step",
                   format_text(stage, in_language(stage, "Stap %d", "Step %d"), step->number), NULL,
                   step->origin);
    } else if (run->ending >= 0) {
        add_origin(stage, list, "author/ending",
                   format_text(stage, "ending \"%s\"", scenario->endings[run->ending].id), NULL,
                   scenario->endings[run->ending].origin);
    }
    if (decision) {
        if (decision_rules(decision->type)->is_scored) {
            add_answer(stage, parent, decision, run_decision(run));
        }
        add_options(stage, parent, decision);
    }
}


// ---- How things stand ----


static void add_variables(Stage *stage, int parent) {
    const Run *run = session_run(stage->session);
    int list = add_list(stage, parent, "author/variables", "Variabelen", "Variables");
    for (int i = 0; i < run->scenario->variable_count; i++) {
        const Variable *variable = &run->scenario->variables[i];
        int value = run_variable(run, i);
        const char *words = variable->is_boolean ? (value ? "true" : "false")
                                                 : format_text(stage, "%d", value);
        int node = add_node(stage, list, ROLE_ITEM, node_id(stage, "author/variable/%d", i),
                            variable->name);
        node_at(stage, node)->value = words;
        if (variable->is_fact) {
            node_at(stage, node)->description =
                in_language(stage, "feit: gaat mee naar andere casussen",
                            "fact: goes along to other cases");
        }
    }
    add_none(stage, parent, list, "De casus heeft geen variabelen.", "The case has no variables.");
}


static void add_holds(Stage *stage, int parent) {
    const Run *run = session_run(stage->session);
    Moment moment = run_moment(run);
    if (run->scenario->hold_count == 0) {
        return;
    }
    int list = add_list(stage, parent, "author/holds", "Stops op vernietigen", "Holds");
    for (int i = 0; i < run->scenario->hold_count; i++) {
        bool is_active = moment_is_active(&moment, i);
        bool is_seen = moment_is_in_register(&moment, i);
        add_origin(stage, list, node_id(stage, "author/hold/%d", i), run->scenario->holds[i].id,
                   !is_active ? in_language(stage, "niet van kracht", "not in force")
                   : is_seen  ? in_language(stage, "van kracht", "in force")
                              : in_language(stage, "van kracht, niet in het register",
                                            "in force, not in the register"),
                   run->scenario->holds[i].origin);
    }
}


// A consequence has no name: its first step tells where it stands.
static void add_laters(Stage *stage, int parent) {
    const Run *run = session_run(stage->session);
    if (run->scenario->later_count == 0) {
        return;
    }
    int list = add_list(stage, parent, "author/laters", "Wat nog komt", "What is to come");
    for (int i = 0; i < run->scenario->later_count; i++) {
        Date day;
        if (!run_is_later(run, i, &day)) {
            continue;
        }
        int first = run->scenario->laters[i].first;
        const Step *step = &run->scenario->steps[first];
        add_origin(stage, list, node_id(stage, "author/later/%d", i),
                   format_text(stage, "later %d", i + 1),
                   day != DATE_NONE ? date_text(stage, day)
                                    : in_language(stage, "als de voorwaarde geldt",
                                                  "when its condition holds"),
                   step->origin);
    }
    add_none(stage, parent, list, "Er wacht niets.", "Nothing waits.");
}


static void build_state(Stage *stage, int parent) {
    add_pair(stage, parent, "author/date", in_language(stage, "Dag in het verhaal", "Story date"),
             long_date_text(stage, session_run(stage->session)->date));
    add_variables(stage, parent);
    add_holds(stage, parent);
    add_laters(stage, parent);
}


// ---- Points ----


static void add_indicators(Stage *stage, int parent, const Scoreboard *board) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    int list = add_list(stage, parent, "author/indicators", "Per indicator", "Per indicator");
    for (int i = 0; i < framework->indicator_count; i++) {
        const Tally *tally = &board->indicators[i];
        if (tally->observations > 0) {
            int node = add_node(stage, list, ROLE_ITEM, node_id(stage, "author/indicator/%d", i),
                                framework->indicators[i].id);
            node_at(stage, node)->value = format_text(
                stage, in_language(stage, "%d van %d", "%d of %d"), tally->raw, tally->max);
        }
    }
    add_none(stage, parent, list, "Nog geen punten.", "No points yet.");
}


static void build_points(Stage *stage, int parent) {
    const Run *run = session_run(stage->session);
    Scoreboard board;
    run_scoreboard(run, &board);
    add_pair(stage, parent, "author/total", in_language(stage, "Samen", "In all"),
             format_text(stage, in_language(stage, "%d van %d", "%d of %d"), board.total.raw,
                         board.total.max));
    add_indicators(stage, parent, &board);
    int list = add_list(stage, parent, "author/decisions", "Per beslissing", "Per decision");
    for (int d = 0; d < run->scenario->decision_count; d++) {
        const Decision *decision = &run->scenario->decisions[d];
        const char *value = NULL;
        if (run_is_done(run, d) && decision_rules(decision->type)->is_scored) {
            Score score;
            run_score(run, d, &score);
            value = format_text(stage, in_language(stage, "%d van %d", "%d of %d"),
                                score_raw(&score), score_max(&score));
        }
        add_origin(stage, list, node_id(stage, "author/decision/%s", decision->id), decision->id,
                   value, decision->origin);
    }
}


// ---- The screen ----


// The ids that a test or a script can press.
static void build_screen(Stage *stage, int parent, int before) {
    int list = add_list(stage, parent, "author/nodes", "Onderdelen van het scherm",
                        "Parts of the screen");
    for (int i = 1; i < before; i++) {
        const char *id = stage->view.nodes[i].id;
        const char *name = stage->view.nodes[i].name;
        int node = add_node(stage, list, ROLE_ITEM, node_id(stage, "author/node/%d", i), id);
        node_at(stage, node)->description = name[0] ? format_text(stage, "%.60s", name) : NULL;
    }
}


void build_author_tab(Stage *stage, int parent) {
    switch (stage->author_tab) {
    case AUTHOR_TAB_STATE:
        build_state(stage, parent);
        break;
    case AUTHOR_TAB_POINTS:
        build_points(stage, parent);
        break;
    case AUTHOR_TAB_SCREEN:
        build_screen(stage, parent, view_find(&stage->view, "tools"));
        break;
    case AUTHOR_TAB_STEP:
    case AUTHOR_TAB_COUNT:
        build_step(stage, parent);
        break;
    }
}
