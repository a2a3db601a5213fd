// casus verify: sessions as their examiner sees them.

#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "app/examiner.h"
#include "store/sessions.h"

enum { FEW = 20 };  // sessions of which each is told


static void print_verdict(const char *folder, const Verdict *verdict, Language language) {
    if (language == LANGUAGE_EN) {
        printf("%s: sound, %s; case %s, %d decisions, %d lines, mark %.16s\n", folder,
               verdict->is_finished ? "finished" : "not finished yet", verdict->scenario,
               verdict->decisions, verdict->lines, verdict->head);
    } else {
        printf("%s: in orde, %s; casus %s, %d beslissingen, %d regels, kenmerk %.16s\n", folder,
               verdict->is_finished ? "afgerond" : "nog niet afgerond", verdict->scenario,
               verdict->decisions, verdict->lines, verdict->head);
    }
}


// What makes that it should not be counted with others, or was not played in one edition.
static void print_remarks(const char *folder, const Verdict *verdict, Language language) {
    bool nl = language == LANGUAGE_NL;
    if (verdict->is_author) {
        printf("%s: %s\n", folder,
               nl ? "gespeeld door een auteur; telt niet als spel van een leerling"
                  : "played by an author; does not count as a learner's");
    }
    if (verdict->is_kept_edition) {
        printf("%s: %s\n", folder,
               nl ? "nagerekend met de bewaarde uitgave van de casus; die in de bibliotheek is "
                    "een andere"
                  : "recomputed with the edition of the case that was kept; that of the library "
                    "is another");
    }
    if (verdict->editions > 1) {
        printf(nl ? "%s: de casus is onder het spelen veranderd (%d uitgaven); de score is die van "
                    "de laatste\n"
                  : "%s: the case was edited during play (%d editions); the score is that of the "
                    "last\n",
               folder, verdict->editions);
    }
}


typedef struct Verifying {
    Examiner *examiner;
    Language language;
    bool is_many;  // then only problems are told, and sums at the end
    int sound;
    int problems;
} Verifying;


static int verify_one(Verifying *verifying, const char *folder) {
    Error error = {.code = ERROR_NONE};
    Verdict verdict;
    if (!examiner_verify(verifying->examiner, folder, &verdict, &error) ||
        !examiner_verify_rescored(verifying->examiner, folder, &error)) {
        verifying->problems++;
        if (verifying->is_many && strncmp(error.place, folder, strlen(folder)) != 0) {
            error_add(&error, "%s", folder);
        }
        return options_refuse(&error);
    }
    verifying->sound++;
    if (!verifying->is_many) {
        print_verdict(folder, &verdict, verifying->language);
        print_remarks(folder, &verdict, verifying->language);
    }
    return EXIT_GOOD;
}


static int verify_all(const SessionList *sessions, const Options *options, const Place *place) {
    ExaminerWorld world;
    int worst = EXIT_GOOD;
    examiner_world_open(&world, place);
    Verifying verifying = {.examiner = examiner_new(&world),
                           .language = options->language,
                           .is_many = sessions->count > FEW};
    for (int i = 0; i < sessions->count; i++) {
        int code = verify_one(&verifying, sessions->folders[i]);
        worst = code > worst ? code : worst;
    }
    if (verifying.is_many) {
        printf(options->language == LANGUAGE_NL ? "%d sessies in orde, %d niet\n"
                                                : "%d sessions sound, %d not\n",
               verifying.sound, verifying.problems);
    }
    examiner_free(verifying.examiner);
    examiner_world_close(&world);
    return worst;
}


int command_verify(const Options *options, const Place *place) {
    SessionList sessions = {0};
    Error error;
    bool ok = options->count > 0 ||
              error_set(&error, ERROR_USAGE, "verify", "geef een of meer mappen met sessies");
    for (int i = 0; i < options->count && ok; i++) {
        int before = sessions.count;
        ok = sessions_find(options->names[i], &sessions, &error) &&
             (sessions.count > before ||
              error_set(&error, ERROR_WORLD, options->names[i], "hier is geen logboek van Casus"));
    }
    int code = ok ? verify_all(&sessions, options, place) : options_refuse(&error);
    sessions_free(&sessions);
    return code;
}
