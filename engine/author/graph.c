// Graph: scenes as boxes with their decisions, endings as plates, roads with what leads there.

#include "author/graph.h"

#include <string.h>

#include "author/map_words.h"
#include "base/html.h"
#include "base/utf8.h"
#include "core/decision_kinds.h"

// The light palette of the program: legible on paper, and its tones differ in grey too.
#define INK "#17233A"
#define QUIET "#5A6478"
#define BRAND "#154273"
#define TINT "#E8EEF5"
#define LINE "#7C8596"
#define GOOD_TINT "#E4F1EF"
#define GOOD "#2A7F7B"
#define LATER_TINT "#FBF1DC"
#define LATER "#8A5D0C"
#define UNSEEN "#EFECE4"

enum {
    WIDE = 46,
    NARROW = 26,
    LONG = 78
};  // characters on a line of a box, of a road; of an excerpt


// ---- Texts ----


// As in a page; a line end would end the string it stands in.
static void add_escaped(Buffer *out, const char *text, size_t length) {
    while (length > 0) {
        const char *end = memchr(text, '\n', length);
        size_t line = end ? (size_t)(end - text) : length;
        html_add_bytes(out, text, line);
        if (end) {
            buffer_add(out, " ");
            line++;
        }
        text += line;
        length -= line;
    }
}


static int width_of(const char *text, size_t length) {
    int width = 0;
    for (size_t i = 0; i < length; i++) {
        width += (text[i] & 0xC0) != 0x80;
    }
    return width;
}


// Ends a line. Boxes are as wide as the font of this computer asks for; two blanks more leave room
// for another one.
static void end_line(Buffer *out, const char *side) {
    bool is_left = strcmp(side, "LEFT") == 0;
    buffer_add_format(out, "%s<BR ALIGN=\"%s\"/>", is_left ? "&#160;&#160;" : "", side);
}


// The text in lines of about `most` characters, each ended so that it stands at `side`.
static void add_wrapped(Buffer *out, const char *text, int most, const char *side) {
    int width = 0;
    while (*text) {
        size_t length = strcspn(text, " \n");
        int word = width_of(text, length);
        if (width > 0 && width + 1 + word > most) {
            end_line(out, side);
            width = 0;
        }
        buffer_add(out, width > 0 ? " " : "");
        add_escaped(out, text, length);
        width += word + (width > 0);
        text += length;
        text += strspn(text, " \n");
    }
    if (width > 0) {
        end_line(out, side);
    }
}


static void open_row(Buffer *out, const char *background) {
    buffer_add_format(out, "<TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" BGCOLOR=\"%s\">", background);
}


static void close_row(Buffer *out) {
    buffer_add(out, "</TD></TR>\n");
}


// ---- Scenes ----


static const char *kind_label(const Decision *decision) {
    static const char *const LABELS[DECISION_TYPE_COUNT] = {
        [DECISION_CHOOSE] = "kiezen",      [DECISION_CLASSIFY] = "indelen",
        [DECISION_APPRAISE] = "waarderen", [DECISION_DESTROY] = "vernietigen",
        [DECISION_ORDER] = "volgorde",     [DECISION_REFLECT] = "terugkijken",
        [DECISION_MARK] = "markeren",      [DECISION_ASK] = "gesprek",
        [DECISION_FIND] = "zoeken",
    };
    return LABELS[decision->type];
}


// Bits of the options that earn most.
static unsigned best_options(const Decision *decision) {
    if (decision->type == DECISION_CHOOSE) {
        return choose_best(decision);
    }
    return decision->type == DECISION_ASK ? ask_best(decision) : 0;
}


// The options in `wanted`, each with how often it was taken.
static void add_options(Buffer *out, const Visits *visits, const Decision *decision, int number,
                        unsigned wanted, const char *between) {
    Buffer line = {0};
    for (int i = 0; i < decision->option_count; i++) {
        if (wanted >> i & 1) {
            buffer_add_format(&line, "%s%s", line.length > 0 ? between : "",
                              decision->options[i].id);
        }
        if ((wanted >> i & 1) && visits) {
            buffer_add_format(&line, " %d×", visits->options[number * VISITS_OPTIONS + i]);
        }
    }
    add_wrapped(out, buffer_text(&line), WIDE + 8, "LEFT");
    buffer_free(&line);
}


// The options of choose and ask: the best on a line of their own, in bold. Bold in the middle of a
// line would depend on the font of who looks.
static void add_all_options(Buffer *out, const Visits *visits, const Decision *decision,
                            int number) {
    bool is_shown = decision->type == DECISION_CHOOSE || decision->type == DECISION_ASK;
    unsigned all = is_shown ? (1u << decision->option_count) - 1 : 0;
    unsigned best = is_shown ? best_options(decision) : 0;
    if (!is_shown) {
        return;
    }
    buffer_add(out, "<FONT POINT-SIZE=\"10\"><B>");
    add_options(out, visits, decision, number, best, " + ");
    buffer_add(out, "</B>");
    add_options(out, visits, decision, number, all & ~best, " · ");
    buffer_add(out, "</FONT>");
}


static void add_decision(Buffer *out, const Scenario *scenario, const Map *map,
                         const Visits *visits, int number) {
    const Decision *decision = &scenario->decisions[number];
    open_row(out, "#FFFFFF");
    buffer_add_format(out, "<FONT POINT-SIZE=\"10\" COLOR=\"%s\">%s · ", QUIET,
                      kind_label(decision));
    add_escaped(out, decision->id, strlen(decision->id));
    if (visits) {
        buffer_add_format(out, " · %d× beantwoord", visits->decisions[number]);
    }
    buffer_add(out, "</FONT><BR ALIGN=\"LEFT\"/>");
    if (map->conditions[number] && map->conditions[number][0]) {
        buffer_add_format(out, "<FONT POINT-SIZE=\"10\" COLOR=\"%s\"><I>", LATER);
        add_wrapped(out, arena_format(map->arena, "alleen %s", map->conditions[number]), WIDE + 8,
                    "LEFT");
        buffer_add(out, "</I></FONT>");
    }
    add_wrapped(out, map_short(map->arena, text_in(decision->ask, LANGUAGE_NL), LONG), WIDE,
                "LEFT");
    add_all_options(out, visits, decision, number);
    close_row(out);
}


// What comes back later from this scene.
static void add_laters(Buffer *out, const Map *map, int scene) {
    for (int i = 0; i < map->later_count; i++) {
        const MapLater *later = &map->laters[i];
        if (later->scene != scene) {
            continue;
        }
        open_row(out, LATER_TINT);
        buffer_add_format(out, "<FONT POINT-SIZE=\"10\"><FONT COLOR=\"%s\"><B>", LATER);
        add_wrapped(out,
                    arena_format(map->arena, "later: %s%s%s%s", later->when,
                                 later->label[0] ? " (" : "", later->label,
                                 later->label[0] ? ")" : ""),
                    WIDE, "LEFT");
        buffer_add(out, "</B></FONT>");
        add_wrapped(out, map_short(map->arena, later->text, LONG), WIDE + 8, "LEFT");
        buffer_add(out, "</FONT>");
        close_row(out);
    }
}


static void add_scene(Buffer *out, const Scenario *scenario, const Map *map, const Visits *visits,
                      int number) {
    const Scene *scene = &scenario->scenes[number];
    const char *title = text_in(scene->title, LANGUAGE_NL);
    bool is_seen = !visits || visits->places[number] > 0;
    const char *colour = is_seen ? BRAND : QUIET;
    buffer_add_format(out, "place%d [tooltip=\"%s\" label=<", number, scene->id);
    buffer_add_format(out,
                      "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
                      "CELLPADDING=\"5\" COLOR=\"%s\" BGCOLOR=\"#FFFFFF\">\n",
                      colour);
    open_row(out, colour);
    buffer_add(out, "<FONT COLOR=\"#FFFFFF\"><B>");
    add_wrapped(out, title[0] ? title : scene->id, WIDE, "LEFT");
    buffer_add(out, "</B><FONT POINT-SIZE=\"10\">");
    add_escaped(out, scene->id, strlen(scene->id));
    if (visits) {
        buffer_add_format(out, " · %d× bezocht", visits->places[number]);
    }
    buffer_add(out, "</FONT></FONT><BR ALIGN=\"LEFT\"/>");
    close_row(out);
    for (int d = 0; d < scenario->decision_count; d++) {
        if (scenario->decisions[d].scene == number) {
            add_decision(out, scenario, map, visits, d);
        }
    }
    add_laters(out, map, number);
    buffer_add(out, "</TABLE>>];\n");
}


// ---- Endings and roads ----


static void add_ending(Buffer *out, const Scenario *scenario, const Visits *visits, int place) {
    const Ending *ending = place < map_place_of_end(scenario)
                               ? &scenario->endings[place - scenario->scene_count]
                               : NULL;
    bool is_seen = !visits || visits->places[place] > 0;
    buffer_add_format(out,
                      "place%d [shape=box style=\"rounded,filled\" penwidth=1.6 "
                      "color=\"%s\" fillcolor=\"%s\" margin=\"0.16,0.1\" tooltip=\"%s\" label=<<B>",
                      place, is_seen ? GOOD : LINE, is_seen ? GOOD_TINT : UNSEEN,
                      ending ? ending->id : "einde");
    add_wrapped(out, ending ? text_in(ending->title, LANGUAGE_NL) : "Einde", NARROW, "CENTER");
    buffer_add_format(out, "</B><FONT POINT-SIZE=\"10\" COLOR=\"%s\">", QUIET);
    add_escaped(out, ending ? "einde · " : "zonder naam",
                strlen(ending ? "einde · " : "zonder naam"));
    add_escaped(out, ending ? ending->id : "", strlen(ending ? ending->id : ""));
    if (visits) {
        buffer_add_format(out, " · %d×", visits->places[place]);
    }
    buffer_add(out, "</FONT>>];\n");
}


static void add_road(Buffer *out, const Scenario *scenario, const Visits *visits,
                     const MapRoad *road) {
    int count = visits ? visits->roads[road->from * map_place_count(scenario) + road->to] : 0;
    buffer_add_format(out, "place%d -> place%d [color=\"%s\" penwidth=%s", road->from, road->to,
                      visits && count == 0 ? LINE : BRAND,
                      !visits                          ? "1.4"
                      : count == 0                     ? "0.8"
                      : count * 2 >= visits->sessions  ? "3.2"
                      : count * 10 >= visits->sessions ? "2.2"
                                                       : "1.4");
    buffer_add(out, visits && count == 0 ? " style=dotted" : "");
    if (road->label[0] || visits) {
        buffer_add(out, " label=<");
        if (visits) {
            buffer_add_format(out, "&#160;<B>%d×</B><BR ALIGN=\"LEFT\"/>", count);
        }
        if (road->label[0]) {
            buffer_add(out, "&#160;");
            add_wrapped(out, road->label, NARROW, "LEFT");
        }
        buffer_add(out, ">");
    }
    buffer_add(out, "];\n");
}


// ---- The whole ----


static void add_head(Buffer *out, const Scenario *scenario, const Visits *visits) {
    buffer_add(out, "digraph verhaal {\n"
                    "graph [rankdir=TB nodesep=0.35 ranksep=0.55 bgcolor=\"#FFFFFF\" pad=0.3 "
                    "labelloc=t labeljust=l fontname=\"Arial\" fontsize=13 fontcolor=\"" INK "\" "
                    "label=<<FONT POINT-SIZE=\"18\"><B>");
    add_wrapped(out, text_in(scenario->title, LANGUAGE_NL), LONG, "LEFT");
    buffer_add(out, "</B></FONT><FONT COLOR=\"" QUIET "\">");
    buffer_add_format(out,
                      "%s %s, versie %s. Vet: wat de meeste punten geeft. "
                      "Geel: wat later terugkomt.",
                      "Verhaalkaart van", scenario->id, scenario->version);
    if (visits) {
        buffer_add_format(out, " Geteld in %d %s.", visits->sessions,
                          visits->sessions == 1 ? "sessie" : "sessies");
    }
    buffer_add(out, "</FONT><BR ALIGN=\"LEFT\"/><BR/>>];\n"
                    "node [shape=plain fontname=\"Arial\" fontsize=12 fontcolor=\"" INK "\"];\n"
                    "edge [fontname=\"Arial\" fontsize=10 fontcolor=\"" INK
                    "\" arrowsize=0.8 weight=8];\n");
}


void graph_write(const Scenario *scenario, const Map *map, const Visits *visits, Buffer *out) {
    add_head(out, scenario, visits);
    for (int s = 0; s < scenario->scene_count; s++) {
        add_scene(out, scenario, map, visits, s);
    }
    buffer_add(out, "{ rank=sink;\n");
    for (int place = scenario->scene_count; place < map_place_count(scenario); place++) {
        if (place < map_place_of_end(scenario) || map->is_reached[place]) {
            add_ending(out, scenario, visits, place);
        }
    }
    buffer_add(out, "}\n");
    for (int i = 0; i < map->road_count; i++) {
        add_road(out, scenario, visits, &map->roads[i]);
    }
    buffer_add(out, "}\n");
}


// ---- For who cannot see it ----


static const char *place_name(const Scenario *scenario, int place) {
    if (place < scenario->scene_count) {
        return scenario->scenes[place].id;
    }
    return place < map_place_of_end(scenario) ? scenario->endings[place - scenario->scene_count].id
                                              : "het einde";
}


static void add_description(Buffer *out, const Scenario *scenario, const Map *map,
                            const Visits *visits) {
    buffer_add_format(out, "%d scènes, %d beslissingen, %d eindes. ", scenario->scene_count,
                      scenario->decision_count, scenario->ending_count);
    for (int i = 0; i < map->road_count; i++) {
        const MapRoad *road = &map->roads[i];
        buffer_add(out, "Van ");
        add_escaped(out, place_name(scenario, road->from),
                    strlen(place_name(scenario, road->from)));
        buffer_add(out, " naar ");
        add_escaped(out, place_name(scenario, road->to), strlen(place_name(scenario, road->to)));
        if (road->label[0]) {
            buffer_add(out, ", ");
            add_escaped(out, road->label, strlen(road->label));
        }
        if (visits) {
            buffer_add_format(out, ", %d keer",
                              visits->roads[road->from * map_place_count(scenario) + road->to]);
        }
        buffer_add(out, ". ");
    }
}


void graph_finish(const Scenario *scenario, const Map *map, const Visits *visits, const char *svg,
                  Buffer *out) {
    const char *tag = strstr(svg, "<svg");
    const char *end = tag ? strchr(tag, '>') : NULL;
    if (!end) {
        buffer_add(out, svg);
        return;
    }
    buffer_add_bytes(out, svg, (size_t)(tag - svg));
    buffer_add(out, "<svg lang=\"nl\" role=\"img\" aria-labelledby=\"casus-title casus-desc\"");
    buffer_add_bytes(out, tag + strlen("<svg"), (size_t)(end + 1 - tag) - strlen("<svg"));
    buffer_add(out, "\n<title id=\"casus-title\">Verhaalkaart: ");
    const char *title = text_in(scenario->title, LANGUAGE_NL);
    add_escaped(out, title, strlen(title));
    buffer_add(out, "</title>\n<desc id=\"casus-desc\">");
    add_description(out, scenario, map, visits);
    buffer_add(out, "</desc>");
    buffer_add(out, end + 1);
}
