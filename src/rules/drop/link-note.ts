import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { inStory } from './support/story.js'

const LAST = 'The plan of the old tower hangs in the town hall.'

export const linkNote = defineRule({
  id: 'link-note',
  phase: 'drop',
  summary: 'Removes what pages tell screen readers behind a link: "(opens in a new tab)".',
  why: 'Only those who hear the page are told; who flattens it writes it for all, in the middle of sentences.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  gate: /[)\]）](?<=(?:[Tt]ab|aba|guia|ndow|nster|glet|être|tana|aña|nueva|heda|estra|anela|ador|blad|oknie|arcie|flik|fane|indue?|naan|hteen|кладке|окне|ılır|[開开]\S{0,3}|열림).)/,
  examples: {
    changes: [
      { from: 'text', before: inStory(LAST.replace(' hangs', ' (opens in a new tab) hangs')), after: inStory(LAST) },
      {
        from: 'html',
        before: '<p>The plan of the <a href="/t">old tower (Opens in a new window)</a> hangs in the town hall.</p>',
        after: 'The plan of the [old tower](/t) hangs in the town hall.\n',
      },
    ],
    leaves: [
      { from: 'text', text: inStory('Say “The plan (opens in a new tab)” to it, and you see the light.') },
      { from: 'text', text: inStory('Say “(opens in a new tab)” to it, and (in a new window) you see the light.') },
    ],
  },
  load: () => import('./support/link-notes.js'),
  *propose(blocks, _context, { linkNotesIn }) {
    yield* linkNotesIn(blocks)
  },
})
