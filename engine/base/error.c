// Error values: fill, extend, print; and the always-on assertion.

#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error_words.h"
#include "base/utf8.h"


// The compiler checks the Dutch one in its place; that they take the same is tested.
static const char *english_format(const char *format) FORMAT_TWIN(1);


static const char *english_format(const char *format) {
    return error_in_english(format);
}


static void fill(Error *error, ErrorCode code, const char *place, int line, const char *format,
                 va_list arguments) ERROR_FORMAT(5, 0);


// `whole`: what the format became; of a text that was passed through "%s" that is what is known.
static void write_english(char *out, size_t size, const char *format, const char *whole,
                          va_list arguments) ERROR_FORMAT(3, 0);


static void write_english(char *out, size_t size, const char *format, const char *whole,
                          va_list arguments) {
    const char *words = error_in_english(whole);
    if (words) {
        snprintf(out, size, "%s", words);
    } else if (error_in_english(format)) {
        vsnprintf(out, size, english_format(format), arguments);
    } else {
        out[0] = '\0';
    }
    utf8_trim_broken_end(out);
}


static void fill(Error *error, ErrorCode code, const char *place, int line, const char *format,
                 va_list arguments) {
    va_list again;
    va_copy(again, arguments);
    error->code = code;
    error->line = line;
    snprintf(error->place, sizeof error->place, "%s", place ? place : "");
    vsnprintf(error->text, sizeof error->text, format, arguments);
    utf8_trim_broken_end(error->place);
    utf8_trim_broken_end(error->text);
    write_english(error->english, sizeof error->english, format, error->text, again);
    va_end(again);
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


bool error_english(Error *error, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->english, sizeof error->english, format, arguments);
    va_end(arguments);
    utf8_trim_broken_end(error->english);
    return false;
}


static void put_before(char text[ERROR_TEXT_MAX], const char *before) {
    char whole[ERROR_TEXT_MAX * 2 + 4];
    snprintf(whole, sizeof whole, "%s: %s", before, text);
    memcpy(text, whole, ERROR_TEXT_MAX - 1);
    text[ERROR_TEXT_MAX - 1] = '\0';
    utf8_trim_broken_end(text);
}


bool error_add(Error *error, const char *format, ...) {
    char before[ERROR_TEXT_MAX];
    char english[ERROR_TEXT_MAX];
    va_list arguments;
    va_list again;
    va_start(arguments, format);
    va_copy(again, arguments);
    vsnprintf(before, sizeof before, format, arguments);
    write_english(english, sizeof english, format, before, again);
    va_end(again);
    va_end(arguments);
    put_before(error->text, before);
    if (english[0] && error->english[0]) {
        put_before(error->english, english);
    } else {
        error->english[0] = '\0';  // half of it in English is no English
    }
    return false;
}


const char *error_text(const Error *error, Language language) {
    return language == LANGUAGE_EN && error->english[0] ? error->english : error->text;
}


void error_print(const Error *error, char *out, int size) {
    error_print_in(error, LANGUAGE_NL, out, size);
}


void error_print_in(const Error *error, Language language, char *out, int size) {
    const char *text = error_text(error, language);
    const char *only = language == LANGUAGE_EN && !error->english[0] ? "(in Dutch) " : "";
    if (error->place[0] && error->line > 0) {
        snprintf(out, (size_t)size, "%s:%d: %s%s", error->place, error->line, only, text);
    } else if (error->place[0]) {
        snprintf(out, (size_t)size, "%s: %s%s", error->place, only, text);
    } else {
        snprintf(out, (size_t)size, "%s%s", only, text);
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
