// Stage: the whole play as a face sees it: which screen is shown, what was typed or picked but not
// yet answered, and the session behind it. A face holds a Host and nothing else.
#ifndef CASUS_VIEW_STAGE_H
#define CASUS_VIEW_STAGE_H

#include <stdbool.h>

#include "base/error.h"
#include "session/case.h"
#include "session/library.h"
#include "session/session.h"
#include "view/view.h"

// What the learner set for themselves.
typedef struct StageSettings {
    Language language;
    Theme theme;
    int scale;  // percent
    char player[64];  // pseudonym
    char keep[16];    // how long sessions are kept: "P1Y"
} StageSettings;

typedef struct StageOptions {
    SessionOptions session;  // mode, player, seed, clock ...; the strings outlive the stage
    StageSettings settings;
    bool is_mode_fixed;  // the mode was given on the command line: the cover does not ask
    bool shows_words;    // the page to print holds what the learner wrote too
    bool is_direct;      // go on, or start, without the cover
    bool is_live;        // show the case anew when its files are saved
    // With is_live: where the case is, for a stage that could not open it yet.
    const char *folder, *assets;
    // Begin by feeding these; with session.is_author. `lead_scene` is the id of where they lead.
    const Event *lead;
    int lead_count;
    const char *lead_scene;
    // Opens an editor at a line of a file (0: none). False with an error when it does not start.
    // May be NULL: then nothing offers it.
    bool (*edit)(void *context, const char *file, int line, Error *error);
    // Called when the learner changed a setting. May be NULL.
    void (*save)(void *context, const StageSettings *settings);
    // The learner's own place, see home.h. NULL: there is none. It outlives the stage.
    const LibraryPlace *library;
    const char *exports;  // where a portfolio is saved when nothing else is said; NULL: the data
    // A pseudonym for somebody new, once all of the former is deleted. May be NULL.
    void (*fresh_player)(void *context, char *out, size_t size);
    void *context;
} StageOptions;

typedef struct Stage Stage;

// The case outlives the stage; after a reload it is not looked at any more. An unfinished session
// is gone on with at once. With `is_direct` or a lead a new one starts here too; NULL then means it
// could not.
Stage *stage_new(Case *opened, const StageOptions *options, Error *error);

// A stage that begins at home; `options->library` is there.
Stage *stage_new_home(const StageOptions *options);

// A stage that shows why a case could not be opened.
Stage *stage_new_message(const Error *problem, const StageOptions *options);

// The whole debrief of the finished session in `folder` in one view, to print. NULL with the reason
// when the session is not finished or does not fit the case.
Stage *stage_new_page(Case *opened, const char *folder, const StageOptions *options, Error *error);

// A session of before, to look at step by step; it is not changed. NULL with the reason when its
// log cannot be shown.
Stage *stage_new_replay(Case *opened, const char *folder, const StageOptions *options,
                        Error *error);
void stage_free(Stage *stage);  // closes the session; NULL is allowed

// Lives as long as the stage.
const Host *stage_host(Stage *stage);

const Session *stage_session(const Stage *stage);  // NULL before the first screen after the cover

// The last error that ended the play (a hook of the case that failed); code NONE when there is
// none.
const Error *stage_error(const Stage *stage);

#endif
