// Pack manifest: casus.json, which says which case this is and which files belong to it.

#include <stdio.h>
#include <string.h>

#include "store/json.h"
#include "store/pack.h"

static const char FORMAT[] = "casus-pack/1";


static void sum(const PackFile *file, char hex[SHA256_HEX_SIZE]) {
    Sha256 *hash = sha256_new();
    sha256_start(hash);
    sha256_add(hash, file->bytes, file->length);
    sha256_end(hash, hex);
    sha256_free(hash);
}


void pack_write_manifest(const Pack *pack, Buffer *out) {
    char hex[SHA256_HEX_SIZE];
    json_open(out, NULL, '{');
    json_add_member(out, "format", FORMAT);
    json_add_member(out, "id", pack->id);
    json_add_member(out, "version", pack->version);
    json_add_member(out, "hash", pack->hash);
    json_add_member(out, "engine", pack->engine);
    json_open(out, "files", '[');
    for (int i = 0; i < pack->count; i++) {
        sum(&pack->files[i], hex);
        json_open(out, NULL, '{');
        json_add_member(out, "name", pack->files[i].name);
        json_add_number(out, "size", (long long)pack->files[i].length);
        json_add_member(out, "sha256", hex);
        json_close(out, '}');
    }
    json_close(out, ']');
    json_close(out, '}');
    buffer_add(out, "\n");
}


static bool fail(Error *error, const char *text) {
    return error_set(error, ERROR_DAMAGED, PACK_MANIFEST, "%s", text);
}


static bool is_hash(const char *text) {
    return strlen(text) == SHA256_HEX_SIZE - 1 &&
           strspn(text, "0123456789abcdef") == SHA256_HEX_SIZE - 1;
}


static bool read_case(Pack *pack, const Json *json, Error *error) {
    const char *format = json_string(json, "format");
    if (!format || strncmp(format, "casus-pack/", 11) != 0) {
        return fail(error, "hier staat niet in welke casus dit is");
    }
    if (strcmp(format, FORMAT) != 0) {
        return fail(error, "dit pakket is voor een nieuwere Casus; werk Casus eerst bij");
    }
    if (!json_copy(json, "id", pack->id, sizeof pack->id) || portable_fault(pack->id) ||
        !json_copy(json, "version", pack->version, sizeof pack->version) || !pack->version[0] ||
        !json_copy(json, "hash", pack->hash, sizeof pack->hash) || !is_hash(pack->hash) ||
        !json_copy(json, "engine", pack->engine, sizeof pack->engine)) {
        return fail(error, "id, version, hash of engine ontbreekt of klopt niet");
    }
    return true;
}


// The files of the pack and the list are both sorted, so they go side by side.
static bool check_files(const Pack *pack, const Json *files, Error *error) {
    char hex[SHA256_HEX_SIZE];
    const Json *item = json_first(files);
    for (int i = 0; i < pack->count; i++, item = json_next(item)) {
        const PackFile *file = &pack->files[i];
        const char *name = item ? json_string(item, "name") : NULL;
        const char *expected = item ? json_string(item, "sha256") : NULL;
        if (!name || !expected || strcmp(name, file->name) != 0) {
            return error_set(error, ERROR_DAMAGED, file->name,
                             "dit bestand staat niet in " PACK_MANIFEST);
        }
        sum(file, hex);
        if (strcmp(hex, expected) != 0) {
            return error_set(error, ERROR_DAMAGED, file->name,
                             "dit bestand is na het inpakken veranderd");
        }
    }
    return !item || fail(error, "er ontbreekt een bestand dat hier genoemd wordt");
}


bool pack_read_manifest(Pack *pack, const char *bytes, size_t length, Error *error) {
    Json *json = json_parse(bytes, length, error);
    if (!json) {
        return fail(error, "dit is geen geldige JSON");
    }
    bool ok = read_case(pack, json, error) &&
              check_files(pack, json_member(json, "files"), error);
    json_free(json);
    return ok;
}
