import { defineRule } from '../../model/rule.js'

const BODY = `The ferry was late again this morning, and nobody on the pier could say why, so that all of us stood in the rain for an hour.

The company has promised a second boat for the summer, which will lie at the old mole until the new one has been built.
`
const TITLE = 'A second ferry for the summer'

export const mailHead = defineRule({
  id: 'mail-head',
  phase: 'repair',
  summary: 'Makes the subject of a mail or memo the title, and moves whom and when it is from to the metadata.',
  why: 'Forwarded mails, newsletters and memos begin with `From:`, `To:`, `Date:` and `Subject:`, which read as a broken text.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  gate: /^(?:.*\n){0,6}?(?:[^\s:：]{1,20} ?[:：].*\n+){3}/,
  examples: {
    changes: [
      {
        from: 'text',
        before: `---------- Forwarded message ---------\nFrom: Anna Berg <anna@pier.example>\nDate: Tue, 14 Mar 2023 at 10:12\nSubject: ${TITLE}\nTo: Pier list <list@pier.example>\n\n${BODY}`,
        after: `# ${TITLE}\n\n${BODY}`,
      },
      {
        from: 'text',
        before: `Von: Anna Berg\nAn: Alle Anwohner\nBetreff: ${TITLE}\nDatum: 14. März 2023\n\n${BODY}`,
        after: `An: Alle Anwohner\n\n# ${TITLE}\n\n${BODY}`,
      },
    ],
    leaves: [
      { from: 'text', text: `# ${TITLE}\n\nFrom: the pier\n\nTo: the old mole\n\n${BODY}` },
      { from: 'text', text: `# ${TITLE}\n\n${BODY}\nFrom: Anna Berg\n\nTo: all\n\nSubject: boats\n\n${BODY}` },
    ],
  },
  load: () => import('./support/mail-head.js'),
  propose: (blocks, _, { mailEdits }) => mailEdits(blocks),
})
