// Fuzzer: any text as one of the texts of a case; the first byte says which. What loads is shown on
// every screen, as lines for the terminal and as an HTML page. Nothing in the text may become a
// tag, end an attribute or reach the terminal as a control character.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "page/page.h"
#include "scratch.h"
#include "store/files.h"
#include "text/lines.h"
#include "view/stage.h"

enum { PRESSES = 90, SEEN_MAX = 400 };

// The ids of what was pressed, as numbers.
typedef struct Seen {
    uint64_t numbers[SEEN_MAX];
    int count;
} Seen;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

// One % becomes the text, or both @ (a passage and its page do); the others become plain words.
static const char CASE[] =
    "scenario \"proef\" { version = \"1\", title = %, summary = %, date = \"2026-11-16\",\n"
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "local petra = person \"petra\" { name = %, role = %, face = \"petra\" }\n"
    "record \"A\" { title = %, kind = %, creator = %, page = {\n"
    "letter { from = %, to = %, date = \"2020-02-01\", subject = %, % },\n"
    "thread { subject = %, message { from = %, to = %, time = \"09:05\", % } },\n"
    "chat { title = %, message { from = %, % }, message { from = \"Bea\", % } },\n"
    "form { title = %, { %, % } },\n"
    "sheet { title = %, columns = { %, \"K\" }, { %, \"c\" } },\n"
    "scan { picture = \"archief\", % }, % } }\n"
    "record \"B\" { title = \"B\", page = \"Voor \" .. @ .. \" en na.\" }\n"
    "scene \"begin\" { title = %, show \"A\", petra %, say %, note %,\n"
    "choose \"c\" { ask = %, why = %, option \"a\" { %, why = % }, option \"b\" { \"Niet.\" } },\n"
    "ask \"g\" { ask = %, with = \"petra\", turns = 1,\n"
    "question \"q\" { %, answer = %, why = % }, question \"r\" { \"R?\", answer = \"Nee.\" } },\n"
    "mark \"m\" { ask = %, hint = %, record = \"B\", passage \"p\" { @, right = true, why = % },\n"
    "passage \"n\" { \" en na.\" } },\n"
    "reflect \"z\" { ask = % }, finish \"uit\" }\n"
    "ending \"uit\" { title = %, text = % }\n";


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


// ---- The case ----


static void add_string(Buffer *out, const uint8_t *bytes, size_t size) {
    buffer_add(out, "\"");
    for (size_t i = 0; i < size; i++) {
        buffer_add_format(out, "\\x%02x", bytes[i]);
    }
    buffer_add(out, "\"");
}


// Place 0 is that of the passage, place n that of the n-th %.
static void add_case(Buffer *out, int place, const uint8_t *bytes, size_t size) {
    int at = 0;
    for (const char *next = CASE; *next; next++) {
        bool is_it = *next == '@' ? place == 0 : *next == '%' && ++at == place;
        if (is_it) {
            add_string(out, bytes, size);
        } else if (*next == '@' || *next == '%') {
            buffer_add_format(out, "\"woord %d\"", *next == '@' ? 0 : at);
        } else {
            buffer_add_bytes(out, next, 1);
        }
    }
}


static int place_count(void) {
    int count = 1;
    for (const char *next = CASE; *next; next++) {
        count += *next == '%';
    }
    return count;
}


static Case *open_case(const char *folder, const uint8_t *bytes, size_t size, Error *error) {
    char path[200];
    Buffer text = {0};
    add_case(&text, bytes[0] % place_count(), bytes + 1, size - 1);
    snprintf(path, sizeof path, "%s/scenario.lua", folder);
    require(folder_make(folder, error));
    FILE *file = fopen(path, "wb");
    require(file && fwrite(text.text, 1, text.length, file) == text.length && fclose(file) == 0);
    buffer_free(&text);
    return case_open(folder, CASUS_ASSETS_DIR, error);
}


// ---- The screens ----


// The same text without what means something in HTML.
static const char *harmless(Arena *arena, const char *text) {
    char *copy = text ? arena_copy_text(arena, text) : NULL;
    for (char *at = copy; at && *at; at++) {
        *at = strchr("<>&\"'", *at) ? '-' : *at;
    }
    return copy;
}


static void signs_of(const View *view, int signs[3]) {
    Buffer page = {0};
    page_write(view, &page);
    memset(signs, 0, 3 * sizeof *signs);
    for (size_t i = 0; i < page.length; i++) {
        const char *sign = memchr("<>\"", page.text[i], 3);
        if (sign) {
            signs[sign - "<>\""]++;
        }
    }
    require(utf8_is_valid(page.text, page.length));
    buffer_free(&page);
}


// A page has as many tags and quotes as that of a view whose texts have none of their own.
static void try_page(const View *view) {
    int signs[3];
    int plain[3];
    View copy = *view;
    Arena *arena = arena_new();
    copy.nodes = memory_new((size_t)view->count, sizeof(Node));
    for (int i = 0; i < view->count; i++) {
        copy.nodes[i] = view->nodes[i];
        copy.nodes[i].name = harmless(arena, view->nodes[i].name);
        copy.nodes[i].value = harmless(arena, view->nodes[i].value);
        copy.nodes[i].description = harmless(arena, view->nodes[i].description);
    }
    signs_of(view, signs);
    signs_of(&copy, plain);
    require(memcmp(signs, plain, sizeof signs) == 0);
    free(copy.nodes);
    arena_free(arena);
}


static void try_lines(const View *view) {
    Lines *lines = memory_new(1, sizeof *lines);
    lines->arena = arena_new();
    lines_make(lines, view);
    for (int i = 0; i < lines->count; i++) {
        const char *text = lines->list[i].text;
        require(utf8_is_valid(text, strlen(text)));
        for (; *text; text++) {
            unsigned char byte = (unsigned char)*text;
            require((byte >= ' ' || byte == '\n' || byte == '\t') && byte != 0x7f);
            // U+0080 to U+009F: a terminal may obey these too.
            require(byte != 0xc2 || (unsigned char)text[1] >= 0xa0);
        }
    }
    arena_free(lines->arena);
    free(lines);
}


static void try_view(const View *view) {
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        require(node->name && node->id && view_find(view, node->id) == i);
        require(node->name[0] || !(node->flags & (NODE_PRESSABLE | NODE_TYPABLE)));
    }
    try_page(view);
    try_lines(view);
}


// ---- Playing ----


static uint64_t number_of(const char *id) {
    uint64_t number = 14695981039346656037u;
    for (const char *at = id; *at; at++) {
        number = (number ^ (unsigned char)*at) * 1099511628211u;
    }
    return number;
}


static bool can_act(const Node *node) {
    return (node->flags & (NODE_PRESSABLE | NODE_TYPABLE)) != 0 && strcmp(node->id, "quit") != 0;
}


static bool is_seen(const Seen *seen, uint64_t number) {
    for (int i = 0; i < seen->count; i++) {
        if (seen->numbers[i] == number) {
            return true;
        }
    }
    return false;
}


// What was not pressed or typed in before; else what goes on; else one after the other.
static int next_node(const View *view, Seen *seen, int turn) {
    int onward = NODE_NONE;
    int other = NODE_NONE;
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        if (!can_act(node)) {
            continue;
        }
        if (node->flags & NODE_PRIMARY) {
            onward = node->flags & NODE_DISABLED ? onward : i;
            continue;
        }
        uint64_t number = number_of(node->id);
        if (!is_seen(seen, number) && seen->count < SEEN_MAX) {
            seen->numbers[seen->count++] = number;
            return i;
        }
        other = other == NODE_NONE || turn % (i + 1) == 0 ? i : other;
    }
    return onward != NODE_NONE ? onward : other;
}


static void play(Stage *stage, const char *text) {
    const Host *host = stage_host(stage);
    Seen seen = {.count = 0};
    for (int i = 0; i < PRESSES; i++) {
        const View *view = host->view(host->context);
        try_view(view);
        int node = view->is_over ? NODE_NONE : next_node(view, &seen, i);
        if (node == NODE_NONE) {
            return;
        }
        if (view->nodes[node].flags & NODE_TYPABLE) {
            host->type(host->context, node, text);
        } else {
            host->press(host->context, node);
        }
    }
}


static int64_t tick(void *clock) {
    return *(int64_t *)clock += 1500;
}


static void show(Case *opened, const char *data, const char *text) {
    int64_t clock = 1794819600000;
    Error error = {.code = ERROR_NONE};
    StageOptions options = {.session = {.data = data,
                                        .player = "proef-1",
                                        .face = "sim",
                                        .engine = "0.1.0",
                                        .mode = RUN_PRACTICE,
                                        .language = LANGUAGE_NL,
                                        .seed = 11,
                                        .now = tick,
                                        .clock = &clock},
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100},
                            .is_mode_fixed = true};
    Stage *stage = stage_new(opened, &options, &error);
    require(stage != NULL);
    play(stage, text);
    stage_free(stage);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char data[SCRATCH_SIZE];
    char folder[100];
    Error error = {.code = ERROR_NONE};
    if (size == 0) {
        return 0;
    }
    scratch_make(data);
    snprintf(folder, sizeof folder, "%s/casus", data);
    Case *opened = open_case(folder, bytes, size, &error);
    if (opened) {
        // What a face hands on is text.
        char *text = memory_new(size, 1);
        memcpy(text, bytes + 1, size - 1);
        show(opened, data, utf8_is_valid(text, strlen(text)) ? text : "ik");
        free(text);
        case_close(opened);
    } else {
        require(error.code == ERROR_CASE && error.text[0] && error.line > 0);
        require(utf8_is_valid(error.text, strlen(error.text)));
    }
    require(folder_remove(data, &error));
    return 0;
}
