import { type Block, isProse } from '../../../model/block.js'
import type { DocumentScore } from '../../../model/rule.js'

/** From so many words on a block is text and no label. */
const TEXT_WORDS = 8
/** A question or a line of facts may stand between a heading and its text. */
const UNDER_HEADING = 2

/** True for a heading whose text stays. */
export function headsText(blocks: readonly Block[], index: number, score: DocumentScore): boolean {
  if (blocks[index]?.type !== 'heading') return false
  const under = blocks.slice(index + 1, index + 1 + UNDER_HEADING)
  const end = under.findIndex((block) => block.type === 'heading' || !isProse(block) || !score.of(block).keep)
  const text = end === -1 ? under : under.slice(0, end)
  return text.some((block) => block.text.split(/\s+/, TEXT_WORDS).length === TEXT_WORDS)
}

/** Headings are no longer, and end so as sentences and labels do not. */
const HEADING_WORDS = 8
const NO_HEADING = /[:：()]|[.!?]$|^[^\p{L}\p{N}]/u
/** A word that says something, and how much of it comes again where it is bent: "Patents", "patenting". */
const WORDS = /\p{L}{5,}/gu
const STEM = 5

/** True for a short line above text that stays and speaks of the same: "Mobile apps", "A mobile app is ...". */
export function namesText(blocks: readonly Block[], index: number, score: DocumentScore): boolean {
  const line = blocks[index] as Block
  const under = blocks[index + 1]
  if (under === undefined || !isLikeHeading(line) || !isKeptText(under, score)) return false
  const [name, text] = [line.text.toLowerCase(), under.text.toLowerCase()]
  return text.includes(name) || (name.match(WORDS) ?? []).some((word) => text.includes(word.slice(0, STEM)))
}

/** How far from a heading the next one is looked for. */
const NEAR = 8

/** True for a short line above text that stays, between two others of which the same is true: one in a series of headings. */
export function isAmongHeadings(blocks: readonly Block[], index: number, score: DocumentScore): boolean {
  const heads = (at: number): boolean => {
    const [line, under] = [blocks[at], blocks[at + 1]]
    return line !== undefined && under !== undefined && isLikeHeading(line) && isKeptText(under, score)
  }
  if (!heads(index)) return false
  return [-1, 1].every((step) => {
    for (let at = index + step; Math.abs(at - index) <= NEAR; at += step) {
      const block = blocks[at]
      if (block === undefined || !score.of(block).keep) return false
      if (heads(at)) return true
    }
    return false
  })
}

function isLikeHeading({ type, containers, text }: Block): boolean {
  if (type !== 'heading' && (type !== 'paragraph' || containers.length > 0)) return false
  return !NO_HEADING.test(text) && text.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS
}

function isKeptText(block: Block, score: DocumentScore): boolean {
  const { text } = block
  return score.of(block).keep && /[.!?:]\W?$/.test(text) && text.split(/\s+/, TEXT_WORDS).length === TEXT_WORDS
}
