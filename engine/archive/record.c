// Record: its period, its number and marks in words, and the codes an author writes.

#include "archive/record.h"

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


const char *record_number(const Record *record) {
    return record->about.number ? record->about.number : record->id;
}


Text access_label(Access access) {
    static const Text LABELS[ACCESS_COUNT] = {
        {{"", ""}},
        {{"openbaar", "public"}},
        {{"intern", "internal"}},
        {{"vertrouwelijk", "confidential"}},
    };
    return LABELS[access];
}


Text personal_label(Personal personal) {
    static const Text LABELS[PERSONAL_COUNT] = {
        {{"", ""}},
        {{"geen", "none"}},
        {{"ja, gewone", "yes, ordinary"}},
        {{"ja, bijzondere", "yes, special category"}},
    };
    return LABELS[personal];
}


bool nature_from_code(const char *code, Nature *nature) {
    int found = code_find(CODES, NATURE_COUNT, code);
    *nature = found < 0 ? *nature : (Nature)found;
    return found >= 0;
}


const char *nature_code(Nature nature) {
    return CODES[nature];
}


bool level_from_code(const char *code, Level *level) {
    static const char *const LEVELS[LEVEL_COUNT] = {NULL, "item", "file", "series", "archive"};
    int found = code_find(LEVELS, LEVEL_COUNT, code);
    *level = found < 0 ? *level : (Level)found;
    return found >= 0;
}


bool access_from_code(const char *code, Access *access) {
    static const char *const ACCESSES[ACCESS_COUNT] = {NULL, "public", "internal", "confidential"};
    int found = code_find(ACCESSES, ACCESS_COUNT, code);
    *access = found < 0 ? *access : (Access)found;
    return found >= 0;
}


bool personal_from_code(const char *code, Personal *personal) {
    static const char *const MARKS[PERSONAL_COUNT] = {NULL, "none", "ordinary", "special"};
    int found = code_find(MARKS, PERSONAL_COUNT, code);
    *personal = found < 0 ? *personal : (Personal)found;
    return found >= 0;
}
