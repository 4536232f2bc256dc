import type { AnyNode, Element, Text } from 'domhandler'
import { descendants } from '../text-of.js'

/** What opens and closes the section of a heading, and what links to it, where a script or a style sheet makes it work. */
const BEFORE = /^\s*[▸▹►▻▶▷▾▿▼▽]\uFE0E?\s+(?=\S)/u
const SIGN = /[▸▹►▻▶▷▾▿▼▽▴▵▲△◂◃◄◅◀◁¶🔗⚓]/u
const AT_END = new RegExp(String.raw`${SIGN.source}\uFE0F?$`, 'u')
const LONGEST_SIGN = 3
const WORD = /[\p{L}\p{N}]/u

/** The texts of a heading that begin or end it with such a sign, and where in them it stands. */
export function signsAround(heading: Element): ReadonlyMap<Text, { readonly from: number; readonly to: number }> {
  const found = new Map<Text, { from: number; to: number }>()
  const texts = textsOf(heading)
  const [first] = texts
  const last = texts.at(-1)
  if (first === undefined || last === undefined || !texts.some(({ data }) => WORD.test(data))) return found
  const before = BEFORE.exec(first.data)?.[0]
  if (before !== undefined) {
    // Signs on both sides only adorn.
    if (!AT_END.test(last.data.trimEnd().slice(-LONGEST_SIGN))) found.set(first, { from: 0, to: before.length })
    return found
  }
  const from = signBehind(last.data)
  if (from === undefined) return found
  const text = [...texts.slice(0, -1).map(({ data }) => data), last.data.slice(0, from)].join(' ')
  // A heading that speaks of such signs holds more of them, or names what it shows: "Key: ▶".
  if (!SIGN.test(text) && !/[:：]\s*$/.test(text)) found.set(last, { from, to: last.data.length })
  return found
}

/** Where a sign that white space parts from the text before it stands, with that space. */
function signBehind(data: string): number | undefined {
  const text = data.trimEnd()
  const sign = AT_END.exec(text.slice(-LONGEST_SIGN))?.[0]
  if (sign === undefined) return undefined
  const before = text.slice(0, -sign.length)
  const from = before.trimEnd().length
  return from < before.length || from === 0 ? from : undefined
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
