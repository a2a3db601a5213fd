// Loading the whole destruction chain: procedure, people and how they review, the waiting period,
// the places, and what goes wrong on the day.

#include "script/load_chain.h"

#include <lauxlib.h>
#include <string.h>

#include "core/chain.h"

enum { WAITING_YEARS_MAX = 1 };

static const char LEARNER[] = "ik";  // the person the learner plays, when the case has one


// Whether the choice in the field is this one.
static bool has_choice(lua_State *lua, int index, const char *name, const char *choice) {
    const char *given = field_choice(lua, index, name);
    return given && strcmp(given, choice) == 0;
}


// ---- People ----


static int find_person(lua_State *lua, int index, const char *id) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int person = find_id(lua, scenario->persons, scenario->person_count, sizeof(Person), id);
    if (person < 0) {
        fail_unknown(lua, index, "person", id, scenario->persons, scenario->person_count,
                     sizeof(Person));
    }
    return person;
}


static Review *find_review(Chain *chain, int person) {
    for (int i = 0; i < chain->review_count; i++) {
        if (chain->reviews[i].person == person) {
            return &chain->reviews[i];
        }
    }
    return NULL;
}


static Review *add_review(lua_State *lua, int index, const Decision *decision, Chain *chain,
                          int person) {
    Arena *arena = builder_of(lua)->scenario->arena;
    size_t records = (size_t)decision->record_count;
    if (chain->review_count == CHAIN_REVIEWS_MAX) {
        fields_fail(lua, index, "hoogstens %d mensen werken aan een lijst", CHAIN_REVIEWS_MAX);
    }
    Review *review = &chain->reviews[chain->review_count++];
    *review = (Review){.person = person,
                       .role = LIST_ROLE_COUNT,
                       .objections = arena_take_array(arena, records, sizeof(Text)),
                       .insists = arena_take_array(arena, records, sizeof(bool))};
    return review;
}


static void load_staff(lua_State *lua, int index, const Decision *decision, Chain *chain) {
    int count = field_list(lua, index, "staff", API_WHOS);
    int list = lua_gettop(lua);
    chain->has_staff = count > 0;
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        bool is_person = field_is(lua, lua_gettop(lua), "person");
        if (!is_person && lua_type(lua, -1) != LUA_TSTRING) {
            fields_fail(lua, index,
                        "in staff staan namen van personen tussen quotes: { \"petra\" }");
        }
        int person =
            find_person(lua, index,
                        is_person ? field_id(lua, lua_gettop(lua)) : lua_tostring(lua, -1));
        if (find_review(chain, person)) {
            fields_fail(lua, index, "staff: '%s' staat er twee keer",
                        builder_of(lua)->scenario->persons[person].id);
        }
        add_review(lua, index, decision, chain, person);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}


// insists = { "R1" }: says it once more when the learner keeps the record.
static void load_insists(lua_State *lua, int index, const Decision *decision, Review *review) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int count = field_list(lua, index, "insists", API_NAMES);
    int list = lua_gettop(lua);
    for (int i = 0; i < count; i++) {
        if (lua_rawgeti(lua, list, i + 1) != LUA_TSTRING) {
            fields_fail(lua, index, "in insists staan namen van stukken tussen quotes: { \"R1\" }");
        }
        const char *id = lua_tostring(lua, -1);
        int record = find_record(lua, index, id);
        int at = 0;
        while (at < decision->record_count && decision->records[at] != record) {
            at++;
        }
        if (at == decision->record_count) {
            fields_fail(lua, index, "insists: stuk '%s' staat niet in records van de lijst",
                        scenario->records[record].id);
        }
        if (text_is_empty(review->objections[at]) && !review->is_careful) {
            fields_fail(lua, index, "insists: bij stuk '%s' staat geen bezwaar in objects", id);
        }
        review->insists[at] = true;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}


static void load_role(lua_State *lua, int index, const Chain *chain, Review *review) {
    const char *role = field_choice(lua, index, "role");
    if (!role && !chain->has_staff) {
        fields_fail(lua, index, "het veld 'role' ontbreekt; schrijf bijvoorbeeld role = "
                                "\"reviewer\", of zet staff in de destroy");
    }
    check_always(!role || list_role_from_code(role, &review->role));
}


static void load_review(lua_State *lua, int index, const Decision *decision, Chain *chain) {
    fields_check(lua, index);
    int person = find_person(lua, index, field_id(lua, index));
    Review *review = find_review(chain, person);
    if (person == chain->author) {
        fields_fail(lua, index, "wie de lijst maakt, beoordeelt hem niet; haal dit weg");
    }
    if (review && (!chain->has_staff || review->is_declared)) {
        fields_fail(lua, index,
                    "deze persoon heeft al een rol; een persoon heeft er een per lijst");
    }
    if (!review && chain->has_staff) {
        fields_fail(lua, index, "deze persoon staat niet in staff; zet \"%s\" erbij",
                    field_id(lua, index));
    }
    review = review ? review : add_review(lua, index, decision, chain, person);
    review->is_declared = true;
    load_role(lua, index, chain, review);
    review->is_careful = has_choice(lua, index, "behaviour", "careful");
    review->objections = load_texts(lua, index, "objects", decision);
    review->agrees = field_text(lua, index, "agrees");
    load_insists(lua, index, decision, review);
}


static int count_role(const Chain *chain, ListRole role) {
    int count = 0;
    for (int i = 0; i < chain->review_count; i++) {
        ListRole own = chain->reviews[i].role;
        bool may_be_any = own == LIST_ROLE_COUNT && chain->reviews[i].person != chain->author;
        count += own == role || may_be_any;
    }
    return count;
}


// Who the roles fall to must be clear, or for the learner to find.
static void check_people(lua_State *lua, int index, const Chain *chain) {
    int archivists = count_role(chain, ROLE_OF_ARCHIVIST);
    if (count_role(chain, ROLE_OF_REVIEWER) == 0) {
        fields_fail(lua, index,
                    "niemand is hoofdbeoordelaar; schrijf review \"naam\" { role = "
                    "\"reviewer\" }");
    }
    if (!chain->is_short && archivists == 0) {
        fields_fail(lua, index,
                    "in de volle procedure hoort een archivaris: review \"naam\" { role "
                    "= \"archivist\" }, of schrijf procedure = \"short\"");
    }
    if (chain->has_staff) {
        return;
    }
    if (chain->is_short && archivists > 0) {
        fields_fail(lua, index,
                    "in de verkorte procedure is er geen archivaris; haal die review "
                    "weg, of schrijf procedure = \"full\"");
    }
    if (count_role(chain, ROLE_OF_REVIEWER) > 1 || archivists > 1) {
        fields_fail(lua, index,
                    "een lijst heeft een hoofdbeoordelaar en een archivaris; geef de "
                    "anderen role = \"coreviewer\"");
    }
    if (count_role(chain, ROLE_OF_COREVIEWER) > LIST_COREVIEWERS_MAX) {
        fields_fail(lua, index, "een lijst heeft hoogstens %d medebeoordelaars",
                    LIST_COREVIEWERS_MAX);
    }
}


// ---- Places ----


static void load_place(lua_State *lua, int index, Whereabout *place) {
    fields_check(lua, index);
    place->id = copy_id(lua, index);
    if (lua_rawgeti(lua, index, 1) != LUA_TSTRING) {
        fields_fail(lua, index, "begin met wat de plaats is, tussen quotes");
    }
    place->text = label_from_stack(lua, index);
    place->why = field_text(lua, index, "why");
    place->source = field_string(lua, index, "source");
    place->is_right = field_boolean(lua, index, "right", false);
}


// places { place "x" { ... }, ... }: the word holds one table with the places.
static void load_places(lua_State *lua, int index, Chain *chain) {
    Arena *arena = builder_of(lua)->scenario->arena;
    if (lua_rawlen(lua, index) != 1 || lua_rawgeti(lua, index, 1) != LUA_TTABLE) {
        fields_fail(lua, index,
                    "schrijf places { place \"systeem\" { \"...\", right = true }, ... }");
    }
    int list = lua_gettop(lua);
    int count = list_length(lua, list, index);
    bool has_right = false;
    if (chain->place_count > 0 || count < 1 || count > CHAIN_PLACES_MAX) {
        fields_fail(lua, index, "een lijst heeft een keer places, met 1 tot en met %d plaatsen",
                    CHAIN_PLACES_MAX);
    }
    chain->places = arena_take_array(arena, (size_t)count, sizeof(Whereabout));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        int table = lua_gettop(lua);
        if (!field_is(lua, table, "place")) {
            fields_fail(lua, index,
                        "in places staan plaatsen: place \"systeem\" { \"...\", right = "
                        "true }");
        }
        load_place(lua, table, &chain->places[i]);
        for (int j = 0; j < i; j++) {
            if (strcmp(chain->places[j].id, chain->places[i].id) == 0) {
                fields_fail(lua, table, "deze plaats staat er twee keer");
            }
        }
        has_right = has_right || chain->places[i].is_right;
        chain->place_count = i + 1;
        lua_pop(lua, 1);
    }
    if (!has_right) {
        fields_fail(lua, index,
                    "bij geen enkele plaats staat right = true; dan wordt er nergens "
                    "vernietigd");
    }
    lua_pop(lua, 1);
}


// ---- The rest ----


static void load_waiting(lua_State *lua, int index, Chain *chain) {
    if (!field_push(lua, index, "waiting", API_SPAN)) {
        return;
    }
    chain->waiting = span_from_stack(lua, index, "bij 'waiting'");
    Duration waiting = chain->waiting;
    if (waiting.years * 366 + waiting.months * 31 + waiting.days > WAITING_YEARS_MAX * 366) {
        fields_fail(lua, index, "waiting is hoogstens een jaar; gewoon is \"P7D\"");
    }
}


// The number of the category under which the system has a record; the value is on top of the stack.
static int proposed_category(lua_State *lua, int index, const Scenario *scenario, int record) {
    const Schedule *schedule = scenario_schedule(scenario, record);
    const char *id = scenario->records[record].id;
    if (lua_type(lua, -1) != LUA_TSTRING) {
        fields_fail(lua, index, "proposed: bij stuk '%s' hoort een nummer tussen quotes", id);
    }
    int category = schedule_find(schedule, lua_tostring(lua, -1));
    if (category < 0) {
        fields_fail(lua, index,
                    "proposed: categorie '%.40s' bij stuk '%s' staat niet in lijst '%s'",
                    lua_tostring(lua, -1), id, schedule->id);
    }
    return category;
}


// proposed = { R8 = "11.4", R9 = { "11.1", "2022-02-10" } }: the category under which the system
// put the record on the list, and the day from which it would destroy it when that is not the day
// that follows from the category.
static void load_proposed(lua_State *lua, int index, const Decision *decision, Chain *chain) {
    const Scenario *scenario = builder_of(lua)->scenario;
    size_t count = (size_t)decision->record_count;
    load_push_by_record(lua, index, "proposed", decision);
    int table = lua_gettop(lua);
    chain->proposed = arena_take_array(scenario->arena, count, sizeof(int));
    chain->proposed_from = arena_take_array(scenario->arena, count, sizeof(Date));
    for (int i = 0; i < decision->record_count; i++) {
        int record = decision->records[i];
        chain->proposed[i] = -1;
        chain->proposed_from[i] = DATE_NONE;
        lua_pushstring(lua, scenario->records[record].id);
        int type = lua_rawget(lua, table);
        int pair = lua_gettop(lua);
        if (type == LUA_TTABLE) {
            lua_rawgeti(lua, pair, 2);
            chain->proposed_from[i] = date_from_stack(lua, index, "proposed");
            lua_settop(lua, pair);
            lua_rawgeti(lua, pair, 1);
        }
        if (type != LUA_TNIL) {
            chain->proposed[i] = proposed_category(lua, index, scenario, record);
        }
        lua_settop(lua, pair - 1);
    }
    lua_pop(lua, 1);
}


static void load_parts(lua_State *lua, int index, const Decision *decision, Chain *chain) {
    int count = list_length(lua, index, index);
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, index, i + 1);
        int part = lua_gettop(lua);
        if (field_is(lua, part, "review")) {
            load_review(lua, part, decision, chain);
        } else if (field_is(lua, part, "places")) {
            load_places(lua, part, chain);
        } else {
            fields_fail(lua, index,
                        "los tussen de accolades staan hier alleen review \"naam\" { ... "
                        "} en places { ... }; de rest is naam = waarde");
        }
        lua_pop(lua, 1);
    }
}


void load_chain(lua_State *lua, int index, Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    Chain *chain = arena_take_array(scenario->arena, 1, sizeof(Chain));
    chain->reviews = arena_take_array(scenario->arena, CHAIN_REVIEWS_MAX, sizeof(Review));
    chain->author =
        find_id(lua, scenario->persons, scenario->person_count, sizeof(Person), LEARNER);
    chain->is_short = has_choice(lua, index, "procedure", "short");
    chain->is_register_linked = has_choice(lua, index, "recheck", "holds");
    load_staff(lua, index, decision, chain);
    load_waiting(lua, index, chain);
    load_parts(lua, index, decision, chain);
    check_people(lua, index, chain);
    chain->failures = load_texts(lua, index, "fails", decision);
    load_proposed(lua, index, decision, chain);
    decision->chain = chain;
}
