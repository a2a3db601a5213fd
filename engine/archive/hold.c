// Hold: the kinds by code and by name.

#include "archive/hold.h"

static const char *const CODES[HOLD_KIND_COUNT] = {"woo",     "access", "objection",
                                                   "appeal",  "claim",  "inquiry",
                                                   "hotspot", "audit",  "other"};

static const Text LABELS[HOLD_KIND_COUNT] = {{{"Woo-verzoek", "Woo request"}},
                                             {{"Inzageverzoek AVG", "GDPR access request"}},
                                             {{"Bezwaar", "Objection"}},
                                             {{"Beroep", "Appeal"}},
                                             {{"Claim of rechtszaak", "Claim or court case"}},
                                             {{"Onderzoek of enquête", "Inquiry"}},
                                             {{"Hotspot", "Hotspot"}},
                                             {{"Controle of subsidie", "Audit or subsidy"}},
                                             {{"Andere reden", "Other reason"}}};


bool hold_kind_from_code(const char *code, HoldKind *kind) {
    int found = code_find(CODES, HOLD_KIND_COUNT, code);
    if (found >= 0) {
        *kind = (HoldKind)found;
    }
    return found >= 0;
}


Text hold_kind_label(HoldKind kind) {
    return LABELS[kind];
}
