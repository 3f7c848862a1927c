#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program starts as often as one likes, and also when the machine is busy.

What it does in threads at its start may depend on which of them is the first;
then it fails once in many times.  So it is started many times, several at once,
as users start it, and each must come to rest and end by no other signal than the
one that ends it here.

Usage: on_screen.py test_starts.py PROGRAM
"""

import os
import signal
import subprocess
import sys
import time

ROUNDS = 15
AT_ONCE = 4

# How long a program must do nothing to have started, and how long that may take,
# in seconds.
REST = 0.15
PATIENCE = 60


def read_processor_time(pid):
    """The processor time of all threads of a process, in seconds."""
    return time.clock_gettime((~pid << 3) | 2)


def has_started(process, seen):
    """Whether a program has ended, or has done next to nothing since a while."""
    if process.poll() is not None:
        return True
    now = time.monotonic()
    used = read_processor_time(process.pid)
    if process.pid not in seen or used - seen[process.pid][1] > 0.002 or used < 0.05:
        seen[process.pid] = (now, used)
    return now - seen[process.pid][0] > REST


def start(program, environment):
    """Starts several at once, and gives the status of each and what it said."""
    processes = [subprocess.Popen([program], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, text=True) for _ in range(AT_ONCE)]
    seen = {}
    end = time.monotonic() + PATIENCE
    waiting = processes
    while waiting and time.monotonic() < end:
        time.sleep(0.02)
        waiting = [process for process in waiting if not has_started(process, seen)]
    for process in processes:
        process.terminate()
    return [(process.communicate()[1], process.returncode) for process in processes]


def main(program):
    # What a user has no notion of would end it at any warning.
    environment = {name: value for name, value in os.environ.items() if name not in ('G_DEBUG', 'GTK_A11Y')}
    ends = [end for _ in range(ROUNDS) for end in start(program, environment)]
    bad = [end for end in ends if end[1] != -signal.SIGTERM]
    for said, status in bad:
        print(f'ended with {status}: {said.strip()}', file=sys.stderr)
    if bad:
        sys.exit(f'{len(bad)} of {len(ends)} starts failed')


if __name__ == '__main__':
    main(sys.argv[1])
