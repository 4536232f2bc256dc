import type { Text } from 'domhandler'
import type { PageBuilder } from '../builder.js'
import { placesIn } from '../entities.js'

/**
 * Writes a text without its beginning, which is set aside: a number that a list has as well.
 *
 * @returns false for texts of which all is to be written
 */
export function textWithoutBeginning(builder: PageBuilder, node: Text): boolean {
  const noted = builder.noted.beginnings.get(node)
  if (noted === undefined || builder.isHidden) return false
  const { data } = node
  const { source } = builder.page
  const start = node.startIndex ?? 0
  const end = (node.endIndex ?? start) + 1
  const text = data.slice(0, noted.length).trim()
  const sourceAt = placesIn(data, start, end, source)
  const from = sourceAt(data.indexOf(text))
  const to = sourceAt(noted.length)
  const segments = [{ from: 0, to: text.length, start: from, end: to, atomic: true }]
  builder.emit({ type: 'paragraph', text, marks: [], segments, start: from, end: to }, undefined, noted.reason)
  if (noted.length < data.length) builder.inline.append(data.slice(noted.length), to, end, source)
  return true
}
