import { WARCParser, type WARCRecord } from 'warcio'
import { decode } from '../../decode/index.js'
import { Failure } from '../failure.js'
import type { Line } from './lines.js'

/**
 * Reads the documents of a web archive: HTML and text responses of WARC, conversions of WET. Each
 * becomes a record with `url` and `date`, as a line of JSON, so that it goes the way of all records.
 *
 * @param chunks the archive, not compressed
 * @param limit bytes that a document may have
 */
export async function* readArchive(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line[]> {
  for await (const record of new WARCParser(beginningAsArchive(chunks))) {
    const field = fieldOf(record)
    if (field === undefined) continue
    const length = Number(record.warcHeader('Content-Length') ?? 0)
    if (length > limit) {
      yield [{ tooLong: length, fields: fieldsOf(record) }]
      continue
    }
    const text = await contentOf(record)
    yield [Buffer.from(JSON.stringify({ ...fieldsOf(record), [field]: text }))]
  }
}

/** The parser finds no records in what is no archive, and says nothing. */
async function* beginningAsArchive(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isStart = true
  for await (const chunk of chunks) {
    if (isStart && !chunk.toString('latin1', 0, 8).trimStart().startsWith('WARC/'.slice(0, chunk.length))) {
      throw new Failure('broken', 'no web archive, which begins with "WARC/": leave out --from, or name what it is')
    }
    isStart = false
    yield chunk
  }
}

function fieldsOf(record: WARCRecord): { url: string | null; date: string | null } {
  return { url: record.warcTargetURI ?? null, date: record.warcDate ?? null }
}

/** The field for the document of a record; undefined when it holds none. */
function fieldOf(record: WARCRecord): 'html' | 'text' | undefined {
  if (record.warcType === 'conversion') return 'text'
  if (record.warcType !== 'response' && record.warcType !== 'resource') return undefined
  const type = record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '')) return 'html'
  return /^text\/plain/i.test(type ?? '') ? 'text' : undefined
}

/** The document's text: by the charset of the HTTP header where the bytes are not plain UTF-8. */
async function contentOf(record: WARCRecord): Promise<string> {
  const bytes = Buffer.from(await record.readFully(true))
  const type = record.httpHeaders?.headers.get('Content-Type') ?? ''
  const [, charset] = /charset="?([\w-]+)/i.exec(type) ?? []
  if (charset === undefined || /^utf-?8$/i.test(charset)) return (await decode(bytes)).text
  try {
    return (await decode(bytes, { encoding: charset })).text
  } catch {
    return (await decode(bytes)).text
  }
}
