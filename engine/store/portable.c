// Portable: what is wrong with a name, and how to show it.

#include "store/portable.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"


static bool starts_alike(const char *text, const char *with, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (tolower((unsigned char)text[i]) != tolower((unsigned char)with[i])) {
            return false;
        }
    }
    return true;
}


bool portable_is_same(const char *a, const char *b) {
    return strlen(a) == strlen(b) && starts_alike(a, b, strlen(a));
}


// The names of devices count with any ending: "nul.lua" opens the device too.
static bool is_device(const char *name) {
    static const char *const DEVICES[] = {"con",    "prn",  "aux",    "nul",
                                          "conin$", "clock$", "conout$"};
    size_t stem = strcspn(name, ".");
    for (size_t i = 0; i < sizeof DEVICES / sizeof DEVICES[0]; i++) {
        if (strlen(DEVICES[i]) == stem && starts_alike(name, DEVICES[i], stem)) {
            return true;
        }
    }
    return stem == 4 && isdigit((unsigned char)name[3]) &&
           (starts_alike(name, "com", 3) || starts_alike(name, "lpt", 3));
}


static bool is_plain(const char *name) {
    for (; *name; name++) {
        unsigned char c = (unsigned char)*name;
        if (c >= 0x80 || (!isalnum(c) && c != '-' && c != '_' && c != '.')) {
            return false;
        }
    }
    return true;
}


const char *portable_fault(const char *name) {
    if (!name[0]) {
        return "heeft geen naam";
    }
    if (name[0] == '/' || name[0] == '\\') {
        return "begint met een schuine streep en wijst dus naar de schijf zelf";
    }
    if (strstr(name, "..")) {
        return "wijst met .. naar een andere map";
    }
    if (strchr(name, ':')) {
        return "wijst met : naar een andere schijf";
    }
    if (strchr(name, '/') || strchr(name, '\\')) {
        return "staat in een map; een casus heeft geen mappen";
    }
    if (strlen(name) > PORTABLE_NAME_MAX) {
        return "heeft een te lange naam (hoogstens 64 tekens)";
    }
    if (!is_plain(name)) {
        return "heeft een naam met andere tekens dan letters zonder accent, cijfers, - _ en punt";
    }
    if (name[0] == '.' || name[0] == '-' || name[strlen(name) - 1] == '.') {
        return "heeft een naam die begint met een punt of streepje, of eindigt op een punt";
    }
    if (is_device(name)) {
        return "heeft een naam die Windows voor een apparaat gebruikt";
    }
    return NULL;
}


void portable_show(const char *name, char out[PORTABLE_SHOWN_SIZE]) {
    enum { ROOM = PORTABLE_SHOWN_SIZE - 4 };
    size_t length = 0;
    for (const char *at = name; *at && length < ROOM; at++) {
        unsigned char c = (unsigned char)*at;
        out[length++] = c < 0x20 || c == 0x7f ? '?' : (char)c;
    }
    out[length] = '\0';
    utf8_trim_broken_end(out);
    if (!utf8_is_valid(out, strlen(out))) {
        for (char *at = out; *at; at++) {
            *at = (unsigned char)*at >= 0x80 ? '?' : *at;
        }
    }
    if (strlen(name) > length) {
        memcpy(out + strlen(out), "...", 4);
    }
}
