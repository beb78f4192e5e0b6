/* Stands between a program and the C library (LD_PRELOAD), for files under SHIM_ROOT only.
 *
 * It writes every call that changes the disk into SHIM_LOG, in the order in which they were done (one lock round the
 * call and its record), so that a power cut can be replayed; and it lets the k-th call of a kind fail (`shim_arm`).
 * What it does not know how to record (shared writable maps other than SQLite's -shm, fallocate ...) is recorded as
 * '!', which the replayer refuses: a model that misses a write would prove nothing.
 *
 * A record: op (1 byte), fd (int32), number (int64), two lengths (uint32), then the two texts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPEN, WRITE, SYNC, RENAME, TRUNCATE, UNLINK, MKDIR, LINK, ANY, KINDS };
#define MAX_FD 4096

static pthread_mutex_t lane = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static int log_fd = -1;
static pid_t owner;
static char *names[MAX_FD];

static int armed_kind = -1, armed_at, armed_errno, armed_forever, torn;
static int counted[KINDS], hits;

#define REAL(name, result, ...)                                    \
    static result (*real)(__VA_ARGS__);                            \
    if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t plain_write(int fd, const void *data, size_t length) {
    REAL("write", ssize_t, int, const void *, size_t);
    return real(fd, data, length);
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("SHIM_ROOT"), *log = getenv("SHIM_LOG");
    owner = getpid();
    if (folder && strlen(folder) < sizeof root) strcpy(root, folder);
    root_length = strlen(root);
    if (log && *log) {
        REAL("open", int, const char *, int, ...);
        int fd = real(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        log_fd = fcntl(fd, F_DUPFD_CLOEXEC, 900); /* out of the way of the program's own numbers */
        close(fd);
    }
}

static int ours(void) { return root_length && getpid() == owner; }

static int inside(const char *path) {
    return path && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

/* The absolute path of `path` seen from `dirfd`, if it lies under the root; else NULL. */
static const char *located(int dirfd, const char *path, char *room) {
    if (!path) return NULL;
    if (*path == '/') return inside(path) ? path : NULL;
    if (dirfd < 0 || dirfd >= MAX_FD || !names[dirfd]) return NULL;
    if (snprintf(room, PATH_MAX, "%s/%s", names[dirfd], path) >= PATH_MAX) return NULL;
    return room;
}

static const char *named(int fd) { return fd >= 0 && fd < MAX_FD ? names[fd] : NULL; }

static void note(char op, int fd, int64_t number, const void *one, size_t one_length, const void *two, size_t length) {
    if (log_fd < 0) return;
    unsigned char head[21];
    uint32_t lengths[2] = {(uint32_t)one_length, (uint32_t)length};
    int32_t fd32 = fd;
    head[0] = (unsigned char)op;
    memcpy(head + 1, &fd32, 4);
    memcpy(head + 5, &number, 8);
    memcpy(head + 13, lengths, 8);
    if (plain_write(log_fd, head, sizeof head) < 0) _exit(99);
    for (int part = 0; part < 2; part++) {
        const char *data = part ? two : one;
        size_t left = part ? length : one_length;
        while (left) {
            ssize_t done = plain_write(log_fd, data, left);
            if (done <= 0) _exit(99);
            data += done, left -= (size_t)done;
        }
    }
}

static void unknown(const char *what) {
    if (ours()) note('!', -1, 0, what, strlen(what), NULL, 0);
}

/* True if this call is to fail: errno is set. */
static int struck(enum kind kind) {
    int n = ++counted[kind], all = ++counted[ANY];
    if (armed_kind == ANY) n = all;
    else if (armed_kind != (int)kind) return 0;
    if (n != armed_at && !(armed_forever && n > armed_at)) return 0;
    hits++;
    errno = armed_errno;
    return 1;
}

/* True if opening like this could fail for the armed reason: a full or a read-only disk still lets read. */
static int may_strike(int flags, int there) {
    if (armed_errno == ENOSPC) return flags & O_CREAT && !there;
    if (armed_errno == EROFS) return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT && !there);
    return 1;
}

/* For the test: the k-th call from now on of this kind (ANY: of whatever kind) fails with `error`, once or for ever
 * after. k = 0: none. */
void shim_arm(int kind, int k, int error, int forever) {
    pthread_mutex_lock(&lane);
    memset(counted, 0, sizeof counted);
    hits = 0;
    armed_kind = k ? kind : -1, armed_at = k, armed_errno = error, armed_forever = forever, torn = 0;
    pthread_mutex_unlock(&lane);
}

int shim_count(int kind) { return counted[kind]; }
int shim_hits(void) { return hits; }

#define ENTER pthread_mutex_lock(&lane)
#define LEAVE(result)                 \
    do {                              \
        int kept_errno = errno;       \
        pthread_mutex_unlock(&lane);  \
        errno = kept_errno;           \
        return result;                \
    } while (0)

static int opened(int (*real)(int, const char *, int, ...), int dirfd, const char *path, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *where = ours() ? located(dirfd, path, room) : NULL;
    if (!where) return real(dirfd, path, flags, mode);
    ENTER;
    int there = faccessat(dirfd, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    if (may_strike(flags, there) && struck(OPEN)) LEAVE(-1);
    if ((flags & O_TMPFILE) == O_TMPFILE) unknown("O_TMPFILE");
    int fd = real(dirfd, path, flags, mode);
    if (fd >= 0 && fd < MAX_FD) {
        free(names[fd]);
        names[fd] = strdup(where);
        note('O', fd, flags, where, strlen(where), NULL, 0);
    }
    LEAVE(fd);
}

#define MODE                                              \
    mode_t mode = 0;                                      \
    if (flags & (O_CREAT | __O_TMPFILE)) {                \
        va_list rest;                                     \
        va_start(rest, flags);                            \
        mode = va_arg(rest, mode_t);                      \
        va_end(rest);                                     \
    }
#define OPENAT REAL("openat64", int, int, const char *, int, ...)

int open(const char *path, int flags, ...) { MODE; OPENAT; return opened(real, AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE; OPENAT; return opened(real, AT_FDCWD, path, flags, mode); }
int openat(int dirfd, const char *path, int flags, ...) { MODE; OPENAT; return opened(real, dirfd, path, flags, mode); }
int openat64(int dirfd, const char *path, int flags, ...) { MODE; OPENAT; return opened(real, dirfd, path, flags, mode); }
int __open_2(const char *path, int flags) { OPENAT; return opened(real, AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { OPENAT; return opened(real, AT_FDCWD, path, flags, 0); }
int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
    REAL("close", int, int);
    if (!ours() || !named(fd)) return real(fd);
    ENTER;
    free(names[fd]);
    names[fd] = NULL;
    note('C', fd, 0, NULL, 0, NULL, 0);
    int done = real(fd);
    LEAVE(done);
}

static ssize_t placed(int fd, const void *data, size_t length, off64_t at) {
    REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
    if (!ours() || !named(fd)) return real(fd, data, length, at);
    ENTER;
    if (struck(WRITE)) {
        /* A disk that fills takes the first part of a write; only the next one says that it is full. */
        if (!(armed_forever && armed_errno == ENOSPC && !torn && length > 1)) LEAVE(-1);
        torn = 1;
        length /= 2;
    }
    ssize_t done = real(fd, data, length, at);
    if (done > 0) note('W', fd, at, NULL, 0, data, (size_t)done);
    LEAVE(done);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return placed(fd, data, length, at); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return placed(fd, data, length, at); }

ssize_t write(int fd, const void *data, size_t length) {
    if (ours() && fd == 1) { /* what the program says of itself, in its place among its calls */
        ssize_t done = plain_write(fd, data, length);
        ENTER;
        if (done > 0) note('X', fd, 0, NULL, 0, data, (size_t)done);
        LEAVE(done);
    }
    if (!ours() || !named(fd)) return plain_write(fd, data, length);
    off64_t at = fcntl(fd, F_GETFL) & O_APPEND ? lseek64(fd, 0, SEEK_END) : lseek64(fd, 0, SEEK_CUR);
    if (at < 0) return plain_write(fd, data, length);
    ssize_t done = placed(fd, data, length, at);
    if (done > 0) lseek64(fd, at + done, SEEK_SET);
    return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL("writev", ssize_t, int, const struct iovec *, int);
    if (!ours() || !named(fd)) return real(fd, parts, count);
    ssize_t total = 0;
    for (int i = 0; i < count; i++) {
        if (!parts[i].iov_len) continue;
        ssize_t done = write(fd, parts[i].iov_base, parts[i].iov_len);
        if (done < 0) return total ? total : -1;
        total += done;
        if ((size_t)done < parts[i].iov_len) break;
    }
    return total;
}

static int synced(int (*real)(int), int fd) {
    if (!ours() || !named(fd)) return real(fd);
    ENTER;
    if (struck(SYNC)) LEAVE(-1);
    int done = real(fd);
    if (!done) note('S', fd, 0, NULL, 0, NULL, 0);
    LEAVE(done);
}

int fsync(int fd) { REAL("fsync", int, int); return synced(real, fd); }
int fdatasync(int fd) { REAL("fdatasync", int, int); return synced(real, fd); }

static int cut(int fd, off64_t length) {
    REAL("ftruncate64", int, int, off64_t);
    if (!ours() || !named(fd)) return real(fd, length);
    ENTER;
    if (struck(TRUNCATE)) LEAVE(-1);
    int done = real(fd, length);
    if (!done) note('T', fd, length, NULL, 0, NULL, 0);
    LEAVE(done);
}

int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int moved(char op, enum kind kind, int from_fd, const char *from, int to_fd, const char *to, int flags) {
    char one[PATH_MAX], two[PATH_MAX];
    REAL("renameat2", int, int, const char *, int, const char *, unsigned);
    static int (*hard)(int, const char *, int, const char *, int);
    if (!hard) hard = (int (*)(int, const char *, int, const char *, int))dlsym(RTLD_NEXT, "linkat");
    const char *a = ours() ? located(from_fd, from, one) : NULL, *b = ours() ? located(to_fd, to, two) : NULL;
    int count = a || b;
    if (count) {
        ENTER;
        if (struck(kind)) LEAVE(-1);
    }
    int done = op == 'R' ? real(from_fd, from, to_fd, to, (unsigned)flags) : hard(from_fd, from, to_fd, to, flags);
    if (!count) return done;
    if (!done && (!a || !b || (op == 'R' && flags))) unknown("a rename in or out of the root, or with flags");
    else if (!done) note(op, -1, 0, a, strlen(a), b, strlen(b));
    LEAVE(done);
}

int rename(const char *a, const char *b) { return moved('R', RENAME, AT_FDCWD, a, AT_FDCWD, b, 0); }
int renameat(int d, const char *a, int e, const char *b) { return moved('R', RENAME, d, a, e, b, 0); }
int renameat2(int d, const char *a, int e, const char *b, unsigned f) { return moved('R', RENAME, d, a, e, b, (int)f); }
int link(const char *a, const char *b) { return moved('L', LINK, AT_FDCWD, a, AT_FDCWD, b, 0); }
int linkat(int d, const char *a, int e, const char *b, int f) { return moved('L', LINK, d, a, e, b, f); }

int unlinkat(int dirfd, const char *path, int flags) {
    char room[PATH_MAX];
    REAL("unlinkat", int, int, const char *, int);
    const char *where = ours() ? located(dirfd, path, room) : NULL;
    if (!where) return real(dirfd, path, flags);
    ENTER;
    if (struck(UNLINK)) LEAVE(-1);
    int done = real(dirfd, path, flags);
    if (!done) note(flags & AT_REMOVEDIR ? 'D' : 'U', -1, 0, where, strlen(where), NULL, 0);
    LEAVE(done);
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdirat(int dirfd, const char *path, mode_t mode) {
    char room[PATH_MAX];
    REAL("mkdirat", int, int, const char *, mode_t);
    const char *where = ours() ? located(dirfd, path, room) : NULL;
    if (!where) return real(dirfd, path, mode);
    ENTER;
    if (struck(MKDIR)) LEAVE(-1);
    int done = real(dirfd, path, mode);
    if (!done) note('M', -1, 0, where, strlen(where), NULL, 0);
    LEAVE(done);
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

/* Python copies with these where it can, and by hand where they say that they cannot. */
ssize_t sendfile64(int out, int in, off64_t *at, size_t count) {
    REAL("sendfile64", ssize_t, int, int, off64_t *, size_t);
    if (!ours() || !named(out)) return real(out, in, at, count);
    errno = ENOTSOCK;
    return -1;
}
ssize_t sendfile(int out, int in, off_t *at, size_t count) { return sendfile64(out, in, at, count); }

static void *mapped(void *where, size_t length, int protection, int flags, int fd, off64_t at) {
    REAL("mmap64", void *, void *, size_t, int, int, int, off64_t);
    const char *name = ours() && (flags & MAP_SHARED) && (protection & PROT_WRITE) ? named(fd) : NULL;
    if (name && (strlen(name) < 4 || strcmp(name + strlen(name) - 4, "-shm"))) unknown("a shared writable map");
    return real(where, length, protection, flags, fd, at);
}
void *mmap(void *w, size_t l, int p, int f, int fd, off_t at) { return mapped(w, l, p, f, fd, at); }
void *mmap64(void *w, size_t l, int p, int f, int fd, off64_t at) { return mapped(w, l, p, f, fd, at); }

int fallocate64(int fd, int mode, off64_t at, off64_t length) {
    REAL("fallocate64", int, int, int, off64_t, off64_t);
    if (ours() && named(fd)) unknown("fallocate");
    return real(fd, mode, at, length);
}
int fallocate(int fd, int mode, off_t at, off_t length) { return fallocate64(fd, mode, at, length); }
int posix_fallocate64(int fd, off64_t at, off64_t length) {
    REAL("posix_fallocate64", int, int, off64_t, off64_t);
    if (ours() && named(fd)) unknown("posix_fallocate");
    return real(fd, at, length);
}
int posix_fallocate(int fd, off_t at, off_t length) { return posix_fallocate64(fd, at, length); }
