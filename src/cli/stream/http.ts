import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { AsyncIterReader } from 'warcio'
import { Failure, oneLine, systemCode } from '../failure.js'
import { type Header, headerOf } from './header.js'

/** What a response of HTTP says of itself. */
export interface HttpHeader {
  readonly header: Header
  /** Where its body begins. */
  readonly bodyAt: number
}

/** The header of a response; undefined for bytes that hold no whole one. */
export async function httpHeaderOf(beginning: Buffer): Promise<HttpHeader | undefined> {
  if (!beginning.toString('latin1', 0, 5).startsWith('HTTP/')) return undefined
  const end = /\r?\n\r?\n/.exec(beginning.toString('latin1'))
  if (end === null) return undefined
  const bodyAt = end.index + end[0].length
  return { header: await headerOf(beginning.subarray(0, bodyAt)), bodyAt }
}

/**
 * The body of a response without its codings.
 *
 * @param limit bytes that it may have
 * @throws Failure for a body that is too large, damaged, or written in a coding that is not known
 */
export async function bodyOf(header: Header, body: Buffer, limit: number): Promise<Buffer> {
  const transfer = header.get('Transfer-Encoding') ?? ''
  const isChunked = /\bchunked\b/i.test(transfer)
  let bytes = isChunked ? Buffer.from(await new AsyncIterReader([body], null, true).readFully()) : body
  // Some servers write the coding of the content into the wrong field.
  const codings = header.get('Content-Encoding') ?? (isChunked ? '' : transfer)
  for (const coding of codings.split(',').toReversed()) bytes = await withoutCoding(bytes, coding.trim(), limit)
  return bytes
}

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

/** By the name of a coding. */
const CODINGS: Readonly<Record<string, Decompress | undefined>> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  br: promisify(zlib.brotliDecompress),
  deflate,
  zstd: zstandard(),
}

async function withoutCoding(bytes: Buffer, name: string, limit: number): Promise<Buffer> {
  if (bytes.length === 0 || /^(?:identity)?$/i.test(name)) return bytes
  const decompress = Object.hasOwn(CODINGS, name.toLowerCase()) ? CODINGS[name.toLowerCase()] : undefined
  try {
    if (decompress !== undefined) return await decompress(bytes, { maxOutputLength: limit })
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') {
      throw new Failure('too-large', `decompressed more than the ${limit} bytes of --max-bytes`)
    }
    if (!isText(bytes)) throw new Failure('broken', `the body is damaged or cut short, or no ${oneLine(name)}`)
  }
  if (isText(bytes)) return bytes
  throw new Failure('unsupported', `the body is written in the coding "${oneLine(name)}", which is not known here`)
}

/** Servers take the name for zlib, as the standard says, or for what is within it. */
async function deflate(bytes: Buffer, options: { maxOutputLength: number }): Promise<Buffer> {
  const isZlib = ((bytes[0] as number) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
  return promisify(isZlib ? zlib.inflate : zlib.inflateRaw)(bytes, options)
}

/** Node has Zstandard from 22.15 on; the types of older versions know nothing of it. */
function zstandard(): Decompress | undefined {
  const { zstdDecompress } = zlib as { zstdDecompress?: typeof zlib.gunzip }
  return zstdDecompress && promisify(zstdDecompress)
}

/** True for what is not compressed: some crawlers store a body decoded, and the header as it was. */
function isText(bytes: Buffer): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(bytes.toString('latin1', 0, BEGINNING))
}

/** Bytes in which all that is compressed holds controls. */
const BEGINNING = 1024
