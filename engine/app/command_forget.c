// casus forget: everything about one learner; the list first, and then by typing the pseudonym.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "app/own.h"
#include "learner/erase.h"


static void print_list(const EraseList *list, const Options *options, Language language) {
    bool nl = language == LANGUAGE_NL;
    printf(nl ? "Alles over %s in %s:\n" : "Everything about %s in %s:\n", list->player,
           list->data);
    for (int i = 0; i < list->count; i++) {
        printf("  %s  (%s)\n", text_in(list->items[i].what, language), list->items[i].path);
    }
    if (list->count == 0) {
        printf("  %s\n", nl ? "er is niets" : "there is nothing");
    }
    printf("%s\n", nl ? "Wat blijft:" : "What stays:");
    for (int i = 0; i < list->stay_count; i++) {
        printf("  %s\n", text_in(list->stays[i], language));
    }
    if (list->count > 0) {
        printf(nl ? "Er is nog niets verwijderd. Weet je het zeker? Het kan niet worden "
                    "teruggehaald:\n"
                  : "Nothing was erased yet. Are you sure? It cannot be brought back:\n");
        printf("  casus forget%s%s%s%s --execute %s\n", options->data ? " --data " : "",
               options->data ? options->data : "", options->player ? " --player " : "",
               options->player ? options->player : "", list->player);
    }
}


static int execute(const EraseList *list, const char *typed, Language language) {
    EraseOutcome outcome;
    Error error;
    if (strcmp(typed, list->player) != 0) {
        error_set(&error, ERROR_USAGE, "--execute",
                  "hier hoort de schuilnaam van de lijst, %s; er is niets verwijderd",
                  list->player);
        return options_refuse(&error);
    }
    if (!erase_execute(list, typed, &outcome, &error)) {
        return options_refuse(&error);
    }
    printf(language == LANGUAGE_NL ? "Verwijderd: %d. Er is hier niets meer van %s.\n"
                                   : "Erased: %d. Nothing of %s is left here.\n",
           outcome.erased, list->player);
    return EXIT_GOOD;
}


int command_forget(const Options *options, const Place *place) {
    Own own;
    Error error;
    if (options->count > 0) {
        error_set(&error, ERROR_USAGE, options->names[0],
                  "forget kijkt in de map met gegevens; kies die met --data MAP, en wie met "
                  "--player NAAM");
        return options_refuse(&error);
    }
    if (!own_find(&own, options, place, &error)) {
        return options_refuse(&error);
    }
    EraseList *list = erase_list(own.data, own.player, &error);
    if (!list) {
        return options_refuse(&error);
    }
    int code = EXIT_GOOD;
    if (options->execute) {
        code = execute(list, options->execute, own.language);
    } else {
        print_list(list, options, own.language);
    }
    erase_list_free(list);
    return code;
}
