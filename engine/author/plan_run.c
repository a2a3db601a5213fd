// Plan run: reading on, decision by decision, in the order of the plan.

#include "author/plan_run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/plan_player.h"
#include "base/memory.h"
#include "sim/simulate.h"


void plan_fail(PlanPlayer *player, Origin origin, const char *what, const char *expected,
               const char *got, const char *text, const char *details) {
    PlanOutcome *out = player->out;
    PlanFailure *list =
        arena_take_array(player->arena, (size_t)out->failure_count + 1, sizeof *list);
    if (out->failure_count > 0) {
        memcpy(list, out->failures, (size_t)out->failure_count * sizeof *list);
    }
    list[out->failure_count++] =
        (PlanFailure){.origin = origin,
                      .what = what,
                      .expected = arena_copy_text(player->arena, expected),
                      .got = arena_copy_text(player->arena, got),
                      .text = arena_copy_text(player->arena, text),
                      .details = arena_copy_text(player->arena, details ? details : "")};
    out->failures = list;
}


// A refusal, with what was refused in the words of the log.
static void refuse(PlanPlayer *player, const Event *event, Origin origin, Error *error) {
    char line[ERROR_TEXT_MAX + ERROR_PLACE_MAX + 32];
    EventWords words = {"", ""};
    if (error->code != ERROR_REFUSED) {
        error_print(error, line, (int)sizeof line);
        plan_fail(player, origin, "story", "", line, line, NULL);
        return;
    }
    if (event->kind == EVENT_ANSWER || event->kind == EVENT_SUBMIT) {
        const Decision *decision = &player->scenario->decisions[event->decision];
        decision_rules(decision->type)->write(player->scenario, decision, event, &words);
    }
    bool has_both = words.part[0] && words.value[0];
    plan_fail(player, origin, "story", "", error->text,
              arena_format(player->arena, "%s%s%s%s%s", words.part, has_both ? " = " : "",
                           words.value, words.part[0] || words.value[0] ? ": " : "", error->text),
              NULL);
}


bool plan_feed(PlanPlayer *player, const Event *event, Origin origin) {
    Entry entry = {.seq = 0};
    Error error = {.code = ERROR_NONE};
    if (++player->events > SIMULATE_EVENTS_MAX) {
        error_set(&error, ERROR_CASE, "",
                  "na %d stappen is er nog geen einde; draait de casus in "
                  "een kring?",
                  SIMULATE_EVENTS_MAX);
    } else if (play_event(player->game, event, &entry, &error)) {
        const Run *run = play_run(player->game);
        if (run->made >= 0) {
            player->made = run->made;
            player->earned = run->earned;
        }
        entry.seq = ++player->lines;
        play_note(player->game, &entry);
        return true;
    }
    refuse(player, event, origin, &error);
    return false;
}


// ---- Where the story is ----


// "'eerste-reactie' (scenario.lua:88)"
static const char *name_of(PlanPlayer *player, int decision) {
    const Decision *about = &player->scenario->decisions[decision];
    return arena_format(player->arena, "'%s' (%s:%d)", about->id, about->origin.file,
                        about->origin.line);
}


// The decisions made so far, for who looks for the way.
static void add_asked(PlanPlayer *player, Buffer *out) {
    const Run *run = play_run(player->game);
    buffer_add(out, "beantwoord tot hier:");
    int count = 0;
    for (int d = 0; d < player->scenario->decision_count; d++) {
        if (run_is_done(run, d)) {
            buffer_add_format(out, "%s %s", count++ > 0 ? "," : "",
                              player->scenario->decisions[d].id);
        }
    }
    buffer_add(out, count > 0 ? "\n" : " niets\n");
}


// The act wants a decision or scene that does not come.
static bool fail_way(PlanPlayer *player, const PlanAct *act) {
    const Run *run = play_run(player->game);
    bool is_over = run->phase == RUN_OVER;
    const char *wanted = act->decision >= 0 ? name_of(player, act->decision)
                                            : player->scenario->scenes[act->scene].id;
    const char *ending = run->ending >= 0 ? player->scenario->endings[run->ending].id : NULL;
    const char *where =
        !is_over ? arena_format(player->arena, "bij %s", name_of(player, run_decision(run)))
        : ending ? arena_format(player->arena, "aan het einde '%s'", ending)
                 : "aan het einde";
    bool was_made = act->decision >= 0 && run_is_done(run, act->decision);
    const char *advice =
        was_made  ? "deze beslissing is al beantwoord; zet de antwoorden in de volgorde van de "
                    "casus"
        : is_over ? "met deze antwoorden komt de casus daar niet"
                  : "beantwoord die ervoor met answer, of zet er rest \"best\" voor";
    Buffer details = {0};
    add_asked(player, &details);
    plan_fail(player, act->origin, "story", "", where,
              arena_format(player->arena, "op weg naar %s is de casus %s; %s", wanted, where,
                           advice),
              buffer_text(&details));
    buffer_free(&details);
    return false;
}


// One event of a learner who only reads on; false when a decision waits that nobody answers.
static bool next_event(PlanPlayer *player, Event *event) {
    const Run *run = play_run(player->game);
    int at = run_decision(run);
    *event = (Event){.kind = EVENT_CONTINUE};
    if (at < 0 || run->phase == RUN_FEEDBACK) {
        return true;
    }
    if (player->scenario->decisions[at].type == DECISION_REFLECT) {
        *event = (Event){.kind = EVENT_SUBMIT, .decision = at};
        return true;
    }
    if (player->rest == POLICY_COUNT) {
        return false;
    }
    *event = run_propose(run, player->rest, &player->rng);
    return true;
}


// Reads on to the decision or scene of the act.
static bool read_on(PlanPlayer *player, const PlanAct *act) {
    for (;;) {
        const Run *run = play_run(player->game);
        Event event;
        bool is_there = (act->decision >= 0 && run->phase == RUN_WAITING &&
                         run_decision(run) == act->decision) ||
                        (act->scene >= 0 && run->scene == act->scene);
        if (is_there) {
            return true;
        }
        if (run->phase == RUN_OVER || !next_event(player, &event)) {
            return fail_way(player, act);
        }
        if (!plan_feed(player, &event, act->origin)) {
            return false;
        }
    }
}


// To the end; without a rest no further than the next decision.
static bool read_out(PlanPlayer *player) {
    Event event;
    while (play_run(player->game)->phase != RUN_OVER && next_event(player, &event)) {
        if (!plan_feed(player, &event, player->play->origin)) {
            return false;
        }
    }
    return true;
}


// ---- Acts ----


static bool take_back(PlanPlayer *player, const PlanAct *act) {
    int last = play_undoable(player->game);
    if (player->play->mode == RUN_EXAM) {
        plan_fail(player, act->origin, "story", "", "undo",
                  "in een toets is niets terug te nemen; haal undo weg of speel met "
                  "mode = \"practice\"",
                  NULL);
        return false;
    }
    if (last == act->decision) {
        Event event = {.kind = EVENT_UNDO, .decision = act->decision};
        return plan_feed(player, &event, act->origin);
    }
    const char *got = last >= 0 ? name_of(player, last) : "niets";
    plan_fail(player, act->origin, "story", "", got,
              arena_format(player->arena, "%s is hier niet terug te nemen; terug kan nu: %s",
                           name_of(player, act->decision), got),
              NULL);
    return false;
}


static bool carry_out(PlanPlayer *player, const PlanAct *act) {
    switch (act->kind) {
    case PLAN_ACT_ANSWER:
        return read_on(player, act) && plan_answer(player, act);
    case PLAN_ACT_REST:
        player->rest = act->rest;
        return true;
    case PLAN_ACT_REACH:
        return read_on(player, act);
    case PLAN_ACT_EVENT:
        return plan_feed(player, &act->event, act->origin);
    case PLAN_ACT_UNDO:
        return take_back(player, act);
    case PLAN_ACT_EXPECT:
        break;
    }
    plan_check(player, act->origin, &act->checks);
    return true;
}


static void note_end(PlanPlayer *player) {
    const Run *run = play_run(player->game);
    Scoreboard board;
    run_scoreboard(run, &board);
    player->out->score = board.total.raw;
    player->out->max = board.total.max;
    player->out->ending = run->ending >= 0 ? player->scenario->endings[run->ending].id : NULL;
}


static void fill_header(const Scenario *scenario, const PlanPlay *play, Header *header) {
    *header = (Header){.seed = play->seed};
    snprintf(header->mode, sizeof header->mode, "%s", play->mode == RUN_EXAM ? "exam" : "practice");
    for (int i = 0; play->facts && i < scenario->variable_count; i++) {
        if (scenario->variables[i].is_fact && header->fact_count < HEADER_FACTS) {
            HeaderFact *fact = &header->facts[header->fact_count++];
            snprintf(fact->name, sizeof fact->name, "%s", scenario->variables[i].name);
            fact->value = play->facts[i];
        }
    }
}


static void run_play(PlanPlayer *player, Case *opened) {
    const PlanPlay *play = player->play;
    Header *header = memory_new(1, sizeof *header);
    Error error = {.code = ERROR_NONE};
    fill_header(player->scenario, play, header);
    player->game = play_new(opened, header, &error);
    if (player->game) {
        bool ok = true;
        for (int i = 0; i < play->act_count && ok; i++) {
            ok = carry_out(player, &play->acts[i]);
        }
        if (ok && read_out(player)) {
            plan_check(player, play->origin, &play->checks);
        }
        note_end(player);
    } else {
        plan_fail(player, play->origin, "story", "", error.text, error.text, NULL);
    }
    play_free(player->game);
    free(header);
}


PlanReport *plan_run(Case *opened, const Plan *plan) {
    PlanReport *report = memory_new(1, sizeof *report);
    report->arena = arena_new();
    report->count = plan->play_count;
    report->plays =
        arena_take_array(report->arena, (size_t)plan->play_count, sizeof *report->plays);
    for (int i = 0; i < plan->play_count; i++) {
        PlanOutcome *out = &report->plays[i];
        out->play = &plan->plays[i];
        PlanPlayer player = {.scenario = case_scenario(opened),
                             .play = out->play,
                             .arena = report->arena,
                             .out = out,
                             .rng = rng_from_seed(out->play->seed),
                             .rest = POLICY_COUNT,
                             .made = -1};
        run_play(&player, opened);
        report->failed += out->failure_count > 0;
    }
    return report;
}


void plan_report_free(PlanReport *report) {
    if (report) {
        arena_free(report->arena);
        free(report);
    }
}
