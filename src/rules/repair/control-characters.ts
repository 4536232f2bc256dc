import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/replacements.js'

/** Control characters but tab and line breaks; deletes left by terminals, nulls left by old databases. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]+/g

export const controlCharacters = defineRule({
  id: 'control-characters',
  phase: 'repair',
  summary: 'Removes control characters that no text needs.',
  why: 'Databases, terminals and broken decoders leave bells, backspaces and nulls that break XML, diffs and search.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/,
  examples: {
    changes: [{ from: 'text', before: 'The bell\u0007 rang\u0000 twice.\n', after: 'The bell rang twice.\n' }],
    leaves: [{ from: 'text', text: 'A tab\tand a line break stay.\n' }],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, CONTROL, ([found]) => ({
      insert: '',
      message: `control character${found.length > 1 ? 's' : ''} in the text`,
    }))
  },
})
