import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('links of pages', () => {
  it.each([
    [
      'an address that is hidden from collectors',
      '<p>Ask <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="2a4b44446a4c4f585853044f524b475a464f">[email&#160;protected]</a> or <span data-cfemail="12">Ann</span></p>',
      'Ask ann@ferry.example or Ann',
    ],
    [
      'links to addresses that are hidden from collectors',
      '<p><a href="/cdn-cgi/l/email-protection#2a4b44446a4c4f585853044f524b475a464f">Ask</a> or <a href="/cdn-cgi/l/email-protection">Ann</a></p>',
      '[Ask](mailto:ann@ferry.example) or Ann',
    ],
    ['a sign that leads to where it stands', '<p id="a">Rope <a href="#a">#</a></p>', 'Rope'],
    ['a sign that leads elsewhere', '<p id="a">Rope <a href="#b">#</a></p>', 'Rope [#](#b)'],
    ['a row of links without addresses', '<div><a>Pin</a><a href="#">Share</a><a>Save</a></div>', 'Pin Share Save'],
    [
      'numbers of pages that a text sends its readers to',
      '<p>See page <span class="page-number">12</span> or p. <span class="pagenum">14</span> here.</p><p>Rope, <span class="pagenum">3</span>, <a href="#p9"><span class="pagenum">9</span></a></p>',
      'See page 12 or p. 14 here.\n\nRope, 3, [9](#p9)',
    ],
    [
      'tables of contents and indexes that lead to each other',
      '<p><a id="a" href="#A">A</a> <a id="b" href="#B">B</a></p><p><a id="c" href="#C">1</a> Rope</p>' +
        '<p><a id="A" href="#a">A</a> Anchors</p><p><a id="B" href="#b">B</a> Bows</p><p><a id="C" href="#c">1</a> Rope is of hemp.</p>',
      '[A](#A) [B](#B)\n\n[1](#C) Rope\n\n[A](#a) Anchors\n\n[B](#b) Bows\n\n[1](#c) Rope is of hemp.',
    ],
    [
      'references and the title of a work',
      '<p>See <cite>(<a href="#b1">Lee, 1987</a>)</cite>, <cite>Lee, <em>Ropes</em></cite> and <cite>Knots</cite>.</p>',
      'See ([Lee, 1987](#b1)), Lee, *Ropes* and *Knots*.',
    ],
    [
      'links that editors and mail programs send through a page of their own, and searches',
      '<p><a href="https://www.google.com/url?q=https://ferry.example/a?b%3D1&amp;sa=D&amp;usg=x">Rope</a> <a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fferry.example%2F&amp;data=x" title="Original URL: https://ferry.example/. Click or tap if you trust this link.">Tar</a> <a href="https://www.google.com/search?q=oil">Oil</a> <a href="https://www.google.com/url?q=oil">Oars</a></p>',
      '[Rope](https://ferry.example/a?b=1) [Tar](https://ferry.example/) [Oil](https://www.google.com/search?q=oil) [Oars](https://www.google.com/url?q=oil)',
    ],
    [
      'links to the source code of what is described',
      '<dl><dt>rope()<a class="reference internal" href="rope.html"><span class="viewcode-link"><span class="pre">[source]</span></span></a></dt><dd>Of hemp.</dd></dl><h3><a class="src" href="/rope.rs">source</a>fn rope()</h3><p>See the <a class="src" href="/a">source of it</a>, or the <a class="src" href="/a">source</a>.</p>',
      '**rope()**\n\nOf hemp.\n\n### fn rope()\n\nSee the [source of it](/a), or the [source](/a).',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
