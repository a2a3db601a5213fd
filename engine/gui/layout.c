// Layout, the window: which regions a screen has, how large they are, and what goes into them.

#include "gui/layout.h"

#include <stdlib.h>

#include "base/memory.h"
#include "gui/place.h"

enum {
    NARROW = 900,  // units: below this one column
    TIGHT = 520,   // units: below this height heads and tabs make room for what is read
    BARS_MAX_SHARE =
        40,  // percent of the height banner and actions may take before everything scrolls
    ACTIONS_MAX_SHARE = 25,  // percent the actions alone may take, to stay in sight then
    ASIDE_SHARE = 38,
    ASIDE_MAX = 620,
    STORY_MAX = 1100,
    WORK_MAX = 1320,
    REPORT_MAX = 960,
    READ_MAX = 860,
    TITLE_MAX = 640,
    MESSAGE_MAX = 700,
    TOOLS_WIDTH = 430,
    TOOLS_BELOW_SHARE = 30,  // percent of the height that tools take below the others at ease
    TOOLS_MOST_SHARE = 52    // and at most
};


void layout_init(Layout *layout) {
    *layout = (Layout){.boxes = NULL, .rows = {.table = NODE_NONE}};
}


void layout_free(Layout *layout) {
    free(layout->boxes);
    free(layout->pieces);
    layout_init(layout);
}


int layout_px(const Layout *layout, int units) {
    return (units * layout->in.zoom + 500) / 1000;
}


const Node *layout_node(const Layout *layout, int node) {
    return &layout->in.view->nodes[node];
}


int layout_scroll_max(const Layout *layout, int region) {
    const Region *now = &layout->regions[region];
    return now->is_used ? place_max(0, now->content_height - now->view.h) : 0;
}


static void reset(Layout *layout, const LayoutInput *input) {
    layout->in = *input;
    layout->piece_count = 0;
    if (layout->box_capacity < input->view->count) {
        layout->box_capacity = input->view->count + 64;
        layout->boxes = memory_resize(layout->boxes, (size_t)layout->box_capacity, sizeof(Box));
    }
    for (int i = 0; i < input->view->count; i++) {
        layout->boxes[i] = (Box){.region = -1};
    }
    for (int i = 0; i < REGION_COUNT; i++) {
        layout->regions[i] = (Region){.node = NODE_NONE};
    }
    layout->rows = (Rows){.table = NODE_NONE};
    layout->is_flow = false;
    layout->is_narrow = input->width < layout_px(layout, NARROW);
    layout->is_tight = input->height < layout_px(layout, TIGHT);
}


// Which region a child of the screen belongs to when there is room for all.
static RegionKind region_of(const Node *node) {
    switch (node->role) {
    case ROLE_BANNER:
        return REGION_BANNER;
    case ROLE_ASIDE:
        return REGION_ASIDE;
    case ROLE_ACTIONS:
        return REGION_ACTIONS;
    case ROLE_TOOLS:
        return REGION_TOOLS;
    default:
        return REGION_MAIN;
    }
}


static bool has_region(const Layout *layout, RegionKind kind) {
    for (int node = layout_node(layout, 0)->first; node != NODE_NONE;
         node = layout_node(layout, node)->next) {
        if (region_of(layout_node(layout, node)) == kind) {
            return true;
        }
    }
    return false;
}


static Region *open_region(Layout *layout, RegionKind kind) {
    layout->region = (int)kind;
    layout->regions[kind].is_used = true;
    return &layout->regions[kind];
}


// A button, or a row of nothing else.
static bool is_buttons(const Layout *layout, int node) {
    const Node *now = layout_node(layout, node);
    if (now->role != ROLE_ROW || now->first == NODE_NONE) {
        return place_is_inline(now);
    }
    for (int at = now->first; at != NODE_NONE; at = layout_node(layout, at)->next) {
        if (!place_is_inline(layout_node(layout, at))) {
            return false;
        }
    }
    return true;
}


// The first of the buttons with which a banner ends, or NODE_NONE.
static int first_button(const Layout *layout, int banner) {
    int first = layout_node(layout, banner)->first;
    for (int at = first; at != NODE_NONE; at = layout_node(layout, at)->next) {
        if (!is_buttons(layout, at)) {
            first = layout_node(layout, at)->next;
        }
    }
    return first;
}


static int width_of_run(Layout *layout, Flow flow, int max) {
    int width = 0;
    for (int at = flow.first; at != flow.stop; at = layout_node(layout, at)->next) {
        width += place_natural_width(layout, at, max) + (width ? flow.gap : 0);
    }
    return width;
}


static void shift_run(Layout *layout, Flow flow, int dy) {
    for (int at = flow.first; at != flow.stop; at = layout_node(layout, at)->next) {
        place_shift(layout, at, 0, dy);
    }
}


// Facts at the left, buttons at the right, or below the facts when the line is too short.
static int fill_banner(Layout *layout, int node, Slot slot) {
    int button = first_button(layout, node);
    Flow left = {layout_node(layout, node)->first, button, layout_px(layout, 22), false, 0};
    Flow right = {button, NODE_NONE, layout_px(layout, 8), true, 0};
    int buttons = width_of_run(layout, right, slot.width);
    int space = slot.width - buttons - layout_px(layout, 24);
    bool is_beside =
        place_min(width_of_run(layout, left, slot.width), layout_px(layout, 420)) <= space;
    int facts =
        place_flow(layout, left, (Slot){slot.x, slot.y, is_beside && buttons ? space : slot.width});
    if (!is_beside) {
        int down = facts + (buttons ? layout_px(layout, 8) : 0);
        return down + place_flow(layout, right, (Slot){slot.x, slot.y + down, slot.width});
    }
    int height = place_flow(layout, right, (Slot){slot.x, slot.y, slot.width});
    shift_run(layout, left, place_max(0, (height - facts) / 2));
    shift_run(layout, right, place_max(0, (facts - height) / 2));
    return place_max(height, facts);
}


static int place_banner(Layout *layout, int node, Slot slot) {
    layout->in_banner = true;
    layout->boxes[node].region = layout->region;
    layout->boxes[node].from = layout->piece_count;
    int height = fill_banner(layout, node, slot);
    layout->boxes[node].rect = (SDL_Rect){slot.x, slot.y, slot.width, height};
    layout->boxes[node].to = layout->piece_count;
    layout->in_banner = false;
    return height;
}


static int place_actions(Layout *layout, int node, Slot slot) {
    layout->boxes[node].region = layout->region;
    layout->boxes[node].from = layout->piece_count;
    Flow flow = {layout_node(layout, node)->first, NODE_NONE, layout_px(layout, 12), true, 0};
    int height = place_flow(layout, flow, slot);
    layout->boxes[node].rect = (SDL_Rect){slot.x, slot.y, slot.width, height};
    layout->boxes[node].to = layout->piece_count;
    return height;
}


// All landmarks of a kind below each other in the region that is open; answers the height.
static int place_landmarks(Layout *layout, RegionKind kind, Slot slot) {
    int y = slot.y;
    for (int node = layout_node(layout, 0)->first; node != NODE_NONE;
         node = layout_node(layout, node)->next) {
        if (region_of(layout_node(layout, node)) != kind) {
            continue;
        }
        Region *region = &layout->regions[layout->region];
        region->node = region->node == NODE_NONE ? node : region->node;
        y += y > slot.y ? layout_px(layout, 24) : 0;
        Slot room = {slot.x, y, slot.width};
        if (kind == REGION_BANNER) {
            y += place_banner(layout, node, room);
        } else if (kind == REGION_ACTIONS) {
            y += place_actions(layout, node, room);
        } else {
            y += place_node(layout, node, room);
        }
    }
    return y - slot.y;
}


// A bar over the full width at the top or bottom; answers its height.
static int arrange_bar(Layout *layout, RegionKind kind, bool at_bottom) {
    if (!has_region(layout, kind)) {
        return 0;
    }
    Region *region = open_region(layout, kind);
    int side = layout_px(layout, layout->is_narrow ? 16 : 28);
    int above = layout_px(layout, kind == REGION_BANNER ? 9 : 13);
    int height =
        place_landmarks(layout, kind, (Slot){side, above, layout->in.width - 2 * side}) + 2 * above;
    region->view =
        (SDL_Rect){0, at_bottom ? layout->in.height - height : 0, layout->in.width, height};
    region->sheet = region->view;
    region->ink = INK_PANEL;
    region->content_height = height;
    return height;
}


// Everything below each other in one scrolling region: for small windows with large text. Buttons
// that take little room stay in sight under it; `actions` is their height, or 0.
static void arrange_flow(Layout *layout, int actions) {
    Region *region = open_region(layout, REGION_MAIN);
    layout->is_flow = true;
    int side = layout_px(layout, 16);
    int width = layout->in.width - 2 * side - layout_px(layout, 6);
    int y = layout_px(layout, 14);
    for (int kind = 0; kind < REGION_TOOLS; kind++) {
        bool is_below = kind == REGION_ACTIONS && actions > 0;
        if (!is_below && has_region(layout, (RegionKind)kind)) {
            y += place_landmarks(layout, (RegionKind)kind, (Slot){side, y, width}) +
                 layout_px(layout, 22);
        }
    }
    region->view = (SDL_Rect){0, 0, layout->in.width, layout->in.height - actions};
    region->content_height = y;
}


static int content_max(const Layout *layout) {
    switch (layout->in.view->screen) {
    case SCREEN_REPORT:
        return REPORT_MAX;
    case SCREEN_READ:
        return READ_MAX;
    default:
        return WORK_MAX;
    }
}


static void arrange_aside(Layout *layout, SDL_Rect view) {
    Region *region = open_region(layout, REGION_ASIDE);
    int side = layout_px(layout, 26);
    int height = place_landmarks(layout, REGION_ASIDE, (Slot){side, side, view.w - 2 * side});
    region->view = region->sheet = view;
    region->ink = INK_PANEL;
    region->floats = layout->in.view->screen == SCREEN_STORY;
    region->content_height = height + 2 * side;
}


// MAIN with the ASIDE at its right or, when narrow, below it.
static void arrange_columns(Layout *layout, SDL_Rect area) {
    bool has_aside = has_region(layout, REGION_ASIDE);
    SDL_Rect main = area;
    if (has_aside && !layout->is_narrow) {
        int width = place_min(area.w * ASIDE_SHARE / 100, layout_px(layout, ASIDE_MAX));
        main.w -= width;
        arrange_aside(layout, (SDL_Rect){area.x + main.w, area.y, width, area.h});
    }
    Region *region = open_region(layout, REGION_MAIN);
    int side = layout_px(layout, layout->is_narrow                            ? 18
                                 : layout->in.width < layout_px(layout, 1200) ? 26
                                                                              : 36);
    int width = place_min(main.w - 2 * side, layout_px(layout, content_max(layout)));
    int above = layout->is_tight ? 10 : layout->is_narrow ? 20 : 30;
    Slot slot = {(main.w - width) / 2, layout_px(layout, above), width};
    int y = slot.y + place_landmarks(layout, REGION_MAIN, slot);
    if (has_aside && layout->is_narrow) {
        y += layout_px(layout, 28);
        y += place_landmarks(layout, REGION_ASIDE, (Slot){slot.x, y, width});
    }
    region->view = main;
    region->content_height = y + slot.y;
}


typedef struct Sheet {
    SDL_Rect area;  // it must stay inside
    int width;
    int across, down;  // where in the area, in percent of the room left
} Sheet;


// MAIN and ACTIONS on one floating sheet, as high as its content and at most as high as the area.
static void arrange_sheet(Layout *layout, Sheet sheet, bool with_aside) {
    int side = layout_px(layout, layout->is_narrow ? 20 : 36);
    int above = layout_px(layout, layout->is_narrow ? 16 : 26);
    int width = place_min(sheet.width, sheet.area.w);
    int actions = 0;
    if (has_region(layout, REGION_ACTIONS)) {
        open_region(layout, REGION_ACTIONS);
        int gap = layout_px(layout, 18);
        actions =
            place_landmarks(layout, REGION_ACTIONS, (Slot){side, gap, width - 2 * side}) + 2 * gap;
    }
    Region *region = open_region(layout, REGION_MAIN);
    int y = above + place_landmarks(layout, REGION_MAIN, (Slot){side, above, width - 2 * side});
    if (with_aside) {
        y += layout_px(layout, 24);
        y += place_landmarks(layout, REGION_ASIDE, (Slot){side, y, width - 2 * side});
    }
    region->content_height = y + (actions ? layout_px(layout, 10) : above);
    int height = place_min(region->content_height + actions, sheet.area.h);
    int left = sheet.area.x + (sheet.area.w - width) * sheet.across / 100;
    int top = sheet.area.y + (sheet.area.h - height) * sheet.down / 100;
    region->sheet = (SDL_Rect){left, top, width, height};
    region->view = (SDL_Rect){left, top, width, height - actions};
    region->ink = INK_PANEL;
    region->radius = layout_px(layout, 16);
    region->floats = true;
    if (actions) {
        Region *bar = &layout->regions[REGION_ACTIONS];
        bar->view = (SDL_Rect){left, top + height - actions, width, actions};
        bar->content_height = actions;
    }
}


static SDL_Rect inset(SDL_Rect rect, int by) {
    return (SDL_Rect){rect.x + by, rect.y + by, rect.w - 2 * by, rect.h - 2 * by};
}


static void arrange_on_sheet(Layout *layout, SDL_Rect area) {
    bool has_aside = has_region(layout, REGION_ASIDE);
    bool aside_beside = has_aside && !layout->is_narrow && layout->in.view->screen == SCREEN_STORY;
    if (aside_beside) {
        int width = place_min(area.w * ASIDE_SHARE / 100, layout_px(layout, ASIDE_MAX));
        area.w -= width;
        arrange_aside(layout, (SDL_Rect){area.x + area.w, area.y, width, area.h});
    }
    Sheet sheet = {.area = inset(area, layout_px(layout, layout->is_narrow ? 10 : 24)),
                   .across = 50,
                   .down = 100};
    sheet.width = layout_px(layout, STORY_MAX);
    if (layout->in.view->screen == SCREEN_TITLE) {
        sheet.area = inset(area, layout_px(layout, layout->is_narrow ? 10 : 48));
        sheet.width = layout_px(layout, TITLE_MAX);
        sheet.across = 0;
    } else if (layout->in.view->screen == SCREEN_MESSAGE) {
        sheet.width = layout_px(layout, MESSAGE_MAX);
        sheet.down = 40;
    }
    arrange_sheet(layout, sheet, has_aside && !aside_beside);
}


static bool uses_sheet(const View *view) {
    return view->screen == SCREEN_TITLE || view->screen == SCREEN_STORY ||
           view->screen == SCREEN_MESSAGE;
}


// All but the tools, in the room they leave.
static void arrange(Layout *layout, const LayoutInput *input) {
    reset(layout, input);
    int banner = arrange_bar(layout, REGION_BANNER, false);
    int actions = arrange_bar(layout, REGION_ACTIONS, true);
    if ((banner + actions) * 100 > input->height * BARS_MAX_SHARE) {
        bool stays = actions * 100 <= input->height * ACTIONS_MAX_SHARE;
        reset(layout, input);
        arrange_flow(layout, stays ? arrange_bar(layout, REGION_ACTIONS, true) : 0);
        return;
    }
    if (uses_sheet(input->view)) {
        reset(layout, input);
        arrange_bar(layout, REGION_BANNER, false);
        arrange_on_sheet(layout, (SDL_Rect){0, banner, input->width, input->height - banner});
        return;
    }
    arrange_columns(layout, (SDL_Rect){0, banner, input->width, input->height - banner - actions});
}


// ---- Tools ----


static int place_tools(Layout *layout, int width) {
    open_region(layout, REGION_TOOLS);
    int side = layout_px(layout, 22);
    int above = layout_px(layout, 16);
    int height = place_landmarks(layout, REGION_TOOLS, (Slot){side, above, width - 2 * side});
    return height + 2 * above;
}


// Where they go: below the others when that takes little, else at their right when that leaves
// enough, else below with scrolling of their own. They never cover anything.
static SDL_Rect tools_area(Layout *layout, const LayoutInput *input) {
    int height = place_tools(layout, input->width);
    int width = layout_px(layout, TOOLS_WIDTH);
    bool is_low = height * 100 <= input->height * TOOLS_BELOW_SHARE;
    if (!is_low && input->width - width >= layout_px(layout, NARROW - 60)) {
        return (SDL_Rect){input->width - width, 0, width, input->height};
    }
    height = place_min(height, input->height * TOOLS_MOST_SHARE / 100);
    return (SDL_Rect){0, input->height - height, input->width, height};
}


void layout_build(Layout *layout, const LayoutInput *input) {
    reset(layout, input);
    if (!has_region(layout, REGION_TOOLS)) {
        arrange(layout, input);
        return;
    }
    LayoutInput rest = *input;
    SDL_Rect area = tools_area(layout, input);
    bool is_beside = area.x > 0;
    rest.width -= is_beside ? area.w : 0;
    rest.height -= is_beside ? 0 : area.h;
    arrange(layout, &rest);
    layout->in = *input;
    int height = place_tools(layout, area.w);
    Region *region = &layout->regions[REGION_TOOLS];
    region->view = area;
    region->sheet = area;
    region->ink = INK_PANEL;
    region->floats = true;
    region->content_height = height;
}
