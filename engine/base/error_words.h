// Error words: what a learner can meet on the screen when something goes wrong, in English.
#ifndef CASUS_BASE_ERROR_WORDS_H
#define CASUS_BASE_ERROR_WORDS_H

#include <stdbool.h>

// The English of a Dutch message, or of its format, as it stands in the code; NULL: it has none.
const char *error_in_english(const char *dutch);

// All of them, for the tests. False past the last.
bool error_words_at(int number, const char **dutch, const char **english);

#endif
