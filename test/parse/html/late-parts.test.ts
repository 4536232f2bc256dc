import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'

const BODY = '<p>The river rose in a night and took the old bridge with it.</p>'

describe('parts of a page that are sent late', () => {
  const page = (place: string, ...parts: string[]): string =>
    `<main>${BODY}${place}<p>The ferry came back.</p></main>${parts.join('<script>$RC()</script>')}`
  const shown = (html: string): readonly string[] =>
    parseHtml(html, {}).blocks.flatMap(({ text, hints }) => (hints.dom?.hidden === undefined ? [text] : []))

  it('stand where scripts would put them, instead of what was there before', () => {
    const place = '<!--$?--><template id="B:0"></template><p>Loading</p>the mill<!--/$-->'
    expect(shown(page(place, '<div hidden id="S:0"><p>The mill stood still.</p></div>'))).toEqual([
      'The river rose in a night and took the old bridge with it.',
      'The mill stood still.',
      'The ferry came back.',
    ])
  })

  it('may hold places of other parts', () => {
    const first = '<div hidden id="S:0"><p>The mill stood still.</p><template id="P:1"></template></div>'
    const second = '<div hidden id="S:1"><p>Nobody baked.</p></div>'
    const place = '<!--$?--><template id="B:0"></template><!--$--><i>A</i><!--/$--><i>B</i><!--/$-->'
    expect(shown(page(place, second, first)).slice(1)).toEqual([
      'The mill stood still.',
      'Nobody baked.',
      'The ferry came back.',
    ])
  })

  it.each([
    ['without a place', '', '<div hidden id="S:0"><p>The mill stood still.</p></div>'],
    ['around its own place', '', '<div hidden id="S:0"><template id="B:0"></template><p>The mill.</p></div>'],
  ])('stay hidden: a part %s', (_, place, part) => {
    expect(shown(page(place, part))).toHaveLength(2)
  })

  it('leave what stands before them to be removed with a finding', async () => {
    const place = '<!--$?--><template id="B:0"></template><p>Loading the tale of the mill</p><!--/$-->'
    const html = page(place, '<div hidden id="S:0"><p>The mill stood still.</p></div>')
    const { findings, markdown } = await clean(html, { from: 'html', only: ['hidden-text'] })
    expect(markdown).toContain('with it.\n\nThe mill stood still.\n\nThe ferry')
    const [finding] = findings
    expect(finding?.removed).toBe('Loading the tale of the mill')
    expect(html.slice(finding?.start.offset, finding?.end.offset)).toBe(finding?.removed)
  })
})
