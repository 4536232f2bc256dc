import { type Block, isProse } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'

/** What a rule makes of one match: the replacement and why, or undefined to leave it. */
export interface Replacement {
  readonly insert: string
  readonly message: string
  /** Where the replaced text begins and ends, when it differs from the match. */
  readonly from?: number
  readonly to?: number
  readonly evidence?: readonly string[]
  readonly confidence?: number
  readonly severity?: 'warn'
}

/**
 * Proposes a replacement for every match of a pattern in the prose of a document.
 *
 * @param blocks the blocks a rule was given
 * @param pattern global; with the flag `u` where it names characters beyond U+FFFF
 * @param decide told the match, its block and what was seen in that
 * @param look what is to know of a whole block; once for all of its matches, which may be as many as its characters
 */
export function* replaceMatches<Seen = undefined>(
  blocks: readonly Block[],
  pattern: RegExp,
  decide: (match: RegExpExecArray, block: Block, seen: Seen) => Replacement | undefined,
  look?: (text: string) => Seen,
): Iterable<Edit> {
  for (const [index, block] of blocks.entries()) {
    // Searching first costs a fraction of what an iterator over no matches does.
    if (!isProse(block) || block.text.search(pattern) === -1) continue
    const seen = look?.(block.text) as Seen
    for (const match of block.text.matchAll(pattern)) {
      const found = decide(match, block, seen)
      if (found === undefined) continue
      const { from = match.index, to = match.index + match[0].length, ...edit } = found
      if (to - from === block.text.length && found.insert === '') yield { kind: 'drop', block: index, ...edit }
      else yield { kind: 'replace', block: index, from, to, ...edit }
    }
  }
}

/** `U+200B ZERO` style name of a character: its code point. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
