#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed is what a desktop needs to find and start the program.

Usage: test_install.py BUILD PREFIX
"""

import glob
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

APP_ID = 'com.example.RunMuscles'
BUILD = PREFIX = ''
WANTED = [
    'bin/run-muscles',
    f'share/applications/{APP_ID}.desktop',
    f'share/dbus-1/services/{APP_ID}.service',
    f'share/glib-2.0/schemas/{APP_ID}.gschema.xml',
    f'share/icons/hicolor/scalable/apps/{APP_ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg',
    'share/locale/de/LC_MESSAGES/run-muscles.mo',
    'share/locale/es/LC_MESSAGES/run-muscles.mo',
    f'share/metainfo/{APP_ID}.metainfo.xml',
    'share/man/man1/run-muscles.1',
]


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix='run-muscles-')
        subprocess.run(['meson', 'install', '-C', BUILD, '--no-rebuild', '--destdir', cls.folder],
                       check=True, capture_output=True)
        cls.root = os.path.join(cls.folder, PREFIX.lstrip('/'))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def files(self):
        found = glob.glob(os.path.join(self.root, '**'), recursive=True)
        return sorted(os.path.relpath(path, self.root) for path in found if os.path.isfile(path))

    def test_exactly_what_is_wanted(self):
        self.assertEqual(self.files(), sorted(WANTED))

    def test_the_program_runs(self):
        program = os.path.join(self.root, 'bin', 'run-muscles')
        result = subprocess.run([program, '--list'], capture_output=True, timeout=60,
                                env={'PATH': os.environ['PATH'], 'HOME': '/nonexistent',
                                     'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', ''),
                                     'LSAN_OPTIONS': os.environ.get('LSAN_OPTIONS', '')})
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn(b'soleus', result.stdout)

    def test_a_desktop_finds_it(self):
        os.environ['PATH'] = os.path.join(self.root, 'bin') + ':' + os.environ['PATH']
        path = os.path.join(self.root, 'share', 'applications', APP_ID + '.desktop')
        info = Gio.DesktopAppInfo.new_from_filename(path)
        self.assertIsNotNone(info)
        self.assertEqual(info.get_name(), 'Run Muscles')
        self.assertTrue(info.should_show())
        self.assertTrue(info.get_boolean('DBusActivatable'))
        self.assertEqual(info.get_icon().to_string(), APP_ID)

        # One that names a program that is not there is not found.
        broken = GLib.KeyFile.new()
        broken.load_from_file(path, GLib.KeyFileFlags.NONE)
        broken.set_string('Desktop Entry', 'Exec', 'no-such-program')
        broken.set_string('Desktop Entry', 'TryExec', 'no-such-program')
        with self.assertRaises(TypeError):
            Gio.DesktopAppInfo.new_from_keyfile(broken)


if __name__ == '__main__':
    BUILD, PREFIX = sys.argv[1:3]
    del sys.argv[1:3]
    unittest.main(verbosity=2)
