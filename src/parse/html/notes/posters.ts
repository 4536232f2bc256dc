import type { Block, Mark } from '../../../model/block.js'
import { postersIn, postsOf } from '../../../roles/posts.js'

/**
 * Gives the line of each post of a thread that names its author the role, and bold type: nothing else in Markdown parts
 * what one says from what another does.
 */
export function withPosters(blocks: readonly Block[]): readonly Block[] {
  const posters = postersIn(postsOf(blocks))
  return posters.size === 0 ? blocks : blocks.map((block) => (posters.has(block) ? asPoster(block) : block))
}

function asPoster(block: Block): Block {
  const { text, marks } = block
  // A date may stand behind the name.
  const name = marks.find(({ kind, from }) => kind === 'link' && from === 0)
  const bold: Mark = { kind: 'strong', from: 0, to: name?.to ?? text.length }
  const rest = marks.filter(({ kind }) => kind !== 'strong')
  return { ...block, role: 'poster', marks: [bold, ...rest] }
}
