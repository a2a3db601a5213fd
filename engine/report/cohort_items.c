// Cohort items: products of points, weights, and the reliability that follows.

#include "report/cohort_items.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


// ---- Products ----


static void make_room(CohortCase *one, int least) {
    int room = one->room ? one->room : 16;
    while (room < least) {
        room *= 2;
    }
    if (room == one->room) {
        return;
    }
    long long *products = memory_new((size_t)room * (size_t)room, sizeof *products);
    for (int i = 0; i < one->room; i++) {
        memcpy(products + (size_t)i * (size_t)room, one->products + (size_t)i * (size_t)one->room,
               (size_t)one->room * sizeof *products);
    }
    free(one->products);
    one->products = products;
    one->room = room;
}


static long long *product(const CohortCase *one, int a, int b) {
    int row = a < b ? a : b;
    int column = a < b ? b : a;
    return &one->products[(size_t)row * (size_t)one->room + (size_t)column];
}


static void add_products(CohortCase *one, const Facts *facts, const int *slots) {
    make_room(one, one->decision_count);
    for (int i = 0; i < facts->decision_count; i++) {
        for (int j = i; j < facts->decision_count; j++) {
            *product(one, slots[i], slots[j]) +=
                (long long)facts->decisions[i].raw * facts->decisions[j].raw;
        }
    }
}


// ---- A session ----


static int share_of(long long raw, long long max) {
    return (int)((raw * COHORT_WHOLE * 2 + max) / (2 * max));
}


void cohort_add_items(CohortCase *one, const Facts *facts, const int *slots) {
    long long raw = 0;
    long long max = 0;
    for (int i = 0; i < facts->decision_count; i++) {
        raw += facts->decisions[i].raw;
        max += facts->decisions[i].max;
    }
    for (int i = 0; i < facts->decision_count; i++) {
        const FactsDecision *made = &facts->decisions[i];
        if (made->max > 0 && max > made->max) {
            pairing_add(&one->decisions[slots[i]].rest, share_of(made->raw, made->max),
                        share_of(raw - made->raw, max - made->max));
        }
        if (made->max > 0) {
            int weight = (int)((made->max * (long long)COHORT_WHOLE + max - 1) / max);
            one->weight = weight > one->weight ? weight : one->weight;
        }
    }
    add_products(one, facts, slots);
}


void cohort_merge_items(CohortCase *one, const CohortCase *other, const int *slots) {
    make_room(one, one->decision_count);
    for (int i = 0; i < other->decision_count; i++) {
        for (int j = i; j < other->decision_count; j++) {
            *product(one, slots[i], slots[j]) += *product(other, i, j);
        }
    }
}


// ---- What sums are made of ----


void cohort_weigh(const Facts *facts, const int *slots, const int *places, Makeup *makeups) {
    long long sums[FRAMEWORK_MAX_INDICATORS] = {0};
    for (int i = 0; i < facts->indicator_count; i++) {
        if (places[i] >= 0) {
            sums[places[i]] += facts->indicators[i].max;
        }
    }
    for (int d = 0; d < facts->decision_count; d++) {
        const FactsDecision *made = &facts->decisions[d];
        long long parts[FRAMEWORK_MAX_INDICATORS];
        for (int e = 0; e < made->evidence_count; e++) {
            int place = places[made->evidence[e].indicator];
            if (place >= 0) {
                parts[place] = 0;
            }
        }
        for (int e = 0; e < made->evidence_count; e++) {
            int place = places[made->evidence[e].indicator];
            if (place >= 0 && sums[place] > 0) {
                Makeup *makeup = &makeups[place];
                parts[place] += made->evidence[e].max;
                int weight = (int)((parts[place] * COHORT_WHOLE + sums[place] - 1) / sums[place]);
                makeup->weight = weight > makeup->weight ? weight : makeup->weight;
                makeup->decisions[slots[d] / 64] |= UINT64_C(1) << (slots[d] % 64);
            }
        }
    }
}


void makeup_merge(Makeup *makeup, const Makeup *other) {
    makeup->weight = other->weight > makeup->weight ? other->weight : makeup->weight;
    for (size_t i = 0; i < sizeof makeup->decisions / sizeof makeup->decisions[0]; i++) {
        makeup->decisions[i] |= other->decisions[i];
    }
}


Makeup makeup_moved(const Makeup *makeup, const int *slots) {
    Makeup moved = {.weight = makeup->weight};
    for (int slot = 0; slot < SCENARIO_MAX_DECISIONS; slot++) {
        if (makeup->decisions[slot / 64] >> (slot % 64) & 1) {
            moved.decisions[slots[slot] / 64] |= UINT64_C(1) << (slots[slot] % 64);
        }
    }
    return moved;
}


// ---- Reliability ----


static double covariance(const CohortCase *one, const CohortDecision *a, const CohortDecision *b) {
    double n = (double)one->people;
    double products = (double)*product(one, a->slot, b->slot);
    return (products - (double)a->points * (double)b->points / n) / (n - 1);
}


bool cohort_alpha(const CohortCase *one, int *items, Estimate *out) {
    const CohortDecision *common[SCENARIO_MAX_DECISIONS];
    double own = 0;
    double total = 0;
    int count = 0;
    for (int i = 0; i < one->decision_count; i++) {
        const CohortDecision *decision = &one->decisions[i];
        if (decision->made == one->people && decision->share.count == one->people) {
            common[count++] = decision;
        }
    }
    *items = count;
    if (one->people < 2 || count < STATISTICS_ITEMS) {
        return false;
    }
    for (int i = 0; i < count; i++) {
        for (int j = i; j < count; j++) {
            double part = covariance(one, common[i], common[j]);
            own += i == j ? part : 0;
            total += i == j ? part : 2 * part;
        }
    }
    return statistics_alpha(count, own, total, one->people, out);
}
