#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a screen of its own, and ends with its exit status.

As xvfb-run does, but without its three seconds of waiting: Xvfb itself says
when it is ready.  One that does not come up, or does not go when it is told to,
is killed: it must not hold up a test whose command is fine.

Usage: on_screen.py COMMAND [ARGUMENT…]
"""

import os
import select
import subprocess
import sys

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


def try_screen():
    reader, writer = os.pipe()
    # Without -noreset it refuses clients for a moment after the last one left.
    screen = subprocess.Popen(['Xvfb', '-displayfd', str(writer), '-screen', '0', '1280x1024x24',
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


def start_screen():
    for _ in range(TRIES):
        started = try_screen()
        if started:
            return started
    sys.exit('Xvfb did not start')


def main(command):
    screen, display = start_screen()
    environment = dict(os.environ, DISPLAY=display)
    environment.pop('WAYLAND_DISPLAY', None)
    try:
        return subprocess.run(command, env=environment).returncode
    finally:
        stop_screen(screen)


if __name__ == '__main__':
    status = main(sys.argv[1:])
    # A signal that ended the command is shown as a shell shows it.
    sys.exit(status if status >= 0 else 128 - status)
