import type { Mark } from '../../../model/block.js'

/** Shorter lines are those of poems, addresses and lists. */
const SHORTEST_LINE = 60
const SHORTEST_WORDS = 7
/** Longer ones were not wrapped: so do people write who end no sentence with a stop. */
const LONGEST_LINE = 160
/** A word in the middle of a sentence, with nothing of an address or of code in it. */
const STOPS_SHORT = /(?:^|\s)[\p{L}’'-]*\p{Ll},?$/u
const GOES_ON = /^\p{Ll}[\p{L}’'-]*(?:[\s,.;:!?]|$)/u
const ENDS_SENTENCE = /[.!?…:;)\]”"»]$/u

/**
 * The marks of a text without the line breaks that part a sentence of prose in its middle: an editor wrapped its lines,
 * or a page was laid out for one width. The break is a space of the text already.
 *
 * @param text with a space under each break
 */
export function unwrapped(text: string, marks: readonly Mark[]): readonly Mark[] {
  const breaks = marks.filter(({ kind }) => kind === 'break').map(({ from }) => from)
  if (breaks.length === 0 || text.length < SHORTEST_LINE) return marks
  const lines = [-1, ...breaks].map((start, index) => text.slice(start + 1, breaks[index] ?? text.length).trim())
  // A title above who wrote it.
  const linkEnds = new Set(marks.filter(({ kind }) => kind === 'link').map(({ to }) => to))
  const isCut = breaks.map((at, index) => {
    const line = lines[index] ?? ''
    return isFull(line) && !linkEnds.has(at) && STOPS_SHORT.test(line) && GOES_ON.test(lines[index + 1] ?? '')
  })
  const cuts = isCut.filter(Boolean).length
  if (cuts === 0) return marks
  // Where most lines stop short, those before a name or a number do too.
  const areWrapped = cuts > 1 && cuts * 2 >= breaks.length
  const gone = new Set(
    breaks.filter(
      (_, index) => isCut[index] || (areWrapped && isFull(lines[index]) && !ENDS_SENTENCE.test(lines[index] ?? '')),
    ),
  )
  return marks.filter(({ kind, from }) => kind !== 'break' || !gone.has(from))
}

/** True for a line that is as wide as those of running text. */
function isFull(line = ''): boolean {
  return line.length >= SHORTEST_LINE && line.length <= LONGEST_LINE && line.split(' ').length >= SHORTEST_WORDS
}
