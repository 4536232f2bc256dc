import { categoryMask, type PhraseCategory, phraseMasks } from '../lexicon/index.js'
import { type Detection, FRONT_MATTER, READER_HEADER, SAMPLE } from './detection.js'

/**
 * Tells a whole page that a converter (html2text, markdownify, Turndown) wrote as Markdown from Markdown that somebody
 * wrote: it holds what stands around articles, or links that Markdown itself does not read.
 */

/** An address that is broken over lines behind a hyphen: converters that fill lines do so, and no link is left. */
const BROKEN_ADDRESS = /\]\((?:https?:\/\/|\/)[^\s()]{0,500}-\n[^\s()]{1,500}(?:\)|\s+")/g
const MIN_BROKEN = 2

/** One kind of thing that Markdown may hold, and from how many on it counts. */
interface Kind {
  readonly name: string
  readonly pattern: RegExp
  readonly least: number
}

const COPYRIGHT = 'a copyright notice'

/** What pages link to or say around an article. */
const FURNITURE: readonly Kind[] = [
  {
    name: 'links to pages of the site',
    pattern:
      /\[[^[\]\n]{0,60}(?:privacy|terms (?:of|and|&)|cookie|contact us|about us|advertise|sign in|log ?in|subscribe|sign up|newsletter|careers|accessibility|sitemap|impressum|datenschutz|anmelden|kontakt|mentions légales|confidentialité|connexion|privacidad|contacto|privacidade)[^[\]\n]{0,60}\]\(/gi,
    least: 2,
  },
  {
    name: 'links to social networks',
    pattern:
      /\]\(\s*(?:https?:)?\/\/(?:www\.)?(?:facebook\.com|twitter\.com|x\.com|instagram\.com|linkedin\.com|pinterest\.com|youtube\.com|wa\.me|api\.whatsapp\.com|t\.me|reddit\.com\/submit|threads\.net|bsky\.app|tiktok\.com)/gi,
    least: 2,
  },
  { name: 'links without words', pattern: /(?<!\])\[\s*\]\([^\s)]/g, least: 2 },
  { name: 'links to scripts', pattern: /\]\((?:javascript:|#?\))/g, least: 2 },
  { name: 'a link to the content', pattern: /\[\s*(?:skip|jump) to (?:main )?(?:content|navigation)/gi, least: 1 },
  { name: COPYRIGHT, pattern: /^.{0,40}(?:©|\(c\)|copyright).{0,20}\d{4}/gim, least: 1 },
  // Badges of projects lead to other sites.
  { name: 'linked pictures', pattern: /\[\s*!\[[^\]]{0,300}\]\([^)]{0,600}\)\s*\]\(\/(?!\/)/g, least: 2 },
  { name: 'lists of links', pattern: /^\s*[*+-] +\[[^[\]\n]{1,200}\]\([^)\n]{1,600}\)\s*$/gm, least: 10 },
]
const MIN_KINDS = 4

/** What lines of pages say by themselves. In code some of these are words like others: "login", "comment". */
const LABELS: readonly PhraseCategory[] = [
  'share',
  'follow',
  'login',
  'subscribe',
  'newsletter',
  'cookies',
  'consent',
  'legal',
  'comments',
  'search',
  'copyright',
]
const LONGEST_LABEL = 60

const LINK_LINE = /^\[[^\]\n]{1,300}\]\(https?:[^)\s]{1,600}\)$/gm

/** What converters write and hardly anybody else does. */
const CONVERTED: readonly Kind[] = [
  { name: 'links around blocks', pattern: /^\]\([^)\s]/gm, least: 1 },
  { name: 'pictures in their addresses', pattern: /\]\(data:image/g, least: 1 },
  { name: 'escaped numbers', pattern: /^(?:#{1,6} +|[*>] +)?\d{1,4}\\\. /gm, least: 1 },
  { name: 'bullets set wide', pattern: /^ *\* {3}\S/gm, least: 4 },
  { name: 'bullets set in', pattern: /^ {2}\* \S/gm, least: 4 },
  { name: 'rules of stars', pattern: /^\* \* \*$/gm, least: 1 },
  { name: 'links to scripts', pattern: /\]\(javascript:/g, least: 1 },
  {
    name: 'headings that are links',
    pattern: /^#{1,6} +\[[^\]\n]{1,300}\]\(https?:[^\s()]{1,600}(?: "[^"\n]{0,300}")?\)$/gm,
    least: 3,
  },
  { name: 'headings in bold', pattern: /^#{1,6} +\*\*[^*\n]{1,300}\*\*\s*$/gm, least: 2 },
  { name: 'lines that are links', pattern: LINK_LINE, least: 4 },
  { name: 'many lines that are links', pattern: LINK_LINE, least: 12 },
  { name: 'links to edit sections', pattern: /\]\([^)\s]{1,600}[?&](?:ve)?action=edit/g, least: 2 },
  { name: 'blank lines of spaces', pattern: /^[ \t]+$/gm, least: 4 },
  // Before signs French has them.
  { name: 'no-break spaces', pattern: /\u00A0(?![;:!?%\u00BB])/g, least: 3 },
  { name: 'blank lines that go on', pattern: /^ *\\{1,2}$/gm, least: 1 },
  {
    name: 'headings that link to themselves',
    pattern: /^#{1,6} .*\[[\u200B#\u00B6\u00A7]?\]\([^)\s]{0,600}#[^)\n]*\)\s*$/gm,
    least: 2,
  },
  // People who write for Pandoc give a fence or a link one class now and then.
  { name: 'fences of several names', pattern: /^:{3,} \{(?:[#.][\w-]+ ){1,20}[#.][\w-]+/gm, least: 2 },
  { name: 'attributes of elements', pattern: /[\])]\{(?:[^}\n]{0,300} )?[.#][\w-]+[^}\n]{0,300}\}/g, least: 5 },
  { name: 'long addresses', pattern: /\]\(https?:\/\/[^)\s]{150,}/g, least: 2 },
]

/** So many kinds of what converters write, and of what stands around articles, make a page; the more of one, the less of the other. */
const MIXTURES = [
  { converted: 2, around: 1 },
  { converted: 1, around: 3 },
  { converted: 0, around: 4 },
] as const
/** The same where a text holds code: it has such words in other senses, and lists of all kinds. */
const MIXTURES_WITH_CODE = [
  { converted: 3, around: 1 },
  { converted: 2, around: 4 },
] as const

const MARKS = /!?\[|\]\([^)\n]{0,600}\)|\]?\{[^}\n]{0,300}\}|[*_#>]+/g
const CODE = /`|^ {4,}\S.*[;{}]$|^~~~/m

/**
 * Tells a whole page that a converter wrote as Markdown.
 *
 * @param source a document in Markdown
 * @returns undefined for Markdown that somebody wrote, or that begins with front matter
 */
export function pageInMarkdown(source: string): Detection | undefined {
  const sample = source.length > SAMPLE ? source.slice(0, SAMPLE) : source
  if (FRONT_MATTER.test(sample)) return undefined
  const signs = signsOf(sample)
  return signs === undefined ? undefined : { format: 'text', evidence: `a page in Markdown: ${signs}` }
}

function signsOf(sample: string): string | undefined {
  if (READER_HEADER.test(sample)) return 'the address of its page above it'
  const broken = count(sample, BROKEN_ADDRESS)
  if (broken >= MIN_BROKEN) return `${broken} links that are broken over lines`
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
