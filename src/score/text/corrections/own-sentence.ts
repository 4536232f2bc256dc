import { nameAtStart } from '../../../roles/names.js'
import { TextExpression } from '../../../unicode/ascii.js'
import { endsThaiSentence } from '../../../unicode/thai.js'
import { speaksOfPerson, speaksToReader } from './page-speech.js'
import { isReference } from './references.js'

/** Sentences have so much of running text, however short they are. */
const LEAST_PROSE = 0.38
const STOP = /[.!?\u3002\uFF01\uFF1F\uFF0E\u0964]\s?["'\u201C\u201D\u2019\u00BB\u300D]?$/
const SMALL = new TextExpression(String.raw`^\p{Ll}`)
/** Addresses, signs of rights and bars are of the page. */
const SIGN = /[@\u00A9\u00AE[\]|]|https?:|www\./
/** What points to another page. */
const POINTER =
  /^\S+ (?:more|reading)\b|^(?:find out|this (?:site|field))\b|\b(?:click|found|provided|read|see|tap|available|out) here\b/i

/**
 * True for a sentence that an author may have written: whole, and no speech of a page to its readers.
 *
 * @param prose its likeness to running text, 0 to 1
 */
export function isOwnSentence(text: string, prose: number): boolean {
  const ends = STOP.test(text) || endsThaiSentence(text)
  if (prose < LEAST_PROSE || !ends || SIGN.test(text) || POINTER.test(text)) return false
  return !SMALL.for(text).test(text) && !speaksToReader(text) && !isReference(text)
}

/** True for a paragraph about the author: a name, and who that is. */
export function isAboutAuthor(text: string): boolean {
  return nameAtStart(text) !== undefined && speaksOfPerson(text)
}
