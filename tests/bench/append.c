// The bound of a durable append: write one line of 600 bytes, then fdatasync; nothing else.
//
// usage: append FOLDER COUNT. Prints {"p50": MICROSECONDS, "p99": MICROSECONDS, "count": COUNT}.

#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LINE_BYTES = 600 };


static double now_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}


static int compare(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}


int main(int words_count, char **words) {
    char path[4096], line[LINE_BYTES];
    int count = words_count == 3 ? atoi(words[2]) : 0;
    if (count < 1) {
        fprintf(stderr, "usage: append FOLDER COUNT\n");
        return 2;
    }
    snprintf(path, sizeof path, "%s/bare.ndjson", words[1]);
    memset(line, 'x', sizeof line);
    line[LINE_BYTES - 1] = '\n';

    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
    double *taken = malloc(sizeof *taken * (size_t)count);
    for (int i = 0; i < count; i++) {
        double start = now_us();
        if (write(file, line, sizeof line) != LINE_BYTES || fdatasync(file) != 0) {
            perror(path);
            return 1;
        }
        taken[i] = now_us() - start;
    }
    close(file);
    unlink(path);

    qsort(taken, (size_t)count, sizeof *taken, compare);
    printf("{\"p50\": %.1f, \"p99\": %.1f, \"count\": %d}\n", taken[count / 2],
           taken[(int)((double)(count - 1) * 0.99)], count);
    free(taken);
    return 0;
}
