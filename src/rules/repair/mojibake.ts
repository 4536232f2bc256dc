import { isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'

/** The first two characters of sequences as the charsets show them: Latin, Cyrillic, Macintosh, cp437. */
const GATE =
  /[\u00C2-\u00F4\u0102][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02C7\u02D8-\u02DD\u0104\u0105\u013D\u013E\u0141\u0142\u015A-\u0165\u0179-\u017C\u2013-\u203A\u20AC\u2122]|[\u0420\u0421\u0432][\u0080-\u00BF\u0401-\u040F\u0451-\u045F\u0490\u0491\u2013-\u203A\u20AC\u2116\u2122]|[\u0412-\u042F\u0430-\u043F][\u0402-\u040F\u0452-\u045F\u0490\u0491\u00A4\u00A6\u00A7\u00A9\u00AC\u00AE\u00B0\u00B1\u00B5-\u00B7\u2030\u203A\u20AC\u2116\u2122]|\u201A\u00C4|[\u221A\u0192\u2248\u25CA\u2021\u2030\u0178\u0152][\u0080-\u00FC\u03A9\u03C0\u2020-\u2122\u2202-\u2265]|[\u2013\u2014\u00B7\u00FF][\u00A2-\u00DF\u03A9\u03C0\u2020\u2022\u2202-\u2265]|\u00AC[\u2020\u00A9\u00AE\u00B0]|[\u0393\u03A3\u03C3\u03C4\u03A6\u03B1][\u00C4-\u00FF]|[\u251C\u252C\u2564\u2568\u256A\u256B\u2518][\u00A0-\u00FF\u2310\u2502-\u2593]|[\u0080-\u0084\u0086-\u009F]/

/** Cheap, and true of hardly any text in Latin script that is well: two characters beyond ASCII side by side. */
const MAY_BE = /[\u0080-\u0084\u0086-\u009F]|[^\u0000-\u007F]{2}/

/** Quotation marks, dashes and dots of windows-1252 read as Latin-1 control characters, where such a mark belongs. */
const LATIN1_PUNCTUATION =
  /(?<=\p{L})\u0085(?=\s|$)|(?<=\p{L})\u0092(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=^|[\s(])[\u0091\u0093](?=\p{L})|(?<=[\p{L}\p{P}])[\u0092\u0094](?=[\s.,;:!?)]|$)|(?<=\s)[\u0096\u0097](?=\s)|(?<=\d)\u0096(?=\d)/gu

export const mojibake = defineRule({
  id: 'mojibake',
  phase: 'repair',
  summary: 'Restores text that was decoded in the wrong charset, once or twice.',
  why: 'UTF-8 read as windows-1252 turns quotation marks and accents into "\u00E2\u20AC\u2122" and "\u00C3\u00A9"; saved again, it happens twice.',
  risk: 'guess',
  severity: 'error',
  characters: /[^\u0000-\u007F]/,
  gate: ({ text }) => MAY_BE.test(text()) && GATE.test(text()),
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
      { from: 'text', text: 'S\u00C3O PAULO, 20 \u00B0C, \u20AC 5, \u00DCber\u2026 and \u00E2ge.\n' },
      {
        from: 'text',
        text: '\u0421\u0451\u043C\u0433\u0430 \u0438 \u0432\u0441\u0451 \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435.\n',
      },
    ],
  },
  load: () => import('../../repair/mojibake.js'),
  *propose(blocks, _context, { establishedCharset, findMojibake, fromLatin1Control }) {
    const established = establishedCharset(
      blocks
        .filter(isProse)
        .map(({ text }) => text)
        .join('\n'),
    )
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block) || !(established !== undefined || GATE.test(block.text))) continue
      const found = findMojibake(block.text, established)
      for (const { from, to, text, layers } of found) {
        const message = `UTF-8 read as ${layers.join(', then as ')}`
        yield { kind: 'replace', block: index, from, to, insert: text, message, confidence: 0.99 }
      }
      for (const match of block.text.matchAll(LATIN1_PUNCTUATION)) {
        if (found.some(({ from, to }) => from <= match.index && match.index < to)) continue
        const insert = fromLatin1Control(match[0])
        const message = 'windows-1252 read as ISO-8859-1'
        yield { kind: 'replace', block: index, from: match.index, to: match.index + 1, insert, message }
      }
    }
  },
})
