# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A make-believe system for the script "run".

Its PATH holds stand-ins for everything that installs, compiles or asks about
packages, and links to a few plain tools: nothing that the script calls can
touch the real system. Each stand-in writes its arguments to a list of calls.
"""

import json
import os
import pty
import shlex
import shutil
import subprocess
import tempfile
from collections import namedtuple
from pathlib import Path

from requirements import read_table, split_need

OS_RELEASES = {
    'debian': 'ID=debian\n',
    'ubuntu': 'ID=ubuntu\nID_LIKE=debian\n',
    'mint': 'ID=linuxmint\nID_LIKE="ubuntu debian"\n',
    'fedora': 'NAME="Fedora Linux"\nID=fedora\n',
    'rocky': 'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
    'arch': 'ID=arch\n',
    'manjaro': 'ID=manjaro\nID_LIKE=arch\n',
    'tumbleweed': 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n',
    'leap': 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n',
    'other': 'ID=guix\n',
}

MANAGERS = {'apt': 'apt-get', 'dnf': 'dnf', 'pacman': 'pacman', 'zypper': 'zypper'}

PLAIN_TOOLS = ('awk', 'cat', 'dirname', 'env', 'find', 'grep', 'head', 'ls', 'mkdir', 'mktemp', 'readlink',
               'rm', 'sed', 'sh', 'sort', 'tail', 'touch', 'tr')

# What the stand-ins do; $system is the folder of the make-believe system.
STUBS = {
    # Packages: what "offered" says of a package, and what "brings" does.
    'apt-get': 'case " $* " in *" install "*) install_all "$@" ;; esac',
    'dnf': '''case " $* " in
  *" install "*) install_all "$@" ;;
  *" info "*) for package; do :; done; show_offer "Version      : " "$package" ;;
esac''',
    'pacman': '''case "$1 $2" in
  "--sync --needed") install_all "$@" ;;
  "--sync --info") show_offer "Version         : " "$3" ;;
  --deptest*) test -e "$system/installed/$2" ;;
esac''',
    'zypper': '''case " $* " in
  *" install "*) install_all "$@" ;;
  *" info "*) for package; do :; done; show_offer "Version        : " "$package" ;;
esac''',
    'apt-cache': 'show_offer "Version: " "$3"',
    'dpkg-query': 'test -e "$system/installed/$3" && echo installed',
    'rpm': 'for package; do :; done; test -e "$system/installed/$(flatten "$package")"',
    # Becoming root: the rest of the line runs as if it were.
    'sudo': 'exec "$@"',
    'doas': 'exec "$@"',
    'pkexec': 'exec "$@"',
    'id': 'cat "$system/uid"',
    # The build.
    'pkg-config': '''case $1 in
  --modversion) cat "$system/modules/$2" ;;
  --variable=gdk_pixbuf_cache_file) cat "$system/modules/gdk-pixbuf-cache" ;;
  *) exit 1 ;;
esac''',
    'cc': 'test -e "$system/flags/$(flatten "$1")"',
    'python3': 'test -e "$system/python/$(flatten "$2")"',
    'meson': '''case $1 in
  --version) cat "$system/meson-version" ;;
  setup)
    for folder; do previous=${last-}; last=$folder; done
    mkdir -p "$previous/meson-info"
    cat "$system/tests.json" >"$previous/meson-info/intro-tests.json"
    touch "$previous/build.ninja" ;;
  compile)
    echo "compile ${CC:-}" >>"$system/environments"
    test ! -e "$system/broken-build" || { cat "$system/broken-build"; exit 1; }
    mkdir -p "$3/src"
    cat "$system/program" >"$3/src/run-muscles"
    "$system/make-executable" "$3/src/run-muscles" ;;
  test)
    echo "test ${UBSAN_OPTIONS:-}" >>"$system/environments"
    echo "What meson test says."
    test -e "$system/testlog.json" || exit 0
    mkdir -p "$3/meson-logs"
    cat "$system/testlog.json" >"$3/meson-logs/testlog.json"
    cat "$system/testlog.junit.xml" >"$3/meson-logs/testlog.junit.xml"
    exit "$(cat "$system/test-status")" ;;
esac''',
}

STUB_HEAD = '''#!{shell}
system={system}
flatten () {{ echo "$1" | tr / %; }}
show_offer () {{ ! test -e "$system/offered/$2" || echo "$1$(cat "$system/offered/$2")"; }}
install_all ()
{{
  echo "Unpacking."
  test ! -e "$system/broken-packages" || exit 100
  for package; do
    ! test -e "$system/brings/$(flatten "$package")" || . "$system/brings/$(flatten "$package")"
  done
}}
{{ printf %s "${{0##*/}}"; for word; do printf ' %s' "$word"; done; echo; }} >>"$system/calls"
'''

PROGRAM = '''#!{shell}
printf 'started'
for word; do printf ' [%s]' "$word"; done
echo
exit "$(cat {system}/program-status)"
'''

Outcome = namedtuple('Outcome', ('status', 'output', 'errors', 'calls'))


class Sandbox:
    """A system that has everything, until something is taken away."""

    def __init__(self, script, os_release='debian', family='apt'):
        self.holder = tempfile.TemporaryDirectory(prefix='run-muscles-setup-')
        self.top = Path(self.holder.name).resolve()
        # Any user must be able to look in, for the cases that are not root.
        self.top.chmod(0o755)
        self.system = self.top / 'system'
        self.bin = self.system / 'bin'
        self.source = self.top / 'the checkout'
        self.family = family
        self.rows = read_table(script.read_text())
        self.create_folders()
        shutil.copy(script, self.source / 'run')
        self.write('root/etc/os-release', OS_RELEASES[os_release])
        for name in ('sudo', 'doas', 'pkexec'):
            self.take_program(name)
        for name, manager in MANAGERS.items():
            if name != family:
                self.take_program(manager)
        for row in self.rows:
            self.give(row.need)

    def create_folders(self):
        self.source.mkdir()
        self.bin.mkdir(parents=True)
        for name in ('brings', 'flags', 'installed', 'modules', 'offered', 'python',
                     'root/usr/share/fonts', 'home'):
            (self.system / name).mkdir(parents=True)
        self.shell = shutil.which('sh')
        for tool in PLAIN_TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        for name in STUBS:
            self.give_program(name)
        self.write('calls', '')
        self.write('environments', '')
        self.write('uid', '0\n')
        self.write('meson-version', '1.0.1\n')
        self.write('program', PROGRAM.format(shell=self.shell, system=shlex.quote(str(self.system))))
        self.write('program-status', '0\n')
        self.set_test_results([('one', 'OK'), ('two', 'OK')])
        make_executable = self.system / 'make-executable'
        make_executable.write_text(f'#!{self.shell}\nexec {shutil.which("chmod")} 755 "$1"\n')
        make_executable.chmod(0o755)

    def close(self):
        self.holder.cleanup()

    def write(self, name, text):
        path = self.system / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    # What the system has.

    def give_program(self, name):
        path = self.bin / name
        body = STUBS.get(name, '')
        path.write_text(STUB_HEAD.format(shell=self.shell, system=shlex.quote(str(self.system))) + body + '\n')
        path.chmod(0o755)

    def take_program(self, name):
        (self.bin / name).unlink()

    def find_marker(self, need):
        """Returns the file that stands for a need, and its text."""
        kind, name, floor = split_need(need)
        flat = name.replace('/', '%')
        return {
            'pkg-config': (f'modules/{name}', f'{floor}\n'),
            'python': (f'python/import {flat}', ''),
            'typelib': (f"python/import gi; gi.require_version('{name.partition('-')[0]}', "
                        f"'{name.rpartition('-')[2]}')", ''),
            'data': (f'root/usr/share/{name}', ''),
            'font': ('root/usr/share/fonts/' + ('some/Sans.otf' if name == 'any' else name), ''),
            'loader': ('root/loaders.cache', '"svg" 6 "gdk-pixbuf" "SVG" "LGPL"\n'),
            'cflag': (f'flags/{flat}', ''),
        }[kind]

    def give(self, need):
        """Makes the system have what the row of the table with that need asks for."""
        kind, name, _ = split_need(need)
        if kind == 'program':
            if name.partition('|')[0] not in PLAIN_TOOLS:
                self.give_program(name.partition('|')[0])
            return
        if kind == 'loader':
            self.write('modules/gdk-pixbuf-cache', '/loaders.cache\n')
        self.write(*self.find_marker(need))

    def take(self, *needs):
        """Takes needs away, and lets their packages bring them back."""
        for row in self.rows:
            if row.need.partition('>=')[0] not in needs:
                continue
            kind, name, _ = split_need(row.need)
            if kind == 'program':
                name = name.partition('|')[0]
                (self.bin / name).rename(self.system / f'{name}.taken')
                gift = f'ls "$system/bin/{name}" >/dev/null 2>&1 || cat "$system/{name}.taken" >"$system/bin/{name}"; ' \
                       f'"$system/make-executable" "$system/bin/{name}"\n'
            else:
                marker, text = self.find_marker(row.need)
                path = self.system / marker
                path.unlink()
                # Without a list of loaders, none would be needed.
                if kind == 'loader':
                    path.touch()
                gift = f'mkdir -p {shlex.quote(str(path.parent))}\n' \
                       f'printf %s {shlex.quote(text)} >{shlex.quote(str(path))}\n'
            for package in row.packages.get(self.family, []):
                with open(self.system / 'brings' / package.replace('/', '%'), 'a') as file:
                    file.write(gift)

    def have_installed(self, package):
        self.write(f'installed/{package.replace("/", "%")}', '')

    def set_test_results(self, results, status=0, cases=None):
        """What "meson test" finds: pairs of a name and a result, and the single cases of some tests."""
        self.write('testlog.json', ''.join(
            json.dumps({'name': name, 'stdout': '"result": "FAIL"', 'result': result}) + '\n'
            for name, result in results))
        inner = {'OK': '', 'FAIL': '<failure />', 'SKIP': '<skipped />', 'ERROR': '<error />'}
        self.write('testlog.junit.xml', '<testsuites>' + ''.join(
            f'<testsuite name="{name}">' + ''.join(
                f'<testcase name="{number}">{inner[result]}<system-out>&lt;failure /&gt;</system-out></testcase>'
                for number, result in enumerate((cases or {}).get(name, [result]), 1)) + '</testsuite>'
            for name, result in results) + '</testsuites>\n')
        self.write('test-status', f'{status}\n')
        self.write('tests.json', json.dumps([
            {'name': name, 'suite': ['run-muscles:displayless']} for name, _ in results]))

    # Running the script.

    def get_environment(self):
        return {
            'PATH': str(self.bin),
            'HOME': str(self.system / 'home'),
            'TMPDIR': str(self.top),
            'RUN_ROOT': str(self.system / 'root'),
            'DISPLAY': ':99',
        }

    def run(self, *arguments, answer=None, script=None, user=None, **changes):
        """Runs the script; with an answer, a terminal gives it."""
        environment = self.get_environment()
        for name, value in changes.items():
            environment.pop(name, None)
            if value is not None:
                environment[name] = value
        self.write('calls', '')
        self.write('environments', '')
        for path in (self.system / 'calls', self.system / 'environments'):
            path.chmod(0o666)
        command = [str(script or self.source / 'run'), *arguments]
        options = {'env': environment, 'cwd': self.top, 'stdout': subprocess.PIPE, 'stderr': subprocess.PIPE,
                   'timeout': 30, 'start_new_session': True, 'text': True}
        if user is not None:
            options['user'] = user
        if answer is None:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, **options)
        else:
            near, far = pty.openpty()
            try:
                os.write(near, answer.encode())
                done = subprocess.run(command, stdin=far, **options)
            finally:
                os.close(near)
                os.close(far)
        return Outcome(done.returncode, done.stdout, done.stderr, self.read_calls())

    def read_calls(self):
        return (self.system / 'calls').read_text().splitlines()
