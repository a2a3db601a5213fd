// Cells: hiding parts, and steps.

#include "report/cells.h"

#include <stdlib.h>

#include "base/memory.h"

typedef struct Part {
    long long people;
    int place;
} Part;


static int compare_parts(const void *a, const void *b) {
    const Part *left = a;
    const Part *right = b;
    int order = (left->people > right->people) - (left->people < right->people);
    return order ? order : left->place - right->place;
}


// How many of the sorted parts are hidden: all that are too small, and then more, until together
// they are enough people. Equal parts share their fate: else the order would tell something.
static int count_hidden(const Part *parts, int count) {
    long long sum = 0;
    int hidden = 0;
    while (hidden < count && parts[hidden].people < CELLS_LEAST) {
        sum += parts[hidden++].people;
    }
    if (hidden == 0) {
        return 0;
    }
    while (hidden < count && (hidden < 2 || sum < hidden + CELLS_LEAST)) {
        sum += parts[hidden++].people;
    }
    while (hidden < count && parts[hidden].people == parts[hidden - 1].people) {
        hidden++;
    }
    return hidden;
}


bool cells_hide(const long long *parts, int count, bool *hidden) {
    Part *sorted = memory_new((size_t)count + 1, sizeof *sorted);
    int some = 0;
    for (int i = 0; i < count; i++) {
        hidden[i] = false;
        if (parts[i] > 0) {
            sorted[some++] = (Part){parts[i], i};
        }
    }
    qsort(sorted, (size_t)some, sizeof *sorted, compare_parts);
    int most = count_hidden(sorted, some);
    for (int i = 0; i < most; i++) {
        hidden[sorted[i].place] = true;
    }
    free(sorted);
    return most > 0;
}


// The roundest width that is at least `part` of `whole`.
static int round_margin(long long part, long long whole) {
    static const int WIDTHS[] = {10, 20, 50, 100, 200, 500, 1000, 2000, CELLS_WIDEST};
    for (int i = 0; i < (int)(sizeof WIDTHS / sizeof WIDTHS[0]); i++) {
        if (WIDTHS[i] * whole >= part) {
            return WIDTHS[i];
        }
    }
    return 0;
}


int cells_margin(long long people, int weight) {
    return round_margin(2LL * weight, people);
}


int cells_spread_margin(long long people, int weight) {
    long long root = 1;
    while ((root + 1) * (root + 1) <= people - 1) {
        root++;
    }
    return round_margin(2LL * weight, root);
}


int cells_part_margin(long long answers) {
    return round_margin(2LL * CELLS_LEAST * CELLS_WHOLE, answers);
}


int cells_round(int share, int margin) {
    return margin == 0 ? share : (share + margin / 2) / margin * margin;
}
