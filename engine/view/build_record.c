// A record on the screen: what is seen from outside, how it is managed, and the button that opens
// it. What it says is laid down in build_page.c.

#include <stdio.h>
#include <string.h>

#include "view/build.h"


void build_record_button(Stage *stage, int parent, int record) {
    add_button(stage, parent, node_id(stage, "%s/open/%d", node_at(stage, parent)->id, record),
               in_language(stage, "Groot openen", "Open full size"), ACT_OPEN, record, 0);
}


// "label: value" as a pair; a fact without a colon as text.
static void add_fact(Stage *stage, int parent, int record, int number) {
    const Record *about = &case_scenario(stage->opened)->records[record];
    const char *fact = text_of(stage, about->facts[number]);
    const char *colon = strstr(fact, ": ");
    const char *id = node_id(stage, "%s/fact/%d/%d", node_at(stage, parent)->id, record, number);
    if (colon) {
        add_pair(stage, parent, id, arena_copy(stage->view.arena, fact, (size_t)(colon - fact)),
                 colon + 2);
    } else {
        add_text(stage, parent, id, fact);
    }
}


// A pair with an id of its own below `parent`; none for a text that is not there.
static int add_known(Stage *stage, int parent, const char *what, const char *name,
                     const char *value) {
    return value[0]
               ? add_pair(stage, parent, node_id(stage, "%s/%s", node_at(stage, parent)->id, what),
                          name, value)
               : NODE_NONE;
}


static void add_events(Stage *stage, int parent, const Metadata *about) {
    for (int i = 0; i < about->event_count; i++) {
        add_known(stage, parent, node_id(stage, "event/%d", i),
                  in_language(stage, "Gebeurtenis", "Event"),
                  format_text(stage, "%s, %s", date_text(stage, about->events[i].date),
                              text_of(stage, about->events[i].what)));
    }
}


// Words with a sign; the sign never says it alone.
static void add_marks(Stage *stage, int parent, const Metadata *about) {
    static const Tone TONES[ACCESS_COUNT] = {TONE_PLAIN, TONE_GOOD, TONE_INFO, TONE_WARN};
    int access = add_known(stage, parent, "access", in_language(stage, "Toegang", "Access"),
                           text_of(stage, access_label(about->access)));
    int personal = add_known(stage, parent, "personal",
                             in_language(stage, "Persoonsgegevens", "Personal data"),
                             text_of(stage, personal_label(about->personal)));
    if (access != NODE_NONE) {
        node_at(stage, access)->tone = TONES[about->access];
    }
    if (personal != NODE_NONE) {
        node_at(stage, personal)->tone = TONES[about->personal];
    }
}


void build_record_facts(Stage *stage, int parent, int record) {
    static const Text LEVELS[LEVEL_COUNT] = {
        {{"", ""}},
        {{"archiefstuk", "item"}},
        {{"dossier", "file"}},
        {{"serie", "series"}},
        {{"archief", "archive"}},
    };
    const Record *about = &case_scenario(stage->opened)->records[record];
    const char *under = node_at(stage, parent)->id;
    int facts = add_node(stage, parent, ROLE_GROUP, node_id(stage, "%s/facts/%d", under, record),
                         in_language(stage, "Kenmerken", "Properties"));
    add_known(stage, facts, "kind", in_language(stage, "Soort", "Kind"),
              text_of(stage, about->kind));
    add_known(stage, facts, "level", in_language(stage, "Niveau", "Level"),
              text_of(stage, LEVELS[about->about.level]));
    add_known(stage, facts, "number", in_language(stage, "Nummer", "Number"),
              about->about.number ? about->about.number : "");
    add_known(stage, facts, "where", in_language(stage, "Plaats", "Location"),
              text_of(stage, about->where));
    for (int i = 0; i < about->fact_count; i++) {
        add_fact(stage, facts, record, i);
    }
    add_events(stage, facts, &about->about);
    add_marks(stage, facts, &about->about);
}


// "48.213 bytes"; from a thousand on in round kilobytes, megabytes or gigabytes too.
static const char *size_text(Stage *stage, int64_t size) {
    static const char *const UNITS[] = {"kB", "MB", "GB"};
    char digits[32];
    Buffer grouped = {0};
    int length = snprintf(digits, sizeof digits, "%lld", (long long)size);
    for (int i = 0; i < length; i++) {
        buffer_add(&grouped, i > 0 && (length - i) % 3 == 0 ? in_language(stage, ".", ",") : "");
        buffer_add_bytes(&grouped, digits + i, 1);
    }
    int unit = -1;
    int64_t round = size;
    while (round >= 1000 && unit < 2) {
        round = (round + 500) / 1000;
        unit++;
    }
    const char *text = unit < 0 ? format_text(stage, "%s bytes", buffer_text(&grouped))
                                : format_text(stage, "%lld %s (%s bytes)", (long long)round,
                                              UNITS[unit], buffer_text(&grouped));
    buffer_free(&grouped);
    return text;
}


// "a; b; c".
static const char *list_text(Stage *stage, const Text *texts, int count) {
    const char *all = "";
    for (int i = 0; i < count; i++) {
        all = format_text(stage, "%s%s%s", all, all[0] ? "; " : "", text_of(stage, texts[i]));
    }
    return all;
}


static void add_file(Stage *stage, int parent, const Metadata *about) {
    const char *format = about->format ? about->format : "";
    const char *size = about->size == RECORD_SIZE_NONE ? "" : size_text(stage, about->size);
    add_known(stage, parent, "file", in_language(stage, "Bestand", "File"),
              format_text(stage, "%s%s%s", format, format[0] && size[0] ? ", " : "", size));
    for (int i = 0; i < about->copy_count; i++) {
        add_known(stage, parent, node_id(stage, "copy/%d", i),
                  in_language(stage, "Ligt ook in", "Also lies in"),
                  text_of(stage, about->copies[i]));
    }
}


static void add_links(Stage *stage, int parent, const Metadata *about) {
    for (int i = 0; i < about->relation_count; i++) {
        add_known(stage, parent, node_id(stage, "relation/%d", i),
                  in_language(stage, "Relatie", "Relation"),
                  format_text(stage, "%s %s", text_of(stage, about->relations[i].how),
                              record_name(stage, about->relations[i].record)));
    }
    for (int i = 0; i < about->shared_count; i++) {
        add_known(stage, parent, node_id(stage, "shared/%d", i),
                  in_language(stage, "Hoort ook bij", "Belongs to as well"),
                  record_name(stage, about->shared_with[i]));
    }
}


void build_record_metadata(Stage *stage, int parent, int record) {
    const Metadata *about = &case_scenario(stage->opened)->records[record].about;
    const char *under = node_at(stage, parent)->id;
    int group = add_node(stage, parent, ROLE_GROUP, node_id(stage, "%s/metadata/%d", under, record),
                         in_language(stage, "Metagegevens", "Metadata"));
    add_known(stage, group, "creator", in_language(stage, "Archiefvormer", "Records creator"),
              text_of(stage, about->creator));
    add_known(stage, group, "classification", in_language(stage, "Ordening", "Classification"),
              text_of(stage, about->classification));
    add_links(stage, group, about);
    add_file(stage, group, about);
    add_known(stage, group, "keywords", in_language(stage, "Trefwoorden", "Keywords"),
              list_text(stage, about->keywords, about->keyword_count));
    add_known(stage, group, "checksum",
              in_language(stage, "Controlegetal (SHA-256)", "Checksum (SHA-256)"),
              format_text(stage, "%.16s", about->checksum));
}


void build_record_page(Stage *stage, int parent, int record) {
    build_record_facts(stage, parent, record);
    build_record_text(stage, parent, record);
    build_record_metadata(stage, parent, record);
}
