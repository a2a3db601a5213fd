// Journal: appending with a chain. Reading is in journal_reader.c.

#include "store/journal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/json.h"

static const char HASH_START[] = ",\"hash\":\"";

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


static Journal *journal_new(const char *folder, bool is_new, Error *error) {
    Journal *journal = memory_new(1, sizeof *journal);
    journal->file = -1;
    journal->hash = sha256_new();
    snprintf(journal->folder, sizeof journal->folder, "%s", folder);
    if (!path_join(journal->path, folder, JOURNAL_NAME, error)) {
        journal_close(journal);
        return NULL;
    }
    journal->file = file_open_log(journal->path, is_new, error);
    if (journal->file < 0) {
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
    Journal *journal = journal_new(folder, true, error);
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
    Journal *journal = journal_new(folder, false, error);
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
