import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

export const bidiControls = defineRule({
  id: 'bidi-controls',
  phase: 'repair',
  summary: 'Removes direction marks and overrides from text that has no right-to-left letters.',
  why: 'Direction overrides make text read otherwise than it is stored (Trojan Source, CVE-2021-42574); marks are left behind by copying from pages in other languages.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
  examples: {
    changes: [
      { from: 'text', before: 'Pay \u202Eyadot\u202C or\u200E never.\n', after: 'Pay yadot or never.\n' },
      { from: 'text', before: 'The har\u061Cbour wall.\n', after: 'The harbour wall.\n' },
    ],
    reports: [
      { from: 'markdown', text: 'Run `a\u202Eb` now.\n' },
      { from: 'markdown', text: '---\ntitle: A\u2066b\n---\n\nThe text.\n' },
      { from: 'markdown', text: 'See [the page](https://example.org/\u202Eb).\n' },
      { from: 'text', text: 'See https://example.org/\u202Eb for more.\n' },
    ],
    leaves: [
      { from: 'text', text: 'He wrote \u2067\u05E9\u05DC\u05D5\u05DD\u2069 on the wall.\n' },
      { from: 'text', text: '\u05E9\u05DC\u05D5\u05DD (ok)\u200F!\n' },
    ],
  },
  load: async () => ({
    ...(await import('../../repair/characters/direction-controls.js')),
    ...(await import('../../repair/characters/protected.js')),
  }),
  *propose(blocks, _context, { CONTROLS, withoutControl, neededIn, reportProtected }) {
    yield* replaceMatches(blocks, CONTROLS, withoutControl, neededIn)
    yield* reportProtected(blocks, /[\u202A-\u202E\u2066-\u2069]+/g, 'direction control')
  },
})
