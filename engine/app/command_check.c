// casus check: walks whole cases and tells what is wrong in them. casus explain: what a code means.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "author/check_report.h"
#include "store/files.h"
#include "store/json.h"

enum { SHEET_MOST = 4 * 1024 * 1024 };

typedef struct Output {
    const Options *options;
    Buffer findings;  // lines, or items of an array
    Buffer cases;     // likewise
    long long states;
    int errors;
} Output;


static bool has_picture(void *context, const char *kind, const char *name) {
    return case_picture(context, kind, name) != NULL;
}


static void add_findings(Output *out, const Findings *findings, const char *folder) {
    out->errors += findings_count(findings, SEVERITY_ERROR);
    if (!out->options->json) {
        report_findings(findings, folder, &out->findings);
        return;
    }
    for (int i = 0; i < findings->count; i++) {
        json_open(&out->findings, NULL, '{');
        report_finding_json(&findings->list[i], findings->language, folder, &out->findings);
        json_close(&out->findings, '}');
    }
}


static void add_check(Output *out, const Check *check, const char *folder) {
    add_findings(out, &check->findings, folder);
    out->states += check->found->states.node_count;
    if (out->options->json) {
        json_open(&out->cases, NULL, '{');
        report_summary_json(check, &out->cases);
        json_close(&out->cases, '}');
    } else {
        report_summary(check, &out->cases);
    }
}


// A case that does not load is a finding too. Its error names the folder and the file.
static void add_load_error(Output *out, const Error *error, const char *folder) {
    Findings findings = {.language = out->options->language};
    const char *slash = strrchr(error->place, '/');
    Origin origin = {slash ? slash + 1 : NULL, error->line};
    finding_add(&findings, "C001", origin, "%s", "%s", error->text);
    add_findings(out, &findings, folder);
    findings_free(&findings);
}


static bool check_one(Output *out, const Place *place, const char *name, Error *error) {
    char folder[PLACE_PATH_MAX];
    char path[PATH_MAX_BYTES];
    Error ignored;
    if (!case_find(name, place->library, folder, sizeof folder, error)) {
        return false;
    }
    Case *opened = case_open(folder, place->assets, error);
    if (!opened && error->code == ERROR_CASE) {
        add_load_error(out, error, folder);
        return true;
    }
    if (!opened) {
        return false;
    }
    size_t length;
    char *sheet = path_join(path, folder, "en.lua", &ignored) && file_exists(path)
                      ? file_read(path, SHEET_MOST, &length, &ignored)
                      : NULL;
    CheckWorld world = {.context = opened, .has_picture = has_picture, .sheet = sheet};
    Check *check =
        check_case(case_scenario(opened), case_hooks(opened), &world, out->options->language);
    add_check(out, check, folder);
    check_free(check);
    free(sheet);
    case_close(opened);
    return true;
}


static void print(Output *out) {
    if (!out->options->json) {
        fputs(buffer_text(&out->findings), stdout);
        fputs(buffer_text(&out->cases), stdout);
        return;
    }
    Buffer json = {0};
    json_open(&json, NULL, '{');
    json_add_raw(&json, "findings", buffer_text(&out->findings));
    json_add_number(&json, "states", out->states);
    json_add_raw(&json, "cases", buffer_text(&out->cases));
    json_close(&json, '}');
    puts(buffer_text(&json));
    buffer_free(&json);
}


int command_check(const Options *options, const Place *place) {
    Output out = {.options = options};
    Error error;
    if (options->count == 0) {
        error_set(&error, ERROR_USAGE, "check",
                  "geef een casus of meer; casus list toont welke er zijn");
        return options_refuse(&error);
    }
    if (options->json) {
        json_open(&out.findings, NULL, '[');
        json_open(&out.cases, NULL, '[');
    }
    bool ok = true;
    for (int i = 0; i < options->count && ok; i++) {
        ok = check_one(&out, place, options->names[i], &error);
    }
    if (options->json) {
        json_close(&out.findings, ']');
        json_close(&out.cases, ']');
    }
    if (ok) {
        print(&out);
    }
    buffer_free(&out.findings);
    buffer_free(&out.cases);
    return !ok ? options_refuse(&error) : out.errors > 0 ? EXIT_PROBLEM : EXIT_GOOD;
}


int command_explain(const Options *options, const Place *place) {
    Buffer out = {0};
    Error error;
    bool ok = true;
    (void)place;
    for (int i = 0; i < options->count && ok; i++) {
        const FindingCode *about = finding_code(options->names[i]);
        ok = about != NULL;
        if (ok) {
            buffer_add(&out, i > 0 ? "\n" : "");
            report_code(about, options->language, &out);
        } else {
            error_set(&error, ERROR_USAGE, options->names[i],
                      "deze code bestaat niet; casus explain toont ze allemaal");
        }
    }
    if (options->count == 0) {
        report_codes(options->language, &out);
    }
    fputs(ok ? buffer_text(&out) : "", stdout);
    buffer_free(&out);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
