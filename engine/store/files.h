// Files: the only place that opens, lists and replaces
// files. Paths are UTF-8, parts joined with '/'.
#ifndef CASUS_STORE_FILES_H
#define CASUS_STORE_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

enum { PATH_MAX_BYTES = 1024 };

// "a/b" into `out`; false with an error when it does not fit.
bool path_join(char out[PATH_MAX_BYTES], const char *a, const char *b, Error *error);

bool file_exists(const char *path);
bool folder_exists(const char *path);

// Reads a whole file of at most `limit` bytes; terminated;
// the caller frees. NULL with an error that says why.
char *file_read(const char *path, size_t limit, size_t *length, Error *error);

// Reads at most `size` bytes from its start; answers how many, -1 with an error. As for
// file_open_plain, it must be a plain file.
long file_read_start(const char *path, char *bytes, size_t size, Error *error);

// Opens a file for reading that is a plain one: no folder, pipe or device, and no link to any.
// Answers its number, to be closed with close(), and its size; -1 with an error.
int file_open_plain(const char *path, size_t *size, Error *error);
// Reads on until `size` bytes are there or the file ends; answers how many, -1 with an error.
long file_read_on(int file, const char *path, char *bytes, size_t size, Error *error);
// Opens such a file for reading and writing, or makes it where nothing of its name is.
int file_open_log(const char *path, bool is_new, Error *error);

// Replaces a file as a whole: temporary file in the same folder, sync, rename, sync of the folder.
// After a crash the old or the new content is there, never half.
bool file_replace(const char *path, const char *bytes, size_t length, Error *error);

// Adds bytes to the end with one write and makes sure they are on the disk.
bool file_append(const char *path, const char *bytes, size_t length, Error *error);

// Makes sure that the name of the file is on the disk too: for a file just made or
// renamed. Some file systems cannot sync a folder: no failure.
void file_sync_name(const char *path);

// Makes a folder and those above it.
bool folder_make(const char *path, Error *error);

// Makes one folder that must not be there yet, in a folder that is. False with an error when
// anything of that name is there: nothing is ever overwritten.
bool folder_make_new(const char *path, Error *error);

// Makes a new empty folder for a while, only for this user, where the system keeps such folders.
bool folder_make_temporary(char out[PATH_MAX_BYTES], Error *error);

// The path without links and dots. False with an error when nothing is there.
bool path_full(const char *path, char out[PATH_MAX_BYTES], Error *error);

// Moves a folder within its file system to a name that is free; on the disk when it returns.
bool folder_move(const char *from, const char *to, Error *error);

// Removes a folder and all in it; links in it are removed, not followed. Already gone is fine.
bool folder_remove(const char *path, Error *error);

// True when anything of this name is there, of whatever kind.
bool path_is_taken(const char *path);

// Takes the only lock of a folder that is there, without waiting: a number for folder_unlock, or -1
// with an error when another program has it.
int folder_lock(const char *folder, Error *error);
void folder_unlock(int lock);  // -1 is allowed

// Names in a folder, sorted, without those that start with a dot. Free with folder_list_free.
typedef struct FolderList {
    char **names;
    int count;
} FolderList;

bool folder_list(const char *path, FolderList *list, Error *error);
bool folder_list_has(const FolderList *list, const char *name);
void folder_list_free(FolderList *list);

// Where Casus keeps what it writes: `chosen` if given, else beside the program when a file
// "portable" lies there, else $XDG_DATA_HOME/casus or ~/.local/share/casus.
bool data_folder(const char *chosen, const char *program_folder, char out[PATH_MAX_BYTES],
                 Error *error);

// Fills `bytes` with random bytes of the operating system; answers how many it got.
size_t system_random(void *bytes, size_t count);

#endif
