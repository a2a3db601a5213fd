// Erase: what there is of a learner, and what is not theirs.

#include "learner/erase.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "learner/selfscan.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/sessions.h"
#include "store/settings.h"

enum { STAYS_MOST = 8, FILES_OF_A_KIND = 14, ITEMS_BESIDE_SESSIONS = 2 * FILES_OF_A_KIND + 2 };

// The same in both languages, with the same arguments.
#define SAY(arena, nl, en, ...)                                                                    \
    ((Text){{arena_format(arena, nl, __VA_ARGS__), arena_format(arena, en, __VA_ARGS__)}})

// What lies in the data folder, while it is looked at.
typedef struct Sight {
    EraseList *list;
    SessionList found;
    const char **nobodys;  // folders of sessions that do not say whose they are
    int nobody_count;
    int others;       // sessions of other players
    int other_files;  // of other players
    SelfscanOwners scans;
    bool has_purges;
} Sight;


static const char *below_data(const EraseList *list, const char *path) {
    size_t length = strlen(list->data);
    return arena_copy_text(list->arena, path + length + (path[length] == '/'));
}


static void add_item(EraseList *list, EraseItem item) {
    list->items[list->count++] = item;
    list->counts[item.kind]++;
}


static void add_session(EraseList *list, const char *folder, const Header *header) {
    char day[DATE_TEXT_SIZE];
    EraseItem item = {.kind = ERASE_SESSION,
                      .path = below_data(list, folder),
                      .scenario = header ? arena_copy_text(list->arena, header->scenario) : "",
                      .day = DATE_NONE,
                      .count = 1};
    if (header) {
        char iso[DATE_TEXT_SIZE];
        snprintf(iso, sizeof iso, "%.10s", header->timestamp);
        if (!date_from_iso(iso, &item.day)) {
            item.day = DATE_NONE;
        }
        date_to_dutch(item.day, day);
        item.what = SAY(list->arena, "sessie van %s met casus %s", "session of %s with case %s",
                        day, item.scenario);
    } else {
        item.what =
            SAY(list->arena, "beschadigde sessie in %s", "damaged session in %s", item.path);
    }
    add_item(list, item);
}


// ---- Sessions ----


static bool has_session(const char *folder) {
    SessionList below = {0};
    Error unused;
    // What cannot be looked into may hold one.
    bool has = !sessions_find(folder, &below, &unused) || below.count > 0;
    sessions_free(&below);
    return has;
}


static void add_nobodys(Sight *sight, const char *folder) {
    sight->nobodys[sight->nobody_count++] = arena_copy_text(sight->list->arena, folder);
}


// Folders in sessions/ without a log: left over from a removal that was interrupted.
static bool find_leftovers(Sight *sight, const char *sessions, const FolderList *inside,
                           Error *error) {
    for (int i = 0; i < inside->count; i++) {
        char path[PATH_MAX_BYTES];
        if (!path_join(path, sessions, inside->names[i], error)) {
            return false;
        }
        if (folder_exists(path) && !has_session(path)) {
            add_nobodys(sight, path);
        }
    }
    return true;
}


static void look_at_sessions(Sight *sight) {
    for (int i = 0; i < sight->found.count; i++) {
        Header header;
        Error unused;
        const char *folder = sight->found.folders[i];
        if (!journal_peek(folder, &header, &unused)) {
            add_nobodys(sight, folder);
        } else if (strcmp(header.player, sight->list->player) == 0) {
            add_session(sight->list, folder, &header);
        } else {
            sight->others++;
        }
    }
}


static bool find_sessions(Sight *sight, Error *error) {
    char sessions[PATH_MAX_BYTES];
    FolderList inside = {NULL, 0};
    EraseList *list = sight->list;
    bool ok = path_join(sessions, list->data, "sessions", error) &&
              (!folder_exists(sessions) || (sessions_find(sessions, &sight->found, error) &&
                                            folder_list(sessions, &inside, error)));
    if (ok) {
        size_t most = (size_t)sight->found.count + (size_t)inside.count;
        list->items =
            arena_take_array(list->arena, most + ITEMS_BESIDE_SESSIONS, sizeof *list->items);
        sight->nobodys = arena_take_array(list->arena, most + 1, sizeof *sight->nobodys);
        look_at_sessions(sight);
        ok = find_leftovers(sight, sessions, &inside, error);
    }
    folder_list_free(&inside);
    return ok;
}


// ---- Files ----


// "kievit-1.json", "kievit-1.damaged", and what was left while writing those.
static bool is_of(const char *name, const char *player) {
    size_t length = strlen(player);
    return strncmp(name, player, length) == 0 && name[length] == '.';
}


// What is in `name` of the data folder, where each player has files of their own.
static bool look_at_folder(Sight *sight, EraseKind kind, const char *name, Text what,
                           Error *error) {
    char folder[PATH_MAX_BYTES];
    FolderList inside;
    EraseList *list = sight->list;
    if (!path_join(folder, list->data, name, error)) {
        return false;
    }
    if (!folder_exists(folder)) {
        return true;
    }
    if (!folder_list(folder, &inside, error)) {
        return false;
    }
    for (int i = 0; i < inside.count; i++) {
        bool is_own = is_of(inside.names[i], list->player);
        sight->other_files += !is_own;
        if (is_own && list->counts[kind] < FILES_OF_A_KIND) {
            add_item(list,
                     (EraseItem){.kind = kind,
                                 .path = arena_format(list->arena, "%s/%s", name, inside.names[i]),
                                 .scenario = "",
                                 .day = DATE_NONE,
                                 .count = 1,
                                 .what = what});
        }
    }
    folder_list_free(&inside);
    return true;
}


static bool look_at_folders(Sight *sight, Error *error) {
    static const Text FACTS = {
        {"wat je meenam van casus naar casus", "what you took along from case to case"}};
    static const Text DRAFT = {
        {"een zelfscan die nog niet af is", "a self-scan that is not finished yet"}};
    return look_at_folder(sight, ERASE_FACTS, "ledgers", FACTS, error) &&
           look_at_folder(sight, ERASE_DRAFT, SELFSCAN_DRAFTS, DRAFT, error);
}


static bool look_at_scans(Sight *sight, Error *error) {
    EraseList *list = sight->list;
    return selfscan_owners(list->data, list->player, &sight->scans, error);
}


static void add_scans(const Sight *sight) {
    EraseList *list = sight->list;
    int count = sight->scans.own + (list->is_alone ? sight->scans.nobody : 0);
    if (count > 0) {
        add_item(list, (EraseItem){ERASE_SCANS, "selfscan.ndjson", "", DATE_NONE, count,
                                   SAY(list->arena, "zelfscans: %d", "self-scans: %d", count)});
    }
}


static bool add_pseudonym(EraseList *list, Error *error) {
    bool is_named;
    if (!settings_name(list->data, list->player, &is_named, error)) {
        return false;
    }
    if (is_named) {
        add_item(list, (EraseItem){ERASE_PSEUDONYM, "settings.json", "", DATE_NONE, 1,
                                   SAY(list->arena, "je schuilnaam %s in de instellingen",
                                       "your pseudonym %s in the settings", list->player)});
    }
    return true;
}


// ---- What stays ----


static void add_stay(EraseList *list, Text why) {
    list->stays[list->stay_count++] = why;
}


static void tell_what_stays(const Sight *sight) {
    EraseList *list = sight->list;
    add_stay(list, (Text){{"Taal, kleuren, lettergrootte en bewaartermijn van deze computer "
                           "blijven: die zeggen niets over wie er speelde.",
                           "Language, colours, text size and retention term of this computer stay: "
                           "they do not tell who played."}});
    if (sight->others > 0) {
        add_stay(list, SAY(list->arena, "Sessies van andere spelers op deze computer blijven: %d.",
                           "Sessions of other players on this computer stay: %d.", sight->others));
    }
    if (sight->nobody_count > 0 && !list->is_alone) {
        add_stay(list,
                 SAY(list->arena,
                     "Beschadigde sessies waarvan niet te lezen is van wie ze zijn, blijven: %d. "
                     "De eerste is %s. Kijk zelf of die van jou is en haal dan de map weg.",
                     "Damaged sessions that do not tell whose they are stay: %d. The first is %s. "
                     "See for yourself whether it is yours and then remove the folder.",
                     sight->nobody_count, sight->nobodys[0]));
    }
    if (sight->has_purges) {
        add_stay(list, (Text){{"Verklaringen van vernietiging (map purges) blijven: zij bewijzen "
                               "dat sessies volgens de regels weg zijn en noemen geen speler.",
                               "Declarations of destruction (folder purges) stay: they prove that "
                               "sessions went by the rules and name no player."}});
    }
    add_stay(list, (Text){{"Wat je zelf ergens anders hebt opgeslagen of gedeeld, zoals een "
                           "portfolio of een map voor je coördinator, blijft. Ook reservekopieën "
                           "van deze schijf blijven. Vraag daarvoor degene die ze bewaart.",
                           "What you saved or shared elsewhere, such as a portfolio or a folder "
                           "for your coordinator, stays. Backups of this disk stay too. For those "
                           "ask whoever keeps them."}});
}


// ---- The list ----


static bool look(Sight *sight, Error *error) {
    char purges[PATH_MAX_BYTES];
    EraseList *list = sight->list;
    if (!find_sessions(sight, error) || !look_at_folders(sight, error) ||
        !look_at_scans(sight, error) || !path_join(purges, list->data, "purges", error)) {
        return false;
    }
    sight->has_purges = folder_exists(purges);
    list->is_alone = sight->others == 0 && sight->other_files == 0 && sight->scans.others == 0;
    for (int i = 0; list->is_alone && i < sight->nobody_count; i++) {
        add_session(list, sight->nobodys[i], NULL);
    }
    add_scans(sight);
    tell_what_stays(sight);
    return add_pseudonym(list, error);
}


EraseList *erase_list(const char *data, const char *player, Error *error) {
    if (!settings_is_pseudonym(player)) {
        error_set(error, ERROR_USAGE, player, "dit is geen schuilnaam");
        return NULL;
    }
    Arena *arena = arena_new();
    EraseList *list = arena_take(arena, sizeof *list);
    Sight sight = {.list = list};
    list->arena = arena;
    list->data = arena_copy_text(arena, data);
    list->player = arena_copy_text(arena, player);
    list->stays = arena_take_array(arena, STAYS_MOST, sizeof *list->stays);
    bool ok = look(&sight, error);
    sessions_free(&sight.found);
    if (!ok) {
        erase_list_free(list);
        return NULL;
    }
    return list;
}


void erase_list_free(EraseList *list) {
    if (list) {
        arena_free(list->arena);
    }
}
