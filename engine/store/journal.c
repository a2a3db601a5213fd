// Journal: appending with a chain, and reading a chain back.

#include "store/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/json.h"

enum { JOURNAL_LIMIT = 64 * 1024 * 1024, LINE_LIMIT = 64 * 1024 };

static const char FILE_NAME[] = "events.ndjson";
static const char HASH_START[] = ",\"hash\":\"";
enum { HASH_TAIL = (int)sizeof HASH_START - 1 + 64 + 2 };  // ,"hash":"<64>"}

struct Journal {
    int file;
    char path[PATH_MAX_BYTES];
    char folder[PATH_MAX_BYTES];
    off_t end;  // of the last good line
    int lines;
    bool is_torn;  // half a line lies behind the last good one
    bool is_held;  // lines are synced together, later
    bool is_broken;  // a failed write could not be taken back
    char head[SHA256_HEX_SIZE];
    Sha256 *hash;
    Buffer line;
};


// ---- Writing ----


// Completes the line in the buffer: prev (unless it is the first), hash, closing brace, line end.
static void seal_line(Journal *journal, char head[SHA256_HEX_SIZE]) {
    char own[SHA256_HEX_SIZE];
    Buffer *line = &journal->line;
    if (journal->lines > 0) {
        json_add_member(line, "prev", journal->head);
    }
    sha256_start(journal->hash);
    sha256_add(journal->hash, line->text, line->length);
    sha256_peek(journal->hash, own);
    size_t body = line->length;
    buffer_add(line, HASH_START);
    buffer_add(line, own);
    buffer_add(line, "\"}");
    sha256_add(journal->hash, line->text + body, line->length - body);
    sha256_end(journal->hash, head);
    buffer_add(line, "\n");
}


static bool write_failed(Journal *journal, int number, Error *error) {
    // Take back what may have been written of the line, so that the next one starts clean.
    if (ftruncate(journal->file, journal->end) != 0) {
        journal->is_broken = true;
    }
    lseek(journal->file, journal->end, SEEK_SET);
    if (number == ENOSPC || number == EDQUOT) {
        return error_set(error, ERROR_WORLD, journal->path,
                         "je antwoord is niet opgeslagen: de schijf is vol; "
                         "maak ruimte vrij en antwoord opnieuw");
    }
    return error_set(error, ERROR_WORLD, journal->path,
                     "je antwoord is niet opgeslagen (%s); "
                     "controleer de schijf en antwoord opnieuw",
                     strerror(number));
}


bool journal_mend(Journal *journal, Error *error) {
    if (journal->is_torn &&
        (ftruncate(journal->file, journal->end) != 0 || fdatasync(journal->file) != 0)) {
        return error_set(error, ERROR_WORLD, journal->path,
                         "de halve laatste regel weghalen lukt niet: %s", strerror(errno));
    }
    journal->is_torn = false;
    return true;
}


static bool add_line(Journal *journal, Error *error) {
    char head[SHA256_HEX_SIZE];
    if (journal->is_broken) {
        return error_set(error, ERROR_WORLD, journal->path,
                         "er kan niet meer worden opgeslagen; sluit Casus en start opnieuw");
    }
    if (!journal_mend(journal, error)) {
        return false;
    }
    seal_line(journal, head);
    ssize_t written = write(journal->file, journal->line.text, journal->line.length);
    if (written < 0 || (size_t)written != journal->line.length) {
        return write_failed(journal, written < 0 ? errno : ENOSPC, error);
    }
    if (!journal->is_held && fdatasync(journal->file) != 0) {
        return write_failed(journal, errno, error);
    }
    journal->end += written;
    journal->lines++;
    memcpy(journal->head, head, sizeof head);
    return true;
}


bool journal_append(Journal *journal, const Entry *entry, Error *error) {
    buffer_clear(&journal->line);
    entry_write(entry, &journal->line);
    return add_line(journal, error);
}


// ---- Opening ----


static Journal *journal_new(const char *folder, int flags, Error *error) {
    Journal *journal = memory_new(1, sizeof *journal);
    journal->file = -1;
    journal->hash = sha256_new();
    snprintf(journal->folder, sizeof journal->folder, "%s", folder);
    if (!path_join(journal->path, folder, FILE_NAME, error)) {
        journal_close(journal);
        return NULL;
    }
    journal->file = open(journal->path, O_RDWR | O_CLOEXEC | flags, 0644);
    if (journal->file < 0) {
        error_set(error, ERROR_WORLD, journal->path, "het logboek openen lukt niet: %s",
                  strerror(errno));
        journal_close(journal);
        return NULL;
    }
    // flock and not fcntl: that lock would be lost when the reader below closes the same file.
    if (flock(journal->file, LOCK_EX | LOCK_NB) != 0) {
        error_set(error, ERROR_WORLD, journal->path,
                  "deze sessie is al open in een ander venster; sluit dat eerst");
        journal_close(journal);
        return NULL;
    }
    return journal;
}


Journal *journal_create(const char *folder, const Header *header, Error *error) {
    if (!folder_make(folder, error)) {
        return NULL;
    }
    Journal *journal = journal_new(folder, O_CREAT | O_EXCL, error);
    if (!journal) {
        return NULL;
    }
    header_write(header, &journal->line);
    if (!add_line(journal, error)) {
        unlink(journal->path);
        journal_close(journal);
        return NULL;
    }
    file_sync_name(journal->path);
    return journal;
}


Journal *journal_open(const char *folder, size_t *cut, Error *error) {
    Header header;
    Entry entry;
    JournalRead state = JOURNAL_WRONG;
    Journal *journal = journal_new(folder, 0, error);
    if (!journal) {
        return NULL;
    }
    JournalReader *reader = journal_reader_open(folder, error);
    if (reader && journal_read_header(reader, &header, error)) {
        do {
            state = journal_read(reader, &entry, error);
        } while (state == JOURNAL_ENTRY);
    }
    if (state == JOURNAL_WRONG) {
        journal_reader_close(reader);
        journal_close(journal);
        return NULL;
    }
    journal->end = (off_t)journal_reader_good(reader);
    journal->lines = journal_reader_line(reader);
    memcpy(journal->head, journal_reader_head(reader), sizeof journal->head);
    *cut = journal_reader_size(reader) - journal_reader_good(reader);
    journal_reader_close(reader);
    journal->is_torn = *cut > 0;
    lseek(journal->file, journal->end, SEEK_SET);
    return journal;
}


void journal_close(Journal *journal) {
    if (journal) {
        if (journal->file >= 0) {
            close(journal->file);
        }
        sha256_free(journal->hash);
        buffer_free(&journal->line);
        free(journal);
    }
}


void journal_remove(Journal *journal) {
    unlink(journal->path);
    rmdir(journal->folder);
    journal_close(journal);
}


void journal_hold(Journal *journal) {
    journal->is_held = true;
}


bool journal_release(Journal *journal, Error *error) {
    journal->is_held = false;
    return fdatasync(journal->file) == 0 ||
           error_set(error, ERROR_WORLD, journal->path,
                     "je antwoorden zijn niet opgeslagen (%s); controleer de schijf",
                     strerror(errno));
}


int journal_lines(const Journal *journal) {
    return journal->lines;
}


const char *journal_head(const Journal *journal) {
    return journal->head;
}


const char *journal_folder(const Journal *journal) {
    return journal->folder;
}


// ---- Reading ----

struct JournalReader {
    char path[PATH_MAX_BYTES];
    char *bytes;
    size_t size;
    size_t at;    // start of the next line
    size_t good;  // end of the last good line
    int line;
    char head[SHA256_HEX_SIZE];
    Sha256 *hash;
};


JournalReader *journal_reader_open(const char *folder, Error *error) {
    JournalReader *reader = memory_new(1, sizeof *reader);
    reader->hash = sha256_new();
    if (!path_join(reader->path, folder, FILE_NAME, error)) {
        journal_reader_close(reader);
        return NULL;
    }
    if (!file_exists(reader->path)) {
        error_set(error, ERROR_WORLD, reader->path, "hier is geen logboek van Casus");
        journal_reader_close(reader);
        return NULL;
    }
    reader->bytes = file_read(reader->path, JOURNAL_LIMIT, &reader->size, error);
    if (!reader->bytes) {
        journal_reader_close(reader);
        return NULL;
    }
    return reader;
}


void journal_reader_close(JournalReader *reader) {
    if (reader) {
        free(reader->bytes);
        sha256_free(reader->hash);
        free(reader);
    }
}


static bool line_wrong(const JournalReader *reader, Error *error, const char *reason) {
    return error_set_at(error, ERROR_DAMAGED, reader->path, reader->line, "%s", reason);
}


// The line must end in the hash of its own bytes, and before that in that of the line before it.
// The hash of the body goes on into that of the line, which accept_line ends.
static bool is_chained(JournalReader *reader, const char *line, size_t length, Error *error) {
    char own[SHA256_HEX_SIZE];
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
    if (reader->line > 1) {
        char prev[sizeof ",\"prev\":\"\"" + 64];
        size_t size = (size_t)snprintf(prev, sizeof prev, ",\"prev\":\"%s\"", reader->head);
        if (body < size || memcmp(line + body - size, prev, size) != 0) {
            return line_wrong(reader, error,
                              "de regel volgt niet op de vorige: "
                              "er is een regel veranderd, verwisseld of weg");
        }
    }
    return true;
}


// Finds the next line and checks its chain. Sets `*line` to NULL at the end.
static bool next_line(JournalReader *reader, const char **line, size_t *length, bool *is_torn,
                      Error *error) {
    *line = NULL;
    *is_torn = false;
    if (reader->at >= reader->size) {
        return true;
    }
    const char *start = reader->bytes + reader->at;
    const char *end = memchr(start, '\n', reader->size - reader->at);
    if (!end) {
        *is_torn = true;
        return true;
    }
    reader->line++;
    *length = (size_t)(end - start);
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
    reader->at += length + 1;
    reader->good = reader->at;
}


// Puts the place in front of an error about the content of the line.
static void place_error(const JournalReader *reader, Error *error) {
    snprintf(error->place, sizeof error->place, "%.*s", ERROR_PLACE_MAX - 1, reader->path);
    error->line = reader->line;
}


bool journal_read_header(JournalReader *reader, Header *header, Error *error) {
    const char *line;
    size_t length = 0;
    bool is_torn;
    if (!next_line(reader, &line, &length, &is_torn, error)) {
        return false;
    }
    if (!line) {
        return error_set(error, ERROR_DAMAGED, reader->path,
                         reader->size == 0
                             ? "het logboek is leeg; verwijder deze map"
                             : "het logboek breekt af in de eerste regel; er is geen antwoord in "
                               "opgeslagen, verwijder deze map");
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
    char path[PATH_MAX_BYTES];
    char start[LINE_LIMIT];
    if (!path_join(path, folder, FILE_NAME, error)) {
        return false;
    }
    long length = file_read_start(path, start, sizeof start, error);
    if (length < 0) {
        return false;
    }
    const char *end = memchr(start, '\n', (size_t)length);
    if (!end) {
        return error_set(error, ERROR_DAMAGED, path, "het logboek heeft geen hele eerste regel");
    }
    return header_read(start, (size_t)(end - start), header, error);
}
