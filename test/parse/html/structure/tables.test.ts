import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('tables of pages', () => {
  it.each([
    [
      'cells that screen readers are told in other words',
      '<table><tr><th>Rope</th><th>Tar</th></tr><tr><td>Dry</td><td><i aria-hidden="true">✓</i><span class="sr-only">Yes</span></td></tr></table>',
      '| Rope | Tar |\n| ---- | --- |\n| Dry  | *✓* |',
    ],
    [
      'numbers in cells of their own before one text',
      '<table><tr><td><p>(1)</p></td><td><p>Ropes are of hemp.</p><p>Or flax.</p></td></tr></table><table><tr><td>(b)</td><td>Oars<table><tr><td>—</td><td>Ash</td></tr></table></td></tr></table>',
      '(1) Ropes are of hemp.\n\nOr flax.\n\n(b) Oars\n\n— Ash',
    ],
    [
      'a table by roles',
      '<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Rope</span><span role="columnheader">Length</span></div></div><div role="row"><div role="cell">Tarred</div><div role="cell">9 m</div></div></div>',
      '| Rope   | Length |\n| ------ | ------ |\n| Tarred | 9 m    |',
    ],
    [
      'a grid that holds more than cells, and one of one column',
      '<div role="grid"><div role="row"><div role="cell">Rope</div><div role="cell">9 m</div></div><div>Oars</div></div><div role="grid"><div role="row"><p role="cell">Tar</p></div><div role="row"><p role="cell">Oil</p></div></div>',
      'Rope\n\n9 m\n\nOars\n\nTar\n\nOil',
    ],
    [
      'a table by roles that a script fills',
      '<div role="table"><div role="row"><div role="rowheader">Rope</div><div role="cell"></div></div><div role="row"><div role="rowheader">Tar</div><div role="cell">1</div></div></div>',
      'Rope\n\nTar\n\n1',
    ],
    [
      'headings that name the columns of a table',
      '<table><tr><td><h4>Rope</h4></td><td><h4>Length</h4></td></tr><tr><td>Tarred</td><td>9 m</td></tr></table>',
      '| Rope   | Length |\n| ------ | ------ |\n| Tarred | 9 m    |',
    ],
    [
      'a heading over a table, in its head',
      '<table><thead><tr><th colspan="2"><h3>Ropes</h3></th></tr></thead><tr><td>Tarred</td><td>9 m</td></tr></table>',
      '| Ropes  |     |\n| ------ | --- |\n| Tarred | 9 m |',
    ],
    [
      'headings in a table that lays out a page',
      '<table><tr><td><h4>Rope</h4><p>It is tarred.</p></td><td><h4>Oars</h4><p>They are new.</p></td></tr><tr><td>x</td><td>y</td></tr></table>',
      '#### Rope\n\nIt is tarred.\n\n#### Oars\n\nThey are new.\n\nx\n\ny',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
