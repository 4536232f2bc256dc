import { type Block, isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isRunningText } from '../../../roles/body.js'
import { isLedTo } from '../../drop/support/is-led-to.js'

/** What the scripts of advertisers, of those who count readers and of consent tools call. */
const SERVICES =
  /\b(?:googletag|adsbygoogle|dataLayer|gtag|_gaq|fbq|__NEXT_DATA__|OneTrust|_taboola|OBR|apstag|pbjs|_hsq|_paq|ga)(?:\.|\(|\s?=|\s?\|\|)/
/** How a statement of a script begins and how it ends. */
const STATEMENT = /^(?:(?:var|let|const|function|if|try|window|document|jQuery|[\w$.]+\.push|[\w$]+)\b|[(!{$])/
const STATEMENT_END = /[;})]$/
/** Names in the data that pages declare of themselves. */
const DECLARED = /"(?:@context|@graph|pageProps|buildId|dateModified)"\s?:/
/** Properties of a style sheet. */
const PROPERTY =
  /^\s*(?:-\w+-|mso-)?(?:margin|padding|display|color|font|line|width|height|min|max|background|border|position|top|left|right|bottom|float|text|overflow|z-index|opacity|visibility|flex|grid|align|justify|transform|transition|animation|content|cursor|clear|mso)[\w-]*\s*:/
const SELECTOR = /[.#@:*>]|^(?:a|body|div|h[1-6]|html|img|li|ol|p|span|table|t[dhr]|ul)\b/
const CONDITIONAL = /^<!--\[if [^\]]{1,100}\]>[\s\S]*<!\[endif\]-->$|^<!\[endif\]-->$|^<!--\[if [^\]]{1,100}\]>$/
/** The settings of Word, which it writes before its styles. */
const WORD_SETTINGS =
  /^Normal 0 (?:\d+ )?false false false [A-Z]{2}-[A-Z]{2} (?:[A-Z]{2}-[A-Z]{2}|X-NONE) X-NONE\b.{0,200}$/
/** A picture that is written as its own address. */
const ENCODED = /^data:image\/[\w+.-]{1,20};base64,[\w+/=-]*$/
/** A text on such code says what it is. */
const ABOUT =
  /java ?script|\bcss\b|style ?sheets?|\bjson\b|\bhtml\b|\bxml\b|\bcode\b|snippets?|\bscripts?\b|analytics|adsense|tag manager|WordPress|\bSEO\b|browsers?\b|search engine|custom propert|Quelltext|Skript|Suchmaschine|navigateur|moteurs? de recherche|código|navegador|buscador|скрипт|браузер|поисков(?:ик|ые систем)|代码|浏览器|搜索引擎|コード|ブラウザ|検索エンジン/i
const LONGEST = 20_000

/** Drops the code that the parser has found between the lines of a text, and what stands as paragraphs. */
export function* pageCodeIn(blocks: readonly Block[]): Generator<Edit> {
  for (const [block, { hints }] of blocks.entries())
    if (hints.isPageCode) yield { kind: 'drop', block, message: 'code of the page' }
  yield* paragraphsOfCode(blocks)
}

/** Drops the same where they stand as paragraphs of a text, unless it speaks of such. */
function* paragraphsOfCode(blocks: readonly Block[]): Generator<Edit> {
  const kinds = blocks.map((block) => (isProse(block) ? kindOf(block.text.trim()) : undefined))
  if (kinds.every((kind) => kind === undefined) || !blocks.some(isRunningText)) return
  if (blocks.some((block, index) => kinds[index] === undefined && speaksOfCode(block))) return
  for (const [index, kind] of kinds.entries()) {
    if (kind === undefined || isLedTo(blocks, index)) continue
    yield { kind: 'drop', block: index, message: `${kind} of the page that stands as text` }
  }
}

function speaksOfCode({ text, type, hints }: Block): boolean {
  return !hints.isPageCode && (type === 'code' || ABOUT.test(text))
}

function kindOf(text: string): string | undefined {
  if (text.length > LONGEST || text.length < 8) return undefined
  if (CONDITIONAL.test(text) || WORD_SETTINGS.test(text)) return 'a condition for another program'
  if (ENCODED.test(text)) return 'a picture'
  if (!STATEMENT_END.test(text) && !text.endsWith(']')) return undefined
  if (isStyle(text)) return 'a style sheet'
  if (SERVICES.test(text) && STATEMENT.test(text)) return 'a script'
  return DECLARED.test(text) && isData(text) ? 'data' : undefined
}

function isData(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** True for rules of a style sheet and nothing else. */
function isStyle(text: string): boolean {
  if (!text.endsWith('}') || text.startsWith('{')) return false
  const bare = text.replace(/\/\*[^*]{0,500}\*\//g, '')
  const parts = bare.split(/[{}]/)
  let properties = 0
  // Between braces selectors and properties take turns; those of a condition are parted by nothing but white space.
  for (const part of parts) {
    if (part.trim() === '') continue
    const declarations = part.split(';').filter((declaration) => declaration.trim() !== '')
    if (declarations.every((declaration) => PROPERTY.test(declaration))) properties++
    else if (declarations.length > 1 || part.trim().length > 500 || !SELECTOR.test(part.trim())) return false
  }
  return properties > 0
}
