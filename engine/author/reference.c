// Reference: every word with its fields and an example, as Markdown; and the same as JSON.

#include <string.h>

#include "author/describe.h"
#include "script/api.h"

static const Text SHAPES[] = {
    [API_NAMED] = {{"%s \"naam\" { ... }", "%s \"name\" { ... }"}},
    [API_DECLARED] = {{"%s \"naam\" { ... }", "%s \"name\" { ... }"}},
    [API_PERSON] = {{"%s \"naam\" { ... }", "%s \"name\" { ... }"}},
    [API_LINE] = {{"%s \"tekst\"", "%s \"text\""}},
    [API_LIST] = {{"%s(...) of %s { ... }", "%s(...) or %s { ... }"}},
    [API_BODY] = {{"%s { ... }", "%s { ... }"}},
    [API_SPEECH] = {{"persoon \"tekst\"", "person \"text\""}},
    [API_TABLE] = {{"%s = { ... }", "%s = { ... }"}},
    [API_INCLUDE] = {{"%s \"bestand.lua\"", "%s \"file.lua\""}},
    [API_ANSWER] = {{"%s \"naam\" \"antwoord\"", "%s \"name\" \"answer\""}},
};

// In the order of the bits of ApiType.
static const Text TYPES[] = {
    {{"tekst", "text"}},
    {{"tekst, wordt niet vertaald", "text, not translated"}},
    {{"naam", "name"}},
    {{"keuze", "choice"}},
    {{"datum", "date"}},
    {{"tijd", "time"}},
    {{"duur", "duration"}},
    {{"heel getal", "whole number"}},
    {{"aantal bytes", "number of bytes"}},
    {{"true of false", "true or false"}},
    {{"punten per indicator", "points per indicator"}},
    {{"variabelen met hun waarde", "variables and their value"}},
    {{"lijst van namen", "list of names"}},
    {{"lijst van teksten", "list of texts"}},
    {{"lijst van paren", "list of pairs"}},
    {{"waarde per stuk", "value per record"}},
    {{"persoon", "person"}},
    {{"lijst van personen", "list of persons"}},
    {{"pagina", "page"}},
    {{"{ ... }", "{ ... }"}},
};


static void add_type(const ApiField *field, Language language, Buffer *out) {
    bool is_first = true;
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++) {
        if (field->type & 1u << i) {
            buffer_add(out, is_first ? "" : language == LANGUAGE_NL ? " of " : " or ");
            buffer_add(out, text_in(TYPES[i], language));
            is_first = false;
        }
    }
    if (field->of) {
        buffer_add_format(out, " (%s)", field->of);
    }
    if (field->choices) {
        const char *choice;
        int length;
        for (int i = 0; (length = api_item(field->choices, i, &choice)) > 0; i++) {
            buffer_add_format(out, "%s `\"%.*s\"`", i > 0 ? "," : ":", length, choice);
        }
    }
    if (field->type & API_INTEGER) {
        buffer_add_format(out, ", %d..%d", field->least, field->most);
    }
}


static void add_fields(const ApiWord *word, Language language, Buffer *out) {
    bool is_nl = language == LANGUAGE_NL;
    buffer_add(out, is_nl ? "| veld | soort | uitleg | voorbeeld |\n|---|---|---|---|\n"
                          : "| field | kind | explanation | example |\n|---|---|---|---|\n");
    for (const ApiField *field = word->fields; field->name; field++) {
        buffer_add_format(out, "| `%s`%s | ", field->name,
                          !field->is_required ? ""
                          : is_nl             ? " (verplicht)"
                                              : " (required)");
        add_type(field, language, out);
        buffer_add_format(out, " | %s | `%s = %s` |\n", text_in(field->about, language),
                          field->name, field->example);
    }
    buffer_add(out, "\n");
}


static void add_example(const char *example, Buffer *out) {
    buffer_add_format(out, "```lua\n%s\n```\n\n", example);
}


static void add_word(const ApiWord *word, Language language, Buffer *out) {
    bool is_nl = language == LANGUAGE_NL;
    bool is_again = api_test_word(word->name) != word && api_word(word->name, NULL) != word;
    buffer_add_format(out, "### %s", word->name);
    if (is_again) {
        buffer_add_format(out, " (%s %s)", is_nl ? "in" : "in", word->in);
    }
    // The format has the name once or twice and nothing else.
    buffer_add(out, "\n\n`");
    for (const char *at = text_in(SHAPES[word->shape], language); *at; at++) {
        if (strncmp(at, "%s", 2) == 0) {
            buffer_add(out, word->name);
            at++;
        } else {
            buffer_add_bytes(out, at, 1);
        }
    }
    buffer_add(out, "`");
    if (word->in[0]) {
        buffer_add_format(out, " %s `%s`", is_nl ? "staat in" : "stands in", word->in);
    }
    buffer_add_format(out, "\n\n%s\n\n", text_in(word->about, language));
    if (word->fields) {
        add_fields(word, language, out);
    }
    if (!text_is_empty(word->loose)) {
        buffer_add_format(out, "%s %s\n\n", is_nl ? "Zonder naam:" : "Without a name:",
                          text_in(word->loose, language));
    }
    add_example(word->example, out);
    if (word->other) {
        add_example(word->other, out);
    }
}


static void add_calls(const ApiCall *calls, Language language, Buffer *out) {
    buffer_add(out, language == LANGUAGE_NL
                        ? "| schrijf | geeft | uitleg | voorbeeld |\n|---|---|---|---|\n"
                        : "| write | answers | explanation | example |\n|---|---|---|---|\n");
    for (const ApiCall *call = calls; call->name; call++) {
        const char *argument;
        int length;
        buffer_add_format(out, "| `%s%s", calls == API_QUESTIONS ? "s:" : "", call->name);
        buffer_add(out, call->arguments[0] ? "(" : "");
        for (int i = 0; (length = api_item(call->arguments, i, &argument)) > 0; i++) {
            buffer_add_format(out, "%s%.*s", i > 0 ? ", " : "", length, argument);
        }
        buffer_add_format(out, "%s` | %s | %s | `%s` |\n", call->arguments[0] ? ")" : "",
                          call->answer, text_in(call->about, language), call->example);
    }
    buffer_add(out, "\n");
}


void describe_reference(Language language, Buffer *out) {
    bool is_nl = language == LANGUAGE_NL;
    buffer_add(out,
               is_nl ? "# Naslag: de woorden van een casus\n\n"
                       "Dit bestand komt uit `casus api --reference`; pas het niet zelf aan. Begin "
                       "je pas? Lees dan eerst `HANDLEIDING.md`.\n\n"
                       "Stappen van het verhaal en beslissingen staan in `scene`, en ook in "
                       "`option`, `when`, `otherwise` en `later`.\n\n"
                     : "# Reference: the words of a case\n\n"
                       "This file comes from `casus api --reference`; do not change it.\n\n"
                       "Steps of the story and decisions stand in `scene`, and also in "
                       "`option`, `when`, `otherwise` and `later`.\n\n");
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        buffer_add_format(out, "## %s\n\n", text_in(group->title, language));
        for (const ApiWord *word = group->words; word->name; word++) {
            add_word(word, language, out);
        }
    }
    buffer_add(out, is_nl ? "## Voorwaarden: vragen aan s\n\nIn `when(function(s) return ... end, "
                            "...)` leest `s.naam` een variabele.\n\n"
                          : "## Conditions: asking s\n\nIn `when(function(s) return ... end, ...)` "
                            "`s.name` reads a variable.\n\n");
    add_calls(API_QUESTIONS, language, out);
    buffer_add(out, is_nl ? "## Wat er van Lua mag\n\n" : "## What of Lua is allowed\n\n");
    add_calls(API_FUNCTIONS, language, out);
    buffer_add(out, is_nl ? "## test.lua\n\n" : "## test.lua\n\n");
    for (const ApiWord *word = API_TEST_WORDS; word->name; word++) {
        add_word(word, language, out);
    }
}
