// Fingerprint: walks over tables and what functions hold, each once.

#include "script/fingerprint.h"

#include <stddef.h>
#include <string.h>

#include "script/host.h"

enum { BYTES_PER_COST = 64 };

_Static_assert((FINGERPRINT_ROOM & (FINGERPRINT_ROOM - 1)) == 0, "a power of two");
_Static_assert(FINGERPRINT_ROOM > FINGERPRINT_LIMIT, "there is always room");


static uint64_t mix(uint64_t hash, uint64_t more) {
    hash = hash * 0x9E3779B97F4A7C15u + more + 1;
    return (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9u;
}


static uint64_t mix_bytes(uint64_t hash, const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < length; i += sizeof(uint64_t)) {
        uint64_t part = 0;
        memcpy(&part, at + i, length - i < sizeof part ? length - i : sizeof part);
        hash = mix(hash, part);
    }
    return mix(hash, length);
}


// 1 and 1.0 differ, and so do two big whole numbers that are the same as fractions.
static uint64_t hash_number(lua_State *lua, int index, uint64_t hash) {
    if (lua_isinteger(lua, index)) {
        return mix(mix(hash, 1), (uint64_t)lua_tointeger(lua, index));
    }
    lua_Number number = lua_tonumber(lua, index);
    return mix_bytes(hash, &number, sizeof number);
}


static uint64_t hash_value(lua_State *lua, int index) {
    size_t length;
    int type = lua_type(lua, index);
    uint64_t hash = mix(1, (uint64_t)type);
    switch (type) {
    case LUA_TBOOLEAN:
        return mix(hash, (uint64_t)lua_toboolean(lua, index));
    case LUA_TNUMBER:
        return hash_number(lua, index, hash);
    case LUA_TSTRING: {
        const char *text = lua_tolstring(lua, index, &length);
        host_charge(lua, (int64_t)(length / BYTES_PER_COST));
        return mix_bytes(hash, text, length);
    }
    default:
        return mix(hash, (uint64_t)(uintptr_t)lua_topointer(lua, index));
    }
}


// True the first time in this turn. There is always room: fewer values are looked at.
static bool is_new(FingerprintRoom *room, const void *value) {
    size_t at = (size_t)(((uintptr_t)value >> 4) * 0x9E3779B1u) & (FINGERPRINT_ROOM - 1);
    while (room->turn[at] == room->now) {
        if (room->seen[at] == value) {
            return false;
        }
        at = (at + 1) & (FINGERPRINT_ROOM - 1);
    }
    room->turn[at] = room->now;
    room->seen[at] = value;
    return true;
}


static uint64_t walk(lua_State *lua, int index, FingerprintRoom *room);


// The sum over the items, so that the order in which Lua gives them does not matter.
static uint64_t walk_table(lua_State *lua, int index, FingerprintRoom *room) {
    uint64_t sum = 0;
    lua_pushnil(lua);
    while (host_next(lua, index)) {
        int top = lua_gettop(lua);
        sum += mix(walk(lua, top - 1, room), walk(lua, top, room));
        lua_pop(lua, 1);
        if (room->left <= 0) {
            lua_pop(lua, 1);
            break;
        }
    }
    return sum;
}


// Functions of C too: what pairs answers counts in its own.
static uint64_t walk_function(lua_State *lua, int index, FingerprintRoom *room) {
    uint64_t hash = 0;
    for (int i = 1; room->left > 0 && lua_getupvalue(lua, index, i); i++) {
        hash = mix(hash, walk(lua, lua_gettop(lua), room));
        lua_pop(lua, 1);
    }
    return hash;
}


static uint64_t walk(lua_State *lua, int index, FingerprintRoom *room) {
    uint64_t hash = hash_value(lua, index);
    int type = lua_type(lua, index);
    host_charge(lua, 1);
    room->left--;
    if ((type != LUA_TTABLE && type != LUA_TFUNCTION) || room->left <= 0 ||
        !is_new(room, lua_topointer(lua, index))) {
        return hash;
    }
    if (!lua_checkstack(lua, 8)) {
        room->left = 0;
        return hash;
    }
    return mix(hash, type == LUA_TTABLE ? walk_table(lua, index, room)
                                        : walk_function(lua, index, room));
}


bool fingerprint_take(lua_State *lua, int index, FingerprintRoom *room, uint64_t *fingerprint) {
    room->now++;
    room->left = FINGERPRINT_LIMIT;
    *fingerprint = walk(lua, index, room);
    return room->left > 0;
}
