#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The start, from exec to the first painted window, against an empty window.

The first paint is the first moment at which the middle of the window on the
screen is no longer the root's black. The two programs are started in turns.

Usage: bench_start.py PROGRAM EMPTY
"""

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 15


def is_painted():
    """Whether a window is on the screen, and what it shows has arrived."""
    shot = subprocess.run(['xwd', '-root', '-silent'], capture_output=True).stdout
    body = shot[-1280 * 1024 * 4:]
    middle = (400 * 1280 + 500) * 4
    return any(body[middle:middle + 3])


def pss_of(pid):
    with open(f'/proc/{pid}/smaps_rollup', encoding='ascii') as file:
        for line in file:
            if line.startswith('Pss:'):
                return int(line.split()[1]) / 1024
    return 0


def measure(program):
    begin = time.monotonic()
    process = subprocess.Popen([program], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not is_painted():
            if time.monotonic() - begin > 30:
                sys.exit(f'{program} shows nothing')
        taken = time.monotonic() - begin
        time.sleep(0.5)
        return taken, pss_of(process.pid)
    finally:
        process.terminate()
        process.wait()
        while is_painted():
            time.sleep(0.05)


def main(program, empty):
    results = {program: [], empty: []}
    for _ in range(ROUNDS):
        for path in (program, empty):
            results[path].append(measure(path))
    medians = {path: [statistics.median(column) for column in zip(*rows)]
               for path, rows in results.items()}
    for path, (taken, pss) in medians.items():
        print(f'{os.path.basename(path):14} start {taken * 1000:6.0f} ms  PSS {pss:6.1f} MiB')
    print(f'start {medians[program][0] / medians[empty][0]:.2f} × the empty window, '
          f'memory {medians[program][1] - medians[empty][1]:+.1f} MiB')


if __name__ == '__main__':
    main(*sys.argv[1:3])
