import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/replacements.js'

export const replacementCharacters = defineRule({
  id: 'replacement-characters',
  phase: 'repair',
  summary: 'Removes U+FFFD, the mark of bytes that could not be decoded.',
  why: 'A wrong charset leaves replacement characters; what stood there is lost, and the boxes only disturb.',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake'],
  gate: /\uFFFD/,
  examples: {
    changes: [{ from: 'text', before: 'The caf\uFFFD\uFFFD is open.\n', after: 'The caf is open.\n' }],
    leaves: [{ from: 'text', text: 'Undecodable bytes become U+FFFD.\n' }],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, /\uFFFD+/g, ([found]) => ({
      insert: '',
      message: `${found.length} character${found.length > 1 ? 's' : ''} lost in decoding`,
    }))
  },
})
