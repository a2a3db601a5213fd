// casus simulate: how scores are spread when the computer plays, as an expert, as the opposite of
// one, and by chance.

#include <stdio.h>
#include <time.h>

#include "app/commands.h"
#include "sim/simulate.h"
#include "store/json.h"

enum { BARS = 12, BAR_WIDTH = 40, QUANTILES = 5, EASY = 50 };  // percent that guesses all points

static const int PERCENTS[QUANTILES] = {5, 25, 50, 75, 95};

// What the policies did; those that were not asked for have no runs.
typedef struct Outcomes {
    Simulation of[POLICY_COUNT];
    double seconds[POLICY_COUNT];
} Outcomes;


static double seconds_used(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}


// ---- JSON ----


static void add_decimal(Buffer *out, const char *name, double value, int digits) {
    char text[64];
    snprintf(text, sizeof text, "%.*f", digits, value);
    json_add_raw(out, name, text);
}


static double mean_of(const Spread *spread) {
    return spread->runs ? (double)spread->sum / (double)spread->runs : 0.0;
}


static void add_spread(Buffer *out, const char *name, const Spread *spread) {
    json_open(out, name, '{');
    json_add_number(out, "runs", spread->runs);
    json_add_number(out, "min", spread->min);
    add_decimal(out, "mean", mean_of(spread), 4);
    json_add_number(out, "max", spread->max);
    json_add_number(out, "most", spread->most);
    json_open(out, "quantiles", '{');
    for (int i = 0; i < QUANTILES; i++) {
        char label[8];
        snprintf(label, sizeof label, "p%02d", PERCENTS[i]);
        json_add_number(out, label, spread_quantile(spread, PERCENTS[i]));
    }
    json_close(out, '}');
    json_open(out, "counts", '[');
    for (int points = 0; points <= spread->most; points++) {
        json_add_number(out, NULL, spread->counts[points]);
    }
    json_close(out, ']');
    json_close(out, '}');
}


static void add_questions(Buffer *out, const Scenario *scenario, const Simulation *result) {
    json_open(out, "questions", '{');
    for (int d = 0; d < scenario->decision_count; d++) {
        const Guesses *question = &result->questions[d];
        if (question->asked > 0) {
            json_open(out, scenario->decisions[d].id, '{');
            json_add_number(out, "asked", question->asked);
            json_add_number(out, "full", question->full);
            json_add_ratio(out, "full_share", question->full, question->asked);
            json_add_ratio(out, "points_share", question->raw, question->max);
            json_close(out, '}');
        }
    }
    json_close(out, '}');
}


// The members of one policy, into the object that is open.
static void add_result(Buffer *out, const Scenario *scenario, Policy policy,
                       const Simulation *result) {
    json_add_member(out, "policy", policy_name(policy));
    json_add_number(out, "runs", result->runs);
    json_add_number(out, "decisions", result->decisions);
    add_spread(out, "score", &result->score);
    json_open(out, "indicators", '{');
    for (int i = 0; i < scenario->framework->indicator_count; i++) {
        if (result->indicators[i].runs > 0) {
            add_spread(out, scenario->framework->indicators[i].id, &result->indicators[i]);
        }
    }
    json_close(out, '}');
    json_open(out, "endings", '{');
    for (int i = 0; i < scenario->ending_count; i++) {
        json_add_number(out, scenario->endings[i].id, result->endings[i]);
    }
    json_close(out, '}');
    json_add_number(out, "without_ending", result->without_ending);
    json_open(out, "harm", '{');
    json_add_number(out, "wrongly_destroyed", result->wrongly_destroyed);
    json_add_number(out, "wrongly_kept", result->wrongly_kept);
    json_close(out, '}');
    json_add_number(out, "harmed_runs", result->harmed);
    add_questions(out, scenario, result);
}


// At the top the policy that was asked for, or chance; of all three each also in `policies`.
static void print_json(const Scenario *scenario, const Options *options, const Outcomes *outcomes) {
    Buffer out = {0};
    bool is_all = options->policy == POLICY_COUNT;
    Policy first = is_all ? POLICY_RANDOM : options->policy;
    double seconds = outcomes->seconds[first];
    char seed[32];
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)options->seed);
    json_open(&out, NULL, '{');
    json_add_member(&out, "scenario", scenario->id);
    json_add_member(&out, "seed", seed);
    add_decimal(&out, "seconds", seconds, 6);
    add_decimal(&out, "decisions_per_second",
                seconds > 0 ? (double)outcomes->of[first].decisions / seconds : 0.0, 0);
    add_result(&out, scenario, first, &outcomes->of[first]);
    json_open(&out, "policies", '[');
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        if (is_all || policy == (int)first) {
            json_open(&out, NULL, '{');
            add_result(&out, scenario, (Policy)policy, &outcomes->of[policy]);
            json_close(&out, '}');
        }
    }
    json_close(&out, ']');
    json_close(&out, '}');
    puts(buffer_text(&out));
    buffer_free(&out);
}


// ---- Text ----


static void print_spread(const char *name, const Spread *spread) {
    printf("  %-10s %8lld   %4d %8.2f %4d", name, spread->runs, spread->min, mean_of(spread),
           spread->max);
    for (int i = 0; i < QUANTILES; i++) {
        printf(" %5d", spread_quantile(spread, PERCENTS[i]));
    }
    printf("   van %d\n", spread->most);
}


// Bars of equal numbers of points between the fewest and the most that came out.
static void print_histogram(const Spread *spread) {
    int wide = (spread->max - spread->min) / BARS + 1;
    long long highest = 1;
    long long bars[BARS] = {0};
    int count = 0;
    for (int from = spread->min; from <= spread->max && count < BARS; from += wide, count++) {
        for (int points = from; points < from + wide && points <= spread->max; points++) {
            bars[count] += spread->counts[points];
        }
        highest = bars[count] > highest ? bars[count] : highest;
    }
    for (int i = 0; i < count; i++) {
        int from = spread->min + i * wide;
        int to = from + wide - 1 < spread->max ? from + wide - 1 : spread->max;
        int width = (int)((bars[i] * BAR_WIDTH + highest - 1) / highest);
        printf("  %4d-%-4d %8lld  %.*s\n", from, to, bars[i], width,
               "########################################");
    }
}


// By chance only: what a learner who knows nothing gets out of a question.
static void print_questions(const Scenario *scenario, const Simulation *result) {
    printf("  Vragen: hoe vaak wie raadt alle punten heeft, en welk deel van de punten\n");
    for (int d = 0; d < scenario->decision_count; d++) {
        const Guesses *question = &result->questions[d];
        if (question->asked > 0) {
            long long full = question->full * 100 / question->asked;
            printf("  %-24s %3lld%%  %3lld%%%s\n", scenario->decisions[d].id, full,
                   question->raw * 100 / question->max,
                   full >= EASY ? "  makkelijk te raden: dit onderscheidt weinig" : "");
        }
    }
}


static void print_result(const Scenario *scenario, Policy policy, const Simulation *result,
                         double seconds) {
    bool differs = result->score.min < result->score.max;
    printf("%s: %lld keer gespeeld, %s, %lld beslissingen in %.3f s (%.0f per seconde)\n",
           scenario->id, result->runs, policy_name(policy), result->decisions, seconds,
           seconds > 0 ? (double)result->decisions / seconds : 0.0);
    printf("  %-10s %8s   %4s %8s %4s %5s %5s %5s %5s %5s\n", "", "keer", "min", "gem", "max", "5%",
           "25%", "50%", "75%", "95%");
    print_spread("punten", &result->score);
    for (int i = 0; i < scenario->framework->indicator_count; i++) {
        const Spread *spread = &result->indicators[i];
        if (spread->runs > 0 && (differs || spread->min < spread->max)) {
            print_spread(scenario->framework->indicators[i].id, spread);
        }
    }
    if (differs) {
        print_histogram(&result->score);
    }
    for (int i = 0; i < scenario->ending_count; i++) {
        printf("  einde %-20s %8lld keer (%lld%%)\n", scenario->endings[i].id, result->endings[i],
               result->runs ? result->endings[i] * 100 / result->runs : 0);
    }
    printf("  ten onrechte vernietigd %lld, ten onrechte bewaard %lld; iets kwijt in %lld van %lld "
           "keer\n",
           result->wrongly_destroyed, result->wrongly_kept, result->harmed, result->runs);
    if (policy == POLICY_RANDOM) {
        print_questions(scenario, result);
    }
}


// ---- The command ----


static bool simulate_all(const Options *options, const Case *opened, Outcomes *outcomes,
                         Error *error) {
    bool ok = true;
    for (int policy = 0; policy < POLICY_COUNT && ok; policy++) {
        if (options->policy == POLICY_COUNT || (int)options->policy == policy) {
            double start = seconds_used();
            ok = simulate(case_scenario(opened), case_hooks(opened), (Policy)policy, options->runs,
                          options->seed, &outcomes->of[policy], error);
            outcomes->seconds[policy] = seconds_used() - start;
        }
    }
    return ok;
}


int command_simulate(const Options *options, const Place *place) {
    Error error;
    Outcomes outcomes = {.seconds = {0}};
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
    bool ok = simulate_all(options, opened, &outcomes, &error);
    if (ok && options->json) {
        print_json(scenario, options, &outcomes);
    }
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        if (ok && !options->json && outcomes.of[policy].runs > 0) {
            print_result(scenario, (Policy)policy, &outcomes.of[policy], outcomes.seconds[policy]);
        }
        simulation_free(&outcomes.of[policy]);
    }
    case_close(opened);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
