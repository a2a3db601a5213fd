// Child: another program that turns what it is given into what it prints, without a shell.
#ifndef CASUS_APP_CHILD_H
#define CASUS_APP_CHILD_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/error.h"

// Runs arguments[0], found in PATH, with `input` on its standard input; `out` gets what it prints.
// The list ends with NULL. False with ERROR_WORLD when there is no such program (`*is_missing`) or
// it fails.
bool child_run(char *const *arguments, const char *input, size_t length, Buffer *out,
               bool *is_missing, Error *error);

#endif
