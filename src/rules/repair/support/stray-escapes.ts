import { type Block, isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isLineEnd, sourceRange } from '../../../model/source-map.js'
import { namesDamage } from '../../../repair/characters/about-damage.js'
import { type Replacement, replaceMatches } from '../../../repair/characters/replacements.js'
import { fromByte } from '../../../repair/charsets/charsets.js'
import { countMatches } from '../../../tools/count-matches.js'

/** What a text calls escapes: it shows them on purpose. */
const KIND =
  /\b(?:JSON|Unicode|UTF-?8|Latin-?1|ASCII|regex(?:p|es)?|regular expressions?|escap(?:e|ed|es|ing)|quoted[- ]printable|percent[- ]encod\w+|URL[- ]encod\w+|hex(?:adecimal)?|octal|bytes?|code ?points?|backslash(?:es)?|(?:single|double)[- ]quot\w+|string literals?|query strings?|shellcode|(?:My)?SQL)\b/i

/** `\u2019` as it stands in JSON, `\u{2019}` as in scripts; surrogate pairs as two of them. */
const JSON_ESCAPES = /(?:\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{2,6}\})+/g
/**
 * Two to four bytes of UTF-8 in prose and not in an address: in quoted-printable or percent encoding, or as strings of
 * programs write them, to the base of sixteen or of eight.
 */
const ENCODED_BYTES =
  /(?:[=%][C-Fc-f][0-9A-Fa-f](?:[=%][89ABab][0-9A-Fa-f]){1,3})+|(?:\\x[C-Fc-f][0-9A-Fa-f](?:\\x[89ABab][0-9A-Fa-f]){1,3})+|(?:\\3[0-7]{2}(?:\\2[0-7]{2}){1,3})+/g
/** A byte that is part of no character: one of a program or of other data, as those beside it are. */
const BYTES = /\\x[89A-Fa-f][0-9A-Fa-f]/
/** Addresses, strings of programs and names of files. */
const NAMES = /[/@?&]|www\.|(?:^|[(=,[])[bru]{0,2}["'`].*\\|\.[a-z]{2,4}$/
/** A byte of windows-1252 in quoted-printable, in a word or at its head. */
const LATIN_BYTES = /(?<=\p{L})=[C-F][0-9A-F](?![0-9A-F=])|(?<![^\s("'])=[C-F][0-9A-F](?=\p{Ll}{2})/gu
/** One with the word going on behind it: so many of these are no values of settings and formulas, `r=E9`, `sum=D4a7`. */
const LATIN_BYTES_IN_WORDS = new RegExp(`(?:${LATIN_BYTES.source})(?=\\p{Ll})(?![0-9a-f]+(?![\\p{L}\\p{N}]))`, 'gu')
const ENOUGH = 3
/** A line that a mail program ended where it was full: the text goes on in the next one, in the same word too. */
const SOFT_BREAK = /^.{54,74}[^\s=]=\r?$|^.{54,74} =\r?$/gm
const ENOUGH_BREAKS = 2
/** A byte of another charset than UTF-8 amid letters. */
const LATIN_BYTE = /[a-z]=[C-F][0-9A-F][a-z]/
/** Such breaks and encoded bytes, which may stand amid each other. */
const PRINTED = /(?:=[0-9A-F]{2}|= )+/g
/**
 * An apostrophe in a word or a stroke between two, which strings of programs escape. In Latin letters LaTeX sets accents
 * the same way, `Poincar\'e`: there the word is shortened at its head or at its end.
 */
const IN_WORD =
  /(?<=\p{L})\\(?=['\u2019](?:[stdm]|ll|re|ve|em)(?!\p{L})|['\u2019](?:\p{Lu}|n\\)|\/\p{L})|(?<=(?<!\p{L})(?:[CDJLMNSTVOcdjlmnstvo]|\p{L}{0,5}[Qq]u|[Aa]ujourd|\p{L}{0,4}ll|[Uu]n))\\(?=['\u2019](?:\p{L}{2}|[\u00E0\u00E8]))|(?<=(?![A-Za-z\u00C0-\u024F])\p{L})\\(?=['\u2019]\p{L})/gu
/** A paragraph in which one stands without a backslash shows the others. */
const BARE_APOSTROPHE = /\p{L}'(?:[stdm]|ll|re|ve)(?!\p{L})/u
/** The quotation mark that opens a string of a program. */
const STRING = /(?<![^\s([{:=,])'(?=\S)/
const OF_STRING = /^[^\\/]*(?:\\["'\u2019/][^\\/]*)+$/
/** Commands of LaTeX, and its accents; one at the end of a word is none of those that are shortened. */
const TEX = /\\[`^~=.]\{?[A-Za-z]|\\['"]\{|\p{L}\\"\p{L}|\p{L}{3}\\'[eiou](?!\p{L})|\\[a-z]+\{/u
/** Their quotation marks; where none stands without a backslash, all are escaped. */
const BEFORE_QUOTATION_MARK = /(?<!\\)\\(?=")/g
const BARE_QUOTATION_MARK = /(?<!\\)"/

function decodeJson(found: string): string {
  return found
    .replace(/\\u\{([0-9a-fA-F]{2,6})\}/g, (all, code: string) => {
      const point = Number.parseInt(code, 16)
      return point > 0x10ffff ? all : String.fromCodePoint(point)
    })
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The text of the bytes, or undefined when they are no UTF-8. */
function decodeBytes(found: string): string | undefined {
  const base = /^\\\d/.test(found) ? 8 : 16
  const bytes = found.split(/[=%]|\\x?/).slice(1)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => Number.parseInt(byte, base)),
    )
  } catch {
    return undefined
  }
}

/** So much of a word shows what it is. */
const NEAR = 200

/** The word that a place stands in, as far as white space. */
function wordAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - NEAR), at))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(at, at + NEAR))?.[0] ?? ''
  return before + after
}

/** Puts the characters in the place of escapes that stand in prose. */
export function decodeEscapes(blocks: readonly Block[], source: string): Iterable<Edit> {
  return countMatches(source, SOFT_BREAK) >= ENOUGH_BREAKS && !LATIN_BYTE.test(source)
    ? decodeMail(blocks, source)
    : decodeProse(blocks)
}

/** What a mail in quoted-printable holds, all of which is encoded. */
function decodeMail(blocks: readonly Block[], source: string): Iterable<Edit> {
  return replaced(blocks, PRINTED, 'quoted-printable left over', ({ 0: found, index }, block) => {
    const isOfText = [...found.matchAll(/= /g)].some(({ index: at }) => !isLineEnd(block, index + at + 1))
    const bytes = found.replace(/= /g, (_, at: number) => {
      const { start, end } = sourceRange(block, index + at + 1, index + at + 2)
      return /[ \t]$/.test(source.slice(start, end)) ? '=20' : ''
    })
    const text = isOfText ? undefined : decodeBytes(bytes)
    return index + found.length === block.text.length ? text?.trimEnd() : text
  })
}

function* decodeProse(blocks: readonly Block[]): Iterable<Edit> {
  yield* replaced(blocks, JSON_ESCAPES, 'escape of JSON left over', ([found]) => {
    const insert = decodeJson(found)
    return /^[\p{L}\p{P}\p{S}\p{M}\p{Zs}\u200C\u200D]+$/u.test(insert) && !/[A-Za-z0-9]/.test(insert)
      ? insert
      : undefined
  })
  const prose = blocks.filter(isProse).map(({ text }) => text)
  const isData = prose.some((text) => BYTES.test(text.replace(ENCODED_BYTES, '')))
  yield* replaced(blocks, ENCODED_BYTES, 'encoded bytes left over', ({ 0: found, index }, { text }) => {
    if (isNamed(text, index)) return undefined
    const insert = decodeBytes(found)
    return found.startsWith('\\') && (isData || standsNear(text, index, insert)) ? undefined : insert
  })
  if (!prose.some((text) => TEX.test(text))) yield* withoutBackslashes(blocks, prose)
  if (countIn(prose, LATIN_BYTES_IN_WORDS) >= ENOUGH)
    yield* replaced(blocks, LATIN_BYTES, 'encoded byte left over', ({ 0: found, index }, { text }) =>
      isNamed(text, index) ? undefined : fromByte(Number.parseInt(found.slice(1), 16)),
    )
}

/** True for a place in what is no prose, though it stands in it. */
function isNamed(text: string, at: number): boolean {
  return NAMES.test(wordAround(text, at))
}

/** True where the character itself stands near: a program escapes all or none, so what is escaped beside it is shown. */
function standsNear(text: string, at: number, character: string | undefined): boolean {
  return character !== undefined && text.slice(Math.max(0, at - NEAR), at + NEAR).includes(character)
}

function* withoutBackslashes(blocks: readonly Block[], prose: readonly string[]): Iterable<Edit> {
  const message = 'escape of a string left over'
  const examples = new Set(blocks.filter(({ text }) => BARE_APOSTROPHE.test(text)))
  yield* replaced(blocks, IN_WORD, message, ({ index }, block) => {
    if (examples.has(block)) return undefined
    const { text } = block
    const isInCode = STRING.test(text.slice(Math.max(0, index - NEAR), index))
    return OF_STRING.test(wordAround(text, index)) && !isInCode ? '' : undefined
  })
  if (!prose.some((text) => BARE_QUOTATION_MARK.test(text)) && countIn(prose, BEFORE_QUOTATION_MARK) > 1)
    yield* replaced(blocks, BEFORE_QUOTATION_MARK, message, () => '')
}

/** Replaces what is no example of what its sentence speaks of. */
function replaced(
  blocks: readonly Block[],
  pattern: RegExp,
  message: string,
  decode: (match: RegExpExecArray, block: Block) => string | undefined,
): Iterable<Edit> {
  return replaceMatches(blocks, pattern, (match, block): Replacement | undefined => {
    const insert = decode(match, block)
    const range = { from: match.index, to: match.index + match[0].length }
    return insert === undefined || namesDamage(block.text, range, KIND) ? undefined : { insert, message }
  })
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + countMatches(text, pattern), 0)
}
