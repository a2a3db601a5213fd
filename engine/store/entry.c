// Entry: log lines to and from JSON.

#include "store/entry.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "store/json.h"
#include "store/pull.h"

static const char *const VERBS[VERB_COUNT] = {
    "initialized", "resumed",   "progressed", "accessed",  "selected",
    "interacted",  "used",      "scored",     "commented", "undone",
    "suspended",   "completed", "passed",     "failed",    "terminated",
};

enum { DAY_MS = 86400000, MOST_LINES = 100000000, MOST_POINTS = 100000 };

// From the year 1600 to and with 2999: a clock that is wrong should not make a line that cannot be
// read back.
static const int64_t FIRST_MS = -135140LL * DAY_MS, LAST_MS = 376200LL * DAY_MS - 1;


void timestamp_write(int64_t ms, char out[TIMESTAMP_SIZE]) {
    ms = ms < FIRST_MS ? FIRST_MS : ms > LAST_MS ? LAST_MS : ms;
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
    memcpy(day, text, 10);
    day[10] = '\0';
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
    ms = ms > ENTRY_LONGEST_MS ? ENTRY_LONGEST_MS : ms;
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


// What is being read, and into what. The first member that is wrong is what the message names.
typedef struct Reading {
    Pull pull;
    Entry *entry;
    const char *wrong;  // path of that member; NULL: none
    bool is_strange;    // it is a verb that is not known here
} Reading;

typedef struct Member {
    const char *name;  // of `length` bytes
    size_t length;
    const char *path;
    bool (*read)(Reading *reading);
    bool is_required;
} Member;


#define MEMBER(name, path, read, is_required) {name, sizeof name - 1, path, read, is_required}
#define NO_MEMBER {NULL, 0, NULL, NULL, false}


static bool member_wrong(Reading *reading, const Member *member) {
    if (!reading->wrong) {
        reading->wrong = member->path;
    }
    return pull_refuse(&reading->pull);
}


// Reads one value; a name that comes twice is refused: two readers could each take another one.
static bool read_member(Reading *reading, const Member *members, const PullText *name,
                        unsigned *seen) {
    int i = 0;
    while (members[i].name && !pull_is_of(name, members[i].name, members[i].length)) {
        i++;
    }
    if (!members[i].name) {
        return pull_skip(&reading->pull);
    }
    if ((*seen & 1u << i) || !members[i].read(reading)) {
        return member_wrong(reading, &members[i]);
    }
    *seen |= 1u << i;
    return true;
}


// Reads the members of an object that are known and skips the others.
static bool read_members(Reading *reading, const Member *members) {
    PullText name;
    unsigned seen = 0;
    if (!pull_object(&reading->pull)) {
        return false;
    }
    while (pull_member(&reading->pull, &name)) {
        if (!read_member(reading, members, &name, &seen)) {
            return false;
        }
    }
    for (int i = 0; members[i].name && !reading->pull.wrong; i++) {
        if (members[i].is_required && !(seen & 1u << i)) {
            return member_wrong(reading, &members[i]);
        }
    }
    return !reading->pull.wrong;
}


static bool read_word(Reading *reading, char *out, size_t size) {
    PullText text;
    return pull_text(&reading->pull, &text) && pull_copy(&text, out, size);
}


static bool read_number(Reading *reading, int least, int most, int *value) {
    long long number;
    if (!pull_integer(&reading->pull, least, most, &number)) {
        return false;
    }
    *value = (int)number;
    return true;
}


static bool read_seq(Reading *reading) {
    return read_number(reading, 1, MOST_LINES, &reading->entry->seq);
}


static bool read_timestamp(Reading *reading) {
    int64_t unused;
    char *timestamp = reading->entry->timestamp;
    return read_word(reading, timestamp, TIMESTAMP_SIZE) && timestamp_read(timestamp, &unused);
}


static bool read_verb(Reading *reading) {
    PullText word;
    if (!pull_text(&reading->pull, &word)) {
        return false;
    }
    for (int i = 0; i < VERB_COUNT; i++) {
        if (pull_is(&word, VERBS[i])) {
            reading->entry->verb = (Verb)i;
            return true;
        }
    }
    reading->is_strange = true;
    return false;
}


static bool read_object_id(Reading *reading) {
    return read_word(reading, reading->entry->object, sizeof reading->entry->object);
}


static bool read_object_type(Reading *reading) {
    return read_word(reading, reading->entry->type, sizeof reading->entry->type);
}


static bool read_object(Reading *reading) {
    static const Member MEMBERS[] = {MEMBER("id", "object", read_object_id, true),
                                     MEMBER("type", "object", read_object_type, true),
                                     NO_MEMBER};
    return read_members(reading, MEMBERS);
}


static bool read_parent(Reading *reading) {
    return read_word(reading, reading->entry->parent, sizeof reading->entry->parent);
}


// ---- The result ----


static bool read_response(Reading *reading) {
    reading->entry->has_response = true;
    return read_word(reading, reading->entry->response, sizeof reading->entry->response);
}


static bool read_success(Reading *reading) {
    reading->entry->has_success = true;
    return pull_boolean(&reading->pull, &reading->entry->success);
}


static bool read_raw(Reading *reading) {
    return read_number(reading, 0, MOST_POINTS, &reading->entry->raw);
}


static bool read_max(Reading *reading) {
    return read_number(reading, 0, MOST_POINTS, &reading->entry->max);
}


static bool read_score(Reading *reading) {
    static const Member MEMBERS[] = {MEMBER("raw", "result.score", read_raw, true),
                                     MEMBER("max", "result.score", read_max, true),
                                     NO_MEMBER};
    reading->entry->has_score = true;
    return read_members(reading, MEMBERS) && reading->entry->raw <= reading->entry->max;
}


// Reads digits from `*at` on into `number`; answers how many.
static int read_digits(const char **at, long long *number) {
    enum { MOST_DIGITS = 15 };
    int count = 0;
    *number = 0;
    for (; **at >= '0' && **at <= '9' && count < MOST_DIGITS; (*at)++) {
        *number = *number * 10 + (**at - '0');
        count++;
    }
    return count;
}


// Reads "PT12.345S".
static bool read_duration(Reading *reading) {
    enum { MOST_DIGITS = 12, SIZE = 24 };
    char text[SIZE];
    long long seconds;
    long long thousandths;
    if (!read_word(reading, text, sizeof text) || text[0] != 'P' || text[1] != 'T') {
        return false;
    }
    const char *at = text + 2;
    int digits = read_digits(&at, &seconds);
    if (digits == 0 || digits > MOST_DIGITS || *at++ != '.' ||
        read_digits(&at, &thousandths) != 3 || strcmp(at, "S") != 0) {
        return false;
    }
    reading->entry->duration_ms = seconds * 1000 + thousandths;
    return true;
}


static bool read_result(Reading *reading) {
    static const Member MEMBERS[] = {MEMBER("response", "result.response", read_response, false),
                                     MEMBER("success", "result.success", read_success, false),
                                     MEMBER("score", "result.score", read_score, false),
                                     MEMBER("duration", "result.duration", read_duration, false),
                                     NO_MEMBER};
    return read_members(reading, MEMBERS);
}


// ---- Evidence and order ----


static EntryEvidence *last_evidence(const Reading *reading) {
    return &reading->entry->evidence[reading->entry->evidence_count - 1];
}


static bool read_evidence_indicator(Reading *reading) {
    return read_word(reading, last_evidence(reading)->indicator, ENTRY_ID);
}


static bool read_evidence_rule(Reading *reading) {
    return read_word(reading, last_evidence(reading)->rule, ENTRY_ID);
}


static bool read_evidence_raw(Reading *reading) {
    return read_number(reading, 0, MOST_POINTS, &last_evidence(reading)->raw);
}


static bool read_evidence_max(Reading *reading) {
    return read_number(reading, 0, MOST_POINTS, &last_evidence(reading)->max);
}


static bool read_evidence(Reading *reading) {
    static const Member MEMBERS[] = {MEMBER("indicator", "evidence", read_evidence_indicator, true),
                                     MEMBER("raw", "evidence", read_evidence_raw, true),
                                     MEMBER("max", "evidence", read_evidence_max, true),
                                     MEMBER("rule", "evidence", read_evidence_rule, true),
                                     NO_MEMBER};
    if (!pull_array(&reading->pull)) {
        return false;
    }
    while (pull_item(&reading->pull)) {
        if (reading->entry->evidence_count >= ENTRY_EVIDENCE) {
            return false;
        }
        reading->entry->evidence_count++;
        if (!read_members(reading, MEMBERS) ||
            last_evidence(reading)->raw > last_evidence(reading)->max) {
            return false;
        }
    }
    return !reading->pull.wrong;
}


static bool read_order(Reading *reading) {
    if (!pull_array(&reading->pull)) {
        return false;
    }
    while (pull_item(&reading->pull)) {
        if (reading->entry->order_count >= ENTRY_ORDER ||
            !read_word(reading, reading->entry->order[reading->entry->order_count++], ENTRY_ID)) {
            return false;
        }
    }
    return !reading->pull.wrong;
}


// ---- The line ----


// An entry is large and a log has many lines, so only what must be is put back to nothing.
static void forget(Entry *entry) {
    entry->parent[0] = '\0';
    entry->response[0] = '\0';
    entry->has_response = entry->has_score = entry->has_success = entry->success = false;
    entry->raw = entry->max = 0;
    entry->duration_ms = -1;
    entry->evidence_count = entry->order_count = 0;
}


static bool refuse(const Reading *reading, const char *line, Error *error) {
    if (reading->is_strange) {
        return error_set(error, ERROR_DAMAGED, "",
                         "'verb' kent deze Casus niet; is het logboek van een nieuwere versie, "
                         "gebruik die dan");
    }
    if (reading->pull.depth >= PULL_DEPTH_LIMIT) {
        return error_set(error, ERROR_DAMAGED, "", "de JSON zit te diep in elkaar");
    }
    if (reading->wrong) {
        return error_set(error, ERROR_DAMAGED, "", "'%s' ontbreekt of klopt niet", reading->wrong);
    }
    return error_set(error, ERROR_DAMAGED, "", "dit is geen geldige JSON (bij teken %zu)",
                     (size_t)(reading->pull.wrong - line) + 1);
}


bool entry_read(const char *line, size_t length, Entry *entry, Error *error) {
    static const Member MEMBERS[] = {MEMBER("seq", "seq", read_seq, true),
                                     MEMBER("timestamp", "timestamp", read_timestamp, true),
                                     MEMBER("verb", "verb", read_verb, true),
                                     MEMBER("object", "object", read_object, true),
                                     MEMBER("parent", "parent", read_parent, false),
                                     MEMBER("result", "result", read_result, false),
                                     MEMBER("evidence", "evidence", read_evidence, false),
                                     MEMBER("order", "order", read_order, false),
                                     NO_MEMBER};
    Reading reading = {.entry = entry};
    forget(entry);
    if (!utf8_is_valid(line, length) || memchr(line, '\0', length)) {
        return error_set(error, ERROR_DAMAGED, "", "dit is geen UTF-8-tekst");
    }
    pull_start(&reading.pull, line, length);
    if (read_members(&reading, MEMBERS) && pull_end(&reading.pull)) {
        return true;
    }
    return refuse(&reading, line, error);
}
