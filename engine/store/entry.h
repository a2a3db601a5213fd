// Entry: one line of events.ndjson, in words. Writing and reading are exact inverses. See
// schema/session.schema.json.
#ifndef CASUS_STORE_ENTRY_H
#define CASUS_STORE_ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/sha256.h"

enum {
    ENTRY_WORD = 192,       // bytes in an id path
    ENTRY_RESPONSE = 2048,  // bytes in an answer
    ENTRY_EVIDENCE = 16,
    ENTRY_ORDER = 12,
    ENTRY_ID = 64,
    TIMESTAMP_SIZE = 25,    // "2026-11-16T09:00:00.000Z" and its end
    REGISTRATION_SIZE = 37  // a UUID and its end
};

// What a duration can tell; longer ones are cut to it.
#define ENTRY_LONGEST_MS 999999999999999LL

// Closed list, words of xAPI.
typedef enum Verb {
    VERB_INITIALIZED,
    VERB_RESUMED,
    VERB_PROGRESSED,
    VERB_ACCESSED,
    VERB_SELECTED,
    VERB_INTERACTED,
    VERB_USED,
    VERB_SCORED,
    VERB_COMMENTED,
    VERB_UNDONE,
    VERB_SUSPENDED,
    VERB_COMPLETED,
    VERB_PASSED,
    VERB_FAILED,
    VERB_TERMINATED,
    VERB_COUNT
} Verb;

typedef struct EntryEvidence {
    char indicator[ENTRY_ID];
    int raw, max;
    char rule[ENTRY_ID];
} EntryEvidence;

typedef struct Entry {
    int seq;  // from 1
    char timestamp[TIMESTAMP_SIZE];
    Verb verb;
    char object[ENTRY_WORD];  // id path: "indelen/R1"
    char type[ENTRY_ID];      // "choose", "record", "step", "scenario", ...
    char parent[ENTRY_ID];    // scene
    bool has_response;
    char response[ENTRY_RESPONSE];
    bool has_score;
    int raw, max;
    bool has_success;
    bool success;
    long long duration_ms;    // since the entry before; -1: not told
    EntryEvidence evidence[ENTRY_EVIDENCE];
    int evidence_count;
    char order[ENTRY_ORDER][ENTRY_ID];
    int order_count;
} Entry;

// Adds the line without its chain and end: `{...` up to but not including the closing brace.
void entry_write(const Entry *entry, Buffer *out);

// Reads a whole line (without its line end). False with an error that says which member is wrong.
bool entry_read(const char *line, size_t length, Entry *entry, Error *error);

// The members "score" and "duration", the same in log lines and in the result.
void entry_add_score(Buffer *out, int raw, int max);
void entry_add_duration(Buffer *out, long long ms);

// Milliseconds since 1970 to and from a timestamp. What lies before the year 1600 or after 2999 is
// written as the nearest that does not.
void timestamp_write(int64_t ms, char out[TIMESTAMP_SIZE]);
bool timestamp_read(const char *text, int64_t *ms);

#endif
