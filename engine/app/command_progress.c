// casus progress: what one learner's sessions show so far, and which case comes next.

#include <stdio.h>

#include "app/commands.h"
#include "app/own.h"
#include "learner/advice.h"
#include "learner/progress.h"


static const char *title_of(const Own *own, const OverviewSession *session) {
    const LibraryCase *known = library_find(own->library, session->scenario);
    return known && !text_is_empty(known->title) ? text_in(known->title, own->language)
                                                 : session->scenario;
}


// ---- Sessions ----


static void print_finished(const Own *own, const OverviewSession *session) {
    bool nl = own->language == LANGUAGE_NL;
    char day[DATE_TEXT_SIZE];
    date_to_dutch(session->day, day);
    printf(nl ? "  %-10s  %-8s  %de keer  %3d van %3d punten (%3d %%)  %s\n"
              : "  %-10s  %-8s  attempt %d  %3d of %3d points (%3d %%)  %s\n",
           day,
           session->is_exam ? (nl ? "toets" : "exam") : (nl ? "oefenen" : "practice"),
           session->attempt, session->raw, session->max,
           score_share(100, session->raw, session->max), title_of(own, session));
}


static void print_damaged(const Own *own, const OverviewSession *session) {
    char line[ERROR_TEXT_MAX + ERROR_PLACE_MAX + 32];
    error_print(session->why, line, (int)sizeof line);
    printf(own->language == LANGUAGE_NL ? "  beschadigd: %s\n" : "  damaged: %s\n", line);
}


static void print_session(const Own *own, const OverviewSession *session) {
    bool nl = own->language == LANGUAGE_NL;
    char day[DATE_TEXT_SIZE];
    switch (session->state) {
    case OVERVIEW_FINISHED:
        print_finished(own, session);
        break;
    case OVERVIEW_STARTED:
        date_to_dutch(session->day, day);
        printf("  %-10s  %-8s  %s\n", day, nl ? "niet af" : "begun", title_of(own, session));
        break;
    case OVERVIEW_DAMAGED:
        print_damaged(own, session);
        break;
    }
}


static void print_sessions(const Own *own) {
    const Overview *overview = own->overview;
    printf(own->language == LANGUAGE_NL
               ? "Sessies van %s: %d afgerond, %d niet af, %d beschadigd\n"
               : "Sessions of %s: %d finished, %d begun, %d damaged\n",
           own->player, overview->finished, overview->started, overview->damaged);
    for (int i = 0; i < overview->count; i++) {
        print_session(own, &overview->sessions[i]);
    }
}


// ---- What they show ----


static void print_tally(const Tally *tally, Language language) {
    if (tally->observations == 0) {
        printf("  %-18s", "-");
    } else if (!progress_is_enough(tally)) {
        printf("  %-18s", language == LANGUAGE_NL ? "te weinig gegevens" : "too few data");
    } else {
        char text[40];
        snprintf(text, sizeof text, "%d / %d (%d %%)", tally->raw, tally->max,
                 score_share(100, tally->raw, tally->max));
        printf("  %-18s", text);
    }
}


static void print_rows(const ProgressRow *rows, int count, const char *what, Language language) {
    bool nl = language == LANGUAGE_NL;
    if (count == 0) {
        return;
    }
    // No word of the heading has letters that take more than a byte: so the columns line up.
    printf("\n  %6s  %-18s  %-18s  %-18s  %s\n", nl ? "gezien" : "seen", nl ? "alles" : "all",
           nl ? "eerste keer" : "first attempt", nl ? "later" : "later", what);
    for (int i = 0; i < count; i++) {
        printf("  %6d", rows[i].all.observations);
        print_tally(&rows[i].all, language);
        print_tally(&rows[i].first, language);
        print_tally(&rows[i].later, language);
        printf("  %s\n", text_in(rows[i].title, language));
    }
}


static void print_advice(const Own *own, const Progress *progress) {
    Advice *advice = advice_make(own->library, own->overview, progress, own->today);
    bool nl = own->language == LANGUAGE_NL;
    if (advice->advised) {
        printf(nl ? "\nVolgende casus: %s (casus play %s)\n" : "\nNext case: %s (casus play %s)\n",
               text_in(advice->advised->title, own->language), advice->advised->name);
    } else {
        printf("\n");
    }
    printf("%s\n", text_in(advice->reason, own->language));
    advice_free(advice);
}


int command_progress(const Options *options, const Place *place) {
    Own own;
    Error error;
    if (options->count > 0) {
        error_set(&error, ERROR_USAGE, options->names[0],
                  "progress kijkt in de map met gegevens; kies die met --data MAP");
        return options_refuse(&error);
    }
    if (!own_find(&own, options, place, &error)) {
        return options_refuse(&error);
    }
    if (!own_open(&own, place, &error)) {
        own_close(&own);
        return options_refuse(&error);
    }
    Progress *progress = progress_make(own.overview, own.names);
    bool nl = own.language == LANGUAGE_NL;
    print_sessions(&own);
    print_rows(progress->competencies, progress->competency_count,
               nl ? "competentie" : "competency", own.language);
    print_rows(progress->indicators, progress->indicator_count, nl ? "indicator" : "indicator",
               own.language);
    print_advice(&own, progress);
    progress_free(progress);
    own_close(&own);
    return EXIT_GOOD;
}
