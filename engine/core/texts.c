// Texts: walking the texts of a case in the order in which one reads them.

#include "core/texts.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/decision.h"

typedef struct Walk {
    const Scenario *scenario;
    TextVisitor *visit;
    void *context;
    int notes;  // so far in this scene
} Walk;


#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
static void
tell(const Walk *walk, Text text, Origin origin, const char *format, ...) {
    char id[TEXT_ID_MAX];
    va_list arguments;
    if (text_is_empty(text)) {
        return;
    }
    va_start(arguments, format);
    vsnprintf(id, sizeof id, format, arguments);
    va_end(arguments);
    walk->visit(walk->context, id, text, origin);
}


// Texts of which there is one per record of the decision, or none at all.
static void tell_by_record(const Walk *walk, const Decision *decision, const Text *texts,
                           const char *what) {
    for (int i = 0; texts && i < decision->record_count; i++) {
        tell(walk, texts[i], decision->origin, "%s/%s/%s/%s", decision_rules(decision->type)->name,
             decision->id, what, walk->scenario->records[decision->records[i]].id);
    }
}


// ---- Decisions ----


static void tell_option(const Walk *walk, const Option *option, const char *above) {
    tell(walk, option->text, option->origin, "%s/option/%s/text", above, option->id);
    tell(walk, option->answer, option->origin, "%s/option/%s/answer", above, option->id);
    tell(walk, option->why, option->origin, "%s/option/%s/why", above, option->id);
}


static void tell_field(const Walk *walk, const Field *field, const char *decision) {
    char above[TEXT_ID_MAX];
    snprintf(above, sizeof above, "%.160s/field/%s", decision, field->id);
    tell(walk, field->ask, field->origin, "%s/ask", above);
    for (int i = 0; i < field->option_count; i++) {
        tell_option(walk, &field->options[i], above);
    }
}


static void tell_chain(const Walk *walk, const Decision *decision, const char *above) {
    const Chain *chain = decision->chain;
    for (int i = 0; i < chain->review_count; i++) {
        char what[TEXT_ID_MAX];
        const Review *review = &chain->reviews[i];
        const char *person = walk->scenario->persons[review->person].id;
        snprintf(what, sizeof what, "review/%s/objects", person);
        tell_by_record(walk, decision, review->objections, what);
        tell(walk, review->agrees, decision->origin, "%s/review/%s/agrees", above, person);
    }
    for (int i = 0; i < chain->place_count; i++) {
        const Whereabout *place = &chain->places[i];
        tell(walk, place->text, decision->origin, "%s/place/%s/text", above, place->id);
        tell(walk, place->why, decision->origin, "%s/place/%s/why", above, place->id);
    }
    tell_by_record(walk, decision, chain->failures, "fails");
}


// What is said before the answer.
static void tell_question(const Walk *walk, const Decision *decision, const char *above) {
    tell(walk, decision->ask, decision->origin, "%s/ask", above);
    for (int i = 0; i < decision->hint_count; i++) {
        if (i == 0) {
            tell(walk, decision->hints[i], decision->origin, "%s/hint", above);
        } else {
            tell(walk, decision->hints[i], decision->origin, "%s/hint.%d", above, i + 1);
        }
    }
    tell(walk, decision->name, decision->origin, "%s/name", above);
    tell_by_record(walk, decision, decision->objections, "objects");
    tell(walk, decision->agrees, decision->origin, "%s/agrees", above);
    if (decision->chain) {
        tell_chain(walk, decision, above);
    }
    for (int i = 0; i < decision->field_count; i++) {
        tell_field(walk, &decision->fields[i], above);
    }
}


// ---- Steps ----


static void tell_steps(Walk *walk, int from, int to);


// Where the steps end that are played when option `number` was chosen; they begin at its `next`.
// Up to `from` when it has none: then `next` leads out of the question.
static int end_of_reaction(const Decision *decision, int number, int from, int to) {
    if (decision->options[number].next != from) {
        return from;
    }
    int end = to;
    for (int i = number + 1; i < decision->option_count; i++) {
        int next = decision->options[i].next;
        end = next > from && next < end ? next : end;
    }
    return end;
}


// The question at step `at`. Its reactions stand below it; answers the first step after those.
static int tell_decision(Walk *walk, int at, int to) {
    char above[TEXT_ID_MAX];
    const Step *step = &walk->scenario->steps[at];
    const Decision *decision = &walk->scenario->decisions[step->subject];
    bool is_single = decision_is_single(decision);
    int end = !is_single ? at + 1 : step->next > at && step->next < to ? step->next : to;
    int from = at + 1;
    snprintf(above, sizeof above, "%s/%s", decision_rules(decision->type)->name, decision->id);
    tell_question(walk, decision, above);
    for (int i = 0; i < decision->option_count; i++) {
        tell_option(walk, &decision->options[i], above);
        if (is_single && from < end) {
            int stop = end_of_reaction(decision, i, from, end);
            tell_steps(walk, from, stop);
            from = stop;
        }
    }
    tell(walk, decision->why, decision->origin, "%s/why", above);
    return end;
}


static void tell_steps(Walk *walk, int from, int to) {
    for (int i = from; i < to;) {
        const Step *step = &walk->scenario->steps[i];
        const char *scene = walk->scenario->scenes[step->scene].id;
        if (step->kind == STEP_DECIDE) {
            i = tell_decision(walk, i, to);
            continue;
        }
        if (step->kind == STEP_NOTE) {
            tell(walk, step->text, step->origin, "scene/%s/note.%d", scene, ++walk->notes);
        } else {
            tell(walk, step->text, step->origin, "scene/%s/say.%d", scene, step->number);
        }
        i++;
    }
}


// The steps of a scene stand together, in the order of the scenes.
static void tell_scenes(Walk *walk) {
    const Scenario *scenario = walk->scenario;
    int at = 0;
    for (int i = 0; i < scenario->scene_count; i++) {
        int end = at;
        while (end < scenario->step_count && scenario->steps[end].scene == i) {
            end++;
        }
        const Scene *scene = &scenario->scenes[i];
        tell(walk, scene->title, scene->origin, "scene/%s/title", scene->id);
        walk->notes = 0;
        tell_steps(walk, at, end);
        at = end;
    }
}


// ---- What a case is about ----


static void tell_list(const Walk *walk, const Record *record, const Text *texts, int count,
                      const char *what) {
    for (int i = 0; i < count; i++) {
        tell(walk, texts[i], record->origin, "record/%s/%s.%d", record->id, what, i + 1);
    }
}


// A part of a page, with the messages in it.
static void tell_part(const Walk *walk, const Record *record, const Part *part, const char *above) {
    tell(walk, part->title, record->origin, "%s/title", above);
    tell(walk, part->from, record->origin, "%s/from", above);
    tell(walk, part->to, record->origin, "%s/to", above);
    tell(walk, part->body, record->origin, "%s/body", above);
    for (int i = 0; i < part->columns * part->rows; i++) {
        tell(walk, part->cells[i], record->origin, "%s/row.%d/cell.%d", above,
             i / part->columns + 1, i % part->columns + 1);
    }
    for (int i = 0; i < part->part_count; i++) {
        char below[TEXT_ID_MAX];
        snprintf(below, sizeof below, "%.160s/message.%d", above, i + 1);
        tell_part(walk, record, &part->parts[i], below);
    }
}


static void tell_metadata(const Walk *walk, const Record *record) {
    const Metadata *about = &record->about;
    tell(walk, about->creator, record->origin, "record/%s/creator", record->id);
    tell(walk, about->classification, record->origin, "record/%s/classification", record->id);
    tell_list(walk, record, about->copies, about->copy_count, "copy");
    for (int i = 0; i < about->relation_count; i++) {
        tell(walk, about->relations[i].how, record->origin, "record/%s/relation/%s", record->id,
             walk->scenario->records[about->relations[i].record].id);
    }
    for (int i = 0; i < about->event_count; i++) {
        tell(walk, about->events[i].what, record->origin, "record/%s/event.%d", record->id, i + 1);
    }
    tell_list(walk, record, about->keywords, about->keyword_count, "keyword");
}


static void tell_record(const Walk *walk, const Record *record) {
    tell(walk, record->title, record->origin, "record/%s/title", record->id);
    tell(walk, record->kind, record->origin, "record/%s/kind", record->id);
    tell(walk, record->where, record->origin, "record/%s/where", record->id);
    tell_list(walk, record, record->facts, record->fact_count, "fact");
    for (int i = 0; i < record->pages.count; i++) {
        char above[TEXT_ID_MAX];
        snprintf(above, sizeof above, "record/%s/page.%d", record->id, i + 1);
        tell_part(walk, record, &record->pages.parts[i], above);
    }
    tell_metadata(walk, record);
    tell(walk, record->hold, record->origin, "record/%s/hold", record->id);
    tell(walk, record->why, record->origin, "record/%s/why", record->id);
}


static void tell_scheme(const Walk *walk, const Scheme *scheme) {
    tell(walk, scheme->title, scheme->origin, "scheme/%s/title", scheme->id);
    for (int i = 0; i < scheme->class_count; i++) {
        const Class *class = &scheme->classes[i];
        tell(walk, class->title, class->origin, "scheme/%s/class/%s/title", scheme->id, class->id);
        tell(walk, class->hint, class->origin, "scheme/%s/class/%s/hint", scheme->id, class->id);
    }
}


static void tell_things(const Walk *walk) {
    const Scenario *scenario = walk->scenario;
    for (int i = 0; i < scenario->record_count; i++) {
        tell_record(walk, &scenario->records[i]);
    }
    for (int i = 0; i < scenario->person_count; i++) {
        const Person *person = &scenario->persons[i];
        tell(walk, person->name, person->origin, "person/%s/name", person->id);
        tell(walk, person->role, person->origin, "person/%s/role", person->id);
    }
    for (int i = 0; i < scenario->ending_count; i++) {
        const Ending *ending = &scenario->endings[i];
        tell(walk, ending->title, ending->origin, "ending/%s/title", ending->id);
        tell(walk, ending->text, ending->origin, "ending/%s/text", ending->id);
    }
    for (int i = 0; i < scenario->scheme_count; i++) {
        tell_scheme(walk, &scenario->schemes[i]);
    }
    for (int i = 0; i < scenario->hold_count; i++) {
        const Hold *hold = &scenario->holds[i];
        tell(walk, hold->title, hold->origin, "hold/%s/title", hold->id);
        tell(walk, hold->why, hold->origin, "hold/%s/why", hold->id);
    }
}


void scenario_each_text(const Scenario *scenario, TextVisitor *visit, void *context) {
    Walk walk = {.scenario = scenario, .visit = visit, .context = context};
    tell(&walk, scenario->title, scenario->origin, "case/title");
    tell(&walk, scenario->summary, scenario->origin, "case/summary");
    tell_scenes(&walk);
    tell_things(&walk);
}


// Letters in a row: two of which one is small ("Ja"), or four ("BOUW"). So "PDF" is a code. Of a
// letter with an accent the first byte counts.
static bool has_word(const char *text) {
    enum { LEAST_WITH_SMALL = 2, LEAST = 4 };
    int letters = 0;
    bool has_small = false;
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
        bool is_accented = *at >= 0xC3 && *at < 0xE0;
        bool is_rest = *at >= 0x80 && *at < 0xC0;
        if (isalpha(*at) || is_accented) {
            letters++;
            has_small = has_small || islower(*at) || is_accented;
        } else if (!is_rest) {
            letters = 0;
            has_small = false;
        }
        if (letters >= (has_small ? LEAST_WITH_SMALL : LEAST)) {
            return true;
        }
    }
    return false;
}


bool text_is_untranslated(Text text) {
    const char *dutch = text_in(text, LANGUAGE_NL);
    bool is_path = isalpha((unsigned char)dutch[0]) && strncmp(dutch + 1, ":\\", 2) == 0;
    bool is_code = !strpbrk(dutch, " \n") && strpbrk(dutch, "0123456789");
    return !text.in[LANGUAGE_EN] && !is_path && !is_code && has_word(dutch);
}
