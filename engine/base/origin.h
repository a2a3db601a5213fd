// Origin: where in the files of a case something was written.
#ifndef CASUS_BASE_ORIGIN_H
#define CASUS_BASE_ORIGIN_H

typedef struct Origin {
    const char *file;  // name in the folder of the case; NULL: made by the engine
    int line;          // 1-based; 0: unknown
} Origin;

#endif
