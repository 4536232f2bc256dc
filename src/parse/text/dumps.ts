import type { Parser } from '../index.js'
import { loadAddressedParser } from './addressed/index.js'
import { loadNumberedParser } from './addressed/numbered.js'
import { loadElementParser } from './elements/index.js'
import { gluedLineReader } from './glued/index.js'
import { parseText } from './index.js'
import { loadMarked } from './marked/index.js'
import { unbrokenLineReader } from './unbroken/index.js'

/**
 * Loads the parser of a text that may carry inline Markdown, addresses of links, or a page on one line. The parser takes
 * every other text for one of that kind too, as what is left of the first; what is written again has lines.
 *
 * @param source the decoded text
 */
export async function loadDumpParser(source: string): Promise<Parser> {
  const own =
    (await loadElementParser(source)) ?? (await loadNumberedParser(source)) ?? (await loadAddressedParser(source))
  if (own !== undefined) return own
  const inline = await loadMarked(source)
  const lines = gluedLineReader(source) ?? unbrokenLineReader(source)
  return (text, { isWritten }) => parseText(text, inline, isWritten === true ? undefined : lines?.(text))
}
