// Journal: what was appended comes back; every cut, flip, swap or gap is found; nothing is lost
// that was whole, whatever the disk does.

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_journal.h"

enum { LINES = 6 };


// What reading a journal to its end finds.
typedef struct Found {
    bool has_header;
    JournalRead end;
    int line;     // the last line read
    size_t good;  // bytes of the good lines
    Error error;
} Found;


static Found read_all(const char *folder) {
    Found found = {.end = JOURNAL_WRONG};
    Header header;
    Entry entry;
    JournalReader *reader = journal_reader_open(folder, &found.error);
    if (!reader) {
        return found;
    }
    found.has_header = journal_read_header(reader, &header, &found.error);
    if (found.has_header) {
        do {
            found.end = journal_read(reader, &entry, &found.error);
        } while (found.end == JOURNAL_ENTRY);
    }
    found.line = journal_reader_line(reader);
    found.good = journal_reader_good(reader);
    journal_reader_close(reader);
    return found;
}


static void expect_sound(const char *folder, int lines, const char *row) {
    Found found = read_all(folder);
    expect_row(found.has_header && found.end == JOURNAL_END, "%s: %s", row, found.error.text);
    expect_row(found.line == lines, "%s: %d lines", row, found.line);
}


// Offsets just past each line end.
static int find_ends(const char *bytes, size_t length, size_t ends[LINES]) {
    int count = 0;
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '\n') {
            assert_true(count < LINES);
            ends[count++] = i + 1;
        }
    }
    return count;
}


static int line_of(const size_t *ends, size_t offset) {
    int line = 1;
    while (offset >= ends[line - 1]) {
        line++;
    }
    return line;
}


static void appended_lines_should_come_back_in_order(void **state) {
    (void)state;
    Header header, written = sample_header();
    Entry entry;
    Error error;
    sample_journal("order", LINES);
    JournalReader *reader = journal_reader_open("order", &error);
    assert_non_null(reader);
    assert_true(journal_read_header(reader, &header, &error));
    assert_memory_equal(&header.seed, &written.seed, sizeof header.seed);
    assert_string_equal(header.registration, written.registration);
    for (int seq = 1; seq < LINES; seq++) {
        Entry expected = sample_entry(seq);
        assert_int_equal(journal_read(reader, &entry, &error), JOURNAL_ENTRY);
        assert_int_equal(journal_reader_line(reader), seq + 1);
        assert_int_equal(entry.seq, seq);
        assert_int_equal(entry.verb, expected.verb);
        assert_string_equal(entry.response, expected.response);
    }
    assert_int_equal(journal_read(reader, &entry, &error), JOURNAL_END);
    assert_int_equal(journal_read(reader, &entry, &error), JOURNAL_END);
    assert_int_equal(journal_reader_good(reader), journal_reader_size(reader));
    journal_reader_close(reader);
}


static void head_should_be_the_same_for_who_writes_and_who_reads(void **state) {
    (void)state;
    Error error;
    Header header = sample_header();
    Entry entry = sample_entry(1);
    size_t cut;
    char head[SHA256_HEX_SIZE];
    Journal *journal = journal_create("head", &header, &error);
    memcpy(head, journal_head(journal), sizeof head);
    assert_true(journal_append(journal, &entry, &error));
    assert_string_not_equal(head, journal_head(journal));
    memcpy(head, journal_head(journal), sizeof head);
    assert_string_equal(journal_folder(journal), "head");
    journal_close(journal);
    journal = journal_open("head", &cut, &error);
    assert_string_equal(head, journal_head(journal));
    assert_int_equal(journal_lines(journal), 2);
    assert_int_equal(cut, 0);
    journal_close(journal);
    journal_close(NULL);
    journal_reader_close(NULL);
}


static void journal_should_be_made_only_where_none_is(void **state) {
    (void)state;
    Error error;
    Header header = sample_header();
    sample_journal("once", 2);
    assert_null(journal_create("once", &header, &error));
    assert_int_equal(error.code, ERROR_WORLD);
    expect_sound("once", 2, "the first journal");
    size_t cut;
    assert_null(journal_open("nowhere", &cut, &error));
    assert_null(journal_reader_open("nowhere", &error));
    expect_part(error.text, "geen logboek");
}


static void second_program_should_be_refused(void **state) {
    (void)state;
    Error error;
    size_t cut;
    sample_journal("lock", 2);
    Journal *first = journal_open("lock", &cut, &error);
    assert_non_null(first);
    assert_null(journal_open("lock", &cut, &error));
    expect_part(error.text, "al open");
    Entry entry = sample_entry(2);
    assert_true(journal_append(first, &entry, &error));
    journal_close(first);
    first = journal_open("lock", &cut, &error);
    assert_non_null(first);
    journal_close(first);
    expect_sound("lock", 3, "after the lock");
}


static void journal_cut_at_any_byte_should_go_on_from_its_last_whole_line(void **state) {
    (void)state;
    size_t length, ends[LINES];
    sample_journal("whole", LINES);
    char *bytes = sample_journal_bytes("whole", &length);
    assert_int_equal(find_ends(bytes, length, ends), LINES);
    for (size_t size = 0; size <= length; size++) {
        Error error;
        size_t cut = 12345;
        int whole = 0;
        while (whole < LINES && ends[whole] <= size) {
            whole++;
        }
        sample_journal_put("cut", bytes, size);
        Journal *journal = journal_open("cut", &cut, &error);
        if (whole == 0) {
            expect_row(!journal && error.code == ERROR_DAMAGED, "%zu bytes", size);
            expect_row(strstr(error.text, size == 0 ? "leeg" : "eerste regel"), "%zu bytes: %s",
                       size, error.text);
            continue;
        }
        expect_row(journal, "%zu bytes: %s", size, error.text);
        expect_row(cut == size - ends[whole - 1], "%zu bytes: %zu cut", size, cut);
        expect_row(journal_lines(journal) == whole, "%zu bytes", size);
        // Each append is a sync of the disk: at every ninth byte, and around every line end.
        bool is_near_end = size - ends[whole - 1] < 3 || (whole < LINES && ends[whole] - size < 3);
        if (size % 9 == 0 || is_near_end) {
            Entry entry = sample_entry(whole);
            assert_true(journal_append(journal, &entry, &error));
            whole++;
        }
        assert_true(journal_mend(journal, &error));
        journal_close(journal);
        expect_sound("cut", whole, "after the cut");
    }
    free(bytes);
}


// Who finds that the session cannot go on leaves the file byte for byte.
static void journal_that_is_only_looked_at_should_keep_its_torn_line(void **state) {
    (void)state;
    size_t length, after, cut;
    Error error;
    sample_journal("looked", LINES);
    char *bytes = sample_journal_bytes("looked", &length);
    sample_journal_put("looked", bytes, length - 5);
    Journal *journal = journal_open("looked", &cut, &error);
    assert_non_null(journal);
    assert_true(cut > 0);
    journal_close(journal);
    char *now = sample_journal_bytes("looked", &after);
    assert_int_equal(after, length - 5);
    assert_memory_equal(now, bytes, after);
    free(now);
    free(bytes);
}


// Lines of answers that are safe elsewhere go to the disk together.
static void lines_held_should_be_sound_when_released(void **state) {
    (void)state;
    Error error;
    Header header = sample_header();
    Journal *journal = journal_create("held", &header, &error);
    assert_non_null(journal);
    journal_hold(journal);
    for (int i = 1; i < 20; i++) {
        Entry entry = sample_entry(i);
        assert_true(journal_append(journal, &entry, &error));
    }
    assert_true(journal_release(journal, &error));
    journal_close(journal);
    expect_sound("held", 20, "after holding");
}


static void journal_taken_away_should_leave_nothing(void **state) {
    (void)state;
    Error error;
    Header header = sample_header();
    Journal *journal = journal_create("away", &header, &error);
    assert_non_null(journal);
    journal_remove(journal);
    assert_false(folder_exists("away"));
}


static void torn_line_should_be_told_to_a_reader(void **state) {
    (void)state;
    size_t length, ends[LINES];
    sample_journal("torn", LINES);
    char *bytes = sample_journal_bytes("torn", &length);
    find_ends(bytes, length, ends);
    sample_journal_put("torn", bytes, length - 1);
    Found found = read_all("torn");
    assert_int_equal(found.end, JOURNAL_TORN);
    assert_int_equal(found.good, ends[LINES - 2]);
    assert_int_equal(found.line, LINES - 1);
    free(bytes);
}


static void flipped_byte_should_be_found_wherever_it_is(void **state) {
    (void)state;
    size_t length, ends[LINES];
    sample_journal("flip", LINES);
    char *bytes = sample_journal_bytes("flip", &length);
    find_ends(bytes, length, ends);
    for (size_t at = 0; at < length; at++) {
        const char was = bytes[at];
        const char flips[] = {(char)(was ^ 1), (char)(was ^ 0x80), was == '\n' ? ' ' : '\n'};
        int line = line_of(ends, at);
        for (size_t k = 0; k < sizeof flips; k++) {
            bytes[at] = flips[k];
            sample_journal_put("flip", bytes, length);
            Found found = read_all("flip");
            if (at == length - 1) {
                expect_row(found.end == JOURNAL_TORN && found.good == ends[LINES - 2],
                           "last line end, flip %zu", k);
                continue;
            }
            expect_row(found.end == JOURNAL_WRONG, "byte %zu, flip %zu: not found", at, k);
            expect_row(found.error.code == ERROR_DAMAGED && found.error.text[0],
                       "byte %zu, flip %zu", at, k);
            expect_row(found.error.line == line, "byte %zu, flip %zu: line %d, expected %d", at, k,
                       found.error.line, line);
            expect_row(found.good == (line > 1 ? ends[line - 2] : 0), "byte %zu, flip %zu", at, k);
        }
        bytes[at] = was;
    }
    free(bytes);
}


// Puts the lines in another order; -1 ends it.
static void put_lines(const char *folder, const char *bytes, const size_t *ends, const int *order,
                      const char *line_end) {
    char *text = memory_new(LINES * 4096, 1);
    size_t at = 0;
    for (int i = 0; order[i] >= 0; i++) {
        size_t from = order[i] > 0 ? ends[order[i] - 1] : 0;
        size_t size = ends[order[i]] - from - 1;
        memcpy(text + at, bytes + from, size);
        at += size;
        memcpy(text + at, line_end, strlen(line_end));
        at += strlen(line_end);
    }
    sample_journal_put(folder, text, at);
    free(text);
}


static void lines_out_of_place_should_be_found(void **state) {
    (void)state;
    static const struct {
        const char *name;
        int order[LINES + 2];
        int line;  // where it is found, 0: nothing is wrong
    } ROWS[] = {
        {"as it was", {0, 1, 2, 3, 4, 5, -1}, 0},
        {"two swapped", {0, 1, 3, 2, 4, 5, -1}, 3},
        {"last two swapped", {0, 1, 2, 3, 5, 4, -1}, 5},
        {"one removed", {0, 1, 3, 4, 5, -1}, 3},
        {"first entry removed", {0, 2, 3, 4, 5, -1}, 2},
        {"one twice", {0, 1, 2, 2, 3, 4, 5, -1}, 4},
        {"header twice", {0, 0, 1, 2, 3, 4, 5, -1}, 2},
        {"header gone", {1, 2, 3, 4, 5, -1}, 1},
        {"header last", {1, 2, 3, 4, 5, 0, -1}, 1},
        {"end removed", {0, 1, 2, -1}, 0},  // only the head that the learner wrote down tells
    };
    size_t length, ends[LINES];
    sample_journal("lines", LINES);
    char *bytes = sample_journal_bytes("lines", &length);
    find_ends(bytes, length, ends);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        put_lines("lines", bytes, ends, ROWS[i].order, "\n");
        Found found = read_all("lines");
        expect_row((found.end == JOURNAL_END) == (ROWS[i].line == 0), "%s", ROWS[i].name);
        expect_row(!ROWS[i].line || found.error.line == ROWS[i].line, "%s: line %d", ROWS[i].name,
                   found.error.line);
        size_t cut;
        Error error;
        Journal *journal = journal_open("lines", &cut, &error);
        expect_row((journal != NULL) == (ROWS[i].line == 0), "%s: open", ROWS[i].name);
        journal_close(journal);
    }
    free(bytes);
}


static void line_of_another_journal_should_be_found(void **state) {
    (void)state;
    Error error;
    size_t length, other_length, ends[LINES], other_ends[LINES];
    Header header = sample_header();
    sample_journal("mine", LINES);
    header.seed++;
    Journal *journal = journal_create("theirs", &header, &error);
    for (int seq = 1; seq < LINES; seq++) {
        Entry entry = sample_entry(seq);
        assert_true(journal_append(journal, &entry, &error));
    }
    journal_close(journal);
    char *mine = sample_journal_bytes("mine", &length);
    char *theirs = sample_journal_bytes("theirs", &other_length);
    find_ends(mine, length, ends);
    find_ends(theirs, other_length, other_ends);
    // Each line has a good hash of its own and the right number; only `prev` tells.
    for (int line = 1; line < LINES; line++) {
        Buffer mixed = {0};
        size_t from = other_ends[line - 1];
        buffer_add_bytes(&mixed, mine, ends[line - 1]);
        buffer_add_bytes(&mixed, theirs + from, other_length - from);
        sample_journal_put("mixed", mixed.text, mixed.length);
        Found found = read_all("mixed");
        expect_row(found.end == JOURNAL_WRONG && found.error.line == line + 1, "line %d", line + 1);
        expect_part(found.error.text, "volgt niet op de vorige");
        buffer_free(&mixed);
    }
    free(mine);
    free(theirs);
}


static void file_that_an_editor_changed_should_be_refused(void **state) {
    (void)state;
    static const int ORDER[] = {0, 1, 2, 3, 4, 5, -1};
    size_t length, ends[LINES];
    sample_journal("editor", LINES);
    char *bytes = sample_journal_bytes("editor", &length);
    find_ends(bytes, length, ends);

    put_lines("editor", bytes, ends, ORDER, "\r\n");
    Found found = read_all("editor");
    assert_false(found.has_header);
    assert_int_equal(found.error.line, 1);

    put_lines("editor", bytes, ends, ORDER, "\n\n");
    assert_int_equal(read_all("editor").error.line, 2);

    char *marked = memory_new(length + 3, 1);
    memcpy(marked, "\xEF\xBB\xBF", 3);
    memcpy(marked + 3, bytes, length);
    sample_journal_put("editor", marked, length + 3);
    found = read_all("editor");
    assert_false(found.has_header);
    assert_int_equal(found.error.line, 1);
    free(marked);

    sample_journal_put("editor", "", 0);
    found = read_all("editor");
    assert_false(found.has_header);
    expect_part(found.error.text, "leeg");
    free(bytes);
}


// Text with a good hash of its own, as somebody with the program could make.
static void put_forged(const char *folder, const char *const *bodies, int count) {
    Buffer file = {0};
    Sha256 *hash = sha256_new();
    char prev[SHA256_HEX_SIZE] = "";
    for (int i = 0; i < count; i++) {
        char own[SHA256_HEX_SIZE];
        size_t start = file.length;
        buffer_add(&file, bodies[i]);
        if (i > 0) {
            buffer_add_format(&file, ",\"prev\":\"%s\"", prev);
        }
        sha256_start(hash);
        sha256_add(hash, file.text + start, file.length - start);
        sha256_end(hash, own);
        buffer_add_format(&file, ",\"hash\":\"%s\"}", own);
        sha256_start(hash);
        sha256_add(hash, file.text + start, file.length - start);
        sha256_end(hash, prev);
        buffer_add(&file, "\n");
    }
    sample_journal_put(folder, file.text, file.length);
    sha256_free(hash);
    buffer_free(&file);
}


static void well_chained_nonsense_should_be_refused_by_its_content(void **state) {
    (void)state;
    static const struct {
        const char *entry;
        const char *part;
    } ROWS[] = {
        {"{\"seq\":1", "timestamp"},
        {"{\"seq\":2,\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"verb\":\"used\","
         "\"object\":{\"id\":\"a\",\"type\":\"b\"}",
         "volgnummer"},
        {"{\"seq\":1,,", "JSON"},
        {"[1", "JSON"},
        {"{\"seq\":1,\"x\":\"\\u0000\"", "JSON"},
    };
    Buffer header = {0};
    Header sample = sample_header();
    header_write(&sample, &header);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const char *bodies[] = {header.text, ROWS[i].entry};
        put_forged("forged", bodies, 2);
        Found found = read_all("forged");
        expect_row(found.has_header && found.end == JOURNAL_WRONG, "row %zu", i);
        expect_row(found.error.line == 2, "row %zu: line %d", i, found.error.line);
        expect_row(strstr(found.error.text, ROWS[i].part), "row %zu: %s", i, found.error.text);
        expect_part(found.error.place, "events.ndjson");
    }
    buffer_free(&header);
}


static void head_should_stay_that_of_the_last_good_line(void **state) {
    (void)state;
    Error error;
    Header read, sample = sample_header();
    Entry entry;
    Buffer header = {0};
    header_write(&sample, &header);
    const char *bodies[] = {header.text, "{\"seq\":7"};
    put_forged("goodhead", bodies, 2);
    JournalReader *reader = journal_reader_open("goodhead", &error);
    assert_true(journal_read_header(reader, &read, &error));
    char *head = memory_copy_text(journal_reader_head(reader));
    assert_int_equal(journal_read(reader, &entry, &error), JOURNAL_WRONG);
    assert_string_equal(journal_reader_head(reader), head);
    free(head);
    journal_reader_close(reader);
    buffer_free(&header);
}


static void limit_file_size(rlim_t bytes) {
    struct rlimit limit;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = bytes;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}


static void full_disk_should_leave_a_sound_journal_that_goes_on_later(void **state) {
    (void)state;
    Error error;
    size_t cut, length;
    signal(SIGXFSZ, SIG_IGN);
    // Room for none of the line, some of it, and all but its line end.
    for (rlim_t room = 0; room < 120; room += 7) {
        char folder[32];
        snprintf(folder, sizeof folder, "full%d", (int)room);
        sample_journal(folder, 3);
        free(sample_journal_bytes(folder, &length));
        Journal *journal = journal_open(folder, &cut, &error);
        Entry entry = sample_entry(3);
        char *head = memory_copy_text(journal_head(journal));
        limit_file_size(length + room);
        bool ok = journal_append(journal, &entry, &error);
        bool again = journal_append(journal, &entry, &error);
        limit_file_size(RLIM_INFINITY);
        assert_false(ok || again);
        assert_int_equal(error.code, ERROR_WORLD);
        expect_part(error.text, "niet opgeslagen");
        assert_int_equal(journal_lines(journal), 3);
        assert_string_equal(journal_head(journal), head);
        expect_sound(folder, 3, "while the disk is full");
        assert_true(journal_append(journal, &entry, &error));
        journal_close(journal);
        expect_sound(folder, 4, "after room was made");
        free(head);
    }
}


static void journal_that_cannot_begin_should_leave_no_file(void **state) {
    (void)state;
    Error error;
    Header header = sample_header();
    signal(SIGXFSZ, SIG_IGN);
    limit_file_size(100);
    Journal *journal = journal_create("begin", &header, &error);
    limit_file_size(RLIM_INFINITY);
    assert_null(journal);
    assert_false(file_exists("begin/events.ndjson"));
    sample_journal("begin", 2);
    expect_sound("begin", 2, "second try");
}


// More lines than the window on the file holds, of every length, so that one lies over each edge.
static void long_journal_should_stay_sound(void **state) {
    (void)state;
    enum { MANY = 800 };
    Error error;
    size_t length;
    Header header = sample_header();
    Journal *journal = journal_create("long", &header, &error);
    assert_non_null(journal);
    journal_hold(journal);
    for (int seq = 1; seq < MANY; seq++) {
        Entry entry = sample_entry(seq);
        entry.has_response = true;
        memset(entry.response, 'x', (size_t)(seq * 37 % (ENTRY_RESPONSE - 1)));
        entry.response[seq * 37 % (ENTRY_RESPONSE - 1)] = '\0';
        assert_true(journal_append(journal, &entry, &error));
    }
    assert_true(journal_release(journal, &error));
    journal_close(journal);
    expect_sound("long", MANY, "eight hundred lines");
    char *bytes = memory_new(1, 8 << 20);
    FILE *file = fopen("long/events.ndjson", "rb");
    assert_non_null(file);
    length = fread(bytes, 1, 8 << 20, file);
    assert_int_equal(fclose(file), 0);
    assert_true(length > 5 * 128 * 1024 && length < 8 << 20);
    // Changed just before and just behind where a window ends, it is found there too.
    for (size_t edge = 128 * 1024; edge < length; edge += 128 * 1024) {
        for (size_t at = edge - 1; at <= edge; at++) {
            bytes[at] ^= 1;
            sample_journal_put("long", bytes, length);
            Found found = read_all("long");
            expect_row(found.end == JOURNAL_WRONG && found.error.line > 1, "byte %zu", at);
            bytes[at] ^= 1;
        }
    }
    free(bytes);
}


// A header, and a line of so many bytes.
static void put_line_of(size_t length, bool has_end) {
    Buffer file = {0};
    size_t whole;
    char *header = sample_journal_bytes("narrow", &whole);
    buffer_add_bytes(&file, header, whole);
    for (size_t i = 0; i < length; i++) {
        buffer_add_bytes(&file, "x", 1);
    }
    buffer_add(&file, has_end ? "\n" : "");
    sample_journal_put("wide", file.text, file.length);
    buffer_free(&file);
    free(header);
}


// Half a line is at most as long as a line; what is longer was not written by us and stays.
static void line_that_is_too_long_should_be_refused_with_or_without_its_end(void **state) {
    (void)state;
    enum { LIMIT = 64 * 1024 };
    static const size_t MORE[] = {1, 2, LIMIT, LIMIT + 1, 3 * LIMIT, 40 * LIMIT};
    Error error;
    size_t cut;
    sample_journal("narrow", 1);
    put_line_of(LIMIT, false);
    assert_int_equal(read_all("wide").end, JOURNAL_TORN);
    put_line_of(LIMIT, true);
    expect_part(read_all("wide").error.text, "controlegetal");
    for (size_t i = 0; i < sizeof MORE / sizeof *MORE; i++) {
        for (int has_end = 0; has_end < 2; has_end++) {
            put_line_of(LIMIT + MORE[i], has_end);
            Found found = read_all("wide");
            expect_row(found.end == JOURNAL_WRONG && found.error.line == 2, "%zu, %d", MORE[i],
                       has_end);
            expect_part(found.error.text, "te lang");
            assert_null(journal_open("wide", &cut, &error));
        }
    }
}


static void what_is_no_plain_file_should_be_refused(void **state) {
    (void)state;
    static const char *const KINDS[] = {"pipe", "folder", "link", "nothing"};
    size_t cut;
    sample_journal("plain", 2);
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        char path[64];
        Error error = {.code = ERROR_NONE};
        Header header;
        assert_true(folder_make(KINDS[i], &error));
        snprintf(path, sizeof path, "%s/events.ndjson", KINDS[i]);
        int made = i == 0   ? mkfifo(path, 0600)
                   : i == 1 ? mkdir(path, 0700)
                   : i == 2 ? symlink("../plain/events.ndjson", path)
                            : symlink("nowhere", path);
        assert_int_equal(made, 0);
        expect_row(!journal_reader_open(KINDS[i], &error) && error.code == ERROR_WORLD, "%s",
                   KINDS[i]);
        expect_row(error.text[0] && strstr(error.place, path), "%s: %s", KINDS[i], error.place);
        expect_row(!journal_open(KINDS[i], &cut, &error), "%s", KINDS[i]);
        expect_row(!journal_peek(KINDS[i], &header, &error), "%s", KINDS[i]);
        expect_row(!journal_create(KINDS[i], &(Header){.seed = 1}, &error), "%s", KINDS[i]);
    }
    assert_false(file_exists("nothing/nowhere"));
    expect_sound("plain", 2, "what the link pointed to");
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appended_lines_should_come_back_in_order),
        cmocka_unit_test(head_should_be_the_same_for_who_writes_and_who_reads),
        cmocka_unit_test(journal_should_be_made_only_where_none_is),
        cmocka_unit_test(second_program_should_be_refused),
        cmocka_unit_test(journal_cut_at_any_byte_should_go_on_from_its_last_whole_line),
        cmocka_unit_test(journal_that_is_only_looked_at_should_keep_its_torn_line),
        cmocka_unit_test(lines_held_should_be_sound_when_released),
        cmocka_unit_test(journal_taken_away_should_leave_nothing),
        cmocka_unit_test(torn_line_should_be_told_to_a_reader),
        cmocka_unit_test(flipped_byte_should_be_found_wherever_it_is),
        cmocka_unit_test(lines_out_of_place_should_be_found),
        cmocka_unit_test(line_of_another_journal_should_be_found),
        cmocka_unit_test(file_that_an_editor_changed_should_be_refused),
        cmocka_unit_test(well_chained_nonsense_should_be_refused_by_its_content),
        cmocka_unit_test(head_should_stay_that_of_the_last_good_line),
        cmocka_unit_test(full_disk_should_leave_a_sound_journal_that_goes_on_later),
        cmocka_unit_test(journal_that_cannot_begin_should_leave_no_file),
        cmocka_unit_test(long_journal_should_stay_sound),
        cmocka_unit_test(line_that_is_too_long_should_be_refused_with_or_without_its_end),
        cmocka_unit_test(what_is_no_plain_file_should_be_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
