import type { Block } from '../model/block.js'
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
  const blocks = all.some(hasReference) ? (await import('./defined-notes.js')).withDefinedNotes(all) : all
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

/** True for a block in which the number of a note stands. */
function hasReference({ marks }: Block): boolean {
  return marks.some(({ kind }) => kind === 'footnoteReference')
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
