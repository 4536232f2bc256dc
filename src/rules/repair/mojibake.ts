import { isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'

/** Cheap, and true of hardly any text in Latin script that is well: two characters beyond ASCII side by side, or one that lost its other. */
const MAY_BE = /[\u0080-\u009F]|[a-z]\u00C3 |\u00C2(?:\s|$)|[^\u0000-\u007F]{2}/

export const mojibake = defineRule({
  id: 'mojibake',
  phase: 'repair',
  summary: 'Restores text that was decoded in the wrong charset, once or twice.',
  why: 'UTF-8 read as windows-1252 turns quotation marks and accents into "\u00E2\u20AC\u2122" and "\u00C3\u00A9"; saved again, it happens twice.',
  risk: 'guess',
  reveals: true,
  severity: 'error',
  characters: /[^\u0000-\u007F]/,
  gate: ({ text }) =>
    MAY_BE.test(text()) &&
    import('../../repair/mojibake-sequences.js').then(({ mayHoldMojibake }) => mayHoldMojibake(text())),
  examples: {
    changes: [
      {
        from: 'text',
        before: 'It\u00E2\u20AC\u2122s the owner\u00E2\u20AC\u2122s caf\u00C3\u00A9.\n',
        after: 'It\u2019s the owner\u2019s caf\u00E9.\n',
      },
      {
        from: 'text',
        before: 'It\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2s twice.\n',
        after: 'It\u2019s twice.\n',
      },
      {
        from: 'text',
        before: 'Cats cost less.\u00C2\n\nDogs cost more. \u00C2\n',
        after: 'Cats cost less.\n\nDogs cost more.\n',
      },
      { from: 'markdown', before: '| D\u00C3\u00A9part |\n| --- |\n', after: '| D\u00E9part |\n| --- |\n' },
      {
        from: 'text',
        before: '\u0420\u045F\u0421\u0402\u0420\u0451\u0420\u0406\u0420\u00B5\u0421\u201A means hello.\n',
        after: '\u041F\u0440\u0438\u0432\u0435\u0442 means hello.\n',
      },
      {
        from: 'text',
        before: 'K\u251C\u2562nig, M\u251C\u255Dhle und G\u251C\u00F1rtner.\n',
        after: 'K\u00F6nig, M\u00FChle und G\u00E4rtner.\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'Read as Latin-1, the letter shows as \u00C3\u00A9 on the page.\n' },
      { from: 'text', text: 'j\u00E2\u00E2hzz\u00E2\u017E\u017E\u00E2n is a word of Skolt Sami.\n' },
      { from: 'text', text: 'LE CAF\u00C9\u00BB and \u00C0 \u00AB la carte \u00BB are French.\n' },
      { from: 'text', text: 'The letters are \u0102, \u00C2 and \u00CE, and \u00C2 comes second: \u00C2.\n' },
      { from: 'text', text: 'S\u00C3O PAULO, 20 \u00B0C, \u20AC 5, \u00DCber\u2026 and \u00E2ge.\n' },
      {
        from: 'text',
        text: '\u0421\u0451\u043C\u0433\u0430 \u0438 \u0432\u0441\u0451 \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435.\n',
      },
    ],
  },
  load: async () => ({
    ...(await import('../../repair/mojibake.js')),
    ...(await import('../../repair/mojibake-sequences.js')),
  }),
  *propose(blocks, _context, { establishedCharset, findMojibake, latin1Punctuation, mayHoldMojibake }) {
    const established = establishedCharset(
      blocks
        .filter(isProse)
        .map(({ text }) => text)
        .join('\n'),
    )
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block) || !(established !== undefined || mayHoldMojibake(block.text))) continue
      // One paragraph of another source may be misread as a whole.
      const found = findMojibake(block.text, established ?? establishedCharset(block.text))
      for (const { from, to, text, layers } of found) {
        const message = `UTF-8 read as ${layers.join(', then as ')}`
        yield { kind: 'replace', block: index, from, to, insert: text, message, confidence: 0.99 }
      }
      for (const { at, insert } of latin1Punctuation(block.text)) {
        if (found.some(({ from, to }) => from <= at && at < to)) continue
        const message = 'windows-1252 read as ISO-8859-1'
        yield { kind: 'replace', block: index, from: at, to: at + 1, insert, message }
      }
    }
  },
})
