// Live: a saved case shows at the same step with what was being answered; a broken one tells why
// beside the last good screen; an author looks behind the screen, and the log tells.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

enum { LOOKS = 30 };

static const char CASE[] =
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\",\n"
    "  variables = { gewist = false, dozen = 2 }, facts = { geleerd = false } }\n"
    "record \"R1\" { title = \"Stuk een\", page = \"Eerste bladzijde.\" }\n"
    "record \"R2\" { title = \"Stuk twee\", page = \"Tweede bladzijde.\" }\n"
    "hold \"woo\" { kind = \"woo\", title = \"Verzoek\", records = { \"R1\" }, why = \"w\" }\n"
    "scheme \"werk\" { class \"a\" { title = \"A\" }, class \"b\" { title = \"B\" } }\n"
    "scene \"een\" { title = \"Een\",\n"
    "  say \"Eerste zin.\",\n"
    "  later(\"P1W\", say \"Dat komt terug.\"),\n"
    "  choose \"eerste\" { ask = \"Wat eerst?\", why = \"w\",\n"
    "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 } },\n"
    "    option \"wissen\" { \"Wissen.\", set = { gewist = true } } },\n"
    "  classify \"indelen\" { ask = \"Deel in.\", scheme = \"werk\",\n"
    "    records = { R1 = \"a\", R2 = \"b\" }, earns = { OPD_10 = 3 } },\n"
    "  find \"zoek\" { ask = \"Zoek.\", records = { \"R1\", \"R2\" }, right = { \"R1\" },\n"
    "    recall = { OPD_12 = 4 } },\n"
    "  reflect \"terug\" { ask = \"Wat leerde je?\" },\n"
    "  when({ gewist = true }, say \"Weg is weg.\"),\n"
    "  say \"Slot.\",\n"
    "}\n";

typedef struct Live {
    SampleClock clock;
    StageOptions options;
    Case *opened;  // NULL: it did not load
    Driver driver;
    char data[64], folder[128];
    int edited_line;
    char edited_file[256];
    bool editor_fails;
} Live;


static bool edit(void *context, const char *file, int line, Error *error) {
    Live *live = context;
    snprintf(live->edited_file, sizeof live->edited_file, "%s", file);
    live->edited_line = line;
    return !live->editor_fails || error_set(error, ERROR_WORLD, "x", "x start niet");
}


static void save(const Live *live, const char *name, const char *text) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(folder_make(live->folder, &error));
    assert_true(path_join(path, live->folder, name, &error));
    assert_true(file_replace(path, text, strlen(text), &error));
}


static void prepare(Live *live, RunMode mode) {
    *live = (Live){.clock = sample_clock()};
    sample_folder(live->data, sizeof live->data);
    snprintf(live->folder, sizeof live->folder, "%s/casus", live->data);
    live->options =
        (StageOptions){.session = sample_options(live->data, mode, &live->clock, 1),
                       .settings = {.language = LANGUAGE_NL, .theme = THEME_LIGHT, .scale = 100},
                       .is_mode_fixed = true,
                       .is_live = true,
                       .folder = live->folder,
                       .assets = CASUS_ASSETS_DIR,
                       .edit = edit,
                       .context = live};
}


static void begin(Live *live, RunMode mode) {
    prepare(live, mode);
    live->opened = sample_case_of(live->folder, CASE);
    live->driver = driver_new(live->opened, &live->options);
    driver_begin(&live->driver);
}


static void end(Live *live) {
    driver_free(&live->driver);
    case_close(live->opened);
}


static const Node *node(const Live *live, const char *id) {
    const View *view = driver_view(&live->driver);
    int at = view_find(view, id);
    if (at == NODE_NONE) {
        fail_msg("there is no node '%s'", id);
    }
    return &view->nodes[at];
}


static bool has(const Live *live, const char *id) {
    return driver_has(&live->driver, id);
}


// Looks until the change is seen.
static void look(Live *live) {
    const Host *host = live->driver.host;
    for (int i = 0; i < LOOKS; i++) {
        bool changed = false;
        assert_true(host->poll(host->context, &changed) > 0);
        if (changed) {
            return;
        }
    }
    fail_msg("the save was not seen");
}


static char *with(const char *from, const char *to) {
    const char *at = strstr(CASE, from);
    assert_non_null(at);
    size_t size = sizeof CASE + strlen(to);
    char *text = memory_new(size, 1);
    snprintf(text, size, "%.*s%s%s", (int)(at - CASE), CASE, to, at + strlen(from));
    return text;
}


static void save_with(Live *live, const char *from, const char *to) {
    char *text = with(from, to);
    save(live, "scenario.lua", text);
    free(text);
    look(live);
}


static void play_until(Live *live, const char *decision) {
    Rng rng = rng_from_seed(1);
    const Scenario *scenario = driver_run(&live->driver)->scenario;
    driver_play(&live->driver, POLICY_BEST, &rng, scenario_find_decision(scenario, decision));
}


// The first question, and on to the second.
static void answer_first(Live *live, const char *option) {
    driver_press(&live->driver, "continue");
    driver_press(&live->driver, option);
    driver_press(&live->driver, "confirm");
    driver_press(&live->driver, "continue");
}


// The words of the story now.
static const char *words(const Live *live) {
    const View *view = driver_view(&live->driver);
    for (int i = 0; i < view->count; i++) {
        if (strncmp(view->nodes[i].id, "say/", 4) == 0) {
            return view->nodes[i].name;
        }
    }
    return "";
}


// ---- Saves ----


static void a_save_should_show_at_the_same_step(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    assert_string_equal(words(&live), "Eerste zin.");
    save_with(&live, "Eerste zin.", "Een betere zin.");
    assert_string_equal(words(&live), "Een betere zin.");
    assert_false(has(&live, "tools"));
    int version = driver_view(&live.driver)->version;
    bool changed;
    for (int i = 0; i < LOOKS; i++) {
        live.driver.host->poll(live.driver.host->context, &changed);
        assert_false(changed);
    }
    assert_int_equal(driver_view(&live.driver)->version, version);
    end(&live);
}


static void what_was_being_answered_should_stay(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    driver_press(&live.driver, "continue");
    driver_press(&live.driver, "option/wissen");
    save_with(&live, "option \"vragen\"", "option \"nieuw\" { \"N.\" }, option \"vragen\"");
    assert_true(node(&live, "option/wissen")->flags & NODE_SELECTED);
    driver_press(&live.driver, "confirm");
    driver_press(&live.driver, "continue");

    driver_press(&live.driver, "card/R2");
    save_with(&live, "record \"R1\"",
              "record \"R0\" { title = \"Nul\", page = \"p\" }\nrecord \"R1\"");
    assert_true(node(&live, "card/R2")->flags & NODE_SELECTED);
    play_until(&live, "zoek");
    driver_type(&live.driver, "room/search", "twee");
    save_with(&live, "Stuk een", "Stuk 1");
    assert_string_equal(node(&live, "room/search")->value, "twee");
    assert_false(has(&live, "tools"));
    end(&live);
}


static void what_was_typed_should_stay(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    play_until(&live, "terug");
    driver_type(&live.driver, "reflection", "Dat ik eerst moet vragen.");
    save_with(&live, "Wat leerde je?", "Wat leerde je vandaag?");
    assert_string_equal(node(&live, "ask")->name, "Wat leerde je vandaag?");
    assert_string_equal(node(&live, "reflection")->value, "Dat ik eerst moet vragen.");
    end(&live);
}


static void a_record_that_is_read_should_stay_open_while_it_is_there(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    answer_first(&live, "option/vragen");
    driver_press(&live.driver, "card/R2");
    driver_press(&live.driver, "aside/open/1");
    save_with(&live, "Tweede bladzijde.", "Andere bladzijde.");
    assert_true(has(&live, "close"));
    assert_true(has(&live, "read/id"));
    save_with(&live, "Stuk twee", "Stuk 2");
    expect_part(node(&live, "read/id")->name, "Stuk 2");
    end(&live);
}


static void a_new_file_and_a_picture_should_be_seen(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    int pictures = driver_view(&live.driver)->pictures;
    save(&live, "meer.lua", "scene \"twee\" { say \"Uit een ander bestand.\" }\n");
    look(&live);
    save_with(&live, "scene \"een\"", "include \"meer.lua\"\nscene \"een\"");
    assert_false(has(&live, "tools"));
    assert_int_equal(case_scenario(session_case(stage_session(live.driver.stage)))->scene_count, 2);
    assert_int_equal(driver_view(&live.driver)->pictures, pictures);
    save(&live, "kamer.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    look(&live);
    assert_int_equal(driver_view(&live.driver)->pictures, pictures + 1);
    save(&live, "aantekening.txt", "Dit is geen deel van de casus.");
    bool changed;
    for (int i = 0; i < LOOKS; i++) {
        live.driver.host->poll(live.driver.host->context, &changed);
        assert_false(changed);
    }
    end(&live);
}


// ---- Broken ----


static void a_broken_save_should_tell_beside_the_last_good_screen(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    save_with(&live, "say \"Eerste zin.\"", "say");
    assert_string_equal(words(&live), "Eerste zin.");
    expect_part(node(&live, "broken/place")->value, "scenario.lua, regel 8");
    assert_true(node(&live, "broken/reason")->tone == TONE_BAD);
    assert_true(node(&live, "broken/reason")->name[0]);
    assert_true(node(&live, "tools/accept")->flags & NODE_CANCEL);
    driver_press(&live.driver, "tools/edit");
    assert_int_equal(live.edited_line, 8);
    expect_part(live.edited_file, "/casus/scenario.lua");

    // Play goes on with the last good version, and with the next good one.
    driver_press(&live.driver, "continue");
    assert_true(has(&live, "option/vragen"));
    assert_true(has(&live, "broken/reason"));
    save_with(&live, "Wat eerst?", "Wat nu?");
    assert_string_equal(node(&live, "ask")->name, "Wat nu?");
    assert_false(has(&live, "tools"));

    save_with(&live, "say \"Eerste zin.\"", "say");
    driver_press(&live.driver, "tools/accept");
    assert_false(has(&live, "tools"));
    assert_string_equal(node(&live, "ask")->name, "Wat nu?");
    end(&live);
}


static void a_case_that_is_broken_at_the_start_should_open_when_mended(void **state) {
    Live live;
    Error problem;
    (void)state;
    prepare(&live, RUN_PRACTICE);
    save(&live, "scenario.lua", "scenario");
    assert_null(case_open(live.folder, CASUS_ASSETS_DIR, &problem));
    live.driver = (Driver){.stage = stage_new_message(&problem, &live.options)};
    live.driver.host = stage_host(live.driver.stage);
    assert_true(has(&live, "problem/live"));
    save(&live, "scenario.lua", "scenario \"proef\"");
    look(&live);
    assert_true(has(&live, "problem/reason"));
    save(&live, "scenario.lua", CASE);
    look(&live);
    driver_begin(&live.driver);
    assert_string_equal(words(&live), "Eerste zin.");
    save_with(&live, "Eerste zin.", "Betere zin.");
    assert_string_equal(words(&live), "Betere zin.");
    end(&live);
}


static void a_condition_that_fails_should_be_mended_and_gone_on_with(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    save_with(&live, "when({ gewist = true },", "when(function(s) return s.niets.iets end,");
    assert_false(has(&live, "tools"));
    play_until(&live, "terug");
    driver_press(&live.driver, "skip");
    assert_true(has(&live, "reflection"));
    assert_true(has(&live, "broken/reason"));
    save_with(&live, "Proef", "Proef");
    assert_false(has(&live, "tools"));
    driver_press(&live.driver, "skip");
    assert_string_equal(words(&live), "Slot.");
    end(&live);
}


// ---- An answer that does not fit ----


static void an_answer_that_does_not_fit_should_be_told(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    answer_first(&live, "option/wissen");
    assert_true(has(&live, "card/R1"));
    char *old = memory_copy_text(session_folder(stage_session(live.driver.stage)));
    save_with(&live, "option \"wissen\"", "option \"anders\"");
    assert_string_equal(node(&live, "misfit/decision")->value, "Wat eerst? (eerste)");
    expect_part(node(&live, "misfit/place")->value, "scenario.lua, regel 11");
    expect_part(node(&live, "misfit/reason")->name, "'wissen'");
    expect_part(node(&live, "misfit/now")->name, "oude sessie blijft bewaard");
    assert_true(has(&live, "option/anders"));
    driver_press(&live.driver, "tools/accept");
    assert_false(has(&live, "tools"));
    assert_string_equal(session_folder(stage_session(live.driver.stage)), old);
    driver_press(&live.driver, "option/vragen");
    driver_press(&live.driver, "confirm");
    assert_string_not_equal(session_folder(stage_session(live.driver.stage)), old);
    free(old);
    end(&live);
}


// The case was edited while nobody played it.
static void a_session_that_does_not_fit_should_be_told_on_the_cover(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    driver_press(&live.driver, "continue");
    driver_press(&live.driver, "option/wissen");
    driver_press(&live.driver, "confirm");
    driver_free(&live.driver);
    case_close(live.opened);
    char *text = with("option \"wissen\"", "option \"anders\"");
    live.opened = sample_case_of(live.folder, text);
    free(text);
    live.driver = driver_new(live.opened, &live.options);
    expect_part(node(&live, "message")->name, "begin opnieuw");
    assert_string_equal(node(&live, "begin")->name, "Opnieuw beginnen");
    driver_press(&live.driver, "salvage");
    assert_true(has(&live, "misfit/reason"));
    assert_true(has(&live, "option/anders"));
    end(&live);
}


// ---- Behind the screen ----


static void press_f12(Live *live) {
    live->driver.host->author(live->driver.host->context);
}


static void looking_behind_the_screen_should_be_asked_and_logged(void **state) {
    Live live;
    size_t length;
    (void)state;
    begin(&live, RUN_PRACTICE);
    driver_press(&live.driver, "continue");
    press_f12(&live);
    expect_part(node(&live, "author/mark")->name, "logboek");
    assert_false(has(&live, "author/tabs"));
    driver_press(&live.driver, "author/shut");
    assert_false(has(&live, "tools"));
    assert_false(session_is_author(stage_session(live.driver.stage)));
    press_f12(&live);
    driver_press(&live.driver, "author/open");
    assert_true(has(&live, "author/tabs"));
    char *log = sample_file(session_folder(stage_session(live.driver.stage)), "events.ndjson",
                            &length);
    expect_part(log, "\"type\":\"author\"");
    free(log);
    // It was asked once.
    press_f12(&live);
    assert_false(has(&live, "tools"));
    press_f12(&live);
    assert_true(has(&live, "author/tabs"));
    end(&live);
}


static void behind_the_screen_should_be_what_an_author_needs(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    driver_press(&live.driver, "continue");
    press_f12(&live);
    driver_press(&live.driver, "author/open");
    expect_part(node(&live, "author/scene")->name, "een");
    assert_string_equal(node(&live, "author/decision")->description, "scenario.lua:11");
    assert_string_equal(node(&live, "author/answer/0")->name, "vragen");
    assert_string_equal(node(&live, "author/option/vragen")->value, "OPD-03 +3");
    driver_press(&live.driver, "author/option/wissen");
    assert_int_equal(live.edited_line, 13);
    driver_press(&live.driver, "tools/edit");
    assert_int_equal(live.edited_line, 11);

    driver_press(&live.driver, "author/tab/1");
    assert_string_equal(node(&live, "author/variables/title")->name, "Variabelen");
    expect_part(node(&live, "author/date")->value, "16 november 2026");
    assert_string_equal(node(&live, "author/hold/0")->value, "niet van kracht");
    assert_string_equal(node(&live, "author/later/0")->value, "23-11-2026");
    const View *view = driver_view(&live.driver);
    int facts = 0;
    for (int i = 0; i < view->count; i++) {
        facts += strncmp(view->nodes[i].id, "author/variable/", 16) == 0 &&
                 view->nodes[i].description && strstr(view->nodes[i].description, "feit");
    }
    assert_int_equal(facts, 1);

    // It follows the play.
    driver_press(&live.driver, "option/vragen");
    driver_press(&live.driver, "confirm");
    driver_press(&live.driver, "author/tab/2");
    assert_string_equal(node(&live, "author/total")->value, "3 van 3");
    assert_string_equal(node(&live, "author/decision/eerste")->value, "3 van 3");
    assert_null(node(&live, "author/decision/indelen")->value);
    driver_press(&live.driver, "author/tab/3");
    assert_true(has(&live, "author/nodes"));
    driver_press(&live.driver, "continue");
    driver_press(&live.driver, "author/tab/0");
    assert_string_equal(node(&live, "author/answer/0")->name, "R1 = a");
    end(&live);
}


static void every_screen_should_bear_the_tools(void **state) {
    Live live;
    Rng rng = rng_from_seed(1);
    (void)state;
    begin(&live, RUN_PRACTICE);
    press_f12(&live);
    driver_press(&live.driver, "author/open");
    for (int tab = 0; tab < 4; tab++) {
        char id[32];
        snprintf(id, sizeof id, "author/tab/%d", tab);
        driver_press(&live.driver, id);
        driver_press(&live.driver, "pane/settings");
        assert_true(has(&live, "tools"));
        driver_press(&live.driver, "close");
    }
    for (int d = 0; d < driver_run(&live.driver)->scenario->decision_count; d++) {
        driver_play(&live.driver, POLICY_BEST, &rng, d);
        assert_true(has(&live, "tools"));
    }
    driver_play(&live.driver, POLICY_BEST, &rng, -1);
    assert_true(has(&live, "tools"));
    end(&live);
}


static void an_exam_should_stay_closed(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_EXAM);
    press_f12(&live);
    assert_false(has(&live, "tools"));
    expect_part(node(&live, "message")->name, "alleen bij oefenen");
    assert_false(session_is_author(stage_session(live.driver.stage)));
    end(&live);
}


static void an_editor_that_does_not_start_should_be_told(void **state) {
    Live live;
    (void)state;
    begin(&live, RUN_PRACTICE);
    press_f12(&live);
    driver_press(&live.driver, "author/open");
    live.editor_fails = true;
    driver_press(&live.driver, "tools/edit");
    expect_part(node(&live, "message")->name, "start niet");
    end(&live);
}


// ---- Beginning at a scene ----


static void a_lead_should_begin_where_it_leads(void **state) {
    static const Event ON[] = {{.kind = EVENT_CONTINUE}};
    Live live;
    (void)state;
    prepare(&live, RUN_PRACTICE);
    live.opened = sample_case_of(live.folder, CASE);
    live.options.session.is_author = true;
    live.options.lead = ON;
    live.options.lead_count = 1;
    live.options.lead_scene = "een";
    live.driver = driver_new(live.opened, &live.options);
    assert_true(has(&live, "option/vragen"));
    expect_part(node(&live, "message")->name, "Je begint bij scene 'een'");
    press_f12(&live);
    assert_true(has(&live, "author/tabs"));  // the header tells already: nothing is asked
    save_with(&live, "Wat eerst?", "Wat nu?");
    assert_string_equal(node(&live, "ask")->name, "Wat nu?");
    end(&live);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_save_should_show_at_the_same_step),
        cmocka_unit_test(what_was_being_answered_should_stay),
        cmocka_unit_test(what_was_typed_should_stay),
        cmocka_unit_test(a_record_that_is_read_should_stay_open_while_it_is_there),
        cmocka_unit_test(a_new_file_and_a_picture_should_be_seen),
        cmocka_unit_test(a_broken_save_should_tell_beside_the_last_good_screen),
        cmocka_unit_test(a_case_that_is_broken_at_the_start_should_open_when_mended),
        cmocka_unit_test(a_condition_that_fails_should_be_mended_and_gone_on_with),
        cmocka_unit_test(an_answer_that_does_not_fit_should_be_told),
        cmocka_unit_test(a_session_that_does_not_fit_should_be_told_on_the_cover),
        cmocka_unit_test(looking_behind_the_screen_should_be_asked_and_logged),
        cmocka_unit_test(behind_the_screen_should_be_what_an_author_needs),
        cmocka_unit_test(every_screen_should_bear_the_tools),
        cmocka_unit_test(an_exam_should_stay_closed),
        cmocka_unit_test(an_editor_that_does_not_start_should_be_told),
        cmocka_unit_test(a_lead_should_begin_where_it_leads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
