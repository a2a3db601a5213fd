// Sample play: sessions and stages as tests need them.

#include "support/sample_play.h"

#include <stdio.h>
#include <stdlib.h>

#include "archive/appraisal.h"
#include "sim/simulate.h"
#include "store/files.h"
#include "support/expect.h"
#include "view/chain_keys.h"

enum { FILE_LIMIT = 64 * 1024 * 1024, EVENTS_LIMIT = 20000, ID_MAX = SCENARIO_NAME_MAX * 3 };


static int64_t tick(void *clock) {
    SampleClock *ticking = clock;
    ticking->now += ticking->step;
    return ticking->now;
}


SampleClock sample_clock(void) {
    return (SampleClock){.now = 1794819600000, .step = 1500};
}


static Case *open_or_fail(const char *folder) {
    Error error;
    Case *opened = case_open(folder, CASUS_ASSETS_DIR, &error);
    if (!opened) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return opened;
}


Case *sample_case(void) {
    return open_or_fail(CASUS_SCENARIOS_DIR "/opruimdag-g-schijf");
}


Case *sample_case_in(const char *name) {
    char folder[1024];
    snprintf(folder, sizeof folder, CASUS_SCENARIOS_DIR "/%s", name);
    return open_or_fail(folder);
}


Case *sample_permit_case(void) {
    return open_or_fail(CASUS_SCENARIOS_DIR "/vernietigingslijst-vergunningen");
}


Case *sample_kinds(void) {
    return open_or_fail(CASUS_SCENARIOS_DIR "/../tests/support/kinds");
}


Case *sample_chain_case(void) {
    return open_or_fail(CASUS_ASSETS_DIR "/../tests/support/chain");
}


Case *sample_debrief_case(void) {
    return open_or_fail(CASUS_ASSETS_DIR "/../tests/support/debrief");
}


Case *sample_case_of(const char *folder, const char *text) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(folder_make(folder, &error));
    assert_true(path_join(path, folder, "scenario.lua", &error));
    assert_true(file_replace(path, text, strlen(text), &error));
    return open_or_fail(folder);
}


SessionOptions sample_options(const char *data, RunMode mode, SampleClock *clock, int identity) {
    SessionOptions options = {.data = data,
                              .player = "proef-1",
                              .face = "sim",
                              .engine = "0.1.0",
                              .mode = mode,
                              .language = LANGUAGE_NL,
                              .seed = 11,
                              .now = tick,
                              .clock = clock};
    options.identity[0] = (uint8_t)identity;
    options.identity[1] = (uint8_t)(identity >> 8);
    return options;
}


void sample_folder(char *out, size_t size) {
    assert_true(snprintf(out, size, "sample-XXXXXX") < (int)size);
    assert_non_null(mkdtemp(out));
}


char *sample_file(const char *folder, const char *name, size_t *length) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(path, folder, name, &error));
    char *bytes = file_read(path, FILE_LIMIT, length, &error);
    if (!bytes) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return bytes;
}


bool sample_has_file(const char *folder, const char *name) {
    char path[PATH_MAX_BYTES];
    Error error;
    return path_join(path, folder, name, &error) && file_exists(path);
}


void sample_feed(Session *session, Policy policy, Rng *rng, int events) {
    const Run *run = session_run(session);
    for (int i = 0; i != events && run->phase != RUN_OVER; i++) {
        Error error;
        Event event = simulate_next(run, policy, rng);
        if (!session_feed(session, &event, &error)) {
            fail_msg("event %d: %s", i, error.text);
        }
        assert_true(i < EVENTS_LIMIT);
    }
}


Verdict sample_verify(const char *folder, Case *opened) {
    Error error;
    Verdict verdict;
    if (!session_verify(folder, opened, &verdict, &error)) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return verdict;
}


// ---- A stage, by ids ----


Driver driver_new(Case *opened, const StageOptions *options) {
    Error error;
    Driver driver = {.stage = stage_new(opened, options, &error)};
    if (!driver.stage) {
        fail_msg("%s", error.text);
    }
    driver.host = stage_host(driver.stage);
    return driver;
}


void driver_free(Driver *driver) {
    stage_free(driver->stage);
}


const View *driver_view(const Driver *driver) {
    return driver->host->view(driver->host->context);
}


const Run *driver_run(const Driver *driver) {
    return session_run(stage_session(driver->stage));
}


bool driver_has(const Driver *driver, const char *id) {
    return view_find(driver_view(driver), id) != NODE_NONE;
}


static void act(Driver *driver, const char *id, const char *text) {
    const View *view = driver_view(driver);
    int node = view_find(view, id);
    if (node == NODE_NONE) {
        fail_msg("no node '%s' on screen '%s'", id, view->nodes[0].name);
    }
    if (driver->before) {
        driver->before(driver->context, view, node, text);
    }
    if (text) {
        driver->host->type(driver->host->context, node, text);
    } else {
        driver->host->press(driver->host->context, node);
    }
    if (driver->after) {
        driver->after(driver->context, driver_view(driver));
    }
}


void driver_press(Driver *driver, const char *id) {
    act(driver, id, NULL);
}


void driver_begin(Driver *driver) {
    driver_press(driver, "begin");
    if (driver_has(driver, "sure/yes")) {
        driver_press(driver, "sure/yes");
    }
}


void driver_type(Driver *driver, const char *id, const char *text) {
    act(driver, id, text);
}


// Presses the node whose id begins with `kind`.
static void press_of(Driver *driver, const char *kind, const char *word) {
    char id[ID_MAX];
    snprintf(id, sizeof id, "%s/%s", kind, word);
    driver_press(driver, id);
}


static const char *record_id(const Run *run, const Decision *decision, int number) {
    return run->scenario->records[decision->records[number]].id;
}


static void do_choose(Driver *driver, const Decision *decision, const Event *event) {
    if (!decision_is_single(decision)) {
        press_of(driver, "option", decision->options[event->part].id);
        return;
    }
    press_of(driver, "option", decision->options[event->value].id);
    driver_press(driver, "confirm");
}


static void do_classify(Driver *driver, const Decision *decision, const Event *event) {
    const Run *run = driver_run(driver);
    const Scheme *scheme = &run->scenario->schemes[decision->scheme];
    press_of(driver, "card", record_id(run, decision, event->part));
    press_of(driver, "class", event->value < 0 ? "-" : scheme->classes[event->value].id);
}


static bool is_selected(const Driver *driver, const char *id) {
    const View *view = driver_view(driver);
    int node = view_find(view, id);
    return node != NODE_NONE && (view->nodes[node].flags & NODE_SELECTED);
}


static void do_appraise(Driver *driver, const Decision *decision, const Event *event) {
    char word[ID_MAX];
    const Run *run = driver_run(driver);
    int record = event->part / APPRAISE_FIELDS;
    const Schedule *schedule = scenario_schedule(run->scenario, decision->records[record]);
    snprintf(word, sizeof word, "subject/%s", record_id(run, decision, record));
    if (!is_selected(driver, word)) {
        driver_press(driver, word);
    }
    switch (event->part % APPRAISE_FIELDS) {
    case APPRAISE_CATEGORY:
        driver_type(driver, "search", schedule->categories[event->value].number);
        press_of(driver, "category", schedule->categories[event->value].number);
        break;
    case APPRAISE_VERDICT:
        press_of(driver, "verdict", event->value == APPRAISAL_KEEP ? "B" : "V");
        break;
    case APPRAISE_TERM:
        snprintf(word, sizeof word, "term/%d", event->value);
        driver_press(driver, word);
        break;
    default:
        date_to_dutch(trigger_unpack(event->value), word);
        driver_type(driver, "trigger", word);
    }
}


static void do_destroy(Driver *driver, const Decision *decision, const Event *event) {
    const Run *run = driver_run(driver);
    if (event->part < decision->record_count) {
        char row[ID_MAX];
        snprintf(row, sizeof row, "row/%s", record_id(run, decision, event->part));
        if (!is_selected(driver, row)) {
            driver_press(driver, row);
        }
        press_of(driver, "choice",
                 event->value == DESTROY_LISTED
                     ? "listed"
                     : ground_code((Ground)(event->value - DESTROY_EXCEPT)));
        return;
    }
    char id[ID_MAX * 2];
    const Field *field = &decision->fields[event->part - decision->record_count];
    snprintf(id, sizeof id, "field/%s/%s", field->id, field->options[event->value].id);
    driver_press(driver, id);
}


// Looks the record up first: of a long pile the view holds only some rows.
static void do_find(Driver *driver, const Decision *decision, const Event *event) {
    const char *id = record_id(driver_run(driver), decision, event->part);
    const Scenario *scenario = driver_run(driver)->scenario;
    driver_type(driver, "room/search",
                record_number(&scenario->records[decision->records[event->part]]));
    press_of(driver, "room/pick", id);
}


static void do_submit(Driver *driver, const Decision *decision, const Event *event) {
    if (decision->type == DECISION_REFLECT) {
        driver_type(driver, "reflection", "Haast is geen grond.");
        driver_press(driver, "keep");
    } else if (event->text) {
        driver_type(driver, "name", event->text);
        driver_press(driver, "start");
    } else {
        driver_press(driver, "submit");
    }
}


static void do_chain(Driver *driver, const Event *event) {
    ChainKey keys[CHAIN_KEYS_MAX];
    int count = chain_keys(driver_run(driver), event, keys);
    for (int i = 0; i < count; i++) {
        if (keys[i].text) {
            driver_type(driver, keys[i].id, keys[i].text);
        } else if (!is_selected(driver, keys[i].id)) {
            driver_press(driver, keys[i].id);
        }
    }
}


void driver_do(Driver *driver, const Event *event) {
    const Scenario *scenario = driver_run(driver)->scenario;
    if (event->kind == EVENT_CONTINUE) {
        driver_press(driver, "continue");
        return;
    }
    const Decision *decision = &scenario->decisions[event->decision];
    if (decision->chain) {
        do_chain(driver, event);
        return;
    }
    if (event->kind == EVENT_SUBMIT) {
        do_submit(driver, decision, event);
        return;
    }
    switch (decision->type) {
    case DECISION_CHOOSE:
        do_choose(driver, decision, event);
        break;
    case DECISION_CLASSIFY:
        do_classify(driver, decision, event);
        break;
    case DECISION_APPRAISE:
        do_appraise(driver, decision, event);
        break;
    case DECISION_MARK:
        press_of(driver, "passage", decision->options[event->part].id);
        break;
    case DECISION_ASK:
        press_of(driver, "question", decision->options[event->part].id);
        break;
    case DECISION_ORDER:  // proposed from the first place on
        press_of(driver, "loose", decision->options[event->part].id);
        break;
    case DECISION_FIND:
        do_find(driver, decision, event);
        break;
    default:
        do_destroy(driver, decision, event);
    }
}


void driver_play(Driver *driver, Policy policy, Rng *rng, int until) {
    const Run *run = driver_run(driver);
    for (int i = 0; run->phase != RUN_OVER && (until < 0 || run_decision(run) != until); i++) {
        Event event = simulate_next(run, policy, rng);
        int before = run->events;
        driver_do(driver, &event);
        expect_row(run->events > before, "act %d at decision %d changed nothing", i,
                   run_decision(run));
        assert_true(i < EVENTS_LIMIT);
    }
}
