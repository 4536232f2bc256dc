import type { Block, Mark, Range } from '../model/block.js'
import { countFirst } from '../tools/count-first.js'
import { type OutlineNode, outline } from './outline.js'
import { isListPair, writeSimple } from './simple.js'

/** A heading of white space alone, or a paragraph, as where all that stood in it was removed. */
const BARE = /^(?:#{1,6}|\s*)$/

/**
 * Writes blocks as canonical Markdown: ATX headings, `-` bullets, backtick fences, single blank
 * lines, one line feed at the end. The same blocks always give the same text.
 *
 * What holds no inline markup is written here; the Markdown serialiser is loaded for the rest alone.
 *
 * @param all what stays of the document
 * @returns the Markdown; empty for no blocks
 */
export async function writeMarkdown(all: readonly Block[]): Promise<string> {
  const blocks = withDefinedNotes(all)
  const groups = groupLists(outline(blocks))
  if (groups.length === 0) return ''
  const context = { hasDefinitions: blocks.some((block) => block.type === 'other') }
  const written = groups.map((group) =>
    group.length === 1 ? writeSimple(group[0] as OutlineNode, context) : undefined,
  )
  if (written.includes(undefined)) {
    const { writeFull } = await import('./full.js')
    for (const [index, group] of groups.entries()) written[index] ??= writeFull(group, context)
  }
  const parts = written.filter((part) => !BARE.test(part ?? ''))
  // At the very top three dashes would open front matter.
  if (parts[0] === '---') parts[0] = '***'
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** Without the numbers of notes that are none of the blocks: they would be read as text. */
function withDefinedNotes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ marks }) => marks.some(isReference))) return blocks
  const labels = new Set(blocks.flatMap(({ containers }) => containers.map(({ label }) => label)))
  return blocks.map((block) => {
    const gone = new Set(block.marks.filter((mark) => isReference(mark) && !labels.has(mark.value)))
    return gone.size === 0 ? block : withoutMarks(block, gone)
  })
}

const isReference = ({ kind }: Mark): boolean => kind === 'footnoteReference'

/** A mark between two spaces leaves one of them. */
function withoutMarks(block: Block, gone: ReadonlySet<Mark>): Block {
  const { text, verbatim } = block
  const places = new Set([...gone].map(({ from }) => from).filter((at) => text[at - 1] === ' ' && text[at] === ' '))
  const spaces = [...places].sort((a, b) => a - b)
  const moved = (place: number): number => place - countFirst(spaces, (at) => at < place)
  const all = <T extends Range>(ranges: readonly T[]): T[] =>
    ranges.map((range) => ({ ...range, from: moved(range.from), to: moved(range.to) }))
  const words = [...spaces, text.length].map((end, index) => text.slice((spaces[index - 1] ?? -1) + 1, end))
  const marks = all(block.marks.filter((mark) => !gone.has(mark)))
  return { ...block, text: words.join(''), marks, verbatim: all(verbatim) }
}

/** Top-level nodes, lists in a row together: they need different marks to stay apart. */
function groupLists(nodes: readonly OutlineNode[]): OutlineNode[][] {
  const groups: OutlineNode[][] = []
  for (const [index, node] of nodes.entries()) {
    const last = groups.at(-1)
    if (last !== undefined && index > 0 && isListPair(nodes[index - 1] as OutlineNode, node)) last.push(node)
    else groups.push([node])
  }
  return groups
}
