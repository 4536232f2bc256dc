import type { Decoded } from '../../decode/index.js'
import { EXTENSIONS, extensionOf } from '../../detect/extensions.js'
import type { Flags } from '../arguments/flags.js'
import { Failure } from '../failure.js'
import { noText } from './binary.js'
import type { Source } from './source.js'

/**
 * Takes a document out of what it stands in.
 *
 * @param bytes a MIME message, XML, JSON, RTF, PDF or PostScript, as `decodeInput` tells them
 * @param decoded the same as text
 * @returns the document; the same where it stands in nothing
 * @throws Failure for a message that cannot be read, for a feed, which holds several articles, for JSON, which may hold
 *   any number, and for all that is neither text nor HTML nor Markdown
 */
export async function documentIn(bytes: Buffer, decoded: Decoded, source: Source, flags: Flags): Promise<Decoded> {
  const text = decoded.text.trim()
  const start = text.charAt(0)
  const isNamed = EXTENSIONS[extensionOf(source.filename ?? '')] !== undefined || flags.from !== undefined
  if (start === '%' || text.startsWith('{\\')) {
    if (flags.from !== undefined) return decoded
    throw noText(source.label)
  }
  if (start === '<') {
    refuseXml(text, isNamed, source)
    return decoded
  }
  if (start === '{' || start === '[') {
    if (isNamed || !isJson(text)) return decoded
    throw new Failure(
      'json',
      `${source.label}: JSON: add --jsonl for one object a line, or give the text that it holds`,
    )
  }
  const { pageOfMessage } = await import('./message.js')
  return pageOfMessage(bytes, decoded, source)
}

/** @throws Failure for a feed, and for XML that is no page unless the input is said to be something else */
function refuseXml(text: string, isNamed: boolean, { label }: Source): void {
  const root = rootOfXml(text)
  if (FEEDS.test(root)) {
    const remedy = 'give the HTML that it holds of one, or its page'
    throw new Failure('feed', `${label}: a feed of several articles: ${remedy}`)
  }
  if (isNamed || !isAllOf(root, text)) return
  const remedy = 'turn it into HTML first (pandoc, xsltproc), or add --from html'
  throw new Failure('xml', `${label}: XML (${root}): ${remedy}`)
}

/** Also where the end is missing: no page begins so. */
const FEEDS = /^(?:rss|feed|rdf:RDF)$/i
/** What stands before the root of XML: declarations, comments, white space. */
const PROLOG = /\s+|<\?[^>]*>|<!--[\s\S]*?-->|<![^[>]*(?:\[[^\]]*\]\s*)?>/y
/** The name of the root; pages may be XML too. */
const ROOT = /<(?!html\b)([\w:.-]+)(?![^>]*\/\/www\.w3\.org\/1999\/xhtml)/iy
/** What may stand below it. */
const BELOW = /\s+|<!--[\s\S]*?-->/y

/** What the root of XML is called; nothing for pages and other text. */
function rootOfXml(text: string): string {
  ROOT.lastIndex = endOf(PROLOG, text, 0)
  return ROOT.exec(text)?.[1] ?? ''
}

/** Where what the parts make up ends that begins at a place. */
function endOf(parts: RegExp, text: string, from: number): number {
  let at = from
  parts.lastIndex = at
  while (parts.test(text)) at = parts.lastIndex
  return at
}

function isAllOf(root: string, text: string): boolean {
  const end = `</${root}>`
  const at = root === '' ? -1 : text.lastIndexOf(end)
  return at !== -1 && endOf(BELOW, text, at + end.length) === text.length
}

/** True for JSON, and for objects or lists one a line. */
function isJson(text: string): boolean {
  const [first = ''] = text.split('\n', 1)
  return [first, text].some((part) => {
    try {
      JSON.parse(part)
      return true
    } catch {
      return false
    }
  })
}
