import type { AnyNode, Element, ParentNode, Text } from 'domhandler'
import type { PageBuilder } from './blocks/index.js'
import { textWithoutEdge } from './handlers/edges.js'
import { mathElement, textWithFormulas } from './handlers/math.js'
import { drawingTitle } from './handlers/media.js'
import { note, noteInLine } from './handlers/notes.js'
import { headingCounter, numberBefore, numberCell, sectionCounter } from './handlers/numbers.js'
import { isRoleHeading, roleHeading } from './handlers/role-heading.js'
import { type Handler, type Leave, transparent } from './handlers/types.js'
import { hiddenReason } from './hidden/index.js'
import { isSeenInLine } from './hidden/seen-in-line.js'
import { countedSection, counterOfHeading } from './notes/counted-sections.js'
import { isHeadlineLabel, separatorBehind } from './notes/headline-labels.js'
import { isNumberBefore, numberInCell } from './notes/own-numbers.js'
import { endOf, startOf } from './source-place.js'
import { HANDLERS } from './tags.js'

/** Walks a tree and hands its blocks to the builder. Uses no stack of calls, however deep the tree. */
export function walk(root: ParentNode, builder: PageBuilder): void {
  const leaves: Leave[] = []
  let node: AnyNode | null = root.children[0] ?? null
  while (node !== null) {
    const leave = visit(node, builder)
    if (leave !== undefined) {
      const first: AnyNode | undefined = (node as Element).children[0]
      if (first !== undefined) {
        leaves.push(leave)
        node = first
        continue
      }
      leave(builder, node as Element)
      builder.closeHidden(node as Element)
    }
    while (node.next === null) {
      const parent: ParentNode | null = node.parent
      if (parent === null || parent === root) {
        builder.flush()
        return
      }
      const leaveParent = leaves.pop() as Leave
      leaveParent(builder, parent as Element)
      builder.closeHidden(parent as Element)
      node = parent as Element
    }
    node = node.next
  }
  builder.flush()
}

/** Reads one node; a result says that its children are to be walked and what follows them. */
function visit(node: AnyNode, builder: PageBuilder): Leave | undefined {
  if (node.type === 'text') {
    visitText(node, builder)
    return undefined
  }
  return 'attribs' in node ? visitElement(node, builder) : undefined
}

function visitText(text: Text, builder: PageBuilder): void {
  if (builder.noted.edges.size > 0 && textWithoutEdge(builder, text)) return
  if (builder.page.tex !== undefined && textWithFormulas(builder, text)) return
  builder.inline.append(text.data, startOf(text), endOf(text), builder.page.source)
}

function visitElement(element: Element, builder: PageBuilder): Leave | undefined {
  if (element.attribs.class !== undefined && mathElement(builder, element)) return undefined
  if (!builder.isHidden) hide(element, builder)
  const handler = noteHandler(element, builder) ?? ownHandler(element, builder) ?? handlerOf(element)
  const leave = handler(builder, element)
  if (leave === undefined) builder.closeHidden(element)
  return leave
}

/** Says why no reader sees an element, or needs it as text. */
function hide(element: Element, builder: PageBuilder): void {
  const reason = element.name === 'br' ? undefined : hiddenReason(element, builder.page.styles)
  if (reason !== undefined && !(reason === 'aria-hidden' && isSeenInLine(element, builder)))
    builder.openHidden(element, reason)
  else if (builder.page.footnotes.numbers.has(element)) builder.openHidden(element, 'link back to the text')
  else if (isLabel(element, builder)) openLabel(element, builder)
  else {
    const aside = builder.noted.asides.get(element)
    if (aside !== undefined) builder.openHidden(element, aside)
  }
}

function openLabel(label: Element, builder: PageBuilder): void {
  const reason = 'label of a headline'
  const separator = separatorBehind(label)
  if (separator !== undefined) builder.noted.edges.set(separator.text, { from: 0, to: separator.to, reason })
  builder.openHidden(label, reason)
}

function isLabel(node: Element, { isHeading, isCell, inline, page }: PageBuilder): boolean {
  return isHeading && !isCell && inline.isEmpty && isHeadlineLabel(node, page.styles)
}

function noteHandler(node: Element, { page, isHidden }: PageBuilder): Handler | undefined {
  const { notes, inLine } = page.footnotes
  // Items are notes by their own handler.
  if (isHidden || node.name === 'li' || !notes.has(node)) return undefined
  return inLine.has(node) ? noteInLine : note
}

/** Of elements that are more than their tag. */
function ownHandler(node: Element, { inline, isHidden, isCell, isHeading }: PageBuilder): Handler | undefined {
  if (isRoleHeading(node)) return roleHeading
  if (isHidden || isCell) return undefined
  if (isHeading) return inline.isEmpty && counterOfHeading(node) !== undefined ? headingCounter : undefined
  if (numberInCell(node) !== undefined) return numberCell
  if (countedSection(node) !== undefined) return sectionCounter
  return isNumberBefore(node) ? numberBefore : undefined
}

function handlerOf(node: Element): Handler {
  const known = HANDLERS.get(node.name)
  if (known !== undefined) return known
  return isDrawingTitle(node) ? drawingTitle : transparent
}

function isDrawingTitle({ name, parent }: Element): boolean {
  return (
    (name === 'desc' || name === 'title') &&
    parent !== null &&
    'name' in parent &&
    /^(?:svg|g|symbol)$/.test(parent.name)
  )
}
