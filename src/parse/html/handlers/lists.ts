import type { AnyNode, Element, ParentNode } from 'domhandler'
import { NUMBERED_POST } from '../../../markup/post-names.js'
import type { PageBuilder } from '../blocks/index.js'
import type { Footnotes } from '../notes/footnotes.js'
import { hasOwnLabels, itemsOf, numbersInItems, signsInItems } from '../notes/item-labels.js'
import { itemNumbers } from '../notes/own-numbers.js'
import { firstInside, nodeBeside } from '../text-of.js'
import { type Handler, type Leave, leaveBlock, leaveContainer } from './types.js'

export const list: Handler = (builder, element) => {
  builder.openElement(element)
  if (builder.isCell) return leaveBlock
  if (isFootnoteList(element, builder.page.footnotes) || isThread(element)) return leaveBlock
  if (element.name === 'ul' && isLayout(element)) {
    builder.noted.layoutLists.add(element)
    return leaveBlock
  }
  const start = Number.parseInt(element.attribs.start ?? '', 10)
  const ordered = isOrdered(element)
  const isStarted = Number.isSafeInteger(start) && start >= 0
  const countdown = ordered ? countdownFrom(element, isStarted ? start : undefined) : undefined
  if (countdown !== undefined) {
    builder.noted.countdowns.set(element, countdown)
    return leaveBlock
  }
  const first = isStarted ? start : 1
  if (ordered) noteNumbers(builder, element, first)
  else noteSigns(builder, element)
  builder.openList(ordered ? { ordered, first } : { ordered })
  return leaveContainer
}

/** True for a list that is ordered by its tag, or else by a style or the numbers that its items bring. */
function isOrdered(list: Element): boolean {
  if (list.name === 'ol') return !hasOwnLabels(list) && !itemsOf(list).some(isBullet)
  return isNumbered(list) || numbersInItems(list, 1).size > 0
}

const COUNTS = /list-style(?:-type)?\s*:\s*decimal/i

/** Plugins of recipes number their steps by the style of each item. */
function isNumbered(list: Element): boolean {
  const items = itemsOf(list)
  return items.length > 0 && items.every(({ attribs }) => COUNTS.test(attribs.style ?? ''))
}

/** Quill writes all lists as ordered ones, and into their items what they are; others name lists of their own so. */
function isBullet({ attribs }: Element): boolean {
  return attribs['data-list'] === 'bullet' || ofQuill(attribs['data-list']) !== undefined
}

/** Whether a task of Quill's is done; undefined for what is no task. */
function ofQuill(kind: string | undefined): boolean | undefined {
  if (kind === 'checked') return true
  return kind === 'unchecked' ? false : undefined
}

/** The first number of a list that counts down, if none of its numbers is below zero. */
function countdownFrom(list: Element, start: number | undefined): number | undefined {
  if (list.attribs.reversed === undefined) return undefined
  const count = itemsOf(list).length
  const first = start ?? count
  return first >= count - 1 ? first : undefined
}

/** Notes what the items of a list say of their place in it, as the list does. */
function noteNumbers({ noted }: PageBuilder, list: Element, first: number): void {
  for (const number of itemNumbers(list, first)) noted.asides.set(number, 'number of an item')
  for (const [text, to] of numbersInItems(list, first)) {
    noted.edges.set(text, { from: 0, to, reason: 'number of an item' })
  }
}

function noteSigns({ noted }: PageBuilder, list: Element): void {
  for (const [text, to] of signsInItems(list)) noted.edges.set(text, { from: 0, to, reason: 'sign of an item' })
}

/** A list whose items are footnotes. */
function isFootnoteList(element: Element, { notes }: Footnotes): boolean {
  for (const child of element.children) if ('attribs' in child) return notes.has(child)
  return false
}

/** A list whose items are sections, each with more than the heading that it begins with: they are no items to a reader. */
function isLayout(element: Element): boolean {
  const items = element.children.filter((child) => 'attribs' in child)
  return items.length > 0 && items.every(isSection)
}

function isSection(item: Element): boolean {
  let at: Element | undefined = item
  for (let level = 0; level < SECTION_LEVELS && at !== undefined; level++) {
    const first: AnyNode | undefined = firstInside(at)
    at = first !== undefined && 'attribs' in first ? first : undefined
    if (at !== undefined && /^h[1-6]$/.test(at.name)) return hasMore(at)
  }
  return false
}

/** How deep in an item its heading may stand. */
const SECTION_LEVELS = 3

function hasMore({ next }: Element): boolean {
  let at = next
  while (at !== null && !('attribs' in at)) at = at.next
  return at !== null
}

/** A list whose items are the posts of a forum: the page is no list to a reader. */
function isThread(element: Element): boolean {
  for (const child of element.children) if ('attribs' in child && child.name === 'li') return isPost(child)
  return false
}

/** XenForo numbers its posts as weblogs do, and calls them messages. */
function isPost({ attribs }: Element): boolean {
  const { id } = attribs
  if (id === undefined) return false
  return NUMBERED_POST.test(id) || (/^post-\d+$/.test(id) && /(?:^|\s)message(?=\s|$)/.test(attribs.class ?? ''))
}

export const item: Handler = (builder, element) => {
  builder.openElement(element)
  const { parent } = element
  const isInLayout = parent !== null && 'attribs' in parent && builder.noted.layoutLists.has(parent)
  if (builder.isCell || isInLayout || isPost(element)) return leaveBlock
  const label = builder.page.footnotes.notes.get(element)
  const number = parent === null ? undefined : builder.noted.countdowns.get(parent)
  if (parent !== null && number !== undefined && label === undefined) return itemOfCountdown(builder, element, number)
  if (label === undefined) builder.openItem(parent, checkbox(element))
  else builder.openContainer({ kind: 'footnote', label })
  return leaveContainer
}

/** Lists of Markdown count up: an item of one that counts down is a list of its own. */
function itemOfCountdown(builder: PageBuilder, element: Element, number: number): Leave {
  const { parent } = element
  if (parent !== null) builder.noted.countdowns.set(parent, number - 1)
  builder.openList({ ordered: true, first: number })
  builder.openItem(parent, checkbox(element))
  return leaveCountdownItem
}

const leaveCountdownItem: Leave = (builder, element) => {
  leaveContainer(builder, element)
  builder.closeContainer()
}

/** A task list's check box: the first thing in the item, maybe inside of its paragraph or label; or the item itself. */
function checkbox(element: Element): boolean | undefined {
  const isDone = ofQuill(element.attribs['data-list'])
  if (isDone !== undefined) return isDone
  let at = element
  for (let depth = 0; depth < 3; depth++) {
    if (at.attribs.role === 'checkbox') return at.attribs['aria-checked'] === 'true'
    const first = firstShown(at)
    if (first === undefined || !('attribs' in first)) break
    if (first.name === 'input') {
      return first.attribs.type === 'checkbox' ? first.attribs.checked !== undefined : undefined
    }
    const drawn = DRAWN_BOX.exec(first.attribs.class ?? '')
    if (drawn !== null) return drawn[1] === 'on'
    at = first
  }
  return isTaskList(element.parent) ? /(?:^|\s)checked(?:\s|$)/.test(element.attribs.class ?? '') : undefined
}

/** Notion draws its check boxes by a style sheet. */
const DRAWN_BOX = /(?:^|\s)checkbox-(on|off)(?:\s|$)/

/**
 * The first node in an element that shows something; an element of a script's own that is empty waits for it, and one
 * that is named for the sign of the item is drawn.
 */
function firstShown(element: Element): AnyNode | undefined {
  const first = firstInside(element)
  const isEmpty = first !== undefined && 'attribs' in first && first.children.length === 0
  const isSign = isEmpty && (first.name.includes('-') || BULLET.test(first.attribs.class ?? ''))
  return isSign ? nodeBeside(first, 'next') : first
}

const BULLET = /(?:^|\s)list-bullet(?:\s|$)/

/** Confluence says by a class which of its tasks are done. */
function isTaskList(list: ParentNode | null): boolean {
  return list !== null && 'attribs' in list && /(?:^|\s)inline-task-list(?:\s|$)/.test(list.attribs.class ?? '')
}
