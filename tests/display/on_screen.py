#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a screen of its own, and ends with its exit status.

As xvfb-run does, but without its three seconds of waiting: Xvfb itself says
when it is ready.  One that does not come up, or does not go when it is told to,
is killed: it must not hold up a test whose command is fine.  What the screen
shows lies in the file that the command finds in the environment as
RUM_SCREEN_FILE, in the format of xwd.

Usage: on_screen.py [--size=WIDTHxHEIGHT] COMMAND [ARGUMENT…]
"""

import os
import select
import subprocess
import sys
import tempfile

SIZE = '1280x1024'

# How long Xvfb may take to come and to go, in seconds, and how often it may
# fail to come: several that start at once may reach for the same number.
START_LIMIT = 20
STOP_LIMIT = 5
TRIES = 3


def stop_screen(screen):
    screen.terminate()
    try:
        screen.wait(STOP_LIMIT)
    except subprocess.TimeoutExpired:
        screen.kill()
        screen.wait()


def try_screen(size, folder):
    reader, writer = os.pipe()
    # Without -noreset it refuses clients for a moment after the last one left.
    screen = subprocess.Popen(['Xvfb', '-displayfd', str(writer), '-screen', '0', size + 'x24', '-fbdir', folder,
                               '-nolisten', 'tcp', '-noreset'], pass_fds=[writer], stdin=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as ready:
        is_ready = select.select([ready], [], [], START_LIMIT)[0]
        number = ready.readline().strip() if is_ready else ''
    if number:
        return screen, ':' + number
    stop_screen(screen)
    return None


def start_screen(size, folder):
    for _ in range(TRIES):
        started = try_screen(size, folder)
        if started:
            return started
    sys.exit('Xvfb did not start')


def main(command):
    size = SIZE
    if command[0].startswith('--size='):
        size = command[0].partition('=')[2]
        command = command[1:]
    with tempfile.TemporaryDirectory() as folder:
        screen, display = start_screen(size, folder)
        environment = dict(os.environ, DISPLAY=display, RUM_SCREEN_FILE=os.path.join(folder, 'Xvfb_screen0'))
        environment.pop('WAYLAND_DISPLAY', None)
        try:
            return subprocess.run(command, env=environment).returncode
        finally:
            stop_screen(screen)


if __name__ == '__main__':
    status = main(sys.argv[1:])
    # A signal that ended the command is shown as a shell shows it.
    sys.exit(status if status >= 0 else 128 - status)
