// Document: a data file of JSON that says what it is: {"schema": ..., "id": ..., ...}; and what
// reading one shares.
#ifndef CASUS_STORE_DOCUMENT_H
#define CASUS_STORE_DOCUMENT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "store/files.h"
#include "store/json.h"

// Letters, digits and dashes, of a length that fits in a log.
bool document_is_plain_id(const char *id);

// Parses <assets>/<folder>/<id>.json and checks its schema word and id. NULL with an error that
// names the file. `path` holds it from then on, for messages.
Json *document_open(const char *assets, const char *folder, const char *id, const char *schema,
                    char path[PATH_MAX_BYTES], Error *error);

// A text member that is not empty, in the arena; else NULL.
const char *document_copy(const Json *object, const char *name, Arena *arena);

#endif
