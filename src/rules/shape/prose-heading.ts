import { defineRule } from '../../model/rule.js'

const PASSAGE =
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. The ferry had lain on the bank for thirty years.'
const bodyOut = (): string => PASSAGE.replace('two', 'three')
const body = (): string => `<p>${bodyOut()}</p>`

export const proseHeading = defineRule({
  id: 'prose-heading',
  phase: 'shape',
  summary:
    'Makes paragraphs of headings that hold running text, and of those that are all that the items of a list say.',
  why: 'Pages set decks, testimonials, whole paragraphs and lists of titles as headings because these look right; an outline of them is of no use.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  after: ['title'],
  examples: {
    changes: [
      {
        from: 'html',
        before: `<h1>How the ferry came back</h1><h2>${PASSAGE}</h2>${body()}`,
        after: `# How the ferry came back\n\n${PASSAGE}\n\n${bodyOut()}\n`,
      },
      {
        from: 'html',
        before: `<h1>How the ferry came back</h1>${body()}<ul><li><h3>Tar</h3></li><li><h3>Rope</h3></li></ul>`,
        after: `# How the ferry came back\n\n${bodyOut()}\n\n- Tar\n- Rope\n`,
      },
    ],
    leaves: [
      {
        from: 'html',
        text: `<h1>How the ferry came back</h1><ul><li><h3>Tar</h3>${body()}</li><li><h3>Rope</h3><p>Of hemp.</p></li></ul>`,
      },
      {
        from: 'html',
        text: `<h1>How the ferry came back</h1>${body()}<h2>What did the village pay for the tar?</h2>${body()}`,
      },
      {
        from: 'html',
        text: `<h1>How the ferry came back</h1>${body()}<h2>How the village found the tar, the rope and the patience that made the old ferry float again after so many years</h2>${body()}`,
      },
    ],
  },
  load: () => import('./support/prose-headings.js'),
  propose: (blocks, context, { proseHeadings }) => proseHeadings(blocks, context),
})
