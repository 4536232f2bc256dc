import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { folder, program, recordsIn } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.'

/** One WARC record. */
function warcRecord(
  type: string,
  url: string,
  contentType: string,
  content: Buffer | string,
  length: number | string = Buffer.from(content).length,
): Buffer {
  const body = Buffer.from(content)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-05-01T10:00:00Z',
    `Content-Type: ${contentType}`,
    `Content-Length: ${length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])
}

const HTTP = 'application/http; msgtype=response'

function response(url: string, type: string, body: Buffer | string, fields = ''): Buffer {
  const header = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${fields}\r\n`)
  return warcRecord('response', url, HTTP, Buffer.concat([header, Buffer.from(body)]))
}

describe('web archives', () => {
  const page = `<title>Bridge</title><article><p>${TEXT}</p><p>${TEXT}</p></article>`
  const warc = [
    warcRecord('warcinfo', '', 'application/warc-fields', 'software: test\r\n'),
    response('https://example.org/a', 'text/html; charset=utf-8', page),
    response('https://example.org/i.png', 'image/png', '\x89PNG'),
    response(
      'https://example.org/b',
      'text/html; charset=windows-1251',
      Buffer.from(`<p>${TEXT} \xcc\xee\xf1\xf2</p>`, 'latin1'),
    ),
  ]
  const wet = [warcRecord('conversion', 'https://example.org/t', 'text/plain', `${TEXT}\n`)]
  const urls = (out: string): unknown[] => recordsIn(out).map(({ url }) => url)

  it('reads the pages of a WARC file, with url and date', () => {
    const path = folder({ 'a.warc': Buffer.concat(warc) })
    const { code, out } = program(path, ['a.warc'])
    expect(code).toBe(0)
    expect(urls(out)).toEqual(['https://example.org/a', 'https://example.org/b'])
    expect(recordsIn(out)[0]).toMatchObject({ date: '2024-05-01T10:00:00Z' })
    expect(recordsIn(out)[0]).not.toHaveProperty('html')
    expect(recordsIn(out)[0]).not.toHaveProperty('error')
  })

  it('decodes by the charset of the HTTP header', () => {
    const path = folder({ 'a.warc': Buffer.concat(warc) })
    expect(recordsIn(program(path, ['--keep-input', 'a.warc']).out)[1]?.html).toContain('Мост')
  })

  it('reads them compressed record by record, from standard input by --from', () => {
    const path = folder({ 'a.warc.gz': Buffer.concat(warc.map((record) => gzipSync(record))) })
    const { out } = program(path, ['a.warc.gz'])
    expect(urls(out)).toHaveLength(2)
    expect(program(path, ['--from', 'warc'], { input: Buffer.concat(warc) }).out).toBe(out)
  })

  it('reads the texts of a WET file', () => {
    const path = folder({ 'a.wet.gz': gzipSync(Buffer.concat(wet)) })
    expect(recordsIn(program(path, ['a.wet.gz']).out)).toMatchObject([
      { url: 'https://example.org/t', markdown: `${TEXT}\n` },
    ])
  })

  it('makes a page over --max-bytes an error record with its address', () => {
    const path = folder({ 'a.warc': Buffer.concat(warc) })
    const [first] = recordsIn(program(path, ['--max-bytes', '200', 'a.warc']).out)
    expect(first).toMatchObject({ url: 'https://example.org/a', error: { code: 'too-large' } })
  })

  it('says that a file is no archive', () => {
    const { code, out, err } = program(folder({ 'a.warc': TEXT }), ['a.warc'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^clean-article: a\.warc: no web archive, [^\n]+\n$/)
  })

  it('says in one line that a stream is broken', () => {
    const path = folder({ 'a.warc.gz': gzipSync(Buffer.concat(warc)).subarray(0, 120) })
    const { code, err } = program(path, ['a.warc.gz'])
    expect(code).toBe(2)
    expect(err).toMatch(/^clean-article: a\.warc\.gz: [^\n]+\n$/)
  })
})

/** What a damaged archive gives: the addresses of the records, with the codes of those that failed. */
function outcomeOf(archive: Buffer, parameters: readonly string[] = []): { code: number | null; records: unknown[] } {
  const { code, out } = program(folder(), ['--from', 'warc', ...parameters], { input: archive })
  return { code, records: out === '' ? [] : recordsIn(out).map(({ url, error }) => (error ? [url, error.code] : url)) }
}

describe('a damaged web archive', () => {
  const page = `<p>${TEXT}</p>`
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
  const a = response('a', 'text/html', page)
  const b = response('b', 'text/html', page)

  it.each([
    ['within the header of a record', 40],
    ['within its version', 3],
    ['within the header of HTTP', a.length - page.length - 20],
    ['within the page', a.length - 30],
  ])('that is cut short %s gives the whole records and says so', (_, length) => {
    for (const parameters of [[], ['-j', '2']]) {
      const input = Buffer.concat([a, b.subarray(0, length)])
      const { code, out, err } = program(folder(), ['--from', 'warc', ...parameters], { input })
      expect(recordsIn(out)).toMatchObject([{ url: 'a', markdown: `${TEXT}\n` }])
      expect({ code, err }).toEqual({
        code: 2,
        err: 'clean-article: standard input: archive cut short: fetch it again\n',
      })
    }
  })

  it('needs no blank lines at the end', () => {
    expect(outcomeOf(Buffer.concat([a, b.subarray(0, -4)]))).toEqual({ code: 0, records: ['a', 'b'] })
    expect(outcomeOf(Buffer.concat([a, b, Buffer.alloc(512)]))).toEqual({ code: 0, records: ['a', 'b'] })
  })

  it.each([
    ['is shorter than its record says', warcRecord('response', 'x', HTTP, body, body.length + 40)],
    ['is shorter by so much that half of a version is in it', warcRecord('response', 'x', HTTP, body, body.length + 7)],
    ['is longer than its record says', warcRecord('response', 'x', HTTP, body, body.length - 20)],
    ['has no known length', warcRecord('response', 'x', HTTP, body, 'abc')],
    ['has a length below zero', warcRecord('response', 'x', HTTP, body, -5)],
    ['is a picture that is shorter than it says', warcRecord('resource', 'x', 'image/png', body, body.length + 40)],
    ['has no HTTP header', warcRecord('response', 'x', HTTP, page)],
    [
      'has an HTTP header without an end',
      warcRecord('response', 'x', HTTP, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'),
    ],
  ])('loses no record beside one whose block %s', (_, damaged) => {
    const { code, records } = outcomeOf(Buffer.concat([a, damaged, b]))
    expect({ code, records }).toEqual({ code: 0, records: ['a', ['x', 'broken'], 'b'] })
  })

  it('says what is wrong with a record', () => {
    const input = Buffer.concat([
      warcRecord('response', 'x', HTTP, body, 'abc'),
      warcRecord('response', 'y', HTTP, body, body.length - 20),
      warcRecord('response', 'z', HTTP, page),
    ])
    const { out, err } = program(folder(), ['--from', 'warc'], { input })
    expect(recordsIn(out).map(({ error }) => error?.message)).toEqual([
      'the record has no Content-Length: fetch it again',
      'the record does not end where its Content-Length says: fetch it again',
      expect.stringContaining('no HTTP header'),
    ])
    expect(err).toBe('clean-article: 3 records, 3 failed, 0 with nothing left\n')
  })

  it('with line feeds alone gives the records that are as long as they say', () => {
    const feeds = (text: Buffer): Buffer => Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    const short = feeds(response('x', 'text/html', page))
    const right = feeds(warcRecord('response', 'y', HTTP, body, body.replaceAll('\r', '').length))
    expect(outcomeOf(Buffer.concat([a, short, b, right]))).toEqual({
      code: 0,
      records: ['a', ['x', 'broken'], 'b', 'y'],
    })
    expect(outcomeOf(Buffer.concat([a, short]))).toEqual({ code: 2, records: ['a'] })
  })

  it('leaves out what is no page: a response of DNS, a request without an end, a response of no bytes', () => {
    const others = [
      warcRecord('response', 'dns:x', 'text/dns', '20240501\nx. 300 IN A 192.0.2.1\n'),
      warcRecord('request', 'x', 'application/http; msgtype=request', 'GET / HTTP/1.0\r\n'),
      warcRecord('response', 'x', HTTP, ''),
    ]
    expect(outcomeOf(Buffer.concat([a, ...others, b]))).toEqual({ code: 0, records: ['a', 'b'] })
  })
})

describe('the coding of a page in a web archive', () => {
  const page = Buffer.from(`<p>${TEXT}</p>`)
  const coded = (coding: string, body: Buffer): Buffer =>
    response('a', 'text/html', body, `Content-Encoding: ${coding}\r\n`)

  it.each([
    ['gzip', gzipSync(page)],
    ['GZIP', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate, br', brotliCompressSync(deflateSync(page))],
    ['identity', page],
    ['gzip', page],
    ['br', page],
    ['utf-8', page],
  ])('is undone, and what is stored without it stays: %s', (coding, body) => {
    const { out } = program(folder(), ['--from', 'warc'], { input: coded(coding, body) })
    expect(recordsIn(out)).toMatchObject([{ url: 'a', markdown: `${TEXT}\n` }])
  })

  it('may come in chunks', () => {
    const chunked = Buffer.from(`5\r\n<p>Th\r\n${(page.length - 5).toString(16)}\r\n${page.subarray(5)}\r\n0\r\n\r\n`)
    const { out } = program(folder(), ['--from', 'warc'], {
      input: response('a', 'text/html', chunked, 'Transfer-Encoding: chunked\r\n'),
    })
    expect(recordsIn(out)).toMatchObject([{ markdown: `${TEXT}\n` }])
  })

  it.each([
    ['gzip', gzipSync(page).subarray(0, -20), 'broken'],
    ['br', brotliCompressSync(page).subarray(0, -20), 'broken'],
    ['compress', Buffer.from('\x1f\x9d\x90\0\x01\x02'), 'unsupported'],
    ['gzip', gzipSync(Buffer.alloc(5000, 'x')), 'too-large'],
  ])('makes an error record where it cannot be undone: %s', (coding, body, code) => {
    const archive = Buffer.concat([coded(coding, body), response('b', 'text/html', page)])
    expect(outcomeOf(archive, ['--max-bytes', '4000'])).toEqual({ code: 0, records: [['a', code], 'b'] })
  })
})

describe('the charset of a page in a web archive', () => {
  const text = 'Über der Brücke “liegt” das Dorf.'
  const page = `<p>${TEXT} ${text}</p>`
  const read = (type: string, body: Buffer): unknown =>
    recordsIn(program(folder(), ['--from', 'warc', '--keep-input'], { input: response('a', type, body) }).out)[0]?.html

  it.each(['us-ascii', 'utf-16', 'iso-8859-1', 'base64', 'klingon'])(
    'does not hide that it is UTF-8: %s',
    (charset) => {
      expect(read(`text/html; charset=${charset}`, Buffer.from(page))).toBe(page)
    },
  )

  it.each(['us-ascii', 'ISO-8859-1', "'latin1'", '"cp1252"', 'utf-8', 'utf-16', 'base64'])(
    'is one of the names of windows-1252, or is not believed: %s',
    (charset) => {
      expect(read(`text/html; charset=${charset}`, iconv.encode(page, 'windows-1252'))).toBe(page)
    },
  )

  it.each(['utf-16le', 'utf-16be'])('does not hide that it is %s', (encoding) => {
    expect(read('text/html; charset=utf-8', iconv.encode(page, encoding))).toBe(page)
    expect(read('text/html; charset=windows-1252', iconv.encode(page, encoding, { addBOM: true }))).toBe(page)
  })

  it('is that of the record where a page stands without HTTP', () => {
    const page = `<p>${TEXT} Мост</p>`
    const input = warcRecord('resource', 'a', 'text/html; charset=windows-1251', iconv.encode(page, 'windows-1251'))
    expect(recordsIn(program(folder(), ['--from', 'warc', '--keep-input'], { input }).out)[0]?.html).toBe(page)
  })
})
