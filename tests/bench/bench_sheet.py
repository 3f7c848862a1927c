#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A cheat sheet from the command line, against rsvg-convert with the figure alone; and the whole set.

Usage: bench_sheet.py PROGRAM
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15
ROOT = os.path.join(os.path.dirname(__file__), '..', '..')
FIGURE = os.path.join(ROOT, 'data', 'figures', 'back-surface.svg')

# The set is measured at so many groups at once, so often.
SIZES = (1, 2, 4, 7, 14)
SET_ROUNDS = 3


def measure(*command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return time.monotonic() - begin


def read_groups():
    with open(os.path.join(ROOT, 'data', 'atlas', 'atlas.xml'), encoding='utf-8') as file:
        return re.findall(r'<include group="([^"]+)"', file.read())


def read_languages():
    with open(os.path.join(ROOT, 'po', 'LINGUAS'), encoding='utf-8') as file:
        return ['en', *(line for line in file.read().split('\n') if line and not line.startswith('#'))]


def measure_document(program, path, groups):
    """The shortest time in which one sheet of these groups is written."""
    command = [program, '--export-sheet=' + path, '--sheet=mine', '--paper=a4',
               *('--muscle=' + group for group in groups)]
    return min(measure(*command) for _ in range(SET_ROUNDS))


def measure_language(program, path, groups, language):
    """The time in which the sheets of all groups are written in a language."""
    return sum(measure(program, '--export-sheet=' + path, '--muscle=' + group, '--paper=a4',
                       '--lang=' + language) for group in groups)


def tell_growth(program, path):
    groups = read_groups()
    times = [measure_document(program, path, groups[:size]) for size in SIZES]
    print('one document: ' + ', '.join(f'{size} of the groups {time * 1000:.0f} ms'
                                       for size, time in zip(SIZES, times)) +
          f'; a further group costs {(times[2] - times[0]) / (SIZES[2] - SIZES[0]) * 1000:.0f} ms at first, '
          f'{(times[-1] - times[-2]) / (SIZES[-1] - SIZES[-2]) * 1000:.0f} ms at last')

    seconds = {language: measure_language(program, path, groups, language)
               for language in read_languages()}
    print(f'the whole set, {len(seconds) * len(groups)} sheets: {sum(seconds.values()):.0f} s; a sheet takes ' +
          ', '.join(f'{language} {value / len(groups) / (seconds["en"] / len(groups)):.2f}'
                    for language, value in seconds.items()) + ' times that in English')


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
        tell_growth(program, sheet)
    print(f'sheet {medians["sheet"] * 1000:.0f} ms, {size / 1024:.0f} KiB; '
          f'{medians["sheet"] / medians["figure"]:.2f} × rsvg-convert with the figure')


if __name__ == '__main__':
    main(sys.argv[1])
