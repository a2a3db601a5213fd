// Plan check: what test.lua expects against how the run stands, and in words what differs.

#include <string.h>

#include "author/plan_player.h"
#include "base/date.h"

// What was expected and what is, in words; equal when it is as it should be.
typedef struct Difference {
    bool is_same;
    const char *name;      // what it is about: "score", "variabele zip_weg"
    const char *expected;  // in words
    const char *got;
} Difference;


static const char *number(const PlanPlayer *player, int value) {
    return arena_format(player->arena, "%d", value);
}


static const char *yes_no(bool value) {
    return value ? "ja" : "nee";
}


static Difference of_numbers(const PlanPlayer *player, const char *name, int expected, int got) {
    return (Difference){expected == got, name, number(player, expected), number(player, got)};
}


static Difference of_yes(const char *name, bool expected, bool got) {
    return (Difference){expected == got, name, yes_no(expected), yes_no(got)};
}


// ---- Sets ----


typedef const char *(*NameOf)(const Scenario *scenario, int index);


static const char *record_name(const Scenario *scenario, int record) {
    return scenario->records[record].id;
}


static const char *hold_name(const Scenario *scenario, int hold) {
    return scenario->holds[hold].id;
}


static const char *names(const PlanPlayer *player, const bool *set, int count, NameOf name_of) {
    Buffer out = {0};
    for (int i = 0; i < count; i++) {
        if (set[i]) {
            buffer_add_format(&out, "%s%s", out.length > 0 ? ", " : "",
                              name_of(player->scenario, i));
        }
    }
    const char *text = arena_copy_text(player->arena, out.length > 0 ? out.text : "niets");
    buffer_free(&out);
    return text;
}


static Difference of_sets(const PlanPlayer *player, const char *name, const PlanCheck *check,
                          const bool *got, int count, NameOf name_of) {
    bool *wanted = arena_take_array(player->arena, (size_t)count + 1, sizeof *wanted);
    for (int i = 0; i < check->count; i++) {
        wanted[check->list[i]] = true;
    }
    bool is_same = memcmp(wanted, got, (size_t)count * sizeof *wanted) == 0;
    return (Difference){is_same, name, names(player, wanted, count, name_of),
                        names(player, got, count, name_of)};
}


static Difference of_destroyed(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    int count = player->scenario->record_count;
    bool *got = arena_take_array(player->arena, (size_t)count + 1, sizeof *got);
    for (int i = 0; i < count; i++) {
        got[i] = run_was_destroyed(run, i);
    }
    return of_sets(player, "vernietigd", check, got, count, record_name);
}


static Difference of_holds(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    int count = player->scenario->hold_count;
    bool *got = arena_take_array(player->arena, (size_t)count + 1, sizeof *got);
    Moment moment = run_moment(run);
    for (int i = 0; i < count; i++) {
        got[i] = moment_is_active(&moment, i);
    }
    return of_sets(player, "holds", check, got, count, hold_name);
}


// ---- Notes ----


static Difference of_notes(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    const Scenario *scenario = player->scenario;
    int count = 0;
    bool found = false;
    for (int i = 0; i < scenario->step_count; i++) {
        if (scenario->steps[i].kind == STEP_NOTE && run_has_note(run, i)) {
            count++;
            found = found || (check->text && strstr(text_in(scenario->steps[i].text, LANGUAGE_NL),
                                                    check->text) != NULL);
        }
    }
    if (check->what == PLAN_NOTES) {
        return of_numbers(player, "aantekeningen", check->value, count);
    }
    return (Difference){found, "aantekening", arena_format(player->arena, "\"%s\"", check->text),
                        arena_format(player->arena, "%d andere", count)};
}


// ---- Words of the case ----


static const char *value_of(const PlanPlayer *player, int variable, int value) {
    return player->scenario->variables[variable].is_boolean ? value ? "true" : "false"
                                                            : number(player, value);
}


static const char *day(const PlanPlayer *player, Date date) {
    char text[DATE_TEXT_SIZE];
    date_to_iso(date, text);
    return arena_copy_text(player->arena, text);
}


static const char *named(const PlanPlayer *player, const char *what, const char *id) {
    return arena_format(player->arena, "%s %s", what, id);
}


static Difference of_record(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    const char *id = player->scenario->records[check->subject].id;
    bool is_gone = run_was_destroyed(run, check->subject);
    bool was_read = run_has_read(run, check->subject);
    if (check->what == PLAN_KEPT) {
        return (Difference){!is_gone, named(player, "stuk", id), "nog aanwezig",
                            is_gone ? "vernietigd" : "nog aanwezig"};
    }
    bool expected = check->what == PLAN_READ;
    return (Difference){was_read == expected, named(player, "stuk", id),
                        expected ? "gelezen" : "niet gelezen",
                        was_read ? "gelezen" : "niet gelezen"};
}


static Difference of_decision(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    const Decision *decisions = player->scenario->decisions;
    if (check->what == PLAN_AT) {
        int at = run->phase == RUN_WAITING ? run_decision(run) : -1;
        return (Difference){at == check->subject, "wacht op", decisions[check->subject].id,
                            at >= 0 ? decisions[at].id : "geen beslissing"};
    }
    bool expected = check->what == PLAN_ASKED;
    bool got = run_is_done(run, check->subject);
    return (Difference){got == expected, named(player, "beslissing", decisions[check->subject].id),
                        expected ? "beantwoord" : "niet beantwoord",
                        got ? "beantwoord" : "niet beantwoord"};
}


// A case that waits has no ending yet: then what it waits for.
static const char *ending_of(const PlanPlayer *player, const Run *run) {
    int at = run_decision(run);
    if (run->ending >= 0) {
        return player->scenario->endings[run->ending].id;
    }
    if (run->phase == RUN_OVER) {
        return "een einde zonder naam";
    }
    if (at < 0) {
        return "geen einde: de casus is nog bezig";
    }
    return arena_format(player->arena,
                        "geen einde: de casus wacht op '%s'; beantwoord die met answer, of schrijf "
                        "rest \"best\"",
                        player->scenario->decisions[at].id);
}


static Difference of_ending(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    return (Difference){run->ending == check->subject, "einde",
                        player->scenario->endings[check->subject].id, ending_of(player, run)};
}


// ---- Everything by what it is ----


static Difference of_state(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    const Scenario *scenario = player->scenario;
    switch (check->what) {
    case PLAN_ENDING:
        return of_ending(player, run, check);
    case PLAN_OVER:
        return of_yes("afgelopen", check->value, run->phase == RUN_OVER);
    case PLAN_SCENE:
        return (Difference){run->scene == check->subject, "scène",
                            scenario->scenes[check->subject].id,
                            run->scene >= 0 ? scenario->scenes[run->scene].id : "geen"};
    case PLAN_DATE:
        return (Difference){run->date == check->value, "datum", day(player, check->value),
                            day(player, run->date)};
    case PLAN_VARIABLES: {
        int got = run_variable(run, check->subject);
        return (Difference){got == check->value,
                            named(player, "variabele", scenario->variables[check->subject].name),
                            value_of(player, check->subject, check->value),
                            value_of(player, check->subject, got)};
    }
    case PLAN_DESTROYED:
        return of_destroyed(player, run, check);
    case PLAN_HOLDS:
        return of_holds(player, run, check);
    case PLAN_NOTES:
    case PLAN_NOTE:
        return of_notes(player, run, check);
    case PLAN_CONSULTED:
        return of_yes("opgezocht", true, run_has_consulted(run, check->subject));
    case PLAN_UNDONE:
        return of_numbers(player, "teruggenomen", check->value, run->undone);
    case PLAN_AT:
    case PLAN_ASKED:
    case PLAN_NOT_ASKED:
        return of_decision(player, run, check);
    default:
        return of_record(player, run, check);
    }
}


static Difference of_points(const PlanPlayer *player, const Run *run, const PlanCheck *check) {
    const Scenario *scenario = player->scenario;
    Scoreboard board;
    run_scoreboard(run, &board);
    switch (check->what) {
    case PLAN_SCORE:
        return of_numbers(player, "score", check->value, board.total.raw);
    case PLAN_MAX:
        return of_numbers(player, "hoogste score", check->value, board.total.max);
    case PLAN_PERCENT:
        return of_numbers(player, "procent", check->value,
                          score_share(100, board.total.raw, board.total.max));
    case PLAN_PASSED:
        return of_yes("geslaagd", check->value, scoreboard_passes(&board, scenario->pass));
    case PLAN_POINTS:
        return of_numbers(player, "punten van de laatste beslissing", check->value,
                          player->made >= 0 ? score_raw(&player->earned) : 0);
    case PLAN_INDICATORS:
        return of_numbers(player,
                          named(player, "indicator",
                                scenario->framework->indicators[check->subject].id),
                          check->value, board.indicators[check->subject].raw);
    case PLAN_WRONGLY_DESTROYED:
        return of_numbers(player, "ten onrechte vernietigd", check->value, board.wrongly_destroyed);
    default:
        return of_numbers(player, "ten onrechte bewaard", check->value, board.wrongly_kept);
    }
}


static bool is_of_points(PlanWhat what) {
    return (what >= PLAN_SCORE && what <= PLAN_INDICATORS && what != PLAN_OVER) ||
           what == PLAN_WRONGLY_DESTROYED || what == PLAN_WRONGLY_KEPT;
}


// ---- What explains it ----


// Where points were missed, for the whole score or one indicator.
static void explain_points(const PlanPlayer *player, const Run *run, int indicator, Buffer *out) {
    int full = 0;
    for (int d = 0; d < player->scenario->decision_count; d++) {
        const Decision *decision = &player->scenario->decisions[d];
        int raw = 0;
        int max = 0;
        Score score = {.count = 0};
        if (run_is_done(run, d)) {
            run_score(run, d, &score);
        }
        for (int i = 0; i < score.count; i++) {
            if (indicator < 0 || score.evidence[i].indicator == indicator) {
                raw += score.evidence[i].raw;
                max += score.evidence[i].max;
            }
        }
        full += max > 0 && raw == max;
        if (raw < max) {
            buffer_add_format(out, "%3d van %3d  %s (%s:%d)\n", raw, max, decision->id,
                              decision->origin.file, decision->origin.line);
        }
    }
    buffer_add_format(out, "alle punten: %d %s\n", full, full == 1 ? "beslissing" : "beslissingen");
}


// Variables that are no longer as they began: they decide about endings.
static void explain_state(const PlanPlayer *player, const Run *run, Buffer *out) {
    for (int i = 0; i < player->scenario->variable_count; i++) {
        const Variable *variable = &player->scenario->variables[i];
        int value = run_variable(run, i);
        if (value != variable->start) {
            buffer_add_format(out, "%s = %s\n", variable->name, value_of(player, i, value));
        }
    }
}


static void explain(const PlanPlayer *player, const Run *run, const PlanCheck *check, Buffer *out) {
    switch (check->what) {
    case PLAN_SCORE:
    case PLAN_PERCENT:
    case PLAN_PASSED:
    case PLAN_MAX:
        explain_points(player, run, -1, out);
        break;
    case PLAN_INDICATORS:
        explain_points(player, run, check->subject, out);
        break;
    case PLAN_ENDING:
        explain_state(player, run, out);
        break;
    default:
        break;
    }
}


void plan_check(PlanPlayer *player, Origin origin, const PlanChecks *checks) {
    const Run *run = play_run(player->game);
    for (int i = 0; i < checks->count; i++) {
        const PlanCheck *check = &checks->list[i];
        Difference found = is_of_points(check->what) ? of_points(player, run, check)
                                                     : of_state(player, run, check);
        if (found.is_same) {
            continue;
        }
        Buffer details = {0};
        explain(player, run, check, &details);
        plan_fail(player, origin, plan_what_name(check->what), found.expected, found.got,
                  arena_format(player->arena, "%s: verwacht %s, kreeg %s", found.name,
                               found.expected, found.got),
                  buffer_text(&details));
        buffer_free(&details);
    }
}
