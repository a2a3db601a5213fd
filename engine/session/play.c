// Play: the one road between run and log lines.

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/codec.h"
#include "session/facts.h"
#include "session/play_state.h"

Play *play_new(Case *opened, const Header *header, Error *error) {
    const Scenario *scenario = case_scenario(opened);
    RunMode mode = strcmp(header->mode, "exam") == 0 ? RUN_EXAM : RUN_PRACTICE;
    int *facts = facts_values(scenario, header);
    Play *play = memory_new(1, sizeof *play);
    play->opened = opened;
    play->made = -1;
    play->decision_lines = memory_new((size_t)scenario->decision_count, sizeof(int));
    play->before = memory_new(1, run_size(scenario));
    play->anchor = memory_new(2, run_size(scenario));
    play->history = history_new(scenario);
    play->is_author = header->is_author;
    play->is_edited = strcmp(header->scenario_hash, scenario->hash) != 0;
    play->editions = 1;
    snprintf(play->hash, sizeof play->hash, "%s", header->scenario_hash);
    play->run = run_new(scenario, header->seed, mode, facts, case_hooks(opened), error);
    free(facts);
    if (!play->run) {
        play_free(play);
        return NULL;
    }
    memcpy(play->anchor, play->run, run_size(scenario));
    return play;
}


void play_free(Play *play) {
    if (play) {
        run_free(play->run);
        free(play->before);
        free(play->anchor);
        free(play->text);
        play_trail_free(play);
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
    if (play->is_ended) {
        return error_set(error, ERROR_REFUSED, "", "de casus is al voorbij");
    }
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
    free(play->text);
    play->text = read.text ? memory_copy_text(read.text) : NULL;
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


bool play_pass(Play *play, const Event *event, Error *error) {
    memcpy(play->before, play->run, run_size(play->run->scenario));
    if (!apply(play, event, error)) {
        return false;
    }
    history_note(play->history, play->before, play->run, event);
    play_trail(play, event, NULL, 0);
    return true;
}


static bool is_end(Verb verb) {
    return verb == VERB_COMPLETED || verb == VERB_PASSED || verb == VERB_FAILED;
}


static bool is_author_mark(const Entry *entry) {
    return entry->verb == VERB_ACCESSED && strcmp(entry->type, "author") == 0;
}


void play_note(Play *play, const Entry *entry) {
    if (play->has_event) {
        history_note(play->history, play->before, play->run, &play->event);
        play_trail(play, &play->event, play->text, entry->duration_ms > 0 ? entry->duration_ms : 0);
        play->has_event = false;
    }
    if (play->made >= 0 && !run_has_first(play->run, play->made)) {
        play->decision_lines[play->made] = entry->seq;
    }
    play->made = -1;
    // So many lines can claim so much time that the sum would not fit any more.
    if (entry->duration_ms > 0 && play->duration_ms < LLONG_MAX / 2) {
        play->duration_ms += entry->duration_ms;
    }
    if (entry->verb == VERB_RESUMED && entry->has_response) {
        play->editions += strcmp(play->hash, entry->response) != 0;
        snprintf(play->hash, sizeof play->hash, "%.64s", entry->response);
        play->is_edited = strcmp(play->hash, play->run->scenario->hash) != 0;
    }
    play->is_author = play->is_author || is_author_mark(entry);
    if (is_end(entry->verb)) {
        play->is_ended = true;
        memcpy(play->ended, entry->timestamp, sizeof play->ended);
    }
}


// Looking at what is not there any more, or asking about it, was no answer.
static bool was_only_looking(const Play *play, const Entry *entry) {
    return play->is_edited && (entry->verb == VERB_ACCESSED || entry->verb == VERB_USED);
}


static bool take_event(Play *play, const Entry *entry, const Event *event, Entry *made,
                       Error *error) {
    bool is_skipped = false;
    if (play->is_edited && !play_follow(play, entry, event, &is_skipped, error)) {
        return false;
    }
    return is_skipped || play_event(play, event, made, error);
}


bool play_entry(Play *play, const Entry *entry, Entry *expected, Error *error) {
    EventWords words = {"", ""};
    Entry made = {.seq = 0};
    Event event;
    Place place;
    bool is_event;
    if (!codec_read(play->run->scenario, entry, &words, &event, &is_event, error)) {
        is_event = false;
        if (!was_only_looking(play, entry)) {
            return false;
        }
    }
    if (play->is_ended) {
        return error_set(error, ERROR_DAMAGED, "", "er staat een regel na het einde van de casus");
    }
    if (is_event && !take_event(play, entry, &event, &made, error)) {
        return false;
    }
    if (!is_event && is_end(entry->verb)) {
        if (play->is_edited && play->run->phase != RUN_OVER) {
            return error_set(error, ERROR_DAMAGED, "", "de casus gaat hier nu nog verder");
        }
        play_fill_end(play, &made);
    }
    if (entry->verb == VERB_RESUMED && road_read(play->run->scenario, entry, &place)) {
        play_go_to(play, &place);
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


bool play_is_edited(const Play *play) {
    return play->is_edited;
}


int play_editions(const Play *play) {
    return play->editions;
}


bool play_is_author(const Play *play) {
    return play->is_author;
}


void play_set_author(Play *play) {
    play->is_author = true;
}


const char *play_hash(const Play *play) {
    return play->hash;
}


void play_facts(const Play *play, ResultFacts *facts) {
    *facts = (ResultFacts){.ended = play->ended,
                           .duration_ms = play->duration_ms,
                           .is_author = play->is_author,
                           .decision_lines = play->decision_lines};
}
