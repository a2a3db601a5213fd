// Translate: which pair of the old sheet belongs to which text of the case.

#include "author/translate.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/texts.h"

enum {
    COMPARED_WORDS = 60,  // of a text, to see how alike two are
    ALIKE_WITH_ID = 30,   // percent of the words that are the same, for an id that is a number
    ALIKE = 50            // and for a text that has moved
};

// A text of the case; the same Dutch in several places is one.
typedef struct Wanted {
    const char *dutch;
    const char *id;
    const char *heading;
    const char *comments;  // of all pairs that were found for it
    bool is_needed;        // somebody has to translate it
    bool is_exact;         // the Dutch of the pair is the Dutch of the text
    const Pair *pair;      // NULL: the old sheet knows nothing about it
} Wanted;

typedef struct Merge {
    const Scenario *scenario;
    const Sheet *old;
    Arena *arena;
    Wanted *list;
    int count, room;
    int *slots;  // open addressing by the Dutch text; number in the list plus one, 0: free
    int slot_count;
    bool *is_taken;  // per pair of the old sheet
} Merge;


// ---- The texts of the case ----


static size_t hash_of(const char *text) {
    uint64_t hash = 14695981039346656037u;
    for (; *text; text++) {
        hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    }
    return (size_t)hash;
}


// The slot of this Dutch text, or the free one where it belongs.
static int *slot_of(const Merge *merge, const char *dutch) {
    size_t at = hash_of(dutch) % (size_t)merge->slot_count;
    while (merge->slots[at] && strcmp(merge->list[merge->slots[at] - 1].dutch, dutch) != 0) {
        at = (at + 1) % (size_t)merge->slot_count;
    }
    return &merge->slots[at];
}


static void make_room(Merge *merge) {
    if (merge->count < merge->room) {
        return;
    }
    merge->room = merge->room ? 2 * merge->room : 256;
    merge->list = memory_resize(merge->list, (size_t)merge->room, sizeof(Wanted));
    free(merge->slots);
    merge->slot_count = 2 * merge->room;
    merge->slots = memory_new((size_t)merge->slot_count, sizeof(int));
    for (int i = 0; i < merge->count; i++) {
        *slot_of(merge, merge->list[i].dutch) = i + 1;
    }
}


static const char *scene_heading(const Merge *merge, int scene) {
    const Scene *at = &merge->scenario->scenes[scene];
    const char *title = text_in(at->title, LANGUAGE_NL);
    return arena_format(merge->arena, "===== Scene %s%s%.*s =====", at->id, title[0] ? ": " : "",
                        (int)strcspn(title, "\n"), title);
}


// Under which heading a text comes: the second part of its id says in which scene or record.
static const char *heading_for(const Merge *merge, const char *id) {
    static const char *const KINDS[][2] = {{"case/", "===== De casus ====="},
                                           {"person/", "===== Personen ====="},
                                           {"ending/", "===== Slotteksten ====="},
                                           {"scheme/", "===== Indelingen ====="},
                                           {"hold/", "===== Vernietigingsstops ====="}};
    const Scenario *scenario = merge->scenario;
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        if (strncmp(id, KINDS[i][0], strlen(KINDS[i][0])) == 0) {
            return KINDS[i][1];
        }
    }
    const char *from = strchr(id, '/') + 1;
    const char *name = arena_copy(merge->arena, from, strcspn(from, "/"));
    if (strncmp(id, "record/", strlen("record/")) == 0) {
        const Record *record = &scenario->records[scenario_find_record(scenario, name)];
        const char *title = text_in(record->title, LANGUAGE_NL);
        return arena_format(merge->arena, "===== Stuk %s: %.*s =====", name,
                            (int)strcspn(title, "\n"), title);
    }
    if (strncmp(id, "scene/", strlen("scene/")) == 0) {
        int scene = 0;
        while (strcmp(scenario->scenes[scene].id, name) != 0) {
            scene++;
        }
        return scene_heading(merge, scene);
    }
    return scene_heading(merge, scenario->decisions[scenario_find_decision(scenario, name)].scene);
}


static void add_text(void *context, const char *id, Text text, Origin origin) {
    Merge *merge = context;
    (void)origin;
    make_room(merge);
    int *slot = slot_of(merge, text.in[LANGUAGE_NL]);
    if (*slot == 0) {
        merge->list[merge->count] = (Wanted){.dutch = text.in[LANGUAGE_NL],
                                             .id = arena_copy_text(merge->arena, id),
                                             .heading = heading_for(merge, id),
                                             .comments = "",
                                             .is_needed = text_is_untranslated(text)};
        *slot = ++merge->count;
    }
}


// ---- Finding the pair of a text ----


// Gives the text this pair. Of two pairs the last one counted in the case, unless it was empty.
static void take_pair(Merge *merge, Wanted *wanted, int number, bool is_exact) {
    const Pair *pair = &merge->old->pairs[number];
    const Pair *other = wanted->pair;
    if (other && !pair->english[0]) {
        const Pair *kept = other;
        other = pair;
        pair = kept;
    }
    wanted->comments =
        arena_format(merge->arena, "%s%s", wanted->comments, merge->old->pairs[number].comments);
    if (other && other->english[0] && strcmp(other->english, pair->english) != 0) {
        Buffer line = {0};
        buffer_add(&line, "-- Ook vertaald als: ");
        for (const char *at = other->english; *at; at++) {
            bool is_control = (unsigned char)*at < ' ' && *at != '\n';
            buffer_add_bytes(&line, is_control ? "_" : at, 1);
            buffer_add(&line, *at != '\n' ? "" : at[1] == '\n' ? "--" : "-- ");
        }
        wanted->comments =
            arena_format(merge->arena, "%s%s\n", wanted->comments, buffer_text(&line));
        buffer_free(&line);
    }
    wanted->pair = pair;
    wanted->is_exact = is_exact;
    merge->is_taken[number] = true;
}


static void find_exact(Merge *merge) {
    for (int i = 0; i < merge->old->count; i++) {
        int *slot = merge->slot_count > 0 ? slot_of(merge, merge->old->pairs[i].dutch) : NULL;
        if (slot && *slot) {
            take_pair(merge, &merge->list[*slot - 1], i, true);
        }
    }
}


// "scene/maandag/say.2": its number moves when something is put in front of it.
static bool is_counted(const char *id) {
    for (const char *dot = id; (dot = strchr(dot, '.')) != NULL; dot++) {
        if (isdigit((unsigned char)dot[1])) {
            return true;
        }
    }
    return false;
}


static int split(const char *text, const char *words[], size_t lengths[]) {
    static const char BLANK[] = " \t\n";
    int count = 0;
    for (text += strspn(text, BLANK); *text && count < COMPARED_WORDS;) {
        words[count] = text;
        lengths[count] = strcspn(text, BLANK);
        text += lengths[count++];
        text += strspn(text, BLANK);
    }
    return count;
}


// How many percent of the words of two texts are the same; each word counts once.
static int alikeness(const char *a, const char *b) {
    const char *in_a[COMPARED_WORDS];
    const char *in_b[COMPARED_WORDS];
    size_t length_a[COMPARED_WORDS];
    size_t length_b[COMPARED_WORDS];
    bool is_used[COMPARED_WORDS] = {false};
    int words_a = split(a, in_a, length_a);
    int words_b = split(b, in_b, length_b);
    int same = 0;
    for (int i = 0; i < words_a; i++) {
        for (int j = 0; j < words_b; j++) {
            if (!is_used[j] && length_a[i] == length_b[j] &&
                strncmp(in_a[i], in_b[j], length_a[i]) == 0) {
                is_used[j] = true;
                same++;
                break;
            }
        }
    }
    return words_a + words_b > 0 ? 200 * same / (words_a + words_b) : 0;
}


// The Dutch was rewritten, and the id says it is the same text.
static void find_by_id(Merge *merge) {
    for (int w = 0; w < merge->count; w++) {
        Wanted *wanted = &merge->list[w];
        for (int i = 0; i < merge->old->count && wanted->is_needed && !wanted->pair; i++) {
            const Pair *pair = &merge->old->pairs[i];
            if (merge->is_taken[i] || pair->is_unused || !pair->id ||
                strcmp(pair->id, wanted->id) != 0) {
                continue;
            }
            if (!is_counted(pair->id) || alikeness(pair->dutch, wanted->dutch) >= ALIKE_WITH_ID) {
                take_pair(merge, wanted, i, false);
            }
        }
    }
}


// Up to the first number: what moved is still the same kind of text of the same scene or record.
static bool is_same_stem(const char *a, const char *b) {
    size_t length = strcspn(a, ".");
    return length == strcspn(b, ".") && strncmp(a, b, length) == 0;
}


// The Dutch was rewritten and the text moved, or the sheet had no ids yet.
static void find_by_words(Merge *merge) {
    for (int w = 0; w < merge->count; w++) {
        Wanted *wanted = &merge->list[w];
        int best = -1;
        int most = ALIKE - 1;
        for (int i = 0; i < merge->old->count && wanted->is_needed && !wanted->pair; i++) {
            const Pair *pair = &merge->old->pairs[i];
            bool may_be = !merge->is_taken[i] && !pair->is_unused &&
                          (!pair->id || is_same_stem(pair->id, wanted->id));
            int alike = may_be ? alikeness(pair->dutch, wanted->dutch) : 0;
            best = alike > most ? i : best;
            most = alike > most ? alike : most;
        }
        if (best >= 0) {
            take_pair(merge, wanted, best, false);
        }
    }
}


// ---- The new sheet ----


static const char *was_of(const Wanted *wanted) {
    const Pair *pair = wanted->pair;
    const char *was = pair->was ? pair->was : wanted->is_exact ? NULL : pair->dutch;
    return was && pair->english[0] && strcmp(was, wanted->dutch) != 0 ? was : NULL;
}


static void add_wanted(const Merge *merge, Sheet *fresh, const char **headings) {
    for (int w = 0; w < merge->count; w++) {
        const Wanted *wanted = &merge->list[w];
        if (!wanted->pair && !wanted->is_needed) {
            continue;
        }
        headings[fresh->count] = wanted->heading;
        Pair *pair = sheet_add(fresh, wanted->dutch);
        pair->id = wanted->id;
        pair->comments = wanted->comments;
        if (wanted->pair) {
            pair->english = wanted->pair->english;
            pair->was = was_of(wanted);
        }
    }
}


// Nobody shows these any more. What was never translated and has no remark tells nothing.
static void add_unused(const Merge *merge, Sheet *fresh) {
    for (int i = 0; i < merge->old->count; i++) {
        const Pair *old = &merge->old->pairs[i];
        if (!merge->is_taken[i] && (old->english[0] || old->comments[0])) {
            Pair *pair = sheet_add(fresh, old->dutch);
            *pair = *old;
            pair->is_unused = true;
        }
    }
}


void translate(const Scenario *dutch, const Sheet *old, const char *command, Sheet *fresh,
               Buffer *out) {
    Merge merge = {.scenario = dutch, .old = old, .arena = fresh->arena};
    merge.is_taken = memory_new((size_t)old->count + 1, sizeof(bool));
    scenario_each_text(dutch, add_text, &merge);
    find_exact(&merge);
    find_by_id(&merge);
    find_by_words(&merge);
    const char **headings =
        arena_take_array(fresh->arena, (size_t)merge.count + 1, sizeof *headings);
    add_wanted(&merge, fresh, headings);
    add_unused(&merge, fresh);
    fresh->head = old->head;
    fresh->tail = old->tail;
    fresh->is_crlf = old->is_crlf;
    SheetFrame frame = {.title = text_in(dutch->title, LANGUAGE_NL),
                        .command = command,
                        .headings = headings};
    sheet_write(fresh, &frame, out);
    free(merge.is_taken);
    free(merge.slots);
    free(merge.list);
}
