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
REGION_OF_GROUP = {
    'quadriceps': 'rectus-femoris',
    'glutes': 'gluteus-maximus',
    'hip-flexors': 'iliacus',
    'calves': 'soleus',
    'core': 'rectus-abdominis',
    'hamstrings': 'semitendinosus',
}


def fold(text):
    return re.sub(r'[ \t\n]+', ' ', text or '').strip()


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = desktop.Program(PROGRAM)

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def pane(self):
        return self.program.one(Atspi.Role.LANDMARK, 'About the muscle')

    def regions(self, name):
        # “Soleus, left side, calves”
        return self.program.find(Atspi.Role.TOGGLE_BUTTON,
                                 lambda text: text.startswith(name + ', '))

    def test_each_group_can_be_clicked_and_read(self):
        for group, muscle in REGION_OF_GROUP.items():
            with self.subTest(group=group):
                content = content = desktop.content_of(group)
                entry = content.find(f"muscle[@id='{muscle}']")
                name = fold(entry.findtext('name'))
                regions = desktop.wait_for(lambda: self.regions(name), 'a region of ' + name)
                self.program.click(regions[0])

                wanted = [fold(claim.text) for claim in content.findall('claim')]
                wanted += [fold(claim.text) for claim in entry.findall('claim')]
                wanted += [fold(content.findtext('name')), name, fold(entry.findtext('latin'))]
                texts = []

                def is_shown():
                    texts[:] = self.program.texts(self.pane())
                    return set(wanted) <= set(texts)

                try:
                    desktop.wait_for(is_shown, 'the pane of ' + name)
                except AssertionError:
                    self.assertEqual(set(wanted) - set(texts), set())

    def test_the_region_that_is_open_is_pressed_on_both_sides(self):
        for region in desktop.wait_for(lambda: self.regions('Rectus femoris'), 'rectus femoris')[:1]:
            self.program.click(region)
        regions = desktop.wait_for(lambda: self.regions('Rectus femoris'), 'rectus femoris')
        names = {region.get_name() for region in regions}
        self.assertTrue(any('left' in name for name in names), names)
        self.assertTrue(any('right' in name for name in names), names)
        for region in regions:
            desktop.wait_for(lambda: self.program.has_state(region, Atspi.StateType.PRESSED),
                             'pressed: ' + region.get_name())
        for region in self.regions('Gluteus maximus'):
            self.assertFalse(self.program.has_state(region, Atspi.StateType.PRESSED))

    def test_everything_focusable_has_a_name(self):
        nameless = [item.get_role_name() for item in self.program.walk()
                    if item.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                    and item.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON,
                                            Atspi.Role.LINK, Atspi.Role.ENTRY)
                    and not item.get_name()]
        self.assertEqual(nameless, [])


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
