import type { Element } from 'domhandler'
import type { PageBuilder } from '../blocks/index.js'
import { referenceLabel } from '../notes/footnotes.js'
import { endOf, startOf } from '../source-place.js'

/** A raised link to a footnote between brackets of its own: a reference in Markdown brings them. */
export function referenceInBrackets(builder: PageBuilder, raised: Element): boolean {
  const links: Element[] = []
  for (const child of raised.children) {
    if ('attribs' in child) links.push(child)
    else if ('data' in child && !/^[\s[\]()]*$/.test(child.data)) return false
  }
  const [link] = links
  if (links.length !== 1 || link?.name !== 'a' || !link.attribs.href?.startsWith('#')) return false
  const label = referenceLabel(link, builder.page.footnotes)
  if (label === undefined) return false
  pointToNote(builder, raised, label)
  return true
}

/** Writes the reference to a note in the place of an element. */
export function pointToNote(builder: PageBuilder, element: Element, label: string): void {
  const [start, end] = [startOf(element), endOf(element)]
  builder.inline.point({ kind: 'footnoteReference', value: label, start, end }, start, end)
}
