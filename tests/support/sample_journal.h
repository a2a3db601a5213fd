// Sample journal: a header, entries that use every member, and files to break.
#ifndef CASUS_TESTS_SUPPORT_SAMPLE_JOURNAL_H
#define CASUS_TESTS_SUPPORT_SAMPLE_JOURNAL_H

#include "store/header.h"
#include "store/journal.h"

Header sample_header(void);

// Entry `seq`; each of six in turn uses other members.
Entry sample_entry(int seq);

// Makes a journal of `lines` lines (header included) in `folder` and closes it.
void sample_journal(const char *folder, int lines);

// The bytes of the journal in `folder`; the caller frees.
char *sample_journal_bytes(const char *folder, size_t *length);

// Puts these bytes in the place of the journal in `folder`, which is made when needed.
void sample_journal_put(const char *folder, const char *bytes, size_t length);

#endif
