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
      {
        from: 'text',
        before: 'She\u9225\u6A9A here, and we\u7AB6\u51A4l stay.\n',
        after: 'She\u2019s here, and we\u2019ll stay.\n',
      },
      // Text of another charset than UTF-8, by the letters of its language.
      {
        from: 'text',
        before:
          '\u00D1\u00F2\u00E0\u00F0\u00FB\u00E9 \u00EF\u00E0\u00F0\u00EE\u00EC \u00F5\u00EE\u00E4\u00E8\u00F2 \u00F7\u00E5\u00F0\u00E5\u00E7 \u00F0\u00E5\u00EA\u00F3 \u00E4\u00E2\u00E0 \u00F0\u00E0\u00E7\u00E0 \u00E2 \u00E4\u00E5\u00ED\u00FC, \u00F3\u00F2\u00F0\u00EE\u00EC \u00E8 \u00E2\u00E5\u00F7\u00E5\u00F0\u00EE\u00EC, \u00E8 \u00EF\u00E0\u00F0\u00EE\u00EC\u00F9\u00E8\u00EA \u00E7\u00ED\u00E0\u00E5\u00F2 \u00EA\u00E0\u00E6\u00E4\u00EE\u00E3\u00EE \u00EF\u00EE \u00E8\u00EC\u00E5\u00ED\u00E8.\n',
        after:
          '\u0421\u0442\u0430\u0440\u044B\u0439 \u043F\u0430\u0440\u043E\u043C \u0445\u043E\u0434\u0438\u0442 \u0447\u0435\u0440\u0435\u0437 \u0440\u0435\u043A\u0443 \u0434\u0432\u0430 \u0440\u0430\u0437\u0430 \u0432 \u0434\u0435\u043D\u044C, \u0443\u0442\u0440\u043E\u043C \u0438 \u0432\u0435\u0447\u0435\u0440\u043E\u043C, \u0438 \u043F\u0430\u0440\u043E\u043C\u0449\u0438\u043A \u0437\u043D\u0430\u0435\u0442 \u043A\u0430\u0436\u0434\u043E\u0433\u043E \u043F\u043E \u0438\u043C\u0435\u043D\u0438.\n',
      },
    ],
    // Too little to tell the charset by.
    reports: [
      {
        from: 'text',
        text: '\u00CF\u00E0\u00F0\u00EE\u00EC \u00F3\u00F2\u00F0\u00EE\u00EC \u00F5\u00EE\u00E4\u00E8\u00F2 \u00E4\u00E2\u00E0 \u00F0\u00E0\u00E7\u00E0. It is old.\n',
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
  load: () => import('./support/misread.js'),
  *propose(blocks, _context, { readAgain }) {
    yield* readAgain(blocks)
  },
})
