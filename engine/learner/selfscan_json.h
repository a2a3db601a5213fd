// Selfscan as JSON: a line of the file, and what lies in a draft. For selfscan*.c only.
#ifndef CASUS_LEARNER_SELFSCAN_JSON_H
#define CASUS_LEARNER_SELFSCAN_JSON_H

#include "learner/selfscan.h"
#include "store/json.h"

// False with an error when it is no scan with at least one answer.
bool selfscan_from_json(const Json *json, Selfscan *scan, Error *error);

// As member `name`; NULL: as the whole of it.
void selfscan_to_json(Buffer *out, const char *name, const Selfscan *scan);

#endif
