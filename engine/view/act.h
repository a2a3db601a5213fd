// Act: what a press or a typed text does. Each ends in a new view.
#ifndef CASUS_VIEW_ACT_H
#define CASUS_VIEW_ACT_H

#include "view/state.h"

// Host.press and Host.type; `context` is the Stage.
void act_press(void *context, int node);
void act_type(void *context, int node, const char *text);

// Starts a session, or goes on with the unfinished one. False with an error leaves the stage
// without a session.
bool act_begin(Stage *stage, bool is_resumed, Error *error);

// The same, with a failure told on the cover.
void act_begin_from_cover(Stage *stage, bool is_resumed);

void act_find_unfinished(Stage *stage);

// Begins a new session with the answers of the unfinished one that still fit.
void act_salvage(Stage *stage);
void act_go_to_cover(Stage *stage);

// Tells what went wrong beside the log.
void act_warn(Stage *stage);

// One event for the run; what goes wrong is told on the screen.
void act_feed(Stage *stage, Event event);

// Forgets what was marked, picked up or typed but not yet answered.
void act_forget_answer(Stage *stage);

// Builds the view anew (stage.c).
void stage_rebuild(Stage *stage);

// Tells something on the screen, until the next act.
void act_tell(Stage *stage, Tone tone, const char *text);

// ---- The author's workshop (live.c) ----
int live_poll(void *context, bool *changed);  // Host.poll
void live_author(void *context);              // Host.author
void live_act(Stage *stage, AuthorAct act, int value);
// From here on the stage shows this case, which it owns; one it owned before is closed.
void live_take_case(Stage *stage, Case *newer);

// ---- The reader ----
void reference_begin(Stage *stage);  // as it is when a session begins
void reference_act(Stage *stage, const Act *act);

#endif
