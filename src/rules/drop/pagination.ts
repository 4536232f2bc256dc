import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const MESSAGE = 'a link to another page'
/** The posts before and after one: both titles, each behind or before its arrow. */
const NEIGHBOURS = /^\u2190\s?\S.*\s\u2192(?:\s|$)/
const LONGEST = 300

export const pagination = defineRule({
  id: 'pagination',
  phase: 'drop',
  summary: 'Removes page numbers and links to other pages.',
  why: '"Page 2 of 5" and "Next page" mean nothing once the pages are one text.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('Page 2 of 5'), after: story },
      { from: 'text', before: afterStory('Nächste Seite'), after: story },
      { from: 'text', before: afterStory('← The old mill → The new bridge'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Page two of the plans shows the stairs, which turn around the lamp like the thread of a screw, as the architect put it.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Die nächste Seite des Plans zeigt die Treppe, die sich um die Lampe dreht wie das Gewinde einer großen Schraube.',
        ),
      },
    ],
  },
  *propose(blocks, context) {
    yield* dropByPhrases(blocks, context, {
      categories: ['pagination'],
      message: MESSAGE,
      limits: { whole: 0.3, start: 0.3, inside: 0 },
    })
    for (const [block, { type, text }] of blocks.entries()) {
      if (type !== 'paragraph' || text.length > LONGEST || !NEIGHBOURS.test(text)) continue
      yield {
        kind: 'drop',
        block,
        message: MESSAGE,
        confidence: 0.8,
        evidence: ['between arrows that lead back and on'],
      }
    }
  },
})
