/** Glyphs of a typesetter in the place of letters. */
import type { Block } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { replaceMatches } from './replacements.js'

const ARABIC = '[\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFE70-\\uFEFC]'
/** Typesetters' ligatures inside of words, letters in the shape of their place (Arabic), radicals as characters (Han). */
const forms = (least: number): RegExp =>
  new RegExp(
    `(?<=\\p{Script=Latin}\\p{M}*)[\\uFB00-\\uFB06]+|[\\uFB00-\\uFB06]+(?=\\p{Script=Latin})|${ARABIC}{${least},}|(?<=\\p{Script=Han})[\\u2F00-\\u2FD5]+|[\\u2F00-\\u2FD5]+(?=\\p{Script=Han})`,
    'gu',
  )
/** Arabic letters in a row are a word; where some of these stand, fewer are words as well. */
const WORD = 3
const WORDS = new RegExp(`(?:${ARABIC}{${WORD},}.{0,40}){2}`, 's')
/** A text about such characters shows them on purpose. */
const ABOUT = /\bligatures?\b|\bNFK?[CD]\b|\bnormaliz|Ligatur|Kangxi|presentation forms?/i

/** Writes such glyphs as the letters that they stand for. */
export function* lettersOfForms(blocks: readonly Block[], source: string): Iterable<Edit> {
  if (ABOUT.test(source)) return
  yield* replaceMatches(blocks, forms(WORDS.test(source) ? 1 : WORD), ([found]) => ({
    insert: found.normalize('NFKC'),
    message: 'glyphs of a typesetter instead of letters',
  }))
}
