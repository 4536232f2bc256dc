import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { parseText } from '../../src/parse/text/index.js'
import { MARKED } from '../../src/parse/text/marked/markup.js'
import { withSectionHeadings } from '../../src/score/text/decorators/section-headings.js'

const STORY = 'The ferry was tarred in the winter of the great frost, when nobody could cross anyway.'

/** The headings that stay where a scorer keeps the sentences alone. */
function headingsOf(source: string): string[] {
  const document = parseText(source, MARKED)
  const isKept = ({ type, text }: Block): boolean => type !== 'heading' && text.endsWith('.')
  const scored = withSectionHeadings(() => ({
    confidence: 1,
    of: (block) => ({ probability: Number(isKept(block)), keep: isKept(block), reasons: () => [] }),
  }))(document, { strictness: 'normal', language: () => undefined })
  return document.blocks.filter((block) => block.type === 'heading' && scored.of(block).keep).map(({ text }) => text)
}

describe('the headings of sections', () => {
  it.each([
    ['a sentence', `## Tar\n\n${STORY}`, ['Tar']],
    ['a list', '## What you need\n\n- A brush of pig bristle.\n- A pot.', ['What you need']],
    ['a heading of a lower level', `## Winter\n\n### Tar\n\n${STORY}`, ['Winter', 'Tar']],
    ['a sentence, underlined', `Tar\n---\n\n${STORY}`, ['Tar']],
    ['a sentence below the first one, of the first level', `${STORY}\n\n# Oars\n\n${STORY}`, ['Oars']],
  ])('stay above %s that stays', (_what, source, headings) => {
    expect(headingsOf(source)).toEqual(headings)
  })

  it.each([
    ['what goes', '## Tar\n\nMore boats'],
    ['a picture that goes', '## Tar\n\n![](/tar.png)'],
    ['a heading of the same level', '## Boats\n\n## Tar\n\nMore boats'],
    ['the story, as the name of a site', `# Ferry News\n\n${STORY}`],
    ['a teaser, which they lead to', `## [Tar is dear again](/tar)\n\n${STORY}`],
    ['another article, in words of pages', `## Related articles\n\n${STORY}`],
    ['the story, with a name and a time beside it', `##### Ann Lund | 5 min\n\n${STORY}`],
  ])('are left to the scorer above %s', (_what, source) => {
    expect(headingsOf(source)).toEqual([])
  })
})
