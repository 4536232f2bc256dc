import { ALPHABETS } from '../../unicode/alphabets-data.js'

const alphabets = ALPHABETS.split(' ').map((letters) => new Set(letters))
const alphabetic = new Set(ALPHABETS.replaceAll(' ', ''))

/**
 * True where one language is written with all letters of a word; letters that no language has say nothing. Letters of
 * a word that no language has together were not written by anybody: "\u0142\u00EA\u010F" is bytes.
 */
export function isOfOneLanguage(word: string): boolean {
  const letters = [...new Set(word.normalize('NFC').toLowerCase())].filter((letter) => alphabetic.has(letter))
  return letters.length < 2 || alphabets.some((alphabet) => letters.every((letter) => alphabet.has(letter)))
}
