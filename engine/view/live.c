// Live: a case that is edited while it is played. When its files are saved it is loaded again and
// the session goes on in it; what was being answered, by ids, stays.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/consult.h"
#include "session/road.h"
#include "store/files.h"
#include "view/act.h"
#include "view/build.h"
#include "view/room.h"

// What the stage holds as indices, in ids of the case as it was.
typedef struct Held {
    Place place;
    char marked[SCENARIO_NAME_MAX];     // option
    char picked[SCENARIO_NAME_MAX];     // record
    char subject[SCENARIO_NAME_MAX];    // record
    char record[SCENARIO_NAME_MAX];     // that is read
    char beside[2][SCENARIO_NAME_MAX];  // records that are read in the records room
    char schedule[SCENARIO_NAME_MAX];
    int record_count, consult_count;
} Held;


// ---- What stays ----


static void name_record(const Scenario *scenario, int record, char out[SCENARIO_NAME_MAX]) {
    bool is_there = record >= 0 && record < scenario->record_count;
    snprintf(out, SCENARIO_NAME_MAX, "%s", is_there ? scenario->records[record].id : "");
}


// A record of the decision at hand, by its place in it.
static void name_part(const Scenario *scenario, const Decision *decision, int part,
                      char out[SCENARIO_NAME_MAX]) {
    bool is_there = decision && part >= 0 && part < decision->record_count;
    name_record(scenario, is_there ? decision->records[part] : -1, out);
}


static const Decision *decision_of(const Scenario *scenario, int at) {
    return at >= 0 ? &scenario->decisions[at] : NULL;
}


static void hold(const Stage *stage, Held *held) {
    const Run *run = session_run(stage->session);
    const Scenario *scenario = run->scenario;
    const Decision *decision = decision_of(scenario, run_decision(run));
    *held = (Held){.place = road_place(run)};
    if (decision && stage->marked >= 0 && stage->marked < decision->option_count) {
        snprintf(held->marked, sizeof held->marked, "%s", decision->options[stage->marked].id);
    }
    name_part(scenario, decision, stage->picked, held->picked);
    name_part(scenario, decision, stage->subject, held->subject);
    name_record(scenario, stage->record, held->record);
    for (int i = 0; i < 2; i++) {
        name_record(scenario, stage->room_of_records->desks[i].record, held->beside[i]);
    }
    snprintf(held->schedule, sizeof held->schedule, "%s", scenario->schedule->id);
    held->record_count = scenario->record_count;
    held->consult_count = consult_count(scenario);
}


static int find_part(const Scenario *scenario, const Decision *decision, const char *id) {
    int record = scenario_find_record(scenario, id);
    for (int i = 0; i < decision->record_count && record >= 0; i++) {
        if (decision->records[i] == record) {
            return i;
        }
    }
    return -1;
}


// The half-made answer, when the same question still waits.
static void put_back_answer(Stage *stage, const Held *held, const Scenario *scenario,
                            const Decision *decision) {
    int subject = find_part(scenario, decision, held->subject);
    stage->marked = option_find(decision->options, decision->option_count, held->marked);
    stage->picked = find_part(scenario, decision, held->picked);
    stage->subject = subject >= 0 ? subject : 0;
    if (strcmp(held->schedule, scenario->schedule->id) != 0) {
        stage->process_type = PROCESS_TYPE_NONE;
    }
}


static void put_back_room(Stage *stage, const Held *held, const RoomDesk desks[2]) {
    const Scenario *scenario = case_scenario(stage->opened);
    for (int i = 0; i < 2; i++) {
        RoomDesk *desk = &stage->room_of_records->desks[i];
        *desk = desks[i];
        desk->record = scenario_find_record(scenario, held->beside[i]);
        // Values of filters are numbered as they are met.
        for (int f = 0; f < FACET_COUNT && held->record_count != scenario->record_count; f++) {
            desk->filter[f] = -1;
        }
    }
}


static void put_back(Stage *stage, const Held *held, bool is_same_place) {
    const Run *run = session_run(stage->session);
    const Scenario *scenario = run->scenario;
    const Decision *decision = decision_of(scenario, run_decision(run));
    if (is_same_place) {
        stage->step_seen = run->step;
        stage->phase_seen = run->phase;
        if (decision) {
            put_back_answer(stage, held, scenario, decision);
        }
    } else {
        stage->step_seen = -2;
    }
    stage->record = scenario_find_record(scenario, held->record);
    if (stage->pane == PANE_READ && stage->record < 0) {
        stage->pane = stage->under;
    }
    if (held->consult_count != consult_count(scenario)) {
        reference_begin(stage);
    }
}


// ---- Another edition ----


void live_take_case(Stage *stage, Case *newer) {
    room_free(stage->room_of_records);
    case_close(stage->reloaded);
    stage->opened = stage->reloaded = newer;
    stage->room_of_records = room_new(case_scenario(newer), stage->options.settings.language);
}


static bool is_same_place(const Scenario *older, const Place *before, const Run *run) {
    Place found;
    return road_translate(older, before, run->scenario, &found) &&
           (before->decision >= 0 ? road_is_at(run, &found) : run_decision(run) < 0);
}


static bool take_case_in_session(Stage *stage, Case *newer, Error *error) {
    Held held;
    Reload reload;
    RoomDesk desks[2];
    hold(stage, &held);
    memcpy(desks, stage->room_of_records->desks, sizeof desks);
    const Scenario *older = case_scenario(stage->opened);
    if (!session_reload(stage->session, newer, &reload, error)) {
        return false;
    }
    bool is_same = is_same_place(older, &held.place, session_run(stage->session));
    live_take_case(stage, newer);
    put_back_room(stage, &held, desks);
    put_back(stage, &held, is_same);
    stage->has_misfit = !reload.is_whole;
    stage->misfit = reload;
    if (stage->has_misfit && stage->pane != PANE_PLAY) {
        stage->pane = stage->under = PANE_PLAY;
    }
    return true;
}


// The first edition that loads, for a stage that had none.
static void take_first_case(Stage *stage, Case *newer) {
    live_take_case(stage, newer);
    stage->problem.code = ERROR_NONE;
    stage->pane = stage->under = PANE_COVER;
    act_find_unfinished(stage);
    if (stage->has_unfinished) {
        act_begin_from_cover(stage, true);
    }
}


static bool take(Stage *stage, Error *error) {
    Case *newer = stage->opened
                      ? case_reopen(stage->opened, error)
                      : case_open(stage->options.folder, stage->options.assets, error);
    if (!newer) {
        return false;
    }
    if (!stage->opened) {
        take_first_case(stage, newer);
    } else if (!stage->session) {
        live_take_case(stage, newer);
        act_find_unfinished(stage);
    } else if (!take_case_in_session(stage, newer, error)) {
        case_close(newer);
        return false;
    }
    return true;
}


int live_poll(void *context, bool *changed) {
    Stage *stage = context;
    *changed = false;
    if (!stage->watch) {
        return -1;
    }
    if (watch_changed(stage->watch)) {
        Error error = {.code = ERROR_NONE};
        stage->message[0] = '\0';
        if (take(stage, &error)) {
            stage->broken.code = ERROR_NONE;
        } else if (stage->opened) {
            stage->broken = error;
        } else {
            stage->problem = error;
        }
        stage->view.pictures += watch_saw_pictures(stage->watch);
        stage_rebuild(stage);
        *changed = true;
    }
    return watch_wait_ms(stage->watch);
}


// ---- Acts ----


static void open_editor(Stage *stage, int number) {
    char path[PATH_MAX_BYTES];
    Error error;
    if (number < 0 || number >= stage->origin_count || !stage->options.edit) {
        return;
    }
    const Origin *origin = &stage->origins[number];
    const char *folder = stage->opened ? case_folder(stage->opened) : stage->options.folder;
    if (file_exists(origin->file)) {
        snprintf(path, sizeof path, "%s", origin->file);
    } else if (!folder || !path_join(path, folder, origin->file, &error)) {
        return;
    }
    if (!stage->options.edit(stage->options.context, path, origin->line, &error)) {
        act_tell(stage, TONE_WARN, error_text(&error, stage->view.language));
    }
}


static void show_author(Stage *stage) {
    Error error;
    stage->asks_author = false;
    stage->shows_author = session_mark_author(stage->session, &error);
    if (!stage->shows_author) {
        act_tell(stage, TONE_BAD, error_text(&error, stage->view.language));
    }
}


void live_act(Stage *stage, AuthorAct act, int value) {
    switch (act) {
    case AUTHOR_OPEN:
        show_author(stage);
        break;
    case AUTHOR_SHUT:
        stage->asks_author = stage->shows_author = false;
        break;
    case AUTHOR_TAB:
        stage->author_tab = (AuthorTab)value;
        break;
    case AUTHOR_EDIT:
        open_editor(stage, value);
        break;
    case AUTHOR_ACCEPT:
        stage->broken.code = ERROR_NONE;
        stage->has_misfit = false;
        break;
    }
}


void live_author(void *context) {
    Stage *stage = context;
    stage->message[0] = '\0';
    if (stage->replay) {
        return;
    }
    if (!stage->session) {
        act_tell(stage, TONE_INFO,
                 in_language(stage, "Begin eerst met de casus; daarna kan F12.",
                             "Begin the case first; then F12 works."));
    } else if (session_mode(stage->session) == RUN_EXAM) {
        act_tell(stage, TONE_WARN,
                 in_language(stage, "Wat een auteur ziet, is er alleen bij oefenen.",
                             "What an author sees is there in practice only."));
    } else if (stage->asks_author || stage->shows_author) {
        live_act(stage, AUTHOR_SHUT, 0);
    } else if (session_is_author(stage->session)) {
        show_author(stage);
    } else {
        stage->asks_author = true;
    }
    stage_rebuild(stage);
}
