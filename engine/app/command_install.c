// casus install: a .casus file from somebody else, checked to the last byte, becomes one of the
// player's cases.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "session/parcel.h"
#include "store/files.h"


static void tell_dutch(const ParcelDone *done) {
    if (done->outcome == PARCEL_SAME) {
        printf("%s: deze casus was er al, versie %s\n", done->id, done->version);
        return;
    }
    if (done->outcome == PARCEL_REPLACED) {
        printf("%s: versie %s is nu versie %s\n", done->id, done->before, done->version);
        printf("Sessies van de oude versie zijn bewaard. Past er een niet meer, dan zegt Casus dat "
               "bij het openen.\n");
    } else {
        printf("%s: geïnstalleerd, versie %s\n", done->id, done->version);
    }
    printf("Spelen: casus play %s\n", done->id);
}


static void tell_english(const ParcelDone *done) {
    if (done->outcome == PARCEL_SAME) {
        printf("%s: this case was there already, version %s\n", done->id, done->version);
        return;
    }
    if (done->outcome == PARCEL_REPLACED) {
        printf("%s: version %s is now version %s\n", done->id, done->before, done->version);
        printf("Sessions of the old version are kept. When one no longer fits, Casus says so when "
               "it is opened.\n");
    } else {
        printf("%s: installed, version %s\n", done->id, done->version);
    }
    printf("Play: casus play %s\n", done->id);
}


int command_install(const Options *options, const Place *place) {
    Error error;
    ParcelDone done;
    char data[PATH_MAX_BYTES];
    if (options->count != 1) {
        error_set(&error, ERROR_USAGE, "install",
                  "geef precies een bestand: casus install mijn-casus" PACK_ENDING);
        return options_refuse(&error);
    }
    // Without a place to keep it the reason is told, and nothing is opened.
    if (!data_folder(options->data, place->program, data, &error)) {
        return options_refuse(&error);
    }
    ParcelPlace where = {place->installed, place->library, place->assets};
    if (!parcel_install(options->names[0], &where, options->replace, &done, &error)) {
        return options_refuse(&error);
    }
    (options->language == LANGUAGE_NL ? tell_dutch : tell_english)(&done);
    return EXIT_GOOD;
}
