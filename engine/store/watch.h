// Watch: whether the files of a case were saved, seen by looking at their names, sizes and times
// now and then. Nothing is asked of the system in between, so it works on any disk.
#ifndef CASUS_STORE_WATCH_H
#define CASUS_STORE_WATCH_H

#include <stdbool.h>
#include <stdint.h>

// How often it is worth looking, in milliseconds: WATCH_IDLE when nothing happens, WATCH_BUSY when
// a change was seen that may not be complete yet.
enum { WATCH_IDLE = 250, WATCH_BUSY = 40 };

typedef struct Watch Watch;

// From now on, the files of a case in `folder`: .lua, .json, .svg, .png and .jpg. NULL when the
// player may not write there: then nobody is editing it.
Watch *watch_new(const char *folder);
void watch_free(Watch *watch);  // NULL is allowed

// Looks. True, once, when something is other than it was and the last two looks were alike: an
// editor that is still writing is waited for. A file that keeps changing is not waited for longer
// than half a second of looks.
bool watch_changed(Watch *watch);

// Whether pictures were among what changed the last time.
bool watch_saw_pictures(const Watch *watch);

// In how many milliseconds the next look is worth while.
int watch_wait_ms(const Watch *watch);

// A sum over path, names, sizes and times of all that lies in a folder, to tell later whether
// something in it is other than it was. 0: it cannot be read.
uint64_t folder_stamp(const char *path);

#endif
