// choose on the screen: options in the order of the seed, one to mark or several to tick.

#include "core/decision_kinds.h"
#include "view/build.h"


static void add_single(Stage *stage, int group, int at, const int *order) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    for (int i = 0; i < decision->option_count; i++) {
        const Option *option = &decision->options[order[i]];
        int node = add_option(stage, group, node_id(stage, "option/%s", option->id),
                              text_of(stage, option->text), stage->marked == order[i], ACT_MARK,
                              order[i], 0);
        if (i == 0 && stage->marked < 0) {
            stage->view.focus = node;
        }
    }
}


static void add_several(Stage *stage, int group, int at, const int *order) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const int *cells = run_answer(session_run(stage->session), at);
    int taken = choose_taken(decision, cells);
    for (int i = 0; i < decision->option_count; i++) {
        const Option *option = &decision->options[order[i]];
        bool is_taken = choose_has_taken(decision, cells, order[i]);
        int node = add_node(stage, group, ROLE_OPTION, node_id(stage, "option/%s", option->id),
                            text_of(stage, option->text));
        node_at(stage, node)->flags |= NODE_MANY | (is_taken ? NODE_SELECTED : 0);
        node_act(stage, node, ACT_ANSWER, order[i], !is_taken);
        if (!is_taken && taken == decision->pick) {
            node_disable(stage, node,
                         format_text(stage,
                                     in_language(stage, "Je hebt er al %d. Haal er eerst een weg.",
                                                 "You have %d already. Take one away first."),
                                     taken));
        }
        if (i == 0 && taken == 0) {
            stage->view.focus = node;
        }
    }
}


static void add_confirm(Stage *stage, const Decision *decision, const int *cells) {
    const char *name = in_language(stage, "Dit is mijn antwoord", "This is my answer");
    if (decision_is_single(decision)) {
        int confirm =
            add_primary(stage, add_actions(stage), "confirm", name, ACT_ANSWER, 0, stage->marked);
        if (stage->marked < 0) {
            node_disable(stage, confirm,
                         in_language(stage, "Kies eerst een antwoord.", "Choose an answer first."));
        }
        return;
    }
    int left = decision->pick - choose_taken(decision, cells);
    int submit = add_primary(stage, add_actions(stage), "submit", name, ACT_SUBMIT, 0, 0);
    if (left > 0) {
        node_disable(stage, submit,
                     format_text(stage, in_language(stage, "Kies er nog %d.", "Choose %d more."),
                                 left));
        if (stage->view.focus == submit) {
            stage->view.focus = NODE_NONE;
        }
    }
}


void build_choose(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    int order[SCENARIO_MAX_OPTIONS];
    build_place(stage);
    build_banner(stage);
    int main = add_main(stage);
    add_question(stage, main, decision);
    int group =
        add_node(stage, main, ROLE_GROUP, "options", in_language(stage, "Antwoorden", "Answers"));
    run_option_order(run, at, order);
    if (decision_is_single(decision)) {
        add_single(stage, group, at, order);
    } else {
        add_text(stage, group, "options/how",
                 format_text(stage,
                             in_language(stage, "Kies er %d. Gekozen: %d.",
                                         "Choose %d. Chosen: %d."),
                             decision->pick, choose_taken(decision, run_answer(run, at))));
        add_several(stage, group, at, order);
    }
    build_shown_record(stage);
    add_confirm(stage, decision, run_answer(run, at));
}
