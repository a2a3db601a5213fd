// UTF-8: one spelling for what people take to be the same word.

#include <string.h>

#include "base/utf8.h"

typedef struct Fold {
    uint32_t first, last;
    const char *to;
} Fold;

// In order. What is not here stays as it is.
static const Fold FOLDS[] = {
    {0x00A0, 0x00A0, " "},  {0x00AB, 0x00AB, "\""}, {0x00AD, 0x00AD, ""},   {0x00BB, 0x00BB, "\""},
    {0x00C0, 0x00C5, "a"},  {0x00C6, 0x00C6, "ae"}, {0x00C7, 0x00C7, "c"},  {0x00C8, 0x00CB, "e"},
    {0x00CC, 0x00CF, "i"},  {0x00D0, 0x00D0, "d"},  {0x00D1, 0x00D1, "n"},  {0x00D2, 0x00D6, "o"},
    {0x00D8, 0x00D8, "o"},  {0x00D9, 0x00DC, "u"},  {0x00DD, 0x00DD, "y"},  {0x00DE, 0x00DE, "th"},
    {0x00DF, 0x00DF, "ss"}, {0x00E0, 0x00E5, "a"},  {0x00E6, 0x00E6, "ae"}, {0x00E7, 0x00E7, "c"},
    {0x00E8, 0x00EB, "e"},  {0x00EC, 0x00EF, "i"},  {0x00F0, 0x00F0, "d"},  {0x00F1, 0x00F1, "n"},
    {0x00F2, 0x00F6, "o"},  {0x00F8, 0x00F8, "o"},  {0x00F9, 0x00FC, "u"},  {0x00FD, 0x00FD, "y"},
    {0x00FE, 0x00FE, "th"}, {0x00FF, 0x00FF, "y"},  {0x0100, 0x0105, "a"},  {0x0106, 0x010D, "c"},
    {0x010E, 0x0111, "d"},  {0x0112, 0x011B, "e"},  {0x011C, 0x0123, "g"},  {0x0124, 0x0127, "h"},
    {0x0128, 0x0131, "i"},  {0x0132, 0x0133, "ij"}, {0x0134, 0x0135, "j"},  {0x0136, 0x0138, "k"},
    {0x0139, 0x0142, "l"},  {0x0143, 0x014B, "n"},  {0x014C, 0x0151, "o"},  {0x0152, 0x0153, "oe"},
    {0x0154, 0x0159, "r"},  {0x015A, 0x0161, "s"},  {0x0162, 0x0167, "t"},  {0x0168, 0x0173, "u"},
    {0x0174, 0x0175, "w"},  {0x0176, 0x0178, "y"},  {0x0179, 0x017E, "z"},  {0x017F, 0x017F, "s"},
    {0x0300, 0x036F, ""},   {0x2010, 0x2015, "-"},  {0x2018, 0x201B, "'"},  {0x201C, 0x201F, "\""},
    {0x2026, 0x2026, "..."}, {0x202F, 0x202F, " "}, {0, 0, NULL},
};


static const char *fold_of(uint32_t sign) {
    for (const Fold *fold = FOLDS; fold->to && fold->first <= sign; fold++) {
        if (sign <= fold->last) {
            return fold->to;
        }
    }
    return NULL;
}


size_t utf8_fold(const char *text, char *out) {
    size_t length = 0;
    while (*text) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x80) {
            out[length++] = (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
            text++;
            continue;
        }
        const char *from = text;
        const char *to = fold_of(utf8_next(&text));
        size_t size = to ? strlen(to) : (size_t)(text - from);
        memcpy(out + length, to ? to : from, size);
        length += size;
    }
    out[length] = '\0';
    return length;
}
