// Options: the command line, checked against one table that also prints the help.
#ifndef CASUS_APP_OPTIONS_H
#define CASUS_APP_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/error.h"
#include "base/text.h"
#include "core/decision.h"

enum { OPTIONS_MAX_NAMES = 4096 };

// The four answers of the program to whoever started it.
enum {
    EXIT_GOOD = 0,     // done
    EXIT_PROBLEM = 1,  // the thing examined has problems
    EXIT_USAGE = 2,    // the command line is wrong
    EXIT_WORLD = 3     // file, disk or display
};

typedef struct Options {
    const char *command;  // "play", "list", ...
    const char **names;   // what follows the command: cases, folders
    int count;
    bool text, automatic, json, csv, chain_only, dot, help, version;
    bool stubs, reference;  // api
    bool words;           // debrief
    const char *html, *database;  // files
    const char *json_file, *with;  // portfolio: a file, - is the screen; codes of fields
    const char *others;   // report: the file to make
    bool rescored;        // report: with the corrected key, where there is one
    const char *keep;     // a duration
    const char *execute;  // the name of a list
    int threads;
    bool has_mode, is_exam;
    bool has_seed;
    uint64_t seed;
    bool has_language;
    Language language;
    const char *player;
    const char *at;  // play: id of the scene to begin at
    const char *data;
    const char *to;  // translate: the language
    const char *out;  // pack, graph: the file to make
    const char *corrected;  // rescore: the case, when it is not that of the library
    bool step;        // replay: in the terminal
    bool dry_run;     // rescore: write nothing
    bool replace;     // install: in the place of another version
    long long runs;
    Policy policy;  // POLICY_COUNT: all
    int width, height, scale;  // shots
} Options;

// Reads the arguments; `options->names` points into them. False with an error that says which word
// is wrong.
bool options_read(int count, char **arguments, Options *options, Error *error);
void options_help(FILE *out, Language language);

// The exit code that belongs to an error.
int options_exit_code(const Error *error);

// Prints the error as one line on stderr and answers its exit code.
int options_refuse(const Error *error);

#endif
