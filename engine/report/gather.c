// Gather: two passes over the sessions, each by several threads. The first looks who plays what
// since when, so that the second counts first attempts only.

#include "report/gather.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

#include "base/memory.h"
#include "report/frames.h"
#include "session/rescore.h"
#include "store/journal.h"

enum {
    MOST_THREADS = 16,
    PORTION = 64  // sessions a thread takes at a time
};

// Who plays what, as numbers: of thousands of sessions the names themselves would take more room.
typedef struct Key {
    uint64_t attempt[2];  // of player, case and mode
    uint64_t registration[2];
    int64_t time;
    int session;
} Key;

enum { STATE_COUNTS = -1, STATE_UNREADABLE = -2 };  // else a LeftOut

typedef struct Job {
    const SessionList *sessions;
    const GatherWorld *world;
    Gathering *out;
    Key *keys;
    int *states;
    atomic_int next;
    atomic_int done;
    mtx_t lock;
} Job;

typedef struct Worker {
    Job *job;
    void *examiner;
    Cohort cohort;
    Facts facts;
    long long lines;
    int counted;
    Frames *frames;
} Worker;


// ---- The first pass ----


// FNV-1a, two of 64 bits: for telling apart, not for keeping secret.
static void mix(uint64_t hash[2], const char *text) {
    for (const char *at = text;; at++) {
        hash[0] = (hash[0] ^ (unsigned char)*at) * 1099511628211u;
        hash[1] = (hash[1] ^ (unsigned char)*at) * 1099511628211u;
        hash[1] ^= hash[1] >> 29;
        if (!*at) {
            return;
        }
    }
}


static void look(Job *job, int session) {
    Header header;
    Error unused;
    Key *key = &job->keys[session];
    *key = (Key){.attempt = {14695981039346656037u, 1469598103934665603u},
                 .registration = {14695981039346656037u, 1469598103934665603u},
                 .session = session};
    job->states[session] = STATE_COUNTS;
    if (!journal_peek(job->sessions->folders[session], &header, &unused) ||
        !timestamp_read(header.timestamp, &key->time)) {
        job->states[session] = STATE_UNREADABLE;
        return;
    }
    mix(key->attempt, header.home_page);
    mix(key->attempt, header.player);
    mix(key->attempt, header.scenario);
    mix(key->attempt, header.mode);
    mix(key->registration, header.registration);
    if (header.is_author || strcmp(header.face, "sim") == 0) {
        job->states[session] = LEFT_NOT_PLAYED;
    }
}


static int compare_numbers(const uint64_t a[2], const uint64_t b[2]) {
    int first = (a[0] > b[0]) - (a[0] < b[0]);
    return first ? first : (a[1] > b[1]) - (a[1] < b[1]);
}


static int compare_registrations(const void *a, const void *b) {
    const Key *left = a;
    const Key *right = b;
    int order = compare_numbers(left->registration, right->registration);
    return order ? order : left->session - right->session;
}


static int compare_attempts(const void *a, const void *b) {
    const Key *left = a;
    const Key *right = b;
    int order = compare_numbers(left->attempt, right->attempt);
    if (order == 0) {
        order = (left->time > right->time) - (left->time < right->time);
    }
    return order ? order : compare_registrations(a, b);
}


// Marks all but the first of those that are equal in the way `compare` looks at them.
static void mark_later(Job *job, int (*compare)(const void *, const void *), bool by_attempt,
                       LeftOut kind) {
    const Key *first = NULL;
    qsort(job->keys, (size_t)job->sessions->count, sizeof *job->keys, compare);
    for (int i = 0; i < job->sessions->count; i++) {
        const Key *key = &job->keys[i];
        if (job->states[key->session] != STATE_COUNTS) {
            continue;
        }
        bool is_same =
            first && (by_attempt ? compare_numbers(first->attempt, key->attempt)
                                 : compare_numbers(first->registration, key->registration)) == 0;
        if (is_same) {
            job->states[key->session] = (int)kind;
        } else {
            first = key;
        }
    }
}


// ---- The second pass ----


static void leave_out(Job *job, int session, LeftOut kind, const char *reason) {
    Gathering *out = job->out;
    mtx_lock(&job->lock);
    out->left_out =
        memory_resize(out->left_out, (size_t)out->left_out_count + 1, sizeof *out->left_out);
    out->left_out[out->left_out_count++] =
        (LeftOutSession){memory_copy_text(job->sessions->folders[session]), kind,
                         memory_copy_text(reason)};
    out->kinds[kind]++;
    mtx_unlock(&job->lock);
}


static void leave_out_error(Job *job, int session, LeftOut kind, const Error *error) {
    char reason[ERROR_TEXT_MAX + 40];
    if (error->line > 0) {
        snprintf(reason, sizeof reason, "regel %d: %s", error->line, error->text);
    } else {
        snprintf(reason, sizeof reason, "%s", error->text);
    }
    leave_out(job, session, kind, reason);
}


static void read_session(Worker *worker, int session) {
    Job *job = worker->job;
    const GatherWorld *world = job->world;
    const char *folder = job->sessions->folders[session];
    Error error = {.code = ERROR_NONE};
    Error doubt = {.code = ERROR_NONE};
    bool is_read = world->examine ? world->examine(worker->examiner, folder, &worker->facts,
                                                   &doubt, &error)
                                  : facts_read(folder, &worker->facts, &error);
    if (!is_read) {
        leave_out_error(job, session, LEFT_DAMAGED, &error);
        return;
    }
    worker->lines += worker->facts.lines;
    if (worker->facts.is_author) {
        leave_out(job, session, LEFT_NOT_PLAYED, "een auteur keek achter het scherm");
        return;
    }
    if (!worker->facts.is_finished) {
        leave_out(job, session, LEFT_UNFINISHED, "niet afgemaakt");
        return;
    }
    if (doubt.code != ERROR_NONE) {
        leave_out_error(job, session, LEFT_UNVERIFIED, &doubt);
        return;
    }
    bool is_found;
    if (world->is_rescored && !rescore_facts(folder, &worker->facts, &is_found, &error)) {
        leave_out_error(job, session, LEFT_UNVERIFIED, &error);
        return;
    }
    cohort_add(&worker->cohort, &worker->facts,
               frames_of(worker->frames, &worker->facts.header));
    worker->counted++;
}


static void take_session(Worker *worker, int session) {
    switch (worker->job->states[session]) {
    case LEFT_LATER:
        leave_out(worker->job, session, LEFT_LATER, "een latere poging van dezelfde speler");
        break;
    case LEFT_DOUBLE:
        leave_out(worker->job, session, LEFT_DOUBLE, "dezelfde sessie staat ook in een andere map");
        break;
    case LEFT_NOT_PLAYED:
        leave_out(worker->job, session, LEFT_NOT_PLAYED, "gespeeld door de computer of een auteur");
        break;
    default:
        read_session(worker, session);
    }
}


// ---- Threads ----


static void tell_progress(Job *job, int done) {
    if (job->world->progress && mtx_trylock(&job->lock) == thrd_success) {
        job->world->progress(job->world->context, done, job->sessions->count);
        mtx_unlock(&job->lock);
    }
}


static int take_portion(Job *job, int *end) {
    int start = atomic_fetch_add(&job->next, PORTION);
    *end = start + PORTION < job->sessions->count ? start + PORTION : job->sessions->count;
    return start;
}


static int look_at_portions(void *context) {
    Worker *worker = context;
    int end;
    for (int i = take_portion(worker->job, &end); i < end; i = take_portion(worker->job, &end)) {
        for (; i < end; i++) {
            look(worker->job, i);
        }
    }
    return 0;
}


static int read_portions(void *context) {
    Worker *worker = context;
    const GatherWorld *world = worker->job->world;
    int end;
    worker->examiner = world->examine ? world->new_examiner(world->context) : NULL;
    for (int i = take_portion(worker->job, &end); i < end; i = take_portion(worker->job, &end)) {
        int count = end - i;
        for (; i < end; i++) {
            take_session(worker, i);
        }
        tell_progress(worker->job, atomic_fetch_add(&worker->job->done, count) + count);
    }
    if (worker->examiner) {
        world->free_examiner(worker->examiner);
    }
    return 0;
}


// Runs `work` in every worker; the first one in this thread. A thread that cannot be started is
// no failure: the others do its work.
static void run_all(Job *job, Worker *workers, int count, int (*work)(void *)) {
    thrd_t threads[MOST_THREADS];
    int started = 1;
    atomic_store(&job->next, 0);
    while (started < count &&
           thrd_create(&threads[started], work, &workers[started]) == thrd_success) {
        started++;
    }
    work(&workers[0]);
    for (int i = 1; i < started; i++) {
        thrd_join(threads[i], NULL);
    }
}


// ---- All of it ----


static int compare_left_out(const void *a, const void *b) {
    const LeftOutSession *left = a;
    const LeftOutSession *right = b;
    return strcmp(left->folder, right->folder);
}


static void collect(Worker *workers, int count, Gathering *out) {
    for (int i = 0; i < count; i++) {
        cohort_merge(&out->cohort, &workers[i].cohort);
        cohort_free(&workers[i].cohort);
        out->counted += workers[i].counted;
        out->lines += workers[i].lines;
        frames_free(workers[i].frames);
    }
    cohort_sort(&out->cohort);
    if (out->left_out_count > 1) {
        qsort(out->left_out, (size_t)out->left_out_count, sizeof *out->left_out, compare_left_out);
    }
}


void gather(const SessionList *sessions, const GatherWorld *world, Gathering *out) {
    int threads = world->threads < MOST_THREADS ? world->threads : MOST_THREADS;
    size_t room = sessions->count > 0 ? (size_t)sessions->count : 1;
    Worker *workers = memory_new((size_t)threads, sizeof *workers);
    Job job = {.sessions = sessions,
               .world = world,
               .out = out,
               .keys = memory_new(room, sizeof(Key)),
               .states = memory_new(room, sizeof(int))};
    check_always(mtx_init(&job.lock, mtx_plain) == thrd_success);
    const FramesWorld frames = {world->assets, world->of_case, world->context};
    *out = (Gathering){.found = sessions->count};
    for (int i = 0; i < threads; i++) {
        workers[i].job = &job;
        workers[i].frames = frames_new(&frames);
    }
    run_all(&job, workers, threads, look_at_portions);
    mark_later(&job, compare_registrations, false, LEFT_DOUBLE);
    mark_later(&job, compare_attempts, true, LEFT_LATER);
    free(job.keys);
    run_all(&job, workers, threads, read_portions);
    collect(workers, threads, out);
    mtx_destroy(&job.lock);
    free(job.states);
    free(workers);
}


void gathering_free(Gathering *gathering) {
    for (int i = 0; i < gathering->left_out_count; i++) {
        free(gathering->left_out[i].folder);
        free(gathering->left_out[i].reason);
    }
    free(gathering->left_out);
    cohort_free(&gathering->cohort);
    *gathering = (Gathering){.found = 0};
}
