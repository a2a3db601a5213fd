// Consult: numbering what can be looked up, and its names in the log.

#include "core/consult.h"

#include <stdio.h>
#include <string.h>


static int article_count(const Scenario *scenario) {
    return scenario->reader ? scenario->reader->article_count : 0;
}


const Schedule *consult_schedule(const Scenario *scenario, int number) {
    if (number == 0) {
        return scenario->schedule;
    }
    return number <= scenario->other_count ? scenario->others[number - 1] : NULL;
}


int consult_of_category(const Scenario *scenario, int schedule, int category) {
    int part = article_count(scenario) + category;
    for (int i = 0; i < schedule; i++) {
        part += consult_schedule(scenario, i)->category_count;
    }
    return part;
}


int consult_count(const Scenario *scenario) {
    int count = article_count(scenario);
    for (int i = 0; consult_schedule(scenario, i); i++) {
        count += consult_schedule(scenario, i)->category_count;
    }
    return count;
}


bool consult_is_article(const Scenario *scenario, int part) {
    return part < article_count(scenario);
}


void consult_category(const Scenario *scenario, int part, int *schedule, int *category) {
    *schedule = 0;
    *category = part - article_count(scenario);
    while (*category >= consult_schedule(scenario, *schedule)->category_count) {
        *category -= consult_schedule(scenario, *schedule)->category_count;
        (*schedule)++;
    }
}


void consult_name(const Scenario *scenario, int part, char name[CONSULT_NAME_MAX]) {
    int schedule;
    int category;
    if (consult_is_article(scenario, part)) {
        snprintf(name, CONSULT_NAME_MAX, "%s", scenario->reader->articles[part].id);
        return;
    }
    consult_category(scenario, part, &schedule, &category);
    const Schedule *list = consult_schedule(scenario, schedule);
    snprintf(name, CONSULT_NAME_MAX, "%s/%s", list->id, list->categories[category].number);
}


int consult_find(const Scenario *scenario, const char *name) {
    const char *slash = strchr(name, '/');
    if (!slash) {
        return scenario->reader ? laws_find(scenario->reader, name) : -1;
    }
    for (int i = 0; consult_schedule(scenario, i); i++) {
        const Schedule *list = consult_schedule(scenario, i);
        size_t length = (size_t)(slash - name);
        if (strlen(list->id) == length && strncmp(list->id, name, length) == 0) {
            int category = schedule_find(list, slash + 1);
            return category < 0 ? -1 : consult_of_category(scenario, i, category);
        }
    }
    return -1;
}
