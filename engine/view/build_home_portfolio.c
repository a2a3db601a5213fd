// Home, the portfolio: what is in it, field by field; what it then says; and where it goes.

#include <string.h>

#include "base/utf8.h"
#include "view/build.h"
#include "view/home.h"
#include "view/page_text.h"

enum { PREVIEW_MOST = 12000 };  // bytes shown


static void add_fields(Stage *stage, int main) {
    const Home *home = stage->home;
    add_heading(stage, main, "portfolio/fields", 2,
                in_language(stage, "1. Wat staat erin?", "1. What is in it?"));
    int group = add_node(stage, main, ROLE_GROUP, "portfolio/list",
                         in_language(stage, "Onderdelen", "Parts"));
    for (int i = 0; i < PORTFOLIO_FIELD_COUNT; i++) {
        PortfolioField field = (PortfolioField)i;
        int count = portfolio_count(home->portfolio, field);
        int box = add_node(stage, group, ROLE_CHECKBOX,
                           node_id(stage, "portfolio/%s", portfolio_code(field)),
                           text_of(stage, portfolio_name(field)));
        const char *tells = text_of(stage, portfolio_tells(field));
        const char *about =
            count > 0
                ? tells
                : format_text(stage, in_language(stage, "%s (nu nog leeg)", "%s (still empty)"),
                              tells);
        node_at(stage, box)->flags |= portfolio_has(home->fields, field) ? NODE_CHECKED : 0;
        node_at(stage, box)->description = about;
        node_act(stage, box, ACT_HOME, HOME_FIELD, i);
    }
}


static const char *preview_text(Stage *stage) {
    const Home *home = stage->home;
    Buffer words = {0};
    if (home->is_data) {
        data_text(buffer_text(&home->preview), &words);
    } else {
        page_text(buffer_text(&home->preview), &words);
    }
    char *text = arena_copy_text(stage->view.arena, buffer_text(&words));
    buffer_free(&words);
    if (strlen(text) <= PREVIEW_MOST) {
        return text;
    }
    text[PREVIEW_MOST] = '\0';
    utf8_trim_broken_end(text);
    return format_text(stage, "%s\n%s", text,
                       in_language(stage, "… De rest staat in het bestand.",
                                   "… The rest is in the file."));
}


static void add_preview(Stage *stage, int main) {
    const Home *home = stage->home;
    add_heading(stage, main, "portfolio/preview", 2,
                in_language(stage, "2. Kijk wat een ander dan leest",
                            "2. See what somebody else then reads"));
    int forms = add_node(stage, main, ROLE_ROW, "portfolio/forms",
                         in_language(stage, "Soort bestand", "Kind of file"));
    for (int i = 0; i < 2; i++) {
        add_option(stage, forms, i ? "portfolio/form/json" : "portfolio/form/html",
                   i ? in_language(stage, "Gegevens (JSON)", "Data (JSON)")
                     : in_language(stage, "Pagina om te lezen (HTML)", "A page to read (HTML)"),
                   home->is_data == (i == 1), ACT_HOME, HOME_FORM, i);
    }
    int page =
        add_node(stage, main, ROLE_DOCUMENT, "portfolio/page",
                 home->is_data
                     ? in_language(stage, "Dit komt in het bestand", "This goes into the file")
                     : in_language(stage, "Dit staat op de pagina", "This is on the page"));
    const char *text = preview_text(stage);
    node_at(stage, page)->value = text;
}


static void add_place(Stage *stage, int main) {
    add_heading(stage, main, "portfolio/save", 2, in_language(stage, "3. Bewaren", "3. Save"));
    int field =
        add_node(stage, main, ROLE_FIELD, "portfolio/place", in_language(stage, "Bestand", "File"));
    node_at(stage, field)->value = stage->home->place;
    node_at(stage, field)->description =
        in_language(stage, "Map en naam. Een bestand dat er al is, blijft zoals het is.",
                    "Folder and name. A file that is there already stays as it is.");
    node_typed(stage, field, ACT_HOME);
    stage->acts[field].a = HOME_PLACE;
    add_message(stage, main);
    add_button(stage, main, "portfolio/export", in_language(stage, "Bewaren", "Save"), ACT_HOME,
               HOME_EXPORT, 0);
}


void build_home_portfolio(Stage *stage, int main) {
    add_text(stage, main, "portfolio/what",
             in_language(stage,
                         "Met een portfolio laat je zien wat je deed, aan wie jij wilt. Jij kiest "
                         "wat erin staat. Er gaat niets weg zonder jou.",
                         "With a portfolio you show what you did, to whom you want. You choose "
                         "what is in it. Nothing leaves without you."));
    if (!stage->home->portfolio) {
        return;  // the message tells why
    }
    add_fields(stage, main);
    add_preview(stage, main);
    add_place(stage, main);
}
