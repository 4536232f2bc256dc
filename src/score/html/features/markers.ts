import { NAME_GROUPS } from '../../../markup/name-groups.js'
import type { DomElement } from '../../../model/dom.js'
import { shareByte } from '../../model/quantise.js'
import type { Page, PageBlock } from '../page/index.js'

/** Tags that say what their content is for. */
const MARKER_TAGS = [
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

/** Bytes of an element: two for each marker. */
export const MARKER_BYTES = 2 * MARKERS.length

/**
 * What an element stands in: for each marker that it or an element around it bears, the nearest such element, as
 * one number of its marker, its share of the page's words and its depth. Most elements bear nothing and have the
 * list of the element around them.
 */
type Marks = readonly number[]

const BITS = 8
const LOW = (1 << BITS) - 1
const NO_MARKS: Marks = []

/** The marks of all elements, in the order of `page.nodes`. */
export function markElements(page: Page): readonly Marks[] {
  const all: Marks[] = []
  for (const { parent, element, words } of page.nodes) {
    const around = parent === undefined ? NO_MARKS : (all[parent.index] as Marks)
    const own = markersOf(element)
    if (own.length === 0) {
      all.push(around)
      continue
    }
    const share = 1 + shareByte(page.words === 0 ? 0 : words / page.words)
    const kept = around.filter((mark) => !own.includes(mark & LOW))
    for (const marker of own) kept.push(marker | (share << BITS) | (element.depth << (2 * BITS)))
    all.push(kept)
  }
  return all
}

/**
 * Writes two bytes a marker at `rows[at]`, of the nearest element from a block's upwards that bears the mark: its
 * share of the page's words (0 when none bears it), and the levels up to it, counted from 1. The share
 * tells a sidebar from a page that says in the class of its body that it has one.
 */
export function writeMarkers({ node, block }: PageBlock, marks: readonly Marks[], rows: Uint8Array, at: number): void {
  const { depth } = node.element
  for (const mark of marks[node.index] as Marks) {
    const marker = at + (mark & LOW)
    rows[marker] = (mark >> BITS) & LOW
    rows[marker + MARKERS.length] = Math.min(FARTHEST, depth - (mark >> (2 * BITS)) + 1)
  }
  // The inline elements that hold all of the text stand at the block itself.
  const { dom } = block.hints
  let inner = dom?.innermost
  for (; inner !== undefined && inner !== dom?.element; inner = inner.parent) {
    for (const marker of markersOf(inner)) {
      rows[at + marker] = 1
      rows[at + marker + MARKERS.length] = 1
    }
  }
}

function markersOf({ groups, tag }: DomElement): readonly number[] {
  const marker = TAG_INDEX.get(tag)
  return marker === undefined ? groups : [...groups, marker]
}
