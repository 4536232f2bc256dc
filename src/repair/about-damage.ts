/**
 * Whether a sentence speaks of damaged characters and shows them: it names their code point or their kind, or what they
 * should have been stands in it, too. Such characters are what the text is about.
 */
import type { Range } from '../model/block.js'

/** A stretch and what is to stand in its place. */
interface Restored extends Range {
  readonly insert: string
}

const SENTENCE_END = /[.!?\u3002\uFF01\uFF1F](?=\s)|\n/g
const CODE_POINT = /U\+[0-9A-F]{4,6}/
/** Names of what becomes of characters, in some languages. */
const KIND =
  /mojibake|garbled (?:text|characters?)|zalgo|\bZWN?[SJ]P?\b|zero-width|soft hyphen|byte order mark|homoglyph|combining marks|replacement character|mathematical (?:bold|italic|script|alphanumeric)|fancy text|\u6587\u5B57\u5316\u3051|\u4E71\u7801|\u043A\u0440\u0430\u043A\u043E\u0437\u044F\u0431\u0440/i
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

/** True for a stretch whose sentence names damage by its code point or its kind. */
export function isNamed(text: string, range: Range): boolean {
  const { from, to } = sentenceAround(text, range)
  const sentence = text.slice(from, to)
  return CODE_POINT.test(sentence) || KIND.test(sentence)
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
export function withoutShown<Edit extends Restored>(text: string, edits: readonly Edit[]): Edit[] {
  const shown = wordsAround(text, edits).filter((word) => isShown(text, word) || isNamed(text, word))
  const left = new Set<Restored>(shown.flatMap((word) => word.edits))
  return left.size === 0 ? [...edits] : edits.filter((edit) => !left.has(edit))
}

/** True where the word without its damage stands in the sentence elsewhere; of a mark alone, in a row of a table. */
function isShown(text: string, { from, to, edits }: Word): boolean {
  let word = ''
  let at = from
  for (const edit of edits) {
    word += text.slice(at, edit.from) + edit.insert
    at = edit.to
  }
  word += text.slice(at, to)
  const sentence = sentenceAround(text, { from, to })
  const rest = `${text.slice(sentence.from, from)} ${text.slice(to, sentence.to)}`
  if (!LETTER.test(word)) return rest.includes('\t') && rest.split(/\s+/).includes(word)
  // A word beside a lost mark is whole, and may stand anywhere.
  if (!edits.some(({ insert }) => LETTER.test(insert))) return false
  const [only, ...more] = word.split(NOT_OF_WORD).filter((part) => part !== '')
  return more.length === 0 && only !== undefined && rest.split(NOT_OF_WORD).includes(only)
}
