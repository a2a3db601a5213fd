// Pack: making one, adding to it, writing it as a zip that is the same every time.

#include "store/pack.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/memory.h"
#include "store/files.h"


bool pack_has_ending(const char *path) {
    size_t length = strlen(path);
    size_t ending = strlen(PACK_ENDING);
    return length > ending && strcmp(path + length - ending, PACK_ENDING) == 0;
}


Pack *pack_new(void) {
    return memory_new(1, sizeof(Pack));
}


void pack_free(Pack *pack) {
    if (pack) {
        for (int i = 0; i < pack->count; i++) {
            free(pack->files[i].bytes);
        }
        free(pack->files);
        free(pack);
    }
}


static bool refuse(Error *error, const char *name, const char *fault) {
    char shown[PORTABLE_SHOWN_SIZE];
    portable_show(name, shown);
    return error_set(error, ERROR_DAMAGED, shown, "dit bestand %s", fault);
}


static size_t total_length(const Pack *pack) {
    size_t total = 0;
    for (int i = 0; i < pack->count; i++) {
        total += pack->files[i].length;
    }
    return total;
}


bool pack_add(Pack *pack, const char *name, const char *bytes, size_t length, Error *error) {
    const char *fault = portable_fault(name);
    for (int i = 0; i < pack->count && !fault; i++) {
        if (portable_is_same(pack->files[i].name, name)) {
            fault = "staat er twee keer in; hoofdletters maken geen verschil";
        }
    }
    if (!fault && pack->count == PACK_FILES_MAX) {
        fault = "is er een te veel; een casus heeft hoogstens 200 bestanden";
    }
    if (!fault && (length > PACK_FILE_LIMIT || total_length(pack) + length > PACK_WHOLE_LIMIT)) {
        fault = "is te groot (hoogstens 4 MB per bestand en 32 MB samen)";
    }
    fault = fault ? fault : pack_content_fault(name, bytes, length);
    if (fault) {
        return refuse(error, name, fault);
    }
    pack->files = memory_resize(pack->files, (size_t)pack->count + 1, sizeof *pack->files);
    PackFile *file = &pack->files[pack->count++];
    memcpy(file->name, name, strlen(name) + 1);
    file->bytes = memory_new(length + 1, 1);
    memcpy(file->bytes, bytes, length);
    file->length = length;
    return true;
}


const PackFile *pack_find(const Pack *pack, const char *name) {
    for (int i = 0; i < pack->count; i++) {
        if (strcmp(pack->files[i].name, name) == 0) {
            return &pack->files[i];
        }
    }
    return NULL;
}


static int compare_files(const void *a, const void *b) {
    return strcmp(((const PackFile *)a)->name, ((const PackFile *)b)->name);
}


void pack_sort(Pack *pack) {
    if (pack->count > 1) {
        qsort(pack->files, (size_t)pack->count, sizeof *pack->files, compare_files);
    }
}


// ---- Writing ----


// The first day a zip can name, a plain file that all may read: nothing of this machine or moment.
static bool add_entry(zip_t *zip, const char *name, const char *bytes, size_t length) {
    enum { FIRST_DAY = 0x21, PLAIN_FILE = 0100644 };
    zip_source_t *source = zip_source_buffer(zip, bytes, length, 0);
    zip_int64_t at = source ? zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8) : -1;
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    zip_uint64_t index = (zip_uint64_t)at;
    return zip_set_file_compression(zip, index, ZIP_CM_DEFLATE, 9) == 0 &&
           zip_file_set_dostime(zip, index, 0, FIRST_DAY, 0) == 0 &&
           zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX,
                                            (zip_uint32_t)PLAIN_FILE << 16) == 0;
}


static bool read_back(zip_source_t *source, Buffer *out) {
    char part[4096];
    if (zip_source_open(source) != 0) {
        return false;
    }
    zip_int64_t got;
    while ((got = zip_source_read(source, part, sizeof part)) > 0) {
        buffer_add_bytes(out, part, (size_t)got);
    }
    zip_source_close(source);
    return got == 0;
}


static bool fill(zip_t *zip, const Pack *pack, const Buffer *manifest) {
    bool ok = add_entry(zip, PACK_MANIFEST, buffer_text(manifest), manifest->length);
    for (int i = 0; i < pack->count && ok; i++) {
        ok = add_entry(zip, pack->files[i].name, pack->files[i].bytes, pack->files[i].length);
    }
    return ok;
}


bool pack_write(const Pack *pack, Buffer *out, Error *error) {
    Buffer manifest = {0};
    pack_write_manifest(pack, &manifest);
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_TRUNCATE, NULL) : NULL;
    bool ok = zip != NULL;
    if (ok) {
        zip_source_keep(source);
        ok = fill(zip, pack, &manifest);
        if (!ok || zip_close(zip) != 0) {
            zip_discard(zip);
            ok = false;
        }
        ok = ok && read_back(source, out);
    }
    zip_source_free(source);
    buffer_free(&manifest);
    return ok || error_set(error, ERROR_WORLD, pack->id, "inpakken lukt niet");
}


bool pack_unpack(const Pack *pack, const char *folder, Error *error) {
    for (int i = 0; i < pack->count; i++) {
        char path[PATH_MAX_BYTES];
        const PackFile *file = &pack->files[i];
        if (!path_join(path, folder, file->name, error) ||
            !file_replace(path, file->bytes, file->length, error)) {
            return false;
        }
    }
    return true;
}
