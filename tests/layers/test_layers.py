#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers look down only: an include in the wrong direction does not compile.

A probe is compiled with the very flags that the build uses for a layer.

Usage: test_layers.py BUILD
"""

import json
import os
import shlex
import subprocess
import sys
import unittest

BUILD = ''

# A header of each layer, and of the libraries that not every layer may see.
HEADERS = {
    'atlas': 'rum-atlas.h',
    'figure': 'rum-figure.h',
    'sheet': 'rum-sheet.h',
    'map': 'rum-body-map.h',
    'help': 'rum-help-library.h',
    'ui': 'rum-window.h',
    'cairo': 'cairo.h',
    'rsvg': 'librsvg/rsvg.h',
    'pango': 'pango/pangocairo.h',
    'gtk': 'gtk/gtk.h',
    'xml': 'libxml/parser.h',
}

# What each layer may include; “main” is main.c, which sees what ui sees.
ALLOWED = {
    'atlas': {'atlas', 'xml'},
    'figure': {'atlas', 'figure', 'cairo', 'rsvg'},
    'sheet': {'atlas', 'figure', 'sheet', 'cairo', 'rsvg', 'pango'},
    'map': {'atlas', 'figure', 'map', 'cairo', 'rsvg', 'pango', 'gtk'},
    'help': {'help', 'xml'},
    'ui': set(HEADERS) - {'xml'},
}


def flags_of(layer):
    """The include flags of the layer's first object."""
    with open(os.path.join(BUILD, 'compile_commands.json'), encoding='utf-8') as file:
        commands = json.load(file)
    for entry in commands:
        if f'src/{layer}/lib' in entry['output']:
            words = shlex.split(entry['command'])
            flags = [word for word in words if word.startswith(('-I', '-D', '-std', '-pthread'))]
            return entry['directory'], words[0], flags
    raise LookupError(layer)


def compiles(layer, header):
    folder, compiler, flags = flags_of(layer)
    if compiler.endswith('ccache'):
        compiler = 'cc'
    result = subprocess.run([compiler, *flags, '-fsyntax-only', '-x', 'c', '-'], cwd=folder,
                            input=f'#include "config.h"\n#include "{header}"\n'.encode(),
                            capture_output=True)
    return result.returncode == 0


class Layers(unittest.TestCase):
    def test_each_layer_sees_what_it_may(self):
        for layer, allowed in ALLOWED.items():
            for name in sorted(allowed):
                with self.subTest(layer=layer, header=HEADERS[name]):
                    self.assertTrue(compiles(layer, HEADERS[name]))

    def test_no_layer_sees_more(self):
        for layer, allowed in ALLOWED.items():
            for name in sorted(set(HEADERS) - allowed):
                with self.subTest(layer=layer, header=HEADERS[name]):
                    self.assertFalse(compiles(layer, HEADERS[name]))


if __name__ == '__main__':
    BUILD = sys.argv.pop(1)
    unittest.main(verbosity=2)
