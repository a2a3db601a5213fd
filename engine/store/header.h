// Header: the first line of events.ndjson: who plays what, with which data. Writing and reading are
// exact inverses. See schema/session.schema.json.
#ifndef CASUS_STORE_HEADER_H
#define CASUS_STORE_HEADER_H

#include <stdbool.h>

#include "store/entry.h"

enum { HEADER_FRAMEWORKS = 4, HEADER_REFERENCES = 12, HEADER_FACTS = 32 };

typedef struct HeaderReference {
    char id[ENTRY_ID];
    char version[ENTRY_ID];
} HeaderReference;

typedef struct HeaderFact {
    char name[ENTRY_ID];
    int value;
} HeaderFact;

// The first line of a session.
typedef struct Header {
    char registration[REGISTRATION_SIZE];
    char timestamp[TIMESTAMP_SIZE];
    // The account of the learner, an opaque pseudonym; never a name or address.
    char home_page[ENTRY_ID * 2];
    char player[ENTRY_ID];
    char scenario[ENTRY_ID], scenario_version[ENTRY_ID], scenario_hash[SHA256_HEX_SIZE];
    char framework[ENTRY_ID], framework_version[ENTRY_ID];  // the first
    // All of them, the first too, when there are several; else none.
    HeaderReference frameworks[HEADER_FRAMEWORKS];
    int framework_count;
    char schedule[ENTRY_ID], schedule_version[ENTRY_ID];
    // Every other list and table of periods the case judges by.
    HeaderReference references[HEADER_REFERENCES];
    int reference_count;
    // What the player brought along from other cases, as the run started with it.
    HeaderFact facts[HEADER_FACTS];
    int fact_count;
    char engine[ENTRY_ID];
    uint64_t seed;
    char language[8];
    char mode[16];
    char face[16];
    bool is_author;  // begun by an author to look at a scene: it says nothing about a learner
} Header;

// Adds the line without its chain and end: `{...` up to but not including the closing brace.
void header_write(const Header *header, Buffer *out);

// Reads a whole line (without its line end). False with an error that says which member is wrong.
bool header_read(const char *line, size_t length, Header *header, Error *error);

#endif
