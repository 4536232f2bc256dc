import type { Block } from '../model/block.js'
import { escapeText, isPlain, trimLine } from './escape.js'
import { writeMarked } from './inline.js'
import type { ContainerNode, OutlineNode } from './outline.js'
import { HEADING_PLACE, PLAIN_PARAGRAPH, type TextPlace } from './text-place.js'

/** What the whole document knows and one block does not. */
export interface WriteContext {
  /** Reference definitions stand somewhere: any bracket could be a reference. */
  readonly hasDefinitions: boolean
}

const SIMPLE_LANGUAGE = /^[\w+#.-]*$/

/**
 * Writes a block or a list whose inline markup, if any, is simple. Equal to what mdast-util-to-markdown gives for
 * the same tree; a property test holds them together.
 *
 * @returns the Markdown without a final line break, or undefined when the node is not that simple
 */
export function writeSimple(node: OutlineNode, context: WriteContext): string | undefined {
  return node.kind === 'leaf' ? writeLeaf(node.block, context) : writeContainer(node, context)
}

function writeLeaf(block: Block, { hasDefinitions }: WriteContext): string | undefined {
  // Beside marks any bracket of the text could then be a reference.
  if (block.marks.length > 0 && hasDefinitions) return undefined
  if (block.marks.length > 0 && block.type !== 'paragraph' && block.type !== 'heading') return undefined
  switch (block.type) {
    case 'paragraph':
      return writeInline(block, PLAIN_PARAGRAPH)
    case 'heading': {
      const text = writeInline(block, HEADING_PLACE)
      const sign = '#'.repeat(Math.max(1, Math.min(6, block.depth ?? 1)))
      return text === undefined ? undefined : `${sign} ${text}`
    }
    case 'code':
      return writeCode(block)
    case 'thematicBreak':
      return '---'
    default:
      return undefined
  }
}

function writeInline(block: Block, place: TextPlace): string | undefined {
  return block.marks.length === 0 ? writeText(block.text, place) : writeMarked(block, place)
}

function writeText(text: string, place: TextPlace): string | undefined {
  const trimmed = trimLine(text)
  if (trimmed === '' || trimmed.includes('\n') || trimmed.includes('\r')) return undefined
  if (isPlain(trimmed) && !(place.endsHeading && trimmed.endsWith('#'))) return trimmed
  return escapeText(trimmed, place)
}

function writeCode(block: Block): string | undefined {
  if (!SIMPLE_LANGUAGE.test(block.language ?? '') || block.text === '') return undefined
  let longest = 2
  for (const [run] of block.text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${block.language ?? ''}\n${block.text}\n${fence}`
}

function writeContainer(node: ContainerNode, context: WriteContext): string | undefined {
  if (node.container.kind === 'list') return writeList(node, context)
  const isPlainQuote = node.container.kind === 'quote' && node.container.label === undefined
  if (!isPlainQuote || node.children.some((child) => child.kind === 'container')) return undefined
  const inner = writeAll(node.children, context)
  if (inner === undefined) return undefined
  return inner
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function writeList(list: ContainerNode, context: WriteContext): string | undefined {
  const items: string[] = []
  let isLoose = false
  let number = list.container.first ?? 1
  for (const item of list.children) {
    if (item.kind !== 'container' || item.container.kind !== 'item') return undefined
    if (item.container.checked !== undefined) return undefined
    const marker = list.container.ordered === true ? `${number++}.` : '-'
    const loose = isSpread(item)
    isLoose ||= loose
    const written = writeItem(item, marker, loose, context)
    if (written === undefined) return undefined
    items.push(written)
  }
  return items.join(isLoose ? '\n\n' : '\n')
}

/** True for items whose parts stand apart: more than a text with a list under it. */
export function isSpread(item: ContainerNode): boolean {
  const [first, second, ...more] = item.children
  if (second === undefined) return false
  const isText = first?.kind === 'leaf' && first.block.type === 'paragraph'
  const isList = second.kind === 'container' && second.container.kind === 'list'
  // A list that does not begin at one can't follow a text without a blank line.
  return more.length > 0 || !isText || !isList || (second.container.ordered === true && second.container.first !== 1)
}

function writeItem(item: ContainerNode, marker: string, loose: boolean, context: WriteContext): string | undefined {
  const first = item.children[0]
  if (first?.kind !== 'leaf' || first.block.type !== 'paragraph') return undefined
  const inner = writeAll(item.children, context)
  if (inner === undefined) return undefined
  const indent = ' '.repeat(marker.length + 1)
  const text = inner.join(loose ? '\n\n' : '\n').replace(/\n(?!\n|$)/g, `\n${indent}`)
  return `${marker} ${text}`
}

/** Writes siblings; undefined when one is not simple, or two lists meet. */
function writeAll(nodes: readonly OutlineNode[], context: WriteContext): string[] | undefined {
  const written: string[] = []
  for (const [index, node] of nodes.entries()) {
    if (index > 0 && isListPair(nodes[index - 1] as OutlineNode, node)) return undefined
    const text = writeSimple(node, context)
    if (text === undefined) return undefined
    written.push(text)
  }
  return written
}

/** True for two lists in a row, which need different marks to stay two. */
export function isListPair(left: OutlineNode, right: OutlineNode): boolean {
  return isList(left) && isList(right)
}

function isList(node: OutlineNode): boolean {
  return node.kind === 'container' && node.container.kind === 'list'
}
