// Page: its plain text, its times, and who is who in a conversation.

#include "archive/page.h"

#include <ctype.h>
#include <string.h>

enum { MINUTES_IN_DAY = 24 * 60 };


bool minute_from_text(const char *text, int *minute) {
    bool is_time = strlen(text) == 5 && isdigit((unsigned char)text[0]) &&
                   isdigit((unsigned char)text[1]) && text[2] == ':' &&
                   isdigit((unsigned char)text[3]) && isdigit((unsigned char)text[4]);
    if (!is_time) {
        return false;
    }
    int hours = (text[0] - '0') * 10 + (text[1] - '0');
    int minutes = (text[3] - '0') * 10 + (text[4] - '0');
    if (hours > 23 || minutes > 59) {
        return false;
    }
    *minute = hours * 60 + minutes;
    return true;
}


void minute_to_text(int minute, char out[MINUTE_TEXT_SIZE]) {
    out[0] = '\0';
    if (minute >= 0 && minute < MINUTES_IN_DAY) {
        out[0] = (char)('0' + minute / 600);
        out[1] = (char)('0' + minute / 60 % 10);
        out[2] = ':';
        out[3] = (char)('0' + minute % 60 / 10);
        out[4] = (char)('0' + minute % 10);
        out[5] = '\0';
    }
}


static void add_labelled(Buffer *out, const char *label, const char *text) {
    if (text[0]) {
        buffer_add_format(out, "%s: %s\n", label, text);
    }
}


// Sender, addressee, day and subject: the head of a letter or a message.
static void add_head(const Part *part, Language language, Buffer *out) {
    char date[DATE_TEXT_SIZE];
    char time[MINUTE_TEXT_SIZE];
    bool nl = language == LANGUAGE_NL;
    date_to_dutch(part->date, date);
    minute_to_text(part->minute, time);
    add_labelled(out, nl ? "Van" : "From", text_in(part->from, language));
    add_labelled(out, nl ? "Aan" : "To", text_in(part->to, language));
    if (date[0] || time[0]) {
        buffer_add_format(out, "%s: %s%s%s\n", nl ? "Datum" : "Date", date,
                          date[0] && time[0] ? ", " : "", time);
    }
    add_labelled(out, nl ? "Onderwerp" : "Subject", text_in(part->title, language));
}


static void add_title(const Part *part, Language language, Buffer *out) {
    if (!text_is_empty(part->title)) {
        buffer_add_format(out, "%s\n\n", text_in(part->title, language));
    }
}


static void add_cells(const Part *part, Language language, Buffer *out) {
    for (int row = 0; row < part->rows; row++) {
        for (int column = 0; column < part->columns; column++) {
            const char *between = part->kind == PART_FORM ? ": " : " | ";
            buffer_add(out, column > 0 ? between : "");
            buffer_add(out, text_in(part->cells[row * part->columns + column], language));
        }
        buffer_add(out, "\n");
    }
}


static void add_part(const Part *part, Language language, Buffer *out) {
    switch (part->kind) {
    case PART_LETTER:
    case PART_MESSAGE:
        add_head(part, language, out);
        buffer_add(out, "\n");
        break;
    case PART_THREAD:
    case PART_CHAT:
    case PART_FORM:
    case PART_SHEET:
        add_title(part, language, out);
        add_cells(part, language, out);
        break;
    case PART_TEXT:
    case PART_SCAN:
    case PART_KIND_COUNT:
        break;
    }
    buffer_add(out, text_in(part->body, language));
    for (int i = 0; i < part->part_count; i++) {
        buffer_add(out, i > 0 ? "\n\n" : "");
        add_part(&part->parts[i], language, out);
    }
}


void page_in_words(const Page *page, Language language, Buffer *out) {
    for (int i = 0; i < page->count; i++) {
        buffer_add(out, i > 0 ? "\n\n" : "");
        add_part(&page->parts[i], language, out);
    }
}


void page_number_speakers(Part *chat) {
    int speakers = 0;
    for (int i = 0; i < chat->part_count; i++) {
        const char *name = text_in(chat->parts[i].from, LANGUAGE_NL);
        int before = 0;
        while (before < i && strcmp(text_in(chat->parts[before].from, LANGUAGE_NL), name) != 0) {
            before++;
        }
        chat->parts[i].speaker = before < i ? chat->parts[before].speaker : speakers++;
    }
}
