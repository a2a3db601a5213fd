// Child: two pipes, served in turn so that neither side waits for the other.

#include "app/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

typedef struct Pipes {
    int to[2], from[2];  // read end, write end
} Pipes;


static void close_one(int *end) {
    if (*end >= 0) {
        close(*end);
    }
    *end = -1;
}


static void close_all(Pipes *pipes) {
    close_one(&pipes->to[0]);
    close_one(&pipes->to[1]);
    close_one(&pipes->from[0]);
    close_one(&pipes->from[1]);
}


static bool open_pipes(Pipes *pipes) {
    *pipes = (Pipes){{-1, -1}, {-1, -1}};
    bool ok = pipe(pipes->to) == 0 && pipe(pipes->from) == 0;
    for (int i = 0; ok && i < 2; i++) {
        fcntl(pipes->to[i], F_SETFD, FD_CLOEXEC);
        fcntl(pipes->from[i], F_SETFD, FD_CLOEXEC);
    }
    return ok && fcntl(pipes->to[1], F_SETFL, O_NONBLOCK) == 0;
}


static int start(Pipes *pipes, char *const *arguments, pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes->to[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipes->from[1], STDOUT_FILENO);
    int failed = posix_spawnp(child, arguments[0], &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    close_one(&pipes->to[0]);
    close_one(&pipes->from[1]);
    return failed;
}


static void give(Pipes *pipes, const char **input, size_t *length) {
    ssize_t written = *length > 0 ? write(pipes->to[1], *input, *length) : 0;
    if (written < 0 && errno != EAGAIN && errno != EINTR) {
        *length = 0;  // it reads no further; what it says of that comes from its exit code
    } else if (written > 0) {
        *input += written;
        *length -= (size_t)written;
    }
    if (*length == 0) {
        close_one(&pipes->to[1]);
    }
}


static void take(Pipes *pipes, Buffer *out) {
    char bytes[16 * 1024];
    ssize_t count = read(pipes->from[0], bytes, sizeof bytes);
    if (count > 0) {
        buffer_add_bytes(out, bytes, (size_t)count);
    } else if (count == 0 || errno != EINTR) {
        close_one(&pipes->from[0]);
    }
}


static void serve(Pipes *pipes, const char *input, size_t length, Buffer *out) {
    while (pipes->from[0] >= 0) {
        struct pollfd ends[] = {{pipes->from[0], POLLIN, 0}, {pipes->to[1], POLLOUT, 0}};
        if (poll(ends, pipes->to[1] >= 0 ? 2 : 1, -1) < 0 && errno != EINTR) {
            return;
        }
        if (pipes->to[1] >= 0 && ends[1].revents) {
            give(pipes, &input, &length);
        }
        if (ends[0].revents) {
            take(pipes, out);
        }
    }
}


bool child_run(char *const *arguments, const char *input, size_t length, Buffer *out,
               bool *is_missing, Error *error) {
    Pipes pipes;
    pid_t child = -1;
    int status = -1;
    *is_missing = false;
    int failed = open_pipes(&pipes) ? start(&pipes, arguments, &child) : errno;
    if (failed) {
        close_all(&pipes);
        *is_missing = failed == ENOENT;
        return error_set(error, ERROR_WORLD, arguments[0], "starten lukt niet: %s",
                         strerror(failed));
    }
    serve(&pipes, input, length, out);
    close_all(&pipes);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return error_set(error, ERROR_WORLD, arguments[0], "dit programma mislukte (uitkomst %d)",
                         WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    }
    return true;
}
