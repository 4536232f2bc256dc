import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { countMatches } from '../../../tools/count-matches.js'

/** A hyphen at a break: hyphen-minus, hyphen or soft hyphen between a letter and a small letter. */
const atBreak = (): RegExp => /(?<=\p{L})[-\u2010\u00ad] (?=\p{Ll})/gu
const wholeWord = (): RegExp => /\p{L}+(?:[-\u2010]\p{L}+)*/gu
const SOFT_HYPHEN = '\u00ad'
/** Breaks that the document's own words explain as hyphenation before the others are taken for it. */
const MIN_PROVEN = 2
/** So many breaks tell the same where compounds are rarer: of their hyphens few stand at the end of a line. */
const MIN_BREAKS = 3
const compound = (): RegExp => /\p{L}[-\u2010]\p{L}/gu

/** A hyphen at the end of a line, and the word parts around it. */
interface Break {
  readonly block: number
  readonly from: number
  readonly left: string
  readonly right: string
  readonly isSoft: boolean
}

/** The edits that join words which were divided at the end of a line, and close the gap in compounds. */
export function* joinedWords(blocks: readonly Block[]): Generator<Edit> {
  const breaks = blocks.flatMap((block, index) => breaksOf(block, index))
  if (breaks.length === 0) return
  const words = vocabulary(blocks)
  const proven = breaks.filter((found) => words.has(found.left + found.right)).length
  const compounds = blocks.reduce((sum, { text }) => sum + countMatches(text, compound()), 0)
  const isHyphenated = proven >= MIN_PROVEN || (breaks.length >= MIN_BREAKS && breaks.length > compounds)
  for (const found of breaks) yield join(found, words, isHyphenated)
}

function breaksOf(block: Block, index: number): Break[] {
  if (block.segments.length < 2 || (block.type !== 'paragraph' && block.type !== 'heading')) return []
  const joints = new Set(block.segments.filter((segment) => segment.atomic).map((segment) => segment.from))
  return [...block.text.matchAll(atBreak())].flatMap((match): Break[] => {
    if (!joints.has(match.index + 1)) return []
    const left = /\p{L}+$/u.exec(block.text.slice(0, match.index))?.[0] ?? ''
    const right = /^\p{L}+/u.exec(block.text.slice(match.index + 2))?.[0] ?? ''
    const isSoft = match[0].startsWith(SOFT_HYPHEN)
    return [{ block: index, from: match.index, left: left.toLowerCase(), right: right.toLowerCase(), isSoft }]
  })
}

function vocabulary(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of blocks) for (const [word] of text.toLowerCase().matchAll(wholeWord())) words.add(word)
  return words
}

function join(found: Break, words: ReadonlySet<string>, isHyphenated: boolean): Edit {
  const { block, from, left, right } = found
  const whole = left + right
  const hyphened = `${left}-${right}`
  const isWhole = found.isSoft || words.has(whole) || (isHyphenated && !words.has(hyphened))
  const range = { kind: 'replace', block, from: isWhole ? from : from + 1, to: from + 2, insert: '' } as const
  if (!isWhole) {
    return { ...range, message: 'line break after a hyphen inside of a word', evidence: [`"${hyphened}"`] }
  }
  const evidence = words.has(whole)
    ? [`"${whole}" stands elsewhere in the document`]
    : ['the document divides its words']
  return {
    ...range,
    message: 'word divided at the end of a line',
    evidence,
    confidence: words.has(whole) ? 0.98 : 0.85,
  }
}
