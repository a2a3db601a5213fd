// Transcript: steps, answers and scores as lines.

#include "text/transcript.h"

#include "core/consult.h"
#include "core/decision.h"


void transcript_step(FILE *out, const Run *run, Language language) {
    const Scenario *scenario = run->scenario;
    if (run->phase == RUN_OVER) {
        if (run->ending >= 0) {
            const Ending *ending = &scenario->endings[run->ending];
            fprintf(out, "\n== %s ==\n%s\n", text_in(ending->title, language),
                    text_in(ending->text, language));
        }
        return;
    }
    const Step *step = &scenario->steps[run->step];
    if (run->phase == RUN_FEEDBACK) {
        return;
    }
    if (step->kind == STEP_DECIDE) {
        fprintf(out, "\n? %s\n", text_in(scenario->decisions[step->subject].ask, language));
    } else if (step->subject >= 0) {
        fprintf(out, "%s: %s\n", text_in(scenario->persons[step->subject].name, language),
                text_in(step->text, language));
    } else {
        fprintf(out, "%s\n", text_in(step->text, language));
    }
}


void transcript_event(FILE *out, const Scenario *scenario, const Event *event, Language language) {
    EventWords words = {"", ""};
    if (event->kind == EVENT_LOOK) {
        fprintf(out, "  [%s: %s]\n", language == LANGUAGE_NL ? "gelezen" : "read",
                scenario->records[event->part].id);
    }
    if (event->kind == EVENT_UNDO) {
        fprintf(out, "  [%s: %s]\n", language == LANGUAGE_NL ? "teruggenomen" : "taken back",
                scenario->decisions[event->decision].id);
    }
    if (event->kind == EVENT_HINT) {
        fprintf(out, "  [tip %d: %s]\n", event->value,
                text_in(scenario->decisions[event->decision].hints[event->value - 1], language));
    }
    if (event->kind == EVENT_CONSULT) {
        char name[CONSULT_NAME_MAX];
        consult_name(scenario, event->part, name);
        fprintf(out, "  [%s: %s]\n", language == LANGUAGE_NL ? "opgezocht" : "looked up", name);
    }
    if (event->kind != EVENT_ANSWER && event->kind != EVENT_SUBMIT) {
        return;
    }
    const Decision *decision = &scenario->decisions[event->decision];
    if (decision_is_single(decision)) {
        fprintf(out, "> %s\n", text_in(decision->options[event->value].text, language));
        return;
    }
    decision_rules(decision->type)->write(scenario, decision, event, &words);
    if (event->kind == EVENT_SUBMIT) {
        fprintf(out, "> %s%s%s\n", language == LANGUAGE_NL ? "klaar" : "done",
                words.value[0] ? ": " : "", words.value);
    } else {
        fprintf(out, "> %s = %s\n", words.part, words.value);
    }
}


void transcript_score(FILE *out, const Run *run, Language language) {
    const Framework *framework = run->scenario->framework;
    bool nl = language == LANGUAGE_NL;
    Scoreboard board;
    run_scoreboard(run, &board);
    fprintf(out, "%s: %d / %d\n", nl ? "Punten" : "Points", board.total.raw, board.total.max);
    for (int i = 0; i < framework->competency_count; i++) {
        const Tally *tally = &board.competencies[i];
        if (!scoreboard_shows(&board, framework, i)) {
            continue;
        }
        fprintf(out, "  %-20s %3d / %-3d  %d %s%s\n",
                text_in(framework->competencies[i].title, language), tally->raw, tally->max,
                tally->observations, nl ? "waarnemingen" : "observations",
                tally->observations < SCORE_ENOUGH_OBSERVATIONS
                    ? (nl ? " (te weinig gegevens)" : " (too little data)")
                    : "");
    }
    if (scenario_destroys(run->scenario)) {
        fprintf(out, "%s: %d, %s: %d\n", nl ? "Ten onrechte vernietigd" : "Wrongly destroyed",
                board.wrongly_destroyed, nl ? "ten onrechte bewaard" : "wrongly kept",
                board.wrongly_kept);
    }
}
