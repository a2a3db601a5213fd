// casus pack: a case as one file to hand over.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "session/parcel.h"
#include "store/files.h"


// The file to make: --out, or the name and version of the case in the present folder.
static const char *file_to_make(const Options *options, const Pack *pack, char *room, size_t size) {
    if (options->out) {
        return options->out;
    }
    snprintf(room, size, "%s" PACK_ENDING, pack->id);
    return room;
}


static void tell(const char *path, const Pack *pack, size_t length, const Buffer *left_out,
                 Language language) {
    bool nl = language == LANGUAGE_NL;
    printf(nl ? "%s: casus %s, versie %s, %d bestanden, %zu kB\n"
              : "%s: case %s, version %s, %d files, %zu kB\n",
           path, pack->id, pack->version, pack->count, (length + 1023) / 1024);
    if (left_out->length > 0) {
        printf("%s\n%s", nl ? "Niet meegenomen:" : "Left out:", left_out->text);
    }
}


static bool pack_case(const Options *options, const Place *place, Error *error) {
    char folder[PLACE_PATH_MAX];
    char room[PATH_MAX_BYTES];
    Buffer left_out = {0};
    Buffer bytes = {0};
    if (!place_find_case(place, options->names[0], folder, (int)sizeof folder, error)) {
        return false;
    }
    Pack *pack = parcel_make(folder, place->assets, CASUS_VERSION, &left_out, error);
    bool ok = pack && pack_write(pack, &bytes, error);
    if (ok) {
        const char *path = file_to_make(options, pack, room, sizeof room);
        ok = file_replace(path, bytes.text, bytes.length, error);
        if (ok) {
            tell(path, pack, bytes.length, &left_out, options->language);
        }
    }
    pack_free(pack);
    buffer_free(&bytes);
    buffer_free(&left_out);
    return ok;
}


int command_pack(const Options *options, const Place *place) {
    Error error;
    if (options->count != 1) {
        error_set(&error, ERROR_USAGE, "pack", "geef precies een casus: casus pack mijn-casus");
        return options_refuse(&error);
    }
    // So that a slip of the keyboard never writes over a file of the case itself.
    if (options->out && !pack_has_ending(options->out)) {
        error_set(&error, ERROR_USAGE, "--out", "het bestand heet iets" PACK_ENDING ", niet '%s'",
                  options->out);
        return options_refuse(&error);
    }
    return pack_case(options, place, &error) ? EXIT_GOOD : options_refuse(&error);
}
