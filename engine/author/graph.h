// Graph: the map of a case as DOT, the language of Graphviz; and its SVG made fit to be read aloud.
#ifndef CASUS_AUTHOR_GRAPH_H
#define CASUS_AUTHOR_GRAPH_H

#include "author/map.h"
#include "author/visits.h"
#include "base/buffer.h"

// `visits` NULL: nothing is counted.
void graph_write(const Scenario *scenario, const Map *map, const Visits *visits, Buffer *out);

// The SVG that dot made, with a title and a description for those who cannot see it.
void graph_finish(const Scenario *scenario, const Map *map, const Visits *visits, const char *svg,
                  Buffer *out);

#endif
