import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { progressLine } from '../../src/cli/output/progress.js'
import { folder, get, MARKER_ONLY, PLUGIN, program, recordsIn } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.'

function jsonLines(count: number): string {
  return Array.from(
    { length: count },
    (_, id) => `${JSON.stringify({ id, text: `${TEXT}\n\nLine ${id} has a MARKER here.` })}\n`,
  ).join('')
}

describe('--jobs', () => {
  it('gives what one thread gives, in the same order', () => {
    const path = folder({ ...MARKER_ONLY, 'in.jsonl': jsonLines(500) })
    const one = program(path, ['--jsonl', '--findings', 'in.jsonl'])
    const three = program(path, ['--jsonl', '--findings', '-j', '3', 'in.jsonl'])
    expect(three).toEqual(one)
    expect(one.out.split('\n')).toHaveLength(501)
  })

  it('starts no more threads than a machine can have', () => {
    const { code } = program(folder(), ['--jsonl', '--jobs', '100000'], { input: jsonLines(1) })
    expect(code).toBe(0)
  }, 60_000)

  it('keeps the place of records that are no JSON or too long', () => {
    const input = `nope\n${JSON.stringify({ id: 2, text: 'x'.repeat(300) })}\n${JSON.stringify({ id: 3, text: TEXT })}\n`
    const parameters = ['--jsonl', '--max-bytes', '200']
    const one = program(folder(), parameters, { input })
    expect(program(folder(), [...parameters, '-j', '2'], { input })).toEqual(one)
    expect(recordsIn(one.out).map(({ error }) => (error as { code: string } | undefined)?.code)).toEqual([
      'invalid-json',
      'too-large',
      undefined,
    ])
  })
})

describe('--timeout', () => {
  const endless = PLUGIN.replaceAll('no-marker', 'endless').replace(
    '*propose(blocks) {',
    "*propose(blocks) {\n    while (blocks.some(({ text }) => text.includes('FOREVER'))) {}\n    const hoard = []; while (blocks.some(({ text }) => text.includes('HOARD'))) hoard.push(new Array(1000).fill({}))",
  )
  const files = { '.clean-articlerc.json': '{"plugins":["./endless.mjs"],"only":["endless"]}', 'endless.mjs': endless }
  const input = ['a', 'FOREVER', 'b', 'c', 'FOREVER'].map((text, id) => `${JSON.stringify({ id, text })}\n`).join('')

  it('makes a document that takes too long an error record, and the others come all the same', () => {
    const { code, out, err } = program(folder(files), ['--jsonl', '--timeout', '0.5'], { input })
    expect(code).toBe(0)
    const records = recordsIn(out)
    expect(records.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4])
    expect(records.map(({ error }) => (error as { code: string } | undefined)?.code)).toEqual([
      undefined,
      'timeout',
      undefined,
      undefined,
      'timeout',
    ])
    expect(records[1]).not.toHaveProperty('text')
    expect(err).toContain('5 records, 2 failed')
  })

  it('does not let a document that ends its worker take others down', () => {
    const lines = input.replaceAll('FOREVER', 'HOARD')
    const env = { NODE_OPTIONS: '--max-old-space-size=100' }
    const { code, out } = program(folder(files), ['--jsonl', '-j', '2'], { input: lines, env })
    expect(code).toBe(0)
    const codes = recordsIn(out).map(({ error }) => error?.code)
    expect(codes).toEqual([undefined, 'too-large', undefined, undefined, 'too-large'])
  })

  it('must be a number of seconds', () => {
    expect(program(folder(), ['--jsonl', '--timeout', 'soon'], { input }).err).toContain('is no number of seconds')
  })
})

describe('compressed records', () => {
  it('reads compressed JSON lines', () => {
    const path = folder({ 'a.jsonl.gz': gzipSync(jsonLines(3)) })
    expect(recordsIn(program(path, ['--jsonl', 'a.jsonl.gz']).out)).toHaveLength(3)
  })
})

describe('the counts', () => {
  it('are told in words that fit one', () => {
    const path = folder({ ...MARKER_ONLY, 'in.jsonl': jsonLines(1) })
    expect(program(path, ['--jsonl', '-v', 'in.jsonl']).err).toContain('  no-marker: 1 record, 7 characters')
  })

  it('come by rule with -v and as JSON with --summary-file', () => {
    const path = folder({ ...MARKER_ONLY, 'in.jsonl': jsonLines(3) })
    const { err } = program(path, ['--jsonl', '-v', '--summary-file', 's.json', 'in.jsonl'])
    expect(err).toContain('  no-marker: 3 records, 21 characters')
    const { charactersIn, ...counts } = JSON.parse(get(path, 's.json')) as { charactersIn: number }
    const lineFeeds = 3
    expect(counts).toEqual({
      documents: 3,
      changed: 3,
      failed: 0,
      empty: 0,
      lowConfidence: 0,
      charactersOut: charactersIn - 21 + lineFeeds,
      rules: { 'no-marker': { documents: 3, characters: 21 } },
    })
  })

  it.each([['--jobs=1'], ['--jobs=2']])('are of records that changed, failed and are empty, with %s', (jobs) => {
    const path = folder()
    const markdown = 'The bridge fell in the night, and nobody had seen it.\n'
    const records = [{ markdown }, { html: `<p>${markdown}</p>` }, { text: 'Share this article\n' }, { id: 4 }]
    const input = records.map((record) => `${JSON.stringify(record)}\n`).join('')
    program(path, ['--jsonl', jobs, '--only', 'drop', '--summary-file', 's.json'], { input })
    expect(JSON.parse(get(path, 's.json'))).toMatchObject({ documents: 4, changed: 2, failed: 1, empty: 1 })
  })
})

describe('the progress line', () => {
  it('tells speed, errors and the time left', () => {
    const state = { documents: 100, failed: 2, bytes: 5_000_000, totalBytes: 20_000_000, seconds: 10 }
    expect(progressLine(state)).toBe('[#####...............]  25%  100 documents  10/s  0.5 MB/s  2 errors  30 s left')
    expect(progressLine({ ...state, totalBytes: undefined })).toBe('100 documents  10/s  0.5 MB/s  2 errors')
    expect(progressLine({ ...state, seconds: 100 })).toContain('5 min 0 s left')
  })
})
