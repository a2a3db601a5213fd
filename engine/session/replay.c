// Replay: the log is read once to see what lines there are; going back plays it from the start.

#include "session/replay.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/codec.h"
#include "session/session_state.h"

struct Replay {
    Case *opened;
    Session *session;
    JournalReader *reader;  // stands behind `line`
    int line;
    ReplayLine *lines;      // from line 2
    int count;              // of them
    int room;
    Error damage;
};


// The first line, and a play that begins.
static bool begin(Replay *replay, Error *error) {
    Session *session = replay->session;
    journal_reader_close(replay->reader);
    play_free(session->play);
    session->play = NULL;
    replay->line = 1;
    replay->reader = journal_reader_open(session->shown, error);
    if (!replay->reader || !journal_read_header(replay->reader, &session->header, error)) {
        return false;
    }
    const char *id = case_scenario(replay->opened)->id;
    if (strcmp(session->header.scenario, id) != 0) {
        return error_set(error, ERROR_DAMAGED, session->shown,
                         "deze sessie is van casus '%s', niet van '%s'", session->header.scenario,
                         id);
    }
    session->play = play_new(replay->opened, &session->header, error);
    return session->play != NULL;
}


static ReplayLine look_at(const Replay *replay, const Entry *entry) {
    const Run *run = play_run(replay->session->play);
    ReplayLine line = {.verb = entry->verb, .made = -1};
    EventWords words = {"", ""};
    Error unused;
    memcpy(line.timestamp, entry->timestamp, sizeof line.timestamp);
    line.has_event =
        codec_read(run->scenario, entry, &words, &line.event, &line.has_event, &unused) &&
        line.has_event;
    line.event.text = NULL;
    return line;
}


static bool is_made(const ReplayLine *line, const Run *run) {
    return line->has_event && line->event.decision >= 0 &&
           (line->verb == VERB_SELECTED || line->verb == VERB_SCORED ||
            line->verb == VERB_COMMENTED) &&
           run_is_done(run, line->event.decision);
}


// Plays the next line. False at the end and at damage; then `error` tells which.
static bool pass(Replay *replay, ReplayLine *line, Error *error) {
    Entry entry;
    *error = (Error){.code = ERROR_NONE};
    if (journal_read(replay->reader, &entry, error) != JOURNAL_ENTRY) {
        return false;
    }
    *line = look_at(replay, &entry);
    if (!play_entry(replay->session->play, &entry, NULL, error)) {
        snprintf(error->place, sizeof error->place, "%.200s/" JOURNAL_NAME,
                 replay->session->shown);
        error->line = journal_reader_line(replay->reader);
        return false;
    }
    Scoreboard board;
    run_scoreboard(play_run(replay->session->play), &board);
    line->raw = board.total.raw;
    line->max = board.total.max;
    if (is_made(line, play_run(replay->session->play))) {
        line->made = line->event.decision;
    }
    replay->line++;
    return true;
}


static void read_lines(Replay *replay) {
    ReplayLine line;
    while (pass(replay, &line, &replay->damage)) {
        if (replay->count == replay->room) {
            replay->room = replay->room ? replay->room * 2 : 256;
            replay->lines =
                memory_resize(replay->lines, (size_t)replay->room, sizeof *replay->lines);
        }
        replay->lines[replay->count++] = line;
    }
    snprintf(replay->session->shown_head, SHA256_HEX_SIZE, "%s",
             journal_reader_head(replay->reader));
}


Replay *replay_open(const char *folder, Case *opened, Error *error) {
    SessionOptions options = {.face = "text"};
    Replay *replay = memory_new(1, sizeof *replay);
    replay->opened = opened;
    replay->session = session_new(opened, &options);
    replay->session->was_resumed = true;
    replay->session->is_edition_kept = true;
    snprintf(replay->session->shown, PATH_MAX_BYTES, "%s", folder);
    bool ok = begin(replay, error);
    if (ok) {
        read_lines(replay);
        ok = begin(replay, error);
    }
    if (!ok) {
        replay_close(replay);
        return NULL;
    }
    return replay;
}


void replay_close(Replay *replay) {
    if (replay) {
        journal_reader_close(replay->reader);
        session_free(replay->session);
        free(replay->lines);
        free(replay);
    }
}


Session *replay_session(Replay *replay) {
    return replay->session;
}


int replay_line(const Replay *replay) {
    return replay->line;
}


int replay_lines(const Replay *replay) {
    return replay->count + 1;
}


const ReplayLine *replay_at(const Replay *replay, int line) {
    return &replay->lines[line - 2];
}


bool replay_go(Replay *replay, int line, Error *error) {
    ReplayLine unused;
    int last = replay_lines(replay);
    int wanted = line < 1 ? 1 : line > last ? last : line;
    if (wanted < replay->line && !begin(replay, error)) {
        return false;
    }
    while (replay->line < wanted) {
        if (!pass(replay, &unused, error)) {
            return error->code == ERROR_NONE
                       ? error_set(error, ERROR_DAMAGED, replay->session->shown,
                                   "het logboek is onder het kijken korter geworden")
                       : false;
        }
    }
    return true;
}


const Error *replay_damage(const Replay *replay) {
    return &replay->damage;
}
