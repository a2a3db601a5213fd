// Regime: which entry of the table a period lies in, and what is wrong with a table.

#include "archive/regime.h"

#include <stdlib.h>
#include <string.h>


void regime_free(Regime *regime) {
    if (regime) {
        arena_free(regime->arena);
        free(regime);
    }
}


int regime_find(const Regime *regime, const char *id) {
    for (int i = 0; i < regime->entry_count; i++) {
        if (strcmp(regime->entries[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


int regime_on(const Regime *regime, Date day) {
    for (int i = 0; i < regime->entry_count; i++) {
        const RegimeEntry *entry = &regime->entries[i];
        if (day != DATE_NONE && day >= entry->from &&
            (entry->to == DATE_NONE || day <= entry->to)) {
            return i;
        }
    }
    return -1;
}


// ---- Checking a table ----


// The entry that may be used instead of this one, or -1.
static int instead_of(const Regime *regime, int entry) {
    const char *id = regime->entries[entry].instead;
    return id ? regime_find(regime, id) : -1;
}


static bool check_period(const Regime *regime, int at, const char *place, Error *error) {
    const RegimeEntry *entry = &regime->entries[at];
    const RegimeEntry *before = at > 0 ? &regime->entries[at - 1] : NULL;
    char from[DATE_TEXT_SIZE];
    char to[DATE_TEXT_SIZE];
    date_to_dutch(entry->from, from);
    date_to_dutch(entry->to, to);
    if (entry->to != DATE_NONE && entry->to < entry->from) {
        return error_set(error, ERROR_DAMAGED, place, "'%s' eindigt (%s) voor het begint (%s)",
                         entry->id, to, from);
    }
    if (!before) {
        return true;
    }
    if (entry->from < before->from) {
        return error_set(error, ERROR_DAMAGED, place,
                         "'%s' begint (%s) eerder dan '%s'; zet de oudste eerst", entry->id, from,
                         before->id);
    }
    if (before->to == DATE_NONE || before->to >= entry->from) {
        date_to_dutch(before->to, to);
        return error_set(error, ERROR_DAMAGED, place,
                         "'%s' (vanaf %s) en '%s' (tot en met %s) overlappen elkaar", entry->id,
                         from, before->id, to[0] ? to : "nu");
    }
    return true;
}


static bool check_instead(const Regime *regime, int at, const char *place, Error *error) {
    const RegimeEntry *entry = &regime->entries[at];
    int steps = 0;
    if (entry->instead && instead_of(regime, at) < 0) {
        return error_set(error, ERROR_DAMAGED, place, "'%s' noemt bij 'instead' '%s', en dat is er "
                                                      "niet",
                         entry->id, entry->instead);
    }
    for (int next = instead_of(regime, at); next >= 0; next = instead_of(regime, next)) {
        if (next == at || ++steps > regime->entry_count) {
            return error_set(error, ERROR_DAMAGED, place,
                             "'%s' komt via 'instead' in een kring terecht", entry->id);
        }
    }
    return true;
}


bool regime_check(const Regime *regime, const char *place, Error *error) {
    if (regime->entry_count == 0) {
        return error_set(error, ERROR_DAMAGED, place, "de tabel heeft geen enkele periode");
    }
    for (int i = 0; i < regime->entry_count; i++) {
        if (regime_find(regime, regime->entries[i].id) < i) {
            return error_set(error, ERROR_DAMAGED, place, "'%s' staat er twee keer",
                             regime->entries[i].id);
        }
        if (!check_period(regime, i, place, error)) {
            return false;
        }
    }
    for (int i = 0; i < regime->entry_count; i++) {
        if (!check_instead(regime, i, place, error)) {
            return false;
        }
    }
    return true;
}


// ---- Using it ----


RegimeMatch regime_match(const Regime *regime, Period period) {
    RegimeMatch match = {REGIME_UNDATED, regime_on(regime, period.from),
                         regime_on(regime, period.to)};
    if (period.from == DATE_NONE || period.to == DATE_NONE) {
        return match;
    }
    if (period.to < period.from) {
        match.fit = REGIME_BACKWARDS;
    } else if (match.first < 0 || match.last < 0) {
        match.fit = REGIME_OUTSIDE;
    } else if (match.first != match.last) {
        match.fit = REGIME_BOUNDARY;
    } else {
        match.fit = regime->entries[match.first].instead ? REGIME_CHOICE : REGIME_ONE;
    }
    return match;
}


static bool is_schedule_of(const RegimeEntry *entry, const char *schedule) {
    return entry->schedule && strcmp(entry->schedule, schedule) == 0;
}


bool regime_has(const Regime *regime, const char *schedule) {
    for (int i = 0; i < regime->entry_count; i++) {
        if (is_schedule_of(&regime->entries[i], schedule)) {
            return true;
        }
    }
    return false;
}


bool regime_allows(const Regime *regime, RegimeMatch match, const char *schedule) {
    if (match.fit > REGIME_BOUNDARY) {
        return false;
    }
    for (int i = match.first; i <= match.last; i++) {
        for (int at = i; at >= 0; at = instead_of(regime, at)) {
            if (is_schedule_of(&regime->entries[at], schedule)) {
                return true;
            }
        }
    }
    return false;
}


// The other list that may be used for what lies inside one entry; else the entry it ends in.
static Text second_title(const Regime *regime, RegimeMatch match) {
    int at = match.fit == REGIME_CHOICE ? instead_of(regime, match.first) : match.last;
    return at < 0 ? (Text){{NULL, NULL}} : regime->entries[at].title;
}


void regime_explain(const Regime *regime, Period period, RegimeMatch match, Language language,
                    Buffer *out) {
    bool nl = language == LANGUAGE_NL;
    char from[DATE_TEXT_SIZE];
    char to[DATE_TEXT_SIZE];
    date_to_dutch(period.from, from);
    date_to_dutch(period.to, to);
    if (match.fit == REGIME_UNDATED) {
        buffer_add(out, nl ? "de periode is niet bekend" : "the period is not known");
        return;
    }
    if (match.fit == REGIME_BACKWARDS) {
        buffer_add_format(out, nl ? "het einde (%s) ligt voor het begin (%s)"
                                  : "the end (%s) lies before the beginning (%s)",
                          to, from);
        return;
    }
    buffer_add_format(out, nl ? "van %s tot en met %s " : "from %s to %s ", from, to);
    if (match.fit == REGIME_OUTSIDE) {
        buffer_add_format(out, nl ? "valt buiten de periodes van '%s'"
                                  : "lies outside the periods of '%s'",
                          text_in(regime->title, language));
        return;
    }
    const char *first = text_in(regime->entries[match.first].title, language);
    const char *second = text_in(second_title(regime, match), language);
    if (match.fit == REGIME_BOUNDARY) {
        buffer_add_format(out, nl ? "loopt over een grens, van '%s' naar '%s'"
                                  : "runs over a boundary, from '%s' to '%s'",
                          first, second);
        return;
    }
    buffer_add_format(out, nl ? "geldt '%s'" : "holds '%s'", first);
    if (match.fit == REGIME_CHOICE) {
        buffer_add_format(out, nl ? ", maar er mag gekozen worden voor '%s'"
                                  : ", but '%s' may be chosen",
                          second);
    }
}
