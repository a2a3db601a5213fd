// Edits: a session survives what an author does to its case, as long as the ids of what was
// answered stay; else it says which answer does not fit, and the old log stays byte for byte.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "sim/simulate.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

static const char BASE[] =
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\",\n"
    "  variables = { gewist = false }, start = \"een\" }\n"
    "local marja = person \"marja\" { name = \"Marja\", role = \"Eigenaar\" }\n"
    "record \"R1\" { title = \"Stuk een\", page = \"p\" }\n"
    "record \"R2\" { title = \"Stuk twee\", page = \"p\" }\n"
    "record \"R3\" { title = \"Stuk drie\", page = \"p\" }\n"
    "hold \"woo\" { kind = \"woo\", title = \"Verzoek\", records = { \"R1\" }, why = \"w\" }\n"
    "scheme \"werk\" { class \"a\" { title = \"A\" }, class \"b\" { title = \"B\" } }\n"
    "scene \"een\" { title = \"Een\",\n"
    "  say \"Eerste zin.\", say \"Tweede zin.\", say \"Derde zin.\",\n"
    "  choose \"eerste\" { ask = \"Wat eerst?\", why = \"w\",\n"
    "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 }, set = { gewist = true } },\n"
    "    option \"wissen\" { \"Wissen.\", earns = { OPD_03 = 1 } },\n"
    "  },\n"
    "  say \"Vierde zin.\", say \"Vijfde zin.\", say \"Zesde zin.\",\n"
    "}\n"
    "scene \"twee\" { title = \"Twee\",\n"
    "  classify \"indelen\" { ask = \"Deel in.\", scheme = \"werk\",\n"
    "    records = { R1 = \"a\", R2 = \"b\", R3 = \"a\" }, earns = { OPD_10 = 3 } },\n"
    "  order \"stappen\" { ask = \"Orden.\", earns = { BDV_04 = 3 }, why = \"w\",\n"
    "    item \"x\" { \"X.\" }, item \"y\" { \"Y.\" }, item \"z\" { \"Z.\" } },\n"
    "  ask \"gesprek\" { ask = \"Wat vraag je?\", with = \"marja\", turns = 2,\n"
    "    question \"doel\" { \"Waarvoor?\", answer = \"Daarvoor.\", earns = { OPD_03 = 2 } },\n"
    "    question \"maat\" { \"Hoe groot?\", answer = \"Zo.\", earns = { OPD_03 = 1 } },\n"
    "    question \"weg\" { \"Mag het weg?\", answer = \"Ja.\" } },\n"
    "  find \"zoek\" { ask = \"Zoek.\", records = { \"R1\", \"R2\", \"R3\" },\n"
    "    right = { \"R1\", \"R3\" }, recall = { OPD_12 = 4 } },\n"
    "  say \"Zevende zin.\",\n"
    "}\n"
    "scene \"drie\" { title = \"Drie\",\n"
    "  when({ gewist = true }, say \"Dat was goed.\"),\n"
    "  choose \"laatste\" { ask = \"Tot slot?\", "
    "option \"ja\" { \"Ja.\", earns = { OPD_03 = 1 } },\n"
    "    option \"nee\" { \"Nee.\" } },\n"
    "  say \"Slot.\",\n"
    "}\n";

typedef struct Edit {
    const char *what;
    const char *from, *to;  // the first `from` becomes `to`
    const char *at;         // where the learner is: the words of a step, or a decision
    const char *then;       // where they are after the edit
    const char *misfit;     // decision whose answer does not fit; NULL: all hold
    const char *reason;     // part of why
} Edit;

#define KEPT NULL, NULL

static const Edit EDITS[] = {
    // ---- what must hold ----
    {"nothing", "Proef", "Proef", "Vierde zin.", "Vierde zin.", KEPT},
    {"a title", "title = \"Twee\"", "title = \"Anders\"", "stappen", "stappen", KEPT},
    {"the words on screen", "Vijfde zin.", "Andere zin.", "Vijfde zin.", "Andere zin.", KEPT},
    {"words before", "Tweede zin.", "Een andere tweede.", "Vijfde zin.", "Vijfde zin.", KEPT},
    {"the question on screen", "Deel in.", "Leg neer.", "indelen", "indelen", KEPT},
    {"a step before, same scene", "say \"Vierde zin.\",", "say \"Nieuw.\", say \"Vierde zin.\",",
     "Vijfde zin.", "Vijfde zin.", KEPT},
    {"a step before the first answer", "say \"Eerste zin.\",",
     "say \"Nieuw.\", say \"Nieuw twee.\", say \"Eerste zin.\",", "Zesde zin.", "Zesde zin.", KEPT},
    {"a step behind", "say \"Zesde zin.\",", "say \"Zesde zin.\", say \"Nieuw.\",", "Vijfde zin.",
     "Vijfde zin.", KEPT},
    {"a step gone before", "say \"Vierde zin.\", ", "", "Zesde zin.", "Zesde zin.", KEPT},
    {"the step on screen gone", "say \"Vijfde zin.\", ", "", "Vijfde zin.", "Zesde zin.", KEPT},
    {"all steps to the decision gone",
     "say \"Eerste zin.\", say \"Tweede zin.\", say \"Derde zin.\",", "", "eerste", "eerste", KEPT},
    {"a step before the decision on screen", "say \"Derde zin.\",",
     "say \"Derde zin.\", say \"Nieuw.\",", "eerste", "eerste", KEPT},
    {"a step before the explanation on screen", "say \"Derde zin.\",",
     "say \"Derde zin.\", say \"Nieuw.\",", "eerste!", "eerste!", KEPT},
    {"a scene at the end", "say \"Slot.\",\n}\n",
     "say \"Slot.\",\n}\nscene \"vier\" { say \"Nog een scene.\" }\n", "gesprek", "gesprek", KEPT},
    {"a scene before", "scene \"twee\" {",
     "scene \"nieuw\" { say \"Tussendoor.\" }\nscene \"twee\" {", "stappen", "stappen", KEPT},
    {"a new option", "option \"wissen\"", "option \"nieuw\" { \"N.\" }, option \"wissen\"",
     "indelen", "indelen", KEPT},
    {"options turned round",
     "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 }, set = { gewist = true } },\n"
     "    option \"wissen\" { \"Wissen.\", earns = { OPD_03 = 1 } },\n",
     "    option \"wissen\" { \"Wissen.\", earns = { OPD_03 = 1 } },\n"
     "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 }, set = { gewist = true } },\n",
     "laatste", "laatste", KEPT},
    {"records turned round", "record \"R1\" { title = \"Stuk een\", page = \"p\" }\n"
     "record \"R2\" { title = \"Stuk twee\", page = \"p\" }\n",
     "record \"R2\" { title = \"Stuk twee\", page = \"p\" }\n"
     "record \"R1\" { title = \"Stuk een\", page = \"p\" }\n", "laatste", "laatste", KEPT},
    {"a new record", "record \"R1\"",
     "record \"R0\" { title = \"Nul\", page = \"p\" }\nrecord \"R1\"",
     "zoek", "zoek", KEPT},
    {"classes turned round", "class \"a\" { title = \"A\" }, class \"b\" { title = \"B\" }",
     "class \"b\" { title = \"B\" }, class \"c\" { title = \"C\" }, class \"a\" { title = \"A\" }",
     "stappen", "stappen", KEPT},
    {"the pile turned round", "records = { \"R1\", \"R2\", \"R3\" }",
     "records = { \"R3\", \"R1\", \"R2\" }", "laatste", "laatste", KEPT},
    {"questions turned round",
     "    question \"doel\" { \"Waarvoor?\", answer = \"Daarvoor.\", earns = { OPD_03 = 2 } },\n"
     "    question \"maat\" { \"Hoe groot?\", answer = \"Zo.\", earns = { OPD_03 = 1 } },\n",
     "    question \"maat\" { \"Hoe groot?\", answer = \"Zo.\", earns = { OPD_03 = 1 } },\n"
     "    question \"doel\" { \"Waarvoor?\", answer = \"Daarvoor.\", earns = { OPD_03 = 2 } },\n",
     "laatste", "laatste", KEPT},
    {"a question nobody asked gone",
     ",\n    question \"weg\" { \"Mag het weg?\", answer = \"Ja.\" }",
     "", "laatste", "laatste", KEPT},
    {"a variable more", "gewist = false", "nieuw = 3, gewist = false", "laatste", "laatste", KEPT},
    {"an option nobody chose gone",
     ",\n    option \"wissen\" { \"Wissen.\", earns = { OPD_03 = 1 } }",
     ",\n    option \"andere\" { \"Wissen.\", earns = { OPD_03 = 1 } }", "zoek", "zoek", KEPT},
    // ---- what cannot hold ----
    {"the chosen option gone", "option \"vragen\"", "option \"anders\"", "zoek", "eerste", "eerste",
     "'vragen'"},
    {"the decision renamed", "choose \"eerste\"", "choose \"begin\"", "zoek", "begin", "eerste",
     "bestaat niet"},
    {"a decision in front", "choose \"eerste\"",
     "choose \"vooraf\" { ask = \"V?\", option \"p\" { \"P.\", earns = { OPD_03 = 1 } }, "
     "option \"q\" { \"Q.\" } },\n  choose \"eerste\"",
     "zoek", "vooraf", "eerste", "vooraf"},
    {"a record gone", "R2 = \"b\", ", "", "stappen", "indelen", "indelen", "R2"},
    {"a record more", "R3 = \"a\" }", "R3 = \"a\", R4 = \"b\" }", "stappen", "indelen", "indelen",
     ""},
    {"a class gone", "class \"b\" { title = \"B\" }", "class \"c\" { title = \"C\" }", "stappen",
     "indelen", "indelen", "'b'"},
    {"an item gone", "item \"y\" { \"Y.\" }, ", "", "zoek", "stappen", "stappen", "y"},
    {"a question gone",
     "    question \"doel\" { \"Waarvoor?\", answer = \"Daarvoor.\", earns = { OPD_03 = 2 } },\n",
     "",
     "laatste", "gesprek", "gesprek", "doel"},
    {"another kind", "order \"stappen\" { ask = \"Orden.\", earns = { BDV_04 = 3 }, why = \"w\",\n"
     "    item \"x\" { \"X.\" }, item \"y\" { \"Y.\" }, item \"z\" { \"Z.\" } }",
     "choose \"stappen\" { ask = \"Orden.\", option \"x\" { \"X.\", earns = { BDV_04 = 3 } }, "
     "option \"y\" { \"Y.\" } }", "gesprek", "stappen", "stappen", "andere soort"},
    {"a scene passed by", "say \"Zesde zin.\",", "say \"Zesde zin.\", go \"drie\",", "zoek",
     "Dat was goed.", "indelen", "laatste"},
};

// What goes with some of these.
static const struct {
    const char *what, *from, *to;
} SECONDS[] = {
    {"a record more", "record \"R3\"",
     "record \"R4\" { title = \"V\", page = \"p\" }\nrecord \"R3\""},
    {"a class gone", "R2 = \"b\"", "R2 = \"c\""},
};

enum { EDIT_COUNT = sizeof EDITS / sizeof *EDITS };


// ---- Playing ----


static char *replaced(const char *text, const char *from, const char *to) {
    const char *at = strstr(text, from);
    if (!at) {
        fail_msg("there is no %s to edit", from);
    }
    size_t size = strlen(text) + strlen(to) + 1;
    char *made = memory_new(size, 1);
    snprintf(made, size, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
    return made;
}


static char *edited(const Edit *edit) {
    char *text = replaced(BASE, edit->from, edit->to);
    for (size_t i = 0; i < sizeof SECONDS / sizeof *SECONDS; i++) {
        if (strcmp(SECONDS[i].what, edit->what) == 0) {
            char *more = replaced(text, SECONDS[i].from, SECONDS[i].to);
            free(text);
            return more;
        }
    }
    return text;
}


// The words of the step, the id of the decision, with a ! behind it at its explanation.
static const char *where(const Session *session) {
    static char name[80];
    const Run *run = session_run(session);
    int at = run_decision(run);
    if (run->phase == RUN_OVER) {
        return "end";
    }
    if (at < 0) {
        return run->scenario->steps[run->step].text.in[LANGUAGE_NL];
    }
    snprintf(name, sizeof name, "%s%s", run->scenario->decisions[at].id,
             run->phase == RUN_FEEDBACK ? "!" : "");
    return name;
}


static void play_until(Session *session, const char *place) {
    Rng rng = rng_from_seed(3);
    for (int i = 0; strcmp(where(session), place) != 0; i++) {
        expect_row(i < 60 && session_run(session)->phase != RUN_OVER, "never came to %s", place);
        sample_feed(session, POLICY_BEST, &rng, 1);
    }
}


typedef struct Play {
    char data[64], folder[128], session[256];
    SampleClock clock;
    SessionOptions options;
    Case *before, *after;
    Session *playing;
    char *log;  // of the old session
    size_t length;
} Play;


static void begin(Play *play, const Edit *edit, RunMode mode) {
    Error error;
    *play = (Play){.clock = sample_clock()};
    sample_folder(play->data, sizeof play->data);
    snprintf(play->folder, sizeof play->folder, "%s/casus", play->data);
    play->options = sample_options(play->data, mode, &play->clock, 1);
    play->before = sample_case_of(play->folder, BASE);
    play->playing = session_start(play->before, &play->options, &error);
    assert_non_null(play->playing);
    snprintf(play->session, sizeof play->session, "%s", session_folder(play->playing));
    play_until(play->playing, edit->at);
    char *text = edited(edit);
    play->after = sample_case_of(play->folder, text);
    free(text);
}


static void keep_log(Play *play) {
    play->log = sample_file(play->session, "events.ndjson", &play->length);
}


static void expect_same_log(const Play *play, const char *what) {
    size_t length;
    char *now = sample_file(play->session, "events.ndjson", &length);
    expect_row(length == play->length && memcmp(now, play->log, length) == 0, "%s: the old log",
               what);
    free(now);
}


static void end(Play *play) {
    session_close(play->playing);
    case_close(play->before);
    case_close(play->after);
    free(play->log);
}


// To the end as an expert; then the log is sound and every point was earned.
static void expect_good_end(Play *play, const Edit *edit) {
    Rng rng = rng_from_seed(3);
    Scoreboard board;
    sample_feed(play->playing, POLICY_BEST, &rng, -1);
    run_scoreboard(session_run(play->playing), &board);
    expect_row(board.total.raw == board.total.max && board.decisions >= 2, "%s: %d of %d in %d",
               edit->what, board.total.raw, board.total.max, board.decisions);
    Error error;
    Verdict verdict;
    bool is_sound = session_verify(session_folder(play->playing), play->after, &verdict, &error);
    expect_row(is_sound, "%s: line %d: %s", edit->what, error.line, error.text);
    assert_true(verdict.is_finished);
}


// ---- While it is played ----


static void reload(Play *play, const Edit *edit, Reload *told) {
    Error error;
    keep_log(play);
    bool ok = session_reload(play->playing, play->after, told, &error);
    expect_row(ok, "%s: %s", edit->what, error.text);
    expect_row(told->is_whole == !edit->misfit, "%s: %s", edit->what, told->why.text);
    expect_row(strcmp(where(play->playing), edit->then) == 0, "%s: at %s", edit->what,
               where(play->playing));
}


static void expect_misfit(const Edit *edit, const Reload *told, bool is_known) {
    expect_row(strcmp(told->decision, edit->misfit) == 0, "%s: %s", edit->what, told->decision);
    expect_row(strstr(told->why.text, edit->reason), "%s: %s", edit->what, told->why.text);
    bool is_there = !strstr(edit->to, "choose \"begin\"");
    expect_row(told->question[LANGUAGE_NL][0] || !(is_there || is_known), "%s", edit->what);
    expect_row(told->lost > 0, "%s: %d lost", edit->what, told->lost);
    expect_row(!is_there || (strcmp(told->why.place, "scenario.lua") == 0 && told->why.line > 0),
               "%s: %s:%d", edit->what, told->why.place, told->why.line);
}


static void an_edit_should_show_at_the_same_step(void **state) {
    (void)state;
    for (int i = 0; i < EDIT_COUNT * 2; i++) {
        const Edit *edit = &EDITS[i / 2];
        RunMode mode = i % 2 ? RUN_EXAM : RUN_PRACTICE;
        // An exam is alike but for the explanations: every third will do.
        bool needs_practice = strchr(edit->at, '!') != NULL || i % 3 != 0;
        Play play;
        Reload told;
        if (needs_practice && mode == RUN_EXAM) {
            continue;
        }
        begin(&play, edit, mode);
        reload(&play, edit, &told);
        if (edit->misfit) {
            expect_misfit(edit, &told, true);
            expect_same_log(&play, edit->what);
        }
        expect_good_end(&play, edit);
        bool is_same = strcmp(session_folder(play.playing), play.session) == 0;
        expect_row(is_same == !edit->misfit, "%s: %s", edit->what, session_folder(play.playing));
        if (edit->misfit) {
            expect_same_log(&play, edit->what);
        }
        end(&play);
    }
}


// ---- Between two times ----


static void an_edit_should_leave_a_session_to_go_on_with(void **state) {
    (void)state;
    for (int i = 0; i < EDIT_COUNT; i++) {
        const Edit *edit = &EDITS[i];
        Error error;
        Play play;
        begin(&play, edit, RUN_PRACTICE);
        session_close(play.playing);
        keep_log(&play);
        play.playing = session_resume(play.after, play.session, &play.options, &error);
        expect_row((play.playing != NULL) == !edit->misfit, "%s: %s", edit->what, error.text);
        if (edit->misfit) {
            expect_same_log(&play, edit->what);
            expect_part(error.text, "begin opnieuw");
            expect_part(error.text, edit->reason);
            Reload told;
            play.playing = session_salvage(play.after, play.session, &play.options, &told, &error);
            expect_row(play.playing, "%s: %s", edit->what, error.text);
            expect_misfit(edit, &told, false);
        }
        expect_good_end(&play, edit);
        if (edit->misfit) {
            expect_same_log(&play, edit->what);
        }
        end(&play);
    }
}


// ---- The rest ----


// Who removes a thing and puts it back before answering has lost nothing.
static void what_is_put_back_should_give_all_answers_back(void **state) {
    (void)state;
    const Edit edit = {"gone", "option \"vragen\"", "option \"anders\"", "zoek", "eerste", "eerste",
                       "vragen"};
    Play play;
    Reload told;
    Error error;
    begin(&play, &edit, RUN_PRACTICE);
    reload(&play, &edit, &told);
    Case *back = sample_case_of(play.folder, BASE);
    assert_true(session_reload(play.playing, back, &told, &error));
    assert_true(told.is_whole);
    assert_string_equal(where(play.playing), "zoek");
    expect_same_log(&play, "put back");
    Case *held = play.after;
    play.after = back;
    expect_good_end(&play, &edit);
    assert_string_equal(session_folder(play.playing), play.session);
    end(&play);
    case_close(held);
}


static void an_edit_of_points_should_count_from_then_on(void **state) {
    (void)state;
    const Edit edit = {"points", "OPD_03 = 3", "OPD_03 = 9", "zoek", "zoek", KEPT};
    Play play;
    Reload told;
    begin(&play, &edit, RUN_PRACTICE);
    reload(&play, &edit, &told);
    Scoreboard board;
    run_scoreboard(session_run(play.playing), &board);
    assert_int_equal(board.total.raw, 9 + 3 + 3 + 3);
    expect_good_end(&play, &edit);
    Verdict verdict;
    Error error;
    assert_true(session_verify(play.session, play.after, &verdict, &error));
    assert_int_equal(verdict.editions, 2);
    // With the case as it was the log cannot be judged.
    assert_false(session_verify(play.session, play.before, &verdict, &error));
    expect_part(error.text, "andere uitgave");
    end(&play);
}


static void a_case_that_fails_while_it_is_played_should_change_nothing(void **state) {
    (void)state;
    static const Edit FAILS[] = {
        {"a hook", "when({ gewist = true },", "when(function(s) return s.niets.iets end,",
         "laatste", "laatste", KEPT},
        {"another id", "scenario \"proef\"", "scenario \"ander\"", "laatste", "laatste", KEPT},
    };
    for (int i = 0; i < 2; i++) {
        Play play;
        Reload told;
        Error error;
        begin(&play, &FAILS[i], RUN_PRACTICE);
        keep_log(&play);
        assert_false(session_reload(play.playing, play.after, &told, &error));
        expect_row(error.text[0] && (i > 0 || error.line > 0), "%s", FAILS[i].what);
        assert_ptr_equal(session_case(play.playing), play.before);
        assert_string_equal(where(play.playing), "laatste");
        expect_same_log(&play, FAILS[i].what);
        Case *held = play.after;
        play.after = sample_case_of(play.folder, BASE);
        expect_good_end(&play, &FAILS[i]);
        end(&play);
        case_close(held);
    }
}


// Half an answer stays: what lay on the board lies there.
static void a_draft_should_stay(void **state) {
    (void)state;
    const Edit edit = {"draft", "R2 = \"b\", R3 = \"a\"", "R3 = \"a\", R2 = \"b\"", "indelen",
     "indelen",
                       KEPT};
    Play play;
    Reload told;
    Rng rng = rng_from_seed(3);
    begin(&play, &edit, RUN_PRACTICE);
    sample_feed(play.playing, POLICY_BEST, &rng, 2);
    reload(&play, &edit, &told);
    const Run *run = session_run(play.playing);
    const int *cells = run_answer(run, run_decision(run));
    int placed = 0;
    for (int i = 0; i < 3; i++) {
        placed += cells[i] >= 0;
    }
    assert_int_equal(placed, 2);
    expect_good_end(&play, &edit);
    end(&play);
}


static void the_end_should_follow_the_case_and_leave_the_log(void **state) {
    (void)state;
    const Edit same = {"last words", "Slot.", "Einde.", "Slot.", "end", KEPT};
    Play play;
    Reload told;
    Error error;
    Rng rng = rng_from_seed(3);
    begin(&play, &same, RUN_PRACTICE);
    sample_feed(play.playing, POLICY_BEST, &rng, -1);
    keep_log(&play);
    assert_true(session_reload(play.playing, play.after, &told, &error));
    assert_true(told.is_whole);
    assert_string_equal(where(play.playing), "end");
    expect_same_log(&play, "the end");
    end(&play);

    const Edit longer = {"longer", "say \"Slot.\",", "say \"Slot.\", say \"Nog iets.\",", "Slot.",
                         "Nog iets.", KEPT};
    begin(&play, &longer, RUN_PRACTICE);
    sample_feed(play.playing, POLICY_BEST, &rng, -1);
    keep_log(&play);
    assert_true(session_reload(play.playing, play.after, &told, &error));
    assert_false(told.is_whole);
    assert_string_equal(told.decision, "");
    expect_part(told.why.text, "gaat hier nu nog verder");
    assert_string_equal(where(play.playing), "Nog iets.");
    expect_good_end(&play, &longer);
    expect_same_log(&play, "longer");
    end(&play);
}


// The chain has the most kinds of lines; every stop of it, before and after two edits.
static void the_chain_should_survive_edits_at_every_event(void **state) {
    (void)state;
    size_t length;
    char *text = sample_file(CASUS_ASSETS_DIR "/../tests/support/chain", "scenario.lua", &length);
    char *turned = memory_new(length + 512, 1);
    const char *first = strstr(text, "record \"L1\"");
    const char *second = strstr(text, "record \"L3\"");
    const char *third = strstr(text, "record \"L4\"");
    snprintf(turned, length + 512, "%.*s%.*s%.*s%s", (int)(first - text), text,
             (int)(third - second), second, (int)(second - first), first, third);
    char *ask = strstr(turned, "Breng de lijst van begin tot eind.");
    memcpy(ask, "BRENG", 5);
    char data[64], folder[128];
    SampleClock clock = sample_clock();
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/casus", data);
    Case *one = sample_case_of(folder, text);
    Case *two = sample_case_of(folder, turned);
    SessionOptions options = sample_options(data, RUN_PRACTICE, &clock, 1);
    Error error;
    Reload told;
    Rng rng = rng_from_seed(3);
    Session *session = session_start(one, &options, &error);
    assert_non_null(session);
    for (int i = 0; session_run(session)->phase != RUN_OVER; i++) {
        Case *next = i % 2 ? one : two;
        sample_feed(session, POLICY_BEST, &rng, 1);
        bool ok = session_run(session)->phase == RUN_OVER ||
                  session_reload(session, next, &told, &error);
        expect_row(ok && told.is_whole, "event %d: %s %s", i, error.text, told.why.text);
    }
    Scoreboard board;
    run_scoreboard(session_run(session), &board);
    assert_int_equal(board.total.raw, board.total.max);
    sample_verify(session_folder(session), session_case(session));
    session_close(session);
    case_close(one);
    case_close(two);
    free(text);
    free(turned);
}


// ---- An author's play ----


static void an_authors_play_should_be_told_from_a_learners(void **state) {
    (void)state;
    const Edit edit = {"gone", "option \"vragen\"", "option \"anders\"", "zoek", "eerste", "eerste",
                       "vragen"};
    Play play;
    Reload told;
    Error error;
    char found[512];
    begin(&play, &edit, RUN_PRACTICE);
    assert_false(session_is_author(play.playing));
    assert_true(session_mark_author(play.playing, &error));
    assert_true(session_mark_author(play.playing, &error));  // once is enough
    reload(&play, &edit, &told);
    assert_true(session_is_author(play.playing));
    expect_good_end(&play, &edit);
    Verdict verdict = sample_verify(session_folder(play.playing), play.after);
    assert_true(verdict.is_author);
    size_t length;
    char *result = sample_file(session_folder(play.playing), "result.json", &length);
    expect_part(result, "\"author\":true");
    free(result);
    end(&play);

    // Begun to look at a scene: not what somebody goes on with later.
    begin(&play, &edit, RUN_PRACTICE);
    session_close(play.playing);
    play.options.is_author = true;
    play.options.identity[0] = 9;
    play.playing = session_start(play.before, &play.options, &error);
    assert_true(session_is_author(play.playing));
    assert_true(session_find(play.data, "proef", "proef-1", NULL, found, sizeof found));
    assert_string_equal(found, play.session);
    end(&play);
}


static void many_events_should_be_as_sound_as_one_by_one(void **state) {
    (void)state;
    const Edit edit = {"none", "Proef", "Proef", "Tweede zin.", "Tweede zin.", KEPT};
    const Event on[] = {{.kind = EVENT_CONTINUE}, {.kind = EVENT_CONTINUE}};
    const Event wrong[] = {{.kind = EVENT_CONTINUE}};
    Play play;
    Error error;
    begin(&play, &edit, RUN_PRACTICE);
    assert_true(session_feed_all(play.playing, on, 2, &error));
    assert_string_equal(where(play.playing), "eerste");
    assert_false(session_feed_all(play.playing, wrong, 1, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    expect_good_end(&play, &edit);
    end(&play);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_edit_should_show_at_the_same_step),
        cmocka_unit_test(an_edit_should_leave_a_session_to_go_on_with),
        cmocka_unit_test(what_is_put_back_should_give_all_answers_back),
        cmocka_unit_test(an_edit_of_points_should_count_from_then_on),
        cmocka_unit_test(a_case_that_fails_while_it_is_played_should_change_nothing),
        cmocka_unit_test(a_draft_should_stay),
        cmocka_unit_test(the_end_should_follow_the_case_and_leave_the_log),
        cmocka_unit_test(the_chain_should_survive_edits_at_every_event),
        cmocka_unit_test(an_authors_play_should_be_told_from_a_learners),
        cmocka_unit_test(many_events_should_be_as_sound_as_one_by_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
