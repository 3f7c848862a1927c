#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The help and the manual page: valid, complete, and translated as they should be.

Usage: test_help.py SOURCE BUILD
"""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = BUILD = ''
NAME = 'run-muscles'


def run(*command, **options):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=120, **options)
    return done.returncode, done.stdout.decode()


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def pages():
    return sorted(glob.glob(os.path.join(SOURCE, 'data', 'help', 'C', '*.page')))


def catalogues(folder):
    """Of each language, the pairs of an English message and its translation."""
    for path in sorted(glob.glob(os.path.join(SOURCE, 'po', folder, '*.po'))):
        plain = subprocess.run(['msgcat', '--no-wrap', '--no-location', path], check=True,
                               stdout=subprocess.PIPE).stdout.decode()
        pairs = re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', plain, re.MULTILINE)
        yield os.path.basename(path)[:-3], [(english.replace('\\"', '"'), text.replace('\\"', '"'))
                                            for english, text in pairs]


def marks(text):
    """The marks of a page; those of the manual, such as I<FILE>, hold words."""
    return sorted(re.findall(r'</[^>]*>|(?<![BI])<[^>]*>', text)) + sorted(re.findall(r'[BI](?=<[^/])', text))


def label(text):
    """A label without its accelerator, which stands in brackets in some languages."""
    return re.sub(r'\(_\w\)|_', '', text).rstrip('…')


def labels_of(texts):
    labels = {}
    for english, text in texts:
        labels.setdefault(label(english), set()).add(label(text))
    return labels


def wrong_labels(english, text, program):
    """What is marked as a label and is none of the program's for one of the English ones, nor how one begins."""
    wanted = [words for name in re.findall('<gui>(.*?)</gui>', english) for original, all_words in program.items()
              if original == label(name) or original.startswith(label(name) + ',') for words in all_words]
    return [words for words in re.findall('<gui>(.*?)</gui>', text)
            if not any(one.startswith(label(words)) for one in wanted)]


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder)

    def broken_copy(self, page, old, new):
        """All pages, one of them with something replaced."""
        folder = os.path.join(self.folder, 'C')
        shutil.copytree(os.path.join(SOURCE, 'data', 'help', 'C'), folder)
        path = os.path.join(folder, page)
        text = read(path)
        self.assertIn(old, text)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text.replace(old, new, 1))
        return sorted(glob.glob(os.path.join(folder, '*.page')))


class Pages(Case):
    def complaints(self, kind, files):
        # It says nothing but what is wrong, and ends with 0 in some versions.
        status, output = run('yelp-check', kind, *files)
        return output or ('' if status == 0 else f'{kind} ended with {status}')

    def test_valid(self):
        self.assertGreaterEqual(len(pages()), 10)
        self.assertEqual(self.complaints('validate', pages()), '')

    def test_an_invalid_one_is_rejected(self):
        files = self.broken_copy('find.page', '<steps>', '<steps><p>no item</p>')
        self.assertIn('find.page', self.complaints('validate', files))

    def test_every_link_leads_somewhere(self):
        self.assertEqual(self.complaints('links', pages()), '')

    def test_a_broken_link_is_found(self):
        files = self.broken_copy('find.page', 'xref="hurts"', 'xref="nowhere"')
        self.assertIn('nowhere', self.complaints('links', files))

    def test_every_page_is_reached(self):
        self.assertEqual(self.complaints('orphans', pages()), '')

    def test_a_page_nobody_reaches_is_found(self):
        files = self.broken_copy('translate.page', 'xref="index#about"', 'xref="translate"')
        self.assertIn('translate', self.complaints('orphans', files))

    def test_each_is_built(self):
        built = glob.glob(os.path.join(BUILD, 'po', 'help', 'help', 'C', NAME, '*.page'))
        self.assertEqual(sorted(map(os.path.basename, built)), sorted(map(os.path.basename, pages())))

    def test_grades_are_those_of_the_program(self):
        source = read(os.path.join(SOURCE, 'src', 'atlas', 'rum-grade.c'))
        text = read(os.path.join(SOURCE, 'data', 'help', 'C', 'grades.page'))
        for words in re.findall(r'(?:C_ \("grade", |_\()"([^"]+)"', source):
            self.assertIn(words, text)


class Manual(Case):
    def complaints(self, path):
        # A line longer than 80 bytes is a matter of style.
        return run('mandoc', '-T', 'lint', '-W', 'warning', path)[1]

    def test_valid(self):
        self.assertEqual(self.complaints(os.path.join(SOURCE, 'data', 'run-muscles.1')), '')

    def test_an_invalid_one_is_rejected(self):
        path = os.path.join(self.folder, 'broken.1')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(read(os.path.join(SOURCE, 'data', 'run-muscles.1')).replace('.SH NAME', '.XX NAME', 1))
        self.assertNotEqual(self.complaints(path), '')

    def test_tells_every_option(self):
        program = os.path.join(BUILD, 'src', 'run-muscles')
        wanted = set(re.findall(r'--[a-z][a-z-]+', run(program, '--help')[1])) - {'--help-all', '--help-gapplication'}
        self.assertIn('--dpi', wanted)
        text = read(os.path.join(SOURCE, 'data', 'run-muscles.1')).replace('\\-', '-')
        told = set(re.findall(r'^\\fB.*?(--[a-z-]+)', text, re.MULTILINE))
        self.assertEqual(told, {option.strip('-') and option for option in wanted})


class Translations(Case):
    def catalogue(self):
        """German of sorts: each text has a sign before it."""
        path = os.path.join(self.folder, 'de.po')
        template = os.path.join(SOURCE, 'po', 'help', 'run-muscles-help.pot')
        subprocess.run(['msginit', '--no-translator', '-l', 'de_DE.UTF-8', '-i', template, '-o', path], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        text = subprocess.run(['msgen', path], check=True, stdout=subprocess.PIPE).stdout.decode()
        text = text.replace('msgstr "Find a muscle"', 'msgstr "Einen Muskel finden"')
        text = text.replace('msgstr "Turns the paper."', 'msgstr "Dreht das Papier."')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return path

    def translate(self, *options):
        status, output = run(sys.executable, os.path.join(SOURCE, 'po', 'help', 'translate.py'), SOURCE,
                             os.path.join(self.folder, 'help'), os.path.join(self.folder, 'man'), *options,
                             self.catalogue())
        self.assertEqual(status, 0, output)

    def test_template_is_of_these_texts(self):
        status, output = run(sys.executable, os.path.join(SOURCE, 'po', 'help', 'template.py'), SOURCE,
                             os.path.join(self.folder, 'x.pot'))
        self.assertEqual(status, 0, output)
        self.assertEqual(read(os.path.join(self.folder, 'x.pot')),
                         read(os.path.join(SOURCE, 'po', 'help', 'run-muscles-help.pot')))

    def test_pages_and_manual_are_translated(self):
        self.translate('--itstool=itstool', '--po4a=po4a-translate')
        folder = os.path.join(self.folder, 'help', 'de', NAME)
        self.assertIn('<title>Einen Muskel finden</title>', read(os.path.join(folder, 'find.page')))
        self.assertEqual(run('yelp-check', 'validate', *glob.glob(os.path.join(folder, '*.page'))), (0, ''))
        manual = os.path.join(self.folder, 'man', 'de', 'man1', NAME + '.1')
        self.assertIn('Dreht das Papier.', read(manual))
        self.assertEqual(run('mandoc', '-T', 'lint', '-W', 'warning', manual), (0, ''))

    def test_without_the_tools_there_is_english(self):
        self.translate()
        self.assertEqual(os.listdir(os.path.join(self.folder, 'help')), ['C'])
        self.assertEqual(os.listdir(os.path.join(self.folder, 'man')), [])

    def test_every_language_has_one(self):
        languages = [line for line in read(os.path.join(SOURCE, 'po', 'LINGUAS')).split() if not line.startswith('#')]
        self.assertEqual(sorted(os.path.basename(path)[:-3] for path in
                                glob.glob(os.path.join(SOURCE, 'po', 'help', '*.po'))), sorted(languages))

    def test_marks_are_kept(self):
        self.assertNotEqual(marks('<key>A</key>'), marks('<key>A'))
        for language, texts in catalogues('help'):
            for english, text in texts:
                self.assertEqual(marks(text), marks(english), (language, text))

    def test_labels_are_those_of_the_program(self):
        self.assertEqual(wrong_labels('<gui>Save</gui>', '<gui>Sichern</gui>', {'Save': {'Speichern'}}), ['Sichern'])
        self.assertEqual(wrong_labels('<gui>Save</gui>', '<gui>Speichern</gui>', {'Save': {'Speichern'}}), [])
        programs = {language: labels_of(texts) for language, texts in catalogues('')}
        for language, texts in catalogues('help'):
            wrong = [(english, label) for english, text in texts
                     for label in wrong_labels(english, text, programs[language])]
            self.assertEqual(wrong, [], language)

    def test_catalogues_are_whole(self):
        for path in glob.glob(os.path.join(SOURCE, 'po', 'help', '*.po')):
            with self.subTest(catalogue=os.path.basename(path)):
                status, output = run('msgfmt', '--check', '--statistics', '-o', os.devnull, path,
                                     env=dict(os.environ, LC_ALL='C'))
                self.assertEqual(status, 0, output)
                self.assertNotRegex(output, 'fuzzy|untranslated')
                status, output = run('msgcmp', path, os.path.join(SOURCE, 'po', 'help', 'run-muscles-help.pot'))
                self.assertEqual(status, 0, output)

    def test_built_ones_are_valid(self):
        for folder in glob.glob(os.path.join(BUILD, 'po', 'help', 'help', '*', NAME)):
            with self.subTest(folder=folder):
                self.assertEqual(run('yelp-check', 'validate', *glob.glob(os.path.join(folder, '*.page'))), (0, ''))
        for path in glob.glob(os.path.join(BUILD, 'po', 'help', 'man', '*', 'man1', '*.1')):
            with self.subTest(manual=path):
                self.assertEqual(run('mandoc', '-T', 'lint', '-W', 'warning', path), (0, ''))


if __name__ == '__main__':
    SOURCE, BUILD = sys.argv[1:3]
    del sys.argv[1:3]
    unittest.main(verbosity=2)
