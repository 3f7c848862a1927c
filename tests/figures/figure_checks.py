# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the figures in data/figures/, as its README has their form.

Each check gives the faults of a figure, or of all of them, as a list of texts.
"""

import math
import os
import re
import statistics
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from xml.parsers import expat

import outlines

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'content'))
from test_content import REGION_ID  # noqa: E402

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data',
                             'figures', 'tools'))
sys.dont_write_bytecode = True
import borders  # noqa: E402

SVG = '{http://www.w3.org/2000/svg}'
XLINK_HREF = '{http://www.w3.org/1999/xlink}href'

MAX_SIZE = 200 * 1024
MAX_ELEMENTS = 350
MAX_GRADIENTS = 12
MAX_MEDIAN_NODES = 25

# Figures of one view lie on top of each other.
BOXES = {
    'front': '-250 -20 500 1040',
    'back': '-250 -20 500 1040',
    'side': '-250 -20 500 1040',
    'sole': '-130 0 260 300',
}
NAME = re.compile(r'(front|back|side|sole)-(surface|deep(?:-[2-9])?)\.svg')

SHAPES = {
    'path': {'d'},
    'rect': {'x', 'y', 'width', 'height', 'rx', 'ry'},
    'circle': {'cx', 'cy', 'r'},
    'ellipse': {'cx', 'cy', 'rx', 'ry'},
    'line': {'x1', 'y1', 'x2', 'y2'},
    'polyline': {'points'},
    'polygon': {'points'},
}
GRADIENTS = {
    'linearGradient': {'id', 'gradientUnits', 'x1', 'y1', 'x2', 'y2', 'href', XLINK_HREF},
    'radialGradient': {'id', 'gradientUnits', 'cx', 'cy', 'r', 'fx', 'fy', 'href', XLINK_HREF},
}
ATTRIBUTES = {
    'svg': {'viewBox'},
    'style': set(),
    'g': {'id', 'class'},
    'stop': {'offset', 'class'},
    **{name: {'class', *own} for name, own in SHAPES.items()},
    **GRADIENTS,
}
# What a stylesheet may not do: fetch, hide, or cost time.
BANNED_STYLE = re.compile(r'@|url\(\s*["\']?(?!["\'#])|clip|mask|filter|display|visibility|'
                          r'!important')

ONE_DECIMAL = re.compile(r'-?\d+(?:\.\d)?')
NUMBER = re.compile(r'[-+.\deE]+')

# What is filled is closed; what is drawn over it is lines.
FILLED = {'shape', 'tendon', 'shade'}
OPEN = {'fibres', 'line'}

COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
RULE = re.compile(r'([^{}]+)\{([^{}]*)\}')
DECLARATION = re.compile(r'([a-z-]+):\s*(\S+)(?: !important)?;')
# WCAG 2.2, 1.4.11: shapes need so much to what is beside them.
MIN_CONTRAST = 3

# Neighbours may miss each other, or cover each other, by so much.
MAX_MISS = 0.5
# Where two bellies part, a narrow strip of skin lies between them for a while.
# Such a strip ends at a wide place; a crack is closed on both ends, or long.
MAX_STRIP_WIDTH = 3
MAX_STRIP_LENGTH = 20
LINE_STEP = 0.5

# The side of the squares by which near edges are found.
CELL = 8


class Figure:
    """A figure: the name of its file, its text and its elements."""

    def __init__(self, name, text):
        self.name = name
        self.text = text
        self.root = ElementTree.fromstring(text)
        self.view = name.partition('-')[0]

    def list_elements(self, *names):
        return [element for name in names for element in self.root.iter(SVG + name)]

    def list_regions(self):
        return [group for group in self.list_elements('g')
                if REGION_ID.fullmatch(group.get('id', ''))]

    def has_sides(self):
        return self.view != 'side'


def get_kind(element):
    """The class that gives an element its colours."""
    return element.get('class', '').partition(' ')[0]


# The checks of a figure.  Each gives a list of faults.

def find_markup_faults(text):
    """What would have to be known before a reader sees the elements."""
    faults = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: faults.append('has a DOCTYPE')
    parser.ProcessingInstructionHandler = lambda name, _: faults.append(f'instructs: {name}')
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        faults.append(f'is not well-formed: {error}')
    if len(text.encode()) > MAX_SIZE:
        faults.append(f'has {len(text.encode())} bytes')
    return faults


def find_name_faults(figure):
    return [] if NAME.fullmatch(figure.name) else ['is not named <view>-<layer>.svg']


def find_box_faults(figure):
    box = figure.root.get('viewBox')
    return [] if box == BOXES.get(figure.view) else [f'viewBox: {box}']


def find_element_faults(figure):
    """Elements and attributes that a figure may not have."""
    faults = []
    for element in figure.root.iter():
        name = element.tag[len(SVG):] if element.tag.startswith(SVG) else element.tag
        if name not in ATTRIBUTES:
            faults.append(f'<{name}>')
            continue
        for attribute, value in element.items():
            if attribute not in ATTRIBUTES[name]:
                faults.append(f'<{name} {attribute}>')
            elif attribute in ('href', XLINK_HREF) and not value.startswith('#'):
                faults.append(f'<{name} {attribute}="{value}">')
    return faults


def find_cost_faults(figure):
    """Elements cost time; pixels hardly do."""
    n_elements = len(list(figure.root.iter()))
    n_gradients = len(figure.list_elements(*GRADIENTS))
    faults = []
    if n_elements > MAX_ELEMENTS:
        faults.append(f'{n_elements} elements')
    if n_gradients > MAX_GRADIENTS:
        faults.append(f'{n_gradients} gradients')
    return faults


def find_style_faults(figure):
    styles = [style.text or '' for style in figure.list_elements('style')]
    faults = [f'style: {word}' for style in styles for word in BANNED_STYLE.findall(style)]
    if len(styles) != 1:
        faults.append(f'{len(styles)} styles')
    return faults


def find_colour_faults(figure, sheets):
    """What is drawn gets its colours by class, in each of the stylesheets."""
    kinds = {get_kind(element) for element in figure.list_elements(*SHAPES)}
    sheets = {'style': ''.join(style.text for style in figure.list_elements('style')), **sheets}
    return [f'{name}: class “{kind}”' for name, sheet in sheets.items()
            for kind in sorted(kinds) if not re.search(rf'\.{kind}\s*[,{{]', sheet)]


def find_body_faults(figure):
    """The group of the body comes first, and the skin first in it."""
    bodies = [group for group in figure.list_elements('g') if group.get('id') == 'body']
    if len(bodies) != 1 or figure.root.find(SVG + 'g') is not bodies[0]:
        return ['the first group is not the only “body”']
    if not len(bodies[0]) or get_kind(bodies[0][0]) != 'skin':
        return ['the body does not begin with the skin']
    return []


def find_region_faults(figure):
    """A region is its one shape, then what is filled, then its lines."""
    ids = Counter(element.get('id') for element in figure.root.iter() if element.get('id'))
    faults = [f'{name} occurs {count} times' for name, count in ids.items() if count > 1]
    for region in figure.list_regions():
        kinds = [get_kind(element) for element in region]
        lines = [kind in OPEN for kind in kinds]
        if kinds[:1] != ['shape'] or kinds.count('shape') > 1:
            faults.append(f'{region.get("id")}: the shape does not come first')
        if set(kinds) - FILLED - OPEN or lines != sorted(lines):
            faults.append(f'{region.get("id")}: {" ".join(kinds)}')
        if get_kind(region) not in ('muscle', 'tendon-region'):
            faults.append(f'{region.get("id")}: class “{region.get("class")}”')
    return faults


def find_number_faults(figure):
    """Coordinates have at most one decimal."""
    numbers = [number for element in figure.list_elements(*SHAPES, 'svg')
               for name, value in element.items() if name not in ('id', 'class')
               for number in NUMBER.findall(value)]
    return [number for number in numbers if not ONE_DECIMAL.fullmatch(number)]


def find_path_faults(figure):
    """Paths are M, L, C and Z, and what is filled is closed."""
    faults = []
    for parent in figure.root.iter():
        for path in parent.findall(SVG + 'path'):
            name = f'{parent.get("id")}, {path.get("class")}'
            try:
                subpaths = outlines.split_subpaths(path.get('d', ''))
            except ValueError as error:
                faults.append(f'{name}: {error}')
                continue
            if get_kind(path) in FILLED and not all(closed for closed, _ in subpaths):
                faults.append(f'{name}: not closed')
    return faults


def find_node_faults(figure):
    counts = [len(outlines.list_segments(region[0].get('d'))) for region in figure.list_regions()]
    median = statistics.median(counts)
    return [f'{median} nodes a region'] if median >= MAX_MEDIAN_NODES else []


def find_mirror_faults(figure):
    """What is left is right too: the same path with x negated."""
    if not figure.has_sides():
        return []
    faults = []
    regions = {region.get('id'): region for region in figure.list_regions()}
    for identifier, region in regions.items():
        muscle, _, side = identifier.rpartition('.')
        if side == 'midline':
            continue
        other = regions.get(f'{muscle}.{"right" if side == "left" else "left"}')
        if other is None:
            faults.append(f'{identifier} is alone')
        elif side == 'left' and not is_mirrored(region, other):
            faults.append(f'{identifier} is no mirror image')
    return faults


def is_mirrored(one, other):
    if one.get('class') != other.get('class') or len(one) != len(other):
        return False
    return all(a.get('class') == b.get('class') and
               outlines.mirror_path(outlines.split_path(a.get('d'))) ==
               outlines.split_path(b.get('d')) for a, b in zip(one, other))


def find_midline_faults(figure):
    """What lies on both sides is as its mirror image, in whichever order it was drawn."""
    if not figure.has_sides():
        return []
    faults = []
    for parent in figure.list_elements('g'):
        if parent.get('id', '').endswith(('.left', '.right')):
            continue
        segments = defaultdict(set)
        for path in parent.findall(SVG + 'path'):
            segments[path.get('class')].update(outlines.list_segments(path.get('d')))
        for kind, both in segments.items():
            alone = [segment for segment in both
                     if not both & {outlines.mirror(segment), outlines.mirror(segment[::-1])}]
            if alone:
                faults.append(f'{parent.get("id")}, {kind}: {len(alone)} segments are on one side '
                              f'only, such as that from {min(alone)[0]}')
    return faults


class Area:
    """What a region, or a part of the body, covers."""

    def __init__(self, name, is_belly, paths):
        self.name = name
        self.muscle, _, self.side = name.rpartition('.')
        self.is_belly = is_belly
        self.edges = [edge for path in paths for edge in outlines.list_edges(path.get('d'))]


def list_areas(figure):
    """The bellies and tendons of all regions; and the body but for its skin and lines."""
    areas = []
    for region in figure.list_regions():
        for path in region:
            if get_kind(path) in ('shape', 'tendon'):
                is_belly = get_kind(path) == 'shape' and get_kind(region) == 'muscle'
                areas.append(Area(region.get('id'), is_belly, [path]))
    body = figure.root.find(SVG + 'g')
    areas += [Area('body', False, [path]) for path in body
              if get_kind(path) not in ('skin', 'line', 'quiet-lines')]
    return areas


def list_lines(areas, edges_of):
    """For each line across the figure, what it runs through: (begin, end, area)."""
    lines = defaultdict(list)
    for area in areas:
        for line, spans in outlines.find_spans(edges_of(area), LINE_STEP).items():
            lines[line] += [(begin, end, area) for begin, end in spans]
    return {line: sorted(spans, key=lambda span: span[:2]) for line, spans in lines.items()}


def find_overlaps(figure):
    """Regions that cover each other by more than they may.

    Along a line an overlap looks wider than it is: its true width is twice the
    distance from its middle to the nearer outline.
    """
    widths = {}
    areas = [area for area in list_areas(figure) if area.name != 'body']
    for line, spans in list_lines(areas, lambda area: area.edges).items():
        for i, (begin, end, one) in enumerate(spans):
            for other_begin, other_end, other in spans[i + 1:]:
                stop = min(end, other_end)
                if other.name == one.name or stop - other_begin <= MAX_MISS:
                    continue
                middle = ((other_begin + stop) / 2, (line + 0.47) * LINE_STEP)
                width = 2 * min(outlines.measure_distance(middle, one.edges),
                                outlines.measure_distance(middle, other.edges))
                pair = tuple(sorted((one.name, other.name)))
                widths[pair] = max(widths.get(pair, 0), width)
    return [f'{one} and {other} overlap by {width:.1f}' for (one, other), width in widths.items()
            if width > MAX_MISS]


class Strip:
    """Bare skin between two muscles, line by line."""

    def __init__(self, names):
        self.names = names
        self.lines = []

    def add(self, line, begin, end):
        self.lines.append((line, begin, end))

    def goes_on(self, line, begin, end):
        last_line, last_begin, last_end = self.lines[-1]
        return line == last_line + 1 and last_begin < end and begin < last_end

    def is_crack(self):
        widths = [end - begin for _, begin, end in self.lines]
        length = sum(width > MAX_MISS for width in widths) * LINE_STEP
        is_closed = max(widths[0], widths[-1]) < 2 * MAX_MISS
        return length > MAX_STRIP_LENGTH or is_closed and length > 1


def find_strips(lines):
    strips = []
    growing = []
    for line in sorted(lines):
        growing = [strip for strip in growing if strip.lines[-1][0] >= line - 1]
        _, reach, before = lines[line][0]
        for begin, end, area in lines[line][1:]:
            if (0.05 < begin - reach < MAX_STRIP_WIDTH and area.is_belly and before.is_belly and
                    area.name != before.name):
                names = tuple(sorted((before.name, area.name)))
                strip = next((strip for strip in growing
                              if strip.names == names and strip.goes_on(line, reach, begin)), None)
                if strip is None:
                    strip = Strip(names)
                    strips.append(strip)
                    growing.append(strip)
                strip.add(line, reach, begin)
            if end > reach:
                reach, before = end, area
    return strips


def find_cracks(figure):
    """Strips of bare skin where two bellies should meet.

    Tendons run apart as they do in the body; what is drawn in between, as the
    linea alba is, is no crack.
    """
    areas = list_areas(figure)
    faults = []
    for edges_of in (lambda area: area.edges, lambda area: outlines.turn(area.edges)):
        for strip in find_strips(list_lines(areas, edges_of)):
            if strip.is_crack():
                width = max(end - begin for _, begin, end in strip.lines)
                faults.append(f'{strip.names[0]} and {strip.names[1]} are {width:.1f} apart')
    return sorted(set(faults))


def find_stale_borders(figure):
    """Borders that are not as the tool draws them from the shapes."""
    if borders.renew(figure.text, figure.has_sides()) == figure.text:
        return []
    return ['borders are not up to date: run data/figures/tools/borders.py']


def covers(edges, point):
    """Whether the point lies inside the outline."""
    x, y = point
    crossings = [1 if y1 > y0 else -1 for (x0, y0), (x1, y1) in edges
                 if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0)]
    return sum(crossings) != 0


def list_cells(edge):
    """The squares of a raster that an edge comes near."""
    (x0, y0), (x1, y1) = edge
    columns = [math.floor((x + slack) / CELL) for x in (x0, x1) for slack in (-1, 1)]
    rows = [math.floor((y + slack) / CELL) for y in (y0, y1) for slack in (-1, 1)]
    return [(column, row) for column in range(min(columns), max(columns) + 1)
            for row in range(min(rows), max(rows) + 1)]


def find_bare_edges(figure):
    """Edges of regions that no border lies over, and nothing else does."""
    lines = [edge for group in figure.list_elements('g') if group.get('id') == 'borders'
             for path in group for edge in outlines.list_edges(path.get('d'))]
    near = defaultdict(list)
    for edge in lines:
        for cell in list_cells(edge):
            near[cell].append(edge)
    areas = [Area(region.get('id'), True, [path]) for region in figure.list_regions()
             for path in region if get_kind(path) in ('shape', 'tendon')]
    faults = set()
    for i, area in enumerate(areas):
        for (x0, y0), (x1, y1) in area.edges:
            point = (x0 + x1) / 2, (y0 + y1) / 2
            edges = near[math.floor(point[0] / CELL), math.floor(point[1] / CELL)]
            if (outlines.measure_distance(point, edges) > MAX_MISS and
                    not any(covers(later.edges, point) for later in areas[i + 1:])):
                faults.add(f'{area.name} has no border')
    return sorted(faults)


# The check of a palette.

def parse_sheet(css):
    """What each selector of a stylesheet sets: {selector: {property: value}}."""
    sheet = defaultdict(dict)
    for selectors, rules in RULE.findall(COMMENT.sub('', css)):
        for selector in selectors.split(','):
            sheet[selector.strip()].update(DECLARATION.findall(rules))
    return sheet


def measure_luminance(colour):
    """The relative luminance of WCAG, 0…1, of a colour as #rrggbb."""
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
                        for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def measure_contrast(one, other):
    """The contrast of WCAG, 1…21."""
    darker, lighter = sorted((measure_luminance(one), measure_luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def find_border_faults(css):
    """Lines between regions that do not stand out from what they part.

    A muscle's line stands out from all muscles and from tendons, shaded or not.
    A tendon's line stands out from the tendon: from a muscle, the tendon itself
    does.
    """
    sheet = parse_sheet(css)
    tendons = ['.tendon', '.tendon-region .shape', '.tendon-region .shade']
    muscles = [f'.tone-{i} .{kind}' for i in range(1, 5) for kind in ('shape', 'shade')]
    parted = {'.border': [*muscles, *tendons], '.pale-border': tendons}
    contrasts = {(line, area): measure_contrast(sheet[line]['stroke'], sheet[area]['fill'])
                 for line, areas in parted.items() for area in areas}
    return [f'{line} on {area}: {contrast:.2f}' for (line, area), contrast in contrasts.items()
            if contrast < MIN_CONTRAST]


# The checks of all figures together.

def find_id_faults(figures, muscles):
    """Figures show the muscles of the atlas and the further ones, and no others."""
    shown = {region.get('id').rpartition('.')[0] for figure in figures
             for region in figure.list_regions()}
    strange = {element.get('id') for figure in figures for element in figure.list_elements('g')
               if element.get('id') and not REGION_ID.fullmatch(element.get('id'))}
    return sorted(strange - {'body', 'regions', 'borders'} | shown ^ set(muscles))


def list_nicks(header, prefix):
    """The values of an enumeration, as the names of files have them."""
    return [name.lower().replace('_', '-') for name in re.findall(rf'^  {prefix}_(\w+),$', header,
                                                                  re.MULTILINE)]


def find_resource_faults(resources, figures, views, layers):
    """The program carries every figure, and knows the view and layer of each."""
    known = {f'{view}-{layer}.svg' for view in views for layer in layers}
    surfaces = {f'{view}-surface.svg' for view in views}
    return sorted((set(figures) ^ set(resources)) | (set(resources) - known) |
                  (surfaces - set(resources)))
