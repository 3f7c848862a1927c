#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the help, and the manual page, in every language there is a catalogue for.

Usage: translate.py SOURCE HELP MAN [--itstool=PROGRAM] [--po4a=PROGRAM] CATALOGUE…

HELP gets a folder for each language, as viewers look for it: LANGUAGE/run-muscles.
The pages as they were written are in C. MAN gets LANGUAGE/man1/run-muscles.1.
Without itstool, or without po4a, nothing is translated with it.
"""

import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

NAME = 'run-muscles'


def run(*command):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        sys.exit('%s: %s' % (command[0], result.stdout.decode(errors='replace')))


def translate_pages(itstool, catalogue, pages, folder):
    os.makedirs(folder)
    with tempfile.TemporaryDirectory(prefix='run-muscles-') as place:
        # Its name is the language that itstool writes into the pages.
        compiled = os.path.join(place, os.path.basename(catalogue)[:-3] + '.mo')
        run('msgfmt', '-o', compiled, catalogue)
        run(itstool, '-m', compiled, '-o', folder, *pages)


def translate_manual(po4a, catalogue, manual, path):
    os.makedirs(os.path.dirname(path))
    run(po4a, '-f', 'man', '-m', manual, '-M', 'UTF-8', '-p', catalogue, '-l', path, '-L', 'UTF-8', '-k', '0')
    with open(path, encoding='utf-8') as file:
        text = file.read()
    # po4a escapes hyphens in the head, too, where programs read a name and a date.
    text = re.sub(r'^\.TH.*$', lambda match: match.group(0).replace('\\-', '-').rstrip(), text,
                  flags=re.MULTILINE)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('source')
    parser.add_argument('help')
    parser.add_argument('man')
    parser.add_argument('--itstool')
    parser.add_argument('--po4a')
    parser.add_argument('catalogues', nargs='*')
    options = parser.parse_intermixed_args()

    pages = sorted(glob.glob(os.path.join(options.source, 'data', 'help', 'C', '*.page')))
    manual = os.path.join(options.source, 'data', NAME + '.1')
    for folder in (options.help, options.man):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)

    os.makedirs(os.path.join(options.help, 'C', NAME))
    for page in pages:
        shutil.copyfile(page, os.path.join(options.help, 'C', NAME, os.path.basename(page)))

    for catalogue in options.catalogues:
        language = os.path.basename(catalogue)[:-3]
        if options.itstool:
            translate_pages(options.itstool, catalogue, pages, os.path.join(options.help, language, NAME))
        if options.po4a:
            translate_manual(options.po4a, catalogue, manual,
                             os.path.join(options.man, language, 'man1', NAME + '.1'))


if __name__ == '__main__':
    main()
