// Rows: keys and scrolling in a long table.

#include "gui/rows.h"

enum { NARROW_ROWS = 12, MARGIN_ROWS = 12 };


int rows_row_of(const Layout *layout, int node) {
    int table = layout->rows.table;
    while (table != NODE_NONE && node != NODE_NONE && layout_node(layout, node)->parent != table) {
        node = layout_node(layout, node)->parent;
    }
    bool is_row = table != NODE_NONE && node != NODE_NONE &&
                  !(layout_node(layout, node)->flags & NODE_HEADER);
    return is_row ? node : NODE_NONE;
}


int rows_find(const Face *face, int place) {
    int table = face->layout.rows.table;
    for (int row = table == NODE_NONE ? NODE_NONE : face->view->nodes[table].first;
         row != NODE_NONE; row = face->view->nodes[row].next) {
        if (face->view->nodes[row].number == place) {
            return row;
        }
    }
    return NODE_NONE;
}


// Rows that fit in the window.
static int page_of(const Face *face) {
    const Rows *rows = &face->layout.rows;
    int region = face->layout.boxes[rows->table].region;
    int height = region < 0 ? 0 : face->layout.regions[region].view.h;
    return rows->is_whole ? SDL_max(1, height / rows->height) : NARROW_ROWS;
}


static void show(Face *face, int first, int count) {
    if (face->host.show) {
        face->host.show(face->host.context, face->layout.rows.table, SDL_max(first, 0), count);
        face_renew(face);
    }
}


void rows_follow(Face *face) {
    const Rows *rows = &face->layout.rows;
    if (rows->table == NODE_NONE || !face->host.show) {
        return;
    }
    int limit = face->view->nodes[rows->table].limit;
    int page = page_of(face);
    if (!rows->is_whole) {
        if (rows->count > NARROW_ROWS) {
            show(face, rows->first, NARROW_ROWS);
        }
        return;
    }
    int region = face->layout.boxes[rows->table].region;
    int above = SDL_max(face->scroll.at[region] - rows->top, 0) / rows->height;
    int first = SDL_min(above, limit - 1);
    int last = SDL_min(first + page + 1, limit - 1);
    if (first >= rows->first && last < rows->first + rows->count) {
        return;
    }
    int row = face->focus == NODE_NONE ? NODE_NONE : rows_row_of(&face->layout, face->focus);
    face->row_wish = row == NODE_NONE ? 0 : first + 2;
    show(face, first - MARGIN_ROWS, page + 2 + 2 * MARGIN_ROWS);
    face->row_wish = 0;
}


static void go_to(Face *face, int place) {
    const Rows *rows = &face->layout.rows;
    int limit = face->view->nodes[rows->table].limit;
    place = SDL_clamp(place, 1, limit);
    int row = rows_find(face, place);
    if (row == NODE_NONE) {
        int page = page_of(face);
        bool is_below = place > rows->first + rows->count;
        int margin = rows->is_whole ? MARGIN_ROWS : 0;
        int first = is_below ? place - page : place - 1;
        face->row_wish = place;
        face_set_id(&face->focus_id, NULL);
        show(face, first - margin, page + 2 * margin + (rows->is_whole ? 2 : 0));
        face->row_wish = 0;
        row = rows_find(face, place);
    }
    if (row != NODE_NONE) {
        face_focus(face, row);
        face_show_focus(face);
    }
}


// From the search field down into what was found.
static bool enter_rows(Face *face) {
    const Node *focus = &face->view->nodes[face->focus];
    if (focus->role != ROLE_FIELD || !(focus->flags & NODE_EXPANDED)) {
        return false;
    }
    go_to(face, face->layout.rows.first + 1);
    return true;
}


static bool choose_row(Face *face, int row) {
    for (int cell = face->view->nodes[row].first; cell != NODE_NONE;
         cell = face->view->nodes[cell].next) {
        int box = face->view->nodes[cell].first;
        if (box != NODE_NONE && face->view->nodes[box].role == ROLE_CHECKBOX) {
            face_press(face, box);
            return true;
        }
    }
    return false;
}


// ---- A range, with Shift ----


static bool can_choose(const Face *face, int row) {
    int cell = row == NODE_NONE ? NODE_NONE : face->view->nodes[row].first;
    int box = cell == NODE_NONE ? NODE_NONE : face->view->nodes[cell].first;
    return face->host.choose && box != NODE_NONE && face->view->nodes[box].role == ROLE_CHECKBOX;
}


static void choose(Face *face, int from, int to, bool is_wanted) {
    face->host.choose(face->host.context, face->layout.rows.table, from, to, is_wanted);
    face_renew(face);
}


// A step away from where it began chooses; a step back lets go of the row that is left.
static void extend(Face *face, int row, int step) {
    int place = face->view->nodes[row].number;
    int to = place + step;
    if (to < 1 || to > face->view->nodes[face->layout.rows.table].limit) {
        return;
    }
    face->range_from = face->range_from ? face->range_from : place;
    if (SDL_abs(to - face->range_from) < SDL_abs(place - face->range_from)) {
        choose(face, place, place, false);
    } else {
        choose(face, face->range_from, to, true);
    }
    go_to(face, to);
}


void rows_click_down(Face *face, bool with_shift) {
    int row = face->focus == NODE_NONE ? NODE_NONE : rows_row_of(&face->layout, face->focus);
    if (!with_shift) {
        face->range_from = 0;
    } else if (face->range_from == 0 && row != NODE_NONE) {
        face->range_from = face->view->nodes[row].number;
    }
}


bool rows_click_up(Face *face, int node, bool with_shift) {
    int row = rows_row_of(&face->layout, node);
    if (!with_shift || !can_choose(face, row)) {
        return false;
    }
    int place = face->view->nodes[row].number;
    choose(face, face->range_from ? face->range_from : place, place, true);
    return true;
}


// ---- Keys ----


bool rows_key(Face *face, const SDL_Keysym *pressed) {
    SDL_Keycode key = pressed->sym;
    if (face->layout.rows.table == NODE_NONE || face->focus == NODE_NONE) {
        return false;
    }
    int row = rows_row_of(&face->layout, face->focus);
    if (row == NODE_NONE) {
        return key == SDLK_DOWN && enter_rows(face);
    }
    int place = face->view->nodes[row].number;
    int limit = face->view->nodes[face->layout.rows.table].limit;
    if ((pressed->mod & KMOD_SHIFT) && (key == SDLK_UP || key == SDLK_DOWN) &&
        can_choose(face, row)) {
        extend(face, row, key == SDLK_UP ? -1 : 1);
        return true;
    }
    switch (key) {
    case SDLK_UP:
        go_to(face, place - 1);
        return true;
    case SDLK_DOWN:
        go_to(face, place + 1);
        return true;
    case SDLK_PAGEUP:
        go_to(face, place - SDL_max(1, page_of(face) - 1));
        return true;
    case SDLK_PAGEDOWN:
        go_to(face, place + SDL_max(1, page_of(face) - 1));
        return true;
    case SDLK_HOME:
        go_to(face, 1);
        return true;
    case SDLK_END:
        go_to(face, limit);
        return true;
    case SDLK_SPACE:
        return face->focus == row && choose_row(face, row);
    default:
        return false;
    }
}
