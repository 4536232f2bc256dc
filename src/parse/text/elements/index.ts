import { hasPageTable } from '../../../detect/page-table.js'
import type { Parser } from '../../parser.js'
import { parseText } from '../index.js'
import type { Inline } from '../inline.js'
import { splitLines } from '../lines/index.js'
import { isMarkedUp } from '../marked/evidence.js'
import { joinedPieces, linesBetween, withPieces } from '../pieces/index.js'
import { parseWritten } from '../quoted-whole.js'
import { joinAttributes, withoutTheirAddresses } from './attributes.js'
import { linesOutsideCode } from './code.js'
import { breaksOf, fencesOf, isFenced } from './fences.js'
import { elementsOf, hasElements } from './tags.js'

/**
 * Loads the parser of Markdown that keeps elements of a page. Pandoc writes fences (`::: {.card}`) around their blocks
 * and attributes (`{.link #top}`) behind links, headings and words; it and others write tables and figures as HTML.
 * Fences and tags become blocks of their own, which the rule `element-remnants` removes with the attributes.
 *
 * @param source the decoded text
 * @returns undefined for any other text
 */
export async function loadElementParser(source: string): Promise<Parser | undefined> {
  const hasFences = isFenced(source)
  if (!hasFences && !(hasElements(source) && (isMarkedUp(source) || hasPageTable(source)))) return undefined
  const { MARKED } = await import('../marked/markup.js')
  const parseHtml = /<table/i.test(source) ? (await import('../../html/index.js')).parseHtml : undefined
  const written: Inline = hasFences ? { ...MARKED, marksCode: true } : MARKED
  const inline = hasFences ? withAttributes(MARKED) : MARKED
  return (text, { isWritten }) => {
    if (isWritten === true) return parseWritten(text, written)
    const lines = splitLines(text)
    const outside = linesOutsideCode(text, lines)
    const fences = hasFences ? [...fencesOf(text, outside), ...breaksOf(text, outside)] : []
    const pieces = joinedPieces(text, [...fences, ...elementsOf(text, outside, parseHtml)])
    const document = parseText(text, inline, linesBetween(text, lines, pieces))
    const blocks = hasFences ? document.blocks.map(withoutTheirAddresses) : document.blocks
    return { ...document, blocks: withPieces(blocks, text, pieces) }
  }
}

function withAttributes(inline: Inline): Inline {
  return {
    ...inline,
    marksCode: true,
    join(source, lines, goesOn) {
      inline.join(source, lines, goesOn)
      joinAttributes(source, lines, goesOn)
    },
  }
}
