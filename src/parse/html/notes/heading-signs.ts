import type { AnyNode, Element, Text } from 'domhandler'
import { descendants } from '../text-of.js'

/** What opens and closes the section of a heading, and what links to it, where a script or a style sheet makes it work. */
const BEFORE = /^\s*[▸▹►▻▶▷▾▿▼▽]\uFE0E?\s+(?=\S)/u
const BEHIND = /(?:[\s\u00A0]+|^)(?:[▸▹►▻▶▷▾▿▼▽▴▵▲△◂◃◄◅◀◁¶🔗⚓]\uFE0F?)\s*$/u
const WORD = /[\p{L}\p{N}]/u

/** The texts of a heading that begin or end it with such a sign, and where in them it stands. */
export function signsAround(heading: Element): ReadonlyMap<Text, { readonly from: number; readonly to: number }> {
  const found = new Map<Text, { from: number; to: number }>()
  const texts = textsOf(heading)
  const [first] = texts
  const last = texts.at(-1)
  if (first === undefined || last === undefined || !texts.some(({ data }) => WORD.test(data))) return found
  const before = BEFORE.exec(first.data)?.[0]
  if (before !== undefined) found.set(first, { from: 0, to: before.length })
  const behind = BEHIND.exec(last.data)
  if (behind !== null && before === undefined) found.set(last, { from: behind.index, to: last.data.length })
  return found
}

/** A heading of so many texts is none to look through. */
const MOST_TEXTS = 40

function textsOf(heading: Element): Text[] {
  const texts: Text[] = []
  for (const node of descendants(heading)) {
    if (texts.length > MOST_TEXTS) return []
    if (isWritten(node)) texts.push(node)
  }
  return texts
}

function isWritten(node: AnyNode): node is Text {
  return node.type === 'text' && /\S/.test(node.data)
}
