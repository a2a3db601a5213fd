// Fuzzer: any bytes as what somebody types: texts, dates and terms. What is understood has one way
// to be written, which is understood the same.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "script/messages.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static void try_dates(const char *text) {
    Date date;
    Date again;
    Duration term;
    char iso[DATE_TEXT_SIZE];
    char dutch[DATE_TEXT_SIZE];
    if (date_from_typed(text, &date)) {
        date_to_iso(date, iso);
        date_to_dutch(date, dutch);
        require(date_from_iso(iso, &again) && again == date);
        require(date_from_typed(dutch, &again) && again == date);
    }
    if (date_from_iso(text, &date)) {
        date_to_iso(date, iso);
        require(strcmp(iso, text) == 0);
    }
    if (duration_from_iso(text, &term) && date_from_iso("2020-02-29", &date)) {
        date_add(date, term);
        require(duration_is_equal(term, term));
    }
}


static void try_text(char *text, size_t size) {
    size_t length = strlen(text);
    size_t characters = 0;
    for (const char *at = text; *at; characters++) {
        const char *before = at;
        utf8_next(&at);
        require(at > before && at <= text + length);
    }
    require(utf8_length(text) == characters);
    for (size_t at = 0; at < length;) {
        size_t next = utf8_step_on(text, at);
        require(next > at && next <= length && utf8_step_back(text, next) < next);
        at = next;
    }
    require(utf8_valid_length(text, size) <= size);
    require(utf8_contains(text, "") && utf8_contains(text, text));
    require(utf8_distance(text, text) == 0);
    char dutch[300];
    message_in_dutch(text, dutch, sizeof dutch);
    require(message_is_showable(dutch, strlen(dutch)));
    bool was_valid = utf8_is_valid(text, length);
    utf8_trim_broken_end(text);
    require(!was_valid || strlen(text) == length);
    message_clean(text);
    require(message_is_showable(text, strlen(text)));
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char *text = malloc(size + 1);
    require(text != NULL);
    memcpy(text, bytes, size);
    text[size] = '\0';
    try_dates(text);
    try_text(text, size);
    free(text);
    return 0;
}
