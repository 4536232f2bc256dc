import { type Block, isProse } from '../../../../model/block.js'
import { elementInWords } from '../../../../model/dom.js'
import type { Context } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { isAllowed } from '../allowed.js'
import { boxesOf } from './index.js'

/** Names of elements that hold such a form and nothing else. */
const BOX =
  /newsletter|sign-?up-?(?:box|form|card|widget|block|cta)|(?:^|[\s_-])(?:kg-)?signup(?:-card)?(?=[\s_-]|$)|subscri(?:be|ption)-?(?:box|form|widget|card|cta|block)|mailing-?list|mc4wp|opt-?in-?(?:box|form|monster)|e-?mail-?(?:capture|signup|subscribe)/i

/** The name of a newsletter and what it promises stand between the lines that are phrases, at most so many and so long. */
const LINES_BETWEEN = 2
const LINE_WORDS = 16
const PART_WORDS = 3
/** The heading of a form, which ends with the newsletter's own name. */
const HEADING = /^(?:sign up|subscribe) (?:to|for) /i

/** The short lines between two that are parts of a form, and its heading above them. */
export function* linesOfForms(
  blocks: readonly Block[],
  parts: ReadonlySet<number>,
  context: Context,
): Generator<number> {
  const isLine = ({ type, text }: Block): boolean =>
    type === 'paragraph' && countWords(text) <= LINE_WORDS && !isAllowed(text, context)
  const isHeading = (index: number): boolean => {
    const block = blocks[index]
    return block !== undefined && !parts.has(index) && HEADING.test(block.text) && isLine(block)
  }
  const roles = context.roles()
  let last: number | undefined
  for (const part of parts) {
    // Single words, "Name", are labels of much else.
    if (countWords((blocks[part] as Block).text) < PART_WORDS) continue
    const between = last === undefined ? [] : blocks.slice(last + 1, part)
    if (last !== undefined && between.length <= LINES_BETWEEN && between.every(isLine)) {
      if (isHeading(last - 1)) yield last - 1
      for (const [offset, block] of between.entries()) if (roles.of(block) === undefined) yield last + 1 + offset
    }
    last = part
  }
}

/**
 * What stands in a box whose name says that it holds such a form.
 *
 * @param taken the places of what goes anyway
 * @returns pairs of a place and what shows it
 */
export function* blocksInBoxes(
  blocks: readonly Block[],
  taken: ReadonlySet<number>,
  context: Context,
): Generator<readonly [number, string]> {
  const boxes = boxesOf(blocks, BOX)
  for (const [index, block] of blocks.entries()) {
    const box = taken.has(index) || !isProse(block) ? undefined : boxes.get(block)
    if (box === undefined || isAllowed(block.text, context)) continue
    yield [index, `stands in a short box, ${elementInWords(box)}`]
  }
}
