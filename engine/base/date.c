// Dates by counting days from the civil calendar (era algorithm), and ISO 8601 durations.

#include "base/date.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>


enum { LAST_DAY = 376199, ROUND_FROM = 14 };  // 2999-12-31; days a span is told exactly below


static bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}


static int days_in_month(int year, int month) {
    static const int DAYS[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : DAYS[month - 1];
}


bool date_from_parts(int year, int month, int day, Date *date) {
    if (year < 1600 || year > 2999 || month < 1 || month > 12 || day < 1 ||
        day > days_in_month(year, month)) {
        return false;
    }
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400;
    int year_of_era = y - era * 400;
    int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    *date = era * 146097 + day_of_era - 719468;
    return true;
}


void date_parts(Date date, int *year, int *month, int *day) {
    int shifted = date + 719468;
    int era = shifted / 146097;
    int day_of_era = shifted - era * 146097;
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int shifted_month = (5 * day_of_year + 2) / 153;
    *day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    *month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
    *year = year_of_era + era * 400 + (*month <= 2 ? 1 : 0);
}


// Reads 1 to `most` digits at `*at`.
static bool read_number(const char **at, int least, int most, int *number) {
    int count = 0;
    int value = 0;
    while (count < most && isdigit((unsigned char)**at)) {
        value = value * 10 + (**at - '0');
        (*at)++;
        count++;
    }
    *number = value;
    return count >= least;
}


bool date_from_iso(const char *text, Date *date) {
    int year, month, day;
    return read_number(&text, 4, 4, &year) && *text++ == '-' && read_number(&text, 2, 2, &month) &&
           *text++ == '-' && read_number(&text, 2, 2, &day) && *text == '\0' &&
           date_from_parts(year, month, day, date);
}


static void skip_spaces(const char **at) {
    while (**at == ' ') {
        (*at)++;
    }
}


static bool skip_separator(const char **at) {
    skip_spaces(at);
    if (**at == '-' || **at == '/' || **at == '.') {
        (*at)++;
        skip_spaces(at);
        return true;
    }
    return (*at)[-1] == ' ';
}


bool date_from_typed(const char *text, Date *date) {
    int first, month, last;
    skip_spaces(&text);
    const char *start = text;
    if (!read_number(&text, 1, 4, &first)) {
        return false;
    }
    bool year_first = text - start == 4;
    if (!skip_separator(&text) || !read_number(&text, 1, 2, &month) || !skip_separator(&text) ||
        !read_number(&text, year_first ? 1 : 4, year_first ? 2 : 4, &last)) {
        return false;
    }
    skip_spaces(&text);
    return *text == '\0' && (year_first ? date_from_parts(first, month, last, date)
                                        : date_from_parts(last, month, first, date));
}


void date_to_iso(Date date, char out[DATE_TEXT_SIZE]) {
    int year, month, day;
    out[0] = '\0';
    if (date != DATE_NONE) {
        date_parts(date, &year, &month, &day);
        snprintf(out, DATE_TEXT_SIZE, "%04u-%02u-%02u", (unsigned)year % 10000,
                 (unsigned)month % 100, (unsigned)day % 100);
    }
}


void date_to_dutch(Date date, char out[DATE_TEXT_SIZE]) {
    int year, month, day;
    out[0] = '\0';
    if (date != DATE_NONE) {
        date_parts(date, &year, &month, &day);
        snprintf(out, DATE_TEXT_SIZE, "%02u-%02u-%04u", (unsigned)day % 100, (unsigned)month % 100,
                 (unsigned)year % 10000);
    }
}


static const char *const DAYS[][LANGUAGE_COUNT] = {
    {"donderdag", "Thursday"}, {"vrijdag", "Friday"},   {"zaterdag", "Saturday"},
    {"zondag", "Sunday"},      {"maandag", "Monday"},   {"dinsdag", "Tuesday"},
    {"woensdag", "Wednesday"}};  // the first day of 1970 was a Thursday

static const char *const MONTHS[][LANGUAGE_COUNT] = {
    {"januari", "January"},     {"februari", "February"}, {"maart", "March"},
    {"april", "April"},         {"mei", "May"},           {"juni", "June"},
    {"juli", "July"},           {"augustus", "August"},   {"september", "September"},
    {"oktober", "October"},     {"november", "November"}, {"december", "December"}};


void date_in_words(Date date, Language language, char out[DATE_WORDS_SIZE]) {
    int year, month, day;
    out[0] = '\0';
    if (date != DATE_NONE) {
        date_parts(date, &year, &month, &day);
        snprintf(out, DATE_WORDS_SIZE, "%s %d %s %d", DAYS[((date % 7) + 7) % 7][language], day,
                 MONTHS[month - 1][language], year);
    }
}


typedef enum SpanUnit { SPAN_YEAR, SPAN_MONTH, SPAN_WEEK, SPAN_DAY } SpanUnit;

// What is said before a span that is not exact.
typedef enum SpanRest { REST_NONE, REST_OVER, REST_ALMOST } SpanRest;


static void span_words(int count, SpanUnit unit, SpanRest rest, Language language,
                       char out[DATE_WORDS_SIZE]) {
    static const char *const UNITS[][2][LANGUAGE_COUNT] = {
        {{"jaar", "year"}, {"jaar", "years"}},
        {{"maand", "month"}, {"maanden", "months"}},
        {{"week", "week"}, {"weken", "weeks"}},
        {{"dag", "day"}, {"dagen", "days"}}};
    static const char *const RESTS[][LANGUAGE_COUNT] = {
        {"", ""}, {"ruim ", "over "}, {"bijna ", "almost "}};
    const char *name = UNITS[unit][count != 1][language];
    if (count == 1 && rest != REST_NONE) {
        snprintf(out, DATE_WORDS_SIZE, "%s%s %s", RESTS[rest][language],
                 language == LANGUAGE_NL ? "een" : "a", name);
    } else {
        snprintf(out, DATE_WORDS_SIZE, "%s%d %s", RESTS[rest][language], count, name);
    }
}


// How often a number of months goes into it; `past` is how many days are left then.
static int whole_units(Date from, Date to, int months, int *past) {
    int count = 0;
    *past = to - from;
    for (Date next = date_add(from, (Duration){0, months, 0}); next != DATE_NONE && next <= to;
         next = date_add(from, (Duration){0, months * (count + 1), 0})) {
        *past = to - next;
        count++;
    }
    return count;
}


// In the largest unit that fits. Who is less than a quarter of a unit short says "almost".
static void rounded_span_words(Date from, Date to, Language language, char out[DATE_WORDS_SIZE]) {
    int past;
    int size = 365;
    SpanUnit unit = SPAN_YEAR;
    int count = whole_units(from, to, 12, &past);
    if (count == 0) {
        count = whole_units(from, to, 1, &past);
        unit = SPAN_MONTH;
        size = 30;
    }
    if (count == 0) {
        count = (to - from) / 7;
        past = (to - from) % 7;
        unit = SPAN_WEEK;
        size = 7;
    }
    bool is_almost = past * 4 > size * 3;
    count += is_almost;
    if (unit == SPAN_MONTH && count == 12) {
        unit = SPAN_YEAR;
        count = 1;
    }
    span_words(count, unit, is_almost ? REST_ALMOST : REST_OVER, language, out);
}


void date_span_in_words(Date from, Date to, Language language, char out[DATE_WORDS_SIZE]) {
    int year, month, day, to_year, to_month, to_day;
    date_parts(from, &year, &month, &day);
    date_parts(to, &to_year, &to_month, &to_day);
    int months = day == to_day ? (to_year - year) * 12 + to_month - month : 0;
    int days = to - from;
    if (months > 0) {
        bool is_years = months % 12 == 0;
        span_words(is_years ? months / 12 : months, is_years ? SPAN_YEAR : SPAN_MONTH, REST_NONE,
                   language, out);
    } else if (days > 0 && days % 7 == 0 && days < 365) {
        span_words(days / 7, SPAN_WEEK, REST_NONE, language, out);
    } else if (days < ROUND_FROM) {
        span_words(days, SPAN_DAY, REST_NONE, language, out);
    } else {
        rounded_span_words(from, to, language, out);
    }
}


Date date_add(Date date, Duration duration) {
    int year, month, day;
    Date sum;
    if (date == DATE_NONE) {
        return DATE_NONE;
    }
    date_parts(date, &year, &month, &day);
    int months = month - 1 + duration.months + 12 * duration.years;
    year += months / 12;
    month = months % 12 + 1;
    int last = days_in_month(year, month);
    if (!date_from_parts(year, month, day < last ? day : last, &sum)) {
        return DATE_NONE;
    }
    sum += duration.days;
    return sum <= LAST_DAY ? sum : DATE_NONE;
}


bool duration_from_iso(const char *text, Duration *duration) {
    static const char UNITS[] = "YMWD";
    const char *unit = UNITS;
    *duration = (Duration){0};
    if (*text++ != 'P' || *text == '\0') {
        return false;
    }
    while (*text) {
        int number;
        if (!read_number(&text, 1, 4, &number)) {
            return false;
        }
        const char *found = *text ? strchr(unit, *text) : NULL;
        if (!found) {
            return false;
        }
        unit = found + 1;
        text++;
        switch (*found) {
        case 'Y':
            duration->years = number;
            break;
        case 'M':
            duration->months = number;
            break;
        case 'W':
            duration->days += number * 7;
            break;
        default:
            duration->days += number;
            break;
        }
    }
    return true;
}


bool duration_is_equal(Duration a, Duration b) {
    return a.years * 12 + a.months == b.years * 12 + b.months && a.days == b.days;
}
