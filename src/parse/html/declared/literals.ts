import { percentDecoded } from '../../../tools/percent-decoded.js'
import { decoded, type MappedText, mapped } from './mapped-text.js'

/** The content of a script, and where it begins in the source. */
export interface ScriptText {
  readonly text: string
  readonly start: number
}

const LITERAL = /"((?:[^"\\]|\\[\s\S])*)"/g
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[^u])/g
const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: ' ', f: '\n' }
/** Markup that was escaped before it was written into the JSON. */
const ESCAPED_MARKUP = /&lt;\/?(?:p|br|div|ul|ol|li|span|strong|b|em|i|h[1-6]|table)\b/i
const ESCAPED = /&(?:lt|gt|quot|amp|apos|#0?39);/g
const MARKUP: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The first string of the scripts that has a value, decoded, with its place; undefined where none reads so. */
export function literalOf(scripts: readonly ScriptText[], value: string): MappedText | undefined {
  const wanted = comparable(value)
  // An escape takes at most six code units.
  const isLikely = (raw: string): boolean => raw.length >= value.length && raw.length <= value.length * 6 + SLACK
  for (const { text, start } of scripts) {
    for (const { 1: raw = '', index } of text.matchAll(LITERAL)) {
      if (!isLikely(raw)) continue
      const read = decoded(mapped(raw, start + index + 1), ESCAPE, character)
      if (comparable(read.text) === wanted) return withMarkup(withSpaces(read))
    }
  }
  return undefined
}

/** White space around a value is cut off where it is read. */
const SLACK = 2000

/** White space tells nothing apart: raw line breaks are not JSON, and read as spaces. */
const comparable = (text: string): string => text.replace(/\s+/g, '')

function character(sequence: string): string {
  const letter = sequence[1] as string
  if (letter === 'u') return String.fromCharCode(Number.parseInt(sequence.slice(2), 16))
  return NAMED[letter] ?? letter
}

/** A value that was written for an address: percent signs in place of spaces. */
function withSpaces(text: MappedText): MappedText {
  return /%20/.test(text.text) && !/\s/.test(text.text) ? decoded(text, PERCENT, percentDecoded) : text
}

const PERCENT = /(?:%[0-9a-f]{2})+/gi

function withMarkup(text: MappedText): MappedText {
  if (!ESCAPED_MARKUP.test(text.text)) return text
  return decoded(text, ESCAPED, (entity) => MARKUP[entity] ?? "'")
}
