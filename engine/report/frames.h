// Frames: the frameworks that sessions name, each opened once: those of Casus from its assets,
// those of an organisation from the case that was played. For one thread.
#ifndef CASUS_REPORT_FRAMES_H
#define CASUS_REPORT_FRAMES_H

#include "core/framework.h"
#include "store/header.h"

typedef struct FramesWorld {
    const char *assets;
    // The framework `id` as the case `scenario` has it, to be freed; NULL: there is none. May be
    // NULL.
    Framework *(*of_case)(void *context, const char *scenario, const char *id);
    void *context;
} FramesWorld;

typedef struct Frames Frames;

Frames *frames_new(const FramesWorld *world);  // copied
void frames_free(Frames *frames);              // NULL is allowed

// Those of a session together, in the order of its header. What cannot be found is not in it; it
// may be empty. Lives until the next call.
const Framework *frames_of(Frames *frames, const Header *header);

#endif
