#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One instance: a second start hands its muscle to the first and ends.

Usage: test_instance.py PROGRAM
"""

import subprocess
import sys
import unittest

import desktop

desktop.reexec_on_a_desktop()

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')

PROGRAM = ''


class Instance(unittest.TestCase):
    def test_a_second_start_shows_its_muscle_in_the_first_window(self):
        first = desktop.Program(PROGRAM, '--muscle=calves')
        try:
            desktop.wait_for(lambda: first.find_frame().get_name().startswith('Calves'), 'calves')

            second = subprocess.run([PROGRAM, '--muscle=iliacus'], timeout=desktop.LIMIT,
                                    stdin=subprocess.DEVNULL)
            self.assertEqual(second.returncode, 0)
            desktop.wait_for(lambda: first.find_frame().get_name().startswith('Iliacus'), 'iliacus')
            self.assertIsNone(first.process.poll())
        finally:
            first.close()


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
