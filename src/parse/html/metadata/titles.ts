/** What parts a title from the name of its site. */
const SEPARATOR = /\s+(?:[|•·»«–—―:/\\~]|::|--|-|\/\/|›|»|⋅|∙|❘|￨)\s+|\s*[|｜❘￨]\s*/u

/** Text for comparison: letters and digits in lower case. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export interface TitleSources {
  /** First-level headings that the reader sees, in document order. */
  readonly headings: readonly string[]
  /** All other headings: they count only where they agree with a declared title. */
  readonly others: readonly string[]
  readonly documentTitle?: string | undefined
  readonly sharedTitle?: string | undefined
  readonly structuredTitle?: string | undefined
  readonly site?: string | undefined
  readonly host?: string | undefined
}

/**
 * The title of the article, without the site's name. What the reader sees decides: a heading that
 * agrees with a declared title, or the only first-level heading if it speaks of the same thing;
 * only without one a declared title is cut.
 */
export function chooseTitle(sources: TitleSources): string | undefined {
  const declared = [sources.sharedTitle, sources.documentTitle, sources.structuredTitle].flatMap((title) =>
    title === undefined || title.trim() === '' ? [] : [title.replace(/\s+/g, ' ').trim()],
  )
  const isSite = siteTest(sources)
  const isTitle = (text: string): boolean => !isSite(text) && comparable(text) !== frameOf(sources)
  const headings = sources.headings.filter(isTitle)
  const others = sources.others.filter(isTitle)
  const beginnings = new Set(declared.flatMap((title) => runsOfParts(title, isSite)))
  return (
    agreeing(headings, beginnings) ??
    agreeingLater(headings, others, declared, beginnings) ??
    related(headings, declared) ??
    agreeing(others, new Set(declared.flatMap((title) => runsOfParts(title)))) ??
    declared.map((title) => withoutSite(title, isSite))[0] ??
    headings[0]
  )
}

/** What the document's title says besides the shared title: the name of the site or section, which many pages have as a heading. */
function frameOf({ sharedTitle, documentTitle }: TitleSources): string | undefined {
  const [shared, whole] = [comparable(sharedTitle ?? ''), comparable(documentTitle ?? '')]
  if (shared.split(' ').length < 2) return undefined
  if (whole.startsWith(`${shared} `)) return whole.slice(shared.length + 1)
  return whole.endsWith(` ${shared}`) ? whole.slice(0, -shared.length - 1) : undefined
}

/** A heading that is one of these runs; the longest of several. */
function agreeing(headings: readonly string[], runs: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  for (const heading of headings) {
    const key = comparable(heading)
    if (runs.has(key) && (best === undefined || key.length > comparable(best).length)) best = heading
  }
  return best
}

/**
 * A heading that is a later part of a declared title. Sites put their own names there, and some
 * have them as their only first-level heading: then what stands before it is the title.
 */
function agreeingLater(
  headings: readonly string[],
  others: readonly string[],
  declared: readonly string[],
  beginnings: ReadonlySet<string>,
): string | undefined {
  const later = agreeing(headings, new Set(declared.flatMap((title) => runsOfParts(title))))
  if (later === undefined) return undefined
  const key = comparable(later)
  const words = key.split(' ').length
  for (const title of declared) {
    const parts = title.split(SEPARATOR)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    // Of two names for a page the longer one is the article's.
    if (parts.length < 2 || comparable(last) !== key || comparable(first).split(' ').length <= words) continue
    return agreeing(others, beginnings) ?? first
  }
  return later
}

/**
 * Runs of neighbouring parts: "A - B | Site" has A, B, "A B" and more.
 *
 * @param isSite only runs from the beginning, or from where nothing but the site's name stands before
 */
function runsOfParts(title: string, isSite?: (text: string) => boolean): string[] {
  const parts = title.split(SEPARATOR).slice(0, 8)
  const runs: string[] = []
  for (let from = 0; from < parts.length; from++) {
    if (isSite !== undefined && !parts.slice(0, from).every(isSite)) break
    for (let to = from + 1; to <= parts.length; to++) runs.push(comparable(parts.slice(from, to).join(' ')))
  }
  return runs
}

/** A heading that says less than this of what a declared title says is a slogan. */
const LEAST_OVERLAP = 0.25

/** The heading that shares most words with a declared title (Dice's coefficient). */
function related(headings: readonly string[], declared: readonly string[]): string | undefined {
  if (declared.length === 0) return headings[0]
  let best: string | undefined
  let most = LEAST_OVERLAP
  for (const heading of headings) {
    const overlap = Math.max(
      ...declared.map((title) => dice(comparable(heading).split(' '), comparable(title).split(' '))),
    )
    if (overlap > most) {
      best = heading
      most = overlap
    }
  }
  return best
}

function dice(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other)
  const shared = one.filter((word) => word.length > 2 && words.has(word)).length
  return (2 * shared) / (one.length + other.length)
}

function siteTest({ site, host }: TitleSources): (text: string) => boolean {
  const name = site === undefined ? '' : comparable(site).replaceAll(' ', '')
  const address = (host ?? '').toLowerCase()
  const labels = address.split('.').filter((label) => label.length > 3 && label !== 'www')
  return (text) => {
    const key = comparable(text).replaceAll(' ', '')
    return (
      key === '' ||
      key === name ||
      key === address.replaceAll('.', '') ||
      labels.some((label) => label.replaceAll('-', '') === key)
    )
  }
}

/** The title up to its last separator; where that leaves hardly anything, what follows the first. */
function withoutSite(title: string, isSite: (text: string) => boolean): string {
  const separators = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))]
  const first = separators[0]
  const last = separators.at(-1)
  if (first === undefined || last === undefined) return title
  const before = title.slice(0, last.index)
  const after = title.slice(first.index + first[0].length)
  if (isSite(title.slice(last.index + last[0].length))) return before
  if (isSite(title.slice(0, first.index))) return after
  return comparable(before).split(' ').length < 3 ? after : before
}
