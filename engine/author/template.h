// Template: a new case in a folder of its own, made from the one in assets/template, which works
// and explains itself.
#ifndef CASUS_AUTHOR_TEMPLATE_H
#define CASUS_AUTHOR_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/error.h"

enum { TEMPLATE_ID_MAX = 40 };  // letters

// False with an error that says what a good name for a case is: small letters, digits and dashes.
bool template_check_id(const char *id, Error *error);

// Makes the folder `folder`, which must not be there, with the case called `id`. `today` is written
// in it as the day it was made; `assets` is where the template lies and where an editor finds the
// words of a case. False with an error leaves no folder behind.
bool template_make(const char *assets, const char *folder, const char *id, Date today,
                   Error *error);

#endif
