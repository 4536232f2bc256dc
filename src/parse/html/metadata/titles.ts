import { singleSpaced } from '../../../tools/single-spaced.js'
import { shareOfAddress } from './address-words.js'
import { comparable, partsOf, runsOfParts, siteTest, withoutSections, withoutSite } from './title-parts.js'

export interface TitleSources {
  /** First-level headings that the reader sees, in document order. */
  readonly headings: readonly string[]
  /** All other headings: they count only where they agree with a declared title. */
  readonly others: readonly string[]
  /** Those of them that the page's template names as the title of an entry. */
  readonly entries: readonly string[]
  readonly documentTitle?: string | undefined
  readonly sharedTitle?: string | undefined
  readonly structuredTitle?: string | undefined
  readonly site?: string | undefined
  /** What a heading that leads to the first page of the site says. */
  readonly home?: string | undefined
  readonly host?: string | undefined
  /** Of the page's address; empty where it is not known. */
  readonly path: string
  /** True for pages with an author or a date. Asked only where it matters. */
  isSigned(): boolean
}

/**
 * The title of the article, without the site's name. What the reader sees decides: a heading that
 * agrees with a declared title, or the only first-level heading if it speaks of the same thing;
 * only without one a declared title is cut.
 */
export function chooseTitle(sources: TitleSources): string | undefined {
  const declared = [sources.sharedTitle, sources.documentTitle, sources.structuredTitle]
    .map((title) => singleSpaced(title ?? ''))
    .filter((title) => title !== '' && !FILE_NAME.test(title))
    .map((title) => afterHome(withoutSections(title), sources.home))
  const isSite = siteTest(sources)
  const bracketed = comparable(BRACKETED.exec(sources.documentTitle ?? '')?.[1] ?? '')
  const isFrame = (text: string): boolean => [frameOf(sources), bracketed].includes(comparable(text))
  const isTitle = (text: string): boolean => !isSite(text) && !isFrame(text)
  const headings = sources.headings.filter(isTitle)
  const others = sources.others.filter(isTitle)
  const beginnings = new Set(declared.flatMap((title) => runsOfParts(title, isSite)))
  const cut = declared.map((title) => withoutSite(title, isSite))[0]
  return (
    entryTitle(sources, declared, isSite) ??
    agreeing(headings, beginnings) ??
    agreeingLater(headings, others, declared, beginnings, sources.path) ??
    relatedTitle(headings, declared, sources) ??
    namedByAddress(headings, cut, sources.path) ??
    agreeing(others, new Set(declared.flatMap((title) => runsOfParts(title)))) ??
    cut ??
    headings[0]
  )
}

/** What programs that make pages of documents give them for a title. */
const FILE_NAME = /^(?:Microsoft (?:Word|PowerPoint|Excel) - .*|\S+)\.(?:xml|x?html?|pdf|docx?|odt|rtf)$/i
/** The name of a wiki behind that of its page: "rope:splicing [Harbour Wiki]". */
const BRACKETED = /\S\s\[([^[\]]{3,60})\]\s*$/

/** Without the name that leads home and a colon at its beginning: "Valley Diary: How the ferry came back". */
function afterHome(title: string, home: string | undefined): string {
  if (home === undefined || !title.startsWith(`${home}: `)) return title
  return title.slice(home.length + 2)
}

/** What the document's title says besides the shared title: the name of the site or section, which many pages have as a heading. */
function frameOf({ sharedTitle, documentTitle }: TitleSources): string | undefined {
  const [shared, whole] = [comparable(sharedTitle ?? ''), comparable(documentTitle ?? '')]
  if (shared.split(' ').length < 2) return undefined
  if (whole.startsWith(`${shared} `)) return whole.slice(shared.length + 1)
  return whole.endsWith(` ${shared}`) ? whole.slice(0, -shared.length - 1) : undefined
}

/**
 * The heading that the page names as the title of its entry, where a declared title has a first-level heading beside it
 * and nothing else: that is the name of the site. Any heading will do beside one that is known to be that name.
 */
function entryTitle(
  { entries, others, headings, home }: TitleSources,
  declared: readonly string[],
  isSite: (text: string) => boolean,
): string | undefined {
  const keys = declared.map(comparable)
  const besides = (names: readonly string[], found: readonly string[]): string | undefined => {
    const beside = found.filter((text) => names.some((name) => areDeclared(comparable(name), comparable(text), keys)))
    return new Set(beside.map(comparable)).size === 1 ? beside[0] : undefined
  }
  const sites = headings.filter((text) => text === home || isSite(text))
  return besides(headings, entries) ?? besides(sites, others)
}

/** True where a declared title is both of these, in either order. */
function areDeclared(name: string, key: string, declared: readonly string[]): boolean {
  return name !== key && (declared.includes(`${name} ${key}`) || declared.includes(`${key} ${name}`))
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
  path: string,
): string | undefined {
  const later = agreeing(headings, new Set(declared.flatMap((title) => runsOfParts(title))))
  if (later === undefined) return undefined
  const key = comparable(later)
  for (const title of declared) {
    const parts = partsOf(title)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    if (parts.length < 2 || comparable(last) !== key || !isArticleOf(first, last, path)) continue
    return agreeing(others, beginnings) ?? first
  }
  return later
}

/** Of two names for a page the article's is the one in its address, else the longer one. */
function isArticleOf(first: string, last: string, path: string): boolean {
  const difference = shareOfAddress(first, path) - shareOfAddress(last, path)
  return difference === 0 ? comparable(first).split(' ').length > comparable(last).split(' ').length : difference > 0
}

/** A heading that says less than this of what a declared title says is of something else. */
const LEAST_OVERLAP = 0.25

/** The heading that shares most words with a declared title (Dice's coefficient), unless it is a slogan. */
function relatedTitle(
  headings: readonly string[],
  declared: readonly string[],
  sources: TitleSources,
): string | undefined {
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
  return best === undefined || isSlogan(best, declared, sources) ? undefined : best
}

function dice(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other)
  const shared = one.filter((word) => word.length > 2 && words.has(word)).length
  return (2 * shared) / (one.length + other.length)
}

/** Words that speak to the reader or of the firm. */
const ADDRESSES_READER =
  /(?<!\p{L})(?:you|your|our|we|us|sie|ihre?n?|wir|unsere?|dein|vous|votre|vos|nous|notre|nos|tus?|nuestr[oa]s?|uw|jouw|onze|você|seus?|nossos?|vostr[oa]|nostr[oa])(?!\p{L})/iu

/**
 * True for headings of pages that sell something, which declare what they are about and greet the
 * reader in their heading. Articles, with an author or a date, do not.
 */
function isSlogan(heading: string, declared: readonly string[], { path, isSigned }: TitleSources): boolean {
  const isLikely =
    path === '/' ||
    (ADDRESSES_READER.test(heading) && !declared.some((title) => ADDRESSES_READER.test(title))) ||
    declared.every((title) => shareOfAddress(title, path) > shareOfAddress(heading, path))
  return isLikely && !isSigned()
}

/** A heading that says less than this of the page's name in its address says so by chance. */
const LEAST_ADDRESS = 0.5

/** The heading after which the page is named in its address, where the declared title says less of that name. */
function namedByAddress(headings: readonly string[], cut: string | undefined, path: string): string | undefined {
  let best: string | undefined
  let most = cut === undefined ? 0 : shareOfAddress(cut, path)
  for (const heading of headings) {
    const share = shareOfAddress(heading, path)
    if (share < LEAST_ADDRESS || share <= most) continue
    best = heading
    most = share
  }
  return best
}
