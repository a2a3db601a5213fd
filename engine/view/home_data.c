// Home, one's own data: the pseudonym, how long sessions are kept, and deleting everything.

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "store/settings.h"
#include "view/act.h"
#include "view/build.h"
#include "view/home.h"

const char *const HOME_TERMS[] = {"P3M", "P6M", "P1Y", "P2Y", "P5Y", NULL};


static void copy(char *out, size_t size, const char *text) {
    snprintf(out, size, "%s", text);
    utf8_trim_broken_end(out);
}


static void save(Stage *stage) {
    if (stage->options.save) {
        stage->options.save(stage->options.context, &stage->options.settings);
    }
}


static void tell_error(Stage *stage, Tone tone, const Error *error) {
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    error_print_in(error, stage->view.language, text, (int)sizeof text);
    act_tell(stage, tone, text);
}


// ---- Pseudonym ----


// From here on this is who plays. What was played under another name stays with that name.
static void become(Stage *stage, const char *player) {
    StageSettings *settings = &stage->options.settings;
    copy(settings->player, sizeof settings->player, player);
    stage->options.session.player = settings->player;
    stage->home->name[0] = '\0';
    stage->home->is_name_wrong = false;
    home_scan_forget(stage->home);
    save(stage);
    home_refresh(stage);
}


static void rename_player(Stage *stage) {
    Home *home = stage->home;
    char text[STAGE_MESSAGE_MAX];
    home->is_name_wrong = !settings_is_pseudonym(home->name);
    if (home->is_name_wrong || strcmp(home->name, stage->options.session.player) == 0) {
        return;
    }
    become(stage, home->name);
    snprintf(text, sizeof text,
             in_language(stage,
                         "Je speelt nu als %s. Wat je onder je vorige schuilnaam speelde, zie je "
                         "weer als je die terugzet.",
                         "You play as %s now. What you played under your former pseudonym you see "
                         "again when you put that back."),
             stage->options.session.player);
    act_tell(stage, TONE_GOOD, text);
}


static void set_keep(Stage *stage, int number) {
    StageSettings *settings = &stage->options.settings;
    copy(settings->keep, sizeof settings->keep, HOME_TERMS[number]);
    save(stage);
}


// ---- Deleting ----


static void ask_erase(Stage *stage, bool is_asked) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    erase_list_free(home->erase);
    home->erase = NULL;
    home->erase_name[0] = '\0';
    if (is_asked) {
        home->erase = erase_list(options->data, options->player, &error);
        if (!home->erase) {
            tell_error(stage, TONE_BAD, &error);
        }
    }
}


// Somebody who was never here before.
static void begin_anew(Stage *stage, int erased) {
    char player[HOME_NAME_MAX];
    char text[STAGE_MESSAGE_MAX];
    home_scan_forget(stage->home);
    if (stage->options.fresh_player) {
        stage->options.fresh_player(stage->options.context, player, sizeof player);
        become(stage, player);
    } else {
        home_refresh(stage);
    }
    stage->home->tab = HOME_CASES;
    snprintf(text, sizeof text,
             in_language(stage, "Alles van je is verwijderd: %d onderdelen. Je begint opnieuw.",
                         "Everything of yours has been deleted: %d items. You begin anew."),
             erased);
    act_tell(stage, TONE_GOOD, text);
}


static void erase(Stage *stage) {
    Home *home = stage->home;
    EraseOutcome outcome = {.erased = 0};
    Error error;
    if (!home->erase) {
        return;
    }
    if (erase_execute(home->erase, home->erase_name, &outcome, &error)) {
        begin_anew(stage, outcome.erased);
        return;
    }
    if (error.code == ERROR_REFUSED && strcmp(home->erase_name, home->erase->player) != 0) {
        act_tell(stage, TONE_WARN,
                 in_language(stage, "Dit is niet je schuilnaam. Er is niets verwijderd.",
                             "This is not your pseudonym. Nothing has been deleted."));
        return;
    }
    tell_error(stage, TONE_BAD, &error);
    if (outcome.erased > 0) {
        home_refresh(stage);
        ask_erase(stage, true);
    }
}


void home_data_act(Stage *stage, HomeAct act, int value) {
    switch (act) {
    case HOME_ERASE_ASK:
        ask_erase(stage, value);
        break;
    case HOME_ERASE:
        erase(stage);
        break;
    case HOME_RENAME:
        rename_player(stage);
        break;
    case HOME_KEEP:
        set_keep(stage, value);
        break;
    default:
        break;
    }
}


void home_type(Stage *stage, HomeAct act, const char *text) {
    Home *home = stage->home;
    switch (act) {
    case HOME_PLACE:
        copy(home->place, sizeof home->place, text);
        break;
    case HOME_ERASE_NAME:
        copy(home->erase_name, sizeof home->erase_name, text);
        break;
    case HOME_NAME:
        copy(home->name, sizeof home->name, text);
        home->is_name_wrong = false;
        break;
    default:
        break;
    }
}
