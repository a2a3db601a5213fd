// casus translate: writes the translation sheet of a case, or brings it up to date. The sheet there
// was is kept beside it.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "author/translate.h"
#include "store/files.h"

enum { SHEET_LIMIT = 4 * 1024 * 1024, SHOWN_MAX = 20, SHOWN_BYTES = 60 };

static const char SHEET[] = "en.lua";
static const char KEPT[] = "en.lua.bak";

typedef struct Work {
    const Options *options;
    const Place *place;
    const char *folder;
    char path[PATH_MAX_BYTES];
    char *before;  // the sheet there was; NULL: none
    Sheet old;
    Sheet fresh;
    Buffer after;
} Work;


static bool check_use(const Options *options, Error *error) {
    if (options->count != 1) {
        return error_set(error, ERROR_USAGE, "translate",
                         "geef precies een casus: casus translate CASUS --to en");
    }
    if (!options->to) {
        return error_set(error, ERROR_USAGE, "--to",
                         "schrijf erbij naar welke taal: casus translate %s --to en",
                         options->names[0]);
    }
    if (strcmp(options->to, "en") != 0) {
        return error_set(error, ERROR_USAGE, "--to",
                         "vertalen kan alleen naar en (Engels); andere talen kent Casus nog niet, "
                         "ook '%s' niet",
                         options->to);
    }
    return true;
}


// ---- Reading ----


static bool read_old(Work *work, Error *error) {
    size_t length = 0;
    if (!file_exists(work->path)) {
        return true;
    }
    work->before = file_read(work->path, SHEET_LIMIT, &length, error);
    return work->before && sheet_read(&work->old, SHEET, work->before, error);
}


// Makes the new sheet of the case without its sheet. The pairs have to outlive that case.
static bool make_from(Work *work, const Scenario *dutch, Error *error) {
    char command[PATH_MAX_BYTES];
    if (!read_old(work, error)) {
        return false;
    }
    snprintf(command, sizeof command, "casus translate %s --to en", dutch->id);
    translate(dutch, &work->old, command, &work->fresh, &work->after);
    for (int i = 0; i < work->fresh.count; i++) {
        Pair *pair = &work->fresh.pairs[i];
        pair->dutch = arena_copy_text(work->fresh.arena, pair->dutch);
    }
    return true;
}


// The case has to load with its sheet and without it.
static bool make_sheet(Work *work, Error *error) {
    Case *whole = case_open(work->folder, work->place->assets, error);
    if (!whole) {
        return false;
    }
    case_close(whole);
    Case *dutch = case_open_without_sheet(work->folder, work->place->assets, error);
    bool is_made = dutch && make_from(work, case_scenario(dutch), error);
    case_close(dutch);
    return is_made;
}


// ---- Writing ----


static bool keep_old(const Work *work, Error *error) {
    char path[PATH_MAX_BYTES];
    return !work->before || (path_join(path, work->folder, KEPT, error) &&
                             file_replace(path, work->before, strlen(work->before), error));
}


// Writes the new sheet. When the case does not load with it, the old one comes back.
static bool write_new(const Work *work, Error *error) {
    if (!keep_old(work, error) ||
        !file_replace(work->path, work->after.text, work->after.length, error)) {
        return false;
    }
    Case *whole = case_open(work->folder, work->place->assets, error);
    if (whole) {
        case_close(whole);
        return true;
    }
    Error again;
    const char *old = work->before ? work->before : "";
    if (file_replace(work->path, old, strlen(old), &again)) {
        error_add(error, "met het nieuwe vertaalblad laadt de casus niet; het oude is teruggezet");
    }
    return false;
}


// ---- Telling ----


static void tell_pair(const Pair *pair, bool nl) {
    int length = (int)strcspn(pair->dutch, "\n");
    bool is_cut = length > SHOWN_BYTES || pair->dutch[length];
    length = length > SHOWN_BYTES ? SHOWN_BYTES : length;
    while (length > 0 && ((unsigned char)pair->dutch[length] & 0xC0) == 0x80) {
        length--;
    }
    const char *what = pair->was ? (nl ? "gewijzigd" : "changed") : (nl ? "te doen" : "to do");
    printf("%s:%d: %s: \"%.*s%s\" (%s)\n", SHEET, pair->line, what, length, pair->dutch,
           is_cut ? "..." : "", pair->id);
}


static void tell(const Work *work, bool is_same) {
    bool nl = work->options->language == LANGUAGE_NL;
    SheetCount count = sheet_count(&work->fresh);
    int shown = 0;
    int left = 0;
    for (int i = 0; i < work->fresh.count; i++) {
        const Pair *pair = &work->fresh.pairs[i];
        bool is_open = !pair->is_unused && (!pair->english[0] || pair->was);
        if (is_open && shown < SHOWN_MAX) {
            tell_pair(pair, nl);
            shown++;
        } else {
            left += is_open;
        }
    }
    if (left > 0) {
        printf(nl ? "... en nog %d\n" : "... and %d more\n", left);
    }
    printf(nl ? "%s: %d klaar, %d gewijzigd, %d te doen, %d niet meer gebruikt\n"
              : "%s: %d done, %d changed, %d to do, %d no longer used\n",
           work->path, count.done, count.changed, count.todo, count.unused);
    if (is_same) {
        printf("%s\n", nl ? "Het blad was al bij." : "The sheet was up to date.");
    } else if (work->before) {
        printf(nl ? "Het vorige blad staat in %s.\n" : "The sheet before this is in %s.\n", KEPT);
    }
}


int command_translate(const Options *options, const Place *place) {
    Error error = {.code = ERROR_NONE};
    char folder[PLACE_PATH_MAX];
    Work work = {.options = options, .place = place, .folder = folder};
    if (!check_use(options, &error) ||
        !case_find(options->names[0], place->library, folder, (int)sizeof folder, &error) ||
        !path_join(work.path, folder, SHEET, &error)) {
        return options_refuse(&error);
    }
    sheet_init(&work.old);
    sheet_init(&work.fresh);
    bool is_good = make_sheet(&work, &error);
    bool is_same = is_good && work.before && strcmp(work.before, work.after.text) == 0;
    is_good = is_good && (is_same || write_new(&work, &error));
    int code = EXIT_GOOD;
    if (is_good) {
        tell(&work, is_same);
    } else {
        code = options_refuse(&error);
    }
    buffer_free(&work.after);
    sheet_free(&work.fresh);
    sheet_free(&work.old);
    free(work.before);
    return code;
}
