// Starts a program and times it from the fork to the line "first-frame..." on its stderr.
//
// usage: start PROGRAM WORDS... Prints "MICROSECONDS PID REST-OF-THE-LINE", waits until its own
// stdin ends, and ends the program. When the program stops without that line, prints what it said.

#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>


static double now_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}


static void become(char **words, const int *ends) {
    int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    dup2(ends[1], STDERR_FILENO);
    close(ends[0]);
    close(ends[1]);
    execvp(words[0], words);
    perror(words[0]);
    _exit(127);
}


// Waits for the end of our stdin while it keeps the program's stderr flowing.
static void hold(int program_says) {
    char waste[4096];
    int flags = fcntl(program_says, F_GETFL);
    fcntl(program_says, F_SETFL, flags | O_NONBLOCK);
    while (read(STDIN_FILENO, waste, sizeof waste) > 0) {
        while (read(program_says, waste, sizeof waste) > 0) {
        }
    }
}


int main(int count, char **words) {
    int ends[2];
    if (count < 2 || pipe(ends) != 0) {
        return 2;
    }
    double before = now_us();
    pid_t pid = fork();
    if (pid == 0) {
        become(words + 1, ends);
    }
    close(ends[1]);

    char line[4096];
    FILE *says = fdopen(ends[0], "r");
    while (fgets(line, sizeof line, says)) {
        double after = now_us();
        if (strncmp(line, "first-frame", 11) == 0) {
            printf("%.0f %d%s", after - before, (int)pid, line + 11);
            fflush(stdout);
            hold(ends[0]);
            kill(pid, SIGKILL);
            break;
        }
        fputs(line, stderr);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return 0;
}
