// Sessions: walking folders. A folder with a log is a session and is not looked into.

#include "store/sessions.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/journal.h"


// Whatever has the name of a log: what is no plain file is told by who reads it, not passed over.
static bool is_session(const char *folder) {
    char path[PATH_MAX_BYTES];
    Error unused;
    return path_join(path, folder, JOURNAL_NAME, &unused) && path_is_taken(path);
}


static bool is_folder(const char *path) {
    struct stat status;
    return lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
}


static void add(SessionList *list, const char *folder) {
    if (list->count == list->room) {
        list->room = list->room ? list->room * 2 : 64;
        list->folders = memory_resize(list->folders, (size_t)list->room, sizeof *list->folders);
    }
    list->folders[list->count++] = memory_copy_text(folder);
}


static bool walk(const char *folder, int depth, SessionList *list, Error *error) {
    FolderList inside;
    bool ok = true;
    if (is_session(folder)) {
        add(list, folder);
        return true;
    }
    if (depth == 0) {
        return true;
    }
    if (!folder_list(folder, &inside, error)) {
        return false;
    }
    for (int i = 0; i < inside.count && ok; i++) {
        char path[PATH_MAX_BYTES];
        ok = path_join(path, folder, inside.names[i], error) &&
             (!is_folder(path) || walk(path, depth - 1, list, error));
    }
    folder_list_free(&inside);
    return ok;
}


bool sessions_find(const char *root, SessionList *list, Error *error) {
    if (!folder_exists(root)) {
        return error_set(error, ERROR_WORLD, root, "deze map bestaat niet");
    }
    return walk(root, SESSIONS_DEPTH, list, error);
}


bool sessions_find_all(const char *const *roots, int count, SessionList *list, Error *error) {
    bool ok = true;
    for (int i = 0; i < count && ok; i++) {
        ok = sessions_find(roots[i], list, error);
    }
    return ok;
}


void sessions_free(SessionList *list) {
    for (int i = 0; i < list->count; i++) {
        free(list->folders[i]);
    }
    free(list->folders);
    *list = (SessionList){NULL, 0, 0};
}


// ---- Removing ----


// The lock of the log, as journal_open takes it; -1 when there is no log, or it is not ours to
// lock. `*is_open` tells whether somebody else has it.
static int lock_log(const char *folder, bool *is_open) {
    char path[PATH_MAX_BYTES];
    Error unused;
    *is_open = false;
    if (!path_join(path, folder, JOURNAL_NAME, &unused)) {
        return -1;
    }
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file >= 0 && flock(file, LOCK_EX | LOCK_NB) != 0) {
        *is_open = true;
        close(file);
        return -1;
    }
    return file;
}


bool sessions_is_open(const char *folder) {
    bool is_open;
    int lock = lock_log(folder, &is_open);
    if (lock >= 0) {
        close(lock);
    }
    return is_open;
}


static bool remove_beside_log(const char *folder, Error *error) {
    FolderList inside;
    bool ok = folder_list(folder, &inside, error);
    for (int i = 0; ok && i < inside.count; i++) {
        char path[PATH_MAX_BYTES];
        ok = strcmp(inside.names[i], JOURNAL_NAME) == 0 ||
             (path_join(path, folder, inside.names[i], error) && folder_remove(path, error));
    }
    folder_list_free(&inside);
    return ok;
}


bool sessions_remove(const char *folder, Error *error) {
    bool is_open;
    if (!is_folder(folder)) {
        return true;
    }
    int lock = lock_log(folder, &is_open);
    if (is_open) {
        return error_set(error, ERROR_WORLD, folder,
                         "deze sessie is nu open in een ander venster; sluit dat eerst");
    }
    bool ok = remove_beside_log(folder, error) && folder_remove(folder, error);
    if (lock >= 0) {
        close(lock);
    }
    file_sync_name(folder);
    return ok;
}
