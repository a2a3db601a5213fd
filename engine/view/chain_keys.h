// Chain keys: the nodes by which an event of a destruction chain is made on the screen, in order.
// For those who play a case through the view: the pictures and the tests.
#ifndef CASUS_VIEW_CHAIN_KEYS_H
#define CASUS_VIEW_CHAIN_KEYS_H

#include "core/chain.h"
#include "core/run.h"

enum { CHAIN_KEYS_MAX = 5, CHAIN_KEY_ID_MAX = 4 * SCENARIO_NAME_MAX };

typedef struct ChainKey {
    char id[CHAIN_KEY_ID_MAX];
    const char *text;  // to type there, borrowed; NULL: press it
} ChainKey;

// Fills `keys` and answers how many. A node that is selected already is in it as well.
int chain_keys(const Run *run, const Event *event, ChainKey keys[CHAIN_KEYS_MAX]);

#endif
