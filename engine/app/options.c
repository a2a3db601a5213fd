// Options: reading words into a struct.

#include "app/options.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "app/options_table.h"
#include "base/date.h"
#include "base/utf8.h"
#include "store/settings.h"

static const Command *find_command(const char *name) {
    for (const Command *command = COMMANDS; command->name; command++) {
        if (strcmp(command->name, name) == 0) {
            return command;
        }
    }
    return NULL;
}


static const Flag *find_flag(const char *name) {
    for (const Flag *flag = FLAGS; flag->name; flag++) {
        if (strcmp(flag->name, name) == 0) {
            return flag;
        }
    }
    return NULL;
}


static bool knows(const Flag *flag, const char *command) {
    size_t length = strlen(command);
    if (!flag->commands) {
        return true;
    }
    for (const char *at = flag->commands; (at = strstr(at, command)) != NULL; at += length) {
        if ((at == flag->commands || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0')) {
            return true;
        }
    }
    return false;
}


// A flag may mean one thing for one command and another for the rest.
static const Flag *find_flag_of(const char *name, const char *command) {
    for (const Flag *flag = FLAGS; flag->name; flag++) {
        if (strcmp(flag->name, name) == 0 && knows(flag, command)) {
            return flag;
        }
    }
    return find_flag(name);
}


static bool unknown_flag(const char *word, Error *error) {
    const Flag *nearest = NULL;
    int distance = 4;
    for (const Flag *flag = FLAGS; flag->name; flag++) {
        int apart = utf8_distance(flag->name, word);
        if (apart < distance) {
            distance = apart;
            nearest = flag;
        }
    }
    if (nearest) {
        return error_set(error, ERROR_USAGE, word,
                         "deze optie bestaat niet; bedoel je %s? Zie casus --help", nearest->name);
    }
    return error_set(error, ERROR_USAGE, word, "deze optie bestaat niet; zie casus --help");
}


static bool read_number(const char *name, const char *text, long long least, long long most,
                        long long *number, Error *error) {
    char *end;
    errno = 0;
    *number = strtoll(text, &end, 10);
    if (text[0] == '\0' || *end || errno != 0 || *number < least || *number > most) {
        return error_set(error, ERROR_USAGE, name,
                         "verwacht een heel getal van %lld tot en met %lld, niet '%s'", least, most,
                         text);
    }
    return true;
}


static bool read_seed(const char *text, Options *options, Error *error) {
    char *end;
    errno = 0;
    options->has_seed = true;
    options->seed = strtoull(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || *end || errno != 0) {
        return error_set(error, ERROR_USAGE, "--seed", "verwacht een heel getal vanaf 0, niet '%s'",
                         text);
    }
    return true;
}


static bool read_size(const char *text, Options *options, Error *error) {
    char rest;
    if (sscanf(text, "%dx%d%c", &options->width, &options->height, &rest) != 2 ||
        options->width < 640 || options->width > 7680 || options->height < 480 ||
        options->height > 4320) {
        return error_set(error, ERROR_USAGE, "--size",
                         "verwacht breedte x hoogte, zoals 1280x800, niet '%s'", text);
    }
    return true;
}


static bool read_mode(const char *text, Options *options, Error *error) {
    options->has_mode = true;
    options->is_exam = strcmp(text, "exam") == 0;
    if (!options->is_exam && strcmp(text, "practice") != 0) {
        return error_set(error, ERROR_USAGE, "--mode", "kies practice of exam, niet '%s'", text);
    }
    return true;
}


static bool read_player(const char *text, Options *options, Error *error) {
    options->player = text;
    if (!settings_is_pseudonym(text)) {
        return error_set(
            error, ERROR_USAGE, "--player",
            "kies een schuilnaam van letters, cijfers, - en _ (hoogstens 40); geen naam of "
            "e-mailadres");
    }
    return true;
}


static bool read_whole(const char *name, const char *text, int least, int most, int *value,
                       Error *error) {
    long long number = 0;
    if (!read_number(name, text, least, most, &number, error)) {
        return false;
    }
    *value = (int)number;
    return true;
}


static bool read_runs(const char *text, Options *options, Error *error) {
    return read_number("--runs", text, 1, 100000000, &options->runs, error);
}


static bool read_threads(const char *text, Options *options, Error *error) {
    return read_whole("--threads", text, 1, 16, &options->threads, error);
}


static bool read_scale(const char *text, Options *options, Error *error) {
    return read_whole("--scale", text, 100, 200, &options->scale, error);
}


static bool read_language(const char *text, Options *options, Error *error) {
    options->has_language = language_from_code(text, &options->language);
    return options->has_language ||
           error_set(error, ERROR_USAGE, "--lang", "kies nl of en, niet '%s'", text);
}


static bool read_policy(const char *text, Options *options, Error *error) {
    return policy_from_name(text, &options->policy) ||
           error_set(error, ERROR_USAGE, "--policy", "kies best, worst of random, niet '%s'",
                     text);
}


static bool read_keep(const char *text, Options *options, Error *error) {
    Duration unused;
    options->keep = text;
    return duration_from_iso(text, &unused) ||
           error_set(error, ERROR_USAGE, "--keep",
                     "verwacht hoe lang, als P1Y (een jaar) of P6M (zes maanden), niet '%s'", text);
}


typedef struct Reader {
    const char *flag;
    bool (*read)(const char *text, Options *options, Error *error);
} Reader;

static const Reader READERS[] = {
    {"--mode", read_mode},       {"--player", read_player}, {"--seed", read_seed},
    {"--lang", read_language},   {"--runs", read_runs},     {"--policy", read_policy},
    {"--threads", read_threads}, {"--scale", read_scale},   {"--size", read_size},
    {"--keep", read_keep},       {NULL, NULL},
};

// Flags whose value is taken as it is.
typedef struct Words {
    const char *flag;
    size_t offset;       // of the member of Options
    const char *wanted;  // what to give when it is empty
} Words;

static const Words WORDS[] = {
    {"--data", offsetof(Options, data), "geef een map"},
    {"--at", offsetof(Options, at), "geef de naam van een scene"},
    {"--to", offsetof(Options, to), "geef een taal"},
    {"--out", offsetof(Options, out), "geef de naam van een bestand"},
    {"--html", offsetof(Options, html), "geef de naam van een bestand"},
    {"--db", offsetof(Options, database), "geef de naam van een bestand"},
    {"--others", offsetof(Options, others), "geef de naam van een bestand"},
    {"--json", offsetof(Options, json_file), "geef de naam van een bestand"},
    {"--with", offsetof(Options, with), "geef onderdelen met komma's ertussen"},
    {"--case", offsetof(Options, corrected), "geef een casus"},
    {"--execute", offsetof(Options, execute), "geef de naam van de lijst"},
    {NULL, 0, NULL},
};


static bool read_value(const char *name, const char *text, Options *options, Error *error) {
    for (const Words *words = WORDS; words->flag; words++) {
        if (strcmp(words->flag, name) == 0) {
            const char **member = (const char **)(void *)((char *)options + words->offset);
            *member = text;
            return text[0] || error_set(error, ERROR_USAGE, name, "%s", words->wanted);
        }
    }
    for (const Reader *reader = READERS; reader->flag; reader++) {
        if (strcmp(reader->flag, name) == 0) {
            return reader->read(text, options, error);
        }
    }
    check_failed("every flag with a value has a reader", __FILE__, __LINE__);
}


static void set_switch(const char *name, Options *options) {
    options->text = options->text || strcmp(name, "--text") == 0;
    options->automatic = options->automatic || strcmp(name, "--auto") == 0;
    options->dot = options->dot || strcmp(name, "--dot") == 0;
    options->words = options->words || strcmp(name, "--words") == 0;
    options->csv = options->csv || strcmp(name, "--csv") == 0;
    options->chain_only = options->chain_only || strcmp(name, "--chain-only") == 0;
    options->rescored = options->rescored || strcmp(name, "--rescored") == 0;
    options->stubs = options->stubs || strcmp(name, "--stubs") == 0;
    options->reference = options->reference || strcmp(name, "--reference") == 0;
    options->json = options->json || strcmp(name, "--json") == 0;
    options->help = options->help || strcmp(name, "--help") == 0;
    options->replace = options->replace || strcmp(name, "--replace") == 0;
    options->dry_run = options->dry_run || strcmp(name, "--dry-run") == 0;
    options->step = options->step || strcmp(name, "--step") == 0;
    options->version = options->version || strcmp(name, "--version") == 0;
}


static bool read_flag(int count, char **arguments, int *at, Options *options, Error *error) {
    const char *word = strcmp(arguments[*at], "-h") == 0 ? "--help" : arguments[*at];
    const Flag *flag = find_flag_of(word, options->command);
    if (!flag) {
        return unknown_flag(word, error);
    }
    if (!knows(flag, options->command)) {
        return error_set(error, ERROR_USAGE, word,
                         "deze optie hoort niet bij casus %s; zie casus --help", options->command);
    }
    if (!flag->value) {
        set_switch(flag->name, options);
        return true;
    }
    if (*at + 1 >= count) {
        return error_set(error, ERROR_USAGE, word, "hierachter hoort %s", flag->value);
    }
    (*at)++;
    return read_value(flag->name, arguments[*at], options, error);
}


// The first word that is no flag (nor the value of one), when it is a command.
static int find_command_word(int count, char **arguments) {
    for (int i = 1; i < count; i++) {
        const Flag *flag = find_flag(arguments[i]);
        if (flag && flag->value) {
            i++;
        } else if (arguments[i][0] != '-') {
            return find_command(arguments[i]) ? i : 0;
        }
    }
    return 0;
}


bool options_read(int count, char **arguments, Options *options, Error *error) {
    *options = (Options){.runs = 1000,
                         .policy = POLICY_COUNT,
                         .width = 1280,
                         .height = 800,
                         .scale = 100,
                         .threads = 2,
                         .seed = 1};
    for (int i = 1; i < count; i++) {
        if (!utf8_is_valid(arguments[i], strlen(arguments[i]))) {
            return error_set(error, ERROR_USAGE, "casus",
                             "argument %d is geen leesbare tekst (UTF-8)", i);
        }
    }
    int command = find_command_word(count, arguments);
    options->command = command > 0 ? arguments[command] : "play";
    options->names =
        (const char **)(void *)arguments;  // filled from the front: never past what was read
    for (int i = 1; i < count; i++) {
        if (i == command) {
            continue;
        }
        if (arguments[i][0] == '-' && arguments[i][1]) {
            if (!read_flag(count, arguments, &i, options, error)) {
                return false;
            }
        } else if (options->count < OPTIONS_MAX_NAMES) {
            options->names[options->count++] = arguments[i];
        }
    }
    return true;
}


void options_help(FILE *out, Language language) {
    bool nl = language == LANGUAGE_NL;
    fprintf(out, "Casus %s - %s\n\n", CASUS_VERSION,
            nl ? "leren classificeren, waarderen en vernietigen door het te doen"
               : "learn to classify, appraise and destroy records by doing it");
    for (const Command *command = COMMANDS; command->name; command++) {
        fprintf(out, "  %-28s %s\n", command->usage, text_in(command->help, language));
    }
    fprintf(out, "\n%s\n", nl ? "Opties:" : "Options:");
    for (const Flag *flag = FLAGS; flag->name; flag++) {
        fprintf(out, "  %-10s %-18s %s\n", flag->name, flag->value ? flag->value : "",
                text_in(flag->help, language));
    }
    fprintf(
        out, "\n%s\n",
        nl ? "CASUS is een naam uit casus list of een map. Uitkomst: 0 goed, 1 er is iets mis "
             "met wat bekeken is,\n"
             "2 verkeerd aangeroepen, 3 bestand, schijf of scherm werkt niet mee."
           : "CASUS is a name from casus list or a folder. Exit code: 0 good, 1 the thing "
             "examined has problems,\n"
             "2 wrong use, 3 file, disk or display failed.");
}


int options_exit_code(const Error *error) {
    switch (error->code) {
    case ERROR_USAGE:
        return EXIT_USAGE;
    case ERROR_WORLD:
        return EXIT_WORLD;
    case ERROR_NONE:
        return EXIT_GOOD;
    default:
        return EXIT_PROBLEM;
    }
}


int options_refuse(const Error *error) {
    char line[ERROR_TEXT_MAX + ERROR_PLACE_MAX + 32];
    error_print(error, line, (int)sizeof line);
    fprintf(stderr, "casus: %s\n", line);
    return options_exit_code(error);
}
