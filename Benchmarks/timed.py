"""Runs one command and prints its wall time, processor time, peak memory (KiB) and exit code.

    python3 -I -S timed.py LOG COMMAND…

A process apart, as small as Python can be: the system counts a child's peak memory from that of
the process which started it, so that a large parent would hide a small child.
"""

import os
import sys
import time

log, command = sys.argv[1], sys.argv[2:]
nothing = os.open(os.devnull, os.O_RDONLY)
output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
redirections = [(os.POSIX_SPAWN_DUP2, nothing, 0)]
redirections += [(os.POSIX_SPAWN_DUP2, output, stream) for stream in (1, 2)]
started = time.monotonic()
child = os.posix_spawnp(command[0], command, os.environ, file_actions=redirections)
_, status, usage = os.wait4(child, 0)
wall = time.monotonic() - started
code = os.waitstatus_to_exitcode(status)
print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, code)
