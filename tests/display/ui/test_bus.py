#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop asks of the program over the bus: actions, search, help.

The bus itself starts the program, from a service file as it is installed.

Usage: test_bus.py PROGRAM
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv[1]
APP_ID = 'com.example.RunMuscles'
SERVICE = f'[D-BUS Service]\nName={APP_ID}\nExec={PROGRAM} --gapplication-service\n'
MARKER = 'RUN_MUSCLES_TEST_SERVICES'


def prepare():
    """The session bus, and the desktop, read their folders when they start."""
    if os.environ.get(MARKER):
        return
    folder = tempfile.mkdtemp(prefix='run-muscles-')
    os.environ[MARKER] = folder
    os.makedirs(os.path.join(folder, 'dbus-1', 'services'))
    with open(os.path.join(folder, 'dbus-1', 'services', APP_ID + '.service'), 'w', encoding='utf-8') as file:
        file.write(SERVICE)
    os.environ['XDG_DATA_HOME'] = folder
    os.environ['XDG_CONFIG_HOME'] = os.path.join(folder, 'config')


prepare()

import desktop  # noqa: E402

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATH = '/com/example/RunMuscles'
PROVIDER = 'org.gnome.Shell.SearchProvider2'
N_HOSTILE = 10_000


class Bus(unittest.TestCase):
    def setUp(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        # What the bus starts has this in its environment.
        self.call_bus('UpdateActivationEnvironment', '(a{ss})', {
            key: os.environ[key] for key in ('DISPLAY', 'G_DEBUG', 'RUN_MUSCLES_LOCALEDIR', 'RUN_MUSCLES_HELPDIR',
                                             'GSETTINGS_SCHEMA_DIR', 'GSETTINGS_BACKEND', 'LC_ALL', 'LANGUAGE',
                                             'HOME', 'GSK_RENDERER', 'GDK_DEBUG', 'ASAN_OPTIONS', 'LSAN_OPTIONS',
                                             'UBSAN_OPTIONS') if key in os.environ} |
                      {'G_DEBUG': os.environ.get('RUN_MUSCLES_G_DEBUG', '')})

    def tearDown(self):
        pid = self.pid()
        if pid:
            self.activate('quit')
            # The service stays for a moment, in case that it is asked again.
            os.kill(pid, 15)
            desktop.wait_for(lambda: not self.pid(), 'the end of the program')

    def call_bus(self, method, signature, *arguments):
        return self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method,
                                  GLib.Variant(signature, arguments), None, 0, -1, None).unpack()

    def pid(self):
        if not self.call_bus('NameHasOwner', '(s)', APP_ID)[0]:
            return 0
        return self.call_bus('GetConnectionUnixProcessID', '(s)', APP_ID)[0]

    def activate(self, action, *parameters):
        self.bus.call_sync(APP_ID, PATH, 'org.freedesktop.Application', 'ActivateAction',
                           GLib.Variant('(sava{sv})', (action, list(parameters), {})), None, 0, 20000, None)

    def ask(self, method, signature, *arguments):
        return self.bus.call_sync(APP_ID, PATH + '/SearchProvider', PROVIDER, method,
                                  GLib.Variant(signature, arguments), None, 0, 20000, None).unpack()

    def frames(self):
        """The names of the windows of the program."""
        root = Atspi.get_desktop(0)
        names = []
        for i in range(root.get_child_count()):
            application = root.get_child_at_index(i)
            if application and application.get_process_id() == self.pid():
                names += [application.get_child_at_index(j).get_name() or ''
                          for j in range(application.get_child_count())]
        return names

    def wait_for_frame(self, beginning):
        desktop.wait_for(lambda: [name for name in self.frames() if name.startswith(beginning)], beginning)


class Actions(Bus):
    def test_print(self):
        self.activate('print')
        self.wait_for_frame('Print a Cheat Sheet')

    def test_search(self):
        self.activate('search')
        self.wait_for_frame('Run Muscles')
        focused = desktop.wait_for(self.find_focus, 'the focus')
        self.assertIn('by any name', focused)

    def find_focus(self):
        root = Atspi.get_desktop(0)
        todo = [root.get_child_at_index(i) for i in range(root.get_child_count())]
        while todo:
            item = todo.pop()
            if item is None:
                continue
            if item.get_state_set().contains(Atspi.StateType.FOCUSED) and item.get_role() in (
                    Atspi.Role.ENTRY, Atspi.Role.TEXT):
                return item.get_name() or (item.get_parent().get_name() or '')
            todo += [item.get_child_at_index(i) for i in range(item.get_child_count())]
        return None

    def test_open(self):
        self.activate('open', GLib.Variant('s', 'soleus'))
        self.wait_for_frame('Soleus')

    def test_help_where_there_is_no_viewer(self):
        self.activate('help')
        self.wait_for_frame('Run Muscles – Help')

    def test_wrong_parameters_do_nothing(self):
        self.activate('open', GLib.Variant('s', 'no-such-thing'))
        for action, parameters in (('open', [GLib.Variant('i', 3)]), ('open', []), ('no-such-action', [])):
            with self.assertRaises(GLib.Error):
                self.activate(action, *parameters)
        self.wait_for_frame('Run Muscles')


class Viewer(Bus):
    """A desktop that has a viewer for help; what it is asked for is written down."""

    def setUp(self):
        super().setUp()
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder)
        self.told = os.path.join(self.folder, 'told')
        self.write('viewer', f'#!/bin/sh\necho "$1" >{self.told}\n')
        os.chmod(os.path.join(self.folder, 'viewer'), 0o755)
        self.write('data/applications/viewer.desktop', '[Desktop Entry]\nType=Application\nName=Viewer\n'
                   f'Exec={self.folder}/viewer %u\nMimeType=x-scheme-handler/help;\n')
        self.write('data/applications/mimeapps.list', '[Default Applications]\nx-scheme-handler/help=viewer.desktop\n')
        # All else of the system, but not the help of the program, which may be installed.
        for name in ('glib-2.0', 'icons', 'mime'):
            os.symlink('/usr/share/' + name, os.path.join(self.folder, 'data', name))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)

    def start(self):
        """As it is installed: no variable says where the help lies."""
        environment = {key: value for key, value in os.environ.items() if key != 'RUN_MUSCLES_HELPDIR'}
        environment.update(XDG_DATA_HOME=self.folder + '/none', G_DEBUG=os.environ['RUN_MUSCLES_G_DEBUG'],
                           XDG_DATA_DIRS=f'{self.folder}/data')
        self.program = subprocess.Popen([PROGRAM], env=environment, stdin=subprocess.DEVNULL)
        self.addCleanup(self.program.wait)
        self.wait_for_frame('Run Muscles')
        self.activate('help')

    def test_it_is_asked_for_the_page(self):
        self.write('data/help/C/run-muscles/index.page', '<page/>')
        self.start()
        desktop.wait_for(lambda: os.path.exists(self.told) and os.path.getsize(self.told), 'the viewer')
        with open(self.told, encoding='utf-8') as file:
            self.assertEqual(file.read(), 'help:run-muscles/index\n')
        self.assertEqual([name for name in self.frames() if 'Help' in name], [])

    def test_it_is_left_alone_where_it_would_find_nothing(self):
        self.start()
        desktop.wait_for(lambda: [name for name in self.frames() if 'Help' in name], 'our own window')
        self.assertFalse(os.path.exists(self.told))


class Search(Bus):
    def test_finds_calves_without_a_window(self):
        found = self.ask('GetInitialResultSet', '(as)', ['calf'])[0]
        self.assertEqual(found[0], 'calves')
        self.assertLessEqual(len(found), 20)

        metas = self.ask('GetResultMetas', '(as)', found[:3] + ['no-such-thing'])[0]
        self.assertEqual([meta['id'] for meta in metas], found[:3])
        self.assertEqual(metas[0]['name'], 'Calves')
        self.assertTrue(metas[0]['description'])
        self.assertEqual(metas[0]['gicon'], APP_ID)
        self.assertEqual(self.frames(), [])

    def test_finds_by_more_words(self):
        found = self.ask('GetInitialResultSet', '(as)', ['gluteus', 'medius'])[0]
        self.assertEqual(found[0], 'gluteus-medius')
        self.assertEqual(self.ask('GetSubsearchResultSet', '(asas)', found, ['gluteus', 'medius'])[0], found)
        self.assertEqual(self.ask('GetInitialResultSet', '(as)', ['', ' '])[0], [])
        self.assertEqual(self.ask('GetInitialResultSet', '(as)', [])[0], [])

    def test_opens_a_result(self):
        self.ask('ActivateResult', '(sasu)', 'soleus', ['sol'], 0)
        self.wait_for_frame('Soleus')

    def test_shows_more(self):
        self.ask('LaunchSearch', '(asu)', ['calf'], 0)
        self.wait_for_frame('Run Muscles')
        # The list is short: it has what was found, and no more.
        desktop.wait_for(lambda: self.names_of('Calf cramp') and not self.names_of('Iliacus'), 'what was found')

    def names_of(self, text):
        """How many objects of the program say so."""
        root = Atspi.get_desktop(0)
        todo = [root.get_child_at_index(i) for i in range(root.get_child_count())]
        found = 0
        while todo:
            item = todo.pop()
            if item is None:
                continue
            item.clear_cache()
            if text in (item.get_name() or '') and item.get_role() in (Atspi.Role.LIST_ITEM, Atspi.Role.LABEL):
                found += 1
            todo += [item.get_child_at_index(i) for i in range(item.get_child_count())]
        return found

    def test_answers_at_once(self):
        words = ['calf', 'soleus', 'knee', 'hip flexors', 'run faster', 'shin splints', 'glute', 'q', 'zzzz',
                 'gastrocnemius medial head']
        self.ask('GetInitialResultSet', '(as)', ['calf'])
        times = []
        for i in range(300):
            start = time.perf_counter()
            found = self.ask('GetInitialResultSet', '(as)', words[i % len(words)].split())[0]
            self.ask('GetResultMetas', '(as)', found[:5])
            times.append(time.perf_counter() - start)
        p95 = statistics.quantiles(times, n=20)[-1]
        print(f'# p95 of {len(times)} answers: {p95 * 1000:.1f} ms')
        self.assertLess(p95, 0.1)

    def hostile(self, rng):
        """A call that no desktop makes: method, signature, arguments."""
        def text():
            return rng.choice([
                '', ' ', 'calf', 'x' * rng.randrange(2000), '\u202e\u0000'.replace('\0', ''), '😀' * 50, 'é' * 99,
                '../../etc/passwd', "'; drop", '%s%n%p', '\u0301' * 200, '\U0010ffff', 'soleus', '\n\t\r', '<b>&',
                'א' * 101, ''.join(chr(rng.randrange(1, 0xd7ff)) for _ in range(rng.randrange(40)))])

        def texts():
            return [text() for _ in range(rng.choice([0, 0, 1, 2, 5, 50]))]

        return rng.choice([
            ('GetInitialResultSet', '(as)', (texts(),)),
            ('GetSubsearchResultSet', '(asas)', (texts(), texts())),
            ('GetResultMetas', '(as)', (texts(),)),
            ('GetInitialResultSet', '(s)', (text(),)),
            ('GetInitialResultSet', '(ai)', ([1, 2],)),
            ('GetInitialResultSet', '(aas)', ([texts()],)),
            ('GetResultMetas', '(v)', (GLib.Variant('s', text()),)),
            ('GetResultMetas', '()', ()),
            ('GetSubsearchResultSet', '(as)', (texts(),)),
            ('ActivateResult', '(s)', (text(),)),
            ('ActivateResult', '(sasi)', (text(), texts(), -1)),
            ('LaunchSearch', '(u)', (7,)),
            ('NoSuchMethod', '(as)', (texts(),)),
            ('Get', '(ss)', (text(), text())),
        ])

    def test_bears_hostile_calls(self):
        rng = random.Random(20260101)
        self.ask('GetInitialResultSet', '(as)', ['calf'])
        pid = self.pid()
        errors = answers = 0
        for _ in range(N_HOSTILE):
            method, signature, arguments = self.hostile(rng)
            try:
                self.ask(method, signature, *arguments)
                answers += 1
            except GLib.Error as error:
                self.assertRegex(error.message, 'InvalidArgs|UnknownMethod')
                errors += 1
        # Wrong calls are refused, right ones answered, and it is still the same process.
        self.assertGreater(errors, N_HOSTILE // 4)
        self.assertGreater(answers, N_HOSTILE // 10)
        self.assertEqual(self.pid(), pid)

        # A very long word, and very many.
        self.ask('GetInitialResultSet', '(as)', ['a' * 20_000_000])
        self.ask('GetInitialResultSet', '(as)', ['calf'] * 1_000_000)
        self.ask('GetResultMetas', '(as)', ['calves'] * 1_000_000)
        self.ask('ActivateResult', '(sasu)', 'x' * 1_000_000, [], 0)
        self.ask('LaunchSearch', '(asu)', ['é' * 1_000_000], 4294967295)
        self.assertEqual(self.ask('GetInitialResultSet', '(as)', ['calf'])[0][0], 'calves')
        self.assertEqual(self.pid(), pid)


if __name__ == '__main__':
    del sys.argv[1]
    try:
        program = unittest.main(verbosity=2, exit=False)
    finally:
        shutil.rmtree(os.environ[MARKER], ignore_errors=True)
    sys.exit(not program.result.wasSuccessful())
