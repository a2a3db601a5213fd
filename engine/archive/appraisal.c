// Appraisal: category -> B or V, trigger date, destroy-from
// date; and the grounds that stop destruction.

#include "archive/appraisal.h"

static const char *const GROUND_CODES[GROUND_COUNT] = {
    "none", "keep", "term", "hold", "exception", "unknown", "not-record", "copy",
};

static const Text GROUND_LABELS[GROUND_COUNT] = {
    {{"Niets staat vernietigen in de weg", "Nothing stands in the way of destruction"}},
    {{"Waardering is niet V", "Not appraised for destruction (V)"}},
    {{"Bewaartermijn loopt nog", "Retention term still running"}},
    {{"Lopend verzoek of lopende procedure", "Request or procedure still running"}},
    {{"Uitzondering of hotspot", "Exception or hotspot"}},
    {{"Onbekend wat het is", "Unknown what it is"}},
    {{"Geen archiefstuk", "Not a record"}},
    {{"Kopie: het stuk ligt elders", "Copy: the record is elsewhere"}},
};

// How the sum names the start of each process term.
static const Text TRIGGER_LABELS[PROCESS_TERM_COUNT] = {
    {{"zaak afgesloten", "case closed"}},
    {{"procesobject vervallen", "object of the process lapsed"}},
    {{"zaak afgesloten + geschatte duur", "case closed + estimated life"}},
    {{"vastgelegde einddatum", "recorded end date"}},
    {{"datum uit de toelichting", "date named in the note"}},
};

static const Text TERM_LABELS[PROCESS_TERM_COUNT] = {
    {{"procestermijn nihil", "no process term"}},
    {{"procestermijn: bestaansduur object", "process term: life of the object"}},
    {{"procestermijn: geschatte bestaansduur", "process term: estimated life"}},
    {{"procestermijn: vast te leggen datum", "process term: recorded date"}},
    {{"procestermijn samengevoegd", "process term merged"}},
};


Date appraisal_trigger(const Category *category, const Record *record) {
    switch (category->process_term) {
    case PROCESS_TERM_OBJECT_LIFE:
    case PROCESS_TERM_ESTIMATED_LIFE:
        return record->object_end;
    case PROCESS_TERM_FIXED_DATE:
    case PROCESS_TERM_MERGED:
        return record->expires;
    case PROCESS_TERM_NONE:
    case PROCESS_TERM_COUNT:
        break;
    }
    return record->closed;
}


AppraisalKey appraisal_key(const Schedule *schedule, const Record *record) {
    AppraisalKey key = {.category = record->category,
                        .trigger = DATE_NONE,
                        .destroy_from = DATE_NONE};
    if (record->category < 0) {
        return key;
    }
    const Category *category = &schedule->categories[record->category];
    key.appraisal = category->appraisal;
    if (category->appraisal == APPRAISAL_DESTROY) {
        key.retention = category->retention;
        key.trigger = appraisal_trigger(category, record);
        key.destroy_from = schedule_destroy_from(schedule, key.trigger, key.retention);
    }
    return key;
}


// Adds "zaak afgesloten 15-09-2020", and from when the term counts where that is another day.
static void add_start(const Schedule *schedule, const AppraisalKey *key, Language language,
                      Buffer *out) {
    const Category *category = &schedule->categories[key->category];
    Text label = text_is_empty(category->start) ? TRIGGER_LABELS[category->process_term]
                                                : category->start;
    char start[DATE_TEXT_SIZE];
    char counted[DATE_TEXT_SIZE];
    date_to_dutch(key->trigger, start);
    date_to_dutch(schedule_count_from(schedule, key->trigger), counted);
    buffer_add_format(out, "%s %s", text_in(label, language), start);
    if (schedule->counting == COUNTING_CALENDAR_YEAR) {
        buffer_add_format(out,
                          language == LANGUAGE_NL ? ", per kalenderjaar geteld vanaf %s"
                                                  : ", counted per calendar year from %s",
                          counted);
    }
}


void appraisal_explain(const Schedule *schedule, const AppraisalKey *key, Language language,
                       Buffer *out) {
    bool nl = language == LANGUAGE_NL;
    if (key->category < 0) {
        buffer_add(out, nl ? "geen categorie in de selectielijst" : "no category in the schedule");
        return;
    }
    const Category *category = &schedule->categories[key->category];
    if (key->appraisal == APPRAISAL_KEEP) {
        buffer_add_format(out,
                          nl ? "%s is B: blijvend bewaren, dus er is geen vernietigingsdatum"
                             : "%s is B: preserve, so there is no date of destruction",
                          category->number);
        return;
    }
    char term[64];
    char end[DATE_TEXT_SIZE];
    retention_in_words(key->retention, language, term, (int)sizeof term);
    if (key->trigger == DATE_NONE) {
        buffer_add_format(out,
                          nl ? "%s: de termijn van %s is nog niet begonnen"
                             : "%s: the term of %s has not started yet",
                          text_in(TERM_LABELS[category->process_term], language), term);
        return;
    }
    add_start(schedule, key, language, out);
    if (key->destroy_from == DATE_NONE) {
        buffer_add_format(out, nl ? " + %s: dat is na het jaar 2999" : " + %s: after the year 2999",
                          term);
        return;
    }
    date_to_dutch(key->destroy_from, end);
    buffer_add_format(out,
                      nl ? " + %s + %s = vernietigen vanaf %s" : " + %s + %s = destroy from %s",
                      text_in(TERM_LABELS[category->process_term], language), term, end);
}


Ground destruction_ground(const Schedule *schedule, const Record *record, Date today) {
    switch (record->nature) {
    case NATURE_COPY:
        return GROUND_COPY;
    case NATURE_PRIVATE:
        return GROUND_NOT_RECORD;
    case NATURE_UNKNOWN:
        return GROUND_UNKNOWN;
    case NATURE_RECORD:
    case NATURE_COUNT:
        break;
    }
    AppraisalKey key = appraisal_key(schedule, record);
    if (key.appraisal == APPRAISAL_NONE) {
        return GROUND_UNKNOWN;
    }
    if (key.appraisal == APPRAISAL_KEEP) {
        return GROUND_KEEP;
    }
    if (!text_is_empty(record->hold)) {
        return GROUND_HOLD;
    }
    return key.destroy_from == DATE_NONE || key.destroy_from > today ? GROUND_TERM : GROUND_NONE;
}


const char *ground_code(Ground ground) {
    return GROUND_CODES[ground];
}


bool ground_from_code(const char *code, Ground *ground) {
    int found = code_find(GROUND_CODES, GROUND_COUNT, code);
    if (found >= 0) {
        *ground = (Ground)found;
    }
    return found >= 0;
}


Text ground_label(Ground ground) {
    return GROUND_LABELS[ground];
}
