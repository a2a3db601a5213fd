// Frames: a list of what was asked for, and what came of it.

#include "report/frames.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/frameworks.h"

enum { MOST = 32 };  // kept; who has more different cases opens them again

typedef struct Frame {
    char scenario[ENTRY_ID];
    char names[HEADER_FRAMEWORKS][ENTRY_ID];
    int count;
    Framework *framework;
} Frame;

struct Frames {
    FramesWorld world;
    Frame list[MOST];
    int count;
};


Frames *frames_new(const FramesWorld *world) {
    Frames *frames = memory_new(1, sizeof *frames);
    frames->world = *world;
    return frames;
}


void frames_free(Frames *frames) {
    if (frames) {
        for (int i = 0; i < frames->count; i++) {
            framework_free(frames->list[i].framework);
        }
        free(frames);
    }
}


static int count_names(const Header *header) {
    return header->framework_count > 0 ? header->framework_count : 1;
}


static const char *name_of(const Header *header, int number) {
    return header->framework_count > 0 ? header->frameworks[number].id : header->framework;
}


static bool is_it(const Frame *frame, const Header *header) {
    bool is_same =
        frame->count == count_names(header) && strcmp(frame->scenario, header->scenario) == 0;
    for (int i = 0; is_same && i < frame->count; i++) {
        is_same = strcmp(frame->names[i], name_of(header, i)) == 0;
    }
    return is_same;
}


// What is found of it, behind what is there. Two that do not go together any more: the first stays.
static void add(const Frames *frames, const Frame *frame, const char *id) {
    Error unused;
    const FramesWorld *world = &frames->world;
    Framework *found = framework_open(world->assets, id, &unused);
    if (!found && world->of_case) {
        found = world->of_case(world->context, frame->scenario, id);
    }
    if (found) {
        framework_join(frame->framework, found, &unused);
        framework_free(found);
    }
}


const Framework *frames_of(Frames *frames, const Header *header) {
    for (int i = 0; i < frames->count; i++) {
        if (is_it(&frames->list[i], header)) {
            return frames->list[i].framework;
        }
    }
    if (frames->count == MOST) {
        framework_free(frames->list[0].framework);
        memmove(&frames->list[0], &frames->list[1], (MOST - 1) * sizeof(Frame));
        frames->count--;
    }
    Frame *frame = &frames->list[frames->count++];
    *frame = (Frame){.count = count_names(header), .framework = framework_new()};
    snprintf(frame->scenario, ENTRY_ID, "%s", header->scenario);
    for (int i = 0; i < frame->count; i++) {
        snprintf(frame->names[i], ENTRY_ID, "%s", name_of(header, i));
        add(frames, frame, frame->names[i]);
    }
    return frame->framework;
}
