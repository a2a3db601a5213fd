// Stubs: the API for the language server of Lua (LuaLS), so that an editor completes and explains.

#include <string.h>

#include "author/describe.h"
#include "script/api.h"

typedef struct Stubs {
    Language language;
    Buffer *out;
} Stubs;

// What stands for each type, in the order of its bits.
static const char *const TYPES[] = {"string",
                                    "string",
                                    "string",
                                    NULL,
                                    "casus.datum",
                                    "casus.tijd",
                                    "casus.duur",
                                    "integer",
                                    "integer",
                                    "boolean",
                                    "table<string, integer>",
                                    "table<string, boolean|integer>",
                                    "string[]",
                                    "string[]",
                                    "string[][]",
                                    "table<string, string|string[]>",
                                    "string|casus.persoon",
                                    "(string|casus.persoon)[]",
                                    "casus.pagina|casus.pagina[]",
                                    NULL};


// A text of more lines as comment.
static void add_comment(const Stubs *stubs, const char *text) {
    while (*text) {
        size_t length = strcspn(text, "\n");
        buffer_add(stubs->out, "---");
        buffer_add_bytes(stubs->out, text, length);
        buffer_add(stubs->out, "\n");
        text += length + (text[length] == '\n');
    }
}


static void add_choices(const Stubs *stubs, const char *choices) {
    const char *choice;
    int length;
    for (int i = 0; (length = api_item(choices, i, &choice)) > 0; i++) {
        buffer_add_format(stubs->out, "%s\"%.*s\"", i > 0 ? "|" : "", length, choice);
    }
}


// A word has one class; of two words with one name the second is called after where it stands.
static void add_class(const Stubs *stubs, const ApiWord *word) {
    bool is_other = !api_test_word(word->name) && api_word(word->name, NULL) != word;
    bool is_test = api_test_word(word->name) == word;
    buffer_add_format(stubs->out, "casus.inhoud.%s%s%s", is_test ? "test." : "", word->name,
                      is_other ? "_" : "");
    if (is_other) {
        buffer_add(stubs->out, word->in);
    }
}


static void add_type(const Stubs *stubs, const ApiField *field) {
    if (field->type == API_CHOICE) {
        add_choices(stubs, field->choices);
        return;
    }
    if (field->type == API_PARTS) {
        add_class(stubs, api_word(field->name, NULL));
        return;
    }
    bool is_first = true;
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++) {
        if (field->type & 1u << i) {
            buffer_add_format(stubs->out, "%s%s", is_first ? "" : "|", TYPES[i]);
            is_first = false;
        }
    }
}


static void add_field(const Stubs *stubs, const ApiField *field) {
    bool is_optional = !field->is_required || field->form > 0;
    buffer_add_format(stubs->out, "---@field %s%s ", field->name, is_optional ? "?" : "");
    add_type(stubs, field);
    buffer_add_format(stubs->out, " %s", text_in(field->about, stubs->language));
    if (field->type & API_INTEGER) {
        buffer_add_format(stubs->out, " (%d..%d)", field->least, field->most);
    }
    buffer_add(stubs->out, "\n");
}


static void add_fields(const Stubs *stubs, const ApiWord *word) {
    buffer_add(stubs->out, "---@class ");
    add_class(stubs, word);
    buffer_add(stubs->out, "\n");
    for (const ApiField *field = word->fields; field && field->name; field++) {
        add_field(stubs, field);
    }
    if (!text_is_empty(word->loose)) {
        buffer_add_format(stubs->out, "---@field [integer] any %s\n",
                          text_in(word->loose, stubs->language));
    }
    buffer_add(stubs->out, "\n");
}


static void add_about(const Stubs *stubs, Text about, const char *example) {
    add_comment(stubs, text_in(about, stubs->language));
    buffer_add(stubs->out, "---\n---```lua\n");
    add_comment(stubs, example);
    buffer_add(stubs->out, "---```\n");
}


static const char *answer_of(const ApiWord *word) {
    return word->shape == API_PERSON ? "casus.persoon" : "casus.woord";
}


static void add_named(const Stubs *stubs, const ApiWord *word) {
    bool is_nl = stubs->language == LANGUAGE_NL;
    buffer_add_format(stubs->out, "---@param id string %s\n---@return fun(inhoud: ",
                      is_nl ? "Naam: letters, cijfers, - en _" : "Name: letters, digits, - and _");
    add_class(stubs, word);
    // One function for all words of this name.
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        for (const ApiWord *other = group->words; other->name; other++) {
            if (other != word && strcmp(other->name, word->name) == 0 &&
                !api_test_word(word->name)) {
                buffer_add(stubs->out, "|");
                add_class(stubs, other);
            }
        }
    }
    buffer_add_format(stubs->out, "%s): %s\nfunction %s(id) end\n\n",
                      word->shape == API_ANSWER ? "|string|table" : "", answer_of(word),
                      word->name);
}


static void add_function(const Stubs *stubs, const ApiWord *word) {
    add_about(stubs, word->about, word->example);
    switch (word->shape) {
    case API_NAMED:
    case API_DECLARED:
    case API_PERSON:
    case API_ANSWER:
        add_named(stubs, word);
        break;
    case API_LINE:
    case API_INCLUDE:
        buffer_add_format(stubs->out, "---@param tekst string %s\n---@return casus.woord\n",
                          text_in(word->loose, stubs->language));
        buffer_add_format(stubs->out, "function %s(tekst) end\n\n", word->name);
        break;
    case API_LIST:
        buffer_add_format(stubs->out, "---@param %s any %s\n---@return casus.woord\n", "...",
                          text_in(word->loose, stubs->language));
        buffer_add_format(stubs->out, "function %s(...) end\n\n", word->name);
        break;
    case API_BODY:
        buffer_add(stubs->out, "---@param inhoud ");
        add_class(stubs, word);
        buffer_add_format(stubs->out, "\n---@return casus.%s\nfunction %s(inhoud) end\n\n",
                          api_test_word(word->name) ? "woord" : "deel", word->name);
        break;
    case API_SPEECH:
    case API_TABLE:
        break;
    }
}


// when and later begin with a condition, of which `s` is to be known.
static void add_condition(const Stubs *stubs, const ApiWord *word) {
    bool has_span = strcmp(word->name, "later") == 0;
    add_about(stubs, word->about, word->example);
    buffer_add_format(stubs->out,
                      "---@param voorwaarde %stable<string, boolean|integer>|fun(s: casus.s): "
                      "boolean?\n---@param ... casus.woord\n---@return casus.woord\n"
                      "function %s(voorwaarde, ...) end\n\n",
                      has_span ? "casus.duur|" : "", word->name);
}


static void add_word(const Stubs *stubs, const ApiWord *word) {
    bool is_first = api_test_word(word->name) == word || api_word(word->name, NULL) == word;
    bool has_class = word->shape != API_LINE && word->shape != API_LIST &&
                     word->shape != API_INCLUDE && word->shape != API_SPEECH;
    if (has_class || word->fields) {
        add_fields(stubs, word);
    }
    bool is_asked = strcmp(word->name, "when") == 0 || strcmp(word->name, "later") == 0;
    if (is_asked) {
        add_condition(stubs, word);
    } else if (is_first) {
        add_function(stubs, word);
    }
}


static void add_question(const Stubs *stubs, const ApiCall *call) {
    const char *name;
    const char *type;
    int length;
    add_about(stubs, call->about, call->example);
    for (int i = 0; (length = api_item(call->arguments, i, &name)) > 0; i++) {
        int type_length = api_item(call->types, i, &type);
        buffer_add_format(stubs->out, "---@param %.*s %.*s\n", length, name, type_length, type);
    }
    buffer_add_format(stubs->out, "---@return %s\nfunction s:%s(", call->answer, call->name);
    for (int i = 0; (length = api_item(call->arguments, i, &name)) > 0; i++) {
        buffer_add_format(stubs->out, "%s%.*s", i > 0 ? ", " : "", length, name);
    }
    buffer_add(stubs->out, ") end\n\n");
}


static void add_head(const Stubs *stubs) {
    static const Text ABOUT = {
        {"-- De woorden van een casus, voor je editor (LuaLS). Niet aanpassen: dit bestand komt "
         "uit "
         "casus api --stubs.\n",
         "-- The words of a case, for your editor (LuaLS). Do not change: this file comes from "
         "casus api --stubs.\n"}};
    buffer_add(stubs->out, "---@meta casus\n");
    buffer_add(stubs->out, text_in(ABOUT, stubs->language));
    buffer_add(stubs->out, "---@diagnostic disable: lowercase-global, unused-local\n\n"
                           "---@alias casus.datum string \"2026-11-16\"\n"
                           "---@alias casus.duur string \"P3D\", \"P2W\", \"P6M\", \"P1Y\"\n"
                           "---@alias casus.tijd string \"14:05\"\n"
                           "---@alias casus.pagina string|casus.deel\n"
                           "---@class casus.woord\n"
                           "---@class casus.deel\n");
    buffer_add(stubs->out, "---@class casus.persoon\n"
                           "---@overload fun(tekst: string|casus.inhoud.speech): casus.woord\n\n");
}


void describe_stubs(Language language, Buffer *out) {
    Stubs stubs = {language, out};
    add_head(&stubs);
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        for (const ApiWord *word = group->words; word->name; word++) {
            add_word(&stubs, word);
        }
    }
    buffer_add(out, language == LANGUAGE_NL ? "-- De woorden van test.lua.\n\n"
                                            : "-- The words of test.lua.\n\n");
    for (const ApiWord *word = API_TEST_WORDS; word->name; word++) {
        add_word(&stubs, word);
    }
    buffer_add(out,
               language == LANGUAGE_NL
                   ? "---De stand van het spel, in een voorwaarde: s.naam leest een variabele.\n"
                   : "---The state of play, in a condition: s.name reads a variable.\n");
    buffer_add(out, "---@class casus.s\n---@field [string] boolean|integer\nlocal s = {}\n\n");
    for (const ApiCall *call = API_QUESTIONS; call->name; call++) {
        add_question(&stubs, call);
    }
}
