import type { AnyNode, Element } from 'domhandler'
import { isOneBlock } from '../blocks/one-block.js'
import { startOf } from '../source-place.js'
import { findInside, isBlank, textOf } from '../text-of.js'

/** Elements that are nothing by their tag, or a list. */
const NEUTRAL = /^(?:div|span|section|p|ul|ol|li)$/
const TABLE = /^(?:table|grid|treegrid)$/
const ROW_GROUP = /^(?:rowgroup|presentation|none)$/
const CELL = /^(?:cell|gridcell)$/
const HEAD_CELL = /^(?:column|row)header$/
/** What no item of a plain list holds: such items are the cards and slides of a page. */
const CARD = /^(?:h[1-6]|img|picture|svg|video|iframe|button|figure)$/

/**
 * Elements that say by their ARIA roles, and not by their tags, that they are a table or a list get the tags for it:
 * all later steps know those.
 */
export class AriaStructure {
  readonly #tables: Element[] = []
  readonly #lists: Element[] = []

  add(element: Element, isInTable: boolean): void {
    const { role } = element.attribs
    if (role === undefined || !NEUTRAL.test(element.name)) return
    if (role === 'list' && element.name === 'div') this.#lists.push(element)
    else if (TABLE.test(role) && !isInTable) this.#tables.push(element)
  }

  /** Renames what is found once all of the page is in the tree. */
  finish(): void {
    let end = -1
    for (const table of this.#tables) {
      // What stands in a table that was looked at is part of it.
      if (startOf(table) < end) continue
      end = table.endIndex ?? 0
      nameTable(table)
    }
    for (const list of this.#lists) nameList(list)
  }
}

function nameTable(table: Element): void {
  const names = new Map<Element, string>([[table, 'table']])
  const rows = partsOf(table).flatMap((part) => {
    if (isOf(part, ROW_GROUP)) names.set(part, 'tbody')
    return isOf(part, ROW_GROUP) ? partsOf(part) : [part]
  })
  const cells = rows.flatMap(partsOf)
  const isWhole = [table, ...names.keys(), ...rows].every(holdsElementsAlone)
  if (!isWhole || rows.length < 2 || cells.length <= rows.length || !isFilled(cells)) return
  if (!rows.every((row) => row.attribs.role === 'row') || !cells.every(isCell)) return
  if (findInside(table, ({ name, attribs }) => name === 'table' || isOf({ attribs }, TABLE)) !== undefined) return
  for (const row of rows) names.set(row, 'tr')
  for (const cell of cells) names.set(cell, isOf(cell, HEAD_CELL) ? 'th' : 'td')
  if (![...names.keys()].every(({ name }) => NEUTRAL.test(name))) return
  for (const [element, name] of names) element.name = name
}

/** False where a script has yet to fill most cells, as those of a form. */
function isFilled(cells: readonly Element[]): boolean {
  const data = cells.filter((cell) => isOf(cell, CELL))
  return data.filter((cell) => !isBlank(textOf(cell))).length * 2 > data.length
}

function nameList(list: Element): void {
  const items = partsOf(list)
  if (items.length < 2 || !holdsElementsAlone(list) || !items.every(isPlainItem)) return
  list.name = 'ul'
  for (const item of items) item.name = 'li'
}

function isPlainItem(item: Element): boolean {
  if (item.attribs.role !== 'listitem' || item.name !== 'div') return false
  return isOneBlock(item) && !isBlank(textOf(item)) && findInside(item, ({ name }) => CARD.test(name)) === undefined
}

function isCell(element: Element): boolean {
  return isOf(element, CELL) || isOf(element, HEAD_CELL)
}

function isOf({ attribs }: Pick<Element, 'attribs'>, roles: RegExp): boolean {
  return attribs.role !== undefined && roles.test(attribs.role)
}

function partsOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => 'attribs' in child)
}

function holdsElementsAlone({ children }: Element): boolean {
  return children.every((child: AnyNode) => 'attribs' in child || !('data' in child) || isBlank(child.data))
}
