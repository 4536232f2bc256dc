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
    if (builder.noted.edges.size > 0 && textWithoutEdge(builder, node as Text)) return undefined
    if (builder.page.tex !== undefined && textWithFormulas(builder, node as Text)) return undefined
    const start = node.startIndex ?? 0
    builder.inline.append(node.data, start, (node.endIndex ?? start) + 1, builder.page.source)
    return undefined
  }
  if (!('attribs' in node)) return undefined
  const { attribs } = node
  if (attribs.class !== undefined && mathElement(builder, node)) return undefined
  if (!builder.isHidden && node.name !== 'br') {
    const reason = hiddenReason(node, builder.page.styles)
    if (reason !== undefined && !(reason === 'aria-hidden' && isSeenInLine(node, builder))) {
      builder.openHidden(node, reason)
    }
  }
  if (!builder.isHidden && builder.page.footnotes.numbers.has(node)) builder.openHidden(node, 'link back to the text')
  if (!builder.isHidden && isLabel(node, builder)) openLabel(node, builder)
  const aside = builder.isHidden ? undefined : builder.noted.asides.get(node)
  if (aside !== undefined) builder.openHidden(node, aside)
  const handler = noteHandler(node, builder) ?? ownHandler(node, builder) ?? handlerOf(node)
  const leave = handler(builder, node)
  if (leave === undefined) builder.closeHidden(node)
  return leave
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
