import { Failure } from '../failure.js'
import { type ByteReader, joined } from './bytes.js'
import { type Header, headerOf } from './header.js'

/**
 * The records of a web archive (ISO 28500): a header, and a block of as many bytes as it says. Both may lie: records
 * behind one that does are found again by the line that they all begin with.
 */

/** A record of which the beginning is read. */
export interface ArchiveRecord {
  readonly header: Header
  /** Bytes of the block. */
  readonly length: number
  /** The first bytes of the block. */
  readonly beginning: Buffer
}

/** The line that a record begins with. */
const VERSION = /^WARC\/\d+\.\d+\r?\n$/
const LONGEST_VERSION = 16
/** The same with what an archive ends in that is cut there. */
const VERSION_OR_CUT = /^(?:W|WA|WAR|WARC|WARC\/[\d.]*\r?|WARC\/\d+\.\d+\r?\n)$/
/** Line ends, and the zeros that fill up a block of a tape. */
const BLANK = /^[\0\s]*$/
/** Bytes that a header may have, of a record or of HTTP. */
export const LONGEST_HEADER = 65_536

/** @throws Failure for what does not begin as an archive */
export async function refuseOther(reader: ByteReader): Promise<void> {
  if (await isAtStart(reader)) return
  throw new Failure('broken', 'no web archive, which begins with "WARC/": leave out --from, or name what it is')
}

/**
 * The next record, whose first line comes next.
 *
 * @returns undefined at the end; with `length` NaN where the record does not say how long it is
 * @throws Failure when the archive ends within the header
 */
export async function nextRecord(reader: ByteReader): Promise<ArchiveRecord | undefined> {
  const lines: Buffer[] = []
  let size = 0
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    if (lines.length > 0 && isBlank(line)) return recordOf(joined(lines), reader)
    lines.push(line)
    size += line.length
    if (size > LONGEST_HEADER) return recordOf(Buffer.alloc(0), reader)
  }
  if (lines.length > 0) throw new Failure('broken', CUT_SHORT)
  return undefined
}

async function recordOf(lines: Buffer, reader: ByteReader): Promise<ArchiveRecord> {
  const header = await headerOf(lines)
  const said = header.get('Content-Length') ?? ''
  const length = /^\d{1,15}$/.test(said) ? Number(said) : Number.NaN
  const beginning = Number.isNaN(length) ? Buffer.alloc(0) : await reader.take(Math.min(length, LONGEST_HEADER))
  return { header, length, beginning }
}

/**
 * Reads on behind the block of a record, so that the next record comes next.
 *
 * @param options whether the whole block is wanted
 * @returns the whole block or its beginning; undefined when the block does not end where the record says
 * @throws Failure when the archive ends within the block
 */
export async function finishRecord(
  { length, beginning }: ArchiveRecord,
  reader: ByteReader,
  { isWhole }: { readonly isWhole: boolean },
): Promise<Buffer | undefined> {
  if (Number.isNaN(length)) {
    await skipToStart(reader)
    return undefined
  }
  const rest = length - beginning.length
  const read = rest > 0 && isWhole ? joined([beginning, await reader.take(rest)]) : beginning
  const end = isWhole ? read.length : read.length + (await reader.skip(rest))
  const isCut = end < length
  if (!isCut && (await isAtStart(reader))) return read
  // A block that is said to be longer than it is holds the record behind it.
  if (end === read.length) reader.unread(read)
  if (!(await skipToStart(reader)) && isCut) throw new Failure('broken', CUT_SHORT)
  return undefined
}

const CUT_SHORT = 'archive cut short: fetch it again'

/** Leaves out blank lines up to the next record or the end; where something else comes first, nothing is left out. */
async function isAtStart(reader: ByteReader): Promise<boolean> {
  const blank: Buffer[] = []
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    if (isBlank(line)) {
      blank.push(line)
      continue
    }
    reader.unread(line)
    const isStart = VERSION_OR_CUT.test(line.toString('latin1', 0, LONGEST_VERSION))
    if (!isStart) reader.unread(joined(blank))
    return isStart
  }
  return true
}

function isBlank(line: Buffer): boolean {
  return BLANK.test(line.toString('latin1'))
}

/** Leaves out all up to the next record; false when there is none. */
async function skipToStart(reader: ByteReader): Promise<boolean> {
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    if (!VERSION.test(line.toString('latin1', 0, LONGEST_VERSION))) continue
    reader.unread(line)
    return true
  }
  return false
}
