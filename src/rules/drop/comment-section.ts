import { defineRule } from '../../model/rule.js'
import { droppingPhrases, hasPhrase } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const commentSection = defineRule({
  id: 'comment-section',
  phase: 'drop',
  summary: 'Removes what belongs to a comment section: headings, forms, counts.',
  why: 'The comment form and its rules follow the article as plain lines.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('comments'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Leave a comment'), after: story },
      {
        from: 'text',
        before: afterStory('Your email address will not be published. Required fields are marked *'),
        after: story,
      },
      { from: 'text', before: afterStory('12 Kommentare'), after: story },
      { from: 'text', before: afterStory('Was this page helpful? Yes No'), after: story },
      { from: 'text', before: afterStory('Нашли опечатку? Выделите её и нажмите Ctrl+Enter'), after: story },
      { from: 'text', before: afterStory('Bu içerik size yardımcı oldu mu?'), after: story },
      { from: 'markdown', before: inStory('Leave a Reply'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Was this the page that helped the masons? The keeper said so, and showed us the drawing with the marks of their thumbs.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The comments were harsh when the plan was read out in the town hall, but nobody in the room voted against it in the end.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Kommentare aus dem Rat gab es an diesem Abend nicht, denn alle waren auf dem Weg zum Hafen, um die Steine zu sehen.',
        ),
      },
    ],
  },
  ...droppingPhrases({
    categories: ['comments'],
    message: 'part of a comment section',
    limits: { whole: 0.8, start: 0.9, inside: 0.3 },
    valued: 0.4,
  }),
})
