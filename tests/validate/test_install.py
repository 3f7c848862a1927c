#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed is what a desktop needs to find and start the program.

Usage: test_install.py BUILD PREFIX
"""

import glob
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

APP_ID = 'com.example.RunMuscles'
ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), '..', '..'))
BUILD = PREFIX = ''

# Found by Meson where bash-completion says; its .pc file may name another prefix.
COMPLETION = 'share/bash-completion/completions/run-muscles'
WANTED = [
    'bin/run-muscles',
    f'share/applications/{APP_ID}.desktop',
    COMPLETION,
    f'share/dbus-1/services/{APP_ID}.service',
    f'share/glib-2.0/schemas/{APP_ID}.gschema.xml',
    f'share/gnome-shell/search-providers/{APP_ID}.search-provider.ini',
    f'share/icons/hicolor/scalable/apps/{APP_ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg',
    f'share/metainfo/{APP_ID}.metainfo.xml',
    'share/man/man1/run-muscles.1',
]


def lines_of(*path):
    with open(os.path.join(ROOT, *path), encoding='utf-8') as file:
        return [line.strip() for line in file if line.strip() and not line.startswith('#')]


def wanted():
    """What is always there, and what each language and each page of the help adds."""
    languages = ' '.join(lines_of('po', 'LINGUAS')).split()
    helped = [language for language in languages
              if os.path.exists(os.path.join(ROOT, 'po', 'help', language + '.po'))]
    pages = os.listdir(os.path.join(ROOT, 'data', 'help', 'C'))
    return sorted(WANTED +
                  [f'share/locale/{language}/LC_MESSAGES/run-muscles.mo' for language in languages] +
                  [f'share/help/{language}/run-muscles/{page}' for language in ['C', *helped] for page in pages] +
                  [f'share/man/{language}/man1/run-muscles.1' for language in helped])


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
        self.assertEqual(self.files(), wanted())

    def test_the_program_runs(self):
        program = os.path.join(self.root, 'bin', 'run-muscles')
        result = subprocess.run([program, '--list'], capture_output=True, timeout=60,
                                env={'PATH': os.environ['PATH'], 'HOME': '/nonexistent',
                                     'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', ''),
                                     'LSAN_OPTIONS': os.environ.get('LSAN_OPTIONS', '')})
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn(b'soleus', result.stdout)

    def test_app_stores_find_icon_and_pictures(self):
        status, output, catalogue = self.compose(self.root)
        self.assertEqual(status, 0, output)
        self.assertIn(f'<id>{APP_ID}</id>', catalogue)
        self.assertRegex(catalogue, '<icon type="cached"[^>]*>')
        pictures = re.findall(r'<screenshots?[ >].*?</screenshots>', catalogue, re.DOTALL)
        self.assertEqual(len(re.findall('<image [^>]*type="source"', pictures[0])), 5, catalogue)

        # Without the icon there is nothing to show.
        copy = os.path.join(self.folder, 'without-icon')
        shutil.copytree(self.root, os.path.join(copy, 'usr'))
        shutil.rmtree(os.path.join(copy, 'usr', 'share', 'icons'))
        self.assertNotEqual(self.compose(os.path.join(copy, 'usr'))[0], 0)

    def compose(self, prefix):
        """What a distribution tells app stores of the program."""
        result = tempfile.mkdtemp(dir=self.folder)
        done = subprocess.run(['appstreamcli', 'compose', '--no-net', '--origin=test', '--no-color',
                               '--print-report=full', '--prefix=' + '/',
                               f'--result-root={result}', f'--data-dir={result}/data', prefix],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
        text = ''
        for path in glob.glob(result + '/data/*.xml.gz'):
            with gzip.open(path, 'rt', encoding='utf-8') as file:
                text += file.read()
        return done.returncode, done.stdout.decode(), text

    def test_a_desktop_finds_it(self):
        os.environ['PATH'] = os.path.join(self.root, 'bin') + ':' + os.environ['PATH']
        path = os.path.join(self.root, 'share', 'applications', APP_ID + '.desktop')
        info = Gio.DesktopAppInfo.new_from_filename(path)
        self.assertIsNotNone(info)
        self.assertEqual(info.get_name(), 'Run Muscles')
        self.assertTrue(info.should_show())
        self.assertTrue(info.get_boolean('DBusActivatable'))
        self.assertEqual(info.get_icon().to_string(), APP_ID)

        self.assertEqual(info.list_actions(), ['search', 'print'])
        self.assertEqual(info.get_action_name('print'), 'Print a Cheat Sheet')

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
