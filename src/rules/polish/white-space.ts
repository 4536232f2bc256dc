import { type Block, isProse, type Mark } from '../../model/block.js'
import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'

/**
 * Runs of white space, single characters that stand for a space, and non-breaking spaces at either end. No line feeds,
 * and no tabs in tables.
 */
const RUN =
  /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]{2,}|[\t\u2000-\u2003\u205f\u1680]|^[\u00a0\u202f]|[\u00a0\u202f]$/g
const BETWEEN_WORDS = /\S[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}\S|\S[\t\u2000-\u2003\u205f\u1680]/
const RUN_IN_CELL = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\u2000-\u2003\u205f\u1680]/g

export const whiteSpace = defineRule({
  id: 'white-space',
  phase: 'polish',
  summary: 'Reads runs of white space inside of a paragraph as one space.',
  why: 'Indentation and alignment of the page survive inside of sentences. A single non-breaking space stays: it is meant.',
  risk: 'safe',
  severity: 'error',
  formats: WRITTEN_ANEW,
  // In a page the runs stand at the borders of a block too, next to its pictures and links.
  gate: ({ format, text }) => format === 'html' || BETWEEN_WORDS.test(text()),
  examples: {
    changes: [
      { from: 'text', before: 'The river  rose two\tmetres.\n', after: 'The river rose two metres.\n' },
      { from: 'text', before: 'The river\u00a0\u00a0 rose.\n', after: 'The river rose.\n' },
      {
        from: 'html',
        before: '<p>The river rose two metres in a night, and by morning the mill was gone.&nbsp;</p>',
        after: 'The river rose two metres in a night, and by morning the mill was gone.\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'Es waren 10\u00a0km.\n' },
      { from: 'text', text: '```\nif  (a)   b()\n```\n' },
      {
        from: 'html',
        text: '<p>The river <img src="rain.png" alt="rain"> <a href="/gauge"><img src="gauge.png" alt="gauge"></a> rose two metres in a night, and by morning the old bridge at the mill  was gone.</p>',
      },
    ],
  },
  *propose(blocks) {
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block)) continue
      const pattern = block.type === 'table' ? RUN_IN_CELL : RUN
      // Searching first costs a fraction of what an iterator over no matches does.
      if (block.text.search(pattern) === -1) continue
      for (const { 0: run, index: from } of block.text.matchAll(pattern)) {
        const to = from + run.length
        if (holdsPoint(block, from, to)) continue
        yield { kind: 'replace', block: index, from, to, ...oneSpace(block.text, from, to) }
      }
    }
  },
})

/** What stands in place of a run: nothing at the ends of a text. */
function oneSpace(text: string, from: number, to: number): { readonly insert: string; readonly message: string } {
  if (from === 0 || to === text.length) return { insert: '', message: 'spaces beside no word' }
  return { insert: ' ', message: to - from > 1 ? 'several spaces in a row' : 'a space of another width' }
}

/** An image or a note's number has no text of its own: the spaces before and after it are two. */
function holdsPoint({ marks, text }: Block, from: number, to: number): boolean {
  const isBetween = ({ from: at }: Mark): boolean =>
    (from < at && at < to) || (at === from && from === 0) || (at === to && to === text.length)
  return marks.some((mark) => mark.from === mark.to && isBetween(mark))
}
