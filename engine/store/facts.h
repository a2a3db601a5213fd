// Facts: what the log of one session says, for counting: the first answer to each decision, its
// evidence, and how the session ended.
#ifndef CASUS_STORE_FACTS_H
#define CASUS_STORE_FACTS_H

#include <stdbool.h>

#include "core/framework.h"
#include "core/scenario.h"
#include "store/journal.h"

// What one decision said about an indicator.
typedef struct FactsEvidence {
    int indicator;  // place in Facts.indicators
    int raw, max;
} FactsEvidence;

typedef struct FactsDecision {
    char id[ENTRY_ID];
    char type[ENTRY_ID];
    char option[ENTRY_ID];  // that was chosen; "" where one does not choose one option
    int raw, max;
    int hints;  // asked for before that answer
    FactsEvidence evidence[ENTRY_EVIDENCE];
    int evidence_count;
} FactsDecision;

// Of which decision hints were asked for, made or not.
typedef struct FactsHints {
    char id[ENTRY_ID];
    int used;
} FactsHints;

typedef struct FactsIndicator {
    char id[ENTRY_ID];
    int raw, max;
    int observations;  // decisions that say something about it
} FactsIndicator;

typedef struct Facts {
    Header header;
    bool is_finished;
    bool is_torn;  // its last line is half; what is before it was read
    char edition[SHA256_HEX_SIZE];  // hash of the case that its last lines were written with
    char last[TIMESTAMP_SIZE];  // the latest time in it, header included
    bool is_author;  // an author saw what a learner does not see
    char ending[ENTRY_ID];
    int raw, max;          // of the whole, as the log ends with
    bool has_verdict;      // the case has a mark to pass
    bool has_passed;
    int undone;
    int hints;             // asked for in all
    int lines;
    char head[SHA256_HEX_SIZE];
    FactsDecision decisions[SCENARIO_MAX_DECISIONS];
    int decision_count;
    FactsHints hinted[SCENARIO_MAX_DECISIONS];
    int hinted_count;
    FactsIndicator indicators[FRAMEWORK_MAX_INDICATORS];
    int indicator_count;
} Facts;

// Reads the log in `folder` and checks its form and its chain. False with what is wrong, and where;
// when that is only that its last line is half, `is_torn` tells so and all else is filled in.
bool facts_read(const char *folder, Facts *facts, Error *error);

// The same in pieces, for who does more with each line. NULL when there is no log or its first line
// is wrong; else close with facts_close, before which lines and head are not filled in.
JournalReader *facts_open(const char *folder, Facts *facts, Error *error);
// As journal_read; with the error also for TORN.
JournalRead facts_next(JournalReader *reader, Facts *facts, Entry *entry, Error *error);
void facts_close(JournalReader *reader, Facts *facts);

#endif
