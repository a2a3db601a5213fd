// Error values: fill, extend, print; and the always-on assertion.

#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"


static void fill(Error *error, ErrorCode code, const char *place, int line, const char *format,
                 va_list arguments) ERROR_FORMAT(5, 0);


static void fill(Error *error, ErrorCode code, const char *place, int line, const char *format,
                 va_list arguments) {
    error->code = code;
    error->line = line;
    snprintf(error->place, sizeof error->place, "%s", place ? place : "");
    vsnprintf(error->text, sizeof error->text, format, arguments);
    utf8_trim_broken_end(error->place);
    utf8_trim_broken_end(error->text);
}


bool error_set(Error *error, ErrorCode code, const char *place, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fill(error, code, place, 0, format, arguments);
    va_end(arguments);
    return false;
}


bool error_set_at(Error *error, ErrorCode code, const char *place, int line, const char *format,
                  ...) {
    va_list arguments;
    va_start(arguments, format);
    fill(error, code, place, line, format, arguments);
    va_end(arguments);
    return false;
}


bool error_add(Error *error, const char *format, ...) {
    char before[ERROR_TEXT_MAX];
    char whole[ERROR_TEXT_MAX * 2 + 4];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(before, sizeof before, format, arguments);
    va_end(arguments);
    snprintf(whole, sizeof whole, "%s: %s", before, error->text);
    memcpy(error->text, whole, sizeof error->text - 1);
    error->text[sizeof error->text - 1] = '\0';
    utf8_trim_broken_end(error->text);
    return false;
}


void error_print(const Error *error, char *out, int size) {
    if (error->place[0] && error->line > 0) {
        snprintf(out, (size_t)size, "%s:%d: %s", error->place, error->line, error->text);
    } else if (error->place[0]) {
        snprintf(out, (size_t)size, "%s: %s", error->place, error->text);
    } else {
        snprintf(out, (size_t)size, "%s", error->text);
    }
    for (char *at = out; *at; at++) {
        if (*at == '\n' || *at == '\r') {
            *at = ' ';
        }
    }
}


void check_failed(const char *condition, const char *file, int line) {
    fprintf(stderr, "casus: internal error, please report: %s (%s:%d)\n", condition, file, line);
    abort();
}
