// Date: calendar days (proleptic Gregorian) and ISO 8601 durations, as retention terms use them.
#ifndef CASUS_BASE_DATE_H
#define CASUS_BASE_DATE_H

#include <stdbool.h>

#include "base/text.h"

// A day as a number: days since 1970-01-01. Any day in the
// years 1600 to 2999; DATE_NONE means "no date".
typedef int Date;
enum { DATE_NONE = -2147483647 };

enum { DATE_TEXT_SIZE = 12, DATE_WORDS_SIZE = 40 };  // "2026-11-16" with its end; in words

// A whole number of years, months and days ("P5Y", "P6M",
// "P28D", "P2W", "P1Y6M"); all zero is "at once".
typedef struct Duration {
    int years;
    int months;
    int days;
} Duration;

bool date_from_parts(int year, int month, int day, Date *date);  // false: no such day
void date_parts(Date date, int *year, int *month, int *day);

// Reads "YYYY-MM-DD" and nothing else.
bool date_from_iso(const char *text, Date *date);

// Reads what a person types: "16-11-2026", "16/11/2026",
// "16 11 2026" or ISO; spaces around it are ignored.
bool date_from_typed(const char *text, Date *date);

void date_to_iso(Date date, char out[DATE_TEXT_SIZE]);   // "2026-11-16"; "" for DATE_NONE
void date_to_dutch(Date date, char out[DATE_TEXT_SIZE]);  // "16-11-2026"; "" for DATE_NONE

// "maandag 16 november 2026", "Monday 16 November 2026"; "" for DATE_NONE. At most DATE_WORDS_SIZE
// bytes with its end.
void date_in_words(Date date, Language language, char out[DATE_WORDS_SIZE]);

// How long it is from `from` to `to`, which is not before it, as a person would say it: "1 dag",
// "2 weken", "3 maanden"; an odd span of two weeks or more is rounded: "ruim 3 weken".
void date_span_in_words(Date from, Date to, Language language, char out[DATE_WORDS_SIZE]);

// `date` plus `duration`: first years and months, then days. A day the month does not have becomes
// the last day of that month (29 February plus a year is 28 February). Terms count to the day:
// domain rule of the cases.
// DATE_NONE for DATE_NONE, and when the sum lies after the year 2999.
Date date_add(Date date, Duration duration);

// Reads an ISO 8601 duration of years, months, weeks and days; each at most 9999.
bool duration_from_iso(const char *text, Duration *duration);
bool duration_is_equal(Duration a, Duration b);

#endif
