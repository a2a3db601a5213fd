// Texts: none that a learner can see is forgotten, each has an id of its own, and they come in
// reading order.

#include <ctype.h>
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "core/texts.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { FILE_MAX = 1024 * 1024 };

typedef struct Seen {
    char *id;
    Text text;
    Origin origin;
} Seen;

typedef struct AllTexts {
    Seen *list;
    int count, room;
} AllTexts;


static void remember(void *context, const char *id, Text text, Origin origin) {
    AllTexts *all = context;
    if (all->count == all->room) {
        all->room = all->room ? 2 * all->room : 256;
        all->list = memory_resize(all->list, (size_t)all->room, sizeof *all->list);
    }
    all->list[all->count++] = (Seen){memory_copy_text(id), text, origin};
}


static AllTexts texts_of(const Script *script) {
    AllTexts all = {NULL, 0, 0};
    scenario_each_text(script_scenario(script), remember, &all);
    return all;
}


static void forget(AllTexts *all) {
    for (int i = 0; i < all->count; i++) {
        free(all->list[i].id);
    }
    free(all->list);
}


static Script *open_case(const char *folder) {
    Error error = {.code = ERROR_NONE};
    Script *script = load_case(folder, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


static int find_dutch(const AllTexts *all, const char *dutch) {
    for (int i = 0; i < all->count; i++) {
        if (strcmp(all->list[i].text.in[LANGUAGE_NL], dutch) == 0) {
            return i;
        }
    }
    return -1;
}


// ---- One case with every word ----


static void every_text_of_every_word_should_be_found(void **state) {
    (void)state;
    Error error;
    size_t length;
    Script *script = open_case(CASUS_SCENARIOS_DIR "/../tests/support/texts");
    AllTexts all = texts_of(script);
    char *source = file_read(CASUS_SCENARIOS_DIR "/../tests/support/texts/scenario.lua", FILE_MAX,
                             &length, &error);
    assert_non_null(source);
    int tokens = 0;
    for (char *at = source; (at = strstr(at, "\"T")) != NULL; at++) {
        char token[40];
        size_t size = strcspn(at + 1, "\"");
        snprintf(token, sizeof token, "%.*s", (int)size, at + 1);
        expect_row(find_dutch(&all, token) >= 0, "%s is not visited", token);
        tokens++;
    }
    assert_true(tokens > 120);
    free(source);
    forget(&all);
    script_free(script);
}


static void texts_should_come_in_reading_order_with_an_id_and_a_place(void **state) {
    (void)state;
    static const struct {
        const char *dutch, *id;
        int line;
    } ROWS[] = {
        {"T001", "case/title", 4},
        {"T002", "case/summary", 4},
        {"T003", "scene/een/title", 43},
        {"T004", "scene/een/say.1", 45},
        {"T006", "scene/een/note.1", 48},
        {"T008", "scene/een/say.5", 49},
        {"T009", "choose/kies/ask", 50},
        {"T011", "choose/kies/option/a/text", 52},
        {"T012", "choose/kies/option/a/why", 52},
        {"T013", "scene/een/say.6", 52},
        {"T014", "scene/een/say.7", 52},
        {"T015", "choose/kies/option/b/text", 53},
        {"T018", "scene/een/say.8", 54},
        {"T0183", "scene/een/say.9", 55},
        {"T0184", "choose/in/option/y/text", 55},
        {"T019", "choose/kies/why", 50},
        {"T020", "scene/een/say.10", 57},
        {"T028", "ask/vraag/option/a/answer", 64},
        {"T050", "destroy/kort/objects/R2", 79},
        {"T052", "destroy/kort/field/grond/ask", 83},
        {"T054", "destroy/kort/field/grond/option/a/why", 84},
        {"T060", "destroy/lang/review/samira/objects/R2", 86},
        {"T063", "destroy/lang/review/joost/agrees", 86},
        {"T065", "destroy/lang/place/a/why", 86},
        {"T067", "destroy/lang/fails/R3", 86},
        {"T800", "record/R1/title", 13},
        {"T804", "record/R1/fact.2", 13},
        {"T808", "record/R1/page.1/body", 13},
        {"T812", "record/R1/page.2/message.1/body", 13},
        {"T815", "record/R1/page.3/row.1/cell.2", 13},
        {"T819", "record/R1/relation/R2", 13},
        {"T833", "record/R2/page.2/row.2/cell.2", 24},
        {"T901", "person/petra/role", 9},
        {"T971", "ending/klaar/text", 98},
        {"T952", "scheme/plan/class/a/hint", 37},
        {"T961", "hold/stop/why", 41},
    };
    Script *script = open_case(CASUS_SCENARIOS_DIR "/../tests/support/texts");
    AllTexts all = texts_of(script);
    int before = -1;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int at = find_dutch(&all, ROWS[i].dutch);
        expect_row(at > before, "%s at %d, after %d", ROWS[i].dutch, at, before);
        expect_row(strcmp(all.list[at].id, ROWS[i].id) == 0, "%s has id %s", ROWS[i].dutch,
                   all.list[at].id);
        expect_row(all.list[at].origin.line == ROWS[i].line, "%s on line %d", ROWS[i].dutch,
                   all.list[at].origin.line);
        assert_string_equal(all.list[at].origin.file, "scenario.lua");
        before = at;
    }
    for (int i = 0; i < all.count; i++) {
        for (int j = 0; j < i; j++) {
            expect_row(strcmp(all.list[i].id, all.list[j].id) != 0, "%s twice", all.list[i].id);
        }
    }
    forget(&all);
    script_free(script);
}


static void only_words_should_ask_for_a_translation(void **state) {
    (void)state;
    static const struct {
        const char *dutch, *english;
        bool is_untranslated;
    } ROWS[] = {
        {"Ja", NULL, true},
        {"Ja", "Yes", false},
        {"BOUWBEDRIJF", NULL, true},
        {"Ans Zomerdijk", NULL, true},
        {"12 m²", NULL, false},
        {"één", NULL, true},
        {"16-11-2026", NULL, false},
        {"–", NULL, false},
        {"VL-2026-02", NULL, false},
        {"G:\\Oud\\x.zip", NULL, false},
        {"Z-2020-0412", NULL, false},
        {"PDF", NULL, false},
        {"storm_0001.jpg", NULL, false},
        {"48.400 euro", NULL, true},
        {"", NULL, false},
        {"G: schijf", NULL, true},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Text text = {{ROWS[i].dutch, ROWS[i].english}};
        expect_row(text_is_untranslated(text) == ROWS[i].is_untranslated, "%s", ROWS[i].dutch);
    }
}


// ---- The shipped cases ----


// The same words, whatever the white space between them.
static bool is_same_text(const char *a, const char *b) {
    for (;; a++, b++) {
        a += strspn(a, " \t\r\n");
        b += strspn(b, " \t\r\n");
        if (*a != *b || !*a) {
            return *a == *b;
        }
    }
}


static int keep_pairs(lua_State *lua) {
    lua_settop(lua, 1);
    lua_setglobal(lua, "pairs_of_sheet");
    return 0;
}


static int translation(lua_State *lua) {
    lua_pushcfunction(lua, keep_pairs);
    return 1;
}


// Every pair of the sheet is a text that the case shows, or once showed under another id.
static int count_unused(const char *sheet, const AllTexts *all) {
    int unused = 0;
    lua_State *lua = luaL_newstate();
    lua_register(lua, "translation", translation);
    assert_int_equal(luaL_dofile(lua, sheet), LUA_OK);
    lua_getglobal(lua, "pairs_of_sheet");
    for (lua_Integer i = 1; lua_rawgeti(lua, 1, i) == LUA_TTABLE; i++) {
        lua_rawgeti(lua, -1, 1);
        const char *dutch = lua_tostring(lua, -1);
        bool found = false;
        for (int t = 0; t < all->count && !found; t++) {
            found = is_same_text(dutch, all->list[t].text.in[LANGUAGE_NL]);
        }
        if (!found) {
            print_message("%s: nobody shows \"%.60s\"\n", sheet, dutch);
            unused++;
        }
        lua_settop(lua, 1);
    }
    lua_close(lua);
    return unused;
}


static void every_text_of_a_shipped_case_should_have_english_and_no_pair_be_unused(void **state) {
    (void)state;
    Error error;
    FolderList list;
    char path[PATH_MAX_BYTES];
    assert_true(folder_list(CASUS_SCENARIOS_DIR, &list, &error));
    int cases = 0;
    for (int i = 0; i < list.count; i++) {
        snprintf(path, sizeof path, "%s/%s/en.lua", CASUS_SCENARIOS_DIR, list.names[i]);
        if (!file_exists(path)) {
            continue;
        }
        *strrchr(path, '/') = '\0';
        Script *script = open_case(path);
        AllTexts all = texts_of(script);
        for (int t = 0; t < all.count; t++) {
            expect_row(!text_is_untranslated(all.list[t].text), "%s: %s has no English", path,
                       all.list[t].id);
            expect_row(all.list[t].origin.file && all.list[t].origin.line > 0, "%s",
                       all.list[t].id);
        }
        path[strlen(path)] = '/';
        assert_int_equal(count_unused(path, &all), 0);
        forget(&all);
        script_free(script);
        cases++;
    }
    assert_true(cases >= 4);
    folder_list_free(&list);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_text_of_every_word_should_be_found),
        cmocka_unit_test(texts_should_come_in_reading_order_with_an_id_and_a_place),
        cmocka_unit_test(only_words_should_ask_for_a_translation),
        cmocka_unit_test(every_text_of_a_shipped_case_should_have_english_and_no_pair_be_unused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
