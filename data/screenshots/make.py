#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the program that app stores show, on a screen of its own.

Usage: make.py BUILD [NAME…]

They go beside this script. It needs Xvfb, dbus-run-session, gapplication and
ImageMagick; what it needs of the program is built in BUILD.
"""

import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..'))
SCREEN = os.path.join(ROOT, 'tests', 'display', 'on_screen.py')
APP_ID = 'com.example.RunMuscles'
WIDTH, HEIGHT = 1280, 720

# Without a window manager GTK draws a border; it is cut off.
BORDER = 5
LIMIT = 60

# What is open, the command that is given then, and whether all is dark.
PICTURES = {
    'muscle': ('soleus', None, False),
    'stride': ('propulsion', None, False),
    'compare': ('compare/gluteus-maximus+biceps-femoris-long+soleus', None, False),
    'print': ('calves', 'print', False),
    'dark': ('step-down', None, True),
}


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def settings(address):
    size = f'window-width={WIDTH + 2 * BORDER}\nwindow-height={HEIGHT + 2 * BORDER}\n'
    return (f"[com/example/RunMuscles]\naddress='{address}'\n{size}\n"
            f'[com/example/RunMuscles/sheet]\n{size}')


def take(path):
    """Waits until the screen has been the same for a while, and saves it."""
    before, since = None, time.monotonic()
    end = since + LIMIT
    while time.monotonic() < end:
        subprocess.run(['convert', 'xwd:' + os.environ['RUM_SCREEN_FILE'], '+repage', '-crop',
                        f'{WIDTH}x{HEIGHT}+{BORDER}+{BORDER}', '+repage', '-strip', '+dither', '-colors',
                        '255', '-define',
                        'png:exclude-chunks=date,time', '-define', 'png:compression-level=9', path], check=True)
        with open(path, 'rb') as file:
            now = file.read()
        if now != before:
            before, since = now, time.monotonic()
        elif time.monotonic() - since > 4:
            return
        time.sleep(0.5)
    sys.exit(f'{path}: the screen did not come to rest')


def picture(build, name):
    """Runs on the screen, with a session bus."""
    address, command, is_dark = PICTURES[name]
    with tempfile.TemporaryDirectory(prefix='run-muscles-') as home:
        write(os.path.join(home, 'glib-2.0', 'settings', 'keyfile'), settings(address))
        write(os.path.join(home, 'gtk-4.0', 'settings.ini'), '[Settings]\ngtk-cursor-blink=0\n')
        program = subprocess.Popen([os.path.join(build, 'src', 'run-muscles')],
                                   env=dict(os.environ, HOME=home, XDG_CONFIG_HOME=home,
                                            GTK_THEME='Adwaita:dark' if is_dark else 'Adwaita',
                                            GSETTINGS_BACKEND='keyfile'))
        try:
            time.sleep(5)
            if command:
                subprocess.run(['gapplication', 'action', APP_ID, command], check=True)
                time.sleep(3)
            take(os.path.join(HERE, name + '.png'))
        finally:
            program.terminate()
            program.wait()


def main():
    build = os.path.abspath(sys.argv[1])
    if os.environ.get('RUM_SCREEN_FILE'):
        picture(build, sys.argv[2])
        return
    environment = dict(os.environ, GSK_RENDERER='cairo', GDK_DEBUG='gl-disable', LC_ALL='C.UTF-8', LANGUAGE='en',
                       RUN_MUSCLES_LOCALEDIR=os.path.join(build, 'po'),
                       GSETTINGS_SCHEMA_DIR=os.path.join(build, 'data'))
    for name in sys.argv[2:] or PICTURES:
        subprocess.run([sys.executable, SCREEN, f'--size={WIDTH + 2 * BORDER}x{HEIGHT + 2 * BORDER}',
                        'dbus-run-session', '--', sys.executable, __file__, build, name],
                       env=environment, check=True)


if __name__ == '__main__':
    main()
