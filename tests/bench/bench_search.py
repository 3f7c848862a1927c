#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the desktop's search is answered, against the empty question whether
the program is there (Ping), in turns; fails where 1 of 20 answers takes 100 ms.

Usage: bench_search.py PROGRAM
"""

import os
import statistics
import subprocess
import sys
import time

APP_ID = 'com.example.RunMuscles'
PATH = '/com/example/RunMuscles'
PROVIDER = 'org.gnome.Shell.SearchProvider2'
LIMIT = 0.1
N_ROUNDS = 500
WORDS = ['c', 'ca', 'cal', 'calf', 'knee hurts', 'gluteus med', 'shin splints', 'run faster', 'zzzz', 'hamstrign']


def measure(ask):
    start = time.perf_counter()
    ask()
    return time.perf_counter() - start


def main():
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(path, interface, method, parameters):
        return bus.call_sync(APP_ID, path, interface, method, parameters, None, 0, 20000, None)

    def search(words):
        found = call(PATH + '/SearchProvider', PROVIDER, 'GetInitialResultSet',
                     GLib.Variant('(as)', (words.split(),))).unpack()[0]
        call(PATH + '/SearchProvider', PROVIDER, 'GetResultMetas', GLib.Variant('(as)', (found[:5],)))

    program = subprocess.Popen([sys.argv[1], '--gapplication-service'])
    try:
        start = time.perf_counter()
        while not bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                                'NameHasOwner', GLib.Variant('(s)', (APP_ID,)), None, 0, -1, None).unpack()[0]:
            time.sleep(0.005)
        search('calf')
        first = time.perf_counter() - start
        pings, answers = [], []
        for i in range(N_ROUNDS):
            pings.append(measure(lambda: call(PATH, 'org.freedesktop.DBus.Peer', 'Ping', None)))
            answers.append(measure(lambda: search(WORDS[i % len(WORDS)])))
    finally:
        program.terminate()
        program.wait()

    p95 = statistics.quantiles(answers, n=20)[-1]
    print(f'start to first answer   {first * 1000:8.1f} ms')
    print(f'ping, median            {statistics.median(pings) * 1000:8.2f} ms')
    print(f'answer, median          {statistics.median(answers) * 1000:8.2f} ms   '
          f'{statistics.median(answers) / statistics.median(pings):.1f} × a ping')
    print(f'answer, 95 of 100       {p95 * 1000:8.2f} ms   (limit {LIMIT * 1000:.0f})')
    return p95 >= LIMIT


if __name__ == '__main__':
    if 'RUM_BENCH_BUS' not in os.environ:
        os.environ['RUM_BENCH_BUS'] = '1'
        os.execvp('dbus-run-session', ['dbus-run-session', '--', sys.executable, *sys.argv])
    sys.exit(main())
