#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line tells of long work, and what is left when it is ended.

Usage: test_progress.py PROGRAM
"""

import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ''

# Well over a second of work; and far less than one.
LONG = ['--sheet=cards', '--cards=4', '--paper=a4', '--dpi=120']
SHORT = ['--muscle=calves', '--paper=a5', '--dpi=36']


def environment():
    kept = {name: value for name, value in os.environ.items()
            if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
    kept['HOME'] = '/nonexistent'
    return kept


class Progress(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def start(self, options, stderr):
        path = os.path.join(self.folder, 'x.png')
        return subprocess.Popen([PROGRAM, '--export-sheet=' + path, *options], env=environment(),
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=stderr)

    def run_on_terminal(self, options):
        """Returns the status and what a terminal is told."""
        terminal, other = pty.openpty()
        process = self.start(options, other)
        os.close(other)
        told = b''
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:
                part = b''
            if not part:
                break
            told += part
        os.close(terminal)
        return process.wait(60), told.decode()

    def test_a_terminal_is_told_of_each_page(self):
        status, told = self.run_on_terminal(LONG)
        self.assertEqual(status, 0, told)
        pages = len(os.listdir(self.folder))
        self.assertGreater(pages, 8)
        self.assertIn(f'Drawing page {pages} of {pages}', told)
        self.assertNotIn('\n', told)
        # In the end the line is as empty as before.
        self.assertTrue(told.endswith('\r\033[K'), told)

    def test_short_work_tells_nothing(self):
        self.assertEqual(self.run_on_terminal(SHORT), (0, ''))

    def test_a_pipe_is_told_nothing(self):
        process = self.start(LONG, subprocess.PIPE)
        self.assertEqual(process.communicate(timeout=60)[1], b'')
        self.assertEqual(process.returncode, 0)

    def interrupt(self, page):
        """Presses Ctrl+C once a page is told of. Returns the status and what was told."""
        terminal, other = pty.openpty()
        process = self.start(LONG, other)
        os.close(other)
        told = b''
        is_told = False
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:
                break
            told += part
            numbers = re.findall(rb'Drawing page (\d+) of', told)
            if not is_told and numbers and int(numbers[-1]) >= page:
                process.send_signal(signal.SIGINT)
                is_told = True
        os.close(terminal)
        return process.wait(60), told.decode()

    def test_ctrl_c_leaves_no_file(self):
        """Whenever it comes: all pages are there whole, or none is."""
        self.assertEqual(self.start(LONG, subprocess.DEVNULL).wait(60), 0)
        pages = sorted(os.listdir(self.folder))
        for page in (1, len(pages) // 2, len(pages) - 1, len(pages)):
            for name in os.listdir(self.folder):
                os.unlink(os.path.join(self.folder, name))
            status, told = self.interrupt(page)
            left = sorted(os.listdir(self.folder))
            # At the last pages it may come when all is done.
            self.assertIn(left, [[], pages] if page >= len(pages) - 1 else [[]], told)
            self.assertIn(status, [0, -signal.SIGINT] if left else [-signal.SIGINT], told)

    def test_ctrl_c_is_told(self):
        status, told = self.interrupt(1)
        self.assertEqual(status, -signal.SIGINT, told)
        self.assertEqual(told.count('\n'), 1, told)


if __name__ == '__main__':
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
