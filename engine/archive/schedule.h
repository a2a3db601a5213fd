// Schedule: a selection list (selectielijst) with its categories, as adopted. Data from
// assets/schedules; never engine code.
#ifndef CASUS_ARCHIVE_SCHEDULE_H
#define CASUS_ARCHIVE_SCHEDULE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/text.h"

// Waardering (MDTO: B, V or N).
typedef enum Appraisal {
    APPRAISAL_NONE,     // N: not appraised yet
    APPRAISAL_KEEP,     // B: blijvend te bewaren
    APPRAISAL_DESTROY,  // V: op termijn te vernietigen
    APPRAISAL_COUNT
} Appraisal;

// Procestermijn: what has to end before the retention term starts (selectielijst gemeenten 2020).
typedef enum ProcessTerm {
    PROCESS_TERM_NONE,            // nihil: starts when the case is closed
    PROCESS_TERM_OBJECT_LIFE,     // bestaans- of geldigheidsduur van het procesobject
    PROCESS_TERM_ESTIMATED_LIFE,  // ingeschatte maximale bestaansduur
    PROCESS_TERM_FIXED_DATE,      // een tijdens het proces vast te leggen datum
    PROCESS_TERM_MERGED,          // samengevoegd met de bewaartermijn
    PROCESS_TERM_COUNT
} ProcessTerm;

// From which day a term counts once it has started.
typedef enum Counting {
    COUNTING_DAY,            // from the trigger date itself
    COUNTING_CALENDAR_YEAR,  // from 1 January after it
    COUNTING_COUNT
} Counting;

typedef enum Certainty {
    CERTAINTY_SURE,
    CERTAINTY_LIKELY,
    CERTAINTY_CHECK,  // never used to score a player
    CERTAINTY_COUNT
} Certainty;

typedef struct ProcessType {
    int number;
    Text title;
} ProcessType;

// One result of the list ("16.2.2").
typedef struct Category {
    const char *number;
    int type;             // index in Schedule.types
    bool is_specific;     // a specific result goes before the generic one
    Text result;          // "Niet doorgegaan"
    Text scope;           // "Aanbesteding vallend onder Europees recht"; may be empty
    Text start;           // what starts the term, in the words of the list; may be empty
    const char *examples; // in Dutch, as printed in the list; may be NULL
    Appraisal appraisal;
    ProcessTerm process_term;
    Duration retention;   // all zero for B
    Certainty certainty;
} Category;

// Everything in it lives in `arena`.
typedef struct Schedule {
    Arena *arena;
    const char *id;
    const char *version;
    Text title;
    Text source;      // where it was published, and where the figures are from
    Date valid_from;  // for records from this day
    Date valid_to;    // DATE_NONE: still in force
    Counting counting;
    ProcessType *types;
    int type_count;
    Category *categories;
    int category_count;
} Schedule;

void schedule_free(Schedule *schedule);  // NULL is allowed

// Index of the category with this number, or -1.
int schedule_find(const Schedule *schedule, const char *number);

// The day from which a term counts that `trigger` starts; DATE_NONE for DATE_NONE.
Date schedule_count_from(const Schedule *schedule, Date trigger);

// The first day on which a record may go: DATE_NONE for DATE_NONE, and after the year 2999.
Date schedule_destroy_from(const Schedule *schedule, Date trigger, Duration retention);

const char *counting_code(Counting counting);     // "day", "calendar-year"
const char *certainty_code(Certainty certainty);  // "sure", "likely", "check"
const char *appraisal_code(Appraisal appraisal);  // "N", "B", "V"
bool appraisal_from_code(const char *code, Appraisal *appraisal);
const char *process_term_code(ProcessTerm term);  // "none", "object_life", ...

// A retention term in words: "5 jaar", "6 maanden", "direct"; English in English.
void retention_in_words(Duration retention, Language language, char *out, int size);

#endif
