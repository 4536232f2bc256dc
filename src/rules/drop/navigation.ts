import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase } from './support/phrase-rule.js'
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

export const navigation = defineRule({
  id: 'navigation',
  phase: 'drop',
  summary: 'Removes entries of menus and tool bars.',
  why: 'A menu flattens to a column of words above the headline or below the last line.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase(...CATEGORIES),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Skip to main content'), after: story },
      { from: 'text', before: afterStory('Back to top'), after: story },
      { from: 'text', before: afterStory('Edit this page on GitHub'), after: story },
      { from: 'text', before: afterStory("Apply on employer's website"), after: story },
      { from: 'text', before: afterStory('Zum Inhalt springen'), after: story },
      { from: 'markdown', before: inStory('Back to top'), after: story },
    ],
    leaves: [
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
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: CATEGORIES,
      inMarkdown: ['navigation', 'appPromo'],
      message: 'an entry of a menu or tool bar',
      limits: { whole: 0.3, start: 0.3, inside: 0.3 },
    }),
})
