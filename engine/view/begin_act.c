// Beginning: a new session, going on with an old one, and back to the cover.

#include <stdio.h>

#include "base/rng.h"
#include "view/act.h"
#include "view/build.h"
#include "view/debrief.h"
#include "view/room.h"


// Every session has chance of its own; what follows from the first is as good as new.
static void renew_chance(SessionOptions *options) {
    uint64_t seed = options->seed;
    for (int i = 0; i < 16; i++) {
        seed = seed * 257 + options->identity[i];
    }
    Rng rng = rng_from_seed(seed);
    options->seed = rng_next(&rng);
    for (int i = 0; i < 16; i++) {
        options->identity[i] = (uint8_t)rng_next(&rng);
    }
}


// To the scene an author asked for, by real answers; once, since they are those of the case as it
// was then.
static bool feed_lead(Stage *stage, Session *session, Error *error) {
    StageOptions *options = &stage->options;
    if (options->lead_count > 0 || options->lead_scene) {
        bool ok = session_feed_all(session, options->lead, options->lead_count, error);
        options->lead_count = 0;
        if (!ok) {
            return false;
        }
        char text[STAGE_MESSAGE_MAX];
        snprintf(text, sizeof text,
                 in_language(stage,
                             "Je begint bij scene '%s'. De antwoorden tot hier gaf Casus. Dit spel "
                             "telt niet als spel van een leerling.",
                             "You begin at scene '%s'. Casus gave the answers so far. This play "
                             "does not count as a learner's."),
                 options->lead_scene);
        options->lead_scene = NULL;
        act_tell(stage, TONE_INFO, text);
    }
    return true;
}


bool act_begin(Stage *stage, bool is_resumed, Error *error) {
    if (!is_resumed && stage->begun++ > 0) {
        renew_chance(&stage->options.session);
    }
    Session *session = is_resumed ? session_resume(stage->opened, stage->unfinished,
                                                   &stage->options.session, error)
                                  : session_start(stage->opened, &stage->options.session, error);
    if (!session) {
        return false;
    }
    if (!is_resumed && !feed_lead(stage, session, error)) {
        session_close(session);
        return false;
    }
    stage->session = session;
    stage->step_seen = -2;
    stage->pane = PANE_PLAY;
    reference_begin(stage);
    if (is_resumed) {
        act_tell(
            stage, TONE_INFO,
            session_cut(session) > 0
                ? in_language(
                      stage,
                      "Je bent terug waar je was. De laatste regel van het logboek was "
                      "afgebroken en is weggehaald; je laatste antwoord was nog niet opgeslagen.",
                      "You are back where you were. The last line of the log was broken off and "
                      "has been removed; your last answer had not been saved yet.")
                : in_language(stage, "Je bent terug waar je was.", "You are back where you were."));
    }
    act_warn(stage);
    return true;
}


void act_begin_from_cover(Stage *stage, bool is_resumed) {
    Error error;
    if (!act_begin(stage, is_resumed, &error)) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&error, stage->view.language, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
        stage->can_salvage = stage->has_unfinished && is_resumed && error.code == ERROR_DAMAGED;
        stage->has_unfinished = stage->has_unfinished && !is_resumed;
    }
}


void act_salvage(Stage *stage) {
    Error error = {.code = ERROR_NONE};
    Reload reload;
    Session *session = session_salvage(stage->opened, stage->unfinished, &stage->options.session,
                                       &reload, &error);
    stage->can_salvage = false;
    if (!session) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&error, stage->view.language, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
        return;
    }
    stage->session = session;
    stage->step_seen = -2;
    stage->pane = PANE_PLAY;
    stage->has_misfit = !reload.is_whole;
    stage->misfit = reload;
    reference_begin(stage);
}


void act_find_unfinished(Stage *stage) {
    const SessionOptions *options = &stage->options.session;
    const char *mode = !stage->options.is_mode_fixed ? NULL
                       : options->mode == RUN_EXAM   ? "exam"
                                                     : "practice";
    stage->has_unfinished =
        session_find(options->data, case_scenario(stage->opened)->id, options->player, mode,
                     stage->unfinished, (int)sizeof stage->unfinished);
    intention_find(options->data, options->player, &stage->intention);
}


void act_go_to_cover(Stage *stage) {
    debrief_leave(stage);
    stage->asks_exam = false;
    stage->tab = 0;
    room_leave(stage->room_of_records);
    stage->pane = PANE_COVER;
    stage->under = PANE_COVER;
    act_forget_answer(stage);
    act_find_unfinished(stage);
}
