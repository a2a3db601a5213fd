// Faults: our own functions before the real ones.

#include "support/faults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

// Nothing goes wrong until something is planned: in a child, never in who looks at it.
static struct {
    Fault fault;
    int at;     // the call at which, from 1; 0: never
    int calls;  // so far
} plan;

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
int __real_rename(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to);
int __real_mkdir(const char *path, mode_t mode);
int __wrap_mkdir(const char *path, mode_t mode);
int __real_fsync(int file);
int __wrap_fsync(int file);
int __real_fdatasync(int file);
int __wrap_fdatasync(int file);
int __real_unlink(const char *path);
int __wrap_unlink(const char *path);
int __real_rmdir(const char *path);
int __wrap_rmdir(const char *path);
int __real_ftruncate(int file, off_t length);
int __wrap_ftruncate(int file, off_t length);
ssize_t __real_write(int file, const void *bytes, size_t count);
ssize_t __wrap_write(int file, const void *bytes, size_t count);
void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size);


const char *fault_name(Fault fault) {
    static const char *const NAMES[FAULT_COUNT] = {
        "nothing",      "disk full",       "broken disk", "killed before",
        "killed after", "killed half-way", "short write", "no memory"};
    return NAMES[fault];
}


void faults_plan(Fault fault, int at) {
    plan.fault = fault;
    plan.at = at;
    plan.calls = 0;
}


void faults_write(int file, const void *bytes, size_t count) {
    while (__real_write(file, bytes, count) < 0 && errno == EINTR) {
    }
}


static bool is_due(void) {
    return plan.at > 0 && plan.fault != FAULT_MEMORY && ++plan.calls == plan.at;
}


static bool is_memory_due(void) {
    return plan.fault == FAULT_MEMORY && ++plan.calls == plan.at;
}


void *__wrap_malloc(size_t size) {
    return is_memory_due() ? NULL : __real_malloc(size);
}


void *__wrap_calloc(size_t count, size_t size) {
    return is_memory_due() ? NULL : __real_calloc(count, size);
}


void *__wrap_realloc(void *old, size_t size) {
    return is_memory_due() ? NULL : __real_realloc(old, size);
}


static void die(void) {
    raise(SIGKILL);
}


// What a call without bytes does at its turn: -1 to fail, 0 to go on; may not come back.
static int strike(void) {
    if (plan.fault == FAULT_FULL || plan.fault == FAULT_BROKEN) {
        errno = plan.fault == FAULT_FULL ? ENOSPC : EIO;
        return -1;
    }
    if (plan.fault == FAULT_KILL_BEFORE || plan.fault == FAULT_KILL_HALF) {
        die();
    }
    return 0;
}


#define WITH_FAULT(call)                                                                           \
    bool due = is_due();                                                                           \
    if (due && strike() != 0) {                                                                    \
        return -1;                                                                                 \
    }                                                                                              \
    int result = call;                                                                             \
    if (due && plan.fault == FAULT_KILL_AFTER) {                                                   \
        die();                                                                                     \
    }                                                                                              \
    return result


int __wrap_open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;
    va_end(rest);
    WITH_FAULT(__real_open(path, flags, mode));
}


int __wrap_rename(const char *from, const char *to) {
    WITH_FAULT(__real_rename(from, to));
}


int __wrap_mkdir(const char *path, mode_t mode) {
    WITH_FAULT(__real_mkdir(path, mode));
}


int __wrap_fsync(int file) {
    WITH_FAULT(__real_fsync(file));
}


int __wrap_fdatasync(int file) {
    WITH_FAULT(__real_fdatasync(file));
}


int __wrap_unlink(const char *path) {
    WITH_FAULT(__real_unlink(path));
}


int __wrap_rmdir(const char *path) {
    WITH_FAULT(__real_rmdir(path));
}


int __wrap_ftruncate(int file, off_t length) {
    WITH_FAULT(__real_ftruncate(file, length));
}


ssize_t __wrap_write(int file, const void *bytes, size_t count) {
    if (!is_due()) {
        return __real_write(file, bytes, count);
    }
    if (plan.fault == FAULT_KILL_HALF || plan.fault == FAULT_SHORT) {
        ssize_t half = __real_write(file, bytes, count / 2);
        if (plan.fault == FAULT_KILL_HALF) {
            die();
        }
        return half;
    }
    if (strike() != 0) {
        return -1;
    }
    ssize_t result = __real_write(file, bytes, count);
    if (plan.fault == FAULT_KILL_AFTER) {
        die();
    }
    return result;
}
