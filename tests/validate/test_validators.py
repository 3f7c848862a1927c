#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that desktops read, each checked by its own validator.

Each validator also sees a broken file, which it must reject: one that accepts
everything would prove nothing.

Usage: test_validators.py DESKTOP METAINFO SERVICE SEARCH_PROVIDER
"""

import configparser
import glob
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), '..', '..'))
DATA = os.path.join(ROOT, 'data')
APP_ID = 'com.example.RunMuscles'
DESKTOP = METAINFO = SERVICE = SEARCH_PROVIDER = ''


def output_of(*command):
    result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, timeout=120)
    return result.returncode, result.stdout.decode()


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='run-muscles-')
        self.addCleanup(shutil.rmtree, self.folder)

    def broken(self, path, pattern, replacement):
        """A copy of a file in which something was replaced."""
        text, count = re.subn(pattern, replacement, read(path), count=1)
        self.assertEqual(count, 1, 'nothing was broken')
        copy = os.path.join(self.folder, os.path.basename(path))
        with open(copy, 'w', encoding='utf-8') as file:
            file.write(text)
        return copy


class DesktopFile(Case):
    # desktop-file-validate exits 0 on hints: any output is a failure.
    def complaints(self, path):
        return output_of('desktop-file-validate', path)[1]

    def test_valid(self):
        self.assertEqual(self.complaints(DESKTOP), '')

    def test_a_broken_one_is_rejected(self):
        self.assertNotEqual(self.complaints(self.broken(DESKTOP, 'Type=Application', 'Type=App')), '')

    def test_translations_are_merged(self):
        entry = configparser.ConfigParser(interpolation=None, strict=True)
        entry.optionxform = str
        entry.read(DESKTOP, encoding='utf-8')
        for language in read(os.path.join(ROOT, 'po', 'LINGUAS')).split():
            for key in ('GenericName', 'Comment', 'Keywords'):
                self.assertIn(f'{key}[{language}]', entry['Desktop Entry'])

    def test_actions_are_translated(self):
        entry = configparser.ConfigParser(interpolation=None, strict=True)
        entry.optionxform = str
        entry.read(DESKTOP, encoding='utf-8')
        actions = entry['Desktop Entry']['Actions'].strip(';').split(';')
        self.assertEqual(actions, ['search', 'print'])
        for language in read(os.path.join(ROOT, 'po', 'LINGUAS')).split():
            for action in actions:
                self.assertIn(f'Name[{language}]', entry['Desktop Action ' + action])

    def test_it_starts_the_program(self):
        text = read(DESKTOP)
        self.assertIn('\nExec=run-muscles\n', text)
        self.assertIn('\nDBusActivatable=true\n', text)
        self.assertIn(f'\nIcon={APP_ID}\n', text)


class Metainfo(Case):
    def is_valid(self, path):
        return output_of('appstreamcli', 'validate', '--no-net', '--pedantic', '--strict', path)[0] == 0

    def test_valid(self):
        status, output = output_of('appstreamcli', 'validate', '--no-net', '--pedantic', '--strict',
                                   METAINFO)
        self.assertEqual(status, 0, output)

    def test_a_broken_one_is_rejected(self):
        self.assertFalse(self.is_valid(self.broken(METAINFO, '<summary>[^<]*</summary>', '')))

    def test_summary_fits_app_stores(self):
        for summary in re.findall('<summary[^>]*>([^<]*)</summary>', read(METAINFO)):
            self.assertLessEqual(len(summary), 35, summary)

    def test_credits_the_anatomy(self):
        self.assertIn('BodyParts3D, © The Database Center for Life Science', read(METAINFO))


    def test_pictures_are_there(self):
        text = read(METAINFO)
        names = re.findall(r'<image type="source" width="1280" height="720">[^<]*/([a-z]+\.png)</image>', text)
        self.assertIn(len(names), range(3, 7))
        self.assertEqual(len(re.findall('<screenshot[ >]', text)), len(names))
        self.assertEqual(len(re.findall('<caption>', text)), len(names))
        folder = os.path.join(DATA, 'screenshots')
        self.assertEqual(sorted(names), sorted(os.path.basename(path) for path in glob.glob(folder + '/*.png')))
        for name in names:
            with open(os.path.join(folder, name), 'rb') as file:
                head = file.read()
            self.assertEqual(struct.unpack('>II', head[16:24]), (1280, 720), name)
            self.assertLess(len(head), 200_000, name)

    def test_tells_what_it_needs(self):
        text = read(METAINFO)
        for control in ('pointing', 'keyboard', 'touch'):
            self.assertIn(f'<control>{control}</control>', text)
        self.assertIn('<display_length compare="ge">360</display_length>', text)
        self.assertIn('<internet>offline-only</internet>', text)


class SearchProvider(Case):
    def keys(self, path):
        provider = configparser.ConfigParser(interpolation=None)
        provider.optionxform = str
        provider.read(path, encoding='utf-8')
        return dict(provider['Shell Search Provider'])

    def is_valid(self, path):
        source = read(os.path.join(ROOT, 'src', 'ui', 'rum-search-provider.c'))
        object_path = re.search('#define OBJECT_PATH "([^"]+)"', source).group(1)
        return self.keys(path) == {'DesktopId': os.path.basename(DESKTOP), 'BusName': APP_ID,
                                   'ObjectPath': object_path, 'Version': '2'}

    def test_valid(self):
        self.assertTrue(self.is_valid(SEARCH_PROVIDER))

    def test_a_broken_one_is_rejected(self):
        self.assertFalse(self.is_valid(self.broken(SEARCH_PROVIDER, 'Version=2', 'Version=1')))


class Flatpak(Case):
    # Only what can be seen without a network: nobody has built it from this.
    MANIFEST = os.path.join(DATA, 'flatpak', APP_ID + '.json')
    ALLOWED = {'--socket=wayland', '--socket=fallback-x11', '--share=ipc', '--device=dri'}

    def complaints(self, path):
        try:
            manifest = json.loads(read(path))
        except ValueError as error:
            return [str(error)]
        found = [key for key in ('id', 'runtime', 'runtime-version', 'sdk', 'command', 'modules')
                 if key not in manifest]
        found += sorted(set(manifest.get('finish-args', [])) - self.ALLOWED)
        if manifest.get('id') != APP_ID or manifest.get('command') != 'run-muscles':
            found.append('it is another program')
        for module in manifest.get('modules', []):
            for source in module['sources']:
                if source['type'] != 'dir' and not re.fullmatch('[0-9a-f]{64}', source.get('sha256', '')):
                    found.append(module['name'] + ' has no checksum')
                if source['type'] == 'dir' and not os.path.exists(
                        os.path.join(os.path.dirname(path), source['path'], 'meson.build')):
                    found.append(module['name'] + ' has no source')
        return found

    def test_valid(self):
        self.assertEqual(self.complaints(self.MANIFEST), [])

    def test_more_permissions_are_rejected(self):
        path = self.broken(self.MANIFEST, '"--share=ipc"', '"--share=network"')
        self.assertIn('--share=network', self.complaints(path))

    def test_a_broken_one_is_rejected(self):
        self.assertNotEqual(self.complaints(self.broken(self.MANIFEST, '"runtime":', '"runtime"')), [])
        self.assertIn('libqrencode has no checksum',
                      self.complaints(self.broken(self.MANIFEST, '"sha256"', '"md5"')))


class Schema(Case):
    def is_valid(self, folder):
        return output_of('glib-compile-schemas', '--strict', '--dry-run', folder)[0] == 0

    def test_valid(self):
        self.assertTrue(self.is_valid(DATA))

    def test_a_broken_one_is_rejected(self):
        self.broken(os.path.join(DATA, APP_ID + '.gschema.xml'), 'type="b"', 'type="?"')
        self.assertFalse(self.is_valid(self.folder))


class Service(Case):
    def names(self, path):
        service = configparser.ConfigParser(interpolation=None)
        service.optionxform = str
        service.read(path, encoding='utf-8')
        section = service['D-BUS Service']
        return section['Name'], section['Exec']

    def is_valid(self, path):
        name, command = self.names(path)
        return (name == APP_ID and command.startswith('/') and
                command.endswith('/run-muscles --gapplication-service'))

    def test_valid(self):
        self.assertTrue(self.is_valid(SERVICE))

    def test_a_broken_one_is_rejected(self):
        self.assertFalse(self.is_valid(self.broken(SERVICE, 'Exec=/', 'Exec=')))


class Icons(Case):
    def is_drawn(self, path):
        return output_of('rsvg-convert', '-w', '32', '-o', os.path.join(self.folder, 'x.png'),
                         path)[0] == 0

    def test_valid(self):
        for name in (f'scalable/apps/{APP_ID}.svg', f'symbolic/apps/{APP_ID}-symbolic.svg'):
            self.assertTrue(self.is_drawn(os.path.join(DATA, 'icons', 'hicolor', name)), name)

    def test_a_broken_one_is_rejected(self):
        icon = os.path.join(DATA, 'icons', 'hicolor', 'scalable', 'apps', APP_ID + '.svg')
        self.assertFalse(self.is_drawn(self.broken(icon, '</svg>', '')))


class UserInterface(Case):
    # xmllint proves the form; the classes and properties are proved by the
    # tests that build each template.
    def test_well_formed(self):
        files = glob.glob(os.path.join(ROOT, 'src', '*', '*.ui'))
        self.assertGreater(len(files), 5)
        for path in files:
            self.assertEqual(output_of('xmllint', '--noout', path), (0, ''))

    def test_a_broken_one_is_rejected(self):
        path = self.broken(os.path.join(ROOT, 'src', 'ui', 'rum-window.ui'), '</interface>', '')
        self.assertNotEqual(output_of('xmllint', '--noout', path)[0], 0)

    def test_every_template_is_in_the_resources(self):
        listed = read(os.path.join(ROOT, 'src', 'ui', 'ui.gresource.xml'))
        for path in glob.glob(os.path.join(ROOT, 'src', 'ui', '*.ui')):
            self.assertIn(f'>{os.path.basename(path)}</file>', listed)

    def test_nothing_newer_than_the_floor(self):
        # Deprecated in some GTK 4, or not there in 4.8; rum-compat.c is the
        # one place that may differ.
        forbidden = re.compile(r'\b(gtk_dialog_|gtk_message_dialog_|gtk_file_chooser_|gtk_info_bar_'
                               r'|gtk_combo_box_|gtk_tree_view_|gtk_widget_get_style_context'
                               r'|gtk_widget_(show|hide) |gtk_widget_get_allocation'
                               r'|gtk_css_provider_load_from_data|gtk_file_dialog_|gtk_alert_dialog_)')
        self.assertTrue(forbidden.search('gtk_widget_show (x)'))
        for path in glob.glob(os.path.join(ROOT, 'src', '*', '*.c')):
            if os.path.basename(path) != 'rum-compat.c':
                self.assertIsNone(forbidden.search(read(path)), path)


class Main(Case):
    def test_main_is_thin(self):
        self.assertLess(len(read(os.path.join(ROOT, 'src', 'main.c')).splitlines()), 40)


if __name__ == '__main__':
    DESKTOP, METAINFO, SERVICE, SEARCH_PROVIDER = sys.argv[1:5]
    del sys.argv[1:5]
    unittest.main(verbosity=2)
