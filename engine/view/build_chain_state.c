// What each state of a destruction list asks for: the words above the table, the declaration below
// it, and the buttons.

#include "archive/appraisal.h"
#include "view/build_chain.h"


// ---- Above the table ----


static void add_consent(Stage *stage, int main, const Desk *desk, ListRole role) {
    const Chain *chain = desk->decision->chain;
    for (int i = 0; i < chain->review_count; i++) {
        if (chain_role(desk->decision, desk->cells, i) == (int)role &&
            !text_is_empty(chain->reviews[i].agrees)) {
            add_person_speech(stage, main, node_id(stage, "agrees/%d", i), chain->reviews[i].person,
                              text_of(stage, chain->reviews[i].agrees));
        }
    }
}


// In the register since the waiting period began.
static bool is_arrived(const Desk *desk, int hold) {
    Date from = desk->run->scenario->holds[hold].from;
    return moment_is_in_register(&desk->moment, hold) && from != DATE_NONE &&
           from > chain_started(desk->cells);
}


// Stands at the very top: at large letters the rest is below the edge of the window, and the button
// that lets it go on is not.
void build_chain_arrived(Stage *stage, int main, const Desk *desk) {
    if (chain_progress(desk->cells) != PROGRESS_QUEUED) {
        return;
    }
    for (int i = 0; i < desk->run->scenario->hold_count; i++) {
        const Hold *hold = &desk->run->scenario->holds[i];
        if (is_arrived(desk, i)) {
            add_status(stage, main, node_id(stage, "arrived/%s", hold->id), TONE_WARN,
                       format_text(stage,
                                   in_language(stage, "%s kwam binnen: %s (%s).",
                                               "%s came in: %s (%s)."),
                                   date_text(stage, hold->from), text_of(stage, hold->title),
                                   text_of(stage, hold_kind_label(hold->kind))));
        }
    }
}


static void add_waiting_words(Stage *stage, int main, const Desk *desk) {
    int arrived = 0;
    for (int i = 0; i < desk->run->scenario->hold_count; i++) {
        arrived += is_arrived(desk, i);
    }
    add_pair(stage, main, "waiting/started", in_language(stage, "Gestart", "Started"),
             date_text(stage, chain_started(desk->cells)));
    add_pair(stage, main, "waiting/today", in_language(stage, "Vandaag", "Today"),
             date_text(stage, desk->run->date));
    add_pair(stage, main, "waiting/planned", in_language(stage, "Uitvoering", "Carried out on"),
             date_text(stage, chain_planned(desk->cells)));
    if (arrived == 0) {
        add_text(stage, main, "arrived/none",
                 in_language(stage,
                             "In de wachttermijn is er niets bijgekomen in het stopregister.",
                             "Nothing was added to the hold register in the waiting period."));
    }
}


static void add_name_field(Stage *stage, int main, const Desk *desk) {
    int field = build_name_field(stage, main, desk->decision);
    if (stage->view.focus == NODE_NONE) {
        stage->view.focus = field;
    }
}


// Which records failed and why, above the table: there they may be below the edge of the window.
static void add_failures(Stage *stage, int main, const Desk *desk) {
    for (int i = 0; i < desk->decision->record_count; i++) {
        if (chain_item(desk->decision, desk->cells, i) == ITEM_FAILED) {
            int number = desk->decision->records[i];
            add_status(stage, main,
                       node_id(stage, "failed/%s", desk->run->scenario->records[number].id),
                       TONE_WARN,
                       format_text(stage, "%s: %s", record_name(stage, number),
                                   text_of(stage, desk->decision->chain->failures[i])));
        }
    }
}


// What others said: who agreed. With large letters below the table.
static void add_remarks(Stage *stage, int main, const Desk *desk) {
    ListState state = chain_state(desk->cells);
    if (state == LIST_INTERNALLY_REVIEWED) {
        add_consent(stage, main, desk, ROLE_OF_COREVIEWER);
        add_consent(stage, main, desk, ROLE_OF_REVIEWER);
    }
    if (state == LIST_READY_TO_DELETE && chain_progress(desk->cells) == PROGRESS_NEW) {
        add_consent(stage, main, desk,
                    desk->decision->chain->is_short ? ROLE_OF_REVIEWER : ROLE_OF_ARCHIVIST);
    }
}


static void add_ready_words(Stage *stage, int main, const Desk *desk) {
    switch (chain_progress(desk->cells)) {
    case PROGRESS_QUEUED:
        add_text(stage, main, "stage",
                 in_language(stage,
                             "Morgen is de wachttermijn voorbij. Laat je de vernietiging doorgaan, "
                             "of breek je de lijst af?",
                             "The waiting period ends tomorrow. Do you let the destruction go on, "
                             "or do you abort the list?"));
        add_waiting_words(stage, main, desk);
        return;
    case PROGRESS_FAILED:
        add_text(
            stage, main, "stage",
            in_language(stage,
                        "Niet alles is gelukt. Probeer de mislukte stukken opnieuw, of laat ze "
                        "voor een latere lijst.",
                        "Not everything went. Try the failed records again, or leave them for "
                        "a later list."));
        add_failures(stage, main, desk);
        return;
    default:
        add_text(stage, main, "stage",
                 in_language(stage,
                             "De lijst is goedgekeurd. Vernietigen kan niet ongedaan gemaakt "
                             "worden.",
                             "The list is approved. Destruction cannot be undone."));
        if (!chain_is_large(stage)) {
            add_remarks(stage, main, desk);
        }
        add_name_field(stage, main, desk);
    }
}


static const char *state_words(Stage *stage, const Desk *desk) {
    static const Text WORDS[LIST_STATE_COUNT] = {
        {{"Kies een stuk en besluit: op de lijst, of eraf met een grond. Kijk ook bij Mensen en in "
          "het stopregister. Bied de lijst daarna aan.",
          "Choose a record and decide: on the list, or off it with a ground. Look under People and "
          "in the hold register too. Then offer the list."}},
        {{"De lijst ligt bij een ander. Jij kunt er nu niets aan veranderen.",
          "The list is with somebody else. You cannot change it now."}},
        {{"Er zijn wijzigingen aangevraagd. Kijk of elke opmerking klopt en kies wat je ermee "
          "doet.",
          "Changes have been requested. Check whether each remark is right and choose what to do "
          "with it."}},
        {{"De beoordelaars zijn akkoord. Kijk bij Mensen wie de archivaris is en maak de lijst "
          "definitief.",
          "The reviewers agree. See under People who the archivist is and make the list final."}},
        {{"De lijst ligt bij een ander. Jij kunt er nu niets aan veranderen.",
          "The list is with somebody else. You cannot change it now."}},
        {{"", ""}},
        {{"De lijst is uitgevoerd. Kijk per stuk wat ermee gebeurd is. Onder de tabel staat wat er "
          "nog te doen is.",
          "The list was carried out. See for each record what became of it. What is left to do is "
          "below the table."}},
    };
    return text_of(stage, WORDS[chain_state(desk->cells)]);
}


const char *chain_task(Stage *stage, const Desk *desk) {
    static const Text WORDS[LIST_STATE_COUNT] = {
        {{"besluit over elk stuk en bied aan",
          "decide on each record, then offer it"}},
        {{"jij kunt nu niets veranderen", "you cannot change it now"}},
        {{"kies wat je met elke opmerking doet", "choose what to do with each remark"}},
        {{"kies bij Mensen de archivaris",
          "choose the archivist under People"}},
        {{"jij kunt nu niets veranderen", "you cannot change it now"}},
        {{"", ""}},
        {{"kijk wat met elk stuk gebeurd is", "see what became of each record"}},
    };
    return chain_is_large(stage) ? text_of(stage, WORDS[chain_state(desk->cells)]) : "";
}


void build_chain_above(Stage *stage, int main, const Desk *desk) {
    if (chain_state(desk->cells) == LIST_READY_TO_DELETE) {
        add_ready_words(stage, main, desk);
        return;
    }
    if (!chain_is_large(stage)) {
        add_text(stage, main, "stage", state_words(stage, desk));
        add_remarks(stage, main, desk);
    }
}


void build_chain_below(Stage *stage, int main, const Desk *desk) {
    if (chain_is_large(stage)) {
        add_remarks(stage, main, desk);
    }
}


// ---- The declaration ----


static void add_claim(Stage *stage, int main, const Desk *desk) {
    const char *ask = in_language(stage, "Niet alles van de lijst is vernietigd. Wat verklaar je?",
                                  "Not everything on the list was destroyed. What do you declare?");
    int chosen = chain_claim(desk->decision, desk->cells);
    int panel = add_node(stage, main, ROLE_PANEL, "claim", ask);
    add_heading(stage, panel, "claim/title", 3, ask);
    for (int i = 0; i < CLAIM_COUNT; i++) {
        add_option(stage, panel, node_id(stage, "claim/%d", i),
                   text_of(stage, claim_label((Claim)i)), chosen == i, ACT_ANSWER,
                   chain_claim_part(desk->decision), i);
    }
}


void build_chain_declaration(Stage *stage, int main, const Desk *desk) {
    const Decision *decision = desk->decision;
    if (decision->field_count > 0) {
        add_heading(stage, main, "declaration", 2,
                    in_language(stage, "De verklaring van vernietiging",
                                "The declaration of destruction"));
    }
    if (chain_needs_claim(decision, desk->cells)) {
        add_claim(stage, main, desk);
    }
    for (int f = 0; f < decision->field_count; f++) {
        const Field *field = &decision->fields[f];
        int chosen = chain_field(decision, desk->cells, f);
        int panel = add_node(stage, main, ROLE_PANEL, node_id(stage, "field/%s", field->id),
                             text_of(stage, field->ask));
        add_heading(stage, panel, node_id(stage, "field/%s/title", field->id), 3,
                    text_of(stage, field->ask));
        for (int i = 0; i < field->option_count; i++) {
            add_option(stage, panel, node_id(stage, "field/%s/%s", field->id, field->options[i].id),
                       text_of(stage, field->options[i].text), chosen == i, ACT_ANSWER,
                       chain_field_part(decision, f), i);
        }
    }
}


// ---- The buttons ----


static const char *not_ready(Stage *stage, const Desk *desk) {
    const Decision *decision = desk->decision;
    int open = chain_count_open(decision, desk->cells);
    bool has_place = decision->chain->place_count == 0;
    CastFault fault = chain_cast_fault(decision, desk->cells, false);
    for (int i = 0; i < decision->chain->place_count; i++) {
        has_place = has_place || chain_has_place(decision, desk->cells, i);
    }
    if (open == 1) {
        return in_language(stage, "Over nog 1 stuk is niet besloten.",
                           "1 record has no decision yet.");
    }
    if (open > 0) {
        return format_text(stage,
                           in_language(stage, "Over nog %d stukken is niet besloten.",
                                       "%d records have no decision yet."),
                           open);
    }
    if (!has_place) {
        return in_language(stage, "Kies bij Mensen en plaatsen waar de stukken worden vernietigd.",
                           "Choose under People and places where the records are destroyed.");
    }
    return fault == CAST_FINE ? NULL : text_of(stage, cast_fault_label(fault));
}


static void add_new_actions(Stage *stage, int actions, const Desk *desk) {
    int open = chain_count_open(desk->decision, desk->cells);
    if (open == 0 && chain_count_listed(desk->decision, desk->cells) == 0) {
        add_primary(stage, actions, "move/withdraw",
                    in_language(stage, "Lege lijst intrekken", "Withdraw the empty list"),
                    ACT_SUBMIT, MOVE_WITHDRAW, 0);
        return;
    }
    const char *reason = not_ready(stage, desk);
    int focus = stage->view.focus;
    int offer = add_primary(stage, actions, "move/offer",
                            in_language(stage, "Aanbieden ter beoordeling", "Offer for review"),
                            ACT_SUBMIT, MOVE_OFFER, 0);
    if (reason) {
        node_disable(stage, offer, reason);
        stage->view.focus = focus;
    }
}


static void add_process(Stage *stage, int actions, const Desk *desk) {
    int open = chain_count_open(desk->decision, desk->cells);
    int focus = stage->view.focus;
    int back = add_primary(stage, actions, "move/process",
                           in_language(stage, "Terug naar wie afkeurde", "Back to who rejected it"),
                           ACT_SUBMIT, MOVE_PROCESS, 0);
    if (open > 0) {
        node_disable(stage, back,
                     format_text(stage,
                                 in_language(stage, "Nog te verwerken opmerkingen: %d.",
                                             "Remarks still to deal with: %d."),
                                 open));
        stage->view.focus = focus;
    } else if (chain_count_listed(desk->decision, desk->cells) == 0) {
        node_disable(stage, back,
                     in_language(stage,
                                 "Er staat niets meer op de lijst. Laat een stuk staan, of breek "
                                 "de lijst af.",
                                 "Nothing is left on the list. Leave a record on it, or abort the "
                                 "list."));
        stage->view.focus = focus;
    }
}


static void add_start(Stage *stage, int actions, const Desk *desk) {
    int blocker = chain_blocker(&desk->moment, desk->decision, desk->cells);
    int start = add_button(stage, actions, "start", in_language(stage, "Vernietigen", "Destroy"),
                           ACT_START, MOVE_START, 0);
    node_at(stage, start)->flags |= NODE_PRIMARY;
    node_at(stage, start)->tone = TONE_BAD;
    if (blocker >= 0) {
        Date from = chain_system_date(desk->run->scenario, desk->decision, blocker);
        node_disable(
            stage, start,
            format_text(stage,
                        in_language(stage,
                                    "Starten kan niet: %s mag pas weg op %s, na de wachttermijn. "
                                    "Breek de lijst af en haal het eraf.",
                                    "Starting is not possible: %s may go on %s, after the waiting "
                                    "period. Abort the list and take it off."),
                        desk->run->scenario->records[desk->decision->records[blocker]].id,
                        date_text(stage, from)));
    }
}


static void add_ready_actions(Stage *stage, int actions, const Desk *desk) {
    switch (chain_progress(desk->cells)) {
    case PROGRESS_QUEUED:
        add_primary(stage, actions, "move/run",
                    in_language(stage, "Laat de vernietiging doorgaan",
                                "Let the destruction go on"),
                    ACT_SUBMIT, MOVE_RUN, 0);
        break;
    case PROGRESS_FAILED:
        add_button(stage, actions, "move/close",
                   in_language(stage, "Laat voor een latere lijst", "Leave for a later list"),
                   ACT_SUBMIT, MOVE_CLOSE, 0);
        add_primary(stage, actions, "move/retry",
                    in_language(stage, "Probeer opnieuw", "Try again"), ACT_SUBMIT, MOVE_RETRY, 0);
        break;
    default:
        add_start(stage, actions, desk);
        break;
    }
}


static void add_declare(Stage *stage, int actions, const Desk *desk) {
    const Decision *decision = desk->decision;
    int open = chain_needs_claim(decision, desk->cells) && chain_claim(decision, desk->cells) < 0;
    for (int f = 0; f < decision->field_count; f++) {
        open += chain_field(decision, desk->cells, f) < 0;
    }
    int focus = stage->view.focus;
    int sign =
        add_primary(stage, actions, "move/declare",
                    decision->field_count > 0
                        ? in_language(stage, "Verklaring vaststellen", "Adopt the declaration")
                        : in_language(stage, "Lijst afsluiten", "Close the list"),
                    ACT_SUBMIT, MOVE_DECLARE, 0);
    if (open > 0) {
        node_disable(stage, sign,
                     format_text(stage, in_language(stage, "Lege velden: %d.", "Empty fields: %d."),
                                 open));
        stage->view.focus = focus;
    }
}


static void add_finalise(Stage *stage, int actions, const Desk *desk) {
    CastFault fault = chain_cast_fault(desk->decision, desk->cells, true);
    int focus = stage->view.focus;
    int final = add_primary(stage, actions, "move/finalise",
                            in_language(stage, "Definitief maken", "Make it final"), ACT_SUBMIT,
                            MOVE_FINALISE, 0);
    if (fault != CAST_FINE) {
        node_disable(stage, final, text_of(stage, cast_fault_label(fault)));
        stage->view.focus = focus;
    }
}


void build_chain_actions(Stage *stage, const Desk *desk) {
    int actions = add_actions(stage);
    if (stage->tab != DESK_LIST) {
        add_primary(stage, actions, "desk/back",
                    in_language(stage, "Terug naar de lijst", "Back to the list"), ACT_TAB,
                    DESK_LIST, 0);
        return;
    }
    switch (chain_state(desk->cells)) {
    case LIST_NEW:
        add_new_actions(stage, actions, desk);
        break;
    case LIST_READY_TO_REVIEW:
        add_primary(stage, actions, "move/wait",
                    in_language(stage, "Wacht op de beoordeling", "Wait for the review"),
                    ACT_SUBMIT, MOVE_WAIT, 0);
        break;
    case LIST_READY_FOR_ARCHIVIST:
        add_primary(stage, actions, "move/wait",
                    in_language(stage, "Wacht op de archivaris", "Wait for the archivist"),
                    ACT_SUBMIT, MOVE_WAIT, 0);
        break;
    case LIST_CHANGES_REQUESTED:
        add_process(stage, actions, desk);
        break;
    case LIST_INTERNALLY_REVIEWED:
        add_finalise(stage, actions, desk);
        break;
    case LIST_READY_TO_DELETE:
        add_ready_actions(stage, actions, desk);
        break;
    case LIST_DELETED:
    case LIST_STATE_COUNT:
        add_declare(stage, actions, desk);
        break;
    }
}
