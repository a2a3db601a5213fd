// Faulty disk: a VFS of SQLite in front of the real one.

#include "support/faulty_disk.h"

#include <sqlite3.h>
#include <string.h>

#include "support/expect.h"

typedef enum Call { CALL_OPEN, CALL_READ, CALL_WRITE, CALL_OTHER } Call;

// What a call has to do.
typedef enum Fate { FATE_GOOD, FATE_FAIL, FATE_HALF } Fate;

typedef struct File {
    sqlite3_file base;  // first: SQLite sees only this
    sqlite3_file *real;
} File;

static struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    DiskFault fault;
    int at, calls;
} disk;


const char *disk_fault_name(DiskFault fault) {
    static const char *const NAMES[DISK_FAULT_COUNT] = {"full once",  "full",         "broken once",
                                                        "broken",     "half",         "dead before",
                                                        "dead after", "dead half-way"};
    return NAMES[fault];
}


void disk_plan(DiskFault fault, int at) {
    disk.fault = fault;
    disk.at = at;
    disk.calls = 0;
}


int disk_calls(void) {
    return disk.calls;
}


static Fate fate_of(Call call) {
    disk.calls++;
    if (disk.at == 0 || disk.calls < disk.at) {
        return FATE_GOOD;
    }
    bool is_now = disk.calls == disk.at;
    bool needs_space = call == CALL_WRITE || call == CALL_OPEN;
    switch (disk.fault) {
    case DISK_FULL_ONCE:
        return is_now && needs_space ? FATE_FAIL : FATE_GOOD;
    case DISK_FULL:
        return needs_space ? FATE_FAIL : FATE_GOOD;
    case DISK_BROKEN_ONCE:
        return is_now ? FATE_FAIL : FATE_GOOD;
    case DISK_HALF:
        return call == CALL_WRITE ? FATE_HALF : FATE_GOOD;
    case DISK_DEAD_AFTER:
        return is_now ? FATE_GOOD : FATE_FAIL;
    case DISK_DEAD_HALF:
        return is_now && call == CALL_WRITE ? FATE_HALF : FATE_FAIL;
    default:
        return FATE_FAIL;
    }
}


static sqlite3_file *real_of(sqlite3_file *file) {
    return ((File *)file)->real;
}


// ---- A file ----


static int close_file(sqlite3_file *file) {
    return real_of(file)->pMethods->xClose(real_of(file));
}


static int read_file(sqlite3_file *file, void *bytes, int count, sqlite3_int64 from) {
    return fate_of(CALL_READ) == FATE_GOOD
               ? real_of(file)->pMethods->xRead(real_of(file), bytes, count, from)
               : SQLITE_IOERR_READ;
}


static int write_file(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 from) {
    Fate fate = fate_of(CALL_WRITE);
    bool is_full = disk.fault == DISK_FULL_ONCE || disk.fault == DISK_FULL;
    if (fate == FATE_FAIL) {
        return is_full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    int part = fate == FATE_HALF ? count / 2 : count;
    int state =
        part > 0 ? real_of(file)->pMethods->xWrite(real_of(file), bytes, part, from) : SQLITE_OK;
    return fate == FATE_HALF ? SQLITE_FULL : state;
}


static int truncate_file(sqlite3_file *file, sqlite3_int64 size) {
    return fate_of(CALL_OTHER) == FATE_GOOD
               ? real_of(file)->pMethods->xTruncate(real_of(file), size)
               : SQLITE_IOERR_TRUNCATE;
}


static int sync_file(sqlite3_file *file, int flags) {
    (void)file;
    (void)flags;
    return fate_of(CALL_OTHER) == FATE_GOOD ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}


static int size_of_file(sqlite3_file *file, sqlite3_int64 *size) {
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}


static int lock_file(sqlite3_file *file, int lock) {
    return real_of(file)->pMethods->xLock(real_of(file), lock);
}


static int unlock_file(sqlite3_file *file, int lock) {
    return real_of(file)->pMethods->xUnlock(real_of(file), lock);
}


static int check_lock(sqlite3_file *file, int *is_locked) {
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), is_locked);
}


static int control_file(sqlite3_file *file, int what, void *more) {
    return real_of(file)->pMethods->xFileControl(real_of(file), what, more);
}


static int sector_size(sqlite3_file *file) {
    return real_of(file)->pMethods->xSectorSize(real_of(file));
}


// None of what a real disk promises, so that every write of the journal is made.
static int characteristics(sqlite3_file *file) {
    (void)file;
    return 0;
}


static const sqlite3_io_methods METHODS = {
    .iVersion = 1,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = size_of_file,
    .xLock = lock_file,
    .xUnlock = unlock_file,
    .xCheckReservedLock = check_lock,
    .xFileControl = control_file,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
};


// ---- The disk ----


static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
    File *mine = (File *)file;
    (void)vfs;
    *mine = (File){.real = (sqlite3_file *)(mine + 1)};
    if (fate_of(CALL_OPEN) != FATE_GOOD) {
        return SQLITE_CANTOPEN;
    }
    int state = disk.real->xOpen(disk.real, name, mine->real, flags, out);
    mine->base.pMethods = state == SQLITE_OK ? &METHODS : NULL;
    return state;
}


static int delete_file(sqlite3_vfs *vfs, const char *name, int must_sync) {
    (void)vfs;
    (void)must_sync;
    return fate_of(CALL_OTHER) == FATE_GOOD ? disk.real->xDelete(disk.real, name, 0)
                                            : SQLITE_IOERR_DELETE;
}


void disk_install(void) {
    disk.real = sqlite3_vfs_find(NULL);
    assert_non_null(disk.real);
    disk.vfs = *disk.real;  // what is not about files stays as it was
    disk.vfs.zName = "faulty";
    disk.vfs.pNext = NULL;
    disk.vfs.szOsFile = (int)sizeof(File) + disk.real->szOsFile;
    disk.vfs.xOpen = open_file;
    disk.vfs.xDelete = delete_file;
    assert_int_equal(sqlite3_vfs_register(&disk.vfs, 1), SQLITE_OK);
}
