#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the borders of a figure anew from its shapes: the group “borders”.

usage: borders.py [--check] [FIGURE.svg ...]

Run it after each change of a filled path; without arguments it takes all
figures of the project.  Where two paths meet, the border is drawn once, in the
line of the one that counts most; what a later path covers is left out.  With
--check nothing is written, and figures whose borders are not up to date are
named.
"""

import math
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict

SVG = '{http://www.w3.org/2000/svg}'
PIECE = re.compile(r'([MLCZ])([^MLCZ]*)')
NUMBER = re.compile(r'-?\d+(?:\.\d+)?')
GROUP = re.compile(r'<g id="borders">\n.*?</g>\n', re.DOTALL)

# The class of a path's border, from the one that is drawn first.  Where two
# paths meet, the later class of the two is drawn.
LINES = ['quiet-border', 'pale-border', 'skin-border', 'border']
LINE_OF = {'hair': 0, 'quiet': 0, 'bone': 1, 'tendon': 1, 'fascia': 1, 'tendon-region': 1,
           'skin': 2, 'muscle': 3}

# A path hides what lies so deep in it, in figure units; what lies less deep is
# its own border, drawn with a slip.
DEPTH = 0.15
# Points of a curve at which is asked whether it is hidden.
N_SAMPLES = 12
# Pieces of a border that are shorter than this are left out, in figure units.
MIN_LENGTH = 1.5


def split(data):
    """The segments of path data: tuples of two or four points."""
    segments = []
    for letter, rest in PIECE.findall(data):
        numbers = [float(number) for number in NUMBER.findall(rest)]
        points = list(zip(numbers[::2], numbers[1::2]))
        if letter == 'M':
            start = end = points.pop(0)
        if letter == 'Z':
            if end != start:
                segments.append((end, start))
            end = start
        size = 3 if letter == 'C' else 1
        for i in range(0, len(points), size):
            segments.append((end, *points[i:i + size]))
            end = points[i + size - 1]
    return segments


def cut(segment, begin, end):
    """The part of a segment from one parameter to another, 0…1."""
    def blend(a, b, t):
        return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)

    def bloom(s, t, u, v):
        points = list(segment)
        for w in (s, t, u)[:v]:
            points = [blend(a, b, w) for a, b in zip(points, points[1:])]
        return points[0]
    if (begin, end) == (0, 1):
        return segment
    if len(segment) == 2:
        return (blend(*segment, begin), blend(*segment, end))
    return tuple(bloom(*parameters, 3) for parameters in (
        (begin, begin, begin), (begin, begin, end), (begin, end, end), (end, end, end)))


def get_point(segment, t):
    return cut(segment, t, t)[0] if 0 < t < 1 else segment[0 if t <= 0 else -1]


def flatten(segment, n_steps=8):
    if len(segment) == 2:
        return list(segment)
    return [get_point(segment, step / n_steps) for step in range(n_steps + 1)]


def mirror(segment):
    return tuple((0.0 - x, y) for x, y in segment)


def measure_length(segment):
    points = flatten(segment, 4)
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


class Path:
    """A filled path: what it is, and where."""

    def __init__(self, line, data):
        self.line = line
        self.segments = split(data)
        points = [flatten(segment) for segment in self.segments]
        self.edges = [edge for row in points for edge in zip(row, row[1:])]
        xs = [x for row in points for x, _ in row]
        ys = [y for row in points for _, y in row]
        self.box = min(xs), min(ys), max(xs), max(ys)

    def hides(self, point):
        x, y = point
        left, top, right, bottom = self.box
        if not (left + DEPTH < x < right - DEPTH and top + DEPTH < y < bottom - DEPTH):
            return False
        winding = 0
        for (x0, y0), (x1, y1) in self.edges:
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
                winding += 1 if y1 > y0 else -1
        return winding != 0 and all(self.is_far(point, edge) for edge in self.edges)

    @staticmethod
    def is_far(point, edge):
        (x, y), ((x0, y0), (x1, y1)) = point, edge
        if (min(x0, x1) - x > DEPTH or x - max(x0, x1) > DEPTH or
                min(y0, y1) - y > DEPTH or y - max(y0, y1) > DEPTH):
            return True
        dx, dy = x1 - x0, y1 - y0
        length = dx * dx + dy * dy
        t = min(1, max(0, ((x - x0) * dx + (y - y0) * dy) / length)) if length else 0
        return math.hypot(x0 + t * dx - x, y0 + t * dy - y) > DEPTH


def list_paths(root):
    """The filled paths that have a border, as they are drawn one after the other."""
    paths = []
    for group in root.iter(SVG + 'g'):
        side = group.get('id', '').partition('.')[2]
        kind = group.get('class', '').partition(' ')[0]
        for path in group.findall(SVG + 'path'):
            name = path.get('class', '').partition(' ')[0]
            if side and name in ('shape', 'tendon'):
                paths.append(Path(LINE_OF[kind if name == 'shape' else name], path.get('d')))
            elif not side and name in LINE_OF:
                paths.append(Path(LINE_OF[name], path.get('d')))
    return paths


def is_hidden(point, paths):
    return any(path.hides(point) for path in paths)


def list_visible(segment, paths):
    """The parts of a segment that none of the paths hides."""
    hidden = [is_hidden(get_point(segment, (i + 0.5) / N_SAMPLES), paths)
              for i in range(N_SAMPLES)]
    if not any(hidden):
        return [segment]
    parts = []
    begin = 0
    for i in range(1, N_SAMPLES + 1):
        if i < N_SAMPLES and hidden[i] == hidden[i - 1]:
            continue
        end = 1
        if i < N_SAMPLES:
            low, high = (i - 0.5) / N_SAMPLES, (i + 0.5) / N_SAMPLES
            for _ in range(8):
                middle = (low + high) / 2
                if is_hidden(get_point(segment, middle), paths) == hidden[i - 1]:
                    low = middle
                else:
                    high = middle
            end = (low + high) / 2
        if not hidden[i - 1]:
            parts.append(cut(segment, begin, end))
        begin = end
    return [part for part in parts if measure_length(part) >= MIN_LENGTH]


def list_borders(paths, has_sides):
    """The borders, each once, of figures with sides only the left ones: {line: segments}."""
    owners = defaultdict(list)
    for number, path in enumerate(paths):
        for segment in path.segments:
            owners[min(segment, segment[::-1])].append((path.line, number))
    borders = defaultdict(list)
    for segment, meeting in owners.items():
        if has_sides and sum(x for x, _ in segment) < 0:
            continue
        line, _ = max(meeting)
        last = max(number for _, number in meeting)
        for part in list_visible(segment, paths[last + 1:]):
            borders[line].append(tuple((round(x, 1), round(y, 1)) for x, y in part))
    return borders


def join(segments):
    """Puts segments that go on from each other, and down, in a row."""
    segments = sorted(segment if segment[0][1] <= segment[-1][1] else segment[::-1]
                      for segment in segments)
    begins = defaultdict(list)
    ends = defaultdict(int)
    for segment in segments:
        begins[segment[0]].append(segment)
        ends[segment[-1]] += 1
    rows = []
    # Where a line begins, and what is left of lines that meet.
    for segment in sorted(segments, key=lambda segment: (ends[segment[0]] > 0, segment[0][1])):
        if segment not in begins[segment[0]]:
            continue
        row = []
        while segment:
            begins[segment[0]].remove(segment)
            row.append(segment)
            segment = next(iter(begins[segment[-1]]), None)
        rows.append(row)
    return rows


def get_span(row):
    ys = [y for segment in row for _, y in flatten(segment)]
    return min(ys), max(ys)


def stack(rows):
    """Puts rows that lie below each other on one pile, for as few piles as can be.

    Cairo smooths the edges of a path for less if few of them lie beside each other.
    """
    piles = []
    for row in sorted(rows, key=get_span):
        top, bottom = get_span(row)
        pile = next((pile for pile in piles if pile[0] + 1 < top), None)
        if pile is None:
            piles.append([bottom, [row]])
        else:
            pile[0] = bottom
            pile[1].append(row)
    return [rows for _, rows in piles]


def write_number(number):
    text = f'{number:.1f}'
    return text[:-2] if text.endswith('.0') else text


def write_point(point):
    return ','.join('0' if abs(number) < 0.05 else write_number(number) for number in point)


def write_row(row):
    data = 'M' + write_point(row[0][0])
    last = None
    for segment in row:
        letter = 'L' if len(segment) == 2 else 'C'
        data += (' ' if letter == last else f' {letter}') + ' '.join(map(write_point, segment[1:]))
        last = letter
    return data + (' Z' if row[0][0] == row[-1][-1] else '')


def add_mirrored(rows):
    """Adds the right side, whose edges bend in the same rows of pixels as the left's."""
    mirrored = [[mirror(segment) for segment in row] for row in rows]
    return rows + [row for row, segments in zip(mirrored, rows)
                   if {*row} != {segment[::-1] for segment in segments} and row != segments]


def write_borders(borders, has_sides):
    lines = []
    for line, segments in sorted(borders.items()):
        for rows in stack(join(segments)):
            data = ' '.join(map(write_row, add_mirrored(rows) if has_sides else rows))
            lines.append(f'<path class="{LINES[line]}" d="{data}"/>\n')
    return f'<g id="borders">\n{"".join(lines)}</g>\n'


def renew(text, has_sides):
    """The text of a figure with its borders drawn anew."""
    paths = list_paths(ElementTree.fromstring(text))
    borders = write_borders(list_borders(paths, has_sides), has_sides)
    if GROUP.search(text):
        return GROUP.sub(lambda _: borders, text)
    return text.replace('</svg>', borders + '</svg>')


def main():
    arguments = sys.argv[1:]
    is_check = arguments[:1] == ['--check']
    folder = pathlib.Path(__file__).resolve().parent.parent
    figures = [pathlib.Path(name) for name in arguments[is_check:]] or sorted(folder.glob('*.svg'))
    n_stale = 0
    for figure in figures:
        text = figure.read_text(encoding='utf-8')
        renewed = renew(text, not figure.name.startswith('side-'))
        if renewed == text:
            continue
        n_stale += 1
        print(f'{figure.name}: {"borders are not up to date" if is_check else "drawn anew"}')
        if not is_check:
            figure.write_text(renewed, encoding='utf-8')
    return 1 if is_check and n_stale else 0


if __name__ == '__main__':
    sys.exit(main())
