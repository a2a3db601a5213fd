// classify as a board: a pile of records and a column per class. Pick up a card, then choose where
// it goes.

#include "view/build.h"


static int add_card(Stage *stage, int column, int decision, int number) {
    const Decision *about = &case_scenario(stage->opened)->decisions[decision];
    const Record *record = &case_scenario(stage->opened)->records[about->records[number]];
    int card = add_node(stage, column, ROLE_CARD, node_id(stage, "card/%s", record->id),
                        record_name(stage, about->records[number]));
    Node *node = node_at(stage, card);
    node->value = text_of(stage, record->kind);
    node->flags |= stage->picked == number ? NODE_SELECTED : 0;
    node->description =
        stage->replay ? in_language(stage, "Kies om te lezen.", "Choose to read.")
        : stage->picked == number
            ? in_language(stage, "Opgepakt. Kies nu een kolom.", "Picked up. Now choose a column.")
            : in_language(stage, "Pak op om te verplaatsen.", "Pick up to move.");
    node_act(stage, card, ACT_PICK, number, 0);
    return card;
}


static int add_column(Stage *stage, int board, const char *id, const char *name, const char *hint,
                      int class, const Decision *decision, const int *cells, int at) {
    int column = add_node(stage, board, ROLE_COLUMN, id, name);
    int count = 0;
    node_at(stage, column)->description = hint && hint[0] ? hint : NULL;
    if (stage->picked >= 0 && cells[stage->picked] != class) {
        node_act(stage, column, ACT_PLACE, class, 0);
    }
    for (int i = 0; i < decision->record_count; i++) {
        if (cells[i] == class) {
            int card = add_card(stage, column, at, i);
            bool is_next = class < 0 && stage->picked < 0 && stage->view.focus == NODE_NONE;
            stage->view.focus = is_next ? card : stage->view.focus;
            count++;
        }
    }
    node_at(stage, column)->count = count;
    return count;
}


static void add_picked_record(Stage *stage, const Decision *decision) {
    const char *title = in_language(stage, "Stuk lezen", "Read a record");
    int aside = add_aside(stage, title);
    if (stage->picked < 0) {
        add_heading(stage, aside, "aside/title", 2, title);
        add_text(
            stage, aside, "aside/how",
            stage->replay
                ? in_language(stage, "Kies een kaart om het stuk hier te lezen.",
                              "Choose a card to read the record here.")
                : in_language(
                      stage,
                      "Kies een kaart om het stuk hier te lezen. Kies daarna de kolom waar het "
                      "hoort. Slepen mag ook.",
                      "Choose a card to read the record here. Then choose the column where it "
                      "belongs. You may also drag."));
        return;
    }
    int record = decision->records[stage->picked];
    add_heading(stage, aside, "aside/title", 2, record_name(stage, record));
    build_record_page(stage, aside, record);
    build_record_button(stage, aside, record);
}


void build_classify(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const Scheme *scheme = &run->scenario->schemes[decision->scheme];
    const int *cells = run_answer(run, at);
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_question(stage, main, decision);
    int board = add_node(stage, main, ROLE_BOARD, "board", in_language(stage, "Bord", "Board"));
    int left =
        add_column(stage, board, "class/-", in_language(stage, "Nog indelen", "Still to classify"),
                   NULL, -1, decision, cells, at);
    for (int i = 0; i < scheme->class_count; i++) {
        add_column(stage, board, node_id(stage, "class/%s", scheme->classes[i].id),
                   text_of(stage, scheme->classes[i].title),
                   text_of(stage, scheme->classes[i].hint), i, decision, cells, at);
    }
    add_picked_record(stage, decision);
    int ready =
        add_primary(stage, add_actions(stage), "submit",
                    in_language(stage, "Klaar met indelen", "Done classifying"), ACT_SUBMIT, 0, 0);
    if (left > 0) {
        node_disable(stage, ready,
                     format_text(stage,
                                 in_language(stage, "Nog %d stukken hebben geen plaats.",
                                             "%d records have no place yet."),
                                 left));
        if (stage->view.focus == ready) {
            stage->view.focus = NODE_NONE;
        }
    }
}
