import { defineRule } from '../../model/rule.js'
import { droppingPhrases, hasPhrase } from './support/phrases/phrase-rule.js'
import { inStory, story } from './support/story.js'

export const continuesBelow = defineRule({
  id: 'continues-below',
  phase: 'drop',
  summary: 'Removes notices that the article goes on below an advertisement or a form.',
  why: 'Pages interrupt the text with "Content Continues Below"; scrapers keep the notice and lose what it stood by.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('continues'),
  examples: {
    changes: [
      { from: 'text', before: inStory('Content Continues Below'), after: story },
      { from: 'text', before: inStory('Story continues below advertisement'), after: story },
      { from: 'text', before: inStory('(Story continues below the picture)'), after: story },
      { from: 'text', before: inStory('after newsletter promotion'), after: story },
      { from: 'text', before: inStory('この記事の続きは広告の後に'), after: story },
      { from: 'text', before: inStory('يستمر المقال بعد الإعلان'), after: story },
      { from: 'text', before: inStory('Artikel geht nach der Anzeige weiter'), after: story },
      {
        from: 'markdown',
        before: 'The tide was low.\n\nArticle continues after advertisement\n\nThe boats lay on the sand.\n',
        after: 'The tide was low.\n\nThe boats lay on the sand.\n',
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'His story continues below deck, where the letters of the crew were found in a tin box behind the stove of the galley.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The path continues below the cliff, where the old keeper used to store his oil in the winter months.',
        ),
      },
      { from: 'markdown', text: 'The article continues below the fold in print, and nobody has ever minded.\n' },
    ],
  },
  ...droppingPhrases({
    categories: ['continues'],
    message: 'a notice that the text goes on',
    limits: { whole: 0.99, start: 0.7, inside: 0.3 },
  }),
})
