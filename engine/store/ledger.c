// Ledger: a small JSON file per player, replaced as a whole.

#include "store/ledger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/json.h"

static const char SCHEMA[] = "casus-ledger/1";

enum { LEDGER_BYTES = 1024 * 1024, VALUE_MOST = 1000000 };

struct Ledger {
    LedgerFact facts[LEDGER_FACTS];
    int count;
};


static bool ledger_path(char path[PATH_MAX_BYTES], const char *data, const char *player,
                        const char *end, Error *error) {
    char folder[PATH_MAX_BYTES];
    char name[ENTRY_ID + 16];
    snprintf(name, sizeof name, "%s.%s", player, end);
    return path_join(folder, data, "ledgers", error) && path_join(path, folder, name, error);
}


Ledger *ledger_new(void) {
    return memory_new(1, sizeof(Ledger));
}


void ledger_free(Ledger *ledger) {
    free(ledger);
}


static bool read_fact(const Json *item, LedgerFact *fact) {
    long long value;
    int64_t unused;
    if (!json_copy(item, "name", fact->name, sizeof fact->name) || fact->name[0] == '\0' ||
        !json_integer(item, "value", -VALUE_MOST, VALUE_MOST, &value) ||
        !json_copy(item, "scenario", fact->scenario, sizeof fact->scenario) ||
        !json_copy(item, "registration", fact->registration, sizeof fact->registration) ||
        !json_copy(item, "timestamp", fact->timestamp, sizeof fact->timestamp) ||
        !timestamp_read(fact->timestamp, &unused)) {
        return false;
    }
    fact->value = (int)value;
    return true;
}


static bool read_facts(const Json *json, Ledger *ledger, Error *error) {
    const char *schema = json_string(json, "schema");
    const Json *list = json_member(json, "facts");
    if (!schema || strcmp(schema, SCHEMA) != 0) {
        return error_set(error, ERROR_DAMAGED, "", "dit bestand is niet van deze versie van Casus");
    }
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        LedgerFact fact = {.value = 0};
        if (!read_fact(item, &fact) || !ledger_set(ledger, &fact)) {
            return error_set(error, ERROR_DAMAGED, "", "een van de feiten erin klopt niet");
        }
    }
    return true;
}


Ledger *ledger_read(const char *data, const char *player, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length = 0;
    if (!ledger_path(path, data, player, "json", error)) {
        return NULL;
    }
    Ledger *ledger = ledger_new();
    if (!file_exists(path)) {
        return ledger;
    }
    char *bytes = file_read(path, LEDGER_BYTES, &length, error);
    Json *json = bytes ? json_parse(bytes, length, error) : NULL;
    bool ok = json && read_facts(json, ledger, error);
    if (!ok) {
        snprintf(error->place, sizeof error->place, "%.240s", path);
        ledger_free(ledger);
        ledger = NULL;
    }
    json_free(json);
    free(bytes);
    return ledger;
}


const LedgerFact *ledger_find(const Ledger *ledger, const char *name) {
    for (int i = 0; i < ledger->count; i++) {
        if (strcmp(ledger->facts[i].name, name) == 0) {
            return &ledger->facts[i];
        }
    }
    return NULL;
}


bool ledger_set(Ledger *ledger, const LedgerFact *fact) {
    int at = 0;
    while (at < ledger->count && strcmp(ledger->facts[at].name, fact->name) != 0) {
        at++;
    }
    if (at == LEDGER_FACTS) {
        return false;
    }
    ledger->facts[at] = *fact;
    ledger->count = at == ledger->count ? at + 1 : ledger->count;
    return true;
}


// Nothing is lost: what cannot be read may still be of use to somebody.
static bool put_aside(const char *path, const char *data, const char *player, Error *error) {
    char aside[PATH_MAX_BYTES];
    size_t length = 0;
    Error why;
    Ledger *readable = ledger_read(data, player, &why);
    ledger_free(readable);
    if (readable || !file_exists(path)) {
        return true;
    }
    char *bytes = file_read(path, LEDGER_BYTES, &length, error);
    bool ok = bytes && ledger_path(aside, data, player, "damaged", error) &&
              file_replace(aside, bytes, length, error);
    free(bytes);
    return ok;
}


bool ledger_write(const Ledger *ledger, const char *data, const char *player, Error *error) {
    char path[PATH_MAX_BYTES];
    char folder[PATH_MAX_BYTES];
    Buffer out = {0};
    json_open(&out, NULL, '{');
    json_add_member(&out, "schema", SCHEMA);
    json_add_member(&out, "player", player);
    json_open(&out, "facts", '[');
    for (int i = 0; i < ledger->count; i++) {
        const LedgerFact *fact = &ledger->facts[i];
        json_open(&out, NULL, '{');
        json_add_member(&out, "name", fact->name);
        json_add_number(&out, "value", fact->value);
        json_add_member(&out, "scenario", fact->scenario);
        json_add_member(&out, "registration", fact->registration);
        json_add_member(&out, "timestamp", fact->timestamp);
        json_close(&out, '}');
    }
    json_close(&out, ']');
    json_close(&out, '}');
    buffer_add(&out, "\n");
    bool ok = path_join(folder, data, "ledgers", error) && folder_make(folder, error) &&
              ledger_path(path, data, player, "json", error) &&
              put_aside(path, data, player, error) &&
              file_replace(path, out.text, out.length, error);
    buffer_free(&out);
    return ok;
}
