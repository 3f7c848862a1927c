# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chromium, to hold something against: a window without anything but a page."""

import os
import shutil
import sys


def find():
    browser = next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)
    if not browser:
        sys.exit('Chromium is not installed')
    return browser


def window_command(page, folder, x, y, width, height, scale=1):
    """What shows a page, a Path, in a window of this place and size; the profile is kept in a folder."""
    command = [find(), f'--app={page.as_uri()}', f'--user-data-dir={folder}/profile', '--no-first-run', '--test-type',
               '--disable-gpu', f'--force-device-scale-factor={scale}', f'--window-position={x},{y}',
               f'--window-size={width},{height}']
    # It refuses root a sandbox.
    return command + (['--no-sandbox'] if os.geteuid() == 0 else [])
