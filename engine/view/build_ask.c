// ask on the screen: who is asked and what was said last, the questions that can still be asked,
// and beside them the talk so far.

#include <string.h>

#include "core/decision_kinds.h"
#include "view/build.h"


// Who the learner is: the person "ik" of the case, when it has one.
static const char *own_name(const Stage *stage) {
    const Scenario *scenario = case_scenario(stage->opened);
    for (int i = 0; i < scenario->person_count; i++) {
        if (strcmp(scenario->persons[i].id, "ik") == 0) {
            return text_of(stage, scenario->persons[i].name);
        }
    }
    return in_language(stage, "Jij", "You");
}


// What was asked in a turn and what was said in return; `text` NULL only shows who it is.
static void add_said(Stage *stage, int parent, const Decision *decision, const char *id,
                     const char *text, bool has_face) {
    const Person *person = &case_scenario(stage->opened)->persons[decision->person];
    int node = add_node(stage, parent, ROLE_SPEECH, id, text_of(stage, person->name));
    node_at(stage, node)->value = text;
    node_at(stage, node)->description = text_of(stage, person->role);
    node_at(stage, node)->picture = has_face ? person_face(stage, person, NULL) : NULL;
}


static void add_turn(Stage *stage, int parent, const Decision *decision, int question,
                     bool has_face) {
    const Option *asked = &decision->options[question];
    int node = add_node(stage, parent, ROLE_SPEECH, node_id(stage, "asked/%s", asked->id),
                        own_name(stage));
    node_at(stage, node)->value = text_of(stage, asked->text);
    add_said(stage, parent, decision, node_id(stage, "answer/%s", asked->id),
             text_of(stage, asked->answer), has_face);
}


static void add_talk(Stage *stage, int main, const Decision *decision, const int *cells) {
    int turn = ask_turn(decision, cells);
    if (turn == 0) {
        add_said(stage, main, decision, "with", NULL, true);
    } else {
        add_turn(stage, main, decision, ask_asked(decision, cells, turn - 1), true);
    }
}


static void add_questions(Stage *stage, int main, const Decision *decision, const int *cells,
                          int at) {
    int order[SCENARIO_MAX_OPTIONS];
    int turn = ask_turn(decision, cells);
    if (ask_is_ended(decision, cells)) {
        add_text(stage, main, "questions/over",
                 turn == decision->turns
                     ? in_language(stage, "Je tijd is om: dit was je laatste vraag.",
                                   "Your time is up: this was your last question.")
                     : in_language(stage, "Het gesprek is voorbij.", "The conversation is over."));
        return;
    }
    int list =
        add_node(stage, main, ROLE_GROUP, "questions", in_language(stage, "Vragen", "Questions"));
    add_heading(stage, list, "questions/title", 2,
                format_text(stage,
                            in_language(stage, "Wat vraag je? Vraag %d van hoogstens %d",
                                        "What do you ask? Question %d of at most %d"),
                            turn + 1, decision->turns));
    run_option_order(session_run(stage->session), at, order);
    for (int i = 0; i < decision->option_count; i++) {
        const Option *question = &decision->options[order[i]];
        if (!ask_is_open(decision, cells, order[i])) {
            continue;
        }
        int node = add_option(stage, list, node_id(stage, "question/%s", question->id),
                              text_of(stage, question->text), false, ACT_ANSWER, order[i], 0);
        if (stage->view.focus == NODE_NONE) {
            stage->view.focus = node;
        }
    }
}


static void add_earlier(Stage *stage, const Decision *decision, const int *cells) {
    int turn = ask_turn(decision, cells);
    if (turn < 2) {
        build_shown_record(stage);
        return;
    }
    const char *title = in_language(stage, "Eerder in dit gesprek", "Earlier in this conversation");
    int aside = add_aside(stage, title);
    add_heading(stage, aside, "earlier/title", 2, title);
    for (int i = 0; i < turn - 1; i++) {
        add_turn(stage, aside, decision, ask_asked(decision, cells, i), false);
    }
}


void build_ask(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = run_answer(run, at);
    build_place(stage);
    build_banner(stage);
    int main = add_main(stage);
    add_question(stage, main, decision);
    add_talk(stage, main, decision, cells);
    add_questions(stage, main, decision, cells, at);
    add_earlier(stage, decision, cells);
    int actions = add_actions(stage);
    const char *end = in_language(stage, "Gesprek afronden", "End the conversation");
    if (ask_is_ended(decision, cells)) {
        add_primary(stage, actions, "submit", end, ACT_SUBMIT, 0, 0);
    } else if (ask_turn(decision, cells) > 0) {
        add_button(stage, actions, "submit", end, ACT_SUBMIT, 0, 0);
    }
}
