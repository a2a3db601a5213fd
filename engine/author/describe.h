// Describe: the description of the API (script/api.h) as files for an author: stubs for the
// language server of Lua, the reference, and JSON.
#ifndef CASUS_AUTHOR_DESCRIBE_H
#define CASUS_AUTHOR_DESCRIBE_H

#include "base/buffer.h"
#include "base/text.h"

// Each adds a whole file to `out`.
void describe_stubs(Language language, Buffer *out);
void describe_reference(Language language, Buffer *out);
void describe_json(Buffer *out);

#endif
