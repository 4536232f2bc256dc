import { elementNamed } from '../../model/dom.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase, loadLeftOvers } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const CATEGORIES = [
  'navigation',
  'search',
  'shop',
  'appPromo',
  'player',
  'notice',
  'tableOfContents',
  'breadcrumb',
] as const

const MENU = {
  categories: CATEGORIES,
  inMarkdown: ['navigation', 'appPromo'],
  message: 'an entry of a menu or tool bar',
  limits: { whole: 0.3, start: 0.3, inside: 0.3 },
  areNames: true,
  leavesItems: ['search', 'shop'],
} as const

const hasMenu = hasPhrase(...CATEGORIES)

/** What MediaWiki calls the box of links to pages of one subject that ends an article. */
const NAVBOX = /(?:^|\s)(?:vertical-)?navbox(?=\s|$)/
const LEVELS = 6
const LINE = 'Navigation by the stars was taught in the room below the lamp.'

export const navigation = defineRule({
  id: 'navigation',
  phase: 'drop',
  summary: 'Removes entries of menus and tool bars.',
  why: 'A menu flattens to a column of words above the headline or below the last line.',
  risk: 'guess',
  severity: 'error',
  gate: (context) => context.format === 'html' || hasMenu(context),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Skip to main content'), after: story },
      { from: 'text', before: afterStory('Back to top'), after: story },
      { from: 'text', before: afterStory('Edit this page on GitHub'), after: story },
      { from: 'text', before: afterStory("Apply on employer's website"), after: story },
      { from: 'text', before: afterStory('Zum Inhalt springen'), after: story },
      { from: 'text', before: afterStory('Save this job for later'), after: story },
      { from: 'text', before: afterStory('Auf der Karte anzeigen'), after: story },
      { from: 'text', before: afterStory('Lägg till i min kalender'), after: story },
      { from: 'text', before: afterStory('Only 3 left at this price'), after: story },
      { from: 'markdown', before: inStory('Back to top'), after: story },
      {
        from: 'html',
        before: `<p>${LINE}</p><table class="navbox"><tr><th>Lights of the coast</th></tr><tr><td>Old Head · Mill Point</td></tr></table>`,
        after: `${LINE}\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory('The keepers can do this:\n\n- List all lamps\n- Sort by date\n- Count the nights'),
      },
      {
        from: 'text',
        text: inStory(
          'The new shop of the harbour offers:\n\n- Secure checkout\n- Fair prices for ropes, sails and paint\n- Help with every knot',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Mobile apps\n\nA mobile app shows the keeper how much oil is left in the lamp, and tells him when a ship has come too close to the rocks.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Navigation by the stars was taught in the room below the lamp, and two admirals learned to read the sky in it.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Das Menü im Gasthof am Hafen hat sich seit dem Sommer nicht geändert: Suppe, Fisch und ein Stück vom Apfelkuchen.',
        ),
      },
    ],
  },
  load: loadLeftOvers,
  *propose(blocks, context, leftOvers) {
    const taken = new Set<number>()
    for (const edit of dropByPhrases(blocks, context, MENU, leftOvers)) {
      taken.add(edit.block)
      yield edit
    }
    if (context.format !== 'html' || !context.source.includes('navbox')) return
    for (const [index, { hints }] of blocks.entries()) {
      if (taken.has(index) || elementNamed(hints.dom?.element, NAVBOX, LEVELS) === undefined) continue
      yield { kind: 'drop', block: index, message: MENU.message, evidence: ['stands in a navbox'], confidence: 0.95 }
    }
  },
})
