// Portfolio: as JSON, see store/schema/portfolio.schema.json.

#include <stdio.h>
#include <string.h>

#include "learner/portfolio_state.h"
#include "store/json.h"


// "2026-11-16", or only "2026-11".
static void add_when(const Writing *writing, const char *name, const char *timestamp) {
    char when[DATE_TEXT_SIZE];
    snprintf(when, sizeof when, "%.*s", writes(writing, PORTFOLIO_DAYS) ? 10 : 7, timestamp);
    json_add_member(writing->out, name, when);
}


static void add_points(Buffer *out, int raw, int max) {
    json_add_number(out, "raw", raw);
    json_add_number(out, "max", max);
    json_add_ratio(out, "scaled", raw, max);
}


// ---- Sessions ----


static void add_scores(const Writing *writing, const OverviewSession *session) {
    Buffer *out = writing->out;
    json_open(out, "score", '{');
    add_points(out, session->raw, session->max);
    json_close(out, '}');
    if (session->has_verdict) {
        json_add_boolean(out, "success", session->has_passed);
    }
    if (session->ending[0]) {
        Text title = endings_title(writing->portfolio->endings, session);
        json_open(out, "ending", '{');
        json_add_member(out, "id", session->ending);
        if (!text_is_empty(title)) {
            json_add_member(out, "title", text_in(title, writing->language));
        }
        json_close(out, '}');
    }
    if (session->has_harm) {
        json_open(out, "harm", '{');
        json_add_number(out, "wrongly_destroyed", session->wrongly_destroyed);
        json_add_number(out, "wrongly_kept", session->wrongly_kept);
        json_close(out, '}');
    }
}


static void add_case(const Writing *writing, const char *id, const char *version) {
    json_open(writing->out, "scenario", '{');
    json_add_member(writing->out, "id", id);
    if (version) {
        json_add_member(writing->out, "version", version);
    }
    json_add_member(writing->out, "title",
                    portfolio_title(writing->portfolio, id, writing->language));
    json_close(writing->out, '}');
}


static void add_sessions(const Writing *writing) {
    Buffer *out = writing->out;
    const Overview *overview = writing->portfolio->overview;
    int at = overview->count;
    json_open(out, "sessions", '[');
    for (const OverviewSession *session; (session = portfolio_next(writing->portfolio, &at));) {
        json_open(out, NULL, '{');
        add_case(writing, session->scenario, session->version);
        add_when(writing, "when", session->last);
        json_add_member(out, "mode", session->is_exam ? "exam" : "practice");
        json_add_number(out, "attempt", session->attempt);
        if (writes(writing, PORTFOLIO_SCORES)) {
            add_scores(writing, session);
        }
        if (writes(writing, PORTFOLIO_HELP)) {
            json_add_number(out, "hints", session->hints);
            json_add_number(out, "undone", session->undone);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
    json_open(out, "left_out", '{');
    json_add_number(out, "unfinished", overview->started);
    json_add_number(out, "damaged", overview->damaged);
    json_close(out, '}');
}


// ---- What the cases showed ----


// Which session each belongs to is only told when the sessions are.
static void add_occasions(const Writing *writing, const ProgressRow *row) {
    Buffer *out = writing->out;
    json_open(out, "occasions", '[');
    for (int i = 0; i < row->count; i++) {
        const ProgressPoint *point = &row->points[i];
        json_open(out, NULL, '{');
        json_add_member(out, "scenario", point->session->scenario);
        add_when(writing, "when", point->session->last);
        json_add_member(out, "mode", point->session->is_exam ? "exam" : "practice");
        json_add_number(out, "attempt", point->session->attempt);
        add_points(out, point->raw, point->max);
        json_add_number(out, "observations", point->observations);
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_row(const Writing *writing, const ProgressRow *row) {
    Buffer *out = writing->out;
    Band band = score_band(&row->all);
    json_open(out, NULL, '{');
    json_add_member(out, "framework", row->framework);
    json_add_member(out, "id", row->id);
    json_add_member(out, "title", text_in(row->title, writing->language));
    add_points(out, row->all.raw, row->all.max);
    json_add_number(out, "observations", row->all.observations);
    json_add_member(out, "level",
                    progress_is_enough(&row->all) ? "enough" : "too-few-observations");
    if (progress_is_enough(&row->all) && row->all.max > 0) {
        json_open(out, "band", '{');
        json_add_ratio(out, "low", band.low, SCORE_WHOLE);
        json_add_ratio(out, "high", band.high, SCORE_WHOLE);
        json_close(out, '}');
    }
    if (writes(writing, PORTFOLIO_SESSIONS)) {
        add_occasions(writing, row);
    }
    json_close(out, '}');
}


static void add_rows(const Writing *writing, const char *name, const ProgressRow *rows, int count) {
    json_open(writing->out, name, '[');
    for (int i = 0; i < count; i++) {
        if (rows[i].count > 0) {
            add_row(writing, &rows[i]);
        }
    }
    json_close(writing->out, ']');
}


// ---- Own words ----


static void add_answers(const Writing *writing, const Selfscan *scan, const char *name,
                        bool are_competencies) {
    Buffer *out = writing->out;
    json_open(out, name, '[');
    for (int i = 0; i < scan->answer_count; i++) {
        const SelfscanAnswer *answer = &scan->answers[i];
        if (answer->is_competency == are_competencies) {
            json_open(out, NULL, '{');
            json_add_member(out, "id", answer->id);
            json_add_member(out, "title",
                            portfolio_name_of(writing->portfolio, scan->framework, answer,
                                              writing->language));
            json_add_number(out, "value", answer->value);
            json_add_member(out, "words",
                            text_in(selfscan_words(answer->value), writing->language));
            json_close(out, '}');
        }
    }
    json_close(out, ']');
}


static void add_scans(const Writing *writing) {
    const SelfscanList *scans = &writing->portfolio->scans;
    json_open(writing->out, "selfscan", '[');
    for (int i = 0; i < scans->count; i++) {
        const Selfscan *scan = &scans->scans[i];
        json_open(writing->out, NULL, '{');
        add_when(writing, "when", scan->timestamp);
        json_open(writing->out, "framework", '{');
        json_add_member(writing->out, "id", scan->framework);
        json_add_member(writing->out, "version", scan->version);
        json_close(writing->out, '}');
        if (scan->profile[0]) {
            json_add_member(writing->out, "profile", scan->profile);
        }
        add_answers(writing, scan, "competencies", true);
        add_answers(writing, scan, "indicators", false);
        json_close(writing->out, '}');
    }
    json_close(writing->out, ']');
}


static void add_notes(const Writing *writing, const char *name, const PortfolioNotes *notes) {
    json_open(writing->out, name, '[');
    for (int i = 0; i < notes->count; i++) {
        json_open(writing->out, NULL, '{');
        add_when(writing, "when", notes->list[i].timestamp);
        add_case(writing, notes->list[i].scenario, NULL);
        json_add_member(writing->out, "text", notes->list[i].text);
        json_close(writing->out, '}');
    }
    json_close(writing->out, ']');
}


static void add_head(const Writing *writing) {
    Buffer *out = writing->out;
    char today[DATE_TEXT_SIZE];
    json_add_member(out, "schema", "casus-portfolio/1");
    json_add_member(out, "language", language_code(writing->language));
    date_to_iso(writing->portfolio->today, today);
    add_when(writing, "made", today);
    json_open(out, "fields", '[');
    for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
        if (writes(writing, (PortfolioField)i)) {
            json_add_member(out, NULL, portfolio_code((PortfolioField)i));
        }
    }
    json_close(out, ']');
    if (writes(writing, PORTFOLIO_PLAYER)) {
        json_add_member(out, "player", writing->portfolio->overview->player);
    }
}


void portfolio_write_json(const Portfolio *portfolio, PortfolioFields fields, Language language,
                          Buffer *out) {
    Writing writing = {portfolio, fields, language, out};
    const Progress *progress = portfolio->progress;
    json_open(out, NULL, '{');
    add_head(&writing);
    if (writes(&writing, PORTFOLIO_SESSIONS)) {
        add_sessions(&writing);
    }
    if (writes(&writing, PORTFOLIO_COMPETENCIES)) {
        add_rows(&writing, "competencies", progress->competencies, progress->competency_count);
    }
    if (writes(&writing, PORTFOLIO_INDICATORS)) {
        add_rows(&writing, "indicators", progress->indicators, progress->indicator_count);
    }
    if (writes(&writing, PORTFOLIO_SELFSCAN)) {
        add_scans(&writing);
    }
    if (writes(&writing, PORTFOLIO_REFLECTIONS)) {
        add_notes(&writing, "reflections", &portfolio->reflections);
    }
    if (writes(&writing, PORTFOLIO_INTENTIONS)) {
        add_notes(&writing, "intentions", &portfolio->intentions);
    }
    json_close(out, '}');
    buffer_add(out, "\n");
}
