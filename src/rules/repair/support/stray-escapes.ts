import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { replaceMatches } from '../../../repair/replacements.js'

/** `\u2019` as it stands in JSON, `\u{2019}` as in scripts; surrogate pairs as two of them. */
const JSON_ESCAPES = /(?:\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{2,6}\})+/g
/** Two to four bytes of UTF-8 in quoted-printable or percent encoding, in prose and not in an address. */
const ENCODED_BYTES = /(?:[=%][C-Fc-f][0-9A-Fa-f](?:[=%][89ABab][0-9A-Fa-f]){1,3})+/g

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
  const bytes = found
    .slice(1)
    .split(/[=%]/)
    .map((byte) => Number.parseInt(byte, 16))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** The word that a place stands in, as far as white space. */
function wordAround(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S*$/)
  return /^\S*/.exec(text.slice(start))?.[0] ?? ''
}

/** Puts the characters in the place of escapes that stand in prose. */
export function* decodeEscapes(blocks: readonly Block[]): Iterable<Edit> {
  yield* replaceMatches(blocks, JSON_ESCAPES, ([found]) => {
    const insert = decodeJson(found)
    return /^[\p{L}\p{P}\p{S}\p{M}\p{Zs}]+$/u.test(insert) && !/[A-Za-z0-9]/.test(insert)
      ? { insert, message: 'escape of JSON left over' }
      : undefined
  })
  yield* replaceMatches(blocks, ENCODED_BYTES, (match, block) => {
    if (/[/@?&]|www\./.test(wordAround(block.text, match.index))) return undefined
    const insert = decodeBytes(match[0])
    return insert === undefined ? undefined : { insert, message: 'encoded bytes left over' }
  })
}
