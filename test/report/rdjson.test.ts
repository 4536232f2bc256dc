import { describe, expect, it } from 'vitest'
import type { ReportedDocument } from '../../src/report/reporter.js'
import { DOCUMENTS, report } from './reported.js'

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8 and suggests the change', async () => {
    const { diagnostics } = JSON.parse(await report('rdjson')) as { diagnostics: unknown[] }
    expect(diagnostics).toHaveLength(4)
    expect(diagnostics[0]).toMatchObject({
      location: { path: 'docs/a b,c.md', range: { start: { line: 1, column: 9 }, end: { line: 1, column: 15 } } },
      severity: 'ERROR',
      suggestions: [{ text: '' }],
    })
    expect(diagnostics[2]).not.toHaveProperty('suggestions')
    expect(JSON.parse(await report('rdjson', []))).toMatchObject({ diagnostics: [] })
  })
})

describe('rdjson of a file with a byte order mark', () => {
  it('counts its bytes on the first line', async () => {
    const [document] = DOCUMENTS as [ReportedDocument]
    const { diagnostics } = JSON.parse(await report('rdjson', [{ ...document, hasByteOrderMark: true }])) as {
      diagnostics: { location: { range: { start: object } } }[]
    }
    expect(diagnostics.map(({ location }) => location.range.start)).toEqual([
      { line: 1, column: 12 },
      { line: 2, column: 6 },
      { line: 2, column: 10 },
    ])
  })
})
