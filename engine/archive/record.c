// Record: its period, and the names of its nature.

#include "archive/record.h"

#include <string.h>

static const char *const CODES[NATURE_COUNT] = {"record", "copy", "private", "unknown"};


Period record_period(const Record *record) {
    Period period = {record->from, record->to};
    if (period.to == DATE_NONE) {
        period.to = record->closed == DATE_NONE ? record->from : record->closed;
    }
    if (period.from == DATE_NONE) {
        period.from = period.to;
    }
    return period;
}


bool nature_from_code(const char *code, Nature *nature) {
    for (int i = 0; i < NATURE_COUNT; i++) {
        if (strcmp(code, CODES[i]) == 0) {
            *nature = (Nature)i;
            return true;
        }
    }
    return false;
}


const char *nature_code(Nature nature) {
    return CODES[nature];
}
