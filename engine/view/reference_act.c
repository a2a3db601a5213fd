// What a press in the reader does. Opening an article or a category is told to the log, once.

#include "view/act.h"
#include "view/build.h"


static void open_list(Stage *stage, int list) {
    stage->reference_list = list;
    stage->reference_type = -1;
    stage->reference_left = -1;
    stage->reference_last = -1;
}


static void open_type(Stage *stage, int type) {
    stage->reference_left = stage->reference_type;
    stage->reference_last = -1;
    stage->reference_type = type;
    stage->reference_query[0] = '\0';
}


static void open_part(Stage *stage, int part) {
    const Run *run = session_run(stage->session);
    stage->reference_part = part;
    if (part < 0) {
        return;
    }
    stage->reference_last = part;
    // After the end the log is closed: looking things up is free then.
    if (run->phase != RUN_OVER && !run_has_consulted(run, part)) {
        act_feed(stage, (Event){.kind = EVENT_CONSULT, .part = part});
    }
}


void reference_begin(Stage *stage) {
    open_list(stage, 0);
    stage->reference_part = -1;
    stage->reference_query[0] = '\0';
}


void reference_act(Stage *stage, const Act *act) {
    switch (act->kind) {
    case ACT_CONSULT:
        open_part(stage, act->a);
        break;
    case ACT_REFERENCE_LIST:
        open_list(stage, act->a);
        break;
    case ACT_REFERENCE_TYPE:
        open_type(stage, act->a);
        break;
    default:
        break;
    }
}
