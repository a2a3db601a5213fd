// State destroy: what a hook can ask about destruction. s:destroyed "R1" of any record; s:listed,
// s:failed, s:aborted and s:declared of one list.

#include "core/chain.h"
#include "core/decision.h"
#include "script/builder.h"
#include "script/state_view.h"


static int l_destroyed(lua_State *lua) {
    StateView *state = state_check(lua, "destroyed");
    host_charge(lua, state->scenario->cell_count / LOOKS_PER_INSTRUCTION);
    int record = state_check_record(lua, state, 2);
    host_tell(lua, QUESTION_DESTROYED, record, 0);
    lua_pushboolean(lua, run_was_destroyed(state->run, record));
    return 1;
}


// The first argument of the others: a destruction list.
static int check_list(lua_State *lua, const StateView *state) {
    int at = state_check_decision(lua, state, 2);
    const Decision *decision = &state->scenario->decisions[at];
    if (decision->type != DECISION_DESTROY) {
        host_fail_here(lua, "'%s' is geen destroy", decision->id);
    }
    return at;
}


// Arguments of s:listed and s:failed: a destruction list and one of its records. Answers the number
// of the record on it.
static int check_item(lua_State *lua, const StateView *state, int *at) {
    *at = check_list(lua, state);
    int record = state_check_record(lua, state, 3);
    const Decision *decision = &state->scenario->decisions[*at];
    host_charge(lua, decision->record_count / LOOKS_PER_INSTRUCTION);
    for (int i = 0; i < decision->record_count; i++) {
        if (decision->records[i] == record) {
            return i;
        }
    }
    host_fail_here(lua, "stuk '%s' staat niet in records van '%s'",
                   state->scenario->records[record].id, decision->id);
}


// On the list now, or when it was carried out.
static int l_listed(lua_State *lua) {
    StateView *state = state_check(lua, "listed");
    int at;
    int item = check_item(lua, state, &at);
    host_tell(lua, QUESTION_LISTED, at, item);
    lua_pushboolean(lua, destroy_is_listed(&state->scenario->decisions[at],
                                           run_answer(state->run, at), item));
    return 1;
}


// Its destruction failed, and no retry mended that.
static int l_failed(lua_State *lua) {
    StateView *state = state_check(lua, "failed");
    int at;
    int item = check_item(lua, state, &at);
    const Decision *decision = &state->scenario->decisions[at];
    host_tell(lua, QUESTION_FAILED, at, item);
    lua_pushboolean(lua, decision->chain &&
                             chain_item(decision, run_answer(state->run, at), item) == ITEM_FAILED);
    return 1;
}


// Aborted at least once.
static int l_aborted(lua_State *lua) {
    StateView *state = state_check(lua, "aborted");
    int at = check_list(lua, state);
    const Decision *decision = &state->scenario->decisions[at];
    host_tell(lua, QUESTION_ABORTED, at, 0);
    lua_pushboolean(lua, decision->chain && chain_aborts(run_answer(state->run, at)) > 0);
    return 1;
}


// What was filled in for a field of the declaration. False as long as nothing is declared.
static int l_declared(lua_State *lua) {
    StateView *state = state_check(lua, "declared");
    int at = check_list(lua, state);
    const Decision *decision = &state->scenario->decisions[at];
    const char *id = state_check_name(lua, 3, "veld van de verklaring");
    const char *wanted = state_check_name(lua, 4, "optie");
    int number = find_id(lua, decision->fields, decision->field_count, sizeof(Field), id);
    if (number < 0) {
        Guess guess = guess_among(id, decision->fields, decision->field_count, sizeof(Field));
        fail_meant(lua, &guess, "de verklaring van '%s' heeft geen veld '%s'", decision->id, id);
    }
    const Field *field = &decision->fields[number];
    int option = option_find(field->options, field->option_count, wanted);
    if (option < 0) {
        Guess guess = guess_among(wanted, field->options, field->option_count, sizeof(Option));
        fail_meant(lua, &guess, "veld '%s' van '%s' heeft geen optie '%s'", field->id, decision->id,
                   wanted);
    }
    host_tell(lua, QUESTION_DECLARED, at, number);
    const int *cells = run_answer(state->run, at);
    int given = decision->chain ? chain_field(decision, cells, number)
                                : destroy_field(decision, cells, number);
    lua_pushboolean(lua, given == option);
    return 1;
}


const luaL_Reg STATE_DESTROY_METHODS[] = {
    {"destroyed", l_destroyed}, {"listed", l_listed},     {"failed", l_failed},
    {"aborted", l_aborted},     {"declared", l_declared}, {NULL, NULL},
};
