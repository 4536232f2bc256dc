import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { folder, MARKER_ONLY, type OutputRecord, PROGRAM, program, recordsIn } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.'

function lines(records: readonly unknown[]): string {
  return records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')
}

function run(
  records: readonly unknown[],
  parameters: readonly string[] = [],
  path = folder(),
): {
  code: number | null
  records: OutputRecord[]
  err: string
} {
  const { code, out, err } = program(path, ['--jsonl', ...parameters], { input: lines(records) })
  return {
    code,
    err,
    records: recordsIn(out),
  }
}

describe('--jsonl', () => {
  it('keeps the other fields, drops the input and adds what was found, in order', () => {
    const { code, records, err } = run([
      { id: 1, text: TEXT, tags: ['a'] },
      { id: 2, html: `<title>Bridge</title><p>${TEXT}</p>`, url: 'https://example.org/a' },
      { id: 3, markdown: `# Bridge\n\n${TEXT}\n` },
    ])
    expect(code).toBe(0)
    expect(records.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(records[0]).toMatchObject({ tags: ['a'], markdown: `${TEXT}\n`, author: null, date: null })
    expect(records[0]).not.toHaveProperty('text')
    expect(records[1]).not.toHaveProperty('html')
    expect(records[1]?.url).toBe('https://example.org/a')
    expect(records[2]?.markdown).toBe(`# Bridge\n\n${TEXT}\n`)
    for (const { confidence, stats } of records) {
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(stats).toMatchObject({ charactersIn: expect.any(Number), charactersOut: expect.any(Number), removed: {} })
    }
    expect(err).toBe('clean-article: 3 records, 0 failed, 0 with nothing left\n')
  })

  it('reads a record as it would without the ones before', () => {
    const text = `Podul vechi\n\nScris de Ana Pop\n\n${`${TEXT} `.repeat(3)}\n\n${TEXT} Nobody had expected it.\n`
    const alone = run([{ text }], ['--from', 'text', '--front-matter', 'yaml'])
    const behind = run(
      [{ text: 'Мост унесло водой в ночь на вторник.' }, { text }],
      ['--from', 'text', '--front-matter', 'yaml'],
    )
    expect(behind.records[1]?.markdown).toBe(alone.records[0]?.markdown)
  })

  it('takes a field url that is no address for any other field', () => {
    const { records } = run([{ url: 'Loxford', text: TEXT }])
    expect(records[0]).toMatchObject({ url: 'Loxford', markdown: `${TEXT}\n` })
  })

  it('keeps numbers that are longer than floating point', () => {
    const numbers = '"id":12345678901234567890,"list":[0.12345678901234567890,1234567890123456789012e-3]'
    const input = `{${numbers},"text":"${TEXT}"}\n{${numbers}}\n{"text":12345678901234567890}\n`
    for (const parameters of [['--jsonl'], ['--jsonl', '-j', '2']]) {
      const [good, bad, number] = program(folder(), parameters, { input }).out.split('\n')
      expect(good).toContain(`{${numbers},"markdown":`)
      expect(bad).toContain(`{${numbers},"error":`)
      expect(number).toContain('{"text":12345678901234567890,"error":{"code":"no-document"')
    }
  })

  it.each([
    '1e400',
    '-1e-400',
    '-0',
    '-0.0',
    '-0e5',
    '9007199254740993',
    '1234567.89012345678901',
    '[-0 ,1e400]',
    '{"a": -0}',
  ])('keeps a number that floating point does not have: %s', (number) => {
    const { out } = program(folder(), ['--jsonl'], { input: `{"id":${number},"text":"${TEXT}"}\n` })
    expect(out).toContain(`{"id":${number.replaceAll(' ', '')},"markdown":`)
  })

  it('writes other numbers as JSON does', () => {
    const { out } = program(folder(), ['--jsonl'], { input: `{"id":-0,"n":[1.50,1E2,-0.5,1e-7],"text":"${TEXT}"}\n` })
    expect(out).toContain('{"id":-0,"n":[1.5,100,-0.5,1e-7],"markdown":')
  })

  it.each(['\\udbff\\udbff\\udbff', '\\udbff', '\\udbff0.5:'])('takes no string for a number: %s', (mark) => {
    const others = `"${mark}12":"${mark}12","n":12345678901234567890,"\\\\":"\\\\\\"12345678901234567890"`
    const { out } = program(folder(), ['--jsonl'], { input: `{${others},"text":"${mark}12"}\n` })
    expect(out).toContain(`{${others},"markdown":`)
  })

  it.each([1000, 100_000])('makes a record that is nested too deeply an error record at most: %i', (depth) => {
    const deep = `"deep":${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`
    const input = `{"id":1,"text":"${TEXT}"}\n{"id":2,${deep},"text":"${TEXT}"}\n{"id":3,${deep}}\n{"id":4,"text":"${TEXT}"}\n`
    const isKept = depth === 1000
    for (const parameters of [['--jsonl'], ['--jsonl', '-j', '2']]) {
      const { code, out, err } = program(folder(), parameters, { input })
      expect(code).toBe(0)
      const records = recordsIn(out)
      expect(records.map(({ id }) => id)).toEqual([1, 2, 3, 4])
      const codes = records.map(({ error }) => error?.code)
      expect(codes).toEqual([undefined, isKept ? undefined : 'too-deep', 'no-document', undefined])
      expect(out.includes(deep)).toBe(isKept)
      expect(err).toContain(`4 records, ${isKept ? 1 : 2} failed`)
    }
  })

  it('says that records in UTF-16 are to be converted', () => {
    const input = Buffer.from('\ufeff{"text":"The bridge fell."}\r\n', 'utf16le')
    for (const bytes of [input, Buffer.from(input).swap16()]) {
      const { code, out, err } = program(folder(), ['--jsonl'], { input: bytes })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^clean-article: standard input: utf-16[lb]e: [^\n]+iconv[^\n]+\n$/)
    }
  })

  it('reads past a byte order mark', () => {
    const { out } = program(folder(), ['--jsonl'], { input: `\uFEFF{"text":"${TEXT}"}\n` })
    expect(out).toContain(`{"markdown":"${TEXT}\\n"`)
  })

  it('turns a record that fails into an error record and goes on', () => {
    const { code, records } = run(['no json', '[1]', { id: 3 }, { id: 4, text: 5 }, { id: 5, text: TEXT }])
    expect(code).toBe(0)
    expect(records.map(({ error }) => error?.code)).toEqual([
      'invalid-json',
      'not-an-object',
      'no-document',
      'no-document',
      undefined,
    ])
    expect(records[2]?.id).toBe(3)
    expect(records[4]?.markdown).toBe(`${TEXT}\n`)
  })

  it('exits 1 for a failed record only with --fail-on-error', () => {
    expect(run(['no json', { text: TEXT }], ['--fail-on-error']).code).toBe(1)
    expect(run([{ text: TEXT }], ['--fail-on-error']).code).toBe(0)
  })

  it('reads the field that --field names, in the format of --from', () => {
    const { records } = run([{ body: `<p>${TEXT}</p>`, text: 'kept' }], ['--field', 'body', '--from', 'html'])
    expect(records[0]).toMatchObject({ text: 'kept' })
    expect(records[0]).not.toHaveProperty('body')
    expect(records[0]?.error).toBeUndefined()
  })

  it('keeps the input with --keep-input, under another name where ours would hide it', () => {
    expect(run([{ text: TEXT }], ['--keep-input']).records[0]).toMatchObject({ text: TEXT })
    const markdown = `# Bridge\n\n${TEXT}\n`
    expect(run([{ markdown }], ['--keep-input']).records[0]).toMatchObject({ input: markdown, markdown })
  })

  it('adds findings with --findings', () => {
    const text = 'A MARKER stands here.'
    const { records } = run([{ text }], ['--findings'], folder(MARKER_ONLY))
    expect(records[0]?.markdown).toBe('A stands here.\n')
    expect(records[0]?.stats).toMatchObject({ removed: { 'no-marker': 7 } })
    expect(records[0]?.findings).toMatchObject([
      { rule: 'no-marker', removed: ' MARKER', start: { line: 1, column: 2 } },
    ])
  })

  it('makes a record over --max-bytes an error record', () => {
    const { records } = run(
      [
        { id: 1, text: 'x'.repeat(500) },
        { id: 2, text: TEXT },
      ],
      ['--max-bytes', '200'],
    )
    expect(records[0]).toEqual({ id: 1, error: { code: 'too-large', message: expect.stringContaining('--max-bytes') } })
    expect(records[1]?.id).toBe(2)
  })

  it('keeps of such a record the fields before its first list, object or long text', () => {
    const long = 'x'.repeat(5000)
    const number = '12345678901234567890'
    const inputs = [
      `{"a,}":"\\"1,\\u007b" , "id" :${number},"on":true,"none":null,"text":"${long}","z":1}`,
      `{"id":1,"list":[1],"z":1,"text":"${long}"}`,
      `{"text":"${long}","id":1}`,
      `{"id":1,"id ${long}`,
      long,
    ]
    const { out } = program(folder(), ['--jsonl', '--max-bytes', '200'], { input: inputs.join('\n') })
    const found = out.split('\n').map((line) => line.replace(/"error":\{"code":"too-large".*/, ''))
    expect(found).toEqual([
      `{"a,}":"\\"1,{","id":${number},"on":true,"none":null,`,
      '{"id":1,',
      '{',
      '{"id":1,',
      '{',
      '',
    ])
  })

  it('skips blank lines, reads CRLF and a last line without its end', () => {
    const input = `\r\n{"id":1,"text":"${TEXT}"}\r\n\n   \n\t\r\n{"id":2,"text":"${TEXT}"}\n \t `
    const { out } = program(folder(), ['--jsonl'], { input })
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })

  it('keeps lone surrogates and characters outside of the basic plane', () => {
    const { records } = run([
      '{"text":"The bridge \\ud800 fell, \\ud83d\\ude00 and all the town came to look at the river."}',
    ])
    expect(records[0]?.error).toBeUndefined()
    expect(records[0]?.markdown).toContain('😀')
  })

  it('reads files one after the other', () => {
    const path = folder({ 'a.jsonl': lines([{ id: 1, text: TEXT }]), 'b.jsonl': lines([{ id: 2, text: TEXT }]) })
    const { out } = program(path, ['--jsonl', 'a.jsonl', 'b.jsonl'])
    expect(out).toMatch(/"id":1.*\n.*"id":2/)
  })

  it('answers each line at once, so that a program can wait for it', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--jsonl'], { cwd: folder() })
    const answer = (): Promise<OutputRecord> =>
      new Promise((resolve) => child.stdout.once('data', (data) => resolve(JSON.parse(String(data)) as OutputRecord)))
    for (const id of [1, 2, 3]) {
      const received = answer()
      child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`)
      expect((await received).id).toBe(id)
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })

  it('refuses options that no record can be cleaned with before it reads any', () => {
    const { code, out, err } = program(folder(), ['--jsonl', '--rule', 'nope:off'], { input: lines([{ text: TEXT }]) })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('unknown rule "nope"')
  })
})
