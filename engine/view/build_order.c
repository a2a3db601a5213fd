// order as two lists: the steps that still lie loose, and the order the learner made of them.

#include "core/decision.h"
#include "view/build.h"


static void add_loose(Stage *stage, int main, const Decision *decision, const int *cells, int at) {
    int order[SCENARIO_MAX_OPTIONS];
    int list = add_node(stage, main, ROLE_GROUP, "loose",
                        in_language(stage, "Nog te plaatsen", "Still to place"));
    int place = order_placed(decision, cells);
    run_option_order(session_run(stage->session), at, order);
    if (place < decision->option_count) {
        add_heading(stage, list, "loose/title", 2,
                    format_text(stage, in_language(stage, "Wat is stap %d?", "What is step %d?"),
                                place + 1));
    }
    for (int i = 0; i < decision->option_count; i++) {
        const Option *item = &decision->options[order[i]];
        if (cells[order[i]] >= 0) {
            continue;
        }
        int option = add_option(stage, list, node_id(stage, "loose/%s", item->id),
                                text_of(stage, item->text), false, ACT_ANSWER, order[i], place);
        if (stage->view.focus == NODE_NONE) {
            stage->view.focus = option;
        }
    }
}


// A placed step with the buttons that move it.
static void add_step(Stage *stage, int list, const Decision *decision, int item, int place) {
    const Option *step = &decision->options[item];
    const char *text = text_of(stage, step->text);
    int panel = add_node(stage, list, ROLE_PANEL, node_id(stage, "step/%s", step->id),
                         format_text(stage, in_language(stage, "Stap %d: %s", "Step %d: %s"),
                                     place + 1, text));
    add_heading(stage, panel, node_id(stage, "step/%s/text", step->id), 3,
                node_at(stage, panel)->name);
    int row = add_node(stage, panel, ROLE_ROW, node_id(stage, "step/%s/row", step->id),
                       in_language(stage, "Verplaatsen", "Move"));
    if (place > 0) {
        int up = add_button(stage, row, node_id(stage, "step/%s/up", step->id),
                            in_language(stage, "Eerder", "Earlier"), ACT_ANSWER, item, place - 1);
        node_at(stage, up)->flags |= NODE_COMPACT;
        node_at(stage, up)->description = text;
    }
    int out = add_button(stage, row, node_id(stage, "step/%s/out", step->id),
                         in_language(stage, "Eruit", "Take out"), ACT_ANSWER, item, -1);
    node_at(stage, out)->flags |= NODE_COMPACT;
    node_at(stage, out)->description = text;
}


void build_order(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = run_answer(run, at);
    int placed = order_placed(decision, cells);
    int left = decision->option_count - placed;
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_question(stage, main, decision);
    add_loose(stage, main, decision, cells, at);
    const char *title = in_language(stage, "Jouw volgorde", "Your order");
    int aside = add_aside(stage, title);
    add_heading(stage, aside, "made/title", 2, title);
    for (int place = 0; place < placed; place++) {
        add_step(stage, aside, decision, order_at(decision, cells, place), place);
    }
    if (placed == 0) {
        add_text(stage, aside, "made/none",
                 in_language(stage, "Kies links wat eerst komt. De stappen komen hier te staan.",
                             "Choose what comes first. The steps will stand here."));
    }
    int ready = add_primary(stage, add_actions(stage), "submit",
                            in_language(stage, "Dit is de volgorde", "This is the order"),
                            ACT_SUBMIT, 0, 0);
    if (left > 0) {
        node_disable(stage, ready,
                     format_text(stage,
                                 in_language(stage, "Nog %d stappen hebben geen plaats.",
                                             "%d steps have no place yet."),
                                 left));
    }
}
