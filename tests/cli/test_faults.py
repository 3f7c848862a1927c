#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left of a sheet when it cannot be written: all of it, the old one, or none.

Usage: test_faults.py PROGRAM
"""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = ''
OLD = b'what was there before\n' * 40

# Where the tests run as root, files are written as nobody: root may write
# everywhere.
NOBODY = 65534


def environment():
    kept = {name: value for name, value in os.environ.items()
            if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
    kept['HOME'] = '/nonexistent'
    return kept


def arguments(path, *more):
    return [PROGRAM, '--export-sheet=' + path, '--muscle=core', '--paper=a4', *more]


def run(path, *more, **how):
    return subprocess.run(arguments(path, *more), env=environment(), stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=60, **how)


class Faults(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write_old(self, name):
        with open(self.path(name), 'wb') as file:
            file.write(OLD)
        return self.path(name)

    def read(self, path):
        with open(path, 'rb') as file:
            return file.read()

    def whole(self, name):
        result = run(self.path(name))
        self.assertEqual(result.returncode, 0, result.stderr)
        contents = self.read(self.path(name))
        os.unlink(self.path(name))
        return contents

    def assert_failed(self, result, *words):
        error = result.stderr.decode()
        self.assertEqual(result.returncode, 1, error)
        self.assertEqual(error.count('\n'), 1, error)
        for word in words:
            self.assertIn(word, error)

    def test_no_room_at_fifteen_sizes(self):
        """The limit of a file's size makes writing fail as a full disc does: after a part."""
        whole = self.whole('x.pdf')
        rooms = [0, 1, 2, 100, 4095, 4096, 4097, 65536] + \
                [len(whole) * n // 8 for n in range(2, 8)] + [len(whole) - 1]
        self.assertEqual(len(rooms), 15)
        for turn, room in enumerate(rooms):
            has_old = turn % 2 == 0
            with self.subTest(room=room, has_old=has_old):
                if has_old:
                    self.write_old('x.pdf')

                def limit():
                    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
                result = run(self.path('x.pdf'), preexec_fn=limit)
                self.assert_failed(result, 'x.pdf')
                self.assertEqual(os.listdir(self.folder), ['x.pdf'] if has_old else [])
                if has_old:
                    self.assertEqual(self.read(self.path('x.pdf')), OLD)
                    os.unlink(self.path('x.pdf'))

    def test_just_enough_room(self):
        whole = self.whole('x.pdf')
        result = run(self.path('x.pdf'), preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (len(whole), len(whole))))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(self.read(self.path('x.pdf')), whole)

    def test_a_folder_that_may_only_be_read(self):
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        # The program may lie where nobody may look.
        result = run(self.path('x.pdf'), preexec_fn=self.become_nobody)
        self.assert_failed(result, 'x.pdf')
        self.assertEqual(os.listdir(self.folder), [])

    def become_nobody(self):
        """Gives up the right of root to write everywhere, if it is there."""
        if os.geteuid() != 0:
            return
        # Capabilities go at exec(), and the program can still be read: only the
        # user that opens files changes.
        os.setegid(NOBODY)
        os.setgid(NOBODY)
        os.setuid(NOBODY)

    def test_a_folder_that_is_gone(self):
        folder = self.path('gone')
        os.mkdir(folder)
        result = run('x.pdf', cwd=folder, preexec_fn=lambda: os.rmdir(folder))
        self.assert_failed(result, 'x.pdf')
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_folder_that_goes_away_meanwhile(self):
        whole = self.whole('x.pdf')
        here, there = self.path('here'), self.path('there')
        for turn in range(8):
            with self.subTest(turn=turn):
                os.mkdir(here)
                process = subprocess.Popen(arguments(os.path.join(here, 'x.pdf')),
                                           env=environment(), stderr=subprocess.PIPE)
                time.sleep(random.uniform(0, 0.6))
                os.rename(here, there)
                error = process.communicate(timeout=60)[1].decode()
                names = os.listdir(there)
                if process.returncode == 0:
                    self.assertEqual(names, ['x.pdf'])
                    self.assertEqual(self.read(os.path.join(there, 'x.pdf')), whole)
                else:
                    self.assertEqual(process.returncode, 1, error)
                    self.assertNotIn('x.pdf', names)
                shutil.rmtree(there)

    def test_killed_while_saving(self):
        """Killed as soon as something is written; the saving alone is killed 200 times in C."""
        whole = self.whole('x.pdf')
        self.write_old('x.pdf')
        for turn in range(10):
            with self.subTest(turn=turn):
                process = subprocess.Popen(arguments(self.path('x.pdf')), env=environment())
                while process.poll() is None and len(os.listdir(self.folder)) == 1:
                    time.sleep(0.0005)
                time.sleep(random.uniform(0, 0.004))
                process.kill()
                process.wait(timeout=60)
                contents = self.read(self.path('x.pdf'))
                if process.returncode == 0:
                    self.assertEqual(contents, whole)
                self.assertIn(contents, (OLD, whole))
                shutil.rmtree(self.folder)
                os.mkdir(self.folder)
                self.write_old('x.pdf')


if __name__ == '__main__':
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
