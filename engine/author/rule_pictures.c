// Rule pictures: pictures that cannot be found, and what tells the same in words.

#include <stdio.h>
#include <string.h>

#include "author/check.h"

enum { NAME_MAX_BYTES = 2 * SCENARIO_NAME_MAX };


static void check_picture(Check *check, const CheckWorld *world, const char *kind, const char *name,
                          Origin origin) {
    if (name && world && world->has_picture && !world->has_picture(world->context, kind, name)) {
        finding_add(&check->findings, "C501", origin, "afbeelding '%s' is er niet (%s)",
                    "picture '%s' is not there (%s)", name, kind);
    }
}


// A face in a mood is a picture of its own.
static void check_faces(Check *check, const CheckWorld *world) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->person_count; i++) {
        check_picture(check, world, "faces", scenario->persons[i].face,
                      scenario->persons[i].origin);
    }
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        char name[NAME_MAX_BYTES];
        if (step->kind == STEP_SAY && step->subject >= 0 && step->mood &&
            scenario->persons[step->subject].face) {
            snprintf(name, sizeof name, "%s-%s", scenario->persons[step->subject].face, step->mood);
            check_picture(check, world, "faces", name, step->origin);
        }
    }
}


// Whoever cannot see the picture of a place knows it by the title of the scene. A scan always has a
// text, and a face the name of its person.
static void check_words(Check *check) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->scene_count; i++) {
        const Scene *scene = &scenario->scenes[i];
        if (scene->place && text_is_empty(scene->title)) {
            finding_add(
                &check->findings, "C503", scene->origin,
                "scene '%s' heeft een plaats (place), maar geen titel die zegt waar je bent",
                "scene '%s' has a place but no title that says where you are", scene->id);
        }
    }
}


static void check_scans(Check *check, const CheckWorld *world) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->record_count; i++) {
        const Record *record = &scenario->records[i];
        for (int p = 0; p < record->pages.count; p++) {
            const Part *part = &record->pages.parts[p];
            if (part->kind == PART_SCAN) {
                check_picture(check, world, "pictures", part->picture, record->origin);
            }
        }
    }
}


void rule_pictures(Check *check, const CheckWorld *world) {
    const Scenario *scenario = check->scenario;
    check_picture(check, world, "pictures", scenario->picture, scenario->origin);
    for (int i = 0; i < scenario->scene_count; i++) {
        check_picture(check, world, "pictures", scenario->scenes[i].place,
                      scenario->scenes[i].origin);
    }
    check_faces(check, world);
    check_scans(check, world);
    check_words(check);
}
