// Law: the acts a case can cite, article by article, each in our own words. Data from assets/laws;
// never the text of an act itself.
#ifndef CASUS_ARCHIVE_LAW_H
#define CASUS_ARCHIVE_LAW_H

#include "archive/schedule.h"
#include "base/arena.h"
#include "base/date.h"
#include "base/text.h"

typedef struct Article {
    const char *id;      // "AW95-3": first, see find_id of the loader
    const char *number;  // "3", "4.1a", "2:3"
    int act;             // index in Laws.acts
    Text title;
    Text text;
    Text remark;  // what practice makes of it: no part of the article; may be empty
    Certainty remark_certainty;
    Date valid_from, valid_to;  // DATE_NONE: not looked up; still in force
    Certainty certainty;
} Article;

typedef struct Statute {
    const char *id;
    Text title;
    const char **names;  // what an author calls it: "Archiefwet 1995", "AW"
    int name_count;
    Text source;     // what the words rest on
    Text published;  // where the real text stands
} Statute;

// Everything in it lives in `arena`.
typedef struct Laws {
    Arena *arena;
    Statute *acts;
    int act_count;
    Article *articles;
    int article_count;
} Laws;

void laws_free(Laws *laws);  // NULL is allowed

// Index of the article with this id, or -1.
int laws_find(const Laws *laws, const char *id);

// The articles a source text cites, as "Archiefwet 1995, art. 3 lid 1 en 5; Woo 4.1, 4.1a": marks
// them in `cited`, which has one flag per article. What is not known is passed over.
void laws_mark_cited(const Laws *laws, const char *source, bool *cited);

#endif
