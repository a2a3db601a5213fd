// Page: a view as an HTML page to print or keep. Nothing in it can be pressed, and it needs nothing
// from elsewhere: no script, no picture, no font.
#ifndef CASUS_PAGE_PAGE_H
#define CASUS_PAGE_PAGE_H

#include "base/buffer.h"
#include "view/view.h"

// The whole page. What is only there to be pressed (buttons, tabs, the row at the top) is left out;
// pictures become their alternative text.
void page_write(const View *view, Buffer *out);

#endif
