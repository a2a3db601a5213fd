// Check report: findings, summary and explanations in words and in JSON.

#include "author/check_report.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "store/json.h"

enum { PLACE_MAX = 1200, NUMBER_MAX = 32 };


FORMAT_CHOICE(2, 3)
static const char *say(Language language, const char *dutch, const char *english) {
    return language == LANGUAGE_EN ? english : dutch;
}


// ---- Findings ----


static void place_of(const Finding *finding, const char *folder, char place[PLACE_MAX]) {
    const char *file = finding->origin.file ? finding->origin.file : "scenario.lua";
    snprintf(place, PLACE_MAX, "%s%s%s", folder, folder[0] ? "/" : "", file);
}


void report_findings(const Findings *findings, const char *folder, Buffer *out) {
    for (int i = 0; i < findings->count; i++) {
        const Finding *finding = &findings->list[i];
        char place[PLACE_MAX];
        place_of(finding, folder, place);
        buffer_add_format(out, "%s:%d: %s %s: %s; %s\n", place,
                          finding->origin.line > 0 ? finding->origin.line : 1,
                          text_in(severity_label(finding->about->severity), findings->language),
                          finding->about->code, finding->message,
                          text_in(finding->about->repair, findings->language));
    }
}


void report_finding_json(const Finding *finding, Language language, const char *folder,
                         Buffer *out) {
    char place[PLACE_MAX];
    place_of(finding, folder, place);
    json_add_member(out, "code", finding->about->code);
    json_add_member(out, "severity", severity_code(finding->about->severity));
    json_add_member(out, "file", place);
    json_add_number(out, "line", finding->origin.line > 0 ? finding->origin.line : 1);
    json_add_member(out, "message", finding->message);
    json_add_member(out, "repair", text_in(finding->about->repair, language));
}


// ---- The summary ----


static void write_plays(uint64_t plays, Language language, char out[NUMBER_MAX]) {
    if (plays == PLAYS_MANY) {
        snprintf(out, NUMBER_MAX, "%s", say(language, "ontelbaar veel", "countless"));
    } else if (plays >= 1000000000u) {
        snprintf(out, NUMBER_MAX, "%.2e", (double)plays);
    } else {
        snprintf(out, NUMBER_MAX, "%" PRIu64, plays);
    }
}


static void add_span(Buffer *out, Language language, const char *name, Span span) {
    if (span.exists) {
        buffer_add_format(out, "  %-22s %ld..%ld\n", name, span.min, span.max);
    } else {
        buffer_add_format(out, "  %-22s %s\n", name, say(language, "nooit", "never"));
    }
}


static bool is_exact(const Scenario *scenario) {
    for (int d = 0; d < scenario->decision_count; d++) {
        DecisionType type = scenario->decisions[d].type;
        if (type == DECISION_CLASSIFY || type == DECISION_APPRAISE || type == DECISION_DESTROY ||
            type == DECISION_ORDER || type == DECISION_FIND) {
            return false;
        }
    }
    return true;
}


static void add_bounds(const Check *check, Language language, Buffer *out) {
    if (check->found->bound != BOUND_NONE) {
        buffer_add(out, say(language,
                            "  niet alles is bekeken: zie C111 of C112; de getallen gelden voor "
                            "wat bekeken is\n",
                            "  not everything was looked at: see C111 or C112; the numbers hold "
                            "for what was\n"));
    }
    if (!is_exact(check->scenario)) {
        buffer_add(out, say(language,
                            "  choose, ask en korte mark: elk antwoord; andere soorten: alles "
                            "goed, alles fout en telkens een ding fout\n",
                            "  choose, ask and short mark: every answer; other kinds: all right, "
                            "all wrong, and one thing wrong at a time\n"));
    }
}


void report_summary(const Check *check, Buffer *out) {
    const Scenario *scenario = check->scenario;
    const Framework *framework = scenario->framework;
    const Findings *findings = &check->findings;
    Language language = findings->language;
    char plays[NUMBER_MAX];
    write_plays(check->plays, language, plays);
    buffer_add_format(out,
                      say(language,
                          "%s: %d fout, %d let op, %d tip; %d toestanden, %s speelwijzen\n",
                          "%s: %d error, %d warning, %d hint; %d states, %s ways of playing\n"),
                      scenario->id, findings_count(findings, SEVERITY_ERROR),
                      findings_count(findings, SEVERITY_WARNING),
                      findings_count(findings, SEVERITY_HINT), check->found->states.node_count,
                      plays);
    add_bounds(check, language, out);
    add_span(out, language, say(language, "punten", "points"), check->points);
    for (int i = 0; i < scenario->ending_count; i++) {
        char name[SCENARIO_NAME_MAX + NUMBER_MAX];
        snprintf(name, sizeof name, say(language, "einde %s", "ending %s"),
                 scenario->endings[i].id);
        add_span(out, language, name, check->endings[i]);
    }
    for (int i = 0; i < framework->indicator_count; i++) {
        Span span = extent_measure(check->extent, (Measure){MEASURE_POINTS, i}, NULL);
        if (span.exists) {
            add_span(out, language, framework->indicators[i].id, span);
        }
    }
}


static void add_span_json(Buffer *out, const char *name, Span span) {
    json_open(out, name, '{');
    json_add_boolean(out, "reached", span.exists);
    if (span.exists) {
        json_add_number(out, "min", span.min);
        json_add_number(out, "max", span.max);
    }
    json_close(out, '}');
}


void report_summary_json(const Check *check, Buffer *out) {
    const Scenario *scenario = check->scenario;
    const Framework *framework = scenario->framework;
    json_add_member(out, "scenario", scenario->id);
    json_add_number(out, "states", check->found->states.node_count);
    json_add_number(out, "rounds", check->found->rounds);
    json_add_number(out, "memory", (long long)check->found->memory);
    json_add_boolean(out, "complete", check->found->bound == BOUND_NONE);
    json_add_boolean(out, "every_answer", is_exact(scenario));
    if (check->plays != PLAYS_MANY && check->plays <= INT64_MAX) {
        json_add_number(out, "plays", (long long)check->plays);
    }
    add_span_json(out, "points", check->points);
    json_open(out, "endings", '{');
    for (int i = 0; i < scenario->ending_count; i++) {
        add_span_json(out, scenario->endings[i].id, check->endings[i]);
    }
    json_close(out, '}');
    json_open(out, "indicators", '{');
    for (int i = 0; i < framework->indicator_count; i++) {
        Span span = extent_measure(check->extent, (Measure){MEASURE_POINTS, i}, NULL);
        if (span.exists) {
            add_span_json(out, framework->indicators[i].id, span);
        }
    }
    json_close(out, '}');
}


// ---- Codes ----


static void add_example(const char *example, Buffer *out) {
    for (const char *line = example; *line;) {
        size_t length = strcspn(line, "\n");
        buffer_add(out, "    ");
        buffer_add_bytes(out, line, length);
        buffer_add(out, "\n");
        line += length + (line[length] == '\n');
    }
}


void report_code(const FindingCode *about, Language language, Buffer *out) {
    buffer_add_format(out, "%s (%s): %s\n\n%s\n\n%s: %s.\n\n%s:\n", about->code,
                      text_in(severity_label(about->severity), language),
                      text_in(about->title, language), text_in(about->why, language),
                      say(language, "Wat je doet", "What to do"), text_in(about->repair, language),
                      say(language, "Zo is het goed", "This is how it should be"));
    add_example(about->example, out);
}


void report_codes(Language language, Buffer *out) {
    for (const FindingCode *about = FINDING_CODES; about->code; about++) {
        buffer_add_format(out, "%s  %-7s %s\n", about->code,
                          text_in(severity_label(about->severity), language),
                          text_in(about->title, language));
    }
}
