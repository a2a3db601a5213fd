// Html: how every page that Casus makes begins, looks and ends, and how a text gets into it. A page
// needs nothing from elsewhere and holds on paper.
#ifndef CASUS_BASE_HTML_H
#define CASUS_BASE_HTML_H

#include "base/buffer.h"
#include "base/text.h"

// Head, style and the start of the body.
void html_begin(Buffer *out, Language language, const char *title);
void html_end(Buffer *out);

// The text, in which nothing can become markup.
void html_add(Buffer *out, const char *text);
void html_add_bytes(Buffer *out, const char *text, size_t length);

// `open`, the text, `close`; the first and last are markup.
void html_element(Buffer *out, const char *open, const char *text, const char *close);

// A bar, and under it a bracket from `low` to `high` when that is more than 0; all in
// ten-thousandths of its width. The numbers have to stand beside it in words: who cannot see it is
// told nothing of it.
typedef struct HtmlBar {
    int width, height;
    int share, low, high;
} HtmlBar;

void html_bar(Buffer *out, const HtmlBar *bar);

#endif
