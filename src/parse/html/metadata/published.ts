import type { Block } from '../../../model/block.js'
import type { PageTree } from '../tree/page-notes.js'
import { type DateOrder, findDate, isNextDay } from './dates.js'
import type { StructuredData } from './json-ld.js'
import type { MetaTags } from './meta-tags.js'
import { HEADER } from './place.js'
import { placeDate } from './place-date.js'
import { originalDate, type ShownDate, shownDate } from './shown-date.js'
import { signedDate } from './signed-date.js'

/** All that the dates of a page are read from. */
export interface DateSources {
  readonly tree: PageTree
  readonly blocks: readonly Block[]
  readonly tags: MetaTags
  readonly structured: StructuredData
  readonly url: string | undefined
  /** Where the title stands in the source. */
  readonly titleAt: number
  readonly authors: () => readonly string[]
  /** Home pages and products show the dates of other things: posts, reviews, offers. */
  readonly isFront: boolean
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'og:published_time',
  'article.published',
  'cxenseparse:recs:publishtime',
  'ms.date',
]
/** Names of the same meaning that single systems made up: "w-published-date", "published". */
const PUBLISHED_LIKE = /(?:^|[\W_])(?:publish|pub|publication|release|issue)(?:ed|d)?(?:[\W_]*(?:date|time|on|at))?$/
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified']

/** When a page was published and changed, as ISO 8601: what it declares, checked against what it shows. */
export function readDates(sources: DateSources): { date?: string | undefined; modified?: string | undefined } {
  const { tree, blocks, tags, structured, url, titleAt, authors, isFront } = sources
  const order: DateOrder = /^en(?:-US)?$/i.test(tree.named('html')[0]?.attribs.lang ?? 'en')
    ? 'month-first'
    : 'day-first'
  const read = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : findDate(text, order)
  const declared = read(tags.first(...PUBLISHED) ?? tags.firstLike(PUBLISHED_LIKE))
  const modified = read(tags.first(...MODIFIED) ?? structured.modified)
  const shown = isFront ? undefined : shownDate(tree, blocks, titleAt, order)
  const address = dateInAddress(url)
  const original = (): string | undefined => (isFront ? undefined : originalDate(blocks, order))
  const released = (): string | undefined => (isFront ? undefined : placeDate(blocks, titleAt, order))
  const signed = (): string | undefined => (isFront ? undefined : signedDate(blocks, authors(), titleAt, order))
  const date =
    declared === undefined
      ? (original() ?? shownOr(read(structured.date), shown) ?? address ?? released() ?? signed())
      : publishedOf(declared, modified, shown, address, titleAt)
  return { date, modified }
}

/** Structured data is for machines alone and often of another thing on the page: what a reader sees goes before it. */
function shownOr(structured: string | undefined, shown: ShownDate | undefined): string | undefined {
  if (shown === undefined) return structured
  return structured !== undefined && isSameDay(structured, shown.date) ? structured : shown.date
}

function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10)
}

/**
 * The declared date, unless the page shows another one right at its title that is none of a change. The address tells
 * the day where the moment is declared in UTC: sites file it under the day where they are.
 */
function publishedOf(
  declared: string,
  modified: string | undefined,
  shown: ShownDate | undefined,
  address: string | undefined,
  titleAt: number,
): string {
  if (address !== undefined && isNextDay(declared, address)) return address
  if (shown === undefined || shown.isUpdate || !isUnderTitle(shown, titleAt)) return declared
  const isDeclared = [declared, modified].some((date) => date !== undefined && isAbout(date, shown.date))
  return isDeclared ? declared : shown.date
}

function isUnderTitle({ at }: ShownDate, titleAt: number): boolean {
  return titleAt > 0 && at >= titleAt && at - titleAt < HEADER
}

/** True for dates of the same day or of neighbouring ones. */
function isAbout(one: string, other: string): boolean {
  return isSameDay(one, other) || isNextDay(one, other)
}

/** The date in addresses like `/2025/09/04/`. */
function dateInAddress(url: string | undefined): string | undefined {
  const match = /\/(20\d\d|19[89]\d)[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(url ?? '')
  return match === null ? undefined : findDate(`${match[1]}-${match[2]}-${match[3]}`)
}
