import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { replaceMatches } from '../../../repair/replacements.js'

/** What text browsers write above their list of addresses. */
const HEADING = /^(?:References|(?:Visible|Hidden) links:?)$/
/** Numbers of two digits hang out to the left of the text, and are read as a part of it. */
const ENTRY = /^(\d{1,4})\.\s+(?:(?:https?|ftp|file):\/\/|mailto:)\S+$/
const NUMBER = /\[(\d{1,4})\]/g

/** Removes the numbers in the text that the list at its end resolves. */
export function* linkNumbersIn(blocks: readonly Block[]): Iterable<Edit> {
  const end = blocks.findLastIndex(({ text }) => HEADING.test(text.trim()))
  const numbers = addressNumbers(blocks, end)
  if (numbers.size === 0 || !standBeforeWords(blocks.slice(0, end))) return
  yield* replaceMatches(blocks.slice(0, end), NUMBER, ([, number]) =>
    numbers.has(Number(number)) ? { insert: '', message: 'the number of a link' } : undefined,
  )
}

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
