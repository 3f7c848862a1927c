#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk with a screen reader over every view and window.

Whatever can have the focus has a name and a role, and no two are told alike: neither in a view of the map, nor in a
statement, an exercise or whatever else has a name of its own and holds them.

Usage: test_walk.py PROGRAM
"""

import collections
import re
import sys
import unittest

import desktop

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PROGRAM = ''
NAME = 'com.example.RunMuscles'
PATH = '/com/example/RunMuscles'
ADDRESSES = ['', 'soleus', 'calves', 'glossary', 'hurts', 'hurts/soleus', 'compare/soleus+iliacus', 'improve']
# The windows: the title that each has in English, whose command it is, and the command.
WINDOWS = [('Preferences', PATH, 'preferences'), ('Safety note', PATH + '/window/1', 'safety'),
           ('', PATH + '/window/1', 'print')]
# GTK tells the name of the class where there is none.
CLASS_NAME = re.compile(r'^(Gtk|Rum|Gdk)[A-Z]\w+$')
# What can have the focus and is no command: a reader goes over it line by line.
READ = (Atspi.Role.LABEL, Atspi.Role.STATIC, Atspi.Role.TEXT, Atspi.Role.PARAGRAPH)
NO_ROLE = (Atspi.Role.INVALID, Atspi.Role.UNKNOWN, Atspi.Role.PANEL)
# They pass the focus on to what they hold.
HOLDERS = (Atspi.Role.FILLER, Atspi.Role.SCROLL_PANE, Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.DIALOG)
# What GTK makes of a choice that is not open.
CLOSED = 'GtkListItemWidget'


def activate(path, action, parameter=None):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    parameters = [GLib.Variant('s', parameter)] if parameter is not None else []
    bus.call_sync(NAME, path, 'org.gtk.Actions', 'Activate',
                  GLib.Variant('(sava{sv})', (action, parameters, {})), None, Gio.DBusCallFlags.NONE, 5000, None)


def complaints(items):
    """What is wrong with what can have the focus: role, name, and the names of what holds it."""
    found = [f'{role}: no name in {holder}' for role, name, holder in items if not name or CLASS_NAME.match(name)]
    found += [f'{name}: no role in {holder}' for role, name, holder in items if role in NO_ROLE]
    found += [f'{name}: {n} times in {holder}' for (role, name, holder), n in collections.Counter(items).items()
              if n > 1]
    return found


def holder_of(item):
    """The names of all that have one, the nearest first."""
    names = []
    while (item := item.get_parent()) is not None:
        name = item.get_name() or ''
        if name and not CLASS_NAME.match(name):
            names.append(name)
    return ' < '.join(names)


class Walk(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.program = desktop.Program(PROGRAM)

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def focusable(self, frame):
        return [(item.get_role(), item.get_name() or '', holder_of(item)) for item in self.program.walk(frame)
                if item.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                and item.get_role() not in (*READ, *HOLDERS) and item.get_name() != CLOSED]

    def test_every_view(self):
        for address in ADDRESSES:
            with self.subTest(address=address):
                activate(PATH, 'open', address)
                self.program.texts_when_ready()
                items = self.focusable(self.program.frame)
                self.assertGreater(len(items), 20)
                self.assertEqual(complaints(items), [])

    def test_every_window(self):
        for title, path, action in WINDOWS:
            with self.subTest(window=action):
                activate(path, action)
                frame = desktop.wait_for(lambda: next((frame for frame in self.program.frames()[1:]
                                                       if (frame.get_name() or '').startswith(title)), None), action)
                self.assertEqual(complaints(self.focusable(frame)), [])

    def test_a_change_is_announced(self):
        activate(PATH, 'open', 'soleus')
        desktop.wait_for(lambda: any('Soleus is selected' in text for text in self.program.texts()),
                         'the announcement')

    def test_complaints_are_found(self):
        button = Atspi.Role.PUSH_BUTTON
        self.assertEqual(complaints([(button, 'Back', ''), (button, 'Forward', ''), (button, 'Back', 'x')]), [])
        self.assertEqual(len(complaints([(button, '', '')])), 1)
        self.assertEqual(len(complaints([(button, 'GtkButton', '')])), 1)
        self.assertEqual(len(complaints([(button, 'Back', ''), (button, 'Back', '')])), 1)
        self.assertEqual(len(complaints([(Atspi.Role.UNKNOWN, 'Back', '')])), 1)


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
