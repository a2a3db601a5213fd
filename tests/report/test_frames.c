// Frames: what a session names is opened once, from the assets or from its case; what is nowhere is
// left out.

#include <stdio.h>

#include "report/frames.h"
#include "support/expect.h"

typedef struct Asked {
    int times;
    char scenario[ENTRY_ID];
} Asked;


static Framework *of_case(void *context, const char *scenario, const char *id) {
    Asked *asked = context;
    asked->times++;
    snprintf(asked->scenario, sizeof asked->scenario, "%s", scenario);
    if (strcmp(id, "eigen") != 0) {
        return NULL;
    }
    Framework *framework = framework_new();
    framework->sources[framework->source_count++] =
        (FrameworkSource){.id = "eigen", .version = "1"};
    framework->competencies[framework->competency_count++] = (Competency){.id = "SAM"};
    framework->indicators[framework->indicator_count++] = (Indicator){.id = "EIG-01"};
    return framework;
}


static Header header_of(const char *scenario, const char *first, const char *second) {
    Header header = {.seed = 0};
    snprintf(header.scenario, ENTRY_ID, "%s", scenario);
    snprintf(header.framework, ENTRY_ID, "%s", first);
    header.framework_count = second ? 2 : 0;
    snprintf(header.frameworks[0].id, ENTRY_ID, "%s", first);
    snprintf(header.frameworks[1].id, ENTRY_ID, "%s", second ? second : "");
    return header;
}


static void frameworks_should_be_found_where_they_are(void **state) {
    (void)state;
    Asked asked = {0};
    Frames *frames = frames_new(&(FramesWorld){CASUS_ASSETS_DIR, of_case, &asked});
    Header header = header_of("golfslag", "fgr-528", NULL);
    const Framework *framework = frames_of(frames, &header);
    assert_int_equal(framework->source_count, 1);
    assert_int_equal(framework->indicator_count, 26);
    assert_int_equal(asked.times, 0);
    header = header_of("golfslag", "fgr-528", "eigen");
    framework = frames_of(frames, &header);
    assert_int_equal(framework->source_count, 2);
    assert_int_equal(framework->indicators[framework_find(framework, "EIG_01")].source, 1);
    assert_string_equal(asked.scenario, "golfslag");
    assert_ptr_equal(frames_of(frames, &header), framework);
    assert_int_equal(asked.times, 1);
    header = header_of("anders", "nergens", "kenniskaart-ta");
    framework = frames_of(frames, &header);
    assert_int_equal(framework->source_count, 1);
    assert_string_equal(framework->id, "kenniskaart-ta");
    header = header_of("anders", "../fgr-528", NULL);
    assert_int_equal(frames_of(frames, &header)->source_count, 0);
    frames_free(frames);
    frames_free(NULL);
}


// However many different cases there are, the room they take has an end.
static void many_cases_should_be_opened_again(void **state) {
    (void)state;
    Asked asked = {0};
    char name[20];
    Frames *frames = frames_new(&(FramesWorld){"data", of_case, &asked});
    for (int i = 0; i < 200; i++) {
        snprintf(name, sizeof name, "casus-%d", i % 40);
        Header header = header_of(name, "eigen", NULL);
        const Framework *framework = frames_of(frames, &header);
        assert_int_equal(framework_find(framework, "EIG-01"), 0);
    }
    assert_int_equal(asked.times, 200);
    frames_free(frames);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frameworks_should_be_found_where_they_are),
        cmocka_unit_test(many_cases_should_be_opened_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
