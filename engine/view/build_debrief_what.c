// Debrief, step 1: how it ended, the score and the harm, and the road through the case.

#include "base/buffer.h"
#include "core/decision.h"
#include "core/decision_kinds.h"
#include "view/build.h"
#include "view/debrief.h"


static void add_ending(Stage *stage, int main) {
    const Run *run = session_run(stage->session);
    if (run->ending >= 0) {
        const Ending *ending = &run->scenario->endings[run->ending];
        int panel = add_node(stage, main, ROLE_PANEL, "ending", text_of(stage, ending->title));
        add_heading(stage, panel, "ending/title", 2, text_of(stage, ending->title));
        add_text(stage, panel, "ending/text", text_of(stage, ending->text));
    }
}


static void add_verdict(Stage *stage, int main, const Scoreboard *board, int pass) {
    bool passed = scoreboard_passes(board, pass);
    add_status(
        stage, main, "passed", passed ? TONE_GOOD : TONE_WARN,
        format_text(stage,
                    passed ? in_language(stage, "Gehaald: je hebt ten minste %d %% van de punten.",
                                         "Passed: you have at least %d %% of the points.")
                           : in_language(stage,
                                         "Nog niet gehaald: daarvoor is %d %% van de punten nodig.",
                                         "Not passed yet: that takes %d %% of the points."),
                    pass));
}


static void add_sums(Stage *stage, int main) {
    const Run *run = session_run(stage->session);
    Scoreboard board;
    run_scoreboard(run, &board);
    if (board.total.observations > 0) {
        add_bar(stage, main,
                &(Bar){"total", in_language(stage, "Alle punten", "All points"), &board.total,
                       false});
    }
    if (run->scenario->pass > 0) {
        add_verdict(stage, main, &board, run->scenario->pass);
    }
    if (scenario_destroys(run->scenario)) {
        add_pair(stage, main, "harm/destroyed",
                 in_language(stage, "Ten onrechte vernietigd", "Wrongly destroyed"),
                 format_text(stage, "%d", board.wrongly_destroyed));
        add_pair(stage, main, "harm/kept",
                 in_language(stage, "Ten onrechte bewaard", "Wrongly kept"),
                 format_text(stage, "%d", board.wrongly_kept));
    }
}


// ---- The road ----


// The options that were chosen, in a line; NULL for other kinds.
static const char *chosen_text(Stage *stage, const Decision *decision, const int *cells) {
    Buffer line = {0};
    if (decision->type != DECISION_CHOOSE) {
        return NULL;
    }
    for (int i = 0; i < decision->option_count; i++) {
        bool is_taken = decision->pick > 1 ? choose_has_taken(decision, cells, i) : cells[0] == i;
        if (is_taken) {
            buffer_add(&line, line.length ? " / " : "");
            buffer_add(&line, text_of(stage, decision->options[i].text));
        }
    }
    const char *text = arena_copy_text(stage->view.arena, buffer_text(&line));
    buffer_free(&line);
    return text;
}


static const char *points_text(Stage *stage, int decision, const int *cells) {
    Score score;
    run_score_cells(session_run(stage->session), decision, cells, &score);
    return format_text(stage, in_language(stage, "%d van %d punten", "%d of %d points"),
                       score_raw(&score), score_max(&score));
}


// How many others chose the same, when it is known.
static void add_others(Stage *stage, int parent, const char *id, int at, const int *cells) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    const OthersDecision *others = debrief_others(stage, at);
    bool is_one = decision->type == DECISION_CHOOSE && decision->pick <= 1 && cells[0] >= 0;
    int chosen = others && is_one ? others_chosen(others, decision->options[cells[0]].id) : -1;
    if (chosen >= 0) {
        add_pair(stage, parent, node_id(stage, "%s/others", id),
                 in_language(stage, "Anderen", "Others"),
                 format_text(stage,
                             in_language(stage, "%d van %d kozen dit ook",
                                         "%d of %d chose this too"),
                             chosen, others->people));
    }
}


static void add_decision(Stage *stage, int parent, const char *id, const Stop *stop) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[stop->subject];
    int node = add_pair(stage, parent, id, in_language(stage, "Beslissing", "Decision"),
                        text_of(stage, decision->ask));
    if (!stop->cells || !decision_rules(decision->type)->is_scored) {
        return;
    }
    const char *answer = chosen_text(stage, decision, stop->cells);
    node_at(stage, node)->description =
        answer ? format_text(stage, "%s: %s", in_language(stage, "Jouw antwoord", "Your answer"),
                             answer)
               : points_text(stage, stop->subject, stop->cells);
    add_others(stage, parent, id, stop->subject, stop->cells);
}


static void add_consequence(Stage *stage, int parent, const char *id, const Stop *stop) {
    const Scenario *scenario = case_scenario(stage->opened);
    const Step *step = &scenario->steps[stop->subject];
    const char *name = in_language(stage, "Gevolg", "Consequence");
    if (step->kind != STEP_SAY) {
        add_pair(stage, parent, id, name,
                 in_language(stage, "Iets van eerder kwam terug.", "Something came back."));
        return;
    }
    const char *text = text_of(stage, step->text);
    add_pair(stage, parent, id, name,
             step->subject < 0
                 ? text
                 : format_text(stage, "%s: %s",
                               text_of(stage, scenario->persons[step->subject].name), text));
}


static void add_stop(Stage *stage, int parent, int number) {
    const Stop *stop = &stage->debrief->journey->stops[number];
    const Scenario *scenario = case_scenario(stage->opened);
    const char *id = node_id(stage, "stop/%d", number);
    switch (stop->kind) {
    case STOP_DECISION:
        add_decision(stage, parent, id, stop);
        break;
    case STOP_UNDONE:
        add_pair(stage, parent, id, in_language(stage, "Teruggenomen", "Taken back"),
                 text_of(stage, scenario->decisions[stop->subject].ask));
        break;
    case STOP_TIME:
        add_pair(stage, parent, id, in_language(stage, "Tijd", "Time"),
                 format_text(stage, in_language(stage, "Van %s tot %s", "From %s to %s"),
                             long_date_text(stage, stop->from), long_date_text(stage, stop->date)));
        break;
    case STOP_CONSEQUENCE:
        add_consequence(stage, parent, id, stop);
        break;
    case STOP_ENDING:
        if (stop->subject >= 0) {
            add_pair(stage, parent, id, in_language(stage, "Afloop", "Ending"),
                     text_of(stage, scenario->endings[stop->subject].title));
        }
        break;
    case STOP_SCENE:
        break;
    }
}


static int add_scene(Stage *stage, int main, int number) {
    const Stop *stop = &stage->debrief->journey->stops[number];
    const char *title = text_of(stage, case_scenario(stage->opened)->scenes[stop->subject].title);
    const char *day = long_date_text(stage, stop->date);
    const char *name = !title[0] ? day
                       : !day[0] ? title
                                 : format_text(stage, "%s · %s", title, day);
    const char *id = node_id(stage, "stop/%d", number);
    int panel = add_node(stage, main, ROLE_PANEL, id,
                         name[0] ? name : in_language(stage, "Scene", "Scene"));
    add_heading(stage, panel, node_id(stage, "%s/title", id), 3, node_at(stage, panel)->name);
    return panel;
}


static void add_road(Stage *stage, int main) {
    const Debrief *debrief = stage->debrief;
    add_heading(stage, main, "road", stage->is_page ? 3 : 2,
                in_language(stage, "Jouw weg door de casus", "Your road through the case"));
    if (!debrief->journey) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&debrief->lost, stage->view.language, text, (int)sizeof text);
        add_status(stage, main, "road/lost", TONE_WARN,
                   format_text(stage,
                               in_language(stage,
                                           "De weg kon niet uit het logboek worden gelezen. %s",
                                           "The road could not be read from the log. %s"),
                               text));
        return;
    }
    int panel = main;
    for (int i = 0; i < debrief->journey->count; i++) {
        if (debrief->journey->stops[i].kind == STOP_SCENE) {
            panel = add_scene(stage, main, i);
        } else {
            add_stop(stage, panel, i);
        }
    }
}


static void add_others_note(Stage *stage, int main) {
    const Debrief *debrief = stage->debrief;
    if (debrief->others_lost.code != ERROR_NONE) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&debrief->others_lost, stage->view.language, text, (int)sizeof text);
        add_status(stage, main, "others/lost", TONE_WARN,
                   format_text(stage,
                               in_language(stage, "Wat anderen kozen, kon niet worden gelezen. %s",
                                           "What others chose could not be read. %s"),
                               text));
    }
}


void build_debrief_what(Stage *stage, int main) {
    add_ending(stage, main);
    add_sums(stage, main);
    add_others_note(stage, main);
    add_road(stage, main);
}
