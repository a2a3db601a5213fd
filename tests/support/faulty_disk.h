// Faulty disk: SQLite writes through it, and the n-th call to the disk goes wrong.
#ifndef CASUS_TESTS_SUPPORT_FAULTY_DISK_H
#define CASUS_TESTS_SUPPORT_FAULTY_DISK_H

#include <stdbool.h>

typedef enum DiskFault {
    DISK_FULL_ONCE,    // the call fails: no space left; the next ones go well
    DISK_FULL,         // no space left from then on; what needs none still works
    DISK_BROKEN_ONCE,  // the call fails: input/output error
    DISK_BROKEN,       // from then on every call fails
    DISK_HALF,         // a write gets half of its bytes on the disk, and the disk is full
    DISK_DEAD_BEFORE,  // from this call on nothing reaches the disk any more, as after SIGKILL
    DISK_DEAD_AFTER,   // from the next call on
    DISK_DEAD_HALF,    // half of a write still does
    DISK_FAULT_COUNT
} DiskFault;

const char *disk_fault_name(DiskFault fault);

// Puts it between SQLite and the disk, for databases that are opened after this. Nothing goes wrong
// until something is planned. A sync is counted and not done: what is tried here is the end of a
// program, not of the power.
void disk_install(void);

// From now on the call `at` (from 1; 0: none) goes wrong. Calls that open, read, write, truncate,
// sync and delete count.
void disk_plan(DiskFault fault, int at);
int disk_calls(void);  // since the last plan

#endif
