import type { Block } from '../model/block.js'
import { isDense } from '../unicode/dense.js'
import { endsThaiSentence } from '../unicode/thai.js'

/** Where the running text of a document lies, as block indices `[from, to)`. */
export interface BodyRun {
  readonly from: number
  readonly to: number
}

/** A paragraph of fewer code units is no running text; East Asian text says as much in a third. */
const MIN_PROSE = 110
const MIN_DENSE_PROSE = 40
/** What a block of running text counts at the most, what a longer line of another kind does, and what others cost. */
const MAX_GAIN = 400
const LONG_LINE = 60
const LONG_LINE_GAIN = 10
const COST = 25
const SENTENCE_END = /[.!?…。！？।۔؟][”"’')\]»」』]?\s*$/
/** Teasers of other articles break off. */
const CUT_OFF = /(?:\.\.\.|…)\s*$/

/** True for paragraphs that hold whole sentences. */
export function isRunningText(block: Block): boolean {
  if (block.type !== 'paragraph' || block.text.length < MIN_DENSE_PROSE) return false
  if (block.text.length < MIN_PROSE && !isDense(block.text, 10) && !isDense(block.text)) return false
  return endsSentence(block.text) && !CUT_OFF.test(block.text.slice(-4))
}

/** True when a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-4)) || endsThaiSentence(text)
}

function gainOf(block: Block): number {
  if (isRunningText(block)) return Math.min(block.text.length, MAX_GAIN)
  return block.text.length >= LONG_LINE && !CUT_OFF.test(block.text.slice(-4)) ? LONG_LINE_GAIN : -COST
}

/** The stretch of blocks that holds the most running text: the maximum-sum run, in one pass. */
export function bodyRun(blocks: readonly Block[]): BodyRun {
  let best = 0
  let run: BodyRun = { from: 0, to: 0 }
  let sum = 0
  let from = 0
  for (const [index, block] of blocks.entries()) {
    sum += gainOf(block)
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best) {
      best = sum
      run = { from, to: index + 1 }
    }
  }
  return run
}
