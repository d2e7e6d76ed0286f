#ifndef PAMPHLET_EXCHANGE_H
#define PAMPHLET_EXCHANGE_H

/// Exchanges two paths of one file system in a single step that no reader can see half done.
/// Returns 0, or the error number; ENOSYS or EINVAL where the system or file system cannot do it.
int pamphlet_exchange(const char *first, const char *second);

#endif
