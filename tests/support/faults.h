// Faults: the n-th call that reaches the disk or asks for memory goes wrong. For a program whose
// link options put our own functions before those calls (see tests/CMakeLists.txt).
#ifndef CASUS_TESTS_SUPPORT_FAULTS_H
#define CASUS_TESTS_SUPPORT_FAULTS_H

#include <stddef.h>

typedef enum Fault {
    FAULT_NONE,
    FAULT_FULL,         // the call fails: no space left
    FAULT_BROKEN,       // the call fails: input/output error
    FAULT_KILL_BEFORE,  // the program is killed before the call
    FAULT_KILL_AFTER,   // and after it
    FAULT_KILL_HALF,    // a write gets half of its bytes on the disk, then the program is killed
    FAULT_SHORT,        // a write gets half of its bytes on the disk and says so
    FAULT_MEMORY,       // there is no memory at one moment: the program ends, by policy
    FAULT_COUNT
} Fault;

const char *fault_name(Fault fault);

// From now on the call `at` (from 1; 0: none) goes wrong in this way. Of FAULT_MEMORY the calls are
// those that ask for memory, of the others those that reach the disk.
void faults_plan(Fault fault, int at);

// A write that never goes wrong.
void faults_write(int file, const void *bytes, size_t count);

#endif
