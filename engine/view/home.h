// Home: the learner's own place, beside all plays: the cases, what was played, what it shows, the
// self-scan, the portfolio, and deleting it all. Shared by home*.c and build_home*.c.
#ifndef CASUS_VIEW_HOME_H
#define CASUS_VIEW_HOME_H

#include "learner/advice.h"
#include "learner/endings.h"
#include "learner/erase.h"
#include "learner/portfolio.h"
#include "learner/selfscan.h"
#include "session/library.h"
#include "store/files.h"
#include "view/state.h"

enum {
    HOME_PAGE = 20,    // sessions shown at a time
    HOME_AT_ONCE = 6,  // cases read before the first screen; the rest follows in between
    HOME_CARD = 2,     // level of an item with a picture of some size
    HOME_NAME_MAX = 64
};

typedef enum HomeTab {
    HOME_CASES,
    HOME_SESSIONS,
    HOME_PROGRESS,
    HOME_SCAN,
    HOME_PORTFOLIO,
    HOME_DATA,
    HOME_TAB_COUNT
} HomeTab;

typedef enum HomeAct {
    HOME_GO,        // leave the play, if there is one, for home
    HOME_TAB,       // show tab b
    HOME_OPEN,      // the cover of case b
    HOME_RESUME,    // go on with session b
    HOME_DEBRIEF,   // the debrief of session b
    HOME_REPLAY,    // session b, screen by screen
    HOME_MORE,      // show more sessions
    HOME_FOLD,      // open or shut competency b
    HOME_AS_TABLE,  // progress: as bars (b = 0) or as a table
    HOME_SCAN_BEGIN,
    HOME_SCAN_PROFILE,  // against profile b
    HOME_SCAN_STEP,     // show competency b
    HOME_SCAN_VALUE,    // b: see home_scan_pack
    HOME_SCAN_KEEP,
    HOME_SCAN_STOP,  // for now: what was answered stays
    HOME_SCAN_RESUME,
    HOME_SCAN_DISCARD,  // ask (b = 1), or not after all
    HOME_SCAN_DROP,
    HOME_FIELD,  // portfolio: field b in or out
    HOME_FORM,   // preview as a page (b = 0) or as data
    HOME_PLACE,  // typed: where the portfolio is saved
    HOME_EXPORT,
    HOME_ERASE_ASK,   // list what would go (b = 1), or not after all
    HOME_ERASE_NAME,  // typed
    HOME_ERASE,
    HOME_NAME,  // typed: another pseudonym
    HOME_RENAME,
    HOME_KEEP  // keep sessions for term b
} HomeAct;

struct Home {
    Library *library;
    Names *names;        // NULL: not known
    Overview *overview;  // NULL: `problem` says why
    Progress *progress;
    Endings *endings;  // of the sessions that were shown so far
    Advice *advice;    // NULL: not made yet, or nothing to go by
    Error problem;
    HomeTab tab;
    int shown;     // sessions
    int unfolded;  // competency of which the indicators are shown; -1: none
    bool is_table;

    Framework *framework;  // of the self-scan; NULL: not opened yet, or it cannot be
    SelfscanList scans;
    SelfscanComparison *comparison;
    bool is_scanning;
    bool asks_discard;
    int scan_step;        // competency; -1: the profiles
    SelfscanDraft draft;  // being made, or to go on with; without answers: none

    Portfolio *portfolio;
    PortfolioFields fields;
    bool is_data;  // preview of the JSON
    Buffer preview;
    char place[PATH_MAX_BYTES];

    EraseList *erase;  // what would go; NULL: not asked for
    char erase_name[HOME_NAME_MAX];
    char name[HOME_NAME_MAX];
    bool is_name_wrong;
};

// The terms that can be chosen in the settings, shortest first; ends with NULL.
extern const char *const HOME_TERMS[];

// NULL when the options know no library.
Home *home_new(const StageOptions *options);
void home_free(Home *home);  // NULL is allowed

// Looks anew at the cases, at what was played and at what the tab shows.
void home_refresh(Stage *stage);

// Leaves the play, which can be gone on with, and shows home.
void home_go(Stage *stage);

// Host.poll: reads cases that are not known yet while home is shown; else looks after the case.
int home_poll(void *context, bool *changed);

void home_act(Stage *stage, HomeAct act, int value);
void home_type(Stage *stage, HomeAct act, const char *text);

// What belongs to a tab: made when it is opened, let go when something changed.
void home_scan_open(Stage *stage);
void home_scan_act(Stage *stage, HomeAct act, int value);
void home_scan_close(Home *home);
void home_scan_forget(Home *home);  // also what is being made; its file stays
int home_scan_pack(bool is_competency, int number, int value);
void home_portfolio_open(Stage *stage);
void home_portfolio_act(Stage *stage, HomeAct act, int value);
void home_portfolio_close(Home *home);
void home_data_act(Stage *stage, HomeAct act, int value);

Date home_today(const Stage *stage);

// ---- The tabs (build_home_*.c); `main` has its title and the row of tabs ----
void build_home_cases(Stage *stage, int main);
void build_home_sessions(Stage *stage, int main);
void build_home_progress(Stage *stage, int main);
void build_home_scan(Stage *stage, int main);
void build_home_scan_buttons(Stage *stage, int actions);
void build_home_portfolio(Stage *stage, int main);
void build_home_data(Stage *stage, int main);

// Whether the case of a session, as it was when it began, was kept.
bool home_has_edition(const Stage *stage, const OverviewSession *session);
const LibraryCase *home_case_of(const Home *home, const OverviewSession *session);
const char *home_case_title(Stage *stage, const OverviewSession *session);
// "16 november 2026, oefenen"
const char *home_when(Stage *stage, const OverviewSession *session);

#endif
