#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The start, from exec to the first painted map, against an empty window.

The map is painted from that moment on at which the middle of the window is the
same as when all has come to rest: so what only stands in for the map does not
count. Both were started before, so that what a program remembers of the last
time counts. The two programs are started in turns. Beside the time that passes it
tells the processor time of the main thread, and of all threads, until then: on
a busy machine these are what can be compared.

Usage: on_screen.py bench_start.py PROGRAM EMPTY [--chromium] [--rounds=NUMBER]

With --chromium, a window of Chromium that shows the same figures is started in
turns with them; this is run by hand.
"""

import argparse
import mmap
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROUNDS = 15

PAGE = '''<!DOCTYPE html><meta charset="utf-8">
<style>
html, body { margin: 0; overflow: hidden; background: #fff }
svg { position: absolute; top: 40px; height: 600px; width: 300px }
</style>
'''

# Where the map is in a new window of 1100 × 760, in pixels of the screen: each
# tenth row of it, from column to column.
SCALE = int(os.environ.get('GDK_SCALE', '1'))
ROWS = range(120 * SCALE, 560 * SCALE, 10 * SCALE)
COLUMNS = (310 * SCALE, 700 * SCALE)

# How long nothing may change for a window to be at rest, and how long it may
# take to get there, in seconds.
REST = 0.7
PATIENCE = 60


class Screen:
    """What is on the screen of Xvfb, in the file that it keeps it in."""

    def __init__(self, path):
        with open(path, 'rb') as file:
            self.map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack('>25I', self.map[:100])
        self.stride = header[12]
        self.start = header[0] + 12 * header[19]

    def read(self):
        """The pixels of the map."""
        left, right = (self.start + 4 * column for column in COLUMNS)
        return b''.join(self.map[left + row * self.stride:right + row * self.stride] for row in ROWS)

    def is_dark(self):
        """Whether there is no window: the root is black, but for a pointer that a browser has left."""
        pixels = self.read()
        return pixels.count(0) > 0.99 * len(pixels)


def read_processor_times(pid):
    """The processor time of the main thread and of all that were, in seconds."""
    with open(f'/proc/{pid}/schedstat', encoding='ascii') as file:
        own = int(file.read().split()[0]) / 1e9
    # The clock of another process, as clock_getcpuclockid() names it.
    return own, time.clock_gettime((~pid << 3) | 2)


def read_pss(pid):
    """The memory of a process, its share of what it shares, in MiB."""
    with open(f'/proc/{pid}/smaps_rollup', encoding='ascii') as file:
        for line in file:
            if line.startswith('Pss:'):
                return int(line.split()[1]) / 1024
    return 0


def watch(screen, pid, begin):
    """What each change of the map cost until then; the last that was new is the first of what stays."""
    shown = screen.read()
    changes = []
    changed = begin
    while not changes or time.monotonic() - changed < REST:
        seen = screen.read()
        now = time.monotonic()
        if now - begin > PATIENCE:
            sys.exit('The window shows nothing, or never comes to rest')
        if seen != shown:
            shown = seen
            changed = now
            changes.append((now - begin, *read_processor_times(pid)))
        time.sleep(0.0005)
    return changes


def measure(screen, command):
    """Time, processor time of the main thread and of all until the map is painted, and memory then."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        changes = watch(screen, process.pid, begin)
        return *changes[-1], read_pss(process.pid), len(changes)
    finally:
        process.terminate()
        process.wait()
        while not screen.is_dark():
            time.sleep(0.02)


def create_page(folder):
    """A page with the figures that the program begins with, where the map has them."""
    page = pathlib.Path(folder, 'page.html')
    parts = [PAGE]
    for left, name in ((250, 'front-surface'), (520, 'back-surface')):
        svg = (ROOT / 'data' / 'figures' / (name + '.svg')).read_text(encoding='utf-8')
        parts.append(svg[svg.index('<svg'):].replace('<svg', f'<svg style="left: {left}px"', 1))
    page.write_text('\n'.join(parts), encoding='utf-8')
    return page


def main():
    """Measures all in turns, in a home of their own, and tells medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('program')
    parser.add_argument('empty', help='what opens an empty window')
    parser.add_argument('--chromium', action='store_true')
    parser.add_argument('--rounds', type=int, default=ROUNDS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, GSETTINGS_BACKEND='keyfile')
        commands = {'run-muscles': [arguments.program], 'empty-window': [arguments.empty]}
        if arguments.chromium:
            commands['chromium'] = browser.window_command(create_page(home), home, 0, 0, 1100, 760)
        compare(commands, arguments.rounds)


def compare(commands, rounds):
    """As main() does, for commands by name."""
    screen = Screen(os.environ['RUM_SCREEN_FILE'])
    results = {name: [] for name in commands}
    first = {name: measure(screen, command) for name, command in commands.items()}
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(measure(screen, command))
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}
    for name, (taken, own, all_threads, pss, changes) in medians.items():
        print(f'{name:14} start {taken * 1000:6.0f} ms  processor {own * 1000:5.0f} ms in the main '
              f'thread, {all_threads * 1000:5.0f} ms in all  PSS {pss:6.1f} MiB  {changes:.0f} frames of the map')
    program, empty = medians['run-muscles'], medians['empty-window']
    ratios = [program[i] / empty[i] for i in range(3)]
    # Each round for itself as well: both were started under much the same load.
    pairs = [one[0] / other[0] for one, other in zip(results['run-muscles'], results['empty-window'])]
    print(f'the very first start {first["run-muscles"][0] * 1000:.0f} ms, of the empty window '
          f'{first["empty-window"][0] * 1000:.0f} ms')
    print(f'start {ratios[0]:.2f} × the empty window (pairs {statistics.median(pairs):.2f} ×), processor '
          f'{ratios[1]:.2f} × in the main thread, {ratios[2]:.2f} × in all; memory {program[3] - empty[3]:+.1f} MiB')
    if 'chromium' in medians:
        print(f'start {program[0] / medians["chromium"][0]:.2f} × Chromium with the same figures')


if __name__ == '__main__':
    main()
