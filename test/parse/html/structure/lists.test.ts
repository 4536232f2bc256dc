import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('lists of pages', () => {
  it.each([
    [
      'a heading that links to another page of the same script',
      '<link rel="canonical" href="https://river.example/a?p=1"><h2><a href="/a?p=2">Tar</a></h2>',
      '## [Tar](https://river.example/a?p=2)',
    ],
    [
      'a heading that links to its page, and one that does not',
      '<link rel="canonical" href="https://river.example/a/"><h1><a href="http://www.river.example/a#top">Rope</a></h1><h2><a href="/b">Tar</a></h2>',
      '# Rope\n\n## [Tar](https://river.example/b)',
    ],
    ['a sign beside a term', '<dl><dt id="a">Rope<a class="headerlink" href="#a">¶</a></dt></dl>', '**Rope**'],
    [
      'a link on a page that declares its address',
      '<link rel="canonical" href="https://river.example/a/b"><p>See <a href="../c">the bank</a>.</p>',
      'See [the bank](https://river.example/c).',
    ],
    [
      'numbers that the texts of items bring as well',
      '<ol><li><a href="/a">1. Rope</a></li><li><p>2.&nbsp;<b>Tar</b> &amp; pitch</p></li></ol><p>And</p><ol start="4"><li>[4] Oars</li><li><div>[5] Poles</div></li></ol>',
      '1. [Rope](/a)\n2. **Tar** & pitch\n\nAnd\n\n4. Oars\n5. Poles',
    ],
    [
      'numbers of items that are others than those of the list, or of one item alone',
      '<ol><li>1. Rope</li><li>3. Tar</li></ol><ul><li>1. Rope</li></ul><ol><li>1. FC Mill</li></ol>',
      '1. 1\\. Rope\n2. 3\\. Tar\n\n- 1\\. Rope\n\n1. 1\\. FC Mill',
    ],
    [
      'labels of items that no list in Markdown has',
      '<ol><li>(a) Rope</li><li><a href="/b">(b) Tar</a></li></ol><ol><li>1.1 Oars</li><li>1.2 Poles</li></ol><ol><li><span>(i)</span><span><div>Rope</div></span></li><li><span>(ii)</span><span><div>Tar</div></span></li></ol>',
      '- (a) Rope\n- [(b) Tar](/b)\n- 1.1 Oars\n- 1.2 Poles\n- (i) Rope\n- (ii) Tar',
    ],
    [
      'words in brackets and fractions at the beginning of items',
      '<ol><li>(new) Rope</li><li>(old) Tar</li></ol><p>And</p><ol><li>1.5 miles</li><li>2.5 miles</li></ol>',
      '1. (new) Rope\n2. (old) Tar\n\nAnd\n\n1. 1.5 miles\n2. 2.5 miles',
    ],
    [
      'signs that the items of a list bring',
      '<ul><li>• Rope</li><li><span>•</span> <b>Tar</b></li></ul><ul><li>• Oars</li><li>Poles</li></ul>',
      '- Rope\n- **Tar**\n- • Oars\n- Poles',
    ],
    [
      'a task behind what waits for a script',
      '<ul><li><task-button></task-button><input type="checkbox" checked> Rope</li><li><b-x>Tar</b-x><input type="checkbox"></li></ul>',
      '- [x] Rope\n- Tar',
    ],
    [
      'a list that counts down',
      '<ol reversed><li>Poles</li><li>Rope</li><li>Tar<ul><li>of pine</li></ul></li></ol><p>And</p><ol reversed start="9"><li>Oars</li></ol>',
      '3. Poles\n\n2) Rope\n\n1. Tar\n   - of pine\n\nAnd\n\n9. Oars',
    ],
    [
      'a list that would count down below zero',
      '<ol reversed start="1"><li>Rope</li><li>Tar</li><li>Oars</li></ol>',
      '1. Rope\n2. Tar\n3. Oars',
    ],
    [
      'a list by roles',
      '<div role="list"><div role="listitem">Rope</div> <div role="listitem"><p>Tar</p></div></div>',
      '- Rope\n- Tar',
    ],
    [
      'cards that are a list by their roles',
      '<div role="list"><div role="listitem"><h3>Rope</h3></div><div role="listitem"><p>Tar</p><p>Oil</p></div></div>',
      '### Rope\n\nTar\n\nOil',
    ],
    [
      'what is embedded by its name alone',
      '<p>See it.</p><amp-youtube data-videoid="abcdefg"></amp-youtube><p>Or.</p><lite-vimeo videoid="1234567"></lite-vimeo>' +
        '<amp-twitter data-tweetid="12"></amp-twitter><amp-iframe src="https://player.vimeo.com/video/7"></amp-iframe>' +
        '<amp-instagram data-shortcode="&quot;x"></amp-instagram>',
      'See it.\n\n<https://www.youtube.com/watch?v=abcdefg>\n\nOr.\n\n<https://vimeo.com/1234567>\n\n<https://twitter.com/i/status/12>\n\n<https://vimeo.com/7>',
    ],
    [
      'tasks of Confluence and by their roles',
      '<ul class="inline-task-list"><li class="checked"><span>Rope</span></li><li>Tar</li></ul><p>And</p><ul><li role="checkbox" aria-checked="true">Oil</li><li><span role="checkbox" aria-checked="false"></span>Oars</li></ul>',
      '- [x] Rope\n- [ ] Tar\n\nAnd\n\n- [x] Oil\n- [ ] Oars',
    ],
    [
      'a list whose items are sections, and one of headings',
      '<ul><li><section><h2>Rope</h2><p>Of hemp.</p></section></li><li><h2>Tar</h2><p>Of pine.</p></li></ul><ul><li><h3>Oil</h3></li><li><h3>Oars</h3></li></ul>',
      '## Rope\n\nOf hemp.\n\n## Tar\n\nOf pine.\n\n- ### Oil\n- ### Oars',
    ],
    [
      'numbers of items, with and without those of the list',
      '<ol><li><span>1.</span><cite>Rope</cite></li><li><div>2.</div><div><p>Tar</p></div></li></ol><ul><li><span>1.</span><cite>Rope</cite></li></ul><ol><li><span>1.</span><i>Oil</i></li><li><span>3.</span><i>Oar</i></li></ol>',
      '1. *Rope*\n2. Tar\n\n- 1\\. *Rope*\n\n1. 1\\. *Oil*\n2. 3\\. *Oar*',
    ],
    [
      'lists that are ordered by a style or by what their items begin with',
      '<ul><li style="list-style-type: decimal;">Rope</li><li style="list-style-type: decimal;">Tar</li></ul><p>And</p><ul><li><b>1.</b> Oars</li><li><b>2.</b> Poles</li></ul><p>Or</p><ul><li style="list-style: decimal">Oil</li><li>Pitch</li></ul>',
      '1. Rope\n2. Tar\n\nAnd\n\n1. Oars\n2. Poles\n\nOr\n\n- Oil\n- Pitch',
    ],
    [
      'lists of an editor that writes all of them as ordered ones',
      '<ol><li data-list="bullet"><span class="ql-ui"></span>Rope</li></ol><p>And</p><ol><li data-list="checked"><span class="ql-ui"></span>Tar</li><li data-list="unchecked">Oil</li></ol><p>Or</p><ol><li data-list="ordered">Oars</li></ol><p>So</p><ol><li data-list="steps">Pole</li></ol>',
      '- Rope\n\nAnd\n\n- [x] Tar\n- [ ] Oil\n\nOr\n\n1. Oars\n\nSo\n\n1. Pole',
    ],
    [
      'tasks behind the sign of their item, and tasks whose boxes are drawn',
      '<ul><li><div class="list-bullet"></div><input type="checkbox" checked>Rope</li></ul><ul><li><div class="checkbox checkbox-off"></div> <span>Tar</span></li><li><div class="checkbox checkbox-on"></div> Oil</li></ul>',
      '- [x] Rope\n- [ ] Tar\n- [x] Oil',
    ],
    [
      'the title of a document of Google, and lists in items of the list before',
      '<p class="c1 title" id="h.a1">Rope</p><p class="title">Tar</p><ul class="lst-kix_a-0 start"><li>Oars</li></ul><ul class="lst-kix_a-1"><li>of ash</li></ul><ul class="lst-kix_a-2"><li>long</li></ul><ul class="lst-kix_a-0"><li>Poles</li></ul><p>And</p><ul class="lst-kix_b-1"><li>Oil</li></ul>',
      '# Rope\n\nTar\n\n- Oars\n  - of ash\n    - long\n- Poles\n\nAnd\n\n- Oil',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
