// The sample case, and the shortest ways through it.

#include "support/sample_scenario.h"

#include <stdlib.h>

#include "archive/appraisal.h"
#include "base/memory.h"
#include "support/expect.h"

enum { MOST_EVENTS = 500 };


static Text dutch(const char *text) {
    return (Text){{text, NULL}};
}


static Date day(int year, int month, int number) {
    Date date = DATE_NONE;
    assert_true(date_from_parts(year, month, number, &date));
    return date;
}


// A copy in the arena, so that everything of the sample is freed at once and may be changed.
static void *copy(Arena *arena, const void *from, size_t size) {
    return memcpy(arena_take(arena, size), from, size);
}


Schedule *sample_schedule(void) {
    static const ProcessType TYPES[] = {
        {1, {{"Inrichten", "Setting up"}}},
        {2, {{"Verlenen", "Granting"}}},
        {3, {{"Overig", "Other"}}},
    };
    static const Category CATEGORIES[] = {
        {.number = "1.1", .type = 0, .appraisal = APPRAISAL_KEEP},
        {.number = "1.2", .type = 0, .appraisal = APPRAISAL_DESTROY, .retention = {5, 0, 0}},
        {.number = "1.3",
         .type = 0,
         .appraisal = APPRAISAL_DESTROY,
         .process_term = PROCESS_TERM_OBJECT_LIFE,
         .retention = {1, 0, 0}},
        {.number = "2.1",
         .type = 1,
         .appraisal = APPRAISAL_DESTROY,
         .process_term = PROCESS_TERM_FIXED_DATE,
         .retention = {0, 0, 28}},
        {.number = "2.2",
         .type = 1,
         .appraisal = APPRAISAL_DESTROY,
         .process_term = PROCESS_TERM_MERGED,
         .retention = {19, 0, 0}},
        {.number = "2.3",
         .type = 1,
         .appraisal = APPRAISAL_DESTROY,
         .process_term = PROCESS_TERM_ESTIMATED_LIFE,
         .retention = {0, 6, 0}},
        {.number = "3.1", .type = 2, .appraisal = APPRAISAL_NONE},
    };
    Schedule *schedule = memory_new(1, sizeof *schedule);
    schedule->arena = arena_new();
    schedule->id = "lijst";
    schedule->version = "1";
    schedule->title = dutch("Lijst");
    schedule->valid_from = day(2020, 1, 1);
    schedule->valid_to = DATE_NONE;
    schedule->types = copy(schedule->arena, TYPES, sizeof TYPES);
    schedule->type_count = 3;
    schedule->categories = copy(schedule->arena, CATEGORIES, sizeof CATEGORIES);
    schedule->category_count = 7;
    return schedule;
}


static Framework *sample_framework(void) {
    static const Competency COMPETENCIES[] = {
        {"ACC", {{"accuraat", "accurate"}}, 0},
        {"INT", {{"integer", "upright"}}, 0},
    };
    static const Indicator INDICATORS[] = {
        {"OPD-01", {{"vraagt", "asks"}}, 0, 0},
        {"OPD-02", {{"zoekt", "seeks"}}, 0, 0},
        {"BDV-01", {{"meldt", "reports"}}, 1, 0},
    };
    Framework *framework = framework_new();
    framework->id = "kader";
    framework->version = "1";
    framework->sources[framework->source_count++] =
        (FrameworkSource){"kader", "1", {{"kader", "framework"}}};
    framework->competencies = copy(framework->arena, COMPETENCIES, sizeof COMPETENCIES);
    framework->competency_count = 2;
    framework->indicators = copy(framework->arena, INDICATORS, sizeof INDICATORS);
    framework->indicator_count = 3;
    return framework;
}


static void add_records(Scenario *scenario) {
    static const char *const IDS[SAMPLE_RECORDS] = {"R1", "R2", "R3", "R4", "R5", "R6", "R7"};
    static const Nature NATURES[SAMPLE_RECORDS] = {
        NATURE_RECORD,  NATURE_RECORD, NATURE_RECORD,  NATURE_COPY,
        NATURE_PRIVATE, NATURE_RECORD, NATURE_UNKNOWN,
    };
    static const int CATEGORIES[SAMPLE_RECORDS] = {0, 1, 1, 1, -1, 1, -1};
    Record *records = arena_take_array(scenario->arena, SAMPLE_RECORDS, sizeof(Record));
    for (int i = 0; i < SAMPLE_RECORDS; i++) {
        records[i] = (Record){
            .id = IDS[i],
            .title = dutch(IDS[i]),
            .category = CATEGORIES[i],
            .nature = NATURES[i],
            .from = DATE_NONE,
            .to = DATE_NONE,
            .closed = day(2019, 3, 15),
            .object_end = DATE_NONE,
            .expires = DATE_NONE,
        };
    }
    records[SAMPLE_R3].closed = day(2023, 6, 1);
    records[SAMPLE_R6].hold = dutch("er loopt een verzoek");
    scenario->records = records;
    scenario->record_count = SAMPLE_RECORDS;
}


static void add_scheme(Scenario *scenario) {
    static const Class CLASSES[] = {
        {"wegen", {{"Wegen", NULL}}, {{NULL, NULL}}, -1, {NULL, 0}},
        {"aanbesteding", {{"Aanbesteding", NULL}}, {{NULL, NULL}}, SAMPLE_ROADS, {NULL, 0}},
        {"onderhoud", {{"Onderhoud", NULL}}, {{NULL, NULL}}, SAMPLE_ROADS, {NULL, 0}},
        {"mensen", {{"Mensen", NULL}}, {{NULL, NULL}}, -1, {NULL, 0}},
    };
    scenario->schemes = arena_take(scenario->arena, sizeof(Scheme));
    scenario->schemes[0] = (Scheme){
        .id = "plan",
        .title = dutch("Plan"),
        .classes = copy(scenario->arena, CLASSES, sizeof CLASSES),
        .class_count = 4,
    };
}


static void add_choose(Arena *arena, Decision *decision) {
    static const Assignment PLAN_1 = {SAMPLE_PLAN, 1};
    static const Assignment PLAN_2 = {SAMPLE_PLAN, 2};
    Option *options = arena_take_array(arena, 3, sizeof(Option));
    options[SAMPLE_GOOD] = (Option){
        .id = "goed",
        .earns = {{{0, 3}, {2, 2}}, 2},
        .sets = copy(arena, &PLAN_1, sizeof PLAN_1),
        .set_count = 1,
        .next = -1,
    };
    options[SAMPLE_HALF] = (Option){.id = "half", .earns = {{{0, 1}}, 1}, .next = 15};
    options[SAMPLE_BAD] = (Option){
        .id = "slecht",
        .sets = copy(arena, &PLAN_2, sizeof PLAN_2),
        .set_count = 1,
        .next = 6,
    };
    decision->options = options;
    decision->option_count = 3;
    decision->maximum = (Earns){{{0, 3}, {2, 2}}, 2};
}


static int *numbers(Arena *arena, const int *list, int count) {
    return copy(arena, list, (size_t)count * sizeof(int));
}


static void add_destroy(const Scenario *scenario, Decision *decision) {
    static const int RECORDS[] = {0, 1, 2, 3, 4, 5, 6};
    static const Option WHEN[] = {
        {.id = "achteraf", .points = 3, .next = -1},
        {.id = "vooraf", .points = 1, .next = -1},
        {.id = "nooit", .points = 0, .next = -1},
    };
    static const Option WHO[] = {
        {.id = "niemand", .points = 0, .next = -1},
        {.id = "beheerder", .points = 3, .next = -1},
    };
    Arena *arena = scenario->arena;
    decision->records = numbers(arena, RECORDS, SAMPLE_RECORDS);
    decision->record_count = SAMPLE_RECORDS;
    decision->name = dutch("Lijst 2026-1");
    decision->objections = arena_take_array(arena, SAMPLE_RECORDS, sizeof(Text));
    decision->objections[SAMPLE_R1] = dutch("Dit is kunst.");
    decision->objections[SAMPLE_R2] = dutch("Weet u dit zeker?");
    decision->fields = arena_take_array(arena, 2, sizeof(Field));
    decision->fields[0] = (Field){.id = "wanneer", .options = copy(arena, WHEN, sizeof WHEN)};
    decision->fields[0].option_count = 3;
    decision->fields[1] = (Field){.id = "wie", .options = copy(arena, WHO, sizeof WHO)};
    decision->fields[1].option_count = 2;
    decision->field_count = 2;
    decision->maximum = (Earns){{{0, 6}, {1, 4}}, 2};
    decision->declaration = (Earns){{{2, 6}}, 1};
}


static void add_decisions(Scenario *scenario) {
    static const int CLASSIFIED[] = {SAMPLE_R1, SAMPLE_R2, SAMPLE_R3};
    static const int CLASSES[] = {SAMPLE_TENDER, SAMPLE_REPAIR, SAMPLE_PEOPLE};
    static const int APPRAISED[] = {SAMPLE_R1, SAMPLE_R2, SAMPLE_R3};
    Arena *arena = scenario->arena;
    Decision *decisions = arena_take_array(arena, 5, sizeof(Decision));
    decisions[SAMPLE_START] = (Decision){.type = DECISION_CHOOSE, .id = "start"};
    add_choose(arena, &decisions[SAMPLE_START]);
    decisions[SAMPLE_CLASSIFY] = (Decision){
        .type = DECISION_CLASSIFY,
        .id = "indelen",
        .records = numbers(arena, CLASSIFIED, 3),
        .record_count = 3,
        .keys = numbers(arena, CLASSES, 3),
        .maximum = {{{1, 6}}, 1},
    };
    decisions[SAMPLE_APPRAISE] = (Decision){
        .type = DECISION_APPRAISE,
        .id = "waarderen",
        .records = numbers(arena, APPRAISED, 3),
        .record_count = 3,
        .maximum = {{{1, 12}, {2, 5}}, 2},
    };
    decisions[SAMPLE_DESTROY] = (Decision){.type = DECISION_DESTROY, .id = "vernietigen"};
    add_destroy(scenario, &decisions[SAMPLE_DESTROY]);
    decisions[SAMPLE_REFLECT] = (Decision){.type = DECISION_REFLECT, .id = "terugblik"};
    scenario->decisions = decisions;
    scenario->decision_count = 5;
}


static void add_steps(Scenario *scenario) {
    static const Step STEPS[SAMPLE_STEPS] = {
        {.kind = STEP_SAY, .subject = -1},
        {.kind = STEP_SHOW, .subject = SAMPLE_R1},
        {.kind = STEP_NOTE, .value = 0},
        {.kind = STEP_SET, .subject = SAMPLE_SEEN, .value = 7},
        {.kind = STEP_DECIDE, .subject = SAMPLE_START},
        {.kind = STEP_SAY, .subject = -1},
        {.kind = STEP_BRANCH},
        {.kind = STEP_SAY, .subject = -1},
        {.kind = STEP_DECIDE, .subject = SAMPLE_CLASSIFY, .scene = 1},
        {.kind = STEP_DECIDE, .subject = SAMPLE_APPRAISE, .scene = 1},
        {.kind = STEP_DECIDE, .subject = SAMPLE_DESTROY, .scene = 1},
        {.kind = STEP_DECIDE, .subject = SAMPLE_REFLECT, .scene = 1},
        {.kind = STEP_BRANCH, .scene = 1},
        {.kind = STEP_FINISH, .subject = 0, .scene = 1},
        {.kind = STEP_FINISH, .subject = 1, .scene = 1},
        {.kind = STEP_SAY, .subject = -1},
    };
    static const Assignment PLAN_1 = {SAMPLE_PLAN, 1};
    static const Assignment PLAN_2 = {SAMPLE_PLAN, 2};
    Arena *arena = scenario->arena;
    Step *steps = copy(arena, STEPS, sizeof STEPS);
    for (int i = 0; i < SAMPLE_STEPS; i++) {
        steps[i].next = i + 1;
        steps[i].other = -1;
        steps[i].origin = (Origin){"scenario.lua", 100 + i};
        steps[i].condition.hook = -1;
    }
    steps[6].other = 8;
    steps[6].condition = (Condition){-1, copy(arena, &PLAN_1, sizeof PLAN_1), 1};
    steps[12].next = 14;
    steps[12].other = 13;
    steps[12].condition = (Condition){-1, copy(arena, &PLAN_2, sizeof PLAN_2), 1};
    steps[15].next = 5;
    scenario->steps = steps;
    scenario->step_count = SAMPLE_STEPS;
}


bool sample_accept(const Scenario *scenario, const Decision *decision, int *cells,
                   const Event *event, bool *done, Error *error) {
    Moment moment = moment_start(scenario);
    Outcome outcome = OUTCOME_NONE;
    bool ok = decision_rules(decision->type)
                  ->accept(&moment, decision, cells, event, &outcome, error);
    *done = outcome.is_made;
    return ok;
}


Event sample_propose(const Scenario *scenario, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    Moment moment = moment_start(scenario);
    return decision_rules(decision->type)->propose(&moment, decision, cells, policy, rng);
}


Scenario *sample_scenario(void) {
    static const Variable VARIABLES[] = {{"plan", 0, false, false}, {"seen", 3, false, false}};
    static const Ending ENDINGS[] = {
        {"goed", {{"Goed", NULL}}, {{NULL, NULL}}, {NULL, 0}},
        {"slecht", {{"Slecht", NULL}}, {{NULL, NULL}}, {NULL, 0}},
    };
    static const Scene SCENES[] = {
        {"begin", {{"Begin", NULL}}, NULL, DATE_NONE, 0, {"scenario.lua", 99}},
        {"werk", {{"Werk", NULL}}, NULL, DATE_NONE, 8, {"scenario.lua", 107}},
    };
    Scenario *scenario = memory_new(1, sizeof *scenario);
    scenario->arena = arena_new();
    scenario->id = "proef";
    scenario->version = "1.0.0";
    scenario->date = day(2026, 11, 16);
    scenario->framework = sample_framework();
    scenario->schedule = sample_schedule();
    scenario->variables = copy(scenario->arena, VARIABLES, sizeof VARIABLES);
    scenario->variable_count = 2;
    scenario->endings = copy(scenario->arena, ENDINGS, sizeof ENDINGS);
    scenario->ending_count = 2;
    scenario->scenes = copy(scenario->arena, SCENES, sizeof SCENES);
    scenario->scene_count = 2;
    add_records(scenario);
    add_scheme(scenario);
    scenario->scheme_count = 1;
    add_decisions(scenario);
    add_steps(scenario);
    scenario->note_count = 1;
    scenario_lay_out(scenario);
    return scenario;
}


void sample_do(Run *run, Event event) {
    Error error;
    if (!run_apply(run, &event, NULL, &error)) {
        fail_msg("an event was refused at step %d: %s", run->step, error.text);
    }
}


void sample_continue(Run *run, int times) {
    for (int i = 0; i < times; i++) {
        sample_do(run, (Event){.kind = EVENT_CONTINUE});
    }
}


void sample_choose(Run *run, int option) {
    sample_do(run, (Event){
                       .kind = EVENT_ANSWER,
                       .decision = SAMPLE_START,
                       .value = option,
                   });
}


void sample_play_to(Run *run, int decision, Policy policy, uint64_t seed) {
    Rng rng = rng_from_seed(seed);
    for (int i = 0; i < MOST_EVENTS; i++) {
        int at = run_decision(run);
        if (run->phase == RUN_OVER) {
            assert_int_equal(decision, -1);
            return;
        }
        if (at >= 0 && at == decision && run->phase == RUN_WAITING) {
            return;
        }
        Event event = {.kind = EVENT_CONTINUE};
        if (at >= 0 && run->phase == RUN_WAITING) {
            event = run_propose(run, policy, &rng);
        }
        sample_do(run, event);
    }
    fail_msg("no end after %d events", MOST_EVENTS);
}
