import { defineRule } from '../../model/rule.js'

const BODY =
  'The masons came from three valleys, and stayed until the autumn storms set in, when the last of the stones had been cut and carried up.'
const SECOND =
  'The lamp itself came from a museum in the capital, where it had been kept dry and polished since the day the old keeper left his post.'
const BOX = (content: string): string => `<article><h1>The tower</h1><p>${BODY}</p><p>${SECOND}</p>${content}</article>`
const bodyOut = (): string => `# The tower\n\n${BODY}\n\n${SECOND}\n`

export const boxHeading = defineRule({
  id: 'box-heading',
  phase: 'drop',
  summary: 'Removes the heading of a box of teasers or of a form.',
  why: 'The teasers and the form go for what they are; their heading is worded as those of the article are, and would stand over nothing.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: BOX(
          '<div><h4>Letters from the tower, each month</h4><form><input type="email"><button>Send</button></form></div>',
        ),
        after: `${bodyOut()}\nSend\n`,
      },
    ],
    leaves: [
      { from: 'html', text: BOX(`<section><h3>Stories of stone and salt</h3><p>${BODY}</p></section>`) },
      { from: 'html', text: BOX('<h3>Works</h3><ul><li>The lamp of Old Head</li><li>A pier of larch</li></ul>') },
    ],
  },
  load: () => import('./support/boxes/box-headings.js'),
  propose: (blocks, context, { dropBoxHeadings }) => dropBoxHeadings(blocks, context),
})
