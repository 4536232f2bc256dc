import type { Block, Mark } from '../model/block.js'

const PUNCTUATION = /[\p{P}\p{S}]/u
const SPACE = /\s/
/** Brackets and quotation marks, which come in pairs. */
const OPENING = /[\p{Ps}\p{Pi}"']/u
const CLOSING = /[\p{Pe}\p{Pf}"'”]/u
/** Marks that are written with signs around them, which part what they mark from letters beside it. */
const SIGNED = new Set<Mark['kind']>(['link', 'code', 'math', 'image', 'html', 'footnoteReference', 'break'])

/**
 * Emphasis, strong emphasis and deleted text as Markdown can write them. Their signs do not open between a letter and a
 * punctuation mark, nor close between a punctuation mark and a letter (CommonMark 0.31.2, section 6.2, left- and
 * right-flanking delimiter runs), and what stands in their way would be written as a character reference:
 * `**Note:**&#x74;he ferry`. So the punctuation goes outside: `**Note**:the ferry`.
 *
 * @param mark without white space at its ends
 * @param from where the written part of the block's text begins, in UTF-16 code units
 * @param to where it ends
 * @returns undefined when it cannot be written, as where nothing but punctuation is marked
 */
export function flankedMark(block: Block, mark: Mark, from: number, to: number): Mark | undefined {
  const { text } = block
  const opensBadly =
    isPunctuation(text, mark.from) && mark.from > from && isLetter(text, mark.from - 1) && !hasSign(block, mark.from)
  const closesBadly =
    isPunctuation(text, mark.to - 1) && mark.to < to && isLetter(text, mark.to) && !hasSign(block, mark.to)
  if (!opensBadly && !closesBadly) return besideLetters(block, mark, from, to)
  const isPair = OPENING.test(text.charAt(mark.from)) && CLOSING.test(text.charAt(mark.to - 1))
  let { from: start, to: end } = mark
  if (opensBadly || isPair) while (start < end && isApart(text, start)) start++
  if (closesBadly || isPair) while (end > start && isApart(text, end - 1)) end--
  return start < end ? { ...mark, from: start, to: end } : undefined
}

/**
 * Emphasis that touches letters. Its stars may not stand against those of strong emphasis there, so it is left out,
 * nor against the brackets of a link, so it goes inside.
 */
function besideLetters({ text, marks }: Block, mark: Mark, from: number, to: number): Mark | undefined {
  const beginsInside = mark.from > from && isLetter(text, mark.from - 1)
  const endsInside = mark.to < to && isLetter(text, mark.to)
  if (!beginsInside && !endsInside) return mark
  const sharesEnd = (other: Mark): boolean =>
    (beginsInside && other.from === mark.from) || (endsInside && other.to === mark.to)
  if (mark.kind === 'emphasis' && marks.some((other) => other.kind === 'strong' && sharesEnd(other))) return undefined
  const link = marks.find(({ kind, from, to }) => kind === 'link' && from === mark.from && to === mark.to)
  return link === undefined ? mark : { ...mark, start: (link.start ?? 0) + 1 }
}

function isPunctuation(text: string, at: number): boolean {
  return PUNCTUATION.test(text.charAt(at))
}

/** What is neither white space nor punctuation, as CommonMark counts. */
function isLetter(text: string, at: number): boolean {
  return !isApart(text, at)
}

function isApart(text: string, at: number): boolean {
  return isPunctuation(text, at) || SPACE.test(text.charAt(at))
}

/** True where the sign of another mark is written. */
function hasSign({ marks }: Block, at: number): boolean {
  return marks.some(({ kind, from, to }) => SIGNED.has(kind) && (from === at || to === at))
}
