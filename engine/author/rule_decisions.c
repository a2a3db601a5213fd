// Rule decisions: what a decision has to say for itself: indicator, explanation, source, panel.

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/check.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "core/consult.h"
#include "core/decision_kinds.h"

enum { SOURCE_MAX = 300 };


// ---- Points ----


static int total(const Earns *earns) {
    int sum = 0;
    for (int i = 0; i < earns->count; i++) {
        sum += earns->list[i].points;
    }
    return sum;
}


static bool all_are_worth_the_same(const Decision *decision) {
    for (int i = 1; i < decision->option_count; i++) {
        const Option *first = &decision->options[0];
        const Option *other = &decision->options[i];
        if (decision->panel > 0 ? first->votes != other->votes
                                : total(&first->earns) != total(&other->earns)) {
            return false;
        }
    }
    return decision->option_count > 0;
}


static void check_points(Check *check, const Decision *decision) {
    Findings *out = &check->findings;
    if (total(&decision->maximum) + total(&decision->precision) + total(&decision->declaration) ==
        0) {
        finding_add(out, "C201", decision->origin,
                    "beslissing '%s' telt voor geen enkele gedragsindicator",
                    "decision '%s' counts for no behaviour indicator", decision->id);
    } else if (decision->type == DECISION_CHOOSE && all_are_worth_the_same(decision)) {
        finding_add(out, "C207", decision->origin,
                    "bij '%s' is elke optie evenveel waard, dus de keus doet er niet toe",
                    "at '%s' every option is worth the same, so the choice does not matter",
                    decision->id);
    }
    if (decision->panel > 0 && decision->panel < CHOOSE_SMALL_PANEL) {
        finding_add(out, "C206", decision->origin,
                    "het panel van '%s' telt %d deskundigen; dat zijn er te weinig",
                    "the panel of '%s' has %d experts; that is too few", decision->id,
                    decision->panel);
    }
}


// ---- Explanations ----


static bool names_record(const Scenario *scenario, const char *text) {
    for (int i = 0; i < scenario->record_count; i++) {
        if (utf8_contains(text, text_in(scenario->records[i].title, LANGUAGE_NL))) {
            return true;
        }
    }
    return false;
}


static bool begins_with_act(const Laws *laws, const char *text) {
    for (int a = 0; laws && a < laws->act_count; a++) {
        for (int n = 0; n < laws->acts[a].name_count; n++) {
            size_t length = strlen(laws->acts[a].names[n]);
            if (strncmp(text, laws->acts[a].names[n], length) == 0 &&
                !isalnum((unsigned char)text[length])) {
                return true;
            }
        }
    }
    return false;
}


static bool cites_article(const Laws *laws, const char *text) {
    bool *cited = memory_new((size_t)laws->article_count + 1, sizeof *cited);
    bool any = false;
    laws_mark_cited(laws, text, cited);
    for (int i = 0; i < laws->article_count; i++) {
        any = any || cited[i];
    }
    free(cited);
    return any;
}


// A number with a dot in it that is in no list of the case; NULL: there is none.
static bool has_unknown_result(const Scenario *scenario, const char *text, char *number,
                               size_t size) {
    for (const char *at = text; *at;) {
        size_t length = strspn(at, "0123456789.");
        bool is_number = length > 2 && isdigit((unsigned char)*at) && memchr(at, '.', length);
        length -= is_number && at[length - 1] == '.';
        if (is_number && (size_t)snprintf(number, size, "%.*s", (int)length, at) < size) {
            bool is_known = false;
            for (int i = 0; consult_schedule(scenario, i); i++) {
                is_known = is_known || schedule_find(consult_schedule(scenario, i), number) >= 0;
            }
            if (!is_known) {
                return true;
            }
        }
        at += length > 0 ? length : 1;
    }
    return false;
}


// One of the sources between semicolons.
static void check_part(Check *check, const char *part, Origin origin) {
    const Scenario *scenario = check->scenario;
    char number[SOURCE_MAX];
    bool is_act = begins_with_act(scenario->reader, part);
    bool is_list = utf8_contains(part, "selectielijst");
    if (is_act && !cites_article(scenario->reader, part)) {
        finding_add(&check->findings, "C204", origin,
                    "bron \"%s\": dit artikel staat niet in de naslag",
                    "source \"%s\": this article is not in the reader", part);
    } else if (is_list && has_unknown_result(scenario, part, number, sizeof number)) {
        finding_add(&check->findings, "C204", origin,
                    "bron \"%s\": resultaat %s staat in geen selectielijst van deze casus",
                    "source \"%s\": result %s is in no selection list of this case", part, number);
    } else if (!is_act && !is_list && scenario->reader && !names_record(scenario, part) &&
               !utf8_contains(part, "functiegebouw")) {
        for (int i = 0; i < check->findings.count; i++) {
            const Finding *told = &check->findings.list[i];
            if (strcmp(told->about->code, "C208") == 0 && strstr(told->message, part)) {
                return;  // once is enough
            }
        }
        finding_add(&check->findings, "C208", origin,
                    "bron \"%s\" is in het spel niet op te zoeken",
                    "source \"%s\" cannot be looked up in the game", part);
    }
}


static void check_source(Check *check, const char *source, Origin origin) {
    while (source && *source) {
        char part[SOURCE_MAX];
        source += strspn(source, " ;");
        size_t length = strcspn(source, ";");
        snprintf(part, sizeof part, "%.*s", (int)length, source);
        if (part[0]) {
            check_part(check, part, origin);
        }
        source += length;
    }
}


static void check_explanation(Check *check, const char *what, const char *id, Text why,
                              const char *source, Origin origin) {
    if (text_is_empty(why)) {
        finding_add(&check->findings, "C202", origin, "%s '%s' heeft geen uitleg (why)",
                    "%s '%s' has no explanation (why)", what, id);
    }
    if (!source || !source[0]) {
        finding_add(&check->findings, "C203", origin, "%s '%s' heeft geen bron (source)",
                    "%s '%s' has no source", what, id);
    }
}


static const char *word(const Check *check, const char *dutch, const char *english) {
    return check->findings.language == LANGUAGE_EN ? english : dutch;
}


// Options explain themselves, or the decision does it for all of them.
static void check_options(Check *check, const Decision *decision, const Option *options, int count,
                          const char *what) {
    for (int i = 0; i < count; i++) {
        const Option *option = &options[i];
        Text why = text_is_empty(option->why) ? decision->why : option->why;
        const char *source =
            option->source && option->source[0] ? option->source : decision->source;
        check_explanation(check, what, option->id, why, source, option->origin);
    }
}


// A pile that is searched is explained as a whole.
static void check_records(Check *check, const Decision *decision) {
    for (int i = 0; i < decision->record_count; i++) {
        const Record *record = &check->scenario->records[decision->records[i]];
        Text why = text_is_empty(record->why) ? decision->why : record->why;
        const char *source = record->source ? record->source : decision->source;
        check_explanation(check, word(check, "stuk", "record"), record->id, why, source,
                          record->origin);
    }
}


static void check_why(Check *check, const Decision *decision) {
    const char *option = word(check, "optie", "option");
    switch (decision->type) {
    case DECISION_CHOOSE:
    case DECISION_ASK:
        check_options(check, decision, decision->options, decision->option_count, option);
        return;
    case DECISION_CLASSIFY:
    case DECISION_APPRAISE:
    case DECISION_DESTROY:
        check_records(check, decision);
        return;
    default:
        check_explanation(check, word(check, "beslissing", "decision"), decision->id, decision->why,
                          decision->source, decision->origin);
    }
}


static void check_declaration(Check *check, const Decision *decision) {
    for (int f = 0; f < decision->field_count; f++) {
        const Field *field = &decision->fields[f];
        for (int i = 0; i < field->option_count; i++) {
            if (text_is_empty(field->options[i].why)) {
                finding_add(&check->findings, "C202", field->options[i].origin,
                            "optie '%s' van de verklaring heeft geen uitleg (why)",
                            "option '%s' of the declaration has no explanation (why)",
                            field->options[i].id);
            }
        }
    }
}


// ---- Sources ----


static void check_option_sources(Check *check, const Option *options, int count) {
    for (int i = 0; i < count; i++) {
        check_source(check, options[i].source, options[i].origin);
    }
}


static void check_sources(Check *check) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->record_count; i++) {
        check_source(check, scenario->records[i].source, scenario->records[i].origin);
    }
    for (int i = 0; i < scenario->hold_count; i++) {
        check_source(check, scenario->holds[i].source, scenario->holds[i].origin);
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        check_source(check, decision->source, decision->origin);
        check_option_sources(check, decision->options, decision->option_count);
        for (int f = 0; f < decision->field_count; f++) {
            check_option_sources(check, decision->fields[f].options,
                                 decision->fields[f].option_count);
        }
        for (int i = 0; decision->chain && i < decision->chain->place_count; i++) {
            check_source(check, decision->chain->places[i].source, decision->origin);
        }
    }
}


void rule_decisions(Check *check) {
    check_sources(check);
    for (int d = 0; d < check->scenario->decision_count; d++) {
        const Decision *decision = &check->scenario->decisions[d];
        if (!decision_rules(decision->type)->is_scored) {
            continue;
        }
        check_points(check, decision);
        check_why(check, decision);
        check_declaration(check, decision);
    }
}
