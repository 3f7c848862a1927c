#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader meets it: every region is clicked and its pane read.

Usage: test_atspi.py PROGRAM
"""

import re
import sys
import unittest

import desktop

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

PROGRAM = ''
# What GTK tells of a toggle button differs by version.
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)
REGION_OF_GROUP = {
    'quadriceps': 'rectus-femoris',
    'glutes': 'gluteus-maximus',
    'hip-flexors': 'iliacus',
    'calves': 'soleus',
    'core': 'rectus-abdominis',
    'hamstrings': 'semitendinosus',
}


def is_nameless(item):
    # GTK 4.8 tells the name of the class where there is none.
    return not item.get_name() or re.match('(Gtk|Rum)[A-Z]', item.get_name())


def fold(text):
    return re.sub(r'[ \t\n]+', ' ', text or '').strip()


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = desktop.Program(PROGRAM)
        cls.pane = cls.program.find(None, 'About the muscle')[0]
        # “Soleus, left side, Calves”
        cls.regions = {item.get_name(): item for item in cls.program.walk()
                       if item.get_role() in BUTTONS and ' side, ' in (item.get_name() or '')}

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def regions_of(self, muscle):
        return [item for name, item in self.regions.items() if name.startswith(muscle + ', ')]

    def open(self, muscle):
        self.program.click(self.regions_of(muscle)[0])
        desktop.wait_for(lambda: self.program.find_frame().get_name().startswith(muscle), muscle)

    def test_each_group_can_be_clicked_and_read(self):
        for group, muscle in REGION_OF_GROUP.items():
            with self.subTest(group=group):
                content = desktop.content_of(group)
                entry = content.find(f"muscle[@id='{muscle}']")
                name = fold(entry.findtext('name'))
                self.open(name)

                wanted = [fold(claim.text) for claim in content.findall('claim')]
                wanted += [fold(claim.text) for claim in entry.findall('claim')]
                wanted += [fold(content.findtext('name')), name, fold(entry.findtext('latin'))]
                texts = self.program.texts_when_ready(self.pane)
                self.assertEqual([text for text in wanted if text not in texts], [])

    def test_the_region_that_is_open_is_pressed_on_both_sides(self):
        self.open('Rectus femoris')
        regions = self.regions_of('Rectus femoris')
        self.assertEqual({region.get_name().split(', ')[1] for region in regions},
                         {'left side', 'right side'})
        for region in regions:
            desktop.wait_for(lambda: self.program.has_state(region, Atspi.StateType.PRESSED),
                             'pressed: ' + region.get_name())
        for region in self.regions_of('Gluteus maximus'):
            self.assertFalse(self.program.has_state(region, Atspi.StateType.PRESSED))

    def test_everything_focusable_has_a_name(self):
        nameless = [item.get_role_name() for item in self.program.walk()
                    if item.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                    and item.get_role() in (*BUTTONS, Atspi.Role.LINK, Atspi.Role.ENTRY,
                                            Atspi.Role.LIST_ITEM)
                    and is_nameless(item)]
        self.assertEqual(nameless, [])

    def test_a_missing_name_is_found(self):
        boxes = self.program.find(Atspi.Role.FILLER, lambda text: text == 'RumPages')
        self.assertEqual(len(boxes), 1)
        self.assertTrue(is_nameless(boxes[0]))

    def test_rows_of_the_list_say_what_they_are(self):
        rows = self.program.find(Atspi.Role.LIST_ITEM, lambda text: True)
        self.assertIn('Calves', [row.get_name() for row in rows])


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
