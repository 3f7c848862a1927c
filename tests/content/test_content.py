#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The content of the atlas and the figures that belong to it.

Usage: test_content.py LOADER XMLLINT

LOADER is the program load-atlas.  Each check is a function that gives the
faults of a folder; it must find none in data/ and the right one in a copy of
data/ that was broken on purpose.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

LOADER = ''
XMLLINT = ''
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data')

GROUPS = ['quadriceps', 'glutes', 'hip-flexors', 'calves', 'core', 'hamstrings']
TOPICS = ['role', 'weak', 'tight', 'overused', 'red-flag']
SYMPTOM_TOPICS = ['contributor', 'first-measure', 'myth', 'red-flag']
GRADES = ['strong', 'mixed', 'weak', 'practice', 'contradicted', 'guidance', 'textbook']
DOSE = ['sets-min', 'sets-max', 'amount-min', 'amount-max', 'unit', 'sessions-min', 'sessions-max']
N_EXERCISES = 3

# Files that belong to no group.
SHARED = ['articles', 'exercises', 'functions', 'glossary', 'links', 'self-tests', 'symptoms', 'timings']
# Elements whose plain words are whole sentences.
EXPLAINED = ['activity', 'term']

PROSE = ['claim', 'setup', 'step', 'cue', 'feel', 'fault', 'progression', 'dose-note', 'note']
TEXTS = PROSE + ['name', 'plain', 'nicknames', 'origin', 'insertion', 'action', 'nerve', 'kit']
BANNED = re.compile(r'\b(?:caus(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|guarantee(?:s|d|ing)?|'
                    r'cur(?:e|es|ed|ing)|proven to)\b', re.IGNORECASE)
MAX_AVERAGE_WORDS = 18
MAX_WORDS = 30

REGION_ID = re.compile(r'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.(left|right|midline)')
# Ids of figures that are no regions.
PARTS = {'body', 'regions', 'borders'}


def parse(folder, *path):
    return ElementTree.parse(os.path.join(folder, *path)).getroot()


def list_resources(folder, kind, ending):
    """The files that the program carries, by their list."""
    root = parse(folder, kind, f'{kind}.gresource.xml')
    return [file.text for file in root.iter('file') if file.text.endswith(ending)]


def list_groups(folder):
    return [include.get('group') for include in parse(folder, 'atlas', 'atlas.xml').iter('include')]


def parse_groups(folder):
    return [parse(folder, 'atlas', f'{group}.xml') for group in list_groups(folder)]


def parse_texts(folder):
    """The root elements of all files that hold text of ours."""
    names = ['atlas', *SHARED, *list_groups(folder)]
    return {f'{name}.xml': parse(folder, 'atlas', f'{name}.xml') for name in names}


def list_muscles(folder):
    return [muscle.get('id') for group in parse_groups(folder) for muscle in group.iter('muscle')]


def fold(element):
    return ' '.join(''.join(element.itertext()).split())


def split_sentences(text):
    return [sentence for sentence in re.split(r'(?<=[.!?])\s+', text) if sentence]


# The checks.  Each gives a list of faults.

def find_loading_faults(folder):
    loader = subprocess.run([LOADER, os.path.join(folder, 'atlas')], stdout=subprocess.PIPE,
                            encoding='utf-8', check=False)
    return [loader.stdout.strip()] if loader.returncode else []


def find_schema_faults(folder):
    faults = []
    schema = os.path.join(folder, 'atlas', 'atlas.rng')
    for file in list_resources(folder, 'atlas', '.xml'):
        path = os.path.join(folder, 'atlas', file)
        lint = subprocess.run([XMLLINT, '--noout', '--relaxng', schema, path],
                              stderr=subprocess.PIPE, encoding='utf-8', check=False)
        if lint.returncode:
            faults.append(lint.stderr)
    return faults


def find_resource_faults(folder):
    """What the program carries is what atlas.xml asks for."""
    wanted = {f'{name}.xml' for name in ['atlas', 'sources', *SHARED, *list_groups(folder)]}
    return sorted(wanted ^ set(list_resources(folder, 'atlas', '.xml')))


def find_group_faults(folder):
    groups = list_groups(folder)
    ids = [root.get('id') for root in parse_groups(folder)]
    return [] if groups[:len(GROUPS)] == GROUPS and ids == groups else [str(groups), str(ids)]


def find_claim_faults(folder):
    sources = {source.get('id') for source in parse(folder, 'atlas', 'sources.xml')}
    faults = []
    for file, root in parse_texts(folder).items():
        for claim in root.iter('claim'):
            named = claim.get('sources', '').split()
            if claim.get('grade') not in GRADES or not named or not set(named) <= sources:
                faults.append(f'{file}: {claim.get("id")}')
    return faults


def find_topic_faults(folder):
    faults = []
    for root in parse_groups(folder):
        topics = {claim.get('about') for claim in root.findall('claim')}
        faults += [f'{root.get("id")}: {topic}' for topic in TOPICS if topic not in topics]
    return faults


def find_exercise_faults(folder):
    exercises = list(parse(folder, 'atlas', 'exercises.xml'))
    faults = []
    for group in list_groups(folder):
        levels = [exercise.get('level') for exercise in exercises if exercise.get('group') == group]
        if len(levels) < N_EXERCISES or 'beginner' not in levels:
            faults.append(group)
    return faults


def find_dose_faults(folder):
    faults = []
    for exercise in parse(folder, 'atlas', 'exercises.xml'):
        if not all(exercise.get(name) for name in DOSE):
            faults.append(exercise.get('id'))
    return faults


def find_step_faults(folder):
    """An exercise can be followed alone."""
    return [exercise.get('id') for exercise in parse(folder, 'atlas', 'exercises.xml')
            if not exercise.findall('step')]


def find_neighbours(folder):
    """Which groups are linked with each group, directly or through a place.

    A muscle stands for its group, and a place belongs to none.
    """
    group_of = {muscle.get('id'): group.get('id') for group in parse_groups(folder)
                for muscle in group.iter('muscle')}
    neighbours = {}
    for link in parse(folder, 'atlas', 'links.xml').iter('link'):
        ends = [group_of.get(link.get(end), link.get(end)) for end in ('from', 'to')]
        for one, other in (ends, ends[::-1]):
            neighbours.setdefault(one, set()).add(other)
    return neighbours


def find_unlinked_groups(folder):
    """Groups that cannot be reached from the first one by links."""
    groups = list_groups(folder)
    neighbours = find_neighbours(folder)
    reached, waiting = set(), [groups[0]]
    while waiting:
        part = waiting.pop()
        if part not in reached:
            reached.add(part)
            waiting.extend(neighbours.get(part, ()))
    return [group for group in groups if group not in reached]


def find_symptom_faults(folder):
    """Each symptom tells what to change first and when to see someone, in that order."""
    faults = []
    for symptom in parse(folder, 'atlas', 'symptoms.xml'):
        topics = [claim.get('about') for claim in symptom.iter('claim')]
        faults += [f'{symptom.get("id")}: {topic}' for topic in ('first-measure', 'red-flag')
                   if topic not in topics]
        if topics != sorted(topics, key=SYMPTOM_TOPICS.index):
            faults.append(f'{symptom.get("id")}: {" ".join(topics)}')
    return faults


def find_banned_words(folder):
    faults = []
    for file, root in parse_texts(folder).items():
        for element in root.iter():
            if element.tag in TEXTS:
                faults += [f'{file}: {word}' for word in BANNED.findall(fold(element))]
    return faults


def find_long_sentences(folder):
    faults = []
    for file, root in parse_texts(folder).items():
        lengths = []
        explained = {plain for tag in EXPLAINED for parent in root.iter(tag)
                     for plain in parent.findall('plain')}
        for element in root.iter():
            if element.tag in PROSE or element in explained:
                for sentence in split_sentences(fold(element)):
                    lengths.append(len(sentence.split()))
                    if lengths[-1] > MAX_WORDS:
                        faults.append(f'{file}: {sentence}')
        if sum(lengths) > MAX_AVERAGE_WORDS * len(lengths):
            faults.append(f'{file}: {sum(lengths) / len(lengths):.1f} words on average')
    return faults


def list_ids(folder, figure):
    return [element.get('id') for element in parse(folder, 'figures', figure).iter()
            if element.get('id') and element.get('id') not in PARTS]


def list_figures(folder):
    """All figures of the folder: a figure may lie there before it is shipped."""
    return sorted(file for file in os.listdir(os.path.join(folder, 'figures'))
                  if file.endswith('.svg'))


def find_region_id_faults(folder):
    faults = []
    for figure in list_figures(folder):
        ids = list_ids(folder, figure)
        faults += [f'{figure}: {region}' for region in ids
                   if not REGION_ID.fullmatch(region) or ids.count(region) > 1]
    return faults


def find_unknown_regions(folder):
    """Regions of muscles that the atlas does not know."""
    known = set(list_muscles(folder))
    return [f'{figure}: {region}' for figure in list_figures(folder)
            for region in list_ids(folder, figure) if region.rpartition('.')[0] not in known]


def find_muscles_without_region(folder):
    """Muscles that no figure of the program shows, not even a deep one."""
    shown = {region.rpartition('.')[0] for figure in list_resources(folder, 'figures', '.svg')
             for region in list_ids(folder, figure)}
    return [muscle for muscle in list_muscles(folder) if muscle not in shown]


def find_one_sided_muscles(folder):
    """In front and back view, what is left is right too."""
    faults = []
    for figure in list_figures(folder):
        ids = set(list_ids(folder, figure))
        for region in sorted(ids) if figure.startswith(('front-', 'back-')) else []:
            muscle, _, side = region.rpartition('.')
            other = {'left': 'right', 'right': 'left'}.get(side)
            if other and f'{muscle}.{other}' not in ids:
                faults.append(f'{figure}: {region}')
    return faults


class Content(unittest.TestCase):
    """What is in data/ has no fault."""

    def check(self, find_faults):
        self.assertEqual(find_faults(DATA), [])

    def test_loads(self):
        self.check(find_loading_faults)

    def test_schema(self):
        self.check(find_schema_faults)

    def test_resources(self):
        self.check(find_resource_faults)

    def test_groups(self):
        self.check(find_group_faults)

    def test_claims(self):
        self.check(find_claim_faults)

    def test_topics(self):
        self.check(find_topic_faults)

    def test_exercises(self):
        self.check(find_exercise_faults)

    def test_doses(self):
        self.check(find_dose_faults)

    def test_steps(self):
        self.check(find_step_faults)

    def test_links(self):
        self.check(find_unlinked_groups)

    def test_symptoms(self):
        self.check(find_symptom_faults)

    def test_words(self):
        self.check(find_banned_words)

    def test_sentences(self):
        self.check(find_long_sentences)

    def test_region_ids(self):
        self.check(find_region_id_faults)

    def test_known_regions(self):
        self.check(find_unknown_regions)

    def test_muscles_have_regions(self):
        self.check(find_muscles_without_region)

    def test_both_sides(self):
        self.check(find_one_sided_muscles)



class Broken(unittest.TestCase):
    """Each check finds a fault where there is one."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        for kind in ('atlas', 'figures'):
            shutil.copytree(os.path.join(DATA, kind), os.path.join(self.folder, kind))

    def break_file(self, path, pattern, replacement):
        """Replaces the first match of a pattern; there must be one."""
        path = os.path.join(self.folder, path)
        with open(path, encoding='utf-8') as file:
            text, count = re.subn(pattern, replacement, file.read(), count=1)
        self.assertEqual(count, 1)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)

    def check(self, find_faults, fault):
        faults = find_faults(self.folder)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(fault, faults[0])

    def test_loads(self):
        self.break_file('atlas/calves.xml', r'sources="[^"]+"', 'sources="nobody1900"')
        self.check(find_loading_faults, 'sources.xml has no source “nobody1900”')

    def test_schema(self):
        self.break_file('atlas/calves.xml', r'grade="\w+"', 'grade="sure"')
        self.check(find_schema_faults, 'calves.xml')

    def test_resource_missing(self):
        self.break_file('atlas/atlas.gresource.xml', r'<file[^>]*>core.xml</file>', '')
        self.check(find_resource_faults, 'core.xml')

    def test_resource_unused(self):
        self.break_file('atlas/atlas.gresource.xml', r'core.xml', 'bore.xml')
        self.assertEqual(find_resource_faults(self.folder), ['bore.xml', 'core.xml'])

    def test_groups(self):
        self.break_file('atlas/atlas.xml', r'(<include group="quadriceps"/>)\s*(<include[^>]*>)',
                        r'\2\1')
        self.assertNotEqual(find_group_faults(self.folder), [])

    def test_claim_without_source(self):
        self.break_file('atlas/core.xml', r'(<claim id=")([^"]+)("[^>]* sources=")[^"]+"',
                        r'\1marked\3nobody1900"')
        self.check(find_claim_faults, 'core.xml: marked')

    def test_claim_without_grade(self):
        self.break_file('atlas/core.xml', r'(<claim id=")([^"]+)("[^>]*) grade="\w+"',
                        r'\1marked\3')
        self.check(find_claim_faults, 'core.xml: marked')

    def test_topics(self):
        path = os.path.join(self.folder, 'atlas', 'glutes.xml')
        with open(path, encoding='utf-8') as file:
            text = file.read().replace('about="tight"', 'about="feel"')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        self.check(find_topic_faults, 'glutes: tight')

    def test_exercises(self):
        self.break_file('atlas/exercises.xml', r'group="calves" level="beginner"',
                        'group="calves" level="advanced"')
        self.check(find_exercise_faults, 'calves')

    def test_doses(self):
        self.break_file('atlas/exercises.xml', r'unit="[^"]*"', '')
        self.assertEqual(len(find_dose_faults(self.folder)), 1)

    def test_steps(self):
        self.break_file('atlas/exercises.xml',
                        r'(<exercise id="chair-squat"[\s\S]*?)(?:<step>[^<]*</step>\s*)+', r'\1')
        self.check(find_step_faults, 'chair-squat')

    def test_links(self):
        path = os.path.join(self.folder, 'atlas', 'links.xml')
        muscles = '|'.join(['breathing', *(muscle.get('id') for root in parse_groups(self.folder)
                                           if root.get('id') == 'breathing'
                                           for muscle in root.iter('muscle'))])
        with open(path, encoding='utf-8') as file:
            text = re.sub(rf'(from|to)="(?:{muscles})"', r'\1="quadriceps"', file.read())
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        self.check(find_unlinked_groups, 'breathing')

    def test_symptom_without_flag(self):
        self.break_file('atlas/symptoms.xml',
                        r'<symptom id="runners-knee"[\s\S]*?</symptom>',
                        '<symptom id="runners-knee"><claim about="first-measure"/></symptom>')
        self.check(find_symptom_faults, 'runners-knee: red-flag')

    def test_symptom_without_measure(self):
        self.break_file('atlas/symptoms.xml',
                        r'<symptom id="runners-knee"[\s\S]*?</symptom>',
                        '<symptom id="runners-knee"><claim about="red-flag"/></symptom>')
        self.check(find_symptom_faults, 'runners-knee: first-measure')

    def test_symptom_out_of_order(self):
        self.break_file('atlas/symptoms.xml',
                        r'<symptom id="runners-knee"[\s\S]*?</symptom>',
                        '<symptom id="runners-knee"><claim about="red-flag"/><claim about="first-measure"/></symptom>')
        self.check(find_symptom_faults, 'runners-knee: red-flag first-measure')

    def test_words_of_all_files(self):
        for file, element in (('articles', 'plain'), ('exercises', 'setup'), ('exercises', 'step'),
                              ('exercises', 'feel'), ('exercises', 'fault'), ('functions', 'claim'),
                              ('glossary', 'plain'), ('links', 'claim'), ('self-tests', 'step'),
                              ('symptoms', 'claim'), ('timings', 'note')):
            with self.subTest(f'{file}: {element}'):
                self.setUp()
                self.break_file(f'atlas/{file}.xml', f'</{element}>', f' It causes pain.</{element}>')
                self.check(find_banned_words, f'{file}.xml: causes')

    def test_words(self):
        for word in ('cause', 'Causes', 'caused', 'prevents', 'preventing', 'guaranteed', 'cures',
                     'proven to'):
            with self.subTest(word):
                self.setUp()
                self.break_file('atlas/calves.xml', '</claim>', f' It {word} pain.</claim>')
                self.check(find_banned_words, f'calves.xml: {word}')

    def test_innocent_words(self):
        self.break_file('atlas/calves.xml', '</claim>',
                        ' Because of the secure, curved bone.</claim>')
        self.assertEqual(find_banned_words(self.folder), [])

    def test_long_sentence(self):
        self.break_file('atlas/calves.xml', '</claim>', f' A{" very" * 30} long one.</claim>')
        self.check(find_long_sentences, 'calves.xml: A very very')

    def test_long_sentences(self):
        sentence = f' A{" very" * 20} long one.'
        self.break_file('atlas/calves.xml', '</claim>', sentence * 100 + '</claim>')
        self.check(find_long_sentences, 'words on average')

    def test_region_id(self):
        self.break_file('figures/front-surface.svg', r'id="rectus-femoris\.left"',
                        'id="rectus_femoris.left"')
        self.check(find_region_id_faults, 'front-surface.svg: rectus_femoris.left')

    def test_region_twice(self):
        self.break_file('figures/front-surface.svg', r'id="rectus-femoris\.left"',
                        'id="rectus-femoris.right"')
        self.assertEqual(find_region_id_faults(self.folder),
                         ['front-surface.svg: rectus-femoris.right'] * 2)

    def test_unknown_region(self):
        self.break_file('figures/front-surface.svg', r'id="rectus-femoris\.left"',
                        'id="rectus-maximus.left"')
        self.check(find_unknown_regions, 'front-surface.svg: rectus-maximus.left')

    def test_muscle_without_region(self):
        self.break_file('atlas/quadriceps.xml', 'muscle id="rectus-femoris"',
                        'muscle id="rectus-maximus"')
        self.check(find_muscles_without_region, 'rectus-maximus')

    def test_one_side(self):
        self.break_file('figures/front-surface.svg', r'id="rectus-femoris\.left"',
                        'id="body-of-rectus.midline"')
        self.check(find_one_sided_muscles, 'front-surface.svg: rectus-femoris.right')


if __name__ == '__main__':
    LOADER, XMLLINT = sys.argv[1:]
    unittest.main(argv=sys.argv[:1], verbosity=2)
