import { defineRule } from '../../model/rule.js'
import { inStory, story } from './support/story.js'

const BODY = 'The masons came from three valleys, and stayed until the autumn storms set in along the coast.'
const SECOND = 'The lamp came from a museum in the capital, where it had been kept dry since the old keeper left.'
const PAGE = (line: string): string => `<h1>The tower</h1><p>${BODY}</p>${line}<p>${SECOND}</p>`
const PAGE_OUT = `# The tower\n\n${BODY}\n\n${SECOND}\n`
const TOWERS = ['Old Head', 'Mill Point', 'North Pier']
const ENTRIES = (actions: string): string =>
  `<h1>Towers</h1>${TOWERS.map((name) => `<div><h2>${name}</h2><p>${BODY}</p>${actions}</div>`).join('')}`
const ENTRIES_OUT = `# Towers\n\n${TOWERS.map((name) => `## ${name}\n\n${BODY}\n`).join('\n')}`

/** How lines begin that say what to do with an entry, in the languages of the lexicon. */
const CALLS =
  /^[ \t#>*\u2022-]*(?:read|view|see|check|get|visit|start|try|shop|buy|go to|where to|learn|find out|zu[mr]|jetzt|hier|mehr|preise?|alle|voir|lire|acheter|ver|leer|comprar|ler|leia|vedi|leggi|bekijk|lees|koop|sprawdź|zobacz|kup|смотреть|читать|купить) /im

const MENU = 'Home\n\nNews\n\nSport\n\n'
const REVIEWED = ['Old Head', 'Mill Point', 'North Pier'].map(
  (name) => `${name} stands on a rock of its own, and its lamp is seen as far as the islands.`,
)

export const actionLine = defineRule({
  id: 'action-line',
  phase: 'drop',
  summary: 'Removes buttons, links that a page draws as buttons, and in texts what to do with each of several entries.',
  why: 'Shops, services and listings set what a reader may do between what they tell: "Book a call", "Save this job".',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  gate: ({ format, text }) => format === 'html' || CALLS.test(text()),
  examples: {
    changes: [
      {
        from: 'text',
        before: `${MENU}${inStory(REVIEWED.join('\n\nCheck price at Amazon\n\n'))}\nCheck price at Amazon\n`,
        after: `${MENU}${inStory(REVIEWED.join('\n\n'))}`,
      },
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
      { from: 'text', text: story },
      { from: 'text', text: `${MENU}${inStory('See the river\n\nSee the river\n\nSee the river')}` },
      { from: 'text', text: `${MENU}${inStory(REVIEWED.join('\n\nLearn more about\n\n'))}\nLearn more about\n` },
      { from: 'html', text: PAGE('<p><a href="/visit">Climb it yourself</a></p>') },
      { from: 'html', text: PAGE('<h3><button class="accordion-button">Who built the tower?</button></h3>') },
      { from: 'html', text: ENTRIES('<p>Open in summer</p>') },
    ],
  },
  load: () => import('./support/entry-actions.js'),
  propose: (blocks, context, { dropActions, dropRepeatedActions }) =>
    (context.format === 'html' ? dropActions : dropRepeatedActions)(blocks, context),
})
