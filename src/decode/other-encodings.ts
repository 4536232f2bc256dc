import iconv from 'iconv-lite'
import { UsageError } from '../options.js'
import { byteOrderMark } from './byte-order-mark.js'
import { detectEncoding } from './detect-encoding.js'
import type { Decoded, DecodeOptions } from './types.js'

/** Decodes what is not plain UTF-8; `decode` says what goes in and out. */
export function decodeOther(bytes: Buffer, options: DecodeOptions): Decoded {
  const mark = byteOrderMark(bytes)
  if (options.encoding !== undefined) {
    const encoding = knownEncoding(options.encoding)
    const skip = mark?.encoding === encoding ? mark.length : 0
    return decoded(bytes.subarray(skip), encoding, '--encoding', skip > 0)
  }
  if (mark !== undefined) return decoded(bytes.subarray(mark.length), mark.encoding, 'byte order mark', true)
  const { encoding, evidence } = detectEncoding(bytes)
  return decoded(bytes, encoding, evidence, false)
}

function knownEncoding(name: string): string {
  if (!iconv.encodingExists(name)) {
    throw new UsageError(`unknown encoding "${name}": use a name such as utf-8, windows-1252 or gb18030`)
  }
  return name.toLowerCase()
}

function decoded(bytes: Buffer, encoding: string, evidence: string, hasByteOrderMark: boolean): Decoded {
  const text = iconv.decode(bytes, encoding, { stripBOM: false })
  return { text, encoding, evidence, hasByteOrderMark, undecodable: countReplacements(text, bytes, encoding) }
}

/** Counts U+FFFD that decoding has put in, not those that the source itself holds. */
function countReplacements(text: string, bytes: Buffer, encoding: string): number {
  const total = text.split('\ufffd').length - 1
  if (total === 0 || !/^(?:utf|ucs|gb18030)/.test(encoding)) return total
  const own = iconv.encode('\ufffd', encoding)
  let count = 0
  for (let at = bytes.indexOf(own); at !== -1; at = bytes.indexOf(own, at + own.length)) count++
  return Math.max(0, total - count)
}
