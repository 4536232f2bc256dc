import type { Element } from 'domhandler'
import { instructsMachines } from '../../../markup/instructions.js'
import { descendants } from '../text-of.js'

/** Longer texts are compared by their beginnings. */
const LONGEST = 2000

/**
 * What a link or a picture shows under the mouse.
 *
 * @param said what it shows without a mouse: its text or description; asked for where there is a title
 * @returns undefined where the title says the same or less, but for signs and capitals: content systems fill it in themselves
 */
export function toolTip({ attribs }: Element, said: () => string): string | undefined {
  const { title } = attribs
  if (title === undefined || lettersOf(said()).includes(lettersOf(title)) || instructsMachines(title)) return undefined
  return title
}

/** What a link shows: its text and the descriptions of its pictures. */
export function shownBy(link: Element): string {
  let shown = ''
  for (const node of descendants(link)) {
    if (node.type === 'text') shown += node.data
    else if ('attribs' in node) shown += node.attribs.alt ?? ''
    if (shown.length > LONGEST) break
  }
  return shown
}

function lettersOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
