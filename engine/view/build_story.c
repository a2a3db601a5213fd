// Screens of the story: somebody speaks, a question with options, a moment to reflect.

#include <stdio.h>

#include "view/build.h"


const char *person_face(const Stage *stage, const Person *person, const char *mood) {
    char name[SCENARIO_NAME_MAX * 2];
    if (!person->face) {
        return NULL;
    }
    if (mood) {
        snprintf(name, sizeof name, "%s-%s", person->face, mood);
        const char *path = case_picture(stage->opened, "faces", name);
        if (path) {
            return path;
        }
    }
    return case_picture(stage->opened, "faces", person->face);
}


// Who speaks in this scene, so that a face can have their pictures ready.
static void expect_speakers(Stage *stage) {
    const Run *run = session_run(stage->session);
    View *view = &stage->view;
    for (int i = 0; i < run->scenario->step_count && view->soon_count < VIEW_SOON_MAX; i++) {
        const Step *step = &run->scenario->steps[i];
        if (step->scene != run->scene || step->kind != STEP_SAY || step->subject < 0) {
            continue;
        }
        const char *face = person_face(stage, &run->scenario->persons[step->subject], step->mood);
        bool is_new = face != NULL;
        for (int k = 0; k < view->soon_count && is_new; k++) {
            is_new = view->soon[k] != face;  // paths are kept by the case: one pointer each
        }
        if (is_new) {
            view->soon[view->soon_count++] = face;
        }
    }
}


static void expect_text(Stage *stage, Role role, Text text) {
    View *view = &stage->view;
    if (view->soon_text_count < VIEW_SOON_MAX) {
        view->soon_texts[view->soon_text_count++] = (SoonText){role, text_of(stage, text)};
    }
}


// What is read after this speech, as far as nobody has to decide anything first.
static void expect_next(Stage *stage, int at) {
    const Scenario *scenario = case_scenario(stage->opened);
    const Step *step = &scenario->steps[at];
    do {
        at = step->next;
        step = at >= 0 ? &scenario->steps[at] : NULL;
    } while (step &&
             (step->kind == STEP_SHOW || step->kind == STEP_NOTE || step->kind == STEP_SET));
    if (step && step->kind == STEP_SAY) {
        expect_text(stage, step->subject >= 0 ? ROLE_SPEECH : ROLE_TEXT, step->text);
    } else if (step && step->kind == STEP_DECIDE) {
        const Decision *decision = &scenario->decisions[step->subject];
        expect_text(stage, ROLE_HEADING, decision->ask);
        for (int i = 0; decision->type == DECISION_CHOOSE && i < decision->option_count; i++) {
            expect_text(stage, ROLE_OPTION, decision->options[i].text);
        }
    }
}


void build_place(Stage *stage) {
    const Run *run = session_run(stage->session);
    const Scene *scene = run->scene >= 0 ? &run->scenario->scenes[run->scene] : NULL;
    stage->view.screen = SCREEN_STORY;
    stage->view.backdrop = scene ? case_picture(stage->opened, "pictures", scene->place) : NULL;
    stage->view.backdrop_name = scene ? text_of(stage, scene->title) : NULL;
    expect_speakers(stage);
}


void build_shown_record(Stage *stage) {
    int record = session_run(stage->session)->shown;
    if (record >= 0) {
        int aside = add_aside(stage, record_name(stage, record));
        add_heading(stage, aside, "aside/title", 2, record_name(stage, record));
        build_record_page(stage, aside, record);
        build_record_button(stage, aside, record);
    }
}


// Time has passed: how long, and what day it is now.
static void build_advance(Stage *stage) {
    const Run *run = session_run(stage->session);
    char passed[DATE_WORDS_SIZE];
    char today[DATE_WORDS_SIZE];
    date_span_in_words(run->before, run->date, stage->view.language, passed);
    date_in_words(run->date, stage->view.language, today);
    build_place(stage);
    build_banner(stage);
    int main = add_main(stage);
    add_message(stage, main);
    if (run->date > run->before) {
        add_heading(stage, main, node_id(stage, "advance/%d", run->step), 1,
                    format_text(stage, in_language(stage, "%s later", "%s later"), passed));
    }
    add_text(stage, main, node_id(stage, "advance/%d/today", run->step),
             format_text(stage, in_language(stage, "Het is nu %s.", "It is now %s."), today));
    add_primary(stage, add_actions(stage), "continue", in_language(stage, "Verder", "Continue"),
                ACT_CONTINUE, 0, 0);
}


void build_story(Stage *stage) {
    const Run *run = session_run(stage->session);
    const Step *step = &run->scenario->steps[run->step];
    if (step->kind == STEP_ADVANCE) {
        build_advance(stage);
        return;
    }
    build_place(stage);
    build_banner(stage);
    int main = add_main(stage);
    add_message(stage, main);
    const char *id = node_id(stage, "say/%d", run->step);
    if (step->subject >= 0) {
        const Person *person = &run->scenario->persons[step->subject];
        int node = add_node(stage, main, ROLE_SPEECH, id, text_of(stage, person->name));
        node_at(stage, node)->value = text_of(stage, step->text);
        node_at(stage, node)->description = text_of(stage, person->role);
        node_at(stage, node)->picture = person_face(stage, person, step->mood);
    } else {
        add_text(stage, main, id, text_of(stage, step->text));
    }
    build_shown_record(stage);
    expect_next(stage, run->step);
    add_primary(stage, add_actions(stage), "continue", in_language(stage, "Verder", "Continue"),
                ACT_CONTINUE, 0, 0);
}


void build_reflect(Stage *stage, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    build_place(stage);
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "ask", 1, text_of(stage, decision->ask));
    add_message(stage, main);
    int area = add_node(stage, main, ROLE_TEXTAREA, "reflection",
                        in_language(stage, "Jouw gedachten", "Your thoughts"));
    node_at(stage, area)->value = arena_copy_text(stage->view.arena, stage->typed);
    node_at(stage, area)->description =
        decision->hint_count == 0 ? in_language(stage, "Dit telt niet mee en blijft van jou.",
                                                    "This does not count and stays yours.")
                                      : text_of(stage, decision->hints[0]);
    node_typed(stage, area, ACT_TYPED);
    stage->view.focus = area;
    add_text(
        stage, main, "privacy",
        in_language(
            stage,
            "Dit geeft geen punten. Je tekst staat in een eigen bestand en wordt niet meegestuurd.",
            "This gives no points. Your text is in a file of its own and is not sent along."));
    int actions = add_actions(stage);
    add_button(stage, actions, "skip", in_language(stage, "Overslaan", "Skip"), ACT_REFLECT, 0, 0);
    add_primary(stage, actions, "keep",
                in_language(stage, "Bewaren en verder", "Keep and continue"), ACT_REFLECT, 1, 0);
}
