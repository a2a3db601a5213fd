// Loading the records: what is seen from outside, their metadata, the truth about them, and how one
// belongs to another. What they say is loaded in load_pages.c.

#include <string.h>

#include "script/builder.h"
#include "script/words.h"

enum { FACTS_LIMIT = 50, METADATA_LIMIT = 50 };


// A list of texts; NULL when there are none.
static Text *load_texts(lua_State *lua, int index, const char *name, int limit, int *count) {
    Arena *arena = builder_of(lua)->scenario->arena;
    *count = field_list(lua, index, name, API_TEXTS);
    if (*count > limit) {
        fields_fail(lua, index, "bij %s staan er te veel: hoogstens %d; haal er een paar weg", name,
                    limit);
    }
    Text *texts = *count > 0 ? arena_take_array(arena, (size_t)*count, sizeof(Text)) : NULL;
    int list = lua_gettop(lua);
    for (int i = 0; i < *count; i++) {
        lua_rawgeti(lua, list, i + 1);
        texts[i] = text_from_stack(lua, index, name);
    }
    lua_settop(lua, list - 1);
    return texts;
}


// The record's list by its period, and its category in that list.
static void load_category(lua_State *lua, int index, Record *record) {
    const char *category = field_string(lua, index, "category");
    record->schedule = load_list_of(lua, index, record);
    record->category = category ? schedule_find(record->schedule, category) : -1;
    if (category && record->category < 0) {
        bool is_by_period =
            builder_of(lua)->scenario->regime && !field_string(lua, index, "schedule");
        fields_fail(lua, index,
                    "categorie '%s' staat niet in selectielijst '%s'%s; schrijf het "
                    "nummer zoals het daar staat",
                    category, record->schedule->id,
                    is_by_period ? ", de lijst voor de periode van dit stuk" : "");
    }
}


static void load_truth(lua_State *lua, int index, Record *record) {
    const char *nature = field_choice(lua, index, "nature");
    check_always(!nature || nature_from_code(nature, &record->nature));
    record->object_end = field_date(lua, index, "object_end");
    record->expires = field_date(lua, index, "expires");
    record->hold = field_text(lua, index, "hold");
    record->why = field_text(lua, index, "why");
    record->source = field_string(lua, index, "source");
}


// ---- Metadata ----


static void load_marks(lua_State *lua, int index, Metadata *about) {
    const char *level = field_choice(lua, index, "level");
    const char *access = field_choice(lua, index, "access");
    const char *personal = field_choice(lua, index, "personal");
    check_always(!level || level_from_code(level, &about->level));
    check_always(!access || access_from_code(access, &about->access));
    check_always(!personal || personal_from_code(personal, &about->personal));
}


static void load_size(lua_State *lua, int index, Metadata *about) {
    enum { MOST_GIGABYTES = 1000 * 1000 };
    int is_integer = 0;
    about->size = RECORD_SIZE_NONE;
    if (!field_push(lua, index, "size", API_BIG)) {
        return;
    }
    bool is_number = lua_type(lua, -1) == LUA_TNUMBER;
    lua_Integer size = is_number ? lua_tointegerx(lua, -1, &is_integer) : 0;
    if (!is_integer || size < 0 || size > (lua_Integer)MOST_GIGABYTES * 1000 * 1000 * 1000) {
        fields_fail(lua, index,
                    "bij 'size' hoort een aantal bytes: een heel getal van 0 of "
                    "meer, zonder quotes of punten, zoals 48213");
    }
    about->size = size;
    lua_pop(lua, 1);
}


// Pushes pair `number` of a list of pairs; raises when it is none.
static int push_pair(lua_State *lua, int index, int list, int number, const char *example) {
    lua_rawgeti(lua, list, number);
    int pair = lua_gettop(lua);
    if (lua_type(lua, pair) != LUA_TTABLE || lua_rawlen(lua, pair) != 2) {
        fields_fail(lua, index, "paar %d klopt niet; schrijf %s", number, example);
    }
    return pair;
}


static void load_events(lua_State *lua, int index, Metadata *about) {
    static const char EXAMPLE[] = "events = { { \"2020-09-15\", \"zaak gesloten\" } }";
    Arena *arena = builder_of(lua)->scenario->arena;
    about->event_count = field_list(lua, index, "events", API_PAIRS);
    if (about->event_count > METADATA_LIMIT) {
        fields_fail(lua, index, "bij events staan er te veel: hoogstens %d; haal er een paar weg",
                    METADATA_LIMIT);
    }
    about->events = arena_take_array(arena, (size_t)about->event_count, sizeof(Happening));
    int list = lua_gettop(lua);
    for (int i = 0; i < about->event_count; i++) {
        int pair = push_pair(lua, index, list, i + 1, EXAMPLE);
        lua_rawgeti(lua, pair, 1);
        about->events[i].date = date_from_stack(lua, index, "events");
        lua_rawgeti(lua, pair, 2);
        about->events[i].what = text_from_stack(lua, index, "events");
        lua_settop(lua, list);
    }
    lua_settop(lua, list - 1);
}


static void load_metadata(lua_State *lua, int index, Metadata *about) {
    about->number = field_string(lua, index, "number");
    about->creator = field_text(lua, index, "creator");
    about->classification = field_text(lua, index, "classification");
    about->format = field_string(lua, index, "format");
    about->copies = load_texts(lua, index, "copies", METADATA_LIMIT, &about->copy_count);
    about->keywords = load_texts(lua, index, "keywords", METADATA_LIMIT, &about->keyword_count);
    load_marks(lua, index, about);
    load_size(lua, index, about);
    load_events(lua, index, about);
}


// ---- Links ----


// The record whose id is on top of the stack (popped).
static int record_from_stack(lua_State *lua, int index, const char *name) {
    const Scenario *scenario = builder_of(lua)->scenario;
    if (lua_type(lua, -1) != LUA_TSTRING) {
        fields_fail(lua, index, "bij '%s' hoort de naam van een record, tussen quotes", name);
    }
    const char *id = lua_tostring(lua, -1);
    int found = find_id(lua, scenario->records, scenario->record_count, sizeof(Record), id);
    if (found < 0) {
        fail_unknown(lua, index, name, id, scenario->records, scenario->record_count,
                     sizeof(Record));
    }
    if (strcmp(id, field_id(lua, index)) == 0) {
        fields_fail(lua, index, "%s: een record kan niet bij zichzelf horen", name);
    }
    lua_pop(lua, 1);
    return found;
}


static void load_relations(lua_State *lua, int index, Metadata *about) {
    static const char EXAMPLE[] = "relations = { { \"R5\", \"bezwaar tegen\" } }";
    Arena *arena = builder_of(lua)->scenario->arena;
    int count = field_list(lua, index, "relations", API_PAIRS);
    int list = lua_gettop(lua);
    if (count > METADATA_LIMIT) {
        fields_fail(lua, index, "relations: hoogstens %d", METADATA_LIMIT);
    }
    about->relations = arena_take_array(arena, (size_t)count, sizeof(Relation));
    for (int i = 0; i < count; i++) {
        int pair = push_pair(lua, index, list, i + 1, EXAMPLE);
        lua_rawgeti(lua, pair, 1);
        about->relations[i].record = record_from_stack(lua, index, "relations: record");
        lua_rawgeti(lua, pair, 2);
        about->relations[i].how = text_from_stack(lua, index, "relations");
        about->relation_count = i + 1;
        lua_settop(lua, list);
    }
    lua_settop(lua, list - 1);
}


static void load_shared(lua_State *lua, int index, Metadata *about) {
    Arena *arena = builder_of(lua)->scenario->arena;
    int count = field_list(lua, index, "shared_with", API_NAMES);
    int list = lua_gettop(lua);
    if (count > METADATA_LIMIT) {
        fields_fail(lua, index, "shared_with: hoogstens %d", METADATA_LIMIT);
    }
    about->shared_with = arena_take_array(arena, (size_t)count, sizeof(int));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        about->shared_with[i] = record_from_stack(lua, index, "shared_with: record");
        about->shared_count = i + 1;
    }
    lua_settop(lua, list - 1);
}


// Nothing in here raises, so the hash cannot be lost.
static void sum_pages(Scenario *scenario) {
    Sha256 *hash = sha256_new();
    for (int i = 0; i < scenario->record_count; i++) {
        const char *text = text_in(scenario->records[i].page, LANGUAGE_NL);
        sha256_start(hash);
        sha256_add(hash, text, strlen(text));
        sha256_end(hash, scenario->records[i].about.checksum);
    }
    sha256_free(hash);
}


void load_record_links(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    words_push_declared(lua, "record");
    int declared = lua_gettop(lua);
    for (int i = 0; i < scenario->record_count; i++) {
        lua_rawgeti(lua, declared, i + 1);
        load_relations(lua, declared + 1, &scenario->records[i].about);
        load_shared(lua, declared + 1, &scenario->records[i].about);
        lua_settop(lua, declared);
    }
    lua_pop(lua, 1);
    sum_pages(scenario);
}


void load_record(lua_State *lua, int index, Record *record) {
    fields_check(lua, index);
    record->id = copy_id(lua, index);
    record->origin = field_origin(lua, index);
    record->title = field_text(lua, index, "title");
    record->kind = field_text(lua, index, "kind");
    record->where = field_text(lua, index, "where");
    record->from = field_date(lua, index, "from");
    record->to = field_date(lua, index, "to");
    if (record->from != DATE_NONE && record->to != DATE_NONE && record->to < record->from) {
        fields_fail(lua, index, "'to' ligt voor 'from'; draai de datums om");
    }
    record->closed = field_date(lua, index, "closed");
    record->facts = load_texts(lua, index, "facts", FACTS_LIMIT, &record->fact_count);
    load_metadata(lua, index, &record->about);
    load_page(lua, index, record);
    load_category(lua, index, record);
    load_truth(lua, index, record);
}
