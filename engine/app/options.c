// Options: reading words into a struct.

#include "app/options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "app/options_table.h"
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


static bool read_seed(const char *text, uint64_t *seed, Error *error) {
    char *end;
    errno = 0;
    *seed = strtoull(text, &end, 10);
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


static bool read_value(const char *name, const char *text, Options *options, Error *error) {
    long long number = 0;
    if (strcmp(name, "--mode") == 0) {
        return read_mode(text, options, error);
    }
    if (strcmp(name, "--player") == 0) {
        return read_player(text, options, error);
    }
    if (strcmp(name, "--data") == 0) {
        options->data = text;
        return text[0] || error_set(error, ERROR_USAGE, "--data", "geef een map");
    }
    if (strcmp(name, "--to") == 0) {
        options->to = text;
        return true;
    }
    if (strcmp(name, "--out") == 0) {
        options->out = text;
        return text[0] || error_set(error, ERROR_USAGE, "--out", "geef de naam van een bestand");
    }
    if (strcmp(name, "--seed") == 0) {
        options->has_seed = true;
        return read_seed(text, &options->seed, error);
    }
    if (strcmp(name, "--lang") == 0) {
        options->has_language = language_from_code(text, &options->language);
        return options->has_language ||
               error_set(error, ERROR_USAGE, "--lang", "kies nl of en, niet '%s'", text);
    }
    if (strcmp(name, "--runs") == 0) {
        bool ok = read_number(name, text, 1, 100000000, &number, error);
        options->runs = number;
        return ok;
    }
    if (strcmp(name, "--policy") == 0) {
        return policy_from_name(text, &options->policy) ||
               error_set(error, ERROR_USAGE, "--policy", "kies best, worst of random, niet '%s'",
                         text);
    }
    if (strcmp(name, "--html") == 0) {
        options->html = text;
        return text[0] || error_set(error, ERROR_USAGE, name, "geef de naam van een bestand");
    }
    if (strcmp(name, "--db") == 0) {
        options->database = text;
        return text[0] || error_set(error, ERROR_USAGE, name, "geef de naam van een bestand");
    }
    if (strcmp(name, "--threads") == 0) {
        bool ok = read_number(name, text, 1, 16, &number, error);
        options->threads = (int)number;
        return ok;
    }
    if (strcmp(name, "--scale") == 0) {
        bool ok = read_number(name, text, 100, 200, &number, error);
        options->scale = (int)number;
        return ok;
    }
    return read_size(text, options, error);
}


static void set_switch(const char *name, Options *options) {
    options->text = options->text || strcmp(name, "--text") == 0;
    options->automatic = options->automatic || strcmp(name, "--auto") == 0;
    options->dot = options->dot || strcmp(name, "--dot") == 0;
    options->csv = options->csv || strcmp(name, "--csv") == 0;
    options->chain_only = options->chain_only || strcmp(name, "--chain-only") == 0;
    options->json = options->json || strcmp(name, "--json") == 0;
    options->help = options->help || strcmp(name, "--help") == 0;
    options->replace = options->replace || strcmp(name, "--replace") == 0;
    options->version = options->version || strcmp(name, "--version") == 0;
}


static bool read_flag(int count, char **arguments, int *at, Options *options, Error *error) {
    const char *word = strcmp(arguments[*at], "-h") == 0 ? "--help" : arguments[*at];
    const Flag *flag = find_flag(word);
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
