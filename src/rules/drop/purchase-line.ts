import { defineRule } from '../../model/rule.js'

const ABOUT =
  'The lamp burns oil of any kind for eleven hours, and its glass was blown by hand in the valley behind the mill, as it has been for a hundred years.'
const PAGE = (line: string, button = '<form class="cart"><button>Add to cart</button></form>'): string =>
  `<h1>Lamp</h1><p>${ABOUT}</p>${line}${button}`

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
  load: () => import('./support/boxes/purchase-notes.js'),
  propose: (blocks, context, { dropPurchaseNotes }) => dropPurchaseNotes(blocks, context),
})
