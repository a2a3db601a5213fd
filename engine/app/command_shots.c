// casus shots: a PNG of every kind of screen of a case, played by the expert, without a display.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "app/play.h"
#include "app/shots_chain.h"
#include "app/shots_reference.h"
#include "app/shots_replay.h"
#include "archive/appraisal.h"
#include "core/decision.h"
#if CASUS_GUI
#include "gui/gui.h"

typedef struct Shooter {
    Stage *stage;
    const Host *host;
    GuiOptions gui;
    const char *folder;
    int number;
    Error error;
} Shooter;


static const View *view_of(const Shooter *shooter) {
    return shooter->host->view(shooter->host->context);
}


static bool shoot(Shooter *shooter, const char *name) {
    char path[PATH_MAX_BYTES];
    int length =
        snprintf(path, sizeof path, "%s/%02d-%s.png", shooter->folder, ++shooter->number, name);
    if (length >= PATH_MAX_BYTES) {
        return error_set(&shooter->error, ERROR_WORLD, shooter->folder, "het pad is te lang");
    }
    printf("%s\n", path);
    return gui_shot(shooter->host, &shooter->gui, path, &shooter->error);
}


static bool press(Shooter *shooter, const char *id) {
    int node = view_find(view_of(shooter), id);
    if (node == NODE_NONE) {
        return false;
    }
    shooter->host->press(shooter->host->context, node);
    return true;
}


static bool type(Shooter *shooter, const char *id, const char *text) {
    int node = view_find(view_of(shooter), id);
    if (node == NODE_NONE) {
        return false;
    }
    shooter->host->type(shooter->host->context, node, text);
    return true;
}


// A press that opens something, a picture of it, and back.
static bool shoot_pane(Shooter *shooter, const char *id, const char *name) {
    return !press(shooter, id) || (shoot(shooter, name) && (press(shooter, "close") || true));
}


static const char *best_option(const Run *run, int at, char *id, size_t size) {
    Rng rng = rng_from_seed(1);
    const Decision *decision = &run->scenario->decisions[at];
    Event event = run_propose(run, POLICY_BEST, &rng);
    snprintf(id, size, "option/%s", decision->options[event.value].id);
    return id;
}


// The answer taken back and given again.
static bool shoot_again(Shooter *shooter, const char *option) {
    if (!press(shooter, "undo")) {
        return true;
    }
    bool ok = shoot(shooter, "teruggenomen");
    press(shooter, option);
    press(shooter, "confirm");
    return ok && shoot(shooter, "opnieuw-uitgelegd");
}


static bool shoot_choose(Shooter *shooter, int at, bool is_first) {
    char id[SCENARIO_NAME_MAX * 2];
    const Run *run = session_run(stage_session(shooter->stage));
    if (is_first && !shoot(shooter, "kiezen")) {
        return false;
    }
    press(shooter, best_option(run, at, id, sizeof id));
    if (is_first && !shoot(shooter, "gekozen")) {
        return false;
    }
    press(shooter, "confirm");
    return !is_first || (shoot(shooter, "uitleg") && shoot_again(shooter, id));
}


static bool shoot_classify(Shooter *shooter, int at) {
    const Run *run = session_run(stage_session(shooter->stage));
    const Decision *decision = &run->scenario->decisions[at];
    const Scheme *scheme = &run->scenario->schemes[decision->scheme];
    if (!shoot(shooter, "indelen")) {
        return false;
    }
    for (int i = 0; i < decision->record_count; i++) {
        char card[SCENARIO_NAME_MAX * 2];
        char class[SCENARIO_NAME_MAX * 2];
        snprintf(card, sizeof card, "card/%s", run->scenario->records[decision->records[i]].id);
        snprintf(class, sizeof class, "class/%s", scheme->classes[decision->keys[i]].id);
        press(shooter, card);
        if (i == 3 && !shoot(shooter, "kaart-opgepakt")) {
            return false;
        }
        press(shooter, class);
    }
    return shoot(shooter, "ingedeeld") && press(shooter, "submit") &&
           shoot(shooter, "uitleg-indelen");
}


static bool fill_appraisal(Shooter *shooter, int at, bool is_shot) {
    char id[SCENARIO_NAME_MAX * 2];
    char date[DATE_TEXT_SIZE];
    const Scenario *scenario = session_run(stage_session(shooter->stage))->scenario;
    const Record *record = &scenario->records[at];
    const Schedule *schedule = scenario_schedule(scenario, at);
    AppraisalKey key = appraisal_key(schedule, record);
    const char *number = schedule->categories[key.category].number;
    snprintf(id, sizeof id, "subject/%s", record->id);
    press(shooter, id);
    if (is_shot && !shoot(shooter, "waarderen")) {
        return false;
    }
    type(shooter, "search", number);
    snprintf(id, sizeof id, "category/%s", number);
    if (is_shot && !shoot(shooter, "selectielijst")) {
        return false;
    }
    press(shooter, id);
    press(shooter, key.appraisal == APPRAISAL_KEEP ? "verdict/B" : "verdict/V");
    if (key.appraisal == APPRAISAL_DESTROY) {
        snprintf(id, sizeof id, "term/%d", term_pack(key.retention));
        press(shooter, id);
        date_to_dutch(key.trigger, date);
        type(shooter, "trigger", date);
    }
    return !is_shot || shoot(shooter, "vernietigen-vanaf");
}


static bool shoot_appraise(Shooter *shooter, int at) {
    const Run *run = session_run(stage_session(shooter->stage));
    const Decision *decision = &run->scenario->decisions[at];
    for (int i = 0; i < decision->record_count; i++) {
        if (!fill_appraisal(shooter, decision->records[i], i == 1)) {
            return false;
        }
    }
    return press(shooter, "submit") && shoot(shooter, "uitleg-waarderen");
}


static void decide_record(Shooter *shooter, const char *record, int key) {
    char id[SCENARIO_NAME_MAX * 2];
    snprintf(id, sizeof id, "row/%s", record);
    press(shooter, id);
    if (key == GROUND_NONE) {
        press(shooter, "choice/listed");
    } else {
        snprintf(id, sizeof id, "choice/%s", ground_code((Ground)key));
        press(shooter, id);
    }
}


static bool shoot_for(void *context, const char *name) {
    return shoot(context, name);
}


static bool shoot_destroy(Shooter *shooter, int at) {
    const Run *run = session_run(stage_session(shooter->stage));
    const Decision *decision = &run->scenario->decisions[at];
    Moment moment = run_moment(run);
    if (decision->chain) {
        return shots_of_chain(shooter->host, run, at, shoot_for, shooter);
    }
    if (!shoot(shooter, "vernietigingslijst")) {
        return false;
    }
    for (int i = 0; i < decision->record_count; i++) {
        decide_record(shooter, run->scenario->records[decision->records[i]].id,
                      (int)moment_ground(&moment, decision->records[i]));
    }
    if (!shoot(shooter, "lijst-klaar") || !press(shooter, "submit") ||
        !shoot(shooter, "beoordeling")) {
        return false;
    }
    for (int i = 0; i < decision->record_count; i++) {
        if (destroy_is_objection_open(decision, run_answer(run, at), i)) {
            decide_record(shooter, run->scenario->records[decision->records[i]].id,
                          (int)moment_ground(&moment, decision->records[i]));
        }
    }
    press(shooter, "submit");
    type(shooter, "name", text_in(decision->name, LANGUAGE_NL));
    if (!shoot(shooter, "vernietigen") || !press(shooter, "start") ||
        !shoot(shooter, "verklaring")) {
        return false;
    }
    for (int f = 0; f < decision->field_count; f++) {
        char id[SCENARIO_NAME_MAX * 3];
        const Field *field = &decision->fields[f];
        int best = 0;
        for (int i = 1; i < field->option_count; i++) {
            best = field->options[i].points > field->options[best].points ? i : best;
        }
        snprintf(id, sizeof id, "field/%s/%s", field->id, field->options[best].id);
        press(shooter, id);
    }
    return press(shooter, "submit") && shoot(shooter, "uitleg-vernietigen");
}


static bool shoot_order(Shooter *shooter, int at) {
    const Decision *decision = &session_run(stage_session(shooter->stage))->scenario->decisions[at];
    for (int i = 0; i < decision->option_count; i++) {
        char id[SCENARIO_NAME_MAX * 2];
        if (i == decision->option_count / 2 && !shoot(shooter, "volgorde")) {
            return false;
        }
        snprintf(id, sizeof id, "loose/%s", decision->options[i].id);
        press(shooter, id);
    }
    return press(shooter, "submit") && shoot(shooter, "uitleg-volgorde");
}


// What the best player does, with a picture of the screen after each answer.
static bool shoot_best(Shooter *shooter, int at, const char *kind, const char *name) {
    const Run *run = session_run(stage_session(shooter->stage));
    const Decision *decision = &run->scenario->decisions[at];
    Rng rng = rng_from_seed(1);
    char id[SCENARIO_NAME_MAX * 2];
    while (run_decision(run) == at && run->phase == RUN_WAITING) {
        Event event = run_propose(run, POLICY_BEST, &rng);
        snprintf(id, sizeof id, "%s/%s", kind, decision->options[event.part].id);
        if (!shoot(shooter, name) ||
            !press(shooter, event.kind == EVENT_SUBMIT ? "submit" : id)) {
            return false;
        }
    }
    return run->phase != RUN_FEEDBACK || shoot(shooter, "uitleg");
}


static bool shoot_find(Shooter *shooter, int at) {
    const Run *run = session_run(stage_session(shooter->stage));
    const Decision *decision = &run->scenario->decisions[at];
    char id[SCENARIO_NAME_MAX * 2];
    bool has_read = false;
    bool ok = shoot(shooter, "zoeken") && press(shooter, "room/drawer") &&
              press(shooter, "room/filter/kind") && shoot(shooter, "zoeken-filter") &&
              press(shooter, "room/drawer");
    for (int i = 0; i < decision->record_count && ok; i++) {
        const char *record = run->scenario->records[decision->records[i]].id;
        if (!decision->keys[i]) {
            continue;
        }
        type(shooter, "room/search",
             record_number(&run->scenario->records[decision->records[i]]));
        snprintf(id, sizeof id, "room/row/%s", record);
        if (!has_read) {
            press(shooter, id);
            ok = shoot(shooter, "gezocht");
            has_read = true;
        }
        snprintf(id, sizeof id, "room/pick/%s", record);
        press(shooter, id);
    }
    type(shooter, "room/search", "");
    return ok && shoot(shooter, "gekozen-stukken") && press(shooter, "submit") &&
           shoot(shooter, "uitleg-zoeken");
}


static bool shoot_decision(Shooter *shooter, int at, bool *has_chosen) {
    bool is_first = !*has_chosen;
    switch (session_run(stage_session(shooter->stage))->scenario->decisions[at].type) {
    case DECISION_CHOOSE:
        if (!decision_is_single(&session_run(stage_session(shooter->stage))
                                     ->scenario->decisions[at])) {
            return shoot_best(shooter, at, "option", "kiezen");
        }
        *has_chosen = true;
        return shoot_choose(shooter, at, is_first);
    case DECISION_CLASSIFY:
        return shoot_classify(shooter, at);
    case DECISION_APPRAISE:
        return shoot_appraise(shooter, at);
    case DECISION_DESTROY:
        return shoot_destroy(shooter, at);
    case DECISION_ORDER:
        return shoot_order(shooter, at);
    case DECISION_MARK:
        return shoot_best(shooter, at, "passage", "markeren");
    case DECISION_ASK:
        return shoot_best(shooter, at, "question", "gesprek");
    case DECISION_FIND:
        return shoot_find(shooter, at);
    case DECISION_REFLECT:
    case DECISION_TYPE_COUNT:
        break;
    }
    return shoot(shooter, "terugblik") && press(shooter, "keep");
}


// All hints of the first question of each kind that has them; an exam has none.
static bool shoot_hints(Shooter *shooter, int at, bool seen[DECISION_TYPE_COUNT]) {
    char name[SCENARIO_NAME_MAX];
    const Decision *decision =
        &session_run(stage_session(shooter->stage))->scenario->decisions[at];
    if (decision->hint_cell < 0 || seen[decision->type] ||
        session_mode(stage_session(shooter->stage)) == RUN_EXAM) {
        return true;
    }
    seen[decision->type] = true;
    snprintf(name, sizeof name, "tip-%s", decision_rules(decision->type)->name);
    for (int i = 0; i < decision->hint_count; i++) {
        if (!press(shooter, "hint/ask")) {
            return false;
        }
    }
    return shoot(shooter, name);
}


static bool shoot_debrief(Shooter *shooter) {
    static const char *const STEPS[][2] = {
        {"tab/0", "wat-gebeurde-er"}, {"tab/1", "waarom"},          {"tab/2", "morgen-balken"},
        {"shape/1", "morgen-alles"},  {"shape/2", "morgen-tabel"}, {"tab/3", "logboek"}};
    for (size_t i = 0; i < sizeof STEPS / sizeof *STEPS; i++) {
        if (!press(shooter, STEPS[i][0]) || !shoot(shooter, STEPS[i][1])) {
            return false;
        }
    }
    return true;
}


// Plays to the end. Shows the first speech of each scene, and everything that is not a speech.
static bool shoot_play(Shooter *shooter) {
    const Run *run = session_run(stage_session(shooter->stage));
    int scene = -1;
    bool has_chosen = false;
    bool has_shown = false;
    bool hinted[DECISION_TYPE_COUNT] = {false};
    while (run->phase != RUN_OVER) {
        int at = run_decision(run);
        if (at >= 0 && run->phase == RUN_WAITING) {
            if (!shoot_hints(shooter, at, hinted) || !shoot_decision(shooter, at, &has_chosen)) {
                return false;
            }
            continue;
        }
        if (run->scene != scene && !shoot(shooter, run->scenario->scenes[run->scene].id)) {
            return false;
        }
        scene = run->scene;
        if (run->shown >= 0 && !has_shown && at < 0) {
            has_shown = true;
            if (!shoot(shooter, "stuk-erbij") || !shoot_pane(shooter, "pane/records", "stukken") ||
                !shoot_pane(shooter, "pane/notes", "notities")) {
                return false;
            }
        }
        if (!press(shooter, "continue")) {
            return error_set(&shooter->error, ERROR_CASE, run->scenario->folder,
                             "dit scherm heeft geen knop om verder te gaan");
        }
    }
    return shoot_debrief(shooter);
}


// Before an exam one is asked whether one is sure.
static bool begin(Shooter *shooter) {
    return press(shooter, "begin") &&
           (stage_session(shooter->stage) ||
            (shoot(shooter, "toets-beginnen") && press(shooter, "sure/yes")));
}


static bool shoot_case(Shooter *shooter, const Case *opened) {
    char open[SCENARIO_NAME_MAX * 2];
    if (!shoot(shooter, "omslag") || !shoot_pane(shooter, "pane/settings", "instellingen") ||
        !begin(shooter) || !stage_session(shooter->stage) ||
        !shots_of_reference(shooter->host, case_scenario(opened), shoot_for, shooter) ||
        !shoot_play(shooter)) {
        return false;
    }
    // The first row there is: of a long list the view holds only some.
    const Scenario *scenario = case_scenario(opened);
    bool is_open = press(shooter, "pane/records");
    for (int i = 0; is_open && i < scenario->record_count; i++) {
        snprintf(open, sizeof open, "room/row/%s", scenario->records[i].id);
        if (press(shooter, open)) {
            snprintf(open, sizeof open, "aside/open/%d", i);
            return shoot(shooter, "stukken-gelezen") && press(shooter, open) &&
                   shoot(shooter, "lezen");
        }
    }
    return true;
}


// The session that was just played, looked back at.
static bool shoot_replay(Shooter *shooter, Case *opened, const StageOptions *options) {
    char folder[PATH_MAX_BYTES];
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(shooter->stage)));
    stage_free(shooter->stage);
    shooter->stage = stage_new_replay(opened, folder, options, &shooter->error);
    if (!shooter->stage) {
        return false;
    }
    shooter->host = stage_host(shooter->stage);
    return shots_of_replay(shooter->host, shoot_for, shooter);
}


static int shoot_all(const Options *options, const Place *place, PlaySetup *setup, Case *opened) {
    Error error = {.code = ERROR_NONE};
    setup->stage.settings.scale = options->scale;
    setup->stage.save = NULL;
    setup->stage.session.seed = 1;
    Stage *stage = stage_new(opened, &setup->stage, &error);
    if (!stage) {
        return options_refuse(&error);
    }
    Shooter shooter = {.stage = stage,
                       .host = stage_host(stage),
                       .gui = {"Casus", place->assets, options->width, options->height, false},
                       .folder = options->names[1]};
    bool ok = shoot_case(&shooter, opened) && shoot_replay(&shooter, opened, &setup->stage);
    if (!ok && shooter.error.code == ERROR_NONE) {
        error_set(&shooter.error, ERROR_CASE, options->names[0],
                  "een scherm kon niet worden bereikt (na afbeelding %d)", shooter.number);
    }
    stage_free(shooter.stage);
    return ok ? EXIT_GOOD : options_refuse(&shooter.error);
}


int command_shots(const Options *options, const Place *place) {
    Error error;
    PlaySetup setup;
    Options own = *options;
    char data[PATH_MAX_BYTES];
    if (options->count != 2) {
        error_set(&error, ERROR_USAGE, "shots", "gebruik: casus shots CASUS MAP");
        return options_refuse(&error);
    }
    // The sessions it plays are nobody's: they go beside the pictures unless told otherwise.
    snprintf(data, sizeof data, "%s/.data", options->names[1]);
    own.data = options->data ? options->data : data;
    if (!folder_make(options->names[1], &error) ||
        !play_prepare(&setup, &own, place, "gui", &error)) {
        return options_refuse(&error);
    }
    Case *opened = place_open_case(place, options->names[0], &error);
    if (!opened) {
        return options_refuse(&error);
    }
    int code = shoot_all(&own, place, &setup, opened);
    case_close(opened);
    return code;
}
#else


int command_shots(const Options *options, const Place *place) {
    Error error;
    (void)options;
    (void)place;
    error_set(&error, ERROR_WORLD, "shots",
              "deze Casus is zonder venster gebouwd en kan geen afbeeldingen maken");
    return options_refuse(&error);
}
#endif
