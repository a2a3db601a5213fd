// Selfscan: how somebody sees themselves, on the competencies and indicators of a framework, as
// often as they want: before the first case, after the last. Kept in selfscan.ndjson of the data
// folder, a line for each scan; nothing in it is ever changed. The one that is not finished yet is
// a file of its own. See store/schema/selfscan.schema.json and selfscan-draft.schema.json.
#ifndef CASUS_LEARNER_SELFSCAN_H
#define CASUS_LEARNER_SELFSCAN_H

#include <stdbool.h>

#include "core/framework.h"
#include "learner/progress.h"
#include "store/entry.h"

enum {
    SELFSCAN_LEAST = 1,
    SELFSCAN_MOST = 5,
    SELFSCAN_ANSWERS = FRAMEWORK_MAX_INDICATORS + FRAMEWORK_MAX_COMPETENCIES,
    SELFSCAN_SCANS = 1000  // of one player
};

typedef struct SelfscanAnswer {
    char id[ENTRY_ID];  // of a competency or an indicator
    bool is_competency;
    int value;  // SELFSCAN_LEAST..SELFSCAN_MOST
} SelfscanAnswer;

typedef struct Selfscan {
    char timestamp[TIMESTAMP_SIZE];
    char player[ENTRY_ID];
    char framework[ENTRY_ID], version[ENTRY_ID];
    char profile[ENTRY_ID];  // "KP-2": against which the learner looks; "": none
    SelfscanAnswer answers[SELFSCAN_ANSWERS];
    int answer_count;
} Selfscan;

// What a value says: "ik doe dit met hulp". Empty for a value that is none.
Text selfscan_words(int value);

// Value 0 takes the answer away. False when there is no room or the value is none.
bool selfscan_answer(Selfscan *scan, bool is_competency, const char *id, int value);
int selfscan_value(const Selfscan *scan, bool is_competency, const char *id);  // 0: no answer

typedef struct SelfscanList {
    Selfscan *scans;  // oldest first
    int count;
    int damaged;  // lines that could not be read; they stay in the file
    Error why;    // of the first of those: file, line and reason
} SelfscanList;

// The scans of `player`; none when there is no file yet. False with an error when it cannot be
// read. Free with selfscan_free, also after a failure.
bool selfscan_read(const char *data, const char *player, SelfscanList *list, Error *error);
void selfscan_free(SelfscanList *list);

// Adds a scan to the file: on the disk when it returns. False when it has no answers, and with an
// error when it cannot be kept; then the file is as it was.
bool selfscan_add(const char *data, const Selfscan *scan, Error *error);

// ---- One that is not finished yet: <data>/drafts/<player>.json, at most one for each player ----

#define SELFSCAN_DRAFTS "drafts"

typedef struct SelfscanDraft {
    Selfscan scan;      // without answers: there is no draft; its timestamp: the last answer
    char at[ENTRY_ID];  // the competency that was looked at; "": the profiles
} SelfscanDraft;

// True with a draft without answers when there is none; false with an error when what is there
// cannot be read. That stays until another draft is kept, and is put aside then.
bool selfscan_draft_read(const char *data, const char *player, SelfscanDraft *draft, Error *error);

// On the disk when it returns; a draft without answers goes. False with an error: it is as it was.
bool selfscan_draft_keep(const char *data, const SelfscanDraft *draft, Error *error);
bool selfscan_draft_drop(const char *data, const char *player, Error *error);

// Whether it was kept as a scan already, when the program was stopped right between the two.
bool selfscan_draft_is_kept(const SelfscanDraft *draft, const SelfscanList *list);

// Whose the lines of the file are.
typedef struct SelfscanOwners {
    int own, others;
    int nobody;  // lines that do not say whose they are
} SelfscanOwners;

bool selfscan_owners(const char *data, const char *player, SelfscanOwners *owners, Error *error);

// Takes the lines of `player` out of the file, and with `with_nobody` those of nobody. A file in
// which nothing is left goes. The caller has the lock of the data folder.
bool selfscan_forget(const char *data, const char *player, bool with_nobody, Error *error);

// One competency or indicator: how the learner saw it first and last, and what the cases showed.
// Two kinds of things that nobody should take for one: so there is no verdict.
typedef struct SelfscanRow {
    bool is_competency;
    const char *id;
    Text title;
    int first, last;  // values, 0: no answer
    Tally observed;   // over all finished sessions
} SelfscanRow;

typedef struct SelfscanComparison {
    SelfscanRow *rows;  // each competency with its indicators after it
    int count;
    const Selfscan *first, *last;  // with this framework; the same one when there is one; or NULL
} SelfscanComparison;

// All arguments outlive the comparison. Free with selfscan_compare_free.
SelfscanComparison *selfscan_compare(const SelfscanList *list, const Framework *framework,
                                     const Progress *progress);
void selfscan_compare_free(SelfscanComparison *comparison);  // NULL is allowed

#endif
