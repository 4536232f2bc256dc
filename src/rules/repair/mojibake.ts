import { defineRule } from '../../model/rule.js'

/** Cheap, and true of hardly any text in Latin script that is well: two characters beyond ASCII side by side, one that lost its other, or one in a word of others; the letters that Hungarian and Croatian show in another charset. */
const MAY_BE =
  /[\u0080-\u009F]|[a-z]\u00C3 |\u00C2(?:\s|$)|[^\u0000-\u007F]{2}|[a-z][\u00A1-\u00DE\u00F0\u00F7\u00FE\u0160\u0178\u02C6\u201A-\u2021\u2030\u0430-\u045F][a-z]|[A-Za-z][\u3400-\uFF9F]|[\u3400-\uFF9F][a-z]|õ[b-df-z]|ì[a-z]|[aeiu]æ[aeiu]/

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
    import('../../repair/charsets/mojibake-sequences.js').then(({ mayHoldMojibake }) => mayHoldMojibake(text())),
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
      // An accent for an apostrophe.
      {
        from: 'text',
        before: 'It was the keeper\u00C2\u00B4s lamp, and the ferry came at nine.\n',
        after: 'It was the keeper\u00B4s lamp, and the ferry came at nine.\n',
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
      // The charsets of other languages.
      {
        from: 'text',
        before:
          '\u0638\u0679\u0638\u201A\u0637\u00B1\u0637\u00A3 \u0637\u00A7\u0638\u201E\u0637\u00AD\u0637\u00A7\u0637\u00B1\u0637\u00B3 \u0637\u00A7\u0638\u201E\u0638\u2026\u0638\u201A\u0638\u0679\u0637\u00A7\u0637\u00B3 \u0638\u201A\u0637\u00A8\u0638\u201E \u0637\u00A7\u0638\u201E\u0638\u067E\u0637\u00B7\u0638\u02C6\u0637\u00B1.\n',
        after:
          '\u064A\u0642\u0631\u0623 \u0627\u0644\u062D\u0627\u0631\u0633 \u0627\u0644\u0645\u0642\u064A\u0627\u0633 \u0642\u0628\u0644 \u0627\u0644\u0641\u0637\u0648\u0631.\n',
      },
      {
        from: 'text',
        before:
          '\u05F3\u201D\u05F3\u00A9\u05F3\u2022\u05F3\u009E\u05F3\u00A8 \u05F3\u00A7\u05F3\u2022\u05F3\u00A8\u05F3\u0090 \u05F3\u0090\u05F3\u00D7 \u05F3\u201D\u05F3\u009E\u05F3\u201C \u05F3\u009C\u05F3\u20AA\u05F3\u00A0\u05F3\u2122 \u05F3\u201D\u05F3\u2018\u05F3\u2022\u05F3\u00A7\u05F3\u00A8.\n',
        after:
          '\u05D4\u05E9\u05D5\u05DE\u05E8 \u05E7\u05D5\u05E8\u05D0 \u05D0\u05EA \u05D4\u05DE\u05D3 \u05DC\u05E4\u05E0\u05D9 \u05D4\u05D1\u05D5\u05E7\u05E8.\n',
      },
      {
        from: 'text',
        before:
          '\u0E40\u0E18\u009C\u0E40\u0E18\u0E19\u0E40\u0E19\u0089\u0E40\u0E19\u20AC\u0E40\u0E18\u009D\u0E40\u0E19\u0089\u0E40\u0E18\u0E12\u0E40\u0E18\u009B\u0E40\u0E18\u0E03\u0E40\u0E18\u0E10\u0E40\u0E18\u00A0\u0E40\u0E18\u0E12\u0E40\u0E18\u0084\u0E40\u0E18\u0E12\u0E40\u0E18\u0E03\u0E40\u0E18\u0E0D\u0E40\u0E19\u0088\u0E40\u0E18\u0E12\u0E40\u0E18\u0099\u0E40\u0E18\u0E01\u0E40\u0E18\u0E12\u0E40\u0E18\u2022\u0E40\u0E18\u0E03\u0E40\u0E18\u0E07\u0E40\u0E18\u0E11\u0E40\u0E18\u201D\u0E40\u0E18\u0081\u0E40\u0E19\u0088\u0E40\u0E18\u0E0D\u0E40\u0E18\u0099\u0E40\u0E18\u0E0D\u0E40\u0E18\u0E12\u0E40\u0E18\u0E0B\u0E40\u0E18\u0E12\u0E40\u0E18\u0E03\u0E40\u0E19\u20AC\u0E40\u0E18\u008A\u0E40\u0E19\u0089\u0E40\u0E18\u0E12\n',
        after:
          '\u0E1C\u0E39\u0E49\u0E40\u0E1D\u0E49\u0E32\u0E1B\u0E23\u0E30\u0E20\u0E32\u0E04\u0E32\u0E23\u0E2D\u0E48\u0E32\u0E19\u0E21\u0E32\u0E15\u0E23\u0E27\u0E31\u0E14\u0E01\u0E48\u0E2D\u0E19\u0E2D\u0E32\u0E2B\u0E32\u0E23\u0E40\u0E0A\u0E49\u0E32\n',
      },
      {
        from: 'text',
        before:
          '\u2568\u0431\u2568\u255D\u2568\u255B\u2564\u0412\u2564\u0410\u2568\u2555\u2564\u0412\u2568\u2561\u2568\u2557\u2564\u041C \u2564\u0417\u2568\u2555\u2564\u0412\u2568\u2591\u2568\u2561\u2564\u0412 \u2564\u0418\u2568\u2551\u2568\u2591\u2568\u2557\u2564\u0413 \u2568\u2524\u2568\u255B \u2568\u2556\u2568\u2591\u2568\u2593\u2564\u0412\u2564\u0410\u2568\u2591\u2568\u2551\u2568\u2591.\n',
        after:
          '\u0421\u043C\u043E\u0442\u0440\u0438\u0442\u0435\u043B\u044C \u0447\u0438\u0442\u0430\u0435\u0442 \u0448\u043A\u0430\u043B\u0443 \u0434\u043E \u0437\u0430\u0432\u0442\u0440\u0430\u043A\u0430.\n',
      },
      {
        from: 'text',
        before:
          'Ng\u00C6\u00B0\u00E1\u00BB\u009Di gi\u00E1\u00BB\u00AF \u00C4\u2018\u0102\u00A8n \u00C4\u2018\u00E1\u00BB\u008Dc th\u00C6\u00B0\u00E1\u00BB\u203Ac \u00C4\u2018o.\n',
        after: 'Ng\u01B0\u1EDDi gi\u1EEF \u0111\u00E8n \u0111\u1ECDc th\u01B0\u1EDBc \u0111o.\n',
      },
      {
        from: 'text',
        before: 'The keeper waves \uF8FF\u00FC\u00EB\u00E3 and sails \u201A\u00F5\u00B5 away.\n',
        after: 'The keeper waves \uD83D\uDC4B and sails \u26F5 away.\n',
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
      // Letters of such scripts as somebody writes them.
      {
        from: 'text',
        text: '\u0E22\u0E01\u0E40\u0E27\u0E49\u0E19\u0E40\u0E18\u0E2D\u0E17\u0E35\u0E48\u0E40\u0E14\u0E34\u0E19\u0E17\u0E32\u0E07 \u0E40\u0E18\u0E2D\u0E40\u0E2B\u0E47\u0E19\u0E40\u0E19\u0E22\u0E41\u0E25\u0E30\u0E40\u0E19\u0E37\u0E49\u0E2D\u0E40\u0E19\u0E48\u0E32\n',
      },
      {
        from: 'text',
        text: '\u05D5\u05DB\u05D5\u05F3\u2026 \u05E8\u05D7\u05F3 \u05D4\u05E8\u05E6\u05DC, \u05E6\u05F3\u05E7\n',
      },
      {
        from: 'text',
        text: '\u0642\u0637\u0639\u2026 \u062B\u0645 \u0642\u0627\u0644 \u00AB\u0637\u0631\u064A\u0642\u00BB\n',
      },
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
