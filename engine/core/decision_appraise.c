// appraise: per record a category of the schedule, B or V, a
// term and a trigger date; the key comes from the schedule.

#include "core/decision.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/appraisal.h"

static const char *const FIELD_NAMES[APPRAISE_FIELDS] = {
    "category",
    "appraisal",
    "term",
    "trigger",
};

enum {
    DAYS_LIMIT = 100000,
    MONTHS_LIMIT = 20000,  // what an int can hold times DAYS_LIMIT
    MOST_DAYS = 9999,      // the most that ISO 8601 durations are read with
    TRIGGER_BASE = 200000,
    FIRST_DAY = -135140,  // 1600-01-01, the first day a Date can be
    LAST_DAY = 376199     // 2999-12-31
};


int term_pack(Duration duration) {
    int months = duration.years * 12 + duration.months;
    return months < MONTHS_LIMIT ? months * DAYS_LIMIT + duration.days : -1;
}


Duration term_unpack(int packed) {
    int months = packed / DAYS_LIMIT;
    return (Duration){months / 12, months % 12, packed % DAYS_LIMIT};
}


int trigger_pack(Date date) {
    return date == DATE_NONE ? -1 : date + TRIGGER_BASE;
}


Date trigger_unpack(int packed) {
    return packed < 0 ? DATE_NONE : packed - TRIGGER_BASE;
}


static int cell_count(const Decision *decision) {
    return decision->record_count * APPRAISE_FIELDS;
}


// B has no term and no trigger date; V needs both.
static bool is_complete(const int *fields) {
    if (fields[APPRAISE_CATEGORY] < 0 || fields[APPRAISE_VERDICT] < 0) {
        return false;
    }
    return fields[APPRAISE_VERDICT] == APPRAISAL_KEEP ||
           (fields[APPRAISE_TERM] >= 0 && fields[APPRAISE_TRIGGER] >= 0);
}


// The list of the record that is the `record`-th of the decision.
static const Schedule *schedule_of(const Scenario *scenario, const Decision *decision,
                                   int record) {
    return scenario_schedule(scenario, decision->records[record]);
}


static bool is_value_allowed(const Schedule *schedule, int field, int value) {
    switch (field) {
    case APPRAISE_CATEGORY:
        return value >= -1 && value < schedule->category_count;
    case APPRAISE_VERDICT:
        return value == -1 || value == APPRAISAL_KEEP || value == APPRAISAL_DESTROY;
    case APPRAISE_TERM:
        return value == -1 ||
               (value >= 0 && value < MONTHS_LIMIT * DAYS_LIMIT && value % DAYS_LIMIT <= MOST_DAYS);
    default:
        return value == -1 ||
               (value >= FIRST_DAY + TRIGGER_BASE && value <= LAST_DAY + TRIGGER_BASE);
    }
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    const Scenario *scenario = moment->scenario;
    if (event->kind == EVENT_SUBMIT) {
        int left = 0;
        for (int i = 0; i < decision->record_count; i++) {
            left += !is_complete(cells + i * APPRAISE_FIELDS);
        }
        if (left > 0) {
            return error_set(error, ERROR_REFUSED, decision->id,
                             "van nog %d stukken is het formulier niet volledig ingevuld", left);
        }
        outcome->is_made = true;
        return true;
    }
    int fields = decision->record_count * APPRAISE_FIELDS;
    if (event->part < 0 || event->part >= fields ||
        !is_value_allowed(schedule_of(scenario, decision, event->part / APPRAISE_FIELDS),
                          event->part % APPRAISE_FIELDS, event->value)) {
        return error_set(error, ERROR_REFUSED, decision->id, "deze waarde past niet in dit veld");
    }
    cells[event->part] = event->value;
    return true;
}


// The four right values of a record, in the form the cells have; -1 where the field does not apply.
static void right_values(const Scenario *scenario, const Decision *decision, int record,
                         int values[APPRAISE_FIELDS]) {
    AppraisalKey key = appraisal_key(schedule_of(scenario, decision, record),
                                     &scenario->records[decision->records[record]]);
    bool destroy = key.appraisal == APPRAISAL_DESTROY;
    values[APPRAISE_CATEGORY] = key.category;
    values[APPRAISE_VERDICT] = (int)key.appraisal;
    values[APPRAISE_TERM] = destroy ? term_pack(key.retention) : -1;
    values[APPRAISE_TRIGGER] = destroy ? trigger_pack(key.trigger) : -1;
}


int appraise_right_fields(const Scenario *scenario, const Decision *decision, const int *cells,
                          int record) {
    int right[APPRAISE_FIELDS];
    int bits = 0;
    const int *given = cells + record * APPRAISE_FIELDS;
    right_values(scenario, decision, record, right);
    for (int field = 0; field < APPRAISE_FIELDS; field++) {
        bool is_unused = field >= APPRAISE_TERM && given[APPRAISE_VERDICT] == APPRAISAL_KEEP;
        int value = is_unused ? -1 : given[field];
        bits |= value == right[field] ? 1 << field : 0;
    }
    return bits;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    int right = 0;
    for (int i = 0; i < decision->record_count; i++) {
        int bits = appraise_right_fields(scenario, decision, cells, i);
        for (int field = 0; field < APPRAISE_FIELDS; field++) {
            right += bits >> field & 1;
        }
    }
    score_add_earns(score, &decision->maximum, right, decision->record_count * APPRAISE_FIELDS,
                    "appraise");
}


static int random_value(const Scenario *scenario, const Decision *decision, int record, int field,
                        Rng *rng) {
    const Schedule *schedule = schedule_of(scenario, decision, record);
    const Record *about = &scenario->records[decision->records[record]];
    uint32_t category = rng_below(rng, (uint32_t)schedule->category_count);
    switch (field) {
    case APPRAISE_CATEGORY:
        return (int)category;
    case APPRAISE_VERDICT:
        return rng_below(rng, 2) ? APPRAISAL_KEEP : APPRAISAL_DESTROY;
    case APPRAISE_TERM:
        return term_pack(schedule->categories[category].retention);
    default: {
        Date dates[] = {about->closed, about->from, about->to, scenario->date};
        Date date = dates[rng_below(rng, 4)];
        return trigger_pack(date == DATE_NONE ? scenario->date : date);
    }
    }
}


// Something that is surely wrong, as far as there is a choice.
static int wrong_value(const Scenario *scenario, const Schedule *schedule, int field,
                       const int *right) {
    switch (field) {
    case APPRAISE_CATEGORY:
        return right[field] == 0 && schedule->category_count > 1 ? 1 : 0;
    case APPRAISE_VERDICT:
        return right[field] == APPRAISAL_KEEP ? APPRAISAL_DESTROY : APPRAISAL_KEEP;
    case APPRAISE_TERM:
        return right[field] == 0 ? term_pack((Duration){1, 0, 0}) : 0;
    default:
        return trigger_pack(right[field] == trigger_pack(scenario->date) ? scenario->date - 1
                                                                         : scenario->date);
    }
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    Event event = {.kind = EVENT_SUBMIT, .decision = (int)(decision - scenario->decisions)};
    for (int i = 0; i < decision->record_count; i++) {
        const int *given = cells + i * APPRAISE_FIELDS;
        if (is_complete(given)) {
            continue;
        }
        int field = 0;
        int right[APPRAISE_FIELDS];
        while (field < APPRAISE_TRIGGER && given[field] != -1) {
            field++;
        }
        right_values(scenario, decision, i, right);
        event.kind = EVENT_ANSWER;
        event.part = i * APPRAISE_FIELDS + field;
        event.value =
            policy == POLICY_BEST    ? right[field]
            : policy == POLICY_WORST ? wrong_value(scenario, schedule_of(scenario, decision, i),
                                                   field, right)
                                     : random_value(scenario, decision, i, field, rng);
        break;
    }
    return event;
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    if (event->kind != EVENT_ANSWER) {
        return;
    }
    int field = event->part % APPRAISE_FIELDS;
    int record = event->part / APPRAISE_FIELDS;
    snprintf(words->part, sizeof words->part, "%s/%s",
             scenario->records[decision->records[record]].id, FIELD_NAMES[field]);
    if (event->value == -1) {
        return;
    }
    if (field == APPRAISE_CATEGORY) {
        snprintf(words->value, sizeof words->value, "%s",
                 schedule_of(scenario, decision, record)->categories[event->value].number);
    } else if (field == APPRAISE_VERDICT) {
        snprintf(words->value, sizeof words->value, "%s", appraisal_code((Appraisal)event->value));
    } else if (field == APPRAISE_TERM) {
        Duration term = term_unpack(event->value);
        snprintf(words->value, sizeof words->value, "P%dY%dM%dD", term.years, term.months,
                 term.days);
    } else {
        date_to_iso(trigger_unpack(event->value), words->value);
    }
}


static bool read_value(const Schedule *schedule, int field, const char *word, int *value) {
    Appraisal appraisal;
    Duration term;
    *value = -1;
    if (!word[0]) {
        return true;
    }
    switch (field) {
    case APPRAISE_CATEGORY:
        *value = schedule_find(schedule, word);
        return *value >= 0;
    case APPRAISE_VERDICT:
        *value = appraisal_from_code(word, &appraisal) ? (int)appraisal : -1;
        return *value >= 0;
    case APPRAISE_TERM:
        *value = duration_from_iso(word, &term) ? term_pack(term) : -1;
        return *value >= 0;
    default:
        if (!date_from_iso(word, value)) {
            return false;
        }
        *value = trigger_pack(*value);
        return true;
    }
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    const char *slash = strrchr(words->part, '/');
    if (!slash) {
        return event->kind == EVENT_SUBMIT;
    }
    size_t length = (size_t)(slash - words->part);
    for (int i = 0; i < decision->record_count; i++) {
        const char *id = scenario->records[decision->records[i]].id;
        for (int field = 0; field < APPRAISE_FIELDS && strlen(id) == length; field++) {
            if (strncmp(id, words->part, length) == 0 &&
                strcmp(slash + 1, FIELD_NAMES[field]) == 0) {
                event->part = i * APPRAISE_FIELDS + field;
                return read_value(schedule_of(scenario, decision, i), field, words->value,
                                  &event->value);
            }
        }
    }
    return false;
}


const DecisionRules DECISION_APPRAISE_RULES = {
    .name = "appraise",
    .is_scored = true,
    .keeps_draft = true,
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};
