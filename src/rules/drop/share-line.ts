import { defineRule } from '../../model/rule.js'
import { TextExpression } from '../../unicode/ascii.js'
import { droppingPhrases, hasPhrase } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

/** A line of a map that is drawn in signs, "..X....X..", holds the name of a network too. */
const DRAWN = new TextExpression(String.raw`^(?=.{4})[^\p{L}\s]*X(?:X|[^\p{L}\s])*$`)

export const shareLine = defineRule({
  id: 'share-line',
  phase: 'drop',
  summary: 'Removes share, e-mail and print buttons that became text.',
  why: 'Buttons for social networks lose their icons and stay as words between headline and text or under the last paragraph.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('share', 'print'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Share this article'), after: story },
      { from: 'text', before: afterStory('Facebook Twitter LinkedIn WhatsApp'), after: story },
      { from: 'text', before: afterStory('Auf Facebook teilen'), after: story },
    ],
    leaves: [
      { from: 'text', text: inStory('The masons drew the bay on a board:\n\n.....X..\n\n..X..X..\n\n..X.XX..') },
      {
        from: 'text',
        text: inStory(
          'Share prices of the quarry that delivers the stone fell by two per cent, although the order is the largest of its history.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Die Kosten teilen sich die Stadt und das Land, und für den Rest kommen die Familien auf, die am Hafen leben.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The council printed the plans and hung them in the library, where everybody could read them for a month.',
        ),
      },
    ],
  },
  ...droppingPhrases({
    categories: ['share', 'print'],
    message: 'a line of share buttons',
    limits: { whole: 0.7, start: 0.9, inside: 0.5 },
    also: (text) => !DRAWN.for(text).test(text),
  }),
})
