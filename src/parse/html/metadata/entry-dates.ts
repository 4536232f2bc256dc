import type { Element, ParentNode } from 'domhandler'

/** How far around a date its entry is looked for. */
const LEVELS = 4
/** So many entries have an order. */
const MIN_ENTRIES = 3
/** Elements that are entries by their tags alone; others need a name in common. */
const ENTRY_TAGS = /^(?:li|article|tr|time)$/

/** Neighbours of one kind by the element that each is, with the date that stands first in it. */
type Entries = Map<Element, Element>

/**
 * The dates of entries that follow each other newest first, as those of a live blog and of a list of posts do: the
 * first of them is that of the last thing to happen, and none tells when the page was published. An entry that holds
 * the title is the article itself.
 *
 * @param dates in document order
 * @param dateOf reads one as ISO 8601
 */
export function entryDates(
  dates: readonly Element[],
  titleAt: number,
  dateOf: (element: Element) => string | undefined,
): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const entries of neighbours(dates)) {
    if (entries.size < MIN_ENTRIES || [...entries.keys()].some((entry) => holds(entry, titleAt))) continue
    const own = [...entries.values()]
    if (isNewestFirst(own.map(dateOf))) for (const date of own) found.add(date)
  }
  return found
}

/** The elements around dates by their parent, tag and first name. */
function neighbours(dates: readonly Element[]): readonly Entries[] {
  const groups = new Map<ParentNode, Map<string, Entries>>()
  for (const date of dates) {
    let at: ParentNode | null = date
    for (let level = 0; level < LEVELS && at !== null && 'attribs' in at && at.parent !== null; level++) {
      add(groups, at as Element, date)
      at = (at as Element).parent
    }
  }
  return [...groups.values()].flatMap((kinds) => [...kinds.values()])
}

function add(groups: Map<ParentNode, Map<string, Entries>>, entry: Element, date: Element): void {
  const kind = kindOf(entry)
  const parent = entry.parent
  if (kind === undefined || parent === null) return
  const kinds = groups.get(parent) ?? new Map<string, Entries>()
  const entries = kinds.get(kind) ?? new Map<Element, Element>()
  if (!entries.has(entry)) entries.set(entry, date)
  kinds.set(kind, entries)
  groups.set(parent, kinds)
}

function kindOf({ name, attribs }: Element): string | undefined {
  const first = (attribs.class ?? '').trim().split(/\s+/)[0]
  return first === '' && !ENTRY_TAGS.test(name) ? undefined : `${name} ${first}`
}

function holds({ startIndex, endIndex }: Element, at: number): boolean {
  return at > 0 && (startIndex ?? 0) <= at && at <= (endIndex ?? 0)
}

function isNewestFirst(dates: readonly (string | undefined)[]): boolean {
  const known = dates.filter((date) => date !== undefined)
  if (known.length < MIN_ENTRIES || known[0] === known.at(-1)) return false
  return known.every((date, index) => index === 0 || date <= (known[index - 1] as string))
}
