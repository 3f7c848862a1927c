# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The content of the atlas as tests of its meaning see it."""

import functools
import os
import re
import unittest
import xml.etree.ElementTree as ElementTree

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data')

GRADES = {'strong', 'mixed', 'weak', 'practice', 'contradicted', 'guidance', 'textbook'}
PROSE = {'claim', 'plain', 'cue', 'feel', 'fault', 'step', 'setup', 'progression', 'note'}
# The most urgent first.
RED_FLAGS = ['emergency', 'same-day', 'clinician']


def fold(element):
    return ' '.join(''.join(element.itertext()).split())


def split_sentences(text):
    return [sentence for sentence in re.split(r'(?<=[.!?])\s+', text) if sentence]


def split_words(element, name):
    return (element.get(name) or '').split()


class Atlas:
    """The content of a folder, and where each thing belongs."""

    def __init__(self, folder):
        self.folder = folder
        self.roots = {}
        names = os.listdir(os.path.join(folder, 'atlas'))
        for name in sorted(name for name in names
                           if name.endswith('.xml') and not name.endswith('.gresource.xml')):
            root = ElementTree.parse(os.path.join(folder, 'atlas', name)).getroot()
            self.roots[root.get('id') or root.tag] = root

        self.groups = [include.get('group') for include in self.roots['atlas'].iter('include')]
        self.members = {group: [muscle.get('id') for muscle in self.roots[group].iter('muscle')]
                        for group in self.groups}
        self.group_of = {muscle: group for group, muscles in self.members.items()
                         for muscle in muscles}
        self.links = list(self.roots['links'].iter('link'))
        self.entries = {}
        self.claims = {}
        self.owners = {}
        for root in self.roots.values():
            self.add(root, root)
        self.figures = self.read_figures()
        self.pictures = self.list_resources('pictures')

    def add(self, element, owner):
        """Files an entry or a claim, and all below it."""
        id = element.get('id')
        if element.tag == 'claim':
            self.claims[id] = element
            self.owners[id] = owner.get('id')
        elif id and element.tag not in ('source', 'phase'):
            self.entries[id] = element
            owner = element
        for child in element:
            self.add(child, owner)

    def list_resources(self, kind):
        root = ElementTree.parse(os.path.join(self.folder, kind, f'{kind}.gresource.xml')).getroot()
        return [file.text for file in root.iter('file') if file.text.endswith('.svg')]

    def read_figures(self):
        figures = {}
        for file in self.list_resources('figures'):
            root = ElementTree.parse(os.path.join(self.folder, 'figures', file)).getroot()
            figures[file] = {element.get('id').rpartition('.')[0] for element in root.iter()
                             if '.' in (element.get('id') or '')}
        return figures

    def list_figures_of(self, muscle):
        return [file for file, muscles in self.figures.items() if muscle in muscles]

    def list_ends(self, id):
        """The ids by which an end of a link may be meant: itself, its group or its muscles."""
        return {id, self.group_of.get(id, id), *self.members.get(id, [])}

    def list_prose(self):
        """Each text with the id of the claim, or of the entry, that it belongs to."""
        for name, root in self.roots.items():
            if name == 'sources':
                continue
            for element in root.iter():
                if element.tag in PROSE:
                    yield element.get('id') or f'{name}: {element.tag}', fold(element)


@functools.lru_cache(maxsize=1)
def load_data():
    return Atlas(DATA)


class ContentTest(unittest.TestCase):
    """Kinds of check that a row can ask for."""

    folder = DATA

    def setUp(self):
        self.atlas = load_data() if self.folder == DATA else Atlas(self.folder)

    def check_claim(self, id, about=None, grades=GRADES, owner=None, phase=None, terrain=None,
                    urgency=None, see=(), words=()):
        """There is a claim with these properties; words are patterns that its text must match."""
        claim = self.atlas.claims.get(id)
        self.assertIsNotNone(claim, f'no claim {id}')
        self.assertIn(claim.get('grade'), grades, f'grade of {id}')
        self.assertTrue(split_words(claim, 'sources'), f'sources of {id}')
        for name, value in (('about', about), ('phase', phase), ('terrain', terrain),
                            ('urgency', urgency)):
            if value is not None:
                self.assertEqual(claim.get(name), value, f'{name} of {id}')
        if owner is not None:
            self.assertEqual(self.atlas.owners[id], owner, f'owner of {id}')
        for target in see:
            self.assertIn(target, split_words(claim, 'see'), f'see of {id}')
        for target in split_words(claim, 'see'):
            self.assertIn(target, self.atlas.entries, f'see of {id}')
        for word in words:
            self.assertRegex(fold(claim), word, f'text of {id}')
        return claim

    def check_idea(self, id, grades, words=(), see=()):
        """A popular idea is quoted as such, and graded."""
        claim = self.check_claim(id, about='myth', grades=grades, see=see, words=words)
        self.assertRegex(fold(claim), '^Often heard: ', f'text of {id}')

    def check_never_said(self, *patterns):
        """No text claims an idea; quoting it or saying that no study shows it does not count."""
        pattern = re.compile('|'.join(patterns), re.IGNORECASE)
        for where, text in self.atlas.list_prose():
            for sentence in split_sentences(text):
                if not sentence.startswith(('Often heard:', 'No study ')):
                    self.assertNotRegex(sentence, pattern, where)

    def check_link(self, a, b, kinds, exact=False):
        """Two things are tied, in either direction; groups stand for their muscles too."""
        ends_a = {a} if exact else self.atlas.list_ends(a)
        ends_b = {b} if exact else self.atlas.list_ends(b)
        found = [link for link in self.atlas.links if link.get('kind') in kinds
                 and ((link.get('from') in ends_a and link.get('to') in ends_b)
                      or (link.get('from') in ends_b and link.get('to') in ends_a))]
        self.assertTrue(found, f'no link of kind {" or ".join(kinds)} from {a} to {b}')
        return found

    def check_drawn(self, id):
        """An end of a link has a place on the map."""
        place = self.atlas.entries[id]
        muscles = split_words(place, 'near') or self.atlas.members.get(id, [id])
        self.assertTrue(any(self.atlas.list_figures_of(muscle) for muscle in muscles),
                        f'{id} is nowhere on the map')

    def check_regions(self, muscle, views, not_in=()):
        """A muscle shows in these views and in none of those."""
        files = self.atlas.list_figures_of(muscle)
        for view in views:
            self.assertTrue([file for file in files if file.startswith(f'{view}-')],
                            f'no region of {muscle} in view {view}')
        for view in not_in:
            self.assertEqual([file for file in files if file.startswith(f'{view}-')], [],
                             f'region of {muscle}')

    def check_tips(self, id):
        """A claim leads on to an exercise."""
        tips = [target for target in split_words(self.atlas.claims[id], 'see')
                if self.atlas.entries[target].tag == 'exercise']
        self.assertTrue(tips, f'no exercise at {id}')

    def check_activity(self, id, kind, words=()):
        activity = self.atlas.entries.get(id)
        self.assertIsNotNone(activity, f'no activity {id}')
        self.assertEqual(activity.get('kind'), kind, f'kind of {id}')
        for target in split_words(activity, 'works'):
            self.assertIn(self.atlas.entries[target].tag, ('group', 'muscle'), f'works of {id}')
        text = fold(activity.find('plain'))
        for word in words:
            self.assertRegex(text, word, f'text of {id}')
        return activity

    def check_section(self, page, name):
        """A page has a part of that name; gives it."""
        for section in self.atlas.entries[page].iter('section'):
            if fold(section.find('name')) == name:
                return section
        self.fail(f'{page} has no section {name}')
        return None

    def check_term(self, id, picture=None):
        term = self.atlas.entries.get(id)
        self.assertIsNotNone(term, f'no term {id}')
        if picture is not None:
            self.assertEqual(term.get('picture'), picture, f'picture of {id}')
            self.assertIn(f'{picture}.svg', self.atlas.pictures, f'picture of {id}')

    def check_red_flags(self, id, urgencies):
        """The warning signs of an entry, the most urgent first."""
        found = [claim.get('urgency') for claim in self.atlas.entries[id].findall('.//claim')
                 if claim.get('about') == 'red-flag']
        self.assertEqual(found, sorted(found, key=RED_FLAGS.index), f'order of red flags of {id}')
        for urgency in urgencies:
            self.assertIn(urgency, found, f'red flags of {id}')

    def check_timing(self, muscle, start, end, level):
        """Somewhere between two points of the stride the muscle works that hard."""
        timing = next((timing for timing in self.atlas.roots['timings']
                       if timing.get('muscle') == muscle), None)
        self.assertIsNotNone(timing, f'no timing of {muscle}')
        self.assertTrue([span for span in timing.iter('span') if span.get('level') == level
                         and int(span.get('start')) < end and int(span.get('end')) > start],
                        f'{muscle} is not {level} from {start} to {end}')
