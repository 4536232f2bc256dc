import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

describe('figures', () => {
  const partsOf = (inside: string): unknown[] =>
    parseHtml(`<figure>${inside}</figure>`, {}).blocks.map(({ text, role, marks }) => [
      text || marks.map(({ url }) => url).join(),
      role,
    ])

  it('parts pictures from labels, captions and credits', () => {
    const picture = '<div><span>Image</span><img src="/a.jpg"><button>Enlarge</button></div>'
    const caption = '<span>The mill.</span><span class="photo-credit">Ann Lee</span>'
    expect(partsOf(`${picture}<figcaption>${caption}</figcaption>`)).toEqual([
      ['Image', undefined],
      ['/a.jpg', undefined],
      ['Enlarge', undefined],
      ['The mill.', 'caption'],
      ['Ann Lee', 'credit'],
    ])
  })

  it('leaves out what counts readers or holds places apart', () => {
    const thin =
      '<img src="/1.gif" width="1" height="1"><img src="/2.gif" height="1" width="26"><img src="/3.gif" width="0">'
    expect(partsOf(`${thin}<img src="/a.jpg" width="100">`)).toEqual([['/a.jpg', undefined]])
  })

  it('leaves a picture in a line where it is', () => {
    expect(partsOf('<p>The lamp <img src="/a.jpg"> is lit</p>')).toEqual([['The lamp  is lit', undefined]])
  })

  it('writes spans of a caption side by side as words of their own, and not the rest of a word', () => {
    expect(partsOf('<figcaption><span>The mill.</span><span>May 2024</span></figcaption>')).toEqual([
      ['The mill. May 2024', 'caption'],
    ])
    expect(partsOf('<figcaption><span>T</span><span>he mill</span></figcaption>')).toEqual([['The mill', 'caption']])
  })
})
