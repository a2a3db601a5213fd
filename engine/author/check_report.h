// Check report: what check found, as text like that of a compiler and as JSON for editors.
#ifndef CASUS_AUTHOR_CHECK_REPORT_H
#define CASUS_AUTHOR_CHECK_REPORT_H

#include "author/check.h"

// One finding a line: "folder/scenario.lua:12: fout C101: what; what to do".
void report_findings(const Findings *findings, const char *folder, Buffer *out);

// What was walked, the endings and the indicators with least and most points.
void report_summary(const Check *check, Buffer *out);

// Members of an object: of one finding, and of the summary of one case.
void report_finding_json(const Finding *finding, Language language, const char *folder,
                         Buffer *out);
void report_summary_json(const Check *check, Buffer *out);

// `casus explain`: one code at length, or all of them a line each.
void report_code(const FindingCode *about, Language language, Buffer *out);
void report_codes(Language language, Buffer *out);

#endif
