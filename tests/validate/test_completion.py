#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bash completes the options of the program and their values.

Usage: test_completion.py COMPLETION PROGRAM SOURCE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

COMPLETION = PROGRAM = SOURCE = ''

# Puts the words as Bash does, and prints what the function answers.
SCRIPT = '''
compopt () { :; }
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_run_muscles
printf '%s\\n' "${COMPREPLY[@]}"
'''


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix='run-muscles-')
        os.symlink(os.path.abspath(PROGRAM), os.path.join(cls.folder, 'run-muscles'))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def complete(self, *words):
        environment = dict(os.environ, PATH=self.folder + ':' + os.environ['PATH'])
        done = subprocess.run(['bash', '--norc', '-c', SCRIPT, 'bash', COMPLETION, 'run-muscles', *words],
                              env=environment, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.stderr.decode(), '')
        return done.stdout.decode().split()

    def test_every_option_of_the_program(self):
        output = subprocess.run([PROGRAM, '--help'], stdout=subprocess.PIPE, timeout=60).stdout.decode()
        wanted = set(re.findall(r'--[a-z][a-z-]+=?', output)) - {'--help-all', '--help-gapplication'}
        # The texts of the options have examples in them.
        wanted = {word for word in wanted if word.endswith('=') or word + '=' not in wanted}
        self.assertEqual(set(self.complete('--')), wanted | {'--help'})

    def test_beginning_of_an_option(self):
        self.assertEqual(self.complete('--mu'), ['--muscle='])
        self.assertEqual(self.complete('--nothing'), [])

    def test_ids_of_muscles_and_groups(self):
        self.assertEqual(self.complete('--muscle', '=', 'sol'), ['soleus'])
        self.assertIn('calves', self.complete('--muscle', '='))
        # Where “=” does not part words.
        self.assertEqual(self.complete('--muscle=sol'), ['soleus'])

    def test_values(self):
        self.assertEqual(self.complete('--sheet', '=', 'p'), ['poster'])
        self.assertEqual(self.complete('--paper', '=', 'a'), ['a5', 'a4', 'a3', 'a2'])
        self.assertEqual(self.complete('--format', '='), ['pdf', 'png', 'svg'])
        self.assertEqual(self.complete('--cards', '='), ['4', '6'])

    def test_values_are_those_of_the_program(self):
        for option, file in (('--sheet', 'rum-sheet-options.c'), ('--paper', 'rum-paper.c')):
            with open(os.path.join(SOURCE, 'src', 'sheet', file), encoding='utf-8') as source:
                text = source.read()
            pattern = r'G_DEFINE_ENUM_VALUE \(RUM_SHEET_\w+, "([a-z]+)"\)' if option == '--sheet' \
                else r'^  \{ "([a-z0-9]+)", '
            wanted = re.findall(pattern, text, re.MULTILINE)
            self.assertGreater(len(wanted), 4)
            self.assertEqual(sorted(self.complete(option, '=')), sorted(wanted))

    def test_languages(self):
        with open(os.path.join(SOURCE, 'po', 'LINGUAS'), encoding='utf-8') as file:
            languages = [line.strip() for line in file if line.strip() and not line.startswith('#')]
        self.assertEqual(sorted(self.complete('--lang', '=')), sorted(' '.join(languages).split() + ['en']))

    def test_names_of_files(self):
        with open(os.path.join(self.folder, 'my-sheet.pdf'), 'w', encoding='utf-8'):
            pass
        self.assertEqual(self.complete('--export-sheet', '=', 'my'), ['my-sheet.pdf'])


if __name__ == '__main__':
    COMPLETION, PROGRAM, SOURCE = sys.argv[1:4]
    del sys.argv[1:4]
    unittest.main(verbosity=2)
