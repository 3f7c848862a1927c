#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile atlases end in an error soon and without filling the memory.

Usage: test_limits.py LOADER SANITIZERS

LOADER is the program load-atlas, SANITIZERS the value of b_sanitize: with
address sanitizer everything is slower and larger.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

LOADER = ''
MAX_SECONDS = 1.0
MAX_MEGABYTES = 300
GOOD = os.path.join(os.path.dirname(__file__), '..', '..', 'fixtures', 'atlas', 'good')
MILLION = 1000 * 1000


def run(command, max_seconds):
    """Runs a command; gives its exit code, output, CPU seconds and megabytes.

    A command that needs far too long is ended by the kernel.
    """
    limit = int(max_seconds) + 2
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)))
    output = process.stdout.read().decode()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (process.returncode, output, usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / 1024)


def find_excess(command, max_seconds, max_megabytes):
    """Gives the output of a command and what it needs too much of, if anything."""
    code, output, seconds, megabytes = run(command, max_seconds)
    excess = []
    if seconds >= max_seconds:
        excess.append('time')
    if megabytes >= max_megabytes:
        excess.append('memory')
    print(f'# {seconds:.2f} s, {megabytes:.0f} MB, exit {code}, {output.strip()[:200]}')
    return code, output, excess


class Limits(unittest.TestCase):
    """One hostile file each, in place of the one of a good atlas."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        for name in os.listdir(GOOD):
            shutil.copy(os.path.join(GOOD, name), self.folder)

    def check(self, file, pieces, message, replace=None):
        """Loads the atlas with pieces in a file: in all of it, or in place of a text.

        Without a message, the atlas is large but good.
        """
        path = os.path.join(self.folder, file)
        with open(path, encoding='utf-8') as good:
            before, after = good.read().split(replace) if replace else ('', '')
        with open(path, 'w', encoding='utf-8') as hostile:
            hostile.write(before)
            hostile.writelines(pieces)
            hostile.write(after)
        self.measure(message)

    def measure(self, message):
        code, output, excess = find_excess([LOADER, self.folder], MAX_SECONDS, MAX_MEGABYTES)
        self.assertEqual(code, 3 if message else 0)
        self.assertRegex(output, r'^[a-z-]+\.xml:[1-9][0-9]*: ' + re.escape(message)
                         if message else '^$')
        self.assertEqual(excess, [])

    def test_million_elements(self):
        self.check('glutes.xml', ['<a>', *['<b/>'] * MILLION, '</a>'], 'there are more than')

    def test_million_elements_that_are_allowed(self):
        self.check('exercises.xml', ['<cue>x</cue>'] * (MILLION // 3), 'there are more than',
                   '<cue>Land softly.</cue>')

    def test_many_elements_that_are_good(self):
        claims = (f'<claim id="c{i}" about="weak" grade="weak" sources="pugh1971">x</claim>'
                  for i in range(40000))
        self.check('calves.xml', [*claims, '<claim id="soleus-role"'], '',
                   '<claim id="soleus-role"')

    def test_hundred_megabytes(self):
        self.check('glutes.xml', ['<!-- ' + 'x' * 991 + ' -->'] * (100 * 1000),
                   'the file is larger than')

    def test_endless_file(self):
        path = os.path.join(self.folder, 'sources.xml')
        os.remove(path)
        os.symlink('/dev/zero', path)
        self.measure('the file is larger than')

    def test_million_deep(self):
        self.check('glutes.xml', ['<a>'] * MILLION, 'elements are nested deeper')

    def test_many_attributes(self):
        self.check('glutes.xml', ['<group', *(f' a{i}=""' for i in range(MILLION // 3)), '/>'],
                   'an element has more than 1000 attributes')

    def test_one_attribute_many_times(self):
        self.check('glutes.xml', ['<group', *[' id="a"'] * (MILLION // 2), '/>'],
                   'an element has more than 1000 attributes')

    def test_many_comments(self):
        self.check('glutes.xml', ['x<!---->'] * (MILLION // 2), 'the text of <plain> is longer',
                   'Seat muscles')

    def test_brackets_in_comment(self):
        self.check('glutes.xml', ['<!--', '<' * (4 * MILLION), '-->'], 'there is no root')

    def test_brackets_in_character_data(self):
        self.check('glutes.xml', ['<![CDATA[', '<' * (4 * MILLION), ']]>'],
                   'the text of <plain> is longer', 'Seat muscles')

    def test_long_text(self):
        self.check('glutes.xml', ['x' * (4 * MILLION)], 'the text of <plain> is longer',
                   'Seat muscles')

    def test_long_id(self):
        self.check('glutes.xml', ['a' * (4 * MILLION)], 'the attribute “id” is longer',
                   'gluteus-maximus-role')

    def test_long_name(self):
        self.check('glutes.xml', ['<', 'a' * (4 * MILLION), '/>'], 'the markup is broken; correct it (Name too long')

    def test_references(self):
        self.check('glutes.xml', ['&amp;'] * (800 * 1000), 'the text of <plain> is longer',
                   'Seat muscles')

    def test_unknown_references(self):
        self.check('glutes.xml', ['&a;'] * (MILLION // 2), 'the markup is broken', 'Seat muscles')

    def test_many_sources(self):
        names = ' '.join(['pugh1971'] * 400)
        claims = (f'<claim id="c{i}" about="weak" grade="weak" sources="{names}">x</claim>'
                  for i in range(1000))
        self.check('calves.xml', claims, '“sources” of <claim> names',
                   '<claim id="calves-timing" about="timing" grade="mixed" sources="gait-data">'
                   'They start before landing.</claim>')

    def test_many_references(self):
        names = 'calves soleus hop balance-test heat knee push eccentric run-faster cycling loading'
        claims = (f'<claim id="c{i}" about="point" grade="weak" sources="pugh1971" see="{names}">x'
                  '</claim>' for i in range(20000))
        self.check('articles.xml', [*claims, '<claim id="get-toned-point"'], '',
                   '<claim id="get-toned-point"')

    def test_many_nicknames(self):
        names = ','.join(f'{i:x}' for i in range(950))
        terms = (f'<term id="t{i}"><name>T</name><plain>P</plain><nicknames>{names}</nicknames></term>'
                 for i in range(300))
        self.check('glossary.xml', [*terms, '</glossary>'], '', '</glossary>')

    def test_many_links(self):
        links = (f'<link from="soleus" to="glutes" kind="works-with"><claim id="c{i}" about="overview" '
                 'grade="weak" sources="pugh1971">x</claim></link>' for i in range(25000))
        self.check('links.xml', [*links, '</links>'], '', '</links>')

    def test_long_ladder(self):
        step = ('<exercise id="e{0}" group="calves" level="beginner" basis="trial" muscles="soleus" harder="e{1}" '
                'sources="practice" sets-min="1" sets-max="1" amount-min="1" amount-max="1" unit="minutes" '
                'sessions-min="1" sessions-max="1"><name>E</name><setup>S</setup><step>S</step><cue>C</cue>'
                '<feel>F</feel><fault>F</fault></exercise>')
        steps = [step.format(i, i + 1) for i in range(8000)]
        self.check('exercises.xml', [*steps, step.format(8000, 'x'), '</exercises>'],
                   'there is no exercise “ex”', '</exercises>')


class Measure(unittest.TestCase):
    """The measure itself can fail."""

    def check(self, program, excess, seconds=60):
        self.assertEqual(find_excess([sys.executable, '-c', program], seconds, 300)[2], excess)

    def test_time(self):
        self.check('while True: pass', ['time'], seconds=1)

    def test_memory(self):
        self.check('bytearray(350 << 20)[::4096] = bytes(350 << 8)', ['memory'])

    def test_none(self):
        self.check('pass', [])


if __name__ == '__main__':
    LOADER = sys.argv[1]
    if 'address' in sys.argv[2]:
        MAX_SECONDS = 15.0
        MAX_MEGABYTES = 1500
    unittest.main(argv=sys.argv[:1], verbosity=2)
