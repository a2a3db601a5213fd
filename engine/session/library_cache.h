// Library cache: library.json, which holds what was read of each case beside a sum over its files.
// It holds no path of this machine; damaged or out of date means that a case is loaded again.
#ifndef CASUS_SESSION_LIBRARY_CACHE_H
#define CASUS_SESSION_LIBRARY_CACHE_H

#include "session/library.h"

// Fills in the cases whose files are as they were.
void library_cache_read(Library *library);

// Keeps every case that loaded. What cannot be kept is read again the next time.
void library_cache_write(const Library *library);

#endif
