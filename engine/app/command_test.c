// casus test: plays the test.lua of cases and tells what came out otherwise than it says.

#include <stdio.h>

#include "app/commands.h"
#include "author/plan_run.h"
#include "store/json.h"

typedef struct Tested {
    int plays, failed;
    Buffer json;
} Tested;


// ---- Text ----


// Every line of the details, further in.
static void print_details(const char *details) {
    while (*details) {
        int length = 0;
        while (details[length] && details[length] != '\n') {
            length++;
        }
        printf("      %.*s\n", length, details);
        details += length + (details[length] == '\n');
    }
}


static void print_outcome(const Scenario *scenario, const PlanOutcome *out) {
    printf("%s %s: \"%s\", %d van %d punten%s%s\n", out->failure_count > 0 ? "FOUT " : "goed ",
           scenario->id, out->play->name, out->score, out->max, out->ending ? ", einde " : "",
           out->ending ? out->ending : "");
    for (int i = 0; i < out->failure_count; i++) {
        const PlanFailure *failure = &out->failures[i];
        printf("  %s/%s:%d: %s\n", scenario->folder, failure->origin.file, failure->origin.line,
               failure->text);
        print_details(failure->details);
    }
}


// ---- JSON ----


static void add_failure(Buffer *out, const Scenario *scenario, const PlanFailure *failure) {
    char file[ERROR_PLACE_MAX];
    snprintf(file, sizeof file, "%s/%s", scenario->folder, failure->origin.file);
    json_open(out, NULL, '{');
    json_add_member(out, "file", file);
    json_add_number(out, "line", failure->origin.line);
    json_add_member(out, "what", failure->what);
    json_add_member(out, "expected", failure->expected);
    json_add_member(out, "got", failure->got);
    json_add_member(out, "text", failure->text);
    json_add_member(out, "details", failure->details);
    json_close(out, '}');
}


static void add_report(Buffer *out, const Scenario *scenario, const PlanReport *report) {
    json_open(out, NULL, '{');
    json_add_member(out, "case", scenario->id);
    json_open(out, "plays", '[');
    for (int i = 0; i < report->count; i++) {
        const PlanOutcome *play = &report->plays[i];
        json_open(out, NULL, '{');
        json_add_member(out, "name", play->play->name);
        json_add_number(out, "line", play->play->origin.line);
        json_add_boolean(out, "ok", play->failure_count == 0);
        json_add_number(out, "score", play->score);
        json_add_number(out, "max", play->max);
        if (play->ending) {
            json_add_member(out, "ending", play->ending);
        }
        json_open(out, "failures", '[');
        for (int f = 0; f < play->failure_count; f++) {
            add_failure(out, scenario, &play->failures[f]);
        }
        json_close(out, ']');
        json_close(out, '}');
    }
    json_close(out, ']');
    json_close(out, '}');
}


// ---- The command ----


static bool test_case(const Options *options, const Place *place, const char *name, Tested *tested,
                      Error *error) {
    Case *opened = place_open_case(place, name, error);
    Plan *plan = opened ? case_plan(opened, error) : NULL;
    if (!plan) {
        case_close(opened);
        return false;
    }
    PlanReport *report = plan_run(opened, plan);
    tested->plays += report->count;
    tested->failed += report->failed;
    if (options->json) {
        add_report(&tested->json, case_scenario(opened), report);
    }
    for (int i = 0; i < report->count && !options->json; i++) {
        print_outcome(case_scenario(opened), &report->plays[i]);
    }
    plan_report_free(report);
    plan_free(plan);
    case_close(opened);
    return true;
}


int command_test(const Options *options, const Place *place) {
    Tested tested = {.plays = 0};
    Error error;
    int code = EXIT_GOOD;
    if (options->count == 0) {
        error_set(&error, ERROR_USAGE, "test",
                  "geef een of meer casussen; casus list toont welke er zijn");
        return options_refuse(&error);
    }
    json_open(&tested.json, NULL, '{');
    json_open(&tested.json, "cases", '[');
    for (int i = 0; i < options->count; i++) {
        if (!test_case(options, place, options->names[i], &tested, &error)) {
            int refused = options_refuse(&error);
            code = refused > code ? refused : code;
        }
    }
    json_close(&tested.json, ']');
    json_add_number(&tested.json, "plays", tested.plays);
    json_add_number(&tested.json, "failed", tested.failed);
    json_close(&tested.json, '}');
    if (options->json) {
        puts(buffer_text(&tested.json));
    } else if (tested.plays > 0) {
        printf("%d keer gespeeld, %d anders dan verwacht\n", tested.plays, tested.failed);
    }
    buffer_free(&tested.json);
    return code == EXIT_GOOD && tested.failed > 0 ? EXIT_PROBLEM : code;
}
