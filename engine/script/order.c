// Order: sorting the keys of a table. Heapsort: its time is bounded whatever the keys are.

#include "script/order.h"

#include <string.h>

#include "script/host.h"

enum { COST_PER_KEY = 40 };  // instructions


static int rank(int type) {
    return type == LUA_TNUMBER ? 0 : type == LUA_TSTRING ? 1 : 2;
}


static int compare_texts(lua_State *lua, int a, int b) {
    size_t length_a;
    size_t length_b;
    const char *text_a = lua_tolstring(lua, a, &length_a);
    const char *text_b = lua_tolstring(lua, b, &length_b);
    int order = memcmp(text_a, text_b, length_a < length_b ? length_a : length_b);
    return order ? order : (length_a > length_b) - (length_a < length_b);
}


static int compare(lua_State *lua, int a, int b) {
    int type_a = lua_type(lua, a);
    int type_b = lua_type(lua, b);
    if (type_a != type_b) {
        return rank(type_a) - rank(type_b);
    }
    if (type_a == LUA_TBOOLEAN) {
        return lua_toboolean(lua, a) - lua_toboolean(lua, b);
    }
    if (type_a == LUA_TSTRING) {
        return compare_texts(lua, a, b);
    }
    return lua_compare(lua, a, b, LUA_OPLT) ? -1 : lua_compare(lua, b, a, LUA_OPLT) ? 1 : 0;
}


static void sift_down(lua_State *lua, int keys, lua_Integer root, lua_Integer count) {
    for (;;) {
        lua_Integer child = 2 * root;
        if (child > count) {
            return;
        }
        lua_rawgeti(lua, keys, child);
        if (child < count) {
            lua_rawgeti(lua, keys, child + 1);
            if (compare(lua, -2, -1) < 0) {
                lua_remove(lua, -2);
                child++;
            } else {
                lua_pop(lua, 1);
            }
        }
        lua_rawgeti(lua, keys, root);
        if (compare(lua, -1, -2) >= 0) {
            lua_pop(lua, 2);
            return;
        }
        lua_rawseti(lua, keys, child);
        lua_rawseti(lua, keys, root);
        root = child;
    }
}


static void sort(lua_State *lua, int keys, lua_Integer count) {
    for (lua_Integer root = count / 2; root >= 1; root--) {
        sift_down(lua, keys, root, count);
    }
    for (lua_Integer last = count; last > 1; last--) {
        lua_rawgeti(lua, keys, 1);
        lua_rawgeti(lua, keys, last);
        lua_rawseti(lua, keys, 1);
        lua_rawseti(lua, keys, last);
        sift_down(lua, keys, 1, last - 1);
    }
}


lua_Integer order_push_keys(lua_State *lua, int index) {
    lua_Integer count = 0;
    lua_newtable(lua);
    int keys = lua_gettop(lua);
    lua_pushnil(lua);
    while (host_next(lua, index)) {
        int type = lua_type(lua, -2);
        if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TBOOLEAN) {
            host_fail_here(lua, "de namen in deze tabel moeten tekst, getal of true/false zijn");
        }
        lua_pop(lua, 1);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, keys, ++count);
    }
    host_charge(lua, count * COST_PER_KEY);
    sort(lua, keys, count);
    return count;
}
