import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

/** Control characters but tab and line breaks; deletes left by terminals, nulls left by old databases. */
const CONTROL = '[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F-\\u009F]+'
/** Colours and cursor moves of a terminal (ECMA-48), and titles that it was to show. */
const SEQUENCES = '(?:\\u001B\\[|\\u009B)[0-9:;<=>?]*[ -/]*[@-~]|\\u001B\\][^\\u0007\\u001B]*(?:\\u0007|\\u001B\\\\)'
/** Bold and underlined type of a line printer: a letter, a backspace and the letter again. */
const OVERSTRIKE = '(\\S)\\u0008(?=\\1)|_\\u0008(?=\\S)'
const DAMAGE = new RegExp(`${SEQUENCES}|${OVERSTRIKE}|${CONTROL}`, 'g')

export const controlCharacters = defineRule({
  id: 'control-characters',
  phase: 'repair',
  summary: 'Removes control characters and terminal sequences that no text needs.',
  why: 'Databases, terminals and broken decoders leave bells, backspaces and nulls that break XML, diffs and search.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/,
  examples: {
    changes: [
      { from: 'text', before: 'The bell\u0007 rang\u0000 twice.\n', after: 'The bell rang twice.\n' },
      {
        from: 'text',
        before: 'The \u001B[1;31mred\u001B[0m word and N\u0008NA\u0008AM\u0008ME in bold.\n',
        after: 'The red word and NAME in bold.\n',
      },
      {
        from: 'text',
        before: 'The first line\u000BThe second line.\u0085The line\u001Fbefore the sec\u000Bond. \u000BEnd.\n',
        after: 'The first line The second line. The line before the second. End.\n',
      },
    ],
    reports: [{ from: 'markdown', text: 'Type `a\u0008b` here.\n' }],
    leaves: [
      { from: 'text', text: 'A tab\tand a line break stay.\n' },
      // Japanese in a charset of its own, which may still be read.
      {
        from: 'text',
        text: '\u0093\u008C\u008B\u009E\u0093s\u0082\u00CC\u0093V\u008BC\u0082\u00CD\u0090\u00B0\u0082\u00EA\u0082\u00C5\u0082\u00B7\u0081B\n',
      },
    ],
  },
  load: async () => ({
    ...(await import('../../repair/characters/control-characters.js')),
    ...(await import('../../repair/characters/protected.js')),
  }),
  *propose(blocks, _context, { isUnread, replacementOfControls, reportProtected }) {
    yield* replaceMatches(blocks, DAMAGE, replacementOfControls(blocks), isUnread)
    yield* reportProtected(blocks, /[\u0000-\u0008\u000E-\u001F\u007F]+/g, 'control character')
  },
})
