import { createReadStream } from 'node:fs'
import type { Duplex, Readable } from 'node:stream'
import { byteOrderMark } from '../../decode/byte-order-mark.js'
import type { Flags } from '../arguments/flags.js'
import { Failure } from '../failure.js'
import { toFailure } from '../faults.js'
import { isArchiveName } from '../input/archive-name.js'
import { type Line, readLines } from './lines.js'

const CHUNK = 262_144

/**
 * Opens a stream of records: JSON lines, WARC or WET, plain or compressed.
 *
 * @param path a path, or `-`
 * @param flags `--from warc|wet` says the kind; otherwise the name does
 * @param limit bytes that a record may have
 * @param onBytes is told how many bytes of the file were read
 */
export async function* openRecords(
  path: string,
  flags: Flags,
  limit: number,
  onBytes: (count: number) => void,
): AsyncGenerator<readonly Line[]> {
  const chunks = countingBytes(readChunks(path), onBytes)
  try {
    const plain = await decompressed(chunks, path)
    if (isArchive(path, flags)) yield* (await import('./archive.js')).readArchive(plain, limit)
    else yield* readLines(plain, limit)
  } catch (error) {
    const failure = toFailure(error)
    throw new Failure(failure.code, `${path === '-' ? 'standard input' : path}: ${failure.message}`)
  }
}

function isArchive(path: string, flags: Flags): boolean {
  return flags.from === 'warc' || flags.from === 'wet' || (!flags.jsonl && isArchiveName(path))
}

function readChunks(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
}

async function* countingBytes(chunks: AsyncIterable<Buffer>, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** The stream without gzip or Zstandard, which are told by their first bytes. */
async function decompressed(chunks: AsyncGenerator<Buffer>, path: string): Promise<AsyncIterable<Buffer>> {
  const { value: first } = await chunks.next()
  if (first === undefined) return chunks
  const { encoding = 'utf-8' } = byteOrderMark(first) ?? {}
  if (encoding !== 'utf-8') {
    throw new Failure(
      'unsupported',
      `${encoding}: records are read as UTF-8: convert them (iconv -f ${encoding} -t UTF-8)`,
    )
  }
  const whole = (async function* (): AsyncGenerator<Buffer> {
    yield first
    yield* chunks
  })()
  const isGzip = first[0] === 0x1f && first[1] === 0x8b
  const isZstandard = first[0] === 0x28 && first[1] === 0xb5 && first[2] === 0x2f && first[3] === 0xfd
  if (!isGzip && !isZstandard) return whole
  const [{ Readable: ReadableStream }, zlib] = await Promise.all([import('node:stream'), import('node:zlib')])
  const transform = isGzip ? zlib.createGunzip({ chunkSize: CHUNK }) : zstandard(zlib, path)
  const input = ReadableStream.from(whole)
  input.on('error', (error) => transform.destroy(error))
  // Whoever reads the stream gets the error; an event that nobody hears would end the process.
  transform.on('error', () => {})
  return input.pipe(transform)
}

/** Node has Zstandard from 22.15 on; the types of older versions know nothing of it. */
function zstandard(zlib: typeof import('node:zlib'), path: string): Duplex {
  const create = (zlib as { createZstdDecompress?: () => Duplex }).createZstdDecompress
  if (create !== undefined) return create()
  throw new Failure(
    'unsupported',
    `Zstandard needs Node 22.15 or later: pipe it in, as in zstd -dc ${path} | clean-article`,
  )
}
