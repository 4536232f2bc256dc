import { asTheyWere } from '../engine/rereading/as-they-were.js'
import type { Rereader } from '../engine/run-rules.js'
import { keepMasks } from '../lexicon/index.js'
import type { ParsedDocument } from '../model/document.js'
import { sharedContext } from './context.js'
import type { Parts } from './parts.js'

/**
 * Text is cleaned until cleaning changes nothing: what was dropped no longer tells what is around it, and what is
 * written may be read as more than it was.
 *
 * @param document what was read first
 */
export function rereader(document: ParsedDocument, { parse, scorer, write, options }: Parts): Rereader {
  let seen = document.source
  return async (left) => {
    const written = left.some(({ hints }) => hints.follows)
      ? (await import('../engine/rereading/paragraphs.js')).withParagraphs(left)
      : left
    const source = await write(written)
    if (source === seen || source === '') return undefined
    seen = source
    const read = parse(source, { isWritten: true })
    const blocks =
      asTheyWere(read.blocks, written) ??
      (await import('../engine/rereading/as-written.js')).asWritten(read.blocks, written)
    if (blocks === undefined) return undefined
    keepMasks(document.blocks, blocks)
    return { blocks, shared: sharedContext({ ...read, blocks }, scorer, options) }
  }
}
