import { Element, type ParentNode, type Text } from 'domhandler'
import { findInside, isBlank, onlyText, textOf } from '../text-of.js'

/** How far above a panel the element stands that holds the list of its tabs as well. */
const LEVELS = 3
/** What tabs are called is shorter. */
const LONGEST_LABEL = 60

/**
 * Tabs by their ARIA roles that hold code: documentation shows so what is done in several languages or systems. What a
 * tab is called stands over its panel then, and not in a list before all of them that does not say what belongs to what.
 */
export class Tabs {
  readonly #tabs = new Map<Element, Element[]>()
  /** By the elements around them. */
  readonly #panels = new Map<ParentNode, Element[]>()

  /**
   * Notes a tab or a panel.
   *
   * @param open the elements around it, outermost first
   */
  add(element: Element, open: readonly Element[]): void {
    const { role } = element.attribs
    if (role === 'tab') {
      const list = open.findLast(({ attribs }) => attribs.role === 'tablist')
      if (list !== undefined) addTo(this.#tabs, list, element)
    } else if (role === 'tabpanel') for (const around of open.slice(-LEVELS)) addTo(this.#panels, around, element)
  }

  /** Moves what tabs are called to the beginning of their panels, once all of the page is in the tree. */
  finish(): void {
    for (const [list, tabs] of this.#tabs) {
      const panels = list.parent === null ? undefined : this.#panels.get(list.parent)
      const labels = tabs.map(labelOf).filter((label) => label !== undefined)
      if (panels?.length !== tabs.length || labels.length !== tabs.length || tabs.length < 2) continue
      // No other list beside them may name them again.
      this.#panels.delete(list.parent as ParentNode)
      if (panels.some(holdsCode) && panels.every((panel, at) => isWithoutLabel(panel, labels[at] as Text)))
        for (const [at, panel] of panels.entries()) moveInto(panel, labels[at] as Text)
    }
  }
}

function addTo<Key>(map: Map<Key, Element[]>, key: Key, element: Element): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [element])
  else known.push(element)
}

function labelOf(tab: Element): Text | undefined {
  const label = onlyText(tab)
  return label !== undefined && label.data.length <= LONGEST_LABEL ? label : undefined
}

function holdsCode(panel: Element): boolean {
  return findInside(panel, ({ name }) => name === 'pre') !== undefined
}

/** False for a panel with a heading of its own that says what it is called, or one that a script has yet to fill. */
function isWithoutLabel(panel: Element, { data }: Text): boolean {
  if (isBlank(textOf(panel, LONGEST_LABEL))) return false
  const heading = findInside(panel, ({ name }) => /^h[1-6]$/.test(name))
  return heading === undefined || textOf(heading).trim().toLowerCase() !== data.trim().toLowerCase()
}

function moveInto(panel: Element, label: Text): void {
  const { parent } = label
  if (parent !== null) parent.children = parent.children.filter((child) => child !== label)
  if (label.prev !== null) label.prev.next = label.next
  if (label.next !== null) label.next.prev = label.prev
  const strong = new Element('strong', {}, [label])
  const line = new Element('p', {}, [strong])
  const [first] = panel.children
  label.prev = null
  label.next = null
  label.parent = strong
  strong.parent = line
  for (const element of [strong, line]) {
    element.startIndex = label.startIndex
    element.endIndex = label.endIndex
  }
  line.parent = panel
  line.next = first ?? null
  if (first !== undefined) first.prev = line
  panel.children.unshift(line)
}
