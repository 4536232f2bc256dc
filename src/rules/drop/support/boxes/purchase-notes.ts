import { categoryMask } from '../../../../lexicon/index.js'
import type { Block } from '../../../../model/block.js'
import { type DomElement, elementInWords } from '../../../../model/dom.js'
import type { DropEdit } from '../../../../model/edit.js'
import type { Context } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { isAllowed } from '../allowed.js'
import { boxesOf } from './index.js'

/** What the parts of a page of goods are named that speak of buying them. */
const BOX =
  /(?:^|[\s_-])(?:tax(?:es)?|delivery-?(?:time|date|information|status|available)|pickup(?:-availability)?|(?:block-?)?reassurance|trust-?(?:badges?|signals?|seals?|box|icons?)|usps?|view(?:ing|ers)|urgency|scarcity|countdown|secure-?(?:payments?|checkout))(?=$|[\s_-])/i
/** A box that stands so often is one of several things, and tells how they differ. */
const REPEATED = 3
/** Longer lines tell something. */
const MOST_WORDS = 14

/** Drops short lines in boxes that are named for how a thing is sold, where the page has a button to buy. */
export function* dropPurchaseNotes(blocks: readonly Block[], context: Context): Generator<DropEdit> {
  if (!blocks.some((block) => isPurchaseButton(block, context))) return
  const boxes = boxesOf(blocks, BOX)
  const counts = countKinds(new Set(boxes.values()))
  for (const [index, block] of blocks.entries()) {
    const isLine = block.type === 'paragraph' && /\p{L}/u.test(block.text)
    const box = isLine ? boxes.get(block) : undefined
    if (box === undefined || (counts.get(kindOf(box)) as number) >= REPEATED) continue
    if (countWords(block.text) > MOST_WORDS || context.roles().of(block) !== undefined) continue
    if (isAllowed(block.text, context)) continue
    const evidence = ['a button to buy is on the page', `stands inside ${elementInWords(box)}`]
    yield { kind: 'drop', block: index, message: 'a note on how a thing is sold', evidence, confidence: 0.8 }
  }
}

/** "Add to cart", in whatever language of the lexicon: a button that is nothing but a phrase of shops. */
function isPurchaseButton(block: Block, context: Context): boolean {
  const { dom } = block.hints
  if (dom?.innermost.tag !== 'button' && dom?.element.tag !== 'button') return false
  return ((context.foundPhrases().of(block)?.whole ?? 0) & categoryMask('shop')) !== 0
}

/** What makes a box one: the rest of its names may be those of one thing among several. */
function kindOf({ names }: DomElement): string {
  return BOX.exec(names)?.[0].trim().toLowerCase() ?? ''
}

function countKinds(boxes: ReadonlySet<DomElement>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const box of boxes) counts.set(kindOf(box), (counts.get(kindOf(box)) ?? 0) + 1)
  return counts
}
