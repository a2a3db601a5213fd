// casus portfolio: what a learner shows of themselves, field by field, as a page and as JSON.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "app/own.h"
#include "learner/portfolio.h"

typedef void PortfolioWriter(const Portfolio *portfolio, PortfolioFields fields, Language language,
                             Buffer *out);


// Which fields there are, what each would show, and which are chosen now.
static void print_fields(const Portfolio *portfolio, PortfolioFields fields, Language language) {
    bool nl = language == LANGUAGE_NL;
    printf("%s\n", nl ? "Onderdelen (x: staat er nu in)" : "Fields (x: in it now)");
    for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
        PortfolioField field = (PortfolioField)i;
        printf("  %c %-13s %3d  %s\n", portfolio_has(fields, field) ? 'x' : ' ',
               portfolio_code(field), portfolio_count(portfolio, field),
               text_in(portfolio_tells(field), language));
    }
    printf("%s\n",
           nl ? "Er is nog niets gemaakt. Kies met --with, en maak met --html BESTAND of --json "
                "BESTAND (- is het scherm)."
              : "Nothing was made yet. Choose with --with, and make with --html FILE or --json "
                "FILE (- is the screen).");
}


static bool store(const char *path, const Buffer *out, Language language, Error *error) {
    if (strcmp(path, "-") == 0) {
        fwrite(out->text, 1, out->length, stdout);
        return true;
    }
    if (!file_replace(path, out->text, out->length, error)) {
        return false;
    }
    fprintf(stderr, language == LANGUAGE_NL ? "casus: gemaakt: %s\n" : "casus: made: %s\n", path);
    return true;
}


static bool make(const char *path, PortfolioWriter *write, const Portfolio *portfolio,
                 PortfolioFields fields, Language language, Error *error) {
    Buffer out = {0};
    if (!path) {
        return true;
    }
    write(portfolio, fields, language, &out);
    bool ok = store(path, &out, language, error);
    buffer_free(&out);
    return ok;
}


static bool run(const Own *own, const Options *options, PortfolioFields fields, Error *error) {
    Portfolio *portfolio = portfolio_open(own->data, own->player, own->library, own->names,
                                          own->today, error);
    if (!portfolio) {
        return false;
    }
    if (!options->html && !options->json_file) {
        print_fields(portfolio, fields, own->language);
    }
    bool ok = make(options->html, portfolio_write_html, portfolio, fields, own->language, error) &&
              make(options->json_file, portfolio_write_json, portfolio, fields, own->language,
                   error);
    portfolio_free(portfolio);
    return ok;
}


int command_portfolio(const Options *options, const Place *place) {
    Own own;
    Error error;
    PortfolioFields fields = PORTFOLIO_DEFAULT;
    if (options->count > 0) {
        error_set(&error, ERROR_USAGE, options->names[0],
                  "portfolio kijkt in de map met gegevens; kies die met --data MAP");
        return options_refuse(&error);
    }
    if ((options->with && !portfolio_fields_read(options->with, &fields, &error)) ||
        !own_find(&own, options, place, &error)) {
        return options_refuse(&error);
    }
    bool ok = own_open(&own, place, &error) && run(&own, options, fields, &error);
    own_close(&own);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
