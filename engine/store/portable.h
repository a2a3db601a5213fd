// Portable: names of files that every system can hold, so that a case made on one machine can be
// put on any other.
#ifndef CASUS_STORE_PORTABLE_H
#define CASUS_STORE_PORTABLE_H

#include <stdbool.h>
#include <stddef.h>

enum { PORTABLE_NAME_MAX = 64, PORTABLE_SHOWN_SIZE = 96 };  // bytes

// NULL when `name` is a plain file name: letters without accents, digits, - _ and points, at most
// PORTABLE_NAME_MAX bytes, no path, nothing Windows keeps for itself. Else why not, in Dutch, to
// stand behind the name.
const char *portable_fault(const char *name);

// The name is the same to a system that takes no notice of capitals.
bool portable_is_same(const char *a, const char *b);

// A name from outside, made fit for a message: cut, with ? for what cannot be shown.
void portable_show(const char *name, char out[PORTABLE_SHOWN_SIZE]);

#endif
