import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('notes of pages', () => {
  it.each([
    [
      'a price that is said twice to the eye',
      '<p>It costs <span>$5.99</span><span aria-hidden="true">$5<sup>99</sup></span> a yard.</p>',
      'It costs $5.99 a yard.\n\n$5⁹⁹',
    ],
    [
      'remarks of the editors of a wiki',
      '<table class="box ambox"><tr><td></td><td>This page needs sources.</td></tr></table><p>Rope holds.<sup class="noprint Inline-Template">[<a href="/c">by whom?</a>]</sup></p>',
      'Rope holds.',
    ],
    [
      'a footnote of a heading',
      '<h2>Rope<a href="#fn:1">*</a></h2><ol><li id="fn:1">Of hemp.</li></ol>',
      '## Rope[^1]\n\n[^1]: Of hemp.',
    ],
    [
      'footnotes of WordPress',
      '<p>Rope<sup class="fn"><a href="#f0-1" id="f0-1-link">1</a></sup> and tar<sup class="fn"><a href="#b7-2" id="b7-2-link">2</a></sup></p>' +
        '<ol class="wp-block-footnotes"><li id="f0-1">Of hemp. <a href="#f0-1-link">↩︎</a></li><li id="b7-2">Of pine. <a href="#b7-2-link">↩︎</a></li></ol>',
      'Rope[^1] and tar[^2]\n\n[^1]: Of hemp.\n\n[^2]: Of pine.',
    ],
    [
      'a footnote between two spaces',
      '<p>Rope <sup id="fnref:1"><a href="#fn:1">1</a></sup> and tar</p><ol><li id="fn:1">Of hemp.</li></ol>',
      'Rope [^1] and tar\n\n[^1]: Of hemp.',
    ],
    [
      'footnotes of Asciidoctor',
      '<p>Rope<sup class="footnote">[<a id="_footnoteref_1" href="#_footnotedef_1">1</a>]</sup> and tar</p><div id="footnotes"><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. Of hemp.</div></div>',
      'Rope[^1] and tar\n\n[^1]: Of hemp.',
    ],
    [
      'footnotes whose links lead to each other, whatever their names',
      '<p>Rope<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>, tar<sup><a href="#fn__2" id="fnt__2">2)</a></sup> and oars<a href="#f-3" id="fn-3">*3</a></p>' +
        '<div><p><a href="#_ftnref1" name="_ftn1">[1]</a> Of hemp.</p></div><div><sup><a href="#fnt__2" id="fn__2">2)</a></sup> <div>Of pine.</div></div>' +
        '<div class="footnote"><p class="footnote"><a href="#fn-3" id="f-3" class="footnote-number">*3</a><span>:</span><span>Of ash.</span></p></div>',
      'Rope[^1], tar[^2] and oars[^3]\n\n[^1]: Of hemp.\n\n[^2]: Of pine.\n\n[^3]: Of ash.',
    ],
    [
      'footnotes whose names stand beside their links or around them',
      '<p>Rope<a id="FNanchor1"></a><a href="#Footnote1">[1]</a> and tar<sup id="r2"><a href="#n2">2</a></sup></p><p class="footnote"><a id="Footnote1"></a><a href="#FNanchor1">[1]</a> Of hemp.</p><p id="n2"><sup><a href="#r2">2</a></sup> Of pine.</p>',
      'Rope[^1] and tar[^2]\n\n[^1]: Of hemp.\n\n[^2]: Of pine.',
    ],
    [
      'links that lead to each other and are no notes',
      '<p><a id="c1" href="#s1">1</a> Rope</p><h2><a id="s1" href="#c1">1</a> Rope</h2><p>See <a id="c2" href="#s2">tar</a>:</p><p><a id="s2" href="#c2">tar</a> is black.</p>',
      '[1](#s1) Rope\n\n## [1](#c1) Rope\n\nSee [tar](#s2):\n\n[tar](#c2) is black.',
    ],
    [
      'footnotes of docutils',
      '<p>Rope<a class="footnote-reference brackets" href="#id7" id="id2" role="doc-noteref"><span>[</span>4<span>]</span></a></p>' +
        '<aside class="footnote-list"><aside class="footnote brackets" id="id7" role="doc-footnote"><span class="label"><span>[</span><a role="doc-backlink" href="#id2">4</a><span>]</span></span><p>Of hemp.</p></aside></aside>',
      'Rope[^4]\n\n[^4]: Of hemp.',
    ],
    [
      'footnotes of docutils as a list of terms',
      '<p>Rope <a class="footnote-reference" href="#id7" id="id2">4</a></p>' +
        '<dl class="footnote brackets"><dt class="label" id="id7"><span>[<a class="fn-backref" href="#id2">4</a>]</span></dt> <dd><p>Of hemp.</p></dd></dl>',
      'Rope [^4]\n\n[^4]: Of hemp.',
    ],
    [
      'footnotes of Substack',
      '<p>Rope<a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a></p>' +
        '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Of hemp.</p><p>Or flax.</p></div></div>',
      'Rope[^1]\n\n[^1]: Of hemp.\n\n    Or flax.',
    ],
    [
      'a footnote in its sentence',
      '<p>Rope<span id="footnote3" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">3</sup><span><span><sup class="ltx_note_mark">3</sup>Of hemp.</span></span></span> and tar.</p>',
      'Rope[^3] and tar.\n\n[^3]: Of hemp.',
    ],
    [
      'a link in words to what is a note',
      '<p>See <a href="#x1">the rope</a>.</p><ol class="wp-block-footnotes"><li id="x1">Of hemp.</li></ol>',
      'See [the rope](#x1).\n\n[^1]: Of hemp.',
    ],
    [
      'a remark called a footnote',
      '<div class="footnote"><p>Rope is sold by the yard.</p></div>',
      'Rope is sold by the yard.',
    ],
    [
      'a note of a wiki that is referred to twice',
      '<p>Rope<sup id="cite_ref-a_1-0"><a href="#cite_note-a-1">[1]</a></sup></p><ol><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup>a</sup></a> <a href="#cite_ref-a_1-1"><sup>b</sup></a></span> <cite class="citation">Lee, <i>Ropes</i></cite></li></ol>',
      'Rope[^a-1]\n\n[^a-1]: Lee, *Ropes*',
    ],
    [
      'names of the entries of a bibliography that lead back',
      '<p>See [<a href="#b1" id="r1">Lee21</a>].</p><div role="list"><div class="citation" id="b1" role="doc-biblioentry"><span class="label"><span>[</span><a role="doc-backlink" href="#r1">Lee21</a><span>]</span></span><span class="backrefs">(<a role="doc-backlink" href="#r1">1</a>)</span><p>Lee, Ropes.</p></div></div>',
      'See \\[[Lee21](#b1)].\n\n[Lee21] Lee, Ropes.',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
