import { RAISED_LETTERS, SMALL_CAPITALS } from '../../unicode/letter-forms-data.js'
import { letterPairs } from './letter-pairs.js'

const SMALL = letterPairs(SMALL_CAPITALS)
const RAISED = letterPairs(RAISED_LETTERS)
const classOf = (map: ReadonlyMap<string, string>): string => [...map.keys()].join('')

/** Words of small capitals; s and x have none that all fonts know, so typists leave them. */
const SMALL_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])[A-Zsxq]?[${classOf(SMALL)}][${classOf(SMALL)}sxq]{2,}(?![\\p{L}\\p{M}])`,
  'gu',
)
/** Raised words: four letters, so that ordinals and abbreviations keep theirs. */
const RAISED_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])[${classOf(RAISED)}]{2,}(?: [${classOf(RAISED)}]+)*(?![\\p{L}\\p{N}])`,
  'gu',
)
/** Most blocks of a text that has such a letter somewhere hold none. */
const ANY_FORM = new RegExp(`[${classOf(SMALL)}${classOf(RAISED)}]`, 'u')
/** Phonetic transcription uses single small capitals; nobody transcribes with these. */
const NOT_PHONETIC = /[\u1D00-\u1D22]/

/** A stretch of such letters and what it says. */
export interface PlainWord {
  readonly from: number
  readonly to: number
  readonly text: string
}

const plain = (found: string, map: ReadonlyMap<string, string>): string =>
  [...found].map((letter) => map.get(letter) ?? letter).join('')

/** Words that are typed in small capitals or raised letters of phonetic alphabets. */
export function wordsInLetterForms(text: string): PlainWord[] {
  if (!ANY_FORM.test(text)) return []
  const small = [...text.matchAll(SMALL_WORDS)].filter(([found]) => NOT_PHONETIC.test(found))
  const raised = [...text.matchAll(RAISED_WORDS)].filter(([found]) => found.replaceAll(' ', '').length >= 4)
  return [
    ...small.map(({ 0: found, index }) => ({ from: index, to: index + found.length, text: plain(found, SMALL) })),
    ...raised.map(({ 0: found, index }) => ({ from: index, to: index + found.length, text: plain(found, RAISED) })),
  ]
}
