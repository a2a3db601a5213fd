// Debrief: how it ended, every decision again with its reasons, and the competencies as bars and as
// a table.

#include "core/decision.h"
#include "view/build.h"

typedef enum Tab { TAB_ENDING, TAB_DECISIONS, TAB_COMPETENCIES, TAB_TABLE, TAB_LOG, TAB_COUNT } Tab;


static void add_tabs(Stage *stage, int main) {
    static const Text NAMES[TAB_COUNT] = {{{"Afloop", "Ending"}},
                                          {{"Beslissingen", "Decisions"}},
                                          {{"Competenties", "Competencies"}},
                                          {{"Tabel", "Table"}},
                                          {{"Logboek", "Log"}}};
    int row =
        add_node(stage, main, ROLE_ROW, "tabs",
                 in_language(stage, "Onderdelen van de nabespreking", "Parts of the debrief"));
    for (int i = 0; i < TAB_COUNT; i++) {
        int tab =
            add_node(stage, row, ROLE_TAB, node_id(stage, "tab/%d", i), text_of(stage, NAMES[i]));
        node_at(stage, tab)->flags |= stage->tab == i ? NODE_SELECTED : 0;
        node_act(stage, tab, ACT_TAB, i, 0);
        if (stage->tab == i) {
            stage->view.focus = tab;
        }
    }
}


static void add_ending(Stage *stage, int main) {
    const Run *run = session_run(stage->session);
    Scoreboard board;
    run_scoreboard(run, &board);
    if (run->ending >= 0) {
        const Ending *ending = &run->scenario->endings[run->ending];
        int panel = add_node(stage, main, ROLE_PANEL, "ending", text_of(stage, ending->title));
        add_heading(stage, panel, "ending/title", 2, text_of(stage, ending->title));
        add_text(stage, panel, "ending/text", text_of(stage, ending->text));
    }
    add_bar(stage, main,
            &(Bar){"total", in_language(stage, "Alle punten", "All points"), &board.total, true});
    if (run->scenario->pass > 0) {
        bool passed = scoreboard_passes(&board, run->scenario->pass);
        add_status(stage, main, "passed", passed ? TONE_GOOD : TONE_WARN,
                   format_text(
                       stage,
                       passed
                           ? in_language(stage, "Gehaald: je hebt ten minste %d %% van de punten.",
                                         "Passed: you have at least %d %% of the points.")
                           : in_language(stage,
                                         "Nog niet gehaald: daarvoor is %d %% van de punten nodig.",
                                         "Not passed yet: that takes %d %% of the points."),
                       run->scenario->pass));
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


static void add_decisions(Stage *stage, int main) {
    const Run *run = session_run(stage->session);
    for (int d = 0; d < run->scenario->decision_count; d++) {
        if (run_is_done(run, d) && decision_rules(run->scenario->decisions[d].type)->is_scored) {
            int panel = add_node(stage, main, ROLE_PANEL, node_id(stage, "decision/%d", d),
                                 text_of(stage, run->scenario->decisions[d].ask));
            build_outcome(stage, panel, d);
        }
    }
}


static void add_competencies(Stage *stage, int main) {
    const Run *run = session_run(stage->session);
    const Framework *framework = run->scenario->framework;
    Scoreboard board;
    run_scoreboard(run, &board);
    add_text(stage, main, "competencies/how", bar_meaning(stage));
    for (int c = 0; c < framework->competency_count; c++) {
        const Competency *competency = &framework->competencies[c];
        int panel =
            add_node(stage, main, ROLE_PANEL, node_id(stage, "competency/%s", competency->id),
                     text_of(stage, competency->title));
        add_heading(stage, panel, node_id(stage, "competency/%s/title", competency->id), 3,
                    text_of(stage, competency->title));
        add_bar(stage, panel,
                &(Bar){node_id(stage, "bar/%s", competency->id),
                       in_language(stage, "Samen", "Together"), &board.competencies[c], true});
        for (int i = 0; i < framework->indicator_count; i++) {
            if (framework->indicators[i].competency == c && board.indicators[i].observations > 0) {
                add_bar(stage, panel,
                        &(Bar){node_id(stage, "bar/%s", framework->indicators[i].id),
                               text_of(stage, framework->indicators[i].title), &board.indicators[i],
                               false});
            }
        }
    }
}


static void add_score_row(Stage *stage, int table, const char *id, const char *name,
                          const Tally *tally) {
    int row = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "score/%s", id), name);
    add_cell(stage, row, node_id(stage, "score/%s/0", id), id, 2);
    add_cell(stage, row, node_id(stage, "score/%s/1", id), name, 7);
    add_cell(stage, row, node_id(stage, "score/%s/2", id),
             format_text(stage, "%d / %d", tally->raw, tally->max), 2);
    add_cell(stage, row, node_id(stage, "score/%s/3", id),
             tally->max > 0 ? format_text(stage, "%d %%", score_share(100, tally->raw, tally->max))
                            : "-",
             2);
    add_cell(stage, row, node_id(stage, "score/%s/4", id),
             format_text(stage, "%d", tally->observations), 2);
}


static int add_score_table(Stage *stage, int main, const char *id, const char *name) {
    int table = add_node(stage, main, ROLE_TABLE, id, name);
    int head = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "%s/head", id),
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, node_id(stage, "%s/h0", id), in_language(stage, "Code", "Code"), 2);
    add_cell(stage, head, node_id(stage, "%s/h1", id), name, 7);
    add_cell(stage, head, node_id(stage, "%s/h2", id), in_language(stage, "Punten", "Points"), 2);
    add_cell(stage, head, node_id(stage, "%s/h3", id), in_language(stage, "Aandeel", "Share"), 2);
    add_cell(stage, head, node_id(stage, "%s/h4", id),
             in_language(stage, "Waarnemingen", "Observations"), 2);
    return table;
}


static void add_table(Stage *stage, int main) {
    const Run *run = session_run(stage->session);
    const Framework *framework = run->scenario->framework;
    Scoreboard board;
    run_scoreboard(run, &board);
    int table = add_score_table(stage, main, "table/competencies",
                                in_language(stage, "Competentie", "Competency"));
    for (int c = 0; c < framework->competency_count; c++) {
        add_score_row(stage, table, framework->competencies[c].id,
                      text_of(stage, framework->competencies[c].title), &board.competencies[c]);
    }
    table = add_score_table(stage, main, "table/indicators",
                            in_language(stage, "Gedragsindicator", "Behaviour indicator"));
    for (int i = 0; i < framework->indicator_count; i++) {
        if (board.indicators[i].observations > 0) {
            add_score_row(stage, table, framework->indicators[i].id,
                          text_of(stage, framework->indicators[i].title), &board.indicators[i]);
        }
    }
}


static void add_log(Stage *stage, int main) {
    add_text(
        stage, main, "log/what",
        in_language(
            stage,
            "Je antwoorden staan in een logboek op deze computer. Het kenmerk hieronder hoort "
            "bij precies dit logboek: verandert er iets in, dan klopt het niet meer.",
            "Your answers are in a log on this computer. The mark below belongs to exactly this "
            "log: if anything in it changes, the mark no longer fits."));
    add_pair(stage, main, "log/folder", in_language(stage, "Map", "Folder"),
             arena_copy_text(stage->view.arena, session_folder(stage->session)));
    add_pair(stage, main, "log/head", in_language(stage, "Kenmerk", "Mark"),
             arena_copy_text(stage->view.arena, session_head(stage->session)));
    add_pair(stage, main, "log/player", in_language(stage, "Gespeeld als", "Played as"),
             stage->options.session.player);
}


// All of it below each other, in the three steps of a debrief: what happened, why, and what next.
static void build_page(Stage *stage) {
    int main = add_main(stage);
    add_heading(stage, main, "debrief/title", 1,
                text_of(stage, session_run(stage->session)->scenario->title));
    add_heading(stage, main, "step/1", 2,
                in_language(stage, "1. Wat gebeurde er?", "1. What happened?"));
    add_ending(stage, main);
    add_heading(stage, main, "step/2", 2, in_language(stage, "2. Waarom?", "2. Why?"));
    add_decisions(stage, main);
    add_heading(stage, main, "step/3", 2,
                in_language(stage, "3. Wat doe je morgen anders?",
                            "3. What will you do differently tomorrow?"));
    add_competencies(stage, main);
    add_table(stage, main);
    add_heading(stage, main, "step/log", 2, in_language(stage, "Logboek", "Log"));
    add_log(stage, main);
}


void build_debrief(Stage *stage) {
    if (stage->is_page) {
        stage->view.screen = SCREEN_REPORT;
        build_page(stage);
        return;
    }
    stage->view.screen = SCREEN_REPORT;
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "debrief/title", 1, in_language(stage, "Nabespreking", "Debrief"));
    add_tabs(stage, main);
    add_message(stage, main);
    switch ((Tab)stage->tab) {
    case TAB_DECISIONS:
        add_decisions(stage, main);
        break;
    case TAB_COMPETENCIES:
        add_competencies(stage, main);
        break;
    case TAB_TABLE:
        add_table(stage, main);
        break;
    case TAB_LOG:
        add_log(stage, main);
        break;
    case TAB_ENDING:
    case TAB_COUNT:
        add_ending(stage, main);
        break;
    }
    int actions = add_actions(stage);
    int quit = add_leave(stage, actions);
    if (stage->tab + 1 < TAB_COUNT) {
        add_primary(stage, actions, "tab/next",
                    in_language(stage, "Volgend onderdeel", "Next part"), ACT_TAB, stage->tab + 1,
                    0);
    } else {
        node_at(stage, quit)->flags |= NODE_PRIMARY;
    }
}
