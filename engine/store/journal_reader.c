// Journal reader: a chain read back through a window on the file that holds some lines, so that the
// memory it takes does not grow with the log.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/journal.h"

enum { LINE_LIMIT = 64 * 1024, WINDOW = 2 * LINE_LIMIT };

static const char HASH_START[] = ",\"hash\":\"";
enum { HASH_TAIL = (int)sizeof HASH_START - 1 + 64 + 2 };  // ,"hash":"<64>"}

static const char PREV_START[] = ",\"prev\":\"";
enum { PREV_NAME = (int)sizeof PREV_START - 1, PREV_TAIL = PREV_NAME + 64 + 1 };  // and its quote

struct JournalReader {
    char path[PATH_MAX_BYTES];
    int file;
    size_t size;  // of the file when it was opened: what is added meanwhile is not looked at
    size_t read;  // of those, how many came through the window
    char *window;
    size_t room;
    size_t start, end;  // of what the window holds and was not taken yet
    size_t good;        // end of the last good line, in the file
    int line;
    char head[SHA256_HEX_SIZE];
    Sha256 *hash;
};


JournalReader *journal_reader_open(const char *folder, Error *error) {
    JournalReader *reader = memory_new(1, sizeof *reader);
    reader->file = -1;
    reader->hash = sha256_new();
    if (!path_join(reader->path, folder, JOURNAL_NAME, error)) {
        journal_reader_close(reader);
        return NULL;
    }
    reader->file = file_open_plain(reader->path, &reader->size, error);
    if (reader->file < 0) {
        if (!path_is_taken(reader->path)) {
            error_set(error, ERROR_WORLD, reader->path, "hier is geen logboek van Casus");
        }
        journal_reader_close(reader);
        return NULL;
    }
    reader->room = reader->size < WINDOW ? reader->size : WINDOW;
    reader->window = memory_resize(NULL, reader->room + 1, 1);
    return reader;
}


void journal_reader_close(JournalReader *reader) {
    if (reader) {
        if (reader->file >= 0) {
            close(reader->file);
        }
        free(reader->window);
        sha256_free(reader->hash);
        free(reader);
    }
}


// Moves what was not taken yet to the front and reads on behind it. False when the disk refuses.
static bool fill(JournalReader *reader, Error *error) {
    reader->end -= reader->start;
    memmove(reader->window, reader->window + reader->start, reader->end);
    reader->start = 0;
    size_t wanted = reader->room - reader->end;
    wanted = wanted < reader->size - reader->read ? wanted : reader->size - reader->read;
    char *behind = reader->window + reader->end;
    long got = file_read_on(reader->file, reader->path, behind, wanted, error);
    if (got < 0) {
        return false;
    }
    if ((size_t)got < wanted) {
        reader->size = reader->read + (size_t)got;  // it became shorter meanwhile
    }
    reader->read += (size_t)got;
    reader->end += (size_t)got;
    return true;
}


static bool line_wrong(const JournalReader *reader, Error *error, const char *reason) {
    return error_set_at(error, ERROR_DAMAGED, reader->path, reader->line, "%s", reason);
}


// What other programs do to a file that they open and store again, or send as text.
static const char *foreign_hand(const JournalReader *reader, const char *line, size_t length) {
    if (reader->line == 1 && length >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0) {
        return "het bestand begint met een BOM: een ander programma heeft het opnieuw bewaard; "
               "gebruik het oorspronkelijke bestand";
    }
    if (length > 0 && line[length - 1] == '\r') {
        return "de regel eindigt zoals in Windows (CRLF): een ander programma heeft het bestand "
               "veranderd; gebruik het oorspronkelijke bestand";
    }
    return NULL;
}


// Whether the body ends in the hash of the line before it.
static bool follows(const JournalReader *reader, const char *line, size_t body) {
    if (body < PREV_TAIL) {
        return false;
    }
    const char *prev = line + body - PREV_TAIL;
    return memcmp(prev, PREV_START, PREV_NAME) == 0 &&
           memcmp(prev + PREV_NAME, reader->head, 64) == 0 && prev[PREV_TAIL - 1] == '"';
}


// The line must end in the hash of its own bytes, and before that in that of the line before it.
// The hash of the body goes on into that of the line, which accept_line ends.
static bool is_chained(JournalReader *reader, const char *line, size_t length, Error *error) {
    char own[SHA256_HEX_SIZE];
    const char *foreign = foreign_hand(reader, line, length);
    if (foreign) {
        return line_wrong(reader, error, foreign);
    }
    if (length <= HASH_TAIL ||
        memcmp(line + length - HASH_TAIL, HASH_START, sizeof HASH_START - 1) != 0 ||
        memcmp(line + length - 2, "\"}", 2) != 0) {
        return line_wrong(reader, error,
                          "de regel is beschadigd of veranderd: er ontbreekt een controlegetal");
    }
    size_t body = length - HASH_TAIL;
    sha256_start(reader->hash);
    sha256_add(reader->hash, line, body);
    sha256_peek(reader->hash, own);
    if (memcmp(own, line + length - 66, 64) != 0) {
        return line_wrong(reader, error,
                          "de regel is na het opslaan veranderd (controlegetal klopt niet)");
    }
    return reader->line == 1 || follows(reader, line, body) ||
           line_wrong(reader, error,
                      "de regel volgt niet op de vorige: "
                      "er is een regel veranderd, verwisseld of weg");
}


// Brings the next line into the window whole. `*end` is its line end; NULL: there is no whole line
// any more. False when the disk refuses.
static bool find_end(JournalReader *reader, const char **end, Error *error) {
    size_t searched = 0;
    for (;;) {
        const char *from = reader->window + reader->start + searched;
        size_t left = reader->end - reader->start - searched;
        *end = left > 0 ? memchr(from, '\n', left) : NULL;
        searched += left;
        if (*end || reader->read == reader->size || searched > LINE_LIMIT) {
            return true;
        }
        if (!fill(reader, error)) {
            return false;
        }
    }
}


// Finds the next line and checks its chain. Sets `*line` to NULL at the end.
static bool next_line(JournalReader *reader, const char **line, size_t *length, bool *is_torn,
                      Error *error) {
    const char *end;
    *line = NULL;
    *is_torn = false;
    if (!find_end(reader, &end, error)) {
        return false;
    }
    const char *start = reader->window + reader->start;
    *length = end ? (size_t)(end - start) : reader->end - reader->start;
    // What is too long was never written by Casus: also without a line end it is no torn line.
    if (!end && *length <= LINE_LIMIT) {
        *is_torn = *length > 0;
        return true;
    }
    reader->line++;
    if (*length > LINE_LIMIT) {
        return line_wrong(reader, error, "de regel is te lang voor een logboek van Casus");
    }
    if (!is_chained(reader, start, *length, error)) {
        return false;
    }
    *line = start;
    return true;
}


static void accept_line(JournalReader *reader, const char *line, size_t length) {
    sha256_add(reader->hash, line + length - HASH_TAIL, HASH_TAIL);
    sha256_end(reader->hash, reader->head);
    reader->start += length + 1;
    reader->good += length + 1;
}


// Puts the place in front of an error about the content of the line.
static void place_error(const JournalReader *reader, Error *error) {
    snprintf(error->place, sizeof error->place, "%.*s", ERROR_PLACE_MAX - 1, reader->path);
    error->line = reader->line;
}


// Without a line end, the end of a whole first line is still no half one: more may lie behind it.
static bool has_whole_line(const JournalReader *reader) {
    const char *start = reader->window + reader->start;
    size_t length = reader->end - reader->start;
    for (size_t at = 0; at + HASH_TAIL <= length; at++) {
        if (memcmp(start + at, HASH_START, sizeof HASH_START - 1) == 0 &&
            memcmp(start + at + HASH_TAIL - 2, "\"}", 2) == 0 && at + HASH_TAIL < length &&
            start[at + HASH_TAIL] != ',') {  // that is the hash of the case
            return true;
        }
    }
    return false;
}


static const char *why_no_header(const JournalReader *reader) {
    if (reader->size == 0) {
        return "het logboek is leeg; er is geen antwoord in opgeslagen";
    }
    return has_whole_line(reader)
               ? "er staan geen regeleinden in zoals Casus ze schrijft: een ander programma heeft "
                 "het bestand veranderd; gebruik het oorspronkelijke bestand"
               : "het logboek breekt af in de eerste regel; er is geen antwoord in opgeslagen";
}


bool journal_read_header(JournalReader *reader, Header *header, Error *error) {
    const char *line;
    size_t length = 0;
    bool is_torn;
    if (!next_line(reader, &line, &length, &is_torn, error)) {
        return false;
    }
    if (!line) {
        return error_set(error, ERROR_DAMAGED, reader->path, "%s", why_no_header(reader));
    }
    if (!header_read(line, length, header, error)) {
        place_error(reader, error);
        return false;
    }
    accept_line(reader, line, length);
    return true;
}


JournalRead journal_read(JournalReader *reader, Entry *entry, Error *error) {
    const char *line;
    size_t length = 0;
    bool is_torn;
    if (!next_line(reader, &line, &length, &is_torn, error)) {
        return JOURNAL_WRONG;
    }
    if (!line) {
        return is_torn ? JOURNAL_TORN : JOURNAL_END;
    }
    if (!entry_read(line, length, entry, error)) {
        place_error(reader, error);
        return JOURNAL_WRONG;
    }
    if (entry->seq != reader->line - 1) {
        error_set(error, ERROR_DAMAGED, "", "het volgnummer is %d, verwacht was %d", entry->seq,
                  reader->line - 1);
        place_error(reader, error);
        return JOURNAL_WRONG;
    }
    accept_line(reader, line, length);
    return JOURNAL_ENTRY;
}


int journal_reader_line(const JournalReader *reader) {
    return reader->line;
}


const char *journal_reader_head(const JournalReader *reader) {
    return reader->head;
}


size_t journal_reader_good(const JournalReader *reader) {
    return reader->good;
}


size_t journal_reader_size(const JournalReader *reader) {
    return reader->size;
}


bool journal_peek(const char *folder, Header *header, Error *error) {
    enum { USUAL = 4096 };  // first lines are shorter; a whole log is not read for one
    char path[PATH_MAX_BYTES];
    char start[LINE_LIMIT];
    if (!path_join(path, folder, JOURNAL_NAME, error)) {
        return false;
    }
    long length = file_read_start(path, start, USUAL, error);
    const char *end = length > 0 ? memchr(start, '\n', (size_t)length) : NULL;
    if (!end && length == USUAL) {
        length = file_read_start(path, start, sizeof start, error);
        end = length > 0 ? memchr(start, '\n', (size_t)length) : NULL;
    }
    if (length < 0) {
        return false;
    }
    if (!end) {
        return error_set(error, ERROR_DAMAGED, path, "het logboek heeft geen hele eerste regel");
    }
    return header_read(start, (size_t)(end - start), header, error);
}
