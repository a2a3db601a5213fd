// Page: what a record says, as a small tree of parts: a letter, an exchange of e-mail, a chat, a
// form, a table, a scan or plain text. One record may have several. Everything in it is borrowed.
#ifndef CASUS_ARCHIVE_PAGE_H
#define CASUS_ARCHIVE_PAGE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/date.h"
#include "base/text.h"

enum { MINUTE_NONE = -1, MINUTE_TEXT_SIZE = 6 };  // "14:05" with its end
enum { PAGE_MAX_COLUMNS = 12 };                   // of a sheet

typedef enum PartKind {
    PART_TEXT,
    PART_LETTER,
    PART_THREAD,   // e-mail, of messages
    PART_CHAT,     // of messages
    PART_MESSAGE,  // only in a thread or a chat
    PART_FORM,
    PART_SHEET,
    PART_SCAN,
    PART_KIND_COUNT
} PartKind;

typedef struct Part {
    PartKind kind;
    Text title;           // letter, thread: the subject; chat, form, sheet: its name
    Text from, to;        // letter, message; may be empty but for `from` of a message
    Date date;            // letter, message; may be DATE_NONE
    int minute;           // message: of the day, 0..1439, or MINUTE_NONE
    int speaker;          // message: whose it is, see page_number_speakers
    Text body;            // text, letter, message; scan: the text layer
    const char *picture;  // scan: name of the picture
    struct Part *parts;   // thread, chat: the messages, the newest last
    int part_count;
    Text *cells;        // row by row; form: label and value; sheet: the first row is its header
    int columns, rows;  // form, sheet
} Part;

typedef struct Page {
    Part *parts;
    int count;
} Page;

// "HH:MM" and nothing else.
bool minute_from_text(const char *text, int *minute);
void minute_to_text(int minute, char out[MINUTE_TEXT_SIZE]);  // "" for MINUTE_NONE

// Adds everything the page says as plain text: what is searched, and what the checksum is of.
void page_in_words(const Page *page, Language language, Buffer *out);

// Gives each message its speaker: 0 for who spoke first, 1 for the next, and so on.
void page_number_speakers(Part *chat);

#endif
