// Destroy words: what an answer to a destruction list is called in the log, and back. For
// decision_destroy.c only.
#ifndef CASUS_CORE_DESTROY_WORDS_H
#define CASUS_CORE_DESTROY_WORDS_H

#include "core/decision.h"

void destroy_write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                         EventWords *words);
bool destroy_read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                        Event *event);

#endif
