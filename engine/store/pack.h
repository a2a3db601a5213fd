// Pack: a case as one file to hand over, name.casus: a zip with the files of one folder and
// casus.json, which says what they are. The same case gives the same bytes every time. Reading
// trusts nothing: all is checked in memory before a byte of it reaches the disk, and nothing in it
// is ever run here.
#ifndef CASUS_STORE_PACK_H
#define CASUS_STORE_PACK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/sha256.h"
#include "store/portable.h"

#define PACK_ENDING ".casus"

enum {
    PACK_FILES_MAX = 200,
    PACK_FILE_LIMIT = 4 * 1024 * 1024,    // bytes of one file in it
    PACK_WHOLE_LIMIT = 32 * 1024 * 1024,  // of all together, and of the zip itself
    PACK_TEXT_SIZE = 64
};

typedef struct PackFile {
    char name[PORTABLE_NAME_MAX + 1];
    char *bytes;  // owned; a zero stands behind them
    size_t length;
} PackFile;

typedef struct Pack {
    char id[PACK_TEXT_SIZE];       // of the case
    char version[PACK_TEXT_SIZE];  // of the case
    char engine[PACK_TEXT_SIZE];   // version of the program that made it
    char hash[SHA256_HEX_SIZE];    // of the case, as its sessions name it
    PackFile *files;               // sorted by name, without casus.json
    int count;
} Pack;

// True for a name like "x.casus".
bool pack_has_ending(const char *path);

Pack *pack_new(void);
void pack_free(Pack *pack);  // NULL is allowed

// Adds a copy of the bytes. False with an error that names the file, when no case may have it: its
// name, its kind, its size or what is in it.
bool pack_add(Pack *pack, const char *name, const char *bytes, size_t length, Error *error);

// The file with this name, or NULL.
const PackFile *pack_find(const Pack *pack, const char *name);

// The bytes of the .casus file.
bool pack_write(const Pack *pack, Buffer *out, Error *error);

// Reads the bytes of a .casus file; `path` is only for messages. NULL with an error (code DAMAGED)
// that names the file in it that is wrong.
Pack *pack_read(const char *bytes, size_t length, const char *path, Error *error);
Pack *pack_open(const char *path, Error *error);  // the same, from the disk

// Writes the files into a folder that is there.
bool pack_unpack(const Pack *pack, const char *folder, Error *error);

// ---- For the parts of this module ----

// NULL, or why no case can have such a file, in Dutch, to stand behind its name.
const char *pack_content_fault(const char *name, const char *bytes, size_t length);

void pack_sort(Pack *pack);
void pack_write_manifest(const Pack *pack, Buffer *out);
// Fills id, version, engine and hash, and holds the list against the files of the pack.
bool pack_read_manifest(Pack *pack, const char *bytes, size_t length, Error *error);

#define PACK_MANIFEST "casus.json"

#endif
