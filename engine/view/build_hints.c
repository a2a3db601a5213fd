// Hints: in practice one asks the buddy of the case, who tells more each time. An exam has none.

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "core/decision.h"
#include "view/build.h"


static const Person *buddy_of(const Scenario *scenario) {
    return scenario->buddy >= 0 ? &scenario->persons[scenario->buddy] : NULL;
}


// "Joost" of "Joost Verhagen": that is how one calls a colleague.
static const char *first_name(Stage *stage, const Person *person) {
    const char *name = text_of(stage, person->name);
    return format_text(stage, "%.*s", (int)strcspn(name, " "), name);
}


static const char *left_text(Stage *stage, int left) {
    return left == 1 ? in_language(stage,
                                   "Nog 1 tip. Een tip kost geen punten; in de nabespreking zie "
                                   "je hoeveel je er vroeg.",
                                   "1 hint left. A hint costs no points; the debrief tells how "
                                   "many you asked for.")
                     : format_text(stage,
                                   in_language(stage,
                                               "Nog %d tips. Een tip kost geen punten; in de "
                                               "nabespreking zie je hoeveel je er vroeg.",
                                               "%d hints left. A hint costs no points; the "
                                               "debrief tells how many you asked for."),
                                   left);
}


void add_hint_button(Stage *stage, int actions) {
    if (stage->pane != PANE_PLAY || !stage->session) {
        return;
    }
    const Run *run = session_run(stage->session);
    int at = run_decision(run);
    if (run->mode == RUN_EXAM || run->phase != RUN_WAITING || at < 0 ||
        run->scenario->decisions[at].hint_cell < 0) {
        return;
    }
    const Person *buddy = buddy_of(run->scenario);
    const char *who = buddy ? first_name(stage, buddy) : NULL;
    int used = run_hints(run, at);
    int left = run->scenario->decisions[at].hint_count - used;
    const char *name =
        !who ? in_language(stage, "Vraag een tip", "Ask for a hint")
             : format_text(stage, in_language(stage, "Vraag %s om een tip", "Ask %s for a hint"),
                           who);
    int button = add_button(stage, actions, "hint/ask", name, ACT_HINT, at, used + 1);
    node_at(stage, button)->flags |= NODE_COMPACT;
    if (left > 0) {
        node_at(stage, button)->description = left_text(stage, left);
    } else {
        node_disable(stage, button,
                     who ? format_text(stage,
                                       in_language(stage, "%s heeft hier geen tips meer.",
                                                   "%s has no more hints here."),
                                       who)
                         : in_language(stage, "Er zijn hier geen tips meer.",
                                       "There are no more hints here."));
    }
}


// The button stands below what was asked, the hint above it: it has to come into sight.
static void show_new(Stage *stage, int node) {
    if (stage->is_hinting) {
        stage->view.shows = node;
    }
}


static void add_spoken(Stage *stage, int parent, const Decision *decision, int used,
                       const Person *buddy) {
    Buffer words = {0};
    for (int i = 0; i < used; i++) {
        buffer_add_format(&words, "%s%s", i > 0 ? "\n\n" : "", text_of(stage, decision->hints[i]));
    }
    int node = add_node(stage, parent, ROLE_SPEECH, "hint", text_of(stage, buddy->name));
    node_at(stage, node)->value = arena_copy_text(stage->view.arena, buffer_text(&words));
    node_at(stage, node)->description =
        format_text(stage, in_language(stage, "tip %d van %d", "hint %d of %d"), used,
                    decision->hint_count);
    node_at(stage, node)->picture = person_face(stage, buddy, NULL);
    buffer_free(&words);
    show_new(stage, node);
}


void add_hints(Stage *stage, int parent, const Decision *decision) {
    const Scenario *scenario = case_scenario(stage->opened);
    int used = run_hints(session_run(stage->session), (int)(decision - scenario->decisions));
    const Person *buddy = buddy_of(scenario);
    if (used > 0 && buddy) {
        add_spoken(stage, parent, decision, used, buddy);
        return;
    }
    for (int i = 0; i < used; i++) {
        int node = add_status(
            stage, parent, node_id(stage, "hint/%d", i + 1), TONE_INFO,
            format_text(stage, in_language(stage, "Tip %d van %d: %s", "Hint %d of %d: %s"), i + 1,
                        decision->hint_count, text_of(stage, decision->hints[i])));
        show_new(stage, node);
    }
}


const char *hints_text(Stage *stage, int decision) {
    int used = run_hints(session_run(stage->session), decision);
    if (used == 0) {
        return NULL;
    }
    return used == 1 ? in_language(stage, "Je beantwoordde dit met 1 tip.",
                                   "You answered this with 1 hint.")
                     : format_text(stage,
                                   in_language(stage, "Je beantwoordde dit met %d tips.",
                                               "You answered this with %d hints."),
                                   used);
}
