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


// ---- Pseudonym ----


// From here on this is who plays. What was played under another name stays with that name.
static void become(Stage *stage, const char *player) {
    StageSettings *settings = &stage->options.settings;
    copy(settings->player, sizeof settings->player, player);
    stage->options.session.player = settings->player;
    stage->home->name[0] = '\0';
    stage->home->is_name_wrong = false;
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


void home_data_act(Stage *stage, HomeAct act, int value) {
    switch (act) {
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
    case HOME_NAME:
        copy(home->name, sizeof home->name, text);
        home->is_name_wrong = false;
        break;
    default:
        break;
    }
}
