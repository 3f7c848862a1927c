#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""With the keyboard alone: every muscle is found, opened and brought to print; keys do what the help says.

Keys are pressed as a keyboard does it, through the X server. No widget is asked for anything but its name.

Usage: test_keyboard.py PROGRAM
"""

import subprocess
import sys
import unittest

import desktop

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

PROGRAM = ''
CONTROL, ALT = 0xffe3, 0xffe9
KEY_CODE_OF_F, KEY_CODE_OF_D = 41, 40
KEYS = {'Return': 0xff0d, 'Escape': 0xff1b, 'Tab': 0xff09, 'Left': 0xff51, 'Right': 0xff53,
        'comma': ord(',')}


def press(key, *modifiers):
    for modifier in modifiers:
        Atspi.generate_keyboard_event(code_of(modifier), None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
    for modifier in reversed(modifiers):
        Atspi.generate_keyboard_event(code_of(modifier), None, Atspi.KeySynthType.RELEASE)


def code_of(modifier):
    """The key code of a modifier on the keyboard of Xvfb, which is that of a PC."""
    return {CONTROL: 37, ALT: 64}[modifier]


def type_text(text):
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


class Keyboard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = desktop.Program(PROGRAM)
        desktop.wait_for(lambda: not cls.program.is_busy(), 'the pane')

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def frames(self):
        """The names of the windows that are open."""
        return [frame.get_name() or '' for frame in self.program.frames()]

    def wait_for_frame(self, begins_with):
        desktop.wait_for(lambda: any(name.startswith(begins_with) for name in self.frames()), begins_with)

    def wait_for_one_frame(self):
        desktop.wait_for(lambda: len(self.frames()) == 1, 'one window alone')

    def focused(self):
        return next((item for item in self.program.walk() if self.program.has_state(item, Atspi.StateType.FOCUSED)
                     and item.get_role() != Atspi.Role.FRAME), None)

    def go_to_a_button(self):
        for _ in range(12):
            press('Tab')
            item = desktop.wait_for(self.focused, 'the focus')
            if item.get_role() == Atspi.Role.PUSH_BUTTON and ' side, ' not in (item.get_name() or ''):
                return
        self.fail('no button can be reached')

    def test_every_muscle_is_found_opened_and_printed(self):
        names = muscles()
        self.assertEqual(len(names), 52)
        for name in names:
            with self.subTest(muscle=name):
                press('f', CONTROL)
                type_text(name)
                press('Return')
                self.wait_for_frame(name + ' – ')
                press('p', CONTROL)
                desktop.wait_for(lambda: len(self.frames()) == 2, 'the print window')
                press('w', CONTROL)
                self.wait_for_one_frame()

    def test_search_by_typing_anywhere(self):
        press('f', CONTROL)
        type_text('soleus')
        press('Return')
        self.wait_for_frame('Soleus – ')
        # From where no letters are wanted: the field would take them, and so would the map.
        self.go_to_a_button()
        type_text('qqqq')
        desktop.wait_for(lambda: 'Nothing is called “qqqq”.' in self.program.texts(), 'what was typed')
        press('Escape')

    def test_preferences_open_and_close(self):
        press('comma', CONTROL)
        self.wait_for_frame('Preferences')
        press('Escape')
        self.wait_for_one_frame()

    def test_back_and_forward(self):
        for muscle in ('Soleus', 'Iliacus'):
            press('f', CONTROL)
            type_text(muscle)
            press('Return')
            self.wait_for_frame(muscle)
        press('Left', ALT)
        self.wait_for_frame('Soleus')
        press('Right', ALT)
        self.wait_for_frame('Iliacus')

    def test_that_it_quits_at_last(self):
        press('q', CONTROL)
        self.program.process.wait(desktop.LIMIT)


class OtherScript(unittest.TestCase):
    """Cyrillic letters, with Latin ones behind them, as a reader of Russian has them."""

    @classmethod
    def setUpClass(cls):
        subprocess.run(['setxkbmap', '-layout', 'ru,us'], check=True)
        cls.program = desktop.Program(PROGRAM)
        desktop.wait_for(lambda: not cls.program.is_busy(), 'the pane')

    @classmethod
    def tearDownClass(cls):
        cls.program.close()
        subprocess.run(['setxkbmap', '-layout', 'us'], check=True)

    def press(self, code):
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)

    def wait_for_text(self, text):
        desktop.wait_for(lambda: any(text in one for one in self.program.texts()), text)

    def test_keys_of_the_map_are_where_they_were(self):
        """The key of F has “а”, that of D “в”; the map has the focus when the window opens."""
        self.wait_for_text('Front view, surface muscles')
        self.press(KEY_CODE_OF_F)
        self.wait_for_text('Side view, surface muscles')
        self.press(KEY_CODE_OF_D)
        self.wait_for_text('Side view, deep muscles')


def muscles():
    """The English names of all muscles."""
    root = desktop.content_of('atlas')
    groups = [element.get('group') for element in root.iter('include')]
    found = []
    for group in groups:
        content = desktop.content_of(group)
        found += [' '.join(muscle.findtext('name').split()) for muscle in content.iter('muscle')]
    return found


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
