// Pull: reads JSON (RFC 8259) from memory piece by piece, without a tree and without allocating.
// For log lines, of which there are masses; single documents go through json.h.
//
// The caller asks for what it expects. The first thing that is wrong is kept; from then on every
// function answers false: so a reader may ask on and look at `wrong` once, at the end.
#ifndef CASUS_STORE_PULL_H
#define CASUS_STORE_PULL_H

#include <stdbool.h>
#include <stddef.h>

enum { PULL_DEPTH_LIMIT = 32 };

typedef struct Pull {
    const char *start, *at, *end;
    const char *wrong;  // where it went wrong; NULL: nowhere yet
    int depth;
    bool is_first;      // nothing was read yet of the object or array that was opened last
} Pull;

// A text as it stands between its quotes; it lives as long as the bytes that are read.
typedef struct PullText {
    const char *bytes;
    size_t length;
    bool has_escapes;
} PullText;

// `bytes` must be UTF-8 without a NUL; that is the caller's to check, once for the whole.
void pull_start(Pull *pull, const char *bytes, size_t length);

// The object: then pull_member until it answers false, each followed by reading or skipping the
// value. The same for an array with pull_item.
bool pull_object(Pull *pull);
bool pull_member(Pull *pull, PullText *name);
bool pull_array(Pull *pull);
bool pull_item(Pull *pull);

bool pull_text(Pull *pull, PullText *text);
bool pull_boolean(Pull *pull, bool *value);
// A whole number from `least` to `most`, both within 15 digits, written without point or exponent.
bool pull_integer(Pull *pull, long long least, long long most, long long *value);

// Any value, and all in it is checked.
bool pull_skip(Pull *pull);

// Nothing was wrong, and only white space follows.
bool pull_end(Pull *pull);

// Marks what was read last as wrong. Answers false.
bool pull_refuse(Pull *pull);

// The text with its escapes resolved, terminated. False when it does not fit in `size` bytes, or
// holds half a surrogate pair. An escaped NUL was refused when it was read.
bool pull_copy(const PullText *text, char *out, size_t size);

// Texts with escapes are never equal to a name: nothing here writes names with escapes.
bool pull_is(const PullText *text, const char *name);
bool pull_is_of(const PullText *text, const char *name, size_t length);

#endif
