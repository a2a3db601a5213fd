// Page text: what a page of HTML or a file of JSON says, as plain lines, for who wants to read it
// before it is saved.
#ifndef CASUS_VIEW_PAGE_TEXT_H
#define CASUS_VIEW_PAGE_TEXT_H

#include "base/buffer.h"

// Adds the words of the page to `out`: each block on a line of its own, the cells of a row behind
// each other, a line with a dash for each item of a list. Made for pages that Casus writes; of
// anything else it tells the words too, in the order they stand in.
void page_text(const char *html, Buffer *out);

// Adds the bytes of the JSON to `out`, with lines and indentation between what lies outermost.
void data_text(const char *json, Buffer *out);

#endif
