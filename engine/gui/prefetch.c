// Prefetch: while the learner reads, have ready what is likely to be shown next.

#include "gui/face.h"
#include "gui/place.h"


void face_prefetch(Face *face) {
    const Region *main = &face->layout.regions[REGION_MAIN];
    int size = place_portrait(&face->layout, main->view.w);
    int radius = layout_px(&face->layout, PORTRAIT_RADIUS);
    for (int i = 0; i < face->view->soon_count && imaging_is_loaded(face->imaging); i++) {
        pictures_get(face->pictures, face->view->soon[i], size, size, radius);
    }
    pictures_load(face->pictures, true);
    for (int i = 0; i < face->view->soon_text_count; i++) {
        const SoonText *soon = &face->view->soon_texts[i];
        words_prepare(face->words, place_style_of(soon->role), soon->text);
    }
}
