import iconv from 'iconv-lite'
import type { Decoded } from './types.js'

type ReadAs = Pick<Decoded, 'encoding' | 'hasByteOrderMark'>

/**
 * Encodes text again for a file that is patched in place.
 *
 * @param text of characters that the encoding has, see `missingCharacter`
 * @param decoded what the file was read as
 */
export function encode(text: string, { encoding, hasByteOrderMark }: ReadAs): Buffer {
  return iconv.encode(text, encoding, { addBOM: hasByteOrderMark })
}

/** The first character of a text that an encoding does not have and would write as a question mark. */
export function missingCharacter(text: string, encoding: string): string | undefined {
  const characters = new Set(text)
  characters.delete('?')
  return [...characters].find((character) => iconv.decode(iconv.encode(character, encoding), encoding) === '?')
}
