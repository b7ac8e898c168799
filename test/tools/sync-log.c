// Preloaded into the browser by power-cut.ts: writes down how long a file was at each fsync and fdatasync. What lies
// beyond that point when the power goes may never have reached the disk.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int log_file = -1;

// Opened before main: a process that has put itself into its sandbox could not open it any more.
__attribute__((constructor)) static void open_log(void) {
  const char *path = getenv("SYNC_LOG");
  if (path) log_file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

// Called after the real call: only what was handed over then is known to be safe.
static void note(int file, long size) {
  char link[64], path[PATH_MAX], line[PATH_MAX + 32];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = 0;
  int count = snprintf(line, sizeof line, "%ld\t%s\n", size, path);
  if (write(log_file, line, count) < 0) return;
}

static int forward(const char *name, int file) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  struct stat before;
  int known = log_file >= 0 && fstat(file, &before) == 0;
  int answer = real(file);
  if (known && answer == 0) note(file, (long)before.st_size);
  return answer;
}

int fsync(int file) { return forward("fsync", file); }
int fdatasync(int file) { return forward("fdatasync", file); }
