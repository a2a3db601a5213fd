// Reference: the data files a case leans on: selection lists, the periods they hold for, and
// competency frameworks, read and checked from JSON.
#ifndef CASUS_STORE_REFERENCE_H
#define CASUS_STORE_REFERENCE_H

#include "archive/regime.h"
#include "archive/schedule.h"
#include "base/error.h"
#include "core/framework.h"

// Opens <assets>/schedules/<id>.json. NULL with an error
// that names the file and what is wrong in it.
Schedule *schedule_open(const char *assets, const char *id, Error *error);

// Opens <assets>/regimes/<id>.json.
Regime *regime_open(const char *assets, const char *id, Error *error);

// Opens <assets>/frameworks/<id>.json.
Framework *framework_open(const char *assets, const char *id, Error *error);

#endif
