import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import type { Change } from '../../src/model/finding.js'
import { quote, describe as sentence } from '../../src/report/describe.js'
import { toFindings } from '../../src/report/findings.js'
import { fingerprints } from '../../src/report/fingerprint.js'
import { replay } from '../../src/report/replay.js'
import { FINDINGS, finding, SOURCE } from './reported.js'

describe('words for findings', () => {
  it('spell out what cannot be seen', () => {
    expect(quote('a\u200bb\u00a0c\td\n')).toBe('"a<U+200B>b<U+00A0>c\\td\\n"')
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(30)} … ${'x'.repeat(30)}"`)
    expect(sentence(finding('ab', 0, 0, 'x'))).toBe('a <test> & more: insert "x"')
    expect(sentence(finding('ab', 0, 1, 'x'))).toBe('a <test> & more: "a" to "x"')
  })
})

describe('fingerprints', () => {
  it('stay when lines come before, differ for other text, and number what is equal', () => {
    const source = 'bad line\n\nbad line\n'
    const moved = `New first line.\n\n${source}`
    const names = (text: string, offsets: readonly number[]): string[] => {
      const prints = fingerprints(text)
      return offsets.map((offset) => prints.of(finding(text, offset, offset + 3, '')))
    }
    expect(names(moved, [17, 27])).toEqual(names(source, [0, 10]))
    expect(new Set(names(source, [0, 10])).size).toBe(2)
    expect(names('sad line\n', [0])).not.toEqual(names(source, [0]))
  })
})

describe('changes that touch', () => {
  it('are one finding where they are one damage', async () => {
    const source = 'The lamp is lit at dusk.\n\n<div hidden>Nobody reads this here.</div>\n\nIt burns until dawn.\n'
    const { findings } = await clean(source, { from: 'markdown' })
    expect(findings.map(({ removed }) => removed)).toEqual(['<div hidden>Nobody reads this here.</div>\n\n'])
    expect(replay(source, findings)).toBe('The lamp is lit at dusk.\n\nIt burns until dawn.\n')
  })

  it('stay apart where they say something else, and where anything or the end of a line stands between', () => {
    const said = { rule: 'byline', severity: 'error', risk: 'guess', message: 'a', confidence: 1 } as const
    const change = (start: number, end: number, more: Partial<Change> = {}): Change => ({
      ...said,
      start,
      end,
      inserted: '',
      evidence: [],
      applied: true,
      ...more,
    })
    const changes = [
      change(0, 1),
      change(1, 2, { message: 'b' }),
      change(2, 3, { message: 'b', evidence: ['c'] }),
      change(3, 4, { message: 'b', evidence: ['c'], applied: false }),
      change(4, 5),
      change(6, 7),
      change(7, 8, { inserted: 'x' }),
      change(8, 10),
      change(10, 11),
    ]
    expect(toFindings('abcdefghi\nj', changes).map(({ removed, inserted }) => [removed, inserted])).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['e', ''],
      ['ghi\n', 'x'],
      ['j', ''],
    ])
  })
})

describe('replay', () => {
  it('applies findings to their source, but not those that only report', () => {
    expect(replay(SOURCE, FINDINGS)).toBe('Größe  here\nShare this, "now"\n')
  })
})
