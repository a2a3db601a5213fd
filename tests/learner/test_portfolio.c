// Portfolio: what was chosen is in it and nothing else is, on paper and as JSON, for every choice
// there is.

#include <stdio.h>
#include <stdlib.h>

#include "learner/portfolio.h"
#include "store/json.h"
#include "store/reflection.h"
#include "support/expect.h"
#include "support/sample_learner.h"

enum { ALL_FIELDS = (1 << PORTFOLIO_FIELD_COUNT) - 1 };

static LibraryCase CASES[] = {
    {.id = "casus-a", .is_read = true, .title = {{"De <eerste> casus", "The <first> case"}}},
};
static const Library LIBRARY = {.cases = CASES, .count = 1};


static void write_words(const char *folder, ReflectionKind kind, const char *timestamp,
                        const char *text) {
    Error error;
    Reflection reflection = {.kind = kind, .text = text};
    snprintf(reflection.timestamp, sizeof reflection.timestamp, "%s", timestamp);
    snprintf(reflection.decision, sizeof reflection.decision, "%s",
             kind == REFLECTION_ANSWER ? "terugblik" : "");
    assert_true(reflection_add(folder, &reflection, &error));
}


static void write_learner(const char *data) {
    char folder[PATH_MAX_BYTES];
    Error error;
    sample_session(data, &(SampleSession){.day = "2026-01-05",
                                          .seen = "OPD-10 1/4, OPD-10 2/2, OPD-10 0/1, BDV-04 1/2",
                                          .ending = "goed",
                                          .has_result = true},
                   folder);
    write_words(folder, REFLECTION_ANSWER, "2026-01-05T09:00:01.000Z", "eerst geschreven");
    write_words(folder, REFLECTION_ANSWER, "2026-01-05T09:00:02.000Z", "antwoord </pre> & meer");
    write_words(folder, REFLECTION_INTENTION, "2026-01-05T09:00:03.000Z", "voornemen-een");
    write_words(folder, REFLECTION_SURPRISE, "2026-01-05T09:00:04.000Z", "verrassing-een");
    sample_played(data, &(SampleSession){.day = "2026-02-07", .scenario = "weg",
                                         .seen = "EIGEN-1 1/1", .mode = "exam", .ending = "goed"});
    sample_played(data, &(SampleSession){.day = "2026-02-08", .scenario = "niet-af"});
    sample_played(data, &(SampleSession){.day = "2026-02-09", .player = "merel-2"});
    Selfscan scan = {.timestamp = "2026-01-01T09:00:00.000Z", .player = "kievit-1",
                     .framework = "fgr-528", .version = "1.1", .profile = "KP-2"};
    assert_true(selfscan_answer(&scan, true, "LUI", 2));
    assert_true(selfscan_answer(&scan, false, "OPD-10", 4));
    assert_true(selfscan_add(data, &scan, &error));
}


static Names *names_or_fail(void) {
    Error error;
    Names *names = names_open(CASUS_ASSETS_DIR, &error);
    assert_non_null(names);
    return names;
}


static Portfolio *open_or_fail(const char *data, const Names *names) {
    Error error;
    Date today;
    assert_true(date_from_iso("2026-03-17", &today));
    Portfolio *portfolio = portfolio_open(data, "kievit-1", &LIBRARY, names, today, &error);
    if (!portfolio) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return portfolio;
}


// What each field brings that no other does, in JSON and on the page.
typedef struct Mark {
    PortfolioField field;
    const char *json;
    const char *html;
} Mark;

static const Mark MARKS[] = {
    {PORTFOLIO_PLAYER, "\"player\":\"kievit-1\"", "Schuilnaam: kievit-1"},
    {PORTFOLIO_SESSIONS, "\"sessions\":", "Gespeelde casussen"},
    {PORTFOLIO_SESSIONS, "\"left_out\":{\"unfinished\":1,\"damaged\":0}", "Niet meegeteld: 1 die"},
    {PORTFOLIO_SESSIONS, "\"id\":\"weg\",\"version\"", "<th scope=\"row\">weg</th>"},
    {PORTFOLIO_SCORES, "\"score\":{\"raw\":4,\"max\":9", "4 / 9</td>"},
    {PORTFOLIO_SCORES, "\"ending\":{\"id\":\"goed\"}", "Einde: goed</div>"},
    {PORTFOLIO_SCORES, "\"wrongly_destroyed\":2", "Ten onrechte vernietigd"},
    {PORTFOLIO_HELP, "\"undone\":0", "Teruggenomen"},
    {PORTFOLIO_COMPETENCIES, "\"id\":\"ANA\",\"title\":\"analyseren\"", "analyseren"},
    {PORTFOLIO_INDICATORS, "\"id\":\"EIGEN-1\"", ">EIGEN-1<"},
    {PORTFOLIO_SELFSCAN, "\"profile\":\"KP-2\"", "KP-2"},
    {PORTFOLIO_SELFSCAN, "\"title\":\"luisteren\",\"value\":2", "2: dit kan ik met hulp"},
    {PORTFOLIO_REFLECTIONS, "antwoord </pre> & meer", "antwoord &lt;/pre&gt; &amp; meer"},
    {PORTFOLIO_REFLECTIONS, "verrassing-een", "verrassing-een"},
    {PORTFOLIO_INTENTIONS, "voornemen-een", "voornemen-een"},
    {PORTFOLIO_DAYS, "\"made\":\"2026-03-17\"", "dinsdag 17 maart 2026"},
};


// The listening competency was not observed: so the word stands in the scan alone.
static void every_choice_should_show_that_and_no_more(void **state) {
    (void)state;
    write_learner("keuze");
    Names *names = names_or_fail();
    Portfolio *portfolio = open_or_fail("keuze", names);
    for (PortfolioFields fields = 0; fields <= ALL_FIELDS; fields++) {
        Buffer json = {0};
        Buffer html = {0};
        Error error;
        portfolio_write_json(portfolio, fields, LANGUAGE_NL, &json);
        portfolio_write_html(portfolio, fields, LANGUAGE_NL, &html);
        Json *read = json_parse(json.text, json.length, &error);
        expect_row(read != NULL, "fields %x", fields);
        json_free(read);
        for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
            bool is_chosen = portfolio_has(fields, MARKS[i].field);
            expect_row((strstr(json.text, MARKS[i].json) != NULL) == is_chosen, "fields %x: %s",
                       fields, MARKS[i].json);
            expect_row((strstr(html.text, MARKS[i].html) != NULL) == is_chosen, "fields %x: %s",
                       fields, MARKS[i].html);
        }
        bool has_days = portfolio_has(fields, PORTFOLIO_DAYS);
        expect_row(has_days || !strstr(json.text, "2026-01-0"), "fields %x", fields);
        expect_row(!strstr(json.text, "eerst geschreven"), "fields %x", fields);
        expect_row(!strstr(json.text, "merel"), "fields %x", fields);
        expect_row(!strstr(html.text, "<first>") && !strstr(html.text, "<eerste>"), "%x", fields);
        buffer_free(&json);
        buffer_free(&html);
    }
    portfolio_free(portfolio);
    names_free(names);
}


static void scores_should_need_the_sessions(void **state) {
    (void)state;
    PortfolioFields alone = 1u << PORTFOLIO_SCORES | 1u << PORTFOLIO_HELP;
    assert_false(portfolio_has(alone, PORTFOLIO_SCORES));
    assert_false(portfolio_has(alone, PORTFOLIO_HELP));
    assert_true(portfolio_has(alone | 1u << PORTFOLIO_SESSIONS, PORTFOLIO_SCORES));
    assert_true(portfolio_has(PORTFOLIO_DEFAULT, PORTFOLIO_SCORES));
    assert_false(portfolio_has(PORTFOLIO_DEFAULT, PORTFOLIO_PLAYER));
    assert_false(portfolio_has(PORTFOLIO_DEFAULT, PORTFOLIO_REFLECTIONS));
}


static void the_same_choice_should_give_the_same_bytes(void **state) {
    (void)state;
    write_learner("zelfde");
    Names *names = names_or_fail();
    Portfolio *first = open_or_fail("zelfde", names);
    Portfolio *second = open_or_fail("zelfde", names);
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        Buffer a = {0};
        Buffer b = {0};
        portfolio_write_html(first, ALL_FIELDS, (Language)i, &a);
        portfolio_write_json(first, ALL_FIELDS, (Language)i, &a);
        portfolio_write_html(second, ALL_FIELDS, (Language)i, &b);
        portfolio_write_json(second, ALL_FIELDS, (Language)i, &b);
        assert_string_equal(a.text, b.text);
        buffer_free(&a);
        buffer_free(&b);
    }
    portfolio_free(first);
    portfolio_free(second);
    names_free(names);
}


static void too_few_observations_should_be_said(void **state) {
    (void)state;
    write_learner("weinig");
    Names *names = names_or_fail();
    Portfolio *portfolio = open_or_fail("weinig", names);
    Buffer html = {0};
    portfolio_write_html(portfolio, 1u << PORTFOLIO_COMPETENCIES, LANGUAGE_NL, &html);
    expect_part(html.text, "analyseren</th><td class=\"n\">3</td><td>3 / 7 (43 %)</td>");
    expect_part(html.text,
                "accuraat werken</th><td class=\"n\">1</td><td>te weinig gegevens</td><td>-</td>");
    buffer_free(&html);
    portfolio_free(portfolio);
    names_free(names);
}


static void counts_should_tell_what_a_field_holds(void **state) {
    (void)state;
    static const int EXPECTED[PORTFOLIO_FIELD_COUNT] = {1, 2, 2, 2, 2, 3, 1, 2, 1, 2};
    write_learner("aantal");
    Names *names = names_or_fail();
    Portfolio *portfolio = open_or_fail("aantal", names);
    Portfolio *nothing = open_or_fail("niets", names);
    for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
        PortfolioField field = (PortfolioField)i;
        expect_row(portfolio_count(portfolio, field) == EXPECTED[i], "%s: %d",
                   portfolio_code(field), portfolio_count(portfolio, field));
        expect_row(portfolio_count(nothing, field) == (field == PORTFOLIO_PLAYER), "%s",
                   portfolio_code(field));
        expect_row(text_in(portfolio_name(field), LANGUAGE_EN)[0] &&
                       text_in(portfolio_tells(field), LANGUAGE_EN)[0],
                   "%s", portfolio_code(field));
    }
    Buffer out = {0};
    portfolio_write_html(nothing, ALL_FIELDS, LANGUAGE_NL, &out);
    expect_part(out.text, "Er is hier nog niets.");
    buffer_free(&out);
    portfolio_free(nothing);
    portfolio_free(portfolio);
    names_free(names);
}


static void words_for_fields_should_be_read(void **state) {
    (void)state;
    static const char *const WRONG[] = {"", "session", "sessions,", ",", "sessions, scores", "x"};
    PortfolioFields fields;
    Error error;
    assert_true(portfolio_fields_read("sessions,days,sessions", &fields, &error));
    assert_int_equal(fields, 1u << PORTFOLIO_SESSIONS | 1u << PORTFOLIO_DAYS);
    for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
        assert_true(portfolio_fields_read(portfolio_code((PortfolioField)i), &fields, &error));
        assert_int_equal(fields, 1u << i);
    }
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        expect_row(!portfolio_fields_read(WRONG[i], &fields, &error), "'%s'", WRONG[i]);
        expect_part(error.text, "player, sessions, scores");
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_choice_should_show_that_and_no_more),
        cmocka_unit_test(scores_should_need_the_sessions),
        cmocka_unit_test(the_same_choice_should_give_the_same_bytes),
        cmocka_unit_test(too_few_observations_should_be_said),
        cmocka_unit_test(counts_should_tell_what_a_field_holds),
        cmocka_unit_test(words_for_fields_should_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
