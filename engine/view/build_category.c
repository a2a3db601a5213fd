// What the form of an appraisal and the reader both say about a category of a selection list.

#include <string.h>

#include "base/utf8.h"
#include "view/build.h"


// What the list says about a category: "V, 5 jaar, procestermijn nihil".
const char *build_category_rule(Stage *stage, const Schedule *schedule, int number) {
    static const Text STARTS[PROCESS_TERM_COUNT] = {
        {{"vanaf einde zaak", "from the end of the case"}},
        {{"vanaf einde van het object", "from the end of the object"}},
        {{"na de geschatte bestaansduur", "after the estimated life"}},
        {{"vanaf de vastgelegde datum", "from the recorded date"}},
        {{"vanaf de datum in de toelichting", "from the date in the note"}},
    };
    const Category *category = &schedule->categories[number];
    if (category->appraisal == APPRAISAL_KEEP) {
        return in_language(stage, "B, blijvend bewaren", "B, preserve");
    }
    if (!text_is_empty(category->start)) {
        return format_text(stage, in_language(stage, "V, %s, vanaf: %s", "V, %s, from: %s"),
                           term_text(stage, category->retention), text_of(stage, category->start));
    }
    return format_text(stage, "V, %s, %s", term_text(stage, category->retention),
                       text_of(stage, STARTS[category->process_term]));
}


// Every word of the query must be somewhere in the category; a number is matched from its start.
bool build_category_matches(Stage *stage, const Schedule *schedule, int number,
                            const char *query) {
    const Category *category = &schedule->categories[number];
    char words[STAGE_QUERY_MAX];
    char *rest = words;
    strncpy(words, query, sizeof words - 1);
    words[sizeof words - 1] = '\0';
    for (char *word = strtok_r(words, " ,", &rest); word; word = strtok_r(NULL, " ,", &rest)) {
        bool found = strncmp(category->number, word, strlen(word)) == 0 ||
                     utf8_contains(text_of(stage, category->result), word) ||
                     utf8_contains(text_of(stage, category->scope), word) ||
                     utf8_contains(category->examples ? category->examples : "", word) ||
                     utf8_contains(text_of(stage, schedule->types[category->type].title), word);
        if (!found) {
            return false;
        }
    }
    return true;
}
