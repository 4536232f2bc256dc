import type { Block } from '../../../model/block.js'
import { type DateOrder, findDate } from './dates.js'
import { shownBlocks, withoutCode } from './place.js'

/** Longer lines are no bylines and no dates. */
const LONGEST = 90
/** A name that is part of no other word: of two words, long, or in another script. */
const NAME = /\s|[^\x00-\x7F]|^.{5}/

/**
 * The date that stands on the line of an author's name, or on the one after or before it: below the text, and on pages
 * that do not show their title, nothing else says whose date it is. Where several stand so, the page lists articles.
 *
 * @param authors the names that the page gives as those of its authors
 */
export function signedDate(
  blocks: readonly Block[],
  authors: readonly string[],
  titleAt: number,
  order: DateOrder,
): string | undefined {
  const names = authors.filter((author) => NAME.test(author))
  const found = new Set<string>()
  const lines = withoutCode(shownBlocks(blocks, titleAt))
  for (const [index, { text }] of lines.entries()) {
    if (text.length > LONGEST || !names.some((name) => text.includes(name))) continue
    for (const line of [lines[index - 1], lines[index], lines[index + 1]]) {
      const date = line === undefined || line.text.length > LONGEST ? undefined : findDate(line.text, order)
      if (date !== undefined) found.add(date)
    }
  }
  const [date] = found
  return found.size === 1 ? date : undefined
}
