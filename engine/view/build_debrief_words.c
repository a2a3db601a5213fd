// Debrief, step 3: what the learner takes along, in their own words. They stay with the learner.

#include "core/decision.h"
#include "view/build.h"
#include "view/debrief.h"


static const char *label(const Stage *stage, ReflectionKind kind) {
    return kind == REFLECTION_SURPRISE
               ? in_language(stage, "Wat verraste je?", "What surprised you?")
               : in_language(stage, "Eén voornemen voor morgen", "One intention for tomorrow");
}


static void add_area(Stage *stage, int parent, ReflectionKind kind, const char *id,
                     const char *help) {
    int area = add_node(stage, parent, ROLE_TEXTAREA, id, label(stage, kind));
    node_at(stage, area)->value =
        arena_copy_text(stage->view.arena, stage->debrief->words[kind].text);
    node_at(stage, area)->description = help;
    node_typed_as(stage, area, ACT_DEBRIEF, DEBRIEF_WRITE, (int)kind);
}


// What was written while playing, each with the question it answers.
static void add_answers(Stage *stage, int parent) {
    const Scenario *scenario = case_scenario(stage->opened);
    bool has_heading = false;
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        const Reflection *answer =
            decision->type == DECISION_REFLECT
                ? reflections_last(stage->debrief->reflections, REFLECTION_ANSWER, decision->id)
                : NULL;
        if (!answer) {
            continue;
        }
        if (!has_heading) {
            add_heading(stage, parent, "words/answers", 3,
                        in_language(stage, "Wat je onderweg opschreef",
                                    "What you wrote on the way"));
            has_heading = true;
        }
        int node = add_node(stage, parent, ROLE_SPEECH, node_id(stage, "words/%s", decision->id),
                            text_of(stage, decision->ask));
        node_at(stage, node)->value = arena_copy_text(stage->view.arena, answer->text);
    }
}


static void add_problems(Stage *stage, int parent) {
    const Debrief *debrief = stage->debrief;
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    if (!debrief->reflections) {
        error_print_in(&debrief->words_lost, stage->view.language, text, (int)sizeof text);
        add_status(stage, parent, "words/lost", TONE_BAD,
                   format_text(stage,
                               in_language(stage,
                                           "Wat je eerder opschreef, kan niet worden gelezen. %s",
                                           "What you wrote before cannot be read. %s"),
                               text));
    } else if (debrief->reflections->skipped > 0) {
        add_status(stage, parent, "words/skipped", TONE_WARN,
                   format_text(stage,
                               in_language(stage,
                                           "In reflection.ndjson kan Casus %d keer een regel niet "
                                           "lezen, voor het eerst regel %d. Die blijft staan.",
                                           "In reflection.ndjson Casus cannot read %d lines, the "
                                           "first is line %d. They stay there."),
                               debrief->reflections->skipped, debrief->reflections->skipped_line));
    }
}


static void add_page_text(Stage *stage, int parent, ReflectionKind kind, const char *id) {
    int area = add_node(stage, parent, ROLE_TEXTAREA, id, label(stage, kind));
    node_at(stage, area)->value =
        stage->options.shows_words
            ? arena_copy_text(stage->view.arena, stage->debrief->words[kind].text)
            : "";
}


// On paper there is room to write by hand; what was typed goes along only when that was asked for.
static void build_on_page(Stage *stage, int parent) {
    add_heading(stage, parent, "words", 3, in_language(stage, "Voor morgen", "For tomorrow"));
    add_page_text(stage, parent, REFLECTION_SURPRISE, "words/surprise");
    add_page_text(stage, parent, REFLECTION_INTENTION, "words/intention");
    if (stage->options.shows_words && stage->debrief->reflections) {
        add_answers(stage, parent);
    }
}


const char *debrief_words_title(const Stage *stage) {
    return in_language(stage, "Wat doe je morgen anders?", "What will you do differently?");
}


void build_debrief_words(Stage *stage, int parent) {
    if (stage->is_page) {
        build_on_page(stage, parent);
        return;
    }
    add_heading(stage, parent, "words", 2, debrief_words_title(stage));
    add_problems(stage, parent);
    add_area(stage, parent, REFLECTION_SURPRISE, "words/surprise",
             in_language(stage, "Wat had je niet verwacht? Eén zin is genoeg.",
                         "What did you not expect? One sentence is enough."));
    add_area(stage, parent, REFLECTION_INTENTION, "words/intention",
             in_language(stage, "Kies één ding dat je in je eigen werk kunt doen.",
                         "Choose one thing you can do in your own work."));
    int keep = add_button(stage, parent, "words/keep", in_language(stage, "Bewaren", "Keep"),
                          ACT_DEBRIEF, DEBRIEF_KEEP, 0);
    if (!stage->debrief->words[REFLECTION_SURPRISE].is_changed &&
        !stage->debrief->words[REFLECTION_INTENTION].is_changed) {
        node_disable(stage, keep,
                     in_language(stage, "Er is niets nieuws om te bewaren. Typ eerst iets.",
                                 "There is nothing new to keep. Type something first."));
    }
    int privacy = add_text(stage, parent, "words/privacy",
                           in_language(stage,
                                       "Dit blijft van jou: het staat op deze computer, naast het "
                                       "logboek, en wordt nergens heen gestuurd.",
                                       "This stays yours: it is on this computer, beside the log, "
                                       "and is sent nowhere."));
    node_at(stage, privacy)->tone = TONE_QUIET;
    if (stage->debrief->reflections) {
        add_answers(stage, parent);
    }
}


void build_intention(Stage *stage, int parent) {
    if (stage->intention.timestamp[0]) {
        add_status(stage, parent, "cover/intention", TONE_INFO,
                   format_text(stage, in_language(stage, "Je nam je voor: %s", "You intended: %s"),
                               stage->intention.text));
    }
}
