// Sample learner: journals with just what counts.

#include "support/sample_learner.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "store/journal.h"
#include "support/expect.h"
#include "support/sample_journal.h"


static const char *or_else(const char *text, const char *otherwise) {
    return text ? text : otherwise;
}


static Header header_of(const SampleSession *session) {
    Header header = sample_header();
    snprintf(header.registration, sizeof header.registration,
             "%08x-5b7e-4c55-9d11-0123456789ab", 0x1000u + (unsigned)session->number);
    snprintf(header.timestamp, sizeof header.timestamp, "%sT09:00:00.000Z", session->day);
    snprintf(header.player, sizeof header.player, "%s", or_else(session->player, "kievit-1"));
    snprintf(header.scenario, ENTRY_ID, "%s", or_else(session->scenario, "casus-a"));
    snprintf(header.framework, ENTRY_ID, "%s", or_else(session->framework, "fgr-528"));
    if (session->second) {
        header.framework_count = 2;
        snprintf(header.frameworks[0].id, ENTRY_ID, "%s", header.framework);
        snprintf(header.frameworks[1].id, ENTRY_ID, "%s", session->second);
        for (int i = 0; i < 2; i++) {
            snprintf(header.frameworks[i].version, ENTRY_ID, "%s", header.framework_version);
        }
    }
    snprintf(header.mode, sizeof header.mode, "%s", or_else(session->mode, "practice"));
    snprintf(header.face, sizeof header.face, "%s", or_else(session->face, "text"));
    return header;
}


static void append(Journal *journal, const SampleSession *session, Entry *entry) {
    Error error;
    entry->seq = journal_lines(journal);
    entry->duration_ms = -1;
    snprintf(entry->timestamp, sizeof entry->timestamp, "%sT09:%02d:%02d.000Z", session->day,
             entry->seq / 60 % 60, entry->seq % 60);
    if (!journal_append(journal, entry, &error)) {
        fail_msg("%s", error.text);
    }
}


// Answers the points, added up in `raw` and `max`.
static void append_seen(Journal *journal, const SampleSession *session, int *raw, int *max) {
    const char *at = or_else(session->seen, "");
    int used = 0;
    Entry entry = {.verb = VERB_SELECTED, .has_score = true, .evidence_count = 1};
    EntryEvidence *evidence = &entry.evidence[0];
    while (sscanf(at, " %63s %d/%d%n", evidence->indicator, &evidence->raw, &evidence->max,
                  &used) == 3) {
        snprintf(entry.object, sizeof entry.object, "vraag-%d", journal_lines(journal));
        snprintf(entry.type, sizeof entry.type, "choose");
        snprintf(evidence->rule, sizeof evidence->rule, "choose");
        entry.raw = evidence->raw;
        entry.max = evidence->max;
        *raw += entry.raw;
        *max += entry.max;
        append(journal, session, &entry);
        at += used + (at[used] == ',');
    }
}


static void write_result(const char *folder, const char *head) {
    char path[PATH_MAX_BYTES];
    Error error;
    Buffer out = {0};
    buffer_add_format(&out,
                      "{\"schema\":\"casus-result/1\",\"harm\":{\"wrongly_destroyed\":2,"
                      "\"wrongly_kept\":1},\"journal\":{\"lines\":3,\"head\":\"%s\"}}\n",
                      head);
    assert_true(path_join(path, folder, "result.json", &error));
    assert_true(file_replace(path, out.text, out.length, &error));
    buffer_free(&out);
}


void sample_session(const char *data, const SampleSession *session, char folder[PATH_MAX_BYTES]) {
    Error error;
    Header header = header_of(session);
    int raw = 0;
    int max = 0;
    snprintf(folder, PATH_MAX_BYTES, "%s/sessions/%s-%s-%.8s", data, session->day,
             header.scenario, header.registration);
    Journal *journal = journal_create(folder, &header, &error);
    if (!journal) {
        fail_msg("%s: %s", folder, error.text);
    }
    journal_hold(journal);
    if (session->is_author) {
        Entry entry = {.verb = VERB_ACCESSED, .object = "author", .type = "author"};
        append(journal, session, &entry);
    }
    append_seen(journal, session, &raw, &max);
    if (session->ending) {
        Entry entry = {.verb = VERB_PASSED, .type = "scenario", .has_response = true};
        snprintf(entry.object, sizeof entry.object, "%s", header.scenario);
        snprintf(entry.response, sizeof entry.response, "%s", session->ending);
        entry.has_score = true;
        entry.raw = raw;
        entry.max = max;
        append(journal, session, &entry);
    }
    assert_true(journal_release(journal, &error));
    if (session->has_result) {
        write_result(folder, journal_head(journal));
    }
    journal_close(journal);
}


void sample_played(const char *data, const SampleSession *session) {
    char folder[PATH_MAX_BYTES];
    sample_session(data, session, folder);
}


void sample_reflection(const char *folder, const char *line) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(path, folder, "reflection.ndjson", &error));
    assert_true(file_append(path, line, strlen(line), &error));
}


void sample_write(const char *data, const char *name, const char *text) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(path, data, name, &error));
    char *slash = strrchr(path, '/');
    *slash = '\0';
    assert_true(folder_make(path, &error));
    *slash = '/';
    assert_true(file_replace(path, text, strlen(text), &error));
}


char *sample_text(const char *data, const char *name) {
    char path[PATH_MAX_BYTES];
    Error error;
    size_t length;
    assert_true(path_join(path, data, name, &error));
    char *text = file_read(path, 1 << 24, &length, &error);
    if (!text) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return text;
}
