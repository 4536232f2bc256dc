import { isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'

/** Longer blocks hold more than the phrase. */
const LONGEST = 240

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
  *propose(blocks, context) {
    const phrases = context.phrases.map(folded).filter((phrase) => phrase !== '')
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block) || block.type === 'table' || block.text.length > LONGEST) continue
      const text = folded(block.text)
      const phrase = phrases.find((candidate) => text.includes(candidate))
      if (phrase === undefined) continue
      yield { kind: 'drop', block: index, message: 'a phrase of your own list', evidence: [`holds "${phrase}"`] }
    }
  },
})

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
