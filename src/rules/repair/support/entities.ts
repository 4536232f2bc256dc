import { decodeHTMLStrict } from 'entities'
import type { Block } from '../../../model/block.js'
import { isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { sourceRange } from '../../../model/source-map.js'
import { type Replacement, replaceMatches } from '../../../repair/characters/replacements.js'

const REFERENCE =
  /&(?:amp;)*(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});|&(?:amp;)*(?:#(?:39|34|1[67]1|160|187|19[2-9]|2[0-4]\d|25[0-5]|82[0-4]\d|8230)(?!\d)|nbsp(?![A-Za-z0-9=]))/g
/** Text that speaks of markup shows entities on purpose. */
const ABOUT_MARKUP = /\b(?:HTML|XML|entit(?:y|ies)|markup|escap(?:e|es|ed|ing)|Entit\u00E4t|entit\u00E9)\b/i
const MESSAGE = 'character reference left over'
const MOST_LAYERS = 4

/** Decodes the references that stand in the prose of a text or a page, unless a block speaks of markup. */
export function* decodeReferences(blocks: readonly Block[]): Iterable<Edit> {
  yield* replaceMatches(
    blocks,
    REFERENCE,
    ([found], _block, isMention) => (isMention ? undefined : decoded(found)),
    isAboutMarkup,
  )
}

const isAboutMarkup = (text: string): boolean => ABOUT_MARKUP.test(text)

function decoded(found: string): Replacement | undefined {
  let insert = found.endsWith(';') ? found : `${found};`
  for (let layer = 0; layer < MOST_LAYERS; layer++) insert = decodeHTMLStrict(insert)
  if (insert === found || /&[a-z]+;$/i.test(insert)) return undefined
  // Whether joiners have work to do is told by another rule, when the letters beside them are there.
  return { insert: insert.replace(/\u00A0/g, ' ').replace(/[\u200B\u00AD\uFEFF]/g, ''), message: MESSAGE }
}

/** `&amp;` in the source, the shortest reference that is shown as an ampersand. */
const REFERENCE_LENGTH = 5
/** What may be written into Markdown and means nothing there: signs beyond ASCII, and what stands in prose. */
const IS_PLAIN = /^(?:[&'" ]|[^\0-\x7F]+)$/
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u
const WORD_AFTER = /^[\p{L}\p{N}]/u

/**
 * Decodes references of Markdown that were escaped twice: `it&amp;#8217;s`, `salt &amp;amp; pepper`. One that is shown
 * as it stands is what its author meant, unless it is glued to a word, or the whole document was escaped so.
 */
export function* decodeTwice(blocks: readonly Block[]): Iterable<Edit> {
  const isThroughout = blocks.filter(isProse).every(({ text }) => !isAboutMarkup(text) && !holdsAmpersand(text))
  const decide = (match: RegExpExecArray, block: Block, isMention: boolean): Replacement | undefined => {
    const { start, end } = sourceRange(block, match.index, match.index + 1)
    if (isMention || end - start < REFERENCE_LENGTH) return undefined
    const found = decoded(match[0])
    if (found === undefined || !IS_PLAIN.test(found.insert)) return undefined
    const place = placeOf(match, block.text)
    return place === 'glued' || (place === 'between' && isThroughout) ? found : undefined
  }
  yield* replaceMatches(blocks, REFERENCE, decide, isAboutMarkup)
}

/** True for an ampersand that is no part of a reference: whatever escapes a text twice leaves none. */
function holdsAmpersand(text: string): boolean {
  return text.replace(REFERENCE, '').includes('&')
}

/** Whether a reference touches words, or stands between two of them and spaces. */
function placeOf({ 0: found, index }: RegExpExecArray, text: string): 'glued' | 'between' | undefined {
  const before = text.slice(Math.max(0, index - 3), index)
  const after = text.slice(index + found.length, index + found.length + 3)
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return 'glued'
  return WORD_BEFORE.test(before.trimEnd()) && WORD_AFTER.test(after.trimStart()) ? 'between' : undefined
}
