// Fuzzer: any lines as the log of a session of tests/support/saves. Each line gets a good chain, so
// that what the engine makes of its content is reached; `"hash":"@"` in the first stands for the
// hash of the case. What can be gone on with can be played to its end; then it holds when it is
// recomputed.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "session/session.h"
#include "sim/simulate.h"
#include "store/files.h"

#include "chained.h"
#include "scratch.h"

enum { EVENTS = 400 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


// Read once: it is the same for every input.
static Case *the_case(void) {
    static Case *opened;
    Error error;
    if (!opened) {
        opened = case_open(CASUS_SCENARIOS_DIR "/../tests/support/saves", CASUS_ASSETS_DIR, &error);
        require(opened != NULL);
    }
    return opened;
}


static int64_t tick(void *clock) {
    return *(int64_t *)clock += 1500;
}


// ---- The log ----


// Where the chain of this line starts, or its closing brace.
static size_t body_length(const char *line, size_t length) {
    static const char *const CHAIN[] = {",\"prev\":\"", ",\"hash\":\""};
    for (int i = 0; i < 2; i++) {
        size_t part = strlen(CHAIN[i]);
        for (size_t at = length; at-- > 0;) {
            // Of the header the hash of the case looks the same.
            if (at + part <= length && memcmp(line + at, CHAIN[i], part) == 0 &&
                length - at == part + 64 + (i == 0 ? 64 + part : 0) + 2) {
                return at;
            }
        }
    }
    return length > 0 && line[length - 1] == '}' ? length - 1 : length;
}


static void add_body(Buffer *file, const char *line, size_t whole, char number) {
    (void)number;
    size_t length = body_length(line, whole);
    static const char MARK[] = "\"hash\":\"@\"";
    size_t mark = sizeof MARK - 1;
    for (size_t at = 0; file->length == 0 && at + mark <= length; at++) {
        if (memcmp(line + at, MARK, mark) == 0) {
            buffer_add_bytes(file, line, at);
            buffer_add_format(file, "\"hash\":\"%s\"", case_scenario(the_case())->hash);
            buffer_add_bytes(file, line + at + mark, length - at - mark);
            return;
        }
    }
    buffer_add_bytes(file, line, length);
}


// ---- What the engine makes of it ----


static void require_words(const Error *error) {
    require(error->code != ERROR_NONE && error->text[0]);
    require(utf8_is_valid(error->text, strlen(error->text)));
}


static void show(void *context, const Run *run, const Event *event, int line) {
    int *last = context;
    (void)event;
    require(run != NULL && line > *last);
    *last = line;
}


// Plays on; answers whether the end was reached.
static bool play_on(Session *session) {
    Error error = {.code = ERROR_NONE};
    Rng rng = rng_from_seed(3);
    for (int i = 0; i < EVENTS && session_run(session)->phase != RUN_OVER; i++) {
        Event event = simulate_next(session_run(session), POLICY_RANDOM, &rng);
        if (!session_feed(session, &event, &error)) {
            require_words(&error);
            return false;
        }
    }
    return session_run(session)->phase == RUN_OVER;
}


static void try_log(const char *folder, const SessionOptions *options) {
    Verdict verdict;
    Reload reload;
    Error error = {.code = ERROR_NONE};
    int last = 0;
    Watcher watcher = {.context = &last, .show = show};
    if (!session_verify(folder, the_case(), &verdict, &error)) {
        require_words(&error);
    }
    if (!session_replay(folder, the_case(), &watcher, &error)) {
        require_words(&error);
    }
    Session *session = session_resume(the_case(), folder, options, &error);
    bool is_whole = session != NULL;
    if (!session) {
        require_words(&error);
        session = session_salvage(the_case(), folder, options, &reload, &error);
    }
    if (!session) {
        require_words(&error);
        return;
    }
    bool is_over = play_on(session);
    char played[PATH_MAX_BYTES];
    snprintf(played, sizeof played, "%s", session_folder(session));
    session_close(session);
    require(is_over);
    // Who goes on does not look whether the points that the log claims are right; an examiner does.
    bool is_sound = session_verify(played, the_case(), &verdict, &error);
    require(is_sound || (is_whole && error.text[0]));
    require(!is_sound || verdict.is_finished);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char data[SCRATCH_SIZE];
    char folder[100];
    Error error;
    int64_t clock = 1794819600000;
    scratch_make(data);
    SessionOptions options = {.data = data,
                              .player = "proef-1",
                              .face = "sim",
                              .engine = "0.1.0",
                              .mode = RUN_PRACTICE,
                              .language = LANGUAGE_NL,
                              .seed = 11,
                              .now = tick,
                              .clock = &clock};
    options.identity[0] = 2;
    snprintf(folder, sizeof folder, "%s/sessions/a", data);
    chained_put(folder, (const char *)bytes, size, ' ', add_body);
    try_log(folder, &options);
    require(folder_remove(data, &error));
    return 0;
}
