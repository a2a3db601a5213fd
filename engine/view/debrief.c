// Debrief: reading what its screens need once, and keeping what the learner writes.

#include "view/debrief.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "core/decision.h"
#include "view/act.h"


// ---- Making ----


static void read_others(Stage *stage, Debrief *debrief) {
    const Scenario *scenario = case_scenario(stage->opened);
    const char *folders[] = {stage->options.session.data, case_folder(stage->opened)};
    OthersPlay play = {scenario->id, scenario->hash,
                       session_mode(stage->session) == RUN_EXAM ? "exam" : "practice"};
    for (int i = 0; i < 2 && !debrief->others; i++) {
        char path[PATH_MAX_BYTES];
        Error error;
        if (!folders[i] || !path_join(path, folders[i], "others.json", &error)) {
            continue;
        }
        debrief->others = others_read(path, &play, &error);
        if (!debrief->others && error.code != ERROR_NONE &&
            debrief->others_lost.code == ERROR_NONE) {
            debrief->others_lost = error;
        }
    }
}


static void read_words(Stage *stage, Debrief *debrief) {
    debrief->reflections = reflections_read(session_folder(stage->session), &debrief->words_lost);
    for (int kind = 0; kind < REFLECTION_KIND_COUNT && debrief->reflections; kind++) {
        const Reflection *last =
            kind == REFLECTION_ANSWER
                ? NULL
                : reflections_last(debrief->reflections, (ReflectionKind)kind, NULL);
        DebriefWords *words = &debrief->words[kind];
        if (!words->is_changed) {
            snprintf(words->text, sizeof words->text, "%s", last ? last->text : "");
        }
    }
}


static Debrief *make(Stage *stage) {
    Debrief *debrief = memory_new(1, sizeof *debrief);
    snprintf(debrief->hash, sizeof debrief->hash, "%s", case_scenario(stage->opened)->hash);
    debrief->journey = journey_read(session_folder(stage->session), stage->opened, &debrief->lost);
    read_others(stage, debrief);
    read_words(stage, debrief);
    return debrief;
}


void debrief_free(Debrief *debrief) {
    if (debrief) {
        journey_free(debrief->journey);
        others_free(debrief->others);
        reflections_free(debrief->reflections);
        free(debrief);
    }
}


void debrief_leave(Stage *stage) {
    debrief_keep(stage);
    debrief_free(stage->debrief);
    stage->debrief = NULL;
    session_close(stage->session);
    stage->session = NULL;
}


void debrief_update(Stage *stage) {
    bool is_over = stage->session && session_run(stage->session)->phase == RUN_OVER;
    Debrief *debrief = stage->debrief;
    if (debrief && (!is_over || strcmp(debrief->hash, case_scenario(stage->opened)->hash) != 0)) {
        debrief_keep(stage);
        debrief_free(debrief);
        stage->debrief = NULL;
    }
    if (is_over && !stage->debrief) {
        stage->debrief = make(stage);
        int order[SCENARIO_MAX_DECISIONS];
        if (debrief_decisions(stage, order) > 0) {
            stage->debrief->is_open[order[0]] = true;
        }
    }
}


// ---- What is known ----


static int missed(const Run *run, int decision) {
    Score score;
    run_score(run, decision, &score);
    return score_max(&score) - score_raw(&score);
}


int debrief_decisions(const Stage *stage, int order[SCENARIO_MAX_DECISIONS]) {
    const Run *run = session_run(stage->session);
    int points[SCENARIO_MAX_DECISIONS];
    int count = 0;
    for (int d = 0; d < run->scenario->decision_count; d++) {
        if (!run_is_done(run, d) || !decision_rules(run->scenario->decisions[d].type)->is_scored) {
            continue;
        }
        int at = count++;
        points[d] = missed(run, d);
        while (!stage->is_page && at > 0 && points[order[at - 1]] < points[d]) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = d;
    }
    return count;
}


const OthersDecision *debrief_others(const Stage *stage, int decision) {
    const Debrief *debrief = stage->debrief;
    return debrief && debrief->others
               ? others_find(debrief->others, case_scenario(stage->opened)->decisions[decision].id)
               : NULL;
}


// ---- Acts ----


static bool write_down(Stage *stage, ReflectionKind kind, Error *error) {
    DebriefWords *words = &stage->debrief->words[kind];
    if (words->is_changed && !session_write_down(stage->session, kind, words->text, error)) {
        return false;
    }
    words->is_changed = false;
    return true;
}


static bool write_all_down(Stage *stage, Error *error) {
    return write_down(stage, REFLECTION_SURPRISE, error) &&
           write_down(stage, REFLECTION_INTENTION, error);
}


void debrief_keep(Stage *stage) {
    Error error;
    if (stage->debrief && stage->session && !write_all_down(stage, &error)) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&error, stage->view.language, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
    }
}


static void keep_by_button(Stage *stage) {
    Debrief *debrief = stage->debrief;
    debrief_keep(stage);
    if (stage->message[0]) {
        return;
    }
    reflections_free(debrief->reflections);
    read_words(stage, debrief);
    act_tell(stage, TONE_GOOD,
             stage->view.language == LANGUAGE_EN
                 ? "Kept. You see your intention again when you begin a next case."
                 : "Bewaard. Je ziet je voornemen terug als je aan een volgende casus begint.");
}


void debrief_act(Stage *stage, DebriefAct act, int value) {
    Debrief *debrief = stage->debrief;
    if (!debrief) {
        return;
    }
    switch (act) {
    case DEBRIEF_FOLD:
        debrief->is_open[value] = !debrief->is_open[value];
        break;
    case DEBRIEF_FOLD_ALL:
        for (int d = 0; d < SCENARIO_MAX_DECISIONS; d++) {
            debrief->is_open[d] = value != 0;
        }
        break;
    case DEBRIEF_SHOW:
        debrief->shape = (DebriefShape)value;
        break;
    case DEBRIEF_KEEP:
        keep_by_button(stage);
        break;
    case DEBRIEF_WRITE:
        break;
    }
}


void debrief_type(Stage *stage, int kind, const char *text) {
    if (stage->debrief) {
        DebriefWords *words = &stage->debrief->words[kind];
        snprintf(words->text, sizeof words->text, "%s", text);
        utf8_trim_broken_end(words->text);
        words->is_changed = true;
    }
}
