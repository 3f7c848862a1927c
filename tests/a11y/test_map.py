#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as a screen reader reads it, held against what is written down.

Each text beside this file is one reading: one line an object, with its role, its
name, its states, its actions and its description.

Usage: test_map.py PROGRAM
"""

import difflib
import os
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'display', 'ui'))

import desktop  # noqa: E402

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM = ''
WRITE = bool(os.environ.get('RUN_MUSCLES_WRITE_READINGS'))
HEAD = '''# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

'''
# What GTK tells of one role differs by version.
ROLES = {
    Atspi.Role.PUSH_BUTTON: 'button',
    Atspi.Role.TOGGLE_BUTTON: 'button',
    Atspi.Role.GROUPING: 'group',
    Atspi.Role.PANEL: 'group',
    Atspi.Role.FILLER: 'group',
    Atspi.Role.STATUS_BAR: 'status',
}
# Those that are told alike by all versions.
STATES = {
    Atspi.StateType.PRESSED: 'pressed',
    Atspi.StateType.CHECKED: 'pressed',
    Atspi.StateType.FOCUSABLE: 'focusable',
}
VIEWS = {
    'front': 'Front view',
    'back': 'Back view',
    'side': 'Side view',
    'sole': 'Sole of the foot',
}


def name_of(item):
    name = item.get_name() or ''
    if not name and item.get_text_iface():
        name = Atspi.Text.get_text(item, 0, -1)
    # GTK 4.8 tells the name of the class where there is none.
    return '' if name.startswith(('Gtk', 'Rum')) else name


def read_object(item):
    item.clear_cache()
    states = item.get_state_set()
    parts = [ROLES.get(item.get_role(), item.get_role_name()), f'“{name_of(item)}”']
    parts += sorted({word for state, word in STATES.items() if states.contains(state)})
    if not states.contains(Atspi.StateType.SENSITIVE):
        parts.append('insensitive')
    actions = item.get_action_iface()
    if actions:
        names = [Atspi.Action.get_action_name(item, i)
                 for i in range(Atspi.Action.get_n_actions(item))]
        parts += [f'({name})' for name in names if name == 'click']
    if item.get_description():
        parts.append('– ' + item.get_description())
    return ' '.join(parts)


def read(item, depth=0):
    """Lines of an object and all below it, in the order of the tree."""
    lines = ['  ' * depth + read_object(item)]
    if ROLES.get(item.get_role()) == 'button' and 'focusable' in lines[0]:
        return lines  # It has told all; what it is made of differs by version.
    if depth > 0 and item.get_name() == 'Body map':
        return lines  # Its views have readings of their own.
    for i in range(item.get_child_count()):
        child = item.get_child_at_index(i)
        if child is not None:
            lines += read(child, depth + 1)
    return lines


class Screen(unittest.TestCase):
    maxDiff = None
    program = None
    map = None

    @classmethod
    def setUpClass(cls):
        # One for all: most of the time goes into the start.
        if Screen.program is None:
            Screen.program = desktop.Program(PROGRAM)
            Screen.map = cls.find_map()
            unittest.addModuleCleanup(Screen.program.close)

    @classmethod
    def find_map(cls):
        return next(item for item in cls.walk(cls.program.frame) if item.get_name() == 'Body map')

    @classmethod
    def walk(cls, node):
        """As Program.walk(), but without what list, map and pane contain: that is much."""
        yield node
        if node.get_name() in ('Body map', 'List of muscles', 'About the muscle'):
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from cls.walk(child)

    def setUp(self):
        self.show('Front and back')
        self.set_deep(False)
        self.view('Front view, surface muscles')

    def area(self):
        """What holds the map and the buttons round it."""
        area = self.map.get_parent()
        while not any(item.get_name() == 'Sole' for item in self.walk(area)):
            area = area.get_parent()
        return area

    def find(self, matches):
        return [item for item in self.walk(self.area()) if matches(item.get_name() or '')]

    def button(self, name):
        return self.find(lambda text: text == name)[0]

    def is_pressed(self, item):
        return self.program.has_state(item, Atspi.StateType.PRESSED)

    def show(self, view):
        button = self.button(view)
        if not self.is_pressed(button):
            self.program.click(button)
            desktop.wait_for(lambda: self.is_pressed(button), view)

    def views(self):
        return [self.map.get_child_at_index(i) for i in range(self.map.get_child_count())]

    def view(self, words):
        """The group of a view, as soon as it shows what is wanted."""
        def find():
            self.map.clear_cache()
            for view in self.views():
                view.clear_cache()
                if view.get_name().startswith(words):
                    return view
            return None
        return desktop.wait_for(find, words)

    def is_deep(self):
        self.map.clear_cache()
        for view in self.views():
            view.clear_cache()
        return any(', deep muscles' in view.get_name() for view in self.views())

    def set_deep(self, deep):
        if self.is_deep() != deep:
            names = ('Deep muscles', 'Deep 1 of ', 'Deep 2 of ', 'Deep 3 of ', 'Deep 4 of ')
            button = self.find(lambda text: text.startswith(names))[0]
            self.program.click(button)
            desktop.wait_for(lambda: self.is_deep() == deep, 'the layer')

    def region(self, name):
        def find():
            for view in self.views():
                view.clear_cache()
                for i in range(view.get_child_count()):
                    if view.get_child_at_index(i).get_name() == name:
                        return view.get_child_at_index(i)
            return None
        return desktop.wait_for(find, name)


class Readings(Screen):
    def compare(self, file_name, lines):
        path = os.path.join(HERE, file_name)
        if WRITE:
            with open(path, 'w', encoding='utf-8') as file:
                file.write(HEAD + '\n'.join(lines) + '\n')
            return
        with open(path, encoding='utf-8') as file:
            written = file.read().removeprefix(HEAD).splitlines()
        difference = list(difflib.unified_diff(written, lines, file_name, 'the program', lineterm='', n=1))
        self.assertEqual(difference, [], '\n'.join(difference))

    def test_readings(self):
        buttons = {'front': 'Front and back', 'back': 'Front and back', 'side': 'Side', 'sole': 'Sole'}
        for view, words in VIEWS.items():
            for deep in (False, True):
                file_name = f'map-{view}-{"deep" if deep else "surface"}.txt'
                with self.subTest(file=file_name):
                    self.show(buttons[view])
                    self.set_deep(deep)
                    group = self.view(f'{words}, {"deep" if deep else "surface"} muscles')
                    self.compare(file_name, [read_object(self.map)] + read(group, 1))

    def test_reading_of_what_is_round_the_map(self):
        self.program.click(self.region('Psoas major, left side, Hip flexors'))
        desktop.wait_for(lambda: self.find(lambda text: text == 'Psoas major: deep, front view'), 'the hint')
        lines = read(self.area())
        # What is pointed at depends on where the pointer happens to be.
        self.compare('map-controls.txt', [line for line in lines if 'label “' not in line])


class Actions(Screen):
    """What is done is said."""

    def announcements(self):
        items = [item for item in self.walk(self.program.frame)
                 if item.get_role() == Atspi.Role.STATUS_BAR]
        for item in items:
            item.clear_cache()
        return [name_of(item) for item in items]

    def wait_for_words(self, sentence):
        desktop.wait_for(lambda: any(sentence in text for text in self.announcements()), sentence)

    def test_a_click_selects_both_sides_and_is_said(self):
        self.program.click(self.region('Rectus femoris, left side, Quadriceps'))
        for side in ('left', 'right'):
            region = self.region(f'Rectus femoris, {side} side, Quadriceps')
            desktop.wait_for(lambda: self.is_pressed(region), side)
        self.wait_for_words('Rectus femoris is selected on the map.')

        self.program.click(self.region('Gluteus maximus, left side, Glutes'))
        self.wait_for_words('Gluteus maximus is selected on the map.')
        self.assertFalse(self.is_pressed(self.region('Rectus femoris, left side, Quadriceps')))

    def test_views_and_layers_are_said(self):
        self.show('Side')
        self.wait_for_words('The map shows: Side view, surface muscles.')
        self.set_deep(True)
        self.wait_for_words('The map shows: Side view, deep muscles, step 1 of 2.')
        self.program.click(self.button('Deeper'))
        self.wait_for_words('The map shows: Side view, deep muscles, step 2 of 2.')

    def test_the_hint_leads_there(self):
        self.program.click(self.region('Psoas major, left side, Hip flexors'))
        self.wait_for_words('Seen best elsewhere. Psoas major: deep, front view.')
        self.program.click(self.button('Psoas major: deep, front view'))
        self.wait_for_words('The map shows: Front and back view, deep muscles, step ')
        self.assertEqual(self.find(lambda text: text == 'Psoas major: deep, front view'), [])
        region = self.region('Psoas major, left side, Hip flexors')
        desktop.wait_for(lambda: self.is_pressed(region), 'pressed')

    def test_a_status_that_changes_is_heard(self):
        heard = []
        listener = Atspi.EventListener.new(lambda event: heard.append((event.type, event.source.get_role())))
        events = ('object:text-changed:insert', 'object:property-change:accessible-name')
        for event in events:
            listener.register(event)
        self.program.click(self.region('Gluteus medius, left side, Glutes'))
        end = time.monotonic() + desktop.LIMIT
        context = GLib.MainContext.default()
        while time.monotonic() < end and not any(role == Atspi.Role.STATUS_BAR for _, role in heard):
            if not context.iteration(False):
                time.sleep(0.02)
        for event in events:
            listener.deregister(event)
        self.assertIn(Atspi.Role.STATUS_BAR, [role for _, role in heard])


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
