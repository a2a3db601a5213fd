// Screens around the play: cover, settings, a message, reading a record, the notebook.

#include <stdio.h>

#include "view/build.h"


static void add_mode_choice(Stage *stage, int parent) {
    int group = add_node(stage, parent, ROLE_ROW, "cover/modes",
                         in_language(stage, "Hoe wil je spelen?", "How do you want to play?"));
    bool is_exam = stage->options.session.mode == RUN_EXAM;
    add_option(stage, group, "mode/practice", in_language(stage, "Oefenen", "Practice"), !is_exam,
               ACT_MODE, RUN_PRACTICE, 0);
    add_option(stage, group, "mode/exam", in_language(stage, "Toets", "Exam"), is_exam, ACT_MODE,
               RUN_EXAM, 0);
}


// What the chosen mode means, also where there is nothing to choose.
static void add_mode_words(Stage *stage, int parent) {
    add_text(stage, parent, "cover/mode",
             stage->options.session.mode == RUN_EXAM
                 ? in_language(stage,
                               "Toets: elk antwoord is meteen definitief en er zijn geen tips. De "
                               "uitleg komt aan het einde.",
                               "Exam: each answer is final at once and there are no hints. The "
                               "explanation comes at the end.")
                 : in_language(stage,
                               "Oefenen: na elke beslissing lees je meteen de uitleg. Je mag om "
                               "een tip vragen en je laatste beslissing terugnemen.",
                               "Practice: you read the explanation after each decision. You may "
                               "ask for a hint and take back your last decision."));
}


// Whoever begins an exam knows what it means.
static void build_sure(Stage *stage, int main) {
    add_heading(stage, main, "sure/title", 2,
                in_language(stage, "Toets beginnen?", "Begin the exam?"));
    add_status(stage, main, "sure/one-way", TONE_WARN,
               in_language(stage,
                           "Je kunt niet terug: elk antwoord is meteen definitief. Er zijn geen "
                           "tips, en pas aan het einde zie je wat goed was. Stoppen en later "
                           "verdergaan mag wel.",
                           "There is no way back: each answer is final at once. There are no "
                           "hints, and only at the end you see what was right. You may stop and go "
                           "on later."));
    int actions = add_actions(stage);
    int back = add_button(stage, actions, "sure/no", in_language(stage, "Terug", "Back"), ACT_MODE,
                          RUN_EXAM, 0);
    node_at(stage, back)->flags |= NODE_CANCEL;
    add_primary(stage, actions, "sure/yes", in_language(stage, "Toets beginnen", "Begin the exam"),
                ACT_BEGIN, 1, 0);
}


void build_cover(Stage *stage) {
    const Scenario *scenario = case_scenario(stage->opened);
    stage->view.screen = SCREEN_TITLE;
    stage->view.backdrop = case_picture(stage->opened, "pictures", scenario->picture);
    int main = add_main(stage);
    int kind = add_text(stage, main, "cover/kind",
                        scenario->minutes > 0
                            ? format_text(stage,
                                          in_language(stage, "Casus · ongeveer %d minuten",
                                                      "Case · about %d minutes"),
                                          scenario->minutes)
                            : in_language(stage, "Casus", "Case"));
    node_at(stage, kind)->tone = TONE_QUIET;
    add_heading(stage, main, "cover/title", 1, text_of(stage, scenario->title));
    if (stage->asks_exam) {
        build_sure(stage, main);
        return;
    }
    if (!text_is_empty(scenario->summary)) {
        add_text(stage, main, "cover/summary", text_of(stage, scenario->summary));
    }
    add_message(stage, main);
    build_intention(stage, main);
    if (!stage->options.is_mode_fixed) {
        add_mode_choice(stage, main);
    }
    add_mode_words(stage, main);
    int privacy = add_text(
        stage, main, "cover/privacy",
        format_text(stage,
                    in_language(stage, "Je speelt als %s. Je antwoorden blijven op deze computer.",
                                "You play as %s. Your answers stay on this computer."),
                    stage->options.session.player));
    node_at(stage, privacy)->tone = TONE_QUIET;
    int actions = add_actions(stage);
    node_at(stage, add_leave(stage, actions))->flags |= NODE_CANCEL;
    add_button(stage, actions, "pane/settings", in_language(stage, "Instellingen", "Settings"),
               ACT_PANE, PANE_SETTINGS, 0);
    if (stage->has_unfinished) {
        add_button(stage, actions, "begin", in_language(stage, "Opnieuw beginnen", "Start again"),
                   ACT_BEGIN, 0, 0);
        add_primary(stage, actions, "resume",
                    in_language(stage, "Verder waar je was", "Go on where you were"), ACT_RESUME, 0,
                    0);
    } else {
        if (stage->can_salvage) {
            add_button(stage, actions, "salvage",
                       in_language(stage, "Verder met wat nog past", "Go on with what still fits"),
                       ACT_SALVAGE, 0, 0);
        }
        add_primary(stage, actions, "begin",
                    stage->can_salvage ? in_language(stage, "Opnieuw beginnen", "Start again")
                                       : in_language(stage, "Beginnen", "Begin"),
                    ACT_BEGIN, 0, 0);
    }
}


void build_message(Stage *stage) {
    stage->view.screen = SCREEN_MESSAGE;
    int main = add_main(stage);
    add_heading(stage, main, "problem/title", 1,
                stage->problem.code == ERROR_CASE
                    ? in_language(stage, "Er is een fout in de casus",
                                  "There is a mistake in the case")
                    : in_language(stage, "Dit lukt nu niet", "This is not possible now"));
    if (stage->problem.place[0]) {
        add_pair(stage, main, "problem/file", in_language(stage, "Bestand", "File"),
                 stage->problem.place);
    }
    if (stage->problem.line > 0) {
        add_pair(stage, main, "problem/line", in_language(stage, "Regel", "Line"),
                 format_text(stage, "%d", stage->problem.line));
    }
    bool is_dutch_only = stage->view.language == LANGUAGE_EN && !stage->problem.english[0];
    add_status(stage, main, "problem/reason", TONE_BAD,
               format_text(stage, "%s%s", is_dutch_only ? "(in Dutch) " : "",
                           error_text(&stage->problem, stage->view.language)));
    if (stage->watch) {
        add_text(stage, main, "problem/live",
                 in_language(stage,
                             "Verbeter het bestand en sla het op: dan gaat Casus vanzelf verder.",
                             "Mend the file and save it: then Casus goes on by itself."));
    }
    if (stage->session) {
        add_text(stage, main, "problem/safe",
                 in_language(stage, "Alles wat je tot nu toe hebt geantwoord, is opgeslagen.",
                             "Everything you answered so far has been saved."));
    }
    int actions = add_actions(stage);
    int leave = add_leave(stage, actions);
    node_at(stage, leave)->flags |= NODE_PRIMARY | NODE_CANCEL;
    stage->view.focus = leave;
}


static void add_close(Stage *stage, int actions) {
    int node =
        add_primary(stage, actions, "close", in_language(stage, "Terug", "Back"), ACT_CLOSE, 0, 0);
    node_at(stage, node)->flags |= NODE_CANCEL;
}


static void add_keys(Stage *stage, int main) {
    add_heading(stage, main, "settings/keys", 2, in_language(stage, "Toetsen", "Keys"));
    add_pair(stage, main, "keys/tab", "Tab, Shift+Tab",
             in_language(stage, "naar het volgende of vorige onderdeel",
                         "to the next or previous part"));
    add_pair(stage, main, "keys/arrows", in_language(stage, "Pijltjes", "Arrows"),
             in_language(stage, "binnen een lijst of bord", "inside a list or board"));
    add_pair(stage, main, "keys/enter", in_language(stage, "Enter of spatie", "Enter or space"),
             in_language(stage, "kiezen", "choose"));
    add_pair(stage, main, "keys/search", "Ctrl+F", in_language(stage, "zoeken", "search"));
    add_pair(stage, main, "keys/primary", "Ctrl+Enter",
             in_language(stage, "de blauwe knop", "the blue button"));
    add_pair(stage, main, "keys/escape", "Esc", in_language(stage, "terug", "back"));
    add_pair(stage, main, "keys/zoom", "Ctrl+plus, Ctrl+min",
             in_language(stage, "groter, kleiner", "larger, smaller"));
    add_pair(stage, main, "keys/author", "F12, Ctrl+E",
             in_language(stage, "voor auteurs: achter het scherm kijken, de editor openen",
                         "for authors: look behind the screen, open the editor"));
}


void build_settings(Stage *stage) {
    static const int SCALES[] = {100, 125, 150, 175, 200};
    static const struct {
        Theme theme;
        const char *nl, *en;
    } THEMES[THEME_COUNT] = {{THEME_LIGHT, "Licht", "Light"},
                             {THEME_DARK, "Donker", "Dark"},
                             {THEME_CONTRAST, "Hoog contrast", "High contrast"}};
    stage->view.screen = SCREEN_WORK;
    int main = add_main(stage);
    add_heading(stage, main, "settings/title", 1, in_language(stage, "Instellingen", "Settings"));
    add_heading(stage, main, "settings/scale", 2,
                in_language(stage, "Grootte van tekst en knoppen", "Size of text and buttons"));
    int scales = add_node(stage, main, ROLE_ROW, "scales", in_language(stage, "Grootte", "Size"));
    for (int i = 0; i < 5; i++) {
        add_option(stage, scales, node_id(stage, "scale/%d", SCALES[i]),
                   format_text(stage, "%d %%", SCALES[i]), stage->view.scale == SCALES[i],
                   ACT_SCALE, SCALES[i], 0);
    }
    add_heading(stage, main, "settings/theme", 2, in_language(stage, "Kleuren", "Colours"));
    int themes =
        add_node(stage, main, ROLE_ROW, "themes", in_language(stage, "Kleuren", "Colours"));
    for (int i = 0; i < THEME_COUNT; i++) {
        add_option(stage, themes, node_id(stage, "theme/%d", i),
                   in_language(stage, THEMES[i].nl, THEMES[i].en),
                   stage->view.theme == THEMES[i].theme, ACT_THEME, (int)THEMES[i].theme, 0);
    }
    add_heading(stage, main, "settings/language", 2, in_language(stage, "Taal", "Language"));
    int languages =
        add_node(stage, main, ROLE_ROW, "languages", in_language(stage, "Taal", "Language"));
    add_option(stage, languages, "language/nl", "Nederlands", stage->view.language == LANGUAGE_NL,
               ACT_LANGUAGE, LANGUAGE_NL, 0);
    add_option(stage, languages, "language/en", "English", stage->view.language == LANGUAGE_EN,
               ACT_LANGUAGE, LANGUAGE_EN, 0);
    build_home_settings(stage, main);
    add_keys(stage, main);
    if (stage->session) {
        add_heading(stage, main, "settings/case", 2, in_language(stage, "Deze casus", "This case"));
        add_pair(stage, main, "settings/mode", in_language(stage, "Manier", "Mode"),
                 mode_name(stage));
        add_button(stage, main, "cover",
                   in_language(stage, "Terug naar het begin", "Back to the start"), ACT_COVER, 0,
                   0);
        add_text(stage, main, "cover/safe",
                 in_language(stage, "Wat je al hebt gedaan, blijft bewaard.",
                             "What you have done so far is kept."));
    }
    add_close(stage, add_actions(stage));
}


void build_read(Stage *stage) {
    stage->view.screen = SCREEN_READ;
    build_banner(stage);
    build_record_text(stage, add_main(stage), stage->record);
    int aside = add_aside(stage, in_language(stage, "Kenmerken", "Properties"));
    add_heading(stage, aside, "read/id", 2, record_name(stage, stage->record));
    build_record_facts(stage, aside, stage->record);
    build_record_metadata(stage, aside, stage->record);
    add_close(stage, add_actions(stage));
}


void build_notes(Stage *stage) {
    const Scenario *scenario = case_scenario(stage->opened);
    const Run *run = session_run(stage->session);
    int count = 0;
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "notes/title", 1, in_language(stage, "Notities", "Notes"));
    int list = add_node(stage, main, ROLE_LIST, "notes/list",
                        in_language(stage, "Je notities", "Your notes"));
    for (int i = 0; i < scenario->step_count; i++) {
        if (scenario->steps[i].kind == STEP_NOTE && run_has_note(run, i)) {
            add_node(stage, list, ROLE_ITEM, node_id(stage, "note/%d", i),
                     text_of(stage, scenario->steps[i].text));
            count++;
        }
    }
    if (count == 0) {
        add_text(stage, main, "notes/none",
                 in_language(stage, "Er staat nog niets in je notitieboek.",
                             "There is nothing in your notebook yet."));
    }
    add_close(stage, add_actions(stage));
}
