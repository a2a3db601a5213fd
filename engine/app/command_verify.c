// casus verify and casus replay: sessions as their examiner sees them.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "store/files.h"
#include "text/transcript.h"


// Opens the case the session names.
static Case *open_case_of(const char *folder, const Place *place, Error *error) {
    char id[128];
    if (!session_scenario_id(folder, id, (int)sizeof id, error)) {
        return NULL;
    }
    return place_open_case(place, id, error);
}


static void print_verdict(const char *folder, const Verdict *verdict, Language language) {
    if (language == LANGUAGE_EN) {
        printf("%s: sound, %s; case %s, %d decisions, %d lines, mark %.16s\n", folder,
               verdict->is_finished ? "finished" : "not finished yet", verdict->scenario,
               verdict->decisions, verdict->lines, verdict->head);
    } else {
        printf("%s: in orde, %s; casus %s, %d beslissingen, %d regels, kenmerk %.16s\n", folder,
               verdict->is_finished ? "afgerond" : "nog niet afgerond", verdict->scenario,
               verdict->decisions, verdict->lines, verdict->head);
    }
}


static int verify_one(const char *folder, const Place *place, Language language) {
    Error error = {.code = ERROR_NONE};
    Verdict verdict;
    Case *opened = open_case_of(folder, place, &error);
    if (!opened) {
        return options_refuse(&error);
    }
    bool ok = session_verify(folder, opened, &verdict, &error);
    case_close(opened);
    if (!ok) {
        return options_refuse(&error);
    }
    print_verdict(folder, &verdict, language);
    return EXIT_GOOD;
}


int command_verify(const Options *options, const Place *place) {
    int worst = EXIT_GOOD;
    if (options->count == 0) {
        Error error;
        error_set(&error, ERROR_USAGE, "verify", "geef een of meer mappen van sessies");
        return options_refuse(&error);
    }
    for (int i = 0; i < options->count; i++) {
        int code = verify_one(options->names[i], place, options->language);
        worst = code > worst ? code : worst;
    }
    return worst;
}


typedef struct Show {
    Language language;
    int step;
} Show;


static void show_event(void *context, const Run *run, const Event *event, int line) {
    Show *show = context;
    (void)line;
    transcript_event(stdout, run->scenario, event, show->language);
    if (run->step != show->step) {
        show->step = run->step;
        transcript_step(stdout, run, show->language);
    }
    if (run->phase == RUN_OVER && event->kind != EVENT_LOOK &&
        event->kind != EVENT_CONSULT) {
        fputc('\n', stdout);
        transcript_score(stdout, run, show->language);
    }
}


int command_replay(const Options *options, const Place *place) {
    Error error;
    if (options->count != 1) {
        error_set(&error, ERROR_USAGE, "replay", "geef precies een map van een sessie");
        return options_refuse(&error);
    }
    Case *opened = open_case_of(options->names[0], place, &error);
    if (!opened) {
        return options_refuse(&error);
    }
    Show show = {options->language, -2};
    Watcher watcher = {&show, show_event};
    bool ok = session_replay(options->names[0], opened, &watcher, &error);
    case_close(opened);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
