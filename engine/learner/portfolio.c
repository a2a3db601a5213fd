// Portfolio: its fields, and collecting what there is to show.

#include "learner/portfolio.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "learner/portfolio_state.h"
#include "store/reflection.h"

typedef struct FieldWords {
    const char *code;
    Text name;
    Text tells;
} FieldWords;

static const FieldWords FIELDS[PORTFOLIO_FIELD_COUNT] = {
    [PORTFOLIO_PLAYER] = {"player",
                          {{"Schuilnaam", "Pseudonym"}},
                          {{"je schuilnaam; wie die kent, weet dat dit van jou is",
                            "your pseudonym; who knows it, knows that this is yours"}}},
    [PORTFOLIO_SESSIONS] = {"sessions",
                            {{"Gespeelde casussen", "Cases played"}},
                            {{"welke casussen je hebt afgerond, wanneer, en of het oefenen was of "
                              "een toets",
                              "which cases you finished, when, and whether it was practice or an "
                              "exam"}}},
    [PORTFOLIO_SCORES] =
        {"scores",
         {{"Punten per casus", "Points per case"}},
         {{"je punten bij elke casus, hoe hij afliep, of je hem haalde, en wat ten "
           "onrechte is vernietigd of bewaard",
           "your points for each case, how it ended, whether you passed, and what "
           "was wrongly destroyed or kept"}}},
    [PORTFOLIO_HELP] = {"help",
                        {{"Hulp", "Help"}},
                        {{"hoeveel tips je vroeg en hoe vaak je iets terugnam",
                          "how many hints you asked for and how often you took something back"}}},
    [PORTFOLIO_COMPETENCIES] = {"competencies",
                                {{"Competenties", "Competencies"}},
                                {{"wat de casussen over elke competentie lieten zien",
                                  "what the cases showed of each competency"}}},
    [PORTFOLIO_INDICATORS] = {"indicators",
                              {{"Indicatoren", "Indicators"}},
                              {{"hetzelfde per indicator; dat is veel preciezer",
                                "the same per indicator; that is far more precise"}}},
    [PORTFOLIO_SELFSCAN] = {"selfscan",
                            {{"Zelfscans", "Self-scans"}},
                            {{"hoe je jezelf zag, elke keer dat je de scan invulde",
                              "how you saw yourself, each time you filled in the scan"}}},
    [PORTFOLIO_REFLECTIONS] = {"reflections",
                               {{"Eigen woorden", "Own words"}},
                               {{"wat je schreef bij vragen en in de nabespreking, letterlijk",
                                 "what you wrote at questions and in the debrief, word by word"}}},
    [PORTFOLIO_INTENTIONS] = {"intentions",
                              {{"Voornemens", "Intentions"}},
                              {{"wat je je voornam, letterlijk",
                                "what you meant to do, word by word"}}},
    [PORTFOLIO_DAYS] = {"days",
                        {{"Precieze dagen", "Exact days"}},
                        {{"op welke dag iets was; anders alleen de maand",
                          "on which day something was; else only the month"}}},
};


// ---- Fields ----


bool portfolio_has(PortfolioFields fields, PortfolioField field) {
    bool is_beside_sessions = field == PORTFOLIO_SCORES || field == PORTFOLIO_HELP;
    PortfolioFields needed = 1u << field | (is_beside_sessions ? 1u << PORTFOLIO_SESSIONS : 0);
    return (fields & needed) == needed;
}


const char *portfolio_code(PortfolioField field) {
    return FIELDS[field].code;
}


Text portfolio_name(PortfolioField field) {
    return FIELDS[field].name;
}


Text portfolio_tells(PortfolioField field) {
    return FIELDS[field].tells;
}


static bool add_field(const char *word, size_t length, PortfolioFields *fields) {
    for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
        if (strlen(FIELDS[i].code) == length && memcmp(FIELDS[i].code, word, length) == 0) {
            *fields |= 1u << i;
            return true;
        }
    }
    return false;
}


bool portfolio_fields_read(const char *words, PortfolioFields *fields, Error *error) {
    *fields = 0;
    for (const char *word = words; word;) {
        const char *comma = strchr(word, ',');
        size_t length = comma ? (size_t)(comma - word) : strlen(word);
        if (!add_field(word, length, fields)) {
            Buffer known = {0};
            for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
                buffer_add_format(&known, "%s%s", i > 0 ? ", " : "", FIELDS[i].code);
            }
            error_set(error, ERROR_USAGE, "--with",
                      "'%.*s' is geen onderdeel; kies uit %s, met komma's ertussen",
                      (int)(length > 60 ? 60 : length), word, buffer_text(&known));
            buffer_free(&known);
            return false;
        }
        word = comma ? comma + 1 : NULL;
    }
    return true;
}


// ---- Collecting ----


static void add_note(Portfolio *portfolio, PortfolioNotes *notes, const char *scenario,
                     const Reflection *reflection) {
    if (notes->count == notes->room) {
        notes->room = notes->room ? notes->room * 2 : 16;
        notes->list = memory_resize(notes->list, (size_t)notes->room, sizeof *notes->list);
    }
    notes->list[notes->count++] =
        (PortfolioNote){arena_copy_text(portfolio->arena, reflection->timestamp), scenario,
                        arena_copy_text(portfolio->arena, reflection->text)};
}


// Of what was written again the last counts.
static void add_notes_of(Portfolio *portfolio, const OverviewSession *session,
                         const Reflections *read) {
    for (int i = 0; i < read->count; i++) {
        const Reflection *one = &read->list[i];
        bool is_answer = one->kind == REFLECTION_ANSWER;
        if (reflections_last(read, one->kind, is_answer ? one->decision : NULL) == one) {
            bool is_intention = one->kind == REFLECTION_INTENTION;
            add_note(portfolio, is_intention ? &portfolio->intentions : &portfolio->reflections,
                     session->scenario, one);
        }
    }
}


static int compare_notes(const void *a, const void *b) {
    const PortfolioNote *left = a;
    const PortfolioNote *right = b;
    int order = strcmp(left->timestamp, right->timestamp);
    return order != 0 ? order : strcmp(left->text, right->text);
}


static void sort_notes(PortfolioNotes *notes) {
    if (notes->count > 1) {
        qsort(notes->list, (size_t)notes->count, sizeof *notes->list, compare_notes);
    }
}


static bool collect_notes(Portfolio *portfolio, Error *error) {
    for (int i = 0; i < portfolio->overview->count; i++) {
        const OverviewSession *session = &portfolio->overview->sessions[i];
        if (session->state == OVERVIEW_DAMAGED) {
            continue;
        }
        Reflections *read = reflections_read(session->folder, error);
        if (!read) {
            return false;
        }
        add_notes_of(portfolio, session, read);
        reflections_free(read);
    }
    sort_notes(&portfolio->reflections);
    sort_notes(&portfolio->intentions);
    return true;
}


Portfolio *portfolio_open(const char *data, const char *player, const Library *library,
                          const Names *names, Date today, Error *error) {
    Portfolio *portfolio = memory_new(1, sizeof *portfolio);
    portfolio->arena = arena_new();
    portfolio->library = library;
    portfolio->names = names;
    portfolio->today = today;
    portfolio->overview = overview_read(data, player, error);
    if (!portfolio->overview || !selfscan_read(data, player, &portfolio->scans, error) ||
        !collect_notes(portfolio, error)) {
        portfolio_free(portfolio);
        return NULL;
    }
    portfolio->progress = progress_make(portfolio->overview, names);
    portfolio->endings = endings_new(library, data);
    for (int i = 0; i < portfolio->overview->count; i++) {
        endings_read(portfolio->endings, &portfolio->overview->sessions[i]);
    }
    return portfolio;
}


void portfolio_free(Portfolio *portfolio) {
    if (portfolio) {
        free(portfolio->reflections.list);
        free(portfolio->intentions.list);
        selfscan_free(&portfolio->scans);
        endings_free(portfolio->endings);
        progress_free(portfolio->progress);
        overview_free(portfolio->overview);
        arena_free(portfolio->arena);
        free(portfolio);
    }
}


int portfolio_count(const Portfolio *portfolio, PortfolioField field) {
    int count = 0;
    switch (field) {
    case PORTFOLIO_PLAYER:
        return 1;
    case PORTFOLIO_SESSIONS:
    case PORTFOLIO_SCORES:
    case PORTFOLIO_HELP:
    case PORTFOLIO_DAYS:
        return portfolio->overview->finished;
    case PORTFOLIO_COMPETENCIES:
        for (int i = 0; i < portfolio->progress->competency_count; i++) {
            count += portfolio->progress->competencies[i].count > 0;
        }
        return count;
    case PORTFOLIO_INDICATORS:
        return portfolio->progress->indicator_count;
    case PORTFOLIO_SELFSCAN:
        return portfolio->scans.count;
    case PORTFOLIO_REFLECTIONS:
        return portfolio->reflections.count;
    case PORTFOLIO_INTENTIONS:
        return portfolio->intentions.count;
    case PORTFOLIO_FIELD_COUNT:
        break;
    }
    return 0;
}


// ---- For who writes it ----


bool writes(const Writing *writing, PortfolioField field) {
    return portfolio_has(writing->fields, field);
}


const char *portfolio_title(const Portfolio *portfolio, const char *scenario, Language language) {
    const LibraryCase *known = library_find(portfolio->library, scenario);
    return known && !text_is_empty(known->title) ? text_in(known->title, language) : scenario;
}


const char *portfolio_name_of(const Portfolio *portfolio, const char *framework,
                              const SelfscanAnswer *answer, Language language) {
    const Names *names = portfolio->names;
    int found = answer->is_competency ? names_find_competency(names, framework, answer->id)
                                      : names_find_indicator(names, framework, answer->id);
    if (found < 0) {
        return answer->id;
    }
    return text_in(answer->is_competency ? names->competencies[found].title
                                         : names->indicators[found].title,
                   language);
}


const OverviewSession *portfolio_next(const Portfolio *portfolio, int *at) {
    while (--*at >= 0) {
        const OverviewSession *session = &portfolio->overview->sessions[*at];
        if (session->state == OVERVIEW_FINISHED) {
            return session;
        }
    }
    return NULL;
}
