import { categoryMask } from '../../lexicon/index.js'
import type { Block, DomElement } from '../../model/block.js'
import { type Context, defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { boxesOf } from './support/boxes.js'

const ABOUT =
  'The lamp burns oil of any kind for eleven hours, and its glass was blown by hand in the valley behind the mill, as it has been for a hundred years.'
const PAGE = (line: string, button = '<form class="cart"><button>Add to cart</button></form>'): string =>
  `<h1>Lamp</h1><p>${ABOUT}</p>${line}${button}`

/** What the parts of a page of goods are named that speak of buying them. */
const BOX =
  /(?:^|[\s_-])(?:tax(?:es)?|delivery-?(?:time|date|information|status|available)|pickup(?:-availability)?|(?:block-?)?reassurance|trust-?(?:badges?|signals?|seals?|box|icons?)|usps?|view(?:ing|ers)|urgency|scarcity|countdown|secure-?(?:payments?|checkout))(?=$|[\s_-])/i
/** A box that stands so often is one of several things, and tells how they differ. */
const REPEATED = 3
/** Longer lines tell something. */
const MOST_WORDS = 14

export const purchaseLine = defineRule({
  id: 'purchase-line',
  phase: 'drop',
  summary: 'Removes what shops say beside the button to buy: taxes, delivery, stock, safe payment.',
  why: 'Between the name of a thing and its description stand notes on how it is sold, which hold for all that the shop has and change every day.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: PAGE(
          '<div class="product-tax">Prices with all taxes, carriage comes on top</div>',
          '<button>Add to cart</button>',
        ),
        after: `# Lamp\n\n${ABOUT}\n\nAdd to cart\n`,
      },
      {
        from: 'html',
        before: PAGE(
          '<ul class="trust-badges"><li>Lamps come back free of charge</li><li>Sent by sail</li></ul>',
          '<button>In den Warenkorb</button>',
        ),
        after: `# Lamp\n\n${ABOUT}\n\nIn den Warenkorb\n`,
      },
    ],
    leaves: [
      { from: 'html', text: `<h1>Lamp</h1><div class="delivery"><p>Two lamps are kept dry</p></div><p>${ABOUT}</p>` },
      { from: 'html', text: PAGE('<div class="product-notes"><p>The glass is blown by hand</p></div>') },
      {
        from: 'html',
        text:
          ['Lamp', 'Wick', 'Oil']
            .map((name) => `<div><h2>${name}</h2><p class="tax">${name}s taxed: 3</p></div>`)
            .join('') + PAGE(''),
      },
    ],
  },
  *propose(blocks, context) {
    if (!blocks.some((block) => isPurchaseButton(block, context))) return
    const boxes = boxesOf(blocks, BOX)
    const counts = countKinds(new Set(boxes.values()))
    for (const [index, block] of blocks.entries()) {
      const isLine = block.type === 'paragraph' && /\p{L}/u.test(block.text)
      const box = isLine ? boxes.get(block) : undefined
      if (box === undefined || (counts.get(kindOf(box)) as number) >= REPEATED) continue
      if (block.text.split(/\s+/).length > MOST_WORDS || context.roles().of(block) !== undefined) continue
      if (isAllowed(block.text, context)) continue
      const evidence = ['a button to buy is on the page', `stands in class="${box.names.trim().slice(0, 60)}"`]
      yield { kind: 'drop', block: index, message: 'a note on how a thing is sold', evidence, confidence: 0.8 }
    }
  },
})

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
