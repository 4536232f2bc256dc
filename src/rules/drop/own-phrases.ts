import { defineRule } from '../../model/rule.js'

export const ownPhrases = defineRule({
  id: 'own-phrases',
  phase: 'drop',
  summary: 'Removes lines that hold a phrase which the configuration names as boilerplate.',
  why: 'Every publisher has lines of its own that no general list can know. Name them under `phrases`.',
  risk: 'safe',
  severity: 'error',
  gate: ({ phrases }) => phrases.length > 0,
  examples: {
    changes: [
      {
        from: 'text',
        before: 'The tide was low.\n\nHarbour Post, your paper since 1902\n\nThe boats lay on the sand.\n',
        after: 'The tide was low.\n\nThe boats lay on the sand.\n',
        phrases: ['your paper since 1902'],
      },
    ],
    leaves: [{ from: 'text', text: 'Harbour Post, your paper since 1902\n' }],
  },
  load: () => import('./support/phrases/own-phrases.js'),
  propose: (blocks, { phrases }, { ownPhraseEdits }) => ownPhraseEdits(blocks, phrases),
})
