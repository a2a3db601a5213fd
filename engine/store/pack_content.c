// Pack content: what a file of a case may be, told by its ending and by its first bytes.

#include <stdint.h>
#include <string.h>

#include "store/pack.h"

enum { SIDE_MAX = 8192, PIXELS_MAX = 32 * 1000 * 1000 };  // of a picture once it is unfolded


static bool ends_with(const char *name, const char *ending) {
    size_t length = strlen(name);
    size_t tail = strlen(ending);
    return length > tail && strcmp(name + length - tail, ending) == 0;
}


static bool starts_with(const char *bytes, size_t length, const char *start, size_t size) {
    return length >= size && memcmp(bytes, start, size) == 0;
}


static const char *lua_fault(const char *bytes, size_t length) {
    if (length > 0 && bytes[0] == 0x1b) {
        return "is geen leesbare tekst maar gecompileerde code; een casus heeft alleen gewone Lua";
    }
    if (memchr(bytes, '\0', length)) {
        return "heet .lua maar is geen tekst";
    }
    return NULL;
}


// What stands in it is judged when the case is loaded.
static const char *json_fault(const char *bytes, size_t length) {
    size_t at = starts_with(bytes, length, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (at < length && strchr(" \t\r\n", bytes[at])) {
        at++;
    }
    bool is_text = !memchr(bytes, '\0', length);
    return is_text && at < length && bytes[at] == '{' ? NULL : "heet .json maar is het niet";
}


// Without a zero in it, so the zero behind the bytes ends the search.
static const char *svg_fault(const char *bytes, size_t length) {
    bool is_text = !memchr(bytes, '\0', length);
    return is_text && strstr(bytes, "<svg") ? NULL : "heet .svg maar is geen tekening";
}


static uint32_t big_endian(const char *bytes, int count) {
    uint32_t value = 0;
    for (int i = 0; i < count; i++) {
        value = value << 8 | (unsigned char)bytes[i];
    }
    return value;
}


static const char *size_fault(uint32_t width, uint32_t height) {
    bool is_sane = width > 0 && height > 0 && width <= SIDE_MAX && height <= SIDE_MAX &&
                   (uint64_t)width * height <= PIXELS_MAX;
    return is_sane ? NULL : "is een afbeelding die uitgevouwen veel te groot wordt";
}


static const char *png_fault(const char *bytes, size_t length) {
    if (length < 33 || memcmp(bytes, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) != 0) {
        return "heet .png maar is het niet";
    }
    return size_fault(big_endian(bytes + 16, 4), big_endian(bytes + 20, 4));
}


// Walks the segments up to the one that says how big the picture is.
static const char *jpg_fault(const char *bytes, size_t length) {
    static const char NOT_ONE[] = "heet .jpg maar is het niet";
    if (!starts_with(bytes, length, "\xff\xd8\xff", 3)) {
        return NOT_ONE;
    }
    for (size_t at = 2; at + 9 <= length && (unsigned char)bytes[at] == 0xff;) {
        unsigned kind = (unsigned char)bytes[at + 1];
        if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc) {
            return size_fault(big_endian(bytes + at + 7, 2), big_endian(bytes + at + 5, 2));
        }
        uint32_t segment = big_endian(bytes + at + 2, 2);
        if (kind == 0xff) {
            at++;
        } else if (segment < 2) {
            return NOT_ONE;
        } else {
            at += 2 + segment;
        }
    }
    return NOT_ONE;
}


const char *pack_content_fault(const char *name, const char *bytes, size_t length) {
    if (ends_with(name, ".lua")) {
        return lua_fault(bytes, length);
    }
    if (ends_with(name, ".json")) {
        return json_fault(bytes, length);
    }
    if (ends_with(name, ".svg")) {
        return svg_fault(bytes, length);
    }
    if (ends_with(name, ".png")) {
        return png_fault(bytes, length);
    }
    if (ends_with(name, ".jpg")) {
        return jpg_fault(bytes, length);
    }
    return "hoort niet bij een casus; die heeft alleen .lua, .json, .svg, .png en .jpg";
}
