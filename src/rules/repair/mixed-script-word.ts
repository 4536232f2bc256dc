import { defineRule } from '../../model/rule.js'
import { IS_PHONETIC, MIXED } from '../../repair/letters/mixed-letters.js'
import { LOOK_ALIKE, PHONETIC } from '../../unicode/alphabet-classes-data.js'

export const mixedScriptWord = defineRule({
  id: 'mixed-script-word',
  phase: 'repair',
  summary: 'Restores words in which letters were swapped for look-alikes of another script (UTS #39).',
  why: 'Spinners and phishers write "p\u0430ypal" with a Cyrillic \u0430; filters, search and readers\' trust go astray.',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake', 'invisible-characters', 'fullwidth'],
  characters: new RegExp(`[${PHONETIC}${LOOK_ALIKE}]`),
  gate: ({ text }) => MIXED.test(text()) || IS_PHONETIC.test(text()),
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Log in to your p\u0430yp\u0430l account and \u039Fpen the letter.\n',
        after: 'Log in to your paypal account and Open the letter.\n',
      },
      {
        from: 'text',
        before:
          '\u041C\u043E\u0436\u043D\u043E \u0431\u044Bl\u043E \u043D\u0430\u0439\u0442\u0438 \u043E\u0442\u0432\u0435\u0442 \u0442olько \u0442\u0430\u043C, \u0433\u0434\u0435 \u0438\u0441\u043Aa\u043B\u0438.\n',
        after:
          '\u041C\u043E\u0436\u043D\u043E \u0431\u044Bl\u043E \u043D\u0430\u0439\u0442\u0438 \u043E\u0442\u0432\u0435\u0442 \u0442olько \u0442\u0430\u043C, \u0433\u0434\u0435 \u0438\u0441\u043A\u0430\u043B\u0438.\n',
      },
      {
        from: 'text',
        before: 'A b\u0251r\u0261ain.\n',
        after: 'A bargain.\n',
      },
      {
        from: 'text',
        before:
          '\u041E\u043D \u043F\u0438\u0448\u0435\u0442 \u0434\u043B\u044F \u0421anvas \u0438 \u0447\u0438\u0442\u0430\u0435\u0442.\n',
        after:
          '\u041E\u043D \u043F\u0438\u0448\u0435\u0442 \u0434\u043B\u044F Canvas \u0438 \u0447\u0438\u0442\u0430\u0435\u0442.\n',
      },
      // A row of a list or a table may have no letter that Latin lacks.
      {
        from: 'text',
        before: 'Завод стоит на берегу большой реки.\n\n- СССP\n- МОСКВA\n',
        after: 'Завод стоит на берегу большой реки.\n\n- СССР\n- МОСКВА\n',
      },
      // Letters were swapped throughout, whole words among them.
      {
        from: 'text',
        before: 'Thе оld fеrry сrosses а river; thе ріре іs соld аnd А lamp burns fоr еvеr.\n',
        after: 'The old ferry crosses a river; the pipe is cold and A lamp burns for ever.\n',
      },
    ],
    reports: [{ from: 'text', text: 'Log in at https://p\u0430ypal.example/ today.\n' }],
    leaves: [
      // Endings of the text's language on foreign names.
      {
        from: 'text',
        text: '\u0421\u043C\u043E\u0442\u0440\u0438\u0442\u0435\u043B\u044C \u0445\u0440\u0430\u043D\u0438\u0442 \u0437\u0430\u043F\u0438\u0441\u0438 \u0434\u043B\u044F Kindle\u0430 \u0438 Windows\u0430, \u0430 \u0441\u044B\u043D \u043F\u0438\u0448\u0435\u0442 \u0432 Word\u0435.\n',
      },
      {
        from: 'text',
        text: 'They say [\u0261\u026At\u0251\u02D0].\n',
      },
      { from: 'text', text: 'TNF\u03B1, I\u03BAB\u03B1 and \u03BCTorrent keep their Greek.\n' },
      { from: 'text', text: 'The band is called B\u0394STILLE.\n' },
      { from: 'text', text: 'In Russian books 2. \u041Af3 moves the knight.\n' },
      { from: 'text', text: 'In a homograph attack p\u0430ypal has a Cyrillic letter.\n' },
    ],
  },
  load: () => import('../../repair/letters/mixed-words.js'),
  *propose(blocks, _context, { unmixedWords }) {
    yield* unmixedWords(blocks)
  },
})
