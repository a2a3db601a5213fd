// What else lies on the desk of a destruction list: people and places, the register of holds, the
// history, and aborting.

#include "view/build_chain.h"

#include <string.h>


// ---- People and places ----


static void add_role_option(Stage *stage, int row, const Desk *desk, int review, int role) {
    int now = chain_role(desk->decision, desk->cells, review);
    const char *person =
        desk->run->scenario->persons[desk->decision->chain->reviews[review].person].id;
    const char *name = role < 0 ? in_language(stage, "geen rol", "no role")
                                : text_of(stage, list_role_label((ListRole)role));
    int option =
        add_option(stage, row,
                   node_id(stage, "role/%s/%s", person,
                           role < 0 ? "none" : list_role_code((ListRole)role)),
                   name, now == role, ACT_ANSWER, chain_role_part(desk->decision, review), role);
    node_at(stage, option)->flags |= NODE_COMPACT;
    if (role >= 0 && !chain_may_have_role(desk->decision, review, (ListRole)role)) {
        node_disable(stage, option,
                     format_text(stage,
                                 in_language(stage, "%s heeft niet de bevoegdheid voor deze rol.",
                                             "%s is not authorised for this role."),
                                 chain_person_name(stage,
                                                   desk->decision->chain->reviews[review].person)));
    }
}


// One person of the staff: the roles they can get in this state.
static void add_staff(Stage *stage, int main, const Desk *desk, int review) {
    const Review *about = &desk->decision->chain->reviews[review];
    const Person *person = &desk->run->scenario->persons[about->person];
    int now = chain_role(desk->decision, desk->cells, review);
    ListState state = chain_state(desk->cells);
    int group = add_node(stage, main, ROLE_GROUP, node_id(stage, "staff/%s", person->id),
                         text_of(stage, person->name));
    add_heading(stage, group, node_id(stage, "staff/%s/name", person->id), 3,
                format_text(stage, "%s, %s", text_of(stage, person->name),
                            text_of(stage, person->role)));
    int options = add_node(stage, group, ROLE_ROW, node_id(stage, "staff/%s/roles", person->id),
                           in_language(stage, "Rol", "Role"));
    bool is_last = state == LIST_INTERNALLY_REVIEWED && !desk->decision->chain->is_short;
    if (state == LIST_NEW) {
        add_role_option(stage, options, desk, review, -1);
        add_role_option(stage, options, desk, review, ROLE_OF_REVIEWER);
        add_role_option(stage, options, desk, review, ROLE_OF_COREVIEWER);
    } else if (is_last && (now < 0 || now == ROLE_OF_ARCHIVIST)) {
        add_role_option(stage, options, desk, review, -1);
        add_role_option(stage, options, desk, review, ROLE_OF_ARCHIVIST);
    } else {
        add_text(stage, options, node_id(stage, "staff/%s/now", person->id),
                 now < 0 ? in_language(stage, "geen rol in deze lijst", "no role in this list")
                         : text_of(stage, list_role_label((ListRole)now)));
    }
}


static void add_places(Stage *stage, int main, const Desk *desk) {
    const Chain *chain = desk->decision->chain;
    bool is_new = chain_state(desk->cells) == LIST_NEW;
    add_heading(stage, main, "places/title", 2,
                in_language(stage, "Waar wordt vernietigd?", "Where is it destroyed?"));
    for (int i = 0; i < chain->place_count; i++) {
        bool is_chosen = chain_has_place(desk->decision, desk->cells, i);
        int box =
            add_node(stage, main, ROLE_CHECKBOX, node_id(stage, "place/%s", chain->places[i].id),
                     text_of(stage, chain->places[i].text));
        node_at(stage, box)->flags |= is_chosen ? NODE_CHECKED : 0;
        node_act(stage, box, ACT_ANSWER, chain_place_part(desk->decision, i), !is_chosen);
        if (!is_new) {
            node_disable(stage, box,
                         in_language(stage, "De plaatsen kies je in een nieuwe lijst.",
                                     "Places are chosen in a new list."));
        }
    }
}


void build_chain_people(Stage *stage, int main, const Desk *desk) {
    const Chain *chain = desk->decision->chain;
    add_message(stage, main);
    add_heading(stage, main, "people/title", 2,
                in_language(stage, "Wie doet wat?", "Who does what?"));
    add_pair(stage, main, "people/author", text_of(stage, list_role_label(ROLE_OF_AUTHOR)),
             chain_person_name(stage, chain->author));
    for (int i = 0; i < chain->review_count; i++) {
        if (chain->has_staff) {
            add_staff(stage, main, desk, i);
        } else {
            add_pair(stage, main, node_id(stage, "people/%d", i),
                     text_of(stage, list_role_label(chain->reviews[i].role)),
                     chain_person_name(stage, chain->reviews[i].person));
        }
    }
    if (chain->place_count > 0) {
        add_places(stage, main, desk);
    }
}


// ---- The register of holds ----


int chain_active_holds(const Desk *desk) {
    int active = 0;
    for (int i = 0; i < desk->run->scenario->hold_count; i++) {
        active += moment_is_in_register(&desk->moment, i);
    }
    return active;
}


static void add_hold(Stage *stage, int main, const Desk *desk, int number) {
    const Hold *hold = &desk->run->scenario->holds[number];
    Date started = chain_started(desk->cells);
    bool is_new = started != DATE_NONE && hold->from != DATE_NONE && hold->from > started;
    const char *id = node_id(stage, "hold/%s", hold->id);
    int panel = add_node(stage, main, ROLE_PANEL, id, text_of(stage, hold->title));
    node_at(stage, panel)->tone = is_new ? TONE_WARN : TONE_PLAIN;
    add_heading(stage, panel, node_id(stage, "%s/title", id), 3, text_of(stage, hold->title));
    add_pair(stage, panel, node_id(stage, "%s/kind", id), in_language(stage, "Soort", "Kind"),
             text_of(stage, hold_kind_label(hold->kind)));
    if (hold->from != DATE_NONE) {
        add_pair(stage, panel, node_id(stage, "%s/from", id), in_language(stage, "Vanaf", "From"),
                 is_new ? format_text(stage,
                                      in_language(stage, "%s, nieuw sinds de start",
                                                  "%s, new since the start"),
                                      date_text(stage, hold->from))
                        : date_text(stage, hold->from));
    }
    if (hold->ends != DATE_NONE) {
        add_pair(stage, panel, node_id(stage, "%s/ends", id), in_language(stage, "Tot", "Until"),
                 date_text(stage, hold->ends));
    }
    build_explanation(stage, panel, id, hold->why, hold->source);
}


void build_chain_holds(Stage *stage, int main, const Desk *desk) {
    add_heading(stage, main, "holds/title", 2,
                in_language(stage, "Stopregister: wat loopt er nu?",
                            "Hold register: what is running now?"));
    add_text(stage, main, "holds/linked",
             desk->decision->chain->is_register_linked
                 ? in_language(stage, "Het systeem kijkt op de dag zelf nog eens in dit register.",
                               "The system looks in this register again on the day itself.")
                 : in_language(stage,
                               "Het systeem kijkt zelf niet in dit register. Welke stukken onder "
                               "een verzoek vallen, bepaal jij.",
                               "The system does not look in this register. Which records fall "
                               "under a request is for you to decide."));
    for (int i = 0; i < desk->run->scenario->hold_count; i++) {
        if (moment_is_in_register(&desk->moment, i)) {
            add_hold(stage, main, desk, i);
        }
    }
    if (chain_active_holds(desk) == 0) {
        add_text(stage, main, "holds/none",
                 in_language(stage, "Er staat nu niets in het register.",
                             "There is nothing in the register now."));
    }
}


// ---- The history ----


// What was done, not a sentence: "you" and a name want different verbs.
static const char *entry_text(Stage *stage, const ChainEntry *entry) {
    static const Text LINES[LIST_ACT_COUNT] = {
        {{"lijst ter beoordeling aangeboden (stukken: %d)",
          "list offered for review (records: %d)"}},
        {{"meegelezen (stukken met een opmerking: %d)", "read along (records with a remark: %d)"}},
        {{"lijst goedgekeurd", "list approved"}},
        {{"wijzigingen gevraagd (stukken: %d)", "changes requested (records: %d)"}},
        {{"opmerkingen verwerkt (%d)", "remarks dealt with (%d)"}},
        {{"lijst definitief gemaakt, voor de archivaris (stukken: %d)",
          "list made final, for the archivist (records: %d)"}},
        {{"vernietiging gestart (stukken: %d)", "destruction started (records: %d)"}},
        {{"uitgevoerd (weg of losgekoppeld: %d)", "carried out (gone or unlinked: %d)"}},
        {{"opnieuw geprobeerd wat mislukte (stukken: %d)",
          "tried again what failed (records: %d)"}},
        {{"voor een latere lijst gelaten (stukken: %d)", "left for a later list (records: %d)"}},
        {{"lijst afgebroken", "list aborted"}},
        {{"lege lijst ingetrokken", "empty list withdrawn"}},
    };
    const char *line = text_of(stage, LINES[entry->act]);
    if (entry->act == LIST_ABORT) {
        return format_text(stage, "%s (%s)", line,
                           text_of(stage, abort_reason_label((AbortReason)entry->detail)));
    }
    const char *mark = strstr(line, "%d");
    return mark ? format_text(stage, "%.*s%d%s", (int)(mark - line), line, entry->detail, mark + 2)
                : line;
}


void build_chain_history(Stage *stage, int main, const Desk *desk) {
    int count = chain_history_count(desk->cells);
    int list = add_node(stage, main, ROLE_LIST, "history",
                        in_language(stage, "Geschiedenis van de lijst", "History of the list"));
    for (int i = 0; i < count; i++) {
        ChainEntry entry = chain_history(desk->decision, desk->cells, i);
        const char *who = entry.act == LIST_CARRY_OUT
                              ? in_language(stage, "Het systeem", "The system")
                              : chain_person_name(stage, entry.person);
        add_node(stage, list, ROLE_ITEM, node_id(stage, "history/%d", i),
                 format_text(stage, "%s  %s: %s", date_text(stage, entry.date), who,
                             entry_text(stage, &entry)));
    }
    if (count == 0) {
        add_text(stage, main, "history/none",
                 in_language(stage, "Er is nog niets gebeurd met deze lijst.",
                             "Nothing has happened to this list yet."));
    }
}


// ---- Aborting ----


void build_chain_abort(Stage *stage, int main, const Desk *desk) {
    (void)desk;
    add_heading(stage, main, "abort/title", 2,
                in_language(stage, "Waarom breek je de lijst af?", "Why do you abort the list?"));
    add_text(stage, main, "abort/what",
             in_language(stage,
                         "De lijst gaat terug naar nieuw. De beoordeling begint opnieuw. Wat al "
                         "vernietigd is, blijft weg.",
                         "The list goes back to new. The review begins again. What has been "
                         "destroyed stays gone."));
    for (int i = 0; i < ABORT_REASON_COUNT; i++) {
        add_option(stage, main, node_id(stage, "abort/%d", i),
                   text_of(stage, abort_reason_label((AbortReason)i)), false, ACT_SUBMIT,
                   MOVE_ABORT, i);
    }
}
