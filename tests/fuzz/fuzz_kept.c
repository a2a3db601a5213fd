// Fuzzer: any bytes as one of the files that are kept beside the logs. The first byte says which:
// s(ettings), z(elfscan), o(thers), r(eflection), u(itslag: a result beside its log). It is read or
// passed over with words; what was read can be written and reads the same again.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "learner/overview.h"
#include "learner/selfscan.h"
#include "scratch.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/others.h"
#include "store/reflection.h"
#include "store/settings.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static void require_words(const Error *error) {
    require(error->code != ERROR_NONE && error->text[0]);
    require(utf8_is_valid(error->text, strlen(error->text)));
}


static void put(const char *data, const char *name, const uint8_t *bytes, size_t size) {
    char path[200];
    snprintf(path, sizeof path, "%s/%s", data, name);
    FILE *file = fopen(path, "wb");
    require(file && fwrite(bytes, 1, size, file) == size && fclose(file) == 0);
}


static void try_settings(const char *data) {
    Settings settings, again;
    bool is_damaged;
    Error error;
    settings_load(data, &settings, &is_damaged);
    require(settings.scale >= 100 && settings.scale <= 200 && settings.keep[0]);
    require(!settings.player[0] || settings_is_pseudonym(settings.player));
    require(settings_save(data, &settings, &error));
    settings_load(data, &again, &is_damaged);
    require(!is_damaged && strcmp(again.player, settings.player) == 0 &&
            strcmp(again.keep, settings.keep) == 0 && again.scale == settings.scale);
}


static void try_selfscan(const char *data) {
    SelfscanList list;
    SelfscanOwners owners;
    Error error = {.code = ERROR_NONE};
    if (!selfscan_read(data, "wulp-1", &list, &error)) {
        require_words(&error);
    }
    require(list.damaged == 0 || list.why.text[0]);
    for (int i = 0; i < list.count; i++) {
        require(strcmp(list.scans[i].player, "wulp-1") == 0);
        require(list.scans[i].answer_count <= SELFSCAN_ANSWERS);
    }
    selfscan_free(&list);
    if (!selfscan_owners(data, "wulp-1", &owners, &error)) {
        require_words(&error);
    }
    if (!selfscan_forget(data, "wulp-1", false, &error)) {
        require_words(&error);
    } else if (selfscan_owners(data, "wulp-1", &owners, &error)) {
        require(owners.own == 0);
    }
}


// Whatever stands there: a draft that was kept comes back, and what was there is put aside.
static void try_draft(const char *data) {
    SelfscanDraft draft;
    SelfscanDraft again;
    Error error = {.code = ERROR_NONE};
    if (!selfscan_draft_read(data, "wulp-1", &draft, &error)) {
        require_words(&error);
        require(draft.scan.answer_count == 0);
        draft = (SelfscanDraft){.scan = {.timestamp = "2026-01-01T09:00:00.000Z",
                                         .player = "wulp-1",
                                         .framework = "fgr-528",
                                         .version = "1.1"}};
        require(selfscan_answer(&draft.scan, true, "LUI", 1));
    }
    require(draft.scan.answer_count > 0 && strcmp(draft.scan.player, "wulp-1") == 0);
    require(selfscan_draft_keep(data, &draft, &error));
    require(selfscan_draft_read(data, "wulp-1", &again, &error));
    require(again.scan.answer_count == draft.scan.answer_count && strcmp(again.at, draft.at) == 0);
}


static void try_others(const char *data) {
    static const char HASH[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static const OthersPlay PLAY = {"proef", HASH, "practice"};
    char path[200];
    Error error = {.code = ERROR_NONE};
    snprintf(path, sizeof path, "%s/others.json", data);
    Others *others = others_read(path, &PLAY, &error);
    if (!others && error.code != ERROR_NONE) {
        require_words(&error);
    }
    for (int i = 0; others && i < others->decision_count; i++) {
        const OthersDecision *decision = &others->decisions[i];
        require(decision->people >= OTHERS_LEAST);
        for (int k = 0; k < decision->option_count; k++) {
            require(decision->options[k].chosen >= 0 &&
                    decision->options[k].chosen <= decision->people);
        }
    }
    others_free(others);
}


static void try_reflection(const char *data) {
    Reflection added = {.kind = REFLECTION_INTENTION, .text = "Eerst vragen."};
    Error error = {.code = ERROR_NONE};
    memcpy(added.timestamp, "2026-11-16T09:00:00.000Z", TIMESTAMP_SIZE);
    Reflections *before = reflections_read(data, &error);
    if (!before) {
        require_words(&error);
        return;
    }
    // What is damaged stays, and what is added is found behind it.
    require(reflection_add(data, &added, &error));
    Reflections *after = reflections_read(data, &error);
    require(after && after->count >= before->count);
    const Reflection *last = reflections_last(after, REFLECTION_INTENTION, NULL);
    require(last && strcmp(last->text, added.text) == 0);
    reflections_free(before);
    reflections_free(after);
}


// The result is only believed when it belongs to the log.
static void try_result(const char *data, const uint8_t *bytes, size_t size) {
    char folder[200];
    Header header = {.registration = "3f2c9a10-5b7e-4c55-9d11-0123456789ab",
                     .timestamp = "2026-11-16T09:00:00.000Z",
                     .home_page = "urn:casus:pseudonym",
                     .player = "wulp-1",
                     .scenario = "proef",
                     .face = "text",
                     .mode = "practice",
                     .language = "nl"};
    Entry entry = {.seq = 1,
                   .verb = VERB_COMPLETED,
                   .object = "proef",
                   .type = "scenario",
                   .duration_ms = -1,
                   .has_score = true};
    Error error = {.code = ERROR_NONE};
    memcpy(entry.timestamp, header.timestamp, TIMESTAMP_SIZE);
    snprintf(folder, sizeof folder, "%s/sessions/2026-11-16-proef-3f2c9a10", data);
    Journal *journal = journal_create(folder, &header, &error);
    require(journal && journal_append(journal, &entry, &error));
    journal_close(journal);
    put(folder, "result.json", bytes, size);
    Overview *overview = overview_read(data, "wulp-1", &error);
    require(overview && overview->count == 1 && overview->finished == 1);
    require(!overview->sessions[0].has_harm || overview->sessions[0].wrongly_kept >= 0);
    overview_free(overview);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char data[SCRATCH_SIZE];
    char folder[PATH_MAX_BYTES];
    Error error;
    if (size == 0 || !strchr("szdoru", bytes[0]) || bytes[0] == '\0') {
        return 0;
    }
    scratch_make(data);
    switch (bytes[0]) {
    case 's':
        put(data, "settings.json", bytes + 1, size - 1);
        try_settings(data);
        break;
    case 'z':
        put(data, "selfscan.ndjson", bytes + 1, size - 1);
        try_selfscan(data);
        break;
    case 'd':
        require(path_join(folder, data, SELFSCAN_DRAFTS, &error) && folder_make(folder, &error));
        put(folder, "wulp-1.json", bytes + 1, size - 1);
        try_draft(data);
        break;
    case 'o':
        put(data, "others.json", bytes + 1, size - 1);
        try_others(data);
        break;
    case 'r':
        put(data, "reflection.ndjson", bytes + 1, size - 1);
        try_reflection(data);
        break;
    default:
        try_result(data, bytes + 1, size - 1);
    }
    require(folder_remove(data, &error));
    return 0;
}
