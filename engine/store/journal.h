// Journal: the append-only, hash-chained log of one session
// (events.ndjson). A line that was appended is on the disk.
//
// Each line ends in two hashes: `prev` is the SHA-256 of the whole line before it (without its line
// end), `hash` that of its own bytes up to `,"hash"`. So a changed byte is found in any line, the
// last one too. Tamper-evident, not tamper-proof: who holds the file can make a new chain.
#ifndef CASUS_STORE_JOURNAL_H
#define CASUS_STORE_JOURNAL_H

#include <stdbool.h>

#include "base/error.h"
#include "store/header.h"

#define JOURNAL_NAME "events.ndjson"

typedef struct Journal Journal;

// Makes `folder` with a journal of one line, the header. Fails when there already is one.
Journal *journal_create(const char *folder, const Header *header, Error *error);

// Opens an existing journal to go on with it. A torn last line is cut
// off by journal_mend or when a line is added, so that who only looked changes nothing; `*cut`
// tells how many bytes that are. Damage before the end is refused and names the line. Fails when
// another program has it open.
Journal *journal_open(const char *folder, size_t *cut, Error *error);
void journal_close(Journal *journal);  // NULL is allowed

bool journal_mend(Journal *journal, Error *error);

// Takes a journal that was just made away again, with its folder when that is empty, and closes it.
void journal_remove(Journal *journal);

// Between these two lines are added without a sync each, for answers that are safe elsewhere.
// False when the sync at the end fails.
void journal_hold(Journal *journal);
bool journal_release(Journal *journal, Error *error);

// Adds a line: one write and one sync. After a failure the
// journal is as it was, or refuses all further lines.
bool journal_append(Journal *journal, const Entry *entry, Error *error);

int journal_lines(const Journal *journal);          // header included
const char *journal_head(const Journal *journal);   // hash of the last line, hex
const char *journal_folder(const Journal *journal);

// ---- Reading ----

typedef struct JournalReader JournalReader;

// Reads a journal without locking it, as long as it is now. The memory it takes does not grow with
// the file: a line is at most 64 kB. Pipes, devices, folders and links are refused.
JournalReader *journal_reader_open(const char *folder, Error *error);
void journal_reader_close(JournalReader *reader);  // NULL is allowed

// The first line. Call once, before the others.
bool journal_read_header(JournalReader *reader, Header *header, Error *error);

typedef enum JournalRead {
    JOURNAL_ENTRY,  // `entry` holds the next line
    JOURNAL_END,    // all complete lines were read
    JOURNAL_TORN,   // as END, and after them lies an incomplete line
    JOURNAL_WRONG   // the line is damaged: `error` says which and why
} JournalRead;

JournalRead journal_read(JournalReader *reader, Entry *entry, Error *error);

int journal_reader_line(const JournalReader *reader);          // of the last line read, 1 = header
const char *journal_reader_head(const JournalReader *reader);  // hash of the last good line
size_t journal_reader_good(const JournalReader *reader);       // bytes up to the end of that line
size_t journal_reader_size(const JournalReader *reader);       // of the file

// Only who plays what since when: the first line, without looking at its chain.
bool journal_peek(const char *folder, Header *header, Error *error);

#endif
