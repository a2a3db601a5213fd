// Fuzzer: any text as en.lua. What is read is written again whole, nothing that was translated is
// lost, and bringing it up to date twice changes nothing.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "author/translate.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


// Whether the sheet still has these English words: in a pair, or, but for line ends and characters
// that no case may have, in a remark.
static bool has_english(const Sheet *sheet, const char *english) {
    bool is_plain = true;
    for (const char *at = english; *at; at++) {
        is_plain = is_plain && (unsigned char)*at >= ' ';
    }
    for (int i = 0; i < sheet->count; i++) {
        if (strcmp(sheet->pairs[i].english, english) == 0 ||
            (is_plain && strstr(sheet->pairs[i].comments, english))) {
            return true;
        }
    }
    return !is_plain;
}


static void check_again(const Scenario *scenario, const Sheet *old, const Buffer *first) {
    Sheet again;
    Sheet fresh;
    Error error;
    Buffer second = {0};
    sheet_init(&again);
    sheet_init(&fresh);
    require(sheet_read(&again, "en.lua", first->text, &error));
    for (int i = 0; i < old->count; i++) {
        require(!old->pairs[i].english[0] || has_english(&again, old->pairs[i].english));
    }
    translate(scenario, &again, "casus translate fuzz --to en", &fresh, &second);
    require(strcmp(first->text, second.text) == 0);
    buffer_free(&second);
    sheet_free(&fresh);
    sheet_free(&again);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    Scene scenes[] = {{.id = "een", .title = {{"Maandag", NULL}}}};
    Step steps[] = {{.kind = STEP_SAY, .number = 1, .text = {{"Het is stil in de gang.", NULL}}},
                    {.kind = STEP_SAY, .number = 2, .text = {{"De kast zit\nop slot.", NULL}}},
                    {.kind = STEP_NOTE, .text = {{"12-11-2026", NULL}}}};
    Scenario scenario = {.id = "fuzz",
                         .title = {{"Een proef", NULL}},
                         .scenes = scenes,
                         .scene_count = 1,
                         .steps = steps,
                         .step_count = 3};
    char *text = malloc(size + 1);
    require(text);
    memcpy(text, bytes, size);
    text[size] = '\0';
    Sheet old;
    Sheet fresh;
    Error error;
    Buffer first = {0};
    sheet_init(&old);
    sheet_init(&fresh);
    if (sheet_read(&old, "en.lua", text, &error)) {
        translate(&scenario, &old, "casus translate fuzz --to en", &fresh, &first);
        check_again(&scenario, &old, &first);
    } else {
        require(error.line > 0 && error.text[0]);
    }
    buffer_free(&first);
    sheet_free(&fresh);
    sheet_free(&old);
    free(text);
    return 0;
}
