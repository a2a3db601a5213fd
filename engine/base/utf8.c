// UTF-8 helpers. Decoding follows the table of well-formed
// byte sequences of the Unicode standard (3.9, table 3-7).

#include "base/utf8.h"

#include <string.h>


// How many bytes a character that begins with `first` has, 0 when none begins so.
static size_t length_from(unsigned char first) {
    if (first < 0x80) {
        return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
        return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}


// Length of the well-formed sequence at `s` with `left` bytes available, 0 when it is broken.
static size_t sequence_length(const unsigned char *s, size_t left) {
    unsigned char a = s[0];
    size_t need = length_from(a);
    if (need <= 1 || left < need) {
        return need == 1 ? 1 : 0;
    }
    unsigned char low = a == 0xE0 ? 0xA0 : a == 0xF0 ? 0x90 : 0x80;
    unsigned char high = a == 0xED ? 0x9F : a == 0xF4 ? 0x8F : 0xBF;
    if (s[1] < low || s[1] > high) {
        return 0;
    }
    for (size_t i = 2; i < need; i++) {
        if (s[i] < 0x80 || s[i] > 0xBF) {
            return 0;
        }
    }
    return need;
}


// Whether the eight bytes at `s` are all ASCII; most text is.
static bool is_plain(const unsigned char *s) {
    uint64_t bytes;
    memcpy(&bytes, s, sizeof bytes);
    return (bytes & 0x8080808080808080u) == 0;
}


size_t utf8_valid_length(const char *text, size_t length) {
    const unsigned char *s = (const unsigned char *)text;
    size_t at = 0;
    size_t step = 1;
    while (at < length && step > 0) {
        while (length - at >= 8 && is_plain(s + at)) {
            at += 8;
        }
        step = at < length ? sequence_length(s + at, length - at) : 0;
        at += step;
    }
    return at;
}


bool utf8_is_valid(const char *text, size_t length) {
    return utf8_valid_length(text, length) == length;
}


uint32_t utf8_next(const char **at) {
    const unsigned char *s = (const unsigned char *)*at;
    size_t left = strnlen(*at, 4);
    size_t length = left ? sequence_length(s, left) : 1;
    if (length == 0) {
        *at += 1;
        return 0xFFFD;
    }
    *at += left ? length : 0;
    switch (length) {
    case 2:
        return ((uint32_t)(s[0] & 0x1F) << 6) | (uint32_t)(s[1] & 0x3F);
    case 3:
        return ((uint32_t)(s[0] & 0x0F) << 12) | ((uint32_t)(s[1] & 0x3F) << 6) |
               (uint32_t)(s[2] & 0x3F);
    case 4:
        return ((uint32_t)(s[0] & 0x07) << 18) | ((uint32_t)(s[1] & 0x3F) << 12) |
               ((uint32_t)(s[2] & 0x3F) << 6) | (uint32_t)(s[3] & 0x3F);
    default:
        return s[0];
    }
}


size_t utf8_length(const char *text) {
    size_t count = 0;
    while (*text) {
        utf8_next(&text);
        count++;
    }
    return count;
}


void utf8_trim_broken_end(char *text) {
    size_t length = strlen(text);
    size_t start = length;
    while (start > 0 && length - start < 3 && ((unsigned char)text[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    if (start == 0 || (unsigned char)text[start - 1] < 0x80) {
        return;
    }
    if (sequence_length((unsigned char *)text + start - 1, length - start + 1) == 0) {
        text[start - 1] = '\0';
    }
}


size_t utf8_step_back(const char *text, size_t offset) {
    while (offset > 0) {
        offset--;
        if (((unsigned char)text[offset] & 0xC0) != 0x80) {
            break;
        }
    }
    return offset;
}


size_t utf8_step_on(const char *text, size_t offset) {
    if (!text[offset]) {
        return offset;
    }
    offset++;
    while (((unsigned char)text[offset] & 0xC0) == 0x80) {
        offset++;
    }
    return offset;
}


static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}


bool utf8_contains(const char *text, const char *part) {
    for (;; text++) {
        size_t i = 0;
        while (part[i] && lower(text[i]) == lower(part[i])) {
            i++;
        }
        if (!part[i]) {
            return true;
        }
        if (!*text) {
            return false;
        }
    }
}


int utf8_distance(const char *a, const char *b) {
    enum { LONGEST = 63 };
    int row[LONGEST + 1];
    int la = (int)strnlen(a, LONGEST);
    int lb = (int)strnlen(b, LONGEST);
    for (int j = 0; j <= lb; j++) {
        row[j] = j;
    }
    for (int i = 1; i <= la; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= lb; j++) {
            int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            int other = 1 + (row[j] < row[j - 1] ? row[j] : row[j - 1]);
            diagonal = row[j];
            row[j] = change < other ? change : other;
        }
    }
    return row[lb];
}
