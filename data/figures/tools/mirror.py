#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the regions of one side of a figure from those of the other.

usage: mirror.py FIGURE.svg [left|right]

Edit the regions of one side (by default the left ones), then run this: the
paths of the other side become their mirror images about the line x = 0.
"""

import pathlib
import re
import sys

REGION = re.compile(r'(<g[^>]*\bid="([a-z][a-z0-9-]*)\.(left|right)"[^>]*>)(.*?)(</g>)', re.DOTALL)
DATA = re.compile(r'(\bd=")([^"]*)(")')
PAIR = re.compile(r"(-?\d+(?:\.\d+)?)([ ,]+)(-?\d+(?:\.\d+)?)")


def negate(number):
    if float(number) == 0:
        return "0"
    return number[1:] if number.startswith("-") else "-" + number


def mirror(content):
    def data(match):
        return match[1] + PAIR.sub(lambda p: negate(p[1]) + p[2] + p[3], match[2]) + match[3]
    return DATA.sub(data, content)


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__)
        return 2
    figure = pathlib.Path(sys.argv[1])
    source = sys.argv[2] if len(sys.argv) == 3 else "left"
    text = figure.read_text(encoding="utf-8")
    content = {m[2]: m[4] for m in REGION.finditer(text) if m[3] == source}

    def region(match):
        if match[3] == source or match[2] not in content:
            return match[0]
        return match[1] + mirror(content[match[2]]) + match[5]

    figure.write_text(REGION.sub(region, text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
