// Pack reading: a zip from anywhere, entry by entry, each checked before it is unfolded and again
// after it.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/pack.h"

enum { RATIO_MAX = 100, RATIO_FROM = 64 * 1024 };  // smaller files may be as dense as they like

typedef struct Reading {
    zip_t *zip;
    Pack *pack;
    char *manifest;
    size_t manifest_length;
    uint64_t total;  // declared so far
    Error *error;
} Reading;


static bool refuse(const Reading *reading, const char *name, const char *fault) {
    char shown[PORTABLE_SHOWN_SIZE];
    portable_show(name, shown);
    return error_set(reading->error, ERROR_DAMAGED, shown, "dit bestand %s", fault);
}


// Entries for links, devices and folders say so in their Unix rights or their DOS marks.
static const char *kind_fault(zip_t *zip, zip_uint64_t index) {
    enum { KINDS = 0170000, PLAIN = 0100000, LINK = 0120000, DOS_FOLDER = 0x10 };
    zip_uint8_t system = 0;
    zip_uint32_t marks = 0;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &marks) != 0) {
        return "is niet te lezen";
    }
    zip_uint32_t kind = marks >> 16 & KINDS;
    if (kind == LINK) {
        return "is een verwijzing naar een ander bestand; die worden niet uitgepakt";
    }
    if ((kind != 0 && kind != PLAIN) || (marks & DOS_FOLDER)) {
        return "is geen gewoon bestand";
    }
    return NULL;
}


static const char *packing_fault(const zip_stat_t *info) {
    const zip_uint64_t NEEDED =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((info->valid & NEEDED) != NEEDED) {
        return "is niet te lezen";
    }
    if (info->encryption_method != ZIP_EM_NONE) {
        return "is versleuteld; een casus heeft geen wachtwoord";
    }
    if (info->comp_method != ZIP_CM_STORE && info->comp_method != ZIP_CM_DEFLATE) {
        return "is op een ongewone manier ingepakt";
    }
    if (info->size > PACK_FILE_LIMIT) {
        return "is te groot (hoogstens 4 MB)";
    }
    if (info->size > RATIO_FROM && info->size / RATIO_MAX > info->comp_size) {
        return "is verdacht sterk ingepakt; uitgepakt wordt het meer dan honderd keer zo groot";
    }
    return NULL;
}


// Unfolds one entry. It ends where it said it would, and its sum is right: both are only known
// when one byte more was asked for.
static char *unfold(const Reading *reading, const char *name, zip_uint64_t index, size_t size) {
    char *bytes = NULL;
    char more;
    zip_file_t *file = zip_fopen_index(reading->zip, index, 0);
    if (!file) {
        refuse(reading, name, "is niet te lezen");
        return NULL;
    }
    bytes = memory_new(size + 1, 1);
    size_t done = 0;
    zip_int64_t got = 0;
    while (done < size && (got = zip_fread(file, bytes + done, size - done)) > 0) {
        done += (size_t)got;
    }
    bool is_whole = done == size && got >= 0;
    zip_int64_t rest = is_whole ? zip_fread(file, &more, 1) : 0;
    zip_fclose(file);
    if (is_whole && rest == 0) {
        return bytes;
    }
    refuse(reading, name,
           rest > 0 ? "is groter dan het zegt te zijn"
                    : "is beschadigd: de controlesom klopt niet of het einde ontbreekt");
    free(bytes);
    return NULL;
}


static bool take_manifest(Reading *reading, char *bytes, size_t length) {
    if (reading->manifest) {
        free(bytes);
        return refuse(reading, PACK_MANIFEST, "staat er twee keer in");
    }
    reading->manifest = bytes;
    reading->manifest_length = length;
    return true;
}


static bool read_entry(Reading *reading, zip_uint64_t index) {
    zip_stat_t info;
    const char *name = zip_get_name(reading->zip, index, ZIP_FL_ENC_RAW);
    if (!name || zip_stat_index(reading->zip, index, ZIP_FL_ENC_RAW, &info) != 0) {
        return refuse(reading, name ? name : "?", "is niet te lezen");
    }
    const char *fault = portable_fault(name);
    fault = fault ? fault : kind_fault(reading->zip, index);
    fault = fault ? fault : packing_fault(&info);
    reading->total += fault ? 0 : info.size;
    if (!fault && reading->total > PACK_WHOLE_LIMIT) {
        fault = "maakt het geheel te groot (hoogstens 32 MB)";
    }
    if (fault) {
        return refuse(reading, name, fault);
    }
    size_t size = (size_t)info.size;
    char *bytes = unfold(reading, name, index, size);
    if (!bytes) {
        return false;
    }
    if (strcmp(name, PACK_MANIFEST) == 0) {
        return take_manifest(reading, bytes, size);
    }
    bool ok = pack_add(reading->pack, name, bytes, size, reading->error);
    free(bytes);
    return ok;
}


static bool read_entries(Reading *reading) {
    zip_int64_t count = zip_get_num_entries(reading->zip, 0);
    if (count > PACK_FILES_MAX + 1) {
        return error_set(reading->error, ERROR_DAMAGED, "",
                         "er zitten %lld bestanden in; een casus heeft er hoogstens %d",
                         (long long)count, PACK_FILES_MAX);
    }
    for (zip_int64_t i = 0; i < count; i++) {
        if (!read_entry(reading, (zip_uint64_t)i)) {
            return false;
        }
    }
    if (!reading->manifest) {
        return error_set(reading->error, ERROR_DAMAGED, "",
                         PACK_MANIFEST " ontbreekt; maak het pakket met casus pack");
    }
    pack_sort(reading->pack);
    return pack_read_manifest(reading->pack, reading->manifest, reading->manifest_length,
                              reading->error);
}


// Messages name the file in the zip first; the place is the zip itself.
static void place_error(const char *path, Error *error) {
    char inside[ERROR_PLACE_MAX];
    snprintf(inside, sizeof inside, "%s", error->place);
    snprintf(error->place, sizeof error->place, "%s", path);
    if (inside[0]) {
        error_add(error, "'%s' in dit pakket", inside);
    }
}


Pack *pack_read(const char *bytes, size_t length, const char *path, Error *error) {
    Reading reading = {.pack = pack_new(), .error = error};
    *error = (Error){.code = ERROR_NONE};
    zip_source_t *source = zip_source_buffer_create(bytes, length, 0, NULL);
    reading.zip =
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, NULL) : NULL;
    bool ok = false;
    if (!reading.zip) {
        zip_source_free(source);
        error_set(error, ERROR_DAMAGED, path,
                  "dit is geen heel .casus-bestand: geen zip, afgebroken of beschadigd; haal het "
                  "opnieuw op");
    } else {
        ok = read_entries(&reading);
        zip_discard(reading.zip);
        if (!ok) {
            place_error(path, error);
        }
    }
    free(reading.manifest);
    if (!ok) {
        pack_free(reading.pack);
        return NULL;
    }
    return reading.pack;
}


Pack *pack_open(const char *path, Error *error) {
    size_t length;
    char *bytes = file_read(path, PACK_WHOLE_LIMIT, &length, error);
    Pack *pack = bytes ? pack_read(bytes, length, path, error) : NULL;
    free(bytes);
    return pack;
}
