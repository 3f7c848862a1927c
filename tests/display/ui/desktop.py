# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a session bus and the program on it, as a screen reader meets it."""

import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), '..', '..', '..'))
LIMIT = 15


def reexec_on_a_desktop(marker='RUN_MUSCLES_TEST_DESKTOP'):
    """Starts this script again under a screen and a session bus of its own."""
    if os.environ.get(marker):
        return
    environment = dict(os.environ, GSK_RENDERER='cairo', GDK_DEBUG='gl-disable', NO_AT_BRIDGE='0')
    environment[marker] = '1'
    environment.pop('GTK_A11Y', None)
    # Warnings are fatal in the program, not in the libraries that watch it.
    environment['RUN_MUSCLES_G_DEBUG'] = environment.pop('G_DEBUG', '')
    environment['XDG_RUNTIME_DIR'] = environment.get('XDG_RUNTIME_DIR') or make_runtime_folder()
    screen = os.path.join(os.path.dirname(__file__), '..', 'on_screen.py')
    os.execve(sys.executable, [sys.executable, screen, 'dbus-run-session', '--', sys.executable,
                               *sys.argv], environment)


def make_runtime_folder():
    import tempfile
    folder = tempfile.mkdtemp(prefix='run-muscles-runtime-')
    os.chmod(folder, 0o700)
    return folder


def wait_for(condition, what, limit=LIMIT):
    """Waits for a condition to give something true; fails by name."""
    from gi.repository import GLib
    end = time.monotonic() + limit
    last = None
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error as error:  # An object may vanish while it is read.
            found, last = None, error
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f'waited in vain for {what} ({last})')


class Program:
    """The program in a process of its own, seen through the accessibility bus."""

    def __init__(self, path, *arguments, **environment):
        from gi.repository import Atspi
        self.atspi = Atspi
        self.process = subprocess.Popen([path, *arguments], stdin=subprocess.DEVNULL,
                                        env=dict(os.environ, G_DEBUG=os.environ['RUN_MUSCLES_G_DEBUG'],
                                                 **environment))
        self.frame = wait_for(self.find_frame, 'the window')

    def find_frame(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid:
                if application.get_child_count():
                    return application.get_child_at_index(0)
        return None

    def frames(self):
        """The windows that are open."""
        application = self.frame.get_application()
        frames = [application.get_child_at_index(i) for i in range(application.get_child_count())]
        return [frame for frame in frames if frame is not None]

    def walk(self, node=None):
        node = node or self.frame
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self.walk(child)

    def find(self, role, name, node=None):
        """The objects of a role, or of any, whose name satisfies a predicate or equals a string."""
        matches = name if callable(name) else lambda text: text == name
        return [item for item in self.walk(node)
                if role in (None, item.get_role()) and matches(item.get_name() or '')]

    def texts(self, node=None):
        """Every name and text below an object, in reading order."""
        found = []
        for item in self.walk(node):
            text = item.get_name() or ''
            if not text and item.get_text_iface():
                text = self.atspi.Text.get_text(item, 0, -1)
            if text:
                found.append(text)
        return found

    def is_busy(self):
        return any(self.has_state(item, self.atspi.StateType.BUSY)
                   for item in self.walk() if item.get_role() == self.atspi.Role.LANDMARK)

    def texts_when_ready(self, node=None):
        """The texts, when the pane has told all: it is busy until then."""
        wait_for(lambda: not self.is_busy(), 'the pane')
        return self.texts(node)

    def click(self, item):
        actions = item.get_action_iface()
        assert actions is not None, item.get_name()
        self.atspi.Action.do_action(item, 0)

    def has_state(self, item, state):
        item.clear_cache()
        return item.get_state_set().contains(state)

    def close(self):
        self.process.terminate()
        self.process.wait(LIMIT)


def content_of(group):
    return ElementTree.parse(os.path.join(ROOT, 'data', 'atlas', group + '.xml')).getroot()
