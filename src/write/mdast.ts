import type { BlockContent, DefinitionContent, ListItem, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Block, Mark } from '../model/block.js'
import type { ContainerNode, OutlineNode } from './outline.js'
import { phrasingOf } from './phrasing.js'
import { isSpread } from './simple.js'

type Flow = BlockContent | DefinitionContent

/** The mdast nodes of an outline. */
export function toMdast(nodes: readonly OutlineNode[]): RootContent[] {
  return nodes.map(nodeOf)
}

function nodeOf(node: OutlineNode): RootContent {
  return node.kind === 'leaf' ? leafOf(node.block) : containerOf(node)
}

function childrenOf(node: ContainerNode): Flow[] {
  return toMdast(node.children) as Flow[]
}

function containerOf(node: ContainerNode): RootContent {
  const { container } = node
  switch (container.kind) {
    case 'quote':
      return { type: 'blockquote', children: withKind(childrenOf(node), node.container.label) }
    case 'list':
      return listOf(node)
    case 'item':
      return listItemOf(node)
    case 'footnote': {
      const label = container.label ?? String(container.id)
      return { type: 'footnoteDefinition', identifier: label, label, children: childrenOf(node) }
    }
  }
}

/** A callout says its kind in a line before its text. */
function withKind(children: Flow[], label: string | undefined): Flow[] {
  if (label === undefined) return children
  const kind = { type: 'html' as const, value: `[!${label}]\n` }
  const [first, ...rest] = children
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [{ ...kind, value: `[!${label}]` }] }, ...children]
  return [{ ...first, children: [kind, ...first.children] }, ...rest]
}

function listOf(node: ContainerNode): RootContent {
  const children = node.children.map((child) =>
    listItemOf(child.kind === 'container' && child.container.kind === 'item' ? child : itemAround(child)),
  )
  const { ordered = false, first = 1 } = node.container
  const spread = children.some((item) => item.spread === true)
  return { type: 'list', ordered, start: ordered ? first : null, spread, children }
}

/** A list holds items only; anything else gets one of its own. */
function itemAround(child: OutlineNode): ContainerNode {
  return { kind: 'container', container: { kind: 'item', id: -1 }, children: [child] }
}

function listItemOf(node: ContainerNode): ListItem {
  return {
    type: 'listItem',
    checked: node.container.checked ?? null,
    spread: isSpread(node),
    children: childrenOf(node),
  }
}

function leafOf(block: Block): RootContent {
  const { type, text } = block
  switch (type) {
    case 'paragraph':
      return { type, children: phrasingOf(block, 0, text.length) }
    case 'heading': {
      const depth = Math.max(1, Math.min(6, block.depth ?? 1)) as 1 | 2 | 3 | 4 | 5 | 6
      const children = phrasingOf(block, 0, text.length).map((node) =>
        node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
      )
      return { type, depth, children }
    }
    case 'code':
      return { type, lang: block.language ?? null, value: text }
    case 'table':
      return tableOf(block)
    case 'thematicBreak':
      return { type }
    case 'math':
      return { type: 'html', value: `$$\n${text}\n$$` }
    default:
      return { type: 'html', value: text }
  }
}

function tableOf(block: Block): Table {
  const rows: TableRow[] = []
  let at = 0
  for (const line of block.text.split('\n')) {
    const cells: TableCell[] = []
    for (const cell of line.split('\t')) {
      // A tab inside of a cell of the source made two of it, the second with what stood behind the tab.
      const end = at + cell.length
      // A picture at its end stands behind the space before it; those of pages are icons there.
      const isPoint = (mark: Mark): boolean => mark.start !== undefined && mark.from === mark.to
      const points = block.marks.flatMap((mark) =>
        isPoint(mark) && at <= mark.from && mark.to <= end ? mark.from : [],
      )
      const from = Math.min(end - cell.trimStart().length, ...points)
      const to = Math.max(from, at + cell.trimEnd().length, ...points)
      cells.push({ type: 'tableCell', children: cellContent(block, from, to) })
      at = end + 1
    }
    rows.push({ type: 'tableRow', children: cells })
  }
  return { type: 'table', align: [...(block.align ?? [])], children: rows }
}

/** A cell is one line: a break in it is written as HTML. */
function cellContent(block: Block, from: number, to: number): TableCell['children'] {
  return phrasingOf(block, from, to).map((node) =>
    node.type === 'break' ? ({ type: 'html', value: '<br>' } as const) : node,
  )
}
