import type { Block } from '../../model/block.js'
import type { Context } from '../../model/rule.js'
import { defineRule } from '../../model/rule.js'

const BODY = `The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.

The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.
`

const DECK =
  'The night of the flood took the bridge at the mill, and the ferry that had lain on the bank for thirty years took the road again.'
const SIGNED = `${DECK}\n\nBy Anna Brook\n\n${BODY}`

/** What is told of a title that is left out on request. */
const LEFT_OUT = 'left out on request'

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
      { from: 'text', before: `How the ferry came back\n\n${SIGNED}`, after: SIGNED, layout: { body: true } },
      { from: 'markdown', before: `# How the ferry came back\n\n${BODY}`, after: BODY, layout: { title: false } },
    ],
    leaves: [{ from: 'text', text: `# How the ferry came back\n\n${BODY}` }],
  },
  *propose(blocks, context) {
    const unwanted = unwantedRoles(context)
    if (unwanted.size === 0) return
    for (const [index, block] of blocks.entries()) {
      const role = context.score()?.of(block).isFrame ? 'frame of a post' : roleOf(blocks, block, context)
      if (role === undefined || !unwanted.has(role)) continue
      if (role === 'deck' && context.score()?.of(block).keep === true) continue
      const metadata = role === 'title' ? { metadata: { title: context.metadata.title ?? block.text } } : {}
      yield { kind: 'drop', block: index, message: `the ${role}: ${LEFT_OUT}`, ...metadata }
    }
  },
})

function unwantedRoles(context: Context): Set<string> {
  const unwanted = new Set<string>()
  if (!context.layout.title || context.layout.body) unwanted.add('title')
  if (context.layout.body) for (const role of ['deck', 'caption', 'credit', 'frame of a post']) unwanted.add(role)
  return unwanted
}

/** The role found for a block; in Markdown the first heading of the first level is the title. */
function roleOf(blocks: readonly Block[], block: Block, context: Context): string | undefined {
  if (context.format !== 'markdown') return context.roles().of(block) ?? block.role
  const first = blocks.find((other) => other.type === 'heading')
  return block === first && block.depth === 1 ? 'title' : undefined
}
