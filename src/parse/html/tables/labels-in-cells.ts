import type { AnyNode, Element } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { firstInside, nodeBeside, textOf } from '../text-of.js'
import type { Cell } from './grid.js'

const LONGEST = 80
const LABEL = /^(?:div|label|p|small|span)$/
/** Words that stand out may belong to what follows them, but for those that a colon ends. */
const EMPHASIS = /^(?:b|strong)$/
const COLON = /\s*:$/
const COLON_FIRST = /^\s*[:\uff1a]/

/**
 * The elements that say again in each cell what the head of its column says: narrow screens show them in place of the
 * head.
 */
export function labelsInCells([head = [], ...body]: readonly (readonly Cell[])[]): readonly Element[] {
  const names = new Map(head.map(({ element, column }) => [column, nameIn(element)]))
  const labels: Element[] = []
  for (const [column, name] of names) {
    const cells = body.flatMap((row) => row.filter((cell) => cell.column === column && nameIn(cell.element) !== ''))
    const found = name === '' ? [] : cells.flatMap(({ element }) => labelIn(element, name) ?? [])
    if (found.length === cells.length) labels.push(...found)
  }
  return labels
}

function nameIn(element: Element): string {
  return singleSpaced(textOf(element, LONGEST)).replace(COLON, '').toLowerCase()
}

/** The first element of a cell, if it says a name and something stands behind it. */
function labelIn(cell: Element, name: string): Element | undefined {
  const first = firstInside(cell)
  if (first === undefined || !('attribs' in first)) return undefined
  if (!LABEL.test(first.name) && !(EMPHASIS.test(first.name) && COLON.test(textOf(first, LONGEST).trim())))
    return undefined
  const value = nodeBeside(first, 'next')
  return value !== undefined && !isColonFirst(value) && nameIn(first) === name ? first : undefined
}

/** True for a colon that would stay behind. */
function isColonFirst(node: AnyNode): boolean {
  return node.type === 'text' && COLON_FIRST.test(node.data)
}
