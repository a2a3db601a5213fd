// Files: whole reads, atomic replacement, durable appends, folders.

#include "store/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error_words.h"
#include "base/memory.h"


bool path_join(char out[PATH_MAX_BYTES], const char *a, const char *b, Error *error) {
    int length = snprintf(out, PATH_MAX_BYTES, "%s/%s", a, b);
    if (length >= PATH_MAX_BYTES) {
        return error_set(error, ERROR_WORLD, b, "het pad is te lang (hoogstens %d tekens)",
                         PATH_MAX_BYTES - 1);
    }
    return true;
}


bool file_exists(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}


bool folder_exists(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}


static const char *reason(int number) {
    switch (number) {
    case ENOENT:
        return "bestaat niet";
    case EACCES:
    case EPERM:
        return "geen toestemming; kies een map waarin je mag schrijven (--data MAP)";
    case EROFS:
        return "de schijf is alleen-lezen; kies een andere map (--data MAP)";
    case ENOSPC:
    case EDQUOT:
        return "de schijf is vol; maak ruimte vrij en probeer het opnieuw";
    case EEXIST:
        return "dit bestaat al";
    case EISDIR:
        return "dit is een map, geen bestand";
    case ENOTDIR:
        return "een deel van het pad is geen map";
    case ELOOP:
        return "dit is een koppeling (link); zet het bestand zelf hier neer";
    case ENXIO:
    case ENODEV:
        return "dit is geen gewoon bestand";
    case EIO:
        return "de schijf geeft een fout; controleer hem";
    default:
        return strerror(number);
    }
}


static const char *in_english(const char *dutch) {
    const char *english = error_in_english(dutch);
    return english ? english : dutch;  // what strerror says is English
}


static bool fail(Error *error, const char *path, const char *doing) {
    const char *why = reason(errno);
    error_set(error, ERROR_WORLD, path, "%s lukt niet: %s", doing, why);
    return error_english(error, "%s failed: %s", in_english(doing), in_english(why));
}


static bool fail_to_read(Error *error, const char *path) {
    if (errno == EACCES || errno == EPERM) {
        return error_set(error, ERROR_WORLD, path,
                         "lezen lukt niet: je hebt er geen toestemming voor; vraag het de "
                         "eigenaar van het bestand");
    }
    return fail(error, path, "lezen");
}


// Answers the file, -1 with an error when it is no plain file. Without O_NONBLOCK a pipe would keep
// us waiting for ever.
static int open_plain(const char *path, int flags, off_t *size, Error *error) {
    struct stat info;
    bool is_only_read = (flags & O_ACCMODE) == O_RDONLY;
    int file = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0644);
    if (file < 0 || fstat(file, &info) != 0) {
        is_only_read ? fail_to_read(error, path) : fail(error, path, "openen");
    } else if (!S_ISREG(info.st_mode)) {
        error_set(error, ERROR_WORLD, path, "%s",
                  S_ISDIR(info.st_mode) ? reason(EISDIR) : reason(ENODEV));
    } else {
        *size = info.st_size;
        return file;
    }
    if (file >= 0) {
        close(file);
    }
    return -1;
}


int file_open_plain(const char *path, size_t *size, Error *error) {
    off_t found;
    int file = open_plain(path, O_RDONLY | O_NOFOLLOW, &found, error);
    *size = file >= 0 ? (size_t)found : 0;
    return file;
}


int file_open_log(const char *path, bool is_new, Error *error) {
    off_t unused;
    int flags = is_new ? O_CREAT | O_EXCL : 0;
    return open_plain(path, O_RDWR | O_NOFOLLOW | flags, &unused, error);
}


long file_read_on(int file, const char *path, char *bytes, size_t size, Error *error) {
    size_t done = 0;
    while (done < size) {
        ssize_t count = read(file, bytes + done, size - done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            fail_to_read(error, path);
            return -1;
        }
        if (count == 0) {
            break;
        }
        done += (size_t)count;
    }
    return (long)done;
}


char *file_read(const char *path, size_t limit, size_t *length, Error *error) {
    off_t size;
    int file = open_plain(path, O_RDONLY, &size, error);
    if (file < 0) {
        return NULL;
    }
    if ((size_t)size > limit) {
        close(file);
        error_set(error, ERROR_DAMAGED, path, "het bestand is te groot (hoogstens %zu kB)",
                  limit / 1024);
        return NULL;
    }
    char *bytes = memory_new((size_t)size + 1, 1);
    long done = file_read_on(file, path, bytes, (size_t)size, error);
    close(file);
    if (done < 0) {
        free(bytes);
        return NULL;
    }
    *length = (size_t)done;
    return bytes;
}


long file_read_start(const char *path, char *bytes, size_t size, Error *error) {
    size_t length;
    int file = file_open_plain(path, &length, error);
    if (file < 0) {
        return -1;
    }
    long count = file_read_on(file, path, bytes, size < length ? size : length, error);
    close(file);
    return count;
}


static bool write_all(int file, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t count = write(file, bytes, length);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        bytes += count;
        length -= (size_t)count;
    }
    return true;
}


// A rename is only safe once the folder itself is on the
// disk. Some file systems cannot sync a folder: no failure.
void file_sync_name(const char *path) {
    char folder[PATH_MAX_BYTES];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash) {
        slash[slash == folder ? 1 : 0] = '\0';
    }
    int file = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0) {
        fsync(file);
        close(file);
    }
}


bool file_replace(const char *path, const char *bytes, size_t length, Error *error) {
    char temporary[PATH_MAX_BYTES];
    if (snprintf(temporary, sizeof temporary, "%s.new", path) >= PATH_MAX_BYTES) {
        return error_set(error, ERROR_WORLD, path, "het pad is te lang");
    }
    int file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0) {
        return fail(error, path, "schrijven");
    }
    bool ok = write_all(file, bytes, length) && fsync(file) == 0;
    ok = ok || fail(error, path, "schrijven");
    if (close(file) != 0 && ok) {
        ok = fail(error, path, "schrijven");
    }
    if (ok && rename(temporary, path) != 0) {
        ok = fail(error, path, "vervangen");
    }
    if (!ok) {
        unlink(temporary);
        return false;
    }
    file_sync_name(path);
    return true;
}


bool file_append(const char *path, const char *bytes, size_t length, Error *error) {
    int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (file < 0) {
        return fail(error, path, "schrijven");
    }
    bool ok = write_all(file, bytes, length) && fdatasync(file) == 0;
    ok = ok || fail(error, path, "schrijven");
    close(file);
    return ok;
}


bool folder_make(const char *path, Error *error) {
    char part[PATH_MAX_BYTES];
    if (!path[0] || snprintf(part, sizeof part, "%s", path) >= PATH_MAX_BYTES) {
        return error_set(error, ERROR_WORLD, path,
                         "%s", path[0] ? "het pad is te lang" : "er is geen map opgegeven");
    }
    for (char *at = part + 1;; at++) {
        if (*at != '/' && *at != '\0') {
            continue;
        }
        char held = *at;
        *at = '\0';
        if (mkdir(part, 0755) != 0 && errno != EEXIST) {
            return fail(error, part, "deze map maken");
        }
        *at = held;
        if (held == '\0') {
            break;
        }
    }
    if (!folder_exists(path)) {
        return error_set(error, ERROR_WORLD, path, "hier staat een bestand, geen map");
    }
    return true;
}


bool path_is_taken(const char *path) {
    struct stat info;
    return lstat(path, &info) == 0;
}


bool folder_make_new(const char *path, Error *error) {
    if (mkdir(path, 0755) == 0) {
        return true;
    }
    if (errno == EEXIST) {
        return error_set(error, ERROR_WORLD, path,
                         "dit bestaat al en wordt niet overschreven; kies een andere naam of map");
    }
    return fail(error, path, "deze map maken");
}


bool folder_make_temporary(char out[PATH_MAX_BYTES], Error *error) {
    const char *root = getenv("TMPDIR");
    if (!path_join(out, root && root[0] == '/' ? root : "/tmp", "casus-XXXXXX", error)) {
        out[0] = '\0';
        return false;
    }
    if (!mkdtemp(out)) {
        fail(error, out, "een tijdelijke map maken");
        out[0] = '\0';
        return false;
    }
    return true;
}


bool path_full(const char *path, char out[PATH_MAX_BYTES], Error *error) {
    char *full = realpath(path, NULL);
    if (!full) {
        return fail(error, path, "vinden");
    }
    bool fits = snprintf(out, PATH_MAX_BYTES, "%s", full) < PATH_MAX_BYTES;
    free(full);
    return fits || error_set(error, ERROR_WORLD, path, "het pad is te lang");
}


bool folder_move(const char *from, const char *to, Error *error) {
    if (path_is_taken(to)) {
        return error_set(error, ERROR_WORLD, to, "dit bestaat al en wordt niet overschreven");
    }
    if (rename(from, to) != 0) {
        return fail(error, to, "verplaatsen");
    }
    file_sync_name(to);
    return true;
}


static bool remove_entry(const char *path, int depth, Error *error);


static bool remove_all_in(const char *path, int depth, Error *error) {
    DIR *folder = opendir(path);
    bool ok = folder != NULL || fail(error, path, "deze map lezen");
    for (struct dirent *entry; ok && (entry = readdir(folder)) != NULL;) {
        char part[PATH_MAX_BYTES];
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            ok = path_join(part, path, entry->d_name, error) && remove_entry(part, depth, error);
        }
    }
    if (folder) {
        closedir(folder);
    }
    return ok;
}


static bool remove_entry(const char *path, int depth, Error *error) {
    enum { DEEPEST = 16 };
    struct stat info;
    if (lstat(path, &info) != 0) {
        return errno == ENOENT || fail(error, path, "verwijderen");
    }
    if (!S_ISDIR(info.st_mode)) {
        return unlink(path) == 0 || fail(error, path, "verwijderen");
    }
    if (depth >= DEEPEST) {
        return error_set(error, ERROR_WORLD, path, "hier zitten te veel mappen in elkaar");
    }
    return remove_all_in(path, depth + 1, error) &&
           (rmdir(path) == 0 || fail(error, path, "verwijderen"));
}


bool folder_remove(const char *path, Error *error) {
    return remove_entry(path, 0, error);
}


int folder_lock(const char *folder, Error *error) {
    char path[PATH_MAX_BYTES];
    if (!path_join(path, folder, ".slot", error)) {
        return -1;
    }
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) {
        fail(error, path, "schrijven");
        return -1;
    }
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        close(file);
        error_set(error, ERROR_WORLD, folder,
                  "een andere Casus is hier net bezig; wacht even en probeer het opnieuw");
        return -1;
    }
    return file;
}


void folder_unlock(int lock) {
    if (lock >= 0) {
        close(lock);
    }
}


static int compare_names(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}


bool folder_list(const char *path, FolderList *list, Error *error) {
    *list = (FolderList){NULL, 0};
    DIR *folder = opendir(path);
    if (!folder) {
        return fail(error, path, "deze map lezen");
    }
    int room = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        if (list->count == room) {
            room = room ? room * 2 : 32;
            list->names = memory_resize(list->names, (size_t)room, sizeof *list->names);
        }
        list->names[list->count++] = memory_copy_text(entry->d_name);
    }
    closedir(folder);
    if (list->count > 1) {
        qsort(list->names, (size_t)list->count, sizeof *list->names, compare_names);
    }
    return true;
}


bool folder_list_has(const FolderList *list, const char *name) {
    for (int i = 0; i < list->count; i++) {
        if (strcmp(list->names[i], name) == 0) {
            return true;
        }
    }
    return false;
}


void folder_list_free(FolderList *list) {
    for (int i = 0; i < list->count; i++) {
        free(list->names[i]);
    }
    free(list->names);
    *list = (FolderList){NULL, 0};
}


bool data_folder(const char *chosen, const char *program_folder, char out[PATH_MAX_BYTES],
                 Error *error) {
    char mark[PATH_MAX_BYTES];
    const char *data_home = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    if (chosen) {
        if (snprintf(out, PATH_MAX_BYTES, "%s", chosen) >= PATH_MAX_BYTES) {
            return error_set(error, ERROR_WORLD, chosen, "het pad is te lang");
        }
        return true;
    }
    if (program_folder && path_join(mark, program_folder, "portable", error) && file_exists(mark)) {
        return path_join(out, program_folder, "casus-data", error);
    }
    if (data_home && data_home[0] == '/') {
        return path_join(out, data_home, "casus", error);
    }
    if (home && home[0] == '/') {
        return path_join(out, home, ".local/share/casus", error);
    }
    return error_set(error, ERROR_WORLD, "HOME",
                     "geen thuismap gevonden; zeg waar de gegevens komen met --data MAP");
}


size_t system_random(void *bytes, size_t count) {
    int file = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return 0;
    }
    ssize_t got = read(file, bytes, count);
    close(file);
    return got < 0 ? 0 : (size_t)got;
}
