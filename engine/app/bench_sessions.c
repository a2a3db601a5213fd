// Bench sessions: playing a case as many players.

#include "app/bench_sessions.h"

#include <stdio.h>

#include "sim/simulate.h"
#include "store/entry.h"

typedef struct Clock {
    int64_t now;  // milliseconds since 1970
} Clock;


static int64_t tick(void *context) {
    Clock *clock = context;
    return clock->now += 4000;
}


static Policy policy_of(int player) {
    return player % 7 == 0 ? POLICY_BEST : player % 11 == 0 ? POLICY_WORST : POLICY_RANDOM;
}


static bool play(Case *opened, const char *folder, int player, Error *error) {
    enum { MONDAY = 20773 };  // 2026-11-16, in days since 1970
    char name[32];
    Clock clock = {((int64_t)MONDAY * 86400 + 9 * 3600 + player * 60LL) * 1000};
    SessionOptions options = {.data = folder,
                              .player = name,
                              .face = "text",
                              .engine = CASUS_VERSION,
                              .mode = player % 4 == 0 ? RUN_EXAM : RUN_PRACTICE,
                              .language = LANGUAGE_NL,
                              .seed = (uint64_t)player + 1,
                              .now = tick,
                              .clock = &clock};
    Rng rng = rng_from_seed((uint64_t)player + 1);
    snprintf(name, sizeof name, "speler-%06d", player);
    for (int i = 0; i < 16; i++) {
        options.identity[i] = (uint8_t)rng_below(&rng, 256);
    }
    Session *session = session_start(opened, &options, error);
    bool ok = session != NULL;
    while (ok && session_run(session)->phase != RUN_OVER) {
        Event event = simulate_next(session_run(session), policy_of(player), &rng);
        ok = session_feed(session, &event, error);
    }
    session_close(session);
    return ok;
}


int bench_sessions(const Options *options, const Place *place, const char *folder,
                   const char *scenario, int count) {
    Error error;
    (void)options;
    Case *opened = place_open_case(place, scenario, &error);
    bool ok = opened != NULL;
    for (int i = 0; i < count && ok; i++) {
        ok = play(opened, folder, i, &error);
    }
    case_close(opened);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
