// Entry: log lines to and from JSON.

#include "store/entry.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "store/json.h"

static const char *const VERBS[VERB_COUNT] = {
    "initialized", "resumed",   "progressed", "accessed",  "selected",
    "interacted",  "used",      "scored",     "commented", "undone",
    "suspended",   "completed", "passed",     "failed",    "terminated",
};

enum { DAY_MS = 86400000 };


void timestamp_write(int64_t ms, char out[TIMESTAMP_SIZE]) {
    int64_t day = ms / DAY_MS;
    int64_t rest = ms % DAY_MS;
    if (rest < 0) {
        rest += DAY_MS;
        day--;
    }
    char date[DATE_TEXT_SIZE];
    date_to_iso((Date)day, date);
    unsigned seconds = (unsigned)(rest / 1000);
    snprintf(out, TIMESTAMP_SIZE, "%sT%02u:%02u:%02u.%03uZ", date, seconds / 3600 % 24,
             seconds / 60 % 60, seconds % 60, (unsigned)(rest % 1000));
}


static bool two_digits(const char *text, int limit, int *value) {
    if (text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') {
        return false;
    }
    *value = (text[0] - '0') * 10 + (text[1] - '0');
    return *value < limit;
}


bool timestamp_read(const char *text, int64_t *ms) {
    char day[DATE_TEXT_SIZE];
    Date date;
    int hour, minute, second, hundredths;
    if (strlen(text) != TIMESTAMP_SIZE - 1 || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text[19] != '.' || text[23] != 'Z' || text[22] < '0' || text[22] > '9') {
        return false;
    }
    snprintf(day, sizeof day, "%.10s", text);
    if (!date_from_iso(day, &date) || !two_digits(text + 11, 24, &hour) ||
        !two_digits(text + 14, 60, &minute) || !two_digits(text + 17, 61, &second) ||
        !two_digits(text + 20, 100, &hundredths)) {
        return false;
    }
    *ms = (int64_t)date * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000LL + hundredths * 10 +
          (text[22] - '0');
    return true;
}


// ---- Writing ----


void entry_add_score(Buffer *out, int raw, int max) {
    json_open(out, "score", '{');
    json_add_number(out, "raw", raw);
    json_add_number(out, "min", 0);
    json_add_number(out, "max", max);
    json_add_ratio(out, "scaled", raw, max);
    json_close(out, '}');
}


void entry_add_duration(Buffer *out, long long ms) {
    char text[40];
    snprintf(text, sizeof text, "PT%lld.%03lldS", ms / 1000, ms % 1000);
    json_add_member(out, "duration", text);
}


static void write_result(const Entry *entry, Buffer *out) {
    if (!entry->has_response && !entry->has_success && !entry->has_score &&
        entry->duration_ms < 0) {
        return;
    }
    json_open(out, "result", '{');
    if (entry->has_response) {
        json_add_member(out, "response", entry->response);
    }
    if (entry->has_success) {
        json_add_boolean(out, "success", entry->success);
    }
    if (entry->has_score) {
        entry_add_score(out, entry->raw, entry->max);
    }
    if (entry->duration_ms >= 0) {
        entry_add_duration(out, entry->duration_ms);
    }
    json_close(out, '}');
}


void entry_write(const Entry *entry, Buffer *out) {
    json_open(out, NULL, '{');
    json_add_number(out, "seq", entry->seq);
    json_add_member(out, "timestamp", entry->timestamp);
    json_add_member(out, "verb", VERBS[entry->verb]);
    json_open(out, "object", '{');
    json_add_member(out, "id", entry->object);
    json_add_member(out, "type", entry->type);
    json_close(out, '}');
    if (entry->parent[0]) {
        json_add_member(out, "parent", entry->parent);
    }
    write_result(entry, out);
    if (entry->evidence_count > 0) {
        json_open(out, "evidence", '[');
        for (int i = 0; i < entry->evidence_count; i++) {
            const EntryEvidence *evidence = &entry->evidence[i];
            json_open(out, NULL, '{');
            json_add_member(out, "indicator", evidence->indicator);
            json_add_number(out, "raw", evidence->raw);
            json_add_number(out, "max", evidence->max);
            json_add_member(out, "rule", evidence->rule);
            json_close(out, '}');
        }
        json_close(out, ']');
    }
    if (entry->order_count > 0) {
        json_open(out, "order", '[');
        for (int i = 0; i < entry->order_count; i++) {
            json_add_member(out, NULL, entry->order[i]);
        }
        json_close(out, ']');
    }
}


// ---- Reading ----


static bool wrong(Error *error, const char *name) {
    return error_set(error, ERROR_DAMAGED, "", "'%s' ontbreekt of klopt niet", name);
}


// Reads "PT12.345S".
static bool read_duration(const char *text, long long *ms) {
    enum { MOST_DIGITS = 12 };
    if (strncmp(text, "PT", 2) != 0) {
        return false;
    }
    size_t digits = strspn(text + 2, "0123456789");
    const char *point = text + 2 + digits;
    if (digits == 0 || digits > MOST_DIGITS || point[0] != '.' ||
        strspn(point + 1, "0123456789") != 3 || strcmp(point + 4, "S") != 0) {
        return false;
    }
    *ms = strtoll(text + 2, NULL, 10) * 1000 + strtoll(point + 1, NULL, 10);
    return true;
}


static bool read_score(const Json *score, Entry *entry) {
    long long raw, max;
    if (!json_integer(score, "max", 0, 100000, &max) || !json_integer(score, "raw", 0, max, &raw)) {
        return false;
    }
    entry->has_score = true;
    entry->raw = (int)raw;
    entry->max = (int)max;
    return true;
}


static bool read_result(const Json *json, Entry *entry, Error *error) {
    const Json *result = json_member(json, "result");
    const Json *score = json_member(result, "score");
    const char *duration = json_string(result, "duration");
    entry->duration_ms = -1;
    if (json_member(result, "response")) {
        entry->has_response =
            json_copy(result, "response", entry->response, sizeof entry->response);
        if (!entry->has_response) {
            return wrong(error, "result.response");
        }
    }
    entry->has_success = json_boolean(result, "success", &entry->success);
    if (score && !read_score(score, entry)) {
        return wrong(error, "result.score");
    }
    if (duration && !read_duration(duration, &entry->duration_ms)) {
        return wrong(error, "result.duration");
    }
    return true;
}


static bool read_evidence(const Json *json, Entry *entry, Error *error) {
    const Json *list = json_member(json, "evidence");
    if (json_length(list) > ENTRY_EVIDENCE) {
        return wrong(error, "evidence");
    }
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        EntryEvidence *evidence = &entry->evidence[entry->evidence_count++];
        long long raw, max;
        if (!json_copy(item, "indicator", evidence->indicator, ENTRY_ID) ||
            !json_copy(item, "rule", evidence->rule, ENTRY_ID) ||
            !json_integer(item, "max", 0, 100000, &max) ||
            !json_integer(item, "raw", 0, max, &raw)) {
            return wrong(error, "evidence");
        }
        evidence->raw = (int)raw;
        evidence->max = (int)max;
    }
    return true;
}


static bool read_order(const Json *json, Entry *entry, Error *error) {
    const Json *list = json_member(json, "order");
    if (json_length(list) > ENTRY_ORDER) {
        return wrong(error, "order");
    }
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        const char *id = json_item_string(item);
        if (!id || strlen(id) >= ENTRY_ID) {
            return wrong(error, "order");
        }
        snprintf(entry->order[entry->order_count++], ENTRY_ID, "%s", id);
    }
    return true;
}


static bool read_verb(const Json *json, Verb *verb) {
    const char *word = json_string(json, "verb");
    for (int i = 0; word && i < VERB_COUNT; i++) {
        if (strcmp(word, VERBS[i]) == 0) {
            *verb = (Verb)i;
            return true;
        }
    }
    return false;
}


static bool read_entry(const Json *json, Entry *entry, Error *error) {
    long long seq;
    int64_t unused;
    const Json *object = json_member(json, "object");
    if (!json_integer(json, "seq", 1, 100000000, &seq)) {
        return wrong(error, "seq");
    }
    entry->seq = (int)seq;
    if (!json_copy(json, "timestamp", entry->timestamp, sizeof entry->timestamp) ||
        !timestamp_read(entry->timestamp, &unused)) {
        return wrong(error, "timestamp");
    }
    if (!read_verb(json, &entry->verb)) {
        return wrong(error, "verb");
    }
    if (!json_copy(object, "id", entry->object, sizeof entry->object) ||
        !json_copy(object, "type", entry->type, sizeof entry->type)) {
        return wrong(error, "object");
    }
    if (json_member(json, "parent") &&
        !json_copy(json, "parent", entry->parent, sizeof entry->parent)) {
        return wrong(error, "parent");
    }
    return read_result(json, entry, error) && read_evidence(json, entry, error) &&
           read_order(json, entry, error);
}


bool entry_read(const char *line, size_t length, Entry *entry, Error *error) {
    memset(entry, 0, sizeof *entry);
    Json *json = json_parse(line, length, error);
    if (!json) {
        return false;
    }
    bool ok = read_entry(json, entry, error);
    json_free(json);
    return ok;
}
