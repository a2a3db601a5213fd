// Frameworks: competency frameworks read and checked from JSON: those of Casus and those an
// organisation writes itself. See assets/frameworks/schema.
#ifndef CASUS_STORE_FRAMEWORKS_H
#define CASUS_STORE_FRAMEWORKS_H

#include <stddef.h>

#include "base/error.h"
#include "core/framework.h"

// Opens <assets>/frameworks/<id>.json. NULL with an error that names the file and what is wrong in
// it. Free with framework_free.
Framework *framework_open(const char *assets, const char *id, Error *error);

// Reads the bytes of a framework file that lies elsewhere; `name` is what messages call it, and
// they have the line where that can be told. A byte order mark in front is allowed.
Framework *framework_parse(const char *name, const char *bytes, size_t length, Error *error);

#endif
