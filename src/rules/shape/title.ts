import type { Block } from '../../model/block.js'
import { WRITTEN_ANEW } from '../../model/choices.js'
import type { Edit } from '../../model/edit.js'
import { type Context, defineRule } from '../../model/rule.js'

const BODY = `The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.

The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.
`

/** The deepest heading that Markdown has. */
const DEEPEST = 6
const bodyHtml = (): string => BODY.replace(/^(.+)$/gm, '<p>$1</p>')

export const title = defineRule({
  id: 'title',
  phase: 'shape',
  summary: 'Makes the headline the only heading of the first level.',
  why: 'Scraped text has no mark on its headline; web pages mark site names and sections as first-level headings too.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: `How the ferry came back\n\n${BODY}`, after: `# How the ferry came back\n\n${BODY}` },
      {
        from: 'text',
        before: `How the ferry came back to the river\n\n${BODY}\n# The old bridge\n\n${BODY}`,
        after: `# How the ferry came back to the river\n\n${BODY}\n## The old bridge\n\n${BODY}`,
      },
      {
        from: 'text',
        before: `How the ferry came back to the river\n\n${BODY}\n# The bridge\n\n${BODY}\n## Its arches\n\n${BODY}`,
        after: `# How the ferry came back to the river\n\n${BODY}\n## The bridge\n\n${BODY}\n### Its arches\n\n${BODY}`,
      },
      {
        from: 'html',
        before: `<title>How the ferry came back</title><article>${bodyHtml()}</article>`,
        after: `# How the ferry came back\n\n${BODY}`,
      },
      // Templates of shops show the headline a second time where there is room for it.
      {
        from: 'html',
        before: `<article><h1>How the ferry came back</h1><h2>How the ferry came back</h2>${bodyHtml()}</article>`,
        after: `# How the ferry came back\n\n${BODY}`,
      },
    ],
    leaves: [
      { from: 'text', text: `# How the ferry came back\n\n${BODY}` },
      {
        from: 'text',
        text: `# How the ferry came back\n\n${BODY}\n## The bridge\n\n${BODY}\n### Its arches\n\n${BODY}`,
      },
      { from: 'text', text: BODY },
    ],
  },
  *propose(blocks, context) {
    const roles = context.roles()
    const index = blocks.findIndex((block) => roles.of(block) === 'title')
    const isTop = (block: Block): boolean => block.type === 'heading' && block.depth === 1
    if (index === -1) {
      if (!blocks.some(isTop)) yield* declared(blocks, context)
      return
    }
    const block = blocks[index] as Block
    // A path to the page is a list whose last item may be the headline.
    if (!isTop(block) || block.containers.length > 0) yield promote(index, block)
    if (context.format === 'html') yield* repeated(blocks, index)
    const isRival = (block: Block, other: number): boolean => other !== index && isTop(block)
    const first = blocks.findIndex(isRival)
    if (first === -1) return
    // Where other headings stand as high as the title, all go down a level: those below them stay below.
    for (const [other, block] of blocks.entries()) {
      if (other === index || block.type !== 'heading' || block.depth === undefined || block.depth >= DEEPEST) continue
      if (other < first) continue
      const message = block.depth === 1 ? 'only the title is a first-level heading' : 'stays below the heading above it'
      yield { kind: 'retype', block: other, to: { depth: block.depth + 1 }, message }
    }
  },
})

/** A page may show its title as a picture, in a header that all pages share, or not at all. */
function* declared(blocks: readonly Block[], { format, metadata, layout }: Context): Iterable<Edit> {
  const { title: text } = metadata
  if (format !== 'html' || blocks.length === 0 || text === undefined || !layout.title || layout.body) return
  yield { kind: 'insert', block: 0, text, depth: 1, message: 'the title that the page declares and its text lacks' }
}

/** The headline once more in a heading right below it. */
function* repeated(blocks: readonly Block[], index: number): Iterable<Edit> {
  const next = blocks[index + 1]
  if (next?.type !== 'heading' || next.text !== blocks[index]?.text) return
  yield { kind: 'drop', block: index + 1, message: 'the headline once more', confidence: 0.9 }
}

function promote(index: number, block: Block): Edit {
  const to = { type: 'heading', depth: 1, containers: [] } as const
  const message = 'the headline of the article'
  const isBare = block.type === 'paragraph' && block.containers.length === 0
  return { kind: 'retype', block: index, to, message, ...(isBare ? { prefix: '# ' } : undefined) }
}
