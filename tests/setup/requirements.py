# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads the table of requirements in the script "run"."""

import re
from collections import namedtuple

FAMILIES = ('apt', 'dnf', 'pacman', 'zypper')

Row = namedtuple('Row', ('scope', 'need', 'packages'))


def read_table(text):
    """Returns the rows of the table in the text of the script."""
    body = re.search(r"<<'END'\n(# scope need .*?\n)END\n", text, re.DOTALL)
    rows = []
    for line in body.group(1).splitlines():
        if not line or line.startswith('#'):
            continue
        scope, need, *columns = line.split()
        packages = {family: column.split(',') if column != '-' else []
                    for family, column in zip(FAMILIES, columns, strict=True)}
        rows.append(Row(scope, need, packages))
    return rows


def split_need(need):
    """Returns kind, name and floor, the floor being None where there is none."""
    kind, rest = need.split(':', 1)
    name, _, floor = rest.partition('>=')
    return kind, name, floor or None
