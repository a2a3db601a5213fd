// Bar: a score as a bar with the number of observations and how sure it is, always in words too.

#include "view/build.h"


const char *tally_text(Stage *stage, const Tally *tally) {
    return format_text(stage,
                       in_language(stage, "%d van %d punten (%d %%)", "%d of %d points (%d %%)"),
                       tally->raw, tally->max, score_share(100, tally->raw, tally->max));
}


static const char *observations_text(Stage *stage, int observations) {
    return observations == 1
               ? in_language(stage, "1 waarneming", "1 observation")
               : format_text(stage, in_language(stage, "%d waarnemingen", "%d observations"),
                             observations);
}


// In whole percents, as one says it.
static int percent(int share) {
    return score_share(100, share, SCORE_WHOLE);
}


const char *band_text(Stage *stage, const Tally *tally) {
    Band band = score_band(tally);
    return format_text(stage,
                       in_language(stage, "Waarschijnlijk tussen %d en %d %%",
                                   "Probably between %d and %d %%"),
                       percent(band.low), percent(band.high));
}


const char *bar_meaning(const Stage *stage) {
    return in_language(
        stage,
        "Een balk telt op wat je in deze casus liet zien. Het haakje eronder zegt hoe zeker dat "
        "is: speel je vaker zulke casussen, dan ligt je score waarschijnlijk ergens tussen de twee "
        "uiteinden. Hoe meer waarnemingen, hoe smaller het haakje. Onder drie waarnemingen zijn "
        "er te weinig gegevens.",
        "A bar adds up what you showed in this case. The bracket under it says how sure that is: "
        "if you play such cases more often, your score probably lies somewhere between its two "
        "ends. The more observations, the narrower the bracket. With fewer than three "
        "observations there is too little data.");
}


int add_bar(Stage *stage, int parent, const Bar *bar) {
    const Tally *tally = bar->tally;
    int node = add_node(stage, parent, ROLE_BAR, bar->id, bar->name);
    node_at(stage, node)->number = tally->raw;
    node_at(stage, node)->limit = tally->max;
    node_at(stage, node)->count = tally->observations;
    if (tally->observations == 0) {
        node_at(stage, node)->value = in_language(stage, "niet waargenomen", "not observed");
        return node;
    }
    bool is_thin = tally->observations < SCORE_ENOUGH_OBSERVATIONS;
    node_at(stage, node)->flags |= bar->is_judged ? 0 : NODE_COMPACT;
    node_at(stage, node)->value =
        format_text(stage, "%s, %s%s", tally_text(stage, tally),
                    observations_text(stage, tally->observations),
                    is_thin && bar->is_judged
                        ? in_language(stage, ": te weinig gegevens", ": too little data")
                        : "");
    if (bar->is_judged && !is_thin) {
        Band band = score_band(tally);
        node_at(stage, node)->low = band.low;
        node_at(stage, node)->high = band.high;
        node_at(stage, node)->description = band_text(stage, tally);
    }
    return node;
}
