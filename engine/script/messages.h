// Messages: what Lua itself says about a mistake, in the Dutch of somebody who writes cases.
#ifndef CASUS_SCRIPT_MESSAGES_H
#define CASUS_SCRIPT_MESSAGES_H

#include <stdbool.h>
#include <stddef.h>

// The message in Dutch, with Lua's own text in brackets at the end; as it is when nobody knows it.
void message_in_dutch(const char *message, char *out, size_t size);

// True when the text is UTF-8 that can be shown: no control characters but tabs and line ends.
bool message_is_showable(const char *text, size_t length);

// Replaces what cannot be shown, in place; a text never reaches a screen or terminal otherwise.
void message_clean(char *text);

#endif
