// Api table: how the lists of api_words_*.c and api_calls.c are written. Not for outside them.
#ifndef CASUS_SCRIPT_API_TABLE_H
#define CASUS_SCRIPT_API_TABLE_H

#include <stddef.h>

#include "script/api.h"

// The value stands in the example as an author writes it.
#define FIELD(name_, type_, dutch, english, example_)                                              \
    .name = name_, .type = type_, .about = {{dutch, english}}, .example = example_

#define CALL(name_, arguments_, types_, answer_, dutch, english, example_)                         \
    .name = name_, .arguments = arguments_, .types = types_, .answer = answer_,                    \
    .about = {{dutch, english}}, .example = example_

#endif
