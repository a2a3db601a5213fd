// casus purge: the list of sessions that may go, and carrying it out by its name.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "report/purge.h"
#include "store/files.h"
#include "store/settings.h"


static void print_list(const PurgeList *list, Language language) {
    bool nl = language == LANGUAGE_NL;
    printf(nl ? "Lijst %s: %d sessies waarvan de bewaartermijn (%s) voorbij is\n"
              : "List %s: %d sessions whose retention term (%s) is over\n",
           list->name, list->count, list->keep);
    for (int i = 0; i < list->count; i++) {
        const PurgeSession *session = &list->sessions[i];
        char last[DATE_TEXT_SIZE];
        char due[DATE_TEXT_SIZE];
        date_to_dutch(session->last, last);
        date_to_dutch(session->due, due);
        printf(nl ? "  %.8s  %-32s laatst %s, mag weg vanaf %s%s\n"
                  : "  %.8s  %-32s last %s, may go from %s%s\n",
               session->registration, session->scenario, last, due,
               !session->is_damaged ? ""
               : nl                 ? " (beschadigd)"
                                    : " (damaged)");
    }
    printf(nl ? "Blijven staan: %d binnen de termijn, %d zonder leesbare datum\n"
              : "Kept: %d within the term, %d without a date that can be read\n",
           list->kept, list->unreadable);
}


static int execute(const char *data, const PurgeList *list, const Options *options) {
    PurgeOutcome outcome;
    Error error;
    char timestamp[TIMESTAMP_SIZE];
    if (strcmp(options->execute, list->name) != 0) {
        error_set(&error, ERROR_USAGE, "--execute",
                  "de lijst van vandaag heet %s; er is niets vernietigd", list->name);
        return options_refuse(&error);
    }
    timestamp_write(place_now(NULL), timestamp);
    if (!purge_execute(data, list, timestamp, &outcome, &error)) {
        return options_refuse(&error);
    }
    printf(options->language == LANGUAGE_NL
               ? "%d sessies vernietigd, %d niet gelukt. Verklaring: %s\n"
               : "%d sessions destroyed, %d failed. Declaration: %s\n",
           outcome.destroyed, outcome.failed, outcome.declaration);
    if (outcome.editions > 0) {
        printf(options->language == LANGUAGE_NL
                   ? "%d uitgaven van casussen die geen sessie meer nodig heeft, zijn ook weg\n"
                   : "%d editions of cases that no session needs any more are gone too\n",
               outcome.editions);
    }
    if (outcome.editions_left.code != ERROR_NONE) {
        error_add(&outcome.editions_left, "uitgaven van casussen blijven staan");
        return options_refuse(&outcome.editions_left);
    }
    return outcome.failed > 0 ? EXIT_WORLD : EXIT_GOOD;
}


int command_purge(const Options *options, const Place *place) {
    char data[PATH_MAX_BYTES];
    Settings settings;
    PurgeList list = {.count = 0};
    Error error;
    bool is_damaged;
    if (options->count > 0) {
        error_set(&error, ERROR_USAGE, options->names[0],
                  "purge kijkt in de map met gegevens; kies die met --data MAP");
        return options_refuse(&error);
    }
    if (!data_folder(options->data, place->program, data, &error)) {
        return options_refuse(&error);
    }
    settings_load(data, &settings, &is_damaged);
    Date today = (Date)(place_now(NULL) / 86400000);
    if (!purge_list(data, today, options->keep ? options->keep : settings.keep, &list, &error)) {
        purge_list_free(&list);
        return options_refuse(&error);
    }
    int code = EXIT_GOOD;
    if (options->execute) {
        code = execute(data, &list, options);
    } else {
        print_list(&list, options->language);
        if (list.count > 0) {
            printf(options->language == LANGUAGE_NL
                       ? "Er is nog niets vernietigd. Akkoord? casus purge --execute %s\n"
                       : "Nothing was destroyed yet. Agreed? casus purge --execute %s\n",
                   list.name);
        }
    }
    purge_list_free(&list);
    return code;
}
