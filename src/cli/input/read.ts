import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { type Decoded, decode } from '../../decode/index.js'
import type { Flags } from '../arguments/flags.js'
import { wholeNumber } from '../clean-options.js'
import { Failure } from '../failure.js'
import { readDescriptor, readStandardInput } from '../output/streams.js'
import type { Source } from './source.js'

/** Bytes beyond which a document is not read, unless `--max-bytes` says otherwise. */
export const DEFAULT_MAX_BYTES = 256 * 1024 * 1024

/** The bytes of an input; of one that has more than allowed not all: a device or pipe may never end. */
export async function readBytes(source: Source, flags: Flags): Promise<Buffer> {
  const limit = limitOf(flags)
  try {
    return source.path === '-' ? await readStandardInput(limit) : readFile(source, limit)
  } catch (error) {
    const { toFailureOf } = await import('../faults.js')
    throw toFailureOf(source.label, error)
  }
}

function limitOf(flags: Flags): number {
  return wholeNumber(flags, 'max-bytes') ?? DEFAULT_MAX_BYTES
}

function readFile(source: Source, limit: number): Buffer {
  const stat = statSync(source.path)
  if (stat.isFile() && stat.size > limit) throw tooLarge(source, limit)
  if (stat.isFile() || stat.isDirectory()) return readFileSync(source.path)
  const descriptor = openSync(source.path, 'r')
  try {
    return Buffer.concat(readDescriptor(descriptor, limit).chunks)
  } finally {
    closeSync(descriptor)
  }
}

function tooLarge(source: Source, limit: number): Failure {
  return new Failure('too-large', `${source.label}: larger than ${limit} bytes: split it or raise --max-bytes`)
}

/**
 * Decodes the bytes of an input.
 *
 * @throws Failure when they are more than allowed, or no text
 */
export async function decodeInput(bytes: Buffer, source: Source, flags: Flags): Promise<Decoded> {
  const limit = limitOf(flags)
  if (bytes.length > limit) throw tooLarge(source, limit)
  const decoded = await decode(bytes, { encoding: flags.encoding })
  if (flags.encoding === undefined && decoded.evidence !== 'all bytes are valid UTF-8') {
    const { refuseBinary } = await import('./binary.js')
    refuseBinary(bytes, decoded, source)
  }
  const header = decoded.text.slice(0, HEADER)
  if (!BEGINNING.test(header) || !ENVELOPE.test(header)) return decoded
  const { documentIn } = await import('./envelope.js')
  return documentIn(bytes, decoded, source, flags)
}

/** What each of these begins with; most texts do not, and the next expression takes long to compile. */
const BEGINNING = /^(?:[\w-]+:|%|\s*[<[{])/
/**
 * A field of a header, and before long the one that all MIME messages have; XML; JSON; the first letters of RTF, PDF and
 * PostScript, which may hold nothing but ASCII.
 */
const ENVELOPE =
  /^[\w-]+:[\s\S]*?\nMIME-Version:|^\s*<(?:\?xml|(?!html\s)[\w:.-]+\s[^>]*?xmlns=|(?:rss|feed)\s)|^\s*[[{]\s*["{]|^(?:\{\\rtf|%PDF-|%!PS)/i
const HEADER = 10_000
