import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { isLabelledSentence } from './support/is-labelled-sentence.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

/** "Shutterstock expands its deal": an agency that does something, not one that is named. */
const AGENCY_ACTS =
  /^\W*(?:shutterstock|getty(?: images)?|istock(?:photo)?|reuters|afp|unsplash|pexels|pixabay|alamy|flickr)\s+(?!(?:file|photos?|images?|stock|archive|library|collection|contributor|user)\b)[a-z]{4,}\s+\w/i

export const photoCredit = defineRule({
  id: 'photo-credit',
  phase: 'drop',
  summary: 'Removes remnants of photo credits.',
  why: 'A picture leaves its credit behind: the agency and the photographer, without anything to see.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('Photo: Jane Doe / Getty Images'), after: story },
      { from: 'text', before: afterStory('Foto: dpa'), after: story },
    ],
    leaves: [
      { from: 'text', text: inStory('Shutterstock expands its archive of harbours') },
      { from: 'text', text: inStory('Video: 4K at 30 frames, which shows every rope') },
      { from: 'text', text: inStory('Nguồn: đó là từ mà người gác đèn viết vào sổ mỗi đêm trước khi lên tháp.') },
      { from: 'text', text: inStory('Джерело: так у селі називали яму під скелею, з якої брали воду для худоби.') },
      {
        from: 'text',
        text: inStory(
          'The photo by the door shows the old keeper with his lamp, and the children touch its frame whenever they walk past it.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Ein Foto an der Tür zeigt den alten Wärter mit seiner Lampe, und die Kinder berühren den Rahmen, wenn sie vorbeigehen.',
        ),
      },
    ],
  },
  propose: (blocks, context) =>
    dropByPhrases(blocks, context, {
      categories: ['credit'],
      message: 'what is left of a photo credit',
      limits: { whole: 0.95, start: 0.95, inside: 0.12 },
      longest: 120,
      valued: 0.6,
      also: (text) =>
        text.length <= 120 && !/[a-z]{3}[.!?]$/.test(text) && !isLabelledSentence(text) && !AGENCY_ACTS.test(text),
    }),
})
