// Portfolio: as a page to read or print; tables that a screen reader can walk, with the same as
// bars.

#include <stdio.h>
#include <string.h>

#include "base/html.h"
#include "learner/portfolio_state.h"

enum { BAR_WIDTH = 120, BAR_HEIGHT = 16 };


static const char *say(const Writing *writing, const char *nl, const char *en) {
    return writing->language == LANGUAGE_NL ? nl : en;
}


// "maandag 16 november 2026", or only "november 2026".
static void write_when(const Writing *writing, const char *timestamp, char out[DATE_WORDS_SIZE]) {
    char iso[DATE_TEXT_SIZE];
    Date day;
    snprintf(iso, sizeof iso, "%.10s", timestamp);
    out[0] = '\0';
    if (!date_from_iso(iso, &day)) {
        return;
    }
    date_in_words(day, writing->language, out);
    if (!writes(writing, PORTFOLIO_DAYS)) {
        const char *after_day = strchr(out, ' ');
        const char *after_number = after_day ? strchr(after_day + 1, ' ') : NULL;
        if (after_number) {
            memmove(out, after_number + 1, strlen(after_number + 1) + 1);
        }
    }
}


// For in a table: "16-11-2026".
static void write_when_short(const Writing *writing, const OverviewSession *session,
                             char out[DATE_WORDS_SIZE]) {
    if (writes(writing, PORTFOLIO_DAYS)) {
        date_to_dutch(session->day, out);
    } else {
        write_when(writing, session->last, out);
    }
}


// ---- Tables ----


typedef struct Column {
    Text title;
    bool is_number;
} Column;


static void begin_table(const Writing *writing, const char *caption, const Column *columns,
                        int count) {
    html_element(writing->out, "<div class=\"scroll\"><table><caption>", caption,
                 "</caption><thead><tr>");
    for (int i = 0; i < count; i++) {
        html_element(writing->out,
                     columns[i].is_number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">",
                     text_in(columns[i].title, writing->language), "</th>");
    }
    buffer_add(writing->out, "</tr></thead>\n<tbody>");
}


static void end_table(const Writing *writing) {
    buffer_add(writing->out, "</tbody></table></div>\n");
}


static void add_cell(const Writing *writing, const char *text) {
    html_element(writing->out, "<td>", text, "</td>");
}


static void add_number_cell(const Writing *writing, int number) {
    buffer_add_format(writing->out, "<td class=\"n\">%d</td>", number);
}


static void add_heading(const Writing *writing, PortfolioField field) {
    html_element(writing->out, "<h2>", text_in(portfolio_name(field), writing->language),
                 "</h2>\n");
}


static void add_nothing(const Writing *writing) {
    html_element(writing->out, "<p class=\"quiet\">",
                 say(writing, "Er is hier nog niets.", "There is nothing here yet."), "</p>\n");
}


// ---- Sessions ----


// The verdict, and how the story ended: as the edition that was played calls it, else by its id.
static void add_outcome(const Writing *writing, const OverviewSession *session) {
    Buffer *out = writing->out;
    Text title = endings_title(writing->portfolio->endings, session);
    html_element(out, "<td>",
                 !session->has_verdict ? "-"
                 : session->has_passed ? say(writing, "gehaald", "passed")
                                       : say(writing, "niet gehaald", "not passed"),
                 "");
    if (session->ending[0]) {
        html_element(out, "<div class=\"quiet\">", say(writing, "Einde", "Ending"), ": ");
        html_add(out, text_is_empty(title) ? session->ending : text_in(title, writing->language));
        buffer_add(out, "</div>");
    }
    buffer_add(out, "</td>");
}


static void add_score_cells(const Writing *writing, const OverviewSession *session) {
    Buffer *out = writing->out;
    buffer_add_format(out, "<td class=\"n\">%d / %d</td><td class=\"n\">%d %%</td>", session->raw,
                      session->max, score_share(100, session->raw, session->max));
    add_outcome(writing, session);
    if (session->has_harm) {
        buffer_add_format(out, "<td>%d / %d</td>", session->wrongly_destroyed,
                          session->wrongly_kept);
    } else {
        buffer_add(out, "<td>-</td>");
    }
}


static void add_session(const Writing *writing, const OverviewSession *session) {
    char when[DATE_WORDS_SIZE];
    write_when_short(writing, session, when);
    buffer_add(writing->out, "<tr>");
    html_element(writing->out, "<th scope=\"row\">",
                 portfolio_title(writing->portfolio, session->scenario, writing->language),
                 "</th>");
    add_cell(writing, when);
    add_cell(writing, session->is_exam ? say(writing, "toets", "exam")
                                       : say(writing, "oefenen", "practice"));
    add_number_cell(writing, session->attempt);
    if (writes(writing, PORTFOLIO_SCORES)) {
        add_score_cells(writing, session);
    }
    if (writes(writing, PORTFOLIO_HELP)) {
        add_number_cell(writing, session->hints);
        add_number_cell(writing, session->undone);
    }
    buffer_add(writing->out, "</tr>\n");
}


static int choose_columns(const Writing *writing, Column *columns) {
    static const Column ALWAYS[] = {{{{"Casus", "Case"}}, false},
                                    {{{"Wanneer", "When"}}, false},
                                    {{{"Hoe", "How"}}, false},
                                    {{{"Keer", "Attempt"}}, true}};
    static const Column SCORES[] = {{{{"Punten", "Points"}}, true},
                                    {{{"Deel", "Share"}}, true},
                                    {{{"Uitslag", "Result"}}, false},
                                    {{{"Ten onrechte vernietigd / bewaard",
                                       "Wrongly destroyed / kept"}},
                                     false}};
    static const Column HELP[] = {{{{"Tips", "Hints"}}, true},
                                  {{{"Teruggenomen", "Taken back"}}, true}};
    int count = 4;
    memcpy(columns, ALWAYS, sizeof ALWAYS);
    if (writes(writing, PORTFOLIO_SCORES)) {
        memcpy(columns + count, SCORES, sizeof SCORES);
        count += 4;
    }
    if (writes(writing, PORTFOLIO_HELP)) {
        memcpy(columns + count, HELP, sizeof HELP);
        count += 2;
    }
    return count;
}


static void add_left_out(const Writing *writing) {
    const Overview *overview = writing->portfolio->overview;
    if (overview->started + overview->damaged > 0) {
        buffer_add_format(writing->out, "<p class=\"quiet\">");
        buffer_add_format(writing->out,
                          writing->language == LANGUAGE_NL
                              ? "Niet meegeteld: %d die niet af zijn, %d beschadigd."
                              : "Not counted: %d unfinished, %d damaged.",
                          overview->started, overview->damaged);
        buffer_add(writing->out, "</p>\n");
    }
}


static void add_sessions(const Writing *writing) {
    Column columns[10];
    int at = writing->portfolio->overview->count;
    add_heading(writing, PORTFOLIO_SESSIONS);
    if (writing->portfolio->overview->finished == 0) {
        add_nothing(writing);
        return;
    }
    begin_table(writing, text_in(portfolio_name(PORTFOLIO_SESSIONS), writing->language), columns,
                choose_columns(writing, columns));
    for (const OverviewSession *session; (session = portfolio_next(writing->portfolio, &at));) {
        add_session(writing, session);
    }
    end_table(writing);
    add_left_out(writing);
}


// ---- What the cases showed ----


static void add_share(const Writing *writing, const Tally *tally) {
    Buffer *out = writing->out;
    if (!progress_is_enough(tally)) {
        add_cell(writing, say(writing, "te weinig gegevens", "too few data"));
        buffer_add(out, "<td>-</td><td></td>");
        return;
    }
    Band band = score_band(tally);
    buffer_add_format(out, "<td>%d / %d (%d %%)</td>", tally->raw, tally->max,
                      score_share(100, tally->raw, tally->max));
    buffer_add_format(out,
                      writing->language == LANGUAGE_NL ? "<td>%d tot %d %%</td><td>"
                                                       : "<td>%d to %d %%</td><td>",
                      score_share(100, band.low, SCORE_WHOLE),
                      score_share(100, band.high, SCORE_WHOLE));
    html_bar(out, &(HtmlBar){BAR_WIDTH, BAR_HEIGHT,
                             score_share(SCORE_WHOLE, tally->raw, tally->max),
                             band.low, band.high});
    buffer_add(out, "</td>");
}


static void add_rows(const Writing *writing, PortfolioField field, const ProgressRow *rows,
                     int count) {
    static const Column COLUMNS[] = {{{{"Wat", "What"}}, false},
                                     {{{"Waarnemingen", "Observations"}}, true},
                                     {{{"Punten", "Points"}}, false},
                                     {{{"Waarschijnlijk tussen", "Probably between"}}, false},
                                     {{{"0 tot 100 %", "0 to 100 %"}}, false}};
    add_heading(writing, field);
    if (portfolio_count(writing->portfolio, field) == 0) {
        add_nothing(writing);
        return;
    }
    html_element(writing->out, "<p>",
                 say(writing,
                     "Uit de beslissingen in de casussen. Bij weinig waarnemingen kan het cijfer "
                     "toeval zijn: de streep laat zien waartussen het waarschijnlijk ligt.",
                     "From the decisions in the cases. With few observations a figure may be "
                     "chance: the line shows between what it probably lies."),
                 "</p>\n");
    begin_table(writing, text_in(portfolio_name(field), writing->language), COLUMNS, 5);
    for (int i = 0; i < count; i++) {
        if (rows[i].count > 0) {
            buffer_add(writing->out, "<tr>");
            html_element(writing->out, "<th scope=\"row\">",
                         text_in(rows[i].title, writing->language), "</th>");
            add_number_cell(writing, rows[i].all.observations);
            add_share(writing, &rows[i].all);
            buffer_add(writing->out, "</tr>\n");
        }
    }
    end_table(writing);
}


// ---- Own words ----


static void add_scan(const Writing *writing, const Selfscan *scan) {
    static const Column COLUMNS[] = {{{{"Wat", "What"}}, false},
                                     {{{"Hoe ik het zie", "How I see it"}}, false}};
    char when[DATE_WORDS_SIZE];
    write_when(writing, scan->timestamp, when);
    html_element(writing->out, "<h3>", when, "</h3>\n");
    if (scan->profile[0]) {
        html_element(writing->out,
                     say(writing, "<p>Naast kwaliteitsprofiel ", "<p>Beside quality profile "),
                     scan->profile, "</p>\n");
    }
    begin_table(writing, when, COLUMNS, 2);
    for (int i = 0; i < scan->answer_count; i++) {
        const SelfscanAnswer *answer = &scan->answers[i];
        buffer_add(writing->out, "<tr>");
        html_element(writing->out, "<th scope=\"row\">",
                     portfolio_name_of(writing->portfolio, scan->framework, answer,
                                       writing->language),
                     "</th>");
        buffer_add_format(writing->out, "<td>%d: ", answer->value);
        html_add(writing->out, text_in(selfscan_words(answer->value), writing->language));
        buffer_add(writing->out, "</td></tr>\n");
    }
    end_table(writing);
}


static void add_scans(const Writing *writing) {
    const SelfscanList *scans = &writing->portfolio->scans;
    add_heading(writing, PORTFOLIO_SELFSCAN);
    for (int i = 0; i < scans->count; i++) {
        add_scan(writing, &scans->scans[i]);
    }
    if (scans->count == 0) {
        add_nothing(writing);
    }
}


static void add_notes(const Writing *writing, PortfolioField field, const PortfolioNotes *notes) {
    add_heading(writing, field);
    for (int i = 0; i < notes->count; i++) {
        const PortfolioNote *note = &notes->list[i];
        char when[DATE_WORDS_SIZE];
        write_when(writing, note->timestamp, when);
        html_element(writing->out, "<h3>",
                     portfolio_title(writing->portfolio, note->scenario, writing->language), ", ");
        html_element(writing->out, "", when, "</h3>\n");
        html_element(writing->out, "<div class=\"document\"><pre>", note->text, "</pre></div>\n");
    }
    if (notes->count == 0) {
        add_nothing(writing);
    }
}


// ---- The page ----


static void add_top(const Writing *writing) {
    char today[DATE_TEXT_SIZE];
    char made[DATE_WORDS_SIZE];
    date_to_iso(writing->portfolio->today, today);
    write_when(writing, today, made);
    html_element(writing->out, "<main>\n<h1>", "Portfolio", "</h1>\n");
    if (writes(writing, PORTFOLIO_PLAYER)) {
        html_element(writing->out,
                     say(writing, "<p class=\"who\">Schuilnaam: ", "<p class=\"who\">Pseudonym: "),
                     writing->portfolio->overview->player, "</p>\n");
    }
    html_element(writing->out, say(writing, "<p>Gemaakt met Casus, ", "<p>Made with Casus, "), made,
                 ".</p>\n");
    html_element(writing->out, "<p class=\"quiet\">",
                 say(writing,
                     "De speler koos zelf wat hierin staat. Alles is geteld uit logboeken waarvan "
                     "de keten klopte; in dit bestand zelf kan iemand iets hebben veranderd. Wie "
                     "zeker wil zijn, vraagt de sessies en rekent ze na met casus verify.",
                     "The player chose what is in here. All was counted from logs with a sound "
                     "chain; somebody may have changed this file itself. Who wants to be sure, "
                     "asks for the sessions and recomputes them with casus verify."),
                 "</p>\n");
}


void portfolio_write_html(const Portfolio *portfolio, PortfolioFields fields, Language language,
                          Buffer *out) {
    Writing writing = {portfolio, fields, language, out};
    const Progress *progress = portfolio->progress;
    html_begin(out, language, "Portfolio");
    add_top(&writing);
    if (writes(&writing, PORTFOLIO_SESSIONS)) {
        add_sessions(&writing);
    }
    if (writes(&writing, PORTFOLIO_COMPETENCIES)) {
        add_rows(&writing, PORTFOLIO_COMPETENCIES, progress->competencies,
                 progress->competency_count);
    }
    if (writes(&writing, PORTFOLIO_INDICATORS)) {
        add_rows(&writing, PORTFOLIO_INDICATORS, progress->indicators, progress->indicator_count);
    }
    if (writes(&writing, PORTFOLIO_SELFSCAN)) {
        add_scans(&writing);
    }
    if (writes(&writing, PORTFOLIO_REFLECTIONS)) {
        add_notes(&writing, PORTFOLIO_REFLECTIONS, &portfolio->reflections);
    }
    if (writes(&writing, PORTFOLIO_INTENTIONS)) {
        add_notes(&writing, PORTFOLIO_INTENTIONS, &portfolio->intentions);
    }
    buffer_add(out, "</main>\n");
    html_end(out);
}
