#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the figures: form, size, mirror symmetry, overlaps of regions.

usage: check.py [FIGURE.svg ...]

Without arguments it checks all figures of the project, and that each muscle
of the atlas has a region on both sides in one of them.

Prints one line for each fault and exits with 1 if there was one.
"""

import pathlib
import re
import statistics
import sys
import xml.etree.ElementTree as ElementTree

SVG = "{http://www.w3.org/2000/svg}"
MAX_ELEMENTS = 350
MAX_MEDIAN_NODES = 25
MAX_OVERLAP = 0.5
STEP = 2.0
ATTRIBUTES = {"svg": {"viewBox"}, "style": set(), "g": {"id", "class"}, "path": {"class", "d"}}
REGION = re.compile(r"([a-z][a-z0-9-]*)\.(left|right|midline)")
PIECE = re.compile(r"[MLCZ][^A-Za-z]*")
NUMBER = re.compile(r"-?\d+(?:\.\d)?")
TOKENS = re.compile(r"(?:[MLCZ]|-?\d+(?:\.\d)?|[ ,])*")


def pieces(data):
    """The commands of path data, each with its points."""
    for piece in PIECE.findall(data):
        numbers = [float(n) for n in NUMBER.findall(piece[1:])]
        yield piece[0], list(zip(numbers[::2], numbers[1::2]))


def flatten(data, steps=8):
    """The subpaths as polygons."""
    rings = []
    for command, points in pieces(data):
        if command == "M":
            rings.append([points[0]])
        elif command == "L":
            rings[-1] += points
        elif command == "C":
            for i in range(0, len(points), 3):
                a, (b, c, d) = rings[-1][-1], points[i:i + 3]
                for k in range(1, steps + 1):
                    t, u = k / steps, 1 - k / steps
                    rings[-1].append(tuple(u**3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t**3 * s
                                           for p, q, r, s in zip(a, b, c, d)))
    return rings


def intervals(rings, y):
    """Where a horizontal line runs inside the polygons (even-odd)."""
    xs = []
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
            if (y0 > y) != (y1 > y):
                xs.append(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    xs.sort()
    return list(zip(xs[::2], xs[1::2]))


def mirrored(data):
    return [(c, [(-x if x else x, y) for x, y in p]) for c, p in pieces(data)]


def check_form(root):
    for element in root.iter():
        name = element.tag.removeprefix(SVG)
        if name not in ATTRIBUTES:
            yield f"element “{name}” is not allowed"
            continue
        for attribute in element.keys():
            if attribute not in ATTRIBUTES[name]:
                yield f"attribute “{attribute}” of “{name}” is not allowed"
        data = element.get("d")
        if data is not None and not TOKENS.fullmatch(data):
            yield f"path data is not of M, L, C and Z with one decimal: {data[:40]}…"
    count = sum(1 for e in root.iter() if e.tag in (SVG + "g", SVG + "path"))
    if count > MAX_ELEMENTS:
        yield f"{count} elements; at most {MAX_ELEMENTS}"
    if not any(g.get("id") == "body" for g in root.iter(SVG + "g")):
        yield "there is no group “body”"


def check_region(identifier, group):
    paths = [e for e in group if e.tag == SVG + "path"]
    if not paths or paths[0].get("class") != "shape":
        yield f"{identifier}: the shape does not come first"
        return
    for subpath in re.split(r"(?=M)", paths[0].get("d"))[1:]:
        if not subpath.rstrip().endswith("Z"):
            yield f"{identifier}: the shape is not closed"


def check_mirror(regions):
    for identifier, group in regions.items():
        muscle, side = identifier.split(".")
        if side != "left":
            continue
        other = regions.get(f"{muscle}.right")
        if other is None:
            yield f"{identifier} has no counterpart"
            continue
        one = [(e.get("class"), mirrored(e.get("d"))) for e in group]
        two = [(e.get("class"), list(pieces(e.get("d")))) for e in other]
        if one != two:
            yield f"{identifier} and its counterpart do not mirror each other"


def check_body(root):
    """Each point of the body has its mirror image in the same path."""
    for group in root.iter(SVG + "g"):
        if group.get("id") != "body":
            continue
        for path in group:
            points = {p for _, ps in pieces(path.get("d") or "") for p in ps}
            if any((-x if x else x, y) not in points for x, y in points):
                yield f"the path “{path.get('class')}” of the body is not symmetric"


def check_overlaps(regions):
    shapes = {}
    for identifier, group in regions.items():
        rings = [r for e in group if e.get("class") in ("shape", "tendon") for r in flatten(e.get("d"))]
        ys = [y for ring in rings for _, y in ring]
        shapes[identifier] = rings, min(ys), max(ys)
    if not shapes:
        return
    found = {}
    y = min(s[1] for s in shapes.values()) + STEP / 2
    end = max(s[2] for s in shapes.values())
    while y < end:
        spans = sorted((a, b, i) for i, (rings, low, high) in shapes.items() if low < y < high
                       for a, b in intervals(rings, y))
        for (_, end_x, one), (start_x, stop_x, two) in zip(spans, spans[1:]):
            overlap = min(end_x, stop_x) - start_x
            if overlap > MAX_OVERLAP and one != two:
                pair = tuple(sorted((one, two)))
                found[pair] = max(found.get(pair, (0, 0)), (overlap, y))
        y += STEP
    for (one, two), (overlap, y) in found.items():
        yield f"{one} and {two} overlap by {overlap:.1f} units at y = {y:.0f}"


def check(path):
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        yield f"not well-formed: {error}"
        return
    yield from check_form(root)
    regions = {}
    for group in root.iter(SVG + "g"):
        if REGION.fullmatch(group.get("id") or ""):
            regions[group.get("id")] = group
            yield from check_region(group.get("id"), group)
    nodes = [sum(len(p) // 3 if c == "C" else 1 for c, p in pieces(g[0].get("d")) if c in "CL")
             for g in regions.values() if len(g)]
    if nodes and statistics.median(nodes) >= MAX_MEDIAN_NODES:
        yield f"the regions have {statistics.median(nodes):.0f} nodes in the median; fewer than {MAX_MEDIAN_NODES} are wanted"
    if not path.name.startswith("side-"):
        yield from check_mirror(regions)
        yield from check_body(root)
    yield from check_overlaps(regions)


def check_atlas(atlas, figures):
    """Each muscle of the atlas is a region somewhere."""
    drawn = set()
    for figure in figures:
        for group in ElementTree.parse(figure).getroot().iter(SVG + "g"):
            match = REGION.fullmatch(group.get("id") or "")
            if match:
                drawn.add((match[1], match[2]))
    for path in sorted(atlas.glob("*.xml")):
        for muscle in ElementTree.parse(path).getroot().iter("muscle"):
            identifier = muscle.get("id")
            if (identifier, "midline") in drawn or {(identifier, "left"), (identifier, "right")} <= drawn:
                continue
            yield f"the muscle “{identifier}” of {path.name} is not drawn on both sides"


def main():
    folder = pathlib.Path(__file__).resolve().parent.parent
    figures = [pathlib.Path(a) for a in sys.argv[1:]] or sorted(folder.glob("*.svg"))
    faults = 0
    for figure in figures:
        for fault in check(figure):
            print(f"{figure.name}: {fault}")
            faults += 1
    if len(sys.argv) == 1:
        for fault in check_atlas(folder.parent / "atlas", figures):
            print(fault)
            faults += 1
    print(f"{len(figures)} figures, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
