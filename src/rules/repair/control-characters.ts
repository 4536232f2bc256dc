import { defineRule } from '../../model/rule.js'
import { replaceMatches, reportProtected } from '../../repair/replacements.js'
import { once } from '../../tools/once.js'

/** Control characters but tab and line breaks; deletes left by terminals, nulls left by old databases. */
const CONTROL = '[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F-\\u009F]+'
/** Colours and cursor moves of a terminal (ECMA-48), and titles that it was to show. */
const SEQUENCES = '(?:\\u001B\\[|\\u009B)[0-9:;<=>?]*[ -/]*[@-~]|\\u001B\\][^\\u0007\\u001B]*(?:\\u0007|\\u001B\\\\)'
/** Bold and underlined type of a line printer: a letter, a backspace and the letter again. */
const OVERSTRIKE = '(\\S)\\u0008(?=\\1)|_\\u0008(?=\\S)'
/** Line tabs, next lines and separators of fields: where one stood between two words nothing else parts them. */
const PARTS = /[\u000B\u001C-\u001F\u0085]/
/** So many characters on either side show the words beside such a one. */
const NEAR = 40
/** Where no word goes on: a capital behind a small letter, a letter behind a mark. */
const EDGE = /(?:\p{Ll}\n[\p{Lu}(\u2018\u201C]|[.,;:!?)\u201D]\n[\p{L}(\u2018\u201C])/u
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
    leaves: [{ from: 'text', text: 'A tab\tand a line break stay.\n' }],
  },
  load: () => import('../../repair/word-edges.js'),
  *propose(blocks, _context, { areTwoWords, wordsOf }) {
    const known = once(() => wordsOf(blocks))
    const isParting = (from: number, to: number, text: string): boolean => {
      const before = text.slice(Math.max(0, from - NEAR), from)
      const after = text.slice(to, to + NEAR)
      return EDGE.test(`${before}\n${after}`) || areTwoWords(before, after, known)
    }
    yield* replaceMatches(blocks, DAMAGE, ({ 0: found, index }, { text }) => ({
      insert: PARTS.test(found) && isParting(index, index + found.length, text) ? ' ' : '',
      message: found.startsWith('\u001B')
        ? 'sequence for a terminal in the text'
        : `control character${found.length > 1 ? 's' : ''} in the text`,
    }))
    yield* reportProtected(blocks, /[\u0000-\u0008\u000E-\u001F\u007F]+/g, 'control character')
  },
})
