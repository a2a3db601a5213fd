// Library: the cases in some folders, as they stand on the shelf: what they are called, how long
// they take and what they train. What was read once is kept in library.json of the data folder, so
// that a start does not load every case.
#ifndef CASUS_SESSION_LIBRARY_H
#define CASUS_SESSION_LIBRARY_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

enum { LIBRARY_SHELVES = 4, LIBRARY_CASES = 2000 };

// Where to look. A shelf that is not there is empty; of two cases with the same name the one of the
// first shelf counts. All paths outlive the library.
typedef struct LibraryPlace {
    const char *shelves[LIBRARY_SHELVES];  // folders of folders of cases
    int shelf_count;
    const char *assets;
    const char *data;  // where library.json is; NULL: nothing is kept
} LibraryPlace;

// What a case trains: how many of its decisions can earn points for an indicator.
typedef struct LibraryAim {
    const char *indicator;   // "OPD-10"
    const char *competency;  // its id in the framework
    int decisions;
} LibraryAim;

typedef struct LibraryCase {
    const char *name;  // of its folder
    const char *folder;
    bool is_read;         // else only name and folder are known yet
    const char *problem;  // why it does not load, with file and line; NULL: it does
    const char *id, *version, *hash;
    Text title, summary;
    const char *picture;  // path; NULL: none
    int scale, minutes;   // 0: the case does not say
    bool has_english;
    const LibraryAim *aims;  // in the order of the framework
    int aim_count;
} LibraryCase;

// What is said of a case lives in `arena`.
typedef struct Library {
    Arena *arena;
    LibraryPlace place;
    LibraryCase *cases;  // by name
    int count, room;
    bool is_changed;  // something was read that library.json does not hold yet
} Library;

// Finds the cases; those that were read before and did not change are known at once.
Library *library_open(const LibraryPlace *place);
void library_free(Library *library);  // NULL is allowed

// Loads the next case that is not known yet; after the last keeps what was read. False when there
// is none left. A case that does not load gets its `problem`; a disk that is full is no failure.
bool library_read_next(Library *library);
void library_read_all(Library *library);

// Whether all are known.
bool library_is_read(const Library *library);

// By the id of the case; NULL: it is not there, or not read yet.
const LibraryCase *library_find(const Library *library, const char *id);

#endif
