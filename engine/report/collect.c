// Collect: one transaction around all sessions; prepared statements for their rows.

#include "report/collect.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/facts.h"

enum {
    APPLICATION = 0x43415355,  // "CASU": so that no other database is filled by mistake
    SCHEMA_VERSION = 2
};

#define FRAMEWORK_TABLE                                                                            \
    "CREATE TABLE framework("                                                                      \
    " registration TEXT NOT NULL REFERENCES session ON DELETE CASCADE, number INTEGER NOT NULL,"   \
    " id TEXT NOT NULL, version TEXT, PRIMARY KEY(registration, number)) WITHOUT ROWID;"

static const char SCHEMA[] =
    "CREATE TABLE session("
    " registration TEXT PRIMARY KEY, folder TEXT NOT NULL, player TEXT NOT NULL,"
    " scenario TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL, framework TEXT NOT NULL,"
    " mode TEXT NOT NULL, language TEXT NOT NULL, face TEXT NOT NULL, started TEXT NOT NULL,"
    " finished INTEGER NOT NULL, ending TEXT, raw INTEGER, max INTEGER, passed INTEGER,"
    " undone INTEGER NOT NULL, lines INTEGER NOT NULL, head TEXT NOT NULL,"
    " hints INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;"
    "CREATE TABLE decision("
    " registration TEXT NOT NULL REFERENCES session ON DELETE CASCADE, number INTEGER NOT NULL,"
    " id TEXT NOT NULL, kind TEXT NOT NULL, option TEXT, raw INTEGER NOT NULL,"
    " max INTEGER NOT NULL, hints INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY(registration, number)) WITHOUT ROWID;"
    "CREATE TABLE indicator("
    " registration TEXT NOT NULL REFERENCES session ON DELETE CASCADE, id TEXT NOT NULL,"
    " raw INTEGER NOT NULL, max INTEGER NOT NULL, observations INTEGER NOT NULL,"
    " PRIMARY KEY(registration, id)) WITHOUT ROWID;" FRAMEWORK_TABLE
    "CREATE TABLE damaged(folder TEXT PRIMARY KEY, line INTEGER, reason TEXT NOT NULL)"
    " WITHOUT ROWID;"
    "CREATE INDEX session_by_case ON session(scenario, mode, player, started);";

// Version 1 knew one framework of a session, and no hints: there were none.
static const char FROM_VERSION_1[] =
    "ALTER TABLE session ADD COLUMN hints INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE decision ADD COLUMN hints INTEGER NOT NULL DEFAULT 0;"
    FRAMEWORK_TABLE
    "INSERT INTO framework SELECT registration, 1, framework, NULL FROM session;";

typedef enum Query {
    QUERY_FIND,
    QUERY_FORGET,
    QUERY_SESSION,
    QUERY_DECISION,
    QUERY_INDICATOR,
    QUERY_FRAMEWORK,
    QUERY_DAMAGED,
    QUERY_MENDED,
    QUERY_COUNT
} Query;

static const char *const QUERIES[QUERY_COUNT] = {
    "SELECT head = ?2 AND folder = ?3 FROM session WHERE registration = ?1",
    "DELETE FROM session WHERE registration = ?1",
    ("INSERT INTO session VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,"
     "?18,?19,?20)"),
    "INSERT INTO decision VALUES(?1,?2,?3,?4,?5,?6,?7,?8)",
    "INSERT INTO indicator VALUES(?1,?2,?3,?4,?5)",
    "INSERT INTO framework VALUES(?1,?2,?3,?4)",
    "INSERT OR REPLACE INTO damaged VALUES(?1,?2,?3)",
    "DELETE FROM damaged WHERE folder = ?1",
};

typedef struct Store {
    sqlite3 *base;
    const char *path;
    sqlite3_stmt *statements[QUERY_COUNT];
} Store;


static bool fail(const Store *store, Error *error) {
    return error_set(error, ERROR_WORLD, store->path, "de database werkt niet mee: %s",
                     store->base ? sqlite3_errmsg(store->base) : "geen geheugen");
}


static bool run(const Store *store, const char *sql, Error *error) {
    return sqlite3_exec(store->base, sql, NULL, NULL, NULL) == SQLITE_OK || fail(store, error);
}


static bool read_number(const Store *store, const char *sql, int *number, Error *error) {
    sqlite3_stmt *statement = NULL;
    bool ok = sqlite3_prepare_v2(store->base, sql, -1, &statement, NULL) == SQLITE_OK &&
              sqlite3_step(statement) == SQLITE_ROW;
    *number = ok ? sqlite3_column_int(statement, 0) : 0;
    ok = ok || fail(store, error);
    sqlite3_finalize(statement);
    return ok;
}


// ---- Opening ----


static bool make_schema(const Store *store, const char *sql, Error *error) {
    char marks[100];
    snprintf(marks, sizeof marks, "PRAGMA application_id=%d; PRAGMA user_version=%d;", APPLICATION,
             SCHEMA_VERSION);
    return run(store, sql, error) && run(store, marks, error);
}


// A new file gets its tables; of an old one must be sure that it is ours and whole.
static bool check_schema(const Store *store, Error *error) {
    int tables, application, version;
    if (!read_number(store, "SELECT count(*) FROM sqlite_master", &tables, error) ||
        !read_number(store, "PRAGMA application_id", &application, error) ||
        !read_number(store, "PRAGMA user_version", &version, error)) {
        return false;
    }
    if (tables == 0 && application == 0) {
        return make_schema(store, SCHEMA, error);
    }
    if (application != APPLICATION) {
        return error_set(error, ERROR_WORLD, store->path,
                         "dit is een database van een ander programma; kies een andere naam");
    }
    if (version < 1 || version > SCHEMA_VERSION) {
        return error_set(error, ERROR_WORLD, store->path,
                         "deze database is van een nieuwere Casus; gebruik die");
    }
    int is_whole;
    if (!read_number(store, "SELECT quick_check = 'ok' FROM pragma_quick_check", &is_whole,
                     error)) {
        return false;
    }
    if (!is_whole) {
        return error_set(error, ERROR_DAMAGED, store->path,
                         "de database is beschadigd; begin een nieuwe met een andere naam");
    }
    return version == SCHEMA_VERSION || make_schema(store, FROM_VERSION_1, error);
}


static bool open_store(Store *store, Error *error) {
    if (sqlite3_open_v2(store->path, &store->base, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        NULL) != SQLITE_OK) {
        return fail(store, error);
    }
    sqlite3_busy_timeout(store->base, 5000);
    if (!run(store, "PRAGMA foreign_keys=ON; BEGIN IMMEDIATE;", error) ||
        !check_schema(store, error)) {
        return false;
    }
    for (int i = 0; i < QUERY_COUNT; i++) {
        if (sqlite3_prepare_v2(store->base, QUERIES[i], -1, &store->statements[i], NULL) !=
            SQLITE_OK) {
            return fail(store, error);
        }
    }
    return true;
}


static void close_store(Store *store) {
    for (int i = 0; i < QUERY_COUNT; i++) {
        sqlite3_finalize(store->statements[i]);
    }
    sqlite3_close(store->base);  // rolls back what was not committed
}


// ---- Rows ----


// `values` holds for each letter of `kinds` a text (t, NULL allowed) or a number (n).
typedef union Value {
    const char *text;
    long long number;
} Value;


static bool insert(const Store *store, Query query, const char *kinds, const Value *values,
                   Error *error) {
    sqlite3_stmt *statement = store->statements[query];
    sqlite3_reset(statement);
    for (int i = 0; kinds[i]; i++) {
        if (kinds[i] == 'n') {
            sqlite3_bind_int64(statement, i + 1, values[i].number);
        } else {
            sqlite3_bind_text(statement, i + 1, values[i].text, -1, SQLITE_STATIC);
        }
    }
    bool ok = sqlite3_step(statement) == SQLITE_DONE || fail(store, error);
    sqlite3_reset(statement);
    return ok;
}


static bool insert_session(const Store *store, const char *folder, const Facts *facts,
                           Error *error) {
    const Header *header = &facts->header;
    const Value values[] = {{header->registration},
                            {folder},
                            {header->player},
                            {header->scenario},
                            {header->scenario_version},
                            {header->scenario_hash},
                            {header->framework},
                            {header->mode},
                            {header->language},
                            {header->face},
                            {header->timestamp},
                            {.number = facts->is_finished},
                            {facts->is_finished ? facts->ending : NULL},
                            {.number = facts->raw},
                            {.number = facts->max},
                            {.number = facts->has_passed},
                            {.number = facts->undone},
                            {.number = facts->lines},
                            {facts->head},
                            {.number = facts->hints}};
    return insert(store, QUERY_SESSION, "tttttttttttntnnnnntn", values, error);
}


static bool insert_parts(const Store *store, const Facts *facts, Error *error) {
    const char *registration = facts->header.registration;
    for (int i = 0; i < facts->decision_count; i++) {
        const FactsDecision *made = &facts->decisions[i];
        const Value values[] = {{registration},
                                {.number = i + 1},
                                {made->id},
                                {made->type},
                                {made->option[0] ? made->option : NULL},
                                {.number = made->raw},
                                {.number = made->max},
                                {.number = made->hints}};
        if (!insert(store, QUERY_DECISION, "tntttnnn", values, error)) {
            return false;
        }
    }
    for (int i = 0; i < facts->indicator_count; i++) {
        const FactsIndicator *seen = &facts->indicators[i];
        const Value values[] = {{registration},
                                {seen->id},
                                {.number = seen->raw},
                                {.number = seen->max},
                                {.number = seen->observations}};
        if (!insert(store, QUERY_INDICATOR, "ttnnn", values, error)) {
            return false;
        }
    }
    return true;
}


static bool insert_frameworks(const Store *store, const Header *header, Error *error) {
    const Value first[] = {{header->registration},
                           {.number = 1},
                           {header->framework},
                           {header->framework_version}};
    bool ok = insert(store, QUERY_FRAMEWORK, "tntt", first, error);
    for (int i = 1; i < header->framework_count && ok; i++) {
        const Value values[] = {{header->registration},
                                {.number = i + 1},
                                {header->frameworks[i].id},
                                {header->frameworks[i].version}};
        ok = insert(store, QUERY_FRAMEWORK, "tntt", values, error);
    }
    return ok;
}


// Answers SQLITE_ROW when the registration is known; `*is_same`: with this very log.
static int find(const Store *store, const char *folder, const Facts *facts, bool *is_same) {
    sqlite3_stmt *statement = store->statements[QUERY_FIND];
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, facts->header.registration, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, facts->head, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, folder, -1, SQLITE_STATIC);
    int state = sqlite3_step(statement);
    *is_same = state == SQLITE_ROW && sqlite3_column_int(statement, 0);
    sqlite3_reset(statement);
    return state;
}


static bool add_damaged(const Store *store, const char *folder, const Error *problem,
                        Collected *out, Error *error) {
    const Value values[] = {{folder}, {.number = problem->line}, {problem->text}};
    out->damaged++;
    return insert(store, QUERY_DAMAGED, "tnt", values, error);
}


static bool add_session(const Store *store, const char *folder, Facts *facts, Collected *out,
                        Error *error) {
    Error problem = {.code = ERROR_NONE};
    bool is_same;
    if (!facts_read(folder, facts, &problem)) {
        return add_damaged(store, folder, &problem, out, error);
    }
    int state = find(store, folder, facts, &is_same);
    if (is_same) {
        out->known++;
        return true;
    }
    if (state == SQLITE_ROW) {
        const Value registration = {facts->header.registration};
        out->replaced++;
        if (!insert(store, QUERY_FORGET, "t", &registration, error)) {
            return false;
        }
    } else if (state == SQLITE_DONE) {
        out->added++;
    } else {
        return fail(store, error);
    }
    const Value here = {folder};
    return insert(store, QUERY_MENDED, "t", &here, error) &&
           insert_session(store, folder, facts, error) && insert_parts(store, facts, error) &&
           insert_frameworks(store, &facts->header, error);
}


bool collect(const SessionList *sessions, const char *path, Collected *out, Error *error) {
    Store store = {.path = path};
    Facts *facts = memory_new(1, sizeof *facts);
    *out = (Collected){0};
    bool ok = open_store(&store, error);
    for (int i = 0; i < sessions->count && ok; i++) {
        ok = add_session(&store, sessions->folders[i], facts, out, error);
    }
    ok = ok && run(&store, "COMMIT", error);
    close_store(&store);
    free(facts);
    return ok;
}
