// Api words of a page: what a record says.

#include "script/api_table.h"

static const ApiField LETTER[] = {
    {FIELD("from", API_TEXT, "Wie de brief stuurt.", "Who sends the letter.", "\"B. Wintermans\""),
     .is_required = true},
    {FIELD("to", API_TEXT, "Aan wie.", "To whom.", "\"de gemeente\"")},
    {FIELD("date", API_DATE, "Dag van de brief.", "Day of the letter.", "\"2026-11-12\"")},
    {FIELD("subject", API_TEXT, "Onderwerp.", "Subject.", "\"Bezwaar\"")},
    {.name = NULL}};

static const ApiField THREAD[] = {{FIELD("subject", API_TEXT, "Onderwerp van de mails.",
                                         "Subject of the mails.", "\"Straatfeest\"")},
                                  {.name = NULL}};

static const ApiField TITLED[] = {{FIELD("title", API_TEXT, "Titel erboven.", "Title above it.",
                                         "\"Groepsapp balie\"")},
                                  {.name = NULL}};

static const ApiField MESSAGE[] = {
    {FIELD("from", API_TEXT, "Wie het bericht stuurt.", "Who sends the message.", "\"Ans\""),
     .is_required = true},
    {FIELD("to", API_TEXT, "Aan wie.", "To whom.", "\"Lotte\"")},
    {FIELD("date", API_DATE, "Dag.", "Day.", "\"2026-11-14\"")},
    {FIELD("time", API_TIME, "Tijd van de dag.", "Time of day.", "\"11:20\"")},
    {.name = NULL}};

static const ApiField SHEET[] = {
    {FIELD("title", API_TEXT, "Titel van de tabel.", "Title of the table.", "\"Regels\"")},
    {FIELD("columns", API_TEXTS, "Koppen van de kolommen.", "Heads of the columns.",
           "{ \"Omschrijving\", \"Bedrag\" }"),
     .is_required = true},
    {.name = NULL}};

static const ApiField SCAN[] = {{FIELD("picture", API_STRING, "Naam van de plaat.",
                                       "Name of the picture.", "\"envelop\""),
                                 .is_required = true},
                                {.name = NULL}};

const ApiWord API_PAGE_WORDS[] = {
    {.name = "letter",
     .shape = API_BODY,
     .in = "record",
     .fields = LETTER,
     .loose = {{"De tekst.", "The text."}},
     .about = {{"Een brief als pagina van een stuk.", "A letter as the page of a record."}},
     .example = "record \"R8\" { title = \"Bezwaar\",\n"
                "  page = letter { from = \"B. Wintermans\", to = \"de gemeente\", subject = "
                "\"Bezwaar\",\n"
                "    \"Ik ben het er niet mee eens.\" },\n"
                "}"},
    {.name = "thread",
     .shape = API_BODY,
     .in = "record",
     .fields = THREAD,
     .loose = {{"De berichten, het oudste boven.", "The messages, the oldest first."}},
     .parts = "message",
     .about = {{"Een reeks e-mails.", "A series of e-mails."}},
     .example = "record \"R8\" { title = \"Straatfeest\",\n"
                "  page = thread { subject = \"Straatfeest\",\n"
                "    message { from = \"Ans\", to = \"de gemeente\", date = \"2026-11-14\", \"Mag "
                "het?\" },\n"
                "  },\n"
                "}"},
    {.name = "chat",
     .shape = API_BODY,
     .in = "record",
     .fields = TITLED,
     .loose = {{"De berichten, het oudste boven.", "The messages, the oldest first."}},
     .parts = "message",
     .about = {{"Een gesprek in een chat-app.", "A conversation in a chat app."}},
     .example =
         "record \"R8\" { title = \"Appjes\",\n"
         "  page = chat { title = \"Groepsapp balie\",\n"
         "    message { from = \"Lotte\", date = \"2026-11-14\", time = \"11:20\", \"Wie pakt "
         "dit op?\" },\n"
         "  },\n"
         "}"},
    {.name = "message",
     .shape = API_BODY,
     .in = "thread chat",
     .fields = MESSAGE,
     .loose = {{"De tekst.", "The text."}},
     .about = {{"Een bericht in een thread of chat.", "A message in a thread or chat."}},
     .example = "record \"R8\" { title = \"Appjes\",\n"
                "  page = chat {\n"
                "    message { from = \"Lotte\", \"Wie pakt dit op?\" },\n"
                "  },\n"
                "}"},
    {.name = "form",
     .shape = API_BODY,
     .in = "record",
     .fields = TITLED,
     .loose = {{"Rijen van vraag en antwoord.", "Rows of question and answer."}},
     .about = {{"Een formulier: regels van twee cellen.", "A form: rows of two cells."}},
     .example = "record \"R8\" { title = \"Factuur\",\n"
                "  page = form { title = \"Factuur 2026-0871\",\n"
                "    { \"Van\", \"Bouwbedrijf Van Balken\" },\n"
                "    { \"Aan\", \"de gemeente\" },\n"
                "  },\n"
                "}"},
    {.name = "sheet",
     .shape = API_BODY,
     .in = "record",
     .fields = SHEET,
     .loose = {{"Rijen, met net zoveel cellen als er kolommen zijn.",
                "Rows, with as many cells as there are columns."}},
     .about = {{"Een tabel.", "A table."}},
     .example = "record \"R8\" { title = \"Factuur\",\n"
                "  page = sheet { title = \"Regels\", columns = { \"Omschrijving\", \"Bedrag\" },\n"
                "    { \"Vloer\", \"21.600 euro\" },\n"
                "  },\n"
                "}"},
    {.name = "scan",
     .shape = API_BODY,
     .in = "record",
     .fields = SCAN,
     .loose = {{"Wat er op de plaat te lezen of te zien is, voor wie hem niet ziet.",
                "What the picture says or shows, for those who cannot see it."}},
     .about = {{"Een plaat, met in woorden wat erop staat.", "A picture, and in words what is on "
                                                             "it."}},
     .example = "record \"R8\" { title = \"Envelop\",\n"
                "  page = scan { picture = \"envelop\", \"Een dichte envelop. Erop staat: "
                "persoonlijk.\" },\n"
                "}"},
    {.name = NULL}};
