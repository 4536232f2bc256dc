import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

const ARABIC = '[\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFE70-\\uFEFC]'
/** Typesetters' ligatures inside of words, letters in the shape of their place (Arabic), radicals as characters (Han). */
const forms = (least: number): RegExp =>
  new RegExp(
    `(?<=\\p{Script=Latin}\\p{M}*)[\\uFB00-\\uFB06]+|[\\uFB00-\\uFB06]+(?=\\p{Script=Latin})|${ARABIC}{${least},}|(?<=\\p{Script=Han})[\\u2F00-\\u2FD5]+|[\\u2F00-\\u2FD5]+(?=\\p{Script=Han})`,
    'gu',
  )
/** Arabic letters in a row are a word; where some of these stand, fewer are words as well. */
const WORD = 3
const WORDS = new RegExp(`(?:${ARABIC}{${WORD},}.{0,40}){2}`, 's')
/** A text about such characters shows them on purpose. */
const ABOUT = /\bligatures?\b|\bNFK?[CD]\b|\bnormaliz|Ligatur|Kangxi|presentation forms?/i

export const presentationForms = defineRule({
  id: 'presentation-forms',
  phase: 'repair',
  summary: 'Writes ligatures, Arabic presentation forms and radicals inside of words as the letters they stand for.',
  why: 'Text copied out of PDF files keeps the glyphs of the typesetter: "o\uFB03ce" is not found by a search for "office".',
  risk: 'safe',
  severity: 'warn',
  after: ['mojibake'],
  characters: /[\uFB00-\uFB06\uFB50-\uFD3D\uFE70-\uFEFC\u2F00-\u2FD5]/,
  examples: {
    changes: [
      {
        from: 'text',
        before: 'The o\uFB03ce found the \uFB02oor un\uFB01t.\n',
        after: 'The office found the floor unfit.\n',
      },
      {
        from: 'text',
        before: '\uFEE3\uFEAE\uFEA3\uFE92\uFE8E \u0628\u0643\n',
        after: '\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\n',
      },
      {
        from: 'text',
        before: '\uFEE3\uFEAE\uFEA3\uFE92\uFE8E \uFED3\uFEF2 \uFE8D\uFEDF\uFE92\uFEF4\uFE96\n',
        after: '\u0645\u0631\u062D\u0628\u0627 \u0641\u064A \u0627\u0644\u0628\u064A\u062A\n',
      },
      {
        from: 'text',
        before: '\u8FD9\u662F\u2F00\u672C\u4E66\u3002\n',
        after: '\u8FD9\u662F\u4E00\u672C\u4E66\u3002\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'The sign \uFB01 stands alone.\n' },
      { from: 'text', text: 'The ligature in o\uFB03ce is one character.\n' },
      { from: 'text', text: 'The phrase \uFDFA follows the name.\n' },
    ],
  },
  *propose(blocks, { source }) {
    if (ABOUT.test(source)) return
    yield* replaceMatches(blocks, forms(WORDS.test(source) ? 1 : WORD), ([found]) => ({
      insert: found.normalize('NFKC'),
      message: 'glyphs of a typesetter instead of letters',
    }))
  },
})
