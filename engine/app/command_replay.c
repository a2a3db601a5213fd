// casus replay: a session of before, step by step in a window or in the terminal, or printed whole.

#include <stdio.h>

#include "app/commands.h"
#include "app/examiner.h"
#include "app/play.h"
#include "text/text.h"
#include "text/transcript.h"
#if CASUS_GUI
#include "gui/gui.h"
#endif


typedef struct Show {
    Language language;
    int step;
} Show;


static void show_event(void *context, const Run *run, const Event *event, int line) {
    Show *show = context;
    (void)line;
    transcript_event(stdout, run->scenario, event, show->language);
    if (run->step != show->step) {
        show->step = run->step;
        transcript_step(stdout, run, show->language);
    }
    if (run->phase == RUN_OVER && event->kind != EVENT_LOOK && event->kind != EVENT_CONSULT) {
        fputc('\n', stdout);
        transcript_score(stdout, run, show->language);
    }
}


static bool print_whole(Case *opened, const Options *options, Error *error) {
    Show show = {options->language, -2};
    Watcher watcher = {&show, show_event};
    return session_replay(options->names[0], opened, &watcher, error);
}


#if CASUS_GUI
static bool show_window(Stage *stage, const Place *place, Error *error) {
    GuiOptions options = {
        .title = "Casus", .assets = place->assets, .width = 1280, .height = 800};
    return gui_run(stage_host(stage), &options, error);
}
#endif


// Nothing is written, not even the settings: who looks is not who played.
static bool show_steps(Case *opened, const Options *options, const Place *place, Error *error) {
    Settings settings;
    bool is_damaged;
    settings_load(place->data, &settings, &is_damaged);
    Language language = options->has_language ? options->language : settings.language;
    StageOptions stage_options = {
        .session = {.data = place->data, .player = "", .language = language, .now = place_now},
        .settings = {.language = language,
                     .theme = (Theme)settings.theme,
                     .scale = settings.scale}};
    Stage *stage = stage_new_replay(opened, options->names[0], &stage_options, error);
    if (!stage) {
        return false;
    }
    bool ok = true;
#if CASUS_GUI
    if (!options->step && place_has_display()) {
        ok = show_window(stage, place, error);
        stage_free(stage);
        return ok;
    }
#else
    (void)place;
#endif
    text_run(stage_host(stage), stdin, stdout);
    stage_free(stage);
    return ok;
}


int command_replay(const Options *options, const Place *place) {
    Error error;
    if (options->count != 1) {
        error_set(&error, ERROR_USAGE, "replay", "geef precies een map van een sessie");
        return options_refuse(&error);
    }
    ExaminerWorld world;
    examiner_world_open(&world, place);
    Examiner *examiner = examiner_new(&world);
    Case *opened = examiner_case(examiner, options->names[0], &error);
    bool ok = opened && (options->text ? print_whole(opened, options, &error)
                                       : show_steps(opened, options, place, &error));
    examiner_free(examiner);
    examiner_world_close(&world);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
