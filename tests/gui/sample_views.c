// Sample views: the builder and the host; the screens themselves are in sample_screens.c.

#include "gui/sample_views.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static const char *const names[SAMPLE_COUNT] = {
    "title", "story", "story-long", "board", "table", "form", "read", "report", "message",
};


const char *sample_name(SampleKind kind) {
    return names[kind];
}


int sample_add(Sample *sample, int parent, Role role, const char *id, const char *name) {
    View *view = &sample->view;
    if (view->count == sample->capacity) {
        sample->capacity = sample->capacity ? sample->capacity * 2 : 64;
        view->nodes = memory_resize(view->nodes, (size_t)sample->capacity, sizeof(Node));
    }
    int index = view->count++;
    view->nodes[index] = (Node){
        .role = role,
        .id = arena_copy_text(view->arena, id),
        .name = arena_copy_text(view->arena, name),
        .language = "nl",
        .parent = parent,
        .first = NODE_NONE,
        .last = NODE_NONE,
        .next = NODE_NONE,
    };
    if (parent != NODE_NONE) {
        Node *above = &view->nodes[parent];
        *(above->last == NODE_NONE ? &above->first : &view->nodes[above->last].next) = index;
        above->last = index;
    }
    return index;
}


Node *sample_node(Sample *sample, int node) {
    return &sample->view.nodes[node];
}


const char *sample_asset(Sample *sample, const char *file) {
    const char *source = getenv("CASUS_SOURCE");
    return arena_format(sample->view.arena, "%s/assets/%s", source ? source : ".", file);
}


void sample_rebuild(Sample *sample) {
    arena_clear(sample->view.arena);
    sample->view.count = 0;
    sample->view.focus = sample->view.shows = NODE_NONE;
    sample->view.version++;
    sample_fill(sample);
}


Sample *sample_new(SampleKind kind, Theme theme, int scale) {
    Sample *sample = memory_new(1, sizeof *sample);
    sample->kind = kind;
    sample->word = "maandag";
    sample->view.theme = theme;
    sample->view.scale = scale;
    sample->view.arena = arena_new();
    sample_rebuild(sample);
    return sample;
}


void sample_free(Sample *sample) {
    arena_free(sample->view.arena);
    buffer_free(&sample->log);
    free(sample->view.nodes);
    free(sample);
}


static const View *get_view(void *context) {
    return &((Sample *)context)->view;
}


static void press(void *context, int node) {
    Sample *sample = context;
    const Node *now = &sample->view.nodes[node];
    buffer_add_format(&sample->log, "press %s\n", now->id);
    if (now->role == ROLE_CARD) {
        bool is_held = strcmp(sample->picked, now->id) == 0;
        snprintf(sample->picked, sizeof sample->picked, "%s", is_held ? "" : now->id);
    } else if (now->role == ROLE_COLUMN) {
        snprintf(sample->put, sizeof sample->put, "%s", now->id);
        sample->picked[0] = '\0';
    }
    sample_rebuild(sample);
}


static void type(void *context, int node, const char *text) {
    Sample *sample = context;
    buffer_add_format(&sample->log, "type %s=%s\n", sample->view.nodes[node].id, text);
    snprintf(sample->typed, sizeof sample->typed, "%s", text);
    sample_rebuild(sample);
}


Host sample_host(Sample *sample) {
    return (Host){.context = sample, .view = get_view, .press = press, .type = type};
}
