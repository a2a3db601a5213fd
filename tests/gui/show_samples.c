// Paints every sample view into PNG files: show_samples <assets> <folder> <width> <height> <scale>
// <theme>. With the folder "-" it opens a window on the sample named after it instead.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gui/gui.h"
#include "gui/sample_views.h"


static int show(const char *assets, const char *name) {
    Error error = {0};
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        if (strcmp(name, sample_name((SampleKind)kind)) == 0) {
            Sample *sample = sample_new((SampleKind)kind, THEME_LIGHT, 100);
            Host host = sample_host(sample);
            GuiOptions options = {"Casus", assets, 1280, 800, true};
            bool ok = gui_run(&host, &options, &error);
            fprintf(stderr, "%s%s", buffer_text(&sample->log), ok ? "" : error.text);
            sample_free(sample);
        }
    }
    return error.code == ERROR_NONE ? EXIT_SUCCESS : EXIT_FAILURE;
}


int main(int count, char **words) {
    if (count == 4 && strcmp(words[2], "-") == 0) {
        return show(words[1], words[3]);
    }
    if (count != 7) {
        fprintf(stderr, "show_samples <assets> <folder> <width> <height> <scale> <theme>\n");
        return EXIT_FAILURE;
    }
    GuiOptions options = {"Casus", words[1], atoi(words[3]), atoi(words[4]), false};
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        Sample *sample = sample_new((SampleKind)kind, (Theme)atoi(words[6]), atoi(words[5]));
        Host host = sample_host(sample);
        Error error = {0};
        char file[512];
        snprintf(file, sizeof file, "%s/%s.png", words[2], sample_name((SampleKind)kind));
        if (!gui_shot(&host, &options, file, &error)) {
            fprintf(stderr, "%s: %s\n", error.place, error.text);
        }
        sample_free(sample);
    }
    return EXIT_SUCCESS;
}
