import type { Block } from '../../../model/block.js'
import { IN_MARKUP } from '../filled/index.js'
import type { Line } from '../lines/index.js'

/** Attributes that a line begins and does not end, behind what they belong to. */
const OPEN = /(?:[)\]`]|\s|^)\{(?:[.#][^{}]*|[\w:@.-]+="[^{}]*)$/
/** They are over after so many lines: the brace was another one. */
const MOST_LINES = 40
/** No attributes are longer. */
const LONGEST = 5000

/** Finds attributes that stand on more than one line. */
export function joinAttributes(source: string, lines: readonly Line[], goesOn: Uint8Array): void {
  const text = ({ from, to }: Line): string => source.slice(from, to)
  for (let index = 0; index < lines.length; index++) {
    if (!OPEN.test(text(lines[index] as Line))) continue
    const last = endOf(index)
    for (let at = index + 1; at <= last; at++) goesOn[at] = IN_MARKUP
  }

  function endOf(index: number): number {
    for (let at = index + 1; at < Math.min(lines.length, index + MOST_LINES); at++) {
      const line = lines[at] as Line
      if (line.blanks > 0) break
      if (text(line).includes('}')) return at
    }
    return index
  }
}

/** The block without the addresses in attributes: they go with them. */
export function withoutTheirAddresses(block: Block): Block {
  const { text, verbatim } = block
  const isOutside = (from: number): boolean => {
    const before = text.slice(Math.max(0, from - LONGEST), from)
    return before.lastIndexOf('{') <= before.lastIndexOf('}')
  }
  return verbatim.every(({ from }) => isOutside(from))
    ? block
    : { ...block, verbatim: verbatim.filter(({ from }) => isOutside(from)) }
}

/**
 * The value of an attribute in a tag, empty where it has none.
 *
 * @param attributes the tag from its name on
 */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}
