import type { Block } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'
import { countMatches } from '../../tools/count-matches.js'
import { doubledBeginning, secondParagraph, shareDoubled } from './support/doubled.js'
import { inStory, story } from './support/story.js'

/** A button may stand behind them. */
const LEAST_SHARE = 0.8
const NUMBER = /(?<!\S)\d[\d.,]*(?!\S)/g
const NUMBERS = 3

const LINE = 'Masons on the new tower in the evening'
const PARAGRAPH =
  'The mayor said that the money had been spent on the school, and that nobody in the town regretted it. The keeper was not asked, and rowed to the island as he always had done.'

export const doubledLine = defineRule({
  id: 'doubled-line',
  phase: 'drop',
  summary: 'Removes lines that say the same words twice, as pictures that load late are described.',
  why: 'A page describes such a picture for readers with scripts and for those without; who flattens it writes both, and of a teaser its headline besides.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  examples: {
    changes: [
      { from: 'text', before: inStory(`${LINE} ${LINE}`), after: story },
      { from: 'text', before: inStory('e0a77d45f223?s=150&r=g e0a77d45f223?s=150&r=g'), after: story },
      {
        from: 'text',
        before: inStory(`${LINE} ${LINE} Lamp oil of the north Lamp oil of the north (BUTTON)`),
        after: story,
      },
      {
        from: 'text',
        before: inStory(`${LINE} ${LINE} The last stone was laid when it was dark, and nobody went home before that.`),
        after: inStory('The last stone was laid when it was dark, and nobody went home before that.'),
      },
      {
        from: 'text',
        before: inStory(
          'The keeper waits for the sum The keeper waits for the summer, and so do all the children of the village.',
        ),
        after: story,
      },
      // Of a paragraph one stays.
      {
        from: 'text',
        before: inStory(`${PARAGRAPH} ${PARAGRAPH}`),
        after: inStory(PARAGRAPH),
      },
    ],
    leaves: [
      // A refrain, and words said twice for weight.
      { from: 'text', text: inStory('Row, row, row your boat, row, row, row your boat.') },
      { from: 'text', text: inStory('Never again! Never again!') },
      // The heads and the cells of a table.
      { from: 'text', text: inStory('Lamp Oil, in litres Lamp Oil, in litres\n\nOld 1.20 24 new 0.85 31') },
      { from: 'text', text: inStory('Oil and wick Oil and wick Oil and wick Oil and wick') },
      // A sentence that comes again further on.
      { from: 'text', text: inStory('The tower is dark. It is old and cold. The tower is dark. Nobody climbs it.') },
    ],
  },
  *propose(blocks) {
    for (const [index, { type, text, marks }] of blocks.entries()) {
      if ((type !== 'paragraph' && type !== 'heading') || marks.some(({ kind }) => kind === 'break')) continue
      const edit = doublingIn(text, index, blocks[index + 1])
      if (edit !== undefined) yield edit
    }
  },
})

function doublingIn(text: string, block: number, next: Block | undefined): Edit | undefined {
  const drop = (message: string): Edit => ({ kind: 'drop', block, message, confidence: 0.9 })
  const cut = (to: number, message: string): Edit => {
    return { kind: 'replace', block, from: 0, to, insert: '', message, confidence: 0.9 }
  }
  const second = secondParagraph(text)
  if (second !== undefined) return cut(second, 'a paragraph twice')
  if (shareDoubled(text) >= LEAST_SHARE) return isOfNumbers(next) ? undefined : drop(DESCRIBED)
  const beginning = doubledBeginning(text)
  if (beginning === undefined) return undefined
  if (beginning.isCutOff) return drop('a post of a feed')
  // A sentence may be the text's own: one of the two stays.
  return cut(beginning.isSentence ? beginning.second : beginning.rest, DESCRIBED)
}

const DESCRIBED = 'the same words twice, as a picture is described'

/** Below the heads of a table stand its numbers. */
function isOfNumbers(block: Block | undefined): boolean {
  return countMatches(block?.text ?? '', NUMBER) >= NUMBERS
}
