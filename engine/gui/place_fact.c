// Place, facts: headings, paragraphs, speech, pictures, pairs, bars, progress and messages.

#include "gui/place.h"

enum { READING_WIDTH = 720 };


FontStyle place_heading_style(const Layout *layout, const Node *heading) {
    if (layout->in_banner) {
        return FONT_HEADING_3;
    }
    if (heading->level <= 1 && layout->in.view->screen == SCREEN_TITLE) {
        return FONT_COVER;
    }
    if (layout->is_tight) {
        return heading->level <= 1 ? FONT_HEADING_2 : FONT_HEADING_3;
    }
    if (heading->level <= 1) {
        return FONT_HEADING_1;
    }
    return heading->level == 2 ? FONT_HEADING_2 : FONT_HEADING_3;
}


// The sign of a tone in front of a line of text; answers how far the text moves.
static int place_badge(Layout *layout, int node, FontStyle style, Slot slot) {
    Tone tone = layout_node(layout, node)->tone;
    if (icons_of_tone(tone) == ICON_NONE) {
        return 0;
    }
    int size = layout_px(layout, 22);
    int down = (place_line_height(layout, style) - size) / 2;
    Piece *piece =
        place_piece(layout, PIECE_BADGE, node, (SDL_Rect){slot.x, slot.y + down, size, size});
    piece->detail = (int)tone;
    return size + layout_px(layout, 10);
}


int place_heading(Layout *layout, int node, Slot slot) {
    const Node *heading = layout_node(layout, node);
    int used = place_badge(layout, node, place_heading_style(layout, heading), slot);
    slot.x += used;
    slot.width -= used;
    int height = place_text(layout,
                            (TextRun){node, place_heading_style(layout, heading), INK_TEXT,
                                      heading->name, false},
                            slot);
    if (heading->description) {
        height +=
            place_text(layout, (TextRun){node, FONT_TEXT, INK_QUIET, heading->description, false},
                       (Slot){slot.x, slot.y + height, slot.width});
    }
    return height;
}


FontStyle place_text_style(const Layout *layout, const Node *text) {
    if (text->flags & NODE_COMPACT) {
        return FONT_SMALL;
    }
    bool is_narration = layout->in.view->screen == SCREEN_STORY && text->tone == TONE_PLAIN &&
                        text->parent != NODE_NONE &&
                        layout_node(layout, text->parent)->role == ROLE_MAIN;
    return layout->in_banner ? FONT_BOLD : is_narration ? FONT_SPEECH : FONT_TEXT;
}


int place_paragraph(Layout *layout, int node, Slot slot) {
    const Node *text = layout_node(layout, node);
    bool is_small = text->flags & NODE_COMPACT;
    FontStyle style = place_text_style(layout, text);
    Ink ink = text->tone == TONE_QUIET || is_small ? INK_QUIET : INK_TEXT;
    int measure = style == FONT_SPEECH ? READING_WIDTH + 60 : READING_WIDTH;
    slot.width = place_min(slot.width, layout_px(layout, measure));
    int used = place_badge(layout, node, style, slot);
    slot.x += used;
    slot.width -= used;
    return place_text(layout, (TextRun){node, style, ink, text->name, false}, slot);
}


// "Name  role" on one line, or below each other when narrow.
static int place_speaker(Layout *layout, int node, Slot slot) {
    const Node *speech = layout_node(layout, node);
    int name = place_text_width(layout, FONT_BOLD, speech->name);
    int role = place_text_width(layout, FONT_SMALL, speech->description);
    int gap = layout_px(layout, 12);
    int height =
        place_text(layout, (TextRun){node, FONT_BOLD, INK_LINK, speech->name, false}, slot);
    TextRun run = {node, FONT_SMALL, INK_QUIET, speech->description, false};
    if (role && name + gap + role <= slot.width) {
        int down = place_line_height(layout, FONT_BOLD) - place_line_height(layout, FONT_SMALL);
        place_text(layout, run, (Slot){slot.x + name + gap, slot.y + down * 2 / 3, role});
        return height;
    }
    return height + place_text(layout, run, (Slot){slot.x, slot.y + height, slot.width});
}


FontStyle place_style_of(Role role) {
    return role == ROLE_SPEECH ? FONT_SPEECH : role == ROLE_HEADING ? FONT_HEADING_1 : FONT_TEXT;
}


int place_portrait(const Layout *layout, int width) {
    return layout_px(layout, width < layout_px(layout, 480) ? 64 : 96);
}


int place_speech(Layout *layout, int node, Slot slot) {
    const Node *speech = layout_node(layout, node);
    int face = 0;
    if (speech->picture) {
        face = place_portrait(layout, slot.width);
        Piece *piece =
            place_piece(layout, PIECE_PICTURE, node, (SDL_Rect){slot.x, slot.y, face, face});
        piece->text = speech->picture;
        piece->detail = layout_px(layout, PORTRAIT_RADIUS);
        int used = face + layout_px(layout, 22);
        slot.x += used;
        slot.width -= used;
    }
    slot.width = place_min(slot.width, layout_px(layout, READING_WIDTH + 60));
    int height = place_speaker(layout, node, slot) + layout_px(layout, 3);
    height += place_text(layout, (TextRun){node, FONT_SPEECH, INK_TEXT, speech->value, false},
                         (Slot){slot.x, slot.y + height, slot.width});
    if (speech->first != NODE_NONE) {
        height += layout_px(layout, 12);
        height += place_children(layout, node, (Slot){slot.x, slot.y + height, slot.width});
    }
    return place_max(height, face);
}


int place_picture(Layout *layout, int node, Slot slot) {
    const Node *picture = layout_node(layout, node);
    int width = place_min(slot.width, layout_px(layout, READING_WIDTH));
    int share = 0;
    if (picture->picture && layout->in.shapes.height_of) {
        share = layout->in.shapes.height_of(layout->in.shapes.context, picture->picture);
    }
    int height = share > 0 ? (int)((long)width * share / 1000) : width * 9 / 16;
    Piece *piece =
        place_piece(layout, PIECE_PICTURE, node, (SDL_Rect){slot.x, slot.y, width, height});
    piece->text = picture->picture;
    piece->detail = layout_px(layout, 10);
    return height;
}


// The value of a pair with its sign and, small, what is said about it.
static int place_pair_value(Layout *layout, int node, Slot slot) {
    const Node *pair = layout_node(layout, node);
    int used = place_badge(layout, node, FONT_CELL, slot);
    Slot inner = {slot.x + used, slot.y, slot.width - used};
    int height =
        place_text(layout, (TextRun){node, FONT_CELL, INK_TEXT, pair->value, false}, inner);
    inner.y += height;
    return height + place_text(layout,
                               (TextRun){node, FONT_SMALL, INK_QUIET, pair->description, false},
                               inner);
}


// Pairs below each other share a column as wide as their widest name.
static int label_column(Layout *layout, int node) {
    const Node *parent = layout_node(layout, layout_node(layout, node)->parent);
    int widest = layout_px(layout, 90);
    for (int at = parent->first; at != NODE_NONE; at = layout_node(layout, at)->next) {
        const Node *now = layout_node(layout, at);
        if (now->role == ROLE_PAIR) {
            widest = place_max(widest, place_text_width(layout, FONT_SMALL, now->name));
        }
    }
    return widest;
}


int place_pair(Layout *layout, int node, Slot slot) {
    const Node *pair = layout_node(layout, node);
    int name = place_text_width(layout, FONT_SMALL, pair->name);
    int value = place_text_width(layout, FONT_CELL, pair->value);
    bool is_free = layout_node(layout, pair->parent)->role == ROLE_ROW || layout->in_banner;
    int gap = layout_px(layout, is_free ? PAIR_GAP : 24);
    slot.width = place_min(slot.width, layout_px(layout, READING_WIDTH));
    int column = is_free ? name : place_min(label_column(layout, node), slot.width * 2 / 5);
    TextRun front = {node, FONT_SMALL, INK_QUIET, pair->name, false};
    bool is_wide = slot.width >= layout_px(layout, 300) || column + gap + value <= slot.width;
    if (name > column || !is_wide) {
        int height = place_text(layout, front, slot);
        Slot below = {slot.x, slot.y + height, slot.width};
        return height + place_pair_value(layout, node, below);
    }
    int left = place_text(layout, front, (Slot){slot.x, slot.y, column});
    Slot rest = {slot.x + column + gap, slot.y, slot.width - column - gap};
    return place_max(left, place_pair_value(layout, node, rest));
}


// How sure a score is: a bracket under its bar, from the lowest to the highest that is likely.
// Answers its height.
static int place_band(Layout *layout, int node, SDL_Rect rail) {
    enum { WHOLE = 10000 };
    const Node *bar = layout_node(layout, node);
    if (bar->high <= 0) {
        return 0;
    }
    int thick = place_max(2, layout_px(layout, 2));
    int high = layout_px(layout, 9);
    int top = rail.y + rail.h + layout_px(layout, 3);
    int left = rail.x + (int)((long)rail.w * bar->low / WHOLE);
    int right = rail.x + (int)((long)rail.w * bar->high / WHOLE);
    left = place_min(left, rail.x + rail.w - 2 * thick);
    right = place_max(right, left + 2 * thick);
    place_rule(layout, node, (SDL_Rect){left, top, thick, high}, INK_TEXT);
    place_rule(layout, node, (SDL_Rect){right - thick, top, thick, high}, INK_TEXT);
    place_rule(layout, node, (SDL_Rect){left, top + (high - thick) / 2, right - left, thick},
               INK_TEXT);
    return layout_px(layout, 3) + high;
}


int place_bar(Layout *layout, int node, Slot slot) {
    const Node *bar = layout_node(layout, node);
    int gap = layout_px(layout, 16);
    int name = place_text_width(layout, FONT_BOLD, bar->name);
    int value = place_text_width(layout, FONT_CELL, bar->value);
    int height;
    TextRun words = {node, FONT_CELL, INK_TEXT, bar->value, false};
    TextRun label = {node, FONT_BOLD, INK_TEXT, bar->name, false};
    if (name + gap + value <= slot.width) {
        height = place_text(layout, label, slot);
        place_text(layout, words,
                   (Slot){slot.x + slot.width - value, slot.y + layout_px(layout, 2), value});
    } else {
        height = place_text(layout, label, slot);
        height += place_text(layout, words, (Slot){slot.x, slot.y + height, slot.width});
    }
    height += layout_px(layout, 5);
    SDL_Rect rail = {slot.x, slot.y + height, slot.width, layout_px(layout, 16)};
    place_piece(layout, PIECE_RAIL, node, rail)->detail = layout_px(layout, 5);
    height += rail.h + place_band(layout, node, rail);
    if (bar->description) {
        height += layout_px(layout, 4);
        height +=
            place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, bar->description, false},
                       (Slot){slot.x, slot.y + height, slot.width});
    }
    return height;
}


int place_progress(Layout *layout, int node, Slot slot) {
    const Node *progress = layout_node(layout, node);
    int line = place_line_height(layout, FONT_SMALL);
    int gap = layout_px(layout, 10);
    int high = layout_px(layout, 8);
    bool shows_name = !layout->in_banner;
    int name = shows_name ? place_text_width(layout, FONT_SMALL, progress->name) : 0;
    int value = place_text_width(layout, FONT_SMALL, progress->value);
    int x = slot.x;
    if (name && name + value + 3 * gap + layout_px(layout, 60) <= slot.width) {
        place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, progress->name, false},
                   (Slot){x, slot.y, name});
        x += name + gap;
    }
    int room = slot.x + slot.width - x - (value ? value + gap : 0);
    int width = place_max(place_min(room, layout_px(layout, 220)), layout_px(layout, 24));
    SDL_Rect rail = {x, slot.y + (line - high) / 2, width, high};
    place_piece(layout, PIECE_RAIL, node, rail)->detail = high / 2;
    place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, progress->value, false},
               (Slot){x + width + gap, slot.y, place_max(value, 1)});
    return line;
}


int place_status(Layout *layout, int node, Slot slot) {
    const Node *status = layout_node(layout, node);
    bool is_compact = status->flags & NODE_COMPACT;
    FontStyle style = is_compact ? FONT_SMALL : FONT_TEXT;
    int side = layout_px(layout, is_compact ? 12 : 18);
    int above = layout_px(layout, is_compact ? 4 : 14);
    int badge = layout_px(layout, is_compact ? 18 : 26);
    place_frame(layout, node);
    Slot inner = {slot.x + side, slot.y + above, slot.width - 2 * side};
    if (icons_of_tone(status->tone) != ICON_NONE) {
        int line = place_line_height(layout, style);
        SDL_Rect rect = {inner.x, inner.y + (line - badge) / 2, badge, badge};
        place_piece(layout, PIECE_BADGE, node, rect)->detail = (int)status->tone;
        int used = badge + layout_px(layout, is_compact ? 7 : 14);
        inner.x += used;
        inner.width -= used;
    }
    bool has_more = status->value && status->value[0];
    int height =
        place_text(layout,
                   (TextRun){node, has_more ? FONT_BOLD : style, INK_TEXT, status->name, false},
                   inner);
    height += place_text(layout, (TextRun){node, style, INK_TEXT, status->value, false},
                         (Slot){inner.x, inner.y + height, inner.width});
    height += place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, status->description, false},
                         (Slot){inner.x, inner.y + height, inner.width});
    if (status->first != NODE_NONE) {
        height += layout_px(layout, 12);
        height += place_children(layout, node, (Slot){inner.x, inner.y + height, inner.width});
    }
    return place_max(height, badge) + 2 * above;
}
