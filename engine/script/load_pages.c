// Loading what records say: plain text, or letters, messages, forms, tables and scans.

#include "script/builder.h"

enum {
    PARTS_LIMIT = 100,     // in one page
    MESSAGES_LIMIT = 300,  // in one thread or chat
    ROWS_LIMIT = 500
};

typedef struct PartWord {
    const char *name;
    PartKind kind;
} PartWord;

static const PartWord PART_WORDS[] = {
    {"letter", PART_LETTER},   {"thread", PART_THREAD}, {"chat", PART_CHAT},
    {"message", PART_MESSAGE}, {"form", PART_FORM},     {"sheet", PART_SHEET},
    {"scan", PART_SCAN},       {NULL, PART_TEXT}};


static void *take(lua_State *lua, int count, size_t size) {
    return arena_take_array(builder_of(lua)->scenario->arena, (size_t)count, size);
}


// The one text that stands loose between the braces of a word.
static Text load_body(lua_State *lua, int index) {
    if (lua_rawlen(lua, index) != 1) {
        fields_fail(lua, index, "zet na de velden een tekst tussen quotes, en niet meer dan een");
    }
    lua_rawgeti(lua, index, 1);
    return text_from_stack(lua, index, "tekst");
}


static int load_time(lua_State *lua, int index) {
    int minute = MINUTE_NONE;
    const char *time = field_string(lua, index, "time");
    if (time && !minute_from_text(time, &minute)) {
        fields_fail(lua, index,
                    "bij 'time' hoort een tijd van 00:00 tot en met 23:59, zoals \"14:05\"; er "
                    "staat \"%.40s\"",
                    time);
    }
    return minute;
}


static void load_letter(lua_State *lua, int index, Part *part) {
    part->title = field_text(lua, index, "subject");
    part->from = field_text(lua, index, "from");
    part->to = field_text(lua, index, "to");
    part->date = field_date(lua, index, "date");
    part->body = load_body(lua, index);
}


static void load_message(lua_State *lua, int index, Part *part) {
    part->from = field_text(lua, index, "from");
    part->to = field_text(lua, index, "to");
    part->date = field_date(lua, index, "date");
    part->minute = load_time(lua, index);
    part->body = load_body(lua, index);
}


static bool is_older(const Part *message, const Part *before) {
    if (message->date == DATE_NONE || before->date == DATE_NONE) {
        return false;
    }
    bool has_times = message->minute != MINUTE_NONE && before->minute != MINUTE_NONE;
    return message->date < before->date ||
           (message->date == before->date && has_times && message->minute < before->minute);
}


static const PartWord *part_word(lua_State *lua, int index) {
    const PartWord *word = PART_WORDS;
    while (word->name && !field_is(lua, index, word->name)) {
        word++;
    }
    return word->name ? word : NULL;
}


static void load_messages(lua_State *lua, int index, const char *title, Part *part) {
    int count = list_length(lua, index, index);
    part->title = field_text(lua, index, title);
    if (count < 1 || count > MESSAGES_LIMIT) {
        fields_fail(lua, index,
                    "hier horen 1 tot en met %d berichten: message { from = \"...\", "
                    "\"tekst\" }",
                    MESSAGES_LIMIT);
    }
    part->parts = take(lua, count, sizeof(Part));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, index, i + 1);
        int message = lua_gettop(lua);
        const PartWord *word = part_word(lua, message);
        if (!word || word->kind != PART_MESSAGE) {
            fields_fail(lua, index,
                        "hier staan alleen berichten: message { from = \"...\", "
                        "\"tekst\" }");
        }
        fields_check(lua, message);
        part->parts[i] = (Part){.kind = PART_MESSAGE};
        load_message(lua, message, &part->parts[i]);
        if (i > 0 && is_older(&part->parts[i], &part->parts[i - 1])) {
            fields_fail(lua, message,
                        "dit bericht is ouder dan het vorige; zet het nieuwste "
                        "onderaan");
        }
        part->part_count = i + 1;
        lua_settop(lua, message - 1);
    }
    page_number_speakers(part);
}


// ---- Cells ----


// A row { "a", "b" } on top of the stack (popped) into `columns` texts.
static void load_row(lua_State *lua, int index, int number, int columns, Text *cells) {
    int row = lua_gettop(lua);
    if (lua_type(lua, row) != LUA_TTABLE) {
        fields_fail(lua, index, "rij %d klopt niet; schrijf { \"...\", \"...\" }", number);
    }
    int found = (int)lua_rawlen(lua, row);
    if (found != columns) {
        fields_fail(lua, index, "rij %d heeft %d %s; hier horen er %d", number, found,
                    found == 1 ? "cel" : "cellen", columns);
    }
    for (int i = 0; i < columns; i++) {
        lua_rawgeti(lua, row, i + 1);
        cells[i] = text_from_stack(lua, index, "rij");
    }
    lua_pop(lua, 1);
}


static void load_rows(lua_State *lua, int index, int rows, Text *cells, int columns) {
    for (int i = 0; i < rows; i++) {
        lua_rawgeti(lua, index, i + 1);
        load_row(lua, index, i + 1, columns, cells + (size_t)i * (size_t)columns);
    }
}


static int row_count(lua_State *lua, int index) {
    int rows = list_length(lua, index, index);
    if (rows < 1 || rows > ROWS_LIMIT) {
        fields_fail(lua, index, "hier horen 1 tot en met %d rijen: { \"...\", \"...\" }",
                    ROWS_LIMIT);
    }
    return rows;
}


static void load_form(lua_State *lua, int index, Part *part) {
    part->title = field_text(lua, index, "title");
    part->rows = row_count(lua, index);
    part->columns = 2;
    part->cells = take(lua, part->rows * 2, sizeof(Text));
    load_rows(lua, index, part->rows, part->cells, 2);
}


static void load_sheet(lua_State *lua, int index, Part *part) {
    part->title = field_text(lua, index, "title");
    part->columns = field_list(lua, index, "columns", API_TEXTS);
    int header = lua_gettop(lua);
    if (part->columns < 1 || part->columns > PAGE_MAX_COLUMNS) {
        fields_fail(lua, index,
                    "een sheet heeft 1 tot en met %d kolommen: columns = { \"A\", "
                    "\"B\" }",
                    PAGE_MAX_COLUMNS);
    }
    part->rows = 1 + row_count(lua, index);
    part->cells = take(lua, part->rows * part->columns, sizeof(Text));
    for (int i = 0; i < part->columns; i++) {
        lua_rawgeti(lua, header, i + 1);
        part->cells[i] = text_from_stack(lua, index, "columns");
    }
    lua_pop(lua, 1);
    load_rows(lua, index, part->rows - 1, part->cells + part->columns, part->columns);
}


// ---- Parts ----


static void load_part(lua_State *lua, int index, const PartWord *word, Part *part) {
    fields_check(lua, index);
    part->kind = word->kind;
    switch (word->kind) {
    case PART_LETTER:
        load_letter(lua, index, part);
        break;
    case PART_THREAD:
        load_messages(lua, index, "subject", part);
        break;
    case PART_CHAT:
        load_messages(lua, index, "title", part);
        break;
    case PART_FORM:
        load_form(lua, index, part);
        break;
    case PART_SHEET:
        load_sheet(lua, index, part);
        break;
    case PART_SCAN:
        part->picture = field_string(lua, index, "picture");
        part->body = load_body(lua, index);
        break;
    case PART_MESSAGE:
        fields_fail(lua, index,
                    "een bericht staat in een thread of een chat: thread { message { "
                    "... } }");
    case PART_TEXT:
    case PART_KIND_COUNT:
        break;
    }
}


// The text or word on top of the stack (popped), of the record at `index`.
static void load_any(lua_State *lua, int index, Part *part) {
    *part = (Part){.kind = PART_TEXT, .date = DATE_NONE, .minute = MINUTE_NONE};
    if (lua_type(lua, -1) == LUA_TSTRING) {
        part->body = text_from_stack(lua, index, "page");
        return;
    }
    int at = lua_gettop(lua);
    const PartWord *word = lua_type(lua, at) == LUA_TTABLE ? part_word(lua, at) : NULL;
    if (word) {
        load_part(lua, at, word, part);
        lua_settop(lua, at - 1);
        return;
    }
    bool is_list = lua_type(lua, at) == LUA_TTABLE && !field_kind(lua, at)[0];
    fields_fail(lua, index,
                is_list ? "page: een lijst in een lijst kan niet; zet alles in een lijst onder "
                          "elkaar"
                        : "in 'page' hoort een tekst tussen quotes, of letter, thread, chat, form, "
                          "sheet of scan { ... }");
}


// The page as plain text. What is plain text already is not copied.
static void finish_page(lua_State *lua, Record *record) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const Page *page = &record->pages;
    if (page->count == 1 && page->parts[0].kind == PART_TEXT) {
        record->page = page->parts[0].body;
    } else {
        Buffer words = {0};
        for (int l = 0; l < (scenario->has_english ? LANGUAGE_COUNT : LANGUAGE_EN); l++) {
            buffer_clear(&words);
            page_in_words(page, (Language)l, &words);
            record->page.in[l] = arena_copy_text(scenario->arena, buffer_text(&words));
        }
        buffer_free(&words);
    }
}


void load_page(lua_State *lua, int index, Record *record) {
    field_push(lua, index, "page", API_PAGE);
    int page = lua_gettop(lua);
    bool is_list = lua_type(lua, page) == LUA_TTABLE && !field_kind(lua, page)[0];
    int count = is_list ? list_length(lua, page, index) : 1;
    if (count < 1 || count > PARTS_LIMIT) {
        fields_fail(lua, index, "page: hier horen 1 tot en met %d onderdelen", PARTS_LIMIT);
    }
    record->pages.parts = take(lua, count, sizeof(Part));
    for (int i = 0; i < count; i++) {
        if (is_list) {
            lua_rawgeti(lua, page, i + 1);
        } else {
            lua_pushvalue(lua, page);
        }
        load_any(lua, index, &record->pages.parts[i]);
        record->pages.count = i + 1;
    }
    lua_settop(lua, page - 1);
    finish_page(lua, record);
}
