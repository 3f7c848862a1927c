#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the figures in data/figures/.

Each check must find no fault in data/ and the right one in a figure that was
broken on purpose.  Nothing is written: figures are broken in memory.
"""

import os
import re
import unittest

import figure_checks as checks
import outlines
from figure_checks import Figure
from test_content import DATA, list_muscles, list_resources

ROOT = os.path.join(DATA, '..')


def read(*path):
    with open(os.path.join(ROOT, *path), encoding='utf-8') as file:
        return file.read()


def list_files():
    return sorted(file for file in os.listdir(os.path.join(DATA, 'figures'))
                  if file.endswith('.svg'))


FIGURES = {name: read('data', 'figures', name) for name in list_files()}
SHEETS = {palette: read('data', 'figures', 'palettes', palette, 'base.css')
          for palette in sorted(os.listdir(os.path.join(DATA, 'figures', 'palettes')))
          if not palette.endswith('.xml')}
VIEWS = checks.list_nicks(read('src', 'figure', 'rum-view.h'), 'RUM_VIEW')
LAYERS = checks.list_nicks(read('src', 'figure', 'rum-layer.h'), 'RUM_LAYER')


class Figures(unittest.TestCase):
    """The figures in data/ have no fault."""

    @classmethod
    def setUpClass(cls):
        cls.figures = [Figure(name, text) for name, text in FIGURES.items()]

    def check(self, find_faults, *arguments):
        self.assertEqual([f'{figure.name}: {fault}' for figure in self.figures
                          for fault in find_faults(figure, *arguments)], [])

    def test_markup(self):
        self.check(lambda figure: checks.find_markup_faults(figure.text))

    def test_names(self):
        self.check(checks.find_name_faults)

    def test_boxes(self):
        self.check(checks.find_box_faults)

    def test_elements(self):
        self.check(checks.find_element_faults)

    def test_cost(self):
        self.check(checks.find_cost_faults)

    def test_style(self):
        self.check(checks.find_style_faults)

    def test_colours(self):
        self.check(checks.find_colour_faults, SHEETS)

    def test_body(self):
        self.check(checks.find_body_faults)

    def test_regions(self):
        self.check(checks.find_region_faults)

    def test_numbers(self):
        self.check(checks.find_number_faults)

    def test_paths(self):
        self.check(checks.find_path_faults)

    def test_nodes(self):
        self.check(checks.find_node_faults)

    def test_mirror(self):
        self.check(checks.find_mirror_faults)

    def test_midline(self):
        self.check(checks.find_midline_faults)

    def test_overlaps(self):
        self.check(checks.find_overlaps)

    def test_cracks(self):
        self.check(checks.find_cracks)

    def test_stale_borders(self):
        self.check(checks.find_stale_borders)

    def test_bare_edges(self):
        self.check(checks.find_bare_edges)

    def test_borders(self):
        self.assertEqual([f'{palette}: {fault}' for palette, sheet in SHEETS.items()
                          for fault in checks.find_border_faults(sheet)], [])

    def test_ids(self):
        self.assertEqual(checks.find_id_faults(self.figures, list_muscles(DATA)), [])

    def test_resources(self):
        carried = list_resources(DATA, 'figures', '.svg')
        self.assertEqual(checks.find_resource_faults(carried, FIGURES, VIEWS, LAYERS), [])


class Broken(unittest.TestCase):
    """Each check finds a fault where there is one, and none where there is none."""

    name = 'front-surface.svg'
    text = FIGURES[name]
    shape = re.search(r'"rectus-femoris\.left".*\n.* class="shape" d="([^"]+)"', text).group(1)

    def break_text(self, pattern, replacement, count=1):
        text, n_changes = re.subn(pattern, replacement, self.text, count=count)
        self.assertGreater(n_changes, 0)
        return text

    def break_figure(self, pattern, replacement, count=1):
        return Figure(self.name, self.break_text(pattern, replacement, count))

    def move_shape(self, right, down):
        """Moves the belly of a muscle on one side, without its neighbours."""
        data = ' '.join(letter + ' '.join(f'{x + right:.1f},{y + down:.1f}' for x, y in points)
                        for letter, points in outlines.split_path(self.shape))
        return Figure(self.name, self.text.replace(self.shape, data))

    def expect(self, fault, faults):
        """Just one fault, and that one."""
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(fault, faults[0])

    def check(self, fault, find_faults, *change):
        self.expect(fault, find_faults(self.break_figure(*change)))

    def check_markup(self, fault, *change):
        self.expect(fault, checks.find_markup_faults(self.break_text(*change)))

    def test_markup(self):
        self.check_markup('not well-formed', '</g>', '')

    def test_doctype(self):
        self.check_markup('DOCTYPE', '<svg', '<!DOCTYPE svg><svg')

    def test_instruction(self):
        self.check_markup('xml-stylesheet', '<svg', '<?xml-stylesheet href="a.css"?><svg')

    def test_size(self):
        self.check_markup('bytes', '</svg>', ' ' * checks.MAX_SIZE + '</svg>')

    def test_name(self):
        for name in ('front.svg', 'front-surface-2.svg', 'top-deep.svg'):
            self.expect('not named', checks.find_name_faults(Figure(name, self.text)))

    def test_box(self):
        self.check('-240', checks.find_box_faults, 'viewBox="-250 ', 'viewBox="-240 ')

    def test_no_box(self):
        self.check('None', checks.find_box_faults, ' viewBox="[^"]*"', '')

    def test_elements(self):
        for name in ('clipPath', 'mask', 'filter', 'text', 'image', 'use', 'script',
                     'foreignObject', 'a'):
            self.check(f'<{name}>', checks.find_element_faults, '</svg>', f'<{name}/></svg>')

    def test_foreign_element(self):
        include = '<include xmlns="http://www.w3.org/2001/XInclude"/>'
        self.check('XInclude', checks.find_element_faults, '</svg>', include + '</svg>')

    def test_attributes(self):
        for name in ('fill', 'stroke', 'style', 'transform', 'clip-path', 'onclick'):
            self.check(name, checks.find_element_faults, '<path ', f'<path {name}="a" ')

    def test_size_of_its_own(self):
        self.check('<svg width>', checks.find_element_faults, '<svg ', '<svg width="500" ')

    def test_reference(self):
        for reference in ('other.svg#one', 'https://example.org/'):
            gradient = f'<linearGradient href="{reference}"/></svg>'
            self.check(reference, checks.find_element_faults, '</svg>', gradient)

    def test_own_reference(self):
        figure = self.break_figure('</svg>', '<linearGradient href="#other"/></svg>')
        self.assertEqual(checks.find_element_faults(figure), [])

    def test_cost(self):
        elements = '<g/>' * checks.MAX_ELEMENTS
        self.check('elements', checks.find_cost_faults, '</svg>', elements + '</svg>')

    def test_gradients(self):
        gradients = '<linearGradient/>' * 7 + '<radialGradient/>' * 6
        self.check('13 gradients', checks.find_cost_faults, '</svg>', gradients + '</svg>')

    def test_style(self):
        for rule in ('@import "a.css";', '.a{fill:url(a.svg#b)}', '.a{clip-path:none}',
                     '.a{mask:none}', '.a{filter:none}', '.a{fill:red !important}'):
            with self.subTest(rule):
                self.check('style', checks.find_style_faults, '</style>', rule + '</style>')

    def test_own_gradient(self):
        figure = self.break_figure('</style>', '.a{fill:url(#b)}</style>')
        self.assertEqual(checks.find_style_faults(figure), [])

    def test_second_style(self):
        self.check('2 styles', checks.find_style_faults, '</svg>', '<style/></svg>')

    def test_colour_of_palette(self):
        sheets = {**SHEETS, 'dark': SHEETS['dark'].replace('.bone', '.stone')}
        faults = checks.find_colour_faults(Figure(self.name, self.text), sheets)
        self.expect('dark: class “bone”', faults)

    def test_colour_of_figure(self):
        faults = checks.find_colour_faults(self.break_figure(r'\.hair\b', '.fur', 0), SHEETS)
        self.expect('style: class “hair”', faults)

    def test_unknown_colour(self):
        figure = self.break_figure('<path class="bone', '<path class="stone')
        self.assertEqual(len(checks.find_colour_faults(figure, SHEETS)), len(SHEETS) + 1)

    def test_body(self):
        self.check('the only “body”', checks.find_body_faults, 'id="body"', 'id="trunk"')

    def test_skin(self):
        self.check('skin', checks.find_body_faults, 'class="skin"', 'class="bone"')

    def test_region_twice(self):
        self.check('soleus.right occurs 2 times', checks.find_region_faults,
                   'id="soleus.left"', 'id="soleus.right"')

    def test_shape_first(self):
        self.check('the shape does not come first', checks.find_region_faults,
                   'class="shape"', 'class="tendon"')

    def test_lines_last(self):
        self.check('shape fibres shade', checks.find_region_faults,
                   r'(<path class="shade"[^>]*>)\s*(<path class="fibres"[^>]*>)', r'\2\1')

    def test_region_class(self):
        self.check('quiet', checks.find_region_faults, 'class="muscle ', 'class="quiet ')

    def test_numbers(self):
        for number in ('1.25', '1e3', '+5', '.5'):
            self.check(number, checks.find_number_faults, ' d="M', f' d="M{number},0 L')

    def test_not_closed(self):
        for kind in sorted(checks.FILLED):
            self.check(f'{kind}: not closed', checks.find_path_faults,
                       f'(class="{kind}" d="[^"]*) ?Z"', r'\1"')

    def test_subpath_not_closed(self):
        self.check('shape: not closed', checks.find_path_faults,
                   '(class="shape" d=")', r'\1M0,0 L1,0 L1,1 ')

    def test_commands(self):
        for data in ('M0,0 h5 Z', 'M0,0 C1,1 2,2 Z', 'M0,0 L1 Z', 'm0,0 L1,1 Z',
                     'M0,0 L1,1 Z5', 'M0,0 L1;1', ''):
            with self.subTest(data):
                self.check('body, skin', checks.find_path_faults, ' d="[^"]*"', f' d="{data}"')

    def test_nodes(self):
        self.check('nodes a region', checks.find_node_faults,
                   '(class="shape" d="[^"]*)Z"', r'\1' + 'L1,1 L2,2 ' * 12 + 'Z"', 0)

    def test_mirror(self):
        self.expect('rectus-femoris.left is no mirror image',
                    checks.find_mirror_faults(self.move_shape(0.1, 0)))

    def test_mirrored_class(self):
        self.check('rectus-femoris.left is no mirror image', checks.find_mirror_faults,
                   r'(id="rectus-femoris\.left" class="[^"]*)tone-\d', r'\1tone-0')

    def test_alone(self):
        self.check('soleus.right is alone', checks.find_mirror_faults,
                   'id="soleus.left"', 'id="tibia.midline"')

    def test_side(self):
        figure = Figure('side-surface.svg', FIGURES['side-surface.svg'])
        self.assertEqual(checks.find_mirror_faults(figure), [])
        self.assertEqual(checks.find_midline_faults(figure), [])

    def test_midline(self):
        self.check('body, skin: 2 segments', checks.find_midline_faults,
                   '(class="skin" d="M[^C]*C)[^ ,]+', r'\g<1>7.7')

    def test_overlap(self):
        faults = checks.find_overlaps(self.move_shape(3, 0))
        self.assertTrue(any('rectus-femoris.left and vastus-' in fault for fault in faults), faults)

    def test_overlap_from_below(self):
        faults = checks.find_overlaps(self.move_shape(0, -3))
        self.assertTrue(any('rectus-femoris.left and ' in fault for fault in faults), faults)

    def test_little_overlap(self):
        self.assertEqual(checks.find_overlaps(self.move_shape(0.4, 0)), [])

    def test_crack(self):
        faults = checks.find_cracks(self.move_shape(-1.5, 0))
        self.assertTrue(any('rectus-femoris.left and vastus-' in fault for fault in faults), faults)

    def test_little_crack(self):
        self.assertEqual(checks.find_cracks(self.move_shape(-0.4, 0)), [])

    def test_stale_border(self):
        self.expect('not up to date', checks.find_stale_borders(self.move_shape(0.1, 0)))
        self.check('not up to date', checks.find_stale_borders, 'class="border" d="M[^ ]+',
                   'class="border" d="M1,1')

    def test_bare_edge(self):
        faults = checks.find_bare_edges(self.move_shape(0, -3))
        self.assertIn('rectus-femoris.left has no border', faults)
        figure = self.break_figure(r'(?s)<g id="borders">.*?</g>', '<g id="borders"/>')
        self.assertEqual(len(checks.find_bare_edges(figure)), len(figure.list_regions()))

    def test_border(self):
        for selector, fault in (('.border', '.border on .tone-1'),
                                ('.pale-border', '.pale-border on .tendon')):
            sheet = re.sub(rf'(\n{re.escape(selector)}\s[^}}]*stroke: )#\w+', r'\1#b0705f',
                           SHEETS['dark'])
            faults = checks.find_border_faults(sheet)
            self.assertTrue(any(each.startswith(fault) for each in faults), faults)

    def test_pale_muscle(self):
        for kind in ('shape', 'shade'):
            sheet = re.sub(rf'(\.tone-4 \.{kind}\s*\{{\s*fill: )#\w+', r'\1#301008', SHEETS['dark'])
            self.expect(f'.border on .tone-4 .{kind}', checks.find_border_faults(sheet))

    def test_shades(self):
        """What the shades of two palettes were: half-transparent black or brown on the muscle."""
        for palette, tone, colour in (('light', 4, '#b66c5a'), ('dark', 3, '#7d4739'),
                                      ('dark', 4, '#733e32')):
            line = {'light': '#6b2b22', 'dark': '#0e0504'}[palette]
            sheet = re.sub(r'(\n\.border\s[^}]*stroke: )#\w+', rf'\g<1>{line}', SHEETS[palette])
            sheet = re.sub(rf'(\.tone-{tone} \.shade\s*\{{\s*fill: )#\w+', rf'\g<1>{colour}', sheet)
            self.expect(f'.border on .tone-{tone} .shade', checks.find_border_faults(sheet))

    def test_ids(self):
        figure = self.break_figure('id="soleus.left"', 'id="solea.left"')
        shown = {region.get('id').rpartition('.')[0] for region in figure.list_regions()}
        self.assertEqual(checks.find_id_faults([figure], shown - {'solea'}), ['solea'])
        self.assertEqual(checks.find_id_faults([figure], shown | {'solita'}), ['solita'])

    def test_strange_id(self):
        figure = self.break_figure('id="soleus.left"', 'id="soleus_left"')
        shown = {region.get('id').rpartition('.')[0] for region in figure.list_regions()}
        self.assertEqual(checks.find_id_faults([figure], shown), ['soleus_left'])

    def test_resources(self):
        carried = ['front-surface.svg', 'front-deep.svg']
        layers = ['surface', 'deep']
        for figures, views, fault in ((carried, ['front', 'back'], 'back-surface.svg'),
                                      (carried[:1], ['front'], 'front-deep.svg'),
                                      ([*carried, 'sole-deep.svg'], ['front'], 'sole-deep.svg')):
            self.expect(fault, checks.find_resource_faults(carried, figures, views, layers))
        self.assertEqual(checks.find_resource_faults(carried, carried, ['front'], layers), [])
        self.expect('front-deep.svg',
                    checks.find_resource_faults(carried, carried, ['front'], layers[:1]))

    def test_nicks(self):
        header = 'typedef enum\n{\n  RUM_VIEW_FRONT,\n  RUM_VIEW_UPSIDE_DOWN,\n} RumView;\n'
        self.assertEqual(checks.list_nicks(header, 'RUM_VIEW'), ['front', 'upside-down'])


class Measures(unittest.TestCase):
    """The measures, by figures that can be measured by hand."""

    square = outlines.list_edges('M0,0 L10,0 L10,10 L0,10 Z')

    def test_repeated_command(self):
        self.assertEqual(outlines.list_segments('M0,0 L1,0 1,1 Z'),
                         [((0, 0), (1, 0)), ((1, 0), (1, 1)), ((1, 1), (0, 0))])

    def test_subpaths(self):
        subpaths = outlines.split_subpaths('M0,0 L1,0 Z M5,5 L6,6')
        self.assertEqual([closed for closed, _ in subpaths], [True, False])

    def test_curve(self):
        points = outlines.flatten(((0, 0), (0, 8), (8, 8), (8, 0)))
        self.assertEqual(points[outlines.N_STEPS // 2], (4, 6))
        self.assertEqual(points[::-1], outlines.flatten(((8, 0), (8, 8), (0, 8), (0, 0))))

    def test_spans(self):
        spans = outlines.find_spans(self.square, 1)
        self.assertEqual(sorted(spans), list(range(10)))
        self.assertEqual(spans[5], [(0, 10)])

    def test_hole(self):
        hole = outlines.list_edges('M4,4 L4,6 L6,6 L6,4 Z')
        self.assertEqual(outlines.find_spans(self.square + hole, 1)[5], [(0, 4), (6, 10)])
        island = outlines.list_edges('M4,4 L6,4 L6,6 L4,6 Z')
        self.assertEqual(outlines.find_spans(self.square + island, 1)[5], [(0, 10)])

    def test_contrast(self):
        self.assertAlmostEqual(checks.measure_contrast('#000000', '#ffffff'), 21)
        self.assertAlmostEqual(checks.measure_contrast('#ffffff', '#777777'), 4.48, places=2)

    def test_sheet(self):
        sheet = checks.parse_sheet('/* .a{} */ .a,\n.b .c\n{\n  fill: #123456 !important;\n}\n'
                                   '.a { stroke: none; }')
        self.assertEqual(sheet['.a'], {'fill': '#123456', 'stroke': 'none'})
        self.assertEqual(sheet['.b .c'], {'fill': '#123456'})

    def test_distance(self):
        self.assertEqual(outlines.measure_distance((5, 3), self.square), 3)
        self.assertEqual(outlines.measure_distance((13, 14), self.square), 5)


if __name__ == '__main__':
    unittest.main(verbosity=2)
