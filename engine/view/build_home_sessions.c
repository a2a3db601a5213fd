// Home, my sessions: what was played, newest first, and what can be done with it.

#include "view/build.h"
#include "view/home.h"


static const char *used_hints_text(Stage *stage, const OverviewSession *session) {
    if (session->hints == 0) {
        return "";
    }
    return session->hints == 1
               ? in_language(stage, " · met 1 tip", " · with 1 hint")
               : format_text(stage, in_language(stage, " · met %d tips", " · with %d hints"),
                             session->hints);
}


static const char *harm_text(Stage *stage, const OverviewSession *session) {
    if (!session->has_harm || session->wrongly_destroyed + session->wrongly_kept == 0) {
        return "";
    }
    return format_text(stage,
                       in_language(stage,
                                   " · ten onrechte vernietigd: %d, ten onrechte bewaard: %d",
                                   " · wrongly destroyed: %d, wrongly kept: %d"),
                       session->wrongly_destroyed, session->wrongly_kept);
}


static const char *state_text(Stage *stage, const OverviewSession *session) {
    if (session->state == OVERVIEW_STARTED) {
        return in_language(stage, "Nog bezig", "Under way");
    }
    if (session->state == OVERVIEW_DAMAGED) {
        return in_language(stage, "Beschadigd", "Damaged");
    }
    if (session->max == 0) {
        return in_language(stage, "Afgerond", "Finished");
    }
    return format_text(stage, "%d %%", score_share(100, session->raw, session->max));
}


static const char *verdict_text(Stage *stage, const OverviewSession *session) {
    if (!session->has_verdict) {
        return "";
    }
    return session->has_passed ? in_language(stage, " · gehaald", " · passed")
                               : in_language(stage, " · nog niet gehaald", " · not passed yet");
}


// As the edition that was played calls it. Not looked up yet: it follows.
static const char *ending_text(Stage *stage, const OverviewSession *session) {
    const Endings *endings = stage->home->endings;
    Text title = endings_title(endings, session);
    if (!session->ending[0] || !endings_is_read(endings, session)) {
        return "";
    }
    if (!text_is_empty(title)) {
        return format_text(stage, in_language(stage, "\nEinde: %s", "\nEnding: %s"),
                           text_of(stage, title));
    }
    return format_text(stage,
                       in_language(stage,
                                   "\nEinde: %s (alleen de code: de casus zoals je hem speelde, is "
                                   "hier niet meer)",
                                   "\nEnding: %s (only the code: the case as you played it is not "
                                   "here any more)"),
                       session->ending);
}


// Many buttons have this name: who hears it without seeing the line hears of which case.
static void add_way(Stage *stage, int item, const char *id, const char *name, HomeAct act,
                    int number) {
    const OverviewSession *session = &stage->home->overview->sessions[number];
    int button = add_button(stage, item, id, name, ACT_HOME, (int)act, number);
    const char *about =
        format_text(stage, "%s, %s", home_case_title(stage, session), home_when(stage, session));
    node_at(stage, button)->description = about;
    node_at(stage, button)->flags |= NODE_COMPACT;
}


static void add_what_now(Stage *stage, int item, int number) {
    const OverviewSession *session = &stage->home->overview->sessions[number];
    const LibraryCase *known = home_case_of(stage->home, session);
    if (session->state == OVERVIEW_DAMAGED) {
        return;
    }
    bool is_done = session->state == OVERVIEW_FINISHED;
    if ((!known || known->problem) && !(is_done && home_has_edition(stage, session))) {
        int text = add_text(stage, item, node_id(stage, "home/session/%d/away", number),
                            in_language(stage, "Deze casus staat niet (meer) in je bibliotheek.",
                                        "This case is not in your library (any more)."));
        node_at(stage, text)->flags |= NODE_COMPACT;
        return;
    }
    add_way(stage, item, node_id(stage, "home/session/%d/open", number),
            is_done ? in_language(stage, "Nabespreking", "Debrief")
                    : in_language(stage, "Verder spelen", "Go on"),
            is_done ? HOME_DEBRIEF : HOME_RESUME, number);
    if (is_done) {
        add_way(stage, item, node_id(stage, "home/session/%d/replay", number),
                in_language(stage, "Stap voor stap", "Step by step"), HOME_REPLAY, number);
    }
}


static void add_session(Stage *stage, int list, int number) {
    const OverviewSession *session = &stage->home->overview->sessions[number];
    int item = add_node(stage, list, ROLE_ITEM, node_id(stage, "home/session/%d", number),
                        home_case_title(stage, session));
    const LibraryCase *known = home_case_of(stage->home, session);
    const char *state = state_text(stage, session);
    Node *node = node_at(stage, item);
    node->value = state;
    node->level = HOME_CARD;
    node->picture = known ? known->picture : NULL;
    if (session->state == OVERVIEW_DAMAGED) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(session->why, stage->view.language, text, (int)sizeof text);
        const char *why =
            format_text(stage,
                        in_language(stage, "Deze sessie is niet te lezen en telt niet mee: %s",
                                    "This session cannot be read and does not count: %s"),
                        text);
        node = node_at(stage, item);
        node->tone = TONE_WARN;
        node->description = why;
        return;
    }
    const char *about =
        format_text(stage, "%s%s%s%s%s", home_when(stage, session), verdict_text(stage, session),
                    used_hints_text(stage, session), harm_text(stage, session),
                    session->state == OVERVIEW_FINISHED ? ending_text(stage, session) : "");
    node_at(stage, item)->description = about;
    add_what_now(stage, item, number);
}


static void add_others(Stage *stage, int main) {
    int others = stage->home->overview->others;
    if (others == 0) {
        return;
    }
    int text = add_text(
        stage, main, "home/sessions/others",
        others == 1
            ? in_language(stage,
                          "Er is hier ook een sessie van een andere schuilnaam. Die zie je niet.",
                          "There is a session of another pseudonym here too. You do not see it.")
            : format_text(stage,
                          in_language(stage,
                                      "Er zijn hier ook %d sessies van andere schuilnamen. Die "
                                      "zie je niet.",
                                      "There are %d sessions of other pseudonyms here too. You "
                                      "do not see them."),
                          others));
    node_at(stage, text)->tone = TONE_QUIET;
}


void build_home_sessions(Stage *stage, int main) {
    const Home *home = stage->home;
    if (!home->overview) {
        return;  // the problem was told
    }
    if (home->overview->count == 0) {
        add_text(stage, main, "home/sessions/none",
                 in_language(stage,
                             "Je hebt nog niets gespeeld. Kies een casus; daarna zie je hier wat "
                             "je deed, en kun je de nabespreking nog eens lezen.",
                             "You have not played anything yet. Choose a case; after that you see "
                             "here what you did, and can read the debrief once more."));
        return;
    }
    int list = add_node(stage, main, ROLE_LIST, "home/sessions",
                        format_text(stage,
                                    in_language(stage, "%d afgerond, %d nog bezig",
                                                "%d finished, %d under way"),
                                    home->overview->finished, home->overview->started));
    int shown = home->overview->count < home->shown ? home->overview->count : home->shown;
    for (int i = 0; i < shown; i++) {
        add_session(stage, list, i);
    }
    if (shown < home->overview->count) {
        add_button(stage, main, "home/more",
                   format_text(stage,
                               in_language(stage, "Toon meer (nog %d)", "Show more (%d left)"),
                               home->overview->count - shown),
                   ACT_HOME, HOME_MORE, 0);
    }
    add_others(stage, main);
}
