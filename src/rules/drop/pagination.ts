import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const LINE = 'The lamp itself will come from a museum, and page 1 of 3 in its papers shows how it was carried down.'

const PAGES = {
  categories: ['pagination'],
  message: 'a link to another page',
  limits: { whole: 0.3, start: 0.3, inside: 0 },
} as const

/** "4 posts • Page 1 of 1": nothing but a place among pages says so. */
const PLACE =
  /^(?:\P{L}*\d+ \p{L}+\s*[•·|,–-]\s*)?(?:page|seite|página|pagina|strona|страница|sayfa) \d+ (?:of|von|de|di|van|z|из|sur|\/) \d+\P{L}*$/iu
const LONGEST = 60

export const pagination = defineRule({
  id: 'pagination',
  phase: 'drop',
  summary: 'Removes page numbers and links to other pages.',
  why: '"Page 2 of 5" and "Next page" mean nothing once the pages are one text.',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: `<div class="bar">4 posts • Page 1 of 1</div><p>${LINE}</p>`,
        after: `${LINE}\n`,
      },
      { from: 'text', before: afterStory('Page 2 of 5'), after: story },
      { from: 'text', before: afterStory('Nächste Seite'), after: story },
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
    const taken = new Set<number>()
    for (const edit of dropByPhrases(blocks, context, PAGES)) {
      taken.add(edit.block)
      yield edit
    }
    if (context.format !== 'html') return
    for (const [index, { type, text }] of blocks.entries()) {
      if (taken.has(index) || type !== 'paragraph' || text.length > LONGEST || !PLACE.test(text)) continue
      yield { kind: 'drop', block: index, message: PAGES.message, evidence: ['counts pages'], confidence: 0.95 }
    }
  },
})
