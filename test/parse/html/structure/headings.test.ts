import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('headings of pages', () => {
  it.each([
    ['a heading that links to itself', '<h2 id="a"><a href="#a">Rope</a></h2>', '## Rope'],
    ['the same beside a sign', '<h2 id="a"><a href="#a">Rope</a><a class="sign" href="#a"></a></h2>', '## Rope'],
    ['the title of a page of no known address', '<h1><a href="/rope/1">Rope</a></h1>', '# Rope'],
    ['the name of a site', '<h1><a href="/">Rope</a></h1>', '# [Rope](/)'],
    [
      'titles of several pages',
      '<h1><a href="/a">Rope</a></h1><h1><a href="/b">Tar</a></h1>',
      '# [Rope](/a)\n\n# [Tar](/b)',
    ],
    ['a heading that is bold as a whole', '<h2><strong>Rope</strong> </h2>', '## Rope'],
    ['a heading with a bold word', '<h2><strong>Rope</strong> and tar</h2>', '## **Rope** and tar'],
    ['a heading that opens a part', '<details><summary><h3>Rope</h3></summary>Tar</details>', '### Rope\n\nTar'],
    ['a heading by its role', '<div role="heading" aria-level="3">Rope</div>', '### Rope'],
    ['a heading by its role, of the first level', '<div role="heading" aria-level="1">Rope</div>', 'Rope'],
    [
      'a heading by its role, around one line',
      '<div role="heading" aria-level="2"><div><b>Rope</b> I</div></div>',
      '## **Rope** I',
    ],
    [
      'a heading by its role, around several lines',
      '<div role="heading" aria-level="2"><div>Rope</div><div>Tar</div></div>',
      'Rope\n\nTar',
    ],
    ['a heading by its role, of no level', '<div role="heading">Rope</div>', 'Rope'],
    ['a word that is a heading by its role', '<b role="heading" aria-level="2">Rope</b> and tar', '**Rope** and tar'],
    ['a heading around a heading', '<div role="heading" aria-level="2"><h3>Rope</h3></div>', '### Rope'],
    [
      'a heading that screen readers are told in other words',
      '<h2><span aria-hidden="true">Rope</span><span class="sr-only">Rope.</span></h2><p>It is tarred.</p>',
      '## Rope\n\nIt is tarred.',
    ],
    ['a sign that screen readers skip', '<h2><a href="#a" aria-hidden="true">#</a> Rope</h2>', '## Rope'],
    [
      'a link to edit a section',
      '<h2>Rope<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>',
      '## Rope',
    ],
    [
      'a link to edit a section beside its heading',
      '<div class="mw-heading"><h2>Rope</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div>',
      '## Rope',
    ],
    [
      'buttons of a heading in an element of their own',
      '<h2>Rope<div class="units"><button>Metric</button> <button>Imperial</button></div></h2>',
      '## Rope',
    ],
    [
      'buttons and links that are buttons in rows of a heading, behind a line',
      '<h2>Rope<div class="line"></div><div><a href="#">Metric</a> | <a href="#">Imperial</a></div>&nbsp;<div><button>1x</button> – <button>2x</button></div></h2>',
      '## Rope',
    ],
    [
      'a link alone behind the words of a heading',
      '<h2>News<div><a href="#">Rope</a></div></h2>',
      '## News\n\n## Rope',
    ],
    [
      'a heading in a button behind its number',
      '<h2><span>2</span><div><button>Rope</button></div></h2>',
      '## 2\n\n## Rope',
    ],
    [
      'what else stands in an element of a heading',
      '<h2>Rope<div><button>Copy</button> and tar</div></h2>',
      '## Rope\n\n## Copy and tar',
    ],
    [
      'signs that open headings, close them and link to them',
      '<h2>Rope ▾</h2><h2>Tar <i>¶</i></h2><h2>▸&nbsp;Oars &amp; poles</h2><h3><span><a href="#a">◆&nbsp;</a></span>Boats</h3><h3>Sails <a href="#b">↑</a></h3>',
      '## Rope\n\n## Tar\n\n## Oars & poles\n\n### Boats\n\n### Sails',
    ],
    [
      'signs that are all of a heading or beside no space',
      '<h2>▲</h2><h2><a href="#a">+</a></h2><h2>C#</h2><h2>Rope▲</h2>',
      '## ▲\n\n## +\n\n## C#\n\n## Rope▲',
    ],
    [
      'a heading whose parts link to where it stands',
      '<section id="s-1"><h2 id="n"><a href="#s-1">1. </a><a href="#n">Rope</a> <a href="#m">of hemp</a></h2></section>',
      '## 1. Rope [of hemp](#m)',
    ],
    [
      'headings that speak of signs',
      '<h2>The signs ▲ and ▼</h2><p>Up.</p><h2>Key: ▶</h2><p>Right.</p><h2>Rope ▼</h2><p>Down.</p><h2>► Tar ◄</h2>',
      '## The signs ▲ and ▼\n\nUp.\n\n## Key: ▶\n\nRight.\n\n## Rope\n\nDown.\n\n## ► Tar ◄',
    ],
    [
      'what opens details in an element of its own, and a heading there',
      '<details><summary><div>Rope</div></summary><p>Of hemp.</p></details><details><summary><h3>Tar</h3></summary><p>Of pine.</p></details><details><summary><p>Oil</p><p>Oars</p></summary>x</details>',
      '**Rope**\n\nOf hemp.\n\n### Tar\n\nOf pine.\n\nOil\n\nOars\n\nx',
    ],
    [
      'numbers before what is no paragraph, or among words',
      '<div><span>1.</span><h2>Rope</h2></div><p><b>2.</b> Tar</p><div><div>12</div><div>Oars</div></div><p>In <span>3.</span><i>Oil</i></p>',
      '1\\.\n\n## Rope\n\n**2.** Tar\n\n12\n\nOars\n\nIn 3.*Oil*',
    ],
    [
      'headings that are links to themselves as a whole, and one that has such a link beside its words',
      '<h2 id="a"><a class="permalink" href="#a">Rope</a></h2><h2 id="b"><a class="header-anchor" href="#b"><span>Tar</span></a></h2><h2 id="c">Oil <a class="anchor" href="#c">Link</a></h2>',
      '## Rope\n\n## Tar\n\n## Oil',
    ],
    [
      'words for screen readers, by the classes of design systems, and words that all see',
      '<h2><span class="govuk-visually-hidden">Part:</span>Rope of hemp</h2><p><i class="not-sr-only">Tar</i> and oil</p>',
      '## Rope of hemp\n\n*Tar* and oil',
    ],
    [
      'headings with a link to the top of the page, and one that is such a link',
      '<h2>Rope <a href="#top">Back to top</a></h2><h2>Tar <a href="#top_of_page"><span>top</span></a></h2><h2><a href="#top">Oil</a></h2><h2>Oars <a href="#topics">by topic</a></h2>',
      '## Rope\n\n## Tar\n\n## Oil\n\n## Oars [by topic](#topics)',
    ],
    [
      'what tabs of code are called, over their panels',
      '<div><ul role="tablist"><li role="tab">npm</li><li role="tab"><a href="#b">Yarn</a></li></ul><div><div role="tabpanel"><pre>npm i</pre></div><div role="tabpanel" id="b"><p>Or this.</p></div></div></div>',
      '**npm**\n\n```\nnpm i\n```\n\n**Yarn**\n\nOr this.',
    ],
    [
      'two lists of tabs over the same panels, whose names are those of the first',
      '<div><div role="tablist"><b role="tab">npm</b><b role="tab">Yarn</b></div><div role="tablist"><b role="tab">One</b> <b role="tab">Two</b></div><div role="tabpanel"><pre>npm i</pre></div><div role="tabpanel"><pre>yarn</pre></div></div>',
      '**One Two**\n\n**npm**\n\n```\nnpm i\n```\n\n**Yarn**\n\n```\nyarn\n```',
    ],
    [
      'tabs whose panels hold no code, say what they are called, or are not there',
      '<div><ul role="tablist"><li role="tab">Rope</li><li role="tab">Tar</li></ul><div role="tabpanel"><h2>Rope</h2><pre>hemp</pre></div><div role="tabpanel"><p>Of pine.</p></div></div><div><ul role="tablist"><li role="tab">Oars</li><li role="tab">Oil</li></ul><div role="tabpanel"><pre>ash</pre></div></div><div><ul role="tablist"><li role="tab">Bow</li><li role="tab">Stern</li></ul><div role="tabpanel"><p>Fore.</p></div><div role="tabpanel"><p>Aft.</p></div></div>',
      '- Rope\n- Tar\n\n## Rope\n\n```\nhemp\n```\n\nOf pine.\n\n- Oars\n- Oil\n\n```\nash\n```\n\n- Bow\n- Stern\n\nFore.\n\nAft.',
    ],
    [
      'signs of what opens on a click, and signs that are words',
      '<div role="button" aria-expanded="false"><span>What is rope?</span><span>+</span></div><details><summary>And tar?<span class="icon">▾</span></summary>Of pine.</details><p>Rope<span>+</span></p><div role="button"><span>C</span><span>+</span></div>',
      'What is rope?\n\n**And tar?**\n\nOf pine.\n\nRope+\n\nC+',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
