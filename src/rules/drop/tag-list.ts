import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { isLabelledSentence } from './support/is-labelled-sentence.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const tagList = defineRule({
  id: 'tag-list',
  phase: 'drop',
  summary: 'Removes lists of tags and categories.',
  why: "Tags are links for the site's own search; flattened they are a row of loose words.",
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('Filed under'), after: story },
      {
        from: 'text',
        before: afterStory('This entry was posted in Harbour and tagged Lamps. Bookmark the permalink.'),
        after: story,
      },
      { from: 'text', before: afterStory('Schlagworte: Hafen, Leuchtturm'), after: story },
    ],
    leaves: [
      { from: 'text', text: inStory('Κατηγορία: έτσι λέγεται στο βιβλίο κάθε ομάδα φάρων με το ίδιο ύψος.') },
      {
        from: 'text',
        text: inStory(
          'Tags on the stones tell the masons where each of them belongs, and a child of the school painted every single one.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Categories of stone are told apart by the sound they make under the hammer, as the oldest of the masons explained.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['tags'],
      message: 'a list of tags',
      limits: { whole: 0.7, start: 0.9, inside: 0 },
      also: (text) => !isLabelledSentence(text),
    }),
})
