// Home, the portfolio: choosing field by field, seeing what would be saved, saving just that.

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "view/act.h"
#include "view/build.h"
#include "view/home.h"

enum { NAMES_TRIED = 1000 };

static const char *const ENDINGS[2] = {".html", ".json"};


// The bytes that would be saved now, for preview and file alike.
static void write(Stage *stage) {
    Home *home = stage->home;
    buffer_clear(&home->preview);
    if (home->is_data) {
        portfolio_write_json(home->portfolio, home->fields, stage->options.settings.language,
                             &home->preview);
    } else {
        portfolio_write_html(home->portfolio, home->fields, stage->options.settings.language,
                             &home->preview);
    }
}


// A name that is free in the folder for what a learner saves.
static void propose_place(Stage *stage) {
    Home *home = stage->home;
    char day[DATE_TEXT_SIZE];
    const char *folder =
        stage->options.exports ? stage->options.exports : stage->options.session.data;
    date_to_iso(home_today(stage), day);
    for (int i = 1; i < NAMES_TRIED; i++) {
        char more[16] = "";
        if (i > 1) {
            snprintf(more, sizeof more, "-%d", i);
        }
        snprintf(home->place, sizeof home->place, "%.800s/casus-portfolio-%s%s%s", folder, day,
                 more, ENDINGS[home->is_data]);
        if (!path_is_taken(home->place)) {
            return;
        }
    }
}


void home_portfolio_close(Home *home) {
    portfolio_free(home->portfolio);
    home->portfolio = NULL;
}


void home_portfolio_open(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    if (!home->portfolio) {
        library_read_all(home->library);
        home->portfolio = portfolio_open(options->data, options->player, home->library, home->names,
                                         home_today(stage), &error);
    }
    if (!home->portfolio) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&error, stage->view.language, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
        return;
    }
    propose_place(stage);
    write(stage);
}


// The file gets the ending of what is in it.
static void set_form(Home *home, bool is_data) {
    size_t length = strlen(home->place);
    const char *other = ENDINGS[!is_data];
    home->is_data = is_data;
    if (length > strlen(other) && strcmp(home->place + length - strlen(other), other) == 0) {
        snprintf(home->place + length - strlen(other),
                 sizeof home->place - (length - strlen(other)), "%s", ENDINGS[is_data]);
    }
}


static void save(Stage *stage) {
    Home *home = stage->home;
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    Error error;
    if (path_is_taken(home->place)) {
        act_tell(stage, TONE_WARN,
                 in_language(stage, "Dit bestand bestaat al. Kies een andere naam.",
                             "This file exists already. Choose another name."));
        return;
    }
    if (!file_replace(home->place, home->preview.text, home->preview.length, &error)) {
        error_print_in(&error, stage->view.language, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
        return;
    }
    snprintf(text, sizeof text,
             in_language(stage, "Bewaard in %s. Casus verstuurt niets: jij bepaalt wie het krijgt.",
                         "Saved in %s. Casus sends nothing: you decide who gets it."),
             home->place);
    act_tell(stage, TONE_GOOD, text);
    propose_place(stage);
}


void home_portfolio_act(Stage *stage, HomeAct act, int value) {
    Home *home = stage->home;
    if (!home->portfolio) {
        return;
    }
    if (act == HOME_FIELD) {
        home->fields ^= 1u << value;
    } else if (act == HOME_FORM) {
        set_form(home, value);
    } else {
        save(stage);
        return;
    }
    write(stage);
}
