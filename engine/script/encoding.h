// Encoding: is a file text that Lua and Casus can read; if not, what it probably is.
#ifndef CASUS_SCRIPT_ENCODING_H
#define CASUS_SCRIPT_ENCODING_H

#include <stdbool.h>
#include <stddef.h>

// False with line (1-based) and a Dutch reason with the repair in `out` when the bytes are no
// UTF-8 text.
bool encoding_check(const char *text, size_t length, int *line, char *out, size_t size);

// Line of a byte, with any line ends: \n, \r\n or \r.
int encoding_line(const char *text, size_t offset);

#endif
