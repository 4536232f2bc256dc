import type { Block } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/replacements.js'
import { inStory, story } from '../drop/support/story.js'

/** What text browsers write above their list of addresses. */
const HEADING = /^(?:References|(?:Visible|Hidden) links:?)$/
/** Numbers of two digits hang out to the left of the text, and are read as a part of it. */
const ENTRY = /^(\d{1,4})\.\s+(?:(?:https?|ftp|file):\/\/|mailto:)\S+$/
const NUMBER = /\[(\d{1,4})\]/g

export const linkNumbers = defineRule({
  id: 'link-numbers',
  phase: 'repair',
  summary: 'Removes the numbers of links that a list of addresses at the end resolves: `[13]Contact`.',
  why: 'lynx and its like number every link in the text and write the addresses below it.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  characters: /\[/,
  gate: /^[^\S\r\n\u2028\u2029]*(?:References|(?:Visible|Hidden) links:?)\s*$/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: `${inStory('The [1]keeper wrote to the [2]museum of the capital, and waited for a year until it sent him an answer.')}\nReferences\n\n   1. https://keeper.example/\n   2. https://museum.example/\n`,
        after: `${inStory('The keeper wrote to the museum of the capital, and waited for a year until it sent him an answer.')}\nReferences\n\n1. https://keeper.example/\n2. https://museum.example/\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: `${story}\nThe tower is the oldest of the coast. [1]\n\nReferences\n\n1. Berg, A. The lamps of the north. 1998.\n`,
      },
      { from: 'text', text: `${story}\nThe tower is the oldest of the coast. [1]\n` },
      {
        from: 'text',
        text: `${story}\nThe tower is the oldest of the coast.[1] Its lamp is the second of its kind [2], and both are kept.\n\nReferences\n\n1. https://towers.example/\n2. https://lamps.example/\n`,
      },
    ],
  },
  *propose(blocks) {
    const end = blocks.findLastIndex(({ text }) => HEADING.test(text.trim()))
    const numbers = addressNumbers(blocks, end)
    if (numbers.size === 0 || !standBeforeWords(blocks.slice(0, end))) return
    yield* replaceMatches(blocks.slice(0, end), NUMBER, ([, number]) =>
      numbers.has(Number(number)) ? { insert: '', message: 'the number of a link' } : undefined,
    )
  },
})

/** Browsers write the number right before the words of the link; who cites writes it behind what it supports. */
const BEFORE_WORD = /\[\d{1,4}\](?=[\p{L}\p{N}"\u201C(*_[])/gu
const LEAST_SHARE = 0.5

function standBeforeWords(blocks: readonly Block[]): boolean {
  let all = 0
  let before = 0
  for (const { text } of blocks) {
    all += text.match(NUMBER)?.length ?? 0
    before += text.match(BEFORE_WORD)?.length ?? 0
  }
  return before >= LEAST_SHARE * all
}

/** The numbers of a list of nothing but addresses below a heading; none where the list holds anything else. */
function addressNumbers(blocks: readonly Block[], heading: number): ReadonlySet<number> {
  const numbers = new Set<number>()
  if (heading === -1) return numbers
  for (const block of blocks.slice(heading + 1)) {
    const entry = ENTRY.exec(`${block.hints.marker ?? ''} ${block.text}`.trim())
    if (entry !== null) numbers.add(Number(entry[1]))
    else if (!HEADING.test(block.text.trim())) return new Set()
  }
  return numbers
}
