// Codec: what each event is called in the log.

#include "session/codec.h"

#include <stdio.h>
#include <string.h>

#include "core/consult.h"


static void write_answer(const Run *run, const Event *event, Entry *entry) {
    const Scenario *scenario = run->scenario;
    const Decision *decision = &scenario->decisions[event->decision];
    const DecisionRules *rules = decision_rules(decision->type);
    EventWords words = {"", ""};
    rules->write(scenario, decision, event, &words);
    bool has_part = words.part[0] != '\0';
    snprintf(entry->object, sizeof entry->object, "%s%s%s", decision->id, has_part ? "/" : "",
             words.part);
    snprintf(entry->type, sizeof entry->type, "%s", rules->name);
    entry->has_response = words.value[0] != '\0' || event->kind == EVENT_ANSWER;
    snprintf(entry->response, sizeof entry->response, "%s", words.value);
    entry->verb = decision->type == DECISION_REFLECT  ? VERB_COMMENTED
                  : decision_is_single(decision)      ? VERB_SELECTED
                                                      : VERB_INTERACTED;
}


static void write_hint(const Scenario *scenario, const Event *event, Entry *entry) {
    entry->verb = VERB_USED;
    snprintf(entry->object, sizeof entry->object, "%s", scenario->decisions[event->decision].id);
    snprintf(entry->type, sizeof entry->type, "hint");
    entry->has_response = true;
    snprintf(entry->response, sizeof entry->response, "%d", event->value);
}


void codec_write(const Run *run, const Event *event, Entry *entry) {
    const Scenario *scenario = run->scenario;
    int at = run_decision(run);
    entry->duration_ms = -1;
    snprintf(entry->parent, sizeof entry->parent, "%s",
             run->scene >= 0 ? scenario->scenes[run->scene].id : "");
    switch (event->kind) {
    case EVENT_CONTINUE:
        entry->verb = VERB_PROGRESSED;
        if (at >= 0) {
            snprintf(entry->object, sizeof entry->object, "%s", scenario->decisions[at].id);
            snprintf(entry->type, sizeof entry->type, "feedback");
        } else {
            // The scene in which the step was written: a consequence may play in another one.
            const Step *step = run->phase == RUN_OVER ? NULL : &scenario->steps[run->step];
            snprintf(entry->object, sizeof entry->object, "%s/%d",
                     step ? scenario->scenes[step->scene].id : entry->parent,
                     step ? step->number : 0);
            snprintf(entry->type, sizeof entry->type, "step");
        }
        break;
    case EVENT_LOOK:
        entry->verb = VERB_ACCESSED;
        snprintf(entry->object, sizeof entry->object, "%s", scenario->records[event->part].id);
        snprintf(entry->type, sizeof entry->type, "record");
        break;
    case EVENT_UNDO:
        entry->verb = VERB_UNDONE;
        snprintf(entry->object, sizeof entry->object, "%s",
                 scenario->decisions[event->decision].id);
        snprintf(entry->type, sizeof entry->type, "%s",
                 decision_rules(scenario->decisions[event->decision].type)->name);
        break;
    case EVENT_USE:
        entry->verb = VERB_USED;
        snprintf(entry->object, sizeof entry->object, "%s",
                 at >= 0 ? scenario->decisions[at].id : "records");
        snprintf(entry->type, sizeof entry->type, "search");
        entry->has_response = true;
        snprintf(entry->response, sizeof entry->response, "%s", event->text);
        break;
    case EVENT_HINT:
        write_hint(scenario, event, entry);
        break;
    case EVENT_CONSULT:
        entry->verb = VERB_ACCESSED;
        consult_name(scenario, event->part, entry->object);
        snprintf(entry->type, sizeof entry->type, "%s",
                 consult_is_article(scenario, event->part) ? "article" : "category");
        break;
    case EVENT_ANSWER:
    case EVENT_SUBMIT:
        write_answer(run, event, entry);
        break;
    }
}


static bool read_answer(const Scenario *scenario, const Entry *entry, EventWords *words,
                        Event *event, Error *error) {
    char id[ENTRY_WORD];
    snprintf(id, sizeof id, "%s", entry->object);
    char *slash = strchr(id, '/');
    if (slash) {
        *slash = '\0';
    }
    event->decision = scenario_find_decision(scenario, id);
    if (event->decision < 0) {
        return error_set(error, ERROR_DAMAGED, "", "beslissing '%.60s' bestaat niet in deze casus",
                         id);
    }
    const Decision *decision = &scenario->decisions[event->decision];
    const DecisionRules *rules = decision_rules(decision->type);
    if (strcmp(rules->name, entry->type) != 0) {
        return error_set(error, ERROR_DAMAGED, "", "beslissing '%.60s' is nu van een andere soort",
                         id);
    }
    event->kind = slash || decision_is_single(decision) ? EVENT_ANSWER : EVENT_SUBMIT;
    snprintf(words->part, sizeof words->part, "%s", slash ? slash + 1 : "");
    snprintf(words->value, sizeof words->value, "%s", entry->has_response ? entry->response : "");
    if (!rules->read(scenario, decision, words, event)) {
        return error_set(error, ERROR_DAMAGED, "",
                         "antwoord '%.80s' op '%.80s' bestaat niet in deze casus", words->value,
                         entry->object);
    }
    return true;
}


static bool read_hint(const Scenario *scenario, const Entry *entry, Event *event, Error *error) {
    event->kind = EVENT_HINT;
    event->decision = scenario_find_decision(scenario, entry->object);
    if (event->decision < 0) {
        return error_set(error, ERROR_DAMAGED, "", "beslissing '%.60s' bestaat niet in deze casus",
                         entry->object);
    }
    const char *number = entry->has_response ? entry->response : "";
    if (strlen(number) != 1 || number[0] < '1' || number[0] > '0' + SCENARIO_MAX_HINTS) {
        return error_set(error, ERROR_DAMAGED, "", "'%.20s' is geen nummer van een tip; dat is 1 "
                                                   "tot en met %d",
                         number, SCENARIO_MAX_HINTS);
    }
    event->value = number[0] - '0';
    return true;
}


bool codec_read(const Scenario *scenario, const Entry *entry, EventWords *words, Event *event,
                bool *is_event, Error *error) {
    *event = (Event){.kind = EVENT_CONTINUE};
    *is_event = true;
    switch (entry->verb) {
    case VERB_PROGRESSED:
        return true;
    case VERB_ACCESSED:
        if (strcmp(entry->type, "author") == 0) {
            *is_event = false;
            return true;
        }
        if (strcmp(entry->type, "article") == 0 || strcmp(entry->type, "category") == 0) {
            event->kind = EVENT_CONSULT;
            event->part = consult_find(scenario, entry->object);
            return event->part >= 0 ||
                   error_set(error, ERROR_DAMAGED, "", "'%.60s' staat niet in de naslag van deze "
                                                       "casus",
                             entry->object);
        }
        event->kind = EVENT_LOOK;
        event->part = scenario_find_record(scenario, entry->object);
        return event->part >= 0 ||
               error_set(error, ERROR_DAMAGED, "", "stuk '%.60s' bestaat niet in deze casus",
                         entry->object);
    case VERB_UNDONE:
        event->kind = EVENT_UNDO;
        event->decision = scenario_find_decision(scenario, entry->object);
        return event->decision >= 0 ||
               error_set(error, ERROR_DAMAGED, "", "beslissing '%.60s' bestaat niet in deze casus",
                         entry->object);
    case VERB_USED:
        if (strcmp(entry->type, "hint") == 0) {
            return read_hint(scenario, entry, event, error);
        }
        event->kind = EVENT_USE;
        snprintf(words->value, sizeof words->value, "%s", entry->response);
        event->text = words->value;
        return true;
    case VERB_SELECTED:
    case VERB_INTERACTED:
    case VERB_SCORED:
    case VERB_COMMENTED:
        return read_answer(scenario, entry, words, event, error);
    default:
        *is_event = false;
        return true;
    }
}


void codec_add_score(const Run *run, int decision, Entry *entry) {
    const Scenario *scenario = run->scenario;
    const Decision *made = &scenario->decisions[decision];
    const Score score = run->earned;
    if (!decision_is_single(made) && decision_rules(made->type)->is_scored) {
        entry->verb = VERB_SCORED;
    }
    entry->has_score = score.count > 0;
    entry->raw = score_raw(&score);
    entry->max = score_max(&score);
    entry->has_success = entry->has_score;
    entry->success = entry->has_score && entry->raw == entry->max;
    for (int i = 0; i < score.count; i++) {
        EntryEvidence *evidence = &entry->evidence[entry->evidence_count++];
        snprintf(evidence->indicator, ENTRY_ID, "%s",
                 scenario->framework->indicators[score.evidence[i].indicator].id);
        evidence->raw = score.evidence[i].raw;
        evidence->max = score.evidence[i].max;
        snprintf(evidence->rule, ENTRY_ID, "%s", score.evidence[i].rule);
    }
    if (made->type == DECISION_CHOOSE || made->type == DECISION_ASK) {
        int order[SCENARIO_MAX_OPTIONS];
        run_option_order(run, decision, order);
        for (int i = 0; i < made->option_count; i++) {
            snprintf(entry->order[entry->order_count++], ENTRY_ID, "%s",
                     made->options[order[i]].id);
        }
    }
}
