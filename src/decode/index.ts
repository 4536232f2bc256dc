import { isUtf8 } from 'node:buffer'
import type { Decoded, DecodeOptions } from './types.js'

export type { Decoded, DecodeOptions } from './types.js'

/**
 * Decodes a document. Plain UTF-8 takes a short way; the tables of other encodings load only for them.
 *
 * @param bytes the whole document
 * @throws UsageError when `options.encoding` is unknown; never for bad bytes
 */
export async function decode(bytes: Buffer, options: DecodeOptions = {}): Promise<Decoded> {
  if (options.encoding === undefined) {
    const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    if ((hasByteOrderMark || !mayBeOther(bytes)) && isUtf8(bytes)) {
      return {
        text: bytes.toString('utf8', hasByteOrderMark ? 3 : 0),
        encoding: 'utf-8',
        evidence: hasByteOrderMark ? 'byte order mark' : 'all bytes are valid UTF-8',
        hasByteOrderMark,
        undecodable: 0,
      }
    }
  }
  const { decodeOther } = await import('./other-encodings.js')
  return decodeOther(bytes, options)
}

/** NULs may be UTF-16 or UTF-32, which is often valid UTF-8 as well. */
function mayBeOther(bytes: Buffer): boolean {
  return bytes.includes(0)
}
