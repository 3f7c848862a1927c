# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The geometry of the figures: path data, and what it covers.

Only what the figures may use: absolute M, L, C and Z.  All numbers are figure
units, a thousandth of the stature; y grows downwards.
"""

import math
import re
from collections import defaultdict

NUMBER = re.compile(r'-?\d+(?:\.\d+)?')
COMMAND = re.compile(r'([A-Za-z])([^A-Za-z]*)')
N_POINTS = {'M': 1, 'L': 1, 'C': 3, 'Z': 0}

# A curve is drawn as so many straight lines.
N_STEPS = 8


def split_command(letter, rest):
    """A command as often as it has numbers for it, each time as (letter, points)."""
    numbers = [float(number) for number in NUMBER.findall(rest)]
    n_points = N_POINTS.get(letter)
    if n_points is None or NUMBER.sub('', rest).strip(' ,\n'):
        raise ValueError(f'not of M, L, C and Z: {letter}{rest}')
    if n_points == 0 and not numbers:
        return [(letter, [])]
    if n_points == 0 or not numbers or len(numbers) % (2 * n_points):
        raise ValueError(f'numbers missing or left over: {letter}{rest}')
    points = list(zip(numbers[::2], numbers[1::2]))
    return [(letter, points[i:i + n_points]) for i in range(0, len(points), n_points)]


def split_path(data):
    """The commands of path data; raises ValueError if it is no such data."""
    if not data.startswith('M'):
        raise ValueError(f'does not begin with M: {data[:40]}')
    return [command for letter, rest in COMMAND.findall(data)
            for command in split_command(letter, rest)]


def split_subpaths(data):
    """Whether each subpath is closed, and its segments.

    A segment is the tuple of its two or four points.
    """
    subpaths = []
    for letter, points in split_path(data):
        if letter == 'M':
            subpaths.append((False, []))
            start = end = points[0]
        elif letter == 'Z':
            segments = subpaths[-1][1]
            if end != start:
                segments.append((end, start))
            subpaths[-1] = (True, segments)
            end = start
        else:
            subpaths[-1][1].append((end, *points))
            end = points[-1]
    return subpaths


def list_segments(data):
    return [segment for _, segments in split_subpaths(data) for segment in segments]


def mirror(points):
    """The points on the other side of the midline."""
    return tuple((0.0 - x, y) for x, y in points)


def mirror_path(commands):
    return [(letter, list(mirror(points))) for letter, points in commands]


def flatten(segment):
    """A curve as a row of points, the same ones in both directions."""
    if len(segment) == 2:
        return list(segment)
    points = [segment[0]]
    for step in range(1, N_STEPS):
        t = step / N_STEPS
        u = 1 - t
        weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        points.append(tuple(sum(weight * point[axis] for weight, point in zip(weights, segment))
                            for axis in (0, 1)))
    return [*points, segment[3]]


def list_edges(data):
    """The outline of the path as straight lines from point to point."""
    edges = []
    for segment in list_segments(data):
        points = flatten(segment)
        edges += zip(points, points[1:])
    return edges


def find_spans(edges, step):
    """Where lines across the figure run inside the outline.

    The lines lie one step apart.  Gives {number of line: [(begin, end), …]}.
    The outline's winding counts, as it does when a figure is drawn.
    """
    crossings = defaultdict(list)
    for (x0, y0), (x1, y1) in edges:
        direction = 1
        if y0 > y1:
            x0, y0, x1, y1, direction = x1, y1, x0, y0, -1
        # Half a step aside, where the figures have no coordinates.
        for line in range(math.ceil(y0 / step - 0.47), math.ceil(y1 / step - 0.47)):
            y = (line + 0.47) * step
            crossings[line].append((x0 + (y - y0) * (x1 - x0) / (y1 - y0), direction))
    spans = {}
    for line, points in crossings.items():
        points.sort()
        spans[line] = []
        winding = 0
        for x, direction in points:
            if winding == 0:
                begin = x
            winding += direction
            if winding == 0:
                spans[line].append((begin, x))
    return spans


def turn(edges):
    """The same outline with x and y exchanged."""
    return [((y0, x0), (y1, x1)) for (x0, y0), (x1, y1) in edges]


def measure_distance(point, edges):
    """How far a point is from the nearest edge."""
    x, y = point
    nearest = math.inf
    for (x0, y0), (x1, y1) in edges:
        dx, dy = x1 - x0, y1 - y0
        length = dx * dx + dy * dy
        t = min(1, max(0, ((x - x0) * dx + (y - y0) * dy) / length)) if length else 0
        nearest = min(nearest, math.hypot(x0 + t * dx - x, y0 + t * dy - y))
    return nearest
