// Result: the sums of a finished run as JSON. Whole numbers and fixed order, so that the same log
// gives the same bytes.

#include "session/result.h"

#include "core/score.h"
#include "store/json.h"


static void add_named(Buffer *out, const char *name, const char *id, const char *version,
                      const char *hash) {
    json_open(out, name, '{');
    json_add_member(out, "id", id);
    json_add_member(out, "version", version);
    if (hash) {
        json_add_member(out, "hash", hash);
    }
    json_close(out, '}');
}


// Of which framework something is, where there are several.
static void add_source(Buffer *out, const Framework *framework, int source) {
    if (framework->source_count > 1) {
        json_add_member(out, "framework", framework->sources[source].id);
    }
}


static void add_frameworks(Buffer *out, const Framework *framework) {
    if (framework->source_count <= 1) {
        return;
    }
    json_open(out, "frameworks", '[');
    for (int i = 0; i < framework->source_count; i++) {
        add_named(out, NULL, framework->sources[i].id, framework->sources[i].version, NULL);
    }
    json_close(out, ']');
}


static void add_evidence(Buffer *out, const Run *run, const int *lines, int indicator) {
    json_open(out, "evidence", '[');
    for (int d = 0; d < run->scenario->decision_count; d++) {
        Score score;
        if (!run_is_done(run, d)) {
            continue;
        }
        run_score(run, d, &score);
        for (int i = 0; i < score.count; i++) {
            if (score.evidence[i].indicator == indicator) {
                json_add_number(out, NULL, lines[d]);
            }
        }
    }
    json_close(out, ']');
}


static void add_indicators(Buffer *out, const Run *run, const Scoreboard *board, const int *lines) {
    const Framework *framework = run->scenario->framework;
    json_open(out, "indicators", '[');
    for (int i = 0; i < framework->indicator_count; i++) {
        const Tally *tally = &board->indicators[i];
        if (tally->observations == 0) {
            continue;
        }
        json_open(out, NULL, '{');
        json_add_member(out, "id", framework->indicators[i].id);
        add_source(out, framework, framework->indicators[i].source);
        json_add_number(out, "raw", tally->raw);
        json_add_number(out, "max", tally->max);
        json_add_ratio(out, "scaled", tally->raw, tally->max);
        add_evidence(out, run, lines, i);
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_competencies(Buffer *out, const Run *run, const Scoreboard *board) {
    const Framework *framework = run->scenario->framework;
    json_open(out, "competencies", '[');
    for (int i = 0; i < framework->competency_count; i++) {
        const Tally *tally = &board->competencies[i];
        json_open(out, NULL, '{');
        json_add_member(out, "id", framework->competencies[i].id);
        add_source(out, framework, framework->competencies[i].source);
        json_add_number(out, "raw", tally->raw);
        json_add_number(out, "max", tally->max);
        json_add_ratio(out, "scaled", tally->raw, tally->max);
        json_add_number(out, "observations", tally->observations);
        json_add_member(out, "level",
                        tally->observations >= SCORE_ENOUGH_OBSERVATIONS ? "enough"
                                                                         : "too-few-observations");
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_references(Buffer *out, const Header *header) {
    if (header->reference_count == 0) {
        return;
    }
    json_open(out, "references", '[');
    for (int i = 0; i < header->reference_count; i++) {
        const HeaderReference *reference = &header->references[i];
        json_open(out, NULL, '{');
        json_add_member(out, "id", reference->id);
        json_add_member(out, "version", reference->version);
        json_close(out, '}');
    }
    json_close(out, ']');
}


// How the facts of the player stand at the end.
static void add_facts(Buffer *out, const Run *run, const Header *header) {
    if (header->fact_count == 0) {
        return;
    }
    json_open(out, "facts", '[');
    for (int i = 0; i < run->scenario->variable_count; i++) {
        if (run->scenario->variables[i].is_fact) {
            json_open(out, NULL, '{');
            json_add_member(out, "name", run->scenario->variables[i].name);
            json_add_number(out, "value", run_variable(run, i));
            json_close(out, '}');
        }
    }
    json_close(out, ']');
}


// Per decision; beside the score, which they do not change.
static void add_hints(Buffer *out, const Run *run) {
    bool has_any = false;
    for (int d = 0; d < run->scenario->decision_count; d++) {
        int used = run_hints(run, d);
        if (used == 0) {
            continue;
        }
        if (!has_any) {
            json_open(out, "hints", '[');
            has_any = true;
        }
        json_open(out, NULL, '{');
        json_add_member(out, "decision", run->scenario->decisions[d].id);
        json_add_number(out, "used", used);
        json_close(out, '}');
    }
    if (has_any) {
        json_close(out, ']');
    }
}


static void add_identity(Buffer *out, const Header *header, const Framework *framework) {
    json_add_member(out, "schema", "casus-result/1");
    json_add_member(out, "registration", header->registration);
    json_open(out, "actor", '{');
    json_add_member(out, "homePage", header->home_page);
    json_add_member(out, "name", header->player);
    json_close(out, '}');
    add_named(out, "scenario", header->scenario, header->scenario_version, header->scenario_hash);
    add_named(out, "framework", header->framework, header->framework_version, NULL);
    add_frameworks(out, framework);
    add_named(out, "schedule", header->schedule, header->schedule_version, NULL);
    add_references(out, header);
    json_add_member(out, "engine", header->engine);
    json_add_member(out, "started", header->timestamp);
}


void result_add(const Run *run, const ResultFacts *facts, const char *name, Buffer *out) {
    const Scenario *scenario = run->scenario;
    Scoreboard board;
    run_scoreboard(run, &board);
    json_open(out, name, '{');
    add_identity(out, facts->header, scenario->framework);
    json_add_member(out, "ended", facts->ended);
    entry_add_duration(out, facts->duration_ms);
    json_add_boolean(out, "completion", run->phase == RUN_OVER);
    if (run->ending >= 0) {
        json_add_member(out, "ending", scenario->endings[run->ending].id);
    }
    if (scenario->pass > 0) {
        json_add_boolean(out, "success", scoreboard_passes(&board, scenario->pass));
    }
    json_add_member(out, "mode", facts->header->mode);
    entry_add_score(out, board.total.raw, board.total.max);
    add_indicators(out, run, &board, facts->decision_lines);
    add_competencies(out, run, &board);
    json_open(out, "harm", '{');
    json_add_number(out, "wrongly_destroyed", board.wrongly_destroyed);
    json_add_number(out, "wrongly_kept", board.wrongly_kept);
    json_close(out, '}');
    add_facts(out, run, facts->header);
    if (facts->is_author) {
        json_add_boolean(out, "author", true);
    }
    json_add_number(out, "undone", run->undone);
    add_hints(out, run);
    json_open(out, "journal", '{');
    json_add_number(out, "lines", facts->lines);
    json_add_member(out, "head", facts->head);
    json_close(out, '}');
    json_close(out, '}');
}


void result_write(const Run *run, const ResultFacts *facts, Buffer *out) {
    result_add(run, facts, NULL, out);
    buffer_add(out, "\n");
}
