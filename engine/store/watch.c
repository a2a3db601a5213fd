// Watch: a sum over what is seen of the files; two sums differ when a file came, went or changed.

#include "store/watch.h"

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/files.h"

enum { PATIENCE = 12 };  // looks at a file that keeps changing

struct Watch {
    char folder[PATH_MAX_BYTES];
    uint64_t known;     // of the files as they were told last
    uint64_t seen;      // at the last look
    uint64_t pictures;  // of the pictures alone, at the last look
    uint64_t shown;     // and as they were told last
    bool saw_pictures;
    int unlike;  // looks since then that were unlike the one before
};


static uint64_t mix(uint64_t sum, const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < length; i++) {
        sum = (sum ^ at[i]) * 0x100000001B3u;
    }
    return sum;
}


static bool ends_as(const char *name, const char *const *ends) {
    const char *point = strrchr(name, '.');
    while (*ends && !(point && strcmp(point, *ends) == 0)) {
        ends++;
    }
    return *ends != NULL;
}


static bool is_picture(const char *name) {
    static const char *const ENDS[] = {".svg", ".png", ".jpg", NULL};
    return ends_as(name, ENDS);
}


// Editors leave other files beside these: back-ups, locks, halves that are renamed later.
static bool is_of_case(const char *name) {
    static const char *const ENDS[] = {".lua", ".json", NULL};
    return name[0] != '.' && (ends_as(name, ENDS) || is_picture(name));
}


static uint64_t sum_of_file(const char *folder, const char *name) {
    char path[PATH_MAX_BYTES];
    struct stat info;
    uint64_t sum = mix(0xCBF29CE484222325u, name, strlen(name));
    if (snprintf(path, sizeof path, "%s/%s", folder, name) < PATH_MAX_BYTES &&
        stat(path, &info) == 0) {
        sum = mix(sum, &info.st_size, sizeof info.st_size);
        sum = mix(sum, &info.st_ino, sizeof info.st_ino);
        sum = mix(sum, &info.st_mtim.tv_sec, sizeof info.st_mtim.tv_sec);
        sum = mix(sum, &info.st_mtim.tv_nsec, sizeof info.st_mtim.tv_nsec);
    }
    return sum;
}


// The order in which a folder tells its names means nothing, so the sums are added.
static uint64_t look(Watch *watch) {
    uint64_t sum = 0;
    uint64_t pictures = 0;
    DIR *folder = opendir(watch->folder);
    if (!folder) {
        return watch->seen;  // away for a moment: nothing that can be shown
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (is_of_case(entry->d_name)) {
            uint64_t file = sum_of_file(watch->folder, entry->d_name);
            sum += file;
            pictures += is_picture(entry->d_name) ? file : 0;
        }
    }
    closedir(folder);
    watch->pictures = pictures;
    return sum;
}


uint64_t folder_stamp(const char *path) {
    uint64_t sum = mix(0xCBF29CE484222325u, path, strlen(path));
    DIR *folder = opendir(path);
    if (!folder) {
        return 0;
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] != '.') {
            sum += sum_of_file(path, entry->d_name);
        }
    }
    closedir(folder);
    return sum;
}


Watch *watch_new(const char *folder) {
    if (strlen(folder) >= PATH_MAX_BYTES || access(folder, W_OK) != 0) {
        return NULL;
    }
    Watch *watch = memory_new(1, sizeof *watch);
    snprintf(watch->folder, sizeof watch->folder, "%s", folder);
    watch->known = watch->seen = look(watch);
    watch->shown = watch->pictures;
    return watch;
}


void watch_free(Watch *watch) {
    free(watch);
}


bool watch_changed(Watch *watch) {
    uint64_t now = look(watch);
    bool is_still = now == watch->seen;
    watch->seen = now;
    watch->unlike = is_still ? 0 : watch->unlike + 1;
    if (now == watch->known || (!is_still && watch->unlike < PATIENCE)) {
        return false;
    }
    watch->known = now;
    watch->unlike = 0;
    watch->saw_pictures = watch->pictures != watch->shown;
    watch->shown = watch->pictures;
    return true;
}


bool watch_saw_pictures(const Watch *watch) {
    return watch->saw_pictures;
}


int watch_wait_ms(const Watch *watch) {
    return watch->seen == watch->known ? WATCH_IDLE : WATCH_BUSY;
}
