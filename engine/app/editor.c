// Editor: which program, how it takes a line number, and starting it so that nothing stays behind.

#include "app/editor.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/files.h"

extern char **environ;

enum { FAILS_WITHIN_MS = 250, WORD_MAX = 1200 };

// How editors with a window take a line.
static const struct {
    const char *name;
    const char *way;  // words with {file} and {line}
} EDITORS[] = {{"code", "-g {file}:{line}"},
               {"codium", "-g {file}:{line}"},
               {"subl", "{file}:{line}"},
               {"zed", "{file}:{line}"},
               {"kate", "-l {line} {file}"},
               {"kwrite", "-l {line} {file}"},
               {"gedit", "+{line} {file}"},
               {"gnome-text-editor", "{file}"},
               {"mousepad", "-l {line} {file}"},
               {"pluma", "+{line} {file}"},
               {"xed", "+{line} {file}"},
               {"geany", "{file}:{line}"},
               {"gvim", "+{line} {file}"},
               {"emacs", "+{line} {file}"},
               {"notepad++", "-n{line} {file}"},
               {"notepad++.exe", "-n{line} {file}"}};


static const char *way_of(const char *program) {
    const char *slash = strrchr(program, '/');
    const char *name = slash ? slash + 1 : program;
    for (size_t i = 0; i < sizeof EDITORS / sizeof *EDITORS; i++) {
        if (strcmp(EDITORS[i].name, name) == 0) {
            return EDITORS[i].way;
        }
    }
    return NULL;
}


static bool is_on_path(const char *program) {
    const char *path = getenv("PATH");
    while (path && *path) {
        char file[WORD_MAX];
        size_t length = strcspn(path, ":");
        snprintf(file, sizeof file, "%.*s/%s", (int)length, path, program);
        if (file_exists(file)) {
            return true;
        }
        path += length + (path[length] == ':');
    }
    return false;
}


// The first word of a command, without its arguments.
static const char *first_word(const char *command, char word[WORD_MAX]) {
    snprintf(word, WORD_MAX, "%.*s", (int)strcspn(command, " "), command);
    return word;
}


// An editor that needs a terminal would have none.
static const char *graphical(const char *variable) {
    char word[WORD_MAX];
    const char *command = getenv(variable);
    return command && command[0] && way_of(first_word(command, word)) ? command : NULL;
}


static const char *choose(void) {
    const char *own = getenv("CASUS_EDITOR");
    const char *chosen = own && own[0] ? own : graphical("VISUAL");
    chosen = chosen ? chosen : graphical("EDITOR");
    return chosen ? chosen : is_on_path("code") ? "code" : "xdg-open";
}


// One word of the template with the place filled in, added to the text.
static bool add_word(EditorCommand *command, int *count, size_t *used, const char *word,
                     size_t length, const char *file, int line) {
    char number[16];
    size_t from = *used;
    snprintf(number, sizeof number, "%d", line > 0 ? line : 1);
    for (size_t i = 0; i < length && *used < EDITOR_TEXT - 1;) {
        bool is_file = strncmp(word + i, "{file}", 6) == 0;
        bool is_line = strncmp(word + i, "{line}", 6) == 0;
        const char *put = is_file ? file : number;
        size_t size = is_file || is_line ? strlen(put) : 1;
        if (*used + size >= EDITOR_TEXT - 1) {
            return false;
        }
        memcpy(command->text + *used, is_file || is_line ? put : word + i, size);
        *used += size;
        i += is_file || is_line ? 6 : 1;
    }
    command->text[(*used)++] = '\0';
    if (*count == EDITOR_WORDS || *used >= EDITOR_TEXT) {
        return false;
    }
    command->words[(*count)++] = command->text + from;
    command->words[*count] = NULL;
    return true;
}


static bool add_words(EditorCommand *command, int *count, size_t *used, const char *words,
                      const char *file, int line) {
    while (*words) {
        size_t length = strcspn(words, " ");
        if (length > 0 && !add_word(command, count, used, words, length, file, line)) {
            return false;
        }
        words += length;
        words += strspn(words, " ");
    }
    return true;
}


bool editor_command(const char *file, int line, EditorCommand *command, Error *error) {
    char word[WORD_MAX];
    const char *chosen = choose();
    const char *way = way_of(first_word(chosen, word));
    bool has_place = strstr(chosen, "{file}") != NULL;
    // "code -g" already asks for a line: what follows the name of the program is its way.
    bool is_told = strstr(chosen, " -g") != NULL;
    int count = 0;
    size_t used = 0;
    way = has_place ? "" : is_told ? "{file}:{line}" : way ? way : "{file}";
    bool ok = add_words(command, &count, &used, chosen, file, line) &&
              add_words(command, &count, &used, way, file, line) && count > 0;
    return ok || error_set(error, ERROR_WORLD, "CASUS_EDITOR", "deze opdracht is te lang");
}


// ---- Running ----


// Starts the editor with nothing to read from and nowhere to write to. 0, or why not.
static int start(EditorCommand *command, pid_t *editor) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&how);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP);
    for (int i = 0; i < 3; i++) {
        posix_spawn_file_actions_addopen(&files, i, "/dev/null", O_RDWR, 0);
    }
    int number = posix_spawnp(editor, command->words[0], &files, &how, command->words, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&how);
    return number;
}


// In the child: waits a moment for an editor that gives up at once, and tells. Nobody waits for
// the editor itself: when we end it belongs to the system.
static void watch_start(EditorCommand *command, int report) {
    pid_t editor;
    int status = 0;
    int number = start(command, &editor);
    for (int waited = 0; number == 0 && waited < FAILS_WITHIN_MS; waited += 10) {
        if (waitpid(editor, &status, WNOHANG) == editor) {
            number = WIFEXITED(status) ? -WEXITSTATUS(status) : -1;
            break;
        }
        poll(NULL, 0, 10);
    }
    if (number != 0 && write(report, &number, sizeof number) != (ssize_t)sizeof number) {
        _exit(1);
    }
    _exit(0);
}


bool editor_open(void *unused, const char *file, int line, Error *error) {
    EditorCommand command;
    int ends[2];
    int status = 0;
    int number = 0;
    (void)unused;
    if (!editor_command(file, line, &command, error)) {
        return false;
    }
    if (pipe(ends) != 0) {
        return error_set(error, ERROR_WORLD, command.words[0], "de editor start niet: %s",
                         strerror(errno));
    }
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        watch_start(&command, ends[1]);
    }
    close(ends[1]);
    ssize_t got = child > 0 ? read(ends[0], &number, sizeof number) : 0;
    close(ends[0]);
    if (child > 0) {
        waitpid(child, &status, 0);
    }
    if (child > 0 && got <= 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        return true;
    }
    return error_set(error, ERROR_WORLD, command.words[0],
                     "%s start niet (%s); zet in CASUS_EDITOR welke editor je gebruikt, zoals: "
                     "code -g",
                     command.words[0],
                     number > 0   ? strerror(number)
                     : number < 0 ? "hij stopte meteen"
                                  : strerror(errno));
}
