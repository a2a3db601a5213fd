// Road: places in ids. A step has no id of its own; its words are the best there is.

#include "session/road.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/decision.h"

static const char FEEDBACK[] = "feedback";
static const char STEP[] = "step";


Place road_place(const Run *run) {
    Place place = {.decision = run_decision(run), .step = run->step};
    place.is_made = place.decision >= 0 && run->phase == RUN_FEEDBACK;
    place.step = place.decision >= 0 ? -1 : run->step;
    return place;
}


bool road_is_at(const Run *run, const Place *place) {
    Place now = road_place(run);
    return now.decision == place->decision && now.is_made == place->is_made &&
           now.step == place->step;
}


bool road_can_read_on(const Run *run) {
    return run->phase != RUN_OVER && (run->phase == RUN_FEEDBACK || run_decision(run) < 0);
}


// ---- In a log line ----


void road_write(const Scenario *scenario, const Place *place, Entry *entry) {
    if (place->decision >= 0) {
        const Decision *decision = &scenario->decisions[place->decision];
        snprintf(entry->object, sizeof entry->object, "%s", decision->id);
        snprintf(entry->type, sizeof entry->type, "%s",
                 place->is_made ? FEEDBACK : decision_rules(decision->type)->name);
        snprintf(entry->parent, sizeof entry->parent, "%s", scenario->scenes[decision->scene].id);
    } else if (place->step >= 0) {
        const Step *step = &scenario->steps[place->step];
        const char *scene = scenario->scenes[step->scene].id;
        snprintf(entry->object, sizeof entry->object, "%s/%d", scene, step->number);
        snprintf(entry->type, sizeof entry->type, "%s", STEP);
        snprintf(entry->parent, sizeof entry->parent, "%s", scene);
    } else {
        snprintf(entry->object, sizeof entry->object, "%s", scenario->id);
        snprintf(entry->type, sizeof entry->type, "scenario");
    }
}


static int find_scene(const Scenario *scenario, const char *id) {
    for (int i = 0; i < scenario->scene_count; i++) {
        if (strcmp(scenario->scenes[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


static bool is_spoken(const Step *step) {
    return step->kind == STEP_SAY || step->kind == STEP_ADVANCE;
}


// The spoken step of a scene with this number, or -1.
static int find_step(const Scenario *scenario, int scene, int number) {
    for (int i = 0; scene >= 0 && i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (is_spoken(step) && step->scene == scene && step->number == number) {
            return i;
        }
    }
    return -1;
}


bool road_read(const Scenario *scenario, const Entry *entry, Place *place) {
    *place = (Place){.decision = -1, .step = -1};
    if (strcmp(entry->type, STEP) == 0) {
        const char *slash = strrchr(entry->object, '/');
        place->step = slash ? find_step(scenario, find_scene(scenario, entry->parent),
                                        (int)strtol(slash + 1, NULL, 10))
                            : -1;
        return place->step >= 0;
    }
    place->decision = scenario_find_decision(scenario, entry->object);
    place->is_made = strcmp(entry->type, FEEDBACK) == 0;
    return place->decision >= 0;
}


// ---- In another edition of the case ----


static const char *words_of(const Step *step) {
    const char *words = step->text.in[LANGUAGE_NL];
    return words ? words : "";
}


// The spoken step of a scene that says this, nearest to `number`; or -1.
static int find_words(const Scenario *scenario, int scene, const char *words, int number) {
    int best = -1;
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (!is_spoken(step) || step->scene != scene || strcmp(words_of(step), words) != 0) {
            continue;
        }
        if (best < 0 ||
            abs(step->number - number) < abs(scenario->steps[best].number - number)) {
            best = i;
        }
    }
    return best;
}


// The step that stands as far from its neighbour as `step` did, when the neighbour is still there.
static int find_beside(const Scenario *older, const Step *step, const Scenario *newer, int scene,
                       int side) {
    int beside = find_step(older, step->scene, step->number + side);
    int now = beside < 0 ? -1
                         : find_words(newer, scene, words_of(&older->steps[beside]),
                                      step->number + side);
    return now >= 0 ? find_step(newer, scene, newer->steps[now].number - side) : -1;
}


static int translate_step(const Scenario *older, const Step *step, const Scenario *newer) {
    int scene = find_scene(newer, older->scenes[step->scene].id);
    if (scene < 0) {
        return -1;
    }
    int found = find_words(newer, scene, words_of(step), step->number);
    for (int side = -1; found < 0 && side <= 1; side += 2) {
        found = find_beside(older, step, newer, scene, side);
    }
    for (int number = step->number; found < 0 && number > 0; number--) {
        found = find_step(newer, scene, number);
    }
    return found;
}


bool road_translate(const Scenario *older, const Place *place, const Scenario *newer,
                    Place *found) {
    *found = (Place){.decision = -1, .is_made = place->is_made, .step = -1};
    if (place->decision >= 0) {
        found->decision = scenario_find_decision(newer, older->decisions[place->decision].id);
        return found->decision >= 0;
    }
    if (place->step >= 0) {
        found->step = translate_step(older, &older->steps[place->step], newer);
        return found->step >= 0;
    }
    return true;
}
