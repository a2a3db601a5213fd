// Header: the first line of a log to and from JSON.

#include "store/header.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/json.h"

static const char SCHEMA[] = "casus-session/1";

enum { FACT_MOST = 1000000 };  // as whole numbers in a case


// ---- Writing ----


// Nothing when there are none.
static void write_references(Buffer *out, const char *name, const HeaderReference *list,
                             int count) {
    if (count == 0) {
        return;
    }
    json_open(out, name, '[');
    for (int i = 0; i < count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "id", list[i].id);
        json_add_member(out, "version", list[i].version);
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void write_facts(const Header *header, Buffer *out) {
    if (header->fact_count == 0) {
        return;
    }
    json_open(out, "facts", '[');
    for (int i = 0; i < header->fact_count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "name", header->facts[i].name);
        json_add_number(out, "value", header->facts[i].value);
        json_close(out, '}');
    }
    json_close(out, ']');
}


void header_write(const Header *header, Buffer *out) {
    char seed[24];
    json_open(out, NULL, '{');
    json_add_member(out, "schema", SCHEMA);
    json_add_member(out, "registration", header->registration);
    json_add_member(out, "timestamp", header->timestamp);
    json_open(out, "actor", '{');
    json_add_member(out, "homePage", header->home_page);
    json_add_member(out, "name", header->player);
    json_close(out, '}');
    json_open(out, "scenario", '{');
    json_add_member(out, "id", header->scenario);
    json_add_member(out, "version", header->scenario_version);
    json_add_member(out, "hash", header->scenario_hash);
    json_close(out, '}');
    json_open(out, "framework", '{');
    json_add_member(out, "id", header->framework);
    json_add_member(out, "version", header->framework_version);
    json_close(out, '}');
    write_references(out, "frameworks", header->frameworks, header->framework_count);
    json_open(out, "schedule", '{');
    json_add_member(out, "id", header->schedule);
    json_add_member(out, "version", header->schedule_version);
    json_close(out, '}');
    write_references(out, "references", header->references, header->reference_count);
    write_facts(header, out);
    json_add_member(out, "engine", header->engine);
    // As text: JSON numbers of other programs hold 53 bits, a seed has 64.
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)header->seed);
    json_add_member(out, "seed", seed);
    json_add_member(out, "language", header->language);
    json_add_member(out, "mode", header->mode);
    json_add_member(out, "face", header->face);
    if (header->is_author) {
        json_add_boolean(out, "author", true);
    }
}


// ---- Reading ----


static bool wrong(Error *error, const char *name) {
    return error_set(error, ERROR_DAMAGED, "", "'%s' ontbreekt of klopt niet", name);
}


static bool take_pair(const Json *json, const char *name, char *id, char *version) {
    const Json *object = json_member(json, name);
    return json_copy(object, "id", id, ENTRY_ID) && json_copy(object, "version", version, ENTRY_ID);
}


static bool take_seed(const Json *json, uint64_t *seed) {
    const char *text = json_string(json, "seed");
    char *end;
    if (!text || text[0] < '0' || text[0] > '9') {
        return false;
    }
    errno = 0;
    *seed = strtoull(text, &end, 10);
    return *end == '\0' && errno == 0;
}


// What is not there has nothing in it: logs of before there was any do not have it.
static bool read_references(const Json *json, const char *name, HeaderReference *list, int most,
                            int *count) {
    const Json *array = json_member(json, name);
    if (json_length(array) > most) {
        return false;
    }
    for (const Json *item = json_first(array); item; item = json_next(item)) {
        HeaderReference *reference = &list[(*count)++];
        if (!json_copy(item, "id", reference->id, ENTRY_ID) ||
            !json_copy(item, "version", reference->version, ENTRY_ID)) {
            return false;
        }
    }
    return true;
}


// The first is the one that stands alone, too.
static bool read_frameworks(const Json *json, Header *header) {
    bool is_list = json_length(json_member(json, "frameworks")) >= 2;
    return (is_list || json_is_null(json, "frameworks")) &&
           read_references(json, "frameworks", header->frameworks, HEADER_FRAMEWORKS,
                           &header->framework_count) &&
           (header->framework_count == 0 ||
            (strcmp(header->frameworks[0].id, header->framework) == 0 &&
             strcmp(header->frameworks[0].version, header->framework_version) == 0));
}


static bool read_facts(const Json *json, Header *header) {
    const Json *list = json_member(json, "facts");
    if (json_length(list) > HEADER_FACTS) {
        return false;
    }
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        HeaderFact *fact = &header->facts[header->fact_count++];
        long long value;
        if (!json_copy(item, "name", fact->name, ENTRY_ID) ||
            !json_integer(item, "value", -FACT_MOST, FACT_MOST, &value)) {
            return false;
        }
        fact->value = (int)value;
    }
    return true;
}


// What the case is judged by, and what the player brought along.
static bool read_lists(const Json *json, Header *header, Error *error) {
    if (!read_frameworks(json, header)) {
        return wrong(error, "frameworks");
    }
    if (!take_pair(json, "schedule", header->schedule, header->schedule_version)) {
        return wrong(error, "schedule");
    }
    if (!read_references(json, "references", header->references, HEADER_REFERENCES,
                         &header->reference_count)) {
        return wrong(error, "references");
    }
    return read_facts(json, header) || wrong(error, "facts");
}


static bool read_header(const Json *json, Header *header, Error *error) {
    const char *schema = json_string(json, "schema");
    int64_t unused;
    if (!schema || strncmp(schema, SCHEMA, strlen("casus-session/")) != 0) {
        return error_set(error, ERROR_DAMAGED, "", "dit is geen logboek van Casus");
    }
    if (strcmp(schema, SCHEMA) != 0) {
        return error_set(error, ERROR_DAMAGED, "",
                         "dit logboek is van een nieuwere versie (%.40s); "
                         "gebruik een nieuwere Casus",
                         schema);
    }
    const char *twice = json_double(json);
    if (twice) {
        return error_set(error, ERROR_DAMAGED, "", "'%.60s' staat er twee keer", twice);
    }
    const Json *actor = json_member(json, "actor");
    const Json *scenario = json_member(json, "scenario");
    if (!json_copy(json, "registration", header->registration, sizeof header->registration)) {
        return wrong(error, "registration");
    }
    if (!json_copy(json, "timestamp", header->timestamp, sizeof header->timestamp) ||
        !timestamp_read(header->timestamp, &unused)) {
        return wrong(error, "timestamp");
    }
    if (!json_copy(actor, "homePage", header->home_page, sizeof header->home_page) ||
        !json_copy(actor, "name", header->player, sizeof header->player)) {
        return wrong(error, "actor");
    }
    if (!take_pair(json, "scenario", header->scenario, header->scenario_version) ||
        !json_copy(scenario, "hash", header->scenario_hash, sizeof header->scenario_hash)) {
        return wrong(error, "scenario");
    }
    if (!take_pair(json, "framework", header->framework, header->framework_version)) {
        return wrong(error, "framework");
    }
    if (!read_lists(json, header, error)) {
        return false;
    }
    if (!take_seed(json, &header->seed)) {
        return wrong(error, "seed");
    }
    if (!json_is_null(json, "author") && !json_boolean(json, "author", &header->is_author)) {
        return wrong(error, "author");
    }
    return (json_copy(json, "engine", header->engine, sizeof header->engine) &&
            json_copy(json, "language", header->language, sizeof header->language) &&
            json_copy(json, "mode", header->mode, sizeof header->mode) &&
            json_copy(json, "face", header->face, sizeof header->face)) ||
           wrong(error, "engine, language, mode of face");
}


bool header_read(const char *line, size_t length, Header *header, Error *error) {
    *header = (Header){.seed = 0};
    Json *json = json_parse(line, length, error);
    if (!json) {
        return false;
    }
    bool ok = read_header(json, header, error);
    json_free(json);
    return ok;
}
