import { countMatches } from '../../../tools/count-matches.js'
import { splitLines } from '../lines/index.js'

/** What text browsers write above their list of addresses. */
const HEADING = /^[ \t]*References[ \t]*$/gm
/** Headings of its parts, and what a picture with areas leaves. */
const PART = /^(?:(?:Visible|Hidden) links:?|\[[A-Z]+\])$/
/** An entry; elinks writes what it is called before its address, on a line of its own. */
const ENTRY = /^(\d{1,4})\.\s+(\S.*)$/
const ADDRESS = /^(?:(?:https?|ftp|file):\/\/|[a-z]{3,12}:(?=\S)|\/)/
/** Entries without an address: so many of those with one at the most. Others are what somebody cites. */
const MOST_UNRESOLVED = 0.2
const LEAST_ENTRIES = 2

/** The number of a link, and the same right before its words; who cites writes it behind what it supports. */
export const NUMBER = /\[(\d{1,4})\]/g
const BEFORE_WORDS = /\[\d{1,4}\](?=[\p{L}\p{N}"\u201C(*_[#@])/gu
const LEAST_SHARE = 0.2

/** The list of addresses below a page: its place in the source, heading and all, and the addresses by number. */
export interface AddressList {
  readonly from: number
  readonly to: number
  readonly addresses: ReadonlyMap<number, string>
}

/**
 * The addresses that text browsers list below a page, by the numbers that stand before the words of their links.
 *
 * @param source the decoded text
 * @returns undefined for a text without such a list, or one whose numbers are no links'
 */
export function numberedAddresses(source: string): AddressList | undefined {
  const heading = [...source.matchAll(HEADING)].at(-1)
  if (heading === undefined) return undefined
  const list = listFrom(source, heading.index, heading.index + heading[0].length)
  const text = source.slice(0, heading.index)
  const all = countMatches(text, NUMBER)
  const before = countMatches(text, BEFORE_WORDS)
  return list !== undefined && before > 0 && before >= LEAST_SHARE * all ? list : undefined
}

/** The list ends at the first line that belongs to none. */
function listFrom(source: string, from: number, start: number): AddressList | undefined {
  const addresses = new Map<number, string>()
  let unresolved = 0
  let named: number | undefined
  let to = start
  for (const { start: lineStart, end, from: first, to: last } of splitLines(source)) {
    if (lineStart < start) continue
    const text = source.slice(first, last)
    const entry = ENTRY.exec(text)
    const [number, address] = entry === null ? [named, text] : [Number(entry[1]), entry[2] ?? '']
    if (entry === null && !PART.test(text) && (!ADDRESS.test(text) || /\s/.test(text))) break
    to = end
    if (number !== undefined && ADDRESS.test(address)) addresses.set(number, address)
    if (named !== undefined && entry !== null) unresolved++
    named = entry === null || ADDRESS.test(address) ? undefined : number
  }
  const isList = addresses.size >= LEAST_ENTRIES && unresolved <= MOST_UNRESOLVED * addresses.size
  return isList ? { from, to, addresses } : undefined
}
