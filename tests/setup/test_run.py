# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tries the script "run" on make-believe systems.

Argument: the source folder.
"""

import os
import shutil
import sys
import unittest
from pathlib import Path

import tap
from requirements import FAMILIES, read_table
from sandbox import MANAGERS, OS_RELEASES, Sandbox

HOME_SYSTEM = {'apt': 'debian', 'dnf': 'fedora', 'pacman': 'arch', 'zypper': 'tumbleweed'}

INSTALL = {
    'apt': 'apt-get install --yes --no-install-recommends',
    'dnf': 'dnf install --assumeyes --setopt=install_weak_deps=False',
    'pacman': 'pacman --sync --needed --noconfirm',
    'zypper': 'zypper --non-interactive install --no-recommends',
}

GTK_TOO_OLD = 'Run Muscles needs GTK 4.8 or newer, and this system has GTK 4.6.9.\n'


class Case(unittest.TestCase):
    def make_system(self, os_release='debian', family='apt'):
        system = Sandbox(SOURCE / 'run', os_release, family)
        self.addCleanup(system.close)
        return system

    def assert_started(self, outcome, *arguments):
        self.assertEqual((outcome.status, outcome.output),
                         (0, 'started' + ''.join(f' [{argument}]' for argument in arguments) + '\n'),
                         outcome.errors)

    def assert_refused(self, outcome):
        self.assertEqual((outcome.status, outcome.output), (1, ''), outcome.errors)

    def find_installs(self, outcome):
        return [call for call in outcome.calls
                if ' install ' in f'{call} ' or '--needed' in call]

    def assert_nothing_changed(self, outcome):
        tools = {*MANAGERS.values(), 'sudo', 'doas', 'pkexec'}
        self.assertEqual([call for call in outcome.calls if call.split()[0] in tools
                          and not any(word in call for word in (' info ', '--info', '--deptest'))], [])


class Packages(Case):
    """What is asked of the package managers."""

    def try_family(self, family, taken, names):
        system = self.make_system(HOME_SYSTEM[family], family)
        system.take(*taken)
        outcome = system.run('--yes')
        self.assert_started(outcome)
        self.assertEqual(self.find_installs(outcome), [f'{INSTALL[family]} {names}'])
        self.assertRegex(outcome.errors, rf'\n  {MANAGERS[family]} [^\n]* {names}\n')

    libraries = ('pkg-config:gtk4', 'pkg-config:librsvg-2.0', 'program:msgfmt')

    def test_libraries_on_debian(self):
        self.try_family('apt', self.libraries, 'gettext librsvg2-dev libgtk-4-dev')

    def test_libraries_on_fedora(self):
        self.try_family('dnf', self.libraries, 'gettext librsvg2-devel gtk4-devel')

    def test_libraries_on_arch(self):
        self.try_family('pacman', self.libraries, 'gettext librsvg gtk4')

    def test_libraries_on_opensuse(self):
        self.try_family('zypper', self.libraries, 'gettext-tools librsvg-devel gtk4-devel')

    tools = ('program:cc', 'program:meson', 'program:ninja', 'loader:svg', 'font:any', 'font:DejaVuSans.ttf',
             'font:*Devanagari*.ttf', 'font:DroidSansFallback*.ttf')

    def test_tools_on_debian(self):
        self.try_family('apt', self.tools,
                        'gcc libc6-dev meson ninja-build librsvg2-common fonts-dejavu-core')

    def test_tools_on_fedora(self):
        self.try_family('dnf', self.tools, 'gcc meson ninja-build librsvg2 dejavu-sans-fonts')

    def test_tools_on_arch(self):
        self.try_family('pacman', self.tools, 'gcc meson ninja librsvg ttf-dejavu')

    def test_tools_on_opensuse(self):
        self.try_family('zypper', self.tools, 'gcc meson ninja gdk-pixbuf-loader-rsvg dejavu-fonts')

    def test_either_of_two_programs_will_do(self):
        system = self.make_system()
        system.take('program:gtk4-update-icon-cache|gtk-update-icon-cache')
        system.give_program('gtk-update-icon-cache')
        self.assertEqual(self.find_installs(system.run('--yes')), [])

    def test_no_list_of_loaders_needs_no_loader(self):
        system = self.make_system()
        system.take('loader:svg')
        (system.system / 'root/loaders.cache').unlink()
        self.assertEqual(self.find_installs(system.run('--yes')), [])

    def test_sanitizers_on_fedora(self):
        system = self.make_system('fedora', 'dnf')
        system.take('cflag:-fsanitize=address', 'cflag:-fsanitize=undefined')
        self.assertEqual(self.find_installs(system.run('--yes')), [])
        self.assertEqual(self.find_installs(system.run('--yes', '--test')),
                         [f'{INSTALL["dnf"]} libasan libubsan'])

    def test_test_tools_only_for_the_tests(self):
        for family in FAMILIES:
            with self.subTest(family):
                system = self.make_system(HOME_SYSTEM[family], family)
                needs = [row.need for row in system.rows
                         if row.scope == 'test' and row.packages[family] and ':DejaVu' not in row.need]
                system.take(*needs)
                self.assertEqual(self.find_installs(system.run('--yes')), [])
                outcome = system.run('--yes', '--test')
                wanted = {package for row in system.rows for package in row.packages[family]
                          if row.need in needs}
                command, = self.find_installs(outcome)
                self.assertEqual(set(command.removeprefix(INSTALL[family]).split()), wanted)
                self.assertEqual(outcome.status, 0, outcome.errors)

    def test_debian_list_is_renewed_first(self):
        system = self.make_system()
        system.take('program:meson')
        calls = [call for call in system.run('--yes').calls if call.startswith('apt-get')]
        self.assertEqual(calls, ['apt-get update', f'{INSTALL["apt"]} meson'])

    def test_arch_list_is_fetched_only_where_there_is_none(self):
        system = self.make_system('arch', 'pacman')
        system.take('program:meson')
        self.assertIn('pacman --sync --refresh', system.run('--yes').calls)
        system = self.make_system('arch', 'pacman')
        system.take('program:meson')
        system.write('root/var/lib/pacman/sync/core.db', '')
        self.assertNotIn('pacman --sync --refresh', system.run('--yes').calls)

    def test_nothing_is_asked_where_nothing_is_missing(self):
        for family in FAMILIES:
            with self.subTest(family):
                system = self.make_system(HOME_SYSTEM[family], family)
                outcome = system.run()
                self.assert_started(outcome)
                self.assert_nothing_changed(outcome)
                self.assertNotIn('Install now?', outcome.errors)

    def test_installed_packages_are_left_out(self):
        for family in FAMILIES:
            with self.subTest(family):
                system = self.make_system(HOME_SYSTEM[family], family)
                system.take('pkg-config:gtk4', 'program:meson', 'program:reuse')
                gtk = next(row for row in system.rows if row.need.startswith('pkg-config:gtk4'))
                system.have_installed(gtk.packages[family][0])
                self.assertEqual(self.find_installs(system.run('--yes')), [f'{INSTALL[family]} meson'])

    def test_installed_and_yet_missing(self):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        system.have_installed('libgtk-4-dev')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertIn('something hides it', outcome.errors)
        self.assert_nothing_changed(outcome)

    def test_installing_fails(self):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        system.write('broken-packages', '')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertIn('Installing failed', outcome.errors)
        self.assertIn('apt-get install --no-install-recommends libgtk-4-dev', outcome.errors)

    def test_installing_does_not_help(self):
        system = self.make_system()
        system.take('pkg-config:gtk4', 'program:meson')
        shutil.rmtree(system.system / 'brings')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertIn('Installed, and yet this is missing:\n  meson 1.0.1 or newer\n'
                      '  gtk4 4.8 or newer, a module of pkg-config\n', outcome.errors)


class Systems(Case):
    """Which system it is."""

    def test_kin_of_the_four(self):
        first = {'apt': 'libgtk-4-dev', 'dnf': 'gtk4-devel', 'pacman': 'ttf-dejavu', 'zypper': 'gettext-tools'}
        kin = {'debian': 'apt', 'ubuntu': 'apt', 'mint': 'apt', 'fedora': 'dnf', 'rocky': 'dnf', 'arch': 'pacman',
               'manjaro': 'pacman', 'tumbleweed': 'zypper', 'leap': 'zypper'}
        self.assertEqual({*kin, 'other'}, {*OS_RELEASES})
        for os_release, family in kin.items():
            with self.subTest(os_release):
                outcome = self.make_system(os_release, family).run('--deps')
                self.assertIn(first[family], outcome.output.splitlines())

    def test_other_place_of_the_file(self):
        system = self.make_system()
        (system.system / 'root/etc/os-release').unlink()
        system.write('root/usr/lib/os-release', 'ID=fedora\n')
        self.assertIn('gtk4-devel', system.run('--deps').output.splitlines())

    def test_unknown_system_is_told_what_is_missing(self):
        system = self.make_system('other', None)
        system.take('pkg-config:gtk4', 'program:msgfmt')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertIn('  msgfmt\n  gtk4 4.8 or newer, a module of pkg-config\n', outcome.errors)
        self.assertIn('is not known here', outcome.errors)
        self.assertNotIn('xgettext', outcome.errors)

    def test_no_file_at_all(self):
        system = self.make_system('other', None)
        (system.system / 'root/etc/os-release').unlink()
        system.take('program:msgfmt')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertIn('  msgfmt\n', outcome.errors)

    def test_known_system_without_its_package_manager(self):
        system = self.make_system('fedora', 'dnf')
        system.take('program:msgfmt')
        system.take_program('dnf')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertIn('is not known here', outcome.errors)

    def test_unknown_system_with_everything_starts(self):
        self.assert_started(self.make_system('other', None).run())


class List(Case):
    """--deps"""

    def test_every_package_once_and_nothing_else(self):
        for family in FAMILIES:
            with self.subTest(family):
                system = self.make_system(HOME_SYSTEM[family], family)
                outcome = system.run('--deps')
                lines = outcome.output.splitlines()
                self.assertEqual((outcome.status, outcome.errors), (0, ''))
                self.assertEqual(len(lines), len(set(lines)))
                self.assertEqual(set(lines), {package for row in system.rows if row.scope != 'test'
                                              for package in row.packages[family]})
                self.assertEqual(outcome.calls, [])

    def test_with_those_of_the_tests(self):
        for arguments in (('--deps', '--test'), ('--test', '--deps')):
            system = self.make_system()
            outcome = system.run(*arguments)
            self.assertEqual(outcome.status, 0)
            self.assertEqual(set(outcome.output.splitlines()),
                             {package for row in system.rows for package in row.packages['apt']})
            self.assertIn('clang', outcome.output.splitlines())

    def test_needs_no_display(self):
        self.assertEqual(self.make_system().run('--deps', DISPLAY=None).status, 0)

    def test_unknown_system(self):
        system = self.make_system('other', None)
        outcome = system.run('--deps')
        self.assert_refused(outcome)
        for need in ('  gtk4 4.8 or newer, a module of pkg-config\n', '  msgfmt\n', '  a font\n'):
            self.assertIn(need, outcome.errors)
        self.assertNotIn('clang', outcome.errors)


class Question(Case):
    """Asking before anything is installed."""

    def ask(self, answer, *arguments, **changes):
        self.system = self.make_system()
        self.system.take('pkg-config:gtk4')
        return self.system.run(*arguments, answer=answer, **changes)

    def test_yes(self):
        for answer in ('y\n', 'Y\n', 'yes\n', '\n'):
            with self.subTest(answer):
                outcome = self.ask(answer)
                self.assert_started(outcome)
                self.assertIn('Install now? [Y/n]', outcome.errors)
                self.assertEqual(self.find_installs(outcome), [f'{INSTALL["apt"]} libgtk-4-dev'])

    def test_no(self):
        for answer in ('n\n', 'no\n', 'maybe\n', '\x04'):
            with self.subTest(answer):
                outcome = self.ask(answer)
                self.assert_refused(outcome)
                self.assert_nothing_changed(outcome)
                self.assertIn('Nothing was installed.', outcome.errors)
                self.assertIn('\n  apt-get install --no-install-recommends libgtk-4-dev\n', outcome.errors)

    def test_missing_is_named_first(self):
        errors = self.ask('n\n').errors
        self.assertLess(errors.index('gtk4 4.8 or newer, a module of pkg-config'), errors.index('Install now?'))
        self.assertLess(errors.index(' libgtk-4-dev\n'), errors.index('Install now?'))

    def test_not_asked_with_yes(self):
        for arguments, changes in ((('--yes',), {}), (('--list', '--yes'), {}), ((), {'YES': '1'})):
            with self.subTest(arguments):
                outcome = self.ask('n\n', *arguments, **changes)
                self.assertEqual(outcome.status, 0, outcome.errors)
                self.assertNotIn('Install now?', outcome.errors)
                self.assertEqual(len(self.find_installs(outcome)), 1)

    def test_variable_that_does_not_say_yes(self):
        for value in ('', '0'):
            outcome = self.ask('n\n', YES=value)
            self.assertIn('Install now?', outcome.errors)
            self.assert_nothing_changed(outcome)

    def test_nobody_to_ask(self):
        outcome = self.ask(None)
        self.assert_refused(outcome)
        self.assert_nothing_changed(outcome)
        for text in ('gtk4 4.8 or newer', '--yes', 'apt-get install --no-install-recommends libgtk-4-dev'):
            self.assertIn(text, outcome.errors)

    def test_nobody_to_ask_and_yes(self):
        self.assert_started(self.ask(None, '--yes'))


class Root(Case):
    """Becoming root to install."""

    def run_as_user(self, *tools, uid='1000'):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        system.write('uid', f'{uid}\n')
        for tool in tools:
            system.give_program(tool)
        return system.run('--yes')

    def test_user_with_a_tool(self):
        for tools, used in ((('sudo',), 'sudo'), (('doas',), 'doas'), (('pkexec',), 'pkexec'),
                            (('pkexec', 'doas', 'sudo'), 'sudo')):
            with self.subTest(tools):
                outcome = self.run_as_user(*tools)
                self.assert_started(outcome)
                self.assertEqual(
                    [call for call in outcome.calls if call.split()[0] in ('sudo', 'doas', 'pkexec')],
                    [f'{used} apt-get update',
                     f'{used} env DEBIAN_FRONTEND=noninteractive {INSTALL["apt"]} libgtk-4-dev'])

    def test_user_without_a_tool(self):
        outcome = self.run_as_user()
        self.assert_refused(outcome)
        self.assert_nothing_changed(outcome)
        self.assertIn('Only root can install packages, and neither sudo, doas nor pkexec is here. As root: '
                      'apt-get install --no-install-recommends libgtk-4-dev\n', outcome.errors)

    def test_root_uses_no_tool(self):
        outcome = self.run_as_user('sudo', uid='0')
        self.assert_started(outcome)
        self.assertEqual([call for call in outcome.calls if call.startswith('sudo')], [])


class Floor(Case):
    """Systems that are too old."""

    def run_with(self, need, version, *arguments):
        system = self.make_system()
        system.write(need, f'{version}\n')
        return system.run(*arguments)

    def test_gtk_is_too_old(self):
        outcome = self.run_with('modules/gtk4', '4.6.9', '--yes')
        self.assert_refused(outcome)
        self.assertEqual(outcome.errors, GTK_TOO_OLD)
        self.assert_nothing_changed(outcome)

    def test_others_are_too_old(self):
        for need, found, floor, name in (('modules/librsvg-2.0', '2.50.7', '2.54', 'librsvg'),
                                         ('modules/glib-2.0', '2.66.8', '2.74', 'GLib'),
                                         ('modules/gio-2.0', '2.73.9', '2.74', 'GLib'),
                                         ('modules/libxml-2.0', '2.9.10', '2.9.14', 'libxml2'),
                                         ('modules/pangocairo', '1.46', '1.50', 'Pango'),
                                         ('meson-version', '0.61.2', '1.0.1', 'Meson')):
            with self.subTest(need):
                outcome = self.run_with(need, found)
                self.assert_refused(outcome)
                self.assertEqual(outcome.errors,
                                 f'Run Muscles needs {name} {floor} or newer, and this system has {name} {found}.\n')

    def test_one_sentence_for_both_modules_of_glib(self):
        system = self.make_system()
        for module in ('glib-2.0', 'gio-2.0'):
            system.write(f'modules/{module}', '2.66.8\n')
        self.assertEqual(system.run().errors,
                         'Run Muscles needs GLib 2.74 or newer, and this system has GLib 2.66.8.\n')

    def test_new_enough(self):
        for need, version in (('modules/gtk4', '4.8'), ('modules/gtk4', '4.8.3'), ('modules/gtk4', '4.10.0'),
                              ('modules/gtk4', '5.0'), ('meson-version', '1.0.1'), ('meson-version', '1.1'),
                              ('meson-version', '1.10.0rc2'), ('modules/librsvg-2.0', '2.60.0')):
            with self.subTest(f'{need} {version}'):
                self.assert_started(self.run_with(need, version))

    def test_package_on_offer_is_too_old(self):
        for family in FAMILIES:
            with self.subTest(family):
                system = self.make_system(HOME_SYSTEM[family], family)
                system.take('pkg-config:gtk4', 'program:meson')
                gtk = next(row for row in system.rows if row.need.startswith('pkg-config:gtk4'))
                system.write(f'offered/{gtk.packages[family][0]}', '2:4.6.9+ds-1ubuntu3\n')
                outcome = system.run('--yes')
                self.assert_refused(outcome)
                self.assertEqual(outcome.errors.splitlines()[-1],
                                 'Run Muscles needs GTK 4.8 or newer, and this system offers GTK 4.6.9.')
                self.assertEqual(self.find_installs(outcome), [])

    def test_not_asked_where_the_package_on_offer_is_too_old(self):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        system.write('offered/libgtk-4-dev', '4.6.9+ds-1ubuntu3\n')
        outcome = system.run(answer='y\n')
        self.assert_refused(outcome)
        self.assert_nothing_changed(outcome)
        self.assertNotIn('Install now?', outcome.errors)

    def test_package_on_offer_is_new_enough(self):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        system.write('offered/libgtk-4-dev', '4.18.6+ds-2\n')
        self.assert_started(system.run('--yes'))

    def test_installed_one_turns_out_too_old(self):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        system.write('brings/libgtk-4-dev', 'echo 4.6.9 >"$system/modules/gtk4"\n')
        outcome = system.run('--yes')
        self.assert_refused(outcome)
        self.assertTrue(outcome.errors.endswith(GTK_TOO_OLD), outcome.errors)


class Display(Case):
    """Starting without a display."""

    def test_none(self):
        system = self.make_system()
        for arguments in ((), ('--muscle=soleus',), ('--yes',)):
            with self.subTest(arguments):
                outcome = system.run(*arguments, DISPLAY=None)
                self.assert_refused(outcome)
                for text in ('no display', '--list', '--export-sheet', '--test', '--help', '--version'):
                    self.assertIn(text, outcome.errors)
                self.assertEqual(outcome.calls, [])

    def test_empty_is_none(self):
        self.assert_refused(self.make_system().run(DISPLAY='', WAYLAND_DISPLAY=''))

    def test_wayland(self):
        self.assert_started(self.make_system().run(DISPLAY=None, WAYLAND_DISPLAY='wayland-0'))

    def test_arguments_that_need_none(self):
        system = self.make_system()
        for arguments in (('--list',), ('--version',), ('--export-sheet=a.pdf', '--muscle=calves'),
                          ('--muscle=calves', '--export-sheet', 'a.pdf')):
            with self.subTest(arguments):
                self.assert_started(system.run(*arguments, DISPLAY=None), *arguments)

    def test_help_of_the_program_needs_none(self):
        self.assert_started(self.make_system().run('--', '--help', DISPLAY=None), '--help')

    def test_tests_need_none(self):
        self.assertEqual(self.make_system().run('--test', DISPLAY=None).status, 0)


class Arguments(Case):
    """What goes to the program, and what comes back."""

    def test_passed_on_untouched(self):
        odd = ('--muscle=soleus', 'two words', '', '*', "it's", '"', '$HOME', '\\', '-x', 'ä')
        self.assert_started(self.make_system().run(*odd), *odd)

    def test_own_ones_are_not_passed_on(self):
        self.assert_started(self.make_system().run('--yes', '--muscle=soleus', '--yes'), '--muscle=soleus')

    def test_after_two_dashes(self):
        words = ('--yes', '--test', '--deps', '--help', '--')
        self.assert_started(self.make_system().run('--muscle=soleus', '--', *words), '--muscle=soleus', *words)

    def test_help(self):
        for arguments in (('--help',), ('-h',), ('--test', '--help'), ('--deps', '--help')):
            outcome = self.make_system().run(*arguments, DISPLAY=None)
            self.assertEqual((outcome.status, outcome.errors, outcome.calls), (0, '', []))
            for word in ('--yes', '--test', '--deps', '--help', '-- --help', '--list', 'YES=1'):
                self.assertIn(word, outcome.output)

    def test_status_is_the_program_s(self):
        system = self.make_system()
        system.write('program-status', '2\n')
        self.assertEqual(system.run('--list').status, 2)

    def test_output_is_the_program_s_alone(self):
        system = self.make_system()
        system.take('pkg-config:gtk4')
        self.assert_started(system.run('--yes', '--list', DISPLAY=None), '--list')

    def test_called_by_another_name_and_from_another_folder(self):
        system = self.make_system()
        link = system.top / 'muscles'
        link.symlink_to(system.source / 'run')
        self.assert_started(system.run('--list', script=link), '--list')
        self.assertTrue((system.source / 'build/src/run-muscles').exists())

    def test_told_where_its_own_files_are(self):
        system = self.make_system()
        system.write('program', f'#!{system.shell}\n'
                     'echo "$RUN_MUSCLES_LOCALEDIR|$GSETTINGS_SCHEMA_DIR|$XDG_DATA_DIRS"\n')
        folder = system.source
        self.assertEqual(system.run(XDG_DATA_DIRS='/a:/b').output,
                         f'{folder}/build/po|{folder}/build/data|{folder}/data:/a:/b\n')
        self.assertEqual(system.run().output.rpartition('|')[2], f'{folder}/data:/usr/local/share:/usr/share\n')


class Building(Case):
    """Where it is built, and how often."""

    def find_calls(self, outcome, word):
        return [call for call in outcome.calls if call.startswith(f'meson {word} ')]

    def test_set_up_once(self):
        system = self.make_system()
        self.assertEqual(len(self.find_calls(system.run(), 'setup')), 1)
        outcome = system.run()
        self.assertEqual(self.find_calls(outcome, 'setup'), [])
        self.assertEqual(len(self.find_calls(outcome, 'compile')), 1)
        self.assertEqual(outcome.errors, '')

    def test_checkout_was_moved(self):
        system = self.make_system()
        system.run()
        marker = system.source / 'build/of-the-old-place'
        marker.touch()
        moved = system.top / 'elsewhere'
        system.source.rename(moved)
        outcome = system.run(script=moved / 'run')
        self.assert_started(outcome)
        self.assertEqual(len(self.find_calls(outcome, 'setup')), 1)
        self.assertFalse((moved / 'build/of-the-old-place').exists())

    def test_folder_of_somebody_else_is_kept(self):
        system = self.make_system()
        (system.source / 'build').mkdir()
        for name in ('build.ninja', 'precious'):
            (system.source / 'build' / name).touch()
        outcome = system.run()
        self.assert_started(outcome)
        self.assertEqual(self.find_calls(outcome, 'setup'), [])
        self.assertTrue((system.source / 'build/precious').exists())

    def test_failure(self):
        system = self.make_system()
        system.write('broken-build', 'meson: error: what?\n')
        outcome = system.run('--list')
        self.assert_refused(outcome)
        self.assertIn('\nmeson: error: what?\n', outcome.errors)
        self.assertIn(f'The build failed; the whole log is {system.source}/build/run.log', outcome.errors)

    def test_failure_of_one_file_among_many(self):
        system = self.make_system()
        system.write('broken-build', 'FAILED: a.o\na.c:1: error: what?\n' + '[9/9] Compiling\n' * 50)
        outcome = system.run('--list')
        self.assert_refused(outcome)
        self.assertIn('FAILED: a.o\na.c:1: error: what?\n', outcome.errors)

    def make_read_only_system(self, *writable):
        """Root can write everywhere, so these cases are run by another user."""
        system = self.make_system()
        self.user = 65534 if os.getuid() == 0 else None
        self.uid = self.user or os.getuid()
        system.write('uid', f'{self.uid}\n')
        for folder in writable:
            (system.system / folder).mkdir(exist_ok=True)
            (system.system / folder).chmod(0o777)
        system.source.chmod(0o555)
        self.addCleanup(system.source.chmod, 0o755)
        return system

    def test_read_only_checkout(self):
        system = self.make_read_only_system('home')
        self.assert_started(system.run('--list', user=self.user), '--list')
        self.assertTrue((system.system / 'home/.cache/run-muscles-build/build/src/run-muscles').exists())

    def test_read_only_checkout_and_a_cache_folder(self):
        system = self.make_read_only_system('home', 'my cache')
        cache = system.system / 'my cache'
        self.assert_started(system.run('--list', user=self.user, XDG_CACHE_HOME=str(cache)), '--list')
        self.assertTrue((cache / 'run-muscles-build/build/src/run-muscles').exists())

    def test_read_only_checkout_and_no_home(self):
        system = self.make_read_only_system('tmp')
        for home in ('/nonexistent', None):
            outcome = system.run('--list', user=self.user, HOME=home, TMPDIR=str(system.system / 'tmp'))
            self.assert_started(outcome, '--list')
        self.assertTrue((system.system / f'tmp/run-muscles-build-{self.uid}/build/src/run-muscles').exists())

    def test_no_place_at_all(self):
        system = self.make_read_only_system()
        outcome = system.run('--list', user=self.user, HOME='/nonexistent', TMPDIR='/nonexistent')
        self.assert_refused(outcome)
        self.assertIn('There is no place to build in', outcome.errors)

    def test_folder_that_is_open_to_others_is_not_trusted(self):
        system = self.make_read_only_system('tmp')
        (system.system / f'tmp/run-muscles-build-{self.uid}').symlink_to(system.system / 'home')
        (system.system / 'home').chmod(0o777)
        outcome = system.run('--list', user=self.user, HOME='/nonexistent', TMPDIR=str(system.system / 'tmp'))
        self.assert_refused(outcome)
        self.assertIn('There is no place to build in', outcome.errors)


class Testing(Case):
    """--test"""

    def run_tests(self, *arguments, results=(), prepare=None, **options):
        system = self.make_system()
        if results:
            system.set_test_results(results, **options)
        if prepare:
            prepare(system)
        outcome = system.run('--test', *arguments)
        self.environments = (system.system / 'environments').read_text().splitlines()
        self.last = outcome.output.splitlines()[-1]
        return outcome

    def test_three_passes(self):
        outcome = self.run_tests()
        self.assertEqual(outcome.status, 0, outcome.output)
        setups = [call for call in outcome.calls if call.startswith('meson setup')]
        self.assertEqual([call.partition('/build-test/')[2].partition(' ')[0] for call in setups],
                         ['gcc', 'sanitize', 'clang'])
        for call in setups:
            self.assertIn(' -Dwerror=true ', call)
        self.assertEqual([' -Db_sanitize=address,undefined -Db_lundef=false ' in call for call in setups],
                         [False, True, False])
        self.assertEqual(self.environments, ['compile cc', 'test ', 'compile cc',
                                             'test halt_on_error=1:print_stacktrace=1', 'compile clang'])
        self.assertEqual(len([call for call in outcome.calls if call.startswith('meson test')]), 2)
        # Two tests in two passes, and three builds.
        self.assertEqual(self.last, '7 passed, 0 failed')
        self.assertNotIn('What meson test says.', outcome.output)

    def test_gcc_is_used_where_it_is(self):
        self.run_tests(prepare=lambda system: system.give_program('gcc'))
        self.assertEqual([line for line in self.environments if line.startswith('compile')],
                         ['compile gcc', 'compile gcc', 'compile clang'])

    def test_failed_test(self):
        outcome = self.run_tests(results=[('one', 'OK'), ('two', 'FAIL')], status=1)
        self.assertEqual((outcome.status, self.last), (1, '5 passed, 2 failed'))
        self.assertIn('What meson test says.', outcome.output)
        self.assertIn('/build-test/gcc/meson-logs/testlog.txt', outcome.output)

    def test_results_that_are_not_passed(self):
        for result in ('ERROR', 'TIMEOUT', 'INTERRUPT', 'SKIP', 'UNEXPECTEDPASS'):
            with self.subTest(result):
                outcome = self.run_tests(results=[('one', 'OK'), ('two', result)],
                                         cases={'two': ['OK']})
                self.assertEqual((outcome.status, self.last), (1, '5 passed, 2 failed'))

    def test_cases_are_counted(self):
        outcome = self.run_tests(results=[('one', 'OK'), ('two', 'OK')], cases={'two': ['OK'] * 10})
        self.assertEqual((outcome.status, self.last), (0, '25 passed, 0 failed'))
        outcome = self.run_tests(results=[('one', 'OK'), ('two', 'FAIL')], status=1,
                                 cases={'two': ['OK', 'FAIL', 'SKIP', 'ERROR']})
        self.assertEqual((outcome.status, self.last), (1, '7 passed, 6 failed'))

    def test_failed_build(self):
        outcome = self.run_tests(prepare=lambda system: system.write('broken-build', 'what?\n'))
        self.assertEqual((outcome.status, self.last), (1, '0 passed, 3 failed'))
        self.assertIn('what?\n', outcome.output)

    def test_no_test_at_all(self):
        outcome = self.run_tests('no-such-test',
                                 prepare=lambda system: (system.system / 'testlog.json').unlink())
        self.assertEqual(outcome.status, 1)
        self.assertEqual(self.last, '3 passed, 2 failed')

    def test_runner_fails_by_itself(self):
        outcome = self.run_tests(results=[('one', 'OK')], status=2)
        self.assertEqual((outcome.status, self.last), (1, '5 passed, 2 failed'))

    def test_results_of_the_last_time_do_not_count(self):
        system = self.make_system()
        system.run('--test')
        (system.system / 'testlog.json').unlink()
        outcome = system.run('--test')
        self.assertEqual((outcome.status, outcome.output.splitlines()[-1]), (1, '3 passed, 2 failed'))

    def test_suite_and_other_arguments(self):
        outcome = self.run_tests('displayless', 'rum-atlas', '--verbose')
        calls = [call for call in outcome.calls if call.startswith('meson test')]
        self.assertEqual(len(calls), 2)
        for call in calls:
            self.assertTrue(call.endswith(' --suite=displayless rum-atlas --verbose'), call)

    def test_continuous_integration(self):
        system = self.make_system()
        shutil.copytree(SOURCE / '.ci', system.source / '.ci')
        system.take('program:clang')
        outcome = system.run(script=system.source / '.ci/run', DISPLAY=None, CI='true')
        self.assertEqual((outcome.status, outcome.output.splitlines()[-1]), (0, '7 passed, 0 failed'))
        self.assertEqual(self.find_installs(outcome), [f'{INSTALL["apt"]} clang'])
        system.set_test_results([('one', 'FAIL')], status=1)
        outcome = system.run(script=system.source / '.ci/run', DISPLAY=None, CI='true')
        self.assertEqual((outcome.status, outcome.output.splitlines()[-1]), (1, '3 passed, 2 failed'))


if __name__ == '__main__':
    SOURCE = Path(sys.argv[1])
    assert read_table((SOURCE / 'run').read_text())
    tap.main()
