// Laws: the articles a case can cite, from the files in assets/laws.
#ifndef CASUS_STORE_LAWS_H
#define CASUS_STORE_LAWS_H

#include "archive/law.h"
#include "base/error.h"

// Opens every <assets>/laws/*.json. NULL with an error that names the file and what is wrong in it.
// Free with laws_free.
Laws *laws_open(const char *assets, Error *error);

#endif
