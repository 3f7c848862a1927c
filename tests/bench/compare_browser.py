#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the map says is under a point, against what Chromium says of the same SVG.

For each figure 20,000 random points at each of four zooms, where the viewport
of the map would show them in a view of 700×900 pixels. Chromium shows the SVG
at the same place in the same size and is asked document.elementsFromPoint(), which
begins with what elementFromPoint() gives; the map is asked by pick-answers, without the reach of a pointer.

Chromium's answer is the region that the first element lies in that lies in one:
what is in no region lets the pointer through, as it does on the map, and so do
the lines within a region (fibres, shades), while the outline of a “shape” belongs
to it. With --foreign nothing is said of lines and shapes.

A point is left out when it lies within a pixel of an edge: when the two answers
differ, one of the eight pixels around it is answered otherwise by either, and
one of the two has the other's answer among its nine. All else that differs is
listed, and the exit status is 1.

Needs Chromium, which nothing else here does. Run by hand:

    ninja -C BUILD tests/bench/pick-answers
    tests/bench/compare_browser.py BUILD/tests/bench/pick-answers [--points N]
        [--foreign] [FIGURE.svg ...]

Without figures it takes all of data/figures, or with --foreign all of
tests/fixtures/figure/foreign.
"""

import argparse
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 700, 900
ZOOMS = (1, 2, 4, 10)

# The rules of the map for its own figures, said to the browser.
OWN_RULES = '''
.shade, .fibres, .line, .outline, .quiet-lines { display: none !important }
.muscle .shape, .tendon-region .shape { stroke: #000 !important }
'''

PAGE = '''<!DOCTYPE html>
<meta charset="utf-8">
<style>
html, body { margin: 0 }
#view { position: absolute; left: 0; top: 0; width: %(width)dpx; height: %(height)dpx;
        overflow: hidden }
#view > svg { position: absolute }
%(rules)s
</style>
<div id="view"></div>
<pre id="out"></pre>
<script src="figures.js"></script>
<script>
const view = document.getElementById('view');

function load (figure)
{
  const text = new DOMParser ().parseFromString (figure.svg, 'image/svg+xml');
  const svg = document.importNode (text.documentElement, true);
  const numbers = new Map (figure.regions.map ((id, i) => [id, i]));

  /* Of each element the number of the region it lies in. */
  const owners = new Map ();
  const walk = (element, owner) => {
    const number = numbers.get (element.id);
    if (number !== undefined)
      owner = number;
    owners.set (element, owner);
    for (const child of element.children)
      walk (child, owner);
  };
  walk (svg, -1);
  view.replaceChildren (svg);
  return { svg, owners };
}

/* What lies in no region lets the pointer through. */
function ask (owners, x, y)
{
  for (const element of document.elementsFromPoint (x + 0.5, y + 0.5))
    {
      const owner = owners.get (element);
      if (owner >= 0)
        return owner;
    }
  return -1;
}

function askAround (owners, x, y)
{
  const answers = [];
  for (let j = -1; j <= 1; j++)
    for (let i = -1; i <= 1; i++)
      answers.push (ask (owners, x + i, y + j));
  return answers;
}

function compare (figure, drawn, place, result)
{
  const [x, y, width, height] = place.area;
  Object.assign (drawn.svg.style, { left: x + 'px', top: y + 'px', width: width + 'px',
                                    height: height + 'px' });
  for (let i = 0; i * 3 < place.points.length; i++)
    {
      const [px, py, ours] = place.points.slice (i * 3, i * 3 + 3);
      const theirs = ask (drawn.owners, px, py);
      const near = place.near[i] || [ours];
      if (theirs >= 0)
        result.on_regions++;
      if (theirs == ours)
        {
          result[place.near[i] ? 'left_out' : 'compared']++;
          continue;
        }
      const around = askAround (drawn.owners, px, py);
      if (near.includes (theirs) || around.includes (ours))
        {
          result.left_out++;
          continue;
        }
      result.compared++;
      result.different++;
      if (result.list.length < 5)
        result.list.push ([px, py, figure.regions[ours] || null, figure.regions[theirs] || null,
                           place.area]);
    }
}

const results = [];
for (const figure of figures)
  {
    const drawn = load (figure);
    for (const place of figure.places)
      {
        let result = results.find (r => r.name == figure.name && r.zoom == place.zoom);
        if (!result)
          results.push (result = { name: figure.name, zoom: place.zoom, compared: 0, left_out: 0,
                                   different: 0, on_regions: 0, list: [] });
        compare (figure, drawn, place, result);
      }
  }
document.getElementById ('out').textContent = JSON.stringify (results);
view.replaceChildren ();
</script>
'''


def ask_map(program, path, points):
    run = subprocess.run([program, path, str(WIDTH), str(HEIGHT), str(points)],
                         stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


def ask_browser(figures, rules):
    """What the page found, which the browser prints with all of the document."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, 'page.html')
        page.write_text(PAGE % {'width': WIDTH, 'height': HEIGHT, 'rules': rules},
                        encoding='utf-8')
        pathlib.Path(folder, 'figures.js').write_text(
            'const figures = ' + json.dumps(figures) + ';', encoding='utf-8')
        command = [browser.find(), '--headless', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
                   f'--user-data-dir={folder}/profile', f'--window-size={WIDTH},{HEIGHT + 200}',
                   '--force-device-scale-factor=1', '--dump-dom', page.as_uri()]
        if os.geteuid() == 0:
            command.insert(1, '--no-sandbox')
        dump = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              encoding='utf-8')
    found = re.search(r'<pre id="out">(.*?)</pre>', dump.stdout, re.DOTALL)
    if not found or not found[1]:
        sys.exit(f'Chromium gave no answer:\n{dump.stderr[-2000:]}')
    return json.loads(html.unescape(found[1]))


def report(results):
    print(f'{"figure":22}{"zoom":>5}{"compared":>10}{"on regions":>12}{"left out":>10}'
          f'{"different":>11}')
    for result in results:
        print(f'{result["name"]:22}{result["zoom"]:5}{result["compared"]:10}'
              f'{result["on_regions"]:12}{result["left_out"]:10}{result["different"]:11}')
        for x, y, ours, theirs, area in result['list']:
            print(f'    at {x},{y} the map says {ours}, the browser {theirs}; the figure is at '
                  + ' '.join(f'{value:.2f}' for value in area))
    different = sum(result['different'] for result in results)
    print(f'{sum(result["compared"] for result in results)} points compared, '
          f'{sum(result["left_out"] for result in results)} left out, {different} different')
    return different


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('program', help='pick-answers')
    parser.add_argument('figures', nargs='*', type=pathlib.Path)
    parser.add_argument('--points', type=int, default=20000, help='a figure and zoom')
    parser.add_argument('--foreign', action='store_true', help='figures in no form of ours')
    arguments = parser.parse_intermixed_args()

    folder = ROOT / ('tests/fixtures/figure/foreign' if arguments.foreign else 'data/figures')
    paths = arguments.figures or sorted(folder.glob('*.svg'))
    figures = [{'name': path.stem, 'svg': path.read_text(encoding='utf-8'),
                **ask_map(arguments.program, path, arguments.points)} for path in paths]
    different = report(ask_browser(figures, '' if arguments.foreign else OWN_RULES))
    sys.exit(1 if different else 0)


if __name__ == '__main__':
    main()
