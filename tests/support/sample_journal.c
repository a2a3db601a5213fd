// Sample journals of a few lines.

#include "support/sample_journal.h"

#include <stdio.h>

#include "store/files.h"
#include "support/expect.h"


Header sample_header(void) {
    Header header = {
        .registration = "3f2c9a10-5b7e-4c55-9d11-0123456789ab",
        .timestamp = "2026-11-16T09:00:00.000Z",
        .home_page = "https://voorbeeld.invalid/spelers",
        .player = "speler-7",
        .scenario = "opruimdag-g-schijf",
        .scenario_version = "1.0.0",
        .framework = "fgr-528",
        .framework_version = "1",
        .schedule = "gemeenten-2020",
        .schedule_version = "2026-11-22",
        .engine = "0.1.0",
        .seed = 18446744073709551615u,
        .language = "nl",
        .mode = "practice",
        .face = "text",
    };
    memset(header.scenario_hash, 'a', SHA256_HEX_SIZE - 1);
    return header;
}


static void add_score(Entry *entry) {
    entry->has_score = true;
    entry->raw = 2;
    entry->max = 3;
    entry->has_success = true;
    entry->success = false;
    entry->evidence_count = 2;
    entry->evidence[0] = (EntryEvidence){"OPD-10", 2, 2, "choose"};
    entry->evidence[1] = (EntryEvidence){"BDV-04", 0, 1, "choose"};
}


Entry sample_entry(int seq) {
    Entry entry = {
        .seq = seq,
        .timestamp = "2026-11-16T09:00:01.250Z",
        .verb = (Verb)(seq % VERB_COUNT),
        .object = "indelen/R1",
        .type = "classify",
        .duration_ms = -1,
    };
    switch (seq % 6) {
    case 1:
        snprintf(entry.parent, sizeof entry.parent, "maandag");
        break;
    case 2:
        entry.has_response = true;
        snprintf(entry.response, sizeof entry.response, "\"één\" \\ regel\n\ttwee / €");
        entry.duration_ms = 61003;
        break;
    case 3:
        add_score(&entry);
        break;
    case 4:
        entry.order_count = 2;
        snprintf(entry.order[0], ENTRY_ID, "via-lijst");
        snprintf(entry.order[1], ENTRY_ID, "wissen");
        break;
    case 5:
        entry.has_success = true;
        entry.success = true;
        break;
    default:
        entry.has_response = true;
        entry.duration_ms = 0;
        break;
    }
    return entry;
}


void sample_journal(const char *folder, int lines) {
    Error error;
    Header header = sample_header();
    Journal *journal = journal_create(folder, &header, &error);
    if (!journal) {
        fail_msg("%s: %s", folder, error.text);
    }
    for (int seq = 1; seq < lines; seq++) {
        Entry entry = sample_entry(seq);
        assert_true(journal_append(journal, &entry, &error));
    }
    assert_int_equal(journal_lines(journal), lines);
    journal_close(journal);
}


static void path_in(const char *folder, char path[PATH_MAX_BYTES]) {
    Error error;
    assert_true(path_join(path, folder, "events.ndjson", &error));
}


char *sample_journal_bytes(const char *folder, size_t *length) {
    char path[PATH_MAX_BYTES];
    Error error;
    path_in(folder, path);
    char *bytes = file_read(path, 1 << 20, length, &error);
    assert_non_null(bytes);
    return bytes;
}


void sample_journal_put(const char *folder, const char *bytes, size_t length) {
    char path[PATH_MAX_BYTES];
    Error error;
    path_in(folder, path);
    assert_true(folder_make(folder, &error));
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}
