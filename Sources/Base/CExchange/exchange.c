#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <stdio.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define PAMPHLET_RENAME_EXCHANGE (1 << 1)

int pamphlet_exchange(const char *first, const char *second) {
  long result = syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second,
                        PAMPHLET_RENAME_EXCHANGE);
  return result == 0 ? 0 : errno;
}
#elif defined(__APPLE__)
int pamphlet_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}
#else
int pamphlet_exchange(const char *first, const char *second) {
  (void)first;
  (void)second;
  return ENOSYS;
}
#endif
