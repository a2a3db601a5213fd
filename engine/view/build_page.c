// What a record says, part by part, each as what it is: letter, messages, form, table or scan.

#include "base/utf8.h"
#include "view/build.h"


const char *long_date_text(Stage *stage, Date date) {
    static const Text MONTHS[12] = {
        {{"januari", "January"}}, {{"februari", "February"}}, {{"maart", "March"}},
        {{"april", "April"}},     {{"mei", "May"}},           {{"juni", "June"}},
        {{"juli", "July"}},       {{"augustus", "August"}},   {{"september", "September"}},
        {{"oktober", "October"}}, {{"november", "November"}}, {{"december", "December"}},
    };
    int year;
    int month;
    int day;
    if (date == DATE_NONE) {
        return "";
    }
    date_parts(date, &year, &month, &day);
    return format_text(stage, "%d %s %d", day, text_of(stage, MONTHS[month - 1]), year);
}


// "Brief", and in a record of several parts which of them it is.
static const char *kind_text(Stage *stage, const Page *page, int number) {
    static const Text KINDS[PART_KIND_COUNT] = {
        [PART_TEXT] = {{"", ""}},
        [PART_LETTER] = {{"Brief", "Letter"}},
        [PART_THREAD] = {{"E-mail", "E-mail"}},
        [PART_CHAT] = {{"Chatgesprek", "Chat"}},
        [PART_MESSAGE] = {{"Bericht", "Message"}},
        [PART_FORM] = {{"Formulier", "Form"}},
        [PART_SHEET] = {{"Tabel", "Table"}},
        [PART_SCAN] = {{"Scan", "Scan"}},
    };
    const Part *part = &page->parts[number];
    const char *kind = text_of(stage, KINDS[part->kind]);
    if (part->kind == PART_THREAD && part->part_count > 1) {
        kind = format_text(stage, in_language(stage, "%s, %d berichten", "%s, %d messages"), kind,
                           part->part_count);
    }
    if (page->count == 1) {
        return kind[0] ? kind : NULL;
    }
    return kind[0]
               ? format_text(stage, in_language(stage, "%s, deel %d van %d", "%s, part %d of %d"),
                             kind, number + 1, page->count)
               : format_text(stage, in_language(stage, "Deel %d van %d", "Part %d of %d"),
                             number + 1, page->count);
}


static void add_letter(Stage *stage, int document, const Part *part) {
    const char *under = node_at(stage, document)->id;
    int head = add_node(stage, document, ROLE_GROUP, node_id(stage, "%s/head", under), "");
    add_pair(stage, head, node_id(stage, "%s/from", under), in_language(stage, "Van", "From"),
             text_of(stage, part->from));
    if (!text_is_empty(part->to)) {
        add_pair(stage, head, node_id(stage, "%s/to", under), in_language(stage, "Aan", "To"),
                 text_of(stage, part->to));
    }
    if (part->date != DATE_NONE) {
        add_pair(stage, head, node_id(stage, "%s/date", under), in_language(stage, "Datum", "Date"),
                 long_date_text(stage, part->date));
    }
    add_text(stage, document, node_id(stage, "%s/body", under), text_of(stage, part->body));
}


// "aan Jan Verhoef, 16-11-2026, 7:52"; what is not there is left out.
static const char *message_facts(Stage *stage, const Part *message) {
    char time[MINUTE_TEXT_SIZE];
    minute_to_text(message->minute, time);
    const char *to = text_of(stage, message->to);
    const char *date = date_text(stage, message->date);
    return format_text(stage, "%s%s%s%s%s%s", to[0] ? in_language(stage, "aan ", "to ") : "", to,
                       to[0] && (date[0] || time[0]) ? ", " : "", date,
                       date[0] && time[0] ? ", " : "", time);
}


static void add_messages(Stage *stage, int document, const Part *part) {
    const char *under = node_at(stage, document)->id;
    for (int i = 0; i < part->part_count; i++) {
        const Part *message = &part->parts[i];
        int node =
            add_node(stage, document, ROLE_MESSAGE, node_id(stage, "%s/message/%d", under, i),
                     text_of(stage, message->from));
        node_at(stage, node)->value = text_of(stage, message->body);
        node_at(stage, node)->description = message_facts(stage, message);
        node_at(stage, node)->number = part->kind == PART_THREAD   ? MESSAGE_MAIL
                                       : message->speaker % 2 == 0 ? MESSAGE_LEFT
                                                                   : MESSAGE_RIGHT;
    }
}


static void add_form(Stage *stage, int document, const Part *part) {
    const char *under = node_at(stage, document)->id;
    int group = add_node(stage, document, ROLE_GROUP, node_id(stage, "%s/form", under), "");
    for (int i = 0; i < part->rows; i++) {
        const char *value = text_of(stage, part->cells[2 * i + 1]);
        add_pair(stage, group, node_id(stage, "%s/field/%d", under, i),
                 text_of(stage, part->cells[2 * i]),
                 value[0] ? value : in_language(stage, "(niet ingevuld)", "(not filled in)"));
    }
}


// How much of the width a column asks for: by its longest text, so that dates stay narrow.
static int column_share(Stage *stage, const Part *part, int column) {
    enum { LEAST = 6, MOST = 40 };
    size_t longest = LEAST;
    for (int i = 0; i < part->rows; i++) {
        size_t length = utf8_length(text_of(stage, part->cells[i * part->columns + column]));
        longest = length > longest ? length : longest;
    }
    return longest < MOST ? (int)longest : MOST;
}


static void add_sheet(Stage *stage, int document, const Part *part) {
    const char *under = node_at(stage, document)->id;
    int table = add_node(stage, document, ROLE_TABLE, node_id(stage, "%s/table", under), "");
    int shares[PAGE_MAX_COLUMNS];
    for (int k = 0; k < part->columns; k++) {
        shares[k] = column_share(stage, part, k);
    }
    for (int i = 0; i < part->rows; i++) {
        int row = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "%s/row/%d", under, i),
                           i == 0 ? in_language(stage, "Kolommen", "Columns")
                                  : text_of(stage, part->cells[i * part->columns]));
        node_at(stage, row)->flags |= i == 0 ? NODE_HEADER : 0;
        for (int k = 0; k < part->columns; k++) {
            add_cell(stage, row, node_id(stage, "%s/cell/%d/%d", under, i, k),
                     text_of(stage, part->cells[i * part->columns + k]), shares[k]);
        }
    }
}


static void add_scan(Stage *stage, int document, const Part *part) {
    const char *under = node_at(stage, document)->id;
    const char *file = case_picture(stage->opened, "pictures", part->picture);
    int picture = add_node(stage, document, ROLE_PICTURE, node_id(stage, "%s/picture", under),
                           in_language(stage, "Scan; de tekst staat eronder",
                                       "Scan; its text stands below it"));
    node_at(stage, picture)->picture = file;
    add_heading(stage, document, node_id(stage, "%s/layer", under), 3,
                in_language(stage, "Tekst in de scan", "Text in the scan"));
    add_text(stage, document, node_id(stage, "%s/body", under), text_of(stage, part->body));
}


static void add_part(Stage *stage, int parent, int record, int number) {
    const Record *about = &case_scenario(stage->opened)->records[record];
    const Part *part = &about->pages.parts[number];
    const char *under = node_at(stage, parent)->id;
    const char *title = text_of(stage, part->title);
    int document = add_node(stage, parent, ROLE_DOCUMENT,
                            number == 0 ? node_id(stage, "%s/page/%d", under, record)
                                        : node_id(stage, "%s/page/%d/%d", under, record, number),
                            title[0] ? title : text_of(stage, about->title));
    node_at(stage, document)->description = kind_text(stage, &about->pages, number);
    switch (part->kind) {
    case PART_LETTER:
        add_letter(stage, document, part);
        break;
    case PART_THREAD:
    case PART_CHAT:
        add_messages(stage, document, part);
        break;
    case PART_FORM:
        add_form(stage, document, part);
        break;
    case PART_SHEET:
        add_sheet(stage, document, part);
        break;
    case PART_SCAN:
        add_scan(stage, document, part);
        break;
    case PART_TEXT:
    case PART_MESSAGE:
    case PART_KIND_COUNT:
        node_at(stage, document)->value = text_of(stage, part->body);
        break;
    }
}


void build_record_text(Stage *stage, int parent, int record) {
    const Page *page = &case_scenario(stage->opened)->records[record].pages;
    for (int i = 0; i < page->count; i++) {
        add_part(stage, parent, record, i);
    }
}
