# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks that every file names its copyright and licence, as REUSE asks.

Argument: the source folder.
"""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import tap

# What is made in the checkout and belongs to nobody's copyright.
MADE = shutil.ignore_patterns('.git', 'build*', '__pycache__', '*.pdf')


class Licences(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix='run-muscles-licences-')
        self.addCleanup(holder.cleanup)
        # REUSE leaves out what is made only where it can ask git.
        self.copy = Path(holder.name) / 'copy'
        shutil.copytree(SOURCE, self.copy, ignore=MADE)

    def check(self):
        done = subprocess.run(['reuse', '--root', str(self.copy), 'lint'],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout

    def test_every_file_has_one(self):
        status, output = self.check()
        self.assertEqual(status, 0, output)

    def reject(self, name):
        status, output = self.check()
        self.assertEqual(status, 1, output)
        self.assertIn(name, output)

    def test_file_without_one_is_rejected(self):
        (self.copy / 'src/stray.c').write_text('int stray;\n')
        self.reject('src/stray.c')

    def test_licence_without_a_text_is_rejected(self):
        # Put together here, lest it be read as the licence of this file.
        (self.copy / 'src/stray.c').write_text('/* SPDX-' 'FileCopyrightText: 2026 Somebody\n'
                                               ' * SPDX-' 'License-Identifier: MIT */\n')
        self.reject('MIT')


if __name__ == '__main__':
    SOURCE = Path(sys.argv[1])
    tap.main()
