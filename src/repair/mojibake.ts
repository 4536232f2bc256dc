/**
 * UTF-8 that was read in a one-byte charset, and the way back.
 *
 * The idea is ftfy's (Robyn Speer, https://github.com/rspeer/python-ftfy): a sequence of characters
 * whose bytes in the wrong charset are valid UTF-8 hardly ever stands in real text. Written anew,
 * with one generated table a charset (the platform's decoders are of no use: Node 20 reads
 * windows-1252 as ISO-8859-1).
 */
import { UPPER_HALVES } from '../unicode/charsets-data.js'

interface Charset {
  readonly name: string
  readonly byteOf: ReadonlyMap<string, number>
  /** One or more UTF-8 sequences as this charset shows them. */
  readonly sequences: RegExp
}

/** The first two characters of sequences as the charsets show them: Latin, Cyrillic, Macintosh, cp437. */
const SEQUENCE =
  /[\u00C2-\u00F4\u0102][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02C7\u02D8-\u02DD\u0104\u0105\u013D\u013E\u0141\u0142\u015A-\u0165\u0179-\u017C\u2013-\u203A\u20AC\u2122]|[\u0420\u0421\u0432][\u0080-\u00BF\u0401-\u040F\u0451-\u045F\u0490\u0491\u2013-\u203A\u20AC\u2116\u2122]|[\u0412-\u042F\u0430-\u043F][\u0402-\u040F\u0452-\u045F\u0490\u0491\u00A4\u00A6\u00A7\u00A9\u00AC\u00AE\u00B0\u00B1\u00B5-\u00B7\u2030\u203A\u20AC\u2116\u2122]|\u201A\u00C4|[\u221A\u0192\u2248\u25CA\u2021\u2030\u0178\u0152][\u0080-\u00FC\u03A9\u03C0\u2020-\u2122\u2202-\u2265]|[\u2013\u2014\u00B7\u00FF][\u00A2-\u00DF\u03A9\u03C0\u2020\u2022\u2202-\u2265]|\u00AC[\u2020\u00A9\u00AE\u00B0]|[\u0393\u03A3\u03C3\u03C4\u03A6\u03B1][\u00C4-\u00FF]|[\u251C\u252C\u2564\u2568\u256A\u256B\u2518][\u00A0-\u00FF\u2310\u2502-\u2593]|[\u0080-\u0084\u0086-\u009F]/

/** True where a text holds what may be UTF-8 that was read in another charset. */
export function mayHoldMojibake(text: string): boolean {
  return SEQUENCE.test(text)
}

/** A repaired stretch: what it says, and through which charsets it went wrong. */
export interface Unscrambled {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly layers: readonly string[]
}

/** Characters that mojibake really hides: letters of living scripts, punctuation, currency, emoji. */
const PLAUSIBLE =
  /^(?:[\u00A0-\u024F\u0370-\u058F\u05D0-\u05EA\u0600-\u06FF\u0900-\u0DFF\u0E00-\u0E7F\u1E00-\u1EFF\u2010-\u2027\u202F-\u205E\u20A0-\u20BF\u2100-\u22FF\u2500-\u27BF\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFB00-\uFB06\uFE0F\uFEFF\uFF01-\uFF5E\u200B-\u200F\u{1F000}-\u{1FAFF}\uFFFD\u2C60-\u2C7F\u0300-\u036F\u02B0-\u02FF\u0080-\u009F]|[\x20-\x7E])+$/u

/** Pairs that real text may hold: a capital before a closing quotation mark, a no-break space or an ordinal. */
const NATURAL_PAIR =
  /^[\u00C2-\u00DF][\u00A0\u00AB\u00BB\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2122\u00AE\u00A9\u00B0\u00B4\u00B7]$/

function escapeClass(characters: Iterable<string>): string {
  return [...characters].map((c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('')
}

function charsetOf(name: keyof typeof UPPER_HALVES): Charset {
  const characters = [...Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte)), ...UPPER_HALVES[name]]
  const byteOf = new Map<string, number>()
  const between = (low: number, high: number): string => escapeClass(characters.slice(low, high + 1))
  for (const [byte, character] of characters.entries()) byteOf.set(character, byte)
  // Bytes a charset leaves open pass as the control characters of the same number.
  for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCharCode(byte), byte)
  const rest = `[${between(0x80, 0xbf)}\\u0080-\\u009f]`
  const sequence = `[${between(0xc2, 0xdf)}]${rest}|[${between(0xe0, 0xef)}]${rest}{2}|[${between(0xf0, 0xf4)}]${rest}{3}`
  return { name, byteOf, sequences: new RegExp(`(?:${sequence})+`, 'g') }
}

const WINDOWS_1252 = charsetOf('windows-1252')
const CHARSETS = [
  WINDOWS_1252,
  charsetOf('windows-1250'),
  charsetOf('windows-1251'),
  charsetOf('macintosh'),
  charsetOf('iso-8859-2'),
  charsetOf('windows-1254'),
  charsetOf('cp437'),
]
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(text: string, charset: Charset): string | undefined {
  const bytes: number[] = []
  for (const character of text) {
    const byte = charset.byteOf.get(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return STRICT.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** Characters of a text that its own charset would not write in ASCII. */
const NON_ASCII = /[^\u0000-\u007F]/g
/** What a wrong choice among charsets that are much alike leaves in words: capitals and signs after small letters. */
const ODD = /\p{Ll}(?:\p{Lu}|[\u0080-\u00BF\u02D8-\u02DD](?=\p{L}))/gu
/** So many sequences that cover nearly all other than ASCII do not come about by chance. */
const ENOUGH_SEQUENCES = 3
const NEARLY_ALL = 0.9

/**
 * The charset that a whole text has been misread in, when nearly all of its characters beyond ASCII are
 * sequences of UTF-8 in that charset. Then a sequence needs no further sign of its own.
 *
 * @returns its name, or undefined
 */
export function establishedCharset(text: string): string | undefined {
  const beyond = text.match(NON_ASCII)?.length ?? 0
  if (beyond < 2 * ENOUGH_SEQUENCES) return undefined
  const candidates = CHARSETS.map((charset) => candidateOf(text, charset)).filter(
    ({ kinds, covered }) => kinds >= 2 && covered >= 2 * ENOUGH_SEQUENCES && covered >= NEARLY_ALL * beyond,
  )
  const most = Math.max(...candidates.map(({ covered }) => covered))
  return candidates.filter(({ covered }) => covered >= 0.98 * most).sort((a, b) => a.odd - b.odd)[0]?.name
}

/** How much of a text one charset explains, and how odd the text would be that comes out. */
function candidateOf(text: string, charset: Charset): { name: string; kinds: number; covered: number; odd: number } {
  const kinds = new Set<string>()
  let covered = 0
  const restored = text.replace(charset.sequences, (match) => {
    const found = unscramble(match, charset)
    if (found === undefined) return match
    kinds.add(match)
    covered += match.length
    return found.text
  })
  return { name: charset.name, kinds: kinds.size, covered, odd: covered === 0 ? 0 : (restored.match(ODD)?.length ?? 0) }
}

/** True where a match could be real text in that charset. */
function isNatural(match: string, text: string, at: number, charset: Charset): boolean {
  const before = text[at - 1] ?? ''
  if (isMention(match, text, at)) return true
  switch (charset.name) {
    case 'windows-1251':
      // "\u0421\u0451" stands in Russian words; a letter that Russian lacks, or a quotation mark, gives it away.
      return match.length < 4
        ? !match.startsWith('\u0432\u0402')
        : /^[\u0410-\u044F\u0401\u0451\u0406\u0456\u0404\u0454\u0407\u0457\u0490\u0491\u040E\u045E]+$/.test(match)
    case 'macintosh':
      return !/^(?:\u201A\u00C4|\u221A[^\u03C0\u2211\u221E\u222B\u00B1]|\u00AC[\u2020\u00A9\u00AE\u00B0])/.test(match)
    case 'windows-1250':
      return !/^[\u0102\u00E2\u00C2]/.test(match)
    case 'iso-8859-2':
      return !/[\u0080-\u009F]/.test(match)
    case 'windows-1254':
      return true
    case 'cp437':
      return !/^\u0393\u00C7/.test(match)
    default:
      // Behind a capital word stands a mark; between a capital and a small letter none does: "D\u00C3\u00A9part".
      return (
        match.length === 2 &&
        NATURAL_PAIR.test(match) &&
        /[\p{Lu}\u201C\u201E\u2018"']/u.test(before) &&
        !(/\p{Lu}/u.test(before) && /\p{Ll}/u.test(text[at + match.length] ?? ''))
      )
  }
}

/** Arrows and other signs do not stand inside of words: there the letters are those of a language, as in Sami. */
function isSignInWord(repaired: string | undefined, text: string, from: number, to: number): boolean {
  if (repaired === undefined || !/^[\u2190-\u27BF]+$/.test(repaired)) return false
  return /\p{L}/u.test(text[from - 1] ?? '') && /\p{L}/u.test(text[to] ?? '')
}

/** A text on charsets shows a sequence by itself, "the letter shows as \u00C3\u00A9". */
function isMention(match: string, text: string, at: number): boolean {
  if (match.length > 6 || !ABOUT_CHARSETS.test(text)) return false
  const left = text[at - 1] ?? ' '
  const right = text[at + match.length] ?? ' '
  return /[\s"'\u2018\u201C(]/.test(left) && /[\s"'\u2019\u201D).,;]/.test(right)
}
const ABOUT_CHARSETS =
  /UTF-?8|Latin-?1|ISO-?8859|windows-125\d|cp1252|mojibake|charset|character encoding|encoded as|Unicode/i

function unscramble(match: string, charset: Charset): { text: string; layers: string[] } | undefined {
  const layers: string[] = []
  let text = match
  for (let layer = 0; layer < 3; layer++) {
    const next = decode(text, layer === 0 ? charset : WINDOWS_1252)
    if (next === undefined || next === text || !PLAUSIBLE.test(next)) break
    text = next
    layers.push(layer === 0 ? charset.name : WINDOWS_1252.name)
  }
  // Bytes that come out as control characters were none of UTF-8.
  return layers.length === 0 || /^[\u0080-\u009F]+$/.test(text) ? undefined : { text, layers }
}

/** `\u00E2\u20AC` with its last byte lost: the closing quotation mark, whose byte windows-1252 leaves open. */
const CUT_QUOTATION = /\u00E2\u20AC(?=[\uFFFD\s.,;:!?)]|$)\uFFFD?/g

/**
 * Finds mojibake in a text.
 *
 * @param established the charset that the whole document was misread in, if any
 * @returns repaired stretches in order, not overlapping
 */
export function findMojibake(text: string, established?: string): Unscrambled[] {
  const found: Unscrambled[] = []
  const inOrder = [...CHARSETS].sort((a, b) => Number(b.name === established) - Number(a.name === established))
  for (const charset of inOrder) {
    for (const match of text.matchAll(charset.sequences)) {
      const to = match.index + match[0].length
      if (found.some((other) => other.from < to && match.index < other.to)) continue
      if (charset.name !== established && isNatural(match[0], text, match.index, charset)) continue
      const repaired = unscramble(match[0], charset)
      if (charset.name !== established && isSignInWord(repaired?.text, text, match.index, to)) continue
      if (repaired !== undefined) found.push({ from: match.index, to, ...repaired })
    }
  }
  for (const match of text.matchAll(CUT_QUOTATION)) {
    const to = match.index + match[0].length
    if (found.some((other) => other.from < to && match.index < other.to)) continue
    found.push({ from: match.index, to, text: '\u201D', layers: [WINDOWS_1252.name] })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** C1 control characters that are windows-1252 quotation marks and dashes read as Latin-1. */
export function fromLatin1Control(character: string): string {
  return UPPER_HALVES['windows-1252'][character.charCodeAt(0) - 0x80] ?? character
}
