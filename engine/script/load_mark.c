// Loading mark: the passages of a document. Each has to stand in it once, and apart from the
// others.

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/decision_kinds.h"
#include "script/builder.h"

enum { COPY_PER_INSTRUCTION = 16 };


static void load_passage(lua_State *lua, int index, Option *option) {
    option->is_right = field_boolean(lua, index, "right", false);
}

static const OptionUse OF_PASSAGE = {"passage", "passages", SCENARIO_MAX_PASSAGES, false,
                                     load_passage};


// Raises at passage `number` of the mark at `index`.
_Noreturn static void fail_at_passage(lua_State *lua, int index, int number, const char *format,
                                      ...) ERROR_FORMAT(4, 5);


static void fail_at_passage(lua_State *lua, int index, int number, const char *format, ...) {
    char text[ERROR_TEXT_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    lua_rawgeti(lua, index, number + 1);
    fields_fail(lua, lua_gettop(lua), "%s", text);
}


// Where the passage stands in the page, from its first byte up to `end`.
static size_t place_of(lua_State *lua, int index, const Record *record, const Option *passage,
                       int number, Language language, size_t *end) {
    const char *page = text_in(record->page, language);
    const char *words = text_in(passage->text, language);
    const char *at = strstr(page, words);
    host_charge(lua, (int64_t)(strlen(page) / COPY_PER_INSTRUCTION));
    if (!at) {
        fail_at_passage(
            lua, index, number,
            language == LANGUAGE_NL
                ? "deze woorden staan niet letterlijk in de page van stuk '%s'; neem ze "
                  "daar letter voor letter uit over"
                : "de Engelse tekst van deze passage staat niet letterlijk in de "
                  "Engelse page van stuk '%s'; neem hem daar uit over in en.lua",
            record->id);
    }
    if (strstr(at + 1, words)) {
        fail_at_passage(
            lua, index, number,
            "deze woorden staan meer dan een keer in de page van stuk '%s'; neem er een "
            "woord voor of achter bij",
            record->id);
    }
    *end = (size_t)(at - page) + strlen(words);
    return (size_t)(at - page);
}


static void check_places(lua_State *lua, int index, const Decision *decision, Language language) {
    const Record *record = &builder_of(lua)->scenario->records[decision->records[0]];
    size_t from[SCENARIO_MAX_PASSAGES];
    size_t to[SCENARIO_MAX_PASSAGES];
    for (int i = 0; i < decision->option_count; i++) {
        from[i] = place_of(lua, index, record, &decision->options[i], i, language, &to[i]);
        for (int j = 0; j < i; j++) {
            if (from[i] < to[j] && from[j] < to[i]) {
                fail_at_passage(lua, index, i,
                                "deze passage ligt over passage \"%s\" heen; maak een van beide "
                                "korter",
                                decision->options[j].id);
            }
        }
    }
}


static void check_right(lua_State *lua, int index, const Decision *decision) {
    int right = 0;
    for (int i = 0; i < decision->option_count; i++) {
        right += decision->options[i].is_right;
    }
    if (right == 0) {
        fields_fail(lua, index,
                    "geen enkele passage is goed; zet right = true bij de passages die "
                    "gemarkeerd moeten worden");
    }
    if (right == decision->option_count) {
        fields_fail(lua, index,
                    "elke passage is goed, dan valt er niets te kiezen; voeg een "
                    "passage toe die verleidt maar niet goed is");
    }
}


void load_mark(lua_State *lua, int index, Decision *decision) {
    Scenario *scenario = builder_of(lua)->scenario;
    int record = find_record(lua, index, field_string(lua, index, "record"));
    decision->records = arena_take_array(scenario->arena, 1, sizeof(int));
    decision->records[0] = record;
    decision->record_count = 1;
    if (text_is_empty(scenario->records[record].page)) {
        fields_fail(lua, index, "stuk '%s' heeft geen page om in te markeren",
                    scenario->records[record].id);
    }
    decision->options = load_options(lua, index, &OF_PASSAGE, &decision->option_count);
    check_right(lua, index, decision);
    check_places(lua, index, decision, LANGUAGE_NL);
    if (mark_language(scenario, decision, LANGUAGE_EN) == LANGUAGE_EN) {
        check_places(lua, index, decision, LANGUAGE_EN);
    }
    load_earns(lua, index, "earns", &decision->maximum);
}
