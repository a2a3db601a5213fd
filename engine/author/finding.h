// Finding: something that is wrong in a case, or may be: a stable code, a place in the files, what
// it is and what to do about it.
#ifndef CASUS_AUTHOR_FINDING_H
#define CASUS_AUTHOR_FINDING_H

#include "base/buffer.h"
#include "base/origin.h"
#include "base/text.h"

typedef enum Severity {
    SEVERITY_ERROR,    // "fout": the case is not sound
    SEVERITY_WARNING,  // "let op": somebody should look at it
    SEVERITY_HINT,     // "tip"
    SEVERITY_COUNT
} Severity;

// What a code means. One for each; stays what it is, so that people can look it up.
typedef struct FindingCode {
    const char *code;  // "C101"
    Severity severity;
    Text title;
    Text why;             // it matters
    Text repair;          // one line
    const char *example;  // lines of a case
} FindingCode;

extern const FindingCode FINDING_CODES[];  // in order; ends with a NULL code

const FindingCode *finding_code(const char *code);  // NULL: there is no such code
Text severity_label(Severity severity);             // "fout"
const char *severity_code(Severity severity);       // "error"

typedef struct Finding {
    const FindingCode *about;
    Origin origin;  // its file is borrowed from the case, or NULL
    char *message;  // in the language of the list
} Finding;

// Start with {.language = ...}; free with findings_free.
typedef struct Findings {
    Language language;
    Finding *list;
    int count, room;
} Findings;

// Both formats take the same arguments.
void finding_add(Findings *findings, const char *code, Origin origin, const char *dutch,
                 const char *english, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 4, 6), format(printf, 5, 6)))
#endif
    ;
void findings_sort(Findings *findings);  // by file and line
int findings_count(const Findings *findings, Severity severity);
void findings_free(Findings *findings);

#endif
