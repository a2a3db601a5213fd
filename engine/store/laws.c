// Laws: acts and articles from JSON. Wrong data is refused with the article that is wrong.

#include "store/laws.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/json.h"

enum { FILE_LIMIT = 1024 * 1024, ACTS_LIMIT = 100, ARTICLES_LIMIT = 2000 };

static const char SCHEMA[] = "casus-law/1";


static const char *copy_member(const Json *object, const char *name, Arena *arena) {
    const char *text = json_string(object, name);
    return text && text[0] ? arena_copy_text(arena, text) : NULL;
}


// A day, or nothing; false when it is something else.
static bool read_day(const Json *object, const char *name, Date *day) {
    const char *text = json_string(object, name);
    *day = DATE_NONE;
    return text ? date_from_iso(text, day) : json_is_null(object, name);
}


static bool read_certainty(const Json *item, Certainty *certainty) {
    const char *code = json_string(item, "certainty");
    for (int i = 0; code && i < CERTAINTY_COUNT; i++) {
        if (strcmp(code, certainty_code((Certainty)i)) == 0) {
            *certainty = (Certainty)i;
            return true;
        }
    }
    return false;
}


static bool read_remark(const Json *item, Arena *arena, Article *article) {
    const Json *remark = json_member(item, "remark");
    if (!remark) {
        return true;
    }
    article->remark = json_text(remark, "text", arena);
    return !text_is_empty(article->remark) && read_certainty(remark, &article->remark_certainty);
}


// Leaves the name of the member at fault in `*wrong`.
static bool read_article(const Json *item, const Laws *laws, Article *article, const char **wrong) {
    const Json *valid = json_member(item, "valid");
    article->id = copy_member(item, "id", laws->arena);
    article->number = copy_member(item, "article", laws->arena);
    article->title = json_text(item, "title", laws->arena);
    article->text = json_text(item, "text", laws->arena);
    *wrong = "id";
    if (!article->id || laws_find(laws, article->id) >= 0) {
        return false;
    }
    *wrong = "article";
    if (!article->number) {
        return false;
    }
    *wrong = "title, text";
    if (text_is_empty(article->title) || text_is_empty(article->text)) {
        return false;
    }
    *wrong = "remark";
    if (!read_remark(item, laws->arena, article)) {
        return false;
    }
    *wrong = "valid";
    if (json_is_null(item, "valid") || !read_day(valid, "from", &article->valid_from) ||
        !read_day(valid, "to", &article->valid_to)) {
        return false;
    }
    *wrong = "certainty";
    return read_certainty(item, &article->certainty);
}


static bool read_articles(const Json *json, Laws *laws, const char *path, Error *error) {
    const Json *list = json_member(json, "articles");
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        const char *wrong = "";
        Article article = {.act = laws->act_count};
        if (laws->article_count == ARTICLES_LIMIT) {
            return error_set(error, ERROR_DAMAGED, path, "hoogstens %d artikelen", ARTICLES_LIMIT);
        }
        if (!read_article(item, laws, &article, &wrong)) {
            return error_set(error, ERROR_DAMAGED, path, "artikel %s: '%s' ontbreekt of klopt niet",
                             article.id ? article.id : "?", wrong);
        }
        laws->articles[laws->article_count++] = article;
    }
    return true;
}


static bool read_names(const Json *json, Arena *arena, Statute *act) {
    const Json *list = json_member(json, "names");
    act->names = arena_take_array(arena, (size_t)json_length(list), sizeof(char *));
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        const char *name = json_item_string(item);
        if (!name || !name[0]) {
            return false;
        }
        act->names[act->name_count++] = arena_copy_text(arena, name);
    }
    return act->name_count > 0;
}


static bool read_act(const Json *json, Laws *laws, const char *path, Error *error) {
    const char *schema = json_string(json, "schema");
    Statute act = {.id = copy_member(json, "id", laws->arena),
                   .title = json_text(json, "title", laws->arena),
                   .source = json_text(json, "source", laws->arena),
                   .published = json_text(json, "published", laws->arena)};
    if (!schema || strcmp(schema, SCHEMA) != 0) {
        return error_set(error, ERROR_DAMAGED, path, "dit is geen bestand van soort \"%s\"",
                         SCHEMA);
    }
    if (!act.id || text_is_empty(act.title) || text_is_empty(act.source) ||
        text_is_empty(act.published) || !read_names(json, laws->arena, &act)) {
        return error_set(error, ERROR_DAMAGED, path,
                         "'id', 'title', 'names', 'source' of 'published' ontbreekt");
    }
    laws->acts[laws->act_count] = act;
    bool ok = read_articles(json, laws, path, error);
    laws->act_count += ok;
    return ok;
}


static bool read_file(Laws *laws, const char *folder, const char *name, Error *error) {
    char path[PATH_MAX_BYTES];
    size_t length;
    size_t size = strlen(name);
    if (size < 5 || strcmp(name + size - 5, ".json") != 0) {
        return true;
    }
    if (!path_join(path, folder, name, error)) {
        return false;
    }
    if (laws->act_count == ACTS_LIMIT) {
        return error_set(error, ERROR_DAMAGED, path, "hoogstens %d wetten", ACTS_LIMIT);
    }
    char *bytes = file_read(path, FILE_LIMIT, &length, error);
    Json *json = bytes ? json_parse(bytes, length, error) : NULL;
    if (bytes && !json) {
        snprintf(error->place, sizeof error->place, "%.*s", ERROR_PLACE_MAX - 1, path);
    }
    free(bytes);
    bool ok = json && read_act(json, laws, path, error);
    json_free(json);
    return ok;
}


Laws *laws_open(const char *assets, Error *error) {
    char folder[PATH_MAX_BYTES];
    FolderList files;
    if (!path_join(folder, assets, "laws", error) || !folder_list(folder, &files, error)) {
        return NULL;
    }
    Laws *laws = memory_new(1, sizeof *laws);
    laws->arena = arena_new();
    laws->acts = arena_take_array(laws->arena, ACTS_LIMIT, sizeof(Statute));
    laws->articles = arena_take_array(laws->arena, ARTICLES_LIMIT, sizeof(Article));
    bool ok = true;
    for (int i = 0; i < files.count && ok; i++) {
        ok = read_file(laws, folder, files.names[i], error);
    }
    folder_list_free(&files);
    if (!ok) {
        laws_free(laws);
        return NULL;
    }
    return laws;
}
