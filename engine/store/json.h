// Json: reading and writing JSON with cJSON, with its edges hidden: whole input, bounded depth,
// case-sensitive names, checked whole numbers. The only file that includes cJSON is json.c.
#ifndef CASUS_STORE_JSON_H
#define CASUS_STORE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/date.h"
#include "base/error.h"
#include "base/text.h"

typedef struct cJSON Json;

// Parses exactly `length` bytes of UTF-8 as one JSON value.
// NULL with an error (code DAMAGED, place left to the caller).
Json *json_parse(const char *bytes, size_t length, Error *error);
// The same for a file that people write: the error has the line and what is often wrong there.
Json *json_parse_lines(const char *bytes, size_t length, Error *error);
void json_free(Json *json);  // NULL is allowed

// ---- Reading; each answers false/NULL/0 when the member is missing or of another kind ----
const Json *json_member(const Json *object, const char *name);
const char *json_string(const Json *object, const char *name);  // lives as long as the document
// Copies the text of a member; false too when it does not fit.
bool json_copy(const Json *object, const char *name, char *out, size_t size);
bool json_integer(const Json *object, const char *name, long long least, long long most,
                  long long *value);
bool json_is_null(const Json *object, const char *name);  // missing counts as null
bool json_boolean(const Json *object, const char *name, bool *value);
bool json_is_array(const Json *value);
int json_length(const Json *array);  // 0 when it is no array
const Json *json_first(const Json *array);
const Json *json_next(const Json *item);
const char *json_item_string(const Json *item);                      // NULL when it is no string
// A name that comes twice in the object, or in one of its members; NULL: none. Two readers could
// each take another one.
const char *json_double(const Json *object);
Text json_text(const Json *object, const char *name, Arena *arena);  // {"nl": ..., "en": ...}

// ---- Writing: straight into a buffer, so that a line costs one allocation at most ----
// The text with quotes; broken UTF-8 becomes U+FFFD.
void json_add_string(Buffer *out, const char *text);

// "name":value, with a comma in front where one is needed; without a name inside an array (NULL).
void json_add_member(Buffer *out, const char *name, const char *text);
void json_add_number(Buffer *out, const char *name, long long value);
void json_add_boolean(Buffer *out, const char *name, bool value);

// part/whole with 4 decimals; nothing when `whole` is 0.
void json_add_ratio(Buffer *out, const char *name, long long part, long long whole);

// A number that is written out already.
void json_add_raw(Buffer *out, const char *name, const char *number);

void json_open(Buffer *out, const char *name, char bracket);  // name may be NULL
void json_close(Buffer *out, char bracket);

#endif
