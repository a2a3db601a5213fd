// Bench sessions: a cohort out of nothing, to measure and test reports with.
#ifndef CASUS_APP_BENCH_SESSIONS_H
#define CASUS_APP_BENCH_SESSIONS_H

#include "app/options.h"
#include "app/place.h"

// Plays the case `count` times, each as another player of chance, expert or the opposite, and keeps
// the sessions in `folder`. The same every time. Answers the exit code.
int bench_sessions(const Options *options, const Place *place, const char *folder,
                   const char *scenario, int count);

#endif
