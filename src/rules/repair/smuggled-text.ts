import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

export const smuggledText = defineRule({
  id: 'smuggled-text',
  phase: 'repair',
  summary: 'Removes text that is hidden in tag characters and variation selectors, and shows what it says.',
  why: 'Tag characters and runs of variation selectors carry whole sentences that no reader sees: watermarks, prompt injections, spam.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\uFE00-\uFE0F\uDB40]/,
  gate: ({ text }) => /[\uFE00-\uFE0E]|(?<!\p{Emoji})\uFE0F|\uFE0F\uFE0F|[\u{E0000}-\u{E01EF}]/u.test(text()),
  examples: {
    changes: [
      { from: 'text', before: 'Nothing\u{E0062}\u{E0075} here.\n', after: 'Nothing here.\n' },
      { from: 'text', before: 'A smile \u{1F600}\u{E0163}\u{E0155}.\n', after: 'A smile \u{1F600}.\n' },
      {
        from: 'text',
        before: 'A letter a\uFE00\uFE01\u{E0152}.\n',
        after: 'A letter a.\n',
      },
    ],
    reports: [{ from: 'markdown', text: 'Run `a\u{E0062}\u{E0075}\u{E0079}` now.\n' }],
    leaves: [
      {
        from: 'text',
        text: 'A heart \u2764\uFE0F and the flag \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} stay.\n',
      },
      { from: 'text', text: 'The name \u845B\u{E0100}\u98FE is spelt with a variant.\n' },
    ],
  },
  load: async () => ({
    ...(await import('../../repair/characters/smuggled.js')),
    ...(await import('../../repair/characters/protected.js')),
  }),
  *propose(blocks, _context, { SELECTORS_AND_TAGS, HIDDEN_IN_CODE, withoutHidden, decodeSmuggled, reportProtected }) {
    yield* replaceMatches(blocks, SELECTORS_AND_TAGS, withoutHidden)
    yield* reportProtected(blocks, HIDDEN_IN_CODE, (found) => `hidden text "${decodeSmuggled(found)}"`)
  },
})
