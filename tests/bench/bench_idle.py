#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program does while nothing moves: it fails if that is anything.

A wake-up is a moment at which a thread had waited and ran again.

Usage: on_screen.py bench_idle.py PROGRAM
"""

import os
import subprocess
import sys
import time

# How long a start may take, and how long to look, in seconds.
SETTLING = 12
TIME = 5


def read_threads(pid):
    """Processor time in nanoseconds and wake-ups of each thread."""
    threads = {}
    for thread in os.listdir(f'/proc/{pid}/task'):
        folder = f'/proc/{pid}/task/{thread}'
        with open(f'{folder}/schedstat', encoding='ascii') as file:
            worked = int(file.read().split()[0])
        with open(f'{folder}/status', encoding='ascii') as file:
            waits = [int(line.split()[1]) for line in file if line.startswith('voluntary_ctxt_switches')]
        with open(f'{folder}/comm', encoding='ascii') as file:
            threads[file.read().strip() + ' ' + thread] = (worked, waits[0])
    return threads


def main(program):
    """Looks once the threads that began with the start have ended as well."""
    process = subprocess.Popen([program], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLING)
        before = read_threads(process.pid)
        time.sleep(TIME)
        after = read_threads(process.pid)
    finally:
        process.terminate()
        process.wait()
    worked = sum(after[thread][0] - before.get(thread, (0, 0))[0] for thread in after) / 1e6
    wakes = sum(after[thread][1] - before.get(thread, (0, 0))[1] for thread in after)
    print(f'in {TIME} s at rest: {wakes} wake-ups, {worked:.3f} ms of processor time, {len(after)} threads')
    return 1 if wakes or worked else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
