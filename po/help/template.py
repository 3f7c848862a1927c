#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the template that translations of the help and of the manual page
begin with: the same bytes for the same texts, so that it can be compared.

Usage: template.py SOURCE [OUTPUT]

SOURCE is the top of the source tree; without OUTPUT it goes to standard output.
"""

import os
import re
import subprocess
import sys
import tempfile

HEADER = '''\
# The help and the manual page of Run Muscles.
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: CC-BY-4.0
#
# Marks such as <key> stay. What stands between <gui> and </gui> is a label of the
# program: write it as the catalogue of the program has it (../LANGUAGE.po).
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: run-muscles-help\\n"
"Report-Msgid-Bugs-To: https://example.com/run-muscles/issues\\n"
"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"
"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n"
"Language-Team: LANGUAGE\\n"
"Language: \\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
'''

# What is typed as it stands, and the head of the manual page.
VERBATIM = re.compile(r'(B<[^a-z>]*>|B<-[-a-z]*>|[, ]|RUN-MUSCLES|[0-9-]+|B<run-muscles( --list)?>'
                      r'|run-muscles .*\\n|Run Muscles)+$')

NOTE = ('#. B<…> is strong type and I<…> slanted: keep the marks. What is typed as it stands, such as\n'
        '#. B<--list>, stays; what stands for something, such as I<FILE>, is translated.\n')


def run(*command, **options):
    subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def blocks(path):
    """The messages of a catalogue, without its header."""
    with open(path, encoding='utf-8') as file:
        return [block for block in re.split(r'\n\n+', file.read().strip())[1:] if block]


def msgid(block):
    text = block[block.index('\nmsgid ') + 1:block.index('\nmsgstr')]
    return ''.join(re.findall(r'^(?:msgid )?"(.*)"$', text, re.MULTILINE))


def of_pages(source, folder):
    pages = sorted(os.listdir(os.path.join(source, 'data', 'help', 'C')))
    path = os.path.join(folder, 'pages.pot')
    run('itstool', '-o', path, *[os.path.join('data', 'help', 'C', page) for page in pages], cwd=source)
    # The pages name nobody who would be credited.
    return [block for block in blocks(path) if 'translator-credits' not in block]


def of_manual(source, folder):
    path = os.path.join(folder, 'manual.pot')
    run('po4a-updatepo', '--format', 'man', '--master', 'data/run-muscles.1', '--master-charset', 'UTF-8',
        '--po', path, cwd=source)
    found = []
    for block in blocks(path):
        if not VERBATIM.match(msgid(block)):
            block = re.sub(r'^#, .*\n', '', block, flags=re.MULTILINE)
            found.append((NOTE if 'B<' in block else '') + block)
    return found


def create(source):
    with tempfile.TemporaryDirectory(prefix='run-muscles-') as folder:
        found = of_pages(source, folder) + of_manual(source, folder)
        path = os.path.join(folder, 'all.pot')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(HEADER + '\n' + '\n\n'.join(found) + '\n')
        output = os.path.join(folder, 'sorted.pot')
        run('msgcat', '--force-po', '--add-location=file', '-o', output, path)
        with open(output, encoding='utf-8') as file:
            return file.read()


def main():
    text = create(sys.argv[1])
    if len(sys.argv) < 3:
        sys.stdout.write(text)
        return
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        file.write(text)


if __name__ == '__main__':
    main()
