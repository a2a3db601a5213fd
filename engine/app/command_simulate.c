// casus simulate: the spread of scores when the computer plays.

#include <stdio.h>
#include <time.h>

#include "app/commands.h"
#include "sim/simulate.h"
#include "store/json.h"


static double seconds_used(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}


static void add_spread(Buffer *out, const char *name, const Spread *spread) {
    char mean[40];
    json_open(out, name, '{');
    json_add_number(out, "runs", spread->runs);
    json_add_number(out, "min", spread->min);
    json_add_raw(out, "mean",
                 (snprintf(mean, sizeof mean, "%.4f",
                           spread->runs ? (double)spread->sum / (double)spread->runs : 0.0),
                  mean));
    json_add_number(out, "max", spread->max);
    json_close(out, '}');
}


static void print_json(const Scenario *scenario, const Options *options, const Simulation *result,
                       double seconds) {
    Buffer out = {0};
    char number[64];
    json_open(&out, NULL, '{');
    json_add_member(&out, "scenario", scenario->id);
    json_add_member(&out, "policy", policy_name(options->policy));
    snprintf(number, sizeof number, "%llu", (unsigned long long)options->seed);
    json_add_member(&out, "seed", number);
    json_add_number(&out, "runs", result->runs);
    json_add_number(&out, "decisions", result->decisions);
    snprintf(number, sizeof number, "%.6f", seconds);
    json_add_raw(&out, "seconds", number);
    snprintf(number, sizeof number, "%.0f",
             seconds > 0 ? (double)result->decisions / seconds : 0.0);
    json_add_raw(&out, "decisions_per_second", number);
    add_spread(&out, "score", &result->score);
    json_open(&out, "indicators", '{');
    for (int i = 0; i < scenario->framework->indicator_count; i++) {
        if (result->indicators[i].runs > 0) {
            add_spread(&out, scenario->framework->indicators[i].id, &result->indicators[i]);
        }
    }
    json_close(&out, '}');
    json_open(&out, "endings", '{');
    for (int i = 0; i < scenario->ending_count; i++) {
        json_add_number(&out, scenario->endings[i].id, result->endings[i]);
    }
    json_close(&out, '}');
    json_add_number(&out, "without_ending", result->without_ending);
    json_open(&out, "harm", '{');
    json_add_number(&out, "wrongly_destroyed", result->wrongly_destroyed);
    json_add_number(&out, "wrongly_kept", result->wrongly_kept);
    json_close(&out, '}');
    json_close(&out, '}');
    puts(buffer_text(&out));
    buffer_free(&out);
}


static void print_spread(const char *name, const Spread *spread) {
    printf("  %-10s min %4d   gemiddeld %8.2f   max %4d   (%lld keer)\n", name, spread->min,
           spread->runs ? (double)spread->sum / (double)spread->runs : 0.0, spread->max,
           spread->runs);
}


static void print_text(const Scenario *scenario, const Options *options, const Simulation *result,
                       double seconds) {
    printf("%s: %lld keer gespeeld, %s, %lld beslissingen in %.3f s (%.0f per seconde)\n",
           scenario->id, result->runs, policy_name(options->policy), result->decisions, seconds,
           seconds > 0 ? (double)result->decisions / seconds : 0.0);
    print_spread("punten", &result->score);
    for (int i = 0; i < scenario->framework->indicator_count; i++) {
        if (result->indicators[i].runs > 0) {
            print_spread(scenario->framework->indicators[i].id, &result->indicators[i]);
        }
    }
    for (int i = 0; i < scenario->ending_count; i++) {
        printf("  einde %-20s %lld keer\n", scenario->endings[i].id, result->endings[i]);
    }
    printf("  ten onrechte vernietigd %lld, ten onrechte bewaard %lld\n", result->wrongly_destroyed,
           result->wrongly_kept);
}


int command_simulate(const Options *options, const Place *place) {
    Error error;
    Simulation result;
    if (options->count != 1) {
        error_set(&error, ERROR_USAGE, "simulate",
                  "geef precies een casus; casus list toont welke er zijn");
        return options_refuse(&error);
    }
    Case *opened = place_open_case(place, options->names[0], &error);
    if (!opened) {
        return options_refuse(&error);
    }
    const Scenario *scenario = case_scenario(opened);
    double start = seconds_used();
    bool ok = simulate(scenario, case_hooks(opened), options->policy, options->runs, options->seed,
                       &result, &error);
    double seconds = seconds_used() - start;
    if (ok && options->json) {
        print_json(scenario, options, &result, seconds);
    } else if (ok) {
        print_text(scenario, options, &result, seconds);
    }
    case_close(opened);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
