// The record at hand beside the list: what was said about it, what can be decided, and its page.

#include "archive/appraisal.h"
#include "view/build_chain.h"


// What a careful reviewer says who has no words of their own in the case.
static const char *standard_words(Stage *stage, Ground ground) {
    static const Text WORDS[GROUND_COUNT] = {
        {{"Haal dit van de lijst.", "Take this off the list."}},
        {{"Dit moet blijvend bewaard worden. Het mag niet op deze lijst.",
          "This has to be preserved. It may not be on this list."}},
        {{"De bewaartermijn hiervan loopt nog.", "The retention term of this is still running."}},
        {{"Hierover loopt een verzoek of een procedure.",
          "A request or a procedure about this is running."}},
        {{"Dit valt onder een uitzondering of hotspot.",
          "This falls under an exception or hotspot."}},
        {{"Zoek eerst uit wat dit is.", "Find out first what this is."}},
        {{"Dit is geen archiefstuk.", "This is not a record."}},
        {{"Dit is een kopie. Waar ligt het stuk zelf?",
          "This is a copy. Where is the record itself?"}},
    };
    return text_of(stage, WORDS[ground]);
}


static void add_objections(Stage *stage, int aside, const Desk *desk) {
    const Chain *chain = desk->decision->chain;
    for (int i = 0; i < chain->review_count; i++) {
        const Review *review = &chain->reviews[i];
        if (chain_objects(desk->decision, desk->cells, stage->subject, i)) {
            const char *words =
                text_is_empty(review->objections[stage->subject])
                    ? standard_words(stage,
                                     chain_ground(&desk->moment, desk->decision, stage->subject))
                    : text_of(stage, review->objections[stage->subject]);
            bool is_again = chain_is_repeated(desk->cells, stage->subject, i);
            add_person_speech(stage, aside, node_id(stage, "objection/%d", i), review->person,
                              is_again ? format_text(stage, "%s %s",
                                                     in_language(stage, "Ik blijf erbij.",
                                                                 "I hold to it."),
                                                     words)
                                       : words);
        }
    }
}


static void add_grounds(Stage *stage, int group, int status) {
    for (int g = GROUND_NONE + 1; g < GROUND_COUNT; g++) {
        int option = add_option(stage, group, node_id(stage, "choice/%s", ground_code((Ground)g)),
                                text_of(stage, ground_label((Ground)g)), status == CHAIN_EXCEPT + g,
                                ACT_ANSWER, stage->subject, CHAIN_EXCEPT + g);
        node_at(stage, option)->flags |= NODE_COMPACT;
    }
}


static void add_choices(Stage *stage, int aside, const Desk *desk) {
    int status = chain_status(desk->decision, desk->cells, stage->subject);
    int group = add_node(stage, aside, ROLE_GROUP, "choices",
                         in_language(stage, "Besluit over dit stuk", "Decision on this record"));
    add_option(stage, group, "choice/listed",
               in_language(stage, "Op de lijst: vernietigen", "On the list: destroy"),
               status == CHAIN_LISTED, ACT_ANSWER, stage->subject, CHAIN_LISTED);
    add_text(stage, group, "choices/off",
             in_language(stage,
                         "Of van de lijst, met een grond:", "Or off the list, with a ground:"));
    add_grounds(stage, group, status);
}


// ---- Processing an objection ----


static const char *way_name(Stage *stage, int way) {
    static const Text NAMES[WAY_COUNT] = {
        {{"", ""}},
        {{"Laten staan, met een reden", "Leave it on, with a reason"}},
        {{"Van de lijst, met een grond", "Off the list, with a ground"}},
        {{"Andere categorie geven; het gaat van de lijst",
          "Give it another category; it leaves the list"}},
        {{"Termijn verlengen; het gaat van de lijst", "Extend the term; it leaves the list"}},
    };
    return text_of(stage, NAMES[way]);
}


static void add_category_way(Stage *stage, int group, int status) {
    build_schedule(stage, group, in_language(stage, "Kies de categorie", "Choose the category"),
                   stage->subject, CHAIN_CATEGORY,
                   status >= CHAIN_CATEGORY ? status - CHAIN_CATEGORY : -1);
}


static void add_way(Stage *stage, int group, const Desk *desk) {
    int status = chain_status(desk->decision, desk->cells, stage->subject);
    int kept = chain_kept_for(desk->decision, desk->cells, stage->subject);
    switch (stage->way) {
    case WAY_KEEP:
        for (int i = 0; i < KEEP_REASON_COUNT; i++) {
            add_option(stage, group, node_id(stage, "keep/%d", i),
                       text_of(stage, keep_reason_label((KeepReason)i)), kept == i, ACT_ANSWER,
                       stage->subject, CHAIN_KEEP + i);
        }
        break;
    case WAY_OFF:
        add_grounds(stage, group, status);
        break;
    case WAY_CATEGORY:
        add_category_way(stage, group, status);
        break;
    default:
        for (int i = 0; i < CHAIN_TERM_COUNT; i++) {
            int option = add_option(stage, group, node_id(stage, "extend/%d", i),
                                    format_text(stage, "+ %s", term_text(stage, chain_term(i))),
                                    status == CHAIN_EXTEND + i, ACT_ANSWER, stage->subject,
                                    CHAIN_EXTEND + i);
            node_at(stage, option)->flags |= NODE_COMPACT;
        }
        break;
    }
}


// The sum by which the engine finds the new date, when another category was given.
static void add_new_date(Stage *stage, int group, const Desk *desk) {
    int status = chain_status(desk->decision, desk->cells, stage->subject);
    int number = desk->decision->records[stage->subject];
    Buffer sum = {0};
    if (status < CHAIN_CATEGORY) {
        return;
    }
    Record record = desk->run->scenario->records[number];
    const Schedule *schedule = scenario_schedule(desk->run->scenario, number);
    record.category = status - CHAIN_CATEGORY;
    AppraisalKey key = appraisal_key(schedule, &record);
    appraisal_explain(schedule, &key, stage->view.language, &sum);
    add_status(stage, group, "answer/date", TONE_INFO,
               arena_copy_text(stage->view.arena, buffer_text(&sum)));
    buffer_free(&sum);
}


static void add_ways(Stage *stage, int aside, const Desk *desk) {
    bool is_open = chain_is_objection_open(desk->decision, desk->cells, stage->subject);
    int group = add_node(stage, aside, ROLE_GROUP, "ways",
                         in_language(stage, "Wat doe je hiermee?", "What do you do with this?"));
    if (!is_open) {
        add_pair(stage, group, "answer", in_language(stage, "Jouw antwoord", "Your answer"),
                 chain_item_text(stage, desk, stage->subject));
        add_new_date(stage, group, desk);
    }
    if (stage->way != WAY_NONE) {
        add_heading(stage, group, "way/title", 3, way_name(stage, stage->way));
        add_way(stage, group, desk);
        add_button(stage, group, "way/back", in_language(stage, "Iets anders", "Something else"),
                   ACT_WAY, WAY_NONE, 0);
        return;
    }
    for (int i = WAY_KEEP; i < WAY_COUNT; i++) {
        int option = add_option(stage, group, node_id(stage, "way/%d", i), way_name(stage, i),
                                false, ACT_WAY, i, 0);
        if (i == WAY_EXTEND &&
            !chain_may_extend(desk->run->scenario, desk->decision, stage->subject)) {
            node_disable(stage, option,
                         in_language(stage, "Bij blijvend bewaren hoort geen termijn.",
                                     "What is preserved has no term."));
        }
    }
}


void build_chain_subject(Stage *stage, const Desk *desk) {
    int record = desk->decision->records[stage->subject];
    ListState state = chain_state(desk->cells);
    bool is_gone = chain_is_gone(desk->decision, desk->cells, stage->subject);
    int aside = add_aside(stage, record_name(stage, record));
    add_heading(stage, aside, "aside/title", 2, record_name(stage, record));
    add_objections(stage, aside, desk);
    if (state == LIST_NEW && !is_gone) {
        add_choices(stage, aside, desk);
    } else if (state == LIST_CHANGES_REQUESTED &&
               chain_has_objection(desk->decision, desk->cells, stage->subject)) {
        add_ways(stage, aside, desk);
    } else if (state == LIST_CHANGES_REQUESTED) {
        add_text(stage, aside, "no-objection",
                 in_language(stage, "Niemand heeft hierover een opmerking.",
                             "Nobody has a remark on this."));
    }
    build_record_page(stage, aside, record);
    build_record_button(stage, aside, record);
}
