import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('lines of pages', () => {
  it.each([
    ['a break between scenes', '<p>Tar</p><p>* * *</p><p>Rope</p><p>-</p>', 'Tar\n\n---\n\nRope\n\n\\-'],
    ['a word of two such links', '<p>The <a>ferry</a><a>man</a> came.</p>', 'The ferryman came.'],
    [
      'letters between the dollars of a configuration',
      `<script>renderMathInElement(document.body, { delimiters: [{ left: '$', right: '$' }] })</script><p>Let $n = 3$ be odd.</p>`,
      'Let $n = 3$ be odd.',
    ],
    ['what opens a part', '<details><summary>Rope</summary><p>Tar</p></details>', '**Rope**\n\nTar'],
    ['bold words that open a part', '<details><summary>The <b>rope</b></summary>Tar</details>', 'The **rope**\n\nTar'],
    [
      'a word that screen readers skip',
      '<p>The rope is <em aria-hidden="true">never</em> dry and cost <span aria-hidden="true">£40</span>.</p>',
      'The rope is *never* dry and cost £40.',
    ],
    [
      'an initial that screen readers skip',
      '<p><span aria-hidden="true">R</span>ope is tarred.</p>',
      'Rope is tarred.',
    ],
    [
      'quotation marks and a picture sign that screen readers skip',
      '<p>It is <span aria-hidden="true">“</span>dry<span aria-hidden="true">”</span> <b aria-hidden="true">🎉</b></p>',
      'It is “dry” **🎉**',
    ],
    [
      'a price that screen readers are told in other words',
      '<p>It costs <span aria-hidden="true">$5</span><span class="sr-only">5 dollars</span> a yard in the shop.</p>',
      'It costs $5 a yard in the shop.',
    ],
    [
      'a unit that screen readers are told in other words inside of the number before',
      '<p>Bake for <span>40<span class="sr-only"> minutes</span></span><span aria-hidden="true"> min</span> or so.</p>',
      'Bake for 40 min or so.',
    ],
    [
      'icons among words',
      '<p>Rope <i class="fa fa-star" aria-hidden="true"></i>and <i class="material-icons" aria-hidden="true">arrow_forward</i>tar.</p>',
      'Rope and tar.\n\n*arrow_forward*',
    ],
    [
      'words that a script would write in a sentence',
      '<p>Write to <noscript>ann at river.example</noscript> today.</p>',
      'Write to ann at river.example today.',
    ],
    [
      'a notice for those without scripts',
      '<div>Rope<noscript>Turn on scripts</noscript></div>',
      'Rope\n\nTurn on scripts',
    ],
    [
      'what is called a caption behind no picture',
      '<p>The rope <span class="caption">was short</span>.</p>',
      'The rope was short.',
    ],
    [
      'a unit that screen readers are told in other words',
      '<p><span>Time</span> <span><span>20<span class="sr-only"> minutes</span></span> <span aria-hidden="true">mins</span></span></p>',
      'Time 20 mins',
    ],
    [
      'items of a list of Word',
      '<p style="text-indent:-18pt;mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Rope</p><p style="mso-list:l1 level1 lfo2"><![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">§&nbsp;</span></span><![endif]><b>Tar</b></p><p>And</p>' +
        '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span> </span></span>Oars</p><p style="mso-list:l0 level1 lfo1">Poles</p>',
      '- Rope\n- **Tar**\n\nAnd\n\n1\\. Oars\n\nPoles',
    ],
    [
      'numbers of the pages of a print',
      '<p><span class="pagenum">[Pg 12]</span>The rope was <span role="doc-pagebreak">xiv</span>short.</p><p>See <span class="page-number">Rope</span>.</p>',
      'The rope was short.\n\nSee Rope.',
    ],
    [
      'backslashes in elements that are not, or among words',
      String.raw`<p>At <span>\(t\)</span> and <span class="math">\(u\) or \(v\)</span>.</p>`,
      String.raw`At \\(t\\) and \\(u\\) or \\(v\\).`,
    ],
    [
      'numbers of paragraphs in elements of their own',
      '<section><span class="n">1.</span><div><p>Rope <b>holds</b>.</p><p>Tar sticks.</p></div></section><div><div>(2)</div> <div>Oil floats.</div></div>',
      '1\\. Rope **holds**.\n\nTar sticks.\n\n(2) Oil floats.',
    ],
    [
      'the parts of an entry of a bibliography',
      '<p><span class="ltx_tag">Lee (1987)</span><span class="ltx_bibblock">A. Lee.</span><span class="ltx_bibblock">Ropes.</span></p>',
      'Lee (1987) A. Lee. Ropes.',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
