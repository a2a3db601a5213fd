// Text: the terminal face plays a whole case by the numbers it prints itself, and answers anything
// that is typed, read or cut off with words and never with a fall.

#define _GNU_SOURCE  // fopencookie: input that is made when it is asked for

#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "support/expect.h"
#include "support/sample_play.h"
#include "text/lines.h"

enum { ACTS_MAX = 2000, NUMBERS_MAX = 2000, INPUT_ROOM = 8192 };

typedef struct Fixture {
    Case *opened;
    SampleClock clock;
    char data[2][64];
} Fixture;


static int set_up(void **state) {
    Fixture *fixture = memory_new(1, sizeof *fixture);
    fixture->opened = sample_case();
    fixture->clock = sample_clock();
    sample_folder(fixture->data[0], sizeof fixture->data[0]);
    sample_folder(fixture->data[1], sizeof fixture->data[1]);
    *state = fixture;
    return 0;
}


static int tear_down(void **state) {
    Fixture *fixture = *state;
    case_close(fixture->opened);
    free(fixture);
    return 0;
}


static StageOptions stage_options(Fixture *fixture, int data, const char *face, Language language) {
    StageOptions options = {.session = sample_options(fixture->data[data], RUN_PRACTICE,
                                                      &fixture->clock, 1),
                            .settings = {.language = language, .theme = THEME_LIGHT, .scale = 100}};
    options.session.face = face;
    options.session.language = language;
    return options;
}


// ---- Playing by what is printed ----

// What was done on another face: the name of a node, and what was typed into it.
typedef struct Doing {
    char *name;
    char *text;  // NULL: pressed
    bool is_primary;
} Doing;

typedef struct Player {
    Doing doings[ACTS_MAX];
    int count;
    int next;   // the first that is not done yet
    char *out;  // all that was printed
    size_t out_length;
    size_t read;  // of `out`
    FILE *out_file;
    char *numbered[NUMBERS_MAX];  // the line behind each number, as last printed
    char input[INPUT_ROOM];
    size_t input_at;
} Player;


static void note_doing(void *context, const View *view, int node, const char *text) {
    Player *player = context;
    assert_true(player->count < ACTS_MAX);
    const Node *done = &view->nodes[node];
    bool in_actions = view->nodes[done->parent].role == ROLE_ACTIONS;
    player->doings[player->count++] =
        (Doing){memory_copy_text(done->name), text ? memory_copy_text(text) : NULL,
                in_actions && (done->flags & NODE_PRIMARY)};
}


static void read_line(Player *player, const char *line, size_t length) {
    char *rest;
    while (length > 2 && strncmp(line, "> ", 2) == 0) {  // the prompt before it
        line += 2;
        length -= 2;
    }
    long number = line[0] >= '0' && line[0] <= '9' ? strtol(line, &rest, 10) : 0;
    if (number < 1 || rest[0] != '.' || rest[1] != ' ' || number >= NUMBERS_MAX) {
        return;
    }
    free(player->numbered[number]);
    size_t size = length - (size_t)(rest + 2 - line);
    player->numbered[number] = memory_new(size + 1, 1);
    memcpy(player->numbered[number], rest + 2, size);
}


// The lines of a record are not for choosing, whatever numbers they begin with.
static void read_output(Player *player) {
    bool is_record = false;
    fflush(player->out_file);
    while (player->read < player->out_length) {
        const char *line = player->out + player->read;
        size_t length = strcspn(line, "\n");
        bool is_edge = length >= 3 && strncmp(line, "---", 3) == 0;
        is_record = is_edge ? length > 3 : is_record;
        if (!is_record) {
            read_line(player, line, length);
        }
        player->read += length + 1;
    }
    player->read = player->out_length;
}


// The number printed in front of a line that begins with this name, or, in a table, holds it.
static int number_of(const Player *player, const char *name) {
    int found = 0;
    size_t length = strlen(name);
    for (int i = 1; i < NUMBERS_MAX; i++) {
        const char *line = player->numbered[i];
        if (line && strncmp(line, name, length) == 0 &&
            (!line[length] || strchr(" :", line[length]))) {
            return i;
        }
        bool holds =
            line && strncmp(line, "Stuk: ", 6) == 0 && strncmp(line + 6, name, length) == 0;
        holds = holds ||
                (line && strncmp(line, "Record: ", 8) == 0 && strncmp(line + 8, name, length) == 0);
        found = holds ? i : found;
    }
    return found;
}


static void make_input(Player *player) {
    read_output(player);
    if (player->next == player->count) {
        snprintf(player->input, sizeof player->input, "stop\n");
        return;
    }
    const Doing *doing = &player->doings[player->next];
    int number = number_of(player, doing->name);
    if (doing->is_primary && (player->next % 2 || !number)) {
        snprintf(player->input, sizeof player->input, "\n");
    } else {
        expect_row(number, "no number in front of '%s' in:\n%s", doing->name,
                   player->out + (player->out_length > 3000 ? player->out_length - 3000 : 0));
        snprintf(player->input, sizeof player->input, "%d%s%s\n", number, doing->text ? " " : "",
                 doing->text ? doing->text : "");
    }
    player->next++;
}


static ssize_t feed(void *context, char *buffer, size_t size) {
    Player *player = context;
    if (!player->input[player->input_at]) {
        player->input_at = 0;
        make_input(player);
    }
    size_t length = strlen(player->input + player->input_at);
    length = length < size ? length : size;
    memcpy(buffer, player->input + player->input_at, length);
    player->input_at += length;
    return (ssize_t)length;
}


static void play_in_terminal(Player *player, const Host *host) {
    FILE *in = fopencookie(player, "r", (cookie_io_functions_t){.read = feed});
    player->out_file = open_memstream(&player->out, &player->out_length);
    assert_non_null(in);
    assert_non_null(player->out_file);
    text_run(host, in, player->out_file);
    fclose(in);
    fclose(player->out_file);
}


static void player_free(Player *player) {
    for (int i = 0; i < player->count; i++) {
        free(player->doings[i].name);
        free(player->doings[i].text);
    }
    for (int i = 0; i < NUMBERS_MAX; i++) {
        free(player->numbered[i]);
    }
    free(player->out);
    free(player);
}


// The log without what differs between two plays: face, time, and the hashes over them.
static char *plain_log(const char *folder) {
    static const char *const PARTS[] = {"\"face\":\"", "\"timestamp\":\"", "\"duration\":\"",
                                        "\"prev\":\"", "\"hash\":\"",      "\"language\":\""};
    size_t length;
    char *log = sample_file(folder, "events.ndjson", &length);
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++) {
        for (char *at = strstr(log, PARTS[i]); at; at = strstr(at, PARTS[i])) {
            at += strlen(PARTS[i]);
            char *end = strchr(at, '"');
            memmove(at, end, strlen(end) + 1);
        }
    }
    return log;
}


static void play_both(Fixture *fixture, Policy policy, Language language) {
    Player *player = memory_new(1, sizeof *player);
    Rng rng = rng_from_seed(4);
    StageOptions options = stage_options(fixture, 0, "gui", language);
    Driver driver = driver_new(fixture->opened, &options);
    driver.context = player;
    driver.before = note_doing;
    driver_press(&driver, "begin");
    driver_play(&driver, policy, &rng, -1);
    driver_press(&driver, "tab/next");
    driver_press(&driver, "tab/next");
    driver_press(&driver, "tab/3");

    options = stage_options(fixture, 1, "text", language);
    Stage *stage = stage_new(fixture->opened, &options, &(Error){.line = 0});
    play_in_terminal(player, stage_host(stage));
    assert_int_equal(player->next, player->count);
    assert_int_equal(session_run(stage_session(stage))->phase, RUN_OVER);

    char *left = plain_log(session_folder(stage_session(driver.stage)));
    char *right = plain_log(session_folder(stage_session(stage)));
    assert_string_equal(right, left);
    expect_part(player->out, session_head(stage_session(stage)));
    free(left);
    free(right);
    char *folder = memory_copy_text(session_folder(stage_session(stage)));
    stage_free(stage);
    driver_free(&driver);
    assert_true(sample_verify(folder, fixture->opened).is_finished);
    free(folder);
    player_free(player);
}


static void a_whole_case_should_be_played_by_printed_numbers(void **state) {
    play_both(*state, POLICY_BEST, LANGUAGE_NL);
}


static void a_whole_case_should_be_played_in_english(void **state) {
    play_both(*state, POLICY_BEST, LANGUAGE_EN);
}


static void a_bad_play_should_be_played_too(void **state) {
    play_both(*state, POLICY_WORST, LANGUAGE_NL);
}


// ---- Typed input ----

// Plays these bytes on a new stage; answers all that was printed. `events` may be NULL.
static char *type_bytes(Fixture *fixture, const char *bytes, size_t length, int *events) {
    StageOptions options = stage_options(fixture, 0, "text", LANGUAGE_NL);
    char *out = NULL;
    size_t out_length = 0;
    options.session.identity[1] = (uint8_t)fixture->clock.now;
    options.session.identity[2] = (uint8_t)(fixture->clock.now >> 8);
    Stage *stage = stage_new(fixture->opened, &options, &(Error){.line = 0});
    FILE *in = length ? fmemopen((void *)(uintptr_t)bytes, length, "r") : fopen("/dev/null", "r");
    FILE *file = open_memstream(&out, &out_length);
    text_run(stage_host(stage), in, file);
    fclose(in);
    fclose(file);
    if (events) {
        *events = stage_session(stage) ? session_run(stage_session(stage))->events : -1;
    }
    stage_free(stage);
    return out;
}


static void expect_answer(Fixture *fixture, const char *input, const char *answer) {
    char *out = type_bytes(fixture, input, strlen(input), NULL);
    if (!strstr(out, answer)) {
        fail_msg("expected \"%s\" after \"%s\" in:\n%s", answer, input, out);
    }
    free(out);
}


static void words_should_open_what_they_name(void **state) {
    static const char *const CASES[][2] = {
        {"help\n", "Typ een nummer om iets te kiezen"},
        {"?\n", "Typ een nummer om iets te kiezen"},
        {"instellingen\n", "Grootte van tekst en knoppen"},
        {"settings\n", "Grootte van tekst en knoppen"},
        {"\nstukken\n", "== Stukken =="},
        {"\nrecords\n", "== Stukken =="},
        {"\nnotities\n", "== Notities =="},
        {"\nnaslag\n", "== Naslag =="},
        {"\nreference\n", "== Naslag =="},
        {"\nstukken\nterug\nherhaal\n", "Verder"},
        {"\nnotes\nback\nrepeat\n", "Verder"},
        {"instellingen\nterug\n", "Beginnen"},
        {"  help\n", "Typ een nummer"},
        {"help  \r\n", "Typ een nummer om iets te kiezen"},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        Fixture *fixture = *state;
        sample_folder(fixture->data[0], sizeof fixture->data[0]);
        expect_answer(fixture, CASES[i][0], CASES[i][1]);
    }
}


static void what_is_not_understood_should_be_told(void **state) {
    static const char *const INPUTS[] = {
        "xyzzy\n", "0\n",    "-1\n",      "999\n",  "99999999999999999999\n",
        "1x\n",    "1.5\n",  "0x1\n",     "één\n",  "stop nu\n",
        "\t1y\n",  "1\t2\n", "help me\n", "%s%n\n", "\"\n"};
    for (size_t i = 0; i < sizeof INPUTS / sizeof *INPUTS; i++) {
        Fixture *fixture = *state;
        int events;
        sample_folder(fixture->data[0], sizeof fixture->data[0]);
        char *out = type_bytes(fixture, INPUTS[i], strlen(INPUTS[i]), &events);
        expect_row(strstr(out, "Dat begrijp ik niet"), "%s", INPUTS[i]);
        expect_row(events == -1, "%s", INPUTS[i]);
        free(out);
    }
}


static void bytes_that_are_no_text_should_be_told(void **state) {
    static const char *const INPUTS[] = {"\xFF\n", "1 \xC3\n", "\xED\xA0\x80\n", "\xC0\xAF\n",
                                         "help\x80\n"};
    for (size_t i = 0; i < sizeof INPUTS / sizeof *INPUTS; i++) {
        expect_answer(*state, INPUTS[i], "geen leesbare tekst");
    }
}


static void bytes_of_zero_should_not_harm(void **state) {
    static const char ZEROS[] = "\0\0\n1\0\n\0stop\nhelp\0\n";
    free(type_bytes(*state, ZEROS, sizeof ZEROS - 1, NULL));
}


// A line longer than fits is refused as a whole: its end must not be read as an answer.
static void a_line_that_is_too_long_should_be_one_mistake(void **state) {
    Fixture *fixture = *state;
    static const size_t LENGTHS[] = {4000, 4094, 4095, 4096, 4097, 8190, 8191, 20000, 100000};
    for (size_t i = 0; i < sizeof LENGTHS / sizeof *LENGTHS; i++) {
        Buffer input = {0};
        int events;
        buffer_add(&input, "\n");  // begin
        for (size_t n = 0; n < LENGTHS[i] - 1; n++) {
            buffer_add(&input, n % 2 ? "1" : "x");
        }
        buffer_add(&input, "\n\n");  // and after the long line: read on
        sample_folder(fixture->data[0], sizeof fixture->data[0]);
        char *out = type_bytes(fixture, input.text, input.length, &events);
        expect_row(events == 1, "%zu bytes: %d events", LENGTHS[i], events);
        free(out);
        buffer_free(&input);
    }
}


static void a_field_should_ask_for_its_text(void **state) {
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    StageOptions options = stage_options(fixture, 0, "text", LANGUAGE_NL);
    Driver driver = driver_new(fixture->opened, &options);
    driver_press(&driver, "begin");
    const Scenario *scenario = driver_run(&driver)->scenario;
    int decision = 0;
    while (scenario->decisions[decision].type != DECISION_APPRAISE) {
        decision++;
    }
    driver_play(&driver, POLICY_BEST, &rng, decision);
    Lines *lines = memory_new(1, sizeof *lines);
    lines->arena = arena_new();
    lines_make(lines, driver_view(&driver));
    int number = 1;
    while (strcmp(driver_view(&driver)->nodes[lines->numbered[number]].id, "search") != 0) {
        number++;
    }
    arena_free(lines->arena);
    free(lines);
    driver_free(&driver);

    char input[200];
    snprintf(input, sizeof input, "%d\n%d   \n%d  overleg\n%d xyzzy\n", number, number, number,
             number);
    char *out = type_bytes(fixture, input, strlen(input), NULL);
    expect_part(out, "Typ achter het nummer wat er moet staan");
    expect_part(out, "19.1.9");
    expect_part(out, "Niets gevonden");
    free(out);
}


static void a_screen_without_a_way_back_should_say_so(void **state) {
    expect_answer(*state, "\nterug\n", "Terug kan hier niet");
}


static void the_end_of_the_input_should_end_the_play_at_every_prompt(void **state) {
    Fixture *fixture = *state;
    // Every prefix of these presses; the last line has no line end.
    static const char INPUT[] =
        "instellingen\nterug\n\n\n\nstukken\n1\nterug\nnotities\nterug\n\n\n1\n\n2\nherhaal";
    for (size_t length = 0; length < sizeof INPUT; length++) {
        char *out = type_bytes(fixture, INPUT, length, NULL);
        expect_row(out[strlen(out) - 1] == '\n', "after %zu bytes", length);
        free(out);
    }
}


static void a_face_should_print_no_blank_or_endless_screens(void **state) {
    Fixture *fixture = *state;
    char *out = type_bytes(fixture, "herhaal\nherhaal\n", 16, NULL);
    const char *first = strstr(out, "Beginnen");
    assert_non_null(first);
    const char *second = strstr(first + 1, "Beginnen");
    assert_non_null(second);
    assert_non_null(strstr(second + 1, "Beginnen"));
    assert_null(strstr(out, "(null)"));
    free(out);
}


#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)


int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_whole_case_should_be_played_by_printed_numbers),
        TEST(a_whole_case_should_be_played_in_english),
        TEST(a_bad_play_should_be_played_too),
        TEST(words_should_open_what_they_name),
        TEST(what_is_not_understood_should_be_told),
        TEST(bytes_that_are_no_text_should_be_told),
        TEST(bytes_of_zero_should_not_harm),
        TEST(a_line_that_is_too_long_should_be_one_mistake),
        TEST(a_field_should_ask_for_its_text),
        TEST(a_screen_without_a_way_back_should_say_so),
        TEST(the_end_of_the_input_should_end_the_play_at_every_prompt),
        TEST(a_face_should_print_no_blank_or_endless_screens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
