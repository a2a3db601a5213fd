// Host: the allocator that refuses, the hook that counts, the one protected call.

#include "script/host.h"

#include <lauxlib.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/messages.h"

enum {
    HOOK_STEP = 1000,        // instructions between two looks at the budget
    INSTRUCTION_COST = 2,    // of one, when texts and tables are small
    BYTES_PER_COST = 64,     // making big values is work too
    TEXT_OVERHEAD = 64,      // bytes of Lua's own around a text
    TEXT_CHEAP = 1024,       // bytes of a text that one instruction handles in passing
    ROW_CHEAP = 64,          // colliding names that one instruction passes by the way
    NAMES_PER_COST = 100     // looking at the tables is work too
};


// ---- Memory ----


static int64_t cost_of_block(size_t size, bool is_new) {
    return (int64_t)(size + BYTES_PER_COST - 1) / BYTES_PER_COST + (is_new ? crowd_cost(size) : 0);
}


// Where the code is that went too far. Asked at that moment: a hook at every line would make all
// code slower. A file that is being compiled has no code yet; host_read named it.
static void note_line(ScriptHost *host) {
    lua_Debug activation;
    if (!host->is_running) {
        return;
    }
    for (int level = 0; lua_getstack(host->lua, level, &activation); level++) {
        lua_getinfo(host->lua, "Sl", &activation);
        if (activation.currentline > 0) {
            host->line = activation.currentline;
            memcpy(host->file, activation.short_src, sizeof host->file);
            return;
        }
    }
}


static bool refuse(ScriptHost *host, HostLimit limit) {
    note_line(host);
    // Lua now collects all garbage and tries again: that is work, which grows with what is in use.
    host->budget -= (int64_t)(host->memory / BYTES_PER_COST);
    host->limit = host->is_running && host->budget < 0 ? HOST_LIMIT_WORK : limit;
    return false;
}


static bool may_have(ScriptHost *host, const void *old, size_t old_size, size_t used,
                     size_t new_size) {
    if (new_size <= used) {
        return true;
    }
    if (host->memory - used + new_size > HOST_MEMORY_LIMIT) {
        return refuse(host, HOST_LIMIT_MEMORY);
    }
    if (!old && old_size == LUA_TSTRING && new_size > HOST_TEXT_LIMIT + TEXT_OVERHEAD) {
        return refuse(host, HOST_LIMIT_TEXT);
    }
    if (new_size > HOST_BLOCK_LIMIT) {
        return refuse(host, HOST_LIMIT_BLOCK);
    }
    if (!old && old_size == LUA_TSTRING && new_size > host->longest_text) {
        host->longest_text = new_size;
    }
    host->budget -= cost_of_block(new_size, !old);
    return !host->is_running || host->budget >= 0 || refuse(host, HOST_LIMIT_WORK);
}


// realloc, where `size` 0 frees; a table's names are in a block that is watched.
static void *move_block(ScriptHost *host, void *old, size_t used, size_t size) {
    bool was_watched = old && crowd_has(used);
    if (!was_watched && !crowd_has(size)) {
        if (size == 0) {
            free(old);
            return NULL;
        }
        return realloc(old, size);
    }
    void *block = crowd_has(size) ? crowd_take(&host->crowd, size) : size > 0 ? malloc(size) : NULL;
    if (!block && size > 0) {
        return NULL;
    }
    if (block && old) {
        memcpy(block, old, used < size ? used : size);
    }
    if (was_watched) {
        crowd_drop(&host->crowd, old, used);
    } else {
        free(old);
    }
    return block;
}


static void *allocate(void *context, void *old, size_t old_size, size_t new_size) {
    ScriptHost *host = context;
    size_t used = old ? old_size : 0;  // without an old block Lua passes the kind of value instead
    bool may = new_size == 0 || may_have(host, old, old_size, used, new_size);
    void *block = may ? move_block(host, old, used, new_size) : NULL;
    if (block || new_size == 0) {
        host->memory = host->memory - used + new_size;
        host->most_memory = host->memory > host->most_memory ? host->memory : host->most_memory;
    }
    return block;
}


ScriptHost *host_of(lua_State *lua) {
    void *context;
    lua_getallocf(lua, &context);
    return context;
}


// ---- Work ----


void host_tell(lua_State *lua, QuestionKind kind, int first, int second) {
    const Listener *listener = host_of(lua)->listener;
    if (listener) {
        listener->asked(listener->context, (Question){kind, first, second});
    }
}


void host_charge(lua_State *lua, int64_t cost) {
    ScriptHost *host = host_of(lua);
    // Work that is refused is not done.
    host->budget = cost > host->budget ? -1 : host->budget - cost;
    if (host->budget < 0) {
        host->limit = HOST_LIMIT_WORK;
        note_line(host);
        lua_pushliteral(lua, "budget");
        lua_error(lua);
    }
}


static void look_at_tables(ScriptHost *host) {
    host->longest_row = crowd_longest(&host->crowd);
    host->budget -= (int64_t)(host->crowd.names / NAMES_PER_COST);
}


// One instruction can compare two texts, read a text as a number or look a name up in a table.
static int64_t instruction_cost(ScriptHost *host) {
    size_t before = host->longest_row;
    look_at_tables(host);
    size_t row = before > host->longest_row ? before : host->longest_row;
    return INSTRUCTION_COST * (1 + (int64_t)(host->longest_text / TEXT_CHEAP + row / ROW_CHEAP));
}


bool host_next(lua_State *lua, int index) {
    ScriptHost *host = host_of(lua);
    if (host->crowd.is_changed) {
        look_at_tables(host);
    }
    host_charge(lua, 1 + (int64_t)(host->longest_row / ROW_CHEAP));
    return lua_next(lua, index) != 0;
}


void host_read(ScriptHost *host, const char *file) {
    snprintf(host->file, sizeof host->file, "%s", file);
    host->line = 0;
}


void host_make_room(ScriptHost *host) {
    if (host->memory > host->kept + HOST_GARBAGE_LIMIT) {
        lua_gc(host->lua, LUA_GCCOLLECT);
    }
}


// One instruction hands all of `...` on, so no count would see that work.
static void refuse_varargs(lua_State *lua, lua_Debug *event) {
    lua_getinfo(lua, "Su", event);
    if (event->isvararg && strcmp(event->what, "Lua") == 0) {
        host_fail(lua, event->short_src, event->linedefined,
                  "een functie met ... kan hier niet; geef de waarden een naam");
    }
}


static void watch(lua_State *lua, lua_Debug *event) {
    if (event->event == LUA_HOOKCOUNT) {
        host_charge(lua, HOOK_STEP * instruction_cost(host_of(lua)));
    } else {
        refuse_varargs(lua, event);
    }
}


// ---- Opening and closing ----


static int panic(lua_State *lua) {
    (void)lua;
    check_failed("Lua error outside a protected call", __FILE__, __LINE__);
}


bool host_open(ScriptHost *host, const char *folder, Error *error) {
    *host = (ScriptHost){.budget = 0};
    snprintf(host->folder, sizeof host->folder, "%s", folder);
    utf8_trim_broken_end(host->folder);
    // Lua compares texts and reads numbers as the locale says; a case does the same everywhere.
    setlocale(LC_COLLATE, "C");
    setlocale(LC_NUMERIC, "C");
    host->lua = lua_newstate(allocate, host);
    if (!host->lua) {
        return error_set(error, ERROR_WORLD, folder, "geen geheugen om Lua te starten");
    }
    lua_atpanic(host->lua, panic);
    return true;
}


void host_close(ScriptHost *host) {
    if (host->lua) {
        lua_close(host->lua);
        host->lua = NULL;
    }
}


// ---- Failing ----


void host_where(lua_State *lua, int level, const char **file, int *line) {
    lua_Debug activation;
    *file = NULL;
    *line = 0;
    if (lua_getstack(lua, level, &activation)) {
        lua_getinfo(lua, "Sl", &activation);
        *line = activation.currentline > 0 ? activation.currentline : 0;
        *file = activation.source[0] == '@' ? activation.source + 1 : NULL;
    }
}


// Where the nearest case code is: functions of ours and of Lua's libraries may stand in between.
static void find_case_code(lua_State *lua, const char **file, int *line) {
    *file = NULL;
    *line = 0;
    for (int level = 1; level < 20 && *line == 0; level++) {
        host_where(lua, level, file, line);
    }
}


static void fill_place(const ScriptHost *host, const char *file, Error *error) {
    if (file && file[0]) {
        snprintf(error->place, sizeof error->place, "%s/%s", host->folder, file);
    } else {
        snprintf(error->place, sizeof error->place, "%s", host->folder);
    }
    message_clean(error->place);
}


_Noreturn static void raise(lua_State *lua, const char *file, int line, const char *format,
                            va_list arguments) ERROR_FORMAT(4, 0);


_Noreturn static void raise(lua_State *lua, const char *file, int line, const char *format,
                            va_list arguments) {
    ScriptHost *host = host_of(lua);
    host->error = (Error){.code = ERROR_CASE, .line = line};
    vsnprintf(host->error.text, sizeof host->error.text, format, arguments);
    message_clean(host->error.text);
    fill_place(host, file, &host->error);
    host->has_error = true;
    lua_pushliteral(lua, "case");
    lua_error(lua);
    check_failed("lua_error returned", __FILE__, __LINE__);
}


void host_fail(lua_State *lua, const char *file, int line, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    raise(lua, file, line, format, arguments);
}


void host_fail_here(lua_State *lua, const char *format, ...) {
    const char *file;
    int line;
    va_list arguments;
    find_case_code(lua, &file, &line);
    va_start(arguments, format);
    raise(lua, file, line, format, arguments);
}


// Notes where a plain Lua error was raised, before the stack is gone.
static int note_place(lua_State *lua) {
    ScriptHost *host = host_of(lua);
    if (!host->has_error) {
        const char *file;
        int line;
        find_case_code(lua, &file, &line);
        host->error = (Error){.code = ERROR_CASE, .line = line};
        fill_place(host, file, &host->error);
    }
    return 1;
}


// Splits "scenario.lua:12: reason" as Lua writes it. Answers the reason.
static const char *read_prefix(const ScriptHost *host, const char *message, Error *error) {
    const char *end = strstr(message, ".lua:");
    if (!end || end - message > LUA_IDSIZE) {
        return message;
    }
    char *after;
    long line = strtol(end + 5, &after, 10);
    if (after == end + 5 || strncmp(after, ": ", 2) != 0) {
        return message;
    }
    char file[LUA_IDSIZE + 8];
    snprintf(file, sizeof file, "%.*s", (int)(end + 4 - message), message);
    fill_place(host, file, error);
    error->line = (int)line;
    return after + 2;
}


static void say_limit(const ScriptHost *host, Error *error) {
    switch (host->limit) {
    case HOST_LIMIT_WORK:
        snprintf(error->text, sizeof error->text,
                 "de code komt niet klaar; zoek een lus die nooit stopt of een functie die "
                 "zichzelf steeds aanroept");
        break;
    case HOST_LIMIT_TEXT:
        snprintf(error->text, sizeof error->text,
                 "een tekst is te lang; hoogstens %d kB per tekst, verdeel hem in stukken",
                 HOST_TEXT_LIMIT / 1024);
        break;
    case HOST_LIMIT_BLOCK:
        snprintf(error->text, sizeof error->text,
                 "een tabel wordt te groot, of een functie roept zichzelf steeds aan");
        break;
    case HOST_LIMIT_MEMORY:
    case HOST_LIMIT_NONE:
        snprintf(error->text, sizeof error->text,
                 "de code vraagt meer geheugen dan een casus mag gebruiken (%d MB)",
                 HOST_MEMORY_LIMIT / 1024 / 1024);
        break;
    }
    error->line = host->line;
    fill_place(host, host->file, error);
}


static void read_failure(ScriptHost *host, int status, Error *error) {
    *error = host->error;
    error->code = ERROR_CASE;
    if (status == LUA_ERRMEM || host->limit == HOST_LIMIT_WORK) {
        say_limit(host, error);
    } else if (host->has_error) {
        return;
    } else if (lua_type(host->lua, -1) == LUA_TSTRING) {
        const char *reason = read_prefix(host, lua_tostring(host->lua, -1), error);
        message_in_dutch(reason, error->text, sizeof error->text);
    } else {
        snprintf(error->text, sizeof error->text, "fout zonder tekst (een waarde van soort %s)",
                 lua_typename(host->lua, lua_type(host->lua, -1)));
    }
    if (!error->place[0]) {
        fill_place(host, NULL, error);
    }
}


bool host_call(ScriptHost *host, int arguments, int results, int64_t budget, Error *error) {
    lua_State *lua = host->lua;
    int function = lua_gettop(lua) - arguments;
    host->budget = budget;
    host->limit = HOST_LIMIT_NONE;
    host->has_error = false;
    host->is_running = true;
    host->line = 0;
    host->file[0] = '\0';
    host->error = (Error){.code = ERROR_NONE};
    lua_pushcfunction(lua, note_place);
    lua_insert(lua, function);
    lua_sethook(lua, watch, LUA_MASKCOUNT | LUA_MASKCALL, HOOK_STEP);
    int status = lua_pcall(lua, arguments, results, function);
    lua_sethook(lua, NULL, 0, 0);
    host->is_running = false;
    lua_remove(lua, function);
    if (status != LUA_OK || host->limit == HOST_LIMIT_WORK) {
        read_failure(host, status, error);
        lua_settop(lua, function - 1);
        return false;
    }
    return true;
}
