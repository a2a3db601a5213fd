// Finding: the list of them.

#include "author/finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"

enum { MESSAGE_MAX = 700 };


const FindingCode *finding_code(const char *code) {
    for (const FindingCode *about = FINDING_CODES; about->code; about++) {
        if (strcmp(about->code, code) == 0) {
            return about;
        }
    }
    return NULL;
}


Text severity_label(Severity severity) {
    static const Text LABELS[SEVERITY_COUNT] = {{{"fout", "error"}},
                                                {{"let op", "warning"}},
                                                {{"tip", "hint"}}};
    return LABELS[severity];
}


const char *severity_code(Severity severity) {
    return text_in(severity_label(severity), LANGUAGE_EN);
}


void finding_add(Findings *findings, const char *code, Origin origin, const char *dutch,
                 const char *english, ...) {
    char message[MESSAGE_MAX];
    va_list arguments;
    va_start(arguments, english);
    // Two calls, so that the compiler checks both formats.
    if (findings->language == LANGUAGE_EN) {
        vsnprintf(message, sizeof message, english, arguments);
    } else {
        vsnprintf(message, sizeof message, dutch, arguments);
    }
    va_end(arguments);
    if (findings->count == findings->room) {
        findings->room = findings->room ? 2 * findings->room : 32;
        findings->list =
            memory_resize(findings->list, (size_t)findings->room, sizeof *findings->list);
    }
    const FindingCode *about = finding_code(code);
    check_always(about);
    findings->list[findings->count++] = (Finding){about, origin, memory_copy_text(message)};
}


static int compare(const void *one, const void *other) {
    const Finding *a = one;
    const Finding *b = other;
    int files = strcmp(a->origin.file ? a->origin.file : "", b->origin.file ? b->origin.file : "");
    if (files != 0) {
        return files;
    }
    if (a->origin.line != b->origin.line) {
        return a->origin.line < b->origin.line ? -1 : 1;
    }
    int codes = strcmp(a->about->code, b->about->code);
    return codes != 0 ? codes : strcmp(a->message, b->message);
}


void findings_sort(Findings *findings) {
    if (findings->count > 0) {
        qsort(findings->list, (size_t)findings->count, sizeof *findings->list, compare);
    }
}


int findings_count(const Findings *findings, Severity severity) {
    int count = 0;
    for (int i = 0; i < findings->count; i++) {
        count += findings->list[i].about->severity == severity;
    }
    return count;
}


void findings_free(Findings *findings) {
    for (int i = 0; i < findings->count; i++) {
        free(findings->list[i].message);
    }
    free(findings->list);
    *findings = (Findings){.language = findings->language};
}
