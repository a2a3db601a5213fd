// Destroy words: what an answer to a destruction list is called in the log.

#include "core/destroy_words.h"

#include <stdio.h>
#include <string.h>

#include "archive/appraisal.h"
#include "core/chain_cells.h"


void destroy_write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                         EventWords *words) {
    if (decision->chain) {
        chain_write(scenario, decision, event, words);
        return;
    }
    if (event->kind == EVENT_SUBMIT) {
        // Without the spaces in front, so that what fits is the name itself.
        const char *typed = event->text ? event->text : "";
        snprintf(words->value, sizeof words->value, "%s", typed + strspn(typed, " "));
        return;
    }
    if (event->part >= decision->record_count) {
        const Field *field = &decision->fields[event->part - decision->record_count];
        snprintf(words->part, sizeof words->part, "declaration/%s", field->id);
        snprintf(words->value, sizeof words->value, "%s", field->options[event->value].id);
        return;
    }
    snprintf(words->part, sizeof words->part, "%s",
             scenario->records[decision->records[event->part]].id);
    if (event->value == DESTROY_LISTED) {
        snprintf(words->value, sizeof words->value, "listed");
    } else if (event->value > DESTROY_EXCEPT) {
        snprintf(words->value, sizeof words->value, "except/%s",
                 ground_code((Ground)(event->value - DESTROY_EXCEPT)));
    }
}


static bool read_field(const Decision *decision, const EventWords *words, Event *event) {
    for (int i = 0; i < decision->field_count; i++) {
        const Field *field = &decision->fields[i];
        if (strcmp(field->id, words->part + strlen("declaration/")) == 0) {
            event->part = decision->record_count + i;
            event->value = option_find(field->options, field->option_count, words->value);
            return event->value >= 0;
        }
    }
    return false;
}


static bool read_status(const char *word, int *value) {
    Ground ground;
    if (strcmp(word, "listed") == 0) {
        *value = DESTROY_LISTED;
        return true;
    }
    if (strncmp(word, "except/", 7) == 0 && ground_from_code(word + 7, &ground)) {
        *value = DESTROY_EXCEPT + (int)ground;
        return true;
    }
    *value = -1;
    return word[0] == '\0';
}


bool destroy_read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                        Event *event) {
    if (decision->chain) {
        return chain_read(scenario, decision, words, event);
    }
    if (event->kind == EVENT_SUBMIT) {
        event->text = words->value;
        return true;
    }
    if (strncmp(words->part, "declaration/", strlen("declaration/")) == 0) {
        return read_field(decision, words, event);
    }
    for (int i = 0; i < decision->record_count; i++) {
        if (strcmp(scenario->records[decision->records[i]].id, words->part) == 0) {
            event->part = i;
            return read_status(words->value, &event->value);
        }
    }
    return false;
}
