import { isUtf8 } from 'node:buffer'
import { byteOrderMark } from '../../decode/byte-order-mark.js'

/**
 * The encoding that the type of a document names, by the names of WHATWG Encoding: under `us-ascii` and `iso-8859-1`
 * goes what is windows-1252.
 *
 * @param type as in the field Content-Type
 * @param bytes the document
 * @returns undefined where the bytes tell better: they begin with a byte order mark, are UTF-8, or would have to be
 */
export function encodingOf(type: string, bytes: Buffer): string | undefined {
  const [, label] = /\bcharset\s*=\s*["']?([^"'\s;,]+)/i.exec(type) ?? []
  if (label === undefined || byteOrderMark(bytes) !== undefined || isPlain(bytes)) return undefined
  const encoding = nameOf(label)
  // All of Unicode is told by its bytes: what is no UTF-8 or has no zeros is neither UTF-8 nor UTF-16, whatever it says.
  return encoding?.startsWith('utf-') ? undefined : encoding
}

function isPlain(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0)
}

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
