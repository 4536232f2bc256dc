import type { PhraseCategory } from '../lexicon/index.js'
import { TABLE } from './page-table.js'

/** One kind of thing that Markdown may hold, and from how many on it counts. */
export interface Kind {
  readonly name: string
  readonly pattern: RegExp
  readonly least: number
}

export const COPYRIGHT = 'a copyright notice'

/** What pages link to or say around an article. */
export const FURNITURE: readonly Kind[] = [
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
/** What lines of pages say by themselves. In code some of these are words like others: "login", "comment". */
export const LABELS: readonly PhraseCategory[] = [
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
const LINK_LINE = /^\[[^\]\n]{1,300}\]\(https?:[^)\s]{1,600}\)$/gm

/**
 * Six entries that link to other pages, before any heading: what people write begins with one, or with other text. An
 * entry may hold many links; it is looked at once, since each way to read it would double with each entry below.
 */
const MENU =
  /^(?:(?!#{1,6} |===|---).{0,300}\n){0,100}?(?:[ \t]*[*+-] {1,3}!?(?=\[[^\n]{1,600}\]\((?!#)[^\n]{1,600}\)[ \t]*\n)[^\n]*\n){6}/g

/** What converters write and hardly anybody else does. */
export const CONVERTED: readonly Kind[] = [
  { name: 'links around blocks', pattern: /^\]\([^)\s]/gm, least: 1 },
  { name: 'pictures in their addresses', pattern: /\]\(data:image/g, least: 1 },
  { name: 'escaped numbers', pattern: /^(?:#{1,6} +|[*>] +)?\d{1,4}\\\. /gm, least: 1 },
  { name: 'bullets set wide', pattern: /^ *\* {3}\S/gm, least: 4 },
  { name: 'bullets set in', pattern: /^ {2}\* \S/gm, least: 4 },
  { name: 'bullets that tell how deep they are', pattern: /^\* \S.*\n\n? {2}\+ \S/gm, least: 2 },
  { name: 'a menu over the first heading', pattern: MENU, least: 1 },
  { name: 'tables on a line', pattern: TABLE, least: 1 },
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
export const MIXTURES = [
  { converted: 2, around: 1 },
  { converted: 1, around: 3 },
  { converted: 0, around: 4 },
] as const
/** The same where a text holds code: it has such words in other senses, and lists of all kinds. */
export const MIXTURES_WITH_CODE = [
  { converted: 3, around: 1 },
  { converted: 2, around: 4 },
] as const
