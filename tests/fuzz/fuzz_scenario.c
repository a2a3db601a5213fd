// Fuzzer: any text as scenario.lua; the lines `--@ en.lua` and `--@ b.lua` start the English sheet
// and a file to include. It loads or is refused with words; what loads can be played.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "support/load_case.h"

enum { EVENTS = 300 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static void play(const Script *script, Policy policy) {
    const Scenario *scenario = script_scenario(script);
    const Hooks *hooks = script_hooks(script);
    Error error = {.code = ERROR_NONE};
    Rng rng = rng_from_seed(1);
    Run *run = run_new(scenario, 1, RUN_PRACTICE, NULL, hooks, &error);
    for (int i = 0; i < EVENTS && run && run->phase != RUN_OVER; i++) {
        Event event = {.kind = EVENT_CONTINUE};
        int at = run_decision(run);
        if (run->phase == RUN_WAITING && at >= 0) {
            event = run_propose(run, policy, &rng);
        }
        if (!run_apply(run, &event, hooks, &error)) {
            require(error.text[0] && utf8_is_valid(error.text, strlen(error.text)));
            break;
        }
    }
    if (run) {
        Scoreboard board;
        run_scoreboard(run, &board);
        require(board.total.raw >= 0 && board.total.raw <= board.total.max);
    }
    run_free(run);
}


// Cuts off what follows the line with this mark, as a file of its own.
static void cut(CaseFile *file, const char *mark, CaseFile *rest) {
    size_t length = strlen(mark);
    for (size_t at = 0; at + length < file->length; at++) {
        if (memcmp(file->text + at, mark, length) == 0) {
            rest->text = file->text + at + length;
            rest->length = file->length - at - length;
            file->length = at > 0 ? at : 1;
            return;
        }
    }
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    CaseFile files[] = {{"scenario.lua", (const char *)bytes, size},
                        {"b.lua", "local a = 1", 0},
                        {"en.lua", "local a = 1", 0},
                        {.name = NULL}};
    Error error = {.code = ERROR_NONE};
    if (size == 0) {
        return 0;
    }
    cut(&files[0], "--@ b.lua\n", &files[1]);
    cut(&files[0], "--@ en.lua\n", &files[2]);
    Script *script = load_case_files(files, &error);
    if (script) {
        play(script, POLICY_RANDOM);
        play(script, POLICY_WORST);
        script_free(script);
    } else {
        require(error.code == ERROR_CASE && error.text[0] && error.place[0]);
        require(utf8_is_valid(error.text, strlen(error.text)));
    }
    return 0;
}
