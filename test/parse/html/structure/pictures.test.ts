import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('pictures of pages', () => {
  it.each([
    [
      'a picture whose description was pasted with its markup',
      '<p><img src="/a.jpg" alt="&lt;span style=&quot;color: red&quot;&gt;Ann Lee&lt;/span&gt; and the &lt;video&gt; element"></p>',
      '![Ann Lee and the \\<video> element](/a.jpg)',
    ],
    ['a heading of nothing but a picture', '<h2><img src="/a.jpg" alt="Rope"></h2>', '![Rope](/a.jpg)'],
    [
      'a picture that a heading flows around',
      '<h2><img src="/a.jpg" style="float:right">Tar</h2>',
      '![](/a.jpg)\n\n## Tar',
    ],
    ['a picture that a text flows around', '<p><img src="/a.jpg" class="alignleft">Tar</p>', '![](/a.jpg)\n\nTar'],
    ['a picture in a text', '<p>Tar <img src="/a.jpg" align="left"> and rope</p>', 'Tar ![](/a.jpg) and rope'],
    ['a sign behind a heading', '<h2>Tar<img src="/icons/right.svg" alt=""></h2>', '## Tar'],
    ['a drawing of its own words', '<p><img src="/icons/tar.svg" alt="Tar"></p>', '![Tar](/icons/tar.svg)'],
    [
      'a picture that opens its own file',
      '<p><a href="/a.png"><img src="/a.png" alt="Rope"></a></p>',
      '![Rope](/a.png)',
    ],
    ['a picture that nobody has described', '<p><img src="/a.png" alt="__wf_reserved_inherit"></p>', '![](/a.png)'],
    ['a picture that opens a page', '<p><a href="/b"><img src="/a.png" alt="Rope"></a></p>', '[![Rope](/a.png)](/b)'],
    [
      'a caption in a line right behind its picture',
      '<div><span><div><img src="/a.png"></div><em class="img_desc">The bank</em></span>The rope was short.</div><div><img src="/b.png"><span class="photo-caption">The mill</span></div>',
      '![](/a.png)\n\n*The bank*\n\nThe rope was short.\n\n![](/b.png)\n\nThe mill',
    ],
    [
      'what is called a caption behind a sign among words',
      '<p>Press <img src="/a.png" alt="disk"> <span class="caption">Save</span> to keep it.</p>',
      'Press ![disk](/a.png) Save to keep it.',
    ],
    [
      'a film with a title',
      '<p>See it.</p><iframe src="https://www.youtube.com/embed/abcdefg" title="How the ferry floats"></iframe>',
      'See it.\n\n[How the ferry floats](https://www.youtube.com/watch?v=abcdefg)',
    ],
    [
      'a film with the title of its player',
      '<p>See it.</p><iframe src="https://www.youtube.com/embed/abcdefg" title="YouTube video player"></iframe>',
      'See it.\n\n<https://www.youtube.com/watch?v=abcdefg>',
    ],
    [
      'a picture that a script opens over the page',
      '<figure><img src="/a.jpg"><figcaption>Rope</figcaption></figure><div class="mfp-hide"><img src="/b.jpg"><p>Rope</p></div><p>The rope is of hemp, and it was tarred when it was new, as all of ours were.</p>',
      '![](/a.jpg)\n\nRope\n\nThe rope is of hemp, and it was tarred when it was new, as all of ours were.',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
