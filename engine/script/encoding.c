// Encoding: UTF-16, Windows-1252 and what is no text at all, each with its own repair.

#include "script/encoding.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

// Of Windows-1252 the bytes 0x80 to 0x9F; elsewhere it is Latin-1. 0: not used.
static const uint16_t WINDOWS[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
                                     0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
                                     0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D,
                                     0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
                                     0x0153, 0,      0x017E, 0x0178};


int encoding_line(const char *text, size_t offset) {
    int line = 1;
    for (size_t i = 0; i < offset; i++) {
        line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
    }
    return line;
}


// The letter as UTF-8; "" when the byte stands for none.
static void letter_of(unsigned char byte, char out[4]) {
    uint32_t c = byte >= 0xA0 ? byte : byte >= 0x80 ? WINDOWS[byte - 0x80] : 0;
    if (c == 0) {
        out[0] = '\0';
    } else if (c < 0x800) {
        snprintf(out, 4, "%c%c", (int)(0xC0 | c >> 6), (int)(0x80 | (c & 0x3F)));
    } else {
        snprintf(out, 4, "%c%c%c", (int)(0xE0 | c >> 12), (int)(0x80 | (c >> 6 & 0x3F)),
                 (int)(0x80 | (c & 0x3F)));
    }
}


static bool is_word_byte(unsigned char byte) {
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
}


// The word around the byte, read as Windows-1252.
static void word_around(const char *text, size_t length, size_t at, char *out, size_t size) {
    enum { MOST = 15 };
    size_t from = at;
    size_t to = at;
    size_t used = 0;
    while (from > 0 && at - from < MOST && is_word_byte((unsigned char)text[from - 1])) {
        from--;
    }
    while (to < length && to - at < MOST && is_word_byte((unsigned char)text[to])) {
        to++;
    }
    for (size_t i = from; i < to && used + 4 < size; i++) {
        char letter[4] = {text[i], '\0'};
        if ((unsigned char)text[i] >= 0x80) {
            letter_of((unsigned char)text[i], letter);
        }
        used += (size_t)snprintf(out + used, size - used, "%s", letter);
    }
    out[used] = '\0';
}


static bool is_wide(const char *text, size_t length) {
    bool has_mark =
        length >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0);
    return has_mark || (length >= 4 && (text[1] == '\0') != (text[0] == '\0') &&
                        (text[3] == '\0') == (text[1] == '\0'));
}


bool encoding_check(const char *text, size_t length, int *line, char *out, size_t size) {
    static const char REPAIR[] = "kies in de editor bij opslaan de codering UTF-8";
    size_t good = utf8_valid_length(text, length);
    *line = 1;
    if (is_wide(text, length)) {
        snprintf(out, size, "dit bestand is opgeslagen als UTF-16 (\"Unicode\"); %s", REPAIR);
        return false;
    }
    // Compiled Lua starts with an escape; nothing checks that, so it could do anything.
    const char *end = text[0] == '\x1b' ? text : memchr(text, '\0', length);
    if (end && (size_t)(end - text) <= good) {
        *line = encoding_line(text, (size_t)(end - text));
        snprintf(out, size,
                 "dit is geen tekstbestand, of het is in een verkeerde codering "
                 "opgeslagen; %s",
                 REPAIR);
        return false;
    }
    if (good == length) {
        return true;
    }
    char letter[4];
    char word[80];
    unsigned char byte = (unsigned char)text[good];
    letter_of(byte, letter);
    word_around(text, length, good, word, sizeof word);
    *line = encoding_line(text, good);
    if (letter[0]) {
        snprintf(out, size,
                 "dit bestand is geen UTF-8 maar waarschijnlijk Windows-1252 (ANSI): hier staat "
                 "byte %02X, dat is '%s' in '%s'; %s",
                 byte, letter, word, REPAIR);
    } else {
        snprintf(out, size, "dit bestand is geen UTF-8: hier staat byte %02X; %s", byte, REPAIR);
    }
    return false;
}
