// Play: the one road between run and log lines.

#include "session/play.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/history.h"
#include "session/codec.h"
#include "session/facts.h"

struct Play {
    Case *opened;
    Run *run;
    Run *before;          // the run before the last event
    History *history;     // of decisions that can be taken back
    Event event;          // the last one, until its line is in the log
    bool has_event;
    int *decision_lines;  // seq of the line that made each decision
    int made;             // decision made by the last event, -1: none
    bool is_ended;
    char ended[TIMESTAMP_SIZE];
    char hash[SHA256_HEX_SIZE];
    long long duration_ms;
};


Play *play_new(Case *opened, const Header *header, Error *error) {
    const Scenario *scenario = case_scenario(opened);
    RunMode mode = strcmp(header->mode, "exam") == 0 ? RUN_EXAM : RUN_PRACTICE;
    int *facts = facts_values(scenario, header);
    Play *play = memory_new(1, sizeof *play);
    play->opened = opened;
    play->made = -1;
    play->decision_lines = memory_new((size_t)scenario->decision_count, sizeof(int));
    play->before = memory_new(1, run_size(scenario));
    play->history = history_new(scenario);
    play->run = run_new(scenario, header->seed, mode, facts, case_hooks(opened), error);
    free(facts);
    if (!play->run) {
        play_free(play);
        return NULL;
    }
    return play;
}


void play_free(Play *play) {
    if (play) {
        run_free(play->run);
        free(play->before);
        history_free(play->history);
        free(play->decision_lines);
        free(play);
    }
}


static bool apply(Play *play, const Event *event, Error *error) {
    if (event->kind == EVENT_UNDO) {
        return history_undo(play->history, play->run, event->decision, error);
    }
    return run_apply(play->run, event, case_hooks(play->opened), error);
}


bool play_event(Play *play, const Event *event, Entry *entry, Error *error) {
    const Scenario *scenario = play->run->scenario;
    EventWords words = {"", ""};
    Event read;
    bool is_event;
    int decision = run_decision(play->run);
    bool is_answer = event->kind == EVENT_ANSWER || event->kind == EVENT_SUBMIT;
    if (is_answer && event->decision != decision) {
        return error_set(error, ERROR_REFUSED, "", "deze vraag is nu niet aan de beurt");
    }
    memcpy(play->before, play->run, run_size(scenario));
    // First as it came: that refuses an answer that does not exist, which has no words either.
    if (!apply(play, event, error)) {
        return false;
    }
    play_take_back(play);
    codec_write(play->run, event, entry);
    if (!codec_read(scenario, entry, &words, &read, &is_event, error) ||
        !apply(play, &read, error)) {
        return false;
    }
    play->event = read;
    play->event.text = NULL;
    play->has_event = true;
    play->made = play->run->made;
    // Made again after its explanation was seen, it is there to learn from and earns nothing.
    if (play->made >= 0 && !run_has_first(play->run, decision)) {
        codec_add_score(play->run, decision, entry);
    }
    return true;
}


void play_take_back(Play *play) {
    memcpy(play->run, play->before, run_size(play->run->scenario));
    play->made = -1;
    play->has_event = false;
}


int play_undoable(const Play *play) {
    return history_last(play->history);
}


void play_note(Play *play, const Entry *entry) {
    if (play->has_event) {
        history_note(play->history, play->before, play->run, &play->event);
        play->has_event = false;
    }
    if (play->made >= 0 && !run_has_first(play->run, play->made)) {
        play->decision_lines[play->made] = entry->seq;
    }
    play->made = -1;
    if (entry->duration_ms > 0) {
        play->duration_ms += entry->duration_ms;
    }
    if (entry->verb == VERB_RESUMED && entry->has_response) {
        snprintf(play->hash, sizeof play->hash, "%s", entry->response);
    }
    if (entry->verb == VERB_COMPLETED || entry->verb == VERB_PASSED || entry->verb == VERB_FAILED) {
        play->is_ended = true;
        memcpy(play->ended, entry->timestamp, sizeof play->ended);
    }
}


bool play_entry(Play *play, const Entry *entry, Entry *expected, Error *error) {
    EventWords words = {"", ""};
    Entry made = {.seq = 0};
    Event event;
    bool is_event;
    if (!codec_read(play->run->scenario, entry, &words, &event, &is_event, error)) {
        return false;
    }
    if (play->is_ended) {
        return error_set(error, ERROR_DAMAGED, "", "er staat een regel na het einde van de casus");
    }
    if (is_event && !play_event(play, &event, &made, error)) {
        return false;
    }
    if (!is_event && (entry->verb == VERB_COMPLETED || entry->verb == VERB_PASSED ||
                      entry->verb == VERB_FAILED)) {
        play_fill_end(play, &made);
    }
    if (expected) {
        *expected = made;
    }
    play_note(play, entry);
    return true;
}


void play_fill_end(const Play *play, Entry *entry) {
    const Scenario *scenario = play->run->scenario;
    Scoreboard board;
    run_scoreboard(play->run, &board);
    entry->verb = VERB_COMPLETED;
    entry->has_score = true;
    entry->raw = board.total.raw;
    entry->max = board.total.max;
    if (scenario->pass > 0) {
        entry->has_success = true;
        entry->success = scoreboard_passes(&board, scenario->pass);
        entry->verb = entry->success ? VERB_PASSED : VERB_FAILED;
    }
    entry->has_response = play->run->ending >= 0;
    if (entry->has_response) {
        snprintf(entry->response, sizeof entry->response, "%s",
                 scenario->endings[play->run->ending].id);
    }
}


bool play_is_ended(const Play *play) {
    return play->is_ended;
}


const Run *play_run(const Play *play) {
    return play->run;
}


const char *play_hash(const Play *play) {
    return play->hash;
}


void play_facts(const Play *play, ResultFacts *facts) {
    *facts = (ResultFacts){.ended = play->ended,
                           .duration_ms = play->duration_ms,
                           .decision_lines = play->decision_lines};
}
