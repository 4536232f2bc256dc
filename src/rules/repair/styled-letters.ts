import { type Block, isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { type Replacement, replaceMatches } from '../../repair/replacements.js'

/** Letters with a style of their own code point: mathematical, circled, squared, enclosed. */
const STYLED =
  /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u24B6-\u24E9\u249C-\u24B5\u210A-\u2113\u211B-\u211D\u2128\u212C-\u2131\u2133\u2134]/u
const RUN = new RegExp(`${STYLED.source}(?:(?:[\\s'\u2019.,\\-]|[A-Za-z0-9])*${STYLED.source})+`, 'gu')
/** Signs of a formula around: there single styled letters are symbols. */
const FORMULA = /[=\u2211\u222B\u2208\u2200\u2203\u2264\u2265\u2248\u2261\u00D7\u2192\u21D2\u22C5\u221A\u2202+^_|]/u

/** The plain letters: compatibility decomposition, squared and negative forms by their order. */
function toPlain(found: string): string {
  return [...found]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0
      if (point >= 0x1f150 && point <= 0x1f189) return String.fromCharCode(65 + ((point - 0x1f150) % 32))
      return STYLED.test(character) ? character.normalize('NFKC').replace(/[()]/g, '') : character
    })
    .join('')
}

/** Words, not symbols: several styled letters side by side. */
function isWord(found: string): boolean {
  let side = 0
  for (const character of found) {
    side = STYLED.test(character) ? side + 1 : 0
    if (side >= 2) return true
  }
  return false
}

export const styledLetters = defineRule({
  id: 'styled-letters',
  phase: 'repair',
  summary: 'Turns words in mathematical, circled, squared, raised or small capital letters into plain letters.',
  why: 'Posts fake bold and italics with mathematical letters; screen readers spell them out and search misses them.',
  risk: 'safe',
  severity: 'warn',
  after: ['mojibake'],
  characters:
    /[\uD835\uD83C\u249C-\u24E9\u210A-\u2134\u1D00-\u1D22\u02B0-\u02B8\u02E1-\u02E3\u1D43-\u1D5B\u1D9C-\u1DBB\u2071\u207F]/,
  gate: /\uD835[\uDC00-\uDFFF]|\uD83C[\uDD30-\uDD89]|[\u249C-\u24E9\u210A-\u2134]|[\u1D00-\u1D22]|[\u02B0-\u02B8\u02E1-\u02E3\u1D43-\u1D5B\u1D9C-\u1DBB\u2071\u207F]{2}/,
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Make \u{1D42C}\u{1D426}\u{1D41A}\u{1D42B}\u{1D42D} plans.\n',
        after: 'Make smart plans.\n',
      },
      {
        from: 'text',
        before: 'It says \u1D0F\u1D18\u1D07\u0274 on the door and \u1D9C\u02E1\u1D52\u02E2\u1D49\u1D48 below.\n',
        after: 'It says open on the door and closed below.\n',
      },
      { from: 'text', before: 'Now \u{1F175}\u{1F181}\u{1F174}\u{1F174} for all.\n', after: 'Now FREE for all.\n' },
    ],
    leaves: [
      {
        from: 'text',
        text: 'The 1\u02E2\u1D57 and 2\u207F\u1D48 runs, M\u1D50\u1D49 Dupont and [p\u02B0\u026A\u0274] stay.\n',
      },
      { from: 'text', text: 'Let \u{1D465} = 2\u{1D466}, and sum over \u{1D456}.\n' },
      { from: 'text', text: 'The set \u211D of real numbers.\n' },
    ],
  },
  load: () => import('../../repair/letter-forms.js'),
  *propose(blocks, _context, { wordsInLetterForms }) {
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block)) continue
      for (const { from, to, text } of wordsInLetterForms(block.text)) {
        const message = 'words in small capitals or raised letters of phonetic alphabets'
        yield { kind: 'replace', block: index, from, to, insert: text, message }
      }
    }
    const decide = ([found]: RegExpExecArray, _block: Block, isFormula: boolean): Replacement | undefined => {
      if (!isWord(found)) return undefined
      const letters = [...found].filter((character) => STYLED.test(character)).length
      if (letters < 3 && isFormula) return undefined
      return { insert: toPlain(found), message: 'letters in a mathematical or enclosed style' }
    }
    yield* replaceMatches(blocks, RUN, decide, (text) => FORMULA.test(text))
  },
})
