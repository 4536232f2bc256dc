import type { Block } from '../model/block.js'
import { escapeText, isPlain, PLAIN_PARAGRAPH, type TextPlace, trimLine } from './escape.js'
import type { ContainerNode, OutlineNode } from './tree.js'

const HEADING_PLACE: TextPlace = { ...PLAIN_PARAGRAPH, atBreak: false, endsHeading: true }
const SIMPLE_LANGUAGE = /^[\w+#.-]*$/

/**
 * Writes a block or a list without inline markup. Equal to what mdast-util-to-markdown gives for
 * the same tree; a property test holds them together.
 *
 * @returns the Markdown without a final line break, or undefined when the node is not that simple
 */
export function writeSimple(node: OutlineNode): string | undefined {
  return node.kind === 'leaf' ? writeLeaf(node.block) : writeContainer(node)
}

function writeLeaf(block: Block): string | undefined {
  if (block.marks.length > 0) return undefined
  switch (block.type) {
    case 'paragraph':
      return writeText(block.text, PLAIN_PARAGRAPH)
    case 'heading': {
      const text = writeText(block.text, HEADING_PLACE)
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

function writeContainer(node: ContainerNode): string | undefined {
  if (node.container.kind === 'list') return writeList(node)
  if (node.container.kind !== 'quote' || node.children.some((child) => child.kind === 'container')) return undefined
  const inner = writeAll(node.children)
  if (inner === undefined) return undefined
  return inner
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function writeList(list: ContainerNode): string | undefined {
  const items: string[] = []
  let isLoose = false
  let number = list.container.first ?? 1
  for (const item of list.children) {
    if (item.kind !== 'container' || item.container.kind !== 'item') return undefined
    if (item.container.checked !== undefined) return undefined
    const marker = list.container.ordered === true ? `${number++}.` : '-'
    const loose = isSpread(item)
    isLoose ||= loose
    const written = writeItem(item, marker, loose)
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

function writeItem(item: ContainerNode, marker: string, loose: boolean): string | undefined {
  const first = item.children[0]
  if (first?.kind !== 'leaf' || first.block.type !== 'paragraph') return undefined
  const inner = writeAll(item.children)
  if (inner === undefined) return undefined
  const indent = ' '.repeat(marker.length + 1)
  const text = inner.join(loose ? '\n\n' : '\n').replace(/\n(?!\n|$)/g, `\n${indent}`)
  return `${marker} ${text}`
}

/** Writes siblings; undefined when one is not simple, or two lists meet. */
function writeAll(nodes: readonly OutlineNode[]): string[] | undefined {
  const written: string[] = []
  for (const [index, node] of nodes.entries()) {
    if (index > 0 && isListPair(nodes[index - 1] as OutlineNode, node)) return undefined
    const text = writeSimple(node)
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
