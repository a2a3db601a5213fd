// Home, the self-scan: how one sees oneself, competency by competency; before and after, beside
// what the cases showed.

#include <string.h>

#include "view/build.h"
#include "view/home.h"


// ---- Making one ----


// The competency in words, which are the key to the numbers of its indicators.
static void add_values(Stage *stage, int parent, bool is_competency, int number, const char *id,
                       const char *name) {
    const char *key = node_id(stage, "scan/%s/%s", is_competency ? "c" : "i", id);
    int chosen = selfscan_value(&stage->home->draft.scan, is_competency, id);
    int row = is_competency ? parent : add_node(stage, parent, ROLE_ROW, key, name);
    for (int value = SELFSCAN_LEAST; value <= SELFSCAN_MOST; value++) {
        const char *words = text_of(stage, selfscan_words(value));
        int option = add_option(stage, row, node_id(stage, "%s/%d", key, value),
                                is_competency ? format_text(stage, "%d  %s", value, words)
                                              : format_text(stage, "%d", value),
                                chosen == value, ACT_HOME, HOME_SCAN_VALUE,
                                home_scan_pack(is_competency, number, value));
        node_at(stage, option)->flags |= NODE_COMPACT;
    }
}


static void add_indicator(Stage *stage, int main, int number) {
    const Indicator *indicator = &stage->home->framework->indicators[number];
    int chosen = selfscan_value(&stage->home->draft.scan, false, indicator->id);
    int heading = add_heading(stage, main, node_id(stage, "scan/about/%s", indicator->id), 3,
                              text_of(stage, indicator->title));
    const char *words =
        chosen > 0 ? format_text(stage, in_language(stage, "Je koos %d: %s", "You chose %d: %s"),
                                 chosen, text_of(stage, selfscan_words(chosen)))
                   : in_language(stage, "Nog niet ingevuld", "Not filled in yet");
    node_at(stage, heading)->description = words;
    add_values(stage, main, false, number, indicator->id, text_of(stage, indicator->title));
}


static void add_profiles(Stage *stage, int main) {
    const Framework *framework = stage->home->framework;
    add_heading(stage, main, "scan/title", 2,
                in_language(stage, "Waar kijk je naar?", "What do you look at?"));
    add_text(stage, main, "scan/profile/why",
             in_language(stage,
                         "Kies het profiel dat bij je werk hoort. Daarna vraag je je bij elke "
                         "competentie af: hoe doe ik dit nu? Je hoeft niet alles in te vullen, "
                         "en je mag stoppen en later verdergaan: elk antwoord is meteen bewaard. "
                         "Niemand anders ziet dit, tenzij jij het laat zien.",
                         "Choose the profile that belongs to your work. Then ask yourself for each "
                         "competency: how do I do this now? You need not fill in everything, and "
                         "you may stop and go on later: each answer is kept at once. "
                         "Nobody else sees this, unless you show it."));
    int list = add_node(stage, main, ROLE_GROUP, "scan/profiles",
                        in_language(stage, "Profielen", "Profiles"));
    for (int i = 0; i < framework->profile_count; i++) {
        const QualityProfile *profile = &framework->profiles[i];
        int option = add_option(stage, list, node_id(stage, "scan/profile/%s", profile->id),
                                text_of(stage, profile->title),
                                strcmp(stage->home->draft.scan.profile, profile->id) == 0, ACT_HOME,
                                HOME_SCAN_PROFILE, i);
        const char *about =
            format_text(stage, "%s%s%s", text_of(stage, profile->work_level),
                        text_is_empty(profile->work_level) || text_is_empty(profile->experience)
                            ? ""
                            : " · ",
                        text_of(stage, profile->experience));
        node_at(stage, option)->description = about[0] ? about : NULL;
    }
}


static void add_competency(Stage *stage, int main, int number) {
    const Framework *framework = stage->home->framework;
    const Competency *competency = &framework->competencies[number];
    int progress = add_node(stage, main, ROLE_PROGRESS, "scan/progress",
                            in_language(stage, "Competentie", "Competency"));
    const char *place = format_text(stage, in_language(stage, "%d van %d", "%d of %d"), number + 1,
                                    framework->competency_count);
    node_at(stage, progress)->number = number + 1;
    node_at(stage, progress)->limit = framework->competency_count;
    node_at(stage, progress)->value = place;
    add_heading(stage, main, "scan/title", 2, text_of(stage, competency->title));
    const char *ask = in_language(stage, "Hoe doe je dit nu, alles bij elkaar?",
                                  "How do you do this now, all together?");
    add_text(stage, main, "scan/ask", ask);
    add_values(stage, main, true, number, competency->id, ask);
    for (int i = 0; i < framework->indicator_count; i++) {
        if (framework->indicators[i].competency == number) {
            add_indicator(stage, main, i);
        }
    }
}


// ---- Before and after ----


static const char *value_text(Stage *stage, int value) {
    return value == 0 ? "-"
                      : format_text(stage, "%d  %s", value, text_of(stage, selfscan_words(value)));
}


static const char *observed_text(Stage *stage, const Tally *tally, bool is_competency) {
    if (tally->max == 0) {
        return in_language(stage, "niet gezien", "not seen");
    }
    if (is_competency && !progress_is_enough(tally)) {
        return in_language(stage, "te weinig gegevens", "too little data");
    }
    return format_text(stage, in_language(stage, "%d %% van de punten", "%d %% of the points"),
                       score_share(100, tally->raw, tally->max));
}


static void add_comparison_row(Stage *stage, int table, const SelfscanRow *row, bool has_two) {
    const char *id = node_id(stage, "scan/row/%s/%s", row->is_competency ? "c" : "i", row->id);
    int line = add_node(stage, table, ROLE_TABLE_ROW, id, text_of(stage, row->title));
    add_cell(stage, line, node_id(stage, "%s/0", id), text_of(stage, row->title), 6);
    add_cell(stage, line, node_id(stage, "%s/1", id), value_text(stage, row->first), 4);
    if (has_two) {
        add_cell(stage, line, node_id(stage, "%s/2", id), value_text(stage, row->last), 4);
    }
    add_cell(stage, line, node_id(stage, "%s/3", id),
             observed_text(stage, &row->observed, row->is_competency), 4);
}


static const char *day_of(Stage *stage, const Selfscan *scan) {
    int64_t ms;
    enum { DAY_MS = 86400000 };
    return timestamp_read(scan->timestamp, &ms) ? long_date_text(stage, (Date)(ms / DAY_MS)) : "";
}


static void add_comparison(Stage *stage, int main) {
    const SelfscanComparison *comparison = stage->home->comparison;
    bool has_two = comparison->first != comparison->last;
    add_text(
        stage, main, "scan/beside",
        in_language(stage,
                    "Hoe je jezelf ziet en wat je in de casussen liet zien, zijn twee "
                    "verschillende dingen. Casus trekt er geen conclusie uit. Dat kun jij wel: "
                    "waar verschilt het, en weet je waarom?",
                    "How you see yourself and what you showed in the cases are two different "
                    "things. Casus draws no conclusion. You can: where do they differ, and do "
                    "you know why?"));
    int table = add_node(stage, main, ROLE_TABLE, "scan/table",
                         in_language(stage, "Jij en de casussen", "You and the cases"));
    int head = add_node(stage, table, ROLE_TABLE_ROW, "scan/head",
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, "scan/h0",
             in_language(stage, "Competentie of gedrag", "Competency or behaviour"), 6);
    add_cell(stage, head, "scan/h1",
             format_text(stage, in_language(stage, "Jij, %s", "You, %s"),
                         day_of(stage, comparison->first)),
             4);
    if (has_two) {
        add_cell(stage, head, "scan/h2",
                 format_text(stage, in_language(stage, "Jij, %s", "You, %s"),
                             day_of(stage, comparison->last)),
                 4);
    }
    add_cell(stage, head, "scan/h3", in_language(stage, "In de casussen", "In the cases"), 4);
    for (int i = 0; i < comparison->count; i++) {
        const SelfscanRow *row = &comparison->rows[i];
        if (row->is_competency || row->first || row->last) {
            add_comparison_row(stage, table, row, has_two);
        }
    }
}


static bool has_one(const Home *home) {
    return home->comparison && home->comparison->first;
}


static bool has_draft(const Home *home) {
    return home->draft.scan.answer_count > 0;
}


// The one that is not finished yet, to go on with or to throw away.
static void add_draft(Stage *stage, int main) {
    const Home *home = stage->home;
    const Selfscan *scan = &home->draft.scan;
    const char *title =
        in_language(stage, "Je zelfscan is nog niet af", "Your self-scan is not finished yet");
    int panel = add_node(stage, main, ROLE_PANEL, "scan/draft", title);
    add_heading(stage, panel, "scan/draft/title", 2, title);
    add_text(stage, panel, "scan/draft/what",
             format_text(stage,
                         in_language(stage,
                                     "Je antwoorden tot nu toe zijn bewaard: %d, het laatste op "
                                     "%s. Ga verder waar je was, of gooi ze weg.",
                                     "Your answers so far have been kept: %d, the last on %s. Go "
                                     "on where you were, or throw them away."),
                         scan->answer_count, day_of(stage, scan)));
    if (home->asks_discard) {
        add_status(stage, panel, "scan/draft/ask", TONE_WARN,
                   in_language(stage,
                               "Gooi je deze antwoorden weg? Dat kun je niet terugdraaien. "
                               "Zelfscans die je afrondde, blijven.",
                               "Do you throw these answers away? You cannot undo that. Self-scans "
                               "that you finished stay."));
    }
}


static void add_start(Stage *stage, int main) {
    const Home *home = stage->home;
    bool has_scan = has_one(home);
    if (has_draft(home)) {
        add_draft(stage, main);
    }
    add_text(stage, main, "scan/what",
             has_scan ? in_language(stage,
                                    "Doe na een paar casussen nog een scan: dan zie je wat er "
                                    "voor jou veranderde.",
                                    "After a few cases do another scan: then you see what changed "
                                    "for you.")
                      : in_language(stage,
                                    "Hoe goed vind je dat je dit werk doet? Vul dat in voor je "
                                    "begint, en nog eens na een paar casussen. Je ziet dan het "
                                    "verschil, naast wat je in de casussen liet zien.",
                                    "How well do you think you do this work? Fill that in before "
                                    "you begin, and again after a few cases. You then see the "
                                    "difference, beside what you showed in the cases."));
    if (home->scans.damaged > 0) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&home->scans.why, stage->view.language, text, (int)sizeof text);
        add_status(stage, main, "scan/damaged", TONE_WARN,
                   format_text(stage,
                               in_language(stage,
                                           "Niet alles is te lezen, en dat telt niet mee: %s",
                                           "Not all can be read, and that does not count: %s"),
                               text));
    }
    if (has_scan) {
        add_comparison(stage, main);
    }
}


static void add_step_buttons(Stage *stage, int row) {
    const Home *home = stage->home;
    int last = home->framework->competency_count - 1;
    int stop = add_button(stage, row, "scan/stop",
                          has_draft(home) ? in_language(stage, "Later verder", "Go on later")
                                          : in_language(stage, "Stoppen", "Stop"),
                          ACT_HOME, HOME_SCAN_STOP, 0);
    node_at(stage, stop)->flags |= NODE_CANCEL;
    if (home->scan_step >= 0) {
        add_button(stage, row, "scan/previous", in_language(stage, "Vorige", "Previous"), ACT_HOME,
                   HOME_SCAN_STEP, home->scan_step - 1);
    }
    int keep = add_button(stage, row, "scan/keep", in_language(stage, "Afronden", "Finish"),
                          ACT_HOME, HOME_SCAN_KEEP, 0);
    if (!has_draft(home)) {
        node_disable(stage, keep,
                     in_language(stage, "Geef eerst ten minste een antwoord.",
                                 "Give at least one answer first."));
    } else if (home->scan_step == last) {
        node_at(stage, keep)->flags |= NODE_PRIMARY;
    }
    if (home->scan_step < last) {
        int next = add_button(stage, row, "scan/next", in_language(stage, "Volgende", "Next"),
                              ACT_HOME, HOME_SCAN_STEP, home->scan_step + 1);
        node_at(stage, next)->flags |= NODE_PRIMARY;
    }
}


// ---- The whole ----


static void add_draft_buttons(Stage *stage, int actions) {
    if (stage->home->asks_discard) {
        int no = add_button(stage, actions, "scan/discard/no",
                            in_language(stage, "Nee, bewaren", "No, keep them"), ACT_HOME,
                            HOME_SCAN_DISCARD, 0);
        node_at(stage, no)->flags |= NODE_CANCEL;
        add_button(stage, actions, "scan/drop",
                   in_language(stage, "Ja, weggooien", "Yes, throw away"), ACT_HOME, HOME_SCAN_DROP,
                   0);
        return;
    }
    add_button(stage, actions, "scan/discard", in_language(stage, "Weggooien", "Throw away"),
               ACT_HOME, HOME_SCAN_DISCARD, 1);
    int resume = add_button(stage, actions, "scan/resume",
                            in_language(stage, "Verder met je zelfscan", "Go on with it"), ACT_HOME,
                            HOME_SCAN_RESUME, 0);
    node_at(stage, resume)->flags |= NODE_PRIMARY;
}


void build_home_scan_buttons(Stage *stage, int actions) {
    const Home *home = stage->home;
    if (home->is_scanning) {
        add_step_buttons(stage, actions);
        return;
    }
    if (has_draft(home) && home->asks_discard) {
        add_draft_buttons(stage, actions);
        return;
    }
    int back = add_button(stage, actions, "home/back",
                          in_language(stage, "Naar de casussen", "To the cases"), ACT_HOME,
                          HOME_TAB, HOME_CASES);
    node_at(stage, back)->flags |= NODE_CANCEL;
    if (has_draft(home)) {
        add_draft_buttons(stage, actions);
        return;
    }
    int begin =
        add_button(stage, actions, "scan/begin",
                   has_one(home) ? in_language(stage, "Nog een scan doen", "Do another scan")
                                 : in_language(stage, "Zelfscan beginnen", "Begin the self-scan"),
                   ACT_HOME, HOME_SCAN_BEGIN, 0);
    node_at(stage, begin)->flags |= NODE_PRIMARY;
}


void build_home_scan(Stage *stage, int main) {
    const Home *home = stage->home;
    if (!home->framework) {
        add_status(stage, main, "scan/none", TONE_WARN,
                   in_language(stage, "Het competentiekader is niet te lezen.",
                               "The competency framework cannot be read."));
        return;
    }
    if (!home->is_scanning) {
        add_start(stage, main);
        return;
    }
    if (home->scan_step < 0) {
        add_profiles(stage, main);
    } else {
        add_competency(stage, main, home->scan_step);
    }
}
