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
  const headings = sources.headings.filter((text) => comparable(text) !== '' && !isSite(text))
  return (
    agreeing(headings, declared) ??
    related(headings, declared) ??
    agreeing(
      sources.others.filter((text) => comparable(text) !== '' && !isSite(text)),
      declared,
    ) ??
    declared.map((title) => withoutSite(title, isSite))[0] ??
    headings[0]
  )
}

/** A heading that is a declared title or a part of one between separators; the longest of several. */
function agreeing(headings: readonly string[], declared: readonly string[]): string | undefined {
  const parts = new Set(declared.flatMap((title) => runsOfParts(title)))
  let best: string | undefined
  for (const heading of headings) {
    const key = comparable(heading)
    if (parts.has(key) && (best === undefined || key.length > comparable(best).length)) best = heading
  }
  return best
}

/** All runs of neighbouring parts: "A - B | Site" has A, B, "A B" and more. */
function runsOfParts(title: string): string[] {
  const parts = title.split(SEPARATOR).slice(0, 8)
  const runs: string[] = []
  for (let from = 0; from < parts.length; from++) {
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
