// casus play: in a window, in the terminal, or by the computer itself.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/editor.h"
#include "app/lead.h"
#include "app/own.h"
#include "app/play.h"
#include "sim/simulate.h"
#include "text/text.h"
#include "text/transcript.h"
#if CASUS_GUI
#include "gui/gui.h"
#endif


static void make_pseudonym(char *out, size_t size) {
    static const char *const BIRDS[] = {"kievit",   "merel",    "grutto",    "ijsvogel",
                                        "koolmees", "lepelaar", "ooievaar",  "putter",
                                        "reiger",   "spreeuw",  "torenvalk", "uil",
                                        "vink",     "wulp",     "zwaluw",    "aalscholver"};
    uint32_t number;
    place_random(&number, (int)sizeof number);
    snprintf(out, size, "%s-%04u", BIRDS[number % 16], (number >> 8) % 10000);
}


static void save_settings(void *context, const StageSettings *chosen) {
    PlaySetup *setup = context;
    Error unused;  // settings that cannot be kept are no reason to stop playing
    setup->settings.language = chosen->language;
    setup->settings.theme = (int)chosen->theme;
    setup->settings.scale = chosen->scale;
    if (!setup->is_player_given) {
        snprintf(setup->settings.player, sizeof setup->settings.player, "%s", chosen->player);
    }
    snprintf(setup->settings.keep, sizeof setup->settings.keep, "%s", chosen->keep);
    settings_save(setup->data, &setup->settings, &unused);
}


static void fresh_player(void *unused, char *out, size_t size) {
    (void)unused;
    make_pseudonym(out, size);
}


// What the learner's own place needs.
static void prepare_home(PlaySetup *setup, const Place *place) {
    const char *home = getenv("HOME");
    setup->library = (LibraryPlace){.shelves = {place->library, place->installed},
                                    .shelf_count = place->installed[0] ? 2 : 1,
                                    .assets = place->assets,
                                    .data = setup->data};
    snprintf(setup->exports, sizeof setup->exports, "%s", home && home[0] == '/' ? home : "");
    setup->stage.library = &setup->library;
    setup->stage.exports = setup->exports[0] ? setup->exports : NULL;
    setup->stage.fresh_player = fresh_player;
}


bool play_prepare(PlaySetup *setup, const Options *options, const Place *place, const char *face,
                  Error *error) {
    *setup = (PlaySetup){.settings_damaged = false};
    if (!data_folder(options->data, place->program, setup->data, error) ||
        !folder_make(setup->data, error)) {
        return false;
    }
    own_finish_erasing(setup->data, options->language);
    settings_load(setup->data, &setup->settings, &setup->settings_damaged);
    if (!setup->settings.player[0]) {
        make_pseudonym(setup->settings.player, sizeof setup->settings.player);
        if (!settings_save(setup->data, &setup->settings, error)) {
            return false;
        }
    }
    SessionOptions *session = &setup->stage.session;
    session->data = setup->data;
    session->player = options->player ? options->player : setup->settings.player;
    session->face = face;
    session->engine = CASUS_VERSION;
    session->mode = options->is_exam ? RUN_EXAM : RUN_PRACTICE;
    session->language = options->has_language ? options->language : setup->settings.language;
    session->now = place_now;
    place_random(session->identity, (int)sizeof session->identity);
    place_random(&session->seed, (int)sizeof session->seed);
    session->seed = options->has_seed ? options->seed : session->seed;
    setup->is_player_given = options->player != NULL;
    setup->stage.settings = (StageSettings){.language = session->language,
                                            .theme = (Theme)setup->settings.theme,
                                            .scale = setup->settings.scale};
    snprintf(setup->stage.settings.player, sizeof setup->stage.settings.player, "%s",
             session->player);
    snprintf(setup->stage.settings.keep, sizeof setup->stage.settings.keep, "%s",
             setup->settings.keep);
    setup->stage.is_mode_fixed = options->has_mode;
    setup->stage.save = save_settings;
    setup->stage.context = setup;
    return true;
}


// ---- By the computer ----


static int play_by_itself(Case *opened, const PlaySetup *setup) {
    Error error;
    Language language = setup->stage.session.language;
    Session *session = session_start(opened, &setup->stage.session, &error);
    Rng rng = rng_from_seed(setup->stage.session.seed);
    if (!session) {
        return options_refuse(&error);
    }
    const Run *run = session_run(session);
    transcript_step(stdout, run, language);
    while (run->phase != RUN_OVER) {
        Event event = simulate_next(run, POLICY_BEST, &rng);
        transcript_event(stdout, run->scenario, &event, language);
        if (!session_feed(session, &event, &error)) {
            session_close(session);
            return options_refuse(&error);
        }
        if (event.kind == EVENT_CONTINUE || run_decision(run) != event.decision) {
            transcript_step(stdout, run, language);
        }
    }
    fputc('\n', stdout);
    transcript_score(stdout, run, language);
    printf("%s: %s\n", language == LANGUAGE_NL ? "Logboek" : "Log", session_folder(session));
    session_close(session);
    return EXIT_GOOD;
}


// ---- By a person ----


static int end_stage(Stage *stage, const PlaySetup *setup, bool is_told) {
    int code = EXIT_GOOD;
    if (stage_error(stage)->code != ERROR_NONE) {
        code = options_refuse(stage_error(stage));
    }
    if (stage_session(stage) && is_told) {
        printf("%s: %s\n", setup->stage.session.language == LANGUAGE_NL ? "Logboek" : "Log",
               session_folder(stage_session(stage)));
    }
    stage_free(stage);
    return code;
}


#if CASUS_GUI
static int show_window(Stage *stage, const Place *place, const PlaySetup *setup) {
    Error error = {.code = ERROR_NONE};
    GuiOptions options = {.title = "Casus",
                          .assets = place->assets,
                          .width = 1280,
                          .height = 800,
                          .announce_frame = getenv("CASUS_BENCH_FRAME") != NULL};
    if (!gui_run(stage_host(stage), &options, &error)) {
        stage_free(stage);
        return options_refuse(&error);
    }
    return end_stage(stage, setup, false);
}
#endif


static int play_stage(Stage *stage, bool is_gui, const Place *place, const PlaySetup *setup) {
#if CASUS_GUI
    if (is_gui) {
        return show_window(stage, place, setup);
    }
#else
    (void)is_gui;
    (void)place;
#endif
    text_run(stage_host(stage), stdin, stdout);
    return end_stage(stage, setup, true);
}


// A case that does not load: told in the window as well as on the command line.
static int show_problem(const Error *problem, bool is_gui, const Place *place,
                        const PlaySetup *setup) {
#if CASUS_GUI
    if (is_gui && problem->code == ERROR_CASE && problem->line > 0) {
        Stage *stage = stage_new_message(problem, &setup->stage);
        return show_window(stage, place, setup);
    }
#else
    (void)is_gui;
    (void)place;
    (void)setup;
#endif
    return options_refuse(problem);
}


// Begins at a scene: an author's play.
static bool find_lead(Case *opened, const char *scene, PlaySetup *setup, Lead *lead, Error *error) {
    SessionOptions *session = &setup->stage.session;
    if (!lead_find(opened, scene, session->seed, session->mode, lead, error)) {
        return false;
    }
    session->is_author = true;
    setup->stage.lead = lead->events;
    setup->stage.lead_count = lead->count;
    setup->stage.lead_scene = lead->scene;
    return true;
}


static int play_by_hand(Case *opened, const Options *options, const Place *place, PlaySetup *setup,
                        bool is_gui) {
    Error error;
    Lead lead = {.events = NULL};
    Stage *stage = NULL;
    if (!options->at || find_lead(opened, options->at, setup, &lead, &error)) {
        stage = stage_new(opened, &setup->stage, &error);
    }
    int code = stage ? play_stage(stage, is_gui, place, setup) : options_refuse(&error);
    lead_free(&lead);
    return code;
}


// Without a case: the learner's own place, from where one chooses.
static int play_from_home(const Place *place, PlaySetup *setup, bool is_gui) {
    return play_stage(stage_new_home(&setup->stage), is_gui, place, setup);
}


static bool check_options(const Options *options, Error *error) {
    if (options->count > 1) {
        return error_set(error, ERROR_USAGE, options->names[1], "speel een casus tegelijk");
    }
    return !options->at || !options->automatic ||
           error_set(error, ERROR_USAGE, "--at", "kies --at of --auto, niet allebei");
}


int command_play(const Options *options, const Place *place) {
    Error error;
    PlaySetup setup;
    bool is_gui = CASUS_GUI && !options->text && !options->automatic && place_has_display();
    const char *face = options->automatic ? "sim" : is_gui ? "gui" : "text";
    if (!check_options(options, &error) || !play_prepare(&setup, options, place, face, &error)) {
        return options_refuse(&error);
    }
    if (setup.settings_damaged) {
        fprintf(
            stderr,
            "casus: %s/settings.json: de instellingen zijn beschadigd en weer op de beginwaarden "
            "gezet\n",
            setup.data);
    }
    setup.stage.is_live = true;
    setup.stage.assets = place->assets;
    setup.stage.edit = editor_open;
    prepare_home(&setup, place);
    if (options->count == 0 && !options->automatic && !options->at) {
        return play_from_home(place, &setup, is_gui);
    }
    if (!place_find_case(place, options->count > 0 ? options->names[0] : NULL, setup.folder,
                         (int)sizeof setup.folder, &error)) {
        return options_refuse(&error);
    }
    setup.stage.is_direct = getenv("CASUS_BENCH_FRAME") != NULL;
    setup.stage.folder = setup.folder;
    Case *opened = case_open(setup.folder, place->assets, &error);
    if (!opened) {
        return show_problem(&error, is_gui, place, &setup);
    }
    int code = options->automatic ? play_by_itself(opened, &setup)
                                  : play_by_hand(opened, options, place, &setup, is_gui);
    case_close(opened);
    return code;
}
