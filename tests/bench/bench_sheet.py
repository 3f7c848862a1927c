#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A cheat sheet from the command line, against rsvg-convert with the figure alone.

Usage: bench_sheet.py PROGRAM
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15
FIGURE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'figures', 'back-surface.svg')


def measure(*command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return time.monotonic() - begin


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        sheet = os.path.join(folder, 'sheet.pdf')
        commands = {
            'sheet': [program, '--export-sheet=' + sheet, '--muscle=calves', '--paper=a4'],
            'figure': ['rsvg-convert', '-f', 'pdf', '-o', os.path.join(folder, 'x.pdf'), FIGURE],
        }
        times = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(measure(*command))
        medians = {name: statistics.median(values) for name, values in times.items()}
        size = os.path.getsize(sheet)
    print(f'sheet {medians["sheet"] * 1000:.0f} ms, {size / 1024:.0f} KiB; '
          f'{medians["sheet"] / medians["figure"]:.2f} × rsvg-convert with the figure')


if __name__ == '__main__':
    main(sys.argv[1])
