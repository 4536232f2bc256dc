import { isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

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
      { from: 'text', before: 'Die \u{1D412}\u00FC\u{1D41D}\u{1D41E}.\n', after: 'Die S\u00FCde.\n' },
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
  load: async () => ({
    ...(await import('../../repair/letters/letter-forms.js')),
    ...(await import('../../repair/letters/letter-styles.js')),
  }),
  *propose(blocks, _context, { wordsInLetterForms, STYLED_RUN, hasFormula, plainWord }) {
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block)) continue
      for (const { from, to, text } of wordsInLetterForms(block.text)) {
        const message = 'words in small capitals or raised letters of phonetic alphabets'
        yield { kind: 'replace', block: index, from, to, insert: text, message }
      }
    }
    yield* replaceMatches(
      blocks,
      STYLED_RUN,
      ([found], _block, isFormula: boolean) => plainWord(found, isFormula),
      hasFormula,
    )
  },
})
