import { defineRule } from '../../model/rule.js'

const BODY = 'The masons came from three valleys, and stayed until the autumn storms set in along the coast.'
const SECOND = 'The lamp came from a museum in the capital, where it had been kept dry since the old keeper left.'
const PAGE = (line: string): string => `<h1>The tower</h1><p>${BODY}</p>${line}<p>${SECOND}</p>`
const PAGE_OUT = `# The tower\n\n${BODY}\n\n${SECOND}\n`
const TOWERS = ['Old Head', 'Mill Point', 'North Pier']
const ENTRIES = (actions: string): string =>
  `<h1>Towers</h1>${TOWERS.map((name) => `<div><h2>${name}</h2><p>${BODY}</p>${actions}</div>`).join('')}`
const ENTRIES_OUT = `# Towers\n\n${TOWERS.map((name) => `## ${name}\n\n${BODY}\n`).join('\n')}`

export const actionLine = defineRule({
  id: 'action-line',
  phase: 'drop',
  summary: 'Removes buttons and links that a page draws as buttons.',
  why: 'Shops, services and listings set what a reader may do between what they tell: "Book a call", "Save this job".',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: PAGE('<div class="buttons"><a class="btn btn-primary" href="/visit">Climb it yourself</a></div>'),
        after: PAGE_OUT,
      },
      {
        from: 'html',
        before: PAGE(
          '<section class="cta"><a href="/a">Ask for a tour</a> <a href="/b">See all towers of the coast</a></section>',
        ),
        after: PAGE_OUT,
      },
      {
        from: 'html',
        before: ENTRIES('<button>Keep for my next journey</button>'),
        after: ENTRIES_OUT,
      },
    ],
    leaves: [
      { from: 'html', text: PAGE('<p><a href="/visit">Climb it yourself</a></p>') },
      { from: 'html', text: PAGE('<h3><button class="accordion-button">Who built the tower?</button></h3>') },
      { from: 'html', text: ENTRIES('<p>Open in summer</p>') },
    ],
  },
  load: () => import('./support/actions.js'),
  propose: (blocks, context, { dropActions }) => dropActions(blocks, context),
})
