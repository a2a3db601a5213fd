// Room, words: the columns, the filters and their values, as the learner reads them.

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "core/moment.h"
#include "view/build.h"
#include "view/room.h"

// Values of FACET_HOLD and FACET_READ.
enum { VALUE_NO, VALUE_YES, VALUE_COUNT };


int room_column_count(const Room *room) {
    return ROOM_FIRST_FACT + room->fact_count;
}


const char *room_column_name(const Stage *stage, int column) {
    switch (column) {
    case ROOM_NUMBER:
        return in_language(stage, "Nummer", "Number");
    case ROOM_TITLE:
        return in_language(stage, "Titel", "Title");
    case ROOM_MARKS:
        return in_language(stage, "Let op", "Note");
    case ROOM_KIND:
        return in_language(stage, "Soort", "Kind");
    case ROOM_PLACE:
        return in_language(stage, "Plaats", "Location");
    case ROOM_READ:
        return in_language(stage, "Gelezen", "Read");
    case ROOM_ACCESS:
        return in_language(stage, "Toegang", "Access");
    case ROOM_PERSONAL:
        return in_language(stage, "Persoonsgegevens", "Personal data");
    default:
        return stage->room_of_records->fact_names[column - ROOM_FIRST_FACT];
    }
}


const char *room_text(const Stage *stage, int column, int record) {
    if (column == ROOM_READ) {
        return run_has_read(session_run(stage->session), record)
                   ? in_language(stage, "gelezen", "read")
                   : in_language(stage, "nog niet", "not yet");
    }
    if (column == ROOM_MARKS) {
        int hold = stage->room_of_records->holds[record];
        return hold < 0 ? "" : text_of(stage, hold_kind_label(
                                   stage->room_of_records->scenario->holds[hold].kind));
    }
    return stage->room_of_records->texts[column][record];
}


const char *room_facet_name(const Stage *stage, RoomFacet facet) {
    switch (facet) {
    case FACET_KIND:
        return in_language(stage, "Soort", "Kind");
    case FACET_PLACE:
        return in_language(stage, "Plaats", "Location");
    case FACET_ACCESS:
        return in_language(stage, "Toegang", "Access");
    case FACET_PERSONAL:
        return in_language(stage, "Persoonsgegevens", "Personal data");
    case FACET_HOLD:
        return in_language(stage, "Stop", "Hold");
    default:
        return in_language(stage, "Gelezen", "Read");
    }
}


// The column whose texts are the values of the facet, or -1: it has yes and no.
static int column_of(RoomFacet facet) {
    static const int COLUMNS[FACET_COUNT] = {ROOM_KIND, ROOM_PLACE, ROOM_ACCESS, ROOM_PERSONAL,
                                             -1, -1};
    return COLUMNS[facet];
}


int room_value_count(const Stage *stage, RoomFacet facet) {
    int column = column_of(facet);
    return column < 0 ? VALUE_COUNT : stage->room_of_records->rank_counts[column];
}


int room_value(const Stage *stage, RoomFacet facet, int record) {
    const Room *room = stage->room_of_records;
    if (column_of(facet) >= 0) {
        return room->ranks[column_of(facet)][record];
    }
    bool is_so = facet == FACET_HOLD ? room->holds[record] >= 0
                                     : run_has_read(session_run(stage->session), record);
    return is_so ? VALUE_YES : VALUE_NO;
}


const char *room_value_name(const Stage *stage, RoomFacet facet, int value) {
    const Room *room = stage->room_of_records;
    if (facet == FACET_HOLD) {
        return value ? in_language(stage, "met stop", "on hold")
                     : in_language(stage, "zonder stop", "no hold");
    }
    if (facet == FACET_READ) {
        return value ? in_language(stage, "gelezen", "read")
                     : in_language(stage, "nog niet gelezen", "not read yet");
    }
    for (int i = 0; i < room->scenario->record_count; i++) {
        if (room->ranks[column_of(facet)][i] == value) {
            const char *text = room->texts[column_of(facet)][i];
            return text[0] ? text : in_language(stage, "onbekend", "unknown");
        }
    }
    return "";
}


void room_search_words(const Stage *stage, char text[ROOM_SEARCH_MAX]) {
    static const char *const NAMES[FACET_COUNT] = {"kind", "where",    "access",
                                                   "personal", "hold", "read"};
    const RoomDesk *desk = stage->room_of_records->desk;
    int length = snprintf(text, ROOM_SEARCH_MAX, "%s", desk->query);
    for (int f = 0; f < FACET_COUNT; f++) {
        if (desk->filter[f] >= 0 && length < ROOM_SEARCH_MAX) {
            bool is_flag = column_of((RoomFacet)f) < 0;
            length += snprintf(text + length, (size_t)(ROOM_SEARCH_MAX - length), "%s[%s=%s]",
                               length > 0 ? " " : "", NAMES[f],
                               is_flag ? (desk->filter[f] ? "yes" : "no")
                                       : room_value_name(stage, (RoomFacet)f, desk->filter[f]));
        }
    }
    utf8_trim_broken_end(text);
}
