// Sample screens: realistic texts, long words, tables of twelve rows, nine cards.

#include <stdio.h>
#include <string.h>

#include "gui/sample_views.h"


static int button(Sample *sample, int parent, const char *id, const char *name, unsigned flags) {
    int node = sample_add(sample, parent, ROLE_BUTTON, id, name);
    sample_node(sample, node)->flags = flags | NODE_PRESSABLE;
    return node;
}


static int heading(Sample *sample, int parent, int level, const char *name) {
    int node = sample_add(sample, parent, ROLE_HEADING, "", name);
    sample_node(sample, node)->level = level;
    return node;
}


static int text(Sample *sample, int parent, const char *name) {
    return sample_add(sample, parent, ROLE_TEXT, "", name);
}


static void pair(Sample *sample, int parent, const char *name, const char *value) {
    int node = sample_add(sample, parent, ROLE_PAIR, "", name);
    sample_node(sample, node)->value = value;
}


static void status(Sample *sample, int parent, Tone tone, unsigned flags, const char *name) {
    int node = sample_add(sample, parent, ROLE_STATUS, "", name);
    sample_node(sample, node)->tone = tone;
    sample_node(sample, node)->flags = flags;
}


static void speech(Sample *sample, int parent, const char *who, const char *work, const char *face,
                   const char *says) {
    int node = sample_add(sample, parent, ROLE_SPEECH, "", who);
    sample_node(sample, node)->description = work;
    sample_node(sample, node)->picture = sample_asset(sample, face);
    sample_node(sample, node)->value = says;
}


static int option(Sample *sample, int parent, const char *id, const char *name, unsigned flags) {
    int node = sample_add(sample, parent, ROLE_OPTION, id, name);
    sample_node(sample, node)->flags = flags | NODE_PRESSABLE;
    return node;
}


static void banner(Sample *sample, int root) {
    int bar = sample_add(sample, root, ROLE_BANNER, "banner", "Zaak");
    heading(sample, bar, 3, "De mailbox van de vertrekkende directeur");
    pair(sample, bar, "Datum", "16-11-2026");
    int progress = sample_add(sample, bar, ROLE_PROGRESS, "progress", "Voortgang");
    sample_node(sample, progress)->number = 3;
    sample_node(sample, progress)->limit = 8;
    sample_node(sample, progress)->value = "3 van 8";
    button(sample, bar, "notebook", "Notities", NODE_COMPACT);
    button(sample, bar, "help", "Hulp", NODE_COMPACT);
    button(sample, bar, "menu", "Menu", NODE_COMPACT);
}


static void fill_title(Sample *sample, int root) {
    sample->view.screen = SCREEN_TITLE;
    sample->view.backdrop = sample_asset(sample, "pictures/raadhuis.svg");
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Titel");
    heading(sample, main, 1, "De mailbox van de vertrekkende directeur");
    text(sample, main,
         "Vrijdag vertrekt de directeur. Zijn mailbox telt 14.000 berichten. Jij bent "
         "informatiebeheerder en moet zeggen wat blijft, wat weg mag en wie dat beslist.");
    int row = sample_add(sample, main, ROLE_ROW, "facts", "");
    pair(sample, row, "Duur", "25 minuten");
    pair(sample, row, "Niveau", "schaal 8");
    pair(sample, row, "Versie", "1.0.0");
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "back", "Andere zaak kiezen", NODE_CANCEL);
    button(sample, actions, "start", "Begin", NODE_PRIMARY);
}


static void fill_story(Sample *sample, int root) {
    sample->view.screen = SCREEN_STORY;
    sample->view.backdrop = sample_asset(sample, "pictures/kantoor.svg");
    banner(sample, root);
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Gesprek");
    speech(sample, main, "Petra van der Meulen", "Proceseigenaar Ruimtelijke Ordening",
           "faces/petra.svg",
           "De directeur gaat vrijdag weg. ICT wil de mailbox dan meteen leegmaken, want de "
           "licentie kost geld. Kan dat zomaar?");
    if (sample->kind == SAMPLE_STORY_LONG) {
        speech(sample, main, "Hans de Boer", "Functioneel beheerder", "faces/hans.svg",
               "Ik heb de export al klaargezet. Veertigduizend bestanden, waarvan een deel met "
               "een wachtwoord. Als er verantwoordingsinformatie tussen zit hoor ik dat graag "
               "vóór donderdag, anders staat alles straks in de prullenbak van de leverancier en "
               "kom ik er niet meer bij.");
        text(sample, main,
             "Op het bureau ligt een terugbelbriefje van de rechtbank. Het gaat over de "
             "verbouwing van het raadhuis, kenmerk 2016/0457.");
    }
    int group = sample_add(sample, main, ROLE_GROUP, "ask", "Wat doe je eerst?");
    option(sample, group, "option/doorvragen",
           "Ik vraag door: waarvoor gebruikte de directeur deze mailbox, en wie werkte ermee?", 0);
    int chosen =
        option(sample, group, "option/leegmaken", "Prima, vrijdag is hij leeg.", NODE_SELECTED);
    sample_node(sample, chosen)->description = "Je belt ICT terug en geeft akkoord.";
    option(sample, group, "option/selectielijst",
           "Ik zoek eerst op wat de selectielijst zegt over correspondentie van het bestuur.", 0);
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "undo", "Terug", NODE_CANCEL);
    button(sample, actions, "next", "Verder", NODE_PRIMARY);
}


static void add_card(Sample *sample, int column, int number, const char *name) {
    char id[32];
    snprintf(id, sizeof id, "card/R%d", number);
    int card = sample_add(sample, column, ROLE_CARD, id, name);
    Node *node = sample_node(sample, card);
    node->flags = NODE_PRESSABLE | (strcmp(id, sample->picked) == 0 ? (unsigned)NODE_SELECTED : 0);
    node->value = number % 2 ? "e-mail, 2014–2016" : "notitie, 2015";
}


static void fill_board(Sample *sample, int root) {
    static const char *const cards[] = {
        "Correspondentie verbouwing raadhuis",
        "Offerte aannemer",
        "Uitnodiging nieuwjaarsreceptie",
        "Bezwaarschrift omgevingsvergunning",
        "Verlofaanvraag",
        "Besluit aanbesteding",
        "Nieuwsbrief personeelsvereniging",
        "Klacht over geluidsoverlast",
        "Conceptnota herinrichting Marktplein",
    };
    static const char *const columns[] = {"Nog te doen", "Bewaren", "Vernietigen na termijn",
                                          "Geen archiefbescheiden"};
    static const char *const ids[] = {"column/todo", "column/keep", "column/destroy",
                                      "column/none"};
    sample->view.screen = SCREEN_WORK;
    banner(sample, root);
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Indelen");
    heading(sample, main, 1, "Deel de stukken in");
    text(sample, main,
         "Pak een stuk op en leg het in de kolom waar het hoort. Slepen mag, klikken ook.");
    int board = sample_add(sample, main, ROLE_BOARD, "board", "Stukken");
    for (int i = 0; i < 4; i++) {
        int column = sample_add(sample, board, ROLE_COLUMN, ids[i], columns[i]);
        sample_node(sample, column)->flags = sample->picked[0] ? NODE_PRESSABLE : 0;
        for (int card = 0; card < 9; card++) {
            bool is_first = card == 0 && sample->put[0];
            bool is_here =
                is_first ? strcmp(sample->put, ids[i]) == 0 : i == (card < 5 ? 0 : card % 3 + 1);
            if (is_here) {
                add_card(sample, column, card + 1, cards[card]);
            }
        }
    }
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    int done = button(sample, actions, "done", "Klaar met indelen", NODE_PRIMARY | NODE_DISABLED);
    sample_node(sample, done)->description = "Er liggen nog vijf stukken in de eerste kolom.";
}


static int cell(Sample *sample, int row, const char *name, int share, unsigned flags) {
    int node = sample_add(sample, row, ROLE_CELL, "", name);
    sample_node(sample, node)->count = share;
    sample_node(sample, node)->flags = flags;
    return node;
}


static void table_row(Sample *sample, int table, int number) {
    static const char *const titles[] = {"Omgevingsvergunning verbouwing raadhuis",
                                         "Subsidieverstrekking buurthuis", "Personeelsdossier",
                                         "Verkeersbesluit Stationsstraat"};
    char id[32];
    snprintf(id, sizeof id, "row/%d", number);
    int row = sample_add(sample, table, ROLE_TABLE_ROW, id, titles[number % 4]);
    sample_node(sample, row)->flags = NODE_PRESSABLE | (number == 2 ? (unsigned)NODE_SELECTED : 0);
    char code[32];
    snprintf(code, sizeof code, "Z-2014-%04d", 113 + number * 37);
    cell(sample, row, code, 2, 0);
    cell(sample, row, titles[number % 4], 5, 0);
    cell(sample, row, number % 3 ? "V 7 jaar" : "B", 2, 0);
    cell(sample, row, "30-11-2016", 2, 0);
    int last = cell(sample, row, "", 3, 0);
    snprintf(id, sizeof id, "check/%d", number);
    int check = sample_add(sample, last, ROLE_CHECKBOX, id, "Op de lijst");
    sample_node(sample, check)->flags = NODE_PRESSABLE | (number % 2 ? (unsigned)NODE_CHECKED : 0);
}


static void fill_table(Sample *sample, int root) {
    sample->view.screen = SCREEN_WORK;
    banner(sample, root);
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Vernietigingslijst");
    heading(sample, main, 1, "Maak de vernietigingslijst op");
    status(sample, main, TONE_WARN, 0,
           "Twee zaken hebben een afwijkende termijn. Kijk ze na voor je tekent.");
    int table = sample_add(sample, main, ROLE_TABLE, "table", "Zaken waarvan de termijn om is");
    int head = sample_add(sample, table, ROLE_TABLE_ROW, "row/head", "Kop");
    cell(sample, head, "Zaaknummer", 2, NODE_HEADER);
    cell(sample, head, "Onderwerp", 5, NODE_HEADER);
    cell(sample, head, "Waardering", 2, NODE_HEADER);
    cell(sample, head, "Afgesloten", 2, NODE_HEADER);
    cell(sample, head, "Lijst", 3, NODE_HEADER);
    for (int i = 0; i < 12; i++) {
        table_row(sample, table, i);
    }
    int aside = sample_add(sample, root, ROLE_ASIDE, "aside", "Het geopende stuk");
    heading(sample, aside, 2, "Personeelsdossier");
    pair(sample, aside, "Zaaktype", "Indiensttreding");
    pair(sample, aside, "Categorie", "9.1.4 Arbeidsovereenkomst");
    pair(sample, aside, "Bewaartermijn", "10 jaar na uitdiensttreding");
    pair(sample, aside, "Verantwoordelijke", "Directie Bedrijfsvoering");
    int page = sample_add(sample, aside, ROLE_DOCUMENT, "page", "Toelichting");
    sample_node(sample, page)->value =
        "Het dossier is op 30-11-2016 afgesloten.\n\nDe termijn loopt vanaf de dag van "
        "uitdiensttreding, niet vanaf de sluiting van de zaak.";
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "back", "Terug", NODE_CANCEL);
    button(sample, actions, "send", "Leg ter goedkeuring voor", NODE_PRIMARY);
}


static int field(Sample *sample, int parent, Role role, const char *id, const char *name) {
    int node = sample_add(sample, parent, role, id, name);
    sample_node(sample, node)->flags = NODE_TYPABLE;
    return node;
}


static void fill_form(Sample *sample, int root) {
    sample->view.screen = SCREEN_WORK;
    banner(sample, root);
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Waarderen");
    int tabs = sample_add(sample, main, ROLE_ROW, "tabs", "");
    static const char *const names[] = {"Stuk 1 van 4", "Stuk 2 van 4", "Stuk 3 van 4"};
    for (int i = 0; i < 3; i++) {
        char id[16];
        snprintf(id, sizeof id, "tab/%d", i);
        int tab = sample_add(sample, tabs, ROLE_TAB, id, names[i]);
        sample_node(sample, tab)->flags = NODE_PRESSABLE | (i == 0 ? (unsigned)NODE_SELECTED : 0);
    }
    heading(sample, main, 1, "Waardeer de correspondentie over de verbouwing");
    char words[160];
    snprintf(words, sizeof words, "Het dossier is gesloten op %s 30 november 2016.", sample->word);
    text(sample, main, words);
    int panel = sample_add(sample, main, ROLE_PANEL, "panel", "Waardering");
    int term = field(sample, panel, ROLE_FIELD, "field/termijn", "Bewaartermijn");
    sample_node(sample, term)->value = "7 jaar";
    sample_node(sample, term)->description = "In jaren, zoals de selectielijst hem noemt.";
    int date = field(sample, panel, ROLE_FIELD, "field/datum", "Vernietigen vanaf");
    sample_node(sample, date)->value = sample->typed[0] ? sample->typed : "31-02-2024";
    sample_node(sample, date)->flags |= sample->typed[0] ? 0 : NODE_INVALID;
    sample_node(sample, date)->description = sample->typed[0]
                                                 ? NULL
                                                 : "31 februari bestaat niet. Schrijf bijvoorbeeld "
                                                   "28-02-2024.";
    int area = field(sample, panel, ROLE_TEXTAREA, "field/reden", "Waarom?");
    sample_node(sample, area)->value =
        "De verbouwing is afgerond en de garantie verlopen.\nEr loopt geen procedure.";
    int check = sample_add(sample, panel, ROLE_CHECKBOX, "check/woo",
                           "Ik heb gekeken of er een Woo-verzoek loopt");
    sample_node(sample, check)->flags = NODE_PRESSABLE | NODE_CHECKED;
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "back", "Terug", NODE_CANCEL);
    button(sample, actions, "next", "Leg vast", NODE_PRIMARY);
}


static void fill_read(Sample *sample, int root) {
    sample->view.screen = SCREEN_READ;
    banner(sample, root);
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Stuk");
    int page =
        sample_add(sample, main, ROLE_DOCUMENT, "page", "Re: vochtproblemen oostgevel raadhuis");
    sample_node(sample, page)->value =
        "Van: W. Hendriks\nAan: directie@gemeente-voorbeeld.nl\nDatum: 3 februari "
        "2014\n\nBeste Willem,\n\nZoals besproken stuur ik je het rapport van de bouwkundige. "
        "De oostgevel neemt water op; de aannemer wijst naar het ontwerp, de architect naar de "
        "uitvoering. Ik stel voor dat we de aansprakelijkheidsstelling vóór 1 maart versturen, "
        "anders verjaart ons recht.\n\nDe stukken staan in de map Verbouwing/Garantie. Bewaar "
        "deze mail erbij, want hier staat in dat we het gebrek op tijd hebben gemeld.\n\nMet "
        "vriendelijke groet,\n\nWillem Hendriks\nHoofd Gebouwen- en "
        "arbeidsomstandighedenvoorzieningencoördinatie";
    int aside = sample_add(sample, root, ROLE_ASIDE, "aside", "Over dit stuk");
    heading(sample, aside, 2, "Over dit stuk");
    pair(sample, aside, "Soort", "e-mail");
    pair(sample, aside, "Datum", "03-02-2014");
    pair(sample, aside, "Waar", "mailbox directeur");
    pair(sample, aside, "Zaaktype", "Bouwen en verbouwen van gemeentelijke eigendommen");
    int list = sample_add(sample, aside, ROLE_LIST, "list", "Andere stukken");
    static const char *const others[] = {"Rapport bouwkundige", "Offerte aannemer Van Vliet",
                                         "Gespreksverslag 12 maart"};
    for (int i = 0; i < 3; i++) {
        char id[16];
        snprintf(id, sizeof id, "item/%d", i);
        int item = sample_add(sample, list, ROLE_ITEM, id, others[i]);
        sample_node(sample, item)->flags = NODE_PRESSABLE;
        sample_node(sample, item)->value = i == 0 ? "2013" : "2014";
        sample_node(sample, item)->tone = i == 1 ? TONE_GOOD : TONE_PLAIN;
    }
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "close", "Sluit het stuk", NODE_CANCEL | NODE_PRIMARY);
}


static void bar(Sample *sample, int parent, const char *name, int number, int count,
                const char *value) {
    int node = sample_add(sample, parent, ROLE_BAR, "", name);
    sample_node(sample, node)->number = number;
    sample_node(sample, node)->limit = 12;
    sample_node(sample, node)->count = count;
    sample_node(sample, node)->value = value;
}


static void fill_report(Sample *sample, int root) {
    sample->view.screen = SCREEN_REPORT;
    banner(sample, root);
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Terugblik");
    heading(sample, main, 1, "Terugblik op jouw zaak");
    text(sample, main,
         "Je hield de zaak in eigen hand: je vroeg door voordat je iets weggooide. Bij de "
         "termijnen ging het twee keer mis.");
    int panel = sample_add(sample, main, ROLE_PANEL, "scores", "Wat je liet zien");
    bar(sample, panel, "Ordenen en beschrijven", 10, 6, "10 van 12 punten, 6 keer gezien");
    bar(sample, panel, "Waarderen en selecteren", 5, 4, "5 van 12 punten, 4 keer gezien");
    bar(sample, panel, "Adviseren aan de organisatie", 9, 2,
        "te weinig gezien om iets te zeggen (2 keer)");
    heading(sample, main, 2, "Beslissing voor beslissing");
    status(sample, main, TONE_GOOD, 0,
           "Je vroeg door. Zo kwam boven water dat er een procedure loopt.");
    status(sample, main, TONE_BAD, 0,
           "Het personeelsdossier stond ten onrechte op de lijst: de termijn loopt vanaf "
           "uitdiensttreding.");
    status(sample, main, TONE_INFO, 0,
           "Bron: Archiefwet, artikel 5; selectielijst gemeenten, categorie 9.1.4.");
    int row = sample_add(sample, main, ROLE_ROW, "cards", "");
    static const char *const titles[] = {"Sterk", "Oefenen"};
    static const char *const texts[] = {"Doorvragen, ook als er haast is.",
                                        "Vanaf welke dag een termijn loopt."};
    for (int i = 0; i < 2; i++) {
        int part = sample_add(sample, row, ROLE_PANEL, i ? "part/b" : "part/a", titles[i]);
        text(sample, part, texts[i]);
    }
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "export", "Bewaar als bestand", 0);
    button(sample, actions, "again", "Speel nog eens", 0);
    button(sample, actions, "close", "Sluit af", NODE_PRIMARY);
}


static void fill_message(Sample *sample, int root) {
    sample->view.screen = SCREEN_MESSAGE;
    int main = sample_add(sample, root, ROLE_MAIN, "main", "Melding");
    heading(sample, main, 1, "Deze zaak kan niet worden geopend");
    text(
        sample, main,
        "In scenario.lua, regel 42, staat een stuk dat niet bestaat: \"R17\". Bedoelde je \"R7\"?");
    status(sample, main, TONE_INFO, 0,
           "Je voortgang is bewaard. Verbeter de regel; daarna gaat het spel hier verder.");
    int actions = sample_add(sample, root, ROLE_ACTIONS, "actions", "Verder");
    button(sample, actions, "close", "Sluit", NODE_CANCEL);
    button(sample, actions, "retry", "Probeer opnieuw", NODE_PRIMARY);
}


void sample_fill(Sample *sample) {
    int root = sample_add(sample, NODE_NONE, ROLE_SCREEN, "screen", "Voorbeeld");
    void (*const fill[SAMPLE_COUNT])(Sample *, int) = {
        fill_title, fill_story, fill_story,  fill_board,   fill_table,
        fill_form,  fill_read,  fill_report, fill_message,
    };
    sample->view.backdrop = NULL;
    fill[sample->kind](sample, root);
}
