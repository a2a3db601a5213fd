// Debrief, step 3: the competencies as bars or as a table.

#include "base/buffer.h"
#include "view/build.h"
#include "view/debrief.h"


// ---- Bars ----


static void add_indicators(Stage *stage, int panel, const Scoreboard *board, int competency) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    for (int i = 0; i < framework->indicator_count; i++) {
        if (framework->indicators[i].competency == competency &&
            board->indicators[i].observations > 0) {
            add_bar(stage, panel,
                    &(Bar){node_id(stage, "bar/%s", framework->indicators[i].id),
                           text_of(stage, framework->indicators[i].title), &board->indicators[i],
                           false});
        }
    }
}


// A competency of a further framework says of which it is.
static const char *competency_name(Stage *stage, int competency) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    const Competency *about = &framework->competencies[competency];
    return about->source > 0
               ? format_text(stage, "%s (%s)", text_of(stage, about->title),
                             text_of(stage, framework->sources[about->source].title))
               : text_of(stage, about->title);
}


static void add_unseen(Stage *stage, int main, const Scoreboard *board) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    Buffer unseen = {0};
    for (int c = 0; c < framework->competency_count; c++) {
        if (board->competencies[c].observations == 0 && scoreboard_shows(board, framework, c)) {
            buffer_add(&unseen, unseen.length ? ", " : "");
            buffer_add(&unseen, competency_name(stage, c));
        }
    }
    if (unseen.length) {
        int node = add_text(stage, main, "competencies/unseen",
                            format_text(stage,
                                        in_language(stage, "Niet waargenomen in deze casus: %s.",
                                                    "Not observed in this case: %s."),
                                        unseen.text));
        node_at(stage, node)->tone = TONE_QUIET;
    }
    buffer_free(&unseen);
}


// One panel for all, or with their indicators one for each.
static void add_bars(Stage *stage, int main, const Scoreboard *board, bool is_full) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    const char *all = in_language(stage, "Competenties", "Competencies");
    int panel = is_full ? NODE_NONE : add_node(stage, main, ROLE_PANEL, "competencies/bars", all);
    for (int c = 0; c < framework->competency_count; c++) {
        const char *id = framework->competencies[c].id;
        const char *name = competency_name(stage, c);
        if (board->competencies[c].observations == 0) {
            continue;
        }
        if (is_full) {
            panel = add_node(stage, main, ROLE_PANEL, node_id(stage, "competency/%s", id), name);
            add_heading(stage, panel, node_id(stage, "competency/%s/title", id), 3, name);
        }
        add_bar(stage, panel,
                &(Bar){node_id(stage, "bar/%s", id),
                       is_full ? in_language(stage, "Samen", "Together") : name,
                       &board->competencies[c], true});
        if (is_full) {
            add_indicators(stage, panel, board, c);
        }
    }
    add_unseen(stage, main, board);
}


// ---- Table ----


static const char *band_cell(Stage *stage, const Tally *tally, bool is_judged) {
    Band band = score_band(tally);
    if (!is_judged || tally->observations < SCORE_ENOUGH_OBSERVATIONS) {
        return tally->observations == 0 ? in_language(stage, "niet waargenomen", "not observed")
               : is_judged ? in_language(stage, "te weinig gegevens", "too little data")
                           : "-";
    }
    return format_text(stage, "%d–%d %%", score_share(100, band.low, SCORE_WHOLE),
                       score_share(100, band.high, SCORE_WHOLE));
}


static void add_row(Stage *stage, int table, const Bar *bar) {
    const Tally *tally = bar->tally;
    const char *id = bar->id;
    int row = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "score/%s", id), bar->name);
    add_cell(stage, row, node_id(stage, "score/%s/0", id), id, 2);
    add_cell(stage, row, node_id(stage, "score/%s/1", id), bar->name, 6);
    add_cell(stage, row, node_id(stage, "score/%s/2", id),
             format_text(stage, "%d / %d", tally->raw, tally->max), 2);
    add_cell(stage, row, node_id(stage, "score/%s/3", id),
             tally->max > 0 ? format_text(stage, "%d %%", score_share(100, tally->raw, tally->max))
                            : "-",
             2);
    add_cell(stage, row, node_id(stage, "score/%s/4", id), band_cell(stage, tally, bar->is_judged),
             3);
    add_cell(stage, row, node_id(stage, "score/%s/5", id),
             format_text(stage, "%d", tally->observations), 2);
}


static int add_score_table(Stage *stage, int main, const char *id, const char *name) {
    int table = add_node(stage, main, ROLE_TABLE, id, name);
    int head = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "%s/head", id),
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, node_id(stage, "%s/h0", id), in_language(stage, "Code", "Code"), 2);
    add_cell(stage, head, node_id(stage, "%s/h1", id), name, 6);
    add_cell(stage, head, node_id(stage, "%s/h2", id), in_language(stage, "Punten", "Points"), 2);
    add_cell(stage, head, node_id(stage, "%s/h3", id), in_language(stage, "Aandeel", "Share"), 2);
    add_cell(stage, head, node_id(stage, "%s/h4", id), in_language(stage, "Zekerheid", "Certainty"),
             3);
    add_cell(stage, head, node_id(stage, "%s/h5", id),
             in_language(stage, "Waarnemingen", "Observations"), 2);
    return table;
}


static void add_tables(Stage *stage, int main, const Scoreboard *board) {
    const Framework *framework = case_scenario(stage->opened)->framework;
    int table = add_score_table(stage, main, "table/competencies",
                                in_language(stage, "Competentie", "Competency"));
    for (int c = 0; c < framework->competency_count; c++) {
        if (scoreboard_shows(board, framework, c)) {
            add_row(stage, table,
                    &(Bar){framework->competencies[c].id, competency_name(stage, c),
                           &board->competencies[c], true});
        }
    }
    table = add_score_table(stage, main, "table/indicators",
                            in_language(stage, "Gedragsindicator", "Behaviour indicator"));
    for (int i = 0; i < framework->indicator_count; i++) {
        if (board->indicators[i].observations > 0) {
            add_row(stage, table,
                    &(Bar){framework->indicators[i].id,
                           text_of(stage, framework->indicators[i].title), &board->indicators[i],
                           false});
        }
    }
}


static void add_shapes(Stage *stage, int main) {
    static const Text NAMES[DEBRIEF_SHAPE_COUNT] = {{{"Balken", "Bars"}},
                                                    {{"Balken met indicatoren",
                                                      "Bars with indicators"}},
                                                    {{"Tabel", "Table"}}};
    int row = add_node(stage, main, ROLE_ROW, "shapes",
                       in_language(stage, "Hoe wil je het zien?", "How do you want to see it?"));
    for (int i = 0; i < DEBRIEF_SHAPE_COUNT; i++) {
        int option =
            add_option(stage, row, node_id(stage, "shape/%d", i), text_of(stage, NAMES[i]),
                       stage->debrief->shape == (DebriefShape)i, ACT_DEBRIEF, DEBRIEF_SHOW, i);
        node_at(stage, option)->flags |= NODE_COMPACT;
    }
}


void build_debrief_scores(Stage *stage, int main) {
    Scoreboard board;
    DebriefShape shape = stage->debrief->shape;
    run_scoreboard(session_run(stage->session), &board);
    add_heading(stage, main, "competencies", stage->is_page ? 3 : 2,
                in_language(stage, "Wat je liet zien", "What you showed"));
    if (!stage->is_page) {
        add_shapes(stage, main);
    }
    if (stage->is_page || shape != DEBRIEF_TABLE) {
        add_bars(stage, main, &board, stage->is_page || shape == DEBRIEF_BARS_IN_FULL);
    }
    if (stage->is_page || shape == DEBRIEF_TABLE) {
        add_tables(stage, main, &board);
    }
    add_text(stage, main, "competencies/how", bar_meaning(stage));
}
