import { type Block, isProse } from '../../../model/block.js'
import type { DocumentScore } from '../../../model/rule.js'
import { isRunningText } from '../../../roles/body.js'

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

/** Headings are no longer. */
const HEADING_WORDS = 8
/** A word that says something, and how much of it comes again where it is bent: "Patents", "patenting". */
const WORDS = /\p{L}{5,}/gu
const STEM = 5

/** True for a short line above running text that stays and speaks of the same: "Mobile apps", "A mobile app is ...". */
export function namesText(blocks: readonly Block[], index: number, score: DocumentScore): boolean {
  const [line, under] = [blocks[index] as Block, blocks[index + 1]]
  if (under === undefined || !isRunningText(under) || !score.of(under).keep) return false
  if (line.text.split(/\s+/).length > HEADING_WORDS || /[:：()]|[.!?]$/.test(line.text)) return false
  const text = under.text.toLowerCase()
  return (line.text.toLowerCase().match(WORDS) ?? []).some((word) => text.includes(word.slice(0, STEM)))
}
