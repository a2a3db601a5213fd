// disposition: every state with every act by every role, the roles of people, and the dates.

#include "archive/disposition.h"
#include "support/expect.h"

// The whole workflow, written down once more in words: anything that is not here is refused.
// Procedure: f full, s short, * both. Who rejected: r main reviewer, a archivist, * either.
typedef struct Legal {
    const char *from, *act, *role;
    char procedure, rejected_by;
    const char *to;
} Legal;

static const Legal LEGAL[] = {
    {"new", "offer", "author", '*', '*', "ready_to_review"},
    {"new", "withdraw", "author", '*', '*', "new"},
    {"ready_to_review", "advise", "coreviewer", '*', '*', "ready_to_review"},
    {"ready_to_review", "approve", "reviewer", 'f', '*', "internally_reviewed"},
    {"ready_to_review", "approve", "reviewer", 's', '*', "ready_to_delete"},
    {"ready_to_review", "reject", "reviewer", '*', '*', "changes_requested"},
    {"ready_to_review", "abort", "author", '*', '*', "new"},
    {"changes_requested", "process", "author", '*', 'r', "ready_to_review"},
    {"changes_requested", "process", "author", 'f', 'a', "ready_for_archivist"},
    {"changes_requested", "abort", "author", '*', '*', "new"},
    {"internally_reviewed", "finalise", "author", 'f', '*', "ready_for_archivist"},
    {"internally_reviewed", "abort", "author", '*', '*', "new"},
    {"ready_for_archivist", "approve", "archivist", 'f', '*', "ready_to_delete"},
    {"ready_for_archivist", "reject", "archivist", 'f', '*', "changes_requested"},
    {"ready_for_archivist", "abort", "author", '*', '*', "new"},
    {"ready_to_delete", "start", "author", '*', '*', "ready_to_delete"},
    {"ready_to_delete", "run", "system", '*', '*', "deleted"},
    {"ready_to_delete", "retry", "author", '*', '*', "ready_to_delete"},
    {"ready_to_delete", "close", "author", '*', '*', "deleted"},
    {"ready_to_delete", "abort", "author", '*', '*', "new"},
};


static const char *expected(ListState from, ListAct act, ListRole role, ListTurn turn) {
    for (size_t i = 0; i < sizeof LEGAL / sizeof LEGAL[0]; i++) {
        const Legal *row = &LEGAL[i];
        bool fits_procedure = row->procedure == '*' || (row->procedure == 's') == turn.is_short;
        bool fits_rejection = row->rejected_by == '*' ||
                              (row->rejected_by == 'a') == (turn.rejected_by == ROLE_OF_ARCHIVIST);
        if (strcmp(row->from, list_state_code(from)) == 0 &&
            strcmp(row->act, list_act_code(act)) == 0 &&
            strcmp(row->role, list_role_code(role)) == 0 && fits_procedure && fits_rejection) {
            return row->to;
        }
    }
    return NULL;
}


static void every_state_act_and_role_should_follow_the_workflow(void **state) {
    (void)state;
    int legal = 0;
    for (int n = 0; n < LIST_STATE_COUNT * LIST_ACT_COUNT * LIST_ROLE_COUNT * 4; n++) {
        ListTurn turn = {n & 1, n & 2 ? ROLE_OF_ARCHIVIST : ROLE_OF_REVIEWER};
        ListRole role = (ListRole)(n / 4 % LIST_ROLE_COUNT);
        ListAct act = (ListAct)(n / 4 / LIST_ROLE_COUNT % LIST_ACT_COUNT);
        ListState from = (ListState)(n / 4 / LIST_ROLE_COUNT / LIST_ACT_COUNT);
        ListState to = LIST_STATE_COUNT;
        const char *wanted = expected(from, act, role, turn);
        bool may = list_next(from, act, role, turn, &to);
        expect_row(may == (wanted != NULL), "%s %s by %s", list_state_code(from),
                   list_act_code(act), list_role_code(role));
        expect_row(may ? strcmp(wanted, list_state_code(to)) == 0 : to == LIST_STATE_COUNT,
                   "%s %s by %s", list_state_code(from), list_act_code(act), list_role_code(role));
        legal += may;
    }
    assert_int_equal(legal, 65);
}


static void nothing_should_leave_the_last_state(void **state) {
    (void)state;
    for (int n = 0; n < LIST_ACT_COUNT * LIST_ROLE_COUNT; n++) {
        ListState to;
        assert_false(list_next(LIST_DELETED, (ListAct)(n / LIST_ROLE_COUNT),
                               (ListRole)(n % LIST_ROLE_COUNT), (ListTurn){0}, &to));
    }
}


static void aborting_should_lead_back_to_new_from_all_but_the_first_and_last(void **state) {
    (void)state;
    for (int from = 0; from < LIST_STATE_COUNT; from++) {
        ListState to = LIST_STATE_COUNT;
        bool may = list_next((ListState)from, LIST_ABORT, ROLE_OF_AUTHOR, (ListTurn){0}, &to);
        assert_int_equal(may, from != LIST_NEW && from != LIST_DELETED);
        assert_int_equal(to, may ? LIST_NEW : LIST_STATE_COUNT);
    }
}


static void review_should_be_all_or_nothing(void **state) {
    (void)state;
    assert_true(list_may_approve(0));
    assert_false(list_may_approve(1));
    assert_false(list_may_reject(0, 0));
    assert_true(list_may_reject(1, 0));
    assert_false(list_may_reject(2, 1));
}


static void one_person_should_hold_one_role(void **state) {
    (void)state;
    static const struct {
        ListCast cast;
        CastFault full, brief;
    } ROWS[] = {
        {{0, 1, 2, {3, 4}, 2}, CAST_FINE, CAST_FINE},
        {{0, 1, 2, {3, 4, 5, 6, 7}, 5}, CAST_FINE, CAST_FINE},
        {{0, 1, 2, {3, 4, 5, 6, 7, 8}, 6}, CAST_TOO_MANY, CAST_TOO_MANY},
        {{0, PERSON_NONE, 2, {0}, 0}, CAST_NO_REVIEWER, CAST_NO_REVIEWER},
        {{0, 1, PERSON_NONE, {0}, 0}, CAST_NO_ARCHIVIST, CAST_FINE},
        {{0, 0, 2, {0}, 0}, CAST_AUTHOR_REVIEWS, CAST_AUTHOR_REVIEWS},
        {{0, 1, 2, {3, 0}, 2}, CAST_AUTHOR_REVIEWS, CAST_AUTHOR_REVIEWS},
        {{0, 1, 2, {1}, 1}, CAST_REVIEWER_TWICE, CAST_REVIEWER_TWICE},
        {{0, 1, 1, {0}, 0}, CAST_TWO_ROLES, CAST_TWO_ROLES},
        {{0, 1, 0, {0}, 0}, CAST_TWO_ROLES, CAST_TWO_ROLES},
        {{0, 1, 2, {2}, 1}, CAST_TWO_ROLES, CAST_TWO_ROLES},
        {{0, 1, 2, {3, 3}, 2}, CAST_TWO_ROLES, CAST_TWO_ROLES},
        {{PERSON_NONE, 1, 2, {0}, 0}, CAST_FINE, CAST_FINE},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        expect_row(list_check_cast(&ROWS[i].cast, false) == ROWS[i].full, "row %zu full", i);
        expect_row(list_check_cast(&ROWS[i].cast, true) == ROWS[i].brief, "row %zu short", i);
    }
}


static void dates_should_be_looked_at_before_and_on_the_day(void **state) {
    (void)state;
    assert_true(item_may_start(100, 100));
    assert_false(item_may_start(101, 100));
    assert_true(item_may_start(DATE_NONE, 100));
    assert_true(item_passes_recheck(100, 100, false, false));
    assert_false(item_passes_recheck(101, 100, false, false));
    assert_true(item_passes_recheck(100, 100, true, false));
    assert_false(item_passes_recheck(100, 100, true, true));
    assert_true(item_passes_recheck(DATE_NONE, 100, false, true));
}


static void words_should_be_there_in_both_languages_and_read_back(void **state) {
    (void)state;
    for (int i = 0; i < LIST_ROLE_COUNT; i++) {
        ListRole role;
        assert_true(list_role_from_code(list_role_code((ListRole)i), &role));
        assert_int_equal(role, i);
        assert_false(text_is_empty(list_role_label((ListRole)i)));
    }
    for (int i = 0; i < LIST_ACT_COUNT; i++) {
        ListAct act;
        assert_true(list_act_from_code(list_act_code((ListAct)i), &act));
        assert_int_equal(act, i);
    }
    for (int i = 0; i < LIST_STATE_COUNT; i++) {
        assert_string_not_equal(text_in(list_state_label((ListState)i), LANGUAGE_NL),
                                text_in(list_state_label((ListState)i), LANGUAGE_EN));
        assert_true(list_holder((ListState)i) < ROLE_OF_SYSTEM);
    }
    for (int i = 0; i < ITEM_STATE_COUNT; i++) {
        assert_false(text_is_empty(item_state_label((ItemState)i)));
    }
    for (int i = 0; i < CAST_FAULT_COUNT; i++) {
        assert_false(text_is_empty(cast_fault_label((CastFault)i)));
    }
    for (int i = 0; i < PROGRESS_COUNT; i++) {
        assert_false(text_is_empty(list_progress_label((ListProgress)i)));
    }
    ListRole role = ROLE_OF_SYSTEM;
    ListAct act = LIST_ABORT;
    assert_false(list_role_from_code("baas", &role));
    assert_false(list_act_from_code("", &act));
    assert_int_equal(role, ROLE_OF_SYSTEM);
    assert_int_equal(act, LIST_ABORT);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_state_act_and_role_should_follow_the_workflow),
        cmocka_unit_test(nothing_should_leave_the_last_state),
        cmocka_unit_test(aborting_should_lead_back_to_new_from_all_but_the_first_and_last),
        cmocka_unit_test(review_should_be_all_or_nothing),
        cmocka_unit_test(one_person_should_hold_one_role),
        cmocka_unit_test(dates_should_be_looked_at_before_and_on_the_day),
        cmocka_unit_test(words_should_be_there_in_both_languages_and_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
