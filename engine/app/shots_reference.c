// Shots reference: lists, searches that find nothing and too much, a type, a category, an article.

#include "app/shots_reference.h"

#include <stdio.h>

#include "core/consult.h"


static bool press(const Host *host, const char *id) {
    int node = view_find(host->view(host->context), id);
    if (node == NODE_NONE) {
        return false;
    }
    host->press(host->context, node);
    return true;
}


static void search(const Host *host, const char *words) {
    int node = view_find(host->view(host->context), "reference/search");
    if (node != NODE_NONE) {
        host->type(host->context, node, words);
    }
}


// A press that opens something, and a picture of it where there is such a thing.
static bool show(const Host *host, const char *id, const char *name, ShootScreen shoot,
                 void *context) {
    return !press(host, id) || shoot(context, name);
}


static int first_cited(const Scenario *scenario) {
    int count = scenario->reader ? scenario->reader->article_count : 0;
    for (int i = 0; i < count; i++) {
        if (scenario->cited[i]) {
            return i;
        }
    }
    return -1;
}


bool shots_of_reference(const Host *host, const Scenario *scenario, ShootScreen shoot,
                        void *context) {
    char id[CONSULT_NAME_MAX + 16];
    const Schedule *list = scenario->schedule;
    int middle = list->categories[list->category_count / 2].type;
    int article = first_cited(scenario);
    if (!press(host, "pane/reference")) {
        return true;
    }
    bool ok = shoot(context, "naslag");
    search(host, "zwembad vliegtuig");
    ok = ok && shoot(context, "naslag-niets-gevonden");
    search(host, "e");
    ok = ok && shoot(context, "naslag-veel-gevonden");
    press(host, "reference/all");
    snprintf(id, sizeof id, "reference/type/%d", middle);
    ok = ok && show(host, id, "naslag-procestype", shoot, context);
    snprintf(id, sizeof id, "consult/%s", list->categories[list->category_count / 2].number);
    ok = ok && show(host, id, "naslag-categorie", shoot, context);
    if (article >= 0) {
        snprintf(id, sizeof id, "article/%s", scenario->reader->articles[article].id);
        ok = ok && show(host, id, "naslag-artikel", shoot, context);
    }
    ok = ok && show(host, "reference/list/1", "naslag-andere-lijst", shoot, context);
    press(host, "close");
    return ok;
}
