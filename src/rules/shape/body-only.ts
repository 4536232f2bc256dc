import { defineRule } from '../../model/rule.js'

const BODY = `The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.

The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.
`

const DECK =
  'The night of the flood took the bridge at the mill, and the ferry that had lain on the bank for thirty years took the road again.'
const signed = (): string => `${DECK}\n\nBy Anna Brook\n\n${BODY}`

export const bodyOnly = defineRule({
  id: 'body-only',
  phase: 'shape',
  summary:
    'Leaves out the title, and with `body` the captions, the names in a thread and a deck that does not read like the text, when that is asked for.',
  why: 'Corpora and benchmarks count the body alone; sites print the title from the front matter. What the scorer takes for text is body, though it stands as a deck does.',
  risk: 'safe',
  severity: 'error',
  after: ['title', 'headings'],
  gate: ({ layout }) => !layout.title || layout.body,
  examples: {
    changes: [
      { from: 'text', before: `How the ferry came back\n\n${BODY}`, after: BODY, layout: { body: true } },
      { from: 'text', before: `How the ferry came back\n\n${signed()}`, after: signed(), layout: { body: true } },
      { from: 'markdown', before: `# How the ferry came back\n\n${BODY}`, after: BODY, layout: { title: false } },
    ],
    leaves: [{ from: 'text', text: `# How the ferry came back\n\n${BODY}` }],
  },
  load: () => import('./support/unwanted.js'),
  propose: (blocks, context, { unwantedEdits }) => unwantedEdits(blocks, context),
})
