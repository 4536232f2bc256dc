import type { Mark } from '../../../model/block.js'

/** A mark that a later one may go on. */
type Joined = { -readonly [key in keyof Mark]: Mark[key] }

/** What editors mark piece by piece: the words between the pieces are marked too, but for the space. */
const IN_PIECES = new Set<Mark['kind']>(['strong', 'emphasis', 'delete'])

/**
 * Makes one mark of several that a page shows as one: strong words beside strong words, and a link that goes on with
 * the same address in the middle of a word. Written apart they would read `**two** **words**` and `[wo](/a)[rd](/a)`.
 *
 * @param marks in the order of their beginnings, the outer before the inner; none crosses another
 */
export function joinedMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks
  const breaks = new Set(marks.filter(({ kind }) => kind === 'break').map(({ from }) => from))
  const joined: Joined[] = []
  const around: Joined[] = []
  const lastInside = new Map<Joined | undefined, Joined>()
  for (const mark of marks) {
    while ((around.at(-1)?.to ?? mark.to) <= mark.from && around.length > 0) around.pop()
    const outer = around.at(-1)
    const before = lastInside.get(outer)
    if (before !== undefined && !breaks.has(before.to) && goesOn(before, mark, text)) {
      before.to = mark.to
      around.push(before)
      continue
    }
    const own = { ...mark }
    joined.push(own)
    lastInside.set(outer, own)
    around.push(own)
  }
  return joined
}

/** True for a mark that says of the next words what the mark before says. */
function goesOn(before: Mark, mark: Mark, text: string): boolean {
  if (before.kind !== mark.kind) return false
  const gap = text.slice(before.to, mark.from)
  if (IN_PIECES.has(mark.kind)) return gap.length <= 1 && gap.trim() === ''
  return mark.kind === 'link' && gap === '' && before.url === mark.url && before.title === mark.title
}

const WORD = /[\p{L}\p{N}]/u

/** The marks of a heading without strong ones, where those hold all of its words: a heading is strong as it is. */
export function headingMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const weak: string[] = []
  let at = 0
  for (const { kind, from, to } of marks) {
    if (kind !== 'strong') continue
    weak.push(text.slice(at, from))
    at = to
  }
  weak.push(text.slice(at))
  return weak.some((part) => WORD.test(part)) ? marks : marks.filter(({ kind }) => kind !== 'strong')
}
