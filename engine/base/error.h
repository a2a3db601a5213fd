// Error: what went wrong in the world or in a case, as a value. It says so in Dutch, and what a
// learner can meet in English too. Fixed size, so nothing is allocated on a failure path.
#ifndef CASUS_BASE_ERROR_H
#define CASUS_BASE_ERROR_H

#include <stdbool.h>

#include "base/text.h"

typedef enum ErrorCode {
    ERROR_NONE = 0,
    ERROR_CASE,     // the author's mistake: a case that does not load or a hook that fails
    ERROR_REFUSED,  // the learner's act is not possible now; the run is unchanged
    ERROR_DAMAGED,  // a file was read but its content is wrong
    ERROR_USAGE,    // the command line is wrong
    ERROR_WORLD     // file, disk, display: the machine says no
} ErrorCode;

enum { ERROR_PLACE_MAX = 240, ERROR_TEXT_MAX = 600 };

typedef struct Error {
    ErrorCode code;
    int line;                     // 1-based line in `place`, 0 when there is none
    char place[ERROR_PLACE_MAX];  // file, folder or id the message is about; may be empty
    char text[ERROR_TEXT_MAX];    // what was expected, what was found, what to do
    char english[ERROR_TEXT_MAX];  // the same; "": only who makes or manages cases meets it
} Error;

#if defined(__GNUC__)
#define ERROR_FORMAT(text, first) __attribute__((format(printf, text, first)))
// For a function that answers one of its arguments, which are formats.
#define FORMAT_CHOICE(first, second) __attribute__((format_arg(first), format_arg(second)))
#define FORMAT_TWIN(first) __attribute__((format_arg(first)))
#else
#define ERROR_FORMAT(text, first)
#define FORMAT_CHOICE(first, second)
#define FORMAT_TWIN(first)
#endif

// Fills `error` and returns false, so that a failing function can end in `return error_set(...)`.
bool error_set(Error *error, ErrorCode code, const char *place, const char *format, ...)
    ERROR_FORMAT(4, 5);

// As error_set, with the line in `place` (1-based).
bool error_set_at(Error *error, ErrorCode code, const char *place, int line, const char *format,
                  ...) ERROR_FORMAT(5, 6);

// Says in English what was just said in Dutch, where its words are put together: what stands in
// base/error_words.c as it is gets its English by itself. Returns false.
bool error_english(Error *error, const char *format, ...) ERROR_FORMAT(2, 3);

// Puts what the caller was doing in front of an error of a lower layer. Returns false.
bool error_add(Error *error, const char *format, ...) ERROR_FORMAT(2, 3);

// What it says; in Dutch where it does not say it in `language`.
const char *error_text(const Error *error, Language language);

// Writes "place:line: text" as one line into `out` (always terminated, cut when too long). What is
// there in Dutch only says so.
void error_print(const Error *error, char *out, int size);
void error_print_in(const Error *error, Language language, char *out, int size);

// A broken invariant of our own: prints file and line and
// aborts, in release too. The journal is already safe.
#define check_always(condition) \
    ((condition) ? (void)0 : check_failed(#condition, __FILE__, __LINE__))
_Noreturn void check_failed(const char *condition, const char *file, int line);

#endif
