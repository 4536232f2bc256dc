import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { countMatches } from '../../tools/count-matches.js'
import { inStory, story } from './support/story.js'

const BODY = 'The masons came from three valleys, and stayed until the autumn storms set in along the coast.'
const SECOND = 'The lamp came from a museum in the capital, where it had been kept dry since the old keeper left.'
const PAGE = (line: string): string => `<h1>The tower</h1><p>${BODY}</p>${line}<p>${SECOND}</p>`
const pageOut = (): string => `# The tower\n\n${BODY}\n\n${SECOND}\n`
const TOWERS = ['Old Head', 'Mill Point', 'North Pier']
const ENTRIES = (actions: string): string =>
  `<h1>Towers</h1>${TOWERS.map((name) => `<div><h2>${name}</h2><p>${BODY}</p>${actions}</div>`).join('')}`
const entriesOut = (): string => `# Towers\n\n${TOWERS.map((name) => `## ${name}\n\n${BODY}\n`).join('\n')}`

/**
 * How lines begin that say what to do with an entry, in the languages of the lexicon, or in capitals: both cases are
 * written out, since every start compiles this and letters beyond ASCII make the flag for either case dear.
 */
const CALLS =
  /^[ \t#>*\u2022-]*(?:[Rr]ead|[Vv]iew|[Ss]ee|[Cc]heck|[Gg]et|[Vv]isit|[Ss]tart|[Tt]ry|[Ss]hop|[Bb]uy|[Gg]o to|[Ww]here to|[Ll]earn|[Ff]ind out|[Zz]u[mr]|[Jj]etzt|[Hh]ier|[Mm]ehr|[Pp]reise?|[Aa]lle|[Vv]oir|[Ll]ire|[Aa]cheter|[Vv]er|[Ll]eer|[Cc]omprar|[Ll]er|[Ll]eia|[Vv]edi|[Ll]eggi|[Bb]ekijk|[Ll]ees|[Kk]oop|[Ss]prawdź|[Zz]obacz|[Kk]up|[Сс]мотреть|[Чч]итать|[Кк]упить|[A-ZÀ-ÞА-Я]{2,9}) /gm
/** One of a kind is none: see `support/actions/repeated-actions.ts`. */
const FEWEST_CALLS = 3

const MENU = 'Home\n\nNews\n\nSport\n\n'
const reviewed = (between: string): string =>
  TOWERS.map((name) => `${name} stands on a rock of its own, and its lamp is seen as far as the islands.`).join(between)

export const actionLine = defineRule({
  id: 'action-line',
  phase: 'drop',
  summary:
    'Removes buttons, links that a page draws as buttons, the result of votes, and in texts what to do with each of several entries.',
  why: 'Shops, services and listings set what a reader may do between what they tell: "Book a call", "Save this job".',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  gate: ({ format, text }) => format === 'html' || countMatches(text(), CALLS) >= FEWEST_CALLS,
  examples: {
    changes: [
      {
        from: 'text',
        before: `${MENU}${inStory(reviewed('\n\nCheck price at Amazon\n\n'))}\nCheck price at Amazon\n`,
        after: `${MENU}${inStory(reviewed('\n\n'))}`,
      },
      {
        from: 'html',
        before: PAGE('<div class="buttons"><a class="btn btn-primary" href="/visit">Climb it yourself</a></div>'),
        after: pageOut(),
      },
      {
        from: 'html',
        before: PAGE(
          '<section class="cta"><a href="/a">Ask for a tour</a> <a href="/b">See all towers of the coast</a></section>',
        ),
        after: pageOut(),
      },
      {
        from: 'html',
        before: ENTRIES('<button>Keep for my next journey</button>'),
        after: entriesOut(),
      },
      {
        from: 'html',
        before: PAGE('<div class="tower-rating"><p><b>4.7</b> from 31 votes</p></div>'),
        after: pageOut(),
      },
    ],
    leaves: [
      { from: 'text', text: story },
      { from: 'text', text: `${MENU}${inStory('See the river\n\nSee the river\n\nSee the river')}` },
      { from: 'text', text: `${MENU}${inStory(reviewed('\n\nLearn more about\n\n'))}\nLearn more about\n` },
      { from: 'html', text: PAGE('<p><a href="/visit">Climb it yourself</a></p>') },
      { from: 'html', text: PAGE('<h3><button class="accordion-button">Who built the tower?</button></h3>') },
      { from: 'html', text: ENTRIES('<p>Open in summer</p>') },
      { from: 'html', text: ENTRIES('<p class="rating">4.7 from 31 votes</p>') },
      { from: 'html', text: PAGE('<p class="rating">Our mark: 4.5 out of 5 stars</p>') },
      { from: 'html', text: PAGE('<p class="votes">The red tower: 52.1 % (12,345 votes)</p>') },
      { from: 'html', text: PAGE('<p class="votes">52.1 % with 12,345 votes</p>') },
    ],
  },
  load: () => import('./support/actions/index.js'),
  propose: (blocks, context, { dropActions, dropRepeatedActions }) =>
    (context.format === 'html' ? dropActions : dropRepeatedActions)(blocks, context),
})
