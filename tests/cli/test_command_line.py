#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as on a machine without display, D-Bus and home folder.

Usage: test_command_line.py PROGRAM
"""

import filecmp
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
        for option in ('--muscle', '--list', '--export-sheet', '--sheet', '--paper', '--landscape',
                       '--monochrome', '--large-print', '--lang', '--qr-code', '--cards', '--log',
                       '--output', '--format', '--page', '--dpi', '--version'):
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
                self.assertLess(os.path.getsize(path), 200_000)
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
        self.assertTrue(filecmp.cmp(*paths, shallow=False))

    def test_in_the_readers_language(self):
        path = self.export('waden.pdf', '--muscle=calves', '--paper=a4', LANGUAGE='de')
        text = self.text_of(path)
        self.assertIn('Waden', text)
        self.assertNotIn('Calves', text)

    def test_landscape_turns_the_paper(self):
        path = self.export('x.pdf', '--muscle=core', '--paper=a4', '--landscape')
        self.assertIn('841.89 x 595.276', self.info_of(path)['Page size'])

    def test_the_language_of_the_sheet_is_not_the_readers(self):
        for own, language, wanted in (('en', 'de', 'Waden'), ('de', 'en', 'Calves'),
                                      ('de', 'es', 'Pantorrillas'), ('es', 'de-AT', 'Waden'),
                                      ('fr', 'es_MX', 'Pantorrillas')):
            with self.subTest(own=own, language=language):
                path = self.export('x.pdf', '--muscle=calves', '--paper=a4', '--lang=' + language,
                                   LANGUAGE=own)
                self.assertIn(wanted, self.text_of(path).splitlines()[0])

    def test_a_language_where_no_locale_is_set(self):
        path = self.export('x.pdf', '--muscle=calves', '--paper=a4', '--lang=de', LC_ALL='C')
        self.assertIn('Waden', self.text_of(path))

    def test_what_goes_wrong_is_told_in_the_readers_language(self):
        result = run('--export-sheet=' + self.path('missing/x.pdf'), '--muscle=core', '--lang=de')
        self.assert_refused(result, 1, 'was not written')

    def test_monochrome_has_no_colour(self):
        path = self.export('x.svg', '--muscle=core', '--paper=a4', '--monochrome')
        with open(path, encoding='utf-8') as file:
            colours = set(re.findall(r'rgb\(([^)]*)\)', file.read()))
        self.assertGreater(len(colours), 2)
        for colour in colours:
            self.assertEqual(len(set(colour.split(','))), 1, colour)

    def test_large_print_has_more_pages_and_no_small_type(self):
        path = self.export('x.pdf', '--muscle=core', '--paper=a4', '--large-print')
        self.assertGreater(int(self.info_of(path)['Pages']), 1)

    def test_a_picture_of_one_page(self):
        for name, start in (('x.png', b'\x89PNG\r\n'), ('x.svg', b'<?xml'), ('x.PNG', b'\x89PNG')):
            with self.subTest(name=name):
                path = self.export(name, '--muscle=core', '--paper=a4')
                with open(path, 'rb') as file:
                    self.assertTrue(file.read().startswith(start))
                os.unlink(path)
                self.assertEqual(os.listdir(self.folder), [])

    def test_pictures_of_many_pages_are_numbered(self):
        self.export('x.svg', '--muscle=core', '--paper=a5')
        names = sorted(os.listdir(self.folder))
        self.assertGreater(len(names), 1)
        self.assertEqual(names, [f'x-{i + 1}.svg' for i in range(len(names))])

    def test_one_page_of_many(self):
        self.export('x.png', '--muscle=core', '--paper=a5', '--page=2')
        self.assertEqual(os.listdir(self.folder), ['x.png'])

    def test_the_resolution(self):
        for dpi, width in (('', 1240), ('--dpi=72', 595), ('--dpi=300', 2480)):
            with self.subTest(dpi=dpi):
                path = self.export('x.png', '--muscle=core', '--paper=a4', *filter(None, [dpi]))
                with open(path, 'rb') as file:
                    self.assertEqual(int.from_bytes(file.read()[16:20], 'big'), width)

    def test_standard_output(self):
        wanted = self.export('x.pdf', '--muscle=core', '--paper=a4')
        for arguments in (['--export-sheet=-'], ['--export-sheet', '-', '--format=pdf'],
                          ['--output=-'], ['--export-sheet=x.pdf', '--output=-']):
            with self.subTest(arguments=arguments):
                result = run(*arguments, '--muscle=core', '--paper=a4')
                self.assertEqual((result.returncode, result.stderr), (0, b''))
                with open(wanted, 'rb') as file:
                    self.assertEqual(result.stdout, file.read())
        result = run('--export-sheet=-', '--format=svg', '--muscle=core', '--paper=a4')
        self.assertTrue(result.stdout.startswith(b'<?xml'))
        result = run('--export-sheet=x.png', '--output=-', '--muscle=core', '--paper=a4')
        self.assertTrue(result.stdout.startswith(b'\x89PNG'))

    def test_output_is_where_it_is_written(self):
        run('--export-sheet=' + self.path('x.pdf'), '--output=' + self.path('y.svg'),
            '--muscle=core', '--paper=a4')
        self.assertEqual(os.listdir(self.folder), ['y.svg'])

    def test_the_date_is_the_one_asked_for(self):
        path = self.export('x.pdf', '--muscle=core', '--paper=a4', SOURCE_DATE_EPOCH='86400')
        with open(path, 'rb') as file:
            self.assertIn(b'19700102', file.read())

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

    def test_a_bad_value_names_the_good_ones(self):
        path = self.path('x.png')
        for option, *words in (('--sheet=sixes', 'group', 'cards', 'poster', 'six', 'mine'),
                               ('--sheet=', 'group'), ('--paper=', 'a4'),
                               ('--lang=tlh', 'de', 'en', 'es'), ('--lang=', 'de'),
                               ('--lang=../de', 'de'), ('--lang=deu', 'de'),
                               ('--format=tiff', 'pdf', 'png', 'svg'), ('--format=', 'pdf'),
                               ('--page=0', '1'), ('--page=two', '1'), ('--page=1.5', '1'),
                               ('--page=-1', '1'), ('--page=', '1'),
                               ('--dpi=35', '36', '600'), ('--dpi=601', '36', '600'),
                               ('--dpi=nan', '36'), ('--dpi=1e9', '36'), ('--dpi=150x', '36'),
                               ('--dpi= 150', '36'), ('--dpi=', '36')):
            with self.subTest(option=option):
                result = run('--export-sheet=' + path, '--muscle=soleus', option)
                self.assert_refused(result, 2, *option.split('=', 1), *words)
                self.assertEqual(os.listdir(self.folder), [])

    def test_cards_are_four_or_six(self):
        result = run('--export-sheet=' + self.path('x.pdf'), '--sheet=cards', '--cards=5')
        self.assert_refused(result, 2, '--cards', '5', '4', '6')

    def test_an_option_of_another_sheet_or_file(self):
        for name, options, *words in (
                ('x.pdf', ['--dpi=150'], '--dpi', 'PNG'),
                ('x.svg', ['--dpi=150'], '--dpi', 'PNG'),
                ('x.pdf', ['--page=1'], '--page', 'PDF'),
                ('x.pdf', ['--format=png'], 'png', 'x.pdf'),
                ('x.pdf', ['--cards=4'], '--cards', '--sheet=cards'),
                ('x.pdf', ['--log'], '--log', '--sheet=mine'),
                ('x.pdf', ['--muscle=calves'], '--sheet=group', '--sheet=mine'),
                ('x.pdf', ['--sheet=poster'], '--muscle', 'poster'),
                ('x.pdf', ['--sheet=six'], '--muscle', 'six')):
            with self.subTest(name=name, options=options):
                result = run('--export-sheet=' + self.path(name), '--muscle=soleus', *options)
                self.assert_refused(result, 2, *words)
                self.assertEqual(os.listdir(self.folder), [])

    def test_a_name_that_says_another_kind_of_file(self):
        for name in ('x.jpeg', 'x.pdff', 'x.PDF.bak'):
            with self.subTest(name=name):
                result = run('--export-sheet=' + self.path(name), '--muscle=soleus')
                self.assert_refused(result, 2, name, '.pdf', '.png', '.svg', '--format')
                self.assertEqual(os.listdir(self.folder), [])

    def test_a_page_that_is_not_there(self):
        result = run('--export-sheet=' + self.path('x.png'), '--muscle=core', '--paper=a4',
                     '--page=2')
        self.assert_refused(result, 2, '1 page', '2')
        self.assertEqual(os.listdir(self.folder), [])

    def test_pictures_of_many_pages_do_not_go_to_standard_output(self):
        result = run('--export-sheet=-', '--muscle=core', '--paper=a5', '--format=svg')
        self.assert_refused(result, 2, '--page')

    def test_the_window_opens_on_one_muscle(self):
        self.assert_refused(run('--muscle=core', '--muscle=calves'), 2, '--muscle', '2')

    def test_an_unknown_muscle_among_others(self):
        result = run('--export-sheet=' + self.path('x.pdf'), '--sheet=cards', '--muscle=core',
                     '--muscle=solues')
        self.assert_refused(result, 2, 'solues', 'soleus')

    def test_an_exercise_goes_on_no_sheet_but_ones_own(self):
        result = run('--export-sheet=' + self.path('x.pdf'), '--sheet=cards', '--muscle=step-down')
        self.assert_refused(result, 2, 'step-down')

    def test_a_sheet_needs_a_path(self):
        self.assert_refused(run('--export-sheet=', '--muscle=core'), 2, '--export-sheet')

    def test_each_option_of_a_sheet_needs_one(self):
        for option in ('--paper=a4', '--sheet=six', '--format=pdf', '--lang=de', '--page=1',
                       '--dpi=150', '--cards=4', '--landscape', '--monochrome', '--large-print',
                       '--qr-code', '--log'):
            with self.subTest(option=option):
                result = run(option, '--list')
                self.assert_refused(result, 2, option.split('=')[0], '--export-sheet')

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

    def test_standard_output_that_is_full(self):
        with open('/dev/full', 'wb') as full:
            result = subprocess.run([PROGRAM, '--export-sheet=-', '--muscle=core'], stdout=full,
                                    stderr=subprocess.PIPE, env=bare_environment(), timeout=60)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr.count(b'\n'), 1, result.stderr)
        self.assertIn(b'No space left', result.stderr)

    def test_standard_output_that_nobody_reads(self):
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, 'wb', buffering=0) as pipe:
            result = subprocess.run([PROGRAM, '--export-sheet=-', '--muscle=core'], stdout=pipe,
                                    stderr=subprocess.PIPE, env=bare_environment(), timeout=60)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b'Broken pipe', result.stderr)

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
