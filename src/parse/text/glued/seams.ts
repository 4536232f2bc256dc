import { countWords } from '../../../tools/count-words.js'
import type { Line } from '../lines/index.js'
import { isBetweenWords, type Known } from './words.js'

/**
 * Finds where a text dump has run two elements of a page into one, with nothing between them:
 *
 *     HomeNewsContactHow a lamp is litThe keeper climbs at dusk.He takes the oil with him.
 *
 * A sentence that ends and another one that begins are parted with certainty; a small letter before a capital one may
 * as well be a name (`YouTube`), so it parts only what is no known name and no word that the text holds by itself.
 */

/** Every place where one might stand: before a capital letter, with its quotation mark, any invisible characters before it. */
const CANDIDATE = /(?<=[\p{Ll}\d.!?…:)\]”’"»%][\u200B-\u200D\u2060\uFEFF]{0,4})(?=[“«„]?\p{Lu})/gu
const INVISIBLE_END = /[\u200B-\u200D\u2060\uFEFF]+$/
/** Three dots part what people type without spaces too. */
const DOTS_END = /(?:\.\.|…)$/
/** The end of a sentence or of a label, any closing marks behind it. */
const SENTENCE_END = /(?:\p{Ll}{2}|[\d)”"’»%]|\p{Lu}{2})[.!?…]{1,3}[”’"»)\]]{0,2}$/u
/** A short name with a full stop: `St.`, `Dr.`, `Nr.`. */
const ABBREVIATION = /(?<!\p{L})\p{Lu}\p{Ll}{1,2}\.$/u
/** The number of a list's entry. */
const NUMBER = /(?<![\d,.])\d{1,2}\.$/
/** A name before a full stop, which more of the name may follow: `StyleCop.Analyzers`. */
const CAPITAL_LAST = /\p{Lu}\p{L}*\.$/u
const LABEL_END = /[\p{Ll}\d]{2}(?::|[)\]”"»]|%)$/u
/** What a sentence, a heading or an entry of a menu begins with. */
const BEGINNING = /^[“«„]?(?:\p{Lu}\p{Ll}+|[AEIOYÀÉАВИКОСУЯ](?=['’\s])|\p{Lu}{2,}(?=\s))/u
/** The first word of a sentence that goes on. */
const WORD_THAT_GOES_ON = /^[“«„]?\p{Lu}\p{Ll}*(?=[\s,’'-]|$)/u
/** What follows the first word where it is a part of a name: `System.Text.Json`, `Console.WriteLine(`. */
const NAME_GOES_ON = /^\p{L}+[.:_/@(\\]\S/u
/** The word before a full stop where it is a part of an address or of a name with stops: `www.example.Com`. */
const IN_NAME = /(?:[@/\\_#]\S{0,60}|(?:^|[\s(])(?:\p{L}\.)+\p{L}?|\.\p{L}+)[.]$/u
const DOMAIN_END = /^(?:Ai|Co|Com|Edu|Gov|Io|JS|Js|Net|Org|T[Vv]|Uk)(?!\p{L})/u
const SPACES = /[^\S\t\n]{2,}/g
/** What something may begin with. */
const FIRST = /^[\p{Lu}\d“«„¿¡]/u
/** Words before two spaces: more are a sentence with a slip. */
const MOST_WORDS = 14
/** How far around a place its words are looked for, and how far before it a heading may begin. */
const NEAR = 80
const FAR = 400

/**
 * Why two things are parted at a place: a `sign` is a sentence behind another, past doubt; a `gap` are spaces that part
 * things only where the whole page is one line.
 */
type Seam = 'sign' | 'sentence' | 'label' | 'word' | 'space' | 'gap'

/** True for a seam that spaces make. */
export const isOfSpace = (seam: Seam): boolean => seam === 'space' || seam === 'gap'

export interface SeamPlace {
  readonly at: number
  readonly seam: Seam
}

/**
 * The seams within a line, from left to right.
 *
 * @param source the document
 */
export function seamsOf(source: string, line: Line, known: Known): SeamPlace[] {
  const text = source.slice(line.from, line.to)
  // A sentence may have begun on the line above.
  const above = line.blanks > 0 ? '' : source.slice(Math.max(0, line.from - NEAR), line.from)
  const seams: SeamPlace[] = []
  let last = 0
  for (const { at, isSpace } of candidatesOf(text)) {
    const before = text.slice(Math.max(last, at - FAR), at)
    const behind = text.slice(at, at + NEAR)
    const seam = isSpace ? spaceSeam(before, behind) : letterSeam(before.replace(INVISIBLE_END, ''), behind, known)
    const isSign = seam === 'sentence' && isPastDoubt(last === 0 ? above + before : before, behind)
    if (seam === undefined) continue
    seams.push({ at: line.from + at, seam: isSign ? 'sign' : seam })
    if (seam !== 'gap') last = at
  }
  return seams
}

function candidatesOf(text: string): { at: number; isSpace: boolean }[] {
  const capitals = Array.from(text.matchAll(CANDIDATE), ({ index }) => ({ at: index, isSpace: false }))
  const spaces = Array.from(text.matchAll(SPACES), ({ 0: run, index }) => ({ at: index + run.length, isSpace: true }))
  if (spaces.length === 0) return capitals
  return [...capitals, ...spaces].sort((a, b) => a.at - b.at)
}

/** Two spaces stand behind sentences too, as some people type them, and within by mistake. */
function spaceSeam(before: string, behind: string): Seam | undefined {
  const words = before.trimEnd()
  const isWide = before.length - words.length > 2
  if (!isWide && /[.!?:;,…]$/.test(words)) return undefined
  return FIRST.test(behind) && (isWide || countWords(words) <= MOST_WORDS) ? 'space' : 'gap'
}

function letterSeam(before: string, behind: string, known: Known): Seam | undefined {
  const near = before.slice(-NEAR)
  if (SENTENCE_END.test(near)) return sentenceSeam(near, behind)
  if (LABEL_END.test(near)) return BEGINNING.test(behind) ? 'label' : undefined
  return isBetweenWords(before, behind, known) ? 'word' : undefined
}

function sentenceSeam(before: string, behind: string): Seam | undefined {
  if (!BEGINNING.test(behind) || NAME_GOES_ON.test(behind) || DOMAIN_END.test(behind)) return undefined
  if (IN_NAME.test(before) || NUMBER.test(before) || ABBREVIATION.test(before)) return undefined
  return CAPITAL_LAST.test(before) && !isLongSentence(before, behind) ? undefined : 'sentence'
}

/** True where a sentence of several words is followed by the first word of another, and no dots stand between. */
function isPastDoubt(before: string, behind: string): boolean {
  return isLongSentence(before, behind) && !DOTS_END.test(before)
}

function isLongSentence(before: string, behind: string): boolean {
  return countWords(before) >= 3 && WORD_THAT_GOES_ON.test(behind)
}
