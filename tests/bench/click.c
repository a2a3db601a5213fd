// Clicks in the window on the screen and times how long its pixels take to change.
//
// usage: click X Y WIDTH HEIGHT [X Y WIDTH HEIGHT] COUNT. The click lands in the middle of the
// first rectangle of the window, press and release at once; the second one (else the first) is
// watched. Prints microseconds, one click a line; ends early when nothing changes.

#define _XOPEN_SOURCE 700
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <time.h>

enum { PATIENCE_US = 1000000, SETTLE_MS = 150 };

typedef struct Watch {
    Display *display;
    Window window;
    XImage *image;
    XShmSegmentInfo memory;
    int x, y;
} Watch;


static double now_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}


static void settle(void) {
    struct timespec pause = {0, SETTLE_MS * 1000000L};
    nanosleep(&pause, NULL);
}


// The topmost large window; there is no window manager, so it is a child of the root.
static Window find_window(Display *display) {
    Window root, parent, *children = NULL, found = None;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
    for (unsigned i = 0; i < count; i++) {
        XWindowAttributes about;
        if (XGetWindowAttributes(display, children[i], &about) && about.map_state == IsViewable &&
            about.width >= 400 && about.height >= 300) {
            found = children[i];
        }
    }
    XFree(children);
    return found;
}


static void open_watch(Watch *watch, unsigned width, unsigned height) {
    int screen = DefaultScreen(watch->display);
    watch->image = XShmCreateImage(watch->display, DefaultVisual(watch->display, screen),
                                   (unsigned)DefaultDepth(watch->display, screen), ZPixmap, NULL,
                                   &watch->memory, width, height);
    watch->memory.shmid = shmget(IPC_PRIVATE,
                                 (size_t)watch->image->bytes_per_line * height, IPC_CREAT | 0600);
    watch->memory.shmaddr = watch->image->data = shmat(watch->memory.shmid, NULL, 0);
    watch->memory.readOnly = False;
    XShmAttach(watch->display, &watch->memory);
    XSync(watch->display, False);
    shmctl(watch->memory.shmid, IPC_RMID, NULL);
}


static void look(Watch *watch) {
    XShmGetImage(watch->display, watch->window, watch->image, watch->x, watch->y, AllPlanes);
}


// One click; the microseconds until the picture differs, or -1 when it stays the same.
static double time_click(Watch *watch, char *before, size_t size) {
    look(watch);
    memcpy(before, watch->image->data, size);
    double start = now_us();
    XTestFakeButtonEvent(watch->display, 1, True, CurrentTime);
    XTestFakeButtonEvent(watch->display, 1, False, CurrentTime);
    XFlush(watch->display);
    while (now_us() - start < PATIENCE_US) {
        look(watch);
        if (memcmp(before, watch->image->data, size) != 0) {
            return now_us() - start;
        }
    }
    return -1;
}


static void point_at(const Watch *watch, char **rectangle) {
    int x = 0, y = 0;
    Window child = None;
    XTranslateCoordinates(watch->display, watch->window, DefaultRootWindow(watch->display),
                          atoi(rectangle[0]) + atoi(rectangle[2]) / 2,
                          atoi(rectangle[1]) + atoi(rectangle[3]) / 2, &x, &y, &child);
    XTestFakeMotionEvent(watch->display, -1, x, y, CurrentTime);
    XSync(watch->display, False);
}


int main(int count, char **words) {
    if (count != 6 && count != 10) {
        fprintf(stderr, "usage: click X Y WIDTH HEIGHT [X Y WIDTH HEIGHT] COUNT\n");
        return 2;
    }
    char **watched = words + count - 5;
    Watch watch = {.display = XOpenDisplay(NULL), .x = atoi(watched[0]), .y = atoi(watched[1])};
    int width = atoi(watched[2]), height = atoi(watched[3]);
    watch.window = watch.display ? find_window(watch.display) : None;
    if (watch.window == None || width < 1 || height < 1) {
        fprintf(stderr, "click: no window to click in\n");
        return 1;
    }
    open_watch(&watch, (unsigned)width, (unsigned)height);
    point_at(&watch, words + 1);

    size_t size = (size_t)watch.image->bytes_per_line * (size_t)height;
    char *before = malloc(size);
    for (int i = 0; i < atoi(words[count - 1]); i++) {
        settle();
        double taken = time_click(&watch, before, size);
        if (taken < 0) {
            break;
        }
        printf("%.0f\n", taken);
    }
    free(before);
    return 0;
}
