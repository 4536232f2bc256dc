import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'

export const strayEscapes = defineRule({
  id: 'stray-escapes',
  phase: 'repair',
  summary: "Decodes escapes that were left over: `\\u2019`, `=E2=80=99`, `%E2%80%99`, `\\xe2\\x80\\x99`, `don\\'t`.",
  why: 'Text cut out of JSON, programs, databases, mail and addresses keeps the escapes of its container.',
  risk: 'guess',
  reveals: true,
  severity: 'error',
  formats: WRITTEN_ANEW,
  characters: /[\\=%]/,
  gate: /\\u\{?[0-9a-fA-F]{2}|[=%][C-Fc-f][0-9A-Fa-f]|\\x[C-Fc-f][0-9A-Fa-f]\\x[89ABab]|\\3[0-7]{2}\\2|\\["'\u2019/]|=(?=\r?\n)(?<=[^\n]{54}=)/,
  examples: {
    changes: [
      { from: 'text', before: 'It\\u2019s the owner=E2=80=99s boat.\n', after: 'It\u2019s the owner\u2019s boat.\n' },
      { from: 'text', before: 'A caf\\u{e9} at noon.\n', after: 'A caf\u00E9 at noon.\n' },
      {
        from: 'text',
        before: 'It\\\'s the owner\\xe2\\x80\\x99s caf\\303\\251 and\\/or boat, \\"he\\" said.\n',
        after: 'It\'s the owner\u2019s caf\u00E9 and/or boat, "he" said.\n',
      },
      { from: 'text', before: "C\\'è l\\'uomo e un\\'altra lampada.\n", after: "C'è l'uomo e un'altra lampada.\n" },
      {
        from: 'text',
        before: 'Der alte F=E4hrmann h=F6rt nichts, =FCber ihm schreit die M=F6we.\n',
        after: 'Der alte F\u00E4hrmann h\u00F6rt nichts, \u00FCber ihm schreit die M\u00F6we.\n',
      },
      // A whole text in quoted-printable, with the breaks of its mail.
      {
        from: 'text',
        before:
          'The keeper of the light by the pier says that he has been painting for a we=\nek now, and the council=E2=80=99s carpenter built the tables out of old boa=\nts in the winter, all of them as a =3D b has it, and the lamp of the tower=E2=\n=80=99s room is to be lit at nine, as the children hope.=20\n',
        after:
          'The keeper of the light by the pier says that he has been painting for a week now, and the council\u2019s carpenter built the tables out of old boats in the winter, all of them as a = b has it, and the lamp of the tower\u2019s room is to be lit at nine, as the children hope.\n',
      },
    ],
    leaves: [
      {
        from: 'text',
        text: 'The sum of the first and of the second number of these is so much that x = y.\n\nIt is x=20 then, and http://pier.example/?q=20&r=3D is where it stands.\n',
      },
      { from: 'text', text: 'The regex matches \\u4e00 to \\u9fff.\n' },
      { from: 'text', text: 'As bytes of UTF-8 it is \\xc3\\xa9 or =C3=A9.\n' },
      { from: 'text', text: 'Type \\"yes\\" inside of "quotes" there, at /a\\/b/.\n' },
      { from: 'text', text: 'It prints "caf\\303\\251.txt" for that name.\n' },
      { from: 'text', text: "name: 'The keeper\\'s lamp'\n" },
      { from: 'text', text: "You can't write don\\'t inside of such marks.\n" },
      // Bytes of programs, values of settings.
      { from: 'text', text: 'The code begins with \\xeb\\x1f\\x5e, and \\xc3\\xa9 follows it.\n' },
      { from: 'text', text: "It prints b'caf\\xc3\\xa9' there, and \\xe2\\x82\\xac is \u20AC.\n" },
      { from: 'text', text: 'The register holds r=E9, s=F1 and t=C2, or k=F4; sum=D4a7, id=DEad, key=FFaabb.\n' },
      { from: 'text', text: 'The listing shows caf\\303\\251.txt there.\n' },
      // Accents of LaTeX.
      { from: 'text', text: "Poincar\\'e d\\'ecided that l\\'esprit is Ren\\'e.\n" },
      { from: 'text', text: "Poincar\\'e wrote to Andr\\'e.\n" },
      { from: 'text', text: 'Poincar\\\'e wrote to Erd\\"os, G\\"odel and Andr\\\'e.\n' },
      { from: 'text', text: 'See https://example.org/caf%C3%A9/menu for the menu.\n' },
      { from: 'text', text: 'Open C:\\users\\ana and look.\n' },
    ],
  },
  load: () => import('./support/stray-escapes.js'),
  propose: (blocks, { source }, { decodeEscapes }) => decodeEscapes(blocks, source),
})
