// Place: folders, the real clock and real chance. The only file above the store that asks the
// machine.

#include "app/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "session/parcel.h"
#include "store/files.h"


static bool is_set(const char *name) {
    const char *value = getenv(name);
    return value && value[0];
}


static bool try_folder(Place *place, const char *root) {
    char assets[PLACE_PATH_MAX];
    int length = snprintf(assets, sizeof assets, "%s/assets", root);
    if (length >= PLACE_PATH_MAX || !folder_exists(assets)) {
        return false;
    }
    snprintf(place->assets, sizeof place->assets, "%s", assets);
    snprintf(place->library, sizeof place->library, "%.*s/scenarios", PLACE_PATH_MAX - 16, root);
    return true;
}


void place_find(Place *place, const char *program) {
    char root[PLACE_PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", place->program, sizeof place->program - 1);
    if (length <= 0) {
        snprintf(place->program, sizeof place->program, "%s", program);
        length = (ssize_t)strlen(place->program);
    }
    place->program[length] = '\0';
    char *slash = strrchr(place->program, '/');
    if (slash) {
        *slash = '\0';
    } else {
        snprintf(place->program, sizeof place->program, ".");
    }
    snprintf(root, sizeof root, "%.1000s/../share/casus", place->program);
    if (!try_folder(place, place->program) && !try_folder(place, root) &&
        !try_folder(place, CASUS_INSTALLED_DIR)) {
        snprintf(place->assets, sizeof place->assets, "%s", CASUS_ASSETS_DIR);
        snprintf(place->library, sizeof place->library, "%s", CASUS_SCENARIOS_DIR);
    }
    if (is_set("CASUS_LIBRARY")) {
        snprintf(place->library, sizeof place->library, "%s", getenv("CASUS_LIBRARY"));
    }
}


void place_find_installed(Place *place, const char *data) {
    char folder[PATH_MAX_BYTES];
    Error unused;
    place->installed[0] = place->data[0] = '\0';
    if (data_folder(data, place->program, folder, &unused)) {
        snprintf(place->data, sizeof place->data, "%s", folder);
    }
    if (place->data[0] &&
        path_join(place->installed, folder, "cases", &unused)) {
        parcel_heal(place->installed);
    } else {
        place->installed[0] = '\0';
    }
}


int64_t place_now(void *unused) {
    struct timespec now;
    (void)unused;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}


void place_random(void *bytes, int count) {
    size_t got = system_random(bytes, (size_t)count);
    // Without a random device the clock must do: the registration only has to differ from others on
    // this machine.
    for (size_t i = got; i < (size_t)count; i++) {
        ((unsigned char *)bytes)[i] = (unsigned char)(place_now(NULL) >> (i % 6 * 8));
    }
}


bool place_has_display(void) {
    return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("SDL_VIDEODRIVER");
}


static bool first_case(const Place *place, char *folder, size_t size, Error *error) {
    FolderList list;
    if (!folder_list(place->library, &list, error)) {
        return false;
    }
    bool found = false;
    for (int i = 0; i < list.count && !found; i++) {
        char file[PATH_MAX_BYTES];
        snprintf(folder, size, "%s/%s", place->library, list.names[i]);
        snprintf(file, sizeof file, "%.1000s/scenario.lua", folder);
        found = file_exists(file);
    }
    folder_list_free(&list);
    return found ||
           error_set(error, ERROR_WORLD, place->library, "er staat geen casus in de bibliotheek");
}


bool place_find_case(const Place *place, const char *name, char *folder, int size, Error *error) {
    if (!name) {
        return first_case(place, folder, (size_t)size, error);
    }
    if (case_find(name, place->library, folder, size, error)) {
        return true;
    }
    Error unused;
    bool is_path = strchr(name, '/') != NULL;
    if (!is_path && place->installed[0] &&
        case_find(name, place->installed, folder, size, &unused)) {
        return true;
    }
    if (pack_has_ending(name) && file_exists(name)) {
        error_set(error, ERROR_CASE, name,
                  "dit is een ingepakte casus; doe eerst casus install %s", name);
    }
    return false;
}


Case *place_open_case(const Place *place, const char *name, Error *error) {
    char folder[PLACE_PATH_MAX];
    bool found = place_find_case(place, name, folder, (int)sizeof folder, error);
    return found ? case_open(folder, place->assets, error) : NULL;
}
