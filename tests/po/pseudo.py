#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a catalogue of a language that nobody speaks, to see what is not translated and what has no room.

Each message stands in brackets, has accents on its letters and is two fifths longer. Placeholders, accelerators and
the words that steer the program stay as they are.

Usage: pseudo.py CATALOGUE OUTPUT [--mirrored]

CATALOGUE is one of the program's own: its English messages are taken. OUTPUT is compiled, a .mo file.
"""

import os
import re
import subprocess
import sys
import tempfile

LETTERS = str.maketrans('aceinouyACEINOUY', 'àçéîñöüýÀÇÉÎÑÖÜÝ')
KEPT = re.compile(r'%(?:\d+\$)?[a-z]|%%|\\.|_\w')
LONGER = 0.4
DIRECTION = 'left-to-right'


def disguise(text):
    """“Save” is “[Sàvé~~]”."""
    if text == '':
        return text
    parts, end = [], 0
    for match in KEPT.finditer(text):
        parts += [text[end:match.start()].translate(LETTERS), match.group()]
        end = match.end()
    parts.append(text[end:].translate(LETTERS))
    # Words, not one long one: a line may end between them.
    n_more = max(1, round(len(text) * LONGER))
    more = ' '.join('~' * min(8, n_more - i) for i in range(0, n_more, 8))
    return '[' + ''.join(parts) + more + ']'


def quoted(text):
    return ''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', text))


def translate(block, mirrored):
    """A message of a catalogue, translated anew; its parts are quoted as they stand in the file."""
    context = re.search(r'^msgctxt (.*?)^msgid', block, re.MULTILINE | re.DOTALL)
    message = re.search(r'^msgid (.*?)^(?:msgid_plural|msgstr)', block, re.MULTILINE | re.DOTALL)
    plural = re.search(r'^msgid_plural (.*?)^msgstr', block, re.MULTILINE | re.DOTALL)
    if not message or not quoted(message.group(1)):
        return ''
    english = quoted(message.group(1))
    lines = [f'msgctxt "{quoted(context.group(1))}"'] if context else []
    lines.append(f'msgid "{english}"')
    if plural:
        many = quoted(plural.group(1))
        lines += [f'msgid_plural "{many}"', f'msgstr[0] "{disguise(english)}"', f'msgstr[1] "{disguise(many)}"']
    elif english == DIRECTION:
        lines.append('msgstr "right-to-left"' if mirrored else f'msgstr "{DIRECTION}"')
    elif context and quoted(context.group(1)) == 'words for a unit':
        lines.append(f'msgstr "{english}"')
    else:
        lines.append(f'msgstr "{disguise(english)}"')
    return '\n'.join(lines) + '\n'


def make(catalogue, output, mirrored):
    with open(catalogue, encoding='utf-8') as file:
        blocks = re.split(r'\n\s*\n', file.read())
    head = ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
            '"Plural-Forms: nplurals=2; plural=n != 1;\\n"\n')
    messages = [translate(block, mirrored) for block in blocks if not block.startswith('#~')]
    os.makedirs(os.path.dirname(output) or '.', exist_ok=True)
    with tempfile.NamedTemporaryFile('w', suffix='.po', encoding='utf-8') as file:
        file.write('\n'.join([head] + [message for message in messages if message]))
        file.flush()
        subprocess.run(['msgfmt', '--output-file=' + output, file.name], check=True)


if __name__ == '__main__':
    make(sys.argv[1], sys.argv[2], '--mirrored' in sys.argv[3:])
