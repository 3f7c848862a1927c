#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an atlas ten times as large and runs the benchmark on both.

Usage: bench_atlas.py BENCH-ATLAS ATLAS-FOLDER
"""

import copy
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

N_COPIES = 10

# Attributes that hold ids, one or several.
IDS = ('id', 'group', 'groups', 'muscle', 'muscles', 'helpers', 'easier', 'harder', 'exercises', 'places', 'near',
       'from', 'to', 'see', 'works', 'sources')


def rename(element, number, phases):
    """Gives a copy in which all ids but those of phases are new."""
    renamed = copy.deepcopy(element)
    for node in renamed.iter():
        for name in IDS:
            if name in node.attrib:
                node.set(name, ' '.join(i if i in phases else f'{i}-copy{number}' for i in node.get(name).split()))
    return renamed


def enlarge_list(root, phases):
    """Repeats the elements of a file; those of a name stay together."""
    children = list(root)
    for number in range(1, N_COPIES):
        for child in children:
            last = max(i for i, other in enumerate(root) if other.tag == child.tag)
            root.insert(last + 1, rename(child, number, phases))


def enlarge(folder, target):
    """Writes the files of the large atlas."""
    atlas = ElementTree.parse(folder / 'atlas.xml').getroot()
    phases = {phase.get('id') for phase in atlas.iter('phase')}
    groups = [include.get('group') for include in atlas.findall('include')]

    for path in sorted(folder.glob('*.xml')):
        root = ElementTree.parse(path).getroot()
        if path.stem in groups:
            for number in range(1, N_COPIES):
                ElementTree.ElementTree(rename(root, number, phases)).write(
                    target / f'{path.stem}-copy{number}.xml', encoding='UTF-8', xml_declaration=True)
        elif root.tag == 'atlas':
            for number in range(1, N_COPIES):
                for group in groups:
                    root.insert(0, ElementTree.Element('include', group=f'{group}-copy{number}'))
            for name in ('safety', 'overview'):
                enlarge_list(root.find(name), phases)
        elif root.tag != 'gresources':
            enlarge_list(root, phases)
        else:
            continue
        ElementTree.ElementTree(root).write(target / path.name, encoding='UTF-8', xml_declaration=True)


def main():
    """Makes the atlas and runs the benchmark."""
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        enlarge(folder, pathlib.Path(name))
        return subprocess.run([program, folder, name], check=False).returncode


if __name__ == '__main__':
    sys.exit(main())
