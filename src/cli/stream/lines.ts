import { joined } from './bytes.js'
import { LEADING_BYTES, leadingFields } from './leading-fields.js'

const LINE_FEED = 10
/** A tab, a carriage return and a space: what JSON takes for blank within a line. */
const BLANKS: readonly number[] = [9, 13, 32]
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** A record that cannot be read: why, and the fields known of it. */
export interface Unreadable {
  readonly code: string
  readonly message: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** A line of a stream, or the report that it cannot be read. */
export type Line = Buffer | Unreadable

/** The report that a record is longer than allowed. */
export function tooLarge(length: number, limit: number, fields: Unreadable['fields']): Unreadable {
  return { code: 'too-large', message: `${length} bytes, more than the ${limit} of --max-bytes`, fields }
}

/**
 * Splits a stream of bytes into lines without their line feeds and leaves blank ones out, in memory that depends on the
 * longest line alone. Lines come grouped as the stream delivers them, so that a program that
 * waits for an answer to each line gets it at once.
 *
 * @param chunks the stream
 * @param limit bytes that a line may have; of a longer one only the length and its first fields are told
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line[]> {
  let pending: Buffer[] = []
  let length = 0
  const take = (part: Buffer): void => {
    length += part.length
    pending.push(part)
    if (length > limit) pending = [Buffer.concat(pending, Math.min(length, LEADING_BYTES))]
  }
  const finish = (): Line => {
    const line = length > limit ? tooLarge(length, limit, leadingFields(joined(pending))) : joined(pending)
    pending = []
    length = 0
    return line
  }
  let isStart = true
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let at = isStart && chunk.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
    isStart = false
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, at)) {
      take(chunk.subarray(at, end))
      add(lines, finish())
      at = end + 1
    }
    if (at < chunk.length) take(chunk.subarray(at))
    if (lines.length > 0) yield lines
  }
  const last: Line[] = []
  if (length > 0) add(last, finish())
  if (last.length > 0) yield last
}

/** Adds a line, unless it is blank. */
function add(lines: Line[], line: Line): void {
  const isBlank = line instanceof Buffer && line.every((byte) => BLANKS.includes(byte))
  if (!isBlank) lines.push(line)
}
