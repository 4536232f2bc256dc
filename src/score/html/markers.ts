import { NAME_GROUPS } from '../../parse/html/name-groups.js'
import { shareByte } from '../model/quantise.js'
import type { Page, PageBlock, PageNode } from './page.js'

/** Tags that say what their content is for. */
export const MARKER_TAGS = [
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'dialog',
  'article',
  'main',
  'section',
  'ul',
  'ol',
  'li',
  'table',
  'td',
  'th',
  'dl',
  'dd',
  'figure',
  'figcaption',
  'blockquote',
  'a',
  'button',
  'label',
  'details',
  'noscript',
  'template',
  'p',
  'pre',
  'span',
  'address',
  'select',
  'time',
  'summary',
] as const

/** Marks that an element can bear: the groups of its names, then its tag. */
export const MARKERS: readonly string[] = [...NAME_GROUPS, ...MARKER_TAGS.map((tag) => `<${tag}>`)]

const TAG_INDEX: ReadonlyMap<string, number> = new Map(
  MARKER_TAGS.map((tag, index) => [tag, NAME_GROUPS.length + index] as const),
)

/** Levels from a block up to a mark are counted up to this. */
const FARTHEST = 30

/**
 * For each element two bytes a marker, of the nearest element from it upwards that bears the mark: its
 * share of the page's words (0 when none bears it), and the levels up to it, counted from 1. The share
 * tells a sidebar from a page that says in the class of its body that it has one.
 *
 * @returns rows by element, in the order of `page.nodes`
 */
export function markerRows(page: Page): ReadonlyMap<PageNode, Uint8Array> {
  const rows = new Map<PageNode, Uint8Array>()
  const count = MARKERS.length
  for (const node of page.nodes) {
    const above = node.parent === undefined ? undefined : rows.get(node.parent)
    const row = above === undefined ? new Uint8Array(2 * count) : above.slice()
    for (let index = count; index < 2 * count; index++) {
      const levels = row[index] as number
      if (levels > 0 && levels < FARTHEST) row[index] = levels + 1
    }
    const share = 1 + shareByte(page.words === 0 ? 0 : node.words / page.words)
    for (const marker of node.element.groups) bear(row, marker, share, count)
    const tag = TAG_INDEX.get(node.element.tag)
    if (tag !== undefined) bear(row, tag, share, count)
    rows.set(node, row)
  }
  return rows
}

/** The row of a block: that of its element, with the marks of the inline elements that hold all of its text. */
export function markerRow(block: PageBlock, rows: ReadonlyMap<PageNode, Uint8Array>): Uint8Array {
  const row = rows.get(block.node) as Uint8Array
  const element = block.block.hints.dom?.element
  const innermost = block.block.hints.dom?.innermost
  if (innermost === element) return row
  const own = row.slice()
  for (let at = innermost; at !== undefined && at !== element; at = at.parent) {
    for (const marker of at.groups) bear(own, marker, 1, MARKERS.length)
    const tag = TAG_INDEX.get(at.tag)
    if (tag !== undefined) bear(own, tag, 1, MARKERS.length)
  }
  return own
}

function bear(row: Uint8Array, marker: number, share: number, count: number): void {
  row[marker] = share
  row[count + marker] = 1
}
