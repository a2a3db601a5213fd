// Schedule: looking up categories and naming their values.

#include "archive/schedule.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const APPRAISAL_CODES[APPRAISAL_COUNT] = {"N", "B", "V"};
static const char *const TERM_CODES[PROCESS_TERM_COUNT] = {"none", "object_life", "estimated_life",
                                                           "fixed_date", "merged"};
static const char *const COUNTING_CODES[COUNTING_COUNT] = {"day", "calendar-year"};
static const char *const CERTAINTY_CODES[CERTAINTY_COUNT] = {"sure", "likely", "check"};


void schedule_free(Schedule *schedule) {
    if (schedule) {
        arena_free(schedule->arena);
        free(schedule);
    }
}


int schedule_find(const Schedule *schedule, const char *number) {
    for (int i = 0; i < schedule->category_count; i++) {
        if (strcmp(schedule->categories[i].number, number) == 0) {
            return i;
        }
    }
    return -1;
}


Date schedule_count_from(const Schedule *schedule, Date trigger) {
    int year, month, day;
    Date january = DATE_NONE;
    if (trigger == DATE_NONE || schedule->counting != COUNTING_CALENDAR_YEAR) {
        return trigger;
    }
    date_parts(trigger, &year, &month, &day);
    return date_from_parts(year + 1, 1, 1, &january) ? january : DATE_NONE;
}


Date schedule_destroy_from(const Schedule *schedule, Date trigger, Duration retention) {
    return date_add(schedule_count_from(schedule, trigger), retention);
}


const char *counting_code(Counting counting) {
    return COUNTING_CODES[counting];
}


const char *certainty_code(Certainty certainty) {
    return CERTAINTY_CODES[certainty];
}


const char *appraisal_code(Appraisal appraisal) {
    return APPRAISAL_CODES[appraisal];
}


bool appraisal_from_code(const char *code, Appraisal *appraisal) {
    int found = code_find(APPRAISAL_CODES, APPRAISAL_COUNT, code);
    if (found >= 0) {
        *appraisal = (Appraisal)found;
    }
    return found >= 0;
}


const char *process_term_code(ProcessTerm term) {
    return TERM_CODES[term];
}


// Adds "5 jaar" to what `out` already holds.
static void add_part(char *out, int size, int number, const char *one, const char *many) {
    if (number > 0) {
        size_t length = strlen(out);
        snprintf(out + length, (size_t)size - length, "%s%d %s", length ? " " : "", number,
                 number == 1 ? one : many);
    }
}


void retention_in_words(Duration retention, Language language, char *out, int size) {
    bool nl = language == LANGUAGE_NL;
    bool weeks = retention.days > 0 && retention.days % 7 == 0;
    out[0] = '\0';
    add_part(out, size, retention.years, nl ? "jaar" : "year", nl ? "jaar" : "years");
    add_part(out, size, retention.months, nl ? "maand" : "month", nl ? "maanden" : "months");
    if (weeks) {
        add_part(out, size, retention.days / 7, "week", nl ? "weken" : "weeks");
    } else {
        add_part(out, size, retention.days, nl ? "dag" : "day", nl ? "dagen" : "days");
    }
    if (!out[0]) {
        snprintf(out, (size_t)size, "%s", nl ? "direct" : "at once");
    }
}
