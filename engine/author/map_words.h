// Map words: conditions and times as they stand on the map.
#ifndef CASUS_AUTHOR_MAP_WORDS_H
#define CASUS_AUTHOR_MAP_WORDS_H

#include "author/map.h"

typedef struct MapWords {
    const Scenario *scenario;
    const MapSource *source;
    Arena *arena;
    const char *file;  // that was read last
    char *text;        // its content
} MapWords;

void map_words_free(MapWords *words);

// "diversen", "niet diversen en x = 3", "s:destroyed "R1"", or "voorwaarde op regel 12" for a
// function that is not on one line. It stands behind `word` in the source: "when", "later".
const char *map_condition(MapWords *words, const Condition *condition, Origin origin,
                          const char *word);

// "na 6 maanden"
const char *map_span(MapWords *words, Duration span);

// The first `most` characters of a text, with dots when there was more; one line.
const char *map_short(Arena *arena, const char *text, int most);

#endif
