#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as on a machine without display, D-Bus and home folder.

Usage: test_command_line.py PROGRAM
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROGRAM = ''
CONTENT = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'atlas')
GROUPS = [include.get('group') for include in
          ElementTree.parse(os.path.join(CONTENT, 'atlas.xml')).getroot().iter('include')]
PAPERS = {'a4': (595, 842), 'letter': (612, 792), 'a5': (420, 595), 'a3': (842, 1191)}


def bare_environment(**changes):
    """What is left of the environment on a bare machine."""
    kept = {name: os.environ[name]
            for name in ('PATH', 'RUN_MUSCLES_LOCALEDIR', 'G_DEBUG', 'ASAN_OPTIONS', 'LSAN_OPTIONS',
                         'UBSAN_OPTIONS', 'XDG_DATA_DIRS') if name in os.environ}
    kept['HOME'] = '/nonexistent'
    kept.update(changes)
    return kept


def run(*arguments, **changes):
    return subprocess.run([PROGRAM, *arguments], env=bare_environment(**changes),
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60)


def content_of(group):
    return ElementTree.parse(os.path.join(CONTENT, group + '.xml')).getroot()


def ids_of_content():
    ids = []
    for group in GROUPS:
        ids.append(group)
        ids += [muscle.get('id') for muscle in content_of(group).iter('muscle')]
    return ids


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def assert_refused(self, result, status, *words):
        error = result.stderr.decode()
        self.assertEqual(result.returncode, status, error)
        self.assertEqual(result.stdout, b'')
        self.assertEqual(error.count('\n'), 1, error)
        self.assertTrue(error.startswith('run-muscles: '), error)
        for word in words:
            self.assertIn(word, error)


class List(Case):
    def test_every_id_with_its_name(self):
        result = run('--list')
        self.assertEqual(result.returncode, 0, result.stderr)
        rows = [line.split(None, 1) for line in result.stdout.decode().splitlines()]
        self.assertEqual([row[0] for row in rows], ids_of_content())
        self.assertEqual(dict(rows)['calves'], 'Calves')
        self.assertEqual(dict(rows)['soleus'], 'Soleus')

    def test_in_the_readers_language(self):
        for language, name in (('de', 'Waden'), ('es', 'Pantorrillas')):
            result = run('--list', LANGUAGE=language)
            self.assertEqual(dict(line.split(None, 1) for line in
                                  result.stdout.decode().splitlines())['calves'], name)

    def test_a_locale_that_is_not_generated_still_chooses_the_language(self):
        result = run('--list', LANG='de_DE.UTF-8')
        self.assertIn('Waden', result.stdout.decode())


class Version(Case):
    def test_version(self):
        result = run('--version')
        self.assertEqual(result.returncode, 0)
        self.assertRegex(result.stdout.decode(), r'^Run Muscles \d+\.\d+\.\d+\n$')

    def test_help_names_every_option(self):
        result = run('--help')
        self.assertEqual(result.returncode, 0)
        for option in ('--muscle', '--list', '--export-sheet', '--paper', '--version'):
            self.assertIn(option, result.stdout.decode())

    def test_an_unknown_option_is_refused(self):
        result = run('--no-such-option')
        self.assertNotEqual(result.returncode, 0)
        self.assertIn('--no-such-option', result.stderr.decode())


class Sheet(Case):
    def export(self, name, *arguments, **changes):
        path = self.path(name)
        result = run('--export-sheet=' + path, *arguments, **changes)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b'', b''))
        return path

    def text_of(self, path):
        return subprocess.run(['pdftotext', '-layout', path, '-'], check=True,
                              capture_output=True).stdout.decode()

    def info_of(self, path):
        output = subprocess.run(['pdfinfo', path], check=True, capture_output=True).stdout.decode()
        return dict(line.split(':', 1) for line in output.splitlines() if ':' in line)

    def test_each_group_is_one_valid_page(self):
        for group in GROUPS:
            with self.subTest(group=group):
                path = self.export(group + '.pdf', '--muscle=' + group, '--paper=a4')
                subprocess.run(['qpdf', '--check', path], check=True, capture_output=True)
                self.assertEqual(self.info_of(path)['Pages'].strip(), '1')
                self.assertIn(content_of(group).findtext('name'), self.text_of(path))

    def test_a_muscle_gives_the_sheet_of_its_group(self):
        muscle = self.export('soleus.pdf', '--muscle=soleus', '--paper=a4')
        group = self.export('calves.pdf', '--muscle=calves', '--paper=a4')
        self.assertEqual(self.text_of(muscle), self.text_of(group))

    def test_the_papers(self):
        for paper, size in PAPERS.items():
            with self.subTest(paper=paper):
                path = self.export(paper + '.pdf', '--muscle=core', '--paper=' + paper)
                found = re.match(r'\s*([\d.]+) x ([\d.]+)', self.info_of(path)['Page size'])
                self.assertEqual(tuple(round(float(x)) for x in found.groups()), size)

    def test_the_same_bytes_twice(self):
        paths = [self.export(name, '--muscle=glutes', '--paper=a4') for name in ('1.pdf', '2.pdf')]
        contents = [open(path, 'rb').read() for path in paths]
        self.assertEqual(contents[0], contents[1])

    def test_in_the_readers_language(self):
        path = self.export('waden.pdf', '--muscle=calves', '--paper=a4', LANGUAGE='de')
        text = self.text_of(path)
        self.assertIn('Waden', text)
        self.assertNotIn('Calves', text)

    def test_an_old_file_is_replaced(self):
        path = self.path('old.pdf')
        with open(path, 'w') as file:
            file.write('old')
        self.export('old.pdf', '--muscle=core', '--paper=a4')
        with open(path, 'rb') as file:
            self.assertEqual(file.read(5), b'%PDF-')


class Refusals(Case):
    def test_an_unknown_muscle_names_the_nearest(self):
        for typed, meant in (('solues', 'soleus'), ('calfs', 'calves'), ('hamstring', 'hamstrings'),
                             ('Quadriceps', 'quadriceps')):
            with self.subTest(typed=typed):
                self.assert_refused(run('--muscle=' + typed), 2, typed, meant)

    def test_what_is_about_muscles_is_none(self):
        for typed in ('runners-knee', 'chair-squat', 'knee', 'loading'):
            with self.subTest(typed=typed):
                self.assert_refused(run('--muscle=' + typed), 2, typed)

    def test_an_unknown_muscle_leaves_no_file(self):
        path = self.path('x.pdf')
        self.assert_refused(run('--export-sheet=' + path, '--muscle=solues'), 2, 'soleus')
        self.assertEqual(os.listdir(self.folder), [])

    def test_an_unknown_paper_names_them_all(self):
        path = self.path('x.pdf')
        result = run('--export-sheet=' + path, '--muscle=soleus', '--paper=a44')
        self.assert_refused(result, 2, 'a44', 'a4', 'letter')
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_sheet_needs_a_muscle(self):
        self.assert_refused(run('--export-sheet=' + self.path('x.pdf')), 2, '--muscle')

    def test_a_sheet_needs_a_path(self):
        self.assert_refused(run('--export-sheet=', '--muscle=core'), 2, '--export-sheet')

    def test_paper_needs_a_sheet(self):
        self.assert_refused(run('--paper=a4', '--list'), 2, '--export-sheet')

    def test_a_missing_folder(self):
        path = self.path('missing/x.pdf')
        self.assert_refused(run('--export-sheet=' + path, '--muscle=core'), 1, path)
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_folder_in_place_of_a_file(self):
        os.mkdir(self.path('folder'))
        self.assert_refused(run('--export-sheet=' + self.path('folder'), '--muscle=core'), 1)
        self.assertEqual(os.listdir(self.folder), ['folder'])
        self.assertEqual(os.listdir(self.path('folder')), [])

    def test_a_full_device(self):
        # /dev/full opens and then has no room for a byte.
        self.assert_refused(run('--export-sheet=/dev/full', '--muscle=core'), 1, '/dev/full')

    def test_no_display(self):
        self.assert_refused(run(), 1, '--list', '--export-sheet')
        self.assert_refused(run('--muscle=soleus'), 1, '--list', '--export-sheet')

    def test_messages_in_the_readers_language(self):
        for language in ('de', 'es'):
            translated = run('--muscle=solues', LANGUAGE=language)
            self.assert_refused(translated, 2, 'solues', 'soleus')
            self.assertNotIn('There is no muscle', translated.stderr.decode())


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
