/** One-byte charsets that UTF-8 is misread in, by their generated tables, and the way back. */
import { once } from '../../tools/once.js'
import { UPPER_HALVES } from '../../unicode/charsets-data.js'

/** A one-byte charset that UTF-8 may have been read in. */
export interface Charset {
  readonly name: string
  readonly byteOf: ReadonlyMap<string, number>
  /** One or more UTF-8 sequences as this charset shows them. */
  readonly sequences: RegExp
}

/** The byte that stands for one that was lost: no UTF-8 has it. */
const LOST = 0xff
const REPLACEMENT = '\uFFFD'

/** What bytes show as in older tables of a charset, by what they show as in the standard's. */
const OLDER: Partial<Record<keyof typeof UPPER_HALVES, ReadonlyMap<string, string>>> = {
  macintosh: new Map([
    ['\u03A9', '\u2126'],
    ['\u20AC', '\u00A4'],
  ]),
}

function escapeClass(characters: Iterable<string>): string {
  return [...characters].map((c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('')
}

/** Tables and expressions are made when they are asked for: few texts ask for those of more than one charset. */
function charsetOf(name: keyof typeof UPPER_HALVES): Charset {
  const shown = once(() => [
    ...Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte)),
    ...Array.from(UPPER_HALVES[name], (character) => character + (OLDER[name]?.get(character) ?? '')),
  ])
  // windows-1252 and ISO-8859-1 are told apart by nobody: the control characters of the latter pass as well.
  const hasControls = name === 'windows-1252'
  const byteOf = once(() => bytesOf(shown(), hasControls))
  const sequences = once(() => sequencesOf(shown(), hasControls))
  return {
    name,
    get byteOf() {
      return byteOf()
    },
    get sequences() {
      return sequences()
    },
  }
}

/** @param shown all that each byte may show as */
function bytesOf(shown: readonly string[], hasControls: boolean): ReadonlyMap<string, number> {
  const byteOf = new Map(shown.flatMap((characters, byte) => [...characters].map((character) => [character, byte])))
  byteOf.set(REPLACEMENT, LOST)
  if (hasControls) for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCharCode(byte), byte)
  return byteOf
}

function sequencesOf(shown: readonly string[], hasControls: boolean): RegExp {
  const between = (low: number, high: number): string => escapeClass(shown.slice(low, high + 1).join(''))
  const rest = `${between(0x80, 0xbf)}${hasControls ? '\\u0080-\\u009f' : ''}`
  const next = `[${rest}]`
  const last = `[${rest}${REPLACEMENT}]`
  const lead = (low: number, high: number): string => `[${between(low, high)}]`
  const pair = `${lead(0xed, 0xed)}[${between(0xa0, 0xaf)}]${next}${lead(0xed, 0xed)}[${between(0xb0, 0xbf)}]${next}`
  const sequence = `${pair}|${lead(0xc2, 0xdf)}${last}|${lead(0xe0, 0xef)}(?:${next}${last}|${REPLACEMENT}${next})|${lead(0xf0, 0xf4)}${next}{2}${last}`
  return new RegExp(`(?:${sequence})+`, 'g')
}

export const WINDOWS_1252 = charsetOf('windows-1252')
export const WINDOWS_1251 = charsetOf('windows-1251')
/** The likelier first. */
export const CHARSETS: readonly Charset[] = [
  WINDOWS_1252,
  WINDOWS_1251,
  charsetOf('windows-1250'),
  charsetOf('iso-8859-2'),
  charsetOf('macintosh'),
  charsetOf('windows-1254'),
  charsetOf('windows-1253'),
  charsetOf('windows-1257'),
  charsetOf('iso-8859-15'),
  charsetOf('cp437'),
  charsetOf('cp850'),
  charsetOf('koi8-r'),
  charsetOf('windows-1256'),
  charsetOf('windows-1255'),
  charsetOf('windows-874'),
  charsetOf('windows-1258'),
  charsetOf('cp866'),
]

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Halves of a pair of surrogates, each written as a character of its own (CESU-8). */
const SURROGATES = /\u00ED([\u00A0-\u00AF])([\u0080-\u00BF])\u00ED([\u00B0-\u00BF])([\u0080-\u00BF])/g
/** A sequence whose last byte was lost, or the one in the middle. */
const CUT = /[\u00E0-\u00EF]\u00FF[\u0080-\u00BF]|[\u00C2-\u00F4][\u0080-\u00BF]{0,2}\u00FF/g

/** The pair of surrogates as one sequence of four bytes. */
function joined(first: string, second: string, third: string, fourth: string): string {
  const half = (a: string, b: string): number => 0xd000 | ((a.charCodeAt(0) & 0x3f) << 6) | (b.charCodeAt(0) & 0x3f)
  const text = String.fromCharCode(half(first, second), half(third, fourth))
  return String.fromCharCode(...new TextEncoder().encode(text))
}

/** What the bytes of a text in a charset say as UTF-8; undefined when they are none. A lost byte gives U+FFFD. */
export function decode(text: string, { byteOf }: Charset): string | undefined {
  let bytes = ''
  for (const character of text) {
    const byte = byteOf.get(character)
    if (byte === undefined) return undefined
    bytes += String.fromCharCode(byte)
  }
  const whole = bytes
    .replace(SURROGATES, (_, a: string, b: string, c: string, d: string) => joined(a, b, c, d))
    .replace(CUT, '\u00EF\u00BF\u00BD')
  try {
    return STRICT.decode(Uint8Array.from(whole, (c) => c.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** The character of windows-1252 that a byte beyond ASCII stands for. */
export function fromByte(byte: number): string | undefined {
  return UPPER_HALVES['windows-1252'][byte - 0x80]
}

/** The character of windows-1252 that a control character of Latin-1 was. */
export function fromLatin1Control(character: string): string {
  return fromByte(character.charCodeAt(0)) ?? character
}

/** A repaired stretch: what it says, and through which charsets it went wrong. */
export interface Unscrambled {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly layers: readonly string[]
}

/** A text on charsets shows a sequence by itself, "the letter shows as \u00C3\u00A9". */
export const ABOUT_CHARSETS =
  /UTF-?8|Latin-?1|ISO-?8859|windows-125\d|cp1252|mojibake|charset|character encoding|encoded as|Unicode/i
