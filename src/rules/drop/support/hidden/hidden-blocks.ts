import { instructsMachines } from '../../../../markup/instructions.js'
import type { Block } from '../../../../model/block.js'
import type { DomElement, DomHints } from '../../../../model/dom.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { HiddenReason } from '../../../../model/hidden-reason.js'
import { counted } from '../../../../tools/counted.js'

/** Reasons for which a text is never part of what a reader reads. */
const ALWAYS = new Set<HiddenReason>([
  'template',
  'toolbar of a web archive',
  'closed dialog',
  'words for search engines',
  'name of a drawing',
  'only for browsers without a player',
  'line numbers of code',
  'hidden line of code',
  'button of a code block',
  'button of a heading',
  'label of a headline',
  'number of an item',
  'sign of an item',
  'sign of a heading',
  'number of a page',
  'number of a cell',
  'link back to the text',
  'link of a heading to itself',
  'link to where it stands',
  'link to edit a section',
  'link to source code',
  'remark of editors',
  'name of a language',
  'name of a callout',
])

const NO_OPACITY: HiddenReason = 'opacity: 0'

/** Reasons that scripts take away when the reader clicks: what is long or repeated may be the article. */
const TOGGLED = new Set<HiddenReason>([
  'display: none',
  'visibility: hidden',
  'hidden attribute',
  'hidden by a style sheet',
  NO_OPACITY,
  'size 0',
])

/** A reason that hides nothing from the eye. */
const ONLY_FROM_READERS: HiddenReason = 'aria-hidden'

/** Parts that open on a click: their text is there for the reader. */
const COLLAPSIBLE =
  /accordion|collaps|panel|(?:^|[\s_-])tab(?:s|pane|content)?(?=[\s_-]|$)|faq|answer|toggle|expand|read-?more|show-?more|drawer|carousel|swiper|slide|spoiler|(?:^|[\s_-])details?(?=[\s_-]|$)/i

/** Names that nothing but such a part has. */
const FOLDED = /accordion|collapsib|collapse/i

/** Hidden stretches longer than this, in words, are parts of the page and not slipped in. */
const MAX_WORDS = 200
/** The share of a page's words up to which a hidden stretch is no article. */
const MAX_SHARE = 0.25

/** Scripts fade elements in as they come into view; of a page that has so many of them none is meant to be hidden. */
const FADING = 3

/** Hidden blocks in a row under one reason. */
interface Stretch {
  readonly reason: HiddenReason
  readonly indices: number[]
  words: number
}

/** What a stretch is judged beside. */
interface Page {
  readonly blocks: readonly Block[]
  /** Words of all blocks. */
  readonly total: number
  /** Places where several stretches stand. */
  readonly repeated: ReadonlySet<string>
  /** A script makes its parts appear. */
  readonly fades: boolean
}

/** Blocks of a page that its readers do not see. */
export function* dropHiddenBlocks(blocks: readonly Block[]): Generator<DropEdit> {
  const stretches = hiddenStretches(blocks)
  if (stretches.length === 0) return
  const total = blocks.reduce((sum, block) => sum + countSpacedWords(block), 0)
  const page: Page = {
    blocks,
    total,
    repeated: repeatedPlaces(blocks, stretches),
    fades: stretches.filter(({ reason, words }) => reason === NO_OPACITY && words > 0).length >= FADING,
  }
  for (const stretch of stretches) {
    if (!isOutOfSight(stretch, page)) continue
    for (const index of stretch.indices) {
      yield {
        kind: 'drop',
        block: index,
        message: `hidden from readers: ${stretch.reason}`,
        evidence: [`${counted(stretch.words, 'word')} in a row hidden so, of ${total} on the page`],
        confidence: 0.95,
      }
    }
  }
}

function countSpacedWords(block: Block): number {
  let words = 0
  let isInside = false
  for (let at = 0; at < block.text.length; at++) {
    const isWord = block.text.charCodeAt(at) > 32
    if (isWord && !isInside) words++
    isInside = isWord
  }
  return words
}

function hiddenStretches(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, block] of blocks.entries()) {
    const reason = block.hints.dom?.hidden
    if (reason === undefined || reason === ONLY_FROM_READERS) continue
    const last = stretches.at(-1)
    if (last?.reason === reason && last.indices.at(-1) === index - 1) {
      last.indices.push(index)
      last.words += countSpacedWords(block)
    } else stretches.push({ reason, indices: [index], words: countSpacedWords(block) })
  }
  return stretches
}

/** The template that a block comes from: its element and the one around it, by tag and names. */
function place({ hints }: Block): string {
  const element = hints.dom?.element
  return element === undefined ? '' : `${element.tag} ${element.names} ${element.parent?.tag} ${element.parent?.names}`
}

/** Places where more than one hidden stretch stands: answers to questions, items that a click shows. */
function repeatedPlaces(blocks: readonly Block[], stretches: readonly Stretch[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { indices } of stretches) {
    const key = place(blocks[indices[0] as number] as Block)
    if (seen.has(key)) repeated.add(key)
    seen.add(key)
  }
  return repeated
}

function isOutOfSight({ reason, indices, words }: Stretch, { blocks, total, repeated, fades }: Page): boolean {
  if (ALWAYS.has(reason)) return true
  if (words > total * MAX_SHARE) return false
  if (!TOGGLED.has(reason)) return true
  if (words > MAX_WORDS) return false
  const first = blocks[indices[0] as number] as Block
  const mayShow = (fades && reason === NO_OPACITY) || repeated.has(place(first)) || isCollapsible(first.hints.dom)
  return !mayShow || indices.some((index) => instructsMachines((blocks[index] as Block).text))
}

/** How far around a hidden element and around a text an element of such a name stands that opens on a click. */
const NEAR = 3
const FAR = 14

/** The element that hides a text, or one of the next few around either, opens on a click. */
function isCollapsible(dom: DomHints | undefined): boolean {
  if (dom === undefined) return false
  const { element, hiddenBy } = dom
  return isNear(element, NEAR, COLLAPSIBLE) || isNear(hiddenBy, NEAR, COLLAPSIBLE) || isNear(element, FAR, FOLDED)
}

function isNear(element: DomElement | undefined, levels: number, names: RegExp): boolean {
  let at = element
  for (let level = 0; level < levels && at !== undefined && at.tag !== 'body'; level++) {
    if (at.tag === 'details' || names.test(at.names)) return true
    at = at.parent
  }
  return false
}
