#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that are broken, absent or cannot be written do not keep the window from opening.

Warnings end the program here, as in every test; so a window that is there has met none.

Usage: test_settings.py PROGRAM
"""

import os
import shutil
import sys
import tempfile
import unittest

import desktop

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')

PROGRAM = ''
GROUP = '[com/example/RunMuscles]\n'
GARBAGE = {
    'wrong types': "window-width='wide'\nlayer=7\naddress=3\nfolded-sections='role'\ngoal-groups=true\n",
    'out of range': 'window-width=-5\nwindow-height=99999999\nview-width=-1\n',
    'unknown choices': "layer='bone'\nview='inside'\nstyle='pink'\nnaming='none'\nunits='cubits'\n",
    'unknown names': "address='no-such-muscle'\ngoal-qualities=['luck']\ngoal-groups=['wings']\n"
                     "folded-sections=['', 'nothing']\n",
    'no syntax': 'window-width=\n=\n[[[\nless-detail=maybe\n',
}


class Settings(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix='run-muscles-home-')
        self.addCleanup(shutil.rmtree, self.home)

    def start(self, **environment):
        return desktop.Program(PROGRAM, GSETTINGS_BACKEND='keyfile', HOME=self.home, XDG_CONFIG_HOME=self.home,
                               **environment)

    def write(self, text):
        folder = os.path.join(self.home, 'glib-2.0', 'settings')
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, 'keyfile')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return path

    def assert_opens(self, title='Run Muscles', **environment):
        program = self.start(**environment)
        try:
            texts = program.texts_when_ready()
            self.assertIn(title, program.find_frame().get_name())
            self.assertIsNone(program.process.poll())
        finally:
            program.close()
        return texts

    def test_garbage(self):
        for what, text in GARBAGE.items():
            with self.subTest(what=what):
                self.write(GROUP + text)
                self.assert_opens()

    def test_an_unknown_address_is_told(self):
        self.write(GROUP + "address='no-such-muscle'\n")
        self.assertIn('What was open last is not in this atlas.', self.assert_opens())

    def test_a_known_address_is_opened(self):
        self.write(GROUP + "address='soleus'\n")
        self.assertNotIn('What was open last is not in this atlas.', self.assert_opens('Soleus'))

    def test_no_schema(self):
        empty = os.path.join(self.home, 'schemas')
        os.makedirs(empty)
        self.assert_opens(GSETTINGS_SCHEMA_DIR=empty)

    def test_a_folder_in_place_of_the_file(self):
        os.makedirs(os.path.join(self.home, 'glib-2.0', 'settings', 'keyfile'))
        # GLib warns of it, and rightly.
        fatal = os.environ['RUN_MUSCLES_G_DEBUG']
        self.addCleanup(os.environ.__setitem__, 'RUN_MUSCLES_G_DEBUG', fatal)
        os.environ['RUN_MUSCLES_G_DEBUG'] = ''
        self.assert_opens()


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
