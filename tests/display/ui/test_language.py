#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""No English word is left in the window of a reader of another language.

Every name and text that the window shows is held against the English of the
catalogue, and against common English words. Titles of publications stay as
they are.

Usage: test_language.py PROGRAM
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import desktop

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

PROGRAM = ''
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)
# Names of classes, which GTK 4.8 tells for what has no name of its own.
CLASS_NAME = re.compile(r'^(Gtk|Rum|Gdk)[A-Z]\w+$')
# “with”, “also”, “source”, “muscle” and others are words of other languages too, or of names.
ENGLISH = re.compile(r'\b(the|and|your|which|from|that|this|evidence)\b', re.IGNORECASE)
# One muscle a group opens all that is told of the group.
MUSCLES = ['rectus-femoris', 'gluteus-medius', 'tensor-fasciae-latae', 'soleus',
           'rectus-abdominis', 'semitendinosus']
# What differs from language to language is checked in the catalogues; here, that they are used.
LANGUAGE_OF_ALL = 'de'


def unquote(text):
    return ''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', text)).replace('\\"', '"').replace('\\n', '\n')


def english_of(language):
    """Patterns of the English messages that the language says in other words."""
    with open(os.path.join(desktop.ROOT, 'po', language + '.po'), encoding='utf-8') as file:
        blocks = re.split(r'\n\s*\n', file.read())
    patterns = []
    for block in blocks:
        match = re.search(r'^msgid (.*?)^(?:msgid_plural|msgstr)', block, re.MULTILINE | re.DOTALL)
        translation = re.search(r'^msgstr(?:\[0\])? (.*)', block, re.MULTILINE | re.DOTALL)
        if not match or not translation:
            continue
        english = unquote(match.group(1))
        if english and english != unquote(translation.group(1)):
            pattern = re.escape(english).replace('%%', '%')
            patterns.append(re.sub(r'%(?:\\?[0-9]\\\$)?[a-z]', '.+', pattern))
    return patterns


def languages():
    with open(os.path.join(desktop.ROOT, 'po', 'LINGUAS'), encoding='utf-8') as file:
        return file.read().split()


def titles_of_sources():
    root = ElementTree.parse(os.path.join(desktop.ROOT, 'data', 'atlas', 'sources.xml')).getroot()
    return [' '.join(source.findtext('title').split()) for source in root.iter('source')
            if source.get('kind') != 'label']


def names_that_stay():
    """Latin, and who wrote what: the same in every language."""
    found = []
    for name in os.listdir(os.path.join(desktop.ROOT, 'data', 'atlas')):
        if name.endswith('.xml') and 'gresource' not in name:
            root = ElementTree.parse(os.path.join(desktop.ROOT, 'data', 'atlas', name)).getroot()
            found += [' '.join(element.text.split()) for element in root.iter() if element.text
                      and element.tag in ('latin', 'title', 'authors', 'journal', 'doi', 'publisher')]
    return {text for text in found if text}


# On the buttons of the window, from GTK's own catalogue.
OF_GTK = ['Minimize', 'Maximize', 'Restore', 'Close']


class Language(unittest.TestCase):
    def complaints(self, texts, language, titles):
        english = re.compile('|'.join(f'(?:{p})' for p in english_of(language)
                                      if len(p) > 3 and '.+' not in p[:3]))
        found = []
        for text in texts:
            if CLASS_NAME.match(text) or any(title in text for title in titles):
                continue
            if english.fullmatch(text) or ENGLISH.search(text):
                found.append(text)
        return found

    def read_window(self, language):
        texts = []
        for muscle in MUSCLES if language == LANGUAGE_OF_ALL else ['soleus']:
            program = desktop.Program(PROGRAM, '--muscle=' + muscle, LANGUAGE=language)
            try:
                texts += program.texts_when_ready()
            finally:
                program.close()
        return texts

    def test_no_english_is_shown(self):
        titles = titles_of_sources()
        for language in languages():
            with self.subTest(language=language):
                texts = self.read_window(language)
                self.assertGreater(len(texts), 1000 if language == LANGUAGE_OF_ALL else 200)
                self.assertEqual(self.complaints(texts, language, titles), [])

    def test_a_language_that_nobody_speaks(self):
        """Whatever is shown comes from the catalogue, or is a name."""
        stays = names_that_stay()
        with tempfile.TemporaryDirectory() as folder:
            for options in ([], ['--mirrored']):
                output = os.path.join(folder, 'xx', 'LC_MESSAGES', 'run-muscles.mo')
                subprocess.run([sys.executable, os.path.join(desktop.ROOT, 'tests', 'po', 'pseudo.py'),
                                os.path.join(desktop.ROOT, 'po', 'de.po'), output, *options], check=True)
                program = desktop.Program(PROGRAM, '--muscle=soleus', LANGUAGE='xx',
                                          RUN_MUSCLES_LOCALEDIR=folder)
                try:
                    texts = program.texts_when_ready()
                finally:
                    program.close()
                self.assertGreater(len(texts), 200)
                plain = [text for text in texts if '[' not in text and re.search(r'[A-Za-z]{3}', text)
                         and not CLASS_NAME.match(text) and text not in OF_GTK
                         and not any(name in text for name in stays)]
                self.assertEqual(plain, [])

    def test_english_is_found(self):
        for text in ('Calves', 'Strong evidence', 'Propulsion · 21–39\u00a0% of the stride',
                     'Lift the heel.'):
            self.assertEqual(self.complaints([text], 'de', []), [text])
        self.assertEqual(self.complaints(['Waden', 'GtkLabel'], 'de', []), [])


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
