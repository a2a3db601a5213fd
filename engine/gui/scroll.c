// Scroll: between what was laid out and what is seen.

#include "gui/scroll.h"

enum { SHOW_MARGIN = 18, TOOLS_MARGIN = 12, BAR_WIDTH = 10, BAR_INSET = 3, THUMB_MIN = 40 };


void scroll_clamp(Scroll *scroll, const Layout *layout) {
    for (int i = 0; i < REGION_COUNT; i++) {
        scroll->at[i] = SDL_clamp(scroll->at[i], 0, layout_scroll_max(layout, i));
    }
}


void scroll_by(Scroll *scroll, const Layout *layout, int region, int pixels) {
    scroll->at[region] =
        SDL_clamp(scroll->at[region] + pixels, 0, layout_scroll_max(layout, region));
}


int scroll_stuck(const Scroll *scroll, const Layout *layout) {
    const Rows *rows = &layout->rows;
    if (rows->table == NODE_NONE || !rows->is_whole || layout->boxes[rows->table].region < 0) {
        return 0;
    }
    SDL_Rect head = layout->boxes[rows->head].rect;
    SDL_Rect table = layout->boxes[rows->table].rect;
    int most = SDL_max(0, table.y + table.h - head.y - head.h);
    return SDL_clamp(scroll->at[layout->boxes[rows->table].region] - head.y, 0, most);
}


bool scroll_is_header(const Layout *layout, int node) {
    while (layout->rows.table != NODE_NONE && node != NODE_NONE && node != layout->rows.head) {
        node = layout_node(layout, node)->parent;
    }
    return layout->rows.table != NODE_NONE && node != NODE_NONE;
}


SDL_Rect scroll_box(const Scroll *scroll, const Layout *layout, int node) {
    SDL_Rect rect = layout->boxes[node].rect;
    rect.y += scroll_is_header(layout, node) ? scroll_stuck(scroll, layout) : 0;
    return scroll_on_window(scroll, layout, layout->boxes[node].region, rect);
}


// What the header covers of the rows when they scroll.
static int header_height(const Layout *layout, int node) {
    const Rows *rows = &layout->rows;
    while (node != NODE_NONE && node != rows->table) {
        node = layout_node(layout, node)->parent;
    }
    return node != NODE_NONE && rows->is_whole ? layout->boxes[rows->head].rect.h : 0;
}


void scroll_to_show(Scroll *scroll, const Layout *layout, int node) {
    const Box *box = &layout->boxes[node];
    bool is_header = scroll_is_header(layout, node);
    if (box->region < 0 || (is_header && scroll_stuck(scroll, layout) > 0)) {
        return;
    }
    int view = layout->regions[box->region].view.h;
    int margin = SDL_clamp((view - box->rect.h) / 2, 0, layout_px(layout, SHOW_MARGIN));
    int above = is_header ? 0 : header_height(layout, node);
    int *at = &scroll->at[box->region];
    *at = SDL_max(*at, box->rect.y + box->rect.h + margin - view);
    *at = SDL_min(*at, box->rect.y - margin - above);
    *at = SDL_clamp(*at, 0, layout_scroll_max(layout, box->region));
    // The tools are low on a small window: their heading stays as long as both fit.
    bool fits = box->rect.y + box->rect.h + layout_px(layout, TOOLS_MARGIN) <= view;
    *at = box->region == REGION_TOOLS && fits ? 0 : *at;
}


SDL_Rect scroll_on_window(const Scroll *scroll, const Layout *layout, int region, SDL_Rect rect) {
    rect.x += layout->regions[region].view.x;
    rect.y += layout->regions[region].view.y - scroll->at[region];
    return rect;
}


SDL_Point scroll_in_region(const Scroll *scroll, const Layout *layout, int region,
                           SDL_Point point) {
    point.x -= layout->regions[region].view.x;
    point.y -= layout->regions[region].view.y - scroll->at[region];
    return point;
}


bool scroll_bar(const Scroll *scroll, const Layout *layout, int region, SDL_Rect *rail,
                SDL_Rect *thumb) {
    int most = layout_scroll_max(layout, region);
    if (most == 0) {
        return false;
    }
    const Region *now = &layout->regions[region];
    int width = layout_px(layout, BAR_WIDTH);
    int inset = layout_px(layout, BAR_INSET);
    int round = now->radius;
    *rail = (SDL_Rect){now->view.x + now->view.w - width - inset, now->view.y + inset + round / 2,
                       width, now->view.h - 2 * inset - round};
    int least = SDL_min(layout_px(layout, THUMB_MIN), rail->h);
    int height = SDL_max((int)((long)rail->h * now->view.h / now->content_height), least);
    int y = (int)((long)(rail->h - height) * scroll->at[region] / most);
    *thumb = (SDL_Rect){rail->x, rail->y + y, width, height};
    return true;
}


int scroll_region_at(const Layout *layout, SDL_Point point) {
    for (int i = 0; i < REGION_COUNT; i++) {
        if (layout->regions[i].is_used && SDL_PointInRect(&point, &layout->regions[i].view)) {
            return i;
        }
    }
    return -1;
}


// A passage is only where its words are: others may stand before and behind it on its lines.
static bool is_at(const Layout *layout, int node, const SDL_Point *point) {
    const Box *box = &layout->boxes[node];
    bool is_inside = SDL_PointInRect(point, &box->rect);
    if (!is_inside || layout_node(layout, node)->role != ROLE_PASSAGE) {
        return is_inside;
    }
    is_inside = false;
    for (int i = box->from; i < box->to; i++) {
        const Piece *piece = &layout->pieces[i];
        is_inside = is_inside ||
                    (piece->kind == PIECE_FRAME && SDL_PointInRect(point, &piece->rect));
    }
    return is_inside;
}


// What is on a header that stayed in sight is not on the row below it: true when the point was, and
// then it is where the header was laid out.
static bool take_to_header(const Scroll *scroll, const Layout *layout, int region,
                           SDL_Point *point) {
    int stuck = scroll_stuck(scroll, layout);
    if (stuck == 0 || layout->boxes[layout->rows.table].region != region) {
        return false;
    }
    SDL_Rect head = layout->boxes[layout->rows.head].rect;
    SDL_Point at = {point->x, point->y - stuck};
    if (!SDL_PointInRect(&at, &head)) {
        return false;
    }
    *point = at;
    return true;
}


// Children come after their parents in a view, so the last match is the innermost.
int scroll_node_at(const Scroll *scroll, const Layout *layout, SDL_Point point) {
    int region = scroll_region_at(layout, point);
    int found = NODE_NONE;
    if (region < 0) {
        return NODE_NONE;
    }
    SDL_Point inside = scroll_in_region(scroll, layout, region, point);
    bool is_on_header = take_to_header(scroll, layout, region, &inside);
    for (int i = 0; i < layout->in.view->count; i++) {
        if (layout->boxes[i].region == region && is_at(layout, i, &inside) &&
            node_is_focusable(layout_node(layout, i)) &&
            (!is_on_header || scroll_is_header(layout, i))) {
            found = i;
        }
    }
    return found;
}


int scroll_role_at(const Scroll *scroll, const Layout *layout, SDL_Point point, Role role) {
    int region = scroll_region_at(layout, point);
    int found = NODE_NONE;
    for (int i = 0; region >= 0 && i < layout->in.view->count; i++) {
        SDL_Point inside = scroll_in_region(scroll, layout, region, point);
        if (layout->boxes[i].region == region && layout_node(layout, i)->role == role &&
            SDL_PointInRect(&inside, &layout->boxes[i].rect)) {
            found = i;
        }
    }
    return found;
}
