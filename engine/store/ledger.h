// Ledger: the facts a player takes along from case to case, in ledgers/PLAYER.json of the data
// folder. See schema/ledger.schema.json.
#ifndef CASUS_STORE_LEDGER_H
#define CASUS_STORE_LEDGER_H

#include "store/header.h"

enum { LEDGER_FACTS = 500 };

typedef struct LedgerFact {
    char name[ENTRY_ID];
    int value;
    // Which play it comes from.
    char scenario[ENTRY_ID];
    char registration[REGISTRATION_SIZE];
    char timestamp[TIMESTAMP_SIZE];
} LedgerFact;

typedef struct Ledger Ledger;

// The ledger of a player; an empty one when there is none yet. NULL with an error when the file
// cannot be read. Free with ledger_free.
Ledger *ledger_read(const char *data, const char *player, Error *error);
Ledger *ledger_new(void);          // empty
void ledger_free(Ledger *ledger);  // NULL is allowed

const LedgerFact *ledger_find(const Ledger *ledger, const char *name);  // NULL: not known

// Takes the fact over in the place of one of the same name. False when the ledger is full.
bool ledger_set(Ledger *ledger, const LedgerFact *fact);

// Replaces the file. A file that is there and cannot be read is kept beside it, as PLAYER.damaged.
bool ledger_write(const Ledger *ledger, const char *data, const char *player, Error *error);

#endif
