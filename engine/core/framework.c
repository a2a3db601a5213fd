// Framework: looking up indicators.

#include "core/framework.h"

#include <stdbool.h>
#include <stdlib.h>


void framework_free(Framework *framework) {
    if (framework) {
        arena_free(framework->arena);
        free(framework);
    }
}


static bool is_same_id(const char *a, const char *b) {
    while (*a && (*a == *b || (*a == '-' && *b == '_'))) {
        a++;
        b++;
    }
    return *a == '\0' && *b == '\0';
}


int framework_find(const Framework *framework, const char *id) {
    for (int i = 0; i < framework->indicator_count; i++) {
        if (is_same_id(framework->indicators[i].id, id)) {
            return i;
        }
    }
    return -1;
}
