// Messages: a table of what Lua says and what that means for an author.

#include "script/messages.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

// `needle` occurs in Lua's message. In `dutch` one %s may stand for the word that Lua names: the
// text between the last quotes of the message.
typedef struct Message {
    const char *needle;
    const char *dutch;
} Message;

// The first that fits counts, so the special ones go before the general ones.
static const Message MESSAGES[] = {
    // What a word processor or a browser leaves behind.
    {"near '<\\226>'",
     "hier staat een leesteken uit een tekstverwerker, zoals een gekruld aanhalingsteken of een "
     "lang streepje; typ het opnieuw in deze editor, met rechte quotes \""},
    {"near '<\\194>'",
     "hier staat een teken dat geen code is, meestal een vaste spatie uit een tekstverwerker; "
     "haal de spaties op deze regel weg en typ ze opnieuw"},
    {"near '<\\",
     "hier staat een letter met een accent of een vreemd teken buiten de quotes; gebruik in namen "
     "alleen a-z, cijfers en _"},

    // Commas, braces and quotes.
    {"'}' expected", "hier hoort een } of een komma, maar er staat %s; staat er op de regel ervoor "
                     "een komma te weinig?"},
    {"')' expected", "hier hoort een ) of een komma, maar er staat %s; staat er op de regel ervoor "
                     "een komma te weinig?"},
    {"unfinished string", "deze tekst mist zijn afsluitende aanhalingsteken \"; gebruik [[ en ]] "
                          "voor een tekst van meer regels"},
    {"unfinished long string", "deze tekst begint met [[ maar er komt nergens meer ]]"},
    {"unfinished long comment", "dit commentaar begint met --[[ maar er komt nergens meer ]]"},
    {"invalid escape sequence", "in een tekst tussen quotes schrijf je een backslash dubbel, zoals "
                                "\"G:\\\\Kunst\""},
    {"decimal escape too large", "in een tekst tussen quotes schrijf je een backslash dubbel, "
                                 "zoals \"G:\\\\2020\""},
    {"hexadecimal digit expected", "in een tekst tussen quotes schrijf je een backslash dubbel, "
                                   "zoals \"G:\\\\x\""},
    {"missing '{'", "in een tekst tussen quotes schrijf je een backslash dubbel, "
                                 "zoals \"G:\\\\uitgaand\""},
    {"unexpected symbol near <eof>",
     "het bestand houdt hier op, maar er moet nog iets volgen; staat er ergens een } te weinig?"},
    {"unexpected symbol near '='", "hier staat een = te veel; hoort dit veld tussen de accolades "
                                   "van het woord erboven?"},
    {"unexpected symbol near '}'", "hier staat een } te veel, of iets ervoor ontbreekt"},
    {"unexpected symbol near ')'", "hier staat een ) te veel, of iets ervoor ontbreekt"},
    {"unexpected symbol near ','", "hier staat een komma te veel, of iets ervoor ontbreekt"},
    {"unexpected symbol", "hier klopt iets niet bij %s; ontbreekt er iets voor?"},
    {"syntax error", "hier klopt iets niet bij %s; staat tekst tussen quotes, en heeft elke naam "
                     "een = of accolades achter zich?"},
    {"'end' expected", "een function, if of for mist zijn end"},
    {"<eof> expected", "hier staat %s te veel; er is al eerder afgesloten"},
    {"'then' expected", "na de voorwaarde van een if hoort then; vergelijken doe je met == (twee "
                        "keer =)"},
    {"'do' expected", "na for of while hoort do"},
    {"'=' expected", "hier hoort een = tussen de naam en de waarde, maar er staat %s"},
    {"'=' or 'in' expected", "schrijf for i = 1, 10 do, of for i, iets in ipairs(lijst) do"},
    {"<name> expected", "hier hoort een naam, maar er staat %s; woorden van Lua zelf (end, in, or, "
                        "not, ...) kunnen geen naam zijn"},
    {"function arguments expected", "na de naam van wat je aanroept horen haakjes, een tekst of "
                                    "accolades"},
    {"malformed number", "%s is geen getal; zet quotes om datums, nummers met punten en tekst"},
    {"const variable", "'%s' ligt vast en kan niet veranderen"},
    {"too many local variables", "er staan meer dan 200 keer local in dit bestand; verdeel het met "
                                 "include over meer bestanden"},
    {"too many C levels", "hier zit te veel in elkaar; haal haakjes of accolades weg"},
    {"C stack overflow", "hier zit te veel in elkaar, of een functie roept zichzelf steeds aan"},
    {"control structure too long", "dit blok is te lang; verdeel het in stukken"},
    {"outside a vararg function", "... kan hier niet; geef de waarden een naam"},
    {"outside a loop", "break kan alleen in een for of while"},
    {"no visible label", "goto gaat naar een plek die er niet is"},
    {"too many labels/gotos", "dit bestand heeft te veel goto's"},

    // While the code runs.
    {"attempt to call a table value", "hier staan twee dingen achter elkaar; staat er een komma te "
                                      "weinig?"},
    {"attempt to call a string value", "hier staan twee dingen achter elkaar; staat er een komma "
                                       "te weinig?"},
    {"attempt to call a nil value", "%s bestaat niet of kan niet worden aangeroepen"},
    {"attempt to call", "%s kan niet worden aangeroepen"},
    {"attempt to index a nil value", "%s bestaat niet (nil), dus daar kan niets in staan"},
    {"attempt to index", "%s is geen tabel, dus daar kan niets in staan"},
    {"non-closable", "<close> kan hier niet"},
    {"attempt to get length", "%s is geen tekst of tabel, dus # kan er niets van tellen"},
    {"attempt to compare", "deze twee zijn niet te vergelijken met < of >: een van de twee is geen "
                           "getal, of bestaat niet (nil)"},
    {"attempt to concatenate", "%s is geen tekst of getal, dus .. kan er niets aan plakken"},
    {"attempt to perform 'n", "delen door nul kan niet"},
    {"divide by zero", "delen door nul kan niet"},
    {"attempt to perform bitwise", "met %s kan niet worden gerekend: het is geen heel getal"},
    {"attempt to perform arithmetic", "met %s kan niet worden gerekend: het is geen getal"},
    {"attempt to add", "met een tekst kan niet worden gerekend; haal de quotes weg"},
    {"no integer representation", "hier hoort een heel getal"},
    {"'for' ", "na for i = horen getallen, zoals for i = 1, 10 do"},
    {"table index is", "de naam tussen [ ] bestaat niet (nil)"},
    {"stack overflow", "een functie roept zichzelf steeds aan"},
    {"invalid order function", "de vergelijking voor sort spreekt zichzelf tegen; schrijf < en "
                               "niet <="},
    {"string expected", "hier hoort een tekst tussen quotes"},
    {"number expected", "hier hoort een getal"},
    {"table expected", "hier horen accolades: { ... }"},
    {"number of arguments", "hier staan te veel of te weinig waarden tussen de haakjes"},
    {"bad argument", "een van de waarden tussen de haakjes klopt niet"},
    {"invalid value (", "in deze tabel staat iets anders dan tekst en getallen"},
    {"invalid conversion", "format kent dit %%-teken niet; schrijf %%s voor tekst en %%d voor een "
                           "heel getal"},
};


// The text between the last pair of quotes, as Lua names what it is about; NULL when there is none.
static const char *named(const char *message, char *name, size_t size) {
    const char *near = strstr(message, " near ");
    const char *about = near ? near + 6 : strrchr(message, '(');
    if (!about) {
        return NULL;
    }
    if (strncmp(about, "<eof>", 5) == 0) {
        return "het einde van het bestand";
    }
    const char *first = strchr(about, '\'');
    const char *last = strrchr(about, '\'');
    if (!first || last <= first) {
        return NULL;
    }
    snprintf(name, size, "%.*s", (int)(last - first + 1), first);
    return name;
}


static void put(char *out, size_t size, const char *dutch, const char *name) {
    size_t length = 0;
    for (const char *at = dutch; *at && length + 1 < size; at++) {
        if (at[0] == '%' && at[1] == 's') {
            int added = snprintf(out + length, size - length, "%s", name);
            length += added > 0 ? (size_t)added : 0;
            length = length < size ? length : size - 1;
            at++;
        } else {
            at += at[0] == '%' && at[1] == '%';
            out[length++] = *at;
        }
    }
    out[length] = '\0';
}


void message_in_dutch(const char *message, char *out, size_t size) {
    char name[80];
    const char *about = named(message, name, sizeof name);
    for (size_t i = 0; i < sizeof MESSAGES / sizeof *MESSAGES; i++) {
        if (strstr(message, MESSAGES[i].needle)) {
            put(out, size, MESSAGES[i].dutch, about ? about : "wat hier staat");
            size_t length = strlen(out);
            snprintf(out + length, size - length, " (Lua: %s)", message);
            message_clean(out);
            return;
        }
    }
    snprintf(out, size, "%s", message);
    message_clean(out);
}


static bool is_control(uint32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
           c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}


bool message_is_showable(const char *text, size_t length) {
    if (strlen(text) != length || !utf8_is_valid(text, length)) {
        return false;
    }
    while (*text) {
        if (is_control(utf8_next(&text))) {
            return false;
        }
    }
    return true;
}


void message_clean(char *text) {
    utf8_trim_broken_end(text);
    const char *from = text;
    char *to = text;
    while (*from) {
        const char *start = from;
        uint32_t c = utf8_next(&from);
        size_t length = (size_t)(from - start);
        bool is_broken = length == 1 && (unsigned char)*start >= 0x80;
        if (is_broken || is_control(c)) {
            *to++ = '?';
        } else {
            memmove(to, start, length);
            to += length;
        }
    }
    *to = '\0';
}
