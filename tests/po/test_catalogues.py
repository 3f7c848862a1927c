#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues: complete, valid, and of the same strings as the content."""

import csv
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), '..', '..'))
PO = os.path.join(ROOT, 'po')
CONTENT = os.path.join(ROOT, 'data', 'atlas')
TRANSLATED = {'claim', 'name', 'plain', 'nicknames', 'origin', 'insertion', 'action', 'nerve', 'kit',
              'dose-note', 'setup', 'step', 'cue', 'feel', 'fault', 'progression', 'note'}
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'ngettext:1,2', 'g_dngettext:2,3']
# Names that stay as they are.
NAMES = ['The Database Center for Life Science', 'The Run Muscles developers']
ENGLISH = re.compile(r'\b(the|and|with|your|which|from|that|when|this|are|not)\b', re.IGNORECASE)


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def languages():
    return [line for line in read(os.path.join(PO, 'LINGUAS')).split() if not line.startswith('#')]


def unescape(quoted):
    return re.sub(r'\\(.)', lambda m: {'n': '\n', 't': '\t'}.get(m.group(1), m.group(1)), quoted)


def messages(text):
    """The messages of a catalogue: (context, id, plural) to list of translations and flags."""
    found = {}
    for block in re.split(r'\n\s*\n', text):
        parts, flags, current = {}, '', None
        for line in block.splitlines():
            if line.startswith('#,'):
                flags += line
            match = re.match(r'(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?) "(.*)"$', line)
            if match:
                current = match.group(1)
                parts[current] = unescape(match.group(2))
            elif line.startswith('"') and current:
                parts[current] += unescape(line[1:-1])
        if parts.get('msgid'):
            key = (parts.get('msgctxt'), parts['msgid'], parts.get('msgid_plural'))
            found[key] = ([v for k, v in parts.items() if k.startswith('msgstr')], flags)
    return found


def template(folder):
    """The messages that xgettext finds now."""
    path = os.path.join(folder, 'new.pot')
    command = ['xgettext', '--files-from=' + os.path.join(PO, 'POTFILES.in'), '--directory=' + ROOT,
               '--from-code=UTF-8', '--add-comments=TRANSLATORS', '--output=' + path]
    command += ['--keyword=' + keyword for keyword in KEYWORDS]
    environment = dict(os.environ, GETTEXTDATADIRS=os.path.join(ROOT, 'data'))
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return messages(read(path))


def template_lines(folder):
    template(folder)
    return read(os.path.join(folder, 'new.pot')).splitlines()


def squeeze(text):
    return re.sub(r'\s+', ' ', text).strip()


def comments_of_source():
    """Each comment for translators in C, with its file."""
    for path in glob.glob(os.path.join(ROOT, 'src', '**', '*.c'), recursive=True):
        for text in re.findall(r'/\*\s*(TRANSLATORS:.*?)\*/', read(path), re.DOTALL):
            yield os.path.relpath(path, ROOT), re.sub(r'\n\s*\*', '\n', text)


def unexplained(text, short=16):
    """Short messages of the program with neither a comment nor a context."""
    found = []
    for block in re.split(r'\n\s*\n', text):
        message = re.search(r'^msgid "(.+)"$', block, re.MULTILINE)
        if (message and len(message.group(1)) <= short and re.search(r'^#: src/', block, re.MULTILINE)
                and not re.search(r'^(#\.|msgctxt)', block, re.MULTILINE)):
            found.append(message.group(1))
    return found


def strings_of_content(folder):
    """What of the content must be translated, found without gettext."""
    found = set()
    for path in glob.glob(os.path.join(folder, '*.xml')):
        root = ElementTree.parse(path).getroot()
        if root.tag == 'gresources':
            continue
        for element in root.iter():
            is_label = element.tag == 'source' and element.get('kind') == 'label'
            if element.tag in TRANSLATED:
                found.add(' '.join(element.text.split(None)) if element.text else '')
            elif is_label:
                found.add(element.findtext('title'))
    # str.split() also splits at no-break spaces, which gettext keeps.
    return {re.sub(r'[ \t\n]+', ' ', text) for text in found}


def fold(text):
    return ' '.join(text.split())


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder)


class Extraction(Case):
    def test_content_and_template_hold_the_same_strings(self):
        wanted = {fold(text) for text in strings_of_content(CONTENT)}
        found = {fold(key[1]) for key in template(self.folder)}
        self.assertGreater(len(wanted), 300)
        self.assertEqual(wanted - found, set(), 'not extracted')

        # The other way: what the template has from data/atlas is content.
        path = os.path.join(self.folder, 'new.pot')
        from_content = set()
        for block in re.split(r'\n\s*\n', read(path)):
            places = re.findall(r'^#: (.*)$', block, re.MULTILINE)
            if places and all(p.startswith('data/atlas/') for line in places for p in line.split()):
                from_content |= {fold(key[1]) for key in messages(block)}
        self.assertGreater(len(from_content), 300)
        self.assertEqual(from_content - wanted, set(), 'extracted, but no content')

    def test_every_comment_reaches_the_translators(self):
        """One that does not stand right before its string is lost."""
        comments = squeeze(' '.join(re.sub(r'^#\.[ *]*', '', line) for line in template_lines(self.folder)
                                    if line.startswith('#.')))
        lost = [(path, text) for path, text in comments_of_source() if squeeze(text) not in comments]
        self.assertGreater(len(list(comments_of_source())), 200)
        self.assertEqual(lost, [])

    def test_short_strings_are_explained(self):
        """“Back” may be a direction, a side of the body or a part of it."""
        text = '\n'.join(template_lines(self.folder))
        self.assertEqual(unexplained('#: src/ui/x.c:1\nmsgid "Back"\nmsgstr ""\n'), ['Back'])
        self.assertEqual(unexplained('#. As in a browser.\n#: src/ui/x.c:1\nmsgid "Back"\nmsgstr ""\n'), [])
        self.assertEqual(unexplained(text), [])

    def test_a_string_that_is_not_extracted_is_found(self):
        copy = os.path.join(self.folder, 'atlas')
        shutil.copytree(CONTENT, copy)
        path = os.path.join(copy, 'calves.xml')
        text = read(path).replace('</group>', '<claim>A new sentence.</claim></group>')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        missing = {fold(s) for s in strings_of_content(copy)} - {fold(k[1]) for k in
                                                                 template(self.folder)}
        self.assertEqual(missing, {'A new sentence.'})

    def test_every_file_with_strings_is_listed(self):
        listed = set(read(os.path.join(PO, 'POTFILES.in')).split())
        pattern = re.compile(r'\b(?:_|C_|N_|NC_|ngettext) ?\("')
        wanted = {os.path.relpath(path, ROOT) for path in glob.glob(os.path.join(ROOT, 'src/*/*.c'))
                  if pattern.search(read(path))}
        wanted |= {os.path.relpath(path, ROOT) for path in glob.glob(os.path.join(ROOT, 'src/*/*.ui'))
                   if 'translatable="yes"' in read(path)}
        wanted |= {os.path.relpath(path, ROOT) for path in glob.glob(os.path.join(CONTENT, '*.xml'))
                   if not path.endswith('gresource.xml')}
        wanted |= {'com.example.RunMuscles.desktop', 'data/com.example.RunMuscles.metainfo.xml.in'}
        self.assertGreater(len(wanted), 15)
        self.assertEqual(listed, wanted)


class Catalogues(Case):
    def check(self, path):
        return subprocess.run(['msgfmt', '--check', '--check-accelerators=_', '-o', os.devnull, path],
                              capture_output=True).returncode

    def test_valid(self):
        self.assertEqual(languages(), sorted(os.path.basename(path)[:-3] for path in
                                             glob.glob(os.path.join(PO, '*.po'))))
        self.assertTrue({'de', 'es'} < set(languages()))
        for language in languages():
            self.assertEqual(self.check(os.path.join(PO, language + '.po')), 0, language)

    def test_a_broken_one_is_rejected(self):
        path = os.path.join(self.folder, 'x.po')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(read(os.path.join(PO, 'de.po')))
            file.write('\n#, c-format\nmsgid "Runs %d"\nmsgstr "Läuft %s"\n')
        self.assertNotEqual(self.check(path), 0)

    def gaps(self, wanted, catalogue):
        """Messages that are not there, not translated, or not sure."""
        return {key for key in wanted
                if key not in catalogue or not all(catalogue[key][0]) or 'fuzzy' in catalogue[key][1]}

    def test_complete(self):
        wanted = template(self.folder)
        for language in languages():
            catalogue = messages(read(os.path.join(PO, language + '.po')))
            self.assertEqual(self.gaps(wanted, catalogue), set(), language)
            self.assertEqual(set(catalogue) - set(wanted), set(), language + ': no longer used')

    def test_a_gap_is_found(self):
        key = (None, 'Calves', None)
        for broken in ({}, {key: ([''], '')}, {key: (['Waden'], '#, fuzzy')}):
            self.assertEqual(self.gaps({key: ([''], '')}, broken), {key})

    def test_no_english_is_left(self):
        self.assertTrue(ENGLISH.search('Lift the heel'))
        for language in languages():
            for key, (texts, _) in messages(read(os.path.join(PO, language + '.po'))).items():
                for text in texts:
                    for name in NAMES:
                        text = text.replace(name, '')
                    self.assertIsNone(ENGLISH.search(text), (language, text))

    def test_placeholders_are_equal(self):
        pattern = re.compile(r'%(?:\d+\$)?[a-z]')
        self.assertEqual(pattern.findall('%1$s of %d, 5\u00a0%%'), ['%1$s', '%d'])
        for language in languages():
            for key, (texts, _) in messages(read(os.path.join(PO, language + '.po'))).items():
                wanted = set(pattern.findall(key[2] or key[1]))
                for text in texts[:-1]:
                    # “One page” may do without the number; a second one is never left out.
                    left_out = wanted - set(pattern.findall(text))
                    self.assertLessEqual(len(left_out), 1, (language, text))
                    self.assertTrue(set(pattern.findall(text)) <= wanted, (language, text))
                self.assertEqual(set(pattern.findall(texts[-1])), wanted, (language, texts[-1]))

    def test_says_how_it_was_made(self):
        for language in languages():
            head = read(os.path.join(PO, language + '.po')).split('msgid', 1)[0]
            self.assertIn('How it was made', head, language)
            self.assertIn('review', head, language)


def menus(folder):
    """The labels of each menu: pairs of context and English label."""
    for path in sorted(glob.glob(os.path.join(folder, '*.ui'))):
        root = ElementTree.parse(path).getroot()
        for menu in [*root.iter('menu'), *root.iter('submenu')]:
            yield os.path.basename(path), [(label.get('context'), label.text) for label in labels_of(menu)]


def labels_of(menu):
    """What is seen at once: what is in sections, not what is in other menus."""
    for element in menu:
        if element.tag == 'section':
            yield from labels_of(element)
        elif element.tag in ('item', 'submenu'):
            yield from (each for each in element.findall('attribute') if each.get('name') == 'label')


class Accelerators(Case):
    """The letters that are underlined in menus."""

    def clashes(self, labels):
        letters = [label[label.index('_') + 1].casefold() for label in labels if '_' in label]
        return sorted({letter for letter in letters if letters.count(letter) > 1})

    def test_a_clash_is_found(self):
        self.assertEqual(self.clashes(['_Save', 'Clo_se', '_Open', 'Help']), ['s'])

    def test_no_two_are_alike_in_a_menu(self):
        found = list(menus(os.path.join(ROOT, 'src', 'ui')))
        self.assertGreater(len(found), 1)
        for language in [None, *languages()]:
            catalogue = messages(read(os.path.join(PO, language + '.po'))) if language else {}
            for file, labels in found:
                told = [catalogue[context, text, None][0][0] if language else text for context, text in labels]
                self.assertEqual(self.clashes(told), [], (language, file, told))


class Glossaries(Case):
    """The terms that hold for a language, a row each: English, translation, note."""

    def rows(self, language):
        with open(os.path.join(PO, 'glossary', language + '.csv'), encoding='utf-8',
                  newline='') as file:
            return list(csv.reader(file))

    def unused(self, rows, catalogue):
        """Terms that no translation has: they would bind nobody."""
        text = fold(' '.join(' '.join(texts) for texts, _ in catalogue.values())).casefold()
        return [row[1] for row in rows
                if not any(part.strip().casefold() in text for part in re.split(r'[/(;]', row[1]))]

    def test_each_language_has_one(self):
        self.assertEqual(sorted(os.listdir(os.path.join(PO, 'glossary'))),
                         [language + '.csv' for language in languages()])

    def test_form(self):
        for language in languages():
            rows = self.rows(language)
            self.assertEqual(rows[0], ['term', 'translation', 'note'], language)
            self.assertGreater(len(rows), 90, language)
            terms = [row[0] for row in rows]
            self.assertEqual(len(terms), len(set(terms)), language)
            for row in rows:
                self.assertEqual(len(row), 3, (language, row))
                self.assertTrue(row[0] and row[1], (language, row))

    def test_terms_are_used(self):
        self.assertEqual(self.unused([['', 'Wadenbein', ''], ['', 'x/Waden', '']],
                                     {'a': (['Die Waden'], '')}), ['Wadenbein'])
        for language in languages():
            unused = self.unused(self.rows(language)[1:],
                                 messages(read(os.path.join(PO, language + '.po'))))
            self.assertEqual(unused, [], language)


if __name__ == '__main__':
    unittest.main(verbosity=2)
