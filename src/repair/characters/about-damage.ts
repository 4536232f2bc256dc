/**
 * Whether a sentence speaks of damaged characters and shows them: it names their code point or their kind, or what they
 * should have been stands in it, too. Such characters are what the text is about.
 */
import type { Block, Range } from '../../model/block.js'

/** A stretch and what is to stand in its place. */
interface Restored extends Range {
  readonly insert: string
}

const SENTENCE_END = /[.!?\u3002\uFF01\uFF1F](?=\s)|\n/g
const CODE_POINT = /U\+[0-9A-F]{4,6}/
/** What texts call the damage of a wrong charset, in some languages. */
export const OF_DECODING =
  /mojibake|garbled (?:text|characters?)|replacement character|double (?:de|en)coding|wrong (?:charset|encoding)|Zeichensatz|Kodierung|encodage|jeu de caractères|codificación|codifica dei caratteri|文字コード|亂碼|编码|кодировк|кодуванн|文字化け|乱码|кракозябр/i

const LETTER = /[\p{L}\p{N}]/u
const NOT_OF_WORD = /[^\p{L}\p{M}\p{N}'\u2019]+/u

/** So many characters on either side are looked at. */
const NEAR = 300

/** The sentence or the row of a table around a stretch. */
function sentenceAround(text: string, { from, to }: Range): Range {
  const first = Math.max(0, from - NEAR)
  let start = first
  for (const { index } of text.slice(first, from).matchAll(SENTENCE_END)) start = first + index + 1
  const end = text.slice(to, to + NEAR).search(SENTENCE_END)
  return { from: start, to: end === -1 ? Math.min(text.length, to + NEAR) : to + end }
}

/**
 * True for a stretch whose sentence names damage by its code point or its kind.
 *
 * @param kind what texts call damage of this kind; of another kind a sentence may speak and be damaged itself
 */
export function namesDamage(text: string, range: Range, kind: RegExp): boolean {
  const { from, to } = sentenceAround(text, range)
  const sentence = text.slice(from, to)
  return CODE_POINT.test(sentence) || kind.test(sentence)
}

/** Edits by the word that they stand in. */
interface Word extends Range {
  readonly edits: Restored[]
}

function wordsAround(text: string, edits: readonly Restored[]): Word[] {
  const words: Word[] = []
  for (const edit of edits) {
    const last = words.at(-1)
    if (last !== undefined && edit.from < last.to) last.edits.push(edit)
    else {
      const from = edit.from - (/\S*$/.exec(text.slice(Math.max(0, edit.from - LONGEST), edit.from))?.[0].length ?? 0)
      const to = edit.to + (/^\S*/.exec(text.slice(edit.to, edit.to + LONGEST))?.[0].length ?? 0)
      words.push({ from, to, edits: [edit] })
    }
  }
  return words
}

/** So many characters on either side hold any word. */
const LONGEST = 60

/** The edits of a block but those in words that its sentence shows as they should be, and those whose kind it names. */
export function withoutShown<Edit extends Restored>(block: Block, edits: readonly Edit[], kind: RegExp): Edit[] {
  const { text } = block
  const shown = wordsAround(text, edits).filter((word) => isShown(block, word) || namesDamage(text, word, kind))
  const left = new Set<Restored>(shown.flatMap((word) => word.edits))
  return left.size === 0 ? [...edits] : edits.filter((edit) => !left.has(edit))
}

/** True where the word without its damage stands in the sentence elsewhere, and one of the two is a mention; of a mark alone, in a row of a table. */
function isShown({ text, marks }: Block, { from, to, edits }: Word): boolean {
  let word = ''
  let at = from
  for (const edit of edits) {
    word += text.slice(at, edit.from) + edit.insert
    at = edit.to
  }
  word += text.slice(at, to)
  const sentence = sentenceAround(text, { from, to })
  const rest = `${text.slice(sentence.from, from)}${' '.repeat(to - from)}${text.slice(to, sentence.to)}`
  const isRow = rest.includes('\t')
  if (!LETTER.test(word)) return isRow && rest.split(/\s+/).includes(word)
  // A word beside a lost mark is whole, and may stand anywhere.
  if (!edits.some(({ insert }) => LETTER.test(insert))) return false
  const [only, ...more] = word.split(NOT_OF_WORD).filter((part) => part !== '')
  if (more.length > 0 || only === undefined) return false
  const places = placesOf(only, rest).map((index) => sentence.from + index)
  if (places.length === 0) return false
  const mentions = [trimmed(text, { from, to }), ...places.map((place) => ({ from: place, to: place + only.length }))]
  return isRow || mentions.some((range) => isMention(text, range) || isCode(marks, range))
}

/** Where a word stands in a text by itself. */
function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  let at = 0
  for (const part of text.split(NOT_OF_WORD)) {
    if (part === '') continue
    at = text.indexOf(part, at)
    if (part === word) places.push(at)
    at += part.length
  }
  return places
}

const OPENING = /^["'\u2018\u201C\u201E\u00AB([{\u300C\u300E]+/
const CLOSING = /["'\u2019\u201D\u201C\u00BB)\]}\u300D\u300F]?[.,;:!?]*$/

/** A word without the quotation marks and the punctuation around it. */
function trimmed(text: string, { from, to }: Range): Range {
  const word = text.slice(from, to)
  const start = OPENING.exec(word)?.[0].length ?? 0
  const end = CLOSING.exec(word.slice(start))?.[0].length ?? 0
  return { from: from + start, to: to - end }
}

const OPENED = /(?:["'\u2018\u201C\u201E\u00AB([{\u300C\u300E]|\u00AB\s)$/
const CLOSED = /^(?:["'\u2019\u201D\u201C\u00BB)\]}\u300D\u300F]|\s\u00BB)/
/** An arrow, a colon or what says that one becomes the other. */
const LEADS_TO =
  /(?:[\u2190-\u21FF:]|[-=]>|(?:shows?(?: up)?|shown|appears?|displayed|rendered|decoded|read) as|instead of|becomes?|turns? into) ?["'\u201C]?$/
const LED_FROM = /^["'\u201D]? ?(?:[\u2190-\u21FF]|[-=]>)/

/** True for a word that a text shows and does not use. */
function isMention(text: string, { from, to }: Range): boolean {
  const before = text.slice(Math.max(0, from - LONGEST), from)
  const after = text.slice(to, to + LONGEST)
  return (OPENED.test(before) && CLOSED.test(after)) || LEADS_TO.test(before) || LED_FROM.test(after)
}

const isCode = (marks: Block['marks'], { from, to }: Range): boolean =>
  marks.some((mark) => mark.kind === 'code' && mark.from <= from && to <= mark.to)
