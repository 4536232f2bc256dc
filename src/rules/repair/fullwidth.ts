import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'
import { countMatches } from '../../tools/count-matches.js'

const FULLWIDTH = /[\uFF01-\uFF5E](?:[\uFF01-\uFF5E\u3000]*[\uFF01-\uFF5E])?/g
const eastAsian = (): RegExp =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu

/** Fullwidth letters and digits: marks alone are what an author's keyboard was set to. */
const LETTER_OR_DIGIT = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/

/** A letter by itself that a text names, "\uFF21 is a fullwidth form". */
const NAMES_FORMS = /full-?width/i

/** The ASCII letter that a fullwidth form stands for (Unicode names them in the same order). */
function toAscii(found: string): string {
  return found.replace(/\u3000/g, ' ').replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

/** True for a document in which East Asian characters are no exception: there fullwidth forms are at home. */
function isEastAsian(source: string): boolean {
  const characters = countMatches(source, eastAsian())
  return characters * 10 > source.length
}

export const fullwidth = defineRule({
  id: 'fullwidth',
  phase: 'repair',
  summary: 'Turns fullwidth letters and digits into ASCII where the paragraph has no East Asian text.',
  why: 'Spam and East Asian input methods write Latin words in fullwidth forms, which no search finds.',
  risk: 'safe',
  severity: 'warn',
  after: ['mojibake'],
  characters: /[\uFF01-\uFF5E]/,
  gate: ({ text }) => LETTER_OR_DIGIT.test(text()) && !isEastAsian(text()),
  examples: {
    changes: [{ from: 'text', before: 'They \uFF41\uFF44\uFF44\uFF45\uFF44 a page.\n', after: 'They added a page.\n' }],
    leaves: [
      { from: 'text', text: '\u8FD9\u662F\uFF21\uFF22\u6D4B\u8BD5\uFF01\n' },
      { from: 'text', text: 'The fullwidth form of b is \uFF42.\n' },
      { from: 'text', text: 'Start the server\uFF0C then open the page.\n' },
    ],
  },
  *propose(blocks) {
    yield* replaceMatches(
      blocks,
      FULLWIDTH,
      ([found], _block, isForeign: boolean) =>
        isForeign ? { insert: toAscii(found), message: 'fullwidth forms of ASCII characters' } : undefined,
      (text) => LETTER_OR_DIGIT.test(text) && !eastAsian().test(text) && !NAMES_FORMS.test(text),
    )
  },
})
