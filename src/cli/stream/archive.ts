import { decode } from '../../decode/index.js'
import { toFailure } from '../faults.js'
import { type ArchiveRecord, finishRecord, LONGEST_HEADER, nextRecord, refuseOther } from './archive-record.js'
import { ByteReader } from './bytes.js'
import { encodingOf } from './charset.js'
import type { Header } from './header.js'
import { bodyOf, httpHeaderOf } from './http.js'
import { type Line, tooLarge, type Unreadable } from './lines.js'

/**
 * Reads the documents of a web archive: HTML and text responses of WARC, conversions of WET. Each
 * becomes a record with `url` and `date`, as a line of JSON, so that it goes the way of all records; one that is
 * damaged is told with them.
 *
 * @param chunks the archive, not compressed
 * @param limit bytes that a document may have
 * @throws Failure for what is no archive, and for one that is cut short, behind the last whole record
 */
export async function* readArchive(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line[]> {
  const reader = new ByteReader(chunks)
  await refuseOther(reader)
  for (let record = await nextRecord(reader); record !== undefined; record = await nextRecord(reader)) {
    const line = await lineOf(record, reader, limit)
    if (line !== undefined) yield [line]
  }
}

/** The document of a record; undefined when it holds none. */
async function lineOf(record: ArchiveRecord, reader: ByteReader, limit: number): Promise<Line | undefined> {
  const fields = fieldsOf(record.header)
  const content = await contentOf(record)
  const isDocument = content !== undefined && 'field' in content
  const block = await finishRecord(record, reader, { isWhole: isDocument && record.length <= limit })
  if (block === undefined) return broken(fields, faultOf(record))
  if (!isDocument) return content && broken(fields, content.fault)
  if (record.length > limit) return tooLarge(record.length, limit, fields)
  try {
    const text = await decodedText(content, block, limit)
    return Buffer.from(JSON.stringify({ ...fields, [content.field]: text }))
  } catch (error) {
    const { code, message } = toFailure(error)
    return { code, message, fields }
  }
}

function faultOf({ length }: ArchiveRecord): string {
  const fault = Number.isNaN(length) ? 'has no Content-Length' : 'does not end where its Content-Length says'
  return `the record ${fault}: fetch it again`
}

function broken(fields: Unreadable['fields'], message: string): Unreadable {
  return { code: 'broken', message, fields }
}

function fieldsOf(header: Header): { url: string | null; date: string | null } {
  // Some versions of wget write the address as <https://example.org/>.
  const url = header.get('WARC-Target-URI')?.replace(/^<(.*)>$/, '$1') ?? null
  return { url, date: header.get('WARC-Date') ?? null }
}

/** A document in the block of a record. */
interface Content {
  readonly field: 'html' | 'text'
  /** The header that tells how it is written. */
  readonly header: Header
  /** Where in the block it begins. */
  readonly at: number
  readonly isHttp: boolean
}

/** The document of a record, or why none can be read; undefined when it holds none. */
async function contentOf({ header, beginning }: ArchiveRecord): Promise<Content | { fault: string } | undefined> {
  const kind = header.get('WARC-Type')
  if (kind === 'conversion') return { field: 'text', header, at: 0, isHttp: false }
  if (kind !== 'response' && kind !== 'resource') return undefined
  const type = header.get('Content-Type') ?? ''
  const http = kind === 'response' ? await httpHeaderOf(beginning) : undefined
  if (http === undefined && /^application\/http\b/i.test(type) && beginning.length > 0) {
    return { fault: `no HTTP header with an end in the first ${LONGEST_HEADER} bytes of the response` }
  }
  const field = fieldFor(http?.header.get('Content-Type') ?? type)
  return field && { field, header: http?.header ?? header, at: http?.bodyAt ?? 0, isHttp: http !== undefined }
}

function fieldFor(type: string): Content['field'] | undefined {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return 'html'
  return /^text\/plain/i.test(type) ? 'text' : undefined
}

/** The document's text. */
async function decodedText({ header, at, isHttp }: Content, block: Buffer, limit: number): Promise<string> {
  const bytes = isHttp ? await bodyOf(header, block.subarray(at), limit) : block
  const encoding = encodingOf(header.get('Content-Type') ?? '', bytes)
  try {
    return (await decode(bytes, { encoding })).text
  } catch {
    return (await decode(bytes)).text
  }
}
