// casus debrief: the whole debrief of one session, as text or as a page to print.

#include <stdio.h>

#include "app/commands.h"
#include "app/examiner.h"
#include "app/play.h"
#include "page/page.h"
#include "store/files.h"
#include "text/lines.h"


static void print_lines(const View *view) {
    Lines lines = {.arena = arena_new()};
    lines_make(&lines, view);
    for (int i = 0; i < lines.count; i++) {
        puts(lines.list[i].text);
    }
    arena_free(lines.arena);
}


static bool print_debrief(Stage *stage, const Options *options, Error *error) {
    const Host *host = stage_host(stage);
    const View *view = host->view(host->context);
    if (!options->html) {
        print_lines(view);
        return true;
    }
    Buffer out = {0};
    page_write(view, &out);
    bool ok = file_replace(options->html, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}


int command_debrief(const Options *options, const Place *place) {
    Error error;
    PlaySetup setup;
    ExaminerWorld world;
    if (options->count != 1) {
        error_set(&error, ERROR_USAGE, "debrief", "geef precies een map van een sessie");
        return options_refuse(&error);
    }
    if (!play_prepare(&setup, options, place, "text", &error)) {
        return options_refuse(&error);
    }
    setup.stage.shows_words = options->words;
    examiner_world_open(&world, place);
    Examiner *examiner = examiner_new(&world);
    Case *opened = examiner_case(examiner, options->names[0], &error);
    Stage *stage =
        opened ? stage_new_page(opened, options->names[0], &setup.stage, &error) : NULL;
    bool ok = stage && print_debrief(stage, options, &error);
    stage_free(stage);
    examiner_free(examiner);
    examiner_world_close(&world);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
