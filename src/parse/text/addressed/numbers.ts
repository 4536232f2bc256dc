/** What text browsers write above their list of addresses. */
const HEADING = /^[ \t]*References[ \t]*$/gm
/** Headings of its parts. */
const PART = /^(?:Visible|Hidden) links:?$/
/** An entry; elinks writes what it is called before its address, on a line of its own. */
const ENTRY = /^(\d{1,4})\.\s+(\S.*)$/
const ADDRESS = /^(?:(?:https?|ftp|file):\/\/|[a-z]{3,12}:(?=\S)|\/)\S*$/
/** Lines that are no entry: so many of the list at the most. */
const MOST_OTHERS = 0.2
const LEAST_ENTRIES = 2

/** The number of a link, and the same right before its words; who cites writes it behind what it supports. */
export const NUMBER = /\[(\d{1,4})\]/g
const BEFORE_WORDS = /\[\d{1,4}\](?=[\p{L}\p{N}"\u201C(*_[#@])/gu
const LEAST_SHARE = 0.2

/**
 * The addresses that text browsers list below a page, by the numbers that stand before the words of their links.
 *
 * @param source the decoded text
 * @returns undefined for a text without such a list, or one whose numbers are no links'
 */
export function numberedAddresses(source: string): ReadonlyMap<number, string> | undefined {
  const heading = headingOfList(source)
  if (heading === source.length) return undefined
  const addresses = addressesBelow(source.slice(source.indexOf('\n', heading)))
  const text = source.slice(0, heading)
  const all = text.match(NUMBER)?.length ?? 0
  const before = text.match(BEFORE_WORDS)?.length ?? 0
  return addresses !== undefined && before > 0 && before >= LEAST_SHARE * all ? addresses : undefined
}

/** Where the last heading of a list begins; the end of a text that has none. */
export function headingOfList(source: string): number {
  return [...source.matchAll(HEADING)].at(-1)?.index ?? source.length
}

function addressesBelow(list: string): ReadonlyMap<number, string> | undefined {
  const addresses = new Map<number, string>()
  let others = 0
  let named: number | undefined
  for (const line of list.split(/\r?\n/)) {
    const text = line.trim()
    if (text === '' || PART.test(text)) continue
    const entry = ENTRY.exec(text)
    const [number, address] = entry === null ? [named, text] : [Number(entry[1]), entry[2] ?? '']
    if (number !== undefined && ADDRESS.test(address)) addresses.set(number, address)
    else if (entry === null) others++
    named = entry === null || ADDRESS.test(address) ? undefined : Number(entry[1])
  }
  return addresses.size >= LEAST_ENTRIES && others <= MOST_OTHERS * addresses.size ? addresses : undefined
}
