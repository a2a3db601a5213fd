// Home, progress: what all finished sessions show, first attempts beside later ones, as bars and as
// a table; and per indicator each time on its own.

#include "view/build.h"
#include "view/home.h"


static void add_tally_bar(Stage *stage, int parent, const char *id, const char *name,
                          const Tally *tally) {
    if (tally->observations > 0) {
        add_bar(stage, parent, &(Bar){id, name, tally, true});
    }
}


// One bar for each session in which it was seen.
static void add_each_time(Stage *stage, int parent, const ProgressRow *row) {
    for (int i = 0; i < row->count; i++) {
        const ProgressPoint *point = &row->points[i];
        int node = add_node(stage, parent, ROLE_BAR,
                            node_id(stage, "home/point/%s/%s/%d", row->framework, row->id, i),
                            format_text(stage, "%s · %s", home_when(stage, point->session),
                                        home_case_title(stage, point->session)));
        const char *words =
            format_text(stage, in_language(stage, "%d van %d", "%d of %d"), point->raw, point->max);
        Node *bar = node_at(stage, node);
        bar->number = point->raw;
        bar->limit = point->max;
        bar->count = point->observations;
        bar->flags |= NODE_COMPACT;
        bar->value = words;
    }
}


static void add_indicators(Stage *stage, int panel, int competency) {
    const Progress *progress = stage->home->progress;
    for (int i = 0; i < progress->indicator_count; i++) {
        const ProgressRow *row = &progress->indicators[i];
        if (row->competency == competency) {
            add_heading(stage, panel,
                        node_id(stage, "home/indicator/%s/%s", row->framework, row->id), 3,
                        text_of(stage, row->title));
            add_each_time(stage, panel, row);
        }
    }
}


static void add_competency(Stage *stage, int main, int number) {
    const ProgressRow *row = &stage->home->progress->competencies[number];
    bool is_open = stage->home->unfolded == number;
    const char *id = node_id(stage, "home/competency/%s/%s", row->framework, row->id);
    int panel = add_node(stage, main, ROLE_PANEL, id, text_of(stage, row->title));
    add_heading(stage, panel, node_id(stage, "%s/title", id), 2, text_of(stage, row->title));
    if (row->all.observations == 0) {
        int none = add_text(stage, panel, node_id(stage, "%s/none", id),
                            in_language(stage, "Nog niet gezien in een casus die je afrondde.",
                                        "Not seen yet in a case you finished."));
        node_at(stage, none)->tone = TONE_QUIET;
        return;
    }
    add_tally_bar(stage, panel, node_id(stage, "%s/first", id),
                  in_language(stage, "Eerste keer", "First time"), &row->first);
    add_tally_bar(stage, panel, node_id(stage, "%s/later", id),
                  in_language(stage, "Later", "Later"), &row->later);
    int fold = add_button(stage, panel, node_id(stage, "%s/fold", id),
                          is_open ? in_language(stage, "Gedrag verbergen", "Hide behaviour")
                                  : in_language(stage, "Per gedrag, keer voor keer",
                                                "By behaviour, each time"),
                          ACT_HOME, HOME_FOLD, number);
    node_at(stage, fold)->flags |= NODE_COMPACT | (is_open ? NODE_EXPANDED : 0);
    if (is_open) {
        add_indicators(stage, panel, number);
    }
}


// ---- As a table ----


static const char *share_or_dash(Stage *stage, const Tally *tally) {
    return tally->max > 0 ? format_text(stage, "%d %%", score_share(100, tally->raw, tally->max))
                          : "-";
}


static void add_row(Stage *stage, int table, const char *kind, const ProgressRow *row) {
    const char *id = node_id(stage, "home/%s/%s/%s/row", kind, row->framework, row->id);
    int line = add_node(stage, table, ROLE_TABLE_ROW, id, text_of(stage, row->title));
    add_cell(stage, line, node_id(stage, "%s/0", id), row->id, 2);
    add_cell(stage, line, node_id(stage, "%s/1", id), text_of(stage, row->title), 7);
    add_cell(stage, line, node_id(stage, "%s/2", id), share_or_dash(stage, &row->first), 2);
    add_cell(stage, line, node_id(stage, "%s/3", id), share_or_dash(stage, &row->later), 2);
    add_cell(stage, line, node_id(stage, "%s/4", id),
             format_text(stage, "%d", row->all.observations), 2);
}


static void add_table(Stage *stage, int main, const char *kind, const char *name,
                      const ProgressRow *rows, int count) {
    int table = add_node(stage, main, ROLE_TABLE, node_id(stage, "home/%s", kind), name);
    int head = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "home/%s/head", kind),
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, node_id(stage, "home/%s/h0", kind), in_language(stage, "Code", "Code"),
             2);
    add_cell(stage, head, node_id(stage, "home/%s/h1", kind), name, 7);
    add_cell(stage, head, node_id(stage, "home/%s/h2", kind),
             in_language(stage, "Eerste keer", "First time"), 2);
    add_cell(stage, head, node_id(stage, "home/%s/h3", kind), in_language(stage, "Later", "Later"),
             2);
    add_cell(stage, head, node_id(stage, "home/%s/h4", kind),
             in_language(stage, "Waarnemingen", "Observations"), 2);
    for (int i = 0; i < count; i++) {
        add_row(stage, table, kind, &rows[i]);
    }
}


static void add_forms(Stage *stage, int main) {
    int row = add_node(stage, main, ROLE_ROW, "home/forms",
                       in_language(stage, "Hoe wil je het zien?", "How do you want to see it?"));
    for (int i = 0; i < 2; i++) {
        add_option(stage, row, i ? "home/form/table" : "home/form/bars",
                   i ? in_language(stage, "Als tabel", "As a table")
                     : in_language(stage, "Als balken", "As bars"),
                   stage->home->is_table == (i == 1), ACT_HOME, HOME_AS_TABLE, i);
    }
}


void build_home_progress(Stage *stage, int main) {
    const Home *home = stage->home;
    if (!home->progress) {
        return;  // the problem was told
    }
    if (home->overview->finished == 0) {
        add_text(stage, main, "home/progress/none",
                 in_language(stage,
                             "Hier zie je later hoe je groeit: per competentie, van de eerste keer "
                             "tot de laatste. Speel eerst een casus uit.",
                             "Here you will see how you grow: by competency, from the first time "
                             "to the last. Finish a case first."));
        return;
    }
    add_text(
        stage, main, "home/progress/how",
        in_language(stage,
                    "Een balk telt op wat je liet zien in de casussen die je afrondde. 'Eerste "
                    "keer': toen je een casus voor het eerst speelde. 'Later': de keren "
                    "daarna, toen je de uitleg al kende. Het haakje onder een balk zegt hoe "
                    "zeker dat is. Onder drie waarnemingen zijn er te weinig gegevens.",
                    "A bar adds up what you showed in the cases you finished. 'First time': "
                    "when you played a case for the first time. 'Later': the times after that, "
                    "when you knew the explanation. The bracket under a bar says how sure that "
                    "is. With fewer than three observations there is too little data."));
    add_forms(stage, main);
    const Progress *progress = home->progress;
    if (home->is_table) {
        add_table(stage, main, "competencies", in_language(stage, "Competentie", "Competency"),
                  progress->competencies, progress->competency_count);
        add_table(stage, main, "indicators",
                  in_language(stage, "Gedragsindicator", "Behaviour indicator"),
                  progress->indicators, progress->indicator_count);
        return;
    }
    for (int i = 0; i < progress->competency_count; i++) {
        add_competency(stage, main, i);
    }
}
