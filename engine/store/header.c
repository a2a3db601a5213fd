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


static void write_references(const Header *header, Buffer *out) {
    if (header->reference_count == 0) {
        return;
    }
    json_open(out, "references", '[');
    for (int i = 0; i < header->reference_count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "id", header->references[i].id);
        json_add_member(out, "version", header->references[i].version);
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
    json_open(out, "schedule", '{');
    json_add_member(out, "id", header->schedule);
    json_add_member(out, "version", header->schedule_version);
    json_close(out, '}');
    write_references(header, out);
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


// Logs of before references and facts do not have them.
static bool read_references(const Json *json, Header *header) {
    const Json *list = json_member(json, "references");
    if (json_length(list) > HEADER_REFERENCES) {
        return false;
    }
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        HeaderReference *reference = &header->references[header->reference_count++];
        if (!json_copy(item, "id", reference->id, ENTRY_ID) ||
            !json_copy(item, "version", reference->version, ENTRY_ID)) {
            return false;
        }
    }
    return true;
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
    if (!take_pair(json, "schedule", header->schedule, header->schedule_version)) {
        return wrong(error, "schedule");
    }
    if (!read_references(json, header)) {
        return wrong(error, "references");
    }
    if (!read_facts(json, header)) {
        return wrong(error, "facts");
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
