import { isUtf8 } from 'node:buffer'

/** A decoded document. */
export interface Decoded {
  /** The text without its byte order mark. Bytes that fit no character stand as U+FFFD. */
  readonly text: string
  /** The encoding's name, lower case, as WHATWG Encoding spells it (and `utf-32le`, `utf-32be`). */
  readonly encoding: string
  /** What the encoding was told by, for `--explain`. */
  readonly evidence: string
  readonly hasByteOrderMark: boolean
  /** How many characters could not be decoded. */
  readonly undecodable: number
  /** The address of a page that was saved with it. */
  readonly url?: string
}

export interface DecodeOptions {
  /** The encoding, when it is known. */
  readonly encoding?: string | undefined
}

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
  const { decodeOther } = await import('./other.js')
  return decodeOther(bytes, options)
}

/** NULs may be UTF-16 or UTF-32, which is often valid UTF-8 as well. */
function mayBeOther(bytes: Buffer): boolean {
  return bytes.includes(0)
}
