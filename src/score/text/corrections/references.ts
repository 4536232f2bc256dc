import type { Block } from '../../../model/block.js'
import type { DocumentView } from '../view/index.js'

/** Entries are longer than lines of menus and shorter than paragraphs of an essay, in code units. */
const SHORTEST = 40
const LONGEST = 700
/** A number, and who wrote it: a family name with initials after or before it. Teasers begin with their headlines. */
const authored = (): RegExp =>
  /^(?:\[?\^?\d{1,3}[.)\]]*:? ?)?(?:(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’-]+,? \p{Lu}{1,3}(?=[.,;:\s])|(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}+)/u
/** A year as works are dated, not a day. */
const DATED = /(?<![a-z] )\b(?:18|19|20)\d\d[a-z]?(?:\)?[.,;:]|\)|$)/i
/** What only works of scholars have. */
const SCHOLARLY = /\bdoi\b|\bet al\b|\d ?\(\d{1,3}\) ?[:,]|\d{4};\d/i

/** True for texts that are written as entries of a list of references are: by whom, and when. */
export function isReference(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/\d{4}/.test(text)) return false
  // Most blocks end here: classes of all letters take long to compile.
  return SCHOLARLY.test(text) || (DATED.test(text) && authored().test(text))
}

/** Entries that make a list of references, and blocks before and between them that are none. */
const LEAST_ENTRIES = 4
const MOST_BETWEEN = 4

/** The list of the works that a text refers to stays with it, and so do acknowledgments and headings between them. */
export function spareReferences(kept: Uint8Array, { blocks }: DocumentView): void {
  const last = kept.lastIndexOf(1)
  let end = last + 1
  let entries = 0
  for (let block = end; block < blocks.length && block - end <= MOST_BETWEEN; block++) {
    if (!isReference((blocks[block] as Block).text)) continue
    entries++
    end = block + 1
  }
  if (entries >= LEAST_ENTRIES && last >= 0) kept.fill(1, last, end)
}
