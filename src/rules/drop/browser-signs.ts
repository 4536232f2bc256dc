import { defineRule } from '../../model/rule.js'
import { inStory, story } from './support/story.js'

export const browserSigns = defineRule({
  id: 'browser-signs',
  phase: 'drop',
  summary: 'Removes what text browsers write for buttons and frames: `(BUTTON)`, `IFRAME: https://…`.',
  why: 'lynx names the parts of a form and of other pages that it cannot show; the words of a heading that opens with a click stay.',
  risk: 'safe',
  severity: 'error',
  formats: ['text'],
  characters: /[BI]/,
  gate: /\(BUTTON\)|IFRAME: /,
  examples: {
    changes: [
      { from: 'text', before: inStory('(BUTTON) (BUTTON)'), after: story },
      { from: 'text', before: inStory('IFRAME: https://films.example/embed/8?autoplay=0\n\nget=y&sid='), after: story },
      {
        from: 'text',
        before: inStory('(BUTTON) Who lit the lamp before the tower was dark was asked at once. (BUTTON)'),
        after: inStory('Who lit the lamp before the tower was dark was asked at once.'),
      },
    ],
    leaves: [
      { from: 'text', text: inStory('The button (red) is the one that lights the lamp of the tower at night.') },
      { from: 'text', text: inStory('An IFRAME: what it is, and why no keeper of a page should set one.') },
    ],
  },
  load: () => import('./support/browser-signs.js'),
  *propose(blocks, _context, { browserSignsIn }) {
    yield* browserSignsIn(blocks)
  },
})
