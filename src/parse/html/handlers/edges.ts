import type { Text } from 'domhandler'
import { placesIn } from '../blocks/entities.js'
import type { PageBuilder } from '../blocks/index.js'
import { endOf, startOf } from '../source-place.js'
import { textWithFormulas } from './math.js'

/**
 * Writes a text without a beginning or an end that is set aside: a number that a list has as well, a sign behind a
 * heading.
 *
 * @returns false for texts of which all is to be written
 */
export function textWithoutEdge(builder: PageBuilder, node: Text): boolean {
  const edge = builder.noted.edges.get(node)
  if (edge === undefined || builder.isHidden) return false
  const { data } = node
  const { source } = builder.page
  const start = startOf(node)
  const end = endOf(node)
  const sourceAt = placesIn(data, start, end, source)
  const text = data.slice(edge.from, edge.to).trim()
  const before = sourceAt(edge.from)
  const from = sourceAt(data.indexOf(text, edge.from))
  const to = sourceAt(edge.to)
  const segments = [{ from: 0, to: text.length, start: from, end: to, atomic: true }]
  builder.emit({ type: 'paragraph', text, marks: [], segments, start: from, end: to }, undefined, edge.reason)
  if (edge.from > 0 && !textWithFormulas(builder, node, 0, edge.from))
    builder.inline.append(data.slice(0, edge.from), start, before, source)
  if (edge.to < data.length && !textWithFormulas(builder, node, edge.to))
    builder.inline.append(data.slice(edge.to), to, end, source)
  return true
}
