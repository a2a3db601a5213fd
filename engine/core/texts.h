// Texts: every text of a case that a learner can see, in reading order, each with a stable id.
#ifndef CASUS_CORE_TEXTS_H
#define CASUS_CORE_TEXTS_H

#include "core/scenario.h"

enum { TEXT_ID_MAX = 320 };  // bytes of an id of a text, with its end

// `id` says where the text belongs, by the ids of the case: "scene/maandag/say.2",
// "choose/eerste-reactie/option/leegmaken/why", "record/R1/title". It stays the same when the words
// change; what has no id of its own is counted. `origin` is the word of the case that holds it.
// The text has Dutch; its English is NULL where the translation is missing. `id` is only valid
// during the call, the other two as long as the scenario.
typedef void TextVisitor(void *context, const char *id, Text text, Origin origin);

// Title and summary; the scenes with their steps, questions, reactions and explanations; then
// records, persons, endings, schemes and holds. A text that stands in several places is visited
// as often. Empty texts are passed over, and so are sources: those are never translated.
void scenario_each_text(const Scenario *scenario, TextVisitor *visit, void *context);

// Whether somebody has to translate it: it has words, and no English. Numbers, dates, codes and the
// names of files and folders are the same in every language; a name is not known from other words.
bool text_is_untranslated(Text text);

#endif
