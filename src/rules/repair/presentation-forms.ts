import { defineRule } from '../../model/rule.js'

export const presentationForms = defineRule({
  id: 'presentation-forms',
  phase: 'repair',
  summary:
    'Writes ligatures, Arabic presentation forms, radicals and accents that stand apart as the letters they stand for.',
  why: 'Text copied out of PDF files keeps the glyphs of the typesetter: "o\uFB03ce" is not found by a search for "office", nor "B\u00A8ucherei" by its name.',
  risk: 'safe',
  severity: 'warn',
  after: ['mojibake'],
  characters: /[\u00A8\u00B4\u00B8\u02C6\u02C7\u02D8-\u02DD\uFB00-\uFB06\uFB50-\uFD3D\uFE70-\uFEFC\u2F00-\u2FD5]/,
  gate: /[\u00A8\u00B4\u00B8\u02C6-\u02DD][A-Za-z\u0131]|[\u2F00-\u2FD5\uFB00-\uFEFC]/,
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
      // Accents of TeX, before their letter or behind it.
      {
        from: 'text',
        before: 'Die alte B\u00A8ucherei der Universit\u00A8at liegt \u00A8uber dem Flu\u00DF.\n',
        after: 'Die alte B\u00FCcherei der Universit\u00E4t liegt \u00FCber dem Flu\u00DF.\n',
      },
      {
        from: 'text',
        before: 'Die Universit \u00A8at hat eine B \u00A8ucherei, und sie liegt \u00A8uber der Br \u00A8ucke.\n',
        after: 'Die Universit\u00E4t hat eine B\u00FCcherei, und sie liegt \u00FCber der Br\u00FCcke.\n',
      },
      {
        from: 'text',
        before:
          'Erd\u02DDos met Poincar\u00B4e, the na\u00A8\u0131ve \u02DAAngstr\u00A8om and Garc\u00B4\u0131a in a fa\u00B8cade.\n',
        after: 'Erd\u0151s met Poincar\u00E9, the na\u00EFve \u00C5ngstr\u00F6m and Garc\u00EDa in a fa\u00E7ade.\n',
      },
      {
        from: 'text',
        before: 'Die alte Bu\u00A8cherei und das Cafe\u00B4haus der Universita\u00A8t.\n',
        after: 'Die alte B\u00FCcherei und das Caf\u00E9haus der Universit\u00E4t.\n',
      },
      {
        from: 'text',
        before: 'Byla n\u00B4\u0131\u02C7ze ne\u02C7z \u02C7cesk\u00B4a \u02C7reka.\n',
        after: 'Byla n\u00ED\u017Ee ne\u017E \u010Desk\u00E1 \u0159eka.\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'It\u00B4s late, Ren\u00B4e said, and we don\u00B4t wait for O\u00B4Ara.\n' },
      { from: 'text', text: 'Ankara\u00B4ya giden vapur \u0130zmir\u00B4e gelmez, k\u0131y\u0131da kal\u0131r.\n' },
      { from: 'text', text: 'The keyboard gives \u00A8u for the umlaut in B\u00A8ucherei.\n' },
      { from: 'text', text: 'The estimate \u02DCx of x, \u02C6a of a and n\u02C6i, at 20 \u02DAC and 3 \u02DAA.\n' },
      { from: 'text', text: 'The sign \uFB01 stands alone.\n' },
      { from: 'text', text: 'The ligature in o\uFB03ce is one character.\n' },
      { from: 'text', text: 'The phrase \uFDFA follows the name.\n' },
    ],
  },
  load: () => import('./support/typeset-letters.js'),
  *propose(blocks, { source }, { lettersOfForms, joinedAccents }) {
    yield* lettersOfForms(blocks, source)
    yield* joinedAccents(blocks)
  },
})
