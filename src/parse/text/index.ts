import type { ParsedDocument } from '../../model/document.js'
import { withInitials } from './broken/initials.js'
import { type Inline, PLAIN } from './inline.js'
import { type Line, splitLines } from './lines/index.js'
import { readText } from './reader.js'
import { searches } from './searches.js'

/**
 * Parses plain text as scrapers write it: one line a paragraph, or lines filled to a width; lists,
 * quotations, tables and code drawn with characters. What cannot be told apart stays a paragraph.
 * Linear in the length of the source; removes nothing and never throws.
 *
 * @param source the decoded text, with any line breaks
 * @param inline reads what stands inside of lines; see `marked` for texts that carry inline Markdown
 * @param lines the lines of the source, where its line breaks alone do not tell them; see `glued`
 */
export function parseText(
  source: string,
  inline: Inline = PLAIN,
  lines: readonly Line[] = splitLines(source),
): ParsedDocument {
  return withInitials(readText(source, { inline, lines, searches }))
}
