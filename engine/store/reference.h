// Reference: the data files a case judges records by: selection lists and the periods they hold
// for, read and checked from JSON. Frameworks are in store/frameworks.h.
#ifndef CASUS_STORE_REFERENCE_H
#define CASUS_STORE_REFERENCE_H

#include "archive/regime.h"
#include "archive/schedule.h"
#include "base/error.h"

// Opens <assets>/schedules/<id>.json. NULL with an error
// that names the file and what is wrong in it.
Schedule *schedule_open(const char *assets, const char *id, Error *error);

// Opens <assets>/regimes/<id>.json.
Regime *regime_open(const char *assets, const char *id, Error *error);

#endif
