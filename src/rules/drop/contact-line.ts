import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const BODY =
  'The lamp itself will come from a museum in the capital, where it has been kept dry and polished since the day the old keeper left his post.'

export const contactLine = defineRule({
  id: 'contact-line',
  phase: 'drop',
  summary: 'Removes calls to get in touch with the site.',
  why: '"Got a tip? Contact us" belongs to the site and not to the article.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('Contact us'), after: story },
      { from: 'text', before: afterStory('Kontakt aufnehmen'), after: story },
      {
        from: 'text',
        before: afterStory('Corresponding author. E-mail address: keeper@harbour.example'),
        after: story,
      },
    ],
    leaves: [
      // The name of a value says what that is.
      {
        from: 'html',
        text: `<article><h1>The lamp</h1><p>${BODY}</p><dl><dt>Address</dt><dd>At the end of the pier, beside the winch</dd><dt>Keepers</dt><dd>Two, and a boy in the winter</dd></dl><p>${BODY}</p></article>`,
      },
      {
        from: 'text',
        text: inStory(
          'Contact with the ships was kept by lamp and flag until the first radio came, and some captains never trusted anything else.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Der Kontakt zu den Schiffen lief über Lampe und Flagge, bis das erste Funkgerät kam, und manche trauten ihm nie.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['contact'],
      message: 'a call to contact the site',
      limits: { whole: 0.7, start: 0.1, inside: 0.2 },
    }),
})
