// Casus: one program with subcommands. Here they are found; what they do is in command_*.c.

#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "app/commands.h"

typedef struct Subcommand {
    const char *name;
    int (*run)(const Options *options, const Place *place);
} Subcommand;

static const Subcommand SUBCOMMANDS[] = {
    {"play", command_play},
    {"list", command_list},
    {"new", command_new},
    {"api", command_api},
    {"check", command_check},
    {"explain", command_explain},
    {"test", command_test},
    {"simulate", command_simulate},
    {"graph", command_graph},
    {"translate", command_translate},
    {"pack", command_pack},
    {"install", command_install},
    {"replay", command_replay},
    {"verify", command_verify},
    {"rescore", command_rescore},
    {"debrief", command_debrief},
    {"progress", command_progress},
    {"portfolio", command_portfolio},
    {"forget", command_forget},
    {"report", command_report},
    {"collect", command_collect},
    {"purge", command_purge},
    {"shots", command_shots},
    {"bench", command_bench},
    {NULL, NULL},
};


int main(int count, char **arguments) {
    Options options;
    Place place;
    Error error;
    signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error of one write, not the end of the program
    signal(SIGXFSZ, SIG_IGN);  // as is a file that may not grow
    place_find(&place, arguments[0]);
    if (!options_read(count, arguments, &options, &error)) {
        return options_refuse(&error);
    }
    if (options.version) {
        printf("casus %s\n", CASUS_VERSION);
        return EXIT_GOOD;
    }
    if (options.help) {
        options_help(stdout, options.language);
        return EXIT_GOOD;
    }
    place_find_installed(&place, options.data);
    for (const Subcommand *subcommand = SUBCOMMANDS; subcommand->name; subcommand++) {
        if (strcmp(subcommand->name, options.command) == 0) {
            return subcommand->run(&options, &place);
        }
    }
    check_failed("every command has a function", __FILE__, __LINE__);
}
