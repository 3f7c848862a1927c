#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: CC0-1.0
"""Starts run-muscles and waits until its window is on the accessibility bus."""

import subprocess
import sys
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

LIMIT = 60


def find_window():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is None or application.get_child_count() == 0:
            continue
        window = application.get_child_at_index(0)
        if window is not None and 'Run Muscles' in (window.get_name() or ''):
            return window.get_name()
    return None


def main():
    program = subprocess.Popen(['run-muscles', '--muscle=soleus'])
    try:
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            name = find_window()
            if name is not None and 'Soleus' in name:
                print(name)
                return 0
            if program.poll() is not None:
                print('It ended with', program.returncode)
                return 1
            time.sleep(0.5)
        print('There is no window of that name')
        return 1
    finally:
        program.terminate()
        program.wait()


if __name__ == '__main__':
    sys.exit(main())
