// Fingerprint: a number that changes when a Lua value, or what can be reached from it, does. So a
// hook that remembers something is found out.
#ifndef CASUS_SCRIPT_FINGERPRINT_H
#define CASUS_SCRIPT_FINGERPRINT_H

#include <lua.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    FINGERPRINT_LIMIT = 8000,  // values looked at
    FINGERPRINT_ROOM = 16384   // to find values back in: a power of two, and more than there are
};

// Room to work in; zeroed before the first use, and kept for the next.
typedef struct FingerprintRoom {
    const void *seen[FINGERPRINT_ROOM];
    uint32_t turn[FINGERPRINT_ROOM];  // in which taking of a fingerprint `seen` was written
    uint32_t now;
    int left;
} FingerprintRoom;

// False when more can be reached than it looks at. The work is taken off the budget; raises when
// that is used up.
bool fingerprint_take(lua_State *lua, int index, FingerprintRoom *room, uint64_t *fingerprint);

#endif
