import type { Container } from '../../model/block.js'
import type { BlockBuilder } from './builder.js'
import { DEEP, type Line } from './lines/index.js'
import { isDoubtful, type Marker, markerOf } from './lines/markers.js'
import { headingDepth } from './lines/signs.js'

/** An open list item. */
interface OpenItem {
  readonly indent: number
  readonly list: Container
  readonly path: readonly Container[]
  readonly bullet: string
  readonly number: number
}

/** What stands so many columns further in than an item is centred, and no part of it: a headline under a menu. */
const FAR = 11
/** Nothing but an item begins so behind a number, where a fence closes it. */
const FENCE = /^(`{3,})[\w+#.-]*$/
/** How many lines ahead the next number of a list is looked for. */
const LOOK_AHEAD = 24

/** So many items with no blank line between them are a menu, where indentation tells how deep an element stands. */
const LEAST_MENU = 3

/** The list items that are open at a line. */
export class OpenLists {
  readonly #base: readonly Container[]
  readonly #builder: BlockBuilder
  readonly #isByDepth: () => boolean
  readonly #open: OpenItem[] = []
  /** Items since the last blank line. */
  #run = 0

  /** @param isByDepth see `isIndentedByDepth`; texts without lists never ask */
  constructor(builder: BlockBuilder, base: readonly Container[], isByDepth: () => boolean) {
    this.#builder = builder
    this.#base = base
    this.#isByDepth = isByDepth
  }

  /** Containers of a line without a marker: those of the open item it is indented under, unless it follows a menu. */
  at({ indent, blanks }: Line): readonly Container[] {
    if (blanks > 0 && this.#run >= LEAST_MENU && this.#isByDepth()) this.close()
    const isOutside = (item: OpenItem): boolean =>
      indent <= item.indent || indent > item.indent + (this.#isByDepth() ? DEEP : FAR)
    while (this.#open.length > 0 && isOutside(this.#open.at(-1) as OpenItem)) this.#open.pop()
    return this.#open.at(-1)?.path ?? this.#base
  }

  /** Opens the item of a line with a marker and gives its containers. */
  item({ indent, blanks }: Line, marker: Marker): readonly Container[] {
    this.#run = blanks > 0 ? 1 : this.#run + 1
    while (this.#open.length > 0 && indent < (this.#open.at(-1) as OpenItem).indent) this.#open.pop()
    const ordered = marker.number !== undefined
    const top = this.#open.at(-1)
    const sibling = top !== undefined && top.indent === indent && isSame(top, marker) ? top.list : undefined
    if (top !== undefined && top.indent === indent) this.#open.pop()
    const above = this.#open.at(-1)?.path ?? this.#base
    const list =
      sibling ?? this.#builder.container('list', ordered ? { ordered, first: marker.number as number } : { ordered })
    const path = [...above, list, this.#builder.container('item')]
    this.#open.push({ indent, list, path, bullet: kindOf(marker), number: marker.number ?? 0 })
    return path
  }

  close(): void {
    this.#open.length = 0
    this.#run = 0
  }
}

function isSame(item: OpenItem, marker: Marker): boolean {
  const goesOn = marker.number === item.number + 1 && NUMBER_SIGN.test(item.bullet)
  const beginsAnew = marker.number === 1 && item.number > 1
  return goesOn || (!beginsAnew && item.bullet === kindOf(marker))
}

const NUMBER_SIGN = /[.)]/

/** What markers of one list have in common: the bullet, or the sign behind the number. */
function kindOf({ text, number }: Marker): string {
  return number === undefined ? text : text.slice(-1)
}

/**
 * For each line the marker it starts with, doubtful ones only where the lines around confirm them.
 */
export function listMarkers(source: string, lines: readonly Line[]): (Marker | undefined)[] {
  const found = lines.map((line) => markerOf(source, line))
  const confirmed = found.slice()
  if (!found.some((marker) => marker !== undefined)) return confirmed
  const margin = textMargin(lines, found)
  const closing = closingFences(source, lines)
  // Where sections are marked as in Markdown, numbers are too.
  const isMarkdown = lines.some((line) => headingDepth(source, line) > 1)
  for (let i = 0; i < lines.length; i++) {
    const marker = found[i]
    if (marker === undefined || !isDoubtful(marker)) continue
    const fence = FENCE.exec(source.slice(marker.content, (lines[i] as Line).to))?.[1]
    if (fence !== undefined && (closing.get(fence) ?? -1) > i + 1) continue
    const line = lines[i] as Line
    const isSound =
      marker.number === undefined
        ? isDashItem(source, lines, found, i)
        : isMarkdown || isNumbered(confirmed, lines, found, i, marker.number)
    if (!isSound || line.indent < margin || marker.content >= line.to) confirmed[i] = undefined
  }
  return confirmed
}

/** By fence: the last line that is nothing else. */
function closingFences(source: string, lines: readonly Line[]): ReadonlyMap<string, number> {
  const closing = new Map<string, number>()
  for (const [index, { from, to }] of lines.entries()) {
    if (source.charAt(from) !== '`') continue
    const text = source.slice(from, to)
    if (/^`+$/.test(text)) closing.set(text, index)
  }
  return closing
}

/** The indentation of most of the text, in columns. Browsers' text output hangs headings out to its left. */
function textMargin(lines: readonly Line[], found: readonly (Marker | undefined)[]): number {
  const sizes = new Map<number, number>()
  let margin = 0
  let item = Number.POSITIVE_INFINITY
  for (const [index, { indent, from, to }] of lines.entries()) {
    if (found[index] !== undefined) {
      item = Math.min(item, indent)
      continue
    }
    // What an item holds stands under it, not at the margin.
    if (indent > item) continue
    item = Number.POSITIVE_INFINITY
    const size = (sizes.get(indent) ?? 0) + to - from
    sizes.set(indent, size)
    if (size > (sizes.get(margin) ?? 0)) margin = indent
  }
  return margin
}

/** `–` and `o` list when indented, or when the line next to it starts alike and neither is speech. */
function isDashItem(
  source: string,
  lines: readonly Line[],
  found: readonly (Marker | undefined)[],
  i: number,
): boolean {
  const line = lines[i] as Line
  if (line.indent > 0) return true
  if (/[.!?…»”"]$/.test(source.slice(Math.max(line.from, line.to - 1), line.to))) return false
  const text = found[i]?.text
  const above = line.blanks === 0 && found[i - 1]?.text === text
  const below = lines[i + 1]?.blanks === 0 && found[i + 1]?.text === text
  return above || below
}

/** A number lists when indented, or when the next or the last number stands at the same place with only its own text between. */
function isNumbered(
  confirmed: readonly (Marker | undefined)[],
  lines: readonly Line[],
  found: readonly (Marker | undefined)[],
  i: number,
  number: number,
): boolean {
  const { indent } = lines[i] as Line
  if (indent > 0) return true
  return (
    neighbour(found, lines, i, 1)?.number === number + 1 || neighbour(confirmed, lines, i, -1)?.number === number - 1
  )
}

/** The marker of the nearest line in one direction that is not indented deeper. */
function neighbour(
  markers: readonly (Marker | undefined)[],
  lines: readonly Line[],
  i: number,
  step: 1 | -1,
): Marker | undefined {
  const { indent } = lines[i] as Line
  for (let j = i + step; Math.abs(j - i) <= LOOK_AHEAD; j += step) {
    const line = lines[j]
    if (line === undefined) return undefined
    if (line.indent <= indent) return line.indent === indent ? markers[j] : undefined
  }
  return undefined
}
