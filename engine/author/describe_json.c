// Describe JSON: the description of the API for other programs.

#include "author/describe.h"
#include "script/api.h"

static const char *const SHAPES[] = {
    [API_NAMED] = "named",   [API_DECLARED] = "declared", [API_PERSON] = "person",
    [API_LINE] = "line",     [API_LIST] = "list",         [API_BODY] = "body",
    [API_SPEECH] = "speech", [API_TABLE] = "table",       [API_INCLUDE] = "include",
    [API_ANSWER] = "answer"};

// In the order of the bits of ApiType.
static const char *const TYPES[] = {"text",      "string", "name",    "choice", "date",
                                    "time",      "span",   "integer", "bytes",  "boolean",
                                    "earns",     "sets",   "names",   "texts",  "pairs",
                                    "by_record", "who",    "whos",    "page",   "parts"};


static void add_string(const char *text, Buffer *out) {
    buffer_add(out, "\"");
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') {
            buffer_add_format(out, "\\%c", *text);
        } else if ((unsigned char)*text < 0x20) {
            buffer_add_format(out, "\\u%04x", (unsigned)*text);
        } else {
            buffer_add_bytes(out, text, 1);
        }
    }
    buffer_add(out, "\"");
}


static void add_pair(const char *name, const char *value, Buffer *out) {
    buffer_add_format(out, ", \"%s\": ", name);
    add_string(value ? value : "", out);
}


static void add_list(const char *name, const char *items, Buffer *out) {
    const char *item;
    int length;
    buffer_add_format(out, ", \"%s\": [", name);
    for (int i = 0; (length = api_item(items, i, &item)) > 0; i++) {
        buffer_add_format(out, "%s\"%.*s\"", i > 0 ? ", " : "", length, item);
    }
    buffer_add(out, "]");
}


static void add_about(Text about, Buffer *out) {
    add_pair("nl", about.in[LANGUAGE_NL], out);
    add_pair("en", about.in[LANGUAGE_EN], out);
}


static void add_field(const ApiField *field, Buffer *out) {
    bool is_first = true;
    buffer_add_format(out, "\n      {\"name\": \"%s\", \"types\": [", field->name);
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++) {
        if (field->type & 1u << i) {
            buffer_add_format(out, "%s\"%s\"", is_first ? "" : ", ", TYPES[i]);
            is_first = false;
        }
    }
    buffer_add_format(out, "], \"required\": %s", field->is_required ? "true" : "false");
    if (field->form > 0) {
        buffer_add_format(out, ", \"form\": %d", field->form);
    }
    if (field->type & API_INTEGER) {
        buffer_add_format(out, ", \"least\": %d, \"most\": %d", field->least, field->most);
    }
    if (field->choices) {
        add_list("choices", field->choices, out);
    }
    if (field->of) {
        add_pair("of", field->of, out);
    }
    add_about(field->about, out);
    add_pair("example", field->example, out);
    buffer_add(out, "}");
}


static void add_words(const ApiWord *words, const char *group, bool *is_first, Buffer *out) {
    for (const ApiWord *word = words; word->name; word++) {
        buffer_add_format(out, "%s\n    {\"name\": \"%s\", \"shape\": \"%s\"", *is_first ? "" : ",",
                          word->name, SHAPES[word->shape]);
        *is_first = false;
        add_pair("group", group, out);
        add_list("in", word->in, out);
        add_about(word->about, out);
        add_list("parts", word->parts, out);
        add_pair("example", word->example, out);
        if (word->other) {
            add_pair("other_example", word->other, out);
        }
        buffer_add(out, ", \"fields\": [");
        for (const ApiField *field = word->fields; field && field->name; field++) {
            buffer_add(out, field > word->fields ? "," : "");
            add_field(field, out);
        }
        buffer_add(out, "]}");
    }
}


static void add_calls(const char *name, const ApiCall *calls, Buffer *out) {
    buffer_add_format(out, "],\n  \"%s\": [", name);
    for (const ApiCall *call = calls; call->name; call++) {
        buffer_add_format(out, "%s\n    {\"name\": \"%s\"", call > calls ? "," : "", call->name);
        add_list("arguments", call->arguments, out);
        add_list("types", call->types, out);
        add_pair("answer", call->answer, out);
        add_about(call->about, out);
        add_pair("example", call->example, out);
        buffer_add(out, "}");
    }
}


void describe_json(Buffer *out) {
    bool is_first = true;
    buffer_add(out, "{\n  \"words\": [");
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        add_words(group->words, group->title.in[LANGUAGE_EN], &is_first, out);
    }
    add_words(API_TEST_WORDS, "test.lua", &is_first, out);
    add_calls("questions", API_QUESTIONS, out);
    add_calls("functions", API_FUNCTIONS, out);
    buffer_add(out, "]\n}\n");
}
