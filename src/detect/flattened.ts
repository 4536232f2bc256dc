import { categoryMask, type PhraseCategory, phraseMasks } from '../lexicon/index.js'

/**
 * Tells a whole page that a converter (html2text, markdownify, Turndown) wrote as Markdown from Markdown that somebody
 * wrote: it holds what stands around articles, or links that Markdown itself does not read.
 */

/** An address that is broken over lines behind a hyphen: converters that fill lines do so, and no link is left. */
const BROKEN_ADDRESS = /\]\((?:https?:\/\/|\/)[^\s()]{0,500}-\n[^\s()]{1,500}(?:\)|\s+")/g
const MIN_BROKEN = 2

/** One kind of thing that pages link to or say around an article, and from how many on it counts. */
interface Furniture {
  readonly name: string
  readonly pattern: RegExp
  readonly least: number
}

const FURNITURE: readonly Furniture[] = [
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
  { name: 'a link to the content', pattern: /\[\s*skip to (?:main )?(?:content|navigation)/gi, least: 1 },
  { name: 'a copyright notice', pattern: /^.{0,40}(?:©|\(c\)|copyright).{0,20}\d{4}/gim, least: 1 },
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
const MIN_LABELS = 4
const LONGEST_LABEL = 60
const MARKS = /!?\[|\]\([^)\n]{0,600}\)|[*_#>]+/g
const CODE = /`|^ {4,}\S.*[;{}]$|^~~~/m

/**
 * @param sample the beginning of a document that looks like Markdown
 * @returns what shows that it is a flattened page; undefined for written Markdown
 */
export function flattenedBy(sample: string): string | undefined {
  const broken = count(sample, BROKEN_ADDRESS)
  if (broken >= MIN_BROKEN) return `${broken} links that are broken over lines`
  const kinds = FURNITURE.filter(({ pattern, least }) => count(sample, pattern) >= least)
  if (kinds.length >= MIN_KINDS) return kinds.map(({ name }) => name).join(', ')
  if (CODE.test(sample)) return undefined
  const labels = labelsOf(sample)
  return labels.length >= MIN_LABELS ? `lines of pages: ${labels.join(', ')}` : undefined
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
