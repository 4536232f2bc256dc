import type { Block } from '../../../model/block.js'
import { type DateOrder, findDate } from './dates.js'

/** Longer lines are no bylines and no dates. */
const LONGEST = 90

/**
 * The date that stands on the line of an author's name, or on the one after or before it: below the text, and on pages
 * that do not show their title, nothing else says whose date it is. Where several stand so, the page lists articles.
 *
 * @param authors the names that the page gives as those of its authors
 */
export function signedDate(blocks: readonly Block[], authors: readonly string[], order: DateOrder): string | undefined {
  const found = new Set<string>()
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > LONGEST || !authors.some((author) => text.includes(author))) continue
    const lines = [blocks[index - 1], blocks[index], blocks[index + 1]]
    for (const line of lines) {
      const date = line === undefined || line.text.length > LONGEST ? undefined : findDate(line.text, order)
      if (date !== undefined) found.add(date)
    }
  }
  const [date] = found
  return found.size === 1 ? date : undefined
}
