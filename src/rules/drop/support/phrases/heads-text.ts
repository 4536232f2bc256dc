import { type Block, isProse, itemOf } from '../../../../model/block.js'
import type { DocumentScore } from '../../../../model/rule.js'
import { endsSentence } from '../../../../roles/body.js'
import { countWords } from '../../../../tools/count-words.js'
import { TextExpression } from '../../../../unicode/ascii.js'

/** From so many words on a block is text and no label. */
const TEXT_WORDS = 8
/** So many blocks below a heading tell whether its section stays, and where text or a list must begin among them. */
const SECTION = 6
const UNDER_HEADING = 2

/**
 * True for a heading whose section stays: text, a list, a table or code right below it or below headings of lower
 * levels, a question or a line of facts between them at the most.
 */
export function headsText(blocks: readonly Block[], index: number, score: DocumentScore): boolean {
  const heading = blocks[index]
  if (heading?.type !== 'heading') return false
  const below = blocks.slice(index + 1, index + 1 + SECTION)
  const end = below.findIndex((block) => block.type === 'heading' && (block.depth ?? 1) <= (heading.depth ?? 1))
  const section = (end === -1 ? below : below.slice(0, end)).filter(({ type }) => type !== 'heading')
  const goes = section.findIndex((block) => !score.of(block).keep)
  return section.slice(0, goes === -1 ? UNDER_HEADING : Math.min(goes, UNDER_HEADING)).some(isContent)
}

/** Text, or what holds more than a label by its form. */
const isContent = (block: Block): boolean =>
  block.type === 'table' || !isProse(block) || itemOf(block) !== undefined || isText(block)

/** What labels, remarks and sentences hold and headings do not. */
const NO_HEADING = new TextExpression(String.raw`[:\uff1a()]|[.!?]$|^[^\p{L}\p{N}]`)
const LEADS_ON = /[:\uFF1A]\W?$/
/** A word that says something, and how much of it comes again where it is bent: "Patents", "patenting". */
const words = (): RegExp => /\p{L}{5,}/gu
const STEM = 5
/** How far from a heading the next one is looked for. */
const NEAR = 8

/**
 * True for a short line above a sentence that stays and speaks of the same: "Mobile apps", "A mobile app is ...".
 *
 * @param isName the line may as well be one in a series of headings: such a line stands on either side of it
 */
export function namesText(
  blocks: readonly Block[],
  index: number,
  score: DocumentScore,
  isName: boolean | undefined,
): boolean {
  const isHeading = (at: number): boolean => {
    const [line, under] = [blocks[at], blocks[at + 1]]
    if (line === undefined || under === undefined || line.containers.length > 0 || !score.of(under).keep) return false
    return (
      !isText(line) &&
      !NO_HEADING.for(line.text).test(line.text) &&
      isText(under) &&
      (endsSentence(under.text) || LEADS_ON.test(under.text))
    )
  }
  if (!isHeading(index)) return false
  const [name = '', text = ''] = blocks.slice(index, index + 2).map((block) => block.text.toLowerCase())
  if (text.includes(name) || name.match(words())?.some((word) => text.includes(word.slice(0, STEM)))) return true
  return (
    isName === true &&
    [-1, 1].every((step) => {
      for (let at = index + step; Math.abs(at - index) <= NEAR; at += step) {
        const block = blocks[at]
        if (block === undefined || !score.of(block).keep) return false
        if (isHeading(at)) return true
      }
      return false
    })
  )
}

const isText = ({ text }: Block): boolean => countWords(text) >= TEXT_WORDS
