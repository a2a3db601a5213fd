// Text: the loop of printing, asking and acting.

#include "text/text.h"

#include <ctype.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "text/lines.h"

enum { INPUT_MAX = 4096 };

typedef struct Terminal {
    const Host *host;
    FILE *in;
    FILE *out;
    Lines *now;
    Lines *before;
    bool can_poll;  // what the input holds is seen by poll() too
    bool is_live;   // a case that somebody can edit
} Terminal;


static const View *view_of(const Terminal *terminal) {
    return terminal->host->view(terminal->host->context);
}


static bool is_dutch(const Terminal *terminal) {
    return view_of(terminal)->language == LANGUAGE_NL;
}


static void say(const Terminal *terminal, const char *dutch, const char *english) {
    fprintf(terminal->out, "%s\n", is_dutch(terminal) ? dutch : english);
}


static void print_help(const Terminal *terminal) {
    say(terminal,
        "Typ een nummer om iets te kiezen. Typ een nummer en tekst om een veld in te vullen, "
        "zoals: 4 31-12-2023.\n"
        "Alleen Enter: verder. Woorden: stukken, naslag, notities, instellingen, plek, terugnemen, "
        "terug, herhaal, help, stop.",
        "Type a number to choose something. Type a number and text to fill in a field, such as: "
        "4 31-12-2023.\n"
        "Enter alone: continue. Words: records, reference, notes, settings, place, undo, back, "
        "repeat, help, stop.");
    if (terminal->is_live) {
        say(terminal, "Voor wie de casus schrijft: auteur, bewerk. Wat je opslaat, komt vanzelf.",
            "For who writes the case: author, edit. What you save comes by itself.");
    }
    if (view_find(view_of(terminal), "replay/next") != NODE_NONE) {
        say(terminal, "Je kijkt een sessie terug: volgende, vorige. Alleen Enter: volgende.",
            "You look back at a session: next, previous. Enter alone: next.");
    }
}


static void swap_lines(Terminal *terminal) {
    Lines *held = terminal->before;
    terminal->before = terminal->now;
    terminal->now = held;
    arena_clear(terminal->now->arena);
    lines_make(terminal->now, view_of(terminal));
}


// True when so much is different that the whole screen is read again.
static bool is_new_screen(const Terminal *terminal) {
    int same = 0;
    for (int i = 0; i < terminal->now->count; i++) {
        same += lines_find(terminal->before, terminal->now->list[i].id) != NULL;
    }
    return same * 2 < terminal->now->count;
}


static void print_screen(Terminal *terminal, bool is_whole) {
    swap_lines(terminal);
    is_whole = is_whole || is_new_screen(terminal);
    if (is_whole) {
        fputc('\n', terminal->out);
    }
    for (int i = 0; i < terminal->now->count; i++) {
        const Line *line = &terminal->now->list[i];
        const char *old = is_whole ? NULL : lines_find(terminal->before, line->id);
        if (!old || strcmp(old, line->text) != 0) {
            fprintf(terminal->out, "%s\n", line->text);
        }
    }
}


static int find_flag(const View *view, unsigned flag, Role region) {
    for (int at = 0; at != NODE_NONE; at = view_next(view, at)) {
        const Node *node = &view->nodes[at];
        if ((node->flags & flag) &&
            (node->parent == NODE_NONE || view->nodes[node->parent].role == region)) {
            return at;
        }
    }
    return NODE_NONE;
}


static void press(const Terminal *terminal, int node) {
    if (node != NODE_NONE) {
        terminal->host->press(terminal->host->context, node);
    }
}


typedef struct Word {
    const char *dutch;
    const char *english;
    const char *node;
} Word;

static const Word WORDS[] = {{"stukken", "records", "pane/records"},
                             {"naslag", "reference", "pane/reference"},
                             {"notities", "notes", "pane/notes"},
                             {"instellingen", "settings", "pane/settings"},
                             {"plek", "place", "home"},
                             {"terugnemen", "undo", "undo"},
                             {"bewerk", "edit", "tools/edit"},
                             {"vorige", "previous", "replay/previous"},
                             {"volgende", "next", "replay/next"},
                             {NULL, NULL, NULL}};


static bool is_word(const char *input, const char *dutch, const char *english) {
    return strcmp(input, dutch) == 0 || strcmp(input, english) == 0;
}


static bool act_on_word(Terminal *terminal, const char *input, bool *is_whole) {
    const View *view = view_of(terminal);
    for (const Word *word = WORDS; word->dutch; word++) {
        if (is_word(input, word->dutch, word->english)) {
            int node = view_find(view, word->node);
            if (node == NODE_NONE) {
                say(terminal, "Dat kan hier niet.", "That is not possible here.");
            }
            press(terminal, node);
            return true;
        }
    }
    if (is_word(input, "auteur", "author") && terminal->host->author) {
        terminal->host->author(terminal->host->context);
        return true;
    }
    if (is_word(input, "terug", "back")) {
        int node = view_find(view, "tools/accept");
        node = node != NODE_NONE ? node : find_flag(view, NODE_CANCEL, ROLE_ACTIONS);
        if (node == NODE_NONE) {
            say(terminal, "Terug kan hier niet.", "There is no way back here.");
        }
        press(terminal, node);
        return true;
    }
    if (is_word(input, "herhaal", "repeat")) {
        *is_whole = true;
        return true;
    }
    if (is_word(input, "help", "?")) {
        print_help(terminal);
        return true;
    }
    return false;
}


static bool act_on_number(Terminal *terminal, const char *input) {
    char *rest;
    long number = strtol(input, &rest, 10);
    if (rest == input || (*rest && *rest != ' ') || number < 1 || number > terminal->now->numbers) {
        return false;
    }
    int node = terminal->now->numbered[number];
    while (*rest == ' ') {
        rest++;
    }
    if (view_of(terminal)->nodes[node].flags & NODE_TYPABLE) {
        if (!*rest) {
            say(terminal, "Typ achter het nummer wat er moet staan.",
                "Type behind the number what should be there.");
            return true;
        }
        terminal->host->type(terminal->host->context, node, rest);
        return true;
    }
    press(terminal, node);
    return true;
}


// Reads one line. Of a line that does not fit the rest is thrown away, so that it is not taken for
// another answer. False at the end of the input.
static bool read_line(FILE *in, char input[INPUT_MAX], bool *is_cut) {
    char *last = &input[INPUT_MAX - 2];
    *is_cut = false;
    *last = '\0';
    if (!fgets(input, INPUT_MAX, in)) {
        return false;
    }
    if (*last && *last != '\n') {
        int byte = fgetc(in);
        *is_cut = byte != '\n' && byte != EOF;
        while (byte != '\n' && byte != EOF) {
            byte = fgetc(in);
        }
    }
    return true;
}


// Takes line end and spaces off; false for what is not text.
static bool tidy_input(char *input) {
    size_t length = strcspn(input, "\r\n");
    input[length] = '\0';
    while (length > 0 && input[length - 1] == ' ') {
        input[--length] = '\0';
    }
    return utf8_is_valid(input, length);
}


// False when the learner stops.
static bool act(Terminal *terminal, char *input, bool *is_whole) {
    if (!tidy_input(input)) {
        say(terminal, "Dit is geen leesbare tekst (UTF-8).", "This is not readable text (UTF-8).");
        return true;
    }
    if (is_word(input, "stop", "quit")) {
        return false;
    }
    if (!input[0]) {
        int next = find_flag(view_of(terminal), NODE_PRIMARY, ROLE_ACTIONS);
        // Who looks back at a session has the way on beside the screen.
        press(terminal, next != NODE_NONE ? next
                                          : find_flag(view_of(terminal), NODE_PRIMARY, ROLE_ROW));
        return true;
    }
    if (!act_on_word(terminal, input, is_whole) && !act_on_number(terminal, input)) {
        say(terminal, "Dat begrijp ik niet. Typ een nummer uit de lijst, of help.",
            "I do not understand that. Type a number from the list, or help.");
    }
    return true;
}


// A case that is being played was saved; at home the list of cases goes on being read.
static void say_what_changed(const Terminal *terminal) {
    if (view_find(view_of(terminal), "home/tabs") == NODE_NONE) {
        say(terminal, "\n(De casus is opgeslagen.)", "\n(The case was saved.)");
    } else {
        fputc('\n', terminal->out);
    }
}


// Looks now and then whether something became otherwise, until there is something to read.
static void wait_for_input(Terminal *terminal) {
    const Host *host = terminal->host;
    for (int ready = 0; terminal->can_poll && ready == 0;) {
        struct pollfd input = {.fd = fileno(terminal->in), .events = POLLIN};
        bool is_changed = false;
        int wait = host->poll(host->context, &is_changed);
        if (is_changed) {
            say_what_changed(terminal);
            print_screen(terminal, false);
            fputs("> ", terminal->out);
            fflush(terminal->out);
        }
        ready = wait < 0 ? 1 : poll(&input, 1, wait);
    }
}


// What the input holds must be seen by the system too, not lie in a buffer of ours.
static void begin_poll(Terminal *terminal) {
    const Host *host = terminal->host;
    bool is_changed = false;
    terminal->can_poll =
        host->poll && fileno(terminal->in) >= 0 && setvbuf(terminal->in, NULL, _IONBF, 0) == 0;
    terminal->is_live = terminal->can_poll && host->poll(host->context, &is_changed) >= 0;
}


void text_run(const Host *host, FILE *in, FILE *out) {
    Terminal terminal = {.host = host,
                         .in = in,
                         .out = out,
                         .now = memory_new(1, sizeof(Lines)),
                         .before = memory_new(1, sizeof(Lines))};
    char input[INPUT_MAX];
    bool is_whole = true;
    bool is_cut;
    terminal.now->arena = arena_new();
    terminal.before->arena = arena_new();
    begin_poll(&terminal);
    print_help(&terminal);
    while (!view_of(&terminal)->is_over) {
        print_screen(&terminal, is_whole);
        is_whole = false;
        fputs("> ", out);
        fflush(out);
        wait_for_input(&terminal);
        if (!read_line(in, input, &is_cut)) {
            break;
        }
        if (is_cut) {
            say(&terminal, "Deze regel is te lang. Typ minder tegelijk.",
                "This line is too long. Type less at a time.");
        } else if (!act(&terminal, input, &is_whole)) {
            break;
        }
    }
    fputc('\n', out);
    arena_free(terminal.now->arena);
    arena_free(terminal.before->arena);
    free(terminal.now);
    free(terminal.before);
}
