import type { Element } from 'domhandler'
import { GROUPS_OF_WORD, wordsInside } from '../../../markup/name-groups.js'

/** All that an element is called, as written. */
export function namesOf({ attribs, name }: Element): string {
  let names = attribs.class ?? ''
  if (attribs.id !== undefined) names += ` ${attribs.id}`
  if (attribs.role !== undefined) names += ` ${attribs.role}`
  if (attribs.itemprop !== undefined) names += ` ${attribs.itemprop}`
  if (attribs.itemtype !== undefined) names += ` ${attribs.itemtype.slice(attribs.itemtype.lastIndexOf('/') + 1)}`
  const test = attribs['data-testid'] ?? attribs['data-component'] ?? attribs['data-module']
  if (test !== undefined) names += ` ${test}`
  if (name.includes('-')) names += ` ${name}`
  return names.length > MAX_NAMES ? names.slice(0, MAX_NAMES) : names
}

/** Longer lists of classes are those of utility frameworks and tell nothing more. */
const MAX_NAMES = 400

/** Lower-case words of class and id names. */
function wordsOf(names: string): readonly string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
}

/** The groups of meaning that the words of names belong to, by number. */
export function groupsIn(names: string): readonly number[] {
  const found = new Set<number>()
  for (const word of wordsOf(names)) addGroups(word, found)
  return [...found]
}

function addGroups(word: string, found: Set<number>): void {
  const groups = GROUPS_OF_WORD.get(word) ?? (word.endsWith('s') ? GROUPS_OF_WORD.get(word.slice(0, -1)) : undefined)
  if (groups !== undefined) {
    for (const group of groups) found.add(group)
  } else if (word.length >= 8) {
    for (const part of wordsInside(word)) {
      for (const group of GROUPS_OF_WORD.get(part) ?? []) found.add(group)
    }
  }
}
