// Diagnose: a file that Lua cannot read: what its author did, on which line, and the repair.
#ifndef CASUS_SCRIPT_DIAGNOSE_H
#define CASUS_SCRIPT_DIAGNOSE_H

#include <stdbool.h>
#include <stddef.h>

// False when nothing better than Lua's own `message` ("file.lua:3: ...") can be said. `source` is
// UTF-8 and ends with a zero.
bool diagnose(const char *source, const char *message, int *line, char *out, size_t size);

#endif
