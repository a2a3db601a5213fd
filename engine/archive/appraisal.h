// Appraisal: what the schedule says about a record. The key
// of every appraisal decision is computed here, never typed.
#ifndef CASUS_ARCHIVE_APPRAISAL_H
#define CASUS_ARCHIVE_APPRAISAL_H

#include <stdbool.h>

#include "archive/record.h"
#include "archive/schedule.h"
#include "base/buffer.h"

// The outcome for one record: trigger date + retention =
// destroy-from date (archiefactiedatum = brondatum + termijn).
typedef struct AppraisalKey {
    int category;          // index in the schedule, -1: no category
    Appraisal appraisal;   // NONE when there is no category
    Duration retention;    // zero for B
    Date trigger;          // DATE_NONE for B, and for V whose term has not started
    Date destroy_from;     // DATE_NONE when it may not be destroyed or the term has not started
} AppraisalKey;

AppraisalKey appraisal_key(const Schedule *schedule, const Record *record);

// The trigger date that the process term of `category` asks
// for; DATE_NONE when the record does not have it (yet).
Date appraisal_trigger(const Category *category, const Record *record);

// The sum in words, e.g. "zaak afgesloten 15-09-2020 +
// procestermijn nihil + 5 jaar = vernietigen vanaf 15-09-2025".
void appraisal_explain(const Schedule *schedule, const AppraisalKey *key, Language language,
                       Buffer *out);

// Why a record may not be destroyed on a day. The labels
// follow the exclusion codes of a municipal destruction tool.
typedef enum Ground {
    GROUND_NONE,         // nothing stands in the way: it may and must go (Archiefwet 1995 art. 3)
    GROUND_KEEP,         // Waardering niet V
    GROUND_TERM,         // Bewaartermijn loopt nog
    GROUND_HOLD,         // Lopend verzoek of procedure
    GROUND_EXCEPTION,    // Wettelijke uitzondering of hotspot (Archiefbesluit art. 5 lid 1 onder e)
    GROUND_UNKNOWN,      // Onbekend recordtype
    GROUND_NOT_RECORD,   // Geen archiefstuk
    GROUND_COPY,         // Kopie: het stuk zelf ligt elders
    GROUND_COUNT
} Ground;

Ground destruction_ground(const Schedule *schedule, const Record *record, Date today);
const char *ground_code(Ground ground);
bool ground_from_code(const char *code, Ground *ground);
Text ground_label(Ground ground);

#endif
