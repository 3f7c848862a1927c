# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Compares the table of requirements in the script "run" with what the build asks for.

Argument: the source folder.
"""

import re
import sys
import unittest
from pathlib import Path

import tap
from requirements import read_table, split_need

# What every build uses without naming it.
TOOLCHAIN = {'cc', 'meson', 'ninja', 'pkg-config'}

# What the modules of Meson look for by themselves. The name is the method's,
# or the argument's where the method looks for it only if that is given.
MODULE_PROGRAMS = {
    'i18n.gettext': {'msgfmt', 'xgettext'},
    'i18n.merge_file': {'msgfmt'},
    'gnome.compile_resources': {'glib-compile-resources'},
    'gnome.compile_schemas': {'glib-compile-schemas'},
    'gnome.post_install': set(),
    'glib_compile_schemas': {'glib-compile-schemas'},
    'gtk_update_icon_cache': {'gtk4-update-icon-cache|gtk-update-icon-cache'},
    'update_desktop_database': {'update-desktop-database'},
}

DEPENDENCY = re.compile(r"(?<!_)\bdependency\s*\(\s*('[^']*'|[^,)]*)((?:[^()]|\([^()]*\))*)\)")
FIND_PROGRAM = re.compile(r"\bfind_program\s*\(\s*((?:[\[\]\s,]|'[^']*'(?!\s*:))*)([^,)]*)")
# What the build does without, if it is not there.
OPTIONAL = re.compile(r"\b(?<!_)(dependency|find_program)\s*\(\s*'([^']*)'\s*,\s*required\s*:\s*false\s*\)")
LOOP = re.compile(r'\bforeach\s+(\w+)\s*:\s*\[([^\]]*)\]')
MODULE_METHOD = re.compile(r'\b((?:gnome|i18n)\.\w+)\s*\(')
MODULE_ARGUMENT = re.compile(r'\b(glib_compile_schemas|gtk_update_icon_cache|update_desktop_database)\s*:\s*true')


def strip_comments(text):
    return re.sub(r'^\s*#.*$', '', text, flags=re.MULTILINE)


class Asked:
    """What some of the files ask for."""

    def __init__(self):
        self.modules = {}
        self.programs = set()
        self.optional = set()
        self.unreadable = []

    def read(self, text):
        text = strip_comments(text)
        for method, name in OPTIONAL.findall(text):
            self.optional.add(('pkg-config:' if method == 'dependency' else 'program:') + name)
        text = OPTIONAL.sub('', text)
        for argument, others in DEPENDENCY.findall(text):
            floor = re.search(r"\bversion\s*:\s*'>=\s*([0-9.]+)'", others)
            if argument.startswith("'"):
                self.modules[argument.strip("'")] = floor and floor.group(1)
            else:
                self.unreadable.append(f'This test cannot tell what dependency({argument}) asks for.')
        loops = {name: re.findall(r"'([^']*)'", items) for name, items in LOOP.findall(text)}
        for argument, other in FIND_PROGRAM.findall(text):
            # The same program in two places is one program.
            names = dict.fromkeys(Path(name).name for name in re.findall(r"'([^']*)'", argument))
            if names:
                self.programs.add('|'.join(names))
            elif other in loops:
                self.programs.update(loops[other])
            else:
                self.unreadable.append(f'This test cannot tell what find_program({other}) asks for.')
        for method in MODULE_METHOD.findall(text) + MODULE_ARGUMENT.findall(text):
            if method in MODULE_PROGRAMS:
                self.programs.update(MODULE_PROGRAMS[method])
            else:
                self.unreadable.append(f'This test does not know what {method}() asks for.')


class Build:
    """What the files of the build ask for, those of the tests apart from the others."""

    def __init__(self, source):
        self.program = Asked()
        self.program.programs.update(TOOLCHAIN)
        self.tests = Asked()
        for path in sorted(source.rglob('meson.build')):
            parts = path.relative_to(source).parts
            if parts[0] == 'tests':
                self.tests.read(path.read_text())
            elif not parts[0].startswith(('build', '.')) or len(parts) == 1:
                self.program.read(path.read_text())
        self.meson_floor = re.search(r"meson_version:\s*'>=\s*([0-9.]+)'",
                                     (source / 'meson.build').read_text()).group(1)


def compare(rows, build):
    """Returns a sentence for every difference between the table and the build."""
    wanted = {scope: {} for scope in ('build', 'run', 'test')}
    for row in rows:
        kind, name, floor = split_need(row.need)
        wanted[row.scope][f'{kind}:{name}'] = floor

    problems = build.program.unreadable + build.tests.unreadable

    def compare_names(kind, asked):
        listed = {need.partition(':')[2] for need in wanted['build'] if need.startswith(f'{kind}:')}
        problems.extend(f'The build asks for {kind}:{name}, which the table lacks.'
                        for name in sorted(asked - listed))
        problems.extend(f'The table has {kind}:{name}, which the build does not ask for.'
                        for name in sorted(listed - asked))

    compare_names('pkg-config', set(build.program.modules))
    compare_names('program', build.program.programs)

    floors = {f'pkg-config:{name}': floor for name, floor in build.program.modules.items()}
    floors['program:meson'] = build.meson_floor
    problems.extend(f'The build asks for {need} {floors[need]}, the table for {floor}.'
                    for need, floor in wanted['build'].items()
                    if need in floors and floor != floors[need])

    listed = {need for needs in wanted.values() for need in needs}
    problems.extend(f'The build can use {need}, which the table lacks.'
                    for need in sorted(build.program.optional - listed))
    asked = {f'pkg-config:{name}' for name in build.tests.modules}
    asked |= {f'program:{name}' for name in build.tests.programs}
    problems.extend(f'The tests ask for {need}, which the table lacks.'
                    for need in sorted(asked - listed))
    return problems


class Table(unittest.TestCase):
    """The table as it is."""

    def test_equals_the_build(self):
        self.assertEqual(compare(ROWS, BUILD), [])

    def test_names_nothing_twice(self):
        needs = [row.need for row in ROWS]
        self.assertEqual(sorted(set(needs)), sorted(needs))

    def test_knows_the_scopes(self):
        self.assertEqual({row.scope for row in ROWS}, {'build', 'run', 'test'})

    def test_has_packages_everywhere(self):
        for row in ROWS:
            if not row.need.startswith('cflag:'):
                for family, packages in row.packages.items():
                    self.assertTrue(packages, f'{row.need} has no package for {family}')

    def test_has_no_test_program_without_a_test(self):
        """Every program of the scope "test" is called by name somewhere in the tests."""
        text = '\n'.join(path.read_text(errors='replace') for path in sorted((SOURCE / 'tests').rglob('*'))
                         if path.suffix in ('.py', '.sh', '.build', '.c')
                         and path.name not in ('sandbox.py', 'test_run.py', 'test_table.py'))
        # The compiler is called by "run" itself.
        for name in {split_need(row.need)[1] for row in ROWS
                     if row.scope == 'test' and row.need.startswith('program:')} - {'clang'}:
            self.assertTrue(re.search(rf'(?<![\w-]){re.escape(name)}(?![\w-])', text),
                            f'No test calls {name}.')


class Difference(unittest.TestCase):
    """The comparison finds what is changed in the table or the build."""

    def setUp(self):
        self.text = (SOURCE / 'run').read_text()
        self.known = compare(ROWS, BUILD)

    def find_new(self, rows, build):
        return [problem for problem in compare(rows, build) if problem not in self.known]

    def compare_with(self, old, new):
        doctored = re.sub(old, new, self.text, count=1, flags=re.MULTILINE)
        self.assertNotEqual(doctored, self.text)
        return self.find_new(read_table(doctored), BUILD)

    def test_module_missing_from_the_table(self):
        self.assertEqual(self.compare_with(r'^build pkg-config:gtk4.*\n', ''),
                         ['The build asks for pkg-config:gtk4, which the table lacks.'])

    def test_program_missing_from_the_table(self):
        self.assertEqual(self.compare_with(r'^build program:update-desktop-database.*\n', ''),
                         ['The build asks for program:update-desktop-database, which the table lacks.'])

    def test_optional_program_missing_from_the_table(self):
        self.assertEqual(self.compare_with(r'^test  program:itstool.*\n', ''),
                         ['The build can use program:itstool, which the table lacks.'])

    def test_module_only_in_the_table(self):
        self.assertEqual(self.compare_with(r'^build program:cc', 'build pkg-config:libical a a a a\n\\g<0>'),
                         ['The table has pkg-config:libical, which the build does not ask for.'])

    def test_program_only_in_the_table(self):
        self.assertEqual(self.compare_with(r'^build program:cc', 'build program:valac a a a a\n\\g<0>'),
                         ['The table has program:valac, which the build does not ask for.'])

    def test_other_scope(self):
        self.assertEqual(self.compare_with(r'^build pkg-config:cairo', 'test  pkg-config:cairo'),
                         ['The build asks for pkg-config:cairo, which the table lacks.'])

    def test_other_floor(self):
        self.assertEqual(self.compare_with(r'gtk4>=[0-9.]+', 'gtk4>=4.6'),
                         ['The build asks for pkg-config:gtk4 4.8, the table for 4.6.'])

    def test_other_floor_of_meson(self):
        self.assertEqual(self.compare_with(r'meson>=[0-9.]+', 'meson>=0.60'),
                         ['The build asks for program:meson 1.0.1, the table for 0.60.'])

    def test_program_missing_for_a_test(self):
        python = r'^test  program:python3 .*\n'
        self.assertIn('The tests ask for program:python3, which the table lacks.',
                      self.compare_with(python, ''))

    def read_more(self, text, part='program'):
        build = Build(SOURCE)
        getattr(build, part).read(text)
        return self.find_new(ROWS, build)

    def test_program_new_in_the_build(self):
        self.assertEqual(self.read_more("x = find_program('valac')"),
                         ['The build asks for program:valac, which the table lacks.'])

    def test_optional_program_new_in_the_build(self):
        self.assertEqual(self.read_more("x = find_program('valac', required: false)"),
                         ['The build can use program:valac, which the table lacks.'])

    def test_module_new_in_the_build(self):
        self.assertEqual(self.read_more("x = dependency('libical', version: '>= 3.0')"),
                         ['The build asks for pkg-config:libical, which the table lacks.'])

    def test_floor_new_in_the_build(self):
        self.assertEqual(self.read_more("x = dependency(\n  'gtk4',\n  version: '>= 4.10',\n)"),
                         ['The build asks for pkg-config:gtk4 4.10, the table for 4.8.'])

    def test_method_new_in_the_build(self):
        self.assertEqual(self.read_more("gnome.genmarshal('marshal')"),
                         ['This test does not know what gnome.genmarshal() asks for.'])

    def test_new_in_the_tests(self):
        self.assertEqual(self.read_more("find_program('valac')\ndependency('libical')", 'tests'),
                         ['The tests ask for pkg-config:libical, which the table lacks.',
                          'The tests ask for program:valac, which the table lacks.'])

    def test_name_that_cannot_be_read(self):
        self.assertEqual(self.read_more('x = find_program(name)\ny = dependency(name)'),
                         ['This test cannot tell what dependency(name) asks for.',
                          'This test cannot tell what find_program(name) asks for.'])

    def test_ways_to_name_a_program(self):
        build = Asked()
        build.read("find_program('a')\nfind_program( 'b', required: false)\nfind_program(['c', 'd'])\n"
                   "find_program('/usr/bin/e', 'e')\nfind_program(\n  'f',\n  native: true,\n)\n"
                   "foreach tool : ['g', 'h']\n  find_program(tool)\nendforeach")
        self.assertEqual(build.programs, {'a', 'c|d', 'e', 'f', 'g', 'h'})
        self.assertEqual(build.optional, {'program:b'})

    def test_what_asks_for_nothing(self):
        self.assertEqual(self.read_more("# x = find_program('valac')\ny = declare_dependency(link_with: z)"), [])


if __name__ == '__main__':
    SOURCE = Path(sys.argv[1])
    ROWS = read_table((SOURCE / 'run').read_text())
    BUILD = Build(SOURCE)
    tap.main()
