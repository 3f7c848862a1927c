#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the pointer to the pixel: the map against Chromium's :hover.

The map and a Chromium window with the same SVG at the same place lie side by
side on one screen of X11. The pointer is put on a muscle, in the one and in the
other in turns, and the pixel beside it is asked until it has another colour.
Between two muscles the pointer goes to a corner, and some time passes, never the
same, so that no frame clock is met at the same moment each time.

In Chromium one rule colours the muscle; the map lights its group as well.

Needs Chromium, Xvfb and the libraries of X11. Run by hand:

    ninja -C BUILD tests/bench/map-window
    tests/display/on_screen.py tests/bench/bench_pointer.py BUILD/tests/bench/map-window [ROUNDS]

with GSK_RENDERER=cairo or another renderer, and GDK_DEBUG=gl-disable as the
program starts. With GDK_SCALE=2 both are twice as large, which takes a screen of
2600×2000: on_screen.py --size=2600x2000.
"""

import ctypes
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 600, 900
LEFT = 640
ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2
MARK = 0x0123fe
NEAR = 3
LIMIT = 2.0

# Pixels of the screen for one of the windows.
SCALE = int(os.environ.get('GDK_SCALE', 1))

# Between two looks at the screen, in seconds: whoever looks all the time takes
# the processor from those that are measured.
PAUSE = 0.0003

PAGE = '''<!DOCTYPE html><meta charset="utf-8">
<style>
html, body { margin: 0; overflow: hidden; background: #fff }
#mark { position: absolute; left: 0; top: 0; width: 4px; height: 4px; background: #0123fe }
svg { position: absolute; left: %(x)fpx; top: %(y)fpx; width: %(width)fpx; height: %(height)fpx }
.muscle:hover .shape, .tendon-region:hover .shape { fill: #1060d0 !important; stroke: #000 }
</style>
<div id="mark"></div>
%(svg)s
'''


class XImage(ctypes.Structure):
    _fields_ = [('width', ctypes.c_int), ('height', ctypes.c_int), ('xoffset', ctypes.c_int),
                ('format', ctypes.c_int), ('data', ctypes.POINTER(ctypes.c_uint32))]


class Screen:
    """What is seen, and where the pointer is."""

    def __init__(self):
        self.x11 = ctypes.CDLL('libX11.so.6')
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetImage.restype = ctypes.POINTER(XImage)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        if not self.display:
            sys.exit('There is no display')
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def get_pixels(self, x, y, width, height):
        image = self.x11.XGetImage(self.display, self.root, x, y, width, height, ALL_PLANES,
                                   Z_PIXMAP)
        pixels = [value & 0xffffff for value in image.contents.data[:width * height]]
        self.x11.XDestroyImage(image)
        return pixels

    def get_pixel(self, x, y):
        return self.get_pixels(x, y, 1, 1)[0]

    def move_pointer(self, x, y):
        self.x11.XWarpPointer(self.display, ctypes.c_ulong(0), self.root, 0, 0, 0, 0, x, y)
        self.x11.XFlush(self.display)

    def find_mark(self):
        """The corner of the page, wherever the window has it."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            left, width = (LEFT - 20) * SCALE, WIDTH * SCALE
            pixels = self.get_pixels(left, 0, width, 200 * SCALE)
            if MARK in pixels:
                place = pixels.index(MARK)
                return left + place % width, place // width
            time.sleep(0.2)
        sys.exit('Chromium shows nothing')


def wait_for(condition):
    begin = time.perf_counter()
    while not condition():
        if time.perf_counter() - begin > LIMIT:
            return None
        time.sleep(PAUSE)
    return time.perf_counter() - begin


def measure(screen, origin, point):
    """How long it takes until a muscle is lit, in milliseconds, or None."""
    x, y = origin[0] + round(point[0] * SCALE), origin[1] + round(point[1] * SCALE)
    rest = origin[0] + 20 * SCALE, origin[1] + HEIGHT // 3 * SCALE
    screen.move_pointer(*rest)
    time.sleep(random.uniform(0.08, 0.16))
    before = screen.get_pixel(x - NEAR, y - NEAR)
    screen.move_pointer(x, y)
    taken = wait_for(lambda: screen.get_pixel(x - NEAR, y - NEAR) != before)
    screen.move_pointer(*rest)
    wait_for(lambda: screen.get_pixel(x - NEAR, y - NEAR) == before)
    return taken and taken * 1000


def start_browser(folder, area):
    svg = (ROOT / 'data/figures/front-surface.svg').read_text(encoding='utf-8')
    page = pathlib.Path(folder, 'page.html')
    page.write_text(PAGE % {'x': area[0], 'y': area[1], 'width': area[2], 'height': area[3],
                            'svg': svg[svg.index('<svg'):]}, encoding='utf-8')
    command = browser.window_command(page, folder, LEFT, 0, WIDTH, HEIGHT + 60, SCALE)
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(program, rounds=10):
    screen = Screen()
    processes = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            window = subprocess.Popen([program, str(WIDTH), str(HEIGHT)], stdout=subprocess.PIPE)
            processes.append(window)
            map_says = json.loads(window.stdout.readline())
            processes.append(start_browser(folder, map_says['area']))
            corner = screen.find_mark()
            time.sleep(2)
            times = {'map': [], 'Chromium': []}
            missed = {'map': 0, 'Chromium': 0}
            for number in range(-1, rounds):
                for point in map_says['points']:
                    for name, origin in (('map', (0, 0)), ('Chromium', corner)):
                        taken = measure(screen, origin, point)
                        # The first round warms up.
                        if number < 0:
                            continue
                        if taken is None:
                            missed[name] += 1
                        else:
                            times[name].append(taken)
        finally:
            for process in processes:
                process.terminate()
                process.wait()
    for name, values in times.items():
        values.sort()
        print(f'{name:9} {statistics.median(values):6.2f} ms in the median of {len(values)}, '
              f'{values[len(values) // 10]:.2f} to {values[len(values) * 9 // 10]:.2f} for eight '
              f'in ten; {missed[name]} not seen')
    ratio = statistics.median(times['map']) / statistics.median(times['Chromium'])
    print(f'pointer to pixel: {ratio:.2f} × Chromium')


if __name__ == '__main__':
    main(sys.argv[1], *map(int, sys.argv[2:3]))
