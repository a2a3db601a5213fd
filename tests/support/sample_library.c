// Sample library: writing small cases, and a stage at home.

#include "support/sample_library.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/expect.h"

const char SAMPLE_LIBRARY_CASE[] =
    "scenario \"proef\" { version = \"1.0.0\", title = \"Een proef\", summary = \"Kort.\",\n"
    "  scale = 5, minutes = 7, date = \"2026-11-16\", framework = \"fgr-528\",\n"
    "  schedule = \"gemeenten-2020\", picture = \"kantoor\", start = \"s\" }\n"
    "scene \"s\" { title = \"S\",\n"
    "  say \"Zo begint het.\",\n"
    "  choose \"a\" { ask = \"Wat doe je?\",\n"
    "    option \"x\" { \"Dit\", earns = { OPD_10 = 2 }, why = \"Daarom.\" },\n"
    "    option \"y\" { \"Dat\", why = \"Daarom niet.\" } },\n"
    "  choose \"b\" { ask = \"En nu?\",\n"
    "    option \"x\" { \"Dit\", earns = { OPD_10 = 2, BDV_02 = 1 }, why = \"Daarom.\" },\n"
    "    option \"y\" { \"Dat\", why = \"Daarom niet.\" } },\n"
    "  finish \"klaar\" }\n"
    "ending \"klaar\" { title = \"Klaar\", text = \"Klaar.\" }\n";


void sample_put_case(const char *shelf, const char *name, const char *text) {
    char folder[PATH_MAX_BYTES];
    char file[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(folder, shelf, name, &error));
    assert_true(folder_make(folder, &error));
    assert_true(path_join(file, folder, "scenario.lua", &error));
    assert_true(file_replace(file, text, strlen(text), &error));
}


void sample_put_small_case(const char *shelf, const char *id, const char *title) {
    char text[sizeof SAMPLE_LIBRARY_CASE + 200];
    const char *rest = strstr(SAMPLE_LIBRARY_CASE, ", summary");
    snprintf(text, sizeof text, "scenario \"%s\" { version = \"1.0.0\", title = \"%s\"%s", id,
             title, rest);
    sample_put_case(shelf, id, text);
}


static void remember(void *context, const StageSettings *settings) {
    SampleHome *home = context;
    home->saved = *settings;
    home->saves++;
}


static void fresh(void *context, char *out, size_t size) {
    (void)context;
    snprintf(out, size, "nieuw-2");
}


SampleHome *sample_home_new(void) {
    Error error;
    SampleHome *home = calloc(1, sizeof *home);
    assert_non_null(home);
    home->clock = sample_clock();
    sample_folder(home->data, sizeof home->data);
    assert_true(path_join(home->shelf, home->data, "plank", &error));
    sample_put_small_case(home->shelf, "eerste", "De eerste");
    sample_put_small_case(home->shelf, "tweede", "De tweede");
    home->place = (LibraryPlace){.shelves = {home->shelf},
                                 .shelf_count = 1,
                                 .assets = CASUS_ASSETS_DIR,
                                 .data = home->data};
    home->options.session = sample_options(home->data, RUN_PRACTICE, &home->clock, 1);
    home->options.session.face = "gui";
    home->options.settings = (StageSettings){.scale = 100, .player = "proef-1", .keep = "P1Y"};
    home->options.library = &home->place;
    home->options.exports = home->data;
    home->options.save = remember;
    home->options.fresh_player = fresh;
    home->options.context = home;
    return home;
}


void sample_home_open(SampleHome *home) {
    driver_free(&home->driver);
    home->driver = (Driver){.stage = stage_new_home(&home->options)};
    home->driver.host = stage_host(home->driver.stage);
}


void sample_home_free(SampleHome *home) {
    driver_free(&home->driver);
    free(home);
}


void sample_home_play(SampleHome *home, const char *id, Policy policy, RunMode mode, int events,
                      int identity) {
    char folder[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(folder, home->shelf, id, &error));
    Case *opened = case_open(folder, CASUS_ASSETS_DIR, &error);
    assert_non_null(opened);
    SessionOptions options = sample_options(home->data, mode, &home->clock, identity);
    options.face = "gui";
    Session *session = session_start(opened, &options, &error);
    assert_non_null(session);
    Rng rng = rng_from_seed(1);
    sample_feed(session, policy, &rng, events);
    session_close(session);
    case_close(opened);
}
