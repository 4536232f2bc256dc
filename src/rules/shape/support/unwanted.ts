import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'

/** What is told of a title that is left out on request. */
const LEFT_OUT = 'left out on request'

/** Drops the title, and the blocks of other roles that are left out with it. */
export function* unwantedEdits(blocks: readonly Block[], context: Context): Generator<Edit> {
  const unwanted = unwantedRoles(context)
  if (unwanted.size === 0) return
  for (const [index, block] of blocks.entries()) {
    const role = context.score()?.of(block).isFrame ? 'frame of a post' : roleOf(blocks, block, context)
    if (role === undefined || !unwanted.has(role)) continue
    if (role === 'deck' && context.score()?.of(block).keep === true) continue
    const metadata = role === 'title' ? { metadata: { title: context.metadata.title ?? block.text } } : {}
    yield { kind: 'drop', block: index, message: `the ${role}: ${LEFT_OUT}`, ...metadata }
  }
}

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
