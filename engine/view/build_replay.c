// The bar of a replay: where in the log, what just happened, the points so far, and the way on.

#include <stdio.h>

#include "core/decision.h"
#include "session/replay.h"
#include "view/build.h"
#include "view/home.h"
#include "view/replay.h"


static const char *answer_text(Stage *stage, const Event *event) {
    const Scenario *scenario = case_scenario(stage->opened);
    const Decision *decision = &scenario->decisions[event->decision];
    EventWords words = {"", ""};
    if (decision_is_single(decision) && event->value >= 0 &&
        event->value < decision->option_count) {
        return text_of(stage, decision->options[event->value].text);
    }
    if (decision->type == DECISION_REFLECT) {
        return in_language(stage, "Nagedacht.", "Reflected.");
    }
    decision_rules(decision->type)->write(scenario, decision, event, &words);
    if (event->kind == EVENT_SUBMIT) {
        return words.value[0] ? format_text(stage, in_language(stage, "Klaar: %s", "Done: %s"),
                                            words.value)
                              : in_language(stage, "Klaar met deze vraag.", "Done with this.");
    }
    return format_text(stage, "%s: %s", words.part, words.value);
}


static const char *event_text(Stage *stage, const ReplayLine *line) {
    switch (line->event.kind) {
    case EVENT_LOOK:
        return format_text(stage, in_language(stage, "Opende %s", "Opened %s"),
                           record_name(stage, line->event.part));
    case EVENT_CONSULT:
        return in_language(stage, "Zocht iets op in de naslag.", "Looked something up.");
    case EVENT_USE:
        return in_language(stage, "Zocht met woorden.", "Searched by words.");
    case EVENT_HINT:
        return format_text(stage, in_language(stage, "Vroeg tip %d.", "Asked for hint %d."),
                           line->event.value);
    case EVENT_UNDO:
        return in_language(stage, "Nam de laatste beslissing terug.", "Took back the decision.");
    case EVENT_ANSWER:
    case EVENT_SUBMIT:
        return answer_text(stage, &line->event);
    case EVENT_CONTINUE:
        break;
    }
    return in_language(stage, "Las verder.", "Read on.");
}


static const char *line_text(Stage *stage, const ReplayLine *line) {
    if (line->has_event) {
        return event_text(stage, line);
    }
    switch (line->verb) {
    case VERB_INITIALIZED:
        return in_language(stage, "Begon aan de casus.", "Began the case.");
    case VERB_RESUMED:
        return in_language(stage, "Ging later verder.", "Went on later.");
    case VERB_SUSPENDED:
        return in_language(stage, "Stopte voor dat moment.", "Stopped for the time being.");
    case VERB_COMPLETED:
    case VERB_PASSED:
    case VERB_FAILED:
        return in_language(stage, "Einde van de casus.", "End of the case.");
    default:
        return in_language(stage, "Iets naast de casus.", "Something beside the case.");
    }
}


static void add_step(Stage *stage, int row, const char *id, const char *name, int line,
                     const char *none) {
    int button = add_button(stage, row, id, name, ACT_REPLAY, line, 0);
    node_at(stage, button)->flags |= NODE_COMPACT;
    if (line < 1 || line > replay_lines(stage->replay)) {
        node_disable(stage, button, none);
    }
}


static void add_steps(Stage *stage, int tools) {
    int now = replay_line(stage->replay);
    const char *start = in_language(stage, "Dit is het begin.", "This is the start.");
    const char *end = in_language(stage, "Dit is het einde.", "This is the end.");
    const char *none = in_language(stage, "Daar is geen beslissing meer.", "No decision there.");
    int before = replay_find_decision(stage, now - 1, -1);
    int row = add_node(stage, tools, ROLE_ROW, "replay/steps",
                       in_language(stage, "Door de sessie", "Through the session"));
    add_step(stage, row, "replay/previous", in_language(stage, "Vorige", "Previous"), now - 1,
             start);
    int next = add_button(stage, row, "replay/next", in_language(stage, "Volgende", "Next"),
                          ACT_REPLAY, now + 1, 0);
    if (now == replay_lines(stage->replay)) {
        node_disable(stage, next, end);
    }
    node_at(stage, next)->flags |= NODE_PRIMARY;
    // Who opens something goes there; who steps goes on stepping.
    if (stage->is_stepping || stage->pane == PANE_PLAY || stage->view.focus == NODE_NONE) {
        stage->view.focus = next;
    }
    int far = add_node(stage, tools, ROLE_ROW, "replay/decisions",
                       in_language(stage, "Van beslissing naar beslissing",
                                   "From decision to decision"));
    add_step(stage, far, "replay/decision/previous",
             in_language(stage, "Vorige beslissing", "Previous decision"), before, none);
    add_step(stage, far, "replay/decision/next",
             in_language(stage, "Volgende beslissing", "Next decision"),
             replay_find_decision(stage, now + 1, 1), none);
}


void build_replay(Stage *stage) {
    int now = replay_line(stage->replay);
    const ReplayLine *line = now > 1 ? replay_at(stage->replay, now) : NULL;
    int tools = add_node(stage, 0, ROLE_TOOLS, "tools",
                         in_language(stage, "Sessie terugkijken", "Looking back"));
    add_heading(stage, tools, "replay/title", 2,
                in_language(stage, "Sessie terugkijken", "Looking back at a session"));
    add_steps(stage, tools);
    add_pair(stage, tools, "replay/line", in_language(stage, "Regel van het logboek", "Log line"),
             format_text(stage, in_language(stage, "%d van %d", "%d of %d"), now,
                         replay_lines(stage->replay)));
    if (line) {
        add_pair(stage, tools, "replay/time", in_language(stage, "Tijd (UTC)", "Time (UTC)"),
                 format_text(stage, "%.10s %.8s", line->timestamp, line->timestamp + 11));
        add_pair(stage, tools, "replay/score",
                 in_language(stage, "Punten tot hier", "Points so far"),
                 format_text(stage, in_language(stage, "%d van %d", "%d of %d"), line->raw,
                             line->max));
        add_heading(stage, tools, "replay/happened", 3,
                    in_language(stage, "Net gebeurd", "What just happened"));
        if (line->has_event && line->event.kind != EVENT_CONTINUE && line->made >= 0) {
            const Scenario *scenario = case_scenario(stage->opened);
            add_text(stage, tools, "replay/ask",
                     text_of(stage, scenario->decisions[line->made].ask));
        }
        add_text(stage, tools, "replay/event", line_text(stage, line));
    }
    if (now == replay_lines(stage->replay) && replay_damage(stage->replay)->code != ERROR_NONE) {
        const Error *damage = replay_damage(stage->replay);
        add_status(stage, tools, "replay/damage", TONE_BAD,
                   format_text(stage,
                               in_language(stage, "Verder gaat het niet. Regel %d: %s",
                                           "It goes no further. Line %d: %s"),
                               damage->line, error_text(damage, stage->view.language)));
    }
    int leave = stage->home ? add_button(stage, tools, "replay/home",
                                         in_language(stage, "Naar mijn plek", "To my place"),
                                         ACT_HOME, HOME_GO, 0)
                            : add_button(stage, tools, "quit",
                                         in_language(stage, "Sluiten", "Close"), ACT_QUIT, 0, 0);
    // One Escape too many leads home, but does not close the program.
    bool is_way_back = stage->home && stage->pane == PANE_PLAY;
    node_at(stage, leave)->flags |= is_way_back ? NODE_CANCEL | NODE_COMPACT : NODE_COMPACT;
}
