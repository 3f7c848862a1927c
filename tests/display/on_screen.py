#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a screen of its own, and ends with its exit status.

As xvfb-run does, but without its three seconds of waiting: Xvfb itself says
when it is ready.

Usage: on_screen.py COMMAND [ARGUMENT…]
"""

import os
import subprocess
import sys


def start_screen():
    reader, writer = os.pipe()
    # Without -noreset it refuses clients for a moment after the last one left.
    screen = subprocess.Popen(['Xvfb', '-displayfd', str(writer), '-screen', '0', '1280x1024x24',
                               '-nolisten', 'tcp', '-noreset'], pass_fds=[writer], stdin=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as ready:
        number = ready.readline().strip()
    if not number:
        sys.exit('Xvfb did not start')
    return screen, ':' + number


def main(command):
    screen, display = start_screen()
    environment = dict(os.environ, DISPLAY=display)
    environment.pop('WAYLAND_DISPLAY', None)
    try:
        return subprocess.run(command, env=environment).returncode
    finally:
        screen.terminate()
        screen.wait()


if __name__ == '__main__':
    status = main(sys.argv[1:])
    # A signal that ended the command is shown as a shell shows it.
    sys.exit(status if status >= 0 else 128 - status)
