// Sessions: walking folders. A folder with a log is a session and is not looked into.

#include "store/sessions.h"

#include <stdlib.h>
#include <sys/stat.h>

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
