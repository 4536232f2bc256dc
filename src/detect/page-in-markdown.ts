import { categoryMask, type PhraseCategory, phraseMasks } from '../lexicon/index.js'
import { type Detection, FRONT_MATTER, READER_HEADER, SAMPLE } from './detection.js'
import { CONVERTED, COPYRIGHT, FURNITURE, type Kind, LABELS, MIXTURES, MIXTURES_WITH_CODE } from './page-signs.js'
import { hasPageTable } from './page-table.js'

/**
 * Tells a whole page that a converter (html2text, markdownify, Turndown) wrote as Markdown from Markdown that somebody
 * wrote: it holds what stands around articles, or links that Markdown itself does not read.
 */

/** An address that is broken over lines behind a hyphen: converters that fill lines do so, and no link is left. */
const BROKEN_ADDRESS = /\]\((?:https?:\/\/|\/)[^\s()]{0,500}-\n[^\s()]{1,500}(?:\)|\s+")/g
const MIN_BROKEN = 2

/** So many kinds of what stands around articles make a page by themselves. */
const MIN_KINDS = 4
const LONGEST_LABEL = 60

const MARKS = /!?\[|\]\([^)\n]{0,600}\)|\]?\{[^}\n]{0,300}\}|[*_#>]+/g
const CODE = /`|^ {4,}\S.*[;{}]$|^~~~/m

/**
 * Tells a whole page that a converter wrote as Markdown.
 *
 * @param source a document in Markdown
 * @returns undefined for Markdown that somebody wrote, or that begins with front matter of its own
 */
export function pageInMarkdown(source: string): Detection | undefined {
  const sample = source.length > SAMPLE ? source.slice(0, SAMPLE) : source
  if (FRONT_MATTER.test(sample) && !READER_HEADER.test(sample)) return undefined
  const signs = signsOf(sample)
  return signs === undefined ? undefined : { format: 'text', evidence: `a page in Markdown: ${signs}` }
}

function signsOf(sample: string): string | undefined {
  if (READER_HEADER.test(sample)) return 'the header of its page above it'
  const broken = count(sample, BROKEN_ADDRESS)
  if (broken >= MIN_BROKEN) return `${broken} links that are broken over lines`
  if (hasPageTable(sample)) return 'a table that lays out a page'
  const kinds = kindsIn(sample, FURNITURE)
  if (kinds.length >= MIN_KINDS) return kinds.join(', ')
  const hasCode = CODE.test(sample)
  const converted = kindsIn(sample, CONVERTED)
  if (hasCode && converted.length < 2) return undefined
  // What a notice says by itself is the notice again.
  const labels = labelsOf(sample).filter((label) => label !== 'copyright' || !kinds.includes(COPYRIGHT))
  const around = kinds.length + labels.length
  const mixtures = hasCode ? MIXTURES_WITH_CODE : MIXTURES
  if (!mixtures.some((least) => converted.length >= least.converted && around >= least.around)) return undefined
  return [...converted, ...kinds, ...labels.map((label) => `lines of pages (${label})`)].join(', ')
}

function kindsIn(sample: string, kinds: readonly Kind[]): string[] {
  return kinds.filter(({ pattern, least }) => count(sample, pattern) >= least).map(({ name }) => name)
}

function count(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0
}

/** The kinds of labels that stand on lines of their own. */
function labelsOf(sample: string): readonly PhraseCategory[] {
  let found = 0
  for (const line of sample.split('\n')) {
    const text = line.length > 1000 ? '' : line.replace(MARKS, ' ').trim()
    if (text.length > 2 && text.length <= LONGEST_LABEL) found |= phraseMasks(text).whole
  }
  return LABELS.filter((category) => (found & categoryMask(category)) !== 0)
}
