// Advice: the rule of advice.h, step by step.

#include "learner/advice.h"

#include <string.h>

// What the sessions say of one case of the library.
typedef struct Played {
    const LibraryCase *known;
    const OverviewSession *last;  // finished; NULL: never
    int days;                     // since then
    bool waits;                   // begun and not finished
} Played;

typedef struct Asking {
    Arena *arena;
    Played *cases;  // those that can be played
    int count;
    const Progress *progress;
    Date today;
    int level;  // the highest that may be advised for a competency
} Asking;

// The same in both languages, with the same arguments.
#define SAY(arena, nl, en, ...)                                                                    \
    ((Text){{arena_format(arena, nl, __VA_ARGS__), arena_format(arena, en, __VA_ARGS__)}})


// ---- What was played ----


static Played look_at(const LibraryCase *known, const Overview *overview, Date today) {
    Played played = {.known = known};
    played.last = overview_newest(overview, known->id, OVERVIEW_FINISHED);
    played.waits = overview_newest(overview, known->id, OVERVIEW_STARTED) != NULL;
    // A clock that was put back makes no days before today.
    if (played.last && played.last->day != DATE_NONE && played.last->day < today) {
        played.days = today - played.last->day;
    }
    return played;
}


static Asking ask(Arena *arena, const Library *library, const Overview *overview,
                  const Progress *progress, Date today) {
    Asking asking = {.arena = arena, .progress = progress, .today = today};
    int lowest = 0;
    int highest = 0;
    asking.cases = arena_take_array(arena, (size_t)library->count, sizeof *asking.cases);
    for (int i = 0; i < library->count; i++) {
        const LibraryCase *known = &library->cases[i];
        if (!known->is_read || known->problem) {
            continue;
        }
        Played played = look_at(known, overview, today);
        asking.cases[asking.count++] = played;
        if (known->scale > 0 && (lowest == 0 || known->scale < lowest)) {
            lowest = known->scale;
        }
        if (played.last && known->scale > highest) {
            highest = known->scale;
        }
    }
    asking.level = (highest > lowest ? highest : lowest) + 1;
    return asking;
}


// By level, minutes and id.
static bool is_easier(const LibraryCase *a, const LibraryCase *b) {
    if (a->scale != b->scale) {
        return a->scale < b->scale;
    }
    return a->minutes != b->minutes ? a->minutes < b->minutes : strcmp(a->id, b->id) < 0;
}


// ---- Saying why ----


static Text join(Arena *arena, Text a, Text b) {
    return (Text){{arena_format(arena, "%s %s", a.in[0], b.in[0]),
                   arena_format(arena, "%s %s", a.in[1], b.in[1])}};
}


// "Hij is van schaal 6 en duurt ongeveer 35 minuten."
static Text say_size(Arena *arena, const LibraryCase *known) {
    Text size = {{"Kies zelf hoeveel tijd je neemt.", "Take as much time as you want."}};
    if (known->minutes > 0) {
        size = SAY(arena, "Reken op ongeveer %d minuten.", "It takes about %d minutes.",
                   known->minutes);
    }
    if (known->scale > 0) {
        size = join(arena,
                    SAY(arena, "De casus hoort bij schaal %d.", "The case is of scale %d.",
                        known->scale),
                    size);
    }
    return size;
}


static Text say_refresh(const Asking *asking, const Played *played) {
    char ago[LANGUAGE_COUNT][DATE_WORDS_SIZE];
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        date_span_in_words(asking->today - played->days, asking->today, (Language)i, ago[i]);
    }
    return (Text){{arena_format(asking->arena,
                                "Je speelde deze casus %s geleden voor het laatst. Speel hem nog "
                                "een keer, dan onthoud je langer wat je leerde.",
                                ago[LANGUAGE_NL]),
                   arena_format(asking->arena,
                                "You played this case %s ago for the last time. Play it once more, "
                                "and you will remember longer what you learned.",
                                ago[LANGUAGE_EN])}};
}


static Text say_weakest(const Asking *asking, const ProgressRow *row, int decisions,
                        bool is_lowest) {
    static const Text LOWEST = {{"het laagst van wat vaak genoeg te zien was",
                                 "the lowest of all that was seen often enough"}};
    static const Text NEXT = {
        {"het laagst van waar nu een casus voor is", "the lowest of what there is a case for now"}};
    Text which = is_lowest ? LOWEST : NEXT;
    const Tally *all = &row->all;
    Text why = {
        {arena_format(asking->arena, "Bij '%s' haalde je %d van %d punten, in %d waarnemingen: %s.",
                      text_in(row->title, LANGUAGE_NL), all->raw, all->max, all->observations,
                      which.in[LANGUAGE_NL]),
         arena_format(asking->arena, "For '%s' you earned %d of %d points, in %d observations: %s.",
                      text_in(row->title, LANGUAGE_EN), all->raw, all->max, all->observations,
                      which.in[LANGUAGE_EN])}};
    Text how = decisions == 1
                   ? (Text){{"In deze casus is er een beslissing waarbij je dat oefent.",
                             "This case has one decision in which you practise that."}}
                   : SAY(asking->arena,
                         "In deze casus zijn er %d beslissingen waarbij je dat "
                         "oefent.",
                         "This case has %d decisions in which you practise that.", decisions);
    return join(asking->arena, why, how);
}


// ---- The five steps; each answers false when it has nothing to say ----


static bool advise(Advice *advice, AdviceKind kind, const Played *played, Text reason) {
    advice->kind = kind;
    advice->advised = played->known;
    advice->reason = reason;
    return true;
}


static bool advise_begin(const Asking *asking, const Overview *overview, Advice *advice) {
    static const Text FIRST = {{"Je hebt nog geen casus afgerond. Dit is een goede om mee te "
                                "beginnen.",
                                "You have not finished a case yet. This is a good one to begin "
                                "with."}};
    static const Text WAITS = {{"Je bent hier al aan begonnen; je kunt verder waar je was.",
                                "You began this one already; you can go on where you were."}};
    const Played *best = NULL;
    for (int i = 0; i < asking->count && overview->finished == 0; i++) {
        if (!best || is_easier(asking->cases[i].known, best->known)) {
            best = &asking->cases[i];
        }
    }
    return best &&
           advise(advice, ADVICE_BEGIN, best,
                  best->waits ? WAITS
                              : join(asking->arena, FIRST, say_size(asking->arena, best->known)));
}


// Whether `a` went worse than `b`; both were finished.
static bool is_worse(const OverviewSession *a, const OverviewSession *b) {
    return (long long)a->raw * b->max < (long long)b->raw * a->max;
}


static bool advise_refresh(const Asking *asking, Advice *advice) {
    const Played *best = NULL;
    for (int i = 0; i < asking->count; i++) {
        const Played *played = &asking->cases[i];
        if (!played->last || played->waits || played->days < ADVICE_REFRESH_FROM ||
            played->days > ADVICE_REFRESH_TO) {
            continue;
        }
        if (!best || is_worse(played->last, best->last) ||
            (!is_worse(best->last, played->last) && is_easier(played->known, best->known))) {
            best = played;
        }
    }
    return best && advise(advice, ADVICE_REFRESH, best, say_refresh(asking, best));
}


static int decisions_for(const LibraryCase *known, const ProgressRow *competency) {
    int decisions = 0;
    for (int i = 0; i < known->aim_count; i++) {
        if (strcmp(known->aims[i].competency, competency->id) == 0) {
            decisions += known->aims[i].decisions;
        }
    }
    return decisions;
}


static bool is_better(const Played *a, int a_decisions, const Played *b, int b_decisions) {
    if ((a->last == NULL) != (b->last == NULL)) {
        return a->last == NULL;
    }
    return a_decisions != b_decisions ? a_decisions > b_decisions : is_easier(a->known, b->known);
}


static const Played *find_training(const Asking *asking, const ProgressRow *competency,
                                   int *decisions) {
    const Played *best = NULL;
    for (int i = 0; i < asking->count; i++) {
        const Played *played = &asking->cases[i];
        int shown = decisions_for(played->known, competency);
        bool is_rested = !played->last || played->days > ADVICE_REFRESH_TO;
        if (shown > 0 && is_rested && !played->waits && played->known->scale <= asking->level &&
            (!best || is_better(played, shown, best, *decisions))) {
            best = played;
            *decisions = shown;
        }
    }
    return best;
}


static bool can_improve(const ProgressRow *row) {
    return progress_is_enough(&row->all) && row->all.raw < row->all.max;
}


// The competency with the smallest share after `before` (NULL: of all); in the order of the rows
// where shares are equal. NULL: there is none.
static const ProgressRow *next_weakest(const Progress *progress, const ProgressRow *before) {
    const ProgressRow *weakest = NULL;
    for (int i = 0; i < progress->competency_count; i++) {
        const ProgressRow *row = &progress->competencies[i];
        if (!can_improve(row)) {
            continue;
        }
        if (before) {
            long long gap = (long long)row->all.raw * before->all.max -
                            (long long)before->all.raw * row->all.max;
            if (gap < 0 || (gap == 0 && row <= before)) {
                continue;
            }
        }
        if (!weakest || (long long)row->all.raw * weakest->all.max <
                            (long long)weakest->all.raw * row->all.max) {
            weakest = row;
        }
    }
    return weakest;
}


static bool advise_weakest(const Asking *asking, Advice *advice) {
    const ProgressRow *first = next_weakest(asking->progress, NULL);
    for (const ProgressRow *row = first; row; row = next_weakest(asking->progress, row)) {
        int decisions = 0;
        const Played *best = find_training(asking, row, &decisions);
        if (best) {
            advice->competency = row;
            return advise(advice, ADVICE_WEAKEST, best,
                          say_weakest(asking, row, decisions, row == first));
        }
    }
    return false;
}


static bool advise_new(const Asking *asking, Advice *advice) {
    static const Text NEVER = {
        {"Deze casus heb je nog niet gespeeld.", "You have not played this case yet."}};
    const Played *best = NULL;
    for (int i = 0; i < asking->count; i++) {
        const Played *played = &asking->cases[i];
        if (!played->last && !played->waits && (!best || is_easier(played->known, best->known))) {
            best = played;
        }
    }
    return best && advise(advice, ADVICE_NEW, best,
                          join(asking->arena, NEVER, say_size(asking->arena, best->known)));
}


static bool advise_longest_ago(const Asking *asking, Advice *advice) {
    const Played *best = NULL;
    for (int i = 0; i < asking->count; i++) {
        const Played *played = &asking->cases[i];
        if (played->last && !played->waits && played->days > ADVICE_REFRESH_TO &&
            (!best || played->days > best->days ||
             (played->days == best->days && is_easier(played->known, best->known)))) {
            best = played;
        }
    }
    return best && advise(advice, ADVICE_REFRESH, best, say_refresh(asking, best));
}


// Nothing now: what then, or when.
static Text say_nothing(const Asking *asking) {
    const Played *next = NULL;
    char day[LANGUAGE_COUNT][DATE_WORDS_SIZE];
    if (asking->count == 0) {
        return (Text){{"Er staan nog geen casussen op deze computer.",
                       "There are no cases on this computer yet."}};
    }
    for (int i = 0; i < asking->count; i++) {
        const Played *played = &asking->cases[i];
        if (!played->waits && played->last && (!next || played->days > next->days)) {
            next = played;
        }
    }
    if (!next) {
        return (Text){{"Maak eerst af waar je aan begonnen bent.", "First finish what you began."}};
    }
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        date_in_words(asking->today + ADVICE_REFRESH_FROM - next->days, (Language)i, day[i]);
    }
    return (Text){{arena_format(asking->arena,
                                "Je bent helemaal bij. Vanaf %s is het goed om '%s' nog eens te "
                                "spelen.",
                                day[LANGUAGE_NL], text_in(next->known->title, LANGUAGE_NL)),
                   arena_format(asking->arena,
                                "You are all up to date. From %s on it is good to play '%s' once "
                                "more.",
                                day[LANGUAGE_EN], text_in(next->known->title, LANGUAGE_EN))}};
}


Advice *advice_make(const Library *library, const Overview *overview, const Progress *progress,
                    Date today) {
    Arena *arena = arena_new();
    Advice *advice = arena_take(arena, sizeof *advice);
    Asking asking = ask(arena, library, overview, progress, today);
    advice->arena = arena;
    if (!advise_begin(&asking, overview, advice) && !advise_refresh(&asking, advice) &&
        !advise_weakest(&asking, advice) && !advise_new(&asking, advice) &&
        !advise_longest_ago(&asking, advice)) {
        advice->reason = say_nothing(&asking);
    }
    return advice;
}


void advice_free(Advice *advice) {
    if (advice) {
        arena_free(advice->arena);
    }
}
